//! Data conversion: numbers as wide strings, and back.

use super::conversion_bodies as bodies;
use crate::abi::crt::{errno_t, wchar_t};
use crate::ffi::string::short_wchar;
use core::ffi::{c_int, c_long, c_longlong, c_ulong, c_ulonglong};

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
#[unsafe(export_name = "ws2__itow_s32")]
pub unsafe extern "C" fn _itow_s(
    value: c_int,
    buffer: *mut wchar_t,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int_checked(value, buffer, size, radix) }
}

short_wchar! { "ws2__itow_s16" fn(value: c_int, buffer: *mut u16, size: usize, radix: c_int) -> errno_t = bodies::int_checked }

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
#[unsafe(export_name = "ws2__itow32")]
pub unsafe extern "C" fn _itow(value: c_int, buffer: *mut wchar_t, radix: c_int) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int(value, buffer, radix) }
}

short_wchar! { "ws2__itow16" fn(value: c_int, buffer: *mut u16, radix: c_int) -> *mut u16 = bodies::int }

/// Writes a `long`, of which 32 bits count, in any radix into room of a known size; as [`_itow_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ltow_s32")]
pub unsafe extern "C" fn _ltow_s(
    value: c_long,
    buffer: *mut wchar_t,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::long_checked(value, buffer, size, radix) }
}

short_wchar! { "ws2__ltow_s16" fn(value: c_long, buffer: *mut u16, size: usize, radix: c_int) -> errno_t = bodies::long_checked }

/// Writes a `long`, of which 32 bits count, in any radix; as [`_itow`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ltow32")]
pub unsafe extern "C" fn _ltow(value: c_long, buffer: *mut wchar_t, radix: c_int) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::long(value, buffer, radix) }
}

short_wchar! { "ws2__ltow16" fn(value: c_long, buffer: *mut u16, radix: c_int) -> *mut u16 = bodies::long }

/// Writes an `unsigned long`, of which 32 bits count, in any radix into room of a known size; as [`_itow_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ultow_s32")]
pub unsafe extern "C" fn _ultow_s(
    value: c_ulong,
    buffer: *mut wchar_t,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_long_checked(value, buffer, size, radix) }
}

short_wchar! { "ws2__ultow_s16" fn(value: c_ulong, buffer: *mut u16, size: usize, radix: c_int) -> errno_t = bodies::unsigned_long_checked }

/// Writes an `unsigned long`, of which 32 bits count, in any radix; as [`_itow`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ultow32")]
pub unsafe extern "C" fn _ultow(
    value: c_ulong,
    buffer: *mut wchar_t,
    radix: c_int,
) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_long(value, buffer, radix) }
}

short_wchar! { "ws2__ultow16" fn(value: c_ulong, buffer: *mut u16, radix: c_int) -> *mut u16 = bodies::unsigned_long }

/// Writes a 64-bit integer in any radix into room of a known size; as [`_itow_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__i64tow_s32")]
pub unsafe extern "C" fn _i64tow_s(
    value: c_longlong,
    buffer: *mut wchar_t,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int64_checked(value, buffer, size, radix) }
}

short_wchar! { "ws2__i64tow_s16" fn(value: c_longlong, buffer: *mut u16, size: usize, radix: c_int) -> errno_t = bodies::int64_checked }

/// Writes a 64-bit integer in any radix; as [`_itow`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__i64tow32")]
pub unsafe extern "C" fn _i64tow(
    value: c_longlong,
    buffer: *mut wchar_t,
    radix: c_int,
) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::int64(value, buffer, radix) }
}

short_wchar! { "ws2__i64tow16" fn(value: c_longlong, buffer: *mut u16, radix: c_int) -> *mut u16 = bodies::int64 }

/// Writes a 64-bit integer without a sign in any radix into room of a known size; as [`_itow_s`].
///
/// # Safety
///
/// `buffer` is null or valid for `size` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
#[unsafe(export_name = "ws2__ui64tow_s32")]
pub unsafe extern "C" fn _ui64tow_s(
    value: c_ulonglong,
    buffer: *mut wchar_t,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_int64_checked(value, buffer, size, radix) }
}

short_wchar! { "ws2__ui64tow_s16" fn(value: c_ulonglong, buffer: *mut u16, size: usize, radix: c_int) -> errno_t = bodies::unsigned_int64_checked }

/// Writes a 64-bit integer without a sign in any radix; as [`_itow`].
///
/// # Safety
///
/// `buffer` is null or valid for the text.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
#[unsafe(export_name = "ws2__ui64tow32")]
pub unsafe extern "C" fn _ui64tow(
    value: c_ulonglong,
    buffer: *mut wchar_t,
    radix: c_int,
) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::unsigned_int64(value, buffer, radix) }
}

short_wchar! { "ws2__ui64tow16" fn(value: c_ulonglong, buffer: *mut u16, radix: c_int) -> *mut u16 = bodies::unsigned_int64 }

/// Reads an `int` from a wide string.
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
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/atoi-atoi-l-wtoi-wtoi-l>
#[unsafe(export_name = "ws2__wtoi32")]
pub unsafe extern "C" fn _wtoi(string: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::to_int(string) }
}
short_wchar! { "ws2__wtoi16" fn(string: *const u16) -> c_int = bodies::to_int }

/// Reads a `long`, which has 32 bits on Windows, from a wide string.
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
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/atol-atol-l-wtol-wtol-l>
#[unsafe(export_name = "ws2__wtol32")]
pub unsafe extern "C" fn _wtol(string: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::to_int(string) }
}
short_wchar! { "ws2__wtol16" fn(string: *const u16) -> c_int = bodies::to_int }

/// Reads a 64-bit integer from a wide string.
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
#[unsafe(export_name = "ws2__wtoi6432")]
pub unsafe extern "C" fn _wtoi64(string: *const wchar_t) -> c_longlong {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::to_int64(string) }
}
short_wchar! { "ws2__wtoi6416" fn(string: *const u16) -> c_longlong = bodies::to_int64 }

/// Reads a number with a fraction from a wide string.
///
/// # Returns
///
/// The number that the string begins with, behind spaces; 0 when there is none, and with `EINVAL` in
/// `errno` when the string is null.
///
/// # Safety
///
/// `string` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/atof-atof-l-wtof-wtof-l>
#[unsafe(export_name = "ws2__wtof32")]
pub unsafe extern "C" fn _wtof(string: *const wchar_t) -> f64 {
    // SAFETY: the caller's promise is the same.
    unsafe { bodies::to_double(string) }
}
short_wchar! { "ws2__wtof16" fn(string: *const u16) -> f64 = bodies::to_double }
