//! Waiting for the end of an operation that nobody else tells of.

use super::super::Socket;
use super::{BY_PROCESS, watch};
use crate::abi::types::NTSTATUS;
use crate::error::Result;
use crate::ffi::foreign::Loan;
use crate::kernel::wait::{self, Deadline, Signal, Waitable, Wish};
use crate::kernel::{threads, waiting};
use crate::object::handle::Handle;
use crate::object::table::Key;
use core::sync::atomic::Ordering::AcqRel;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The events of those who wait until some operation of a socket has ended.
#[derive(Debug, Default)]
pub(super) struct Waiters(Mutex<Vec<Key>>);

impl Waiters {
    /// A list is whole between two of its calls, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Vec<Key>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An operation has ended.
    pub(super) fn wake(&self) {
        let waiters = self.lock().clone();
        wait::with(|state| {
            for waiter in waiters {
                // It may have left.
                let _gone = state.set(waiter);
            }
        });
    }
}

/// Waits until the operation has ended whose `OVERLAPPED` this is: how, and with how many bytes; `None`
/// when the time has come first, or when `alertable` and procedures are to be called: the answer of the
/// wait then.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when its event is none
/// - what the system says when it cannot watch the socket
pub(crate) fn await_end(
    socket: &Socket,
    loan: Loan,
    deadline: Deadline,
    alertable: bool,
) -> Result<core::result::Result<(NTSTATUS, usize), Option<u32>>> {
    if let Some(ended) = loan.ended() {
        return Ok(Ok(ended));
    }
    let event = loan.event().map_addr(|number| number & !1);
    if !event.is_null() {
        let answer = waiting::one(Handle::new(event), deadline, alertable)?;
        // Somebody else may have set it.
        return match loan.ended() {
            Some(ended) => Ok(Ok(ended)),
            None if answer == 0 => await_here(socket, loan, deadline, alertable),
            None => Ok(Err(Some(answer))),
        };
    }
    await_here(socket, loan, deadline, alertable)
}

/// As [`await_end`], without an event of the program's.
fn await_here(
    socket: &Socket,
    loan: Loan,
    deadline: Deadline,
    alertable: bool,
) -> Result<core::result::Result<(NTSTATUS, usize), Option<u32>>> {
    let operations = &socket.operations;
    // Its port may have nobody who asks it.
    if operations.watched.fetch_or(BY_PROCESS, AcqRel) & BY_PROCESS == 0 {
        watch(socket, None)?;
    }
    let waiters = operations.waiters.get_or_init(Box::default);
    let ended = Waitable::new(Signal::Event {
        manual: false,
        set: false,
    });
    wait::with(|state| state.tie(ended.key()));
    waiters.lock().push(ended.key());
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
    waiters.lock().retain(|waiter| *waiter != ended.key());
    Ok(answer)
}
