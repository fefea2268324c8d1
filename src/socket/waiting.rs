//! Threads that wait for several sockets at once, and what wakes them beside the system.
//!
//! Such a thread does not hold its sockets, so that who closes one is not kept waiting, and the
//! system has nothing to report of a socket that was never connected. So whoever changes a socket
//! in a way that the system does not tell those who wait wakes them all, and they look again.

use super::state::Facts;
use super::{Socket, capture};
use crate::abi::errors::{WSAEFAULT, WSAETIMEDOUT};
use crate::convert::errors::from_errno;
use crate::error::{Error, Result, fail};
use crate::kernel::cancelling;
use crate::reactor::poller::Waker;
use crate::runtime::fork::{Hold, Registration};
use crate::sys;
use crate::sys::poll::{self, POLLIN, pollfd};
use core::cell::RefCell;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst, fence};
use core::time::Duration;
use std::os::fd::AsRawFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

/// What one thread waits with.
#[derive(Debug)]
struct Sleeper {
    waker: Waker,
    /// Whether the thread waits, or is about to.
    waits: AtomicBool,
    /// In which process of a line of forks it was made: descriptors are shared with the parent.
    generation: usize,
}

impl Sleeper {
    fn wake(&self) {
        if self.waits.load(SeqCst) {
            self.waker.wake();
        }
    }
}

/// What the threads wait with that have ever waited; those of threads that ended are dead.
#[derive(Debug)]
struct Sleepers {
    sleepers: Vec<Weak<Sleeper>>,
    generation: usize,
}

static SLEEPERS: Mutex<Sleepers> = Mutex::new(Sleepers {
    sleepers: Vec::new(),
    generation: 0,
});
static REGISTERED: Registration = Registration::new("waiting for sockets");
/// The generation of [`SLEEPERS`], to be read without the lock.
static GENERATION: AtomicUsize = AtomicUsize::new(0);
/// How many threads wait.
static WAITING: AtomicUsize = AtomicUsize::new(0);

impl Hold for MutexGuard<'static, Sleepers> {
    fn forget_other_threads(&mut self) {
        self.sleepers.clear();
        self.generation = self.generation.wrapping_add(1);
        GENERATION.store(self.generation, SeqCst);
        WAITING.store(0, SeqCst);
    }
}

fn sleepers() -> MutexGuard<'static, Sleepers> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// A list of weak references is whole at every moment, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, Sleepers> {
    SLEEPERS.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    static SLEEPER: RefCell<Option<Arc<Sleeper>>> = const { RefCell::new(None) };
}

/// What the calling thread waits with, made when it first waits.
fn sleeper() -> Result<Arc<Sleeper>> {
    let made = SLEEPER.try_with(|slot| slot.try_borrow().ok().and_then(|slot| slot.clone()));
    let current = |sleeper: &Arc<Sleeper>| sleeper.generation == GENERATION.load(SeqCst);
    if let Some(sleeper) = made.ok().flatten().filter(current) {
        return Ok(sleeper);
    }
    let waker = Waker::new().map_err(|_| Error(WSAEFAULT))?;
    let mut all = sleepers();
    all.sleepers.retain(|sleeper| sleeper.strong_count() > 0);
    let sleeper = Arc::new(Sleeper {
        waker,
        waits: AtomicBool::new(false),
        generation: all.generation,
    });
    all.sleepers.push(Arc::downgrade(&sleeper));
    drop(all);
    // A thread that is ending makes one for every wait.
    let _ending = SLEEPER.try_with(|slot| slot.replace(Some(Arc::clone(&sleeper))));
    Ok(sleeper)
}

/// The calling thread waits, until this is dropped.
#[derive(Debug)]
pub(super) struct Waiting(Arc<Sleeper>);

