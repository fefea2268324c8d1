//! Sending files by `sendfile`. Every socket has `SO_NOSIGPIPE`.

use crate::sys::Result;
use crate::sys::fd::check;
use crate::sys::options::Key;
use core::ptr;
use std::os::fd::{AsRawFd, BorrowedFd};

/// Holds back what does not fill a packet.
pub(crate) const CORK: Key = (libc::IPPROTO_TCP, libc::TCP_NOPUSH);

/// Sends up to `count` bytes of `file` from `offset` on.
pub(super) fn send_file(
    socket: BorrowedFd<'_>,
    file: BorrowedFd<'_>,
    offset: i64,
    count: usize,
) -> Result<usize> {
    let mut length = libc::off_t::try_from(count).unwrap_or(libc::off_t::MAX);
    let (from, to) = (file.as_raw_fd(), socket.as_raw_fd());
    // SAFETY: both are open, and the length may be written.
    let answer =
        check(unsafe { libc::sendfile(from, to, offset, &raw mut length, ptr::null_mut(), 0) });
    let sent = usize::try_from(length).unwrap_or_default();
    match answer {
        // What was sent before something came in between is sent.
        Err(errno) if sent == 0 => Err(errno),
        _ => Ok(sent),
    }
}
