//! What `SIO_RCVALL` takes, and what a captured packet tells.

use crate::abi::tcp::{
    RCVALL_IPLEVEL, RCVALL_OFF, RCVALL_ON, RCVALL_SOCKETLEVELONLY, RCVALL_VALUE,
};
use crate::sys::address::Address;
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};

/// What is to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Nothing.
    Nothing,
    /// What passes the interface, also what is for other machines.
    Everything,
    /// What passes the interface and is for this machine, or from it.
    Own,
    /// What was heard before: "not currently implemented" by Windows either.
    AsBefore,
}

impl Choice {
    /// What `value` means, if it means something.
    pub(crate) const fn of(value: RCVALL_VALUE) -> Option<Self> {
        match value {
            RCVALL_OFF => Some(Self::Nothing),
            RCVALL_ON => Some(Self::Everything),
            RCVALL_SOCKETLEVELONLY => Some(Self::AsBefore),
            RCVALL_IPLEVEL => Some(Self::Own),
            _ => None,
        }
    }
}

/// How much of a packet [`sender`] looks at, in bytes.
pub(crate) const HEAD: usize = V6_HEAD;

/// How long a header of IPv4 is at least, and one of IPv6.
const V4_HEAD: usize = 20;
const V6_HEAD: usize = 40;
/// Where they have the address of the sender.
const V4_SOURCE: usize = 12;
const V6_SOURCE: usize = 8;

/// The sender of a packet of IPv6 or IPv4 that begins with `head` and came by at the interface of that
/// number; an address of zeros when `head` is not the whole header of such a packet.
pub(crate) fn sender(head: &[u8], v6: bool, interface: u32) -> Address {
    if v6 {
        let ip = source(head, V6_HEAD, 6, V6_SOURCE).map_or(Ipv6Addr::UNSPECIFIED, Ipv6Addr::from);
        let scope = if ip.is_unicast_link_local() {
            interface
        } else {
            0
        };
        Address::v6(SocketAddrV6::new(ip, 0, 0, scope))
    } else {
        let ip = source(head, V4_HEAD, 4, V4_SOURCE).map_or(Ipv4Addr::UNSPECIFIED, Ipv4Addr::from);
        Address::v4(SocketAddrV4::new(ip, 0))
    }
}

/// The bytes at `at`, if `head` is as long as a header of that `version` is at least, and of that version.
fn source<const N: usize>(head: &[u8], least: usize, version: u8, at: usize) -> Option<[u8; N]> {
    let first = *head.get(..least)?.first()?;
    // The rest of the byte is, for IPv4, the length of the header in words.
    let is_long_enough = version != 4 || usize::from(first & 15) * 4 >= least;
    if first >> 4 != version || !is_long_enough {
        return None;
    }
    head.get(at..)?.first_chunk().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::address::Parts;
    use core::net::SocketAddr;

    fn told(head: &[u8], v6: bool) -> SocketAddr {
        match sender(head, v6, 7).parts() {
            Parts::V4(v4) => v4.into(),
            Parts::V6(v6) => v6.into(),
            other => panic!("{other:?}"),
        }
    }

    fn is(told: SocketAddr, text: &str) {
        assert_eq!(told, text.parse().unwrap());
    }

    #[test]
    fn the_sender_stands_in_the_header() {
        let mut v4 = [0x45; 20];
        v4[12..16].copy_from_slice(&[192, 0, 2, 7]);
        is(told(&v4, false), "192.0.2.7:0");
        let with_options = [&[0x4f][..], &v4[1..], &[9; 20]].concat();
        is(told(&with_options, false), "192.0.2.7:0");
        let mut v6 = [0x60; 40];
        v6[8..24].copy_from_slice(&"2001:db8::9".parse::<Ipv6Addr>().unwrap().octets());
        is(told(&v6, true), "[2001:db8::9]:0");
    }

    #[test]
    fn an_address_of_the_link_has_its_interface() {
        let mut v6 = [0x60; 40];
        v6[8..24].copy_from_slice(&"fe80::9".parse::<Ipv6Addr>().unwrap().octets());
        is(told(&v6, true), "[fe80::9%7]:0");
    }

    #[test]
    fn what_is_no_header_tells_nobody() {
        let v4 = [0x45; 20];
        let v6 = [0x60; 40];
        for head in [&v4[..19], &[], &[0x44; 20], &[0x55; 20], &v6] {
            is(told(head, false), "0.0.0.0:0");
        }
        for head in [&v6[..39], &[], &v4, &[0x45; 40]] {
            is(told(head, true), "[::]:0");
        }
    }

    #[test]
    fn values_are_those_of_windows() {
        assert_eq!(Choice::of(0), Some(Choice::Nothing));
        assert_eq!(Choice::of(1), Some(Choice::Everything));
        assert_eq!(Choice::of(2), Some(Choice::AsBefore));
        assert_eq!(Choice::of(3), Some(Choice::Own));
        assert_eq!(Choice::of(4), None);
        assert_eq!(Choice::of(-1), None);
    }
}
