//! Descriptors: the result convention of system calls, and modes.

use super::errno::last;
use super::{Errno, Result};
use core::ffi::c_int;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

/// The answer of a system call that reports failure by −1.
#[inline]
pub(crate) fn check(answer: c_int) -> Result<c_int> {
    if answer < 0 { Err(last()) } else { Ok(answer) }
}

/// The answer of a system call that counts bytes and reports failure by −1.
#[inline]
pub(crate) fn check_count(answer: isize) -> Result<usize> {
    usize::try_from(answer).map_err(|_| last())
}

/// Makes the call again for as long as a signal interrupts it: Windows knows no such thing.
#[inline]
pub(crate) fn uninterrupted<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    match call() {
        Err(Errno(libc::EINTR)) => interrupted(call),
        answer => answer,
    }
}

/// As [`uninterrupted`], after the first interruption. Apart, so that the usual way is no loop.
#[cold]
fn interrupted<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno(libc::EINTR)) => {}
            answer => return answer,
        }
    }
}

/// Takes over a descriptor that a system call has just made.
///
/// Numbers 0 to 2 are moved out of the way: programs compare sockets with 0, and a socket there
/// would receive what the program prints.
pub(crate) fn adopt(raw: RawFd, inheritable: bool) -> Result<OwnedFd> {
    // SAFETY: the caller got the descriptor from the system and gives it up here.
    let owned = unsafe { OwnedFd::from_raw_fd(raw) };
    if raw > 2 {
        return Ok(owned);
    }
    let command = if inheritable {
        libc::F_DUPFD
    } else {
        libc::F_DUPFD_CLOEXEC
    };
    // SAFETY: duplicates an open descriptor.
    let moved = check(unsafe { libc::fcntl(owned.as_raw_fd(), command, 3) })?;
    // SAFETY: the system has just made it.
    Ok(unsafe { OwnedFd::from_raw_fd(moved) })
}

/// Chooses whether calls on `fd` wait.
pub(crate) fn set_nonblocking(fd: BorrowedFd<'_>, nonblocking: bool) -> Result<()> {
    let mut on = c_int::from(nonblocking);
    // SAFETY: FIONBIO reads one int.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::FIONBIO, &raw mut on) }).map(drop)
}

/// Whether calls on `fd` do not wait.
pub(crate) fn is_nonblocking(fd: BorrowedFd<'_>) -> Result<bool> {
    // SAFETY: asks for the modes of an open descriptor.
    let modes = check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFL) })?;
    Ok(modes & libc::O_NONBLOCK != 0)
}

/// Whether programs that this one starts get `fd`.
pub(crate) fn is_inheritable(fd: BorrowedFd<'_>) -> Result<bool> {
    // SAFETY: asks for the flags of an open descriptor.
    let flags = check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFD) })?;
    Ok(flags & libc::FD_CLOEXEC == 0)
}

/// Chooses whether programs that this one starts get `fd`.
pub(crate) fn set_inheritable(fd: BorrowedFd<'_>, inheritable: bool) -> Result<()> {
    let flags = if inheritable { 0 } else { libc::FD_CLOEXEC };
    // SAFETY: sets the only flag there is of an open descriptor.
    check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_SETFD, flags) }).map(drop)
}
/// Has programs that are started get none of the descriptors but the standard ones. It calls only
/// what a signal handler may call.
pub(super) fn keep_from_programs() {
    // SAFETY: takes a number only.
    let limit = unsafe { libc::sysconf(libc::_SC_OPEN_MAX) };
    for descriptor in 3..c_int::try_from(limit).unwrap_or(c_int::MAX) {
        // SAFETY: takes numbers only; those that are not open do not matter.
        unsafe { libc::fcntl(descriptor, libc::F_SETFD, libc::FD_CLOEXEC) };
    }
}
