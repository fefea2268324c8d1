//! What a thread leaves behind that ends: Windows cancels operations then of which no port hears.

use super::super::any;
use super::{Which, cancel};
use crate::kernel::threads;
use crate::overlapped::Completion;
use core::cell::Cell;

thread_local! {
    /// Whether the thread has started operations that end with it.
    static STARTED: Cell<bool> = const { Cell::new(false) };
}

/// The calling thread has started an operation.
pub(super) fn note(completion: &Completion) {
    if completion.ends_with_thread() && !STARTED.replace(true) {
        threads::at_end(leave);
    }
}

/// The calling thread ends.
fn leave() {
    let me = threads::current_key();
    any(|socket| {
        cancel(socket, Which::LeftBy(me));
        false
    });
}
