//! Readiness of many descriptors for one thread at a time, edge by edge.
//!
//! A poller tells each change once, in the words of `poll`. What differs between systems is in one
//! file per system: `Poller`, `Batch` and their functions.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

pub(crate) use platform::{Batch, Poller};

/// The key of what wakes the poller; no descriptor is watched under it.
const WAKE: u64 = u64::MAX;

/// Something that has become ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ready {
    /// The key under which the descriptor is watched.
    pub(crate) key: u64,
    /// What is so now, in the flags of `poll`.
    pub(crate) events: i16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{POLLIN, POLLOUT};
    use core::time::Duration;
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    const SOON: Option<Duration> = Some(Duration::from_secs(10));
    const NOW: Option<Duration> = Some(Duration::ZERO);

    fn next(poller: &Poller, timeout: Option<Duration>) -> Vec<Ready> {
        let mut batch = Batch::default();
        poller.wait(&mut batch, timeout).unwrap();
        batch.iter().collect()
    }

    #[test]
    fn each_change_comes_up_once() {
        let (mut ours, mut theirs) = UnixStream::pair().unwrap();
        let poller = Poller::new().unwrap();
        poller.watch(ours.as_fd(), 7).unwrap();
        let ready = next(&poller, SOON);
        assert!(ready.iter().all(|ready| ready.key == 7));
        assert!(ready.iter().any(|ready| ready.events & POLLOUT != 0));
        assert_eq!(next(&poller, NOW), []);
        theirs.write_all(b"data").unwrap();
        let ready = next(&poller, SOON);
        assert!(ready.iter().any(|ready| ready.events & POLLIN != 0));
        assert_eq!(next(&poller, NOW), [], "although the data is still there");
        ours.read_exact(&mut [0; 4]).unwrap();
        poller.unwatch(ours.as_fd());
        theirs.write_all(b"more").unwrap();
        assert_eq!(next(&poller, NOW), []);
    }

    #[test]
    fn a_wake_ends_a_wait_also_one_that_begins_later() {
        let poller = Poller::new().unwrap();
        poller.wake();
        assert_eq!(next(&poller, None), []);
        poller.wake();
        poller.wake();
        assert_eq!(next(&poller, None), []);
        assert_eq!(next(&poller, NOW), []);
    }
}
