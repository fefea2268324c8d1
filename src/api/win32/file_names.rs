//! Files by their names: attributes, deleting, moving, copying.

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_ALREADY_EXISTS, ERROR_FILE_EXISTS, ERROR_INVALID_PARAMETER,
    ERROR_NOT_SAME_DEVICE, ERROR_NOT_SUPPORTED, ERROR_PATH_NOT_FOUND,
};
use crate::abi::types::{BOOL, DWORD, LPCSTR, LPCWSTR, LPVOID};
use crate::abi::win32::files::{
    FILE_ATTRIBUTE_READONLY, GET_FILEEX_INFO_LEVELS, GetFileExInfoStandard,
    INVALID_FILE_ATTRIBUTES, MOVEFILE_COPY_ALLOWED, MOVEFILE_DELAY_UNTIL_REBOOT,
    MOVEFILE_REPLACE_EXISTING, WIN32_FILE_ATTRIBUTE_DATA,
};
use crate::convert::file_facts::{self, halves};
use crate::convert::paths;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::files::at;
use crate::sys::files::{self, Facts, Kind};
use crate::trace::traced;

/// The path that C names, as the system has it.
///
/// # Errors
///
/// `ERROR_PATH_NOT_FOUND` when it is null or empty.
///
/// # Safety
///
/// `path` is null or a terminated string.
pub(super) unsafe fn path<C: Character>(path: *const C) -> Result<String> {
    // SAFETY: the caller promises this.
    match unsafe { string::string(path) } {
        Some(path) if !path.is_empty() => Ok(paths::native(&path)),
        _ => fail(ERROR_PATH_NOT_FOUND),
    }
}

/// What the system knows of the file at `path`.
///
/// # Errors
///
/// What Windows says when it is not there.
fn facts(path: &str) -> Result<Facts> {
    files::facts_at(path).map_err(|error| at(path, error))
}

/// Tells the attributes of a file or folder.
///
/// # Parameters
///
/// - `lpFileName`: the path.
///
/// # Returns
///
/// `FILE_ATTRIBUTE_DIRECTORY`, `FILE_ATTRIBUTE_ARCHIVE` for a file, `FILE_ATTRIBUTE_NORMAL` for
/// anything else, with `FILE_ATTRIBUTE_READONLY` when nobody may write to it, and the last error
/// kept; or `INVALID_FILE_ATTRIBUTES`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesa>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_GetFileAttributesA")]
pub unsafe extern "C" fn GetFileAttributesA(lpFileName: LPCSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { attributes(lpFileName) }
}

/// As [`GetFileAttributesA`], in wide characters.
///
/// # Errors
///
/// As of `GetFileAttributesA`.
///
/// # Safety
///
/// As of `GetFileAttributesA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesw>
#[traced]
#[unsafe(export_name = "ws2_GetFileAttributesW32")]
pub unsafe extern "C" fn GetFileAttributesW(lpFileName: LPCWSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { attributes(lpFileName) }
}

short_wchar! { #[traced] "ws2_GetFileAttributesW16" fn(lpFileName: *const u16) -> DWORD = attributes }

/// Tells attributes, times and size of a file or folder.
///
/// # Parameters
///
/// - `lpFileName`: the path.
/// - `fInfoLevelId`: `GetFileExInfoStandard`.
/// - `lpFileInformation`: where the `WIN32_FILE_ATTRIBUTE_DATA` goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | another level, or `lpFileInformation` is null |
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string; `lpFileInformation` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesexa>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_GetFileAttributesExA")]
pub unsafe extern "C" fn GetFileAttributesExA(
    lpFileName: LPCSTR,
    fInfoLevelId: GET_FILEEX_INFO_LEVELS,
    lpFileInformation: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { attributes_extended(lpFileName, fInfoLevelId, lpFileInformation) }
}

/// As [`GetFileAttributesExA`], in wide characters.
///
/// # Errors
///
/// As of `GetFileAttributesExA`.
///
/// # Safety
///
/// As of `GetFileAttributesExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesexw>
#[traced]
#[unsafe(export_name = "ws2_GetFileAttributesExW32")]
pub unsafe extern "C" fn GetFileAttributesExW(
    lpFileName: LPCWSTR,
    fInfoLevelId: GET_FILEEX_INFO_LEVELS,
    lpFileInformation: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { attributes_extended(lpFileName, fInfoLevelId, lpFileInformation) }
}

short_wchar! { #[traced] "ws2_GetFileAttributesExW16" fn(lpFileName: *const u16, fInfoLevelId: GET_FILEEX_INFO_LEVELS, lpFileInformation: LPVOID) -> BOOL = attributes_extended }

/// Changes whether a file can be written to.
///
/// # Parameters
///
/// - `lpFileName`: the path.
/// - `dwFileAttributes`: `FILE_ATTRIBUTE_READONLY` or not; the others have no effect.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfileattributesa>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
/// - There are no hidden and no system files.
#[traced]
#[unsafe(export_name = "ws2_SetFileAttributesA")]
pub unsafe extern "C" fn SetFileAttributesA(lpFileName: LPCSTR, dwFileAttributes: DWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_attributes(lpFileName, dwFileAttributes) }
}

/// As [`SetFileAttributesA`], in wide characters.
///
/// # Errors
///
/// As of `SetFileAttributesA`.
///
/// # Safety
///
/// As of `SetFileAttributesA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfileattributesw>
#[traced]
#[unsafe(export_name = "ws2_SetFileAttributesW32")]
pub unsafe extern "C" fn SetFileAttributesW(lpFileName: LPCWSTR, dwFileAttributes: DWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_attributes(lpFileName, dwFileAttributes) }
}

