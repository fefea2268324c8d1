//! What the functions of this folder have in common: their errors go where the caller says.

use super::base::WSPStartup;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOBUFS};
use crate::abi::types::{GUID, LPGUID, LPINT};
use crate::convert::catalogue::Entry;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary;
use crate::ffi::provider::{OF_PROGRAM, told_place};
use crate::ffi::string::{self, Character};
use crate::socket::providers::catalogue;
use core::ffi::c_int;

/// For functions that answer 0, or `SOCKET_ERROR` with the error where `place` says.
///
/// # Safety
///
/// `place` is null or may be written.
pub(super) unsafe fn status(place: LPINT, body: impl FnOnce() -> Result<()>) -> c_int {
    // SAFETY: the caller promises it.
    unsafe { value(place, -1, || body().map(|()| 0)) }
}

/// For functions that answer a value, or `failure` with the error where `place` says.
///
/// # Safety
///
/// As of [`status`].
pub(super) unsafe fn value<T>(place: LPINT, failure: T, body: impl FnOnce() -> Result<T>) -> T {
    let mut answer = failure;
    let error = boundary::code(|| {
        answer = body()?;
        Ok(())
    });
    if error != 0 {
        // SAFETY: the caller promises it.
        if let Some(mut place) = unsafe { Out::optional(place) } {
            place.set(error);
        }
    }
    answer
}

/// The path of the provider `id`.
///
/// # Errors
///
/// `WSAEINVAL` when there is none; `WSANO_RECOVERY` when the catalogue is damaged.
fn path_of(id: GUID) -> Result<String> {
    if id == OF_PROGRAM {
        return Ok(told_place(Some(WSPStartup)));
    }
    let entries = catalogue::refresh()?;
    let same = |entry: &&Entry| entry.info.ProviderId == id;
    let entry = entries.iter().find(same).ok_or(Error(WSAEINVAL))?;
    Ok(entry.path.clone())
}

/// The body of `WSCGetProviderPath` and `WPUGetProviderPath`.
///
/// # Safety
///
/// The pointers are null or valid, and the room as long as it says.
pub(super) unsafe fn provider_path<C: Character>(
    id: LPGUID,
    path: *mut C,
    length: LPINT,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let id = unsafe { arg::read(id) }?;
        // SAFETY: as above.
        let capacity = unsafe { arg::read(length) }?;
        if path.is_null() {
            return fail(WSAEFAULT);
        }
        let text = C::encode(&path_of(id)?);
        let needed = c_int::try_from(text.len() + 1).or(fail(WSAENOBUFS))?;
        // SAFETY: as above.
        unsafe { Out::new(length) }?.set(needed);
        let capacity = usize::try_from(capacity).unwrap_or_default();
        // SAFETY: as above.
        match unsafe { string::put(&text, path, capacity) } {
            true => Ok(()),
            false => fail(WSAEFAULT),
        }
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}
