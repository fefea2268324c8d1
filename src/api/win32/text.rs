//! Code pages, and conversion between narrow and wide strings.

use crate::abi::errors::{
    ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_FLAGS, ERROR_INVALID_PARAMETER,
    ERROR_NO_UNICODE_TRANSLATION,
};
use crate::abi::types::{BOOL, BYTE, DWORD, LPBOOL, LPCSTR, LPCWSTR, LPSTR, LPWSTR, UINT};
use crate::abi::win32::text::{
    _cpinfo, CP_UTF8, LPCPINFO, MB_COMPOSITE, MB_ERR_INVALID_CHARS, MB_PRECOMPOSED,
    MB_USEGLYPHCHARS, WC_COMPOSITECHECK, WC_DEFAULTCHAR, WC_DISCARDNS, WC_ERR_INVALID_CHARS,
    WC_NO_BEST_FIT_CHARS, WC_SEPCHARS,
};
use crate::convert::codepages::{self, CodePage, DEFAULT, GB18030};
use crate::convert::wide::{Wide, widen};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::trace::traced;
use core::ffi::{c_char, c_int};

/// Converts a string to wide characters.
///
/// # Parameters
///
/// - `CodePage`: the code page of the string: `CP_UTF8`, `CP_ACP`, 1252, 936 … ; `CP_ACP`,
///   `CP_OEMCP`, `CP_MACCP` and `CP_THREAD_ACP` are UTF-8.
/// - `dwFlags`: 0, or any of the `MB_…` constants; with UTF-8 and GB18030, 0 or
///   `MB_ERR_INVALID_CHARS`.
/// - `lpMultiByteStr`: the string.
/// - `cbMultiByte`: its length in bytes, or negative when it is terminated; the terminator is
///   converted then too.
/// - `lpWideCharStr`: where the wide characters go.
/// - `cchWideChar`: the room there in characters, or 0 to ask how many are needed.
///
/// # Returns
///
/// The number of characters written, or needed when `cchWideChar` is 0, and the last error kept; or
/// 0, with the reason in `GetLastError`. What is no character becomes U+FFFD, or a question mark in
/// code pages other than UTF-8, unless `MB_ERR_INVALID_CHARS` is given.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a null string, a length of 0 or a room that is negative or null, the string and the room being the same, or a code page that is not known |
/// | `ERROR_INVALID_FLAGS` | a flag that is not known, or not with this code page |
/// | `ERROR_NO_UNICODE_TRANSLATION` | `MB_ERR_INVALID_CHARS` is given and not all are characters |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small; it is left as it was |
///
/// # Safety
///
/// `lpMultiByteStr` is null or as long as `cbMultiByte` says; `lpWideCharStr` is null or has room
/// for `cchWideChar` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-multibytetowidechar>
///
/// # Differences from Windows
///
/// - UTF-7 and `CP_SYMBOL` are not known.
/// - `MB_COMPOSITE` takes no characters apart.
/// - With `CP_ACP` and its like every flag is accepted, as where they are not UTF-8.
#[traced]
#[unsafe(export_name = "ws2_MultiByteToWideChar32")]
pub unsafe extern "C" fn MultiByteToWideChar(
    CodePage: UINT,
    dwFlags: DWORD,
    lpMultiByteStr: LPCSTR,
    cbMultiByte: c_int,
    lpWideCharStr: LPWSTR,
    cchWideChar: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        multi_byte_to_wide_char(
            CodePage,
            dwFlags,
            lpMultiByteStr,
            cbMultiByte,
            lpWideCharStr,
            cchWideChar,
        )
    }
}

