//! What the shell's library says of paths.

use crate::abi::types::{BOOL, LPCSTR, LPCWSTR, LPSTR, LPWSTR};
use crate::api::win32::file_names::path as path_of;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::files::at;
use crate::sys::files;
use crate::trace::traced;
use core::ptr;

/// Finds where the extension of a path begins, with its dot.
///
/// # Parameters
///
/// - `pszPath`: the path.
///
/// # Returns
///
/// A pointer into `pszPath`: to the last dot of the last part, or to the terminator when there is
/// none; null for null. The last error stays as it is.
///
/// # Safety
///
/// `pszPath` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindextensiona>
#[traced]
#[unsafe(export_name = "ws2_PathFindExtensionA")]
pub unsafe extern "C" fn PathFindExtensionA(pszPath: LPCSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { extension(pszPath) }
}

/// As [`PathFindExtensionA`], in wide characters.
///
/// # Safety
///
/// As of `PathFindExtensionA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindextensionw>
#[traced]
#[unsafe(export_name = "ws2_PathFindExtensionW32")]
pub unsafe extern "C" fn PathFindExtensionW(pszPath: LPCWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { extension(pszPath) }
}

short_wchar! { #[traced] "ws2_PathFindExtensionW16" fn(pszPath: *const u16) -> *mut u16 = extension }

/// Finds where the last part of a path begins.
///
/// # Parameters
///
/// - `pszPath`: the path.
///
/// # Returns
///
/// A pointer into `pszPath`: behind its last separator that something follows, or `pszPath` itself.
/// The last error stays as it is.
///
/// # Safety
///
/// `pszPath` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindfilenamea>
#[traced]
#[unsafe(export_name = "ws2_PathFindFileNameA")]
pub unsafe extern "C" fn PathFindFileNameA(pszPath: LPCSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { file_name(pszPath) }
}

/// As [`PathFindFileNameA`], in wide characters.
///
/// # Safety
///
/// As of `PathFindFileNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindfilenamew>
#[traced]
#[unsafe(export_name = "ws2_PathFindFileNameW32")]
pub unsafe extern "C" fn PathFindFileNameW(pszPath: LPCWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { file_name(pszPath) }
}

short_wchar! { #[traced] "ws2_PathFindFileNameW16" fn(pszPath: *const u16) -> *mut u16 = file_name }

/// Tells whether there is a file or folder.
///
/// # Parameters
///
/// - `pszPath`: the path.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing |
/// | `ERROR_FILE_NOT_FOUND` | there is nothing |
///
/// # Safety
///
/// `pszPath` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfileexistsa>
#[traced]
#[unsafe(export_name = "ws2_PathFileExistsA")]
pub unsafe extern "C" fn PathFileExistsA(pszPath: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { exists(pszPath) }
}

/// As [`PathFileExistsA`], in wide characters.
///
/// # Errors
///
/// As of `PathFileExistsA`.
///
/// # Safety
///
/// As of `PathFileExistsA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfileexistsw>
#[traced]
#[unsafe(export_name = "ws2_PathFileExistsW32")]
pub unsafe extern "C" fn PathFileExistsW(pszPath: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { exists(pszPath) }
}

short_wchar! { #[traced] "ws2_PathFileExistsW16" fn(pszPath: *const u16) -> BOOL = exists }

/// The characters between the parts of a path.
fn is_separator<C: Character>(unit: C) -> bool {
    ["/", "\\"]
        .iter()
        .any(|separator| C::encode(separator) == [unit])
}

/// `path` moved on by what `place` answers for its characters.
///
/// # Safety
///
/// `path` is null or a terminated string.
unsafe fn inside<C: Character>(path: *const C, place: impl FnOnce(&[C]) -> usize) -> *mut C {
    // SAFETY: the caller promises a terminated string.
    let units = unsafe { string::characters(path, usize::MAX) };
    units.map_or(ptr::null_mut(), |units| {
        path.wrapping_add(place(units)).cast_mut()
    })
}

/// # Safety
///
/// As of [`PathFindExtensionA`].
unsafe fn extension<C: Character>(path: *const C) -> *mut C {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(ptr::null_mut(), || unsafe {
        inside(path, |units| {
            let dot = C::encode(".");
            let last = units
                .iter()
                .rposition(|unit| dot == [*unit] || is_separator(*unit));
            last.filter(|at| units.get(*at).is_some_and(|unit| dot == [*unit]))
                .unwrap_or(units.len())
        })
    })
}

/// # Safety
///
/// As of [`PathFindFileNameA`].
unsafe fn file_name<C: Character>(path: *const C) -> *mut C {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(ptr::null_mut(), || unsafe {
        inside(path, |units| {
            let followed = |at: &usize| units.get(at + 1).is_some_and(|next| !is_separator(*next));
            let separators = units
                .iter()
                .enumerate()
                .filter(|(_, unit)| is_separator(**unit));
            separators
                .map(|(at, _)| at)
                .filter(followed)
                .last()
                .map_or(0, |at| at + 1)
        })
    })
}

/// # Safety
///
/// As of [`PathFileExistsA`].
unsafe fn exists<C: Character>(path: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        let path = unsafe { path_of(path)? };
        files::facts_at(&path)
            .map(drop)
            .map_err(|error| at(&path, error))
    })
}
