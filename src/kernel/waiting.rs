//! Waiting for handles.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::abi::types::DWORD;
use crate::abi::win32::waits::{MAXIMUM_WAIT_OBJECTS, WAIT_TIMEOUT};
use crate::error::{Error, Result, fail};
use crate::kernel::events::Event;
use crate::kernel::mutexes::Mutex;
use crate::kernel::semaphores::Semaphore;
use crate::kernel::wait::{self, Deadline, Wish};
use crate::kernel::{objects, threads};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::object::Object;
use crate::object::table::Key;
use core::any::Any;
use std::sync::Arc;

/// The most objects of one wait.
const MOST: usize = MAXIMUM_WAIT_OBJECTS as usize;

/// An object that is held for a wait, and its key.
fn waitable(handle: Handle) -> Result<(Arc<dyn Object>, Key)> {
    let object = objects::hold(handle)?;
    let key = object
        .waitable_from_now_on()
        .ok_or(Error(ERROR_INVALID_HANDLE))?;
    Ok((object, key))
}

/// How a wait for objects ends that are there now, if they are: they need not be held for that.
fn at_once<const MOST: usize>(handles: &[Handle], all: bool) -> Option<DWORD> {
    let mut room = [Key::default(); MOST];
    let wish = Wish {
        objects: handles::waitables(handles, &mut room)?,
        all,
        alertable: false,
    };
    if all && has_twins(wish.objects) {
        return None;
    }
    let me = threads::current_key();
    wait::with(|state| state.attempt_at_once(me, &wish))
}

/// Waits for one object.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not open or cannot be waited for.
pub(crate) fn one(handle: Handle, deadline: Deadline, alertable: bool) -> Result<DWORD> {
    if let Some(ended) = at_once::<1>(&[handle], false) {
        return Ok(ended);
    }
    let (_held, key) = waitable(handle)?;
    let wish = Wish {
        objects: &[key],
        all: false,
        alertable,
    };
    let ended = threads::current_waiter().wait(&wish, deadline);
    Ok(ended.unwrap_or(WAIT_TIMEOUT))
}

/// Waits for one or `all` of several objects.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when there are none or more than 64, or an object twice in a wait
///   for all
/// - `ERROR_INVALID_HANDLE` when one is not open or cannot be waited for
pub(crate) fn several(
    handles: &[Handle],
    all: bool,
    deadline: Deadline,
    alertable: bool,
) -> Result<DWORD> {
    if handles.is_empty() || handles.len() > MOST {
        return fail(ERROR_INVALID_PARAMETER);
    }
    if let Some(ended) = at_once::<MOST>(handles, all) {
        return Ok(ended);
    }
    let held: Vec<_> = handles
        .iter()
        .copied()
        .map(waitable)
        .collect::<Result<_>>()?;
    let objects: Vec<_> = held.iter().map(|(_, key)| *key).collect();
    if all && has_twins(&objects) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let wish = Wish {
        objects: &objects,
        all,
        alertable,
    };
    let ended = threads::current_waiter().wait(&wish, deadline);
    Ok(ended.unwrap_or(WAIT_TIMEOUT))
}

/// As [`several`], for up to 63 objects and `another` behind them; `None` when the time has come.
///
/// # Errors
///
/// As of [`several`].
pub(crate) fn several_and(
    handles: &[Handle],
    another: Key,
    all: bool,
    deadline: Deadline,
    alertable: bool,
) -> Result<Option<DWORD>> {
    if handles.len() >= MOST {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let held: Vec<_> = handles
        .iter()
        .copied()
        .map(waitable)
        .collect::<Result<_>>()?;
    let mut objects: Vec<_> = held.iter().map(|(_, key)| *key).collect();
    if all && has_twins(&objects) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    objects.push(another);
    let wish = Wish {
        objects: &objects,
        all,
        alertable,
    };
    Ok(threads::current_waiter().wait(&wish, deadline))
}

fn has_twins(objects: &[Key]) -> bool {
    objects
        .iter()
        .enumerate()
        .any(|(place, object)| objects.iter().take(place).any(|other| other == object))
}

/// Signals one object and waits for another, in one step.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when a handle is not open, or of the wrong kind
/// - `ERROR_NOT_OWNER` when `signal` is a mutex of another thread
/// - `ERROR_TOO_MANY_POSTS` when `signal` is a semaphore at its limit
pub(crate) fn signal_and_wait(
    signal: Handle,
    wait: Handle,
    deadline: Deadline,
    alertable: bool,
) -> Result<DWORD> {
    let (signalled, signal) = waitable(signal)?;
    let kind: &dyn Any = &*signalled;
    if !(kind.is::<Event>() || kind.is::<Mutex>() || kind.is::<Semaphore>()) {
        return fail(ERROR_INVALID_HANDLE);
    }
    let (_held, key) = waitable(wait)?;
    let wish = Wish {
        objects: &[key],
        all: false,
        alertable,
    };
    let me = threads::current_waiter();
    let ended = me.wait_after(&wish, deadline, |state| state.signal_once(signal, me.key()))?;
    Ok(ended.unwrap_or(WAIT_TIMEOUT))
}

/// Waits for time to pass; what ends it early, if anything does.
pub(crate) fn sleep(deadline: Deadline, alertable: bool) -> Option<DWORD> {
    let wish = Wish {
        objects: &[],
        all: false,
        alertable,
    };
    threads::current_waiter().wait(&wish, deadline)
}
