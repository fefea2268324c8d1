//! `SO_OPENTYPE`: which sockets `socket` makes for a thread.

use super::number;
use crate::error::Result;
use core::cell::Cell;

thread_local! {
    /// The value; 0 until the thread sets it.
    static OPEN_TYPE: Cell<u32> = const { Cell::new(0) };
}

/// Whether `socket` makes sockets that are not overlapped.
pub(crate) fn is_synchronous() -> bool {
    get() != 0
}

/// The value for this thread.
pub(crate) fn get() -> u32 {
    OPEN_TYPE.get()
}

/// Sets the value for this thread.
///
/// # Errors
///
/// `WSAEFAULT` for too few bytes.
pub(crate) fn set(bytes: &[u8]) -> Result<()> {
    OPEN_TYPE.set(number(bytes)?);
    Ok(())
}
