//! Slim reader/writer locks and condition variables: one word of the program's memory each, all
//! zero at first.

use crate::abi::errors::ERROR_TIMEOUT;
use crate::abi::win32::locks::{RTL_CONDITION_VARIABLE, RTL_SRWLOCK};
use crate::error::{Result, fail};
use crate::kernel::addresses;
use crate::kernel::critical_sections::CriticalSection;
use crate::kernel::wait::Deadline;
use core::mem::size_of;
use core::ptr;
use core::sync::atomic::AtomicUsize;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

/// One thread owns the lock alone.
const EXCLUSIVE: usize = 1;
/// Somebody waits for the lock.
const AWAITED: usize = 2;
/// One more thread shares the lock.
const SHARE: usize = 4;

/// An [`RTL_SRWLOCK`], as the threads that share it see it.
#[repr(transparent)]
#[derive(Debug, Default)]
pub(crate) struct SlimLock(AtomicUsize);

const _: () = assert!(size_of::<SlimLock>() == size_of::<RTL_SRWLOCK>());

/// How a lock is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// By one thread alone.
    Exclusive,
    /// By as many as want.
    Shared,
}

impl Hold {
    /// What the word becomes when somebody takes the lock so; `None` while that must wait.
    ///
    /// Nobody joins those who share it while others wait, so that a writer gets its turn.
    fn taken(self, word: usize) -> Option<usize> {
        match self {
            Self::Exclusive if word & !AWAITED == 0 => Some(word | EXCLUSIVE),
            Self::Shared if word & EXCLUSIVE == 0 && (word & AWAITED == 0 || word == AWAITED) => {
                word.checked_add(SHARE)
            }
            _ => None,
        }
    }
}

impl SlimLock {
    fn address(&self) -> usize {
        ptr::from_ref(self).addr()
    }

    /// Takes the lock if that is possible at once.
    pub(crate) fn try_acquire(&self, hold: Hold) -> bool {
        self.0
            .fetch_update(Acquire, Relaxed, |word| hold.taken(word))
            .is_ok()
    }

    /// Takes the lock, when that is possible.
    pub(crate) fn acquire(&self, hold: Hold) {
        while let Err(word) = self
            .0
            .fetch_update(Acquire, Relaxed, |word| hold.taken(word))
        {
            let awaited = word | AWAITED;
            let marked = self.0.compare_exchange(word, awaited, Relaxed, Relaxed);
            if marked.is_ok() {
                addresses::wait(self.address(), Deadline::Never, || {
                    self.0.load(Relaxed) == awaited
                });
            }
        }
    }

    /// Gives the lock back.
    pub(crate) fn release(&self, hold: Hold) {
        // From the moment it is free another thread may free the memory: the address is only a name.
        let address = self.address();
        let given_back = self.0.fetch_update(Release, Relaxed, |word| {
            let left = match hold {
                Hold::Exclusive => word & !EXCLUSIVE,
                Hold::Shared => word.checked_sub(SHARE)?,
            };
            // The last to leave wakes everybody, and nobody waits then.
            Some(if left & !AWAITED == 0 { 0 } else { left })
        });
        let last = given_back.is_ok_and(|word| match hold {
            Hold::Exclusive => word == EXCLUSIVE | AWAITED,
            Hold::Shared => word == SHARE | AWAITED,
        });
        if last {
            addresses::wake_all(address);
        }
    }
}

/// An [`RTL_CONDITION_VARIABLE`], as the threads that share it see it: it counts the wake-ups.
#[repr(transparent)]
#[derive(Debug, Default)]
pub(crate) struct ConditionVariable(AtomicUsize);

const _: () = assert!(size_of::<ConditionVariable>() == size_of::<RTL_CONDITION_VARIABLE>());

/// The lock that a thread gives up while it sleeps on a condition variable.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Guard<'a> {
    /// A critical section, entered once.
    Section(&'a CriticalSection),
    /// A slim lock, and how it is held.
    Slim(&'a SlimLock, Hold),
}

impl Guard<'_> {
    fn release(self) {
        match self {
            Self::Section(section) => section.leave(),
            Self::Slim(lock, hold) => lock.release(hold),
        }
    }

    fn acquire(self) {
        match self {
            Self::Section(section) => section.enter(),
            Self::Slim(lock, hold) => lock.acquire(hold),
        }
    }
}

