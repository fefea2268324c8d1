//! Clocks and the time zone.

use core::ffi::CStr;
use core::time::Duration;
use nix::time::{ClockId, clock_gettime};
use std::borrow::Cow;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time since the system was started, on a clock that never goes back; the time that it slept
/// counts where the system knows it.
pub(crate) fn since_start() -> Duration {
    clock(super::platform::CLOCK_SINCE_START)
}

/// The time of the clock that measures intervals.
pub(crate) fn monotonic() -> Duration {
    clock(ClockId::CLOCK_MONOTONIC)
}

/// The time since 1970 began, in UTC; zero before.
pub(crate) fn since_1970() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

fn clock(id: ClockId) -> Duration {
    // These clocks exist on every system that is supported.
    clock_gettime(id).map(Duration::from).unwrap_or_default()
}

/// What the time zone says of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offset {
    /// How much local time is ahead of UTC, in seconds.
    pub(crate) seconds: i64,
    /// Whether it is daylight saving time.
    pub(crate) daylight: bool,
    /// What the zone is called then, up to 15 bytes.
    name: [u8; 16],
}

impl Offset {
    /// An offset with the first 15 bytes of `name`.
    pub(crate) fn new(seconds: i64, daylight: bool, name: &str) -> Self {
        let mut field = [0; 16];
        for (place, byte) in field.iter_mut().take(15).zip(name.bytes()) {
            *place = byte;
        }
        Self {
            seconds,
            daylight,
            name: field,
        }
    }

    /// What the zone is called then, `CET` say.
    pub(crate) fn name(&self) -> &str {
        let end = self
            .name
            .iter()
            .position(|byte| *byte == 0)
            .unwrap_or(self.name.len());
        let name = self.name.get(..end).unwrap_or_default();
        core::str::from_utf8(name).unwrap_or_default()
    }
}

/// The offset of local time `seconds` after 1970 began; that of UTC when there is none.
pub(crate) fn offset(seconds: i64) -> Offset {
    let mut local = core::mem::MaybeUninit::<libc::tm>::zeroed();
    // SAFETY: both pointers are valid for the call.
    let filled = unsafe { libc::localtime_r(&raw const seconds, local.as_mut_ptr()) };
    if filled.is_null() {
        return Offset::new(0, false, "UTC");
    }
    // SAFETY: `localtime_r` has filled it.
    let local = unsafe { local.assume_init() };
    let name = match local.tm_zone.is_null() {
        true => Cow::Borrowed(""),
        #[expect(
            clippy::disallowed_methods,
            reason = "a string of the system, not of the program"
        )]
        // SAFETY: the system's name of a zone is terminated.
        false => unsafe { CStr::from_ptr(local.tm_zone) }.to_string_lossy(),
    };
    Offset::new(local.tm_gmtoff, local.tm_isdst > 0, &name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_do_not_go_back() {
        let (start, interval) = (since_start(), monotonic());
        assert!(since_start() >= start && start > Duration::ZERO);
        assert!(monotonic() >= interval && interval > Duration::ZERO);
        assert!(since_1970() > Duration::from_secs(1_600_000_000));
    }

    #[test]
    fn offsets_are_less_than_a_day() {
        for seconds in [0, 1_700_000_000, 1_720_000_000] {
            assert!(offset(seconds).seconds.abs() < 86_400);
            assert!(!offset(seconds).name().is_empty());
        }
    }
}
