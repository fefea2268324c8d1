//! Waiting for memory to change: what locks that are memory of the program stand on.
//!
//! An address is only the name of what is waited for, and never looked at here; it need not be
//! memory any more when somebody is woken by it. Threads that wait are in one of a fixed number of
//! lists, which the address chooses; a look at the memory and entering the list are one step for
//! whoever wakes.

use crate::kernel::wait::{Deadline, Parker};
use crate::kernel::{ports, threads};
use crate::runtime::fork::{Hold, Registration};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many lists there are.
const LISTS: usize = 64;

/// A thread that sleeps until its address is woken.
#[derive(Debug)]
struct Sleeper {
    address: usize,
    parker: Arc<Parker>,
}

type List = VecDeque<Sleeper>;

static SLEEPERS: [Mutex<List>; LISTS] = [const { Mutex::new(VecDeque::new()) }; LISTS];
static REGISTERED: Registration = Registration::new("addresses");

impl Hold for Vec<MutexGuard<'static, List>> {
    fn forget_other_threads(&mut self) {
        for list in self {
            list.clear();
        }
    }
}

fn locked(list: &'static Mutex<List>) -> MutexGuard<'static, List> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The list for `address`, if there are lists at all.
fn list(address: usize) -> Option<MutexGuard<'static, List>> {
    REGISTERED.ensure(|| Box::new(SLEEPERS.iter().map(locked).collect::<Vec<_>>()));
    // Neighbouring words are in different lists; the multiplier spreads what is further apart.
    let place = (address >> 2).wrapping_mul(0x9e37_79b9) >> 8;
    SLEEPERS.get(place % LISTS).map(locked)
}

/// Sleeps until `address` is woken, unless `unchanged` says that there is nothing to wait for any
/// more; `false` when the time has come first.
///
/// `unchanged` is called while the list is locked, and wakes nobody.
pub(crate) fn wait(address: usize, deadline: Deadline, unchanged: impl FnOnce() -> bool) -> bool {
    let me = threads::current_waiter();
    let Some(mut sleepers) = list(address) else {
        return true;
    };
    if !unchanged() {
        return true;
    }
    if deadline == Deadline::Now {
        return false;
    }
    let parker = Arc::clone(me.parker());
    sleepers.push_back(Sleeper { address, parker });
    drop(sleepers);
    let parker = me.parker();
    ports::paused(|| parker.park(deadline).is_some() || was_woken(address, parker))
}

/// What has become of a sleeper whose time is over: it leaves the list, or was woken just now.
fn was_woken(address: usize, parker: &Arc<Parker>) -> bool {
    let place = list(address).and_then(|mut sleepers| {
        let place = sleepers
            .iter()
            .position(|sleeper| Arc::ptr_eq(&sleeper.parker, parker))?;
        sleepers.remove(place)
    });
    // Its delivery is on the way, and must not reach the next wait.
    place.is_none() && parker.park(Deadline::Never).is_some()
}

/// Wakes who has waited longest for `address`.
pub(crate) fn wake_one(address: usize) {
    let sleeper = list(address).and_then(|mut sleepers| {
        let place = sleepers
            .iter()
            .position(|sleeper| sleeper.address == address)?;
        sleepers.remove(place)
    });
    if let Some(sleeper) = sleeper {
        sleeper.parker.deliver(0);
    }
}

/// Wakes everybody who waits for `address`.
pub(crate) fn wake_all(address: usize) {
    let Some(mut sleepers) = list(address) else {
        return;
    };
    let (woken, others) = sleepers
        .drain(..)
        .partition(|sleeper| sleeper.address == address);
    *sleepers = others;
    drop(sleepers);
    let woken: List = woken;
    for sleeper in woken {
        sleeper.parker.deliver(0);
    }
}
