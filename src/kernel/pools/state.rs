//! What pools have to do and who does it. No thread is started and nothing is called here: `mod.rs`
//! puts all of this under one lock.

use crate::ffi::callback::{PoolCall, Reaction, Report};
use crate::kernel::timers::{Moment, Slot};
use crate::kernel::wait::Watcher;
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::{Key, Table};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar};
use std::time::Duration;

/// How many threads a pool has at most, unless it is told otherwise.
const MOST: usize = 500;

/// A pool of threads.
#[derive(Debug)]
pub(super) struct Pool {
    jobs: VecDeque<Job>,
    /// How many threads there are, and how many of them wait for a job.
    pub(super) threads: usize,
    pub(super) idle: usize,
    /// The limits of their number. Threads that nothing is to do for stay while there are no more
    /// than `least`.
    pub(super) most: usize,
    pub(super) least: usize,
    /// How many jobs were begun.
    begun: u64,
    /// Whether one runs that must have no other of its kind beside it.
    in_turn: bool,
    /// Whether somebody looks whether the pool gets on.
    pub(super) is_watched: bool,
    /// Where who looks has its place in the clock.
    pub(super) slot: Slot,
    /// Whether the program has closed it. It lives on for what was made for it.
    closed: bool,
    items: usize,
    /// There are jobs.
    pub(super) news: Arc<Condvar>,
}

/// One callback that is to be made.
#[derive(Clone, Copy, Debug)]
struct Job {
    item: Key,
    report: Report,
}

/// Something whose callback a pool makes, as often as it is submitted.
#[derive(Debug)]
pub(super) struct Item {
    pool: Key,
    call: PoolCall,
    manner: Manner,
    group: Option<Key>,
    /// What the callback knows it as.
    pub(super) handle: Option<Handle>,
    /// How many of its jobs wait, and how many run.
    pending: usize,
    running: usize,
    /// How many operations are under way whose ends submit it.
    awaited: usize,
    /// Whether it ends when no more of them are left.
    released: bool,
    /// What it waits for, if that is what submits it.
    pub(super) wait: Option<Wait>,
    /// Dropped, when it ends.
    ended: Vec<Arc<dyn Ended>>,
}

impl Item {
    /// What the pool calls.
    pub(super) fn call(&self) -> PoolCall {
        self.call
    }
}

/// Something that is dropped when an item has ended, outside the lock.
pub(crate) trait Ended: core::fmt::Debug + Send + Sync {}

/// How the callbacks of an item are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manner {
    /// They may take long: no other is to wait for them.
    pub(crate) long: bool,
    /// One after the other, with those of all such items of the pool.
    pub(crate) in_turn: bool,
}

/// An object that submits an item when it is signalled.
#[derive(Clone, Debug)]
pub(super) struct Wait {
    pub(super) watcher: Arc<Watcher>,
    /// Kept alive as long as it is watched.
    pub(super) object: Arc<dyn Object>,
    /// When the item is submitted all the same.
    pub(super) limit: Option<Limit>,
    /// Whether it is watched again after each time.
    pub(super) again: bool,
    /// Where the limit has its place in the clock.
    pub(super) slot: Slot,
}

/// How long something is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Until then.
    At(Moment),
    /// So long, each time.
    After(Duration),
}

/// What a thread does when a callback of its has returned: one thing of each kind, in this order.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Afterwards {
    LeaveSection,
    ReleaseMutex,
    ReleaseSemaphore,
    SetEvent,
    FreeLibrary,
}

/// How many kinds there are.
const KINDS: usize = 5;

/// What a callback has asked for, by [`Afterwards`].
pub(super) type Reactions = [Option<Reaction>; KINDS];

/// A callback that is being made.
#[derive(Debug)]
struct Instance {
    item: Key,
    pool: Key,
    in_turn: bool,
    /// Whether its end is still waited for.
    counts: bool,
    reactions: Reactions,
}

/// What a thread is to do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) call: PoolCall,
    pub(super) instance: Key,
    pub(super) item: Key,
    pub(super) handle: Option<Handle>,
    pub(super) report: Report,
    /// Whether what it waits for is to be watched again.
    pub(super) watch: bool,
}

