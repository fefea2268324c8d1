//! Which port the calling thread runs for, if any.

use super::Port;
use super::queue::Run;
use crate::kernel::threads;
use crate::runtime::fork;
use core::cell::{Cell, RefCell};
use core::mem::ManuallyDrop;
use std::sync::Arc;

/// A port whose packets the thread handles.
#[derive(Debug)]
struct Served {
    port: Arc<Port>,
    /// Set while the thread counts as running for it.
    run: Option<Run>,
}

thread_local! {
    // `ManuallyDrop`, so that the slot has no destructor: `leave` empties it.
    static SERVED: RefCell<Option<ManuallyDrop<Served>>> = const { RefCell::new(None) };
    /// Whether [`SERVED`] is more than nothing, for those who would only ask that.
    static SERVES: Cell<bool> = const { Cell::new(false) };
}

/// Does `step` with what the thread serves, if anything.
fn with<T>(step: impl FnOnce(&mut Served) -> T) -> Option<T> {
    SERVED.with_borrow_mut(|served| {
        let served = served.as_deref_mut()?;
        // A forked child has nothing of its parent's ports.
        (served.port.process == fork::generation()).then(|| step(served))
    })
}

/// The thread asks `port` for packets, and does not run for any meanwhile.
pub(super) fn ask(port: &Arc<Port>) {
    pause();
    let same = with(|served| Arc::ptr_eq(&served.port, port)) == Some(true);
    if same {
        return;
    }
    if !SERVES.replace(true) {
        threads::at_end(leave);
    }
    let served = Served {
        port: Arc::clone(port),
        run: None,
    };
    drop(
        SERVED
            .replace(Some(ManuallyDrop::new(served)))
            .map(ManuallyDrop::into_inner),
    );
}

/// The thread has got something from the port that it asked.
pub(super) fn run(run: Run) {
    with(|served| served.run = Some(run));
}

/// The thread runs no more: another may for its port. Answers whether it did.
fn pause() -> bool {
    let call = with(|served| {
        let run = served.run.take()?;
        let mut queue = served.port.lock();
        queue.rest(run);
        let call = queue.next();
        drop(queue);
        Some((Arc::clone(&served.port), call))
    });
    let Some((port, call)) = call.flatten() else {
        return false;
    };
    port.call(call);
    true
}

/// The thread runs again: that counts, even beyond the limit.
fn resume() {
    with(|served| served.run = Some(served.port.lock().run()));
}

/// Has the thread sleep in `sleep`. While it does it does not count as running for the port that it
/// serves.
pub(crate) fn paused<T>(sleep: impl FnOnce() -> T) -> T {
    if !SERVES.get() || !pause() {
        return sleep();
    }
    let result = sleep();
    resume();
    result
}

/// The thread ends.
fn leave() {
    pause();
    drop(SERVED.take().map(ManuallyDrop::into_inner));
}
