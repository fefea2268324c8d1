//! Clocks, dates and the time zone.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOACCESS};
use crate::abi::types::{
    _FILETIME, _LARGE_INTEGER, BOOL, BOOLEAN, DWORD, FILETIME, LONG, LPFILETIME, PLARGE_INTEGER,
    UINT, ULONGLONG,
};
use crate::abi::win32::times::{
    DYNAMIC_TIME_ZONE_INFORMATION, LPSYSTEMTIME, LPTIME_ZONE_INFORMATION, MMRESULT,
    PDYNAMIC_TIME_ZONE_INFORMATION, SYSTEMTIME, TIME_ZONE_ID_DAYLIGHT, TIME_ZONE_ID_INVALID,
    TIME_ZONE_ID_STANDARD, TIME_ZONE_ID_UNKNOWN, TIME_ZONE_INFORMATION, TIMERR_NOCANDO,
    TIMERR_NOERROR,
};
use crate::convert::times::{self, TICKS_PER_SECOND};
use crate::convert::zones::{self, Zone};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::sys::time;
use crate::trace::traced;
use core::cmp::Ordering;
use core::ffi::c_int;

/// Answers how long the system has been running.
///
/// # Returns
///
/// Milliseconds, the lower 32 bits: the count begins anew after 49.7 days.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount>
#[traced]
#[unsafe(export_name = "ws2_GetTickCount")]
pub extern "C" fn GetTickCount() -> DWORD {
    boundary::infallible(0, || DWORD::from_ne_bytes(lower_half(milliseconds())))
}

/// Answers how long the system has been running.
///
/// # Returns
///
/// Milliseconds.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount64>
#[traced]
#[unsafe(export_name = "ws2_GetTickCount64")]
pub extern "C" fn GetTickCount64() -> ULONGLONG {
    boundary::infallible(0, milliseconds)
}

fn milliseconds() -> u64 {
    u64::try_from(time::since_start().as_millis()).unwrap_or(u64::MAX)
}

/// The lower 32 bits, in the order of the system.
fn lower_half(value: u64) -> [u8; 4] {
    u32::try_from(value & 0xffff_ffff)
        .unwrap_or(0)
        .to_ne_bytes()
}

/// Reads the clock for measuring intervals.
///
/// # Parameters
///
/// - `lpPerformanceCount`: where the count goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpPerformanceCount` is null |
///
/// # Safety
///
/// `lpPerformanceCount` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/profileapi/nf-profileapi-queryperformancecounter>
#[traced]
#[unsafe(export_name = "ws2_QueryPerformanceCounter")]
pub unsafe extern "C" fn QueryPerformanceCounter(lpPerformanceCount: PLARGE_INTEGER) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let ticks = times::counts(time::monotonic());
        // SAFETY: the caller of `QueryPerformanceCounter` promises this; see `# Safety`.
        unsafe { set(lpPerformanceCount, _LARGE_INTEGER { QuadPart: ticks }) }
    })
}

/// Answers how many counts of `QueryPerformanceCounter` make a second: 10 million.
///
/// # Parameters
///
/// - `lpFrequency`: where the frequency goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpFrequency` is null |
///
/// # Safety
///
/// `lpFrequency` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/profileapi/nf-profileapi-queryperformancefrequency>
#[traced]
#[unsafe(export_name = "ws2_QueryPerformanceFrequency")]
pub unsafe extern "C" fn QueryPerformanceFrequency(lpFrequency: PLARGE_INTEGER) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `QueryPerformanceFrequency` promises this; see `# Safety`.
        unsafe {
            set(
                lpFrequency,
                _LARGE_INTEGER {
                    QuadPart: TICKS_PER_SECOND,
                },
            )
        }
    })
}

/// Writes `value` to `place`.
///
/// # Errors
///
/// `ERROR_NOACCESS` when it is null.
///
/// # Safety
///
/// `place` is null or writable.
unsafe fn set<T>(place: *mut T, value: T) -> Result<()> {
    // SAFETY: the caller promises this.
    match unsafe { Out::optional(place) } {
        Some(mut place) => {
            place.set(value);
            Ok(())
        }
        None => fail(ERROR_NOACCESS),
    }
}

