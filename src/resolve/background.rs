//! Look-ups that their caller does not wait for to the end.

use crate::abi::errors::{
    WSA_E_CANCELLED, WSA_INVALID_HANDLE, WSA_NOT_ENOUGH_MEMORY, WSAETIMEDOUT,
};
use crate::convert::resolution::KeptEntry;
use crate::error::{Error, Result, fail};
use crate::sys::helper;
use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};

/// The name of the threads that look up.
const NAME: &str = "ws2 look-up";

/// How the program learns what a look-up found.
pub(crate) trait Told: Send {
    /// Tells it.
    fn tell(self: Box<Self>, found: Result<Vec<KeptEntry>>);
}

/// The number of a look-up that is under way; never 0, and never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(pub(crate) usize);

/// The look-ups that are under way.
struct Pending {
    /// Who waits for what. Whoever takes an entry out is the one that tells it, so that each is told
    /// exactly once: the look-up, its limit or a cancel, whichever comes first.
    waiting: BTreeMap<Number, Box<dyn Told>>,
    /// The number given out last.
    last: usize,
}

static PENDING: Mutex<Pending> = Mutex::new(Pending {
    waiting: BTreeMap::new(),
    last: 0,
});

/// Numbers are multiples of this, as handles are on Windows.
const STEP: usize = 4;

fn pending() -> MutexGuard<'static, Pending> {
    // Each change is a single step, so that a panic leaves nothing half done.
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes that `told` waits for a look-up, which [`run`] is to start.
pub(crate) fn announce(told: Box<dyn Told>) -> Number {
    let mut pending = pending();
    pending.last = pending.last.wrapping_add(STEP).max(STEP);
    let number = Number(pending.last);
    pending.waiting.insert(number, told);
    number
}

/// Runs the announced `look_up` on a thread of its own, and tells what it found: within `limit`, if
/// there is one.
///
/// # Errors
///
/// `WSA_NOT_ENOUGH_MEMORY` when there can be no thread for it. Then nothing is told.
pub(crate) fn run(
    number: Number,
    limit: Option<Duration>,
    look_up: impl FnOnce() -> Result<Vec<KeptEntry>> + Send + 'static,
) -> Result<()> {
    let started = helper::start(NAME, move || {
        let found = match limit {
            None => look_up(),
            Some(limit) => within(limit, look_up),
        };
        tell(number, found);
    });
    started.map_err(|_| {
        drop(take(number));
        Error(WSA_NOT_ENOUGH_MEMORY)
    })
}

/// Cancels the look-up `number`: it is told so at once. What it finds later is dropped.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE` when no such look-up is under way.
pub(crate) fn cancel(number: Number) -> Result<()> {
    if tell(number, fail(WSA_E_CANCELLED)) {
        Ok(())
    } else {
        fail(WSA_INVALID_HANDLE)
    }
}

/// Tells who waits for the look-up `number`, if it is still under way.
fn tell(number: Number, found: Result<Vec<KeptEntry>>) -> bool {
    // Outside the lock: who is told may look up again.
    take(number).is_some_and(|told| {
        told.tell(found);
        true
    })
}

fn take(number: Number) -> Option<Box<dyn Told>> {
    pending().waiting.remove(&number)
}

/// Runs `look_up` for at most `limit`.
///
/// # Errors
///
/// `WSAETIMEDOUT` when it takes longer: it then goes on alone, and what it finds is dropped.
/// `WSA_NOT_ENOUGH_MEMORY` when there can be no thread for it. Else what it answers.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    look_up: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let (found, answer) = mpsc::sync_channel(1);
    // The thread ends by itself: the system's look-up cannot be called off. Nobody listens to it
    // any more when the time is over.
    let started = helper::start(NAME, move || drop(found.send(look_up())));
    started.map_err(|_| Error(WSA_NOT_ENOUGH_MEMORY))?;
    let timed_out = Err(Error(WSAETIMEDOUT));
    answer.recv_timeout(limit).unwrap_or(timed_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Channel(mpsc::Sender<Result<Vec<KeptEntry>>>);

    impl Told for Channel {
        fn tell(self: Box<Self>, found: Result<Vec<KeptEntry>>) {
            self.0.send(found).unwrap();
        }
    }

    /// A look-up that ends when the sender is dropped, its number, and what is told of it.
    fn started(
        limit: Option<Duration>,
    ) -> (
        mpsc::Sender<()>,
        Number,
        mpsc::Receiver<Result<Vec<KeptEntry>>>,
    ) {
        let (tell, told) = mpsc::channel();
        let (release, held) = mpsc::channel();
        let number = announce(Box::new(Channel(tell)));
        let look_up = move || {
            _ = held.recv();
            Ok(Vec::new())
        };
        run(number, limit, look_up).unwrap();
        (release, number, told)
    }

    #[test]
    fn what_is_found_is_told_once() {
        let (release, number, told) = started(None);
        drop(release);
        assert_eq!(told.recv().unwrap(), Ok(Vec::new()));
        assert!(told.recv().is_err());
        assert_eq!(cancel(number), fail(WSA_INVALID_HANDLE));
    }

    #[test]
    fn a_cancelled_look_up_is_told_at_once_and_only_that() {
        let (release, number, told) = started(None);
        assert_eq!(cancel(number), Ok(()));
        assert_eq!(told.try_recv().unwrap(), fail(WSA_E_CANCELLED));
        assert_eq!(cancel(number), fail(WSA_INVALID_HANDLE));
        drop(release);
        assert!(told.recv().is_err());
    }

    #[test]
    fn a_limit_ends_a_look_up() {
        let (release, number, told) = started(Some(Duration::ZERO));
        assert_eq!(told.recv().unwrap(), fail(WSAETIMEDOUT));
        assert_eq!(cancel(number), fail(WSA_INVALID_HANDLE));
        drop(release);
    }

    #[test]
    fn an_answer_in_time_is_the_answer() {
        assert_eq!(within(Duration::MAX, || Ok(7)), Ok(7));
        assert_eq!(within(Duration::MAX, || fail::<()>(9)), fail(9));
    }

    #[test]
    fn an_answer_that_takes_too_long_is_none() {
        let (release, held) = mpsc::channel::<()>();
        let answer = within(Duration::ZERO, move || {
            _ = held.recv();
            Ok(7)
        });
        assert_eq!(answer, fail(WSAETIMEDOUT));
        drop(release);
    }
}
