//! File handling by name: `<io.h>`.
//!
//! Backslashes separate the parts of a path, and `NUL` and `CON` are devices.

use super::path_bodies::{narrow_path, terminated, wide_path};
use crate::abi::crt::{errno_t, wchar_t};
use crate::convert::wide::Wide;
use crate::crt::files as runtime;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::string::short_wchar;
use crate::sys::errno::EINVAL;
use crate::sys::{descriptors, files};
use core::ffi::{c_char, c_int};

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Opens a file by the flags and the mode of `_open`.
fn open(path: &str, flags: c_int, mode: c_int) -> Outcome<c_int> {
    let opening = runtime::opening(flags);
    let file = descriptors::open(
        &terminated(path.to_owned())?,
        opening.flags,
        runtime::permissions(mode),
    )?;
    runtime::set_translation(file, opening.translation);
    if opening.temporary {
        files::remove(path)?;
    }
    Ok(file)
}

/// What the two functions do with a path.
fn accessible(path: Outcome<String>, mode: c_int) -> c_int {
    errno_boundary::value(-1, || {
        let path = path?;
        access(&path, mode).map(|()| 0)
    })
}

/// Answers whether a file may be used.
///
/// # Parameters
///
/// - `path`: the file.
/// - `mode`: 0 whether it is there, 2 to write, 4 to read, 6 both.
///
/// # Returns
///
/// 0 when it may; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be used so |
/// | `EINVAL` | `path` is null, or there is no such `mode` |
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-waccess>
#[unsafe(export_name = "ws2__access")]
pub unsafe extern "C" fn _access(path: *const c_char, mode: c_int) -> c_int {
    // SAFETY: the caller promises a terminated string.
    accessible(unsafe { narrow_path(path) }, mode)
}

/// Answers whether a file may be used, by wide characters; as [`_access`].
///
/// # Safety
///
/// As of [`_access`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-waccess>
#[unsafe(export_name = "ws2__waccess32")]
pub unsafe extern "C" fn _waccess(path: *const wchar_t, mode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { accessible_wide(path, mode) }
}

short_wchar! { "ws2__waccess16" fn(path: *const u16, mode: c_int) -> c_int = accessible_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn accessible_wide<C: Wide>(path: *const C, mode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    accessible(unsafe { wide_path(path) }, mode)
}

/// What the two functions do with a path.
fn checked_accessible(path: Outcome<String>, mode: c_int) -> errno_t {
    errno_boundary::code(|| {
        let path = path?;
        access(&path, mode)
    })
}

/// Answers whether a file may be used.
///
/// # Parameters
///
/// - `path`: the file.
/// - `mode`: 0 whether it is there, 2 to write, 4 to read, 6 both.
///
/// # Returns
///
/// 0 when it may; else the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be used so |
/// | `EINVAL` | `path` is null, or there is no such `mode` |
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-s-waccess-s>
#[unsafe(export_name = "ws2__access_s")]
pub unsafe extern "C" fn _access_s(path: *const c_char, mode: c_int) -> errno_t {
    // SAFETY: the caller promises a terminated string.
    checked_accessible(unsafe { narrow_path(path) }, mode)
}

/// Answers whether a file may be used, by wide characters; as [`_access_s`].
///
/// # Safety
///
/// As of [`_access_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-s-waccess-s>
#[unsafe(export_name = "ws2__waccess_s32")]
pub unsafe extern "C" fn _waccess_s(path: *const wchar_t, mode: c_int) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { checked_accessible_wide(path, mode) }
}

