//! Calls that wait for a descriptor, and that another thread may cancel.
//!
//! What the system is asked to wait for in such a call it gives up for nobody else. So the call waits for
//! its descriptor and a bell of its thread's at once, and who cancels it rings.

use super::threads;
use super::wait::Deadline;
use crate::abi::errors::ERROR_OPERATION_ABORTED;
use crate::convert::file_errors;
use crate::error::{Result, fail};
use crate::reactor::poller::Waker;
use crate::runtime::fork;
use crate::sys::poll::{self, POLLIN};
use crate::sys::{self, files};
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Release};
use std::os::fd::{AsRawFd, BorrowedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The calls of one thread.
#[derive(Debug, Default)]
pub(super) struct Calls {
    state: AtomicU32,
    /// What wakes the thread, since it has waited first.
    bell: Mutex<Option<Arc<Bell>>>,
}

/// The thread sits in no such call.
const ELSEWHERE: u32 = 0;
/// It sits in one.
const WAITS: u32 = 1;
/// It sits in one that was cancelled, and has not seen it yet.
const CANCELLED: u32 = 2;

#[derive(Debug)]
struct Bell {
    waker: Waker,
    /// Whose it is: a forked child shares the descriptors of its parent.
    process: usize,
}

impl Calls {
    /// One assignment changes it, so a panic under the lock does no harm.
    fn bell(&self) -> MutexGuard<'_, Option<Arc<Bell>>> {
        self.bell.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The bell, for the thread itself; `None` when the system has no descriptors left for one.
    fn own_bell(&self) -> Option<Arc<Bell>> {
        let process = fork::generation();
        let mut bell = self.bell();
        let known = bell.clone().filter(|bell| bell.process == process);
        known.or_else(|| {
            let waker = Waker::new().ok()?;
            *bell = Some(Arc::new(Bell { waker, process }));
            bell.clone()
        })
    }

    /// Cancels the call in which the thread sits; whether there is one that was not cancelled before.
    pub(super) fn cancel(&self) -> bool {
        let waits = self
            .state
            .compare_exchange(WAITS, CANCELLED, AcqRel, Acquire);
        if waits.is_ok()
            && let Some(bell) = &*self.bell()
        {
            bell.waker.wake();
        }
        waits.is_ok()
    }
}

/// Waits until `descriptor` is ready for one of `events`, as `poll` has it; answers for what it is, 0 when
/// that takes longer than `limit`. Without descriptors to spare nobody can cancel the call.
///
/// # Errors
///
/// `ERROR_OPERATION_ABORTED` when it was cancelled; inside, what the system says.
pub(crate) fn wait(
    descriptor: BorrowedFd<'_>,
    events: i16,
    limit: Option<Duration>,
) -> Result<sys::Result<i16>> {
    let thread = threads::current();
    let calls = thread.calls();
    let bell = calls.own_bell();
    let number = bell.as_ref().map_or(-1, |bell| bell.waker.descriptor());
    let mut entries = [
        poll::entry(descriptor.as_raw_fd(), events),
        poll::entry(number, POLLIN),
    ];
    let deadline = Deadline::within(limit);
    loop {
        if bell.is_some() {
            calls.state.store(WAITS, Release);
        }
        let ready = poll::wait(&mut entries, deadline.remaining());
        let cancelled = calls.state.swap(ELSEWHERE, AcqRel) == CANCELLED;
        let [entry, rung] = &entries;
        if let Some(bell) = bell.as_ref().filter(|_| rung.revents != 0) {
            bell.waker.rest();
        }
        if cancelled {
            return fail(ERROR_OPERATION_ABORTED);
        }
        // Who has cancelled an earlier call may ring only now.
        if ready.is_err() || entry.revents != 0 || rung.revents == 0 {
            return Ok(ready.map(|_| entry.revents));
        }
    }
}

/// Reads to `room` what a pipe or a terminal has, or gets; answers how much.
///
/// # Errors
///
/// `ERROR_OPERATION_ABORTED` when it was cancelled; what the system says.
pub(super) fn read(descriptor: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    if !room.is_empty() {
        wait(descriptor, POLLIN, None)?.map_err(file_errors::error)?;
    }
    files::read(descriptor, room).map_err(file_errors::error)
}
