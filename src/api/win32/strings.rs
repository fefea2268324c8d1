//! Strings: length, copying, comparing, case.

use crate::abi::errors::{ERROR_INVALID_FLAGS, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, LPCSTR, LPCWSTR, LPSTR, LPWSTR};
use crate::abi::win32::text::{
    CSTR_EQUAL, CSTR_GREATER_THAN, CSTR_LESS_THAN, LCID, LINGUISTIC_IGNORECASE, NORM_IGNORECASE,
    NORM_LINGUISTIC_CASING, SORT_STRINGSORT,
};
use crate::convert::collation;
use crate::error::{Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::trace::traced;
use core::cmp::Ordering;
use core::ffi::c_int;
use core::ptr;

/// Answers the length of a string.
///
/// # Parameters
///
/// - `lpString`: the string.
///
/// # Returns
///
/// The length in characters of its kind, without the terminator; 0 when it is null.
///
/// # Safety
///
/// `lpString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrlena>
#[traced]
#[unsafe(export_name = "ws2_lstrlenA")]
pub unsafe extern "C" fn lstrlenA(lpString: LPCSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { string_length(lpString) }
}

/// As [`lstrlenA`], in wide characters.
///
/// # Safety
///
/// As of `lstrlenA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrlenw>
#[traced]
#[unsafe(export_name = "ws2_lstrlenW32")]
pub unsafe extern "C" fn lstrlenW(lpString: LPCWSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { string_length(lpString) }
}

short_wchar! { #[traced] "ws2_lstrlenW16" fn(lpString: *const u16) -> c_int = string_length }

/// # Safety
///
/// As of [`lstrlenA`].
unsafe fn string_length<C: Character>(text: *const C) -> c_int {
    boundary::infallible(0, || {
        // SAFETY: the caller's promise is the same.
        let text = unsafe { string::characters(text, usize::MAX) }.unwrap_or_default();
        c_int::try_from(text.len()).unwrap_or(c_int::MAX)
    })
}

/// Copies a string.
///
/// # Parameters
///
/// - `lpString1`: where the string goes.
/// - `lpString2`: the string.
///
/// # Returns
///
/// `lpString1`, or null when one of both is null. The last error stays as it is.
///
/// # Safety
///
/// `lpString1` is null or has room for `lpString2` and its terminator; `lpString2` is null or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpya>
#[traced]
#[unsafe(export_name = "ws2_lstrcpyA")]
pub unsafe extern "C" fn lstrcpyA(lpString1: LPSTR, lpString2: LPCSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(lpString1, lpString2) }
}

/// As [`lstrcpyA`], in wide characters.
///
/// # Safety
///
/// As of `lstrcpyA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpyw>
#[traced]
#[unsafe(export_name = "ws2_lstrcpyW32")]
pub unsafe extern "C" fn lstrcpyW(lpString1: LPWSTR, lpString2: LPCWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(lpString1, lpString2) }
}

short_wchar! { #[traced] "ws2_lstrcpyW16" fn(lpString1: *mut u16, lpString2: *const u16) -> *mut u16 = copy }

/// # Safety
///
/// As of [`lstrcpyA`].
unsafe fn copy<C: Character>(to: *mut C, from: *const C) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { string::characters(from, usize::MAX) };
        // SAFETY: the caller promises the room.
        text.map_or(ptr::null_mut(), |text| unsafe { place(text, to) })
    })
}

/// Writes `text` and a terminator to `to` and answers that; the two may overlap.
///
/// # Safety
///
/// `to` is null or has the room.
unsafe fn place<C: Character>(text: &[C], to: *mut C) -> *mut C {
    if !to.is_null() {
        // SAFETY: the caller promises the room.
        unsafe { to.copy_from(text.as_ptr(), text.len()) };
        // SAFETY: as above.
        unsafe { to.wrapping_add(text.len()).write(C::default()) };
    }
    to
}

