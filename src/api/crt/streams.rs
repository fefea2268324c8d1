//! Stream I/O: opening and reading, `<stdio.h>`.

use super::path_bodies::{narrow_path, terminated, wide_path};
use crate::abi::crt::{errno_t, wchar_t};
use crate::convert::wide::Wide;
use crate::crt::streams;
use crate::crt::strings::required;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::{bytes, short_wchar, wide_text};
use crate::sys::errno::{EEXIST, EINVAL, ERANGE};
use crate::sys::files;
use crate::sys::stdio::{self, FILE};
use core::ffi::{c_char, c_int, c_void};
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Gives a file another name, unless there is one of that name.
fn rename_only(from: &str, to: &str) -> Outcome<()> {
    if files::facts_at(to).is_ok() {
        return Err(Failure::System(EEXIST));
    }
    Ok(files::rename(from, to)?)
}

/// Opens a stream, in the mode of Windows.
fn open(path: Outcome<String>, mode_text: Outcome<Vec<u8>>) -> Outcome<*mut FILE> {
    let path = terminated(path?)?;
    let mode = streams::mode(&mode_text?).ok_or(INVALID)?;
    Ok(stdio::open(&path, &mode)?)
}

/// Opens a stream and answers the error.
///
/// # Safety
///
/// `stream` is null or writable.
unsafe fn open_checked(
    stream: *mut *mut FILE,
    path: Outcome<String>,
    mode: Outcome<Vec<u8>>,
) -> errno_t {
    errno_boundary::code(|| {
        if stream.is_null() {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a place for the stream.
        unsafe { stream.write(ptr::null_mut()) };
        let opened = open(path, mode)?;
        // SAFETY: as above.
        unsafe { stream.write(opened) };
        Ok(())
    })
}

/// The characters of a mode.
///
/// # Safety
///
/// `mode` is null or terminated.
unsafe fn narrow_mode(mode: *const c_char) -> Outcome<Vec<u8>> {
    // SAFETY: the caller promises a terminated string.
    unsafe { bytes(mode) }.map(<[u8]>::to_vec).ok_or(INVALID)
}

/// # Safety
///
/// `mode` is null or terminated.
unsafe fn wide_mode<C: Wide>(mode: *const C) -> Outcome<Vec<u8>> {
    // SAFETY: the caller promises a terminated string.
    unsafe { wide_text(mode) }
        .map(String::into_bytes)
        .ok_or(INVALID)
}

/// Opens a file as a stream.
///
/// # Parameters
///
/// - `filename`: the file.
/// - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
///   (`ccs=`) is left out of account, because text is UTF-8.
///
/// # Returns
///
/// The stream; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or there is no such `mode` |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
///
/// # Safety
///
/// The strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-wfopen>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_fopen")]
pub unsafe extern "C" fn fopen(filename: *const c_char, mode: *const c_char) -> *mut FILE {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises terminated strings.
        open(unsafe { narrow_path(filename) }, unsafe {
            narrow_mode(mode)
        })
    })
}

/// Opens a file as a stream, by wide characters.
///
/// # Parameters
///
/// - `filename`: the file.
/// - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
///   (`ccs=`) is left out of account, because text is UTF-8.
///
/// # Returns
///
/// The stream; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or there is no such `mode` |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
///
/// # Safety
///
/// The strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-wfopen>
#[unsafe(export_name = "ws2__wfopen32")]
pub unsafe extern "C" fn _wfopen(filename: *const wchar_t, mode: *const wchar_t) -> *mut FILE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_wide(filename, mode) }
}

short_wchar! { "ws2__wfopen16" fn(filename: *const u16, mode: *const u16) -> *mut FILE = open_wide }

/// # Safety
///
/// The strings are null or terminated.
unsafe fn open_wide<C: Wide>(filename: *const C, mode: *const C) -> *mut FILE {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises terminated strings.
        open(unsafe { wide_path(filename) }, unsafe { wide_mode(mode) })
    })
}

/// Opens a file as a stream and answers the error.
///
/// # Parameters
///
/// - `pFile`: gets the stream, or null.
/// - `filename`: the file.
/// - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
///   (`ccs=`) is left out of account, because text is UTF-8.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or there is no such `mode` |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
///
/// # Safety
///
/// `pFile` is null or writable, the strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-s-wfopen-s>
#[unsafe(export_name = "ws2_fopen_s")]
pub unsafe extern "C" fn fopen_s(
    pFile: *mut *mut FILE,
    filename: *const c_char,
    mode: *const c_char,
) -> errno_t {
    // SAFETY: the caller promises terminated strings.
    let (path, mode) = (unsafe { narrow_path(filename) }, unsafe {
        narrow_mode(mode)
    });
    // SAFETY: the caller promises a place for the stream.
    unsafe { open_checked(pFile, path, mode) }
}

