//! The one error type of the engine: a Windows error number.

#![forbid(unsafe_code)]

use core::ffi::c_int;

/// A Windows error: a `WSA…` or an `ERROR_…` number, which share one space and one slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Error(pub(crate) c_int);

/// What an engine function answers.
pub(crate) type Result<T> = core::result::Result<T, Error>;

/// The failure `code`, in the form that functions return.
pub(crate) const fn fail<T>(code: c_int) -> Result<T> {
    Err(Error(code))
}
