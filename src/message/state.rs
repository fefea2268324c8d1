//! All messages, windows and classes, and what happens to them in one step.

use super::classes::Classes;
use super::names::Names;
use super::queue::{Filter, Message, Queue, Want};
use super::sends::Sent;
use super::windows::Windows;
use crate::abi::errors::ERROR_INVALID_WINDOW_HANDLE;
use crate::abi::types::DWORD;
use crate::error::{Error, Result};
use crate::ffi::window_calls::{Kind, ResultProcedure, TimerProcedure};
use crate::kernel::wait::{self, Waitable};
use crate::object::table::{Key, Table};
use crate::sys::time;
use std::collections::BTreeMap;
use std::time::Instant;

/// The time as messages have it, in milliseconds.
pub(super) fn clock() -> DWORD {
    let milliseconds = time::since_start().as_millis() & u128::from(DWORD::MAX);
    DWORD::try_from(milliseconds).unwrap_or_default()
}

/// A thread with a queue.
#[derive(Debug)]
pub(super) struct Seat {
    /// The number of the thread.
    pub(super) thread: u32,
    pub(super) queue: Queue<ResultProcedure>,
    /// Set when the thread is to look at its queue, if it sleeps for that.
    ready: Waitable,
    /// Whether it is set.
    is_ready: bool,
}

/// Everything.
#[derive(Debug)]
pub(super) struct State {
    pub(super) names: Names,
    pub(super) classes: Classes,
    pub(super) windows: Windows,
    pub(super) seats: Table<Seat>,
    /// Where the threads sit, by their numbers.
    pub(super) threads: BTreeMap<u32, Key>,
    pub(super) sends: Table<Sent>,
    /// What timers may run, by address: a message can name anything.
    pub(super) timer_procedures: BTreeMap<usize, TimerProcedure>,
    /// In which characters the procedures expect strings that windows have or had.
    pub(super) procedures: BTreeMap<usize, Kind>,
    /// Whether this is a forked child that has not yet forgotten the threads of its parent.
    pub(super) forked: bool,
}

impl State {
    pub(super) const fn new() -> Self {
        Self {
            names: Names::new(),
            classes: Classes::new(),
            windows: Windows::new(),
            seats: Table::new(),
            threads: BTreeMap::new(),
            sends: Table::new(),
            timer_procedures: BTreeMap::new(),
            procedures: BTreeMap::new(),
            forked: false,
        }
    }

    // Threads.

    /// Gives the thread with the number `thread` a queue.
    pub(super) fn seat(&mut self, thread: u32) -> Key {
        let ready = Waitable::unset();
        let key = self.seats.insert(Seat {
            thread,
            queue: Queue::new(Instant::now()),
            ready,
            is_ready: false,
        });
        self.threads.insert(thread, key);
        key
    }

    /// Removes a thread that has ended, with its windows and messages.
    pub(super) fn unseat(&mut self, me: Key) {
        let windows = self.windows.iter().filter(|window| window.queue == me);
        let windows: Vec<_> = windows.map(|window| window.number).collect();
        for window in windows {
            self.remove_window(window);
        }
        self.lose_sends_of(me);
        if let Some(seat) = self.seats.remove(me) {
            self.threads.remove(&seat.thread);
        }
    }

    /// The queue under `key`.
    pub(super) fn queue(&mut self, key: Key) -> Option<&mut Queue<ResultProcedure>> {
        self.seats.get_mut(key).map(|seat| &mut seat.queue)
    }

    /// The queue of the thread of `window`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
    pub(super) fn queue_of(&mut self, window: usize) -> Result<&mut Queue<ResultProcedure>> {
        let key = self.windows.get(window)?.queue;
        self.queue(key).ok_or(Error(ERROR_INVALID_WINDOW_HANDLE))
    }

    // Sleeping and waking.

    /// Prepares the owner of the queue `me` to sleep for `want`. Answers the object to wait for,
    /// which is set if there is no reason to sleep, and when to look again in any case.
    pub(super) fn prepare_to_sleep(
        &mut self,
        me: Key,
        want: Want,
        now: Instant,
    ) -> Option<(Key, Option<Instant>)> {
        let replied = self.has_reply(want);
        let seat = self.seats.get_mut(me)?;
        seat.queue.advance(now);
        let set = replied || seat.queue.has(want);
        seat.queue.want = (!set).then_some(want);
        if set != seat.is_ready {
            seat.is_ready = set;
            let key = seat.ready.key();
            // The event is there as long as the seat is.
            let _always = wait::with(|state| match set {
                true => state.set(key),
                false => state.reset(key),
            });
        }
        Some((seat.ready.key(), seat.queue.timers.next()))
    }

    /// Notes that the owner of `me` sleeps no more.
    pub(super) fn stay_awake(&mut self, me: Key) {
        if let Some(queue) = self.queue(me) {
            queue.want = None;
        }
    }

    /// The object that tells the owner of `me` to look.
    pub(super) fn ready(&self, me: Key) -> Option<Key> {
        self.seats.get(me).map(|seat| seat.ready.key())
    }

    fn has_reply(&self, want: Want) -> bool {
        want.reply
            .is_some_and(|sent| self.sends.get(sent).is_none_or(Sent::is_over))
    }

    /// Wakes the owner of the queue under `key`, if that is what it sleeps for.
    pub(super) fn wake(&mut self, key: Key) {
        let want = self.seats.get(key).and_then(|seat| seat.queue.want);
        let replied = want.is_some_and(|want| self.has_reply(want));
        let (Some(want), Some(seat)) = (want, self.seats.get_mut(key)) else {
            return;
        };
        if replied || seat.queue.has(want) {
            seat.queue.want = None;
            seat.is_ready = true;
            let ready = seat.ready.key();
            // The event is there as long as the seat is.
            let _always = wait::with(|state| state.set(ready));
        }
    }

    // Messages.

    /// Appends a message to the queue under `key`.
    ///
    /// # Errors
    ///
    /// `full` when there are too many.
    pub(super) fn post(&mut self, key: Key, message: Message, full: i32) -> Result<()> {
        if let Some(queue) = self.queue(key) {
            queue.post(message, full)?;
            self.wake(key);
        }
        Ok(())
    }

    /// As [`Self::post`], whatever the number of messages is.
    pub(super) fn notify(&mut self, key: Key, message: Message) {
        if let Some(queue) = self.queue(key) {
            queue.notify(message);
            self.wake(key);
        }
    }

    /// The first message of `me` that `filter` admits; with `remove` it leaves the queue.
    pub(super) fn next(&mut self, me: Key, filter: &Filter, remove: bool) -> Option<Message> {
        let Self { windows, seats, .. } = self;
        let belongs = |window| match filter.window {
            None => true,
            Some(0) => window == 0,
            Some(wanted) => window == wanted || windows.is_inside(window, wanted),
        };
        let painting = || {
            let mut mine = windows.iter().filter(|window| window.queue == me);
            let found = mine.find(|window| window.to_paint && belongs(window.number))?;
            Some(found.number)
        };
        let queue = &mut seats.get_mut(me)?.queue;
        queue.want = None;
        queue.next(filter, remove, Instant::now(), clock, belongs, painting)
    }

    // Forked children.

    /// Forgets, in a forked child, every thread but the one that has forked.
    pub(super) fn forget_threads_but(&mut self, thread: u32) {
        let others = self.threads.iter().filter(|(number, _)| **number != thread);
        let others: Vec<_> = others.map(|(_, key)| *key).collect();
        for key in others {
            self.unseat(key);
        }
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
