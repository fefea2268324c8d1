//! The threads that carry out operations of files.
//!
//! There is none until something is to be done, and none that has had nothing to do for a while.

use super::files::{Mark, Operation};
use super::{Outcome, Which};
use crate::abi::errors::ERROR_OPERATION_ABORTED;
use crate::error::Error;
use crate::kernel::files::File;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::helper;
use core::time::Duration;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many there are at most: disks are served well by a few.
const MOST: usize = 8;
/// How long one waits for something to do.
const PATIENCE: Duration = Duration::from_secs(5);

/// What there is to do, and who does it.
#[derive(Debug)]
struct State {
    waiting: VecDeque<Operation>,
    /// What was begun and has not ended.
    begun: Vec<Mark>,
    threads: usize,
    idle: usize,
}

static STATE: Mutex<State> = Mutex::new(State {
    waiting: VecDeque::new(),
    begun: Vec::new(),
    threads: 0,
    idle: 0,
});
/// There is something to do.
static NEWS: Condvar = Condvar::new();
static REGISTERED: Registration = Registration::new("file operations");

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // The operations are the parent's. They are left as they are: ending them would tell of them.
        core::mem::forget(core::mem::take(&mut self.waiting));
        self.begun.clear();
        self.threads = 0;
        self.idle = 0;
    }
}

fn unregistered() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The state, which is whole between two calls. Nothing is carried out or ended while it is locked.
fn lock() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// Has an operation carried out.
pub(super) fn add(operation: Operation) {
    let mut state = lock();
    state.waiting.push_back(operation);
    if state.idle >= state.waiting.len() {
        drop(state);
        NEWS.notify_one();
        return;
    }
    if state.threads == MOST {
        return;
    }
    state.threads += 1;
    drop(state);
    if helper::start("ws2_32 files", work).is_err() {
        let mut state = lock();
        state.threads -= 1;
        let alone = state.threads == 0;
        drop(state);
        if alone {
            // Nobody else would.
            carry_out_all();
        }
    }
}

/// Does what waits, on the thread that is there.
fn carry_out_all() {
    loop {
        let next = lock().begin();
        let Some((operation, mark)) = next else {
            return;
        };
        operation.carry_out();
        lock().end(mark);
    }
}

/// What a thread does.
fn work() {
    loop {
        carry_out_all();
        let mut state = lock();
        if !state.waiting.is_empty() {
            continue;
        }
        state.idle += 1;
        let woken = NEWS.wait_timeout_while(state, PATIENCE, |state| state.waiting.is_empty());
        let (mut state, waited) = woken.unwrap_or_else(PoisonError::into_inner);
        state.idle -= 1;
        if waited.timed_out() {
            state.threads -= 1;
            return;
        }
    }
}

impl State {
    /// Takes what is to be done next.
    fn begin(&mut self) -> Option<(Operation, Mark)> {
        let operation = self.waiting.pop_front()?;
        let mark = operation.mark();
        self.begun.push(mark);
        Some((operation, mark))
    }

    /// What has that mark has ended.
    fn end(&mut self, mark: Mark) {
        if let Some(place) = self.begun.iter().position(|begun| *begun == mark) {
            self.begun.swap_remove(place);
        }
    }
}

/// Ends the operations of `file` that are meant and that nobody has begun; answers how many are meant,
/// begun or not.
pub(super) fn cancel(file: &File, which: Which) -> usize {
    let mut state = lock();
    let (cancelled, rest) = core::mem::take(&mut state.waiting)
        .into_iter()
        .partition::<Vec<_>, _>(|operation| operation.mark().is(file, which));
    state.waiting = rest.into();
    let begun = state.begun.iter().filter(|mark| mark.is(file, which));
    let count = cancelled.len() + begun.count();
    drop(state);
    for operation in cancelled {
        operation.finish(Outcome::failed(Error(ERROR_OPERATION_ABORTED)));
    }
    count
}
