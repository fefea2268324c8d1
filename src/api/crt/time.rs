//! Time management: the secure functions of `<time.h>`, and `<sys/timeb.h>`.

use crate::abi::crt::errno_t;
use crate::crt::dates;
use crate::crt::strings::{put, required};
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::sys::calendar::{self, time_t, tm};
use crate::sys::errno::EINVAL;
use core::ffi::{c_char, c_short, c_ushort};

const INVALID: Failure = Failure::Invalid(EINVAL);

/// The time as `_ftime` tells it.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _timeb {
    /// Seconds since the beginning of 1970, UTC.
    pub time: time_t,
    /// Milliseconds behind them.
    pub millitm: c_ushort,
    /// Minutes from the local time to UTC, westwards.
    pub timezone: c_short,
    /// Whether summer time is in force.
    pub dstflag: c_short,
}

/// The moment behind a pointer.
///
/// # Safety
///
/// `moment` is null or readable.
unsafe fn moment_of(moment: *const time_t) -> Outcome<time_t> {
    if moment.is_null() {
        return Err(INVALID);
    }
    // SAFETY: the caller promises a moment.
    Ok(unsafe { moment.read() })
}

/// Fills in a date.
///
/// # Safety
///
/// `date` is null or writable, `moment` null or readable.
unsafe fn fill(date: *mut tm, moment: *const time_t, local: bool) -> errno_t {
    errno_boundary::code(|| {
        if date.is_null() {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a place for the date.
        unsafe { date.write_bytes(0xff, 1) };
        // SAFETY: the caller promises a moment.
        let filled = dates::date(unsafe { moment_of(moment) }?, local).ok_or(INVALID)?;
        // SAFETY: the caller promises a place for the date.
        unsafe { date.write(filled) };
        Ok(())
    })
}

/// Writes a text, or refuses and leaves the empty string.
///
/// # Safety
///
/// `room` is null or valid for `size` characters.
unsafe fn write(room: *mut c_char, size: usize, text: impl FnOnce() -> Outcome<String>) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = required(unsafe { Room::new(room.cast::<u8>(), size) })?;
        room.clear();
        let text = text()?;
        if text.len() >= room.capacity() {
            return Err(INVALID);
        }
        put(&mut room, 0, Some(text.as_bytes()))
    })
}

/// Makes a date of the local time zone of a moment.
///
/// # Parameters
///
/// - `tmDest`: gets the date; all of it is -1 after an error.
/// - `sourceTime`: seconds since the beginning of 1970, UTC.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or the moment is before 1970 or after the year 3000 |
///
/// # Safety
///
/// `tmDest` is null or writable, `sourceTime` null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/localtime-s-localtime32-s-localtime64-s>
#[unsafe(export_name = "ws2_localtime_s")]
pub unsafe extern "C" fn localtime_s(tmDest: *mut tm, sourceTime: *const time_t) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { fill(tmDest, sourceTime, true) }
}

/// Makes a date of UTC of a moment.
///
/// # Parameters
///
/// - `tmDest`: gets the date; all of it is -1 after an error.
/// - `sourceTime`: seconds since the beginning of 1970, UTC.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or the moment is before 1970 or after the year 3000 |
///
/// # Safety
///
/// `tmDest` is null or writable, `sourceTime` null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/gmtime-s-gmtime32-s-gmtime64-s>
#[unsafe(export_name = "ws2_gmtime_s")]
pub unsafe extern "C" fn gmtime_s(tmDest: *mut tm, sourceTime: *const time_t) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { fill(tmDest, sourceTime, false) }
}

/// Writes a date as text: `Thu Jan 01 00:00:00 1970` and a newline.
///
/// # Parameters
///
/// - `buffer`: where the text goes.
/// - `numberOfElements`: the room there, in characters; 26 are needed.
/// - `tmSource`: the date.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, there is too little room, or it is no date |
///
/// # Safety
///
/// `buffer` is null or valid for `numberOfElements` characters, `tmSource` null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/asctime-s-wasctime-s>
#[unsafe(export_name = "ws2_asctime_s")]
pub unsafe extern "C" fn asctime_s(
    buffer: *mut c_char,
    numberOfElements: usize,
    tmSource: *const tm,
) -> errno_t {
    // SAFETY: the caller promises a date.
    let date = (!tmSource.is_null()).then(|| unsafe { tmSource.read() });
    let text = || dates::text(&date.ok_or(INVALID)?).ok_or(INVALID);
    // SAFETY: the caller promises the room.
    unsafe { write(buffer, numberOfElements, text) }
}

