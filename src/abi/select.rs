//! What `select` and `WSAPoll` take.

use super::sockets::u_int;
use super::types::SOCKET;
use core::ffi::c_short;

/// How many sockets a set holds unless the program defines its own `FD_SETSIZE`.
///
/// cbindgen:ignore
pub const FD_SETSIZE: usize = 64;

/// A set of sockets. The program chooses the length of the array with `FD_SETSIZE`; only the
/// first `fd_count` elements are there for sure.
///
/// cbindgen:ignore
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct fd_set {
    /// How many sockets are in the set.
    pub fd_count: u_int,
    /// The sockets.
    pub fd_array: [SOCKET; FD_SETSIZE],
}

/// A span of time, as the C library defines it.
///
/// cbindgen:ignore
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct timeval {
    opaque: [u8; 0],
}
/// A span of time in seconds and microseconds.
pub type TIMEVAL = timeval;
/// A pointer to a span of time.
pub type PTIMEVAL = *mut timeval;
/// A pointer to a span of time.
pub type LPTIMEVAL = *mut timeval;

/// There is data to receive.
pub const POLLRDNORM: c_short = 0x0100;
/// There is urgent data to receive.
pub const POLLRDBAND: c_short = 0x0200;
/// There is data to receive.
pub const POLLIN: c_short = POLLRDNORM | POLLRDBAND;
/// Not supported.
pub const POLLPRI: c_short = 0x0400;
/// Data can be sent.
pub const POLLWRNORM: c_short = 0x0010;
/// Data can be sent.
pub const POLLOUT: c_short = POLLWRNORM;
/// Urgent data can be sent.
pub const POLLWRBAND: c_short = 0x0020;
/// An error has occurred.
pub const POLLERR: c_short = 0x0001;
/// The connection is closed.
pub const POLLHUP: c_short = 0x0002;
/// Not a socket.
pub const POLLNVAL: c_short = 0x0004;

/// One socket that `WSAPoll` looks at.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct pollfd {
    /// The socket; a negative number is skipped.
    pub fd: SOCKET,
    /// What is asked for.
    pub events: c_short,
    /// What is the case.
    pub revents: c_short,
}
/// One socket that `WSAPoll` looks at.
pub type WSAPOLLFD = pollfd;
/// A pointer to one socket that `WSAPoll` looks at.
pub type PWSAPOLLFD = *mut WSAPOLLFD;
/// A pointer to one socket that `WSAPoll` looks at.
pub type LPWSAPOLLFD = *mut WSAPOLLFD;
