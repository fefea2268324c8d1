//! Calls during which `SIGPIPE` does not reach the program.

use core::ffi::c_int;
use core::mem::MaybeUninit;
use core::ptr;

/// `SIGPIPE` does not reach the calling thread.
pub(super) struct Quiet {
    /// What was kept from it before.
    before: libc::sigset_t,
    pipe: libc::sigset_t,
    /// Whether one waits that is none of ours.
    waits: bool,
}

impl Quiet {
    pub(super) fn begin() -> Self {
        let pipe = pipe();
        let mut before = MaybeUninit::<libc::sigset_t>::zeroed();
        // SAFETY: reads one set and writes the other.
        unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const pipe, before.as_mut_ptr()) };
        // SAFETY: a set of zeros is a set, and the call has written it.
        let before = unsafe { before.assume_init() };
        let waits = has(&before) && is_pending();
        Self {
            before,
            pipe,
            waits,
        }
    }

    /// Lets it through again, as before; one that came of a failure meanwhile is taken away.
    pub(super) fn end(self, failed: bool) {
        if failed && !self.waits && is_pending() {
            let now = libc::timespec {
                tv_sec: 0,
                tv_nsec: 0,
            };
            // SAFETY: reads the set and the time.
            unsafe { libc::sigtimedwait(&raw const self.pipe, ptr::null_mut(), &raw const now) };
        }
        // SAFETY: reads the set.
        unsafe {
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.before, ptr::null_mut())
        };
    }
}

/// The set of `SIGPIPE`.
fn pipe() -> libc::sigset_t {
    let mut set = MaybeUninit::<libc::sigset_t>::zeroed();
    // SAFETY: writes the set.
    unsafe { libc::sigemptyset(set.as_mut_ptr()) };
    // SAFETY: changes the set.
    unsafe { libc::sigaddset(set.as_mut_ptr(), libc::SIGPIPE) };
    // SAFETY: it was written.
    unsafe { set.assume_init() }
}

fn has(set: &libc::sigset_t) -> bool {
    // SAFETY: reads the set.
    let answer: c_int = unsafe { libc::sigismember(set, libc::SIGPIPE) };
    answer == 1
}

/// Whether one waits for the thread to let it through.
fn is_pending() -> bool {
    let mut set = MaybeUninit::<libc::sigset_t>::zeroed();
    // SAFETY: writes the set.
    unsafe { libc::sigpending(set.as_mut_ptr()) };
    // SAFETY: a set of zeros is a set, and the call has written it.
    has(&unsafe { set.assume_init() })
}
