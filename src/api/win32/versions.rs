//! Version information in files, which programs of this system carry none of.

use crate::abi::errors::{ERROR_RESOURCE_DATA_NOT_FOUND, ERROR_RESOURCE_TYPE_NOT_FOUND};
use crate::abi::types::{BOOL, DWORD, LPCSTR, LPCVOID, LPCWSTR, LPDWORD, LPVOID, PUINT};
use crate::api::win32::file_names::path;
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::files::at;
use crate::sys::files;
use crate::trace::traced;

/// Tells how large the version information of a file is: there is none.
///
/// # Parameters
///
/// - `lptstrFilename`: the path of the file.
/// - `lpdwHandle`: set to 0; may be null.
///
/// # Returns
///
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_RESOURCE_DATA_NOT_FOUND` | the file has no version information, as no file of this system has |
///
/// # Safety
///
/// `lptstrFilename` is null or a terminated string; `lpdwHandle` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfosizea>
///
/// # Differences from Windows
///
/// - Files have no version information.
#[traced]
#[unsafe(export_name = "ws2_GetFileVersionInfoSizeA")]
pub unsafe extern "C" fn GetFileVersionInfoSizeA(
    lptstrFilename: LPCSTR,
    lpdwHandle: LPDWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { size(lptstrFilename, lpdwHandle) }
}

/// As [`GetFileVersionInfoSizeA`], in wide characters.
///
/// # Errors
///
/// As of `GetFileVersionInfoSizeA`.
///
/// # Safety
///
/// As of `GetFileVersionInfoSizeA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfosizew>
#[traced]
#[unsafe(export_name = "ws2_GetFileVersionInfoSizeW32")]
pub unsafe extern "C" fn GetFileVersionInfoSizeW(
    lptstrFilename: LPCWSTR,
    lpdwHandle: LPDWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { size(lptstrFilename, lpdwHandle) }
}

short_wchar! { #[traced] "ws2_GetFileVersionInfoSizeW16" fn(lptstrFilename: *const u16, lpdwHandle: LPDWORD) -> DWORD = size }

/// Reads the version information of a file: there is none.
///
/// # Parameters
///
/// - `lptstrFilename`: the path of the file.
/// - `dwHandle`: not used.
/// - `dwLen`: the room at `lpData`, in bytes.
/// - `lpData`: where the information would go.
///
/// # Returns
///
/// `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_RESOURCE_DATA_NOT_FOUND` | the file has no version information, as no file of this system has |
///
/// # Safety
///
/// `lptstrFilename` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfoa>
///
/// # Differences from Windows
///
/// - Files have no version information.
#[traced]
#[unsafe(export_name = "ws2_GetFileVersionInfoA")]
pub unsafe extern "C" fn GetFileVersionInfoA(
    lptstrFilename: LPCSTR,
    dwHandle: DWORD,
    dwLen: DWORD,
    lpData: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { information(lptstrFilename, dwHandle, dwLen, lpData) }
}

/// As [`GetFileVersionInfoA`], in wide characters.
///
/// # Errors
///
/// As of `GetFileVersionInfoA`.
///
/// # Safety
///
/// As of `GetFileVersionInfoA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfow>
#[traced]
#[unsafe(export_name = "ws2_GetFileVersionInfoW32")]
pub unsafe extern "C" fn GetFileVersionInfoW(
    lptstrFilename: LPCWSTR,
    dwHandle: DWORD,
    dwLen: DWORD,
    lpData: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { information(lptstrFilename, dwHandle, dwLen, lpData) }
}

short_wchar! { #[traced] "ws2_GetFileVersionInfoW16" fn(lptstrFilename: *const u16, dwHandle: DWORD, dwLen: DWORD, lpData: LPVOID) -> BOOL = information }

/// Looks something up in version information: there is none.
///
/// # Parameters
///
/// - `pBlock`: version information.
/// - `lpSubBlock`: what to look up.
/// - `lplpBuffer`: where a pointer to the value would go.
/// - `puLen`: where its length would go.
///
/// # Returns
///
/// `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_TYPE_NOT_FOUND` | always |
///
/// # Safety
///
/// None of the pointers is used.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-verqueryvaluea>
///
/// # Differences from Windows
///
/// - Files have no version information.
#[traced]
#[unsafe(export_name = "ws2_VerQueryValueA")]
pub unsafe extern "C" fn VerQueryValueA(
    pBlock: LPCVOID,
    lpSubBlock: LPCSTR,
    lplpBuffer: *mut LPVOID,
    puLen: PUINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { look_up(pBlock, lpSubBlock, lplpBuffer, puLen) }
}

/// As [`VerQueryValueA`], in wide characters.
///
/// # Errors
///
/// As of `VerQueryValueA`.
///
/// # Safety
///
/// As of `VerQueryValueA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-verqueryvaluew>
#[traced]
#[unsafe(export_name = "ws2_VerQueryValueW32")]
pub unsafe extern "C" fn VerQueryValueW(
    pBlock: LPCVOID,
    lpSubBlock: LPCWSTR,
    lplpBuffer: *mut LPVOID,
    puLen: PUINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { look_up(pBlock, lpSubBlock, lplpBuffer, puLen) }
}

short_wchar! { #[traced] "ws2_VerQueryValueW16" fn(pBlock: LPCVOID, lpSubBlock: *const u16, lplpBuffer: *mut LPVOID, puLen: PUINT) -> BOOL = look_up }

/// Refuses the file that C names: because it is not there, or because it has no information.
///
/// # Errors
///
/// As of [`GetFileVersionInfoSizeA`].
///
/// # Safety
///
/// `name` is null or a terminated string.
unsafe fn refuse<T, C: Character>(name: *const C) -> Result<T> {
    // SAFETY: the caller's promise is the same.
    let path = unsafe { path(name)? };
    files::facts_at(&path).map_err(|error| at(&path, error))?;
    fail(ERROR_RESOURCE_DATA_NOT_FOUND)
}

/// # Safety
///
/// As of [`GetFileVersionInfoSizeA`].
unsafe fn size<C: Character>(name: *const C, handle: LPDWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises this.
        if let Some(mut handle) = unsafe { Out::optional(handle) } {
            handle.set(0);
        }
        // SAFETY: the caller's promise is the same.
        unsafe { refuse(name) }
    })
}

/// # Safety
///
/// As of [`GetFileVersionInfoA`].
unsafe fn information<C: Character>(
    name: *const C,
    _handle: DWORD,
    _size: DWORD,
    _room: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    boundary::boolean(OnSuccess::Keep, || unsafe { refuse(name) })
}

/// # Safety
///
/// None is needed: nothing is looked at.
unsafe fn look_up<C: Character>(
    _block: LPCVOID,
    _name: *const C,
    _value: *mut LPVOID,
    _length: PUINT,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || fail(ERROR_RESOURCE_TYPE_NOT_FOUND))
}