/// Writes a moment as text, in the local time zone: `Thu Jan 01 00:00:00 1970` and a newline.
///
/// # Parameters
///
/// - `buffer`: where the text goes.
/// - `numberOfElements`: the room there, in characters; 26 are needed.
/// - `sourceTime`: seconds since the beginning of 1970, UTC.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, there is too little room, or the moment is before 1970 or after the year 3000 |
///
/// # Safety
///
/// `buffer` is null or valid for `numberOfElements` characters, `sourceTime` null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/ctime-s-ctime32-s-ctime64-s-wctime-s-wctime32-s-wctime64-s>
#[unsafe(export_name = "ws2_ctime_s")]
pub unsafe extern "C" fn ctime_s(
    buffer: *mut c_char,
    numberOfElements: usize,
    sourceTime: *const time_t,
) -> errno_t {
    // SAFETY: the caller promises a moment.
    let moment = unsafe { moment_of(sourceTime) };
    let text = || {
        let date = dates::date(moment?, true).ok_or(INVALID)?;
        dates::text(&date).ok_or(INVALID)
    };
    // SAFETY: the caller promises the room.
    unsafe { write(buffer, numberOfElements, text) }
}

/// The date now.
fn date() -> Outcome<String> {
    let date = dates::date(calendar::now().0, true).ok_or(INVALID)?;
    Ok(format!(
        "{:02}/{:02}/{:02}",
        date.tm_mon + 1,
        date.tm_mday,
        date.tm_year % 100
    ))
}

/// Writes the local date, `mm/dd/yy`.
///
/// # Parameters
///
/// - `buffer`: where the text goes.
/// - `numberOfElements`: the room there, in characters; 9 are needed.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null or there is too little room |
///
/// # Safety
///
/// `buffer` is null or valid for `numberOfElements` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdate-s-wstrdate-s>
#[unsafe(export_name = "ws2__strdate_s")]
pub unsafe extern "C" fn _strdate_s(buffer: *mut c_char, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { write(buffer, numberOfElements, date) }
}

/// Writes the local date, `mm/dd/yy`.
///
/// # Parameters
///
/// - `buffer`: where the text goes: 9 characters.
///
/// # Returns
///
/// `buffer`.
///
/// # Safety
///
/// `buffer` is null or valid for 9 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdate-wstrdate>
#[unsafe(export_name = "ws2__strdate")]
pub unsafe extern "C" fn _strdate(buffer: *mut c_char) -> *mut c_char {
    // SAFETY: the caller promises room for 9 characters.
    unsafe { write(buffer, 9, date) };
    buffer
}

/// The time now.
fn time() -> Outcome<String> {
    let date = dates::date(calendar::now().0, true).ok_or(INVALID)?;
    Ok(format!(
        "{:02}:{:02}:{:02}",
        date.tm_hour, date.tm_min, date.tm_sec
    ))
}

/// Writes the local time, `hh:mm:ss`.
///
/// # Parameters
///
/// - `buffer`: where the text goes.
/// - `numberOfElements`: the room there, in characters; 9 are needed.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null or there is too little room |
///
/// # Safety
///
/// `buffer` is null or valid for `numberOfElements` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtime-s-wstrtime-s>
#[unsafe(export_name = "ws2__strtime_s")]
pub unsafe extern "C" fn _strtime_s(buffer: *mut c_char, numberOfElements: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { write(buffer, numberOfElements, time) }
}

/// Writes the local time, `hh:mm:ss`.
///
/// # Parameters
///
/// - `buffer`: where the text goes: 9 characters.
///
/// # Returns
///
/// `buffer`.
///
/// # Safety
///
/// `buffer` is null or valid for 9 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtime-wstrtime>
#[unsafe(export_name = "ws2__strtime")]
pub unsafe extern "C" fn _strtime(buffer: *mut c_char) -> *mut c_char {
    // SAFETY: the caller promises room for 9 characters.
    unsafe { write(buffer, 9, time) };
    buffer
}

/// Answers the time in seconds and milliseconds.
///
/// # Parameters
///
/// - `timeptr`: gets it.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `timeptr` is null |
///
/// # Safety
///
/// `timeptr` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/ftime-s-ftime32-s-ftime64-s>
#[unsafe(export_name = "ws2__ftime_s")]
pub unsafe extern "C" fn _ftime_s(timeptr: *mut _timeb) -> errno_t {
    errno_boundary::code(|| {
        if timeptr.is_null() {
            return Err(INVALID);
        }
        let (time, millitm) = calendar::now();
        let date = dates::date(time, true).ok_or(INVALID)?;
        let west = -date.tm_gmtoff / 60 + if date.tm_isdst > 0 { 60 } else { 0 };
        let now = _timeb {
            time,
            millitm,
            timezone: c_short::try_from(west).unwrap_or(0),
            dstflag: c_short::from(date.tm_isdst > 0),
        };
        // SAFETY: the caller promises a place for the time.
        unsafe { timeptr.write(now) };
        Ok(())
    })
}

/// Answers the time in seconds and milliseconds.
///
/// # Parameters
///
/// - `timeptr`: gets it.
///
/// # Safety
///
/// `timeptr` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/ftime-ftime32-ftime64>
#[unsafe(export_name = "ws2__ftime")]
pub unsafe extern "C" fn _ftime(timeptr: *mut _timeb) {
    // SAFETY: the caller's promise is the same.
    unsafe { _ftime_s(timeptr) };
}
