//! Strings of wide characters: `<string.h>` and `<wchar.h>`.

use super::string_bodies as strings;
use crate::abi::crt::{errno_t, wchar_t};
use crate::ffi::string::short_wchar;
use core::ffi::c_int;

/// Copies a string into room of a known size.
///
/// # Parameters
///
/// - `strDestination`: where the copy goes.
/// - `numberOfElements`: the room there, in characters, with the terminator.
/// - `strSource`: what is copied.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `strDestination` is null or has no room, or `strSource` is null |
/// | `ERANGE` | it does not fit |
///
/// After an error the room, where there is one, holds the empty string.
///
/// # Safety
///
/// The strings are null or terminated; the room is null or as large as `numberOfElements` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcpy-s-wcscpy-s-mbscpy-s>
#[unsafe(export_name = "ws2_wcscpy_s32")]
pub unsafe extern "C" fn wcscpy_s(
    strDestination: *mut wchar_t,
    numberOfElements: usize,
    strSource: *const wchar_t,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::copy(strDestination, numberOfElements, strSource) }
}

short_wchar! { "ws2_wcscpy_s16" fn(strDestination: *mut u16, numberOfElements: usize, strSource: *const u16) -> errno_t = strings::copy }

/// Appends a string to one in room of a known size.
///
/// # Parameters
///
/// - `strDestination`: the string that grows.
/// - `numberOfElements`: the room there, in characters, with the terminator.
/// - `strSource`: what is appended.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `strDestination` is null, has no room or no terminator in it, or `strSource` is null |
/// | `ERANGE` | it does not fit |
///
/// After an error the room, where there is one, holds the empty string.
///
/// # Safety
///
/// As of [`wcscpy_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcat-s-wcscat-s-mbscat-s>
#[unsafe(export_name = "ws2_wcscat_s32")]
pub unsafe extern "C" fn wcscat_s(
    strDestination: *mut wchar_t,
    numberOfElements: usize,
    strSource: *const wchar_t,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::append(strDestination, numberOfElements, strSource) }
}

short_wchar! { "ws2_wcscat_s16" fn(strDestination: *mut u16, numberOfElements: usize, strSource: *const u16) -> errno_t = strings::append }

/// Copies at most so many characters of a string into room of a known size.
///
/// # Parameters
///
/// - `strDest`: where the copy goes; it is always terminated.
/// - `numberOfElements`: the room there, in characters, with the terminator.
/// - `strSource`: what is copied.
/// - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `strDest` is null or has no room, or `strSource` is null |
/// | `ERANGE` | it does not fit |
/// | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
///
/// After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
///
/// # Safety
///
/// As of [`wcscpy_s`]; `strSource` may also have `count` characters and no terminator.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncpy-s-strncpy-s-l-wcsncpy-s-wcsncpy-s-l-mbsncpy-s-mbsncpy-s-l>
#[unsafe(export_name = "ws2_wcsncpy_s32")]
pub unsafe extern "C" fn wcsncpy_s(
    strDest: *mut wchar_t,
    numberOfElements: usize,
    strSource: *const wchar_t,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::copy_counted(strDest, numberOfElements, strSource, count) }
}

short_wchar! { "ws2_wcsncpy_s16" fn(strDest: *mut u16, numberOfElements: usize, strSource: *const u16, count: usize) -> errno_t = strings::copy_counted }

/// Appends at most so many characters to a string in room of a known size.
///
/// # Parameters
///
/// - `strDest`: the string that grows.
/// - `numberOfElements`: the room there, in characters, with the terminator.
/// - `strSource`: what is appended.
/// - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `strDest` is null, has no room or no terminator in it, or `strSource` is null |
/// | `ERANGE` | it does not fit |
/// | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
///
/// After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
///
/// # Safety
///
/// As of [`wcsncpy_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncat-s-strncat-s-l-wcsncat-s-wcsncat-s-l-mbsncat-s-mbsncat-s-l>
#[unsafe(export_name = "ws2_wcsncat_s32")]
pub unsafe extern "C" fn wcsncat_s(
    strDest: *mut wchar_t,
    numberOfElements: usize,
    strSource: *const wchar_t,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::append_counted(strDest, numberOfElements, strSource, count) }
}

