//! Where one thread sleeps until another has news for it.

use super::deadline::Deadline;
use crate::abi::types::DWORD;
use crate::reactor::notices::{self, News};
use crate::sys::sleep::Bed;
use core::fmt;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicBool, AtomicU32};
use std::time::Duration;

/// One thread's place to sleep.
///
/// A wait has one delivery at most, because whoever ends it takes the waiter out of every list in
/// the same step; and it is taken before the next wait begins. So the answer needs no lock: the
/// owner looks at it when the bit says so, and nobody writes another before that.
#[derive(Debug, Default)]
pub(crate) struct Parker {
    /// The bits below.
    word: AtomicU32,
    /// What was delivered, while [`ANSWERED`] is set.
    answer: AtomicU32,
    bed: Bed,
    /// Whether the owner has ever asked a completion port for a packet.
    serves_a_port: AtomicBool,
    /// What is told the answer instead, if nobody sleeps here.
    listener: Option<Listener>,
}

/// What is called with the answer to a wait.
struct Listener(Box<dyn Fn(DWORD) + Send + Sync>);

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}

/// There is an answer that was not taken yet.
const ANSWERED: u32 = 1;
/// The owner is to look at its wait again.
const NUDGED: u32 = 2;
/// The owner sleeps, and must be woken.
const ASLEEP: u32 = 4;
/// The owner is to see whether it leads. It may come too late and meet another wait.
const APPOINTED: u32 = 8;
/// The owner leads, and sleeps in the poller.
const POLLS: u32 = 16;

/// What ends the sleep of a thread that waits for something tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// An answer.
    Answer(DWORD),
    /// It may lead from now on.
    Lead,
    /// The time has come.
    Time,
}

impl Parker {
    /// A place where nobody sleeps: the answer goes to `listener`, on the thread that ends the wait.
    pub(super) fn telling(listener: impl Fn(DWORD) + Send + Sync + 'static) -> Self {
        Self {
            listener: Some(Listener(Box::new(listener))),
            ..Self::default()
        }
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
        if let Some(Listener(listener)) = &self.listener {
            return listener(answer);
        }
        self.answer.store(answer, Relaxed);
        self.raise(ANSWERED);
    }

    /// Has the owner look at its wait again. It may come too late and meet another wait.
    pub(super) fn nudge(&self) {
        self.raise(NUDGED);
    }

    /// Has the owner see whether it leads.
    pub(super) fn appoint(&self) {
        self.raise(APPOINTED);
    }

    fn raise(&self, bit: u32) {
        let before = self.word.fetch_or(bit, Release);
        if before & ASLEEP != 0 {
            self.bed.wake(&self.word);
        }
        if before & POLLS != 0 {
            notices::wake();
        }
    }

    /// Sleeps until an answer is there, and takes it; `None` when the time has come first.
    ///
    /// Only the owner calls it.
    pub(crate) fn park(&self, deadline: Deadline) -> Option<DWORD> {
        self.sleep(deadline, ANSWERED).flatten()
    }

    /// As [`Self::park`], where a nudge ends the sleep as well: with `None`.
    pub(super) fn park_or_nudge(&self, deadline: Deadline) -> Option<Option<DWORD>> {
        self.sleep(deadline, ANSWERED | NUDGED)
    }

    /// As [`Self::park`], where an appointment ends the sleep as well.
    pub(super) fn park_or_lead(&self, deadline: Deadline) -> Call {
        match self.sleep(deadline, ANSWERED | APPOINTED) {
            Some(Some(answer)) => Call::Answer(answer),
            Some(None) => Call::Lead,
            None => Call::Time,
        }
    }

    /// Whether somebody sleeps here; else a listener is told.
    pub(super) fn has_sleeper(&self) -> bool {
        self.listener.is_none()
    }

    /// Sleeps in the poller until it hears something, and tells it; `false` when there is no poller.
    pub(super) fn hear(&self, timeout: Option<Duration>) -> bool {
        // Who delivers from here on wakes the poller.
        let word = self.word.fetch_or(POLLS, AcqRel);
        let timeout = if word & ANSWERED == 0 {
            timeout
        } else {
            Some(Duration::ZERO)
        };
        let news = notices::wait(timeout);
        self.word.fetch_and(!POLLS, Relaxed);
        news.map(News::tell).is_some()
    }

    /// As [`Self::park`], in the poller, telling what it hears; it hears at least once.
    pub(super) fn lead(&self, deadline: Deadline) -> Call {
        loop {
            let remaining = deadline.remaining();
            if !self.hear(remaining) {
                return self.park(deadline).map_or(Call::Time, Call::Answer);
            }
            if let Some(answer) = self.park(Deadline::Now) {
                return Call::Answer(answer);
            }
            if remaining == Some(Duration::ZERO) {
                return Call::Time;
            }
        }
    }

    /// Sleeps until one of the bits `wanted` is set, and takes it: with the answer if there is one.
    /// `None` when the time has come first.
    fn sleep(&self, deadline: Deadline, wanted: u32) -> Option<Option<DWORD>> {
        loop {
            let word = self.word.load(Acquire);
            if word & wanted != 0 {
                self.word.fetch_and(!(word & wanted), Relaxed);
                let answered = word & ANSWERED != 0;
                return Some(answered.then(|| self.answer.load(Relaxed)));
            }
            let remaining = deadline.remaining();
            if remaining == Some(Duration::ZERO) {
                return None;
            }
            let asleep = word | ASLEEP;
            let announced = self.word.compare_exchange(word, asleep, Relaxed, Relaxed);
            if announced.is_ok() {
                self.bed.sleep(&self.word, asleep, remaining);
                self.word.fetch_and(!ASLEEP, Relaxed);
            }
        }
    }
}