/// Opens a file as a stream, by wide characters, and answers the error; as [`fopen_s`].
///
/// # Safety
///
/// As of [`fopen_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-s-wfopen-s>
#[unsafe(export_name = "ws2__wfopen_s32")]
pub unsafe extern "C" fn _wfopen_s(
    pFile: *mut *mut FILE,
    filename: *const wchar_t,
    mode: *const wchar_t,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { open_wide_checked(pFile, filename, mode) }
}

short_wchar! { "ws2__wfopen_s16" fn(pFile: *mut *mut FILE, filename: *const u16, mode: *const u16) -> errno_t = open_wide_checked }

/// # Safety
///
/// `stream` is null or writable, the strings are null or terminated.
unsafe fn open_wide_checked<C: Wide>(
    stream: *mut *mut FILE,
    filename: *const C,
    mode: *const C,
) -> errno_t {
    // SAFETY: the caller promises terminated strings.
    let (path, mode) = (unsafe { wide_path(filename) }, unsafe { wide_mode(mode) });
    // SAFETY: the caller promises a place for the stream.
    unsafe { open_checked(stream, path, mode) }
}

/// Opens a file as a stream that others may share.
///
/// # Parameters
///
/// - `filename`: the file.
/// - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
///   (`ccs=`) is left out of account, because text is UTF-8.
/// - `shflag`: `_SH_DENYNO` and its like.
///
/// # Returns
///
/// The stream; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or there is no such `mode` |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
///
/// # Safety
///
/// The strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fsopen-wfsopen>
///
/// # Differences from Windows
///
/// - No file is kept from others.
#[unsafe(export_name = "ws2__fsopen")]
pub unsafe extern "C" fn _fsopen(
    filename: *const c_char,
    mode: *const c_char,
    shflag: c_int,
) -> *mut FILE {
    errno_boundary::value(ptr::null_mut(), || {
        if shflag < 0 {
            return Err(INVALID);
        }
        // SAFETY: the caller promises terminated strings.
        open(unsafe { narrow_path(filename) }, unsafe {
            narrow_mode(mode)
        })
    })
}

/// Opens a file as a stream that others may share, by wide characters; as [`_fsopen`].
///
/// # Safety
///
/// As of [`_fsopen`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fsopen-wfsopen>
#[unsafe(export_name = "ws2__wfsopen32")]
pub unsafe extern "C" fn _wfsopen(
    filename: *const wchar_t,
    mode: *const wchar_t,
    shflag: c_int,
) -> *mut FILE {
    // SAFETY: the caller's promise is the same.
    unsafe { open_wide_shared(filename, mode, shflag) }
}

short_wchar! { "ws2__wfsopen16" fn(filename: *const u16, mode: *const u16, shflag: c_int) -> *mut FILE = open_wide_shared }

/// # Safety
///
/// The strings are null or terminated.
unsafe fn open_wide_shared<C: Wide>(filename: *const C, mode: *const C, share: c_int) -> *mut FILE {
    if share < 0 {
        return errno_boundary::value(ptr::null_mut(), || Err(INVALID));
    }
    // SAFETY: the caller's promise is the same.
    unsafe { open_wide(filename, mode) }
}

