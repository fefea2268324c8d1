//! One-time initialization: a word of the program's memory, all zero at first, and then the context
//! that the program has made.

use crate::abi::errors::{ERROR_GEN_FAILURE, ERROR_INVALID_PARAMETER};
use crate::abi::win32::locks::RTL_RUN_ONCE;
use crate::error::{Error, Result, fail};
use crate::kernel::addresses;
use crate::kernel::wait::Deadline;
use core::mem::size_of;
use core::ptr;
use core::sync::atomic::AtomicUsize;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Release};

/// The bits that are not the context's.
const STATE: usize = 3;
/// Nobody has begun.
const UNTOUCHED: usize = 0;
/// One thread initializes, others wait for it.
const RUNNING: usize = 1;
/// Several threads may be initializing, and the first to be done counts.
const RACING: usize = 2;
/// It is done.
const DONE: usize = 3;

/// An [`RTL_RUN_ONCE`], as the threads that share it see it.
#[repr(transparent)]
#[derive(Debug, Default)]
pub(crate) struct OneTime(AtomicUsize);

const _: () = assert!(size_of::<OneTime>() == size_of::<RTL_RUN_ONCE>());

/// What a thread that needs the initialization is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Initialize.
    Yours,
    /// Use what was initialized, with this context.
    Done(usize),
}

impl OneTime {
    fn address(&self) -> usize {
        ptr::from_ref(self).addr()
    }

    /// Makes it untouched.
    pub(crate) fn reset(&self) {
        self.0.store(UNTOUCHED, Release);
    }

    /// The context, if the initialization is done.
    pub(crate) fn context(&self) -> Option<usize> {
        let word = self.0.load(Acquire);
        (word & STATE == DONE).then_some(word & !STATE)
    }

    /// Waits for its turn or for another thread to be done; several may have theirs at once when
    /// they are `racing`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when some race and others do not.
    pub(crate) fn begin(&self, racing: bool) -> Result<Turn> {
        let wanted = if racing { RACING } else { RUNNING };
        loop {
            let begun = self.0.compare_exchange(UNTOUCHED, wanted, AcqRel, Acquire);
            match begun {
                Ok(_) => return Ok(Turn::Yours),
                Err(word) if word & STATE == DONE => return Ok(Turn::Done(word & !STATE)),
                Err(RACING) if racing => return Ok(Turn::Yours),
                Err(RUNNING) if !racing => {
                    addresses::wait(self.address(), Deadline::Never, || {
                        self.0.load(Acquire) == RUNNING
                    });
                }
                Err(_) => return fail(ERROR_INVALID_PARAMETER),
            }
        }
    }

    /// Ends the caller's turn, with a context, or with `None` when it has failed.
    ///
    /// # Errors
    ///
    /// - `ERROR_INVALID_PARAMETER` when the context has low bits set, or it is not the caller's turn
    /// - `ERROR_GEN_FAILURE` when it is done already
    pub(crate) fn complete(&self, racing: bool, context: Option<usize>) -> Result<()> {
        let word = match context {
            None => UNTOUCHED,
            Some(context) if context & STATE == 0 => context | DONE,
            Some(_) => return fail(ERROR_INVALID_PARAMETER),
        };
        let expected = if racing { RACING } else { RUNNING };
        self.0
            .compare_exchange(expected, word, AcqRel, Acquire)
            .map_err(|found| match found & STATE {
                DONE => Error(ERROR_GEN_FAILURE),
                _ => Error(ERROR_INVALID_PARAMETER),
            })?;
        addresses::wake_all(self.address());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::Ordering::Relaxed;

    #[test]
    fn one_thread_initializes_and_all_see_it() {
        let once = OneTime::default();
        let runs = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    if once.begin(false) == Ok(Turn::Yours) {
                        runs.fetch_add(1, Relaxed);
                        once.complete(false, Some(64)).unwrap();
                    }
                    assert_eq!(once.begin(false), Ok(Turn::Done(64)));
                });
            }
        });
        assert_eq!(runs.load(Relaxed), 1);
    }

    #[test]
    fn a_failure_passes_the_turn_on() {
        let once = OneTime::default();
        assert_eq!(once.begin(false), Ok(Turn::Yours));
        assert_eq!(once.context(), None);
        assert_eq!(once.complete(false, None), Ok(()));
        assert_eq!(once.begin(false), Ok(Turn::Yours));
        assert_eq!(once.complete(false, Some(1)), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(once.complete(false, Some(0)), Ok(()));
        assert_eq!(once.context(), Some(0));
        assert_eq!(once.complete(false, Some(0)), fail(ERROR_GEN_FAILURE));
    }

    #[test]
    fn the_first_of_a_race_counts() {
        let once = OneTime::default();
        assert_eq!(once.begin(true), Ok(Turn::Yours));
        assert_eq!(once.begin(true), Ok(Turn::Yours));
        assert_eq!(once.begin(false), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(once.complete(true, Some(4)), Ok(()));
        assert_eq!(once.complete(true, Some(8)), fail(ERROR_GEN_FAILURE));
        assert_eq!(once.begin(true), Ok(Turn::Done(4)));
    }
}
