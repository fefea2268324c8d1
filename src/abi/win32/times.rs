//! Dates, clocks and time zones.

use crate::abi::types::{BOOLEAN, DWORD, DWORD_PTR, LONG, UINT, WCHAR, WORD};

/// A date and a time of day.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SYSTEMTIME {
    /// 1601 to 30827.
    pub wYear: WORD,
    /// 1 to 12.
    pub wMonth: WORD,
    /// 0, Sunday, to 6.
    pub wDayOfWeek: WORD,
    /// 1 to 31.
    pub wDay: WORD,
    /// 0 to 23.
    pub wHour: WORD,
    /// 0 to 59.
    pub wMinute: WORD,
    /// 0 to 59.
    pub wSecond: WORD,
    /// 0 to 999.
    pub wMilliseconds: WORD,
}
/// [`_SYSTEMTIME`].
pub type SYSTEMTIME = _SYSTEMTIME;
/// A pointer to [`_SYSTEMTIME`].
pub type PSYSTEMTIME = *mut _SYSTEMTIME;
/// A pointer to [`_SYSTEMTIME`].
pub type LPSYSTEMTIME = *mut _SYSTEMTIME;
/// A time zone: UTC is local time and the bias.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TIME_ZONE_INFORMATION {
    /// Minutes from local time to UTC.
    pub Bias: LONG,
    /// The name of standard time.
    pub StandardName: [WCHAR; 32],
    /// When standard time begins.
    pub StandardDate: SYSTEMTIME,
    /// What it adds to the bias, in minutes.
    pub StandardBias: LONG,
    /// The name of daylight saving time.
    pub DaylightName: [WCHAR; 32],
    /// When daylight saving time begins.
    pub DaylightDate: SYSTEMTIME,
    /// What it adds to the bias, in minutes.
    pub DaylightBias: LONG,
}
/// [`_TIME_ZONE_INFORMATION`].
pub type TIME_ZONE_INFORMATION = _TIME_ZONE_INFORMATION;
/// A pointer to [`_TIME_ZONE_INFORMATION`].
pub type PTIME_ZONE_INFORMATION = *mut _TIME_ZONE_INFORMATION;
/// A pointer to [`_TIME_ZONE_INFORMATION`].
pub type LPTIME_ZONE_INFORMATION = *mut _TIME_ZONE_INFORMATION;
/// A time zone and its name in the system.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TIME_DYNAMIC_ZONE_INFORMATION {
    /// Minutes from local time to UTC.
    pub Bias: LONG,
    /// The name of standard time.
    pub StandardName: [WCHAR; 32],
    /// When standard time begins.
    pub StandardDate: SYSTEMTIME,
    /// What it adds to the bias, in minutes.
    pub StandardBias: LONG,
    /// The name of daylight saving time.
    pub DaylightName: [WCHAR; 32],
    /// When daylight saving time begins.
    pub DaylightDate: SYSTEMTIME,
    /// What it adds to the bias, in minutes.
    pub DaylightBias: LONG,
    /// The name of the zone.
    pub TimeZoneKeyName: [WCHAR; 128],
    /// Whether daylight saving time is switched off.
    pub DynamicDaylightTimeDisabled: BOOLEAN,
}
/// [`_TIME_DYNAMIC_ZONE_INFORMATION`].
pub type DYNAMIC_TIME_ZONE_INFORMATION = _TIME_DYNAMIC_ZONE_INFORMATION;
/// A pointer to [`_TIME_DYNAMIC_ZONE_INFORMATION`].
pub type PDYNAMIC_TIME_ZONE_INFORMATION = *mut _TIME_DYNAMIC_ZONE_INFORMATION;
/// The zone knows no daylight saving time.
pub const TIME_ZONE_ID_UNKNOWN: DWORD = 0;
/// Standard time.
pub const TIME_ZONE_ID_STANDARD: DWORD = 1;
/// Daylight saving time.
pub const TIME_ZONE_ID_DAYLIGHT: DWORD = 2;
/// The question failed.
pub const TIME_ZONE_ID_INVALID: DWORD = 0xffff_ffff;

/// What the multimedia functions answer.
pub type MMRESULT = UINT;
/// Success.
pub const TIMERR_NOERROR: MMRESULT = 0;
/// The request cannot be met.
pub const TIMERR_NOCANDO: MMRESULT = 97;
/// An argument does not fit.
pub const MMSYSERR_INVALPARAM: MMRESULT = 11;
/// What runs when a timer of `timeSetEvent` is due.
pub type LPTIMECALLBACK = Option<
    unsafe extern "C-unwind" fn(
        uTimerID: UINT,
        uMsg: UINT,
        dwUser: DWORD_PTR,
        dw1: DWORD_PTR,
        dw2: DWORD_PTR,
    ),
>;
/// For `timeSetEvent`: once.
pub const TIME_ONESHOT: UINT = 0x0000;
/// For `timeSetEvent`: again and again.
pub const TIME_PERIODIC: UINT = 0x0001;
/// For `timeSetEvent`: a function is called.
pub const TIME_CALLBACK_FUNCTION: UINT = 0x0000;
/// For `timeSetEvent`: an event is set.
pub const TIME_CALLBACK_EVENT_SET: UINT = 0x0010;
/// For `timeSetEvent`: an event is pulsed.
pub const TIME_CALLBACK_EVENT_PULSE: UINT = 0x0020;
/// For `timeSetEvent`: no call is made after `timeKillEvent`.
pub const TIME_KILL_SYNCHRONOUS: UINT = 0x0100;
/// The resolution of timers, in milliseconds.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct timecaps_tag {
    /// The shortest period.
    pub wPeriodMin: UINT,
    /// The longest period.
    pub wPeriodMax: UINT,
}
/// [`timecaps_tag`].
pub type TIMECAPS = timecaps_tag;
/// A pointer to [`timecaps_tag`].
pub type PTIMECAPS = *mut timecaps_tag;
/// A pointer to [`timecaps_tag`].
pub type LPTIMECAPS = *mut timecaps_tag;
