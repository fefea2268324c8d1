//! The system's error numbers as Winsock's.

use crate::abi::errors::{
    WSA_NOT_ENOUGH_MEMORY, WSA_OPERATION_ABORTED, WSAEACCES, WSAEADDRINUSE, WSAEADDRNOTAVAIL,
    WSAEAFNOSUPPORT, WSAEALREADY, WSAECONNABORTED, WSAECONNREFUSED, WSAECONNRESET, WSAEDESTADDRREQ,
    WSAEFAULT, WSAEHOSTDOWN, WSAEHOSTUNREACH, WSAEINTR, WSAEINVAL, WSAEISCONN, WSAEMFILE,
    WSAEMSGSIZE, WSAENETDOWN, WSAENETRESET, WSAENETUNREACH, WSAENOBUFS, WSAENOPROTOOPT,
    WSAENOTCONN, WSAENOTSOCK, WSAEOPNOTSUPP, WSAEPROTONOSUPPORT, WSAEPROTOTYPE, WSAESHUTDOWN,
    WSAESOCKTNOSUPPORT, WSAETIMEDOUT, WSAEWOULDBLOCK, WSASYSCALLFAILURE,
};
use crate::error::Error;
use crate::sys::Errno;
use core::ffi::c_int;

/// One row: what the system says, what Winsock says, and why when the names differ.
#[derive(Clone, Copy, Debug)]
struct Row {
    posix: c_int,
    winsock: c_int,
    /// Why, when the names differ.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers, and for the tests")
    )]
    note: &'static str,
}

const fn row(posix: c_int, winsock: c_int, note: &'static str) -> Row {
    Row {
        posix,
        winsock,
        note,
    }
}

#[rustfmt::skip] // a table is read in columns
const ERRNO: &[Row] = &[
    //  POSIX                   Winsock                 why, when the names differ
    row(libc::EAGAIN,           WSAEWOULDBLOCK,         "EWOULDBLOCK by its other name"),
    row(libc::EINPROGRESS,      WSAEWOULDBLOCK,         "WSAEINPROGRESS means a blocking call of version 1.1"),
    row(libc::ECONNRESET,       WSAECONNRESET,          ""),
    row(libc::EPIPE,            WSAECONNRESET,          "the peer is gone, and no signal says so"),
    row(libc::ENOTCONN,         WSAENOTCONN,            ""),
    row(libc::ECONNREFUSED,     WSAECONNREFUSED,        ""),
    row(libc::ETIMEDOUT,        WSAETIMEDOUT,           ""),
    row(libc::EADDRINUSE,       WSAEADDRINUSE,          ""),
    row(libc::EADDRNOTAVAIL,    WSAEADDRNOTAVAIL,       ""),
    row(libc::EACCES,           WSAEACCES,              ""),
    row(libc::EPERM,            WSAEACCES,              "Winsock has one permission error"),
    row(libc::EAFNOSUPPORT,     WSAEAFNOSUPPORT,        ""),
    row(libc::EALREADY,         WSAEALREADY,            ""),
    row(libc::EBADF,            WSAENOTSOCK,            "a stale handle is not a socket"),
    row(libc::ENOTSOCK,         WSAENOTSOCK,            ""),
    row(libc::ECANCELED,        WSA_OPERATION_ABORTED,  "what was cancelled was aborted"),
    row(libc::ECONNABORTED,     WSAECONNABORTED,        ""),
    row(libc::EDESTADDRREQ,     WSAEDESTADDRREQ,        ""),
    row(libc::EFAULT,           WSAEFAULT,              ""),
    row(libc::EHOSTDOWN,        WSAEHOSTDOWN,           ""),
    row(libc::EHOSTUNREACH,     WSAEHOSTUNREACH,        ""),
    row(libc::EINTR,            WSAEINTR,               ""),
    row(libc::EINVAL,           WSAEINVAL,              ""),
    row(libc::EISCONN,          WSAEISCONN,             ""),
    row(libc::EMFILE,           WSAEMFILE,              ""),
    row(libc::ENFILE,           WSAEMFILE,              "no more sockets, for the process or for all"),
    row(libc::EMSGSIZE,         WSAEMSGSIZE,            ""),
    row(libc::ENETDOWN,         WSAENETDOWN,            ""),
    row(libc::ENETRESET,        WSAENETRESET,           ""),
    row(libc::ENETUNREACH,      WSAENETUNREACH,         ""),
    row(libc::ENOBUFS,          WSAENOBUFS,             ""),
    row(libc::ENOMEM,           WSAENOBUFS,             "the system was short of memory for buffers"),
    row(libc::ENODEV,           WSAEADDRNOTAVAIL,       "no interface has the address or index"),
    row(libc::ENOENT,           WSAECONNREFUSED,        "a local socket whose path does not exist"),
    row(libc::ENOPROTOOPT,      WSAENOPROTOOPT,         ""),
    row(libc::EOPNOTSUPP,       WSAEOPNOTSUPP,          ""),
    row(libc::EPROTONOSUPPORT,  WSAEPROTONOSUPPORT,     ""),
    row(libc::EPROTOTYPE,       WSAEPROTOTYPE,          ""),
    row(libc::ESHUTDOWN,        WSAESHUTDOWN,           ""),
    row(libc::ESOCKTNOSUPPORT,  WSAESOCKTNOSUPPORT,     ""),
];

