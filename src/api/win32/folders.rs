//! Folders: making, removing, the current one, searching; and paths.

use crate::abi::errors::{
    ERROR_ALREADY_EXISTS, ERROR_DIRECTORY, ERROR_FILE_EXISTS, ERROR_FILE_NOT_FOUND,
    ERROR_INVALID_PARAMETER, ERROR_PATH_NOT_FOUND,
};
use crate::abi::types::{BOOL, DWORD, FILETIME, HANDLE, LPCSTR, LPCWSTR, LPSTR, LPWSTR, UINT};
use crate::abi::win32::files::{
    LPWIN32_FIND_DATAA, LPWIN32_FIND_DATAW, WIN32_FIND_DATAA, WIN32_FIND_DATAW,
};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::api::win32::file_names::path;
use crate::convert::file_facts::{self, halves};
use crate::convert::{file_errors, paths};
use crate::error::{Error, Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::files::at;
use crate::kernel::searches::{self, Found};
use crate::object::handle::Handle;
use crate::sys::files::{self, Creation, Kind, Opening};
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;

/// `INVALID_HANDLE_VALUE`.
const INVALID_HANDLE: HANDLE = ptr::without_provenance_mut(usize::MAX);

/// Makes a folder.
///
/// # Parameters
///
/// - `lpPathName`: the path.
/// - `lpSecurityAttributes`: not used.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_ALREADY_EXISTS` | there is something with that name |
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// `lpPathName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createdirectorya>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_CreateDirectoryA")]
pub unsafe extern "C" fn CreateDirectoryA(
    lpPathName: LPCSTR,
    lpSecurityAttributes: LPSECURITY_ATTRIBUTES,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { make(lpPathName, lpSecurityAttributes) }
}

/// As [`CreateDirectoryA`], in wide characters.
///
/// # Errors
///
/// As of `CreateDirectoryA`.
///
/// # Safety
///
/// As of `CreateDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createdirectoryw>
#[traced]
#[unsafe(export_name = "ws2_CreateDirectoryW32")]
pub unsafe extern "C" fn CreateDirectoryW(
    lpPathName: LPCWSTR,
    lpSecurityAttributes: LPSECURITY_ATTRIBUTES,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { make(lpPathName, lpSecurityAttributes) }
}

short_wchar! { #[traced] "ws2_CreateDirectoryW16" fn(lpPathName: *const u16, lpSecurityAttributes: LPSECURITY_ATTRIBUTES) -> BOOL = make }

/// Removes an empty folder.
///
/// # Parameters
///
/// - `lpPathName`: the path.
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
/// | `ERROR_DIRECTORY` | it is no folder |
/// | `ERROR_DIR_NOT_EMPTY` | there is something in it |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// `lpPathName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-removedirectorya>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_RemoveDirectoryA")]
pub unsafe extern "C" fn RemoveDirectoryA(lpPathName: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { remove(lpPathName) }
}

/// As [`RemoveDirectoryA`], in wide characters.
///
/// # Errors
///
/// As of `RemoveDirectoryA`.
///
/// # Safety
///
/// As of `RemoveDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-removedirectoryw>
#[traced]
#[unsafe(export_name = "ws2_RemoveDirectoryW32")]
pub unsafe extern "C" fn RemoveDirectoryW(lpPathName: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { remove(lpPathName) }
}

short_wchar! { #[traced] "ws2_RemoveDirectoryW16" fn(lpPathName: *const u16) -> BOOL = remove }

/// Changes the current folder of the process.
///
/// # Parameters
///
/// - `lpPathName`: the path.
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
/// | `ERROR_DIRECTORY` | it is no folder |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it |
///
/// # Safety
///
/// `lpPathName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setcurrentdirectory>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_SetCurrentDirectoryA")]
pub unsafe extern "C" fn SetCurrentDirectoryA(lpPathName: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_current(lpPathName) }
}

/// As [`SetCurrentDirectoryA`], in wide characters.
///
/// # Errors
///
/// As of `SetCurrentDirectoryA`.
///
/// # Safety
///
/// As of `SetCurrentDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setcurrentdirectory>
#[traced]
#[unsafe(export_name = "ws2_SetCurrentDirectoryW32")]
pub unsafe extern "C" fn SetCurrentDirectoryW(lpPathName: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_current(lpPathName) }
}

short_wchar! { #[traced] "ws2_SetCurrentDirectoryW16" fn(lpPathName: *const u16) -> BOOL = set_current }

/// Tells the current folder of the process.
///
/// # Parameters
///
/// - `nBufferLength`: the room at `lpBuffer`, in characters.
/// - `lpBuffer`: where the path goes.
///
/// # Returns
///
/// The length of the path in characters, without the terminator, and the last error kept; the room
/// that is needed, with the terminator, when there is too little; or 0, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILE_NOT_FOUND` | the folder was removed |
///
/// # Safety
///
/// `lpBuffer` is null or has that room.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcurrentdirectory>
///
/// # Differences from Windows
///
/// - Paths are the system's own, with slashes.
#[traced]
#[unsafe(export_name = "ws2_GetCurrentDirectoryA")]
pub unsafe extern "C" fn GetCurrentDirectoryA(nBufferLength: DWORD, lpBuffer: LPSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_current(nBufferLength, lpBuffer) }
}

/// As [`GetCurrentDirectoryA`], in wide characters.
///
/// # Errors
///
/// As of `GetCurrentDirectoryA`.
///
/// # Safety
///
/// As of `GetCurrentDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcurrentdirectory>
#[traced]
#[unsafe(export_name = "ws2_GetCurrentDirectoryW32")]
pub unsafe extern "C" fn GetCurrentDirectoryW(nBufferLength: DWORD, lpBuffer: LPWSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_current(nBufferLength, lpBuffer) }
}