impl Waiting {
    /// Begins to wait. To be called before the sockets are looked at: whoever changes one after
    /// that look sees that somebody waits.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when the system has no descriptors left for what wakes the thread.
    pub(super) fn begin() -> Result<Self> {
        let sleeper = sleeper()?;
        WAITING.fetch_add(1, SeqCst);
        sleeper.waits.store(true, SeqCst);
        // The one of `look_again` is its counterpart: of two threads, one sees what the other did.
        fence(SeqCst);
        Ok(Self(sleeper))
    }

    /// What to add to the entries of `poll`.
    pub(super) fn entry(&self) -> pollfd {
        poll::entry(self.0.waker.descriptor(), POLLIN)
    }

    /// Whether `entry`, which is the one to be added, says that somebody changed a socket. To be asked
    /// before the sockets are looked at again.
    pub(super) fn was_woken(&self, entry: &pollfd) -> bool {
        let woken = entry.revents != 0;
        if woken {
            self.0.waker.rest();
        }
        woken
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        // Who still wakes the thread makes it look once too often when it waits the next time.
        self.0.waits.store(false, SeqCst);
        WAITING.fetch_sub(1, SeqCst);
    }
}

/// Waits until the socket is ready for one of `events`, for a call that the system does not let wait;
/// answers for which.
///
/// # Errors
///
/// As [`poll`]; `WSAETIMEDOUT` when that takes longer than `limit`; `WSAEINTR` when the socket is closed
/// meanwhile.
#[cold]
pub(super) fn await_readiness(
    socket: &Socket,
    events: i16,
    limit: Option<Duration>,
) -> Result<i16> {
    // Closing the socket shuts it down, which makes it ready.
    let ready = poll(socket, events, limit)?.map_err(from_errno)?;
    socket.closed_meanwhile()?;
    capture::may_wait(socket, events)?;
    if ready == 0 {
        fail(WSAETIMEDOUT)
    } else {
        Ok(ready)
    }
}

/// Waits until the socket is ready for one of `events`: for which; 0 when that takes longer than `limit`.
///
/// # Errors
///
/// `WSA_OPERATION_ABORTED` when another thread has cancelled the call, which is possible with sockets
/// without the overlapped attribute; inside, what the system says.
#[cold]
pub(super) fn poll(
    socket: &Socket,
    events: i16,
    limit: Option<Duration>,
) -> Result<sys::Result<i16>> {
    if socket.facts().has(Facts::SHARED) || socket.has_own_voice() {
        return poll_awake(socket, events, limit);
    }
    if !socket.facts().has(Facts::OVERLAPPED) {
        return cancelling::wait(socket.fd(), events, limit);
    }
    let mut entries = [poll::entry(socket.fd().as_raw_fd(), events)];
    let ready = poll::wait(&mut entries, limit);
    Ok(ready.map(|_| entries[0].revents))
}

/// As [`poll`], for a socket whose closing does not end the connection, or which cannot be shut down: that
/// wakes who waits here.
///
/// # Errors
///
/// `WSAEFAULT` when the system has no descriptors left for what wakes the thread; inside, what it says.
#[cold]
fn poll_awake(socket: &Socket, events: i16, limit: Option<Duration>) -> Result<sys::Result<i16>> {
    let waiting = Waiting::begin()?;
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    loop {
        if socket.facts().has(Facts::CLOSED) || capture::has_ended(socket, events) {
            return Ok(Ok(events));
        }
        let mut entries = [
            poll::entry(socket.fd().as_raw_fd(), events),
            waiting.entry(),
        ];
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let ready = poll::wait(&mut entries, left.or(limit));
        let [asked, waker] = &entries;
        let woken = waiting.was_woken(waker);
        match ready {
            Ok(ready) if ready > 0 && woken && asked.revents == 0 => {}
            answer => return Ok(answer.map(|_| asked.revents)),
        }
    }
}

/// Lets every thread that waits look at its sockets again. To be called after a change that the
/// system does not report.
pub(super) fn look_again() {
    fence(SeqCst);
    if WAITING.load(SeqCst) > 0 {
        for sleeper in sleepers().sleepers.iter().filter_map(Weak::upgrade) {
            sleeper.wake();
        }
    }
}
