//! Pools of threads, and what they make callbacks of: work, timers, waits.
//!
//! A pool begins without threads. One is started when a job comes and none waits for it, as long as
//! there are fewer than processors; after that only when all of them have been busy with the same
//! jobs for a while. So callbacks that wait, for each other even, get on, and many short ones do
//! not make many threads. A thread ends when there was nothing to do for some time.
//!
//! Nothing waits for objects: whoever signals one that is watched submits the job. Operations of files and
//! sockets complete at a port, which a thread of its own asks: see `completions.rs`.

pub(crate) mod completions;
pub(crate) mod groups;
pub(crate) mod items;
mod state;
pub(crate) mod waits;
pub(crate) mod workers;

pub(crate) use state::{Afterwards, Limit, Manner};

use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::runtime::fork::{Hold, Registration};
use state::State;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

static STATE: Mutex<State> = Mutex::new(State::new());
/// A callback has returned.
static RETURNED: Condvar = Condvar::new();
/// The clock's alarms submit under its lock.
static REGISTERED: Registration = Registration::outer("pools", 1);

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        self.forget_threads();
    }
}

fn unregistered() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The state. Nothing that may call anything is dropped while it is locked.
fn lock() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// A pool that the program has made.
#[derive(Debug)]
pub(crate) struct Pool(Key);

impl Object for Pool {
    fn on_close(&self) {
        lock().close_pool(self.0);
    }
}

/// The pool of the process, or that of `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none.
fn pool(handle: Option<Handle>) -> crate::error::Result<Key> {
    if let Some(handle) = handle {
        return Ok(crate::object::handles::hold_as::<Pool>(handle)?.0);
    }
    let known = lock().default;
    if let Some(pool) = known {
        return Ok(pool);
    }
    let slot = crate::kernel::timers::clock::slot();
    let mut state = lock();
    let pool = match state.default {
        Some(pool) => pool,
        None => state.add_pool(slot),
    };
    state.default = Some(pool);
    Ok(pool)
}
