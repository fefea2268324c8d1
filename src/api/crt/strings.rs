//! Strings of `char`: `<string.h>`.

use super::string_bodies as strings;
use crate::abi::crt::errno_t;
use core::ffi::{c_char, c_int};

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
#[unsafe(export_name = "ws2_strcpy_s")]
pub unsafe extern "C" fn strcpy_s(
    strDestination: *mut c_char,
    numberOfElements: usize,
    strSource: *const c_char,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::copy::<u8>(strDestination.cast(), numberOfElements, strSource.cast()) }
}

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
/// As of [`strcpy_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcat-s-wcscat-s-mbscat-s>
#[unsafe(export_name = "ws2_strcat_s")]
pub unsafe extern "C" fn strcat_s(
    strDestination: *mut c_char,
    numberOfElements: usize,
    strSource: *const c_char,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::append::<u8>(strDestination.cast(), numberOfElements, strSource.cast()) }
}

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
/// As of [`strcpy_s`]; `strSource` may also have `count` characters and no terminator.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncpy-s-strncpy-s-l-wcsncpy-s-wcsncpy-s-l-mbsncpy-s-mbsncpy-s-l>
#[unsafe(export_name = "ws2_strncpy_s")]
pub unsafe extern "C" fn strncpy_s(
    strDest: *mut c_char,
    numberOfElements: usize,
    strSource: *const c_char,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        strings::copy_counted::<u8>(strDest.cast(), numberOfElements, strSource.cast(), count)
    }
}

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
/// As of [`strncpy_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncat-s-strncat-s-l-wcsncat-s-wcsncat-s-l-mbsncat-s-mbsncat-s-l>
#[unsafe(export_name = "ws2_strncat_s")]
pub unsafe extern "C" fn strncat_s(
    strDest: *mut c_char,
    numberOfElements: usize,
    strSource: *const c_char,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        strings::append_counted::<u8>(strDest.cast(), numberOfElements, strSource.cast(), count)
    }
}

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
#[unsafe(export_name = "ws2_strtok_s")]
pub unsafe extern "C" fn strtok_s(
    str: *mut c_char,
    delimiters: *const c_char,
    context: *mut *mut c_char,
) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::next_token::<u8>(str.cast(), delimiters.cast(), context.cast()) }.cast()
}

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
#[unsafe(export_name = "ws2_strnlen_s")]
pub unsafe extern "C" fn strnlen_s(str: *const c_char, numberOfElements: usize) -> usize {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::length::<u8>(str.cast(), numberOfElements) }
}

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
#[unsafe(export_name = "ws2__strlwr_s")]
pub unsafe extern "C" fn _strlwr_s(str: *mut c_char, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::lower_checked::<u8>(str.cast(), numberOfElements) }
}

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
#[unsafe(export_name = "ws2__strlwr")]
pub unsafe extern "C" fn _strlwr(str: *mut c_char) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::lower::<u8>(str.cast()) }.cast()
}

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
#[unsafe(export_name = "ws2__strupr_s")]
pub unsafe extern "C" fn _strupr_s(str: *mut c_char, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::upper_checked::<u8>(str.cast(), numberOfElements) }
}

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
#[unsafe(export_name = "ws2__strupr")]
pub unsafe extern "C" fn _strupr(str: *mut c_char) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::upper::<u8>(str.cast()) }.cast()
}

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
#[unsafe(export_name = "ws2__strrev")]
pub unsafe extern "C" fn _strrev(str: *mut c_char) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::reverse::<u8>(str.cast()) }.cast()
}

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
#[unsafe(export_name = "ws2__strset")]
pub unsafe extern "C" fn _strset(str: *mut c_char, c: c_int) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::fill::<u8>(str.cast(), strings::byte(c)) }.cast()
}

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
#[unsafe(export_name = "ws2__strnset")]
pub unsafe extern "C" fn _strnset(str: *mut c_char, c: c_int, count: usize) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::fill_counted::<u8>(str.cast(), strings::byte(c), count) }.cast()
}

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
#[unsafe(export_name = "ws2__stricmp")]
pub unsafe extern "C" fn _stricmp(string1: *const c_char, string2: *const c_char) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::compare::<u8>(string1.cast(), string2.cast()) }
}

/// Compares the beginnings of two strings, upper and lower case of ASCII alike.
///
/// # Parameters
///
/// - `string1`, `string2`: the strings.
/// - `count`: how many characters of each are looked at, at most.
///
/// # Returns
///
/// As [`_stricmp`].
///
/// # Safety
///
/// The strings are null, terminated, or have `count` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnicmp-wcsnicmp-mbsnicmp-strnicmp-l-wcsnicmp-l-mbsnicmp-l>
#[unsafe(export_name = "ws2__strnicmp")]
pub unsafe extern "C" fn _strnicmp(
    string1: *const c_char,
    string2: *const c_char,
    count: usize,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::compare_counted::<u8>(string1.cast(), string2.cast(), count) }
}

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
#[unsafe(export_name = "ws2__strdup")]
pub unsafe extern "C" fn _strdup(strSource: *const c_char) -> *mut c_char {
    // SAFETY: the caller's promise is the same.
    unsafe { strings::duplicate::<u8>(strSource.cast()) }.cast()
}
