//! Readiness by `epoll`.

use super::{Ready, WAKE};
use crate::sys::Result;
use crate::sys::errno::{Errno, Meaning};
use crate::sys::fd::{adopt, check};
use core::ffi::c_int;
use core::fmt;
use core::time::Duration;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};

/// Every change of a descriptor. Errors and hang-ups come unasked.
const EVERYTHING: c_int =
    libc::EPOLLIN | libc::EPOLLOUT | libc::EPOLLPRI | libc::EPOLLRDHUP | libc::EPOLLET;

/// Watches descriptors.
#[derive(Debug)]
pub(crate) struct Poller {
    epoll: OwnedFd,
    /// A counter, watched edge by edge: every write to it is a change, so nobody has to read it.
    bell: OwnedFd,
}

impl Poller {
    /// A poller that watches nothing yet.
    pub(crate) fn new() -> Result<Self> {
        // SAFETY: makes a descriptor.
        let epoll = adopt(
            check(unsafe { libc::epoll_create1(libc::EPOLL_CLOEXEC) })?,
            false,
        )?;
        let flags = libc::EFD_CLOEXEC | libc::EFD_NONBLOCK;
        // SAFETY: makes a descriptor.
        let bell = adopt(check(unsafe { libc::eventfd(0, flags) })?, false)?;
        let poller = Self { epoll, bell };
        let events = libc::EPOLLIN | libc::EPOLLET;
        poller.control(libc::EPOLL_CTL_ADD, poller.bell.as_raw_fd(), events, WAKE)?;
        Ok(poller)
    }

    fn control(&self, operation: c_int, fd: c_int, events: c_int, key: u64) -> Result<()> {
        let mut event = libc::epoll_event {
            events: events.cast_unsigned(),
            u64: key,
        };
        // SAFETY: reads the event.
        check(unsafe { libc::epoll_ctl(self.epoll.as_raw_fd(), operation, fd, &raw mut event) })
            .map(drop)
    }

    /// Watches `fd` under `key`, from what is so now on. What is watched already is watched anew.
    pub(crate) fn watch(&self, fd: BorrowedFd<'_>, key: u64) -> Result<()> {
        match self.control(libc::EPOLL_CTL_ADD, fd.as_raw_fd(), EVERYTHING, key) {
            Err(Errno(libc::EEXIST)) => {
                self.control(libc::EPOLL_CTL_MOD, fd.as_raw_fd(), EVERYTHING, key)
            }
            answer => answer,
        }
    }

    /// Watches `fd` no more.
    pub(crate) fn unwatch(&self, fd: BorrowedFd<'_>) {
        // What is not watched need not be removed.
        let _absent = self.control(libc::EPOLL_CTL_DEL, fd.as_raw_fd(), 0, 0);
    }

    /// A descriptor that is readable while there is something to tell.
    pub(crate) fn descriptor(&self) -> RawFd {
        self.epoll.as_raw_fd()
    }

    /// Ends the wait of a thread that waits, or of the next.
    pub(crate) fn wake(&self) {
        let one = 1_u64.to_ne_bytes();
        // A counter that is full has been written to, too.
        // SAFETY: reads the eight bytes.
        let _full = unsafe { libc::write(self.bell.as_raw_fd(), one.as_ptr().cast(), one.len()) };
    }

    /// Waits until something has become ready, somebody wakes it, or the time is over; `None` waits
    /// for ever. A signal ends it as well.
    pub(crate) fn wait(&self, batch: &mut Batch, timeout: Option<Duration>) -> Result<()> {
        batch.count = 0;
        let room = c_int::try_from(batch.events.len()).unwrap_or(c_int::MAX);
        // SAFETY: writes at most as many events as there is room for.
        let answer = check(unsafe {
            libc::epoll_wait(
                self.epoll.as_raw_fd(),
                batch.events.as_mut_ptr(),
                room,
                crate::sys::poll::milliseconds(timeout),
            )
        });
        match answer {
            Err(errno) if errno.is_interruption() => Ok(()),
            answer => {
                batch.count = usize::try_from(answer?).unwrap_or_default();
                Ok(())
            }
        }
    }
}

/// How many events one wait brings at most.
const ROOM: usize = 64;

/// What one wait brought.
pub(crate) struct Batch {
    events: [libc::epoll_event; ROOM],
    count: usize,
}

impl Default for Batch {
    fn default() -> Self {
        Self {
            events: [libc::epoll_event { events: 0, u64: 0 }; ROOM],
            count: 0,
        }
    }
}

impl Batch {
    /// What has become ready.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Ready> {
        let ready = |event: &libc::epoll_event| Ready {
            key: event.u64,
            events: poll_events(event.events),
        };
        let events = self.events.iter().take(self.count);
        events.map(ready).filter(|ready| ready.key != WAKE)
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The flags of `epoll` in those of `poll`: they have the same numbers, as both manuals' flags of
/// one name do.
fn poll_events(events: u32) -> i16 {
    const _: () = assert!(libc::EPOLLRDHUP == libc::POLLRDHUP as c_int);
    i16::try_from(events & 0x7fff).unwrap_or_default()
}
