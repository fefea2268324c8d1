//! Where one thread sleeps until another has news for it.

use super::deadline::Deadline;
use crate::abi::types::DWORD;
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::Relaxed;
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
    /// Whether the owner has ever asked a completion port for a packet.
    serves_a_port: AtomicBool,
}

#[derive(Debug, Default)]
struct Slot {
    /// What was delivered and not taken yet.
    answer: Option<DWORD>,
    /// Whether the owner is to look at its wait again.
    nudged: bool,
    /// Whether the owner sleeps, and must be woken.
    asleep: bool,
}

impl Parker {
    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the owner has ever asked a completion port for a packet.
    pub(crate) fn serves_a_port(&self) -> bool {
        self.serves_a_port.load(Relaxed)
    }

    /// Notes that the owner asks a completion port for a packet. Only the owner calls it.
    pub(super) fn serve_a_port(&self) {
        self.serves_a_port.store(true, Relaxed);
    }

    /// Delivers `answer` to the owner.
    pub(crate) fn deliver(&self, answer: DWORD) {
        self.change(|slot| slot.answer = Some(answer));
    }

    /// Has the owner look at its wait again. It may come too late and meet another wait.
    pub(super) fn nudge(&self) {
        self.change(|slot| slot.nudged = true);
    }

    fn change(&self, change: impl FnOnce(&mut Slot)) {
        let mut slot = self.slot();
        change(&mut slot);
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
        self.sleep(deadline, |slot| slot.answer.take())
    }

    /// As [`Self::park`], where a nudge ends the sleep as well: with `None`.
    pub(super) fn park_or_nudge(&self, deadline: Deadline) -> Option<Option<DWORD>> {
        self.sleep(deadline, |slot| {
            let nudged = core::mem::take(&mut slot.nudged).then_some(None);
            slot.answer.take().map(Some).or(nudged)
        })
    }

    /// Sleeps until `news` finds some; `None` when the time has come first.
    fn sleep<T>(&self, deadline: Deadline, news: impl Fn(&mut Slot) -> Option<T>) -> Option<T> {
        let mut slot = self.slot();
        loop {
            if let Some(found) = news(&mut slot) {
                return Some(found);
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
