//! Notices of readiness: one poller for the process, for sockets whose changes a program wants to be
//! told of.
//!
//! Nobody is started to watch it. The thread that waits for something that a socket may bring about
//! runs it; who that is, `kernel` decides.

#![forbid(unsafe_code)]

use crate::runtime::fork::{Hold, Registration};
use crate::sys;
use crate::sys::readiness::{Batch, Poller};
use core::fmt;
use core::time::Duration;
use std::os::fd::{BorrowedFd, RawFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Who hears the notices.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hearer {
    /// Hears that what is watched under a key has become ready, in the flags of `poll`.
    pub(crate) hear: fn(u64, i16),
    /// Watches everything anew that it wants to hear of: in a forked child the poller is another.
    pub(crate) watch_all: fn(),
}

/// The poller, if there has been something to watch, and its hearer.
#[derive(Debug)]
struct Notices {
    poller: Option<Arc<Poller>>,
    hearer: Option<Hearer>,
}

static NOTICES: Mutex<Notices> = Mutex::new(Notices {
    poller: None,
    hearer: None,
});
static REGISTERED: Registration = Registration::new("notices");

impl Hold for MutexGuard<'static, Notices> {
    fn forget_other_threads(&mut self) {
        // The parent's poller is one and the same, and what is heard there is not heard here.
        self.poller = None;
    }
}

/// Two assignments change it, in an order in which each is right, so a panic under it does no harm.
fn lock() -> MutexGuard<'static, Notices> {
    NOTICES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn notices() -> MutexGuard<'static, Notices> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// Watches `fd` under `key` for `hearer`, from what is so now on. What is watched already is watched
/// anew. It must be unwatched before it is closed.
///
/// # Errors
///
/// What the system says when it lacks memory or descriptors.
pub(crate) fn watch(fd: BorrowedFd<'_>, key: u64, hearer: Hearer) -> sys::Result<()> {
    let mut notices = notices();
    let poller = match &notices.poller {
        Some(poller) => Arc::clone(poller),
        None => {
            let poller = Arc::new(Poller::new()?);
            notices.hearer = Some(hearer);
            notices.poller = Some(Arc::clone(&poller));
            poller
        }
    };
    drop(notices);
    poller.watch(fd, key)
}

/// Watches `fd` no more.
pub(crate) fn unwatch(fd: BorrowedFd<'_>) {
    if let Some(poller) = &notices().poller {
        poller.unwatch(fd);
    }
}

/// A descriptor that is readable while there are notices, if there is a poller.
pub(crate) fn descriptor() -> Option<RawFd> {
    notices().poller.as_ref().map(|poller| poller.descriptor())
}

/// Ends the wait of the thread that waits for notices, or of the next.
pub(crate) fn wake() {
    if let Some(poller) = &notices().poller {
        poller.wake();
    }
}

/// Waits for notices until some are there, somebody wakes the thread, or the time is over; `None`
/// waits for ever. One thread at a time calls it. Answers `None` at once when there cannot be any.
pub(crate) fn wait(timeout: Option<Duration>) -> Option<News> {
    let (poller, hearer) = current()?;
    let mut batch = Batch::default();
    poller.wait(&mut batch, timeout).ok()?;
    Some(News { batch, hearer })
}

/// The poller, which a forked child makes anew, and its hearer.
fn current() -> Option<(Arc<Poller>, Hearer)> {
    let notices = notices();
    let hearer = notices.hearer?;
    if let Some(poller) = &notices.poller {
        return Some((Arc::clone(poller), hearer));
    }
    drop(notices);
    (hearer.watch_all)();
    let poller = self::notices().poller.clone()?;
    Some((poller, hearer))
}

/// What one wait brought.
pub(crate) struct News {
    batch: Batch,
    hearer: Hearer,
}

impl News {
    /// Tells the hearer.
    pub(crate) fn tell(self) {
        for ready in self.batch.iter() {
            (self.hearer.hear)(ready.key, ready.events);
        }
    }
}

impl fmt::Debug for News {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("News").field(&self.batch).finish()
    }
}