short_wchar! { #[traced] "ws2_SetFileAttributesW16" fn(lpFileName: *const u16, dwFileAttributes: DWORD) -> BOOL = set_attributes }

/// Deletes a file.
///
/// # Parameters
///
/// - `lpFileName`: the path.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_ACCESS_DENIED` | it is a folder, can only be read, or the system does not allow it |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-deletefilea>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
/// - A file that is open is deleted, too; who has it open keeps it.
#[traced]
#[unsafe(export_name = "ws2_DeleteFileA")]
pub unsafe extern "C" fn DeleteFileA(lpFileName: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { delete(lpFileName) }
}

/// As [`DeleteFileA`], in wide characters.
///
/// # Errors
///
/// As of `DeleteFileA`.
///
/// # Safety
///
/// As of `DeleteFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-deletefilew>
#[traced]
#[unsafe(export_name = "ws2_DeleteFileW32")]
pub unsafe extern "C" fn DeleteFileW(lpFileName: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { delete(lpFileName) }
}

short_wchar! { #[traced] "ws2_DeleteFileW16" fn(lpFileName: *const u16) -> BOOL = delete }

/// Copies a file.
///
/// # Parameters
///
/// - `lpExistingFileName`: the path of the file.
/// - `lpNewFileName`: the path of the copy.
/// - `bFailIfExists`: whether a file that is there already is an error; otherwise it is replaced.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_FILE_EXISTS` | the copy is there already |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// Both are null or terminated strings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-copyfile>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_CopyFileA")]
pub unsafe extern "C" fn CopyFileA(
    lpExistingFileName: LPCSTR,
    lpNewFileName: LPCSTR,
    bFailIfExists: BOOL,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(lpExistingFileName, lpNewFileName, bFailIfExists) }
}

/// As [`CopyFileA`], in wide characters.
///
/// # Errors
///
/// As of `CopyFileA`.
///
/// # Safety
///
/// As of `CopyFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-copyfilew>
#[traced]
#[unsafe(export_name = "ws2_CopyFileW32")]
pub unsafe extern "C" fn CopyFileW(
    lpExistingFileName: LPCWSTR,
    lpNewFileName: LPCWSTR,
    bFailIfExists: BOOL,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(lpExistingFileName, lpNewFileName, bFailIfExists) }
}

short_wchar! { #[traced] "ws2_CopyFileW16" fn(lpExistingFileName: *const u16, lpNewFileName: *const u16, bFailIfExists: BOOL) -> BOOL = copy }

/// Gives a file or folder another name.
///
/// # Parameters
///
/// - `lpExistingFileName`: the path.
/// - `lpNewFileName`: the new one.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_ALREADY_EXISTS` | there is something with that name |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// Both are null or terminated strings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefile>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_MoveFileA")]
pub unsafe extern "C" fn MoveFileA(lpExistingFileName: LPCSTR, lpNewFileName: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { move_plainly(lpExistingFileName, lpNewFileName) }
}

/// As [`MoveFileA`], in wide characters.
///
/// # Errors
///
/// As of `MoveFileA`.
///
/// # Safety
///
/// As of `MoveFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefilew>
#[traced]
#[unsafe(export_name = "ws2_MoveFileW32")]
pub unsafe extern "C" fn MoveFileW(lpExistingFileName: LPCWSTR, lpNewFileName: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { move_plainly(lpExistingFileName, lpNewFileName) }
}

short_wchar! { #[traced] "ws2_MoveFileW16" fn(lpExistingFileName: *const u16, lpNewFileName: *const u16) -> BOOL = move_plainly }

/// Gives a file or folder another name.
///
/// # Parameters
///
/// - `lpExistingFileName`: the path.
/// - `lpNewFileName`: the new one; null would mean deleting later.
/// - `dwFlags`: any of `MOVEFILE_REPLACE_EXISTING` and `MOVEFILE_COPY_ALLOWED`, which lets a file
///   go to another file system.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_SUPPORTED` | `MOVEFILE_DELAY_UNTIL_REBOOT` |
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_ALREADY_EXISTS` | there is something with that name, and it is not to be replaced |
/// | `ERROR_NOT_SAME_DEVICE` | another file system, and it is not to be copied |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// Both are null or terminated strings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexa>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_MoveFileExA")]
pub unsafe extern "C" fn MoveFileExA(
    lpExistingFileName: LPCSTR,
    lpNewFileName: LPCSTR,
    dwFlags: DWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { move_extended(lpExistingFileName, lpNewFileName, dwFlags) }
}

/// As [`MoveFileExA`], in wide characters.
///
/// # Errors
///
/// As of `MoveFileExA`.
///
/// # Safety
///
/// As of `MoveFileExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw>
#[traced]
#[unsafe(export_name = "ws2_MoveFileExW32")]
pub unsafe extern "C" fn MoveFileExW(
    lpExistingFileName: LPCWSTR,
    lpNewFileName: LPCWSTR,
    dwFlags: DWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { move_extended(lpExistingFileName, lpNewFileName, dwFlags) }
}

short_wchar! { #[traced] "ws2_MoveFileExW16" fn(lpExistingFileName: *const u16, lpNewFileName: *const u16, dwFlags: DWORD) -> BOOL = move_extended }

/// # Safety
///
/// As of [`GetFileAttributesA`].
unsafe fn attributes<C: Character>(name: *const C) -> DWORD {
    boundary::value(OnSuccess::Keep, INVALID_FILE_ATTRIBUTES, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        Ok(file_facts::attributes(&facts(&path)?))
    })
}

/// # Safety
///
/// As of [`GetFileAttributesExA`].
unsafe fn attributes_extended<C: Character>(
    name: *const C,
    level: GET_FILEEX_INFO_LEVELS,
    place: LPVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises this.
        let place = unsafe { Out::optional(place.cast::<WIN32_FILE_ATTRIBUTE_DATA>()) };
        let (Some(mut place), true) = (place, level == GetFileExInfoStandard) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        let facts = facts(&path)?;
        let (size_high, size_low) = halves(facts.size);
        place.set(WIN32_FILE_ATTRIBUTE_DATA {
            dwFileAttributes: file_facts::attributes(&facts),
            ftCreationTime: file_facts::time(facts.created),
            ftLastAccessTime: file_facts::time(facts.accessed),
            ftLastWriteTime: file_facts::time(facts.written),
            nFileSizeHigh: size_high,
            nFileSizeLow: size_low,
        });
        Ok(())
    })
}

