//! How operations have ended: the kernel's statuses, and the two alphabets in which programs read them.
//!
//! An operation of a socket leaves a status in its `OVERLAPPED`. `WSAGetOverlappedResult` tells it as an
//! error of Winsock; `GetOverlappedResult` and `GetQueuedCompletionStatus` tell the same as an error of
//! Win32, which often is another.

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_BROKEN_PIPE, ERROR_CONNECTION_ABORTED, ERROR_CONNECTION_ACTIVE,
    ERROR_CONNECTION_INVALID, ERROR_CONNECTION_REFUSED, ERROR_DUP_NAME, ERROR_HANDLE_EOF,
    ERROR_HOST_UNREACHABLE, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_MORE_DATA,
    ERROR_NETNAME_DELETED, ERROR_NETWORK_UNREACHABLE, ERROR_NO_SYSTEM_RESOURCES, ERROR_NOACCESS,
    ERROR_NOT_SUPPORTED, ERROR_OPERATION_ABORTED, ERROR_PIPE_NOT_CONNECTED, ERROR_PORT_UNREACHABLE,
    ERROR_SEM_TIMEOUT, ERROR_TOO_MANY_OPEN_FILES, WSA_OPERATION_ABORTED, WSAEACCES, WSAEADDRINUSE,
    WSAECONNABORTED, WSAECONNREFUSED, WSAECONNRESET, WSAEFAULT, WSAEHOSTUNREACH, WSAEINVAL,
    WSAEISCONN, WSAEMFILE, WSAEMSGSIZE, WSAENETUNREACH, WSAENOBUFS, WSAENOTCONN, WSAENOTSOCK,
    WSAEOPNOTSUPP, WSAESHUTDOWN, WSAETIMEDOUT,
};
use crate::abi::ntstatus::{
    STATUS_ACCESS_DENIED, STATUS_ACCESS_VIOLATION, STATUS_ADDRESS_ALREADY_EXISTS,
    STATUS_BUFFER_OVERFLOW, STATUS_CANCELLED, STATUS_CONNECTION_ABORTED, STATUS_CONNECTION_ACTIVE,
    STATUS_CONNECTION_INVALID, STATUS_CONNECTION_REFUSED, STATUS_CONNECTION_RESET,
    STATUS_END_OF_FILE, STATUS_HOST_UNREACHABLE, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_IO_TIMEOUT, STATUS_NETWORK_UNREACHABLE,
    STATUS_NOT_SUPPORTED, STATUS_PIPE_BROKEN, STATUS_PIPE_DISCONNECTED, STATUS_PORT_UNREACHABLE,
    STATUS_RECEIVE_EXPEDITED, STATUS_RECEIVE_PARTIAL, STATUS_RECEIVE_PARTIAL_EXPEDITED,
    STATUS_TOO_MANY_OPENED_FILES,
};
use crate::abi::sockets::{MSG_OOB, MSG_PARTIAL};
use crate::abi::types::{DWORD, NTSTATUS};
use crate::error::{Error, Result};
use core::ffi::c_int;

/// One row: a failure in the three alphabets.
#[derive(Clone, Copy, Debug)]
struct Row {
    winsock: c_int,
    status: NTSTATUS,
    win32: c_int,
}

const fn row(winsock: c_int, status: NTSTATUS, win32: c_int) -> Row {
    Row {
        winsock,
        status,
        win32,
    }
}

/// The first row of an error is the one that it is written as.
#[rustfmt::skip] // a table is read in columns
const FAILURES: &[Row] = &[
    row(WSA_OPERATION_ABORTED, STATUS_CANCELLED,              ERROR_OPERATION_ABORTED),
    row(WSAECONNRESET,         STATUS_CONNECTION_RESET,       ERROR_NETNAME_DELETED),
    row(WSAECONNRESET,         STATUS_PORT_UNREACHABLE,       ERROR_PORT_UNREACHABLE),
    row(WSAECONNABORTED,       STATUS_CONNECTION_ABORTED,     ERROR_CONNECTION_ABORTED),
    row(WSAECONNREFUSED,       STATUS_CONNECTION_REFUSED,     ERROR_CONNECTION_REFUSED),
    row(WSAEMSGSIZE,           STATUS_BUFFER_OVERFLOW,        ERROR_MORE_DATA),
    row(WSAETIMEDOUT,          STATUS_IO_TIMEOUT,             ERROR_SEM_TIMEOUT),
    row(WSAENETUNREACH,        STATUS_NETWORK_UNREACHABLE,    ERROR_NETWORK_UNREACHABLE),
    row(WSAEHOSTUNREACH,       STATUS_HOST_UNREACHABLE,       ERROR_HOST_UNREACHABLE),
    row(WSAESHUTDOWN,          STATUS_PIPE_DISCONNECTED,      ERROR_PIPE_NOT_CONNECTED),
    row(WSAENOTCONN,           STATUS_CONNECTION_INVALID,     ERROR_CONNECTION_INVALID),
    row(WSAEISCONN,            STATUS_CONNECTION_ACTIVE,      ERROR_CONNECTION_ACTIVE),
    row(WSAEADDRINUSE,         STATUS_ADDRESS_ALREADY_EXISTS, ERROR_DUP_NAME),
    row(WSAEACCES,             STATUS_ACCESS_DENIED,          ERROR_ACCESS_DENIED),
    row(WSAEFAULT,             STATUS_ACCESS_VIOLATION,       ERROR_NOACCESS),
    row(WSAEINVAL,             STATUS_INVALID_PARAMETER,      ERROR_INVALID_PARAMETER),
    row(WSAENOTSOCK,           STATUS_INVALID_HANDLE,         ERROR_INVALID_HANDLE),
    row(WSAENOBUFS,            STATUS_INSUFFICIENT_RESOURCES, ERROR_NO_SYSTEM_RESOURCES),
    row(WSAEMFILE,             STATUS_TOO_MANY_OPENED_FILES,  ERROR_TOO_MANY_OPEN_FILES),
    row(WSAEOPNOTSUPP,         STATUS_NOT_SUPPORTED,          ERROR_NOT_SUPPORTED),
    row(ERROR_HANDLE_EOF,      STATUS_END_OF_FILE,            ERROR_HANDLE_EOF),
    row(ERROR_BROKEN_PIPE,     STATUS_PIPE_BROKEN,            ERROR_BROKEN_PIPE),
];

