//! The flags and times of `select` and `WSAPoll`.

use crate::abi::errors::WSAEINVAL;
use crate::abi::select as windows;
use crate::error::{Result, fail};
use crate::sys::poll::PEER_ENDED;
use core::time::Duration;

/// One flag that can be asked: Windows' and the system's.
#[rustfmt::skip]
const ASKED: &[(i16, i16)] = &[
    (windows::POLLRDNORM, libc::POLLIN),
    (windows::POLLRDBAND, libc::POLLPRI),
    (windows::POLLWRNORM, libc::POLLOUT),
];

/// One flag that is reported unasked: the system's and Windows'.
#[rustfmt::skip]
const UNASKED: &[(i16, i16)] = &[
    (libc::POLLERR,  windows::POLLERR),
    (libc::POLLHUP,  windows::POLLHUP),
    (libc::POLLNVAL, windows::POLLNVAL),
    (PEER_ENDED,     windows::POLLHUP),
];

/// Every flag that can be asked.
const MAY_BE_ASKED: i16 = windows::POLLRDNORM | windows::POLLRDBAND | windows::POLLWRNORM;

/// Whether `WSAPoll` may be asked for `flags`: not for `POLLPRI`, `POLLWRBAND`, and those that are
/// only reported.
#[inline]
pub(crate) const fn may_ask(flags: i16) -> bool {
    flags & !MAY_BE_ASKED == 0
}

/// The system's flags for what `WSAPoll` is asked.
#[inline]
pub(crate) fn asked(flags: i16) -> i16 {
    ASKED.iter().fold(PEER_ENDED, |native, (windows, flag)| {
        if flags & windows != 0 {
            native | flag
        } else {
            native
        }
    })
}

/// Windows' flags for what the system reports to one who asked for `asked` of Windows'.
pub(crate) fn reported(native: i16, asked: i16) -> i16 {
    let answered = ASKED
        .iter()
        .filter(|(windows, flag)| asked & windows != 0 && native & flag != 0)
        .fold(0, |flags, (windows, _)| flags | windows);
    UNASKED
        .iter()
        .filter(|(flag, _)| native & flag != 0)
        .fold(answered, |flags, (_, windows)| flags | windows)
}

/// The time-out of `select`: seconds and microseconds, which may exceed a second.
///
/// # Errors
///
/// `WSAEINVAL` when one of them is negative.
pub(crate) fn timeout(seconds: i64, microseconds: i64) -> Result<Duration> {
    match (u64::try_from(seconds), u64::try_from(microseconds)) {
        (Ok(seconds), Ok(microseconds)) => {
            Ok(Duration::from_secs(seconds).saturating_add(Duration::from_micros(microseconds)))
        }
        _ => fail(WSAEINVAL),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_asked_is_in_the_table() {
        let all = ASKED.iter().fold(0, |all, (windows, _)| all | windows);
        assert_eq!(all, MAY_BE_ASKED);
    }

    #[test]
    fn each_flag_survives_both_ways() {
        for (windows, native) in ASKED {
            assert!(may_ask(*windows));
            assert_eq!(asked(*windows), *native | PEER_ENDED);
            assert_eq!(reported(*native, *windows), *windows);
            assert_eq!(reported(*native, 0), 0);
        }
        for (native, windows) in UNASKED {
            assert!(!may_ask(*windows));
            assert_eq!(reported(*native, 0), *windows);
        }
    }

    #[test]
    fn numbers_are_the_documented_ones() {
        assert_eq!(asked(0x0300), libc::POLLIN | libc::POLLPRI | PEER_ENDED);
        assert_eq!(asked(0x0010), libc::POLLOUT | PEER_ENDED);
        assert!(!may_ask(0x0400));
        assert!(!may_ask(0x0020));
        assert_eq!(reported(libc::POLLHUP | libc::POLLIN, 0x0300), 0x0102);
    }

    #[test]
    fn times_are_added_up_and_negative_ones_refused() {
        assert_eq!(timeout(1, 2_500_000), Ok(Duration::from_millis(3500)));
        assert_eq!(timeout(-1, 0), fail(10022));
        assert_eq!(timeout(0, -1), fail(10022));
    }
}
