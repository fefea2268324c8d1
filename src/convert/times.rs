//! The calendar: ticks since 1601, dates, and when time zones change.

#![forbid(unsafe_code)]

use crate::abi::types::WORD;
use crate::abi::win32::times::SYSTEMTIME;
use core::time::Duration;

/// Ticks of 100 nanoseconds in a second.
pub(crate) const TICKS_PER_SECOND: i64 = 10_000_000;
const TICKS_PER_MILLISECOND: i64 = 10_000;
/// Seconds from the beginning of 1601 to that of 1970.
const SECONDS_TO_1970: i64 = 11_644_473_600;
const SECONDS_PER_DAY: i64 = 86_400;

/// What `QueryPerformanceCounter` answers when that clock shows `time`.
pub(crate) fn counts(time: Duration) -> i64 {
    i64::try_from(time.as_nanos() / 100).unwrap_or(i64::MAX)
}

/// Ticks since 1601, of the time since 1970.
pub(crate) fn ticks(since_1970: Duration) -> i64 {
    let seconds = i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX / 2);
    (seconds + SECONDS_TO_1970)
        .saturating_mul(TICKS_PER_SECOND)
        .saturating_add(i64::from(since_1970.subsec_nanos() / 100))
}

/// Seconds since 1970, of ticks since 1601.
pub(crate) const fn seconds_since_1970(ticks: i64) -> i64 {
    ticks.div_euclid(TICKS_PER_SECOND) - SECONDS_TO_1970
}

/// The days from 1970-01-01 to the first of March of year 0, in the calendar extended backwards.
const DAYS_TO_MARCH_0: i64 = 719_468;
/// The days of 400 years, after which the calendar repeats.
const DAYS_PER_ERA: i64 = 146_097;

/// The date that is `days` after 1970-01-01: year, month from 1, day from 1.
///
/// Years are counted from March, so that a leap day is the last day of its year; 153 days are five
/// months from there on.
pub(crate) const fn date(days: i64) -> (i64, i64, i64) {
    let days = days + DAYS_TO_MARCH_0;
    let era = days.div_euclid(DAYS_PER_ERA);
    let day_of_era = days.rem_euclid(DAYS_PER_ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + (month <= 2) as i64;
    (year, month, day)
}

/// The days from 1970-01-01 to a date; the reverse of [`date`].
pub(crate) const fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = year - (month <= 2) as i64;
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_PER_ERA + day_of_era - DAYS_TO_MARCH_0
}

/// The day of the week, Sunday being 0.
const fn day_of_week(days: i64) -> i64 {
    (days + 4).rem_euclid(7)
}

/// How many days a month has.
const fn days_in(year: i64, month: i64) -> i64 {
    let next = if month == 12 {
        days(year + 1, 1, 1)
    } else {
        days(year, month + 1, 1)
    };
    next - days(year, month, 1)
}

/// A small number as a field.
fn field(value: i64) -> WORD {
    WORD::try_from(value).unwrap_or(0)
}

/// The date and time of `ticks`; `None` when they are negative.
pub(crate) fn system_time(ticks: i64) -> Option<SYSTEMTIME> {
    if ticks < 0 {
        return None;
    }
    let milliseconds = ticks / TICKS_PER_MILLISECOND;
    let seconds = ticks / TICKS_PER_SECOND - SECONDS_TO_1970;
    let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
    let days = seconds.div_euclid(SECONDS_PER_DAY);
    let (year, month, day) = date(days);
    Some(SYSTEMTIME {
        wYear: field(year),
        wMonth: field(month),
        wDayOfWeek: field(day_of_week(days)),
        wDay: field(day),
        wHour: field(of_day / 3_600),
        wMinute: field(of_day / 60 % 60),
        wSecond: field(of_day % 60),
        wMilliseconds: field(milliseconds % 1_000),
    })
}

/// The ticks of a date and time, of which the day of the week is not looked at; `None` when there is
/// no such time.
pub(crate) fn from_system_time(time: &SYSTEMTIME) -> Option<i64> {
    let [year, month, day] = [time.wYear, time.wMonth, time.wDay].map(i64::from);
    let valid = (1_601..=30_827).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && time.wHour < 24
        && time.wMinute < 60
        && time.wSecond < 60
        && time.wMilliseconds < 1_000;
    if !valid {
        return None;
    }
    let [hour, minute, second] = [time.wHour, time.wMinute, time.wSecond].map(i64::from);
    let seconds = days(year, month, day) * SECONDS_PER_DAY
        + hour * 3_600
        + minute * 60
        + second
        + SECONDS_TO_1970;
    Some(seconds * TICKS_PER_SECOND + i64::from(time.wMilliseconds) * TICKS_PER_MILLISECOND)
}