/// The status of a failure that has none of its own: the error itself, as the kernel wraps it.
const WRAPPED: u32 = 0xc007_0000;

/// The status of an operation that failed, in the words of Winsock or of Win32.
pub(crate) fn of_failure(error: Error) -> NTSTATUS {
    let mut rows = FAILURES.iter();
    let row = rows.find(|row| row.winsock == error.0 || row.win32 == error.0);
    row.map_or_else(
        || (WRAPPED | error.0.cast_unsigned() & 0xffff).cast_signed(),
        |row| row.status,
    )
}

/// The status of an operation that has received, of whose flags `MSG_PARTIAL` and `MSG_OOB` count.
pub(crate) const fn of_received(flags: DWORD) -> NTSTATUS {
    let partial = flags & MSG_PARTIAL.cast_unsigned() != 0;
    match (partial, flags & MSG_OOB.cast_unsigned() != 0) {
        (false, false) => 0,
        (true, false) => STATUS_RECEIVE_PARTIAL,
        (false, true) => STATUS_RECEIVE_EXPEDITED,
        (true, true) => STATUS_RECEIVE_PARTIAL_EXPEDITED,
    }
}

/// The flags of an operation that ended with `status`.
pub(crate) const fn flags(status: NTSTATUS) -> DWORD {
    let flags = match status {
        STATUS_RECEIVE_PARTIAL | STATUS_BUFFER_OVERFLOW => MSG_PARTIAL,
        STATUS_RECEIVE_EXPEDITED => MSG_OOB,
        STATUS_RECEIVE_PARTIAL_EXPEDITED => MSG_PARTIAL | MSG_OOB,
        _ => 0,
    };
    flags.cast_unsigned()
}

/// What `status` means to a program that asks Winsock.
///
/// # Errors
///
/// That of the operation.
#[inline]
pub(crate) fn to_winsock(status: NTSTATUS) -> Result<()> {
    told(status, |row| row.winsock)
}

/// What `status` means to a program that asks Win32.
///
/// # Errors
///
/// That of the operation.
#[inline]
pub(crate) fn to_win32(status: NTSTATUS) -> Result<()> {
    told(status, |row| row.win32)
}

#[inline]
fn told(status: NTSTATUS, alphabet: impl Fn(&Row) -> c_int) -> Result<()> {
    // Successes and what is for information are not negative.
    if status >= 0 {
        Ok(())
    } else {
        Err(failure(status, alphabet))
    }
}

#[cold]
fn failure(status: NTSTATUS, alphabet: impl Fn(&Row) -> c_int) -> Error {
    let row = FAILURES.iter().find(|row| row.status == status);
    let wrapped = status.cast_unsigned() & 0xffff;
    Error(row.map_or(wrapped.cast_signed(), alphabet))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::WSAEPROTOTYPE;

    #[test]
    fn a_failure_comes_back_in_both_alphabets() {
        for row in FAILURES {
            assert_eq!(to_winsock(row.status), Err(Error(row.winsock)));
            assert_eq!(to_win32(row.status), Err(Error(row.win32)));
            assert_eq!(
                to_winsock(of_failure(Error(row.winsock))),
                Err(Error(row.winsock))
            );
        }
    }

    #[test]
    fn what_has_no_status_is_wrapped() {
        let status = of_failure(Error(WSAEPROTOTYPE));
        assert_eq!(to_winsock(status), Err(Error(WSAEPROTOTYPE)));
        assert_eq!(to_win32(status), Err(Error(WSAEPROTOTYPE)));
    }

    #[test]
    fn flags_come_back() {
        for wanted in [0, MSG_PARTIAL, MSG_OOB, MSG_PARTIAL | MSG_OOB] {
            let status = of_received(wanted.cast_unsigned());
            assert_eq!(flags(status), wanted.cast_unsigned());
            assert_eq!(to_winsock(status), Ok(()));
        }
        assert_eq!(flags(STATUS_BUFFER_OVERFLOW), MSG_PARTIAL.cast_unsigned());
    }
}
