//! Threads that wait for several sockets at once, and what wakes them beside the system.
//!
//! Such a thread does not hold its sockets, so that who closes one is not kept waiting, and the
//! system has nothing to report of a socket that was never connected. So whoever changes a socket
//! in a way that the system does not tell those who wait wakes them all, and they look again.

use crate::abi::errors::WSAEFAULT;
use crate::error::{Error, Result};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::poll::{self, POLLIN, pollfd};
use crate::sys::wake::Wake;
use core::cell::RefCell;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst, fence};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// What one thread waits with.
#[derive(Debug)]
struct Waker {
    wake: Wake,
    /// Whether the thread waits, or is about to.
    waits: AtomicBool,
    /// Whether a byte is in the pipe, or on its way there.
    filled: AtomicBool,
    /// In which process of a line of forks it was made: pipes are shared with the parent's.
    generation: usize,
}

impl Waker {
    fn wake(&self) {
        if self.waits.load(SeqCst) && !self.filled.swap(true, SeqCst) {
            self.wake.fill();
        }
    }
}

/// The wakers of all threads that have ever waited; those of threads that ended are dead.
#[derive(Debug)]
struct Wakers {
    wakers: Vec<Weak<Waker>>,
    generation: usize,
}

static WAKERS: Mutex<Wakers> = Mutex::new(Wakers {
    wakers: Vec::new(),
    generation: 0,
});
static REGISTERED: Registration = Registration::new("waiting for sockets");
/// The generation of [`WAKERS`], to be read without the lock.
static GENERATION: AtomicUsize = AtomicUsize::new(0);
/// How many threads wait.
static WAITING: AtomicUsize = AtomicUsize::new(0);

impl Hold for MutexGuard<'static, Wakers> {
    fn forget_other_threads(&mut self) {
        self.wakers.clear();
        self.generation = self.generation.wrapping_add(1);
        GENERATION.store(self.generation, SeqCst);
        WAITING.store(0, SeqCst);
    }
}

fn wakers() -> MutexGuard<'static, Wakers> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// A list of weak references is whole at every moment, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, Wakers> {
    WAKERS.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    static WAKER: RefCell<Option<Arc<Waker>>> = const { RefCell::new(None) };
}

/// The calling thread's waker, made when it first waits.
fn waker() -> Result<Arc<Waker>> {
    let made = WAKER.try_with(|slot| slot.try_borrow().ok().and_then(|slot| slot.clone()));
    let current = |waker: &Arc<Waker>| waker.generation == GENERATION.load(SeqCst);
    if let Some(waker) = made.ok().flatten().filter(current) {
        return Ok(waker);
    }
    let wake = Wake::new().map_err(|_| Error(WSAEFAULT))?;
    let mut all = wakers();
    all.wakers.retain(|waker| waker.strong_count() > 0);
    let waker = Arc::new(Waker {
        wake,
        waits: AtomicBool::new(false),
        filled: AtomicBool::new(false),
        generation: all.generation,
    });
    all.wakers.push(Arc::downgrade(&waker));
    drop(all);
    // A thread that is ending makes one for every wait.
    let _ending = WAKER.try_with(|slot| slot.replace(Some(Arc::clone(&waker))));
    Ok(waker)
}

/// The calling thread waits, until this is dropped.
#[derive(Debug)]
pub(super) struct Waiting(Arc<Waker>);

impl Waiting {
    /// Begins to wait. To be called before the sockets are looked at: whoever changes one after
    /// that look sees that somebody waits.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when the system has no descriptors left for what wakes the thread.
    pub(super) fn begin() -> Result<Self> {
        let waker = waker()?;
        WAITING.fetch_add(1, SeqCst);
        waker.waits.store(true, SeqCst);
        // The one of `look_again` is its counterpart: of two threads, one sees what the other did.
        fence(SeqCst);
        Ok(Self(waker))
    }

    /// What to add to the entries of `poll`.
    pub(super) fn entry(&self) -> pollfd {
        poll::entry(self.0.wake.descriptor(), POLLIN)
    }

    /// Whether somebody changed a socket since this was last asked.
    pub(super) fn was_woken(&self) -> bool {
        let woken = self.0.filled.load(SeqCst);
        if woken {
            // In this order: a byte that is put in from here on is another.
            self.0.wake.empty();
            self.0.filled.store(false, SeqCst);
        }
        woken
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.waits.store(false, SeqCst);
        let _rest = self.was_woken();
        WAITING.fetch_sub(1, SeqCst);
    }
}

/// Lets every thread that waits look at its sockets again. To be called after a change that the
/// system does not report.
pub(super) fn look_again() {
    fence(SeqCst);
    if WAITING.load(SeqCst) > 0 {
        for waker in wakers().wakers.iter().filter_map(Weak::upgrade) {
            waker.wake();
        }
    }
}
