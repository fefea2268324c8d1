//! What a forked child needs: our locks, none of them held by a thread that it does not have.
//!
//! `fork` copies one thread. A lock that another thread held at that moment would stay locked in the
//! child for ever, so the forking thread takes every lock of ours first and lets go in both
//! processes; what a lock guards may tidy up in the child before. The system is asked to tell us of
//! forks when the first of our locks is first needed, not when the library is loaded.
//!
//! A lock under which others are taken goes before them here, too: its rank says so.

use crate::sys::process;
use core::cell::Cell;
use core::fmt;
use core::mem::ManuallyDrop;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::{Mutex, MutexGuard, PoisonError};

static GENERATION: AtomicUsize = AtomicUsize::new(0);

/// Which process of a line of forks this is.
pub(crate) fn generation() -> usize {
    GENERATION.load(Relaxed)
}

/// A lock that is held.
pub(crate) trait Hold {
    /// Forgets, in a child, what concerned the threads that the child does not have.
    fn forget_other_threads(&mut self) {}
}

/// How to take one lock.
type Take = fn() -> Box<dyn Hold>;

/// One of the locks to take.
#[derive(Clone, Copy)]
struct Lock {
    rank: u8,
    name: &'static str,
    take: Take,
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The locks to take, by rank.
static LOCKS: Mutex<Vec<Lock>> = Mutex::new(Vec::new());

/// The rank of a lock under which no other is taken.
const INNERMOST: u8 = u8::MAX;

/// Makes sure that a lock is in the list before it is first taken.
///
/// It is a flag and no `Once`: a thread that vanished in the middle of a `Once` would leave the
/// child waiting for it.
pub(crate) struct Registration {
    name: &'static str,
    rank: u8,
    done: AtomicBool,
}

impl Registration {
    /// The registration of the lock `name`, under which no other is taken.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self::outer(name, INNERMOST)
    }

    /// The registration of the lock `name`, under which only locks of higher ranks are taken.
    pub(crate) const fn outer(name: &'static str, rank: u8) -> Self {
        Self {
            name,
            rank,
            done: AtomicBool::new(false),
        }
    }

    /// Registers `take`, unless that is done.
    pub(crate) fn ensure(&self, take: Take) {
        if !self.done.load(Acquire) {
            let mut locks = list();
            if locks.is_empty() {
                process::at_fork(before, in_parent, in_child);
            }
            if !locks.iter().any(|lock| lock.name == self.name) {
                let place = locks.partition_point(|lock| lock.rank <= self.rank);
                let (rank, name) = (self.rank, self.name);
                locks.insert(place, Lock { rank, name, take });
            }
            drop(locks);
            self.done.store(true, Release);
        }
    }
}

fn list() -> MutexGuard<'static, Vec<Lock>> {
    LOCKS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that the forking thread holds from `before` to `in_parent` or `in_child`.
struct Everything {
    locks: Vec<Box<dyn Hold>>,
    _list: MutexGuard<'static, Vec<Lock>>,
}

thread_local! {
    // `ManuallyDrop`, so that the slot has no destructor and works in threads that are ending.
    static HELD: Cell<Option<ManuallyDrop<Everything>>> = const { Cell::new(None) };
}

impl fmt::Debug for Everything {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Everything").finish_non_exhaustive()
    }
}

/// Takes every lock. Runs in the forking thread, before it forks.
extern "C" fn before() {
    let list = list();
    let locks = list.iter().map(|lock| (lock.take)()).collect();
    HELD.set(Some(ManuallyDrop::new(Everything { locks, _list: list })));
}

/// Lets go of every lock in the parent.
extern "C" fn in_parent() {
    drop(HELD.take().map(ManuallyDrop::into_inner));
}

/// Lets go of every lock in the child.
extern "C" fn in_child() {
    GENERATION.fetch_add(1, Relaxed);
    let mut held = HELD.take().map(ManuallyDrop::into_inner);
    for lock in held.iter_mut().flat_map(|held| held.locks.iter_mut()) {
        lock.forget_other_threads();
    }
    drop(held);
}
