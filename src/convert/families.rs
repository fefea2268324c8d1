//! Address families, socket types and protocols: Windows' numbers to the system's.

use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEPROTONOSUPPORT, WSAESOCKTNOSUPPORT};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC};
use crate::abi::sockets::{SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM};
use crate::error::{Error, Result, fail};
use core::ffi::c_int;

/// One name: Windows' number for it, and the system's.
#[derive(Clone, Copy, Debug)]
struct Row {
    windows: c_int,
    native: c_int,
}

const fn row(windows: c_int, native: c_int) -> Row {
    Row { windows, native }
}

/// The families that this library has; a program that asks for another is refused.
#[rustfmt::skip]
const FAMILIES: &[Row] = &[
    //  Windows    system
    row(AF_UNSPEC, libc::AF_UNSPEC),
    row(AF_UNIX,   libc::AF_UNIX),
    row(AF_INET,   libc::AF_INET),
    row(AF_INET6,  libc::AF_INET6),
];

/// The types of socket: equal on most systems, but not on every Linux.
#[rustfmt::skip]
const KINDS: &[Row] = &[
    //  Windows         system
    row(SOCK_STREAM,    libc::SOCK_STREAM),
    row(SOCK_DGRAM,     libc::SOCK_DGRAM),
    row(SOCK_RAW,       libc::SOCK_RAW),
    row(SOCK_RDM,       libc::SOCK_RDM),
    row(SOCK_SEQPACKET, libc::SOCK_SEQPACKET),
];

/// The highest protocol number: the field of the IP header has 8 bits.
const HIGHEST_PROTOCOL: c_int = 255;

#[inline]
fn to_native(table: &[Row], windows: c_int, otherwise: c_int) -> Result<c_int> {
    let row = table.iter().find(|row| row.windows == windows);
    row.map(|row| row.native).ok_or(Error(otherwise))
}

fn from_native(table: &[Row], native: c_int) -> Option<c_int> {
    let row = table.iter().find(|row| row.native == native);
    row.map(|row| row.windows)
}

/// The system's number of the family that Windows numbers `windows`.
///
/// # Errors
///
/// `WSAEAFNOSUPPORT` for a family that this library does not have.
#[inline]
pub(crate) fn family_to_native(windows: c_int) -> Result<c_int> {
    to_native(FAMILIES, windows, WSAEAFNOSUPPORT)
}

/// The system's number of the type of socket that Windows numbers `windows`.
///
/// # Errors
///
/// `WSAESOCKTNOSUPPORT` for what is no type.
#[inline]
pub(crate) fn kind_to_native(windows: c_int) -> Result<c_int> {
    to_native(KINDS, windows, WSAESOCKTNOSUPPORT)
}

/// Windows' number of the family that the system numbers `native`, if this library has it.
pub(crate) fn family_from_native(native: c_int) -> Option<c_int> {
    from_native(FAMILIES, native)
}

/// Windows' number of the type of socket that the system numbers `native`, if it is one.
pub(crate) fn kind_from_native(native: c_int) -> Option<c_int> {
    from_native(KINDS, native)
}

/// The system's number of the protocol that Windows numbers `windows`.
///
/// There is no table: Windows and the systems all use the numbers of the IP header, which IANA
/// assigns.
///
/// # Errors
///
/// `WSAEPROTONOSUPPORT` for what is no such number.
#[inline]
pub(crate) fn protocol_to_native(windows: c_int) -> Result<c_int> {
    if (0..=HIGHEST_PROTOCOL).contains(&windows) {
        Ok(windows)
    } else {
        fail(WSAEPROTONOSUPPORT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_appears_once() {
        for table in [FAMILIES, KINDS] {
            for row in table {
                let same = |other: &&Row| other.windows == row.windows;
                assert_eq!(table.iter().filter(same).count(), 1, "{row:?}");
                assert_eq!(to_native(table, row.windows, 1), Ok(row.native));
                assert_eq!(from_native(table, row.native), Some(row.windows));
                let same = |other: &&Row| other.native == row.native;
                assert_eq!(table.iter().filter(same).count(), 1, "{row:?}");
            }
        }
    }

    #[test]
    fn windows_numbers_are_the_documented_ones() {
        assert_eq!(family_to_native(23), Ok(libc::AF_INET6));
        assert_eq!(family_to_native(2), Ok(libc::AF_INET));
        assert_eq!(kind_to_native(2), Ok(libc::SOCK_DGRAM));
        assert_eq!(protocol_to_native(17), Ok(libc::IPPROTO_UDP));
        assert_eq!(protocol_to_native(58), Ok(libc::IPPROTO_ICMPV6));
    }

    #[test]
    fn what_is_not_in_the_tables_is_refused() {
        assert_eq!(family_to_native(10), fail(WSAEAFNOSUPPORT));
        assert_eq!(kind_to_native(0), fail(WSAESOCKTNOSUPPORT));
        assert_eq!(protocol_to_native(256), fail(WSAEPROTONOSUPPORT));
        assert_eq!(protocol_to_native(-1), fail(WSAEPROTONOSUPPORT));
    }
}