/// Converts a wide string to a code page.
///
/// # Parameters
///
/// - `CodePage`: the code page to convert to, as for `MultiByteToWideChar`.
/// - `dwFlags`: 0, or any of the `WC_…` constants; with UTF-8 and GB18030, 0 or
///   `WC_ERR_INVALID_CHARS`, which other code pages do not know.
/// - `lpWideCharStr`: the wide string.
/// - `cchWideChar`: its length in characters, or negative when it is terminated; the terminator is
///   converted then too.
/// - `lpMultiByteStr`: where the string goes.
/// - `cbMultiByte`: the room there in bytes, or 0 to ask how many are needed.
/// - `lpDefaultChar`: what stands for characters that the code page does not have; null for a
///   question mark. Must be null with `CP_UTF8`.
/// - `lpUsedDefaultChar`: where to tell whether that was needed; null not to. Must be null with
///   `CP_UTF8`.
///
/// # Returns
///
/// The number of bytes written, or needed when `cbMultiByte` is 0, and the last error kept; or 0,
/// with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a null string, a length of 0 or a room that is negative or null, the string and the room being the same, a code page that is not known, or a default character with `CP_UTF8` |
/// | `ERROR_INVALID_FLAGS` | a flag that is not known, or not with this code page |
/// | `ERROR_NO_UNICODE_TRANSLATION` | `WC_ERR_INVALID_CHARS` is given and not all are characters |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small; it is left as it was |
///
/// # Safety
///
/// `lpWideCharStr` is null or as long as `cchWideChar` says; `lpMultiByteStr` is null or has room
/// for `cbMultiByte` bytes; `lpDefaultChar` is null or a terminated string; `lpUsedDefaultChar` is
/// null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-widechartomultibyte>
///
/// # Differences from Windows
///
/// - No character stands for another that looks like it, with or without `WC_NO_BEST_FIT_CHARS`.
/// - `WC_COMPOSITECHECK` composes nothing.
/// - With `CP_ACP` and its like every flag and a default character are accepted, as where they are
///   not UTF-8.
#[traced]
#[unsafe(export_name = "ws2_WideCharToMultiByte32")]
pub unsafe extern "C" fn WideCharToMultiByte(
    CodePage: UINT,
    dwFlags: DWORD,
    lpWideCharStr: LPCWSTR,
    cchWideChar: c_int,
    lpMultiByteStr: LPSTR,
    cbMultiByte: c_int,
    lpDefaultChar: LPCSTR,
    lpUsedDefaultChar: LPBOOL,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        wide_char_to_multi_byte(
            CodePage,
            dwFlags,
            lpWideCharStr,
            cchWideChar,
            lpMultiByteStr,
            cbMultiByte,
            lpDefaultChar,
            lpUsedDefaultChar,
        )
    }
}

short_wchar! { #[traced] "ws2_MultiByteToWideChar16" fn(
    number: UINT,
    flags: DWORD,
    string: LPCSTR,
    length: c_int,
    room: *mut u16,
    capacity: c_int,
) -> c_int = multi_byte_to_wide_char }

short_wchar! { #[traced] "ws2_WideCharToMultiByte16" fn(
    number: UINT,
    flags: DWORD,
    string: *const u16,
    length: c_int,
    room: LPSTR,
    capacity: c_int,
    default: LPCSTR,
    replaced: LPBOOL,
) -> c_int = wide_char_to_multi_byte }

/// # Safety
///
/// As of [`MultiByteToWideChar`].
unsafe fn multi_byte_to_wide_char<C: Character + Wide>(
    number: UINT,
    flags: DWORD,
    string: LPCSTR,
    length: c_int,
    room: *mut C,
    capacity: c_int,
) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let string = unsafe { input(string, length)? };
        check_room(string.as_ptr().addr(), room, capacity)?;
        let page = page(number)?;
        const KNOWN: DWORD =
            MB_PRECOMPOSED | MB_COMPOSITE | MB_USEGLYPHCHARS | MB_ERR_INVALID_CHARS;
        let known = if is_unicode(number) {
            MB_ERR_INVALID_CHARS
        } else {
            KNOWN
        };
        if flags & !known != 0 {
            return fail(ERROR_INVALID_FLAGS);
        }
        let bytes: Vec<u8> = string.iter().flat_map(|unit| unit.to_ne_bytes()).collect();
        let Some(text) = page.decode(&bytes, flags & MB_ERR_INVALID_CHARS != 0) else {
            return fail(ERROR_NO_UNICODE_TRANSLATION);
        };
        // SAFETY: the caller promises that room.
        unsafe { output(&widen::<C>(&text), room, capacity) }
    })
}

