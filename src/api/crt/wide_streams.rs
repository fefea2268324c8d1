//! Stream I/O by wide characters: `fputws` and its like, `<stdio.h>` and `<wchar.h>`.
//!
//! A stream of libc is one of bytes or one of wide characters from its first use on; these write and
//! read bytes, in UTF-8, so that both kinds may be mixed as on Windows.

use crate::abi::crt::wchar_t;
use crate::convert::wide::Wide;
use crate::crt::streams::character;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::{short_wchar, units_within};
use crate::sys::errno::EINVAL;
use crate::sys::stdio::{self, FILE, Stream};
use core::ffi::{c_int, c_uint};
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);
const EOF: c_int = -1;
const WEOF: c_uint = 0xffff_ffff;

/// The stream that C handed over.
///
/// # Safety
///
/// `stream` is null or open.
unsafe fn stream_of(stream: *mut FILE) -> Outcome<Stream> {
    // SAFETY: the caller promises an open stream.
    unsafe { Stream::new(stream) }.ok_or(INVALID)
}

/// Writes a string, and a newline behind it if asked.
///
/// # Safety
///
/// `string` is null or terminated.
unsafe fn write<C: Wide>(stream: Outcome<Stream>, string: *const C, end: &str) -> c_int {
    errno_boundary::value(EOF, || {
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { units_within(string, None) }.ok_or(INVALID)?;
        stream?.write((C::text(text) + end).as_bytes())?;
        Ok(0)
    })
}

/// Writes one character.
fn write_one<C: Wide>(stream: Outcome<Stream>, c: C) -> c_uint {
    errno_boundary::value(WEOF, || {
        stream?.write(C::text(&[c]).as_bytes())?;
        Ok(c.number())
    })
}

/// Reads one character; none at the end of the input.
fn read_one(stream: Outcome<Stream>) -> c_uint {
    errno_boundary::value(WEOF, || Ok(character(&stream?).map_or(WEOF, u32::from)))
}

/// libc's own stream for input or output.
fn standard(stream: Option<Stream>) -> Outcome<Stream> {
    stream.ok_or(INVALID)
}

/// # Safety
///
/// `string` is null or terminated, `stream` null or open.
unsafe fn put_string<C: Wide>(string: *const C, stream: *mut FILE) -> c_int {
    // SAFETY: the caller promises an open stream.
    let stream = unsafe { stream_of(stream) };
    // SAFETY: the caller promises a terminated string.
    unsafe { write(stream, string, "") }
}

/// # Safety
///
/// `string` is null or terminated.
unsafe fn put_line<C: Wide>(string: *const C) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { write(standard(stdio::output()), string, "\n") }
}

/// # Safety
///
/// `stream` is null or open.
unsafe fn put_one<C: Wide>(c: C, stream: *mut FILE) -> c_uint {
    // SAFETY: the caller's promise is the same.
    write_one(unsafe { stream_of(stream) }, c)
}

/// # Safety
///
/// None is needed.
unsafe fn show_one<C: Wide>(c: C) -> c_uint {
    write_one(standard(stdio::output()), c)
}

/// # Safety
///
/// `room` is null or valid for `size` characters, `stream` null or open.
unsafe fn get_line<C: Wide>(room: *mut C, size: c_int, stream: *mut FILE) -> *mut C {
    errno_boundary::value(ptr::null_mut(), || {
        let size = usize::try_from(size)
            .ok()
            .filter(|size| *size > 0)
            .ok_or(INVALID)?;
        // SAFETY: the caller promises the room.
        let mut to = unsafe { Room::new(room, size) }.ok_or(INVALID)?;
        // SAFETY: the caller promises an open stream.
        let stream = unsafe { stream_of(stream) }?;
        let mut line = Vec::new();
        while line.len() + 1 < size {
            let Some(c) = character(&stream) else { break };
            C::push(c, &mut line);
            if c == '\n' {
                break;
            }
        }
        if line.is_empty() && size > 1 {
            return Ok(ptr::null_mut());
        }
        to.write_terminated(0, &line);
        Ok(room)
    })
}