impl ConditionVariable {
    fn address(&self) -> usize {
        ptr::from_ref(self).addr()
    }

    /// Gives up `guard`, sleeps until woken, and takes `guard` again.
    ///
    /// # Errors
    ///
    /// `ERROR_TIMEOUT` when the time has come first; `guard` is held again all the same.
    pub(crate) fn sleep(&self, guard: Guard<'_>, deadline: Deadline) -> Result<()> {
        // Read before the lock is given up: whoever wakes afterwards changes it.
        let count = self.0.load(Acquire);
        guard.release();
        let woken = addresses::wait(self.address(), deadline, || self.0.load(Acquire) == count);
        guard.acquire();
        if woken { Ok(()) } else { fail(ERROR_TIMEOUT) }
    }

    /// Wakes one thread.
    pub(crate) fn wake_one(&self) {
        self.0.fetch_add(1, AcqRel);
        addresses::wake_one(self.address());
    }

    /// Wakes every thread.
    pub(crate) fn wake_all(&self) {
        self.0.fetch_add(1, AcqRel);
        addresses::wake_all(self.address());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::scope;

    #[test]
    fn many_share_it_or_one_owns_it() {
        let lock = SlimLock::default();
        assert!(lock.try_acquire(Hold::Shared));
        assert!(lock.try_acquire(Hold::Shared));
        assert!(!lock.try_acquire(Hold::Exclusive));
        lock.release(Hold::Shared);
        lock.release(Hold::Shared);
        assert!(lock.try_acquire(Hold::Exclusive));
        assert!(!lock.try_acquire(Hold::Shared));
        lock.release(Hold::Exclusive);
        assert_eq!(lock.0.load(Relaxed), 0);
    }

    #[test]
    fn writers_are_alone() {
        const ROUNDS: usize = 5_000;
        let lock = SlimLock::default();
        let count = AtomicUsize::new(0);
        scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    for _ in 0..ROUNDS {
                        lock.acquire(Hold::Exclusive);
                        count.store(count.load(Relaxed) + 1, Relaxed);
                        lock.release(Hold::Exclusive);
                        lock.acquire(Hold::Shared);
                        let before = count.load(Relaxed);
                        assert_eq!(count.load(Relaxed), before);
                        lock.release(Hold::Shared);
                    }
                });
            }
        });
        assert_eq!(count.load(Relaxed), 3 * ROUNDS);
        assert_eq!(lock.0.load(Relaxed), 0);
    }

    #[test]
    fn a_queue_over_a_condition_variable_loses_nothing() {
        const ITEMS: usize = 5_000;
        const WORKERS: usize = 3;
        let lock = SlimLock::default();
        let condition = ConditionVariable::default();
        let queued = AtomicUsize::new(0);
        let taken = AtomicUsize::new(0);
        let guard = Guard::Slim(&lock, Hold::Exclusive);
        scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| {
                    for _ in 0..ITEMS {
                        guard.acquire();
                        while queued.load(Relaxed) == 0 {
                            condition.sleep(guard, Deadline::Never).unwrap();
                        }
                        queued.fetch_sub(1, Relaxed);
                        taken.fetch_add(1, Relaxed);
                        guard.release();
                    }
                });
            }
            for _ in 0..WORKERS * ITEMS {
                guard.acquire();
                queued.fetch_add(1, Relaxed);
                guard.release();
                condition.wake_one();
            }
        });
        assert_eq!(taken.load(Relaxed), WORKERS * ITEMS);
    }

    #[test]
    fn a_sleep_that_nobody_ends_times_out_with_the_lock_held() {
        let lock = SlimLock::default();
        lock.acquire(Hold::Exclusive);
        let guard = Guard::Slim(&lock, Hold::Exclusive);
        let condition = ConditionVariable::default();
        assert_eq!(
            condition.sleep(guard, Deadline::after(1)),
            fail(ERROR_TIMEOUT)
        );
        assert!(!lock.try_acquire(Hold::Shared));
    }
}