short_wchar! { #[traced] "ws2_GetCurrentDirectoryW16" fn(nBufferLength: DWORD, lpBuffer: *mut u16) -> DWORD = get_current }

/// Tells the folder for temporary files.
///
/// # Parameters
///
/// - `nBufferLength`: the room at `lpBuffer`, in characters.
/// - `lpBuffer`: where the path goes; it ends with a slash.
///
/// # Returns
///
/// The length of the path in characters, without the terminator, and the last error kept; the room
/// that is needed, with the terminator, when there is too little; or 0, with the reason in
/// `GetLastError`.
///
/// # Safety
///
/// `lpBuffer` is null or has that room.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettemppatha>
///
/// # Differences from Windows
///
/// - It is what `TMPDIR` says, or `/tmp`.
#[traced]
#[unsafe(export_name = "ws2_GetTempPathA")]
pub unsafe extern "C" fn GetTempPathA(nBufferLength: DWORD, lpBuffer: LPSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { temporary(nBufferLength, lpBuffer) }
}

/// As [`GetTempPathA`], in wide characters.
///
/// # Safety
///
/// As of `GetTempPathA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettemppathw>
#[traced]
#[unsafe(export_name = "ws2_GetTempPathW32")]
pub unsafe extern "C" fn GetTempPathW(nBufferLength: DWORD, lpBuffer: LPWSTR) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { temporary(nBufferLength, lpBuffer) }
}