/// The ticks since 1601 of this moment, in UTC.
fn now() -> i64 {
    times::ticks(time::since_1970())
}

/// The ticks of local time that is as late as `ticks` in UTC.
fn local(ticks: i64) -> i64 {
    let offset = time::offset(times::seconds_since_1970(ticks)).seconds;
    ticks.saturating_add(offset * TICKS_PER_SECOND)
}

/// Ticks as two halves.
pub(super) fn file_time(ticks: i64) -> FILETIME {
    let [low, high] = [0, 32].map(|shift| (ticks >> shift) & 0xffff_ffff);
    let half = |half: i64| DWORD::try_from(half).unwrap_or(0);
    _FILETIME {
        dwLowDateTime: half(low),
        dwHighDateTime: half(high),
    }
}

/// The ticks of two halves.
fn ticks(time: FILETIME) -> i64 {
    (u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime)).cast_signed()
}

/// Writes `time` to `place` unless that is null or there is none.
///
/// # Safety
///
/// `place` is null or writable.
unsafe fn set_time(place: LPSYSTEMTIME, time: Option<SYSTEMTIME>) {
    // SAFETY: the caller promises this.
    if let (Some(mut place), Some(time)) = (unsafe { Out::optional(place) }, time) {
        place.set(time);
    }
}

/// Tells date and time in UTC.
///
/// # Parameters
///
/// - `lpSystemTime`: where the time goes; null is ignored.
///
/// # Safety
///
/// `lpSystemTime` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtime>
#[traced]
#[unsafe(export_name = "ws2_GetSystemTime")]
pub unsafe extern "C" fn GetSystemTime(lpSystemTime: LPSYSTEMTIME) {
    // SAFETY: the caller of `GetSystemTime` promises this; see `# Safety`.
    boundary::infallible((), || unsafe {
        set_time(lpSystemTime, times::system_time(now()))
    });
}

/// Tells date and time in local time.
///
/// # Parameters
///
/// - `lpSystemTime`: where the time goes; null is ignored.
///
/// # Safety
///
/// `lpSystemTime` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getlocaltime>
#[traced]
#[unsafe(export_name = "ws2_GetLocalTime")]
pub unsafe extern "C" fn GetLocalTime(lpSystemTime: LPSYSTEMTIME) {
    // SAFETY: the caller of `GetLocalTime` promises this; see `# Safety`.
    boundary::infallible((), || unsafe {
        set_time(lpSystemTime, times::system_time(local(now())))
    });
}

/// Tells the time in UTC.
///
/// # Parameters
///
/// - `lpSystemTimeAsFileTime`: where the time goes: 100 nanoseconds since 1601 began; null is
///   ignored.
///
/// # Safety
///
/// `lpSystemTimeAsFileTime` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtimeasfiletime>
#[traced]
#[unsafe(export_name = "ws2_GetSystemTimeAsFileTime")]
pub unsafe extern "C" fn GetSystemTimeAsFileTime(lpSystemTimeAsFileTime: LPFILETIME) {
    boundary::infallible((), || {
        // SAFETY: the caller of `GetSystemTimeAsFileTime` promises this; see `# Safety`.
        if let Some(mut place) = unsafe { Out::optional(lpSystemTimeAsFileTime) } {
            place.set(file_time(now()));
        }
    });
}

/// Tells the time in UTC, as precisely as the system knows it.
///
/// # Parameters
///
/// - `lpSystemTimeAsFileTime`: where the time goes: 100 nanoseconds since 1601 began; null is
///   ignored.
///
/// # Safety
///
/// `lpSystemTimeAsFileTime` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtimepreciseasfiletime>
#[traced]
#[unsafe(export_name = "ws2_GetSystemTimePreciseAsFileTime")]
pub unsafe extern "C" fn GetSystemTimePreciseAsFileTime(lpSystemTimeAsFileTime: LPFILETIME) {
    boundary::infallible((), || {
        // SAFETY: the caller of `GetSystemTimePreciseAsFileTime` promises this; see `# Safety`.
        if let Some(mut place) = unsafe { Out::optional(lpSystemTimeAsFileTime) } {
            place.set(file_time(now()));
        }
    });
}

