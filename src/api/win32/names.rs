//! What the functions that make or open objects have in common.

use crate::abi::errors::{
    ERROR_ALREADY_EXISTS, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_SUCCESS,
};
use crate::abi::types::HANDLE;
use crate::abi::win32::objects::SECURITY_ATTRIBUTES;
use crate::error::{Error, Result, fail};
use crate::ffi::arg;
use crate::ffi::string::{self, Character};
use crate::kernel::objects::{Publication, Published};
use crate::object::named::Name;
use crate::runtime::last_error;

/// The name at `name`; none when that is null or empty.
///
/// # Errors
///
/// - `ERROR_FILENAME_EXCED_RANGE` when it is too long
/// - `ERROR_PATH_NOT_FOUND` when it holds a backslash of its own
///
/// # Safety
///
/// `name` is null, or a terminated string.
unsafe fn name<C: Character>(name: *const C) -> Result<Option<Name>> {
    // SAFETY: the caller's promise is the same.
    let text = unsafe { string::string(name) };
    text.filter(|text| !text.is_empty())
        .map(|text| Name::new(&text))
        .transpose()
}

/// The name at `text`, which must be there.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `text` is null, `ERROR_INVALID_HANDLE` when it is empty; and as
/// for [`name`].
///
/// # Safety
///
/// As for [`name`].
pub(super) unsafe fn required<C: Character>(text: *const C) -> Result<Name> {
    if text.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    // SAFETY: the caller's promise is the same.
    unsafe { name(text)? }.ok_or(Error(ERROR_INVALID_HANDLE))
}

/// Whether child processes inherit a handle that is made with `attributes`.
///
/// # Safety
///
/// `attributes` is null, or points to a `SECURITY_ATTRIBUTES`.
pub(in crate::api) unsafe fn inherited(attributes: *const SECURITY_ATTRIBUTES) -> bool {
    // SAFETY: the caller's promise is the same.
    let attributes = unsafe { arg::read(attributes) };
    attributes.is_ok_and(|attributes| attributes.bInheritHandle != 0)
}

/// How an object is to be made known that is made with `attributes` and `name`.
///
/// # Errors
///
/// As for [`name`].
///
/// # Safety
///
/// As for [`name`] and [`inherited`].
pub(super) unsafe fn publication<C: Character>(
    attributes: *const SECURITY_ATTRIBUTES,
    text: *const C,
) -> Result<Publication> {
    Ok(Publication {
        // SAFETY: the caller's promise is the same.
        name: unsafe { name(text)? },
        // SAFETY: the caller's promise is the same.
        inherit: unsafe { inherited(attributes) },
    })
}

/// The handle, and in the last error whether its object is new.
pub(super) fn announced(published: Published) -> HANDLE {
    last_error::set(if published.existed {
        ERROR_ALREADY_EXISTS
    } else {
        ERROR_SUCCESS
    });
    published.handle.raw()
}
