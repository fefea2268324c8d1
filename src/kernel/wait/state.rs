//! The wait engine's state, and its rules. No thread sleeps here, and nothing is shared: `mod.rs`
//! puts all of this under one lock, so that each function is one step for everybody else.
//!
//! Two invariants hold between steps:
//!
//! - A waiter in a signal's list could not take that signal: either the signal is not available, or
//!   the waiter wants others as well that are not.
//! - A waiter is in the list of every object of its wait, in the order of arrival, and of no other.

use super::lead::{self, Lead};
use super::parker::Parker;
use crate::abi::errors::{
    ERROR_GEN_FAILURE, ERROR_INVALID_HANDLE, ERROR_NOT_OWNER, ERROR_TOO_MANY_POSTS,
};
use crate::abi::types::DWORD;
use crate::abi::win32::waits::{WAIT_ABANDONED_0, WAIT_IO_COMPLETION, WAIT_OBJECT_0};
use crate::error::{Result, fail};
use crate::ffi::callback::Apc;
use crate::object::table::{Key, Table};
use core::iter::Chain;
use core::option;
use std::collections::VecDeque;
use std::sync::Arc;
use std::vec;

/// What kind of object it is, and its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Available while set; taking an automatic one resets it.
    Event {
        /// Whether it stays set until it is reset.
        manual: bool,
        /// Whether it is set.
        set: bool,
    },
    /// Available while the count is above 0, which taking lowers by one.
    Semaphore {
        /// How often it can be taken.
        count: i32,
        /// The limit of the count.
        maximum: i32,
    },
    /// Available to its owner, and to everybody while it has none.
    Mutex {
        /// Who owns it.
        owner: Option<Key>,
        /// How often the owner has taken it and not released it.
        depth: u32,
        /// Whether its last owner ended without releasing it.
        abandoned: bool,
    },
}

impl Signal {
    /// Whether `waiter` could take it.
    fn available(&self, waiter: Key) -> bool {
        match *self {
            Self::Event { set, .. } => set,
            Self::Semaphore { count, .. } => count > 0,
            Self::Mutex { owner, .. } => owner.is_none_or(|owner| owner == waiter),
        }
    }
}

/// An object that can be waited for.
#[derive(Debug)]
pub(super) struct Object {
    signal: Signal,
    /// Who waits for it, first come first.
    pub(super) waiters: VecDeque<Key>,
    /// How many sockets may bring about its signal.
    pub(super) ties: usize,
}

/// What a waiter is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// It runs, or sleeps elsewhere.
    No,
    /// It waits for one of its objects.
    Any,
    /// It waits for all of its objects at once.
    All,
}

/// A thread, as far as waiting goes.
#[derive(Debug)]
pub(super) struct Waiter {
    pub(super) parker: Arc<Parker>,
    pub(super) waiting: Waiting,
    /// Whether an APC ends the wait.
    pub(super) alertable: bool,
    /// The objects of the wait, in the program's order; empty when there is none.
    objects: Vec<Key>,
    /// The mutexes that the thread owns, for when it ends.
    owned: Vec<Key>,
    /// How many calls of the thread sockets may bring about.
    pub(super) ties: usize,
    /// What the thread is to call when it waits alertably.
    apcs: VecDeque<Queued>,
}

/// A call that waits for its thread, and the timer that it is of, if it is of one.
#[derive(Debug)]
struct Queued {
    apc: Apc,
    timer: Option<Key>,
}

impl Waiter {
    /// Whether something is to be called in its next alertable wait.
    pub(super) fn has_apcs(&self) -> bool {
        !self.apcs.is_empty()
    }
}

/// Who is to be told what, when the lock is released: most often one thread, which takes no memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Deliveries {
    first: Option<Delivery>,
    others: Vec<Delivery>,
}

/// A thread that sleeps, and what it is told.
type Delivery = (Arc<Parker>, News);

impl Deliveries {
    const fn new() -> Self {
        Self {
            first: None,
            others: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, delivery: Delivery) {
        if self.first.is_none() {
            self.first = Some(delivery);
        } else {
            self.others.push(delivery);
        }
    }
}

impl IntoIterator for Deliveries {
    type Item = Delivery;
    type IntoIter = Chain<option::IntoIter<Delivery>, vec::IntoIter<Delivery>>;

    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.others)
    }
}

/// What a thread that sleeps is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// Its wait has ended so.
    Ended(DWORD),
    /// It is to lead.
    Lead,
    /// It does not sleep, and cannot lead: a stand-in is to be hired.
    Hire,
}

