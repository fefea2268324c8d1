//! Sending files by `sendfile`.

use crate::sys::Result;
use crate::sys::fd::{check_count, uninterrupted};
use crate::sys::options::Key;
use crate::sys::quiet::Quiet;
use std::os::fd::{AsRawFd, BorrowedFd};

/// Holds back what does not fill a packet.
pub(crate) const CORK: Key = (libc::IPPROTO_TCP, libc::TCP_CORK);

/// Sends up to `count` bytes of `file` from `offset` on.
pub(super) fn send_file(
    socket: BorrowedFd<'_>,
    file: BorrowedFd<'_>,
    offset: i64,
    count: usize,
) -> Result<usize> {
    // It knows no flag against the signal.
    let quiet = Quiet::begin();
    let mut offset: libc::off_t = offset;
    let sent = uninterrupted(|| {
        // SAFETY: both are open, and the offset may be written.
        check_count(unsafe {
            libc::sendfile(socket.as_raw_fd(), file.as_raw_fd(), &raw mut offset, count)
        })
    });
    quiet.end(sent.is_err());
    sent
}