short_wchar! { "ws2_wcsncat_s16" fn(strDest: *mut u16, numberOfElements: usize, strSource: *const u16, count: usize) -> errno_t = strings::append_counted }

/// Finds the next token of a string.
///
/// # Parameters
///
/// - `str`: the string in the first call, which gets a terminator behind the token; null in the next ones.
/// - `delimiters`: the characters that separate tokens.
/// - `context`: where the place to go on from is kept.
///
/// # Returns
///
/// The token, or null when there is no more.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `delimiters` or `context` is null, or both `str` and what `context` keeps |
///
/// # Safety
///
/// The strings are null or terminated, `context` null or writable; what it keeps is what an earlier call has put there.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtok-s-strtok-s-l-wcstok-s-wcstok-s-l-mbstok-s-mbstok-s-l>
#[unsafe(export_name = "ws2_wcstok_s32")]
pub unsafe extern "C" fn wcstok_s(
    str: *mut wchar_t,
    delimiters: *const wchar_t,
    context: *mut *mut wchar_t,
) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::next_token(str, delimiters, context) }
}

short_wchar! { "ws2_wcstok_s16" fn(str: *mut u16, delimiters: *const u16, context: *mut *mut u16) -> *mut u16 = strings::next_token }

/// Measures a string that may have no terminator.
///
/// # Parameters
///
/// - `str`: the string.
/// - `numberOfElements`: how many characters are looked at, at most.
///
/// # Returns
///
/// The number of characters before the terminator, at most `numberOfElements`; 0 when `str` is null.
///
/// # Safety
///
/// `str` is null, terminated, or readable for `numberOfElements` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnlen-strnlen-s>
#[unsafe(export_name = "ws2_wcsnlen_s32")]
pub unsafe extern "C" fn wcsnlen_s(str: *const wchar_t, numberOfElements: usize) -> usize {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::length(str, numberOfElements) }
}

short_wchar! { "ws2_wcsnlen_s16" fn(str: *const u16, numberOfElements: usize) -> usize = strings::length }

/// Changes the letters of a string to lower case.
///
/// # Parameters
///
/// - `str`: the string.
/// - `numberOfElements`: the room there, in characters.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
///
/// # Safety
///
/// `str` is null or valid for `numberOfElements` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-s-strlwr-s-l-mbslwr-s-mbslwr-s-l-wcslwr-s-wcslwr-s-l>
#[unsafe(export_name = "ws2__wcslwr_s32")]
pub unsafe extern "C" fn _wcslwr_s(str: *mut wchar_t, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::lower_checked(str, numberOfElements) }
}

short_wchar! { "ws2__wcslwr_s16" fn(str: *mut u16, numberOfElements: usize) -> errno_t = strings::lower_checked }

/// Changes the letters of a string to lower case.
///
/// # Returns
///
/// `str`, or null with `EINVAL` in `errno` when it is null.
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-wcslwr-mbslwr-strlwr-l-wcslwr-l-mbslwr-l>
#[unsafe(export_name = "ws2__wcslwr32")]
pub unsafe extern "C" fn _wcslwr(str: *mut wchar_t) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::lower(str) }
}

short_wchar! { "ws2__wcslwr16" fn(str: *mut u16) -> *mut u16 = strings::lower }

/// Changes the letters of a string to upper case.
///
/// # Parameters
///
/// - `str`: the string.
/// - `numberOfElements`: the room there, in characters.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
///
/// # Safety
///
/// `str` is null or valid for `numberOfElements` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-s-strupr-s-l-mbsupr-s-mbsupr-s-l-wcsupr-s-wcsupr-s-l>
#[unsafe(export_name = "ws2__wcsupr_s32")]
pub unsafe extern "C" fn _wcsupr_s(str: *mut wchar_t, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::upper_checked(str, numberOfElements) }
}

short_wchar! { "ws2__wcsupr_s16" fn(str: *mut u16, numberOfElements: usize) -> errno_t = strings::upper_checked }

/// Changes the letters of a string to upper case.
///
/// # Returns
///
/// `str`, or null with `EINVAL` in `errno` when it is null.
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-strupr-l-mbsupr-mbsupr-l-wcsupr-l-wcsupr>
#[unsafe(export_name = "ws2__wcsupr32")]
pub unsafe extern "C" fn _wcsupr(str: *mut wchar_t) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::upper(str) }
}