/// What a job needs that was submitted.
#[derive(Clone, Debug)]
pub(super) enum Need {
    /// Nothing: nobody takes it.
    Nothing,
    /// A thread that waits.
    Wake(Arc<Condvar>),
    /// A thread more in this pool, which counts it already.
    Thread(Key),
    /// Somebody who looks after a while whether it was begun.
    Look(Key),
}

/// What ends with an item: to be dropped when the lock is released.
pub(super) type Remains = Option<Box<Item>>;

/// Every pool, item, group and callback.
#[derive(Debug)]
pub(super) struct State {
    pub(super) pools: Table<Pool>,
    items: Table<Item>,
    instances: Table<Instance>,
    /// The next group.
    groups: u32,
    /// The pool of those that name none.
    pub(super) default: Option<Key>,
}

impl State {
    pub(super) const fn new() -> Self {
        Self {
            pools: Table::new(),
            items: Table::new(),
            instances: Table::new(),
            groups: 0,
            default: None,
        }
    }

    // Pools.

    pub(super) fn add_pool(&mut self, slot: Slot) -> Key {
        self.pools.insert(Pool {
            jobs: VecDeque::new(),
            threads: 0,
            idle: 0,
            most: MOST,
            least: 0,
            begun: 0,
            in_turn: false,
            is_watched: false,
            slot,
            closed: false,
            items: 0,
            news: Arc::new(Condvar::new()),
        })
    }

    /// Closes a pool; it ends with the last item that was made for it.
    pub(super) fn close_pool(&mut self, pool: Key) {
        if let Some(entry) = self.pools.get_mut(pool) {
            entry.closed = true;
            entry.least = 0;
            entry.news.notify_all();
        }
        self.end_pool(pool);
    }

    fn end_pool(&mut self, pool: Key) {
        let over = |pool: &Pool| pool.closed && pool.items == 0 && pool.threads == 0;
        if self.pools.get(pool).is_some_and(over) {
            self.pools.remove(pool);
        }
    }

    /// Whether a thread that has found nothing to do may end.
    pub(super) fn may_end(&self, pool: Key) -> bool {
        self.pools
            .get(pool)
            .is_none_or(|pool| pool.threads > pool.least)
    }

    /// Whether its threads need not wait for more.
    pub(super) fn is_over(&self, pool: Key) -> bool {
        self.pools
            .get(pool)
            .is_none_or(|pool| pool.closed && pool.items == 0)
    }

    /// A thread of the pool ends.
    pub(super) fn lose_thread(&mut self, pool: Key) {
        if let Some(entry) = self.pools.get_mut(pool) {
            entry.threads = entry.threads.saturating_sub(1);
        }
        self.end_pool(pool);
    }

    /// Whether a pool has jobs that nobody has begun since `begun` of them were; and how many were.
    /// A thread more is counted when there may be one.
    pub(super) fn look(&mut self, pool: Key, begun: u64) -> Look {
        let Some(pool) = self.pools.get_mut(pool) else {
            return Look::Over;
        };
        if pool.jobs.is_empty() || pool.threads >= pool.most {
            pool.is_watched = false;
            return Look::Over;
        }
        if pool.begun != begun || pool.idle > 0 {
            return Look::GetsOn(pool.begun);
        }
        pool.threads += 1;
        Look::Stands
    }

    // Items.

    /// Adds an item to a pool, and to a group if there is one.
    pub(super) fn add(
        &mut self,
        pool: Key,
        call: PoolCall,
        manner: Manner,
        group: Option<Key>,
    ) -> Option<Key> {
        self.pools.get_mut(pool)?.items += 1;
        Some(self.items.insert(Item {
            pool,
            call,
            manner,
            group,
            handle: None,
            pending: 0,
            running: 0,
            awaited: 0,
            released: false,
            wait: None,
            ended: Vec::new(),
        }))
    }

    pub(super) fn item(&mut self, item: Key) -> Option<&mut Item> {
        self.items.get_mut(item)
    }