/// What Winsock says where the system says `errno`; `WSASYSCALLFAILURE` for what it never should.
#[cold]
pub(crate) fn from_errno(Errno(errno): Errno) -> Error {
    let row = ERRNO.iter().find(|row| row.posix == errno);
    Error(row.map_or(WSASYSCALLFAILURE, |row| row.winsock))
}

/// As [`from_errno`], for making descriptors and other things of the system's.
#[cold]
pub(crate) fn from_errno_at_creation(errno: Errno) -> Error {
    match errno {
        Errno(libc::ENOMEM) => Error(WSA_NOT_ENOUGH_MEMORY),
        errno => from_errno(errno),
    }
}

/// As [`from_errno`], for datagrams: that a port does not answer is a reset there.
#[cold]
pub(crate) fn from_errno_of_datagram(errno: Errno) -> Error {
    match errno {
        Errno(libc::ECONNREFUSED) => Error(WSAECONNRESET),
        errno => from_errno(errno),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_of_the_system_appears_once() {
        for (at, row) in ERRNO.iter().enumerate() {
            assert!(
                !ERRNO[..at].iter().any(|other| other.posix == row.posix),
                "{row:?}"
            );
        }
    }

    #[test]
    fn a_winsock_number_that_repeats_says_why() {
        for row in ERRNO {
            let repeats = ERRNO
                .iter()
                .filter(|other| other.winsock == row.winsock)
                .count()
                > 1;
            let plain = ERRNO
                .iter()
                .any(|other| other.winsock == row.winsock && other.note.is_empty());
            assert!(!repeats || plain || !row.note.is_empty(), "{row:?}");
        }
    }

    #[test]
    fn numbers_are_the_documented_ones() {
        assert_eq!(from_errno(Errno(libc::EAGAIN)), Error(10035));
        assert_eq!(from_errno(Errno(libc::ECONNREFUSED)), Error(10061));
        assert_eq!(from_errno(Errno(libc::EPIPE)), Error(10054));
        assert_eq!(
            from_errno_of_datagram(Errno(libc::ECONNREFUSED)),
            Error(10054)
        );
        assert_eq!(from_errno(Errno(libc::EADDRINUSE)), Error(10048));
    }

    #[test]
    fn what_is_not_in_the_table_is_reported_not_guessed() {
        assert_eq!(from_errno(Errno(libc::EXDEV)), Error(10107));
        assert_eq!(from_errno(Errno(0)), Error(10107));
    }
}
