//! Which port the calling thread runs for, if any.

use super::queue::{By, Run};
use super::{Port, hold};
use crate::error::Result;
use crate::kernel::threads;
use crate::object::handle::Handle;
use crate::object::handles;
use crate::runtime::fork;
use core::cell::{Cell, RefCell};
use core::mem::ManuallyDrop;
use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

/// A port whose packets the thread handles.
#[derive(Debug)]
struct Served {
    port: Arc<Port>,
    /// The handle by which it asked, if by one, and how many had been closed: it names the port as long as
    /// that does not change.
    asked_by: Option<(Handle, usize)>,
    /// Set while the thread counts as running for it.
    run: Option<Run>,
    /// When it got something, if others were waiting then.
    since: Option<Instant>,
}

/// That a thread has run, and how long, if that is of interest.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ran {
    pub(super) run: Run,
    pub(super) time: Option<Duration>,
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

/// The thread asks a port for packets, and does not run for any meanwhile. Answers the port, and that the
/// thread has run for it, which the port has still to be told.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(super) fn ask(handle: Handle) -> Result<(Arc<Port>, Option<Ran>)> {
    let asked_by = Some((handle, handles::times_closed()));
    let again = with(|served| {
        let same = served.asked_by == asked_by;
        same.then(|| (Arc::clone(&served.port), served.stop()))
    });
    if let Some(again) = again.flatten() {
        return Ok(again);
    }
    let port = hold(handle)?;
    serve(&port, asked_by);
    Ok((port, None))
}

/// As [`ask`], for a port that is held.
pub(super) fn ask_held(port: &Arc<Port>) -> Option<Ran> {
    let again = with(|served| Arc::ptr_eq(&served.port, port).then(|| served.stop()));
    again.flatten().unwrap_or_else(|| {
        serve(port, None);
        None
    })
}

/// From now on the thread serves `port`.
fn serve(port: &Arc<Port>, asked_by: Option<(Handle, usize)>) {
    pause();
    if !SERVES.replace(true) {
        threads::at_end(leave);
    }
    let served = Served {
        port: Arc::clone(port),
        asked_by,
        run: None,
        since: None,
    };
    let before = SERVED.replace(Some(ManuallyDrop::new(served)));
    drop(before.map(ManuallyDrop::into_inner));
}

impl Served {
    /// It does not run any more, of which the port has still to be told.
    fn stop(&mut self) -> Option<Ran> {
        let time = self.since.take().map(|since| since.elapsed());
        self.run.take().map(|run| Ran { run, time })
    }
}

/// The thread has got something from the port that it asked.
pub(super) fn run(run: Run) {
    with(|served| {
        served.run = Some(run);
        served.since = run.timed.then(Instant::now);
    });
}

/// Whether the thread runs for `port`.
pub(super) fn is_server_of(port: &Port) -> bool {
    let serves = |served: &mut Served| {
        served.run.is_some() && core::ptr::eq(Arc::as_ptr(&served.port), port)
    };
    SERVES.get() && with(serves) == Some(true)
}

/// The thread runs no more: another may for its port. Answers whether it did.
fn pause() -> bool {
    let call = with(|served| {
        let run = served.run.take()?;
        served.since = None;
        let mut queue = served.port.lock();
        queue.rest(run);
        let call = queue.next(By::Stranger);
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
