//! Dates as text, and what is a date.

use crate::sys::calendar::{self, tm};

/// The names that `asctime` gives to days and months.
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The last second that the functions of Windows know: the end of the year 3000.
pub(crate) const LAST: i64 = 32_535_215_999;

/// The date as `asctime` writes it, with its newline: 25 characters. `None` when it is none.
pub(crate) fn text(date: &tm) -> Option<String> {
    let name = |names: &[&'static str], at: i32| names.get(usize::try_from(at).ok()?).copied();
    let day = name(&DAYS, date.tm_wday)?;
    let month = name(&MONTHS, date.tm_mon)?;
    let year = date.tm_year.checked_add(1900)?;
    let plausible = (0..=9999).contains(&year)
        && (1..=31).contains(&date.tm_mday)
        && (0..=23).contains(&date.tm_hour)
        && (0..=59).contains(&date.tm_min)
        && (0..=60).contains(&date.tm_sec);
    plausible.then(|| {
        format!(
            "{day} {month} {:02} {:02}:{:02}:{:02} {year:04}\n",
            date.tm_mday, date.tm_hour, date.tm_min, date.tm_sec
        )
    })
}

/// A moment that Windows knows as a date; `None` before 1970 and after the year 3000.
pub(crate) fn date(moment: i64, local: bool) -> Option<tm> {
    (0..=LAST)
        .contains(&moment)
        .then(|| calendar::date(moment, local))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_with_two_digits() {
        let date = date(0, false).unwrap();
        assert_eq!(text(&date).as_deref(), Some("Thu Jan 01 00:00:00 1970\n"));
        let wrong = tm { tm_mon: 12, ..date };
        assert_eq!(text(&wrong), None);
        let wrong = tm {
            tm_hour: -1,
            ..date
        };
        assert_eq!(text(&wrong), None);
    }

    #[test]
    fn moments_beyond_are_none() {
        assert!(date(-1, true).is_none());
        assert!(date(LAST, false).is_some());
        assert!(date(LAST + 1, false).is_none());
    }
}
