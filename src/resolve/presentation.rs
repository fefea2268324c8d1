//! Addresses of any family as text, and back.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::convert::addresses::endpoint;
use crate::convert::addresses::v4::Grammar;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::sys::address::{Address, Parts};
use core::ffi::c_int;

/// The text of the address that `bytes` hold in Windows' layout, with scope and port when they are
/// not 0.
///
/// # Errors
///
/// `WSAEINVAL` for a family that has no text, `WSAEFAULT` when the bytes are too few for theirs.
pub(crate) fn text(bytes: &[u8]) -> Result<String> {
    let family = sockaddr::family(bytes).ok_or(Error(WSAEFAULT))?;
    if ![AF_INET, AF_INET6].contains(&family) {
        return fail(WSAEINVAL);
    }
    let address = sockaddr::parse(bytes).ok_or(Error(WSAEFAULT))?;
    match address.parts() {
        Parts::V4(v4) => Ok(endpoint::text_v4(v4)),
        Parts::V6(v6) => Ok(endpoint::text_v6(v6)),
        Parts::Local(_) | Parts::Other => fail(WSAEINVAL),
    }
}

/// How many bytes an address of `family` (Windows' number) has that can be read from text.
///
/// # Errors
///
/// `WSAEINVAL` for other families.
pub(crate) fn size(family: c_int) -> Result<usize> {
    match family {
        AF_INET => Ok(sockaddr::V4_SIZE),
        AF_INET6 => Ok(sockaddr::V6_SIZE),
        _ => fail(WSAEINVAL),
    }
}

/// The address of `family` (Windows' number) that `text` is.
///
/// # Errors
///
/// `WSAEINVAL` when it is none.
pub(crate) fn parse(text: &str, family: c_int) -> Result<Address> {
    let address = match family {
        AF_INET => endpoint::parse_v4(text.as_bytes(), Grammar::Loose).map(Address::v4),
        AF_INET6 => endpoint::parse_v6(text.as_bytes()).map(Address::v6),
        _ => None,
    };
    address.ok_or(Error(WSAEINVAL))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(address: &Address) -> Vec<u8> {
        let (bytes, length) = sockaddr::windows(address);
        bytes[..length].to_vec()
    }

    #[test]
    fn what_is_read_is_printed() {
        for (shown, family) in [("1.2.3.4:80", AF_INET), ("[fe80::1%5]:80", AF_INET6)] {
            let address = parse(shown, family).unwrap();
            let bytes = bytes(&address);
            assert_eq!(bytes.len(), size(family).unwrap());
            assert_eq!(text(&bytes).as_deref(), Ok(shown));
        }
    }

    #[test]
    fn the_family_decides_what_is_read() {
        assert_eq!(parse("1.2.3.4", AF_INET6).err(), Some(Error(WSAEINVAL)));
        assert_eq!(parse("::1", AF_INET).err(), Some(Error(WSAEINVAL)));
        assert_eq!(parse("1.2.3.4", 77).err(), Some(Error(WSAEINVAL)));
        assert_eq!(size(77), fail(WSAEINVAL));
    }

    #[test]
    fn short_and_foreign_addresses_are_refused() {
        let v4 = bytes(&parse("1.2.3.4", AF_INET).unwrap());
        assert_eq!(text(&v4[..15]), fail(WSAEFAULT));
        assert_eq!(text(&v4[..1]), fail(WSAEFAULT));
        assert_eq!(text(&[77, 0, 0, 0]), fail(WSAEINVAL));
    }
}
