//! Writing without `SIGPIPE`, on macOS: any descriptor can refuse the signal.

use crate::sys::Result;
use crate::sys::fd::check;
use core::ffi::c_int;
use std::os::fd::{AsRawFd, OwnedFd};

/// `F_SETNOSIGPIPE` of `fcntl`, which the libc crate does not have.
const F_SETNOSIGPIPE: c_int = 73;

/// Has `file` refuse the signal.
pub(super) fn prepare(file: &OwnedFd) -> Result<()> {
    // SAFETY: sets a mode of an open descriptor.
    check(unsafe { libc::fcntl(file.as_raw_fd(), F_SETNOSIGPIPE, 1) }).map(drop)
}

/// Runs `write`.
pub(super) fn quietly<T>(write: impl FnOnce() -> Result<T>) -> Result<T> {
    write()
}
