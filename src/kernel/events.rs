//! Events.

use crate::error::Result;
use crate::kernel::objects::{self, Common, Publication, Published};
use crate::kernel::wait::{self, Signal};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::named::Name;
use crate::object::object::Object;
use crate::object::table::Key;
use std::sync::Arc;

/// An event.
#[derive(Debug)]
pub(crate) struct Event(Common);

impl Object for Event {
    fn on_close(&self) {
        self.0.forget_name();
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.0.key())
    }
}

impl Event {
    /// Its key in the wait engine.
    pub(crate) fn key(&self) -> Key {
        self.0.key()
    }
}

/// Makes an event, or opens the one that has the name already.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the name belongs to an object of another type.
pub(crate) fn create(manual: bool, set: bool, how: Publication) -> Result<Published> {
    let signal = Signal::Event { manual, set };
    objects::publish(Event(Common::new(signal, how.name.clone())), how)
}

/// Opens the event called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when nothing has the name
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn open(name: &Name, inherit: bool) -> Result<Handle> {
    objects::open_named::<Event>(name, inherit)
}

/// Sets an event.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `event` is none.
pub(crate) fn set(event: Handle) -> Result<()> {
    let event = handles::waitable_as::<Event>(event)?;
    wait::with(|state| state.set(event))
}

/// Resets an event.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `event` is none.
pub(crate) fn reset(event: Handle) -> Result<()> {
    let event = handles::waitable_as::<Event>(event)?;
    wait::with(|state| state.reset(event))
}

/// Sets an event for those who wait for it now, and resets it.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `event` is none.
pub(crate) fn pulse(event: Handle) -> Result<()> {
    let event = handles::waitable_as::<Event>(event)?;
    wait::with(|state| state.pulse(event))
}

/// The event of `handle`, which lives as long as it is held.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none of an event.
pub(crate) fn hold(handle: Handle) -> Result<Arc<Event>> {
    objects::hold_as::<Event>(handle)
}

/// Closes an event.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `event` is none.
pub(crate) fn close(event: Handle) -> Result<()> {
    objects::hold_as::<Event>(event)?;
    objects::close(event)
}