/// A change of a time zone, as it recurs each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The first second, since 1970, of the new offset.
    pub(crate) at: i64,
    /// The offset before, in seconds.
    pub(crate) before: i64,
    /// The offset from then on, in seconds.
    pub(crate) after: i64,
}

impl Change {
    /// The change as a rule: the n-th (5: the last) such day of the week in a month, at local time
    /// before the change.
    pub(crate) fn rule(&self) -> SYSTEMTIME {
        let local = self.at + self.before;
        let days = local.div_euclid(SECONDS_PER_DAY);
        let of_day = local.rem_euclid(SECONDS_PER_DAY);
        let (year, month, day) = date(days);
        let is_last = day + 7 > days_in(year, month);
        SYSTEMTIME {
            wYear: 0,
            wMonth: field(month),
            wDayOfWeek: field(day_of_week(days)),
            wDay: field(if is_last { 5 } else { (day - 1) / 7 + 1 }),
            wHour: field(of_day / 3_600),
            wMinute: field(of_day / 60 % 60),
            wSecond: field(of_day % 60),
            wMilliseconds: 0,
        }
    }
}

/// The changes of an offset between two moments, both in seconds since 1970.
pub(crate) fn changes(from: i64, to: i64, offset: impl Fn(i64) -> i64) -> Vec<Change> {
    let mut found = Vec::new();
    let mut day = from;
    while day < to {
        let next = (day + SECONDS_PER_DAY).min(to);
        let (before, after) = (offset(day), offset(next));
        if before != after {
            let (mut low, mut high) = (day, next);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if offset(middle) == before {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            found.push(Change {
                at: high,
                before,
                after,
            });
        }
        day = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(time: &SYSTEMTIME) -> [WORD; 8] {
        [
            time.wYear,
            time.wMonth,
            time.wDayOfWeek,
            time.wDay,
            time.wHour,
            time.wMinute,
            time.wSecond,
            time.wMilliseconds,
        ]
    }

    #[test]
    fn known_moments() {
        assert_eq!(read(&system_time(0).unwrap()), [1601, 1, 1, 1, 0, 0, 0, 0]);
        let moment = ticks(Duration::from_millis(951_782_400_123));
        assert_eq!(
            read(&system_time(moment).unwrap()),
            [2000, 2, 2, 29, 0, 0, 0, 123]
        );
        assert_eq!(ticks(Duration::ZERO), 116_444_736_000_000_000);
        assert_eq!(seconds_since_1970(ticks(Duration::from_secs(77))), 77);
        assert!(system_time(-1).is_none());
        assert!(system_time(i64::MAX).is_some());
    }

    #[test]
    fn times_that_do_not_exist() {
        let good = system_time(ticks(Duration::from_secs(1_700_000_000))).unwrap();
        let bad = [
            SYSTEMTIME { wMonth: 13, ..good },
            SYSTEMTIME { wMonth: 0, ..good },
            SYSTEMTIME {
                wMonth: 2,
                wDay: 30,
                ..good
            },
            SYSTEMTIME { wDay: 0, ..good },
            SYSTEMTIME { wHour: 24, ..good },
            SYSTEMTIME {
                wSecond: 60,
                ..good
            },
            SYSTEMTIME {
                wMilliseconds: 1000,
                ..good
            },
            SYSTEMTIME {
                wYear: 1600,
                ..good
            },
        ];
        assert!(from_system_time(&good).is_some());
        for time in bad {
            assert!(from_system_time(&time).is_none(), "{:?}", read(&time));
        }
    }

    #[test]
    fn changes_become_rules() {
        // Central Europe in 2024: 31 March 01:00 UTC and 27 October 01:00 UTC.
        let (spring, autumn) = (1_711_846_800, 1_729_990_800);
        let offset = |at| {
            if (spring..autumn).contains(&at) {
                7_200
            } else {
                3_600
            }
        };
        let found = changes(1_704_067_200, 1_735_689_600, offset);
        let expected = [
            Change {
                at: spring,
                before: 3_600,
                after: 7_200,
            },
            Change {
                at: autumn,
                before: 7_200,
                after: 3_600,
            },
        ];
        assert_eq!(found, expected);
        assert_eq!(read(&expected[0].rule()), [0, 3, 0, 5, 2, 0, 0, 0]);
        assert_eq!(read(&expected[1].rule()), [0, 10, 0, 5, 3, 0, 0, 0]);
    }

    proptest! {
        #[test]
        fn dates_and_days_are_inverse(day in -200_000_i64..11_000_000) {
            let (year, month, of_month) = date(day);
            prop_assert_eq!(days(year, month, of_month), day);
        }

        #[test]
        fn times_and_ticks_are_inverse(milliseconds in 0..900_000_000_000_000_i64) {
            let moment = milliseconds * TICKS_PER_MILLISECOND;
            let time = system_time(moment).unwrap();
            prop_assert_eq!(from_system_time(&time), Some(moment));
        }
    }
}