/// # Safety
///
/// As of [`WideCharToMultiByte`].
unsafe fn wide_char_to_multi_byte<C: Character + Wide>(
    number: UINT,
    flags: DWORD,
    string: *const C,
    length: c_int,
    room: LPSTR,
    capacity: c_int,
    default: LPCSTR,
    replaced: LPBOOL,
) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let units = unsafe { input(string, length)? };
        check_room(string.addr(), room, capacity)?;
        let page = page(number)?;
        // SAFETY: the caller promises a terminated string.
        let default = unsafe { string::bytes(default) };
        // SAFETY: the caller promises a writable place.
        let replaced = unsafe { Out::optional(replaced) };
        if number == CP_UTF8 && (default.is_some() || replaced.is_some()) {
            return fail(ERROR_INVALID_PARAMETER);
        }
        check_flags_to_narrow(number, flags)?;
        let text = C::text(units);
        if flags & WC_ERR_INVALID_CHARS != 0 && !is_all_characters(units, &text) {
            return fail(ERROR_NO_UNICODE_TRANSLATION);
        }
        let (bytes, was_replaced) = page.encode(&text, default.unwrap_or(&[DEFAULT]));
        let bytes: Vec<c_char> = bytes
            .into_iter()
            .map(|byte| c_char::from_ne_bytes([byte]))
            .collect();
        // SAFETY: the caller promises that room.
        let written = unsafe { output(&bytes, room, capacity)? };
        if let Some(mut replaced) = replaced {
            replaced.set(BOOL::from(was_replaced));
        }
        Ok(written)
    })
}

/// Refuses flags that `WideCharToMultiByte` does not know for the code page `number`.
///
/// # Errors
///
/// `ERROR_INVALID_FLAGS`.
fn check_flags_to_narrow(number: UINT, flags: DWORD) -> Result<()> {
    const KNOWN: DWORD =
        WC_COMPOSITECHECK | WC_DISCARDNS | WC_SEPCHARS | WC_DEFAULTCHAR | WC_NO_BEST_FIT_CHARS;
    let known = match number {
        0..=3 => KNOWN | WC_ERR_INVALID_CHARS,
        _ if is_unicode(number) => WC_ERR_INVALID_CHARS,
        _ => KNOWN,
    };
    if flags & !known == 0 {
        Ok(())
    } else {
        fail(ERROR_INVALID_FLAGS)
    }
}

/// Whether `units` are all characters, and `text` what they say.
fn is_all_characters<C: Wide>(units: &[C], text: &str) -> bool {
    // What is no character has become U+FFFD, which may also stand there by itself.
    let replacement = widen::<C>(char::REPLACEMENT_CHARACTER.encode_utf8(&mut [0; 4]));
    let given = units
        .iter()
        .filter(|unit| replacement.contains(unit))
        .count();
    text.matches(char::REPLACEMENT_CHARACTER).count() == given
}

/// Whether the code page `number` has every character, and so knows other flags.
fn is_unicode(number: UINT) -> bool {
    [CP_UTF8, GB18030].contains(&number)
}

/// The code page `number`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not known.
fn page(number: UINT) -> Result<CodePage> {
    codepages::find(number).map_or(fail(ERROR_INVALID_PARAMETER), Ok)
}