short_wchar! { "ws2__wcsupr16" fn(str: *mut u16) -> *mut u16 = strings::upper }

/// Turns a string round.
///
/// # Returns
///
/// `str`, or null with `EINVAL` in `errno` when it is null.
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strrev-wcsrev-mbsrev-mbsrev-l>
#[unsafe(export_name = "ws2__wcsrev32")]
pub unsafe extern "C" fn _wcsrev(str: *mut wchar_t) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::reverse(str) }
}

short_wchar! { "ws2__wcsrev16" fn(str: *mut u16) -> *mut u16 = strings::reverse }

/// Sets each character of a string to `c`.
///
/// # Returns
///
/// `str`, or null with `EINVAL` in `errno` when it is null.
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strset-strset-l-wcsset-wcsset-l-mbsset-mbsset-l>
#[unsafe(export_name = "ws2__wcsset32")]
pub unsafe extern "C" fn _wcsset(str: *mut wchar_t, c: wchar_t) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::fill(str, c) }
}

short_wchar! { "ws2__wcsset16" fn(str: *mut u16, c: u16) -> *mut u16 = strings::fill }

/// Sets the first `count` characters of a string to `c`, up to its terminator.
///
/// # Returns
///
/// `str`, or null with `EINVAL` in `errno` when it is null.
///
/// # Safety
///
/// `str` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnset-strnset-l-wcsnset-wcsnset-l-mbsnset-mbsnset-l>
#[unsafe(export_name = "ws2__wcsnset32")]
pub unsafe extern "C" fn _wcsnset(str: *mut wchar_t, c: wchar_t, count: usize) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::fill_counted(str, c, count) }
}

short_wchar! { "ws2__wcsnset16" fn(str: *mut u16, c: u16, count: usize) -> *mut u16 = strings::fill_counted }

/// Compares two strings, upper and lower case of ASCII alike.
///
/// # Returns
///
/// Less than, equal to or greater than 0 as `string1` is less than, equal to or greater than `string2`; `_NLSCMPERROR` (the largest `int`) with `EINVAL` in `errno` when one is null.
///
/// # Safety
///
/// The strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/stricmp-wcsicmp-mbsicmp-stricmp-l-wcsicmp-l-mbsicmp-l>
#[unsafe(export_name = "ws2__wcsicmp32")]
pub unsafe extern "C" fn _wcsicmp(string1: *const wchar_t, string2: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::compare(string1, string2) }
}

short_wchar! { "ws2__wcsicmp16" fn(string1: *const u16, string2: *const u16) -> c_int = strings::compare }

/// Compares the beginnings of two strings, upper and lower case of ASCII alike.
///
/// # Parameters
///
/// - `string1`, `string2`: the strings.
/// - `count`: how many characters of each are looked at, at most.
///
/// # Returns
///
/// As [`_wcsicmp`].
///
/// # Safety
///
/// The strings are null, terminated, or have `count` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnicmp-wcsnicmp-mbsnicmp-strnicmp-l-wcsnicmp-l-mbsnicmp-l>
#[unsafe(export_name = "ws2__wcsnicmp32")]
pub unsafe extern "C" fn _wcsnicmp(
    string1: *const wchar_t,
    string2: *const wchar_t,
    count: usize,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::compare_counted(string1, string2, count) }
}

short_wchar! { "ws2__wcsnicmp16" fn(string1: *const u16, string2: *const u16, count: usize) -> c_int = strings::compare_counted }

/// Copies a string into memory of its own.
///
/// # Returns
///
/// The copy, which `free` gives back; null when `strSource` is null or, with `ENOMEM` in `errno`, when there is no memory.
///
/// # Safety
///
/// `strSource` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdup-wcsdup-mbsdup>
#[unsafe(export_name = "ws2__wcsdup32")]
pub unsafe extern "C" fn _wcsdup(strSource: *const wchar_t) -> *mut wchar_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::duplicate(strSource) }
}

short_wchar! { "ws2__wcsdup16" fn(strSource: *const u16) -> *mut u16 = strings::duplicate }
