//! Which port the calling thread runs for, if any.

use super::queue::{By, Packet, Run};
use super::{Port, hold};
use crate::error::Result;
use crate::kernel::threads;
use crate::object::handle::Handle;
use crate::object::handles;
use crate::runtime::fork;
use core::cell::{Cell, RefCell};
use core::mem::ManuallyDrop;
use core::time::Duration;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

/// A port whose packets the thread handles.
#[derive(Debug)]
pub(super) struct Served {
    pub(super) port: Arc<Port>,
    /// The handle by which it asked, if by one, and how many had been closed: it names the port as long as
    /// that does not change.
    asked_by: Option<(Handle, usize)>,
    /// Set while the thread counts as running for it.
    run: Cell<Option<Run>>,
    /// When it got something, if others were waiting then.
    since: Cell<Option<Instant>>,
}

/// That a thread has run, and how long, if that is of interest.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ran {
    pub(super) run: Run,
    pub(super) time: Option<Duration>,
}

impl Served {
    /// The thread asks again, and does not run meanwhile: answers that it has run, which the port has still
    /// to be told.
    pub(super) fn stop(&self) -> Option<Ran> {
        let time = self.since.take().map(|since| since.elapsed());
        self.run.take().map(|run| Ran { run, time })
    }

    /// The thread has got something from the port.
    pub(super) fn run(&self, run: Run) {
        self.run.set(Some(run));
        self.since.set(run.timed.then(Instant::now));
    }

    /// Whether it is this process that has the port: a forked child has nothing of its parent's ports.
    fn is_ours(&self) -> bool {
        self.port.process == fork::generation()
    }
}

thread_local! {
    // `ManuallyDrop`, so that the slot has no destructor: `leave` empties it.
    static SERVED: RefCell<ManuallyDrop<Option<Rc<Served>>>> = const { RefCell::new(ManuallyDrop::new(None)) };
    /// Whether [`SERVED`] is more than nothing, for those who would only ask that.
    static SERVES: Cell<bool> = const { Cell::new(false) };
}

/// What the thread serves, if anything.
fn current() -> Option<Rc<Served>> {
    let served = SERVED.with_borrow(|served| (**served).clone());
    served.filter(|served| served.is_ours())
}

/// A packet for the thread, which asks the port that it runs for again, if that is simple.
#[inline]
pub(super) fn again(handle: Handle) -> Option<Packet> {
    // Nothing that is carried out meanwhile asks a port, so nobody wants to change it.
    SERVED.with_borrow(|served| {
        let served = served.as_ref()?;
        let run = served.run.get()?;
        if served.asked_by != Some((handle, handles::times_closed())) || !served.is_ours() {
            return None;
        }
        let (packet, runs) = served.port.again(run);
        if !runs {
            served.run.set(None);
        }
        packet
    })
}

/// The thread is about to ask a port for packets.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(super) fn ask(handle: Handle) -> Result<Rc<Served>> {
    let asked_by = Some((handle, handles::times_closed()));
    match current() {
        Some(served) if served.asked_by == asked_by => Ok(served),
        _ => Ok(serve(&hold(handle)?, asked_by)),
    }
}

/// As [`ask`], for a port that is held.
pub(super) fn ask_held(port: &Arc<Port>) -> Rc<Served> {
    match current() {
        Some(served) if Arc::ptr_eq(&served.port, port) => served,
        _ => serve(port, None),
    }
}

/// From now on the thread serves `port`.
fn serve(port: &Arc<Port>, asked_by: Option<(Handle, usize)>) -> Rc<Served> {
    pause();
    if !SERVES.replace(true) {
        threads::at_end(leave);
    }
    let served = Rc::new(Served {
        port: Arc::clone(port),
        asked_by,
        run: Cell::new(None),
        since: Cell::new(None),
    });
    replace(Some(Rc::clone(&served)));
    served
}

/// From now on the thread serves this.
fn replace(served: Option<Rc<Served>>) {
    let before = SERVED.replace(ManuallyDrop::new(served));
    drop(ManuallyDrop::into_inner(before));
}

/// What the thread is to `port`.
pub(super) fn role_at(port: &Port) -> By {
    let serves = SERVES.get()
        && SERVED.with_borrow(|served| {
            served.as_ref().is_some_and(|served| {
                core::ptr::eq(Arc::as_ptr(&served.port), port) && served.run.get().is_some()
            })
        });
    if serves { By::Server } else { By::Stranger }
}

/// The thread runs no more: another may for its port. Answers which, if it did.
fn pause() -> Option<Rc<Served>> {
    let served = current()?;
    let Ran { run, .. } = served.stop()?;
    let mut queue = served.port.lock();
    queue.rest(run);
    let call = queue.next(By::Stranger);
    drop(queue);
    served.port.call(call);
    Some(served)
}

/// Has the thread sleep in `sleep`. While it does it does not count as running for the port that it
/// serves.
pub(crate) fn paused<T>(sleep: impl FnOnce() -> T) -> T {
    let paused = if SERVES.get() { pause() } else { None };
    let result = sleep();
    if let Some(served) = paused {
        resume(&served);
    }
    result
}

/// The thread runs again: that counts, even beyond the limit. What it was called for while it slept may have
/// asked for packets itself.
fn resume(served: &Rc<Served>) {
    let same = current().is_some_and(|current| Rc::ptr_eq(&current, served));
    if same && served.run.get().is_none() {
        let run = served.port.lock().run();
        served.run.set(Some(run));
    }
}

/// The thread ends.
fn leave() {
    pause();
    replace(None);
}
