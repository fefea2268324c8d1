//! Paths from C, for every function that takes one.

use crate::convert::paths::native;
use crate::convert::wide::Wide;
use crate::ffi::errno_boundary::{Failure, Outcome};
use crate::ffi::string::{text, wide_text};
use crate::sys::errno::EINVAL;
use core::ffi::c_char;
use std::ffi::CString;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// The path that a narrow string means.
///
/// # Errors
///
/// `EINVAL` when it is null.
///
/// # Safety
///
/// `path` is null or terminated.
pub(super) unsafe fn narrow_path(path: *const c_char) -> Outcome<String> {
    // SAFETY: the caller promises a terminated string.
    unsafe { text(path) }
        .map(|path| native(&path))
        .ok_or(INVALID)
}

/// The path that a wide string means.
///
/// # Errors
///
/// `EINVAL` when it is null.
///
/// # Safety
///
/// `path` is null or terminated.
pub(super) unsafe fn wide_path<C: Wide>(path: *const C) -> Outcome<String> {
    // SAFETY: the caller promises a terminated string.
    unsafe { wide_text(path) }
        .map(|path| native(&path))
        .ok_or(INVALID)
}

/// A path as the system's functions take it.
///
/// # Errors
///
/// `EINVAL` when a zero is in it.
pub(super) fn terminated(path: String) -> Outcome<CString> {
    CString::new(path).map_err(|_zero| INVALID)
}