/// # Safety
///
/// As of [`SetFileAttributesA`].
unsafe fn set_attributes<C: Character>(name: *const C, attributes: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        let read_only = attributes & FILE_ATTRIBUTE_READONLY != 0;
        files::set_read_only(&path, read_only).map_err(|error| at(&path, error))
    })
}

/// # Safety
///
/// As of [`DeleteFileA`].
unsafe fn delete<C: Character>(name: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        match files::facts_at(&path) {
            Ok(facts) if facts.kind == Kind::Folder || facts.read_only => fail(ERROR_ACCESS_DENIED),
            _ => files::remove(&path).map_err(|error| at(&path, error)),
        }
    })
}

/// # Safety
///
/// As of [`CopyFileA`].
unsafe fn copy<C: Character>(from: *const C, to: *const C, fail_if_exists: BOOL) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let from = unsafe { path(from)? };
        // SAFETY: as above.
        let to = unsafe { path(to)? };
        if facts(&from)?.kind == Kind::Folder {
            return fail(ERROR_ACCESS_DENIED);
        }
        if fail_if_exists != 0 && files::facts_at(&to).is_ok() {
            return fail(ERROR_FILE_EXISTS);
        }
        files::copy(&from, &to).map_err(|error| at(&to, error))
    })
}

/// # Safety
///
/// As of [`MoveFileA`].
unsafe fn move_plainly<C: Character>(from: *const C, to: *const C) -> BOOL {
    // SAFETY: the caller's promise is the same.
    boundary::boolean(OnSuccess::Keep, || unsafe {
        rename(from, to, MOVEFILE_COPY_ALLOWED)
    })
}

/// # Safety
///
/// As of [`MoveFileExA`].
unsafe fn move_extended<C: Character>(from: *const C, to: *const C, flags: DWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    boundary::boolean(OnSuccess::Keep, || unsafe { rename(from, to, flags) })
}

/// # Errors
///
/// As of [`MoveFileExA`].
///
/// # Safety
///
/// As of [`MoveFileExA`].
unsafe fn rename<C: Character>(from: *const C, to: *const C, flags: DWORD) -> Result<()> {
    if flags & MOVEFILE_DELAY_UNTIL_REBOOT != 0 {
        return fail(ERROR_NOT_SUPPORTED);
    }
    // SAFETY: the caller's promise is the same.
    let from = unsafe { path(from)? };
    // SAFETY: as above.
    let to = unsafe { path(to)? };
    let old = facts(&from)?;
    if flags & MOVEFILE_REPLACE_EXISTING == 0 && files::facts_at(&to).is_ok() {
        return fail(ERROR_ALREADY_EXISTS);
    }
    match files::rename(&from, &to).map_err(|error| at(&to, error)) {
        Err(Error(ERROR_NOT_SAME_DEVICE))
            if flags & MOVEFILE_COPY_ALLOWED != 0 && old.kind == Kind::File =>
        {
            files::copy(&from, &to).map_err(|error| at(&to, error))?;
            files::remove(&from).map_err(|error| at(&from, error))
        }
        renamed => renamed,
    }
}