/// Copies a string, or as much of it as there is room for.
///
/// # Parameters
///
/// - `lpString1`: where the string goes.
/// - `lpString2`: the string.
/// - `iMaxLength`: the room at `lpString1`, in characters, with the terminator.
///
/// # Returns
///
/// `lpString1`, which is terminated unless there is no room at all; or null when one of both is
/// null. The last error stays as it is.
///
/// # Safety
///
/// `lpString1` is null or has room for `iMaxLength` characters; `lpString2` is null or a terminated
/// string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpyna>
#[traced]
#[unsafe(export_name = "ws2_lstrcpynA")]
pub unsafe extern "C" fn lstrcpynA(
    lpString1: LPSTR,
    lpString2: LPCSTR,
    iMaxLength: c_int,
) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copy_limited(lpString1, lpString2, iMaxLength) }
}

/// As [`lstrcpynA`], in wide characters.
///
/// # Safety
///
/// As of `lstrcpynA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpynw>
#[traced]
#[unsafe(export_name = "ws2_lstrcpynW32")]
pub unsafe extern "C" fn lstrcpynW(
    lpString1: LPWSTR,
    lpString2: LPCWSTR,
    iMaxLength: c_int,
) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copy_limited(lpString1, lpString2, iMaxLength) }
}

short_wchar! { #[traced] "ws2_lstrcpynW16" fn(lpString1: *mut u16, lpString2: *const u16, iMaxLength: c_int) -> *mut u16 = copy_limited }

/// # Safety
///
/// As of [`lstrcpynA`].
unsafe fn copy_limited<C: Character>(to: *mut C, from: *const C, room: c_int) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        let limit = usize::try_from(room).unwrap_or(0).checked_sub(1);
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { string::characters(from, limit.unwrap_or(0)) };
        match (text, limit) {
            (None, _) => ptr::null_mut(),
            (Some(_), None) => to,
            // SAFETY: the text is shorter than the room.
            (Some(text), Some(_)) => unsafe { place(text, to) },
        }
    })
}

/// Appends a string to another.
///
/// # Parameters
///
/// - `lpString1`: the string to append to.
/// - `lpString2`: the string to append.
///
/// # Returns
///
/// `lpString1`, or null when one of both is null. The last error stays as it is.
///
/// # Safety
///
/// `lpString1` is null or a terminated string with room for `lpString2` behind it; `lpString2` is
/// null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcata>
#[traced]
#[unsafe(export_name = "ws2_lstrcatA")]
pub unsafe extern "C" fn lstrcatA(lpString1: LPSTR, lpString2: LPCSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { append(lpString1, lpString2) }
}

/// As [`lstrcatA`], in wide characters.
///
/// # Safety
///
/// As of `lstrcatA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcatw>
#[traced]
#[unsafe(export_name = "ws2_lstrcatW32")]
pub unsafe extern "C" fn lstrcatW(lpString1: LPWSTR, lpString2: LPCWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { append(lpString1, lpString2) }
}

short_wchar! { #[traced] "ws2_lstrcatW16" fn(lpString1: *mut u16, lpString2: *const u16) -> *mut u16 = append }

/// # Safety
///
/// As of [`lstrcatA`].
unsafe fn append<C: Character>(to: *mut C, from: *const C) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller promises a terminated string.
        let first = unsafe { string::characters(to.cast_const(), usize::MAX) };
        // SAFETY: as above.
        let second = unsafe { string::characters(from, usize::MAX) };
        let (Some(first), Some(second)) = (first, second) else {
            return ptr::null_mut();
        };
        // SAFETY: the caller promises the room.
        unsafe { place(second, to.wrapping_add(first.len())) };
        to
    })
}

/// Compares strings as a dictionary does: punctuation before digits before letters, small ones
/// before capitals, hyphens and apostrophes last.
///
/// # Parameters
///
/// - `lpString1`: the one string.
/// - `lpString2`: the other.
///
/// # Returns
///
/// -1, 0 or 1 as `lpString1` comes before `lpString2`, is equal or comes behind; null comes before
/// any string. The last error stays as it is.
///
/// # Safety
///
/// Both are null or terminated strings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpa>
///
/// # Differences from Windows
///
/// - Letters with accents come behind the others, in the order of their code points, whatever the
///   user's language.
#[traced]
#[unsafe(export_name = "ws2_lstrcmpA")]
pub unsafe extern "C" fn lstrcmpA(lpString1: LPCSTR, lpString2: LPCSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_cased(lpString1, lpString2) }
}