/// Reads the value at `place`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is null.
///
/// # Safety
///
/// `place` is null or readable.
unsafe fn given<T: Copy>(place: *const T) -> Result<T> {
    // SAFETY: the caller promises this.
    unsafe { arg::read(place) }.or(fail(ERROR_INVALID_PARAMETER))
}

/// Writes `value`, if there is one, to `place`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none or `place` is null.
///
/// # Safety
///
/// `place` is null or writable.
unsafe fn give<T>(place: *mut T, value: Option<T>) -> Result<()> {
    // SAFETY: the caller promises this.
    match (unsafe { Out::optional(place) }, value) {
        (Some(mut place), Some(value)) => {
            place.set(value);
            Ok(())
        }
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

/// Converts ticks to a date.
///
/// # Parameters
///
/// - `lpFileTime`: the ticks.
/// - `lpSystemTime`: where the date goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or the ticks are 2^63 or more |
///
/// # Safety
///
/// Both are null or valid for what is done with them.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-filetimetosystemtime>
#[traced]
#[unsafe(export_name = "ws2_FileTimeToSystemTime")]
pub unsafe extern "C" fn FileTimeToSystemTime(
    lpFileTime: *const FILETIME,
    lpSystemTime: LPSYSTEMTIME,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `FileTimeToSystemTime` promises this; see `# Safety`.
        let time = unsafe { given(lpFileTime)? };
        // SAFETY: as above.
        unsafe { give(lpSystemTime, times::system_time(ticks(time))) }
    })
}

/// Converts a date to ticks.
///
/// # Parameters
///
/// - `lpSystemTime`: the date; the day of the week is not looked at.
/// - `lpFileTime`: where the ticks go.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such date or time |
///
/// # Safety
///
/// Both are null or valid for what is done with them.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-systemtimetofiletime>
#[traced]
#[unsafe(export_name = "ws2_SystemTimeToFileTime")]
pub unsafe extern "C" fn SystemTimeToFileTime(
    lpSystemTime: *const SYSTEMTIME,
    lpFileTime: LPFILETIME,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `SystemTimeToFileTime` promises this; see `# Safety`.
        let time = unsafe { given(lpSystemTime)? };
        // SAFETY: as above.
        unsafe { give(lpFileTime, times::from_system_time(&time).map(file_time)) }
    })
}

/// Converts ticks from UTC to local time.
///
/// # Parameters
///
/// - `lpFileTime`: ticks in UTC.
/// - `lpLocalFileTime`: where the ticks in local time go.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
///
/// # Safety
///
/// Both are null or valid for what is done with them.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-filetimetolocalfiletime>
///
/// # Differences from Windows
///
/// - The offset is that of the moment, not of today.
#[traced]
#[unsafe(export_name = "ws2_FileTimeToLocalFileTime")]
pub unsafe extern "C" fn FileTimeToLocalFileTime(
    lpFileTime: *const FILETIME,
    lpLocalFileTime: LPFILETIME,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `FileTimeToLocalFileTime` promises this; see `# Safety`.
        let time = unsafe { given(lpFileTime)? };
        // SAFETY: as above.
        unsafe { give(lpLocalFileTime, Some(file_time(local(ticks(time))))) }
    })
}

/// Converts ticks from local time to UTC.
///
/// # Parameters
///
/// - `lpLocalFileTime`: ticks in local time.
/// - `lpFileTime`: where the ticks in UTC go.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
///
/// # Safety
///
/// Both are null or valid for what is done with them.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-localfiletimetofiletime>
///
/// # Differences from Windows
///
/// - The offset is that of the moment, not of today.
#[traced]
#[unsafe(export_name = "ws2_LocalFileTimeToFileTime")]
pub unsafe extern "C" fn LocalFileTimeToFileTime(
    lpLocalFileTime: *const FILETIME,
    lpFileTime: LPFILETIME,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `LocalFileTimeToFileTime` promises this; see `# Safety`.
        let time = unsafe { given(lpLocalFileTime)? };
        // SAFETY: as above.
        unsafe { give(lpFileTime, Some(file_time(universal(ticks(time))))) }
    })
}

/// The ticks in UTC that are as late as `ticks` in local time.
fn universal(ticks: i64) -> i64 {
    // The offset of about that moment, then that of the moment itself.
    let back = |moment: i64| {
        let offset = time::offset(times::seconds_since_1970(moment)).seconds;
        ticks.saturating_sub(offset * TICKS_PER_SECOND)
    };
    back(back(ticks))
}

