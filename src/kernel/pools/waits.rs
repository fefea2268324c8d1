//! Objects that submit callbacks when they are signalled.

use super::items::Callbacks;
use super::state::{Limit, Wait};
use super::{lock, workers};
use crate::abi::errors::ERROR_INVALID_HANDLE;
use crate::abi::win32::waits::WAIT_TIMEOUT;
use crate::error::{Error, Result};
use crate::kernel::objects;
use crate::kernel::timers::{Alarm, Moment, Now, clock};
use crate::kernel::wait::{Watcher, stop_watching};
use crate::object::handle::Handle;
use crate::object::table::Key;
use std::sync::Arc;

/// Submits an item whose object was not signalled in time.
#[derive(Debug)]
struct Late {
    item: Key,
    watcher: Key,
}

impl Alarm for Late {
    fn ring(&mut self, _now: Now) -> bool {
        if stop_watching(self.watcher) {
            workers::submit(self.item, WAIT_TIMEOUT);
        }
        false
    }
}

/// Has `object` submit a wait, in place of what did; answers whether that was still to come.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `object` is not open or cannot be waited for; nothing changes then.
pub(crate) fn set(
    callbacks: &Callbacks,
    object: Handle,
    limit: Option<Limit>,
    again: bool,
) -> Result<bool> {
    let object = objects::hold(object)?;
    object
        .waitable_from_now_on()
        .ok_or(Error(ERROR_INVALID_HANDLE))?;
    let was_set = clear(callbacks);
    let item = callbacks.item;
    let watcher = Watcher::new(move |answer| workers::submit(item, answer));
    let wait = Wait {
        watcher: Arc::new(watcher),
        object,
        limit,
        again,
        slot: callbacks.slot,
    };
    // What another thread has set meanwhile is dropped outside the lock.
    let before = lock().item(item).and_then(|entry| entry.wait.replace(wait));
    drop(before);
    watch(item);
    Ok(was_set)
}

/// Has nothing submit a wait any more; answers whether something was still to.
pub(crate) fn clear(callbacks: &Callbacks) -> bool {
    clock::cancel(callbacks.slot);
    stop(callbacks.item)
}

/// Watches what is to submit `item`, until it has.
pub(super) fn watch(item: Key) {
    let Some(wait) = lock().item(item).and_then(|entry| entry.wait.clone()) else {
        return;
    };
    let Some(object) = wait.object.waitable_from_now_on() else {
        return;
    };
    if let Some(answer) = wait.watcher.watch(object) {
        workers::submit(item, answer);
        return;
    }
    let moment = match wait.limit {
        None => return,
        Some(Limit::At(moment)) => moment,
        Some(Limit::After(time)) => Moment::Elapsed(clock::now().elapsed.saturating_add(time)),
    };
    let watcher = wait.watcher.key();
    // Without a thread for the clock it waits without a limit.
    let _set = clock::set(wait.slot, moment, None, Box::new(Late { item, watcher }));
}

/// Stops watching; answers whether that had not ended.
pub(super) fn stop(item: Key) -> bool {
    let wait = lock().item(item).and_then(|entry| entry.wait.take());
    wait.is_some_and(|wait| stop_watching(wait.watcher.key()))
}
