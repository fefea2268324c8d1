//! Addresses as Windows' structures have them.

use crate::abi::interfaces::origins::{
    IP_DAD_STATE, IP_PREFIX_ORIGIN, IP_SUFFIX_ORIGIN, IpDadStateDeprecated, IpDadStateDuplicate,
    IpDadStatePreferred, IpDadStateTentative, IpPrefixOriginDhcp, IpPrefixOriginManual,
    IpPrefixOriginRouterAdvertisement, IpPrefixOriginWellKnown, IpSuffixOriginDhcp,
    IpSuffixOriginLinkLayerAddress, IpSuffixOriginManual, IpSuffixOriginRandom,
    IpSuffixOriginWellKnown,
};
use crate::abi::internet::{
    _SOCKADDR_INET, InPlace_in6_addr, InPlace_sockaddr_in6_scope, SOCKADDR_INET, in6_addr,
    sockaddr_in6,
};
use crate::abi::sockaddr::{
    ADDRESS_FAMILY, AF_INET, AF_INET6, InPlace_in_addr, SOCKET_ADDRESS, in_addr, sockaddr_in,
};
use crate::abi::types::DWORD;
use crate::convert::sockaddr::{V6_SIZE, windows_internet};
use crate::ffi::arena::Arena;
use crate::sys::network::{Held, Usability};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::ptr;

/// An address in bytes, where its numbers may stand.
#[repr(C, align(8))]
#[derive(Clone, Copy)]
struct Aligned([u8; V6_SIZE]);

/// An address of IPv4 in one number of network byte order.
pub(super) fn number(ip: Ipv4Addr) -> DWORD {
    DWORD::from_ne_bytes(ip.octets())
}

/// A port in a number of network byte order.
pub(super) fn port(port: u16) -> DWORD {
    u16::from_ne_bytes(port.to_be_bytes()).into()
}

/// Which part of an address of IPv4 is that of the network.
pub(super) fn mask(prefix: u8) -> Ipv4Addr {
    let host_bits = 32_u32.saturating_sub(prefix.into());
    Ipv4Addr::from_bits(u32::MAX.checked_shl(host_bits).unwrap_or_default())
}

/// The network of an address.
pub(super) fn network(ip: IpAddr, prefix: u8) -> IpAddr {
    match ip {
        IpAddr::V4(v4) => Ipv4Addr::from_bits(v4.to_bits() & mask(prefix).to_bits()).into(),
        IpAddr::V6(v6) => {
            let host_bits = 128_u32.saturating_sub(prefix.into());
            let mask = u128::MAX.checked_shl(host_bits).unwrap_or_default();
            Ipv6Addr::from_bits(v6.to_bits() & mask).into()
        }
    }
}

/// Whether an address is good on its link only.
pub(super) fn is_link_local(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => v6.segments().first().is_some_and(|s| s & 0xffc0 == 0xfe80),
    }
}

/// An endpoint without a port; a link-local one is of a link.
pub(super) fn endpoint(ip: IpAddr, link: u32) -> SocketAddr {
    match ip {
        IpAddr::V4(v4) => SocketAddr::V4(SocketAddrV4::new(v4, 0)),
        IpAddr::V6(v6) => {
            let scope = if is_link_local(ip) { link } else { 0 };
            SocketAddr::V6(SocketAddrV6::new(v6, 0, 0, scope))
        }
    }
}

/// Lays out an address; answers what leads to it.
pub(super) fn lay_out(arena: &mut Arena, ip: IpAddr, link: u32) -> SOCKET_ADDRESS {
    let (bytes, length) = windows_internet(&endpoint(ip, link), 0);
    let place = arena.place(Aligned(bytes));
    SOCKET_ADDRESS {
        lpSockaddr: place.cast(),
        iSockaddrLength: c_int::try_from(length).unwrap_or_default(),
    }
}

/// No address.
pub(super) const fn nowhere() -> SOCKET_ADDRESS {
    SOCKET_ADDRESS {
        lpSockaddr: ptr::null_mut(),
        iSockaddrLength: 0,
    }
}