    /// A group without members.
    pub(super) fn add_group(&mut self) -> Key {
        self.groups += 1;
        Key {
            index: self.groups,
            generation: 0,
        }
    }

    /// The handles of a group's members.
    pub(super) fn members(&self, group: Key) -> Vec<Handle> {
        let of_group = |item: &Item| item.group == Some(group) && !item.released;
        self.items
            .entries()
            .filter(|(_, item)| of_group(item))
            .filter_map(|(_, item)| item.handle)
            .collect()
    }

    /// Has the pool make the callback of `item` with `report`.
    pub(super) fn submit(
        &mut self,
        item: Key,
        report: impl Into<Report>,
        processors: usize,
    ) -> Need {
        let is_open = self.items.get(item).is_some_and(|entry| !entry.released);
        match is_open {
            true => self.enqueue(item, report.into(), processors),
            false => Need::Nothing,
        }
    }

    /// An operation begins whose end is to submit `item`.
    pub(super) fn expect(&mut self, item: Key) {
        if let Some(entry) = self.items.get_mut(item) {
            entry.awaited += 1;
        }
    }

    /// It is not to be waited for any more; answers whether it was expected.
    fn expect_less(&mut self, item: Key) -> bool {
        let Some(entry) = self.items.get_mut(item) else {
            return false;
        };
        let expected = entry.awaited > 0;
        entry.awaited = entry.awaited.saturating_sub(1);
        expected
    }

    /// An operation does not submit `item`, after all.
    pub(super) fn expect_no_more(&mut self, item: Key) -> Remains {
        self.expect_less(item);
        self.end(item)
    }

    /// An operation has ended: has the pool make the callback of `item`, if that was expected.
    pub(super) fn submit_expected(&mut self, item: Key, report: Report, processors: usize) -> Need {
        match self.expect_less(item) {
            true => self.enqueue(item, report, processors),
            false => Need::Nothing,
        }
    }

    fn enqueue(&mut self, item: Key, report: Report, processors: usize) -> Need {
        let Some(entry) = self.items.get_mut(item) else {
            return Need::Nothing;
        };
        entry.pending += 1;
        let (key, long) = (entry.pool, entry.manner.long);
        let Some(pool) = self.pools.get_mut(key) else {
            return Need::Nothing;
        };
        pool.jobs.push_back(Job { item, report });
        if pool.idle >= pool.jobs.len() {
            return Need::Wake(Arc::clone(&pool.news));
        }
        if pool.threads < pool.most && (long || pool.threads < processors.max(pool.least)) {
            pool.threads += 1;
            return Need::Thread(key);
        }
        if core::mem::replace(&mut pool.is_watched, true) {
            Need::Nothing
        } else {
            Need::Look(key)
        }
    }

    /// Takes the next job that a thread of `pool` can begin.
    pub(super) fn begin(&mut self, pool: Key) -> Option<Run> {
        let entry = self.pools.get_mut(pool)?;
        let items = &mut self.items;
        let place = entry.jobs.iter().position(|job| {
            let item = items.get(job.item);
            !(entry.in_turn && item.is_some_and(|item| item.manner.in_turn))
        })?;
        let job = entry.jobs.remove(place)?;
        entry.begun += 1;
        let item = items.get_mut(job.item)?;
        item.pending = item.pending.saturating_sub(1);
        item.running += 1;
        entry.in_turn |= item.manner.in_turn;
        let instance = self.instances.insert(Instance {
            item: job.item,
            pool,
            in_turn: item.manner.in_turn,
            counts: true,
            reactions: [None; KINDS],
        });
        let watch = item.wait.as_ref().is_some_and(|wait| wait.again) && !item.released;
        Some(Run {
            call: item.call,
            instance,
            item: job.item,
            handle: item.handle,
            report: job.report,
            watch,
        })
    }

    /// What is to be done after a callback, to change it.
    pub(super) fn reactions(&mut self, instance: Key) -> Option<&mut Reactions> {
        Some(&mut self.instances.get_mut(instance)?.reactions)
    }

