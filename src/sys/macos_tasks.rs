//! What macOS does its own way with threads and processes.

use super::fd::{adopt, check, uninterrupted};
use super::thread::ThreadTimes;
use super::{Errno, Result};
use core::ffi::{CStr, c_int};
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::Acquire;
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::{Condvar, Mutex, PoisonError};

/// The number of the calling thread, as tools show it.
pub(crate) fn thread_id() -> u32 {
    let mut id = 0;
    // SAFETY: 0 stands for the calling thread, and there is room for the answer.
    unsafe { libc::pthread_threadid_np(0, &raw mut id) };
    // Numbers count up from the start of the system; the low half tells threads apart.
    u32::try_from(id & u64::from(u32::MAX)).unwrap_or_default()
}

/// What [`thread_times`] knows the calling thread by.
pub(crate) fn thread_mark() -> u32 {
    // SAFETY: takes nothing.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: it is a thread that runs.
    unsafe { libc::pthread_mach_thread_np(thread) }
}

/// How long a thread of this process has run so far.
///
/// # Errors
///
/// `ESRCH` when it has ended.
pub(crate) fn thread_times(mark: u32) -> Result<ThreadTimes> {
    // SAFETY: zeros are a value of it.
    let mut facts: libc::thread_basic_info = unsafe { core::mem::zeroed() };
    let mut count = libc::THREAD_BASIC_INFO_COUNT;
    let kind = libc::THREAD_BASIC_INFO.cast_unsigned();
    // SAFETY: there is room for as much as `count` says.
    let refused = unsafe { libc::thread_info(mark, kind, (&raw mut facts).cast(), &raw mut count) };
    if refused != 0 {
        return Err(Errno(libc::ESRCH));
    }
    let duration = |time: libc::time_value_t| {
        let seconds = u64::try_from(time.seconds).unwrap_or(0);
        let microseconds = u64::try_from(time.microseconds).unwrap_or(0);
        Duration::from_secs(seconds) + Duration::from_micros(microseconds)
    };
    Ok(ThreadTimes {
        user: duration(facts.user_time),
        kernel: duration(facts.system_time),
    })
}

/// How long the calling thread has run so far.
pub(crate) fn own_thread_times() -> ThreadTimes {
    thread_times(thread_mark()).unwrap_or_default()
}

/// Names the calling thread for debuggers.
pub(super) fn set_thread_name(name: &CStr) {
    // SAFETY: the name is terminated; the answer matters to nobody.
    unsafe { libc::pthread_setname_np(name.as_ptr()) };
}

/// A place to sleep in.
#[derive(Debug, Default)]
pub(crate) struct Bed {
    /// Held from the look at the word to the sleep, and by who changed the word before waking.
    gate: Mutex<()>,
    news: Condvar,
}

impl Bed {
    /// Sleeps while `word` is `value`, not longer than `limit`; may wake for no reason.
    pub(crate) fn sleep(&self, word: &AtomicU32, value: u32, limit: Option<Duration>) {
        let gate = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        if word.load(Acquire) != value {
            return;
        }
        match limit {
            None => drop(self.news.wait(gate)),
            Some(limit) => drop(self.news.wait_timeout(gate, limit)),
        }
    }

    /// Wakes who sleeps on `_word`, which was changed before.
    pub(crate) fn wake(&self, _word: &AtomicU32) {
        drop(self.gate.lock().unwrap_or_else(PoisonError::into_inner));
        self.news.notify_one();
    }
}

/// Has a program that is started get none of our descriptors but the standard ones. Called between
/// `fork` and `exec`.
pub(super) fn inherit_nothing() {
    super::fd::keep_from_programs();
}

/// A descriptor that can be read when the process `id` has ended, which need not be a child.
///
/// # Errors
///
/// `ESRCH` when there is none.
pub(super) fn end_of(id: u32) -> Result<OwnedFd> {
    // SAFETY: takes nothing.
    let queue = adopt(check(unsafe { libc::kqueue() })?, false)?;
    let watched = libc::kevent {
        ident: id as usize,
        filter: libc::EVFILT_PROC,
        flags: libc::EV_ADD | libc::EV_ONESHOT,
        fflags: libc::NOTE_EXIT,
        data: 0,
        udata: core::ptr::null_mut(),
    };
    let (list, nothing) = (&raw const watched, core::ptr::null_mut());
    // SAFETY: the list has one entry, and there is no room for events, none of which are waited for.
    check(unsafe { libc::kevent(queue.as_raw_fd(), list, 1, nothing, 0, core::ptr::null()) })?;
    super::fd::set_inheritable(queue.as_fd(), false)?;
    Ok(queue)
}

/// Waits until the process `id` has ended, which need not be a child, or the other end of the pipe
/// `stop` is closed; whether it has ended.
///
/// # Errors
///
/// `ESRCH` when there is none.
pub(crate) fn wait_for_end(id: u32, stop: BorrowedFd<'_>) -> Result<bool> {
    // SAFETY: takes nothing.
    let queue = adopt(check(unsafe { libc::kqueue() })?, false)?;
    let watch = |ident, filter, fflags| libc::kevent {
        ident,
        filter,
        flags: libc::EV_ADD | libc::EV_ONESHOT,
        fflags,
        data: 0,
        udata: core::ptr::null_mut(),
    };
    let stop = usize::try_from(stop.as_raw_fd()).map_err(|_| Errno(libc::EBADF))?;
    let watched = [
        watch(id as usize, libc::EVFILT_PROC, libc::NOTE_EXIT),
        watch(stop, libc::EVFILT_READ, 0),
    ];
    let mut seen = watched;
    uninterrupted(|| {
        // SAFETY: the lists have as many entries, which live as long as the call; there is no limit.
        check(unsafe {
            libc::kevent(
                queue.as_raw_fd(),
                watched.as_ptr(),
                2,
                seen.as_mut_ptr(),
                1,
                core::ptr::null(),
            )
        })
    })?;
    let [seen, _] = seen;
    match seen.flags & libc::EV_ERROR {
        0 => Ok(seen.filter == libc::EVFILT_PROC),
        _ => Err(Errno(c_int::try_from(seen.data).unwrap_or(libc::ESRCH))),
    }
}