/// Compares two times.
///
/// # Parameters
///
/// - `lpFileTime1`: the one time.
/// - `lpFileTime2`: the other.
///
/// # Returns
///
/// -1, 0 or 1 as the first is earlier, the same or later. The last error stays as it is.
///
/// # Safety
///
/// Both are readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-comparefiletime>
#[traced]
#[unsafe(export_name = "ws2_CompareFileTime")]
pub unsafe extern "C" fn CompareFileTime(
    lpFileTime1: *const FILETIME,
    lpFileTime2: *const FILETIME,
) -> c_int {
    boundary::infallible(0, || {
        // SAFETY: the caller of `CompareFileTime` promises this; see `# Safety`.
        let one = unsafe { given(lpFileTime1) };
        // SAFETY: as above.
        let other = unsafe { given(lpFileTime2) };
        let order = match (one, other) {
            (Ok(one), Ok(other)) => ticks(one)
                .cast_unsigned()
                .cmp(&ticks(other).cast_unsigned()),
            _ => Ordering::Equal,
        };
        order as c_int
    })
}

/// Tells the time zone, and whether daylight saving time is in force.
///
/// # Parameters
///
/// - `lpTimeZoneInformation`: where the time zone goes.
///
/// # Returns
///
/// `TIME_ZONE_ID_STANDARD` or `TIME_ZONE_ID_DAYLIGHT` as is in force, `TIME_ZONE_ID_UNKNOWN` where
/// there is no daylight saving time, and the last error kept; or `TIME_ZONE_ID_INVALID`, with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpTimeZoneInformation` is null |
///
/// # Safety
///
/// `lpTimeZoneInformation` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-gettimezoneinformation>
///
/// # Differences from Windows
///
/// - The names are short, `CET` say.
#[traced]
#[unsafe(export_name = "ws2_GetTimeZoneInformation32")]
pub unsafe extern "C" fn GetTimeZoneInformation(
    lpTimeZoneInformation: LPTIME_ZONE_INFORMATION,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { time_zone(lpTimeZoneInformation.cast::<Plain<u32>>()) }
}

short_wchar! { #[traced] "ws2_GetTimeZoneInformation16" fn(zone: *mut Plain<u16>) -> DWORD = time_zone }

/// Tells the time zone, and whether daylight saving time is in force.
///
/// # Parameters
///
/// - `pTimeZoneInformation`: where the time zone goes.
///
/// # Returns
///
/// `TIME_ZONE_ID_STANDARD` or `TIME_ZONE_ID_DAYLIGHT` as is in force, `TIME_ZONE_ID_UNKNOWN` where
/// there is no daylight saving time, and the last error kept; or `TIME_ZONE_ID_INVALID`, with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pTimeZoneInformation` is null |
///
/// # Safety
///
/// `pTimeZoneInformation` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-getdynamictimezoneinformation>
///
/// # Differences from Windows
///
/// - The names are short, `CET` say.
/// - The name of the key is that of standard time.
#[traced]
#[unsafe(export_name = "ws2_GetDynamicTimeZoneInformation32")]
pub unsafe extern "C" fn GetDynamicTimeZoneInformation(
    pTimeZoneInformation: PDYNAMIC_TIME_ZONE_INFORMATION,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { dynamic_time_zone(pTimeZoneInformation.cast::<Dynamic<u32>>()) }
}

short_wchar! { #[traced] "ws2_GetDynamicTimeZoneInformation16" fn(zone: *mut Dynamic<u16>) -> DWORD = dynamic_time_zone }

/// A `TIME_ZONE_INFORMATION` with wide characters of one width.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Plain<C> {
    bias: LONG,
    standard_name: [C; 32],
    standard_date: SYSTEMTIME,
    standard_bias: LONG,
    daylight_name: [C; 32],
    daylight_date: SYSTEMTIME,
    daylight_bias: LONG,
}

/// A `DYNAMIC_TIME_ZONE_INFORMATION` with wide characters of one width.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Dynamic<C> {
    zone: Plain<C>,
    key: [C; 128],
    disabled: BOOLEAN,
}