short_wchar! { "ws2__waccess_s16" fn(path: *const u16, mode: c_int) -> errno_t = checked_accessible_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn checked_accessible_wide<C: Wide>(path: *const C, mode: c_int) -> errno_t {
    // SAFETY: the caller's promise is the same.
    checked_accessible(unsafe { wide_path(path) }, mode)
}

/// What the two functions do with a path.
fn delete(path: Outcome<String>) -> c_int {
    errno_boundary::value(-1, || {
        let path = path?;
        files::remove(&path)?;
        Ok(0)
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
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be deleted |
/// | `EINVAL` | `path` is null |
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/unlink-wunlink>
#[unsafe(export_name = "ws2__unlink")]
pub unsafe extern "C" fn _unlink(path: *const c_char) -> c_int {
    // SAFETY: the caller promises a terminated string.
    delete(unsafe { narrow_path(path) })
}

/// Deletes a file, by wide characters; as [`_unlink`].
///
/// # Safety
///
/// As of [`_unlink`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/unlink-wunlink>
#[unsafe(export_name = "ws2__wunlink32")]
pub unsafe extern "C" fn _wunlink(path: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { delete_wide(path) }
}

short_wchar! { "ws2__wunlink16" fn(path: *const u16) -> c_int = delete_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn delete_wide<C: Wide>(path: *const C) -> c_int {
    // SAFETY: the caller's promise is the same.
    delete(unsafe { wide_path(path) })
}

/// What the two functions do with a path.
fn change_mode(path: Outcome<String>, pmode: c_int) -> c_int {
    errno_boundary::value(-1, || {
        let path = path?;
        descriptors::set_mode(&terminated(path)?, runtime::permissions(pmode))?;
        Ok(0)
    })
}

/// Sets whether a file may be written.
///
/// # Parameters
///
/// - `path`: the file.
/// - `pmode`: `_S_IREAD`, `_S_IWRITE` or both.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ENOENT` | there is no such file |
/// | `EINVAL` | `path` is null |
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chmod-wchmod>
#[unsafe(export_name = "ws2__chmod")]
pub unsafe extern "C" fn _chmod(path: *const c_char, pmode: c_int) -> c_int {
    // SAFETY: the caller promises a terminated string.
    change_mode(unsafe { narrow_path(path) }, pmode)
}

/// Sets whether a file may be written, by wide characters; as [`_chmod`].
///
/// # Safety
///
/// As of [`_chmod`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chmod-wchmod>
#[unsafe(export_name = "ws2__wchmod32")]
pub unsafe extern "C" fn _wchmod(path: *const wchar_t, pmode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { change_mode_wide(path, pmode) }
}

short_wchar! { "ws2__wchmod16" fn(path: *const u16, pmode: c_int) -> c_int = change_mode_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn change_mode_wide<C: Wide>(path: *const C, pmode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    change_mode(unsafe { wide_path(path) }, pmode)
}

/// Whether a path may be used, by the modes of Windows.
fn access(path: &str, mode: c_int) -> Outcome<()> {
    // 1 is a flag of POSIX for programs, which Windows leaves out of account.
    match mode {
        0..=6 => Ok(descriptors::access(
            &terminated(path.to_owned())?,
            mode & 6,
        )?),
        _ => Err(INVALID),
    }
}

/// Opens a file; what `_open` of `csrc/open.c` does with its arguments.
///
/// # Parameters
///
/// - `path`: the file.
/// - `oflag`: `_O_...` flags.
/// - `pmode`: what a new file allows: `_S_IREAD`, `_S_IWRITE` or both.
///
/// # Returns
///
/// The descriptor; -1 with the error in `errno`.
///
/// # Safety
///
/// `path` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/open-wopen>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_crt_open")]
pub unsafe extern "C" fn crt_open(path: *const c_char, oflag: c_int, pmode: c_int) -> c_int {
    // SAFETY: the caller promises a terminated string.
    opened(unsafe { narrow_path(path) }, oflag, pmode)
}

/// As [`crt_open`], by wide characters.
///
/// # Safety
///
/// As of [`crt_open`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/open-wopen>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_crt_wopen32")]
pub unsafe extern "C" fn crt_wopen(path: *const wchar_t, oflag: c_int, pmode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { opened_wide(path, oflag, pmode) }
}
short_wchar! { "ws2_crt_wopen16" fn(path: *const u16, oflag: c_int, pmode: c_int) -> c_int = opened_wide }

/// # Safety
///
/// `path` is null or terminated.
unsafe fn opened_wide<C: Wide>(path: *const C, oflag: c_int, pmode: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    opened(unsafe { wide_path(path) }, oflag, pmode)
}

fn opened(path: Outcome<String>, flags: c_int, mode: c_int) -> c_int {
    errno_boundary::value(-1, || open(&path?, flags, mode))
}

/// Opens a file and answers the error.
///
/// # Parameters
///
/// - `pfh`: gets the descriptor, or -1.
/// - `filename`: the file.
/// - `oflag`: `_O_...` flags.
/// - `shflag`: what others may do with it meanwhile.
/// - `pmode`: what a new file allows: `_S_IREAD`, `_S_IWRITE` or both.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `pfh` or `filename` is null |
/// | `ENOENT` | there is no such file |
/// | `EACCES` | it may not be opened so |
/// | `EEXIST` | it is there, and the flags say that it must not |
///
/// # Safety
///
/// `pfh` is null or writable, `filename` null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/sopen-s-wsopen-s>
///
/// # Differences from Windows
///
/// - No file is kept from others.
#[unsafe(export_name = "ws2__sopen_s")]
pub unsafe extern "C" fn _sopen_s(
    pfh: *mut c_int,
    filename: *const c_char,
    oflag: c_int,
    shflag: c_int,
    pmode: c_int,
) -> errno_t {
    errno_boundary::code(|| {
        if pfh.is_null() || shflag < 0 {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a place for the number.
        unsafe { pfh.write(-1) };
        // SAFETY: the caller promises a terminated string.
        let file = open(&unsafe { narrow_path(filename) }?, oflag, pmode)?;
        // SAFETY: the caller promises a place for the number.
        unsafe { pfh.write(file) };
        Ok(())
    })
}
