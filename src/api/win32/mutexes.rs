//! Mutex Objects.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPCSTR, LPCWSTR};
use crate::abi::win32::objects::{CREATE_MUTEX_INITIAL_OWNER, LPSECURITY_ATTRIBUTES};
use crate::api::win32::names::{announced, publication, required};
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::mutexes;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes a mutex, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpMutexAttributes`: null, or whether child processes inherit the handle.
/// - `bInitialOwner`: whether the caller owns a new mutex from the beginning.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpMutexAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateMutexA")]
pub unsafe extern "C" fn CreateMutexA(
    lpMutexAttributes: LPSECURITY_ATTRIBUTES,
    bInitialOwner: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_mutex(lpMutexAttributes, bInitialOwner, lpName) }
}

/// Makes a mutex, or opens the one that has the name already. `CreateMutexA` with a wide name.
///
/// # Parameters
///
/// - `lpMutexAttributes`: null, or whether child processes inherit the handle.
/// - `bInitialOwner`: whether the caller owns a new mutex from the beginning.
/// - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpMutexAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateMutexW32")]
pub unsafe extern "C" fn CreateMutexW(
    lpMutexAttributes: LPSECURITY_ATTRIBUTES,
    bInitialOwner: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_mutex(lpMutexAttributes, bInitialOwner, lpName) }
}

short_wchar! { #[traced] "ws2_CreateMutexW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    owned: BOOL,
    name: *const u16,
) -> HANDLE = create_mutex }

/// # Safety
///
/// As of [`CreateMutexA`].
unsafe fn create_mutex<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    owned: BOOL,
    name: *const C,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        mutexes::create(owned != 0, how).map(announced)
    })
}

/// Makes a mutex, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpMutexAttributes`: null, or whether child processes inherit the handle.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0, or `CREATE_MUTEX_INITIAL_OWNER`.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpMutexAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexexa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateMutexExA")]
pub unsafe extern "C" fn CreateMutexExA(
    lpMutexAttributes: LPSECURITY_ATTRIBUTES,
    lpName: LPCSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_mutex_ex(lpMutexAttributes, lpName, dwFlags, dwDesiredAccess) }
}

/// Makes a mutex, or opens the one that has the name already. `CreateMutexExA` with a wide name.
///
/// # Parameters
///
/// - `lpMutexAttributes`: null, or whether child processes inherit the handle.
/// - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0, or `CREATE_MUTEX_INITIAL_OWNER`.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpMutexAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexexw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateMutexExW32")]
pub unsafe extern "C" fn CreateMutexExW(
    lpMutexAttributes: LPSECURITY_ATTRIBUTES,
    lpName: LPCWSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_mutex_ex(lpMutexAttributes, lpName, dwFlags, dwDesiredAccess) }
}

short_wchar! { #[traced] "ws2_CreateMutexExW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const u16,
    flags: DWORD,
    access: DWORD,
) -> HANDLE = create_mutex_ex }

/// # Safety
///
/// As of [`CreateMutexA`].
unsafe fn create_mutex_ex<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const C,
    flags: DWORD,
    _access: DWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        if flags & !CREATE_MUTEX_INITIAL_OWNER != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        mutexes::create(flags != 0, how).map(announced)
    })
}

/// Opens a mutex by its name.
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
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openmutexa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenMutexA")]
pub unsafe extern "C" fn OpenMutexA(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_mutex(dwDesiredAccess, bInheritHandle, lpName) }
}

/// Opens a mutex by its name. `OpenMutexA` with a wide name.
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
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openmutexw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenMutexW32")]
pub unsafe extern "C" fn OpenMutexW(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_mutex(dwDesiredAccess, bInheritHandle, lpName) }
}

short_wchar! { #[traced] "ws2_OpenMutexW16" fn(
    access: DWORD,
    inherit: BOOL,
    name: *const u16,
) -> HANDLE = open_mutex }

/// # Safety
///
/// As of [`OpenMutexA`].
unsafe fn open_mutex<C: Character>(_access: DWORD, inherit: BOOL, text: *const C) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { required(text)? };
        mutexes::open(&name, inherit != 0).map(Handle::raw)
    })
}

/// Releases a mutex once. It is free when that was done as often as waits have taken it.
///
/// # Parameters
///
/// - `hMutex`: a mutex that the calling thread owns.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMutex` is not an open handle of a mutex |
/// | `ERROR_NOT_OWNER` | the calling thread does not own it |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasemutex>
#[traced]
#[unsafe(export_name = "ws2_ReleaseMutex")]
pub extern "C" fn ReleaseMutex(hMutex: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || mutexes::release(Handle::new(hMutex)))
}