const _: () = assert!(size_of::<Plain<u32>>() == size_of::<TIME_ZONE_INFORMATION>());
const _: () = assert!(size_of::<Dynamic<u32>>() == size_of::<DYNAMIC_TIME_ZONE_INFORMATION>());

impl<C: Character> Plain<C> {
    fn new(zone: &Zone) -> Self {
        Self {
            bias: zone.bias,
            standard_name: name(&zone.standard.name),
            standard_date: zone.standard.begins,
            standard_bias: zone.standard.bias,
            daylight_name: name(&zone.daylight.name),
            daylight_date: zone.daylight.begins,
            daylight_bias: zone.daylight.bias,
        }
    }
}

/// `text` as a terminated field of `N` characters.
fn name<C: Character, const N: usize>(text: &str) -> [C; N] {
    let mut field = [C::default(); N];
    for (place, unit) in field.iter_mut().take(N - 1).zip(C::encode(text)) {
        *place = unit;
    }
    field
}

/// The zone of this year, and which part of it is in force.
fn zone_now() -> (Zone, DWORD) {
    let now = times::seconds_since_1970(now());
    let zone = zones::zone(now, time::offset);
    let id = match (zone.changes, time::offset(now).daylight) {
        (false, _) => TIME_ZONE_ID_UNKNOWN,
        (true, false) => TIME_ZONE_ID_STANDARD,
        (true, true) => TIME_ZONE_ID_DAYLIGHT,
    };
    (zone, id)
}

/// # Safety
///
/// As of [`GetTimeZoneInformation`].
unsafe fn time_zone<C: Character>(place: *mut Plain<C>) -> DWORD {
    boundary::value(OnSuccess::Keep, TIME_ZONE_ID_INVALID, || {
        let (zone, id) = zone_now();
        // SAFETY: the caller promises this.
        unsafe { give(place, Some(Plain::new(&zone)))? };
        Ok(id)
    })
}

/// # Safety
///
/// As of [`GetDynamicTimeZoneInformation`].
unsafe fn dynamic_time_zone<C: Character>(place: *mut Dynamic<C>) -> DWORD {
    boundary::value(OnSuccess::Keep, TIME_ZONE_ID_INVALID, || {
        let (zone, id) = zone_now();
        let key = name(&zone.standard.name);
        // SAFETY: the caller promises this.
        unsafe {
            give(
                place,
                Some(Dynamic {
                    zone: Plain::new(&zone),
                    key,
                    disabled: 0,
                }),
            )?
        };
        Ok(id)
    })
}

/// Answers how long the system has been running.
///
/// # Returns
///
/// Milliseconds, as `GetTickCount`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timegettime>
#[traced]
#[unsafe(export_name = "ws2_timeGetTime")]
pub extern "C" fn timeGetTime() -> DWORD {
    boundary::infallible(0, || DWORD::from_ne_bytes(lower_half(milliseconds())))
}

/// Asks for timers that are as precise as this; timers here always are.
///
/// # Parameters
///
/// - `uPeriod`: the precision, in milliseconds.
///
/// # Returns
///
/// `TIMERR_NOERROR`, or `TIMERR_NOCANDO` when `uPeriod` is 0. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timebeginperiod>
#[traced]
#[unsafe(export_name = "ws2_timeBeginPeriod")]
pub extern "C" fn timeBeginPeriod(uPeriod: UINT) -> MMRESULT {
    boundary::infallible(TIMERR_NOCANDO, || match uPeriod {
        0 => TIMERR_NOCANDO,
        _ => TIMERR_NOERROR,
    })
}

/// Undoes `timeBeginPeriod`; timers here always are.
///
/// # Parameters
///
/// - `uPeriod`: the precision, in milliseconds.
///
/// # Returns
///
/// `TIMERR_NOERROR`, or `TIMERR_NOCANDO` when `uPeriod` is 0. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timeendperiod>
#[traced]
#[unsafe(export_name = "ws2_timeEndPeriod")]
pub extern "C" fn timeEndPeriod(uPeriod: UINT) -> MMRESULT {
    boundary::infallible(TIMERR_NOCANDO, || match uPeriod {
        0 => TIMERR_NOCANDO,
        _ => TIMERR_NOERROR,
    })
}