short_wchar! { #[traced] "ws2_GetTempPathW16" fn(nBufferLength: DWORD, lpBuffer: *mut u16) -> DWORD = temporary }

/// Makes a path absolute. Whether there is such a file does not matter.
///
/// # Parameters
///
/// - `lpFileName`: the path.
/// - `nBufferLength`: the room at `lpBuffer`, in characters.
/// - `lpBuffer`: where the whole path goes.
/// - `lpFilePart`: where to tell where the last part begins there, null when the path ends with a
///   slash; null not to tell.
///
/// # Returns
///
/// The length of the path in characters, without the terminator, and the last error kept; the room
/// that is needed, with the terminator, when there is too little; or 0, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the path is null or empty |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string; `lpBuffer` is null or has that room; `lpFilePart`
/// is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfullpathnamea>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known. The answer has slashes.
#[traced]
#[unsafe(export_name = "ws2_GetFullPathNameA")]
pub unsafe extern "C" fn GetFullPathNameA(
    lpFileName: LPCSTR,
    nBufferLength: DWORD,
    lpBuffer: LPSTR,
    lpFilePart: *mut LPSTR,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { full(lpFileName, nBufferLength, lpBuffer, lpFilePart) }
}

/// As [`GetFullPathNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetFullPathNameA`.
///
/// # Safety
///
/// As of `GetFullPathNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfullpathnamew>
#[traced]
#[unsafe(export_name = "ws2_GetFullPathNameW32")]
pub unsafe extern "C" fn GetFullPathNameW(
    lpFileName: LPCWSTR,
    nBufferLength: DWORD,
    lpBuffer: LPWSTR,
    lpFilePart: *mut LPWSTR,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { full(lpFileName, nBufferLength, lpBuffer, lpFilePart) }
}

short_wchar! { #[traced] "ws2_GetFullPathNameW16" fn(lpFileName: *const u16, nBufferLength: DWORD, lpBuffer: *mut u16, lpFilePart: *mut *mut u16) -> DWORD = full }

/// Finds a name for a temporary file.
///
/// # Parameters
///
/// - `lpPathName`: the folder.
/// - `lpPrefixString`: how the name begins: up to three characters count.
/// - `uUnique`: a number for the name, or 0 to have one found and the file made.
/// - `lpTempFileName`: where the path goes: `MAX_PATH` characters.
///
/// # Returns
///
/// The number in the name, and the last error kept; or 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_DIRECTORY` | there is no such folder |
/// | `ERROR_FILE_EXISTS` | all names are taken |
///
/// # Safety
///
/// The strings are null or terminated; `lpTempFileName` is null or has room for 260 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettempfilenamea>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
#[traced]
#[unsafe(export_name = "ws2_GetTempFileNameA")]
pub unsafe extern "C" fn GetTempFileNameA(
    lpPathName: LPCSTR,
    lpPrefixString: LPCSTR,
    uUnique: UINT,
    lpTempFileName: LPSTR,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { temporary_name(lpPathName, lpPrefixString, uUnique, lpTempFileName) }
}

/// As [`GetTempFileNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetTempFileNameA`.
///
/// # Safety
///
/// As of `GetTempFileNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettempfilenamew>
#[traced]
#[unsafe(export_name = "ws2_GetTempFileNameW32")]
pub unsafe extern "C" fn GetTempFileNameW(
    lpPathName: LPCWSTR,
    lpPrefixString: LPCWSTR,
    uUnique: UINT,
    lpTempFileName: LPWSTR,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { temporary_name(lpPathName, lpPrefixString, uUnique, lpTempFileName) }
}

short_wchar! { #[traced] "ws2_GetTempFileNameW16" fn(lpPathName: *const u16, lpPrefixString: *const u16, uUnique: UINT, lpTempFileName: *mut u16) -> UINT = temporary_name }

/// Begins a search for files in a folder, in the order of their names.
///
/// # Parameters
///
/// - `lpFileName`: the path; the last part may have `*` and `?` in it.
/// - `lpFindFileData`: where what is found first goes.
///
/// # Returns
///
/// The search, for `FindNextFile` to go on and `FindClose` to end, and the last error kept; or
/// `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_PATH_NOT_FOUND` | there is no such folder, or a pointer is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file in it |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string; `lpFindFileData` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findfirstfilea>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known.
/// - Files have no short names.
#[traced]
#[unsafe(export_name = "ws2_FindFirstFileA")]
pub unsafe extern "C" fn FindFirstFileA(
    lpFileName: LPCSTR,
    lpFindFileData: LPWIN32_FIND_DATAA,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { find_first(lpFileName, lpFindFileData.cast::<Data<c_char>>()) }
}

/// As [`FindFirstFileA`], in wide characters.
///
/// # Errors
///
/// As of `FindFirstFileA`.
///
/// # Safety
///
/// As of `FindFirstFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findfirstfilew>
#[traced]
#[unsafe(export_name = "ws2_FindFirstFileW32")]
pub unsafe extern "C" fn FindFirstFileW(
    lpFileName: LPCWSTR,
    lpFindFileData: LPWIN32_FIND_DATAW,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { find_first(lpFileName, lpFindFileData.cast::<Data<u32>>()) }
}

short_wchar! { #[traced] "ws2_FindFirstFileW16" fn(lpFileName: *const u16, lpFindFileData: *mut Data<u16>) -> HANDLE = find_first }

/// Goes on with a search.
///
/// # Parameters
///
/// - `hFindFile`: the search.
/// - `lpFindFileData`: where what is found next goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpFindFileData` is null |
/// | `ERROR_INVALID_HANDLE` | `hFindFile` is no search |
/// | `ERROR_NO_MORE_FILES` | there are no more |
///
/// # Safety
///
/// `lpFindFileData` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findnextfilea>
#[traced]
#[unsafe(export_name = "ws2_FindNextFileA")]
pub unsafe extern "C" fn FindNextFileA(
    hFindFile: HANDLE,
    lpFindFileData: LPWIN32_FIND_DATAA,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { find_next(hFindFile, lpFindFileData.cast::<Data<c_char>>()) }
}

/// As [`FindNextFileA`], in wide characters.
///
/// # Errors
///
/// As of `FindNextFileA`.
///
/// # Safety
///
/// As of `FindNextFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findnextfilew>
#[traced]
#[unsafe(export_name = "ws2_FindNextFileW32")]
pub unsafe extern "C" fn FindNextFileW(
    hFindFile: HANDLE,
    lpFindFileData: LPWIN32_FIND_DATAW,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { find_next(hFindFile, lpFindFileData.cast::<Data<u32>>()) }
}

short_wchar! { #[traced] "ws2_FindNextFileW16" fn(hFindFile: HANDLE, lpFindFileData: *mut Data<u16>) -> BOOL = find_next }

/// Ends a search.
///
/// # Parameters
///
/// - `hFindFile`: the search.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFindFile` is no search |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findclose>
#[traced]
#[unsafe(export_name = "ws2_FindClose")]
pub extern "C" fn FindClose(hFindFile: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || searches::end(Handle::new(hFindFile)))
}

/// # Safety
///
/// As of [`CreateDirectoryA`].
unsafe fn make<C: Character>(name: *const C, _security: LPSECURITY_ATTRIBUTES) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        files::make_folder(&path).map_err(|error| match file_errors::error(error) {
            Error(ERROR_FILE_EXISTS) => Error(ERROR_ALREADY_EXISTS),
            Error(ERROR_FILE_NOT_FOUND) => Error(ERROR_PATH_NOT_FOUND),
            other => other,
        })
    })
}

/// # Safety
///
/// As of [`RemoveDirectoryA`].
unsafe fn remove<C: Character>(name: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        require_folder(&path)?;
        files::remove_folder(&path).map_err(|error| at(&path, error))
    })
}

