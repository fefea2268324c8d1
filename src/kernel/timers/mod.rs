//! Waitable timers, and the clock that serves whatever has a time.

pub(crate) mod clock;
mod list;

pub(crate) use clock::{Alarm, Slot};
pub(crate) use list::{Moment, Now};

use crate::error::Result;
use crate::ffi::callback::TimerRoutine;
use crate::kernel::objects::{self, Common, Publication, Published};
use crate::kernel::threads;
use crate::kernel::wait::{self, Signal};
use crate::object::handle::Handle;
use crate::object::named::Name;
use crate::object::object::Object;
use crate::object::table::Key;
use core::time::Duration;
use std::sync::{Mutex, PoisonError};

/// A waitable timer: an event that time sets.
#[derive(Debug)]
pub(crate) struct Timer {
    common: Common,
    slot: Slot,
    /// The thread that is to make the timer's calls. Locked only under the clock's lock.
    caller: Mutex<Option<Key>>,
}

impl Object for Timer {
    fn on_close(&self) {
        self.common.forget_name();
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.common.key())
    }
}

impl Drop for Timer {
    /// Not with its last handle: it still ends the waits for it.
    fn drop(&mut self) {
        self.stop();
    }
}

/// The moment that a due time stands for: ticks since 1601, or negative ones from now on.
pub(crate) fn moment(due: i64, now: Now) -> Moment {
    if due >= 0 {
        return Moment::Wall(due);
    }
    let nanoseconds = due.unsigned_abs().checked_mul(100);
    let delay = nanoseconds.map_or(Duration::MAX, Duration::from_nanos);
    Moment::Elapsed(now.elapsed.saturating_add(delay))
}

/// What happens when a timer is due.
#[derive(Debug)]
struct Expiry {
    timer: Key,
    call: Option<(Key, TimerRoutine)>,
}

impl Alarm for Expiry {
    fn ring(&mut self, now: Now) -> bool {
        let call = self
            .call
            .map(|(caller, routine)| (caller, routine.due_at(now.wall)));
        wait::with(|state| state.expire(self.timer, call))
    }
}

impl Timer {
    fn change_caller(&self, caller: Option<Key>) {
        let mut current = self.caller.lock().unwrap_or_else(PoisonError::into_inner);
        let before = core::mem::replace(&mut *current, caller);
        drop(current);
        if let Some(before) = before {
            wait::with(|state| state.forget_call(self.common.key(), before));
        }
    }

    fn stop(&self) {
        clock::cancel_and(self.slot, || self.change_caller(None));
    }
}

/// Makes a timer that is not set, or opens the one that has the name already.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the name belongs to an object of another type.
pub(crate) fn create(manual: bool, how: Publication) -> Result<Published> {
    let signal = Signal::Event { manual, set: false };
    let timer = Timer {
        common: Common::new(signal, how.name.clone()),
        slot: clock::slot(),
        caller: Mutex::new(None),
    };
    objects::publish(timer, how)
}

/// Opens the timer called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when nothing has the name
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn open(name: &Name, inherit: bool) -> Result<Handle> {
    objects::open_named::<Timer>(name, inherit)
}

/// Sets a timer, whatever it was set to, and resets its signal; `routine` is to be called by this
/// thread.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `timer` is none
/// - `ERROR_NOT_ENOUGH_MEMORY` when there is no room for the thread that waits for the time
pub(crate) fn set(
    timer: Handle,
    due: i64,
    period: Option<Duration>,
    routine: Option<TimerRoutine>,
) -> Result<()> {
    let timer = objects::hold_as::<Timer>(timer)?;
    let key = timer.common.key();
    let caller = routine.map(|_| threads::current_key());
    let expiry = Expiry {
        timer: key,
        call: caller.zip(routine),
    };
    let moment = moment(due, clock::now());
    clock::set_after(timer.slot, moment, period, Box::new(expiry), || {
        timer.change_caller(caller);
        // The timer is held, so that it is there.
        let _always = wait::with(|state| state.reset(key));
    })
}

/// Stops a timer; its signal stays as it is.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `timer` is none.
pub(crate) fn cancel(timer: Handle) -> Result<()> {
    objects::hold_as::<Timer>(timer)?.stop();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_times_are_absolute_or_from_now_on() {
        let now = Now {
            elapsed: Duration::from_secs(5),
            wall: 77,
        };
        assert_eq!(moment(0, now), Moment::Wall(0));
        assert_eq!(moment(78, now), Moment::Wall(78));
        let soon = Duration::from_secs(5) + Duration::from_micros(1);
        assert_eq!(moment(-10, now), Moment::Elapsed(soon));
        assert_eq!(moment(i64::MIN, now), Moment::Elapsed(Duration::MAX));
    }
}
