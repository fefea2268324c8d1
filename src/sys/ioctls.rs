//! What can be asked of a socket that is neither an option nor a transfer.

use super::fd::check;
use super::{Result, platform};
use core::ffi::c_int;
use std::os::fd::{AsRawFd, BorrowedFd};

pub(crate) use super::fd::set_nonblocking;

unsafe extern "C" {
    /// POSIX; the libc crate does not declare it.
    fn sockatmark(fd: c_int) -> c_int;
}

/// The bytes that one receive can return: of a stream all that has come, of datagrams the first.
pub(crate) fn unread(fd: BorrowedFd<'_>) -> Result<c_int> {
    platform::unread(fd)
}

/// The bytes that were sent and that the peer has not acknowledged yet.
pub(crate) fn unsent(fd: BorrowedFd<'_>) -> Result<c_int> {
    platform::unsent(fd)
}

/// Whether the next byte of the stream is the one that the urgent pointer names.
pub(crate) fn at_mark(fd: BorrowedFd<'_>) -> Result<bool> {
    // SAFETY: takes a descriptor only.
    check(unsafe { sockatmark(fd.as_raw_fd()) }).map(|answer| answer == 1)
}