/// Refuses what is no folder.
///
/// # Errors
///
/// `ERROR_DIRECTORY`; what Windows says when there is nothing.
fn require_folder(path: &str) -> Result<()> {
    match files::facts_at(path) {
        Ok(facts) if facts.kind == Kind::Folder => Ok(()),
        Ok(_) => fail(ERROR_DIRECTORY),
        Err(error) => Err(at(path, error)),
    }
}

/// # Safety
///
/// As of [`SetCurrentDirectoryA`].
unsafe fn set_current<C: Character>(name: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name)? };
        require_folder(&path)?;
        files::set_current_folder(&path).map_err(|error| at(&path, error))
    })
}

/// # Safety
///
/// As of [`GetCurrentDirectoryA`].
unsafe fn get_current<C: Character>(size: DWORD, room: *mut C) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        let folder = files::current_folder().map_err(file_errors::error)?;
        // SAFETY: the caller promises that room.
        Ok(unsafe { string::put_or_ask(&C::encode(&folder), room, size) })
    })
}

/// # Safety
///
/// As of [`GetTempPathA`].
unsafe fn temporary<C: Character>(size: DWORD, room: *mut C) -> DWORD {
    boundary::infallible(0, || {
        let folder = files::temporary_folder();
        let folder = format!("{}/", folder.trim_end_matches('/'));
        // SAFETY: the caller promises that room.
        unsafe { string::put_or_ask(&C::encode(&folder), room, size) }
    })
}

/// # Safety
///
/// As of [`GetFullPathNameA`].
unsafe fn full<C: Character>(
    name: *const C,
    size: DWORD,
    room: *mut C,
    last: *mut *mut C,
) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let path = unsafe { path(name) }.or(fail(ERROR_INVALID_PARAMETER))?;
        let current = files::current_folder().map_err(file_errors::error)?;
        let whole = paths::absolute(&path, &current);
        let (folder, file) = paths::split(&whole);
        let text = C::encode(&whole);
        // SAFETY: the caller promises that room.
        let answer = unsafe { string::put_or_ask(&text, room, size) };
        let fits = usize::try_from(answer) == Ok(text.len());
        if fits && !last.is_null() {
            let at = C::encode(folder).len();
            let start = if file.is_empty() {
                ptr::null_mut()
            } else {
                room.wrapping_add(at)
            };
            // SAFETY: the caller promises a writable place.
            unsafe { last.write_unaligned(start) };
        }
        Ok(answer)
    })
}