/// As [`lstrcmpA`], in wide characters.
///
/// # Safety
///
/// As of `lstrcmpA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpw>
#[traced]
#[unsafe(export_name = "ws2_lstrcmpW32")]
pub unsafe extern "C" fn lstrcmpW(lpString1: LPCWSTR, lpString2: LPCWSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_cased(lpString1, lpString2) }
}

short_wchar! { #[traced] "ws2_lstrcmpW16" fn(lpString1: *const u16, lpString2: *const u16) -> c_int = compare_cased }

/// Compares strings as a dictionary does, without regard to case.
///
/// # Parameters
///
/// - `lpString1`: the one string.
/// - `lpString2`: the other.
///
/// # Returns
///
/// -1, 0 or 1 as `lpString1` comes before `lpString2`, is equal or comes behind; null comes before
/// any string. The last error stays as it is.
///
/// # Safety
///
/// Both are null or terminated strings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpia>
///
/// # Differences from Windows
///
/// - Letters with accents come behind the others, in the order of their code points, whatever the
///   user's language.
#[traced]
#[unsafe(export_name = "ws2_lstrcmpiA")]
pub unsafe extern "C" fn lstrcmpiA(lpString1: LPCSTR, lpString2: LPCSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_uncased(lpString1, lpString2) }
}

/// As [`lstrcmpiA`], in wide characters.
///
/// # Safety
///
/// As of `lstrcmpiA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpiw>
#[traced]
#[unsafe(export_name = "ws2_lstrcmpiW32")]
pub unsafe extern "C" fn lstrcmpiW(lpString1: LPCWSTR, lpString2: LPCWSTR) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_uncased(lpString1, lpString2) }
}

short_wchar! { #[traced] "ws2_lstrcmpiW16" fn(lpString1: *const u16, lpString2: *const u16) -> c_int = compare_uncased }

/// # Safety
///
/// As of [`lstrcmpA`].
unsafe fn compare_cased<C: Character>(one: *const C, other: *const C) -> c_int {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe { compare(one, other, false) })
}

/// # Safety
///
/// As of [`lstrcmpA`].
unsafe fn compare_uncased<C: Character>(one: *const C, other: *const C) -> c_int {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe { compare(one, other, true) })
}

/// # Safety
///
/// As of [`lstrcmpA`].
unsafe fn compare<C: Character>(one: *const C, other: *const C, ignore_case: bool) -> c_int {
    // SAFETY: the caller promises a terminated string.
    let one = unsafe { string::string(one) };
    // SAFETY: as above.
    let other = unsafe { string::string(other) };
    let order = match (&one, &other) {
        (Some(one), Some(other)) => collation::compare(one, other, ignore_case, false),
        _ => one.is_some().cmp(&other.is_some()),
    };
    order as c_int
}

/// Compares strings as a dictionary does.
///
/// # Parameters
///
/// - `Locale`: the language; the order is the same for all.
/// - `dwCmpFlags`: 0, or any of `NORM_IGNORECASE`, `LINGUISTIC_IGNORECASE`,
///   `NORM_LINGUISTIC_CASING` and `SORT_STRINGSORT`.
/// - `lpString1`: the one string.
/// - `cchCount1`: its length in characters, or negative when it is terminated.
/// - `lpString2`: the other.
/// - `cchCount2`: its length likewise.
///
/// # Returns
///
/// `CSTR_LESS_THAN`, `CSTR_EQUAL` or `CSTR_GREATER_THAN`, and the last error kept; or 0, with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a string is null |
/// | `ERROR_INVALID_FLAGS` | a flag that is not known |
///
/// # Safety
///
/// The strings are null or as long as is said.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-comparestringa>
///
/// # Differences from Windows
///
/// - Languages do not differ; letters with accents come behind the others.
/// - The other flags of `CompareString` are refused.
#[traced]
#[unsafe(export_name = "ws2_CompareStringA")]
pub unsafe extern "C" fn CompareStringA(
    Locale: LCID,
    dwCmpFlags: DWORD,
    lpString1: LPCSTR,
    cchCount1: c_int,
    lpString2: LPCSTR,
    cchCount2: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        compare_string(
            Locale, dwCmpFlags, lpString1, cchCount1, lpString2, cchCount2,
        )
    }
}

