//! The threads of pools.

use super::state::{Afterwards, Look, Need, Run};
use super::{Pool, RETURNED, lock, pool, unregistered};
use crate::error::Result;
use crate::ffi::callback::{Reaction, Report};
use crate::kernel::ports;
use crate::kernel::timers::{Alarm, Moment, Now, clock};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::table::Key;
use crate::sys::thread as system;
use core::ptr;
use core::time::Duration;
use std::sync::{Arc, OnceLock, PoisonError};

/// How long a thread waits for something to do.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long all threads are busy with the same jobs before there is one more.
const LOOK: Duration = Duration::from_millis(10);

/// How many threads a pool has without further ado.
fn processors() -> usize {
    static COUNT: OnceLock<usize> = OnceLock::new();
    *COUNT.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// Has the callback of `item` made with `report`, unless it was released.
pub(super) fn submit(item: Key, report: impl Into<Report>) {
    let need = lock().submit(item, report, processors());
    meet(need);
}

/// As [`submit`], for an operation that has ended, if it was expected; also when the item was released.
pub(super) fn submit_expected(item: Key, report: Report) {
    let need = lock().submit_expected(item, report, processors());
    meet(need);
}

fn meet(need: Need) {
    match need {
        Need::Nothing => {}
        Need::Wake(news) => news.notify_one(),
        Need::Thread(pool) => start(pool),
        Need::Look(pool) => look_after(pool),
    }
}

/// Starts a thread of `pool`, which counts it already.
fn start(pool: Key) {
    if system::start(None, move || Some(Worker(pool))).is_err() {
        let mut state = lock();
        state.lose_thread(pool);
        let entry = state.pools.get_mut(pool);
        let watched = entry.is_none_or(|pool| core::mem::replace(&mut pool.is_watched, true));
        drop(state);
        if !watched {
            // Others may end, and leave room for it.
            look_after(pool);
        }
    }
}

/// Looks at `pool` from time to time, until it has nothing to do.
fn look_after(pool: Key) {
    let Some(slot) = lock().pools.get(pool).map(|pool| pool.slot) else {
        return;
    };
    let first = Moment::Elapsed(clock::now().elapsed.saturating_add(LOOK));
    let alarm = Box::new(Growth { pool, begun: 0 });
    if clock::set(slot, first, Some(LOOK), alarm).is_err()
        && let Some(pool) = lock().pools.get_mut(pool)
    {
        pool.is_watched = false;
    }
}

/// Gives a pool another thread when it does not get on.
#[derive(Debug)]
struct Growth {
    pool: Key,
    /// How many jobs were begun when it was looked at.
    begun: u64,
}

impl Alarm for Growth {
    fn ring(&mut self, _now: Now) -> bool {
        let look = lock().look(self.pool, self.begun);
        match look {
            Look::Over => return false,
            Look::GetsOn(begun) => self.begun = begun,
            Look::Stands => start(self.pool),
        }
        true
    }
}

/// What a thread of a pool does.
#[derive(Clone, Copy, Debug)]
struct Worker(Key);

impl system::Body for Worker {
    fn run(self) {
        // A callback may leave the thread: nothing here needs dropping while one is made.
        while let Some(run) = next(self.0) {
            if run.watch {
                super::waits::watch(run.item);
            }
            let instance = Handle::of(run.instance).map_or(ptr::null_mut(), Handle::raw);
            let own = run.handle.map_or(ptr::null_mut(), Handle::raw);
            run.call.call(instance, own, run.report);
            finish(run.instance);
        }
    }
}

/// Waits for the next job; `None` when the thread is to end.
fn next(pool: Key) -> Option<Run> {
    let mut state = lock();
    let mut waited = false;
    loop {
        if let Some(run) = state.begin(pool) {
            return Some(run);
        }
        if state.is_over(pool) || waited && state.may_end(pool) {
            state.lose_thread(pool);
            return None;
        }
        let entry = state.pools.get_mut(pool)?;
        entry.idle += 1;
        let news = Arc::clone(&entry.news);
        let woken = news.wait_timeout(state, PATIENCE);
        let (next, timeout) = woken.unwrap_or_else(PoisonError::into_inner);
        state = next;
        waited = timeout.timed_out();
        if let Some(entry) = state.pools.get_mut(pool) {
            entry.idle = entry.idle.saturating_sub(1);
        }
    }
}

/// A callback has returned.
fn finish(instance: Key) {
    let reactions = lock().reactions(instance).copied();
    for reaction in reactions.into_iter().flatten().flatten() {
        reaction.call();
    }
    let remains = lock().finish(instance);
    RETURNED.notify_all();
    drop(remains);
}

/// Operations do not submit an item, after all.
pub(super) fn expect_no_more(item: Key) {
    let remains = lock().expect_no_more(item);
    RETURNED.notify_all();
    drop(remains);
}

/// Waits until no callback of `item` is to come or under way; nor, if `expected`, any operation whose end
/// submits it.
pub(super) fn wait_for(item: Key, expected: bool) {
    ports::paused(|| {
        let mut state = unregistered();
        while state.is_busy(item) || expected && state.is_expected(item) {
            state = RETURNED.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    });
}

// What a callback may ask for. A number that is none is ignored, as the functions tell nothing.

/// Has the thread of a callback do something when it has returned.
pub(crate) fn add_reaction(instance: Handle, kind: Afterwards, reaction: Reaction) {
    let mut state = lock();
    let instance = state.instance(instance);
    let reactions = instance.and_then(|instance| state.reactions(instance));
    if let Some(place) = reactions.and_then(|reactions| reactions.get_mut(kind as usize)) {
        *place = Some(reaction);
    }
}

/// A callback takes long; `false` when no other thread could take what comes meanwhile.
pub(crate) fn may_run_long(instance: Handle) -> bool {
    let mut state = lock();
    let pool = state
        .instance(instance)
        .and_then(|instance| state.pool_of(instance));
    let pool = pool.and_then(|key| Some((key, state.pools.get_mut(key)?)));
    let Some((key, entry)) = pool else {
        return false;
    };
    if entry.idle > 0 {
        return true;
    }
    if entry.threads >= entry.most {
        return false;
    }
    entry.threads += 1;
    drop(state);
    start(key);
    true
}

/// Nobody waits for the end of a callback any more.
pub(crate) fn disassociate(instance: Handle) {
    let mut state = lock();
    let instance = state.instance(instance);
    let remains = instance.and_then(|instance| state.disassociate(instance));
    drop(state);
    RETURNED.notify_all();
    drop(remains);
}

// Pools.

/// Makes a pool.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn create() -> Result<Handle> {
    let slot = clock::slot();
    let key = lock().add_pool(slot);
    super::items::open(Arc::new(Pool(key)))
}

/// Closes a pool. What was made for it still works.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `pool` is none.
pub(crate) fn close(pool: Handle) -> Result<()> {
    handles::hold_as::<Pool>(pool)?;
    super::items::shut(pool)
}

/// Limits how many threads a pool has, at least one.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none.
pub(crate) fn set_most(handle: Option<Handle>, most: usize) -> Result<()> {
    let key = pool(handle)?;
    if let Some(pool) = lock().pools.get_mut(key) {
        pool.most = most.max(1);
        pool.least = pool.least.min(pool.most);
    }
    Ok(())
}

/// Has a pool keep so many threads.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is none.
pub(crate) fn set_least(handle: Option<Handle>, least: usize) -> Result<()> {
    let key = pool(handle)?;
    let mut state = lock();
    let mut missing = 0;
    if let Some(pool) = state.pools.get_mut(key) {
        pool.least = least.min(pool.most);
        missing = pool.least.saturating_sub(pool.threads);
        pool.threads += missing;
    }
    drop(state);
    for _ in 0..missing {
        start(key);
    }
    Ok(())
}
