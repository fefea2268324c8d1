//! What pools make callbacks of, as handles know it.

use super::state::{Ended, Manner};
use super::{lock, pool, waits, workers};
use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_IO_PENDING};
use crate::abi::win32::waits::{WAIT_OBJECT_0, WAIT_TIMEOUT};
use crate::error::{Error, Result, fail};
use crate::ffi::callback::PoolCall;
use crate::kernel::events::Event;
use crate::kernel::timers::{Alarm, Moment, Now, Slot, clock};
use crate::kernel::wait;
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::object::table::Key;
use core::time::Duration;
use std::sync::Arc;

/// What submits an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The program.
    Work,
    /// Time.
    Timer,
    /// An object.
    Wait,
    /// Time, as a timer of a queue.
    QueueTimer,
    /// An object, as a registered wait.
    RegisteredWait,
    /// Time, by `timeSetEvent`.
    Multimedia,
    /// The operations of a file or socket.
    Io,
}

/// Something whose callbacks a pool makes.
#[derive(Debug)]
pub(crate) struct Callbacks {
    pub(super) item: Key,
    pub(super) slot: Slot,
    kind: Kind,
    group: Option<Key>,
}

impl Object for Callbacks {
    fn on_close(&self) {
        clock::cancel(self.slot);
        waits::stop(self.item);
        let remains = lock().release(self.item, None);
        drop(remains);
    }
}

/// What to make.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) kind: Kind,
    pub(crate) call: PoolCall,
    pub(crate) manner: Manner,
    /// The pool; `None` for that of the process.
    pub(crate) pool: Option<Handle>,
    /// What it is closed with.
    pub(crate) group: Option<Key>,
}

/// Opens a handle that `CloseHandle` refuses.
pub(super) fn open(object: Arc<dyn Object>) -> Result<Handle> {
    let marks = Marks {
        inherit: false,
        protect_from_close: true,
    };
    handles::open(Opened::new(object), marks)
}

/// Closes such a handle.
pub(super) fn shut(handle: Handle) -> Result<()> {
    handles::set_marks(handle, |marks| marks.protect_from_close = false)?;
    handles::close(handle)
}

/// Makes something that a pool makes callbacks of.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when its pool is none
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles
pub(crate) fn create(plan: Plan) -> Result<Handle> {
    let pool = pool(plan.pool)?;
    let slot = clock::slot();
    let added = lock().add(pool, plan.call, plan.manner, plan.group);
    let item = added.ok_or(Error(ERROR_INVALID_HANDLE))?;
    let handle = open(Arc::new(Callbacks {
        item,
        slot,
        kind: plan.kind,
        group: plan.group,
    }))?;
    if let Some(entry) = lock().item(item) {
        entry.handle = Some(handle);
    }
    Ok(handle)
}

/// Makes a callback of its own, once.
///
/// # Errors
///
/// As [`create`].
pub(crate) fn run_once(plan: Plan) -> Result<()> {
    let handle = create(plan)?;
    submit(handle)?;
    shut(handle)
}

/// The thing of that kind with that handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn of(handle: Handle, kind: Kind) -> Result<Arc<Callbacks>> {
    let callbacks = handles::hold_as::<Callbacks>(handle)?;
    if callbacks.kind == kind {
        Ok(callbacks)
    } else {
        fail(ERROR_INVALID_HANDLE)
    }
}

/// Has the callback of a work made once more.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn submit(work: Handle) -> Result<()> {
    let work = of(work, Kind::Work)?;
    workers::submit(work.item, WAIT_OBJECT_0);
    Ok(())
}

/// Submits an item when its time has come.
#[derive(Debug)]
struct Tick(Key);

impl Alarm for Tick {
    fn ring(&mut self, _now: Now) -> bool {
        workers::submit(self.0, WAIT_TIMEOUT);
        true
    }
}

impl Callbacks {
    /// Whether it belongs to `group`.
    pub(crate) fn is_in(&self, group: Option<Key>) -> bool {
        self.group == group
    }

    /// Has time submit it: at `moment`, and every `period` from then on; never when that is `None`.
    ///
    /// # Errors
    ///
    /// `ERROR_NOT_ENOUGH_MEMORY` when there is no room for the thread that waits for the time.
    pub(crate) fn set_timer(&self, moment: Option<Moment>, period: Option<Duration>) -> Result<()> {
        match moment {
            None => {
                clock::cancel(self.slot);
                Ok(())
            }
            Some(moment) => clock::set(self.slot, moment, period, Box::new(Tick(self.item))),
        }
    }

    /// Whether time is to submit it.
    pub(crate) fn is_set(&self) -> bool {
        clock::is_set(self.slot)
    }

    /// Waits for its callbacks; those that nobody has begun are taken back first if `cancel` says so, and
    /// operations whose ends submit it are waited for if not.
    pub(crate) fn wait(&self, cancel: bool) {
        if cancel {
            let remains = lock().cancel(self.item);
            drop(remains);
        }
        workers::wait_for(self.item, !cancel);
    }

    /// Whether callbacks are to come or under way.
    fn is_busy(&self) -> bool {
        lock().is_busy(self.item)
    }
}

/// Closes the thing with that handle. What was submitted is still done.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none of the kind.
pub(crate) fn close(handle: Handle, kind: Kind) -> Result<()> {
    of(handle, kind)?;
    shut(handle)
}

/// How the end of callbacks is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Not at all.
    None,
    /// The caller waits for it.
    Wait,
    /// An event is set.
    Event(Handle),
}

/// Sets an event when it is dropped.
#[derive(Debug)]
struct Signalled {
    event: Arc<Event>,
}

impl Ended for Signalled {}

impl Drop for Signalled {
    fn drop(&mut self) {
        if let Some(key) = self.event.waitable() {
            // The event is held, so that it is there.
            let _always = wait::with(|state| state.set(key));
        }
    }
}

/// What `notice` needs to be dropped.
fn signalled(notice: Notice) -> Result<Option<Arc<dyn Ended>>> {
    match notice {
        Notice::Event(event) => {
            let event = handles::hold_as::<Event>(event)?;
            Ok(Some(Arc::new(Signalled { event })))
        }
        Notice::None | Notice::Wait => Ok(None),
    }
}

/// Closes timers or waits, and tells as wished when their callbacks are done.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when one is none of the kind, or the event is none
/// - `ERROR_IO_PENDING` when callbacks are to come or under way; they were closed all the same
pub(crate) fn delete(all: &[Handle], kind: Kind, notice: Notice) -> Result<()> {
    let held: Vec<_> = all
        .iter()
        .map(|handle| of(*handle, kind))
        .collect::<Result<_>>()?;
    let ended = signalled(notice)?;
    for (callbacks, handle) in held.iter().zip(all) {
        clock::cancel(callbacks.slot);
        waits::stop(callbacks.item);
        let remains = lock().release(callbacks.item, ended.clone());
        drop(remains);
        // Somebody else may have closed it in the meantime.
        let _closed = shut(*handle);
    }
    drop(ended);
    if notice == Notice::Wait {
        for callbacks in &held {
            callbacks.wait(false);
        }
    } else if held.iter().any(|callbacks| callbacks.is_busy()) {
        return fail(ERROR_IO_PENDING);
    }
    Ok(())
}