/// As [`CompareStringA`], in wide characters.
///
/// # Errors
///
/// As of `CompareStringA`.
///
/// # Safety
///
/// As of `CompareStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-comparestringw>
#[traced]
#[unsafe(export_name = "ws2_CompareStringW32")]
pub unsafe extern "C" fn CompareStringW(
    Locale: LCID,
    dwCmpFlags: DWORD,
    lpString1: LPCWSTR,
    cchCount1: c_int,
    lpString2: LPCWSTR,
    cchCount2: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        compare_string(
            Locale, dwCmpFlags, lpString1, cchCount1, lpString2, cchCount2,
        )
    }
}

short_wchar! { #[traced] "ws2_CompareStringW16" fn(Locale: LCID, dwCmpFlags: DWORD, lpString1: *const u16, cchCount1: c_int, lpString2: *const u16, cchCount2: c_int) -> c_int = compare_string }

/// # Safety
///
/// As of [`CompareStringA`].
unsafe fn compare_string<C: Character>(
    locale: LCID,
    flags: DWORD,
    one: *const C,
    one_length: c_int,
    other: *const C,
    other_length: c_int,
) -> c_int {
    const CASE: DWORD = NORM_IGNORECASE | LINGUISTIC_IGNORECASE;
    const KNOWN: DWORD = CASE | NORM_LINGUISTIC_CASING | SORT_STRINGSORT;
    let _ = locale;
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let one = unsafe { counted(one, one_length)? };
        // SAFETY: as above.
        let other = unsafe { counted(other, other_length)? };
        if flags & !KNOWN != 0 {
            return fail(ERROR_INVALID_FLAGS);
        }
        let by_symbols = flags & SORT_STRINGSORT != 0;
        Ok(answer(collation::compare(
            &one,
            &other,
            flags & CASE != 0,
            by_symbols,
        )))
    })
}

/// What `CompareString` says of an order.
const fn answer(order: Ordering) -> c_int {
    match order {
        Ordering::Less => CSTR_LESS_THAN,
        Ordering::Equal => CSTR_EQUAL,
        Ordering::Greater => CSTR_GREATER_THAN,
    }
}

/// The text of a string of `length` characters, or a terminated one when that is negative.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is null.
///
/// # Safety
///
/// `text` is null or as long as `length` says.
unsafe fn counted<C: Character>(text: *const C, length: c_int) -> Result<String> {
    if text.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    match usize::try_from(length) {
        // SAFETY: the caller promises that length.
        Ok(length) => Ok(C::decode(unsafe { arg::elements(text, length)? })),
        // SAFETY: the caller promises a terminated string.
        Err(_) => Ok(unsafe { string::string(text) }.unwrap_or_default()),
    }
}

/// Compares wide strings by their code units in UTF-16.
///
/// # Parameters
///
/// - `lpString1`: the one string.
/// - `cchCount1`: its length in characters, or negative when it is terminated.
/// - `lpString2`: the other.
/// - `cchCount2`: its length likewise.
/// - `bIgnoreCase`: whether case does not count.
///
/// # Returns
///
/// `CSTR_LESS_THAN`, `CSTR_EQUAL` or `CSTR_GREATER_THAN`, and the last error kept; or 0, with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a string is null |
///
/// # Safety
///
/// The strings are null or as long as is said.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-comparestringordinal>
#[traced]
#[unsafe(export_name = "ws2_CompareStringOrdinal32")]
pub unsafe extern "C" fn CompareStringOrdinal(
    lpString1: LPCWSTR,
    cchCount1: c_int,
    lpString2: LPCWSTR,
    cchCount2: c_int,
    bIgnoreCase: BOOL,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_string_ordinal(lpString1, cchCount1, lpString2, cchCount2, bIgnoreCase) }
}

short_wchar! { #[traced] "ws2_CompareStringOrdinal16" fn(
    one: *const u16,
    one_length: c_int,
    other: *const u16,
    other_length: c_int,
    ignore_case: BOOL,
) -> c_int = compare_string_ordinal }

/// # Safety
///
/// As of [`CompareStringOrdinal`].
unsafe fn compare_string_ordinal<C: Character>(
    one: *const C,
    one_length: c_int,
    other: *const C,
    other_length: c_int,
    ignore_case: BOOL,
) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        let one = unsafe { counted(one, one_length)? };
        // SAFETY: as above.
        let other = unsafe { counted(other, other_length)? };
        Ok(answer(collation::ordinal(&one, &other, ignore_case != 0)))
    })
}

