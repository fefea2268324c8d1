//! What Linux does its own way with threads and processes.

use super::fd::{adopt, check, uninterrupted};
use super::thread::ThreadTimes;
use super::{Errno, Result};
use core::ffi::{CStr, c_int, c_long, c_uint};
use core::mem::MaybeUninit;
use core::sync::atomic::AtomicU32;
use core::time::Duration;
use std::fs;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};

/// The number of the calling thread, as tools show it.
pub(crate) fn thread_id() -> u32 {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::gettid() }.cast_unsigned()
}

/// What [`thread_times`] knows the calling thread by.
pub(crate) fn thread_mark() -> u32 {
    thread_id()
}

/// How long a thread of this process has run so far.
///
/// # Errors
///
/// `ESRCH` when it has ended.
pub(crate) fn thread_times(mark: u32) -> Result<ThreadTimes> {
    let text = fs::read_to_string(format!("/proc/self/task/{mark}/stat"));
    let text = text.map_err(|_| Errno(libc::ESRCH))?;
    // Behind its name in brackets: the times are the 12th and 13th number, in ticks.
    let numbers = text.rsplit_once(')').map_or("", |(_, numbers)| numbers);
    let mut numbers = numbers.split_whitespace().skip(11);
    // SAFETY: takes a number only.
    let per_second = unsafe { libc::sysconf(libc::_SC_CLK_TCK) };
    let tick = Duration::from_secs(1) / u32::try_from(per_second).unwrap_or(100).max(1);
    let mut next = || {
        let count = numbers.next()?.parse().ok()?;
        Some(tick.saturating_mul(count))
    };
    let user = next().ok_or(Errno(libc::ESRCH))?;
    let kernel = next().ok_or(Errno(libc::ESRCH))?;
    Ok(ThreadTimes { user, kernel })
}

/// How long the calling thread has run so far.
pub(crate) fn own_thread_times() -> ThreadTimes {
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: there is room for the answer.
    unsafe { libc::getrusage(libc::RUSAGE_THREAD, usage.as_mut_ptr()) };
    // SAFETY: zeros are a value of it, and the system has filled it.
    let usage = unsafe { usage.assume_init() };
    let duration = |time: libc::timeval| {
        let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
        let microseconds = u64::try_from(time.tv_usec).unwrap_or(0);
        Duration::from_secs(seconds) + Duration::from_micros(microseconds)
    };
    ThreadTimes {
        user: duration(usage.ru_utime),
        kernel: duration(usage.ru_stime),
    }
}

/// Names the calling thread for debuggers.
pub(super) fn set_thread_name(name: &CStr) {
    // SAFETY: the name is terminated, and not too long; the answer matters to nobody.
    unsafe { libc::prctl(libc::PR_SET_NAME, name.as_ptr()) };
}

/// A place to sleep in: the system knows sleepers by the address of their word.
#[derive(Debug, Default)]
pub(crate) struct Bed(());

impl Bed {
    /// Sleeps while `word` is `value`, not longer than `limit`; may wake for no reason.
    #[expect(clippy::unused_self, reason = "elsewhere the sleepers meet in it")]
    pub(crate) fn sleep(&self, word: &AtomicU32, value: u32, limit: Option<Duration>) {
        // This call knows times of two machine words, whatever the C library's are.
        let limit = limit.map(|limit| {
            let seconds = c_long::try_from(limit.as_secs()).unwrap_or(c_long::MAX);
            [seconds, limit.subsec_nanos().cast_signed().into()]
        });
        let limit = limit
            .as_ref()
            .map_or(core::ptr::null(), core::ptr::from_ref);
        let operation = libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG;
        // SAFETY: the word and the time live as long as the call.
        unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), operation, value, limit) };
    }

    /// Wakes who sleeps on `word`, which was changed before.
    #[expect(clippy::unused_self, reason = "as above")]
    pub(crate) fn wake(&self, word: &AtomicU32) {
        let operation = libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG;
        // SAFETY: the word is only named, not looked at.
        unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), operation, 1) };
    }
}

/// Has a program that is started get none of our descriptors but the standard ones. Called between
/// `fork` and `exec`.
pub(super) fn inherit_nothing() {
    // SAFETY: takes numbers only.
    let done = unsafe {
        libc::syscall(
            libc::SYS_close_range,
            3,
            c_uint::MAX,
            libc::CLOSE_RANGE_CLOEXEC,
        )
    };
    if done != 0 {
        super::fd::keep_from_programs();
    }
}

/// A descriptor that can be read when the process `id` has ended, which need not be a child.
///
/// # Errors
///
/// `ESRCH` when there is none; `ENOSYS` on systems before Linux 5.3.
pub(super) fn end_of(id: u32) -> Result<OwnedFd> {
    // SAFETY: takes numbers only.
    let raw = unsafe { libc::syscall(libc::SYS_pidfd_open, id, 0) };
    adopt(check(c_int::try_from(raw).unwrap_or(-1))?, false)
}

/// Waits until the process `id` has ended, which need not be a child, or the other end of the pipe
/// `stop` is closed; whether it has ended.
///
/// # Errors
///
/// `ESRCH` when there is none; `ENOSYS` on systems before Linux 5.3.
pub(crate) fn wait_for_end(id: u32, stop: BorrowedFd<'_>) -> Result<bool> {
    let process = end_of(id)?;
    let mut asked = [process.as_raw_fd(), stop.as_raw_fd()].map(|fd| libc::pollfd {
        fd,
        events: libc::POLLIN,
        revents: 0,
    });
    // SAFETY: both entries live as long as the call.
    uninterrupted(|| check(unsafe { libc::poll(asked.as_mut_ptr(), 2, -1) }))?;
    let [process, _stop] = asked;
    Ok(process.revents != 0)
}