/// # Safety
///
/// As of [`GetTempFileNameA`].
unsafe fn temporary_name<C: Character>(
    folder: *const C,
    prefix: *const C,
    number: UINT,
    room: *mut C,
) -> UINT {
    /// `MAX_PATH`.
    const ROOM: usize = 260;
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let folder = unsafe { path(folder) }.or(fail(ERROR_INVALID_PARAMETER))?;
        // SAFETY: as above.
        let prefix = unsafe { string::string(prefix) };
        let (Some(prefix), false) = (prefix, room.is_null()) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        require_folder(&folder).or(fail(ERROR_DIRECTORY))?;
        let prefix: String = prefix.chars().take(3).collect();
        let name = |number: UINT| {
            format!(
                "{}/{prefix}{:X}.TMP",
                folder.trim_end_matches('/'),
                number & 0xffff
            )
        };
        let number = match number & 0xffff {
            0 => unused(name)?,
            number => number,
        };
        // SAFETY: the caller promises that room.
        match unsafe { string::put(&C::encode(&name(number)), room, ROOM) } {
            true => Ok(number),
            false => fail(ERROR_DIRECTORY),
        }
    })
}

/// A number whose name no file has, with the file made.
///
/// # Errors
///
/// `ERROR_FILE_EXISTS` when there is none, what the system says.
fn unused(name: impl Fn(UINT) -> String) -> Result<UINT> {
    let opening = Opening {
        read: true,
        write: true,
        append: false,
        creation: Creation::New,
        read_only: false,
    };
    let first = std::process::id();
    for step in 0..0xffff_u32 {
        let number = first.wrapping_add(step) % 0xffff + 1;
        let path = name(number);
        match files::open(&path, opening).map_err(|error| at(&path, error)) {
            Err(Error(ERROR_FILE_EXISTS)) => {}
            made => return made.map(|_file| number),
        }
    }
    fail(ERROR_FILE_EXISTS)
}

/// A `WIN32_FIND_DATA` with characters of one kind.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Data<C> {
    attributes: DWORD,
    created: FILETIME,
    accessed: FILETIME,
    written: FILETIME,
    size_high: DWORD,
    size_low: DWORD,
    reserved: [DWORD; 2],
    name: [C; 260],
    short_name: [C; 14],
}

const _: () = assert!(size_of::<Data<c_char>>() == size_of::<WIN32_FIND_DATAA>());
const _: () = assert!(size_of::<Data<u32>>() == size_of::<WIN32_FIND_DATAW>());

impl<C: Character> Data<C> {
    fn new(found: &Found) -> Self {
        let (size_high, size_low) = halves(found.facts.size);
        let mut name = [C::default(); 260];
        for (place, unit) in name.iter_mut().take(259).zip(C::encode(&found.name)) {
            *place = unit;
        }
        Self {
            attributes: file_facts::attributes(&found.facts),
            created: file_facts::time(found.facts.created),
            accessed: file_facts::time(found.facts.accessed),
            written: file_facts::time(found.facts.written),
            size_high,
            size_low,
            reserved: [0; 2],
            name,
            short_name: [C::default(); 14],
        }
    }
}

/// # Safety
///
/// As of [`FindFirstFileA`].
unsafe fn find_first<C: Character>(pattern: *const C, place: *mut Data<C>) -> HANDLE {
    boundary::value(OnSuccess::Keep, INVALID_HANDLE, || {
        // SAFETY: the caller's promise is the same.
        let pattern = unsafe { path(pattern)? };
        if place.is_null() {
            return fail(ERROR_PATH_NOT_FOUND);
        }
        let (handle, found) = searches::begin(&pattern)?;
        // SAFETY: the caller promises a writable place.
        unsafe { place.write_unaligned(Data::new(&found)) };
        Ok(handle.raw())
    })
}

/// # Safety
///
/// As of [`FindNextFileA`].
unsafe fn find_next<C: Character>(search: HANDLE, place: *mut Data<C>) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if place.is_null() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let found = searches::go_on(Handle::new(search))?;
        // SAFETY: the caller promises a writable place.
        unsafe { place.write_unaligned(Data::new(&found)) };
        Ok(())
    })
}
