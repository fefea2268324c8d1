//! What is closed together: cleanup groups and timer queues.

use super::items::{self, Callbacks, Kind, Notice, open, shut};
use super::lock;
use crate::abi::errors::ERROR_IO_PENDING;
use crate::error::{Error, Result};
use crate::ffi::callback::PoolCall;
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::object::Object;
use crate::object::table::Key;
use std::sync::Arc;

/// A cleanup group.
#[derive(Debug)]
pub(crate) struct Group(Key);

impl Object for Group {}

/// A timer queue.
#[derive(Debug)]
pub(crate) struct Queue(Key);

impl Object for Queue {}

/// Makes a cleanup group without members.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn create_group() -> Result<Handle> {
    let key = lock().add_group();
    open(Arc::new(Group(key)))
}

/// Makes a timer queue without timers.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn create_queue() -> Result<Handle> {
    let key = lock().add_group();
    open(Arc::new(Queue(key)))
}

/// What the members of a group are told by.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `group` is none.
pub(crate) fn group(group: Handle) -> Result<Key> {
    Ok(handles::hold_as::<Group>(group)?.0)
}

/// What the timers of a queue are told by.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `queue` is none.
pub(crate) fn queue(queue: Handle) -> Result<Key> {
    Ok(handles::hold_as::<Queue>(queue)?.0)
}

/// Closes a group. Its members stay.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none.
pub(crate) fn close_group(handle: Handle) -> Result<()> {
    group(handle)?;
    shut(handle)
}

/// Closes the members of a group and waits for their callbacks; those that nobody has begun are
/// taken back first if `cancel` says so. Answers what the members were made with.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none.
pub(crate) fn close_members(handle: Handle, cancel: bool) -> Result<Vec<PoolCall>> {
    let group = group(handle)?;
    let members = lock().members(group);
    let mut closed = Vec::with_capacity(members.len());
    for member in members {
        let Ok(callbacks) = handles::hold_as::<Callbacks>(member) else {
            continue;
        };
        let call = lock().item(callbacks.item).map(|item| item.call());
        // Another thread may have closed it just now.
        if shut(member).is_ok() {
            closed.push((callbacks, call));
        }
    }
    for (callbacks, _) in &closed {
        callbacks.wait(cancel);
    }
    Ok(closed.into_iter().filter_map(|(_, call)| call).collect())
}

/// Closes a timer queue and its timers, and tells as wished when their callbacks are done.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `handle` is none, or the event is none
/// - `ERROR_IO_PENDING` when callbacks are to come or under way; everything was closed all the same
pub(crate) fn delete_queue(handle: Handle, notice: Notice) -> Result<()> {
    let queue = queue(handle)?;
    let timers = lock().members(queue);
    let deleted = items::delete(&timers, Kind::QueueTimer, notice);
    if matches!(deleted, Ok(()) | Err(Error(ERROR_IO_PENDING))) {
        shut(handle)?;
    }
    deleted
}
