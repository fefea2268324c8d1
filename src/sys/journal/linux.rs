//! Writing without `SIGPIPE`, on Linux: no descriptor but a socket can refuse the signal.

use crate::sys::Result;
use crate::sys::quiet::Quiet;
use std::os::fd::OwnedFd;

/// Nothing needs to be prepared.
#[expect(clippy::unnecessary_wraps, reason = "the surface that macOS has")]
pub(super) const fn prepare(_file: &OwnedFd) -> Result<()> {
    Ok(())
}

/// Runs `write` without the signal reaching the calling thread.
pub(super) fn quietly<T>(write: impl FnOnce() -> Result<T>) -> Result<T> {
    let quiet = Quiet::begin();
    let written = write();
    quiet.end(written.is_err());
    written
}