/// An address as `SOCKADDR_INET`.
pub(super) fn either(ip: IpAddr, link: u32) -> SOCKADDR_INET {
    match endpoint(ip, link) {
        SocketAddr::V4(v4) => {
            let bytes = InPlace_in_addr {
                S_addr: number(*v4.ip()),
            };
            let v4 = sockaddr_in {
                sin_family: family(AF_INET),
                sin_port: 0,
                sin_addr: in_addr { S_un: bytes },
                sin_zero: [0; 8],
            };
            _SOCKADDR_INET { Ipv4: v4 }
        }
        SocketAddr::V6(v6) => {
            let v6 = sockaddr_in6 {
                sin6_family: family(AF_INET6),
                sin6_port: 0,
                sin6_flowinfo: 0,
                sin6_addr: bytes_of(*v6.ip()),
                nameless: InPlace_sockaddr_in6_scope {
                    sin6_scope_id: v6.scope_id(),
                },
            };
            _SOCKADDR_INET { Ipv6: v6 }
        }
    }
}

/// An address of IPv6 as Windows' structure.
pub(super) fn bytes_of(ip: Ipv6Addr) -> in6_addr {
    let bytes = InPlace_in6_addr { Byte: ip.octets() };
    in6_addr { u: bytes }
}

fn family(family: c_int) -> ADDRESS_FAMILY {
    ADDRESS_FAMILY::try_from(family).unwrap_or_default()
}

/// Where both parts of an address come from, as far as it tells.
pub(super) fn origins(held: &Held) -> (IP_PREFIX_ORIGIN, IP_SUFFIX_ORIGIN) {
    let is_for_ever = held.valid.is_none();
    match held.ip {
        ip if ip.is_loopback() => (IpPrefixOriginWellKnown, IpSuffixOriginWellKnown),
        IpAddr::V6(_) if is_link_local(held.ip) => {
            (IpPrefixOriginWellKnown, IpSuffixOriginLinkLayerAddress)
        }
        _ if is_for_ever => (IpPrefixOriginManual, IpSuffixOriginManual),
        IpAddr::V4(_) => (IpPrefixOriginDhcp, IpSuffixOriginDhcp),
        IpAddr::V6(_) if held.is_temporary => {
            (IpPrefixOriginRouterAdvertisement, IpSuffixOriginRandom)
        }
        IpAddr::V6(_) => (
            IpPrefixOriginRouterAdvertisement,
            IpSuffixOriginLinkLayerAddress,
        ),
    }
}

/// Whether an address can be used.
pub(super) fn usability(held: &Held) -> IP_DAD_STATE {
    match held.usability {
        Usability::Tentative => IpDadStateTentative,
        Usability::Duplicate => IpDadStateDuplicate,
        Usability::Deprecated => IpDadStateDeprecated,
        Usability::Preferred => IpDadStatePreferred,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_and_masks() {
        assert_eq!(mask(0), Ipv4Addr::UNSPECIFIED);
        assert_eq!(mask(20), Ipv4Addr::new(255, 255, 240, 0));
        assert_eq!(mask(32), Ipv4Addr::BROADCAST);
        let ip = "192.0.2.77".parse().unwrap();
        assert_eq!(network(ip, 26), "192.0.2.64".parse::<IpAddr>().unwrap());
        let ip = "2001:db8::1:2".parse().unwrap();
        assert_eq!(network(ip, 64), "2001:db8::".parse::<IpAddr>().unwrap());
        assert_eq!(network(ip, 0), "::".parse::<IpAddr>().unwrap());
    }

    #[test]
    fn numbers_stand_in_network_byte_order() {
        let ip = Ipv4Addr::new(127, 0, 0, 1);
        assert_eq!(number(ip).to_ne_bytes(), [127, 0, 0, 1]);
        assert_eq!(port(80).to_ne_bytes()[..2], [0, 80]);
    }

    #[test]
    fn only_link_local_addresses_are_of_a_link() {
        let scope = |text: &str| match endpoint(text.parse().unwrap(), 7) {
            SocketAddr::V6(v6) => v6.scope_id(),
            SocketAddr::V4(_) => 0,
        };
        assert_eq!(scope("fe80::1"), 7);
        assert_eq!(scope("2001:db8::1"), 0);
    }
}
