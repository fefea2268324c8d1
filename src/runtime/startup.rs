//! The `WSAStartup` count.

use crate::abi::errors::WSANOTINITIALISED;
use crate::error::{Result, fail};
use core::sync::atomic::{AtomicU32, Ordering::AcqRel, Ordering::Acquire};

/// How many successful `WSAStartup` calls have not been undone by `WSACleanup`.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// Counts one more successful start.
pub(crate) fn begin() {
    STARTED.fetch_add(1, AcqRel);
}

/// Undoes one start.
///
/// Returns whether it was the last one.
///
/// # Errors
///
/// `WSANOTINITIALISED` when there is none to undo.
pub(crate) fn end() -> Result<bool> {
    STARTED
        .fetch_update(AcqRel, Acquire, |count| count.checked_sub(1))
        .map_or_else(|_| fail(WSANOTINITIALISED), |before| Ok(before == 1))
}

/// Refuses what needs `WSAStartup` first.
///
/// # Errors
///
/// `WSANOTINITIALISED` when no start is in force.
#[inline]
pub(crate) fn required() -> Result<()> {
    if STARTED.load(Acquire) == 0 {
        fail(WSANOTINITIALISED)
    } else {
        Ok(())
    }
}