/// Every object, and every thread that waits or owns.
#[derive(Debug)]
pub(crate) struct State {
    pub(super) objects: Table<Object>,
    pub(super) waiters: Table<Waiter>,
    pub(super) lead: Lead,
    pub(super) deliveries: Deliveries,
}

/// What ends a wait.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    /// The objects.
    pub(crate) objects: &'a [Key],
    /// Whether all of them are needed.
    pub(crate) all: bool,
    /// Whether an APC does, too.
    pub(crate) alertable: bool,
}

impl State {
    pub(super) const fn new() -> Self {
        Self {
            objects: Table::new(),
            waiters: Table::new(),
            lead: Lead::new(),
            deliveries: Deliveries::new(),
        }
    }

    // Objects.

    /// Adds an object.
    pub(crate) fn add(&mut self, signal: Signal) -> Key {
        self.objects.insert(Object {
            signal,
            waiters: VecDeque::new(),
            ties: 0,
        })
    }

    /// Removes an object, for which nobody waits any more.
    pub(crate) fn remove(&mut self, object: Key) {
        if let Some(object) = self.objects.remove(object) {
            lead::forget(object.ties);
        }
    }

    fn signal(&mut self, object: Key) -> Result<&mut Signal> {
        match self.objects.get_mut(object) {
            Some(object) => Ok(&mut object.signal),
            None => fail(ERROR_INVALID_HANDLE),
        }
    }

    /// Sets an event.
    pub(crate) fn set(&mut self, event: Key) -> Result<()> {
        if let Signal::Event { set, .. } = self.signal(event)? {
            *set = true;
            self.offer(event);
        }
        Ok(())
    }

    /// Resets an event.
    pub(crate) fn reset(&mut self, event: Key) -> Result<()> {
        if let Signal::Event { set, .. } = self.signal(event)? {
            *set = false;
        }
        Ok(())
    }

    /// Sets an event for those who wait for it now, and resets it.
    pub(crate) fn pulse(&mut self, event: Key) -> Result<()> {
        self.set(event)?;
        self.reset(event)
    }

    /// Raises the count of a semaphore; answers what it was.
    ///
    /// # Errors
    ///
    /// `ERROR_TOO_MANY_POSTS` when `by` is negative, or the limit would be exceeded.
    pub(crate) fn release_semaphore(&mut self, semaphore: Key, by: i32) -> Result<i32> {
        let Signal::Semaphore { count, maximum } = self.signal(semaphore)? else {
            return fail(ERROR_INVALID_HANDLE);
        };
        let before = *count;
        match before.checked_add(by) {
            Some(after) if by >= 0 && after <= *maximum => *count = after,
            _ => return fail(ERROR_TOO_MANY_POSTS),
        }
        self.offer(semaphore);
        Ok(before)
    }

    /// Releases a mutex once.
    ///
    /// # Errors
    ///
    /// `ERROR_NOT_OWNER` when `waiter` does not own it.
    pub(crate) fn release_mutex(&mut self, mutex: Key, waiter: Key) -> Result<()> {
        let Signal::Mutex { owner, depth, .. } = self.signal(mutex)? else {
            return fail(ERROR_INVALID_HANDLE);
        };
        if *owner != Some(waiter) {
            return fail(ERROR_NOT_OWNER);
        }
        *depth = depth.saturating_sub(1);
        if *depth == 0 {
            *owner = None;
            self.disown(mutex, waiter);
            self.offer(mutex);
        }
        Ok(())
    }

    fn disown(&mut self, mutex: Key, waiter: Key) {
        if let Some(waiter) = self.waiters.get_mut(waiter) {
            waiter.owned.retain(|owned| *owned != mutex);
        }
    }

    /// What every "release" function means for `object`, for `SignalObjectAndWait`.
    ///
    /// # Errors
    ///
    /// As for the function that fits the kind of the object.
    pub(crate) fn signal_once(&mut self, object: Key, waiter: Key) -> Result<()> {
        match *self.signal(object)? {
            Signal::Event { .. } => self.set(object),
            Signal::Semaphore { .. } => self.release_semaphore(object, 1).map(|_| ()),
            Signal::Mutex { .. } => self.release_mutex(object, waiter),
        }
    }