/// Writes a wide string to a stream.
///
/// # Parameters
///
/// - `str`: the string.
/// - `stream`: the stream.
///
/// # Returns
///
/// 0; `EOF` with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null |
///
/// # Safety
///
/// `str` is null or terminated, `stream` is null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fputs-fputws>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_fputws32")]
pub unsafe extern "C" fn fputws(str: *const wchar_t, stream: *mut FILE) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { put_string(str, stream) }
}

short_wchar! { "ws2_fputws16" fn(str: *const u16, stream: *mut FILE) -> c_int = put_string }

/// Writes a wide string and a newline to `stdout`.
///
/// # Parameters
///
/// - `str`: the string.
///
/// # Returns
///
/// 0; `EOF` with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `str` is null |
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/puts-putws>
#[unsafe(export_name = "ws2__putws32")]
pub unsafe extern "C" fn _putws(str: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { put_line(str) }
}

short_wchar! { "ws2__putws16" fn(str: *const u16) -> c_int = put_line }

/// Writes a wide character to a stream.
///
/// # Parameters
///
/// - `c`: the character.
/// - `stream`: the stream.
///
/// # Returns
///
/// `c`; `WEOF` with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `stream` is null |
///
/// # Safety
///
/// `stream` is null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fputc-fputwc>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_fputwc32")]
pub unsafe extern "C" fn fputwc(c: wchar_t, stream: *mut FILE) -> c_uint {
    // SAFETY: the caller's promise is the same.
    unsafe { put_one(c, stream) }
}

short_wchar! { "ws2_fputwc16" fn(c: u16, stream: *mut FILE) -> c_uint = put_one }

/// Writes a wide character to `stdout`.
///
/// # Parameters
///
/// - `c`: the character.
///
/// # Returns
///
/// `c`; `WEOF` with the error in `errno`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putchar-putwchar>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_putwchar32")]
pub extern "C" fn putwchar(c: wchar_t) -> c_uint {
    write_one(standard(stdio::output()), c)
}

short_wchar! { "ws2_putwchar16" fn(c: u16) -> c_uint = show_one }

/// Reads a wide character from a stream.
///
/// # Parameters
///
/// - `stream`: the stream.
///
/// # Returns
///
/// The character; `WEOF` at the end, and with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `stream` is null |
///
/// # Safety
///
/// `stream` is null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fgetc-fgetwc>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_fgetwc32")]
pub unsafe extern "C" fn fgetwc(stream: *mut FILE) -> c_uint {
    // SAFETY: the caller's promise is the same.
    read_one(unsafe { stream_of(stream) })
}

/// Reads a wide character from `stdin`.
///
/// # Returns
///
/// The character; `WEOF` at the end.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getchar-getwchar>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_getwchar32")]
pub extern "C" fn getwchar() -> c_uint {
    read_one(standard(stdio::input()))
}

/// # Safety
///
/// `stream` is null or open.
unsafe fn get_one(stream: *mut FILE) -> c_uint {
    // SAFETY: the caller's promise is the same.
    read_one(unsafe { stream_of(stream) })
}
short_wchar! { "ws2_fgetwc16" fn(stream: *mut FILE) -> c_uint = get_one }

/// # Safety
///
/// None is needed.
unsafe fn get_input() -> c_uint {
    read_one(standard(stdio::input()))
}
short_wchar! { "ws2_getwchar16" fn() -> c_uint = get_input }

/// Reads a line from a stream, its newline included.
///
/// # Parameters
///
/// - `str`: where the line goes; it is cut to what fits, and terminated.
/// - `numChars`: the room there, in characters.
/// - `stream`: the stream.
///
/// # Returns
///
/// `str`; null at the end, and with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null or there is no room |
///
/// # Safety
///
/// `str` is null or valid for `numChars` characters, `stream` is null or open.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/fgets-fgetws>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_fgetws32")]
pub unsafe extern "C" fn fgetws(
    str: *mut wchar_t,
    numChars: c_int,
    stream: *mut FILE,
) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { get_line(str, numChars, stream) }
}

short_wchar! { "ws2_fgetws16" fn(str: *mut u16, numChars: c_int, stream: *mut FILE) -> *mut u16 = get_line }
