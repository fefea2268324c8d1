//! The thread that watches the sockets for those who wait without a thread.

use super::parker::Call;
use super::{Deadline, Me, with};
use crate::sys::helper;
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::Relaxed;

/// The process that has it: a forked child needs its own.
static HIRED_IN: AtomicU32 = AtomicU32::new(0);

/// Starts the thread, if it is not there.
pub(super) fn hire() {
    let here = std::process::id();
    if HIRED_IN.swap(here, Relaxed) == here {
        return;
    }
    if helper::start("ws2_32 watcher", work).is_err() {
        // Without a thread to spare they hear of the sockets when somebody waits; whoever comes next
        // tries again.
        HIRED_IN.store(0, Relaxed);
    }
}

/// What the thread does, as long as the process lives.
fn work() {
    let me = Me::new();
    with(|state| state.stand_in(me.key()));
    loop {
        if me.parker().park_or_lead(Deadline::Never) == Call::Lead {
            while with(|state| state.is_needed_as_leader(me.key())) && me.parker().hear(None) {}
        }
    }
}
