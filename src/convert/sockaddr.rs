//! Socket addresses: Windows' bytes and the system's.
//!
//! Windows' address begins with a family of 16 bits in the byte order of the machine; ports and
//! addresses are in network order there and here.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNIX};
use crate::error::{Error, Result, fail};
use crate::sys::address::{Address, Parts};
use core::ffi::c_int;
use core::net::{Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

/// The size of `SOCKADDR_IN`, in bytes.
pub(crate) const V4_SIZE: usize = 16;
/// The size of `SOCKADDR_IN6`, in bytes.
pub(crate) const V6_SIZE: usize = 28;
/// The size of `SOCKADDR_UN`, in bytes.
pub(crate) const LOCAL_SIZE: usize = FAMILY_SIZE + 108;
/// The size of the longest of them: room for every address.
pub(crate) const LARGEST: usize = LOCAL_SIZE;

/// The size of the family that every address begins with, in bytes.
const FAMILY_SIZE: usize = 2;

/// The family that `bytes` begin with, as Windows numbers it; `None` when they are too few.
#[inline]
pub(crate) fn family(bytes: &[u8]) -> Option<c_int> {
    let family = bytes.first_chunk()?;
    Some(c_int::from(u16::from_ne_bytes(*family)))
}

/// How many bytes an address of `family` (Windows' number) has at least; `None` for a family that
/// this library does not have.
///
/// For a local socket, whose address ends with its path, that is the family and one byte.
pub(crate) fn least_size(family: c_int) -> Option<usize> {
    match family {
        AF_INET => Some(V4_SIZE),
        AF_INET6 => Some(V6_SIZE),
        AF_UNIX => Some(FAMILY_SIZE + 1),
        _ => None,
    }
}

/// How many bytes the longest address of `family` (Windows' number) has; as [`least_size`], but for local
/// sockets.
pub(crate) fn largest_size(family: c_int) -> Option<usize> {
    match family {
        AF_UNIX => Some(LOCAL_SIZE),
        family => least_size(family),
    }
}

/// The address that `bytes` hold in Windows' layout, for a socket of the family `expected`
/// (Windows' number).
///
/// Bytes behind the address are ignored, as Windows does: programs pass `sizeof(SOCKADDR_STORAGE)`.
///
/// # Errors
///
/// In this order: `WSAEFAULT` when the bytes are fewer than the address of such a socket has;
/// `mismatch` when the address has another family (`WSAEFAULT` for `bind`, `WSAEAFNOSUPPORT` for
/// `connect`, says the documentation); `WSAEINVAL` for the path of a local socket that is empty or
/// longer than the system allows.
#[inline]
pub(crate) fn to_native(bytes: &[u8], expected: c_int, mismatch: c_int) -> Result<Address> {
    if bytes.len() < least_size(expected).ok_or(Error(mismatch))? {
        return fail(WSAEFAULT);
    }
    if family(bytes) != Some(expected) {
        return fail(mismatch);
    }
    parse(bytes).ok_or(Error(WSAEINVAL))
}

/// The address that `bytes` hold in Windows' layout; `None` when they are too few for their family,
/// or the family or its address is none that this library has.
#[inline]
pub(crate) fn parse(bytes: &[u8]) -> Option<Address> {
    let port = || field(bytes, 2).map(u16::from_be_bytes);
    match family(bytes)? {
        AF_INET => {
            let v4 = SocketAddrV4::new(field::<4>(bytes, 4)?.into(), port()?);
            (bytes.len() >= V4_SIZE).then(|| Address::v4(v4))
        }
        AF_INET6 => {
            let flow = u32::from_ne_bytes(field(bytes, 4)?);
            let ip = field::<16>(bytes, 8)?.into();
            let scope = u32::from_ne_bytes(field(bytes, 24)?);
            Some(Address::v6(SocketAddrV6::new(ip, port()?, flow, scope)))
        }
        AF_UNIX => {
            let room = bytes.get(FAMILY_SIZE..LOCAL_SIZE.min(bytes.len()))?;
            let path = room.split(|byte| *byte == 0).next()?;
            if path.is_empty() {
                return None;
            }
            Address::local(path)
        }
        _ => None,
    }
}

/// `address` in Windows' layout, and how many of the bytes it has: [`V4_SIZE`], [`V6_SIZE`], for a
/// local socket those up to and with the terminator of its path, and 0 for no address.
#[inline]
pub(crate) fn windows(address: &Address) -> ([u8; LARGEST], usize) {
    let mut bytes = [0; LARGEST];
    let length = match address.parts() {
        Parts::V4(v4) => put_v4(&mut bytes, *v4.ip(), v4.port()),
        Parts::V6(v6) => put_v6(&mut bytes, &v6, v6.port()),
        Parts::Local(path) => {
            put(&mut bytes, 0, &family_bytes(AF_UNIX));
            put(&mut bytes, FAMILY_SIZE, path);
            // A path that fills the system's room has no place for a terminator in ours.
            (FAMILY_SIZE + path.len() + 1).min(LOCAL_SIZE)
        }
        Parts::Other => 0,
    };
    (bytes, length)
}

/// An address of IPv4 or IPv6 with another `port` in Windows' layout, and how many of the bytes it
/// has.
#[inline]
pub(crate) fn windows_internet(address: &SocketAddr, port: u16) -> ([u8; V6_SIZE], usize) {
    let mut bytes = [0; V6_SIZE];
    let length = match address {
        SocketAddr::V4(v4) => put_v4(&mut bytes, *v4.ip(), port),
        SocketAddr::V6(v6) => put_v6(&mut bytes, v6, port),
    };
    (bytes, length)
}

/// Writes an IPv4 address to bytes that are zero. Answers its length.
#[inline]
fn put_v4(bytes: &mut [u8], ip: Ipv4Addr, port: u16) -> usize {
    put(bytes, 0, &family_bytes(AF_INET));
    put(bytes, 2, &port.to_be_bytes());
    put(bytes, 4, &ip.octets());
    V4_SIZE
}

/// Writes `v6` with another `port` to `bytes`. Answers its length.
#[inline]
fn put_v6(bytes: &mut [u8], v6: &SocketAddrV6, port: u16) -> usize {
    put(bytes, 0, &family_bytes(AF_INET6));
    put(bytes, 2, &port.to_be_bytes());
    put(bytes, 4, &v6.flowinfo().to_ne_bytes());
    put(bytes, 8, &v6.ip().octets());
    put(bytes, 24, &v6.scope_id().to_ne_bytes());
    V6_SIZE
}

/// Writes `value` at `offset`.
#[inline]
fn put(bytes: &mut [u8], offset: usize, value: &[u8]) {
    if let Some(field) = bytes.get_mut(offset..offset + value.len()) {
        field.copy_from_slice(value);
    }
}

/// `family`, one of Windows' small numbers, as an address begins with it.
fn family_bytes(family: c_int) -> [u8; FAMILY_SIZE] {
    u16::try_from(family).unwrap_or_default().to_ne_bytes()
}

/// The `N` bytes of `bytes` at `offset`.
fn field<const N: usize>(bytes: &[u8], offset: usize) -> Option<[u8; N]> {
    bytes.get(offset..)?.first_chunk().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::WSAEAFNOSUPPORT;
    use core::net::Ipv6Addr;
    use proptest::prelude::*;

    /// 127.0.0.1, port 80, as a Windows program on this machine writes it.
    fn loopback() -> Vec<u8> {
        let mut bytes = 2_u16.to_ne_bytes().to_vec();
        bytes.extend([0, 80, 127, 0, 0, 1]);
        bytes.resize(V4_SIZE, 0xcc);
        bytes
    }

    fn local(path: &[u8], size: usize) -> Vec<u8> {
        let mut bytes = 1_u16.to_ne_bytes().to_vec();
        bytes.extend(path);
        bytes.resize(size, 0);
        bytes
    }

    #[test]
    fn a_windows_address_is_understood_and_padding_ignored() {
        let address = to_native(&loopback(), AF_INET, WSAEFAULT).unwrap();
        let expected = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 80);
        assert_eq!(address.parts(), Parts::V4(expected));
        assert_eq!(address.family(), libc::AF_INET);
        assert!(address.bytes().ends_with(&[0; 8]));
    }

    #[test]
    fn bytes_behind_the_address_are_ignored() {
        let mut bytes = loopback();
        bytes.resize(128, 1);
        let address = to_native(&bytes, AF_INET, WSAEFAULT).unwrap();
        assert_eq!(usize::try_from(address.len()), Ok(V4_SIZE));
    }

    #[test]
    fn length_is_judged_before_family() {
        let refusal = |bytes: &[u8], expected, mismatch| {
            let Err(Error(code)) = to_native(bytes, expected, mismatch) else {
                panic!("accepted");
            };
            code
        };
        let bytes = loopback();
        assert_eq!(refusal(&bytes[..15], AF_INET, WSAEAFNOSUPPORT), WSAEFAULT);
        assert_eq!(refusal(&bytes, AF_INET6, WSAEAFNOSUPPORT), WSAEFAULT);
        assert_eq!(
            refusal(&[0; 28], AF_INET6, WSAEAFNOSUPPORT),
            WSAEAFNOSUPPORT
        );
        assert_eq!(refusal(&[0; 28], AF_INET6, WSAEFAULT), WSAEFAULT);
        assert_eq!(refusal(&[], AF_INET, WSAEAFNOSUPPORT), WSAEFAULT);
    }

    #[test]
    fn local_paths_end_at_their_terminator() {
        let address = to_native(&local(b"/tmp/a", LOCAL_SIZE), AF_UNIX, WSAEFAULT).unwrap();
        assert_eq!(address.parts(), Parts::Local(b"/tmp/a"));
        let unterminated = to_native(&local(b"/tmp/a", 8), AF_UNIX, WSAEFAULT).unwrap();
        assert_eq!(unterminated.parts(), Parts::Local(b"/tmp/a"));
        assert!(to_native(&local(b"", LOCAL_SIZE), AF_UNIX, WSAEFAULT).is_err());
        assert!(to_native(&local(&[b'a'; 107], LOCAL_SIZE), AF_UNIX, WSAEFAULT).is_ok());
    }

    #[test]
    fn no_address_has_no_bytes() {
        assert_eq!(windows(&Address::room()).1, 0);
    }

    proptest! {
        #[test]
        fn v4_survives_both_ways(ip: u32, port: u16) {
            let v4 = SocketAddrV4::new(Ipv4Addr::from(ip), port);
            let (bytes, length) = windows(&Address::v4(v4));
            let back = to_native(&bytes[..length], AF_INET, WSAEFAULT).unwrap();
            prop_assert_eq!(back.parts(), Parts::V4(v4));
        }

        #[test]
        fn v6_survives_both_ways(ip: u128, port: u16, flow: u32, scope: u32) {
            let v6 = SocketAddrV6::new(Ipv6Addr::from(ip), port, flow, scope);
            let (bytes, length) = windows(&Address::v6(v6));
            let back = to_native(&bytes[..length], AF_INET6, WSAEFAULT).unwrap();
            prop_assert_eq!(back.parts(), Parts::V6(v6));
        }

        #[test]
        fn local_survives_both_ways(path in "/[a-z/]{0,90}") {
            let (bytes, length) = windows(&Address::local(path.as_bytes()).unwrap());
            prop_assert_eq!(length, 2 + path.len() + 1);
            let back = to_native(&bytes[..length], AF_UNIX, WSAEFAULT).unwrap();
            prop_assert_eq!(back.parts(), Parts::Local(path.as_bytes()));
        }

        #[test]
        fn no_bytes_are_too_strange(bytes: Vec<u8>, expected in 0..30) {
            let _either = to_native(&bytes, expected, WSAEFAULT);
        }
    }
}
