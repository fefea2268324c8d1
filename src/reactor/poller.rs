//! The system's pollers, over the crate `polling`.

use core::time::Duration;
use polling::{Event, Events, Poller};
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, RawFd};

/// A descriptor that any thread makes readable, for one that waits for it.
#[derive(Debug)]
pub(crate) struct Waker(Poller);

impl Waker {
    /// A waker that nobody has used yet.
    pub(crate) fn new() -> io::Result<Self> {
        Poller::new().map(Self)
    }

    /// The descriptor: readable from [`Waker::wake`] to [`Waker::rest`].
    pub(crate) fn descriptor(&self) -> RawFd {
        self.0.as_raw_fd()
    }

    /// Makes it readable. Does nothing when it is.
    pub(crate) fn wake(&self) {
        // A counter of the kernel's that is full is readable, too.
        let _full = self.0.notify();
    }

    /// Makes it unreadable. What happened before a wake that this ends is seen from here on.
    pub(crate) fn rest(&self) {
        // Nothing else is registered, so nothing else is lost.
        let _interrupted = self.0.wait(&mut Events::new(), Some(Duration::ZERO));
    }
}

/// Descriptors of which one thread wants to know when they can be written to.
#[derive(Debug)]
pub(crate) struct Writables(Poller);

impl Writables {
    /// None yet.
    pub(crate) fn new() -> io::Result<Self> {
        Poller::new().map(Self)
    }

    /// Adds a descriptor, which must be removed before it is closed. Its number comes up once.
    pub(crate) fn add(&self, descriptor: BorrowedFd<'_>) -> io::Result<()> {
        // SAFETY: the poller keeps a number only; if it were closed, another descriptor would come
        // up in its place, or none.
        unsafe { self.0.add(&descriptor, event(descriptor)) }
    }

    /// Lets its number come up once more.
    pub(crate) fn again(&self, descriptor: BorrowedFd<'_>) -> io::Result<()> {
        self.0.modify(descriptor, event(descriptor))
    }

    /// Removes it.
    pub(crate) fn remove(&self, descriptor: BorrowedFd<'_>) {
        // What is not there need not be removed.
        let _absent = self.0.delete(descriptor);
    }

    /// Waits until there are some, and answers their numbers.
    pub(crate) fn wait(&self) -> Vec<usize> {
        let mut events = Events::new();
        // A failure comes to a round without work.
        let _failed = self.0.wait(&mut events, None);
        events.iter().map(|event| event.key).collect()
    }
}

fn event(descriptor: BorrowedFd<'_>) -> Event {
    Event::writable(key(descriptor))
}

/// The number that comes up for a descriptor: its own.
pub(crate) fn key(descriptor: BorrowedFd<'_>) -> usize {
    usize::try_from(descriptor.as_raw_fd()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{self, POLLIN};

    #[test]
    fn it_is_readable_from_wake_to_rest() {
        let waker = Waker::new().unwrap();
        let readable = || {
            let mut entries = [poll::entry(waker.descriptor(), POLLIN)];
            poll::wait(&mut entries, Some(Duration::ZERO)).unwrap() == 1
        };
        for _ in 0..3 {
            assert!(!readable());
            waker.wake();
            waker.wake();
            assert!(readable());
            waker.rest();
        }
        assert!(!readable());
    }
}
