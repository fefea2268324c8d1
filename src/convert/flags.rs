//! The flags of sends and receives.

use crate::abi::errors::WSAEINVAL;
use crate::abi::sockets::{
    MSG_DONTROUTE, MSG_OOB, MSG_PARTIAL, MSG_PEEK, MSG_PUSH_IMMEDIATE, MSG_WAITALL,
};
use crate::error::{Result, fail};
use core::ffi::c_int;

/// One flag: Windows' and the system's, 0 where Windows' asks for what the system does anyway.
#[derive(Clone, Copy, Debug)]
struct Row {
    windows: c_int,
    native: c_int,
}

const fn row(windows: c_int, native: c_int) -> Row {
    Row { windows, native }
}

#[rustfmt::skip]
const RECEIVE: &[Row] = &[
    row(MSG_OOB,            libc::MSG_OOB),
    row(MSG_PEEK,           libc::MSG_PEEK),
    row(MSG_WAITALL,        libc::MSG_WAITALL),
    row(MSG_PUSH_IMMEDIATE, 0), // a receive returns what has come
    row(MSG_PARTIAL,        0), // and never waits for the end of a message
];

#[rustfmt::skip]
const SEND: &[Row] = &[
    row(MSG_OOB,       libc::MSG_OOB),
    row(MSG_DONTROUTE, libc::MSG_DONTROUTE),
    row(MSG_PARTIAL,   0), // streams have no messages that could be partial
];

/// The system's flags for a receive.
///
/// # Errors
///
/// `WSAEINVAL` for a flag that no receive has.
#[inline]
pub(crate) fn receive(flags: c_int) -> Result<c_int> {
    if flags == 0 {
        Ok(0)
    } else {
        translate(flags, RECEIVE)
    }
}

/// The system's flags for a send.
///
/// # Errors
///
/// `WSAEINVAL` for a flag that no send has.
#[inline]
pub(crate) fn send(flags: c_int) -> Result<c_int> {
    if flags == 0 {
        Ok(0)
    } else {
        translate(flags, SEND)
    }
}

fn translate(flags: c_int, table: &[Row]) -> Result<c_int> {
    let known = table.iter().fold(0, |all, row| all | row.windows);
    if flags & !known != 0 {
        return fail(WSAEINVAL);
    }
    Ok(table
        .iter()
        .filter(|row| flags & row.windows != 0)
        .fold(0, |native, row| native | row.native))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_flag_is_translated_alone_and_together() {
        for table in [RECEIVE, SEND] {
            for row in table {
                assert_eq!(translate(row.windows, table), Ok(row.native));
            }
        }
        assert_eq!(receive(0x1 | 0x2), Ok(libc::MSG_OOB | libc::MSG_PEEK));
        assert_eq!(send(0x4), Ok(libc::MSG_DONTROUTE));
    }

    #[test]
    fn unknown_flags_are_refused() {
        assert_eq!(receive(0x4000), fail(10022));
        assert_eq!(send(0x2), fail(10022));
        assert_eq!(send(c_int::MIN), fail(10022));
    }
}
