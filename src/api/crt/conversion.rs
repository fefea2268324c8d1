//! Data conversion: integers as strings of `char`, and back.

use super::conversion_bodies as bodies;
use crate::abi::crt::errno_t;
use core::ffi::{c_char, c_int, c_long, c_longlong, c_ulong, c_ulonglong};

/// Writes an `int` in any radix into room of a known size.
///
/// # Parameters
///
/// - `value`: the number.
/// - `buffer`: where the text goes.
/// - `size`: the room there, in characters, with the terminator.
/// - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null or has no room, or there is no such radix |
/// | `ERANGE` | it does not fit |
///
/// After an error the room, where there is one, holds the empty string.
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__itoa_s")]
pub unsafe extern "C" fn _itoa_s(
    value: c_int,
    buffer: *mut c_char,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int_checked(value, buffer.cast::<u8>(), size, radix) }
}

/// Writes an `int` in any radix.
///
/// # Parameters
///
/// - `value`: the number.
/// - `buffer`: where the text goes; 33 characters are enough for 32 bits, 65 for 64.
/// - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
///
/// # Returns
///
/// `buffer`. It holds the empty string, and `errno` is `EINVAL`, when there is no such radix.
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__itoa")]
pub unsafe extern "C" fn _itoa(value: c_int, buffer: *mut c_char, radix: c_int) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int(value, buffer.cast::<u8>(), radix) }.cast()
}

/// Writes a `long`, of which 32 bits count, in any radix into room of a known size; as [`_itoa_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ltoa_s")]
pub unsafe extern "C" fn _ltoa_s(
    value: c_long,
    buffer: *mut c_char,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::long_checked(value, buffer.cast::<u8>(), size, radix) }
}

/// Writes a `long`, of which 32 bits count, in any radix; as [`_itoa`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ltoa")]
pub unsafe extern "C" fn _ltoa(value: c_long, buffer: *mut c_char, radix: c_int) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::long(value, buffer.cast::<u8>(), radix) }.cast()
}

/// Writes an `unsigned long`, of which 32 bits count, in any radix into room of a known size; as [`_itoa_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ultoa_s")]
pub unsafe extern "C" fn _ultoa_s(
    value: c_ulong,
    buffer: *mut c_char,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_long_checked(value, buffer.cast::<u8>(), size, radix) }
}

/// Writes an `unsigned long`, of which 32 bits count, in any radix; as [`_itoa`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ultoa")]
pub unsafe extern "C" fn _ultoa(value: c_ulong, buffer: *mut c_char, radix: c_int) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_long(value, buffer.cast::<u8>(), radix) }.cast()
}

/// Writes a 64-bit integer in any radix into room of a known size; as [`_itoa_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__i64toa_s")]
pub unsafe extern "C" fn _i64toa_s(
    value: c_longlong,
    buffer: *mut c_char,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int64_checked(value, buffer.cast::<u8>(), size, radix) }
}

/// Writes a 64-bit integer in any radix; as [`_itoa`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__i64toa")]
pub unsafe extern "C" fn _i64toa(
    value: c_longlong,
    buffer: *mut c_char,
    radix: c_int,
) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int64(value, buffer.cast::<u8>(), radix) }.cast()
}

/// Writes a 64-bit integer without a sign in any radix into room of a known size; as [`_itoa_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ui64toa_s")]
pub unsafe extern "C" fn _ui64toa_s(
    value: c_ulonglong,
    buffer: *mut c_char,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_int64_checked(value, buffer.cast::<u8>(), size, radix) }
}

/// Writes a 64-bit integer without a sign in any radix; as [`_itoa`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ui64toa")]
pub unsafe extern "C" fn _ui64toa(
    value: c_ulonglong,
    buffer: *mut c_char,
    radix: c_int,
) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_int64(value, buffer.cast::<u8>(), radix) }.cast()
}

/// Reads a 64-bit integer from a string.
///
/// # Returns
///
/// The number that the string begins with, behind spaces; 0 when there is none. What does not fit is
/// held at the end of the range, with `ERANGE` in `errno`; a null string gives 0, with `EINVAL`.
///
/// # Safety
///
/// `string` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/atoi64-atoi64-l-wtoi64-wtoi64-l>
#[unsafe(export_name = "ws2__atoi64")]
pub unsafe extern "C" fn _atoi64(string: *const c_char) -> c_longlong {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::to_int64(string.cast::<u8>()) }
}
