//! Console and port I/O: `<conio.h>`.

use crate::abi::crt::wchar_t;
use crate::convert::wide::{Wide, utf8_length};
use crate::crt::console;
use crate::ffi::boundary;
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::string::{bytes, short_wchar};
use crate::sys::errno::EINVAL;
use crate::sys::stdio;
use core::ffi::{c_char, c_int, c_uint};

const EOF: c_int = -1;
/// What the wide functions answer at the end: an unsigned 16-bit -1.
const WEOF: u32 = 0xffff_ffff;

/// Answers whether a key has been pressed that no function has read yet.
///
/// # Returns
///
/// 1 or 0. Where the input is no terminal: whether something has arrived.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/kbhit>
#[unsafe(export_name = "ws2__kbhit")]
pub extern "C" fn _kbhit() -> c_int {
    boundary::infallible(0, || c_int::from(console::has_key()))
}

/// Waits for a key, which is not shown.
///
/// # Returns
///
/// Its character: 13 for Enter, 8 for Backspace. A key without one gives 0 or 0xE0, and the next call its
/// code. Where the input is no terminal, the next character of `stdin`, and `EOF` at its end.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getch-getwch>
#[unsafe(export_name = "ws2__getch")]
pub extern "C" fn _getch() -> c_int {
    boundary::infallible(EOF, || console::key().map_or(EOF, c_int::from))
}

/// Waits for a key and shows it.
///
/// # Returns
///
/// As [`_getch`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getche-getwche>
#[unsafe(export_name = "ws2__getche")]
pub extern "C" fn _getche() -> c_int {
    boundary::infallible(EOF, || {
        console::key().map_or(EOF, |key| {
            show(&[key]);
            c_int::from(key)
        })
    })
}

/// Gives a key back, to be read next.
///
/// # Parameters
///
/// - `c`: its character.
///
/// # Returns
///
/// `c`, or `EOF` when one was given back already and not yet read.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/ungetch-ungetwch-ungetch-nolock-ungetwch-nolock>
#[unsafe(export_name = "ws2__ungetch")]
pub extern "C" fn _ungetch(c: c_int) -> c_int {
    boundary::infallible(EOF, || match u8::try_from(c) {
        Ok(code) if console::give_back(code) => c,
        _ => EOF,
    })
}

/// Shows a character at once.
///
/// # Parameters
///
/// - `c`: the character.
///
/// # Returns
///
/// `c`, or `EOF` when it cannot be shown.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putch-putwch>
///
/// # Differences from Windows
///
/// - The functions of this header write to `stdout`, which need not be the console.
#[unsafe(export_name = "ws2__putch")]
pub extern "C" fn _putch(c: c_int) -> c_int {
    boundary::infallible(EOF, || {
        let [byte, ..] = c.to_le_bytes();
        if show(&[byte]) { c } else { EOF }
    })
}

/// Shows a string at once.
///
/// # Parameters
///
/// - `str`: the string.
///
/// # Returns
///
/// 0, or -1 with the error in `errno`.
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
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/cputs-cputws>
///
/// # Differences from Windows
///
/// - As [`_putch`].
#[unsafe(export_name = "ws2__cputs")]
pub unsafe extern "C" fn _cputs(str: *const c_char) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { bytes(str) }.ok_or(Failure::Invalid(EINVAL))?;
        Ok(if show(text) { 0 } else { -1 })
    })
}

/// Waits for a key, which is not shown; as [`_getch`], a whole character at once.
///
/// # Returns
///
/// The character, or `WEOF` at the end of the input.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getch-getwch>
#[unsafe(export_name = "ws2__getwch")]
pub extern "C" fn _getwch() -> c_uint {
    boundary::infallible(WEOF, || character().unwrap_or(WEOF))
}

/// Waits for a key and shows it; as [`_getche`], a whole character at once.
///
/// # Returns
///
/// As [`_getwch`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getche-getwche>
#[unsafe(export_name = "ws2__getwche")]
pub extern "C" fn _getwche() -> c_uint {
    boundary::infallible(WEOF, || {
        let character = character();
        if let Some(c) = character.and_then(char::from_u32) {
            show(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
        character.unwrap_or(WEOF)
    })
}

/// Shows a wide character at once; as [`_putch`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putch-putwch>
#[unsafe(export_name = "ws2__putwch32")]
pub extern "C" fn _putwch(c: wchar_t) -> c_uint {
    put_wide(c)
}

/// As the function for a `wchar_t` of 4 bytes.
///
/// # Safety
///
/// None is needed.
unsafe fn put_short(c: u16) -> c_uint {
    put_wide(c)
}
short_wchar! { "ws2__putwch16" fn(c: u16) -> c_uint = put_short }

fn put_wide<C: Wide>(c: C) -> c_uint {
    boundary::infallible(WEOF, || {
        if show(C::text(&[c]).as_bytes()) {
            c.number()
        } else {
            WEOF
        }
    })
}

/// Writes at once. Whether it worked is all that the functions tell.
fn show(bytes: &[u8]) -> bool {
    let written = stdio::output().is_some_and(|output| output.write(bytes).is_ok());
    stdio::flush_output();
    written
}

/// The next character, put together from the keys of UTF-8.
fn character() -> Option<u32> {
    let first = console::key()?;
    // 0xe0 is also what stands in front of the code of a key without a character.
    let length = if first == 0xe0 { 1 } else { utf8_length(first) };
    let mut bytes = vec![first];
    while bytes.len() < length {
        bytes.push(console::key()?);
    }
    String::from_utf8_lossy(&bytes)
        .chars()
        .next()
        .map(u32::from)
}