    /// Gives `object` to those who wait for it, as long as it is available.
    fn offer(&mut self, object: Key) {
        let mut place = 0;
        while let Some(waiter) = self.waiter_at(object, place) {
            match self.satisfied(waiter) {
                Some(answer) => self.wake(waiter, answer),
                None => place += 1,
            }
        }
    }

    /// The waiter at `place` in the list of `object`, if the object is available to it.
    fn waiter_at(&self, object: Key, place: usize) -> Option<Key> {
        let object = self.objects.get(object)?;
        let waiter = *object.waiters.get(place)?;
        object.signal.available(waiter).then_some(waiter)
    }

    // Waits.

    /// Tries `wish` for `waiter`: what ends the wait now, or `None` when nothing does.
    pub(crate) fn attempt(&mut self, waiter: Key, wish: &Wish<'_>) -> Option<DWORD> {
        let taken = if wish.objects.is_empty() {
            None
        } else if wish.all {
            self.take_all(wish.objects, waiter)
        } else {
            self.take_any(wish.objects, waiter)
        };
        taken.or_else(|| {
            let pending = wish.alertable && self.waiters.get(waiter)?.has_apcs();
            pending.then_some(WAIT_IO_COMPLETION)
        })
    }

    /// Enters `waiter` into the lists of a wish that [`Self::attempt`] did not fulfil.
    pub(crate) fn enlist(&mut self, waiter: Key, wish: &Wish<'_>) {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return;
        };
        entry.objects.extend_from_slice(wish.objects);
        entry.alertable = wish.alertable;
        entry.waiting = if wish.all { Waiting::All } else { Waiting::Any };
        for object in wish.objects {
            if let Some(object) = self.objects.get_mut(*object) {
                object.waiters.push_back(waiter);
            }
        }
    }

    /// Ends the wait of `waiter` whose time is over; `false` when something else has ended it.
    pub(crate) fn give_up(&mut self, waiter: Key) -> bool {
        let waits = self
            .waiters
            .get(waiter)
            .is_some_and(|entry| entry.waiting != Waiting::No);
        if waits {
            self.delist(waiter);
        }
        waits
    }

    /// Takes what the wait of `waiter` needs, if that is there now; answers how the wait ends.
    fn satisfied(&mut self, waiter: Key) -> Option<DWORD> {
        let entry = self.waiters.get_mut(waiter)?;
        let all = entry.waiting == Waiting::All;
        // Taken out and put back: taking objects needs the whole state.
        let objects = core::mem::take(&mut entry.objects);
        let answer = if all {
            self.take_all(&objects, waiter)
        } else {
            self.take_any(&objects, waiter)
        };
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.objects = objects;
        }
        answer
    }

    pub(super) fn is_available(&self, object: Key, waiter: Key) -> bool {
        self.objects
            .get(object)
            .is_some_and(|object| object.signal.available(waiter))
    }

    fn take_any(&mut self, objects: &[Key], waiter: Key) -> Option<DWORD> {
        let place = objects
            .iter()
            .position(|object| self.is_available(*object, waiter))?;
        let abandoned = self.take(*objects.get(place)?, waiter);
        let first = if abandoned {
            WAIT_ABANDONED_0
        } else {
            WAIT_OBJECT_0
        };
        Some(first + DWORD::try_from(place).unwrap_or_default())
    }

    fn take_all(&mut self, objects: &[Key], waiter: Key) -> Option<DWORD> {
        let all = objects
            .iter()
            .all(|object| self.is_available(*object, waiter));
        if !all {
            return None;
        }
        let mut answer = WAIT_OBJECT_0;
        for object in objects {
            if self.take(*object, waiter) {
                answer = WAIT_ABANDONED_0;
            }
        }
        Some(answer)
    }

    /// Takes an available object; whether it was abandoned.
    fn take(&mut self, object: Key, waiter: Key) -> bool {
        let Some(entry) = self.objects.get_mut(object) else {
            return false;
        };
        match &mut entry.signal {
            Signal::Event { manual, set } => {
                *set = *manual;
                false
            }
            Signal::Semaphore { count, .. } => {
                *count = count.saturating_sub(1);
                false
            }
            Signal::Mutex {
                owner,
                depth,
                abandoned,
            } => {
                let first = owner.replace(waiter).is_none();
                *depth = depth.saturating_add(1);
                let was_abandoned = core::mem::take(abandoned);
                if first && let Some(waiter) = self.waiters.get_mut(waiter) {
                    waiter.owned.push(object);
                }
                was_abandoned
            }
        }
    }

    /// Ends the wait of `waiter` with `answer`.
    pub(super) fn wake(&mut self, waiter: Key, answer: DWORD) {
        self.delist(waiter);
        self.say(waiter, News::Ended(answer));
    }

    /// Has `waiter` told `news` when the lock is released.
    pub(super) fn say(&mut self, waiter: Key, news: News) {
        if let Some(entry) = self.waiters.get(waiter) {
            let parker = Arc::clone(&entry.parker);
            self.deliveries.push((parker, news));
        }
    }

    /// Takes `waiter` out of every list that it is in.
    fn delist(&mut self, waiter: Key) {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return;
        };
        entry.waiting = Waiting::No;
        let mut objects = core::mem::take(&mut entry.objects);
        for object in objects.drain(..) {
            if let Some(object) = self.objects.get_mut(object) {
                object.waiters.retain(|other| *other != waiter);
            }
        }
        // The memory of the list serves the next wait.
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.objects = objects;
        }
        self.wakes(waiter);
    }

    // Threads.

    /// Adds a thread that sleeps in `parker`.
    pub(crate) fn add_waiter(&mut self, parker: Arc<Parker>) -> Key {
        self.waiters.insert(Waiter {
            parker,
            waiting: Waiting::No,
            alertable: false,
            objects: Vec::new(),
            owned: Vec::new(),
            ties: 0,
            apcs: VecDeque::new(),
        })
    }

    /// Removes a thread that has ended; its mutexes are abandoned.
    pub(crate) fn remove_waiter(&mut self, waiter: Key) {
        self.leave_lead(waiter);
        let Some(entry) = self.waiters.remove(waiter) else {
            return;
        };
        lead::forget(entry.ties);
        for mutex in entry.owned {
            if let Ok(signal) = self.signal(mutex) {
                *signal = Signal::Mutex {
                    owner: None,
                    depth: 0,
                    abandoned: true,
                };
                self.offer(mutex);
            }
        }
    }

    /// Queues `apc` for `waiter`, and wakes it if it waits alertably.
    ///
    /// # Errors
    ///
    /// `ERROR_GEN_FAILURE` when the thread has ended.
    pub(crate) fn queue_apc(&mut self, waiter: Key, apc: Apc) -> Result<()> {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return fail(ERROR_GEN_FAILURE);
        };
        entry.apcs.push_back(Queued { apc, timer: None });
        self.alert(waiter);
        Ok(())
    }

    /// Wakes `waiter` if it waits alertably.
    fn alert(&mut self, waiter: Key) {
        let entry = self.waiters.get(waiter);
        if entry.is_some_and(|entry| entry.waiting != Waiting::No && entry.alertable) {
            self.wake(waiter, WAIT_IO_COMPLETION);
        }
    }

    /// Takes the next APC of `waiter`.
    pub(crate) fn next_apc(&mut self, waiter: Key) -> Option<Apc> {
        Some(self.waiters.get_mut(waiter)?.apcs.pop_front()?.apc)
    }

    // Timers, which are events that time sets.

    /// The time of `timer` has come: it is signalled, and its call is queued for the thread that is
    /// to make it, unless an earlier one is there still. `false` when that thread has ended: then
    /// nothing happens, now and later.
    pub(crate) fn expire(&mut self, timer: Key, call: Option<(Key, Apc)>) -> bool {
        if let Some((waiter, apc)) = call {
            let Some(entry) = self.waiters.get_mut(waiter) else {
                return false;
            };
            if !entry.apcs.iter().any(|queued| queued.timer == Some(timer)) {
                let timer = Some(timer);
                entry.apcs.push_back(Queued { apc, timer });
            }
        }
        let is_there = self.set(timer).is_ok();
        if let Some((waiter, _)) = call {
            self.alert(waiter);
        }
        is_there
    }

    /// Forgets the call of `timer` that waits for `waiter`, if there is one.
    pub(crate) fn forget_call(&mut self, timer: Key, waiter: Key) {
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.apcs.retain(|queued| queued.timer != Some(timer));
        }
    }

    /// Forgets every wait: in a forked child, those who waited are not there.
    pub(super) fn forget_waits(&mut self) {
        for object in self.objects.values_mut() {
            object.waiters.clear();
        }
        for waiter in self.waiters.values_mut() {
            waiter.waiting = Waiting::No;
            waiter.objects.clear();
        }
        self.lead.clear();
        self.deliveries = Deliveries::new();
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
