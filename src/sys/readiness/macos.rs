//! Readiness by `kqueue`.

use super::{Ready, WAKE};
use crate::sys::Result;
use crate::sys::errno::Meaning;
use crate::sys::fd::{adopt, check};
use crate::sys::poll::{POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI};
use core::ffi::c_int;
use core::fmt;
use core::ptr;
use core::time::Duration;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};

/// The number of the event that wakes the poller; of its kind it is the only one.
const BELL: usize = 0;

/// Watches descriptors.
#[derive(Debug)]
pub(crate) struct Poller {
    queue: OwnedFd,
}

impl Poller {
    /// A poller that watches nothing yet.
    pub(crate) fn new() -> Result<Self> {
        // SAFETY: makes a descriptor. It is not inherited by a forked child, and closed by `exec`
        // only when it is told to be.
        let queue = adopt(check(unsafe { libc::kqueue() })?, false)?;
        crate::sys::fd::set_inheritable(std::os::fd::AsFd::as_fd(&queue), false)?;
        let poller = Self { queue };
        poller.change(&mut [change(
            BELL,
            libc::EVFILT_USER,
            libc::EV_ADD | libc::EV_CLEAR,
            WAKE,
        )])?;
        Ok(poller)
    }

    fn change(&self, changes: &mut [libc::kevent]) -> Result<()> {
        let count = c_int::try_from(changes.len()).unwrap_or(c_int::MAX);
        let queue = self.queue.as_raw_fd();
        // SAFETY: reads as many changes as there are, and has no room for events.
        check(unsafe {
            libc::kevent(
                queue,
                changes.as_ptr(),
                count,
                ptr::null_mut(),
                0,
                ptr::null(),
            )
        })
        .map(drop)
    }

    /// Watches `fd` under `key`, from what is so now on. What is watched already is watched anew.
    pub(crate) fn watch(&self, fd: BorrowedFd<'_>, key: u64) -> Result<()> {
        // Adding what is there changes it and does not tell again what was told.
        self.unwatch(fd);
        let flags = libc::EV_ADD | libc::EV_CLEAR;
        let number = number(fd);
        let mut urgent = change(number, libc::EVFILT_EXCEPT, flags, key);
        urgent.fflags = libc::NOTE_OOB;
        // What has no urgent data may refuse to be watched for it.
        let _none = self.change(&mut [urgent]);
        self.change(&mut [
            change(number, libc::EVFILT_READ, flags, key),
            change(number, libc::EVFILT_WRITE, flags, key),
        ])
    }

    /// Watches `fd` no more.
    pub(crate) fn unwatch(&self, fd: BorrowedFd<'_>) {
        for filter in [libc::EVFILT_READ, libc::EVFILT_WRITE, libc::EVFILT_EXCEPT] {
            // What is not watched need not be removed.
            let _absent = self.change(&mut [change(number(fd), filter, libc::EV_DELETE, 0)]);
        }
    }

    /// A descriptor that is readable while there is something to tell.
    pub(crate) fn descriptor(&self) -> RawFd {
        self.queue.as_raw_fd()
    }

    /// Ends the wait of a thread that waits, or of the next.
    pub(crate) fn wake(&self) {
        let mut bell = change(BELL, libc::EVFILT_USER, 0, WAKE);
        bell.fflags = libc::NOTE_TRIGGER;
        // The event is there as long as the queue is.
        let _always = self.change(&mut [bell]);
    }

    /// Waits until something has become ready, somebody wakes it, or the time is over; `None` waits
    /// for ever. A signal ends it as well.
    pub(crate) fn wait(&self, batch: &mut Batch, timeout: Option<Duration>) -> Result<()> {
        batch.count = 0;
        let time = timeout.map(|timeout| libc::timespec {
            tv_sec: libc::time_t::try_from(timeout.as_secs()).unwrap_or(libc::time_t::MAX),
            tv_nsec: timeout.subsec_nanos().into(),
        });
        let time = time.as_ref().map_or(ptr::null(), ptr::from_ref);
        let room = c_int::try_from(batch.events.len()).unwrap_or(c_int::MAX);
        let events = batch.events.as_mut_ptr();
        let queue = self.queue.as_raw_fd();
        // SAFETY: changes nothing, writes at most as many events as there is room for, and reads the
        // time, which lives until here.
        let answer = check(unsafe { libc::kevent(queue, ptr::null(), 0, events, room, time) });
        match answer {
            Err(errno) if errno.is_interruption() => Ok(()),
            answer => {
                batch.count = usize::try_from(answer?).unwrap_or_default();
                Ok(())
            }
        }
    }
}

/// The number under which the system knows what it watches.
fn number(fd: BorrowedFd<'_>) -> usize {
    usize::try_from(fd.as_raw_fd()).unwrap_or_default()
}

fn change(number: usize, filter: i16, flags: u16, key: u64) -> libc::kevent {
    libc::kevent {
        ident: number,
        filter,
        flags,
        fflags: 0,
        data: 0,
        // Never followed, only handed back.
        udata: ptr::without_provenance_mut(usize::try_from(key).unwrap_or_default()),
    }
}

/// What one wait brought.
pub(crate) struct Batch {
    events: [libc::kevent; 32],
    count: usize,
}

impl Default for Batch {
    fn default() -> Self {
        Self {
            events: [change(0, 0, 0, 0); 32],
            count: 0,
        }
    }
}

impl Batch {
    /// What has become ready.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Ready> {
        let ready = |event: &libc::kevent| Ready {
            key: event.udata.addr() as u64,
            events: poll_events(event),
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

/// An event in the flags of `poll`.
fn poll_events(event: &libc::kevent) -> i16 {
    let ended = event.flags & libc::EV_EOF != 0;
    let what = match event.filter {
        libc::EVFILT_WRITE => POLLOUT,
        libc::EVFILT_EXCEPT => POLLPRI,
        _ => POLLIN,
    };
    what | if ended { POLLHUP } else { 0 }
        | if ended && event.fflags != 0 {
            POLLERR
        } else {
            0
        }
}
