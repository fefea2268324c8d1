//! The thread that waits for the next thing to be due: one for the whole process, which begins
//! with the first alarm and ends when there has been none for a while.

use super::list::{List, Moment, Now};
use crate::abi::errors::ERROR_NOT_ENOUGH_MEMORY;
use crate::convert::times::ticks;
use crate::error::{Error, Result};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::{helper, time};
use core::cell::RefCell;
use core::fmt;
use core::time::Duration;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How long the thread stays when nothing is to come.
const PATIENCE: Duration = Duration::from_secs(5);

/// Something that happens when its time has come.
pub(crate) trait Alarm: Send + fmt::Debug {
    /// Does what is to be done, at once: it is called by the thread of the clock, under its lock,
    /// so that who cancels an alarm knows that it does not ring any more. `false` when it is not to
    /// ring again, whatever its period.
    fn ring(&mut self, now: Now) -> bool;
}

/// An alarm's place in the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot(u64);

#[derive(Debug)]
struct Clock {
    alarms: List<Box<dyn Alarm>>,
    /// The number of the next slot.
    next: u64,
    /// Whether there is a thread.
    runs: bool,
}

static CLOCK: Mutex<Clock> = Mutex::new(Clock {
    alarms: List::new(),
    next: 0,
    runs: false,
});
/// Something is due earlier than the thread thinks.
static CHANGED: Condvar = Condvar::new();
/// Alarms ring under the lock, and take any other.
static REGISTERED: Registration = Registration::outer("clock", 0);

impl Hold for MutexGuard<'static, Clock> {
    /// A child has none of its parent's timers.
    fn forget_other_threads(&mut self) {
        self.alarms = List::new();
        self.runs = false;
    }
}

fn lock() -> MutexGuard<'static, Clock> {
    CLOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

fn clock() -> MutexGuard<'static, Clock> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// What both clocks show.
pub(crate) fn now() -> Now {
    Now {
        elapsed: time::monotonic(),
        wall: ticks(time::since_1970()),
    }
}

/// A place for an alarm.
pub(crate) fn slot() -> Slot {
    let mut clock = clock();
    let number = clock.next;
    clock.next += 1;
    Slot(number)
}

/// Has `alarm` ring at `moment`, and every `period` from then on, in place of what `slot` held;
/// does `first` in the same step.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY` when there is no room for the thread; then `first` was done all the
/// same, and the slot holds nothing.
pub(crate) fn set_after(
    slot: Slot,
    moment: Moment,
    period: Option<Duration>,
    alarm: Box<dyn Alarm>,
    first: impl FnOnce(),
) -> Result<()> {
    let mut clock = clock();
    clock.alarms.cancel(slot.0);
    first();
    if !clock.runs {
        helper::start("ws2_32 timers", run).map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?;
        clock.runs = true;
    }
    clock.alarms.set(slot.0, moment, period, alarm);
    drop(clock);
    CHANGED.notify_one();
    Ok(())
}

/// As [`set_after`], with nothing to do first. An alarm that rings may call it.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY` when there is no room for the thread.
pub(crate) fn set(
    slot: Slot,
    moment: Moment,
    period: Option<Duration>,
    alarm: Box<dyn Alarm>,
) -> Result<()> {
    let setting = (slot, moment, period, alarm);
    let refused = SET_MEANWHILE.with_borrow_mut(|meanwhile| match meanwhile {
        Some(settings) => {
            settings.push(setting);
            None
        }
        None => Some(setting),
    });
    match refused {
        Some((slot, moment, period, alarm)) => set_after(slot, moment, period, alarm, || {}),
        None => Ok(()),
    }
}

/// Empties `slot`: what it held does not ring from now on. Does `then` in the same step.
pub(crate) fn cancel_and<T>(slot: Slot, then: impl FnOnce() -> T) -> T {
    let mut clock = clock();
    let alarm = clock.alarms.cancel(slot.0);
    let result = then();
    drop(clock);
    drop(alarm);
    result
}

/// As [`cancel_and`], with nothing to do then.
pub(crate) fn cancel(slot: Slot) {
    cancel_and(slot, || {});
}

/// Whether an alarm in `slot` is to ring.
pub(crate) fn is_set(slot: Slot) -> bool {
    clock().alarms.contains(slot.0)
}

/// What the thread does.
fn run() {
    let mut clock = lock();
    loop {
        ring_all(&mut clock.alarms);
        let quiet = clock.alarms.quiet(now());
        let waited = CHANGED.wait_timeout(clock, quiet.unwrap_or(PATIENCE));
        let (next, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        clock = next;
        if quiet.is_none() && timeout.timed_out() && clock.alarms.is_empty() {
            clock.runs = false;
            return;
        }
    }
}

thread_local! {
    /// What alarms set while they ring: the lock is held then.
    static SET_MEANWHILE: RefCell<Option<Vec<Setting>>> = const { RefCell::new(None) };
}

/// The arguments of [`set`].
type Setting = (Slot, Moment, Option<Duration>, Box<dyn Alarm>);

fn ring_all(alarms: &mut List<Box<dyn Alarm>>) {
    let now = now();
    SET_MEANWHILE.set(Some(Vec::new()));
    while let Some(mut entry) = alarms.take_due(now) {
        if entry.thing.ring(now) {
            alarms.again(entry, now);
        }
    }
    for (slot, moment, period, alarm) in SET_MEANWHILE.take().into_iter().flatten() {
        alarms.set(slot.0, moment, period, alarm);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{Sender, channel};

    #[derive(Debug)]
    struct Tell(Sender<()>);

    impl Alarm for Tell {
        fn ring(&mut self, _now: Now) -> bool {
            self.0.send(()).is_ok()
        }
    }

    fn soon() -> Moment {
        Moment::Elapsed(now().elapsed + Duration::from_millis(1))
    }

    #[test]
    fn an_alarm_rings_as_often_as_wanted() {
        let (tell, told) = channel();
        let slot = slot();
        let period = Some(Duration::from_millis(1));
        let ring = Box::new(Tell(tell.clone()));
        set_after(slot, soon(), period, ring, || {}).unwrap();
        for _ in 0..3 {
            told.recv().unwrap();
        }
        while cancel_and(slot, || told.try_recv().is_ok()) {}
        set_after(slot, soon(), None, Box::new(Tell(tell)), || {}).unwrap();
        told.recv().unwrap();
        assert!(told.recv().is_err(), "it rang once, and is gone");
    }
}
