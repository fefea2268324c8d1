//! The IP Helper, `iphlpapi.dll`.

pub mod adapters;
pub mod changes;
pub mod configuration;
pub mod connections;
pub mod echo;
pub mod names;
pub mod pairs;
pub mod routes;
pub mod rows;
pub mod statistics;
pub mod tables;

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::error::{Error, Result};
use crate::ffi::arg::Out;

/// Where a value goes.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `place` is null.
///
/// # Safety
///
/// `place` is null, or writable for as long as the result lives.
unsafe fn place<T>(place: *mut T) -> Result<Out<T>> {
    // SAFETY: the caller promises it.
    unsafe { Out::optional(place) }.ok_or(Error(ERROR_INVALID_PARAMETER))
}
