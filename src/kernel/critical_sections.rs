//! Critical sections: locks in the program's memory that their owner may take again.

use crate::abi::win32::locks::RTL_CRITICAL_SECTION;
use crate::kernel::wait::Deadline;
use crate::kernel::{addresses, threads};
use core::mem::{align_of, offset_of, size_of};
use core::ptr;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicI32, AtomicUsize};

/// Nobody owns the section.
const FREE: i32 = -1;
/// Somebody owns it, and nobody waits.
const OWNED: i32 = 0;
/// Somebody owns it, and others may be waiting.
const AWAITED: i32 = 1;

/// The most attempts before waiting that a program can ask for: more is never faster than waiting.
const MOST_ATTEMPTS: usize = 4000;

/// An [`RTL_CRITICAL_SECTION`], as the threads that share it see it.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct CriticalSection {
    debug_info: AtomicUsize,
    /// [`FREE`], [`OWNED`] or [`AWAITED`].
    lock: AtomicI32,
    /// How often the owner has entered. Only the owner uses it.
    depth: AtomicI32,
    /// The number of the owner, 0 for none. Only the owner can find its own number there.
    owner: AtomicUsize,
    semaphore: AtomicUsize,
    attempts: AtomicUsize,
}

const _: () = {
    type Theirs = RTL_CRITICAL_SECTION;
    assert!(size_of::<CriticalSection>() == size_of::<Theirs>());
    assert!(align_of::<CriticalSection>() == align_of::<Theirs>());
    assert!(offset_of!(CriticalSection, lock) == offset_of!(Theirs, LockCount));
    assert!(offset_of!(CriticalSection, depth) == offset_of!(Theirs, RecursionCount));
    assert!(offset_of!(CriticalSection, owner) == offset_of!(Theirs, OwningThread));
    assert!(offset_of!(CriticalSection, attempts) == offset_of!(Theirs, SpinCount));
};

/// The number of the calling thread as it stands in a section.
fn me() -> usize {
    threads::current_id() as usize
}

impl CriticalSection {
    /// A section that nobody owns, to be written to memory of the program.
    pub(crate) const fn new(attempts: usize) -> Self {
        Self {
            debug_info: AtomicUsize::new(0),
            lock: AtomicI32::new(FREE),
            depth: AtomicI32::new(0),
            owner: AtomicUsize::new(0),
            semaphore: AtomicUsize::new(0),
            attempts: AtomicUsize::new(attempts),
        }
    }

    /// Enters the section, when its owner has left it.
    pub(crate) fn enter(&self) {
        if !self.try_enter() {
            self.lock_when_free();
            self.own(me());
        }
    }

    /// Enters the section if that is possible at once.
    pub(crate) fn try_enter(&self) -> bool {
        let me = me();
        if self.owner.load(Relaxed) == me {
            self.depth.fetch_add(1, Relaxed);
            return true;
        }
        let locked = self.try_lock();
        if locked {
            self.own(me);
        }
        locked
    }

    /// Leaves the section once. As on Windows the caller is trusted to be its owner.
    pub(crate) fn leave(&self) {
        match self.depth.load(Relaxed) {
            1 => {
                self.depth.store(0, Relaxed);
                self.owner.store(0, Relaxed);
                // From here on another thread may free the memory: the address is only a name.
                let address = self.address();
                if self.lock.swap(FREE, Release) == AWAITED {
                    addresses::wake_one(address);
                }
            }
            depth if depth > 1 => self.depth.store(depth - 1, Relaxed),
            _ => {}
        }
    }

    /// Sets how often to try before waiting; answers what it was.
    pub(crate) fn set_attempts(&self, attempts: usize) -> usize {
        self.attempts.swap(attempts, Relaxed)
    }

    fn own(&self, me: usize) {
        self.owner.store(me, Relaxed);
        self.depth.store(1, Relaxed);
    }

    fn address(&self) -> usize {
        ptr::from_ref(&self.lock).addr()
    }

    fn try_lock(&self) -> bool {
        self.lock
            .compare_exchange(FREE, OWNED, Acquire, Relaxed)
            .is_ok()
    }

    fn lock_when_free(&self) {
        for _ in 0..self.attempts.load(Relaxed).min(MOST_ATTEMPTS) {
            if self.lock.load(Relaxed) == FREE && self.try_lock() {
                return;
            }
            core::hint::spin_loop();
        }
        // Whoever comes this far takes the lock as one that others wait for, because it cannot know
        // that they do not: at worst one wake-up is for nobody.
        while self.lock.swap(AWAITED, Acquire) != FREE {
            addresses::wait(self.address(), Deadline::Never, || {
                self.lock.load(Relaxed) == AWAITED
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_owner_enters_again_and_others_do_not() {
        let section = CriticalSection::new(0);
        section.enter();
        assert!(section.try_enter());
        std::thread::scope(|scope| {
            scope.spawn(|| assert!(!section.try_enter()));
        });
        section.leave();
        std::thread::scope(|scope| {
            scope.spawn(|| assert!(!section.try_enter()));
        });
        section.leave();
        std::thread::scope(|scope| {
            scope.spawn(|| assert!(section.try_enter()));
        });
    }

    #[test]
    fn only_one_thread_is_inside() {
        const THREADS: usize = 4;
        const ROUNDS: usize = 20_000;
        for attempts in [0, 100] {
            let section = CriticalSection::new(attempts);
            let inside = AtomicUsize::new(0);
            let count = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| {
                        for _ in 0..ROUNDS {
                            section.enter();
                            assert_eq!(inside.fetch_add(1, Relaxed), 0);
                            count.store(count.load(Relaxed) + 1, Relaxed);
                            inside.fetch_sub(1, Relaxed);
                            section.leave();
                        }
                    });
                }
            });
            assert_eq!(count.load(Relaxed), THREADS * ROUNDS);
            assert_eq!(section.lock.load(Relaxed), FREE);
        }
    }
}