    /// The item that a number stands for, which [`Handle::of`] gives.
    pub(super) fn item_of(&self, number: Handle) -> Option<Key> {
        let (index, _) = number.parts()?;
        let (key, _) = self.items.at(index)?;
        number.names(key).then_some(key)
    }

    /// The callback that a number stands for.
    pub(super) fn instance(&self, number: Handle) -> Option<Key> {
        let (index, _) = number.parts()?;
        let (key, _) = self.instances.at(index)?;
        number.names(key).then_some(key)
    }

    /// The pool of a callback.
    pub(super) fn pool_of(&self, instance: Key) -> Option<Key> {
        Some(self.instances.get(instance)?.pool)
    }

    /// Nobody waits for the end of a callback any more.
    pub(super) fn disassociate(&mut self, instance: Key) -> Remains {
        let entry = self.instances.get_mut(instance)?;
        if !core::mem::take(&mut entry.counts) {
            return None;
        }
        let item = entry.item;
        self.one_less(item)
    }

    /// A callback has returned.
    pub(super) fn finish(&mut self, instance: Key) -> Remains {
        let remains = self.disassociate(instance);
        let entry = self.instances.remove(instance)?;
        if entry.in_turn
            && let Some(pool) = self.pools.get_mut(entry.pool)
        {
            pool.in_turn = false;
        }
        remains
    }

    fn one_less(&mut self, item: Key) -> Remains {
        let entry = self.items.get_mut(item)?;
        entry.running = entry.running.saturating_sub(1);
        self.end(item)
    }

    /// Takes out an item that was released and has nothing to do.
    fn end(&mut self, item: Key) -> Remains {
        let entry = self.items.get(item)?;
        if !entry.released || entry.awaited > 0 || self.is_busy(item) {
            return None;
        }
        let ended = self.items.remove(item)?;
        if let Some(pool) = self.pools.get_mut(ended.pool) {
            pool.items = pool.items.saturating_sub(1);
            if pool.closed {
                pool.news.notify_all();
            }
        }
        self.end_pool(ended.pool);
        Some(Box::new(ended))
    }

    /// Whether callbacks of `item` are to come or under way.
    pub(super) fn is_busy(&self, item: Key) -> bool {
        let busy = |item: &Item| item.pending > 0 || item.running > 0;
        self.items.get(item).is_some_and(busy)
    }

    /// Whether operations are under way whose ends submit `item`.
    pub(super) fn is_expected(&self, item: Key) -> bool {
        self.items.get(item).is_some_and(|item| item.awaited > 0)
    }

    /// Takes the jobs of `item` back that nobody has begun.
    pub(super) fn cancel(&mut self, item: Key) -> Remains {
        let entry = self.items.get_mut(item)?;
        entry.pending = 0;
        if let Some(pool) = self.pools.get_mut(entry.pool) {
            pool.jobs.retain(|job| job.item != item);
        }
        self.end(item)
    }

    /// Has `item` end when it has nothing more to do; `ended` is dropped then. Nothing more is
    /// submitted.
    pub(super) fn release(&mut self, item: Key, ended: Option<Arc<dyn Ended>>) -> Remains {
        let entry = self.items.get_mut(item)?;
        entry.released = true;
        entry.ended.extend(ended);
        self.end(item)
    }

    /// Forgets every thread and job: a forked child has none of them.
    pub(super) fn forget_threads(&mut self) {
        for pool in self.pools.values_mut() {
            pool.jobs.clear();
            pool.threads = 0;
            pool.idle = 0;
            pool.in_turn = false;
            pool.is_watched = false;
        }
        for item in self.items.values_mut() {
            item.pending = 0;
            item.running = 0;
            // The operations are the parent's.
            item.awaited = 0;
        }
        self.instances = Table::new();
    }
}

/// How a pool gets on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// It has nothing to do that a further thread could, for now.
    Over,
    /// So many jobs were begun.
    GetsOn(u64),
    /// All its threads are busy with the same jobs as before: there is to be one more.
    Stands,
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
