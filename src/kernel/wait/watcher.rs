//! Somebody who is told when an object is signalled, and does not sleep for it.

use super::parker::Parker;
use super::state::Wish;
use super::with;
use crate::abi::types::DWORD;
use crate::object::table::Key;
use std::sync::Arc;

/// A wait without a thread: whoever signals the object tells, after the object was taken as by a wait.
#[derive(Debug)]
pub(crate) struct Watcher(Key);

impl Watcher {
    /// A watcher that calls `told` with the answer to each wait, on any thread.
    pub(crate) fn new(told: impl Fn(DWORD) + Send + Sync + 'static) -> Self {
        let parker = Arc::new(Parker::telling(told));
        Self(with(|state| state.add_waiter(parker)))
    }

    /// Its key, for [`stop`].
    pub(crate) fn key(&self) -> Key {
        self.0
    }

    /// Waits for `object`, once; the answer if that is over at once, which nobody is told then.
    pub(crate) fn watch(&self, object: Key) -> Option<DWORD> {
        let wish = Wish {
            objects: &[object],
            all: false,
            alertable: false,
        };
        with(|state| {
            state.give_up(self.0);
            let ended = state.attempt(self.0, &wish);
            if ended.is_none() {
                state.enlist(self.0, &wish);
                state.follow(self.0, &wish);
            }
            ended
        })
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        stop(self.0);
        with(|state| state.remove_waiter(self.0));
    }
}

/// Ends the wait of the watcher with that key; `false` when it does not wait.
pub(crate) fn stop(watcher: Key) -> bool {
    with(|state| state.give_up(watcher))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::win32::waits::WAIT_OBJECT_0;
    use crate::kernel::wait::{Signal, Waitable};
    use std::sync::mpsc::channel;

    #[test]
    fn who_signals_tells_once() {
        let (tell, told) = channel();
        let watcher = Watcher::new(move |answer| tell.send(answer).unwrap());
        let event = Waitable::new(Signal::Event {
            manual: false,
            set: false,
        });
        let set = || with(|state| state.set(event.key())).unwrap();
        assert_eq!(watcher.watch(event.key()), None);
        set();
        assert_eq!(told.try_recv(), Ok(WAIT_OBJECT_0));
        set();
        assert!(told.try_recv().is_err(), "it does not watch any more");
        assert_eq!(watcher.watch(event.key()), Some(WAIT_OBJECT_0));
        assert_eq!(watcher.watch(event.key()), None);
        assert!(stop(watcher.key()));
        assert!(!stop(watcher.key()));
        set();
        assert!(told.try_recv().is_err());
    }
}