/// Makes a stream one of another file and answers the error.
///
/// # Parameters
///
/// - `stream`: gets the stream, or null.
/// - `fileName`, `mode`: as for `fopen`.
/// - `oldStream`: the stream.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or there is no such `mode` |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
///
/// # Safety
///
/// `stream` is null or writable, the strings are null or terminated, `oldStream` is null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/freopen-s-wfreopen-s>
#[unsafe(export_name = "ws2_freopen_s")]
pub unsafe extern "C" fn freopen_s(
    stream: *mut *mut FILE,
    fileName: *const c_char,
    mode: *const c_char,
    oldStream: *mut FILE,
) -> errno_t {
    errno_boundary::code(|| {
        if stream.is_null() || oldStream.is_null() {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a place for the stream.
        unsafe { stream.write(ptr::null_mut()) };
        // SAFETY: the caller promises terminated strings.
        let (path, mode_text) = (unsafe { narrow_path(fileName) }?, unsafe {
            narrow_mode(mode)
        }?);
        let mode = streams::mode(&mode_text).ok_or(INVALID)?;
        // SAFETY: the caller promises an open stream.
        let opened = unsafe { stdio::reopen(&terminated(path)?, &mode, oldStream) }?;
        // SAFETY: the caller promises a place for the stream.
        unsafe { stream.write(opened) };
        Ok(())
    })
}

/// Reads from a stream into room of a known size.
///
/// # Parameters
///
/// - `buffer`: where the elements go.
/// - `bufferSize`: the room there, in bytes.
/// - `elementSize`: the size of one, in bytes.
/// - `count`: how many.
/// - `stream`: the stream.
///
/// # Returns
///
/// The number of whole elements; 0 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` or `stream` is null |
/// | `ERANGE` | they do not fit; the room is zero then |
///
/// # Safety
///
/// `buffer` is null or valid for `bufferSize` bytes, `stream` null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fread-s>
#[unsafe(export_name = "ws2_fread_s")]
pub unsafe extern "C" fn fread_s(
    buffer: *mut c_void,
    bufferSize: usize,
    elementSize: usize,
    count: usize,
    stream: *mut FILE,
) -> usize {
    errno_boundary::value(0, || {
        if elementSize == 0 || count == 0 {
            return Ok(0);
        }
        // SAFETY: the caller promises the room.
        let mut room = unsafe { Room::new(buffer.cast::<u8>(), bufferSize) }.ok_or(INVALID)?;
        if stream.is_null() {
            return Err(INVALID);
        }
        if elementSize
            .checked_mul(count)
            .is_none_or(|size| size > bufferSize)
        {
            room.zero();
            return Err(Failure::Invalid(ERANGE));
        }
        // SAFETY: the room is large enough, and the caller promises an open stream.
        Ok(unsafe { stdio::read(buffer, elementSize, count, stream) })
    })
}

/// Reads a line from `stdin`.
///
/// # Parameters
///
/// - `buffer`: where the line goes, without its end.
/// - `sizeInCharacters`: the room there, in characters, with the terminator.
///
/// # Returns
///
/// `buffer`; null at the end of the input, and with the error in `errno`. The room then holds the empty
/// string.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null or has no room |
/// | `ERANGE` | the line does not fit; it has been read to its end |
///
/// # Safety
///
/// `buffer` is null or valid for `sizeInCharacters` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/gets-s-getws-s>
#[unsafe(export_name = "ws2_gets_s")]
pub unsafe extern "C" fn gets_s(buffer: *mut c_char, sizeInCharacters: usize) -> *mut c_char {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises the room.
        let mut room = required(unsafe { Room::new(buffer.cast::<u8>(), sizeInCharacters) })?;
        room.clear();
        let Some(line) = stdio::input().and_then(|input| input.line()) else {
            return Ok(ptr::null_mut());
        };
        if line.len() >= sizeInCharacters {
            return Err(Failure::Invalid(ERANGE));
        }
        room.write_terminated(0, &line);
        Ok(buffer)
    })
}

/// Deletes a file.
///
/// # Parameters
///
/// - `path`: the file.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `path` is null |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be deleted |
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/remove-wremove>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_remove")]
pub unsafe extern "C" fn remove(path: *const c_char) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises a terminated string.
        files::remove(&unsafe { narrow_path(path) }?)?;
        Ok(0)
    })
}

/// Deletes a file, by wide characters; as [`remove`].
///
/// # Safety
///
/// As of [`remove`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/remove-wremove>
#[unsafe(export_name = "ws2__wremove32")]
pub unsafe extern "C" fn _wremove(path: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { remove_wide(path) }
}

short_wchar! { "ws2__wremove16" fn(path: *const u16) -> c_int = remove_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn remove_wide<C: Wide>(path: *const C) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises a terminated string.
        files::remove(&unsafe { wide_path(path) }?)?;
        Ok(0)
    })
}

/// Gives a file another name, which must not be one of another file: unlike POSIX', this function
/// replaces none.
///
/// # Parameters
///
/// - `oldname`: the file.
/// - `newname`: its new name.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null |
/// | `EEXIST` | there is a file of the new name |
/// | `ENOENT` | there is no such file |
///
/// # Safety
///
/// Both are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/rename-wrename>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_rename")]
pub unsafe extern "C" fn rename(oldname: *const c_char, newname: *const c_char) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises terminated strings.
        let (from, to) = (unsafe { narrow_path(oldname) }?, unsafe {
            narrow_path(newname)
        }?);
        rename_only(&from, &to)?;
        Ok(0)
    })
}

/// Gives a file another name, by wide characters; as [`rename`].
///
/// # Safety
///
/// As of [`rename`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/rename-wrename>
#[unsafe(export_name = "ws2__wrename32")]
pub unsafe extern "C" fn _wrename(oldname: *const wchar_t, newname: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { rename_wide(oldname, newname) }
}

short_wchar! { "ws2__wrename16" fn(oldname: *const u16, newname: *const u16) -> c_int = rename_wide }

/// # Safety
///
/// Both are null or terminated.
unsafe fn rename_wide<C: Wide>(oldname: *const C, newname: *const C) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises terminated strings.
        let (from, to) = (unsafe { wide_path(oldname) }?, unsafe {
            wide_path(newname)
        }?);
        rename_only(&from, &to)?;
        Ok(0)
    })
}