/// Changes a string to capitals in place, or one character.
///
/// # Parameters
///
/// - `lpsz`: the string; or, when it is below 0x10000, a character instead of an address.
///
/// # Returns
///
/// `lpsz`, or the changed character. The last error stays as it is.
///
/// # Safety
///
/// `lpsz` is a character, null, or a terminated string that can be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charuppera>
///
/// # Differences from Windows
///
/// - In narrow strings, letters whose other case takes another number of bytes stay as they are.
#[traced]
#[unsafe(export_name = "ws2_CharUpperA")]
pub unsafe extern "C" fn CharUpperA(lpsz: LPSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { string_to_upper(lpsz) }
}

/// As [`CharUpperA`], in wide characters.
///
/// # Safety
///
/// As of `CharUpperA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperw>
#[traced]
#[unsafe(export_name = "ws2_CharUpperW32")]
pub unsafe extern "C" fn CharUpperW(lpsz: LPWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { string_to_upper(lpsz) }
}

short_wchar! { #[traced] "ws2_CharUpperW16" fn(lpsz: *mut u16) -> *mut u16 = string_to_upper }

/// Changes characters to capitals in place.
///
/// # Parameters
///
/// - `lpsz`: the characters.
/// - `cchLength`: how many.
///
/// # Returns
///
/// The number of characters looked at, which is `cchLength`, or 0 when `lpsz` is null. The last
/// error stays as it is.
///
/// # Safety
///
/// `lpsz` is null or has `cchLength` characters that can be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperbuffa>
///
/// # Differences from Windows
///
/// - As of `CharUpperA`.
#[traced]
#[unsafe(export_name = "ws2_CharUpperBuffA")]
pub unsafe extern "C" fn CharUpperBuffA(lpsz: LPSTR, cchLength: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { buffer_to_upper(lpsz, cchLength) }
}

/// As [`CharUpperBuffA`], in wide characters.
///
/// # Safety
///
/// As of `CharUpperBuffA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperbuffw>
#[traced]
#[unsafe(export_name = "ws2_CharUpperBuffW32")]
pub unsafe extern "C" fn CharUpperBuffW(lpsz: LPWSTR, cchLength: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { buffer_to_upper(lpsz, cchLength) }
}

short_wchar! { #[traced] "ws2_CharUpperBuffW16" fn(lpsz: *mut u16, cchLength: DWORD) -> DWORD = buffer_to_upper }

/// # Safety
///
/// As of [`CharUpperA`].
unsafe fn string_to_upper<C: Character>(text: *mut C) -> *mut C {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(text, || unsafe { change_string(text, collation::upper) })
}

/// # Safety
///
/// As of [`CharUpperBuffA`].
unsafe fn buffer_to_upper<C: Character>(text: *mut C, length: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe {
        change_buffer(text, length, collation::upper)
    })
}

/// Changes a string to small letters in place, or one character.
///
/// # Parameters
///
/// - `lpsz`: the string; or, when it is below 0x10000, a character instead of an address.
///
/// # Returns
///
/// `lpsz`, or the changed character. The last error stays as it is.
///
/// # Safety
///
/// `lpsz` is a character, null, or a terminated string that can be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowera>
///
/// # Differences from Windows
///
/// - In narrow strings, letters whose other case takes another number of bytes stay as they are.
#[traced]
#[unsafe(export_name = "ws2_CharLowerA")]
pub unsafe extern "C" fn CharLowerA(lpsz: LPSTR) -> LPSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { string_to_lower(lpsz) }
}

/// As [`CharLowerA`], in wide characters.
///
/// # Safety
///
/// As of `CharLowerA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerw>
#[traced]
#[unsafe(export_name = "ws2_CharLowerW32")]
pub unsafe extern "C" fn CharLowerW(lpsz: LPWSTR) -> LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { string_to_lower(lpsz) }
}

