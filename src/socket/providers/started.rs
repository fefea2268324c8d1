//! The providers that this process has started, each once.

use super::catalogue;
use crate::abi::types::{DWORD, GUID};
use crate::convert::catalogue::Entry;
use crate::error::Result;
use crate::ffi::provider::{Offer, Procedures, start};
use crate::runtime::fork::{Hold, Registration};
use core::cell::{Cell, RefCell};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// A provider that runs.
#[derive(Debug)]
pub(crate) struct Provider {
    id: GUID,
    pub(crate) procedures: Procedures,
}

/// The providers of the process.
#[derive(Debug)]
struct State {
    /// Those that run. They are not unloaded: threads of theirs may still be in their code.
    running: Vec<Arc<Provider>>,
    /// Whether a thread starts one: one is started at a time. It is no lock, so that who forks meanwhile need
    /// not wait for the provider.
    starting: bool,
}

static STATE: Mutex<State> = Mutex::new(State {
    running: Vec::new(),
    starting: false,
});
static REGISTERED: Registration = Registration::new("providers");
/// Nobody starts one any more.
static TURN: Condvar = Condvar::new();

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // Another thread would have gone on with that; the calling one still does.
        self.starting = is_starting();
    }
}

thread_local! {
    /// Whose function this thread is in, of those that the program's calls have led to.
    static CALLED: RefCell<Option<Arc<Provider>>> = const { RefCell::new(None) };
    /// Whether this thread starts one.
    static STARTS: Cell<bool> = const { Cell::new(false) };
}

/// Each field is whole between two statements, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

impl State {
    fn find(&self, id: GUID) -> Option<Arc<Provider>> {
        let same = |provider: &&Arc<Provider>| provider.id == id;
        self.running.iter().find(same).cloned()
    }
}

/// The turn of a thread that starts a provider.
struct Turn;

impl Turn {
    fn take(state: &mut State) -> Self {
        state.starting = true;
        STARTS.set(true);
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        STARTS.set(false);
        state().starting = false;
        TURN.notify_all();
    }
}

/// Whether the calling thread starts a provider: what sockets that makes are this library's.
pub(crate) fn is_starting() -> bool {
    STARTS.get()
}

/// The provider of `entry`, which is started if it does not run.
///
/// # Errors
///
/// Those of [`start`].
pub(crate) fn of(entry: &Entry, offer: Offer) -> Result<Arc<Provider>> {
    let id = entry.info.ProviderId;
    let mut state = state();
    loop {
        if let Some(provider) = state.find(id) {
            return Ok(provider);
        }
        if !state.starting {
            break;
        }
        // Another thread may be doing it.
        state = TURN.wait(state).unwrap_or_else(PoisonError::into_inner);
    }
    let turn = Turn::take(&mut state);
    drop(state);
    let procedures = start(&entry.path, &entry.info, offer)?;
    let provider = Arc::new(Provider { id, procedures });
    self::state().running.push(Arc::clone(&provider));
    drop(turn);
    Ok(provider)
}

/// The provider of the entry `number`, if it runs; else the one that this thread is in.
pub(crate) fn of_entry(number: DWORD) -> Option<Arc<Provider>> {
    let entries = catalogue::known();
    let same = |entry: &&Entry| entry.info.dwCatalogEntryId == number;
    let named = entries.iter().find(same);
    named
        .and_then(|entry| state().find(entry.info.ProviderId))
        .or_else(|| CALLED.with_borrow(Clone::clone))
}

/// Runs `call`, which calls functions of `provider`.
pub(crate) fn called<T>(provider: &Arc<Provider>, call: impl FnOnce(&Procedures) -> T) -> T {
    let before = CALLED.replace(Some(Arc::clone(provider)));
    let answer = call(&provider.procedures);
    CALLED.set(before);
    answer
}

/// Takes out all that run.
pub(crate) fn take_all() -> Vec<Arc<Provider>> {
    core::mem::take(&mut state().running)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::process;
    use std::sync::mpsc;

    #[test]
    fn only_who_forks_goes_on_with_what_it_starts() {
        let (begun, has_begun) = mpsc::channel();
        let (end, may_end) = mpsc::channel::<()>();
        let starter = std::thread::spawn(move || {
            let turn = Turn::take(&mut state());
            assert!(process::holds_in_child(|| state().starting));
            begun.send(()).unwrap();
            may_end.recv().unwrap();
            drop(turn);
        });
        has_begun.recv().unwrap();
        assert!(state().starting);
        assert!(process::holds_in_child(|| !state().starting));
        end.send(()).unwrap();
        starter.join().unwrap();
        assert!(!state().starting);
    }
}
