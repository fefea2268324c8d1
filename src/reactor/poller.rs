//! What wakes a thread that waits in the system, over the crate `polling`.

#![forbid(unsafe_code)]

use core::time::Duration;
use polling::{Events, Poller};
use std::io;
use std::os::fd::{AsRawFd, RawFd};

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