short_wchar! { #[traced] "ws2_CharLowerW16" fn(lpsz: *mut u16) -> *mut u16 = string_to_lower }

/// Changes characters to small letters in place.
///
/// # Parameters
///
/// - `lpsz`: the characters.
/// - `cchLength`: how many.
///
/// # Returns
///
/// The number of characters looked at, which is `cchLength`, or 0 when `lpsz` is null. The last
/// error stays as it is.
///
/// # Safety
///
/// `lpsz` is null or has `cchLength` characters that can be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerbuffa>
///
/// # Differences from Windows
///
/// - As of `CharLowerA`.
#[traced]
#[unsafe(export_name = "ws2_CharLowerBuffA")]
pub unsafe extern "C" fn CharLowerBuffA(lpsz: LPSTR, cchLength: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { buffer_to_lower(lpsz, cchLength) }
}

/// As [`CharLowerBuffA`], in wide characters.
///
/// # Safety
///
/// As of `CharLowerBuffA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerbuffw>
#[traced]
#[unsafe(export_name = "ws2_CharLowerBuffW32")]
pub unsafe extern "C" fn CharLowerBuffW(lpsz: LPWSTR, cchLength: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { buffer_to_lower(lpsz, cchLength) }
}

short_wchar! { #[traced] "ws2_CharLowerBuffW16" fn(lpsz: *mut u16, cchLength: DWORD) -> DWORD = buffer_to_lower }

/// # Safety
///
/// As of [`CharLowerA`].
unsafe fn string_to_lower<C: Character>(text: *mut C) -> *mut C {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(text, || unsafe { change_string(text, collation::lower) })
}

/// # Safety
///
/// As of [`CharLowerBuffA`].
unsafe fn buffer_to_lower<C: Character>(text: *mut C, length: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe {
        change_buffer(text, length, collation::lower)
    })
}

/// Changes a string, or the character that stands in the place of its address.
///
/// # Safety
///
/// `text` is a character, null, or a terminated string that can be written.
unsafe fn change_string<C: Character>(text: *mut C, change: fn(char) -> char) -> *mut C {
    if let Ok(character) = u16::try_from(text.addr()) {
        return ptr::without_provenance_mut(changed_character::<C>(character, change));
    }
    // SAFETY: the caller promises a terminated string.
    let length = unsafe { string::characters(text.cast_const(), usize::MAX) };
    let length = length.unwrap_or_default().len();
    // SAFETY: the string has that many characters, which can be written.
    if let Ok(characters) = unsafe { arg::elements_mut(text, length) } {
        change_all(characters, change);
    }
    text
}

/// Changes the characters of a buffer.
///
/// # Safety
///
/// `text` is null or has `length` characters that can be written.
unsafe fn change_buffer<C: Character>(
    text: *mut C,
    length: DWORD,
    change: fn(char) -> char,
) -> DWORD {
    let count = usize::try_from(length).unwrap_or(usize::MAX);
    // SAFETY: the caller promises that length.
    let Ok(characters) = (unsafe { arg::elements_mut(text, count) }) else {
        return 0;
    };
    change_all(characters, change);
    length
}

/// A character by itself, of which narrow ones beyond ASCII are none.
fn changed_character<C: Character>(character: u16, change: fn(char) -> char) -> usize {
    let c = char::from_u32(u32::from(character)).filter(|c| C::WIDE || c.is_ascii());
    let changed = c.map(change).and_then(|c| u16::try_from(u32::from(c)).ok());
    usize::from(changed.unwrap_or(character))
}

/// Changes each character whose place fits the changed one.
fn change_all<C: Character>(characters: &mut [C], change: fn(char) -> char) {
    let mut rest = characters;
    while !rest.is_empty() {
        let (c, length) = first_character(rest).unwrap_or((char::REPLACEMENT_CHARACTER, 1));
        let (place, behind) = rest.split_at_mut(length);
        let changed = change(c);
        let new = C::encode(changed.encode_utf8(&mut [0; 4]));
        if changed != c && new.len() == place.len() {
            place.copy_from_slice(&new);
        }
        rest = behind;
    }
}

/// The character at the beginning of `rest`, and how many units it takes; `None` when there is
/// none.
fn first_character<C: Character>(rest: &[C]) -> Option<(char, usize)> {
    (1..=4).find_map(|length| {
        let units = rest.get(..length)?;
        let c = C::decode(units).chars().next()?;
        (C::encode(c.encode_utf8(&mut [0; 4])) == units).then_some((c, length))
    })
}
