//! Low-level I/O by descriptors: `<io.h>`.
//!
//! A descriptor of the runtime is one of the system. Text is not translated.

use crate::abi::crt::errno_t;
use crate::crt::files as runtime;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::string::byte_slice;
use crate::sys::descriptors::{self, Origin};
use crate::sys::errno::{EBADF, EINVAL};
use core::ffi::{c_int, c_long, c_longlong, c_uint, c_void};

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Counts as the functions do, in an `int`.
fn whole(count: usize) -> Outcome<c_int> {
    c_int::try_from(count).map_err(|_large| Failure::System(EINVAL))
}

/// Reads from a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `buffer`: where the bytes go.
/// - `buffer_size`: how many at most.
///
/// # Returns
///
/// The number of bytes, 0 at the end of the file; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null |
/// | `EBADF` | `fd` is not open |
///
/// # Safety
///
/// `buffer` is null or valid for `buffer_size` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/read>
#[unsafe(export_name = "ws2__read")]
pub unsafe extern "C" fn _read(fd: c_int, buffer: *mut c_void, buffer_size: c_uint) -> c_int {
    errno_boundary::value(-1, || {
        if buffer.is_null() && buffer_size > 0 {
            return Err(INVALID);
        }
        let size = usize::try_from(buffer_size).map_err(|_large| INVALID)?;
        // SAFETY: the caller promises the room.
        whole(unsafe { descriptors::read(fd, buffer.cast(), size) }?)
    })
}

/// Writes to a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `buffer`: the bytes.
/// - `count`: how many.
///
/// # Returns
///
/// The number of bytes written; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null |
/// | `EBADF` | `fd` is not open |
/// | `ENOSPC` | the medium is full |
///
/// # Safety
///
/// `buffer` is null or readable for `count` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/write>
#[unsafe(export_name = "ws2__write")]
pub unsafe extern "C" fn _write(fd: c_int, buffer: *const c_void, count: c_uint) -> c_int {
    errno_boundary::value(-1, || {
        let count = usize::try_from(count).map_err(|_large| INVALID)?;
        if count == 0 {
            return Ok(0);
        }
        // SAFETY: the caller promises so many bytes.
        let bytes = unsafe { byte_slice(buffer.cast(), count) }.ok_or(INVALID)?;
        whole(descriptors::write(fd, bytes)?)
    })
}

/// Moves the position of a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `offset`: how far, in bytes.
/// - `origin`: `SEEK_SET`, `SEEK_CUR` or `SEEK_END`.
///
/// # Returns
///
/// The new position from the beginning; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | there is no such `origin`, or the position would be before the beginning |
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/lseek-lseeki64>
#[unsafe(export_name = "ws2__lseek")]
pub extern "C" fn _lseek(fd: c_int, offset: c_long, origin: c_int) -> c_long {
    errno_boundary::value(-1, || {
        let origin = match origin {
            0 => Origin::Start,
            1 => Origin::Here,
            2 => Origin::End,
            _ => return Err(INVALID),
        };
        Ok(descriptors::seek(fd, offset, origin)?)
    })
}

/// Moves the position of a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `offset`: how far, in bytes.
/// - `origin`: `SEEK_SET`, `SEEK_CUR` or `SEEK_END`.
///
/// # Returns
///
/// The new position from the beginning; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | there is no such `origin`, or the position would be before the beginning |
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/lseek-lseeki64>
#[unsafe(export_name = "ws2__lseeki64")]
pub extern "C" fn _lseeki64(fd: c_int, offset: c_longlong, origin: c_int) -> c_longlong {
    errno_boundary::value(-1, || {
        let origin = match origin {
            0 => Origin::Start,
            1 => Origin::Here,
            2 => Origin::End,
            _ => return Err(INVALID),
        };
        Ok(descriptors::seek(fd, offset, origin)?)
    })
}

/// Answers the position of a file.
///
/// # Parameters
///
/// - `handle`: the file.
///
/// # Returns
///
/// The position from the beginning, in bytes; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `handle` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/tell-telli64>
#[unsafe(export_name = "ws2__tell")]
pub extern "C" fn _tell(handle: c_int) -> c_long {
    errno_boundary::value(-1, || Ok(descriptors::seek(handle, 0, Origin::Here)?))
}

