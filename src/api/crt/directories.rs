//! Directory control: `<direct.h>`.
//!
//! Backslashes separate the parts of a path.

use super::path_bodies::{narrow_path, wide_path};
use crate::abi::crt::wchar_t;
use crate::convert::wide::{Wide, widen};
use crate::crt::strings::Letter;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::short_wchar;
use crate::sys::errno::{EINVAL, ENOMEM, ERANGE};
use crate::sys::{Result, files, heap};
use core::ffi::{c_char, c_int};
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Does something with a directory.
fn with(path: Outcome<String>, deed: impl FnOnce(&str) -> Result<()>) -> c_int {
    errno_boundary::value(-1, || {
        deed(&path?)?;
        Ok(0)
    })
}

/// Copies the current directory into room, or into memory of its own when there is none.
///
/// # Safety
///
/// `room` is null or valid for `size` characters.
unsafe fn current<T: Letter>(
    room: *mut T,
    size: c_int,
    encode: impl Fn(Vec<u8>) -> Vec<T>,
) -> *mut T {
    errno_boundary::value(ptr::null_mut(), || {
        let directory = encode(files::current_folder()?.into_bytes());
        let needed = directory.len() + 1;
        let size = usize::try_from(size).map_err(|_negative| INVALID)?;
        let start = if room.is_null() {
            heap::array::<T>(needed.max(size)).ok_or(Failure::System(ENOMEM))?
        } else if size == 0 {
            return Err(INVALID);
        } else if needed > size {
            return Err(Failure::System(ERANGE));
        } else {
            room
        };
        // SAFETY: there is room for as much as is needed.
        if let Some(mut room) = unsafe { Room::new(start, needed) } {
            room.write_terminated(0, &directory);
        }
        Ok(start)
    })
}

/// Makes a directory.
///
/// # Parameters
///
/// - `dirname`: the directory.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `dirname` is null |
/// | `EEXIST` | there is a file or a directory of this name |
/// | `ENOENT` | a part of the path is missing |
///
/// # Safety
///
/// `dirname` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/mkdir-wmkdir>
#[unsafe(export_name = "ws2__mkdir")]
pub unsafe extern "C" fn _mkdir(dirname: *const c_char) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { narrow_path(dirname) }, files::make_folder)
}

/// Makes a directory; as [`_mkdir`], by wide characters.
///
/// # Safety
///
/// As of [`_mkdir`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/mkdir-wmkdir>
#[unsafe(export_name = "ws2__wmkdir32")]
pub unsafe extern "C" fn _wmkdir(dirname: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { make_directory(dirname) }
}

short_wchar! { "ws2__wmkdir16" fn(dirname: *const u16) -> c_int = make_directory }

/// # Safety
///
/// `directory` is null or terminated.
unsafe fn make_directory<C: Wide>(directory: *const C) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { wide_path(directory) }, files::make_folder)
}

/// Removes a directory, which must be empty.
///
/// # Parameters
///
/// - `dirname`: the directory.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `dirname` is null |
/// | `ENOENT` | there is no such directory |
///
/// # Safety
///
/// `dirname` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/rmdir-wrmdir>
#[unsafe(export_name = "ws2__rmdir")]
pub unsafe extern "C" fn _rmdir(dirname: *const c_char) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { narrow_path(dirname) }, files::remove_folder)
}

/// Removes a directory, which must be empty; as [`_rmdir`], by wide characters.
///
/// # Safety
///
/// As of [`_rmdir`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/rmdir-wrmdir>
#[unsafe(export_name = "ws2__wrmdir32")]
pub unsafe extern "C" fn _wrmdir(dirname: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { remove_directory(dirname) }
}

short_wchar! { "ws2__wrmdir16" fn(dirname: *const u16) -> c_int = remove_directory }

/// # Safety
///
/// `directory` is null or terminated.
unsafe fn remove_directory<C: Wide>(directory: *const C) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { wide_path(directory) }, files::remove_folder)
}

/// Makes a directory the current one.
///
/// # Parameters
///
/// - `dirname`: the directory.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `dirname` is null |
/// | `ENOENT` | there is no such directory |
///
/// # Safety
///
/// `dirname` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chdir-wchdir>
#[unsafe(export_name = "ws2__chdir")]
pub unsafe extern "C" fn _chdir(dirname: *const c_char) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { narrow_path(dirname) }, files::set_current_folder)
}

/// Makes a directory the current one; as [`_chdir`], by wide characters.
///
/// # Safety
///
/// As of [`_chdir`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chdir-wchdir>
#[unsafe(export_name = "ws2__wchdir32")]
pub unsafe extern "C" fn _wchdir(dirname: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { change_directory(dirname) }
}

short_wchar! { "ws2__wchdir16" fn(dirname: *const u16) -> c_int = change_directory }

/// # Safety
///
/// `directory` is null or terminated.
unsafe fn change_directory<C: Wide>(directory: *const C) -> c_int {
    // SAFETY: the caller promises a terminated string.
    with(unsafe { wide_path(directory) }, files::set_current_folder)
}

/// Answers the current directory.
///
/// # Parameters
///
/// - `buffer`: where it goes; null for memory that `free` gives back.
/// - `maxlen`: the room there, in characters; without `buffer`, the least to allocate.
///
/// # Returns
///
/// The directory; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | there is no room |
/// | `ERANGE` | it does not fit |
/// | `ENOMEM` | there is no memory |
///
/// # Safety
///
/// `buffer` is null or valid for `maxlen` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getcwd-wgetcwd>
#[unsafe(export_name = "ws2__getcwd")]
pub unsafe extern "C" fn _getcwd(buffer: *mut c_char, maxlen: c_int) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { current(buffer.cast::<u8>(), maxlen, |directory| directory) }.cast()
}

/// Answers the current directory as a wide string; as [`_getcwd`].
///
/// # Safety
///
/// As of [`_getcwd`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getcwd-wgetcwd>
#[unsafe(export_name = "ws2__wgetcwd32")]
pub unsafe extern "C" fn _wgetcwd(buffer: *mut wchar_t, maxlen: c_int) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { current_wide(buffer, maxlen) }
}

short_wchar! { "ws2__wgetcwd16" fn(buffer: *mut u16, maxlen: c_int) -> *mut u16 = current_wide }

/// # Safety
///
/// `room` is null or valid for `size` characters.
unsafe fn current_wide<C: Wide + Letter>(room: *mut C, size: c_int) -> *mut C {
    let encode = |directory: Vec<u8>| widen::<C>(&String::from_utf8_lossy(&directory));
    // SAFETY: the caller's promise is the same.
    unsafe { current(room, size, encode) }
}
