//! The wait engine: one for everything that can be waited for.
//!
//! All objects, and all threads that wait for them, are one [`State`] under one lock, as in the
//! kernels of Windows NT up to 6. That makes "wait for all", `PulseEvent` and
//! `SignalObjectAndWait` the single steps that they are documented to be, a wait for 64 objects one
//! lock instead of 64, and lost or stolen wake-ups impossible by construction: whoever ends a wait
//! takes what the waiter wanted, and takes the waiter out of every list, in the same step. The
//! rules are in `state.rs`, without threads, and tested so. Each thread sleeps in a [`Parker`] of
//! its own, and is woken after the lock is released.

mod deadline;
mod lead;
mod parker;
mod stand_in;
mod state;
mod watcher;

pub(crate) use deadline::Deadline;
use lead::Beginning;
pub(crate) use lead::is_needed as are_sockets_watched;
use parker::Call;
pub(crate) use parker::Parker;
use state::News;
pub(crate) use state::{Signal, State, Wish};
pub(crate) use watcher::{Watcher, stop as stop_watching};

use crate::abi::types::DWORD;
use crate::abi::win32::waits::WAIT_FAILED;
use crate::error::Result;
use crate::kernel::{attention, ports};
use crate::object::table::Key;
use crate::reactor::notices;
use crate::runtime::fork::{Hold, Registration};
use std::os::fd::RawFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

static STATE: Mutex<State> = Mutex::new(State::new());
static REGISTERED: Registration = Registration::new("waits");

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        self.forget_waits();
    }
}

fn lock() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does `step` to the state, and then wakes whose waits it has ended.
pub(crate) fn with<T>(step: impl FnOnce(&mut State) -> T) -> T {
    let mut state = lock();
    let result = step(&mut state);
    let deliveries = core::mem::take(&mut state.deliveries);
    drop(state);
    for (parker, news) in deliveries {
        match news {
            News::Ended(answer) => parker.deliver(answer),
            News::Lead => parker.appoint(),
            News::Hire => stand_in::hire(),
        }
    }
    result
}

/// Whether somebody watches the sockets of the process.
pub(super) fn is_led() -> bool {
    with(|state| state.is_led())
}

/// How often somebody has begun to.
pub(super) fn times_led() -> usize {
    with(|state| state.times_led())
}

/// An object's place in the engine, as long as the object lives.
#[derive(Debug)]
pub(crate) struct Waitable(Key);

impl Waitable {
    /// A place for an object in the state `signal`.
    pub(crate) fn new(signal: Signal) -> Self {
        Self(with(|state| state.add(signal)))
    }

    /// A place for an object that becomes available once and stays so: a manual event that is not set.
    pub(crate) fn unset() -> Self {
        Self::new(Signal::Event {
            manual: true,
            set: false,
        })
    }

    /// Its key.
    pub(crate) fn key(&self) -> Key {
        self.0
    }
}

impl Drop for Waitable {
    fn drop(&mut self) {
        with(|state| state.remove(self.0));
    }
}

/// A thread's place in the engine.
#[derive(Clone, Debug)]
pub(crate) struct Me {
    key: Key,
    parker: Arc<Parker>,
}

impl Me {
    /// A place for a thread.
    pub(crate) fn new() -> Self {
        let parker = Arc::new(Parker::default());
        let key = with(|state| state.add_waiter(Arc::clone(&parker)));
        Self { key, parker }
    }

    /// Its key.
    pub(crate) fn key(&self) -> Key {
        self.key
    }

    /// Where the thread sleeps.
    pub(crate) fn parker(&self) -> &Arc<Parker> {
        &self.parker
    }

    /// Waits until `wish` is fulfilled; answers what ended the wait, or `None` when the time has
    /// come. Does `first` in the same step in which the wait begins.
    ///
    /// # Errors
    ///
    /// What `first` answers; then nothing is waited for.
    pub(crate) fn wait_after(
        &self,
        wish: &Wish<'_>,
        deadline: Deadline,
        first: impl FnOnce(&mut State) -> Result<()>,
    ) -> Result<Option<DWORD>> {
        let mut beginning = with(|state| -> Result<_> {
            first(state)?;
            Ok(state.begin(self.key, wish, deadline, true))
        })?;
        if beginning == Beginning::Looks {
            self.look_as_leader();
            beginning = with(|state| {
                state.leave_lead(self.key);
                state.begin(self.key, wish, deadline, false)
            });
        }
        Ok(match beginning {
            Beginning::Over(ended) => ended,
            Beginning::Sleeps { leads } => ports::paused(|| self.sleep_or_lead(deadline, leads)),
            Beginning::Looks => None,
        })
    }

    /// Hears what the sockets have to say now, for somebody who looks and does not wait. When somebody
    /// else leads, that one hears it.
    pub(crate) fn look(&self) {
        if with(|state| state.try_lead(self.key)) {
            self.look_as_leader();
            with(|state| state.leave_lead(self.key));
        }
    }

    fn look_as_leader(&self) {
        if let Some(news) = notices::wait(Some(Duration::ZERO)) {
            news.tell();
        }
    }

    /// As [`Self::wait_after`], with nothing to do first.
    pub(crate) fn wait(&self, wish: &Wish<'_>, deadline: Deadline) -> Option<DWORD> {
        self.wait_after(wish, deadline, |_| Ok(()))
            .unwrap_or(Some(WAIT_FAILED))
    }

    /// Sleeps until `descriptor` is readable, the time has come, or a procedure is queued for the thread:
    /// whether that is so.
    pub(crate) fn poll_alertably(&self, descriptor: RawFd, deadline: Deadline) -> bool {
        let wish = Wish {
            objects: &[],
            all: false,
            alertable: true,
        };
        let queued = with(|state| {
            let queued = state.attempt(self.key, &wish).is_some();
            if !queued {
                state.enlist(self.key, &wish);
            }
            queued
        });
        if queued {
            return true;
        }
        self.parker.poll(descriptor, deadline.remaining());
        if self.parker.park(Deadline::Now).is_some() {
            return true;
        }
        // What has ended the wait just now counts, and its delivery is on the way.
        !with(|state| state.give_up(self.key)) && self.parker.park(Deadline::Never).is_some()
    }

    /// Sleeps until the wait that has begun ends, and leads meanwhile if it does or when it is called to.
    fn sleep_or_lead(&self, deadline: Deadline, mut leads: bool) -> Option<DWORD> {
        let answer = loop {
            let call = if leads {
                self.parker.lead(deadline)
            } else {
                self.parker.park_or_lead(deadline)
            };
            match call {
                Call::Answer(answer) => break Some(answer),
                Call::Lead => leads = with(|state| state.leads(self.key)),
                Call::Time => break None,
            }
        };
        if leads {
            with(|state| state.leave_lead(self.key));
            if attention::is_wanted() {
                attention::rouse();
            }
        }
        if answer.is_some() || with(|state| state.give_up(self.key)) {
            return answer;
        }
        // Something has ended the wait as the time came: it counts, and its delivery is on the way.
        self.parker.park(Deadline::Never)
    }

    /// Ends the thread's part: its mutexes are abandoned, nothing can be queued for it any more.
    pub(crate) fn end(&self) {
        with(|state| state.remove_waiter(self.key));
    }
}
