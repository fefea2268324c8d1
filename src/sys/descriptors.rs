//! Files by the numbers of their descriptors, as C programs use them.

use super::Result;
use super::fd::{check, check_count, uninterrupted};
use core::ffi::{CStr, c_int};
use core::mem::MaybeUninit;
use std::fs;

/// Where a position is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The beginning.
    Start,
    /// The position now.
    Here,
    /// The end.
    End,
}

/// Opens a file, of the system's flags; `mode` is what a new one allows.
///
/// # Errors
///
/// What the system says.
pub(crate) fn open(path: &CStr, flags: c_int, mode: u16) -> Result<c_int> {
    // SAFETY: the path is terminated.
    uninterrupted(|| check(unsafe { libc::open(path.as_ptr(), flags, libc::c_uint::from(mode)) }))
}

/// Reads into `room`, up to `size` bytes.
///
/// # Errors
///
/// What the system says.
///
/// # Safety
///
/// `room` is valid for `size` bytes.
pub(crate) unsafe fn read(file: c_int, room: *mut u8, size: usize) -> Result<usize> {
    // SAFETY: the caller promises the room.
    uninterrupted(|| check_count(unsafe { libc::read(file, room.cast(), size) }))
}

/// Writes `bytes`; answers how many.
///
/// # Errors
///
/// What the system says.
pub(crate) fn write(file: c_int, bytes: &[u8]) -> Result<usize> {
    // SAFETY: the bytes are a slice.
    uninterrupted(|| check_count(unsafe { libc::write(file, bytes.as_ptr().cast(), bytes.len()) }))
}

/// Moves the position of a file; answers the new one.
///
/// # Errors
///
/// What the system says.
pub(crate) fn seek(file: c_int, offset: i64, origin: Origin) -> Result<i64> {
    let origin = match origin {
        Origin::Start => libc::SEEK_SET,
        Origin::Here => libc::SEEK_CUR,
        Origin::End => libc::SEEK_END,
    };
    // SAFETY: takes numbers only.
    match unsafe { libc::lseek(file, offset, origin) } {
        -1 => Err(super::errno::last()),
        position => Ok(position),
    }
}

/// The length of a file, in bytes.
///
/// # Errors
///
/// What the system says.
pub(crate) fn length(file: c_int) -> Result<i64> {
    let mut status = MaybeUninit::<libc::stat>::uninit();
    // SAFETY: there is room for the status.
    check(unsafe { libc::fstat(file, status.as_mut_ptr()) })?;
    // SAFETY: the call has filled it.
    Ok(unsafe { status.assume_init() }.st_size)
}

/// Sets the length of a file.
///
/// # Errors
///
/// What the system says.
pub(crate) fn set_length(file: c_int, length: i64) -> Result<()> {
    // SAFETY: takes numbers only.
    uninterrupted(|| check(unsafe { libc::ftruncate(file, length) })).map(drop)
}

/// Waits until what was written is on the medium.
///
/// # Errors
///
/// What the system says.
pub(crate) fn commit(file: c_int) -> Result<()> {
    // SAFETY: takes a number only.
    uninterrupted(|| check(unsafe { libc::fsync(file) })).map(drop)
}

/// Makes `to` another number of `file`.
///
/// # Errors
///
/// What the system says.
pub(crate) fn duplicate_onto(file: c_int, to: c_int) -> Result<()> {
    // SAFETY: takes numbers only.
    uninterrupted(|| check(unsafe { libc::dup2(file, to) })).map(drop)
}

/// Whether `file` is an open descriptor.
pub(crate) fn is_open(file: c_int) -> bool {
    // SAFETY: takes numbers only.
    unsafe { libc::fcntl(file, libc::F_GETFD) >= 0 }
}

/// The descriptors that are open now; none when the system does not tell.
pub(crate) fn all_open() -> Vec<c_int> {
    let Ok(entries) = fs::read_dir("/dev/fd") else {
        return Vec::new();
    };
    let number = |entry: fs::DirEntry| entry.file_name().to_str()?.parse().ok();
    let mut all: Vec<c_int> = entries.flatten().filter_map(number).collect();
    // The one that the folder was read by is not any more.
    all.retain(|&file| is_open(file));
    all
}

/// Closes a descriptor unless a program that is executed gets it. It calls only what a signal handler
/// may call.
pub(super) fn close_unless_inheritable(file: c_int) {
    // SAFETY: takes numbers only.
    let flags = unsafe { libc::fcntl(file, libc::F_GETFD) };
    if flags >= 0 && flags & libc::FD_CLOEXEC != 0 {
        // SAFETY: a process that is about to become another program has no further use for it.
        unsafe { libc::close(file) };
    }
}

/// Whether the path may be used: `mode` as of POSIX.
///
/// # Errors
///
/// What the system says.
pub(crate) fn access(path: &CStr, mode: c_int) -> Result<()> {
    // SAFETY: the path is terminated.
    check(unsafe { libc::access(path.as_ptr(), mode) }).map(drop)
}

/// Sets what a file allows.
///
/// # Errors
///
/// What the system says.
#[cfg_attr(
    target_os = "macos",
    expect(clippy::useless_conversion, reason = "the type differs by system")
)]
pub(crate) fn set_mode(path: &CStr, mode: u16) -> Result<()> {
    // SAFETY: the path is terminated.
    check(unsafe { libc::chmod(path.as_ptr(), mode.into()) }).map(drop)
}