/// Answers the position of a file.
///
/// # Parameters
///
/// - `handle`: the file.
///
/// # Returns
///
/// The position from the beginning, in bytes; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `handle` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/tell-telli64>
#[unsafe(export_name = "ws2__telli64")]
pub extern "C" fn _telli64(handle: c_int) -> c_longlong {
    errno_boundary::value(-1, || Ok(descriptors::seek(handle, 0, Origin::Here)?))
}

/// Answers the length of a file.
///
/// # Parameters
///
/// - `fd`: the file.
///
/// # Returns
///
/// The length in bytes; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/filelength-filelengthi64>
#[unsafe(export_name = "ws2__filelength")]
pub extern "C" fn _filelength(fd: c_int) -> c_long {
    errno_boundary::value(-1, || Ok(descriptors::length(fd)?))
}

/// Answers the length of a file.
///
/// # Parameters
///
/// - `fd`: the file.
///
/// # Returns
///
/// The length in bytes; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/filelength-filelengthi64>
#[unsafe(export_name = "ws2__filelengthi64")]
pub extern "C" fn _filelengthi64(fd: c_int) -> c_longlong {
    errno_boundary::value(-1, || Ok(descriptors::length(fd)?))
}

/// Answers whether a file is at its end.
///
/// # Parameters
///
/// - `fd`: the file.
///
/// # Returns
///
/// 1 or 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/eof>
#[unsafe(export_name = "ws2__eof")]
pub extern "C" fn _eof(fd: c_int) -> c_int {
    errno_boundary::value(-1, || {
        let position = descriptors::seek(fd, 0, Origin::Here)?;
        Ok(c_int::from(position >= descriptors::length(fd)?))
    })
}

/// Sets the length of a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `size`: the new length in bytes.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
/// | `EINVAL` | `size` is negative |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chsize>
#[unsafe(export_name = "ws2__chsize")]
pub extern "C" fn _chsize(fd: c_int, size: c_long) -> c_int {
    errno_boundary::value(-1, || {
        descriptors::set_length(fd, size)?;
        Ok(0)
    })
}

/// Sets the length of a file.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `size`: the new length in bytes.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
/// | `EINVAL` | `size` is negative |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/chsize-s>
#[unsafe(export_name = "ws2__chsize_s")]
pub extern "C" fn _chsize_s(fd: c_int, size: c_longlong) -> errno_t {
    errno_boundary::code(|| Ok(descriptors::set_length(fd, size)?))
}

/// Waits until what was written to a file is on the medium.
///
/// # Parameters
///
/// - `fd`: the file.
///
/// # Returns
///
/// 0; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/commit>
#[unsafe(export_name = "ws2__commit")]
pub extern "C" fn _commit(fd: c_int) -> c_int {
    errno_boundary::value(-1, || {
        descriptors::commit(fd)?;
        Ok(0)
    })
}

/// Makes a number stand for another open file.
///
/// # Parameters
///
/// - `fd1`: the file.
/// - `fd2`: the number; what it stood for is closed.
///
/// # Returns
///
/// 0, where POSIX' function answers `fd2`; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd1` is not open, or no file can have the number `fd2` |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/dup-dup2>
#[unsafe(export_name = "ws2__dup2")]
pub extern "C" fn _dup2(fd1: c_int, fd2: c_int) -> c_int {
    errno_boundary::value(-1, || {
        descriptors::duplicate_onto(fd1, fd2)?;
        Ok(0)
    })
}

/// Sets how the text of a file is translated.
///
/// # Parameters
///
/// - `fd`: the file.
/// - `mode`: `_O_TEXT`, `_O_BINARY`, `_O_WTEXT`, `_O_U16TEXT` or `_O_U8TEXT`.
///
/// # Returns
///
/// The mode before; -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
/// | `EINVAL` | there is no such mode |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/setmode>
///
/// # Differences from Windows
///
/// - No text is translated, and wide output is UTF-8 in every mode.
#[unsafe(export_name = "ws2__setmode")]
pub extern "C" fn _setmode(fd: c_int, mode: c_int) -> c_int {
    errno_boundary::value(-1, || {
        if !descriptors::is_open(fd) {
            return Err(Failure::Invalid(EBADF));
        }
        runtime::set_translation(fd, mode).ok_or(INVALID)
    })
}
