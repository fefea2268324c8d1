//! Where one thread sleeps until another has news for it.

use super::deadline::Deadline;
use crate::abi::types::DWORD;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// One thread's place to sleep.
///
/// A wait has one delivery at most, because whoever ends it takes the waiter out of every list in
/// the same step; and it is taken before the next wait begins.
#[derive(Debug, Default)]
pub(crate) struct Parker {
    slot: Mutex<Slot>,
    news: Condvar,
}

#[derive(Debug, Default)]
struct Slot {
    /// What was delivered and not taken yet.
    answer: Option<DWORD>,
    /// Whether the owner sleeps, and must be woken.
    asleep: bool,
}

impl Parker {
    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Delivers `answer` to the owner.
    pub(crate) fn deliver(&self, answer: DWORD) {
        let mut slot = self.slot();
        slot.answer = Some(answer);
        let asleep = slot.asleep;
        drop(slot);
        if asleep {
            self.news.notify_one();
        }
    }

    /// Sleeps until an answer is there, and takes it; `None` when the time has come first.
    ///
    /// Only the owner calls it.
    pub(crate) fn park(&self, deadline: Deadline) -> Option<DWORD> {
        let mut slot = self.slot();
        loop {
            if let Some(answer) = slot.answer.take() {
                return Some(answer);
            }
            let remaining = deadline.remaining();
            if remaining == Some(Duration::ZERO) {
                return None;
            }
            slot.asleep = true;
            slot = match remaining {
                None => self.news.wait(slot).unwrap_or_else(PoisonError::into_inner),
                Some(remaining) => {
                    self.news
                        .wait_timeout(slot, remaining)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
            };
            slot.asleep = false;
        }
    }
}
