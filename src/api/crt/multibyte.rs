//! Narrow strings as wide ones and back: `mbstowcs`, `wcstombs` and their secure forms.
//!
//! The narrow encoding is UTF-8, whatever the locale, as with the UTF-8 code page of Windows.

use crate::abi::crt::{errno_t, wchar_t};
use crate::convert::wide::Wide;
use crate::crt::strings::{Letter, STRUNCATE, TRUNCATE};
use crate::crt::text::{Converted, to_narrow, to_wide};
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::{short_wchar, units_within};
use crate::sys::errno::{EILSEQ, EINVAL, ERANGE};
use core::ffi::c_char;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Converts a string with the limits of the secure functions.
///
/// # Safety
///
/// `converted` is null or writable, `room` null or valid for `size` characters.
unsafe fn secure<T: Letter>(
    converted: *mut usize,
    room: *mut T,
    size: usize,
    count: usize,
    convert: impl Fn(usize) -> Option<Converted<T>>,
) -> errno_t {
    errno_boundary::code(|| {
        let report = |number: usize| {
            if !converted.is_null() {
                // SAFETY: the caller promises a place for the number.
                unsafe { converted.write(number) };
            }
        };
        report(0);
        if room.is_null() != (size == 0) {
            return Err(INVALID);
        }
        // SAFETY: the caller promises the room.
        let Some(mut room) = (unsafe { Room::new(room, size) }) else {
            let whole = convert(usize::MAX).ok_or(INVALID)?;
            report(length_of(whole)? + 1);
            return Ok(());
        };
        let refuse = |room: &mut Room<'_, T>, failure| {
            room.clear();
            Err(failure)
        };
        let fits = size - 1;
        let limit = count.min(fits);
        let (text, cut) = match convert(limit) {
            None => return refuse(&mut room, INVALID),
            Some(Converted::Invalid) => return refuse(&mut room, Failure::System(EILSEQ)),
            Some(Converted::Whole(text)) => (text, false),
            Some(Converted::Cut(text)) => (text, count > fits),
        };
        if cut && count != TRUNCATE {
            return refuse(&mut room, Failure::Invalid(ERANGE));
        }
        room.write_terminated(0, &text);
        report(text.len() + 1);
        if cut {
            return Err(Failure::Answered(STRUNCATE));
        }
        Ok(())
    })
}

fn length_of<T>(converted: Converted<T>) -> Outcome<usize> {
    match converted {
        Converted::Whole(text) | Converted::Cut(text) => Ok(text.len()),
        Converted::Invalid => Err(Failure::System(EILSEQ)),
    }
}

/// Converts a string as ISO C's functions do: terminated only where there is room for it.
///
/// # Safety
///
/// `room` is null or valid for `count` characters.
unsafe fn plain<T: Letter>(
    room: *mut T,
    count: usize,
    convert: impl Fn(usize) -> Option<Converted<T>>,
) -> usize {
    errno_boundary::value(usize::MAX, || {
        // SAFETY: the caller promises the room.
        let Some(mut room) = (unsafe { Room::new(room, count) }) else {
            return length_of(convert(usize::MAX).ok_or(INVALID)?);
        };
        let text = match convert(count).ok_or(INVALID)? {
            Converted::Whole(text) | Converted::Cut(text) => text,
            Converted::Invalid => return Err(Failure::System(EILSEQ)),
        };
        room.write(0, &text);
        room.write(text.len(), &[T::default()]);
        Ok(text.len())
    })
}

/// # Safety
///
/// `converted` is null or writable, `to` null or valid for `size` characters, `from` null or
/// terminated.
unsafe fn widen_secure<C: Wide + Letter>(
    converted: *mut usize,
    to: *mut C,
    size: usize,
    from: *const c_char,
    count: usize,
) -> errno_t {
    // SAFETY: the caller promises a terminated string.
    let bytes = unsafe { units_within(from.cast::<u8>(), None) };
    // SAFETY: the caller's promise is the same.
    unsafe {
        secure(converted, to, size, count, |limit| {
            Some(to_wide(bytes?, limit))
        })
    }
}

/// # Safety
///
/// As of [`widen_secure`].
unsafe fn narrow_secure<C: Wide>(
    converted: *mut usize,
    to: *mut c_char,
    size: usize,
    from: *const C,
    count: usize,
) -> errno_t {
    // SAFETY: the caller promises a terminated string.
    let units = unsafe { units_within(from, None) };
    let convert = |limit| Some(to_narrow(units?, limit));
    // SAFETY: the caller's promise is the same.
    unsafe { secure(converted, to.cast::<u8>(), size, count, convert) }
}

/// # Safety
///
/// `to` is null or valid for `count` characters, `from` null or terminated.
unsafe fn widen<C: Wide + Letter>(to: *mut C, from: *const c_char, count: usize) -> usize {
    // SAFETY: the caller promises a terminated string.
    let bytes = unsafe { units_within(from.cast::<u8>(), None) };
    // SAFETY: the caller's promise is the same.
    unsafe { plain(to, count, |limit| Some(to_wide(bytes?, limit))) }
}

/// # Safety
///
/// As of [`widen`].
unsafe fn narrow<C: Wide>(to: *mut c_char, from: *const C, count: usize) -> usize {
    // SAFETY: the caller promises a terminated string.
    let units = unsafe { units_within(from, None) };
    // SAFETY: the caller's promise is the same.
    unsafe {
        plain(to.cast::<u8>(), count, |limit| {
            Some(to_narrow(units?, limit))
        })
    }
}

