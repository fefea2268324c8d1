//! libc's calendar.

use core::mem::MaybeUninit;
pub(crate) use libc::tm;

/// Seconds since 1970 began, as every libc counts them that is supported.
#[expect(non_camel_case_types, reason = "the name that C has for it")]
pub(crate) type time_t = i64;

/// A moment as a date of the local time zone, or of UTC; `None` when no date can hold it.
pub(crate) fn date(moment: time_t, local: bool) -> Option<tm> {
    let mut date = MaybeUninit::<tm>::uninit();
    let filled = match local {
        // SAFETY: there is room for the date.
        true => unsafe { libc::localtime_r(&raw const moment, date.as_mut_ptr()) },
        // SAFETY: as above.
        false => unsafe { libc::gmtime_r(&raw const moment, date.as_mut_ptr()) },
    };
    // SAFETY: the call has filled it unless it answers null.
    (!filled.is_null()).then(|| unsafe { date.assume_init() })
}

/// The moment that it is, in seconds, and the milliseconds behind it.
pub(crate) fn now() -> (time_t, u16) {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    let seconds = time_t::try_from(since.as_secs()).unwrap_or(time_t::MAX);
    let milliseconds = u16::try_from(since.subsec_millis()).unwrap_or(0);
    (seconds, milliseconds)
}
