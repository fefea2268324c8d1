//! One `poll` call, for `select`, `WSAPoll` and calls that wait for a socket.

use super::Result;
use super::fd::check;
use core::ffi::c_int;
use core::time::Duration;
use smallvec::SmallVec;
use std::time::Instant;

pub(crate) use libc::{POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI, pollfd, timeval};

/// What is reported when the peer has ended sending; where it is not `POLLHUP`, it must be asked.
pub(crate) const PEER_ENDED: i16 = super::platform::PEER_ENDED;

/// A list with room for the usual `select` without an allocation.
pub(crate) type List<T> = SmallVec<[T; 64]>;

/// An entry that asks `events` of a descriptor; a negative one is never ready.
pub(crate) const fn entry(fd: c_int, events: i16) -> pollfd {
    pollfd {
        fd,
        events,
        revents: 0,
    }
}

/// Waits until an entry is ready or `timeout` is over; `None` waits for ever.
///
/// Answers how many entries are ready.
pub(crate) fn wait(entries: &mut [pollfd], timeout: Option<Duration>) -> Result<usize> {
    let now = || {
        timeout
            .filter(|timeout| !timeout.is_zero())
            .map(|_| Instant::now())
    };
    let deadline = timeout
        .zip(now())
        .and_then(|(timeout, now)| now.checked_add(timeout));
    let mut left = timeout;
    loop {
        // SAFETY: the slice is valid for its length.
        let answer = check(unsafe {
            libc::poll(
                entries.as_mut_ptr(),
                count(entries.len()),
                milliseconds(left),
            )
        });
        left = deadline.map_or(timeout, |deadline| {
            Some(deadline.saturating_duration_since(Instant::now()))
        });
        match answer {
            Err(super::Errno(libc::EINTR)) => {}
            // A wait longer than `poll` can count, or rounded, may have time left.
            Ok(0) if left != Some(Duration::ZERO) => {}
            answer => return answer.map(|ready| usize::try_from(ready).unwrap_or_default()),
        }
    }
}

/// The time-out of `poll` and its kin: at least as long as `time`, −1 for ever.
pub(super) fn milliseconds(time: Option<Duration>) -> c_int {
    time.map_or(-1, |time| {
        c_int::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(c_int::MAX)
    })
}

fn count(entries: usize) -> libc::nfds_t {
    libc::nfds_t::try_from(entries).unwrap_or(libc::nfds_t::MAX)
}

/// The whole seconds of a span of time in the layout of C.
pub(crate) fn seconds(time: &timeval) -> i64 {
    time.tv_sec
}

/// The microseconds beside them, which may exceed a second.
#[cfg_attr(
    target_os = "linux",
    expect(clippy::useless_conversion, reason = "the type differs by system")
)]
pub(crate) fn microseconds(time: &timeval) -> i64 {
    i64::from(time.tv_usec)
}