/// A string of `length` characters, or with its terminator when that is negative.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is null or empty.
///
/// # Safety
///
/// `string` is null or as long as `length` says.
unsafe fn input<'a, C: Character>(string: *const C, length: c_int) -> Result<&'a [C]> {
    if string.is_null() || length == 0 {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let length = match usize::try_from(length) {
        Ok(length) => length,
        Err(_) => {
            // SAFETY: the caller promises a terminated string.
            let characters = unsafe { string::characters(string, usize::MAX) };
            characters.unwrap_or_default().len() + 1
        }
    };
    // SAFETY: the caller promises that length.
    unsafe { arg::elements(string, length) }
}

/// Refuses a room that is none.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER`.
fn check_room<C>(input: usize, room: *mut C, capacity: c_int) -> Result<()> {
    if capacity < 0 || capacity > 0 && (room.is_null() || room.addr() == input) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    Ok(())
}

/// Writes `text` as it is to `room`, or with no capacity answers its length only.
///
/// # Errors
///
/// `ERROR_INSUFFICIENT_BUFFER`.
///
/// # Safety
///
/// `room` has room for `capacity` characters.
unsafe fn output<C: Character>(text: &[C], room: *mut C, capacity: c_int) -> Result<c_int> {
    let length = c_int::try_from(text.len()).or(fail(ERROR_INVALID_PARAMETER))?;
    if capacity == 0 {
        return Ok(length);
    }
    if length > capacity {
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    // SAFETY: the text is not longer than the room.
    unsafe { room.copy_from_nonoverlapping(text.as_ptr(), text.len()) };
    Ok(length)
}

/// Answers the code page of the ANSI functions.
///
/// # Returns
///
/// 65001, UTF-8.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getacp>
#[traced]
#[unsafe(export_name = "ws2_GetACP")]
pub extern "C" fn GetACP() -> UINT {
    boundary::infallible(codepages::ACTIVE, || codepages::ACTIVE)
}

/// Answers the code page of consoles.
///
/// # Returns
///
/// 65001, UTF-8.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getoemcp>
#[traced]
#[unsafe(export_name = "ws2_GetOEMCP")]
pub extern "C" fn GetOEMCP() -> UINT {
    boundary::infallible(codepages::ACTIVE, || codepages::ACTIVE)
}

/// Tells whether a code page is known.
///
/// # Parameters
///
/// - `CodePage`: the number of a code page.
///
/// # Returns
///
/// `TRUE` when strings can be converted from and to it, otherwise `FALSE`. The last error stays as
/// it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isvalidcodepage>
#[traced]
#[unsafe(export_name = "ws2_IsValidCodePage")]
pub extern "C" fn IsValidCodePage(CodePage: UINT) -> BOOL {
    boundary::infallible(0, || {
        let named = (4..).contains(&CodePage) && codepages::find(CodePage).is_some();
        BOOL::from(named)
    })
}

/// Tells about a code page.
///
/// # Parameters
///
/// - `CodePage`: the code page.
/// - `lpCPInfo`: where the answer goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a code page that is not known, or `lpCPInfo` is null |
///
/// # Safety
///
/// `lpCPInfo` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getcpinfo>
#[traced]
#[unsafe(export_name = "ws2_GetCPInfo")]
pub unsafe extern "C" fn GetCPInfo(CodePage: UINT, lpCPInfo: LPCPINFO) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let page = page(CodePage)?;
        // SAFETY: the caller of `GetCPInfo` promises this; see `# Safety`.
        let Some(mut info) = (unsafe { Out::optional(lpCPInfo) }) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        let mut lead = [0; 12];
        let ranges = page
            .lead_bytes()
            .iter()
            .flat_map(|(first, last)| [*first, *last]);
        for (place, byte) in lead.iter_mut().zip(ranges) {
            *place = byte;
        }
        info.set(_cpinfo {
            MaxCharSize: page.widest(),
            DefaultChar: [DEFAULT, 0],
            LeadByte: lead,
        });
        Ok(())
    })
}

/// Tells whether a byte begins a character of two bytes in the ANSI code page.
///
/// # Parameters
///
/// - `TestChar`: the byte.
///
/// # Returns
///
/// `FALSE`: UTF-8 is no code page of that kind. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isdbcsleadbyte>
#[traced]
#[unsafe(export_name = "ws2_IsDBCSLeadByte")]
pub extern "C" fn IsDBCSLeadByte(TestChar: BYTE) -> BOOL {
    boundary::infallible(0, || is_lead_byte(codepages::ACTIVE, TestChar))
}

/// Tells whether a byte begins a character of two bytes in a code page.
///
/// # Parameters
///
/// - `CodePage`: the code page.
/// - `TestChar`: the byte.
///
/// # Returns
///
/// `TRUE` or `FALSE`. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isdbcsleadbyteex>
#[traced]
#[unsafe(export_name = "ws2_IsDBCSLeadByteEx")]
pub extern "C" fn IsDBCSLeadByteEx(CodePage: UINT, TestChar: BYTE) -> BOOL {
    boundary::infallible(0, || is_lead_byte(CodePage, TestChar))
}

fn is_lead_byte(number: UINT, byte: BYTE) -> BOOL {
    let ranges = codepages::find(number).map_or(&[][..], CodePage::lead_bytes);
    BOOL::from(
        ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&byte)),
    )
}
