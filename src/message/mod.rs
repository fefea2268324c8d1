//! Windows and messages, without a display: a window is an address, and a thread's queue is where
//! its mail is.
//!
//! Everything is one [`State`](state::State) under one lock, as in Windows' own window manager, so
//! that "the window is destroyed, and its messages with it" or "both threads send to each other" are
//! single steps. The rules are in files without threads: `queue.rs` has the order of messages,
//! `timers.rs` the timers, `sends.rs` what happens between threads. A thread never sleeps under the
//! lock, and never anywhere but in the wait engine: each queue has an object there, which is set when
//! its owner is to look.
//!
//! Window procedures are the program's code, and may end the thread, throw, or come back here. So
//! they are called by the functions of `api`, which hold nothing then: what is to be called next is
//! the answer of a step here, a [`Task`] or a [`WindowCall`].

#![forbid(unsafe_code)]

pub(crate) mod classes;
pub(crate) mod looking;
mod names;
pub(crate) mod posting;
pub(crate) mod queue;
pub(crate) mod registering;
pub(crate) mod sends;
mod state;
pub(crate) mod ticking;
mod timers;
pub(crate) mod tree;
pub(crate) mod windows;

use crate::ffi::window_calls::{ResultProcedure, WindowCall};
use crate::kernel::threads;
use crate::kernel::wait::{Deadline, Wish};
use crate::object::table::Key;
use crate::runtime::fork::{Hold, Registration};
use core::cell::Cell;
use queue::{Reply, Want};
use state::State;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

static STATE: Mutex<State> = Mutex::new(State::new());
static REGISTERED: Registration = Registration::outer("messages", 0);

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // Other locks that this needs are held now.
        self.forked = true;
    }
}

fn lock() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does `step` to the state.
fn with<T>(step: impl FnOnce(&mut State) -> T) -> T {
    let mut state = lock();
    if core::mem::take(&mut state.forked) {
        state.forget_threads_but(threads::current_id());
    }
    step(&mut state)
}

thread_local! {
    // Without a destructor: the queue is there for whatever else happens at the end of the thread.
    static MINE: Cell<Option<Key>> = const { Cell::new(None) };
}

/// The queue of the calling thread, which is made when it is first needed.
fn mine() -> Key {
    if let Some(key) = MINE.get() {
        return key;
    }
    let thread = threads::current_id();
    let key = with(|state| state.seat(thread));
    MINE.set(Some(key));
    threads::at_end(|| {
        if let Some(key) = MINE.take() {
            with(|state| state.unseat(key));
        }
    });
    key
}

/// What a thread has to do for others while it looks for messages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Task {
    /// To call a window's procedure with what another thread has sent, and to say what it answered.
    Receive(Key, WindowCall),
    /// To tell the program the result of what it has sent.
    Reply(Reply<ResultProcedure>),
}

/// What a thread finds that looks or waits for something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Next<T> {
    /// It.
    Found(T),
    /// It is not there.
    Nothing,
    /// Something is to be done before.
    Task(Task),
}

/// Sleeps until there is what the calling thread, whose queue is `me`, wants, or a timer goes off;
/// `false` when the time has come before.
fn sleep(me: Key, want: Want, deadline: Deadline) -> bool {
    let Some((ready, timer)) = with(|state| state.prepare_to_sleep(me, want, Instant::now()))
    else {
        return false;
    };
    let wish = Wish {
        objects: &[ready],
        all: false,
        alertable: false,
    };
    let until = sooner(deadline, timer);
    let woken = threads::current_waiter().wait(&wish, until).is_some();
    woken || until != deadline
}

/// What comes first: the end of a wait, or the next timer.
fn sooner(deadline: Deadline, timer: Option<Instant>) -> Deadline {
    match (deadline, timer) {
        (Deadline::Never, Some(timer)) => Deadline::At(timer),
        (Deadline::At(end), Some(timer)) if timer < end => Deadline::At(timer),
        _ => deadline,
    }
}

#[cfg(test)]
mod tests;
