//! The environment of the process, by libc, which the program's own C code uses too.

use super::errno::{self, Errno};
use std::ffi::{CStr, CString};

/// The value of `name`.
pub(crate) fn get(name: &CStr) -> Option<CString> {
    // SAFETY: the name is terminated.
    let value = unsafe { libc::getenv(name.as_ptr()) };
    if value.is_null() {
        return None;
    }
    #[expect(clippy::disallowed_methods, reason = "what libc answers is read here")]
    // SAFETY: libc answers a terminated string, which is copied at once.
    Some(unsafe { CStr::from_ptr(value) }.to_owned())
}

/// Sets `name` to `value`.
///
/// # Errors
///
/// What libc says.
pub(crate) fn set(name: &CStr, value: &CStr) -> Result<(), Errno> {
    // SAFETY: both are terminated.
    match unsafe { libc::setenv(name.as_ptr(), value.as_ptr(), 1) } {
        0 => Ok(()),
        _ => Err(errno::last()),
    }
}

/// Takes `name` away.
///
/// # Errors
///
/// What libc says.
pub(crate) fn unset(name: &CStr) -> Result<(), Errno> {
    // SAFETY: the name is terminated.
    match unsafe { libc::unsetenv(name.as_ptr()) } {
        0 => Ok(()),
        _ => Err(errno::last()),
    }
}
