//! Time zones as Windows describes them: two biases, and when each begins every year.

#![forbid(unsafe_code)]

use super::times::{self, Change};
use crate::abi::win32::times::SYSTEMTIME;
use crate::sys::time::Offset;

/// A time zone in one year.
#[derive(Clone, Debug)]
pub(crate) struct Zone {
    /// How much UTC is ahead of local time in standard time, in minutes.
    pub(crate) bias: i32,
    pub(crate) standard: Part,
    pub(crate) daylight: Part,
    /// Whether there is daylight saving time.
    pub(crate) changes: bool,
}

/// Standard or daylight saving time.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// When it begins each year; all zero when it never does.
    pub(crate) begins: SYSTEMTIME,
    /// What is added to the zone's bias then, in minutes.
    pub(crate) bias: i32,
}

/// No date.
const NEVER: SYSTEMTIME = SYSTEMTIME {
    wYear: 0,
    wMonth: 0,
    wDayOfWeek: 0,
    wDay: 0,
    wHour: 0,
    wMinute: 0,
    wSecond: 0,
    wMilliseconds: 0,
};

/// The zone whose `offset` from UTC is given, in the year of `now` (seconds since 1970).
pub(crate) fn zone(now: i64, offset: impl Fn(i64) -> Offset) -> Zone {
    const DAY: i64 = 86_400;
    let (year, _, _) = times::date(now.div_euclid(DAY));
    let [from, to] = [year, year + 1].map(|year| times::days(year, 1, 1) * DAY);
    let changes = times::changes(from, to, |at| offset(at).seconds);
    let begins = |daylight: bool| {
        changes
            .iter()
            .find(|change| offset(change.at).daylight == daylight)
    };
    let (Some(spring), Some(autumn)) = (begins(true), begins(false)) else {
        return constant(&offset(now));
    };
    let part = |change: &Change, bias: i64| Part {
        name: offset(change.at).name().to_owned(),
        begins: change.rule(),
        bias: minutes(bias),
    };
    Zone {
        bias: minutes(-autumn.after),
        standard: part(autumn, 0),
        daylight: part(spring, autumn.after - spring.after),
        changes: true,
    }
}

/// A zone that never changes.
fn constant(offset: &Offset) -> Zone {
    let part = Part {
        name: offset.name().to_owned(),
        begins: NEVER,
        bias: 0,
    };
    Zone {
        bias: minutes(-offset.seconds),
        standard: part.clone(),
        daylight: part,
        changes: false,
    }
}

fn minutes(seconds: i64) -> i32 {
    i32::try_from(seconds / 60).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_in_berlin() {
        let (spring, autumn) = (1_711_846_800, 1_729_990_800);
        let zone = zone(1_720_000_000, |at| match (spring..autumn).contains(&at) {
            true => Offset::new(7_200, true, "CEST"),
            false => Offset::new(3_600, false, "CET"),
        });
        assert_eq!((zone.bias, zone.changes), (-60, true));
        assert_eq!((zone.standard.bias, zone.daylight.bias), (0, -60));
        assert_eq!(
            (zone.standard.name.as_str(), zone.daylight.name.as_str()),
            ("CET", "CEST")
        );
        assert_eq!(
            (zone.standard.begins.wMonth, zone.daylight.begins.wMonth),
            (10, 3)
        );
    }

    #[test]
    fn no_summer_in_kolkata() {
        let zone = zone(1_720_000_000, |_| Offset::new(19_800, false, "IST"));
        assert_eq!((zone.bias, zone.changes), (-330, false));
        assert_eq!(zone.daylight.begins.wMonth, 0);
    }
}
