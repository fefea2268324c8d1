//! Those who wait for the end of an operation that nobody else tells of.

use crate::abi::types::NTSTATUS;
use crate::error::Result;
use crate::ffi::foreign::Loan;
use crate::kernel::wait::{self, Deadline, Signal, Waitable, Wish};
use crate::kernel::{threads, waiting};
use crate::object::handle::Handle;
use crate::object::table::Key;
use core::sync::atomic::Ordering::SeqCst;
use core::sync::atomic::fence;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The events of those who wait until some operation of a socket or file has ended.
#[derive(Debug, Default)]
pub(crate) struct Waiters(Mutex<Vec<Key>>);

/// How a wait for an operation has ended: its status and bytes, or what has ended the wait before; `None`
/// for the time.
pub(crate) type Awaited = core::result::Result<(NTSTATUS, usize), Option<u32>>;

impl Waiters {
    /// A list is whole between two of its calls, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Vec<Key>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An operation has ended.
    pub(crate) fn wake(&self) {
        let waiters = self.lock().clone();
        wait::with(|state| {
            for waiter in waiters {
                // It may have left.
                let _gone = state.set(waiter);
            }
        });
    }

    /// Waits until the operation has ended whose `OVERLAPPED` this is; `tied` if what happens to sockets
    /// ends it.
    pub(crate) fn await_end(
        &self,
        loan: Loan,
        deadline: Deadline,
        alertable: bool,
        tied: bool,
    ) -> Awaited {
        let ended = Waitable::new(Signal::Event {
            manual: false,
            set: false,
        });
        if tied {
            wait::with(|state| state.tie(ended.key()));
        }
        self.lock().push(ended.key());
        // Whoever ends the operation looks for waiters after that: one of both sees the other.
        fence(SeqCst);
        let wish = Wish {
            objects: &[ended.key()],
            all: false,
            alertable,
        };
        let answer = loop {
            if let Some(outcome) = loan.ended() {
                break Ok(outcome);
            }
            match threads::current_waiter().wait(&wish, deadline) {
                Some(0) => {}
                answer => break loan.ended().ok_or(answer),
            }
        };
        self.lock().retain(|waiter| *waiter != ended.key());
        answer
    }
}

/// Waits until the operation has ended whose `OVERLAPPED` this is: for its event, or as `otherwise` does
/// when it has none, or somebody else has set that.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when its event is none
/// - those of `otherwise`
pub(crate) fn await_end(
    loan: Loan,
    deadline: Deadline,
    alertable: bool,
    otherwise: impl FnOnce() -> Result<Awaited>,
) -> Result<Awaited> {
    if let Some(ended) = loan.ended() {
        return Ok(Ok(ended));
    }
    let event = loan.event().map_addr(|number| number & !1);
    if event.is_null() {
        return otherwise();
    }
    let answer = waiting::one(Handle::new(event), deadline, alertable)?;
    match loan.ended() {
        Some(ended) => Ok(Ok(ended)),
        None if answer == 0 => otherwise(),
        None => Ok(Err(Some(answer))),
    }
}
