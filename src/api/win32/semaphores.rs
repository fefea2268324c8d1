//! Semaphore Objects.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HANDLE, LONG, LPCSTR, LPCWSTR, LPLONG};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::api::win32::names::{announced, publication, required};
use crate::error::fail;
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::semaphores;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes a semaphore, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
/// - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
/// - `lMaximumCount`: the limit of that number, at least 1.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a count is out of its range |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpSemaphoreAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createsemaphorea>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateSemaphoreA")]
pub unsafe extern "C" fn CreateSemaphoreA(
    lpSemaphoreAttributes: LPSECURITY_ATTRIBUTES,
    lInitialCount: LONG,
    lMaximumCount: LONG,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_semaphore(lpSemaphoreAttributes, lInitialCount, lMaximumCount, lpName) }
}

/// Makes a semaphore, or opens the one that has the name already. `CreateSemaphoreA` with a wide name.
///
/// # Parameters
///
/// - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
/// - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
/// - `lMaximumCount`: the limit of that number, at least 1.
/// - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a count is out of its range |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpSemaphoreAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createsemaphorew>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateSemaphoreW32")]
pub unsafe extern "C" fn CreateSemaphoreW(
    lpSemaphoreAttributes: LPSECURITY_ATTRIBUTES,
    lInitialCount: LONG,
    lMaximumCount: LONG,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_semaphore(lpSemaphoreAttributes, lInitialCount, lMaximumCount, lpName) }
}

short_wchar! { #[traced] "ws2_CreateSemaphoreW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    count: LONG,
    maximum: LONG,
    name: *const u16,
) -> HANDLE = create_semaphore }

/// # Safety
///
/// As of [`CreateSemaphoreA`].
unsafe fn create_semaphore<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    count: LONG,
    maximum: LONG,
    name: *const C,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        semaphores::create(count, maximum, how).map(announced)
    })
}

/// Makes a semaphore, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
/// - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
/// - `lMaximumCount`: the limit of that number, at least 1.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` is not 0 |
/// | `ERROR_INVALID_PARAMETER` | a count is out of its range |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpSemaphoreAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createsemaphoreexa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateSemaphoreExA")]
pub unsafe extern "C" fn CreateSemaphoreExA(
    lpSemaphoreAttributes: LPSECURITY_ATTRIBUTES,
    lInitialCount: LONG,
    lMaximumCount: LONG,
    lpName: LPCSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create_semaphore_ex(
            lpSemaphoreAttributes,
            lInitialCount,
            lMaximumCount,
            lpName,
            dwFlags,
            dwDesiredAccess,
        )
    }
}

/// Makes a semaphore, or opens the one that has the name already. `CreateSemaphoreExA` with a wide name.
///
/// # Parameters
///
/// - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
/// - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
/// - `lMaximumCount`: the limit of that number, at least 1.
/// - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` is not 0 |
/// | `ERROR_INVALID_PARAMETER` | a count is out of its range |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpSemaphoreAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createsemaphoreexw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateSemaphoreExW32")]
pub unsafe extern "C" fn CreateSemaphoreExW(
    lpSemaphoreAttributes: LPSECURITY_ATTRIBUTES,
    lInitialCount: LONG,
    lMaximumCount: LONG,
    lpName: LPCWSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create_semaphore_ex(
            lpSemaphoreAttributes,
            lInitialCount,
            lMaximumCount,
            lpName,
            dwFlags,
            dwDesiredAccess,
        )
    }
}

short_wchar! { #[traced] "ws2_CreateSemaphoreExW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    count: LONG,
    maximum: LONG,
    name: *const u16,
    flags: DWORD,
    access: DWORD,
) -> HANDLE = create_semaphore_ex }

/// # Safety
///
/// As of [`CreateSemaphoreA`].
unsafe fn create_semaphore_ex<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    count: LONG,
    maximum: LONG,
    name: *const C,
    flags: DWORD,
    _access: DWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        if flags != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        semaphores::create(count, maximum, how).map(announced)
    })
}

/// Opens a semaphore by its name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name, in UTF-8.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-opensemaphorea>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenSemaphoreA")]
pub unsafe extern "C" fn OpenSemaphoreA(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_semaphore(dwDesiredAccess, bInheritHandle, lpName) }
}

/// Opens a semaphore by its name. `OpenSemaphoreA` with a wide name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-opensemaphorew>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenSemaphoreW32")]
pub unsafe extern "C" fn OpenSemaphoreW(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_semaphore(dwDesiredAccess, bInheritHandle, lpName) }
}

short_wchar! { #[traced] "ws2_OpenSemaphoreW16" fn(
    access: DWORD,
    inherit: BOOL,
    name: *const u16,
) -> HANDLE = open_semaphore }

/// # Safety
///
/// As of [`OpenSemaphoreA`].
unsafe fn open_semaphore<C: Character>(_access: DWORD, inherit: BOOL, text: *const C) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { required(text)? };
        semaphores::open(&name, inherit != 0).map(Handle::raw)
    })
}

/// Raises the count of a semaphore: it ends so many more waits.
///
/// # Parameters
///
/// - `hSemaphore`: the semaphore.
/// - `lReleaseCount`: how much to add.
/// - `lpPreviousCount`: where the count before goes; may be null.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hSemaphore` is not an open handle of a semaphore |
/// | `ERROR_TOO_MANY_POSTS` | `lReleaseCount` is negative, or the limit would be exceeded; the count stays as it is |
///
/// # Safety
///
/// `lpPreviousCount` is null, or points to a writable `LONG`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesemaphore>
#[traced]
#[unsafe(export_name = "ws2_ReleaseSemaphore")]
pub unsafe extern "C" fn ReleaseSemaphore(
    hSemaphore: HANDLE,
    lReleaseCount: LONG,
    lpPreviousCount: LPLONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `ReleaseSemaphore` promises this; see `# Safety`.
        let place = unsafe { Out::optional(lpPreviousCount) };
        let before = semaphores::release(Handle::new(hSemaphore), lReleaseCount)?;
        if let Some(mut place) = place {
            place.set(before);
        }
        Ok(())
    })
}
