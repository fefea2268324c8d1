//! Parts of other libraries that run from when they are first needed: each is started once, and one at a time.

use super::fork::{Hold, Registration};
use crate::abi::errors::WSAEPROVIDERFAILEDINIT;
use crate::abi::types::GUID;
use crate::error::{Result, fail};
use core::cell::Cell;
use core::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::LocalKey;

/// Those of one kind.
pub(crate) struct Starting<T: 'static> {
    state: Mutex<State<T>>,
    /// Nobody starts one any more.
    turn: Condvar,
    registered: Registration,
    hold: fn() -> Box<dyn Hold>,
}

/// What runs, and whether something is about to.
pub(crate) struct State<T: 'static> {
    /// Those that run. They are not unloaded: threads of theirs may still be in their code.
    running: Vec<(GUID, Arc<T>)>,
    /// Whether a thread starts one. It is no lock, so that who forks meanwhile need not wait for what it starts.
    starting: bool,
    /// Whether the calling thread does.
    starts: &'static LocalKey<Cell<bool>>,
}

impl<T> Hold for MutexGuard<'static, State<T>> {
    fn forget_other_threads(&mut self) {
        // Another thread would have gone on with that; the calling one still does.
        self.starting = self.starts.get();
    }
}

impl<T> State<T> {
    fn find(&self, id: GUID) -> Option<Arc<T>> {
        let mut running = self.running.iter();
        let found = running.find(|(known, _)| *known == id);
        found.map(|(_, one)| Arc::clone(one))
    }
}

impl<T> Starting<T> {
    /// None yet. `name` and `hold` are for the registration of the lock; `starts` is this kind's alone.
    pub(crate) const fn new(
        name: &'static str,
        hold: fn() -> Box<dyn Hold>,
        starts: &'static LocalKey<Cell<bool>>,
    ) -> Self {
        Self {
            state: Mutex::new(State {
                running: Vec::new(),
                starting: false,
                starts,
            }),
            turn: Condvar::new(),
            registered: Registration::new(name),
            hold,
        }
    }

    /// Takes the lock. Each field is whole between two statements, so a panic under it does no harm.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.registered.ensure(self.hold);
        self.lock()
    }

    /// The one known as `id`, if it runs.
    pub(crate) fn find(&self, id: GUID) -> Option<Arc<T>> {
        self.state().find(id)
    }

    /// The one known as `id`, which `start` starts if it does not run.
    ///
    /// # Errors
    ///
    /// Those of `start`; `WSAEPROVIDERFAILEDINIT` when the calling thread is just starting one of them.
    pub(crate) fn get(&self, id: GUID, start: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        let mut state = self.state();
        loop {
            if let Some(running) = state.find(id) {
                return Ok(running);
            }
            if state.starts.get() {
                return fail(WSAEPROVIDERFAILEDINIT);
            }
            if !state.starting {
                break;
            }
            // Another thread may be doing it.
            let waited = self.turn.wait(state);
            state = waited.unwrap_or_else(PoisonError::into_inner);
        }
        let turn = Turn::take(self, &mut state);
        drop(state);
        let running = Arc::new(start()?);
        self.state().running.push((id, Arc::clone(&running)));
        drop(turn);
        Ok(running)
    }

    /// Takes out all that run.
    pub(crate) fn take_all(&self) -> Vec<Arc<T>> {
        let all = core::mem::take(&mut self.state().running);
        all.into_iter().map(|(_, one)| one).collect()
    }
}

impl<T> fmt::Debug for Starting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Starting").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for State<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}

/// The turn of a thread that starts one.
struct Turn<'a, T: 'static>(&'a Starting<T>);

impl<'a, T> Turn<'a, T> {
    fn take(all: &'a Starting<T>, state: &mut State<T>) -> Self {
        state.starting = true;
        state.starts.set(true);
        Self(all)
    }
}

impl<T> Drop for Turn<'_, T> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.starts.set(false);
        state.starting = false;
        drop(state);
        self.0.turn.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::process;
    use std::sync::mpsc;

    thread_local! {
        static STARTS: Cell<bool> = const { Cell::new(false) };
    }

    static ALL: Starting<u32> = Starting::new("things", || Box::new(ALL.lock()), &STARTS);

    #[test]
    fn only_who_forks_goes_on_with_what_it_starts() {
        let (begun, has_begun) = mpsc::channel();
        let (end, may_end) = mpsc::channel::<()>();
        let starter = std::thread::spawn(move || {
            let turn = Turn::take(&ALL, &mut ALL.state());
            assert!(process::holds_in_child(|| ALL.state().starting));
            begun.send(()).unwrap();
            may_end.recv().unwrap();
            drop(turn);
        });
        has_begun.recv().unwrap();
        assert!(ALL.state().starting);
        assert!(process::holds_in_child(|| !ALL.state().starting));
        end.send(()).unwrap();
        starter.join().unwrap();
        assert!(!ALL.state().starting);
    }

    #[test]
    fn each_is_started_once_and_not_by_another() {
        thread_local! {
            static STARTS: Cell<bool> = const { Cell::new(false) };
        }
        static ALL: Starting<u32> = Starting::new("other things", || Box::new(ALL.lock()), &STARTS);
        let id = |first| GUID {
            Data1: first,
            ..GUID::default()
        };
        let inner = || ALL.get(id(2), || Ok(2)).map(|_| 0);
        assert_eq!(ALL.get(id(1), inner), fail(WSAEPROVIDERFAILEDINIT));
        assert_eq!(ALL.get(id(1), || Ok(1)), Ok(Arc::new(1)));
        assert_eq!(ALL.get(id(1), || Ok(3)), Ok(Arc::new(1)));
        assert_eq!(ALL.take_all().len(), 1);
        assert_eq!(ALL.find(id(1)), None);
    }
}
