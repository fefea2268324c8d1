//! Where one thread sleeps until another has news for it.

use super::deadline::Deadline;
use crate::abi::types::DWORD;
use crate::reactor::notices::{self, News};
use crate::reactor::poller::Waker;
use crate::sys::poll::{self, POLLIN};
use crate::sys::sleep::Bed;
use core::fmt;
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::os::fd::RawFd;
use std::sync::OnceLock;
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
    /// What wakes the owner while it sleeps in `poll`, if it ever has.
    bell: OnceLock<Waker>,
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

/// How long a thread sleeps that nobody can ring for.
const SHORT: Duration = Duration::from_millis(1);

/// There is an answer that was not taken yet.
const ANSWERED: u32 = 1;
/// The owner sleeps in `poll`, and must be rung for.
const RINGS: u32 = 2;
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

    /// Delivers `answer` to the owner.
    pub(crate) fn deliver(&self, answer: DWORD) {
        if let Some(Listener(listener)) = &self.listener {
            return listener(answer);
        }
        self.answer.store(answer, Relaxed);
        self.raise(ANSWERED);
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
        if before & RINGS != 0
            && let Some(bell) = self.bell.get()
        {
            bell.wake();
        }
    }

    /// Sleeps until an answer is there, and takes it; `None` when the time has come first.
    ///
    /// Only the owner calls it.
    pub(crate) fn park(&self, deadline: Deadline) -> Option<DWORD> {
        self.sleep(deadline, ANSWERED).flatten()
    }

    /// Sleeps until `descriptor` is readable, there is an answer, or the time is over.
    pub(super) fn poll(&self, descriptor: RawFd, timeout: Option<Duration>) {
        let Some(bell) = self.bell() else {
            // Without a descriptor for it the thread hears of answers after each short sleep.
            let short = timeout.unwrap_or(SHORT).min(SHORT);
            let _ready = poll::wait(&mut [poll::entry(descriptor, POLLIN)], Some(short));
            return;
        };
        // Who delivers from here on rings.
        if self.word.fetch_or(RINGS, AcqRel) & ANSWERED == 0 {
            let mut entries = [
                poll::entry(descriptor, POLLIN),
                poll::entry(bell.descriptor(), POLLIN),
            ];
            // A failure ends the sleep early, which whoever sleeps expects.
            let _ready = poll::wait(&mut entries, timeout);
        }
        self.word.fetch_and(!RINGS, AcqRel);
        bell.rest();
    }

    fn bell(&self) -> Option<&Waker> {
        if self.bell.get().is_none() {
            // Only the owner makes it.
            let _first = self.bell.set(Waker::new().ok()?);
        }
        self.bell.get()
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