/// Converts a narrow string to a wide one in room of a known size.
///
/// # Parameters
///
/// - `pReturnValue`: gets the number of wide characters with the terminator; may be null.
/// - `wcstr`: where they go; null, with `sizeInWords` 0, to ask for the number.
/// - `sizeInWords`: the room there, in wide characters.
/// - `mbstr`: what is converted.
/// - `count`: how many wide characters at most, or `_TRUNCATE` for as many as fit.
///
/// # Returns
///
/// 0, or the error, which but for `STRUNCATE` is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `mbstr` is null, or one of `wcstr` and `sizeInWords` is null and the other not |
/// | `EILSEQ` | `mbstr` is not UTF-8 |
/// | `ERANGE` | it does not fit |
/// | `STRUNCATE` | it was cut, as `_TRUNCATE` asks |
///
/// After the others than `STRUNCATE` the room, where there is one, holds the empty string.
///
/// # Safety
///
/// `pReturnValue` is null or writable, `wcstr` null or valid for `sizeInWords` characters, `mbstr`
/// null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/mbstowcs-s-mbstowcs-s-l>
#[unsafe(export_name = "ws2_mbstowcs_s32")]
pub unsafe extern "C" fn mbstowcs_s(
    pReturnValue: *mut usize,
    wcstr: *mut wchar_t,
    sizeInWords: usize,
    mbstr: *const c_char,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { widen_secure(pReturnValue, wcstr, sizeInWords, mbstr, count) }
}
short_wchar! { "ws2_mbstowcs_s16" fn(pReturnValue: *mut usize, wcstr: *mut u16, sizeInWords: usize, mbstr: *const c_char, count: usize) -> errno_t = widen_secure }

/// Converts a wide string to a narrow one in room of a known size.
///
/// # Parameters
///
/// - `pReturnValue`: gets the number of bytes with the terminator; may be null.
/// - `mbstr`: where they go; null, with `sizeInBytes` 0, to ask for the number.
/// - `sizeInBytes`: the room there, in bytes.
/// - `wcstr`: what is converted.
/// - `count`: how many bytes at most, or `_TRUNCATE` for as many as fit. No character is cut.
///
/// # Returns
///
/// 0, or the error, which but for `STRUNCATE` is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `wcstr` is null, or one of `mbstr` and `sizeInBytes` is null and the other not |
/// | `EILSEQ` | something in `wcstr` is no character |
/// | `ERANGE` | it does not fit |
/// | `STRUNCATE` | it was cut, as `_TRUNCATE` asks |
///
/// After the others than `STRUNCATE` the room, where there is one, holds the empty string.
///
/// # Safety
///
/// `pReturnValue` is null or writable, `mbstr` null or valid for `sizeInBytes` bytes, `wcstr` null
/// or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/wcstombs-s-wcstombs-s-l>
#[unsafe(export_name = "ws2_wcstombs_s32")]
pub unsafe extern "C" fn wcstombs_s(
    pReturnValue: *mut usize,
    mbstr: *mut c_char,
    sizeInBytes: usize,
    wcstr: *const wchar_t,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { narrow_secure(pReturnValue, mbstr, sizeInBytes, wcstr, count) }
}
short_wchar! { "ws2_wcstombs_s16" fn(pReturnValue: *mut usize, mbstr: *mut c_char, sizeInBytes: usize, wcstr: *const u16, count: usize) -> errno_t = narrow_secure }

/// Converts a narrow string to a wide one.
///
/// # Parameters
///
/// - `wcstr`: where the wide characters go; null to ask for their number.
/// - `mbstr`: what is converted.
/// - `count`: how many at most. Where that is reached there is no terminator.
///
/// # Returns
///
/// The number of wide characters without the terminator; the largest `size_t` with the error in
/// `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `mbstr` is null |
/// | `EILSEQ` | `mbstr` is not UTF-8 |
///
/// # Safety
///
/// `wcstr` is null or valid for `count` characters, `mbstr` null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/mbstowcs-mbstowcs-l>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_mbstowcs32")]
pub unsafe extern "C" fn mbstowcs(
    wcstr: *mut wchar_t,
    mbstr: *const c_char,
    count: usize,
) -> usize {
    // SAFETY: the caller's promise is the same.
    unsafe { widen(wcstr, mbstr, count) }
}
short_wchar! { "ws2_mbstowcs16" fn(wcstr: *mut u16, mbstr: *const c_char, count: usize) -> usize = widen }

/// Converts a wide string to a narrow one.
///
/// # Parameters
///
/// - `mbstr`: where the bytes go; null to ask for their number.
/// - `wcstr`: what is converted.
/// - `count`: how many bytes at most. Where that is reached there is no terminator; no character
///   is cut.
///
/// # Returns
///
/// The number of bytes without the terminator; the largest `size_t` with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `wcstr` is null |
/// | `EILSEQ` | something in `wcstr` is no character |
///
/// # Safety
///
/// `mbstr` is null or valid for `count` bytes, `wcstr` null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/wcstombs-wcstombs-l>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_wcstombs32")]
pub unsafe extern "C" fn wcstombs(
    mbstr: *mut c_char,
    wcstr: *const wchar_t,
    count: usize,
) -> usize {
    // SAFETY: the caller's promise is the same.
    unsafe { narrow(mbstr, wcstr, count) }
}
short_wchar! { "ws2_wcstombs16" fn(mbstr: *mut c_char, wcstr: *const u16, count: usize) -> usize = narrow }
