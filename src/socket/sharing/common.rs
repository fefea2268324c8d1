//! What all descriptors of a shared socket have in common, as numbers in memory that every process with
//! such a descriptor sees.
//!
//! The system keeps the rest: the names, the connection, whether calls wait, and its options.

use crate::convert::options::kept::CELLS;
use crate::sys::sharing::{Memory, WORDS};
use core::sync::atomic::{AtomicU32, Ordering::SeqCst};

/// Where the facts stand that are common.
const FACTS: usize = 0;
/// Where the time stands when the connection was made: its lower and its upper half.
const TIME: [usize; 2] = [1, 2];
/// Where the number stands of the registration for network events that holds.
const REGISTRATION: usize = 3;
/// Where the group of the socket stands, and its priority there.
const GROUP: usize = 4;
const PRIORITY: usize = 5;
/// Where the remembered options begin.
pub(in crate::socket) const KEPT: usize = 16;

const _: () = assert!(KEPT + CELLS <= WORDS);

fn word(memory: &Memory, at: usize) -> &AtomicU32 {
    /// There are as many words as asked for; this one stands for none.
    static NONE: AtomicU32 = AtomicU32::new(0);
    memory.words().get(at).unwrap_or(&NONE)
}

/// The facts that are common.
pub(in crate::socket) fn facts(memory: &Memory) -> &AtomicU32 {
    word(memory, FACTS)
}

/// The number of the registration for network events that holds: the last one that was made.
pub(in crate::socket) fn registration(memory: &Memory) -> &AtomicU32 {
    word(memory, REGISTRATION)
}

/// The group of the socket.
pub(in crate::socket) fn group(memory: &Memory) -> &AtomicU32 {
    word(memory, GROUP)
}

/// The priority of the socket in its group.
pub(in crate::socket) fn priority(memory: &Memory) -> &AtomicU32 {
    word(memory, PRIORITY)
}

/// When the connection was made.
pub(in crate::socket) fn time(memory: &Memory) -> u64 {
    let [low, high] = TIME.map(|at| u64::from(word(memory, at).load(SeqCst)));
    high << 32 | low
}

/// Notes when the connection was made. It is made once, so that nobody sees half of two times.
pub(in crate::socket) fn write_time(memory: &Memory, time: u64) {
    for (at, shift) in TIME.into_iter().zip([0, 32]) {
        #[expect(clippy::cast_possible_truncation, reason = "one half at a time")]
        let half = (time >> shift) as u32;
        word(memory, at).store(half, SeqCst);
    }
}
