//! Programs are started one after the other, up to the moment that each of them has left this process.
//!
//! Until then a new process has a copy of every descriptor, also of those by which others that are
//! being started report their fate. One that is held back would keep them, and who waits for the
//! report would wait for it.

use crate::sys::process;
use crate::sys::sleep::Bed;
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Release};
use std::sync::LazyLock;

/// The number of the process that starts a program, 0 when none does: a forked child has a copy of
/// the word, but not the thread that would end the turn.
static HOLDER: AtomicU32 = AtomicU32::new(0);
static BED: LazyLock<Bed> = LazyLock::new(Bed::default);

/// The right to start a program.
#[derive(Debug)]
pub(super) struct Turn(());

impl Turn {
    /// Waits until nobody else starts a program.
    pub(super) fn wait() -> Self {
        let own = process::id();
        let mut free = 0;
        loop {
            match HOLDER.compare_exchange(free, own, AcqRel, Acquire) {
                Ok(_) => return Self(()),
                Err(holder) if holder == own => BED.sleep(&HOLDER, own, None),
                // Free, or left behind by the process that this one is a copy of.
                Err(holder) => free = holder,
            }
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        HOLDER.store(0, Release);
        BED.wake(&HOLDER);
    }
}
