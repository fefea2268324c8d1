//! Overlapped operations of files.
//!
//! The system cannot be asked to read a file without waiting for the disk, so threads of the library carry
//! them out: see `workers.rs`. An operation always goes on without its caller, and ends by itself; only
//! one that no thread has begun yet can be cancelled. Closing a handle cancels nothing: what was written
//! reaches the file.

use super::workers;
use super::{Association, Awaited, Completion, Modes, Outcome, Waiters, Which};
use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_IO_PENDING, WSAEINVAL};
use crate::abi::types::ULONG_PTR;
use crate::error::{Error, Result, fail};
use crate::ffi::foreign::{Loan, Request};
use crate::kernel::files::File;
use crate::kernel::ports::Port;
use crate::kernel::wait::Deadline;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::sys::buffer::Buffers;
use std::sync::{Arc, OnceLock};

/// What a file that is open for overlapped operations has for them.
#[derive(Debug, Default)]
struct Operations {
    association: OnceLock<Association>,
    modes: Modes,
    waiters: Waiters,
}

impl Object for Operations {}

/// What `file` has for overlapped operations.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not open for them.
fn of(file: &File) -> Result<Arc<Operations>> {
    if file.is_overlapped() {
        file.companion(Operations::default)
    } else {
        fail(ERROR_INVALID_PARAMETER)
    }
}

/// Has the operations of the file complete at `port`, with `key`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not open for overlapped operations, or they complete at a port
/// already.
pub(crate) fn associate(file: &File, port: Arc<Port>, key: ULONG_PTR) -> Result<()> {
    Association::settle(&of(file)?.association, port, key)
}

/// Has completions told of as `modes` say.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for modes that do not exist, or when the file is not open for overlapped
/// operations.
pub(crate) fn set_modes(file: &File, modes: u8) -> Result<()> {
    if of(file)?.modes.add(modes) {
        Ok(())
    } else {
        fail(ERROR_INVALID_PARAMETER)
    }
}

/// What is to be done with a file.
#[derive(Debug)]
pub(crate) struct Transfer {
    /// Whether it is written, not read.
    pub(crate) writes: bool,
    pub(crate) buffers: Buffers,
    pub(crate) position: u64,
}

/// An operation under way.
#[derive(Debug)]
pub(super) struct Operation {
    file: Arc<File>,
    operations: Arc<Operations>,
    transfer: Transfer,
    completion: Completion,
}

/// What an operation is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where its file is, which lives as long as the operation.
    file: usize,
    issuer: Key,
    address: usize,
}

impl Mark {
    /// Whether it is one of `file`, and among those that are meant.
    pub(super) fn is(self, file: &File, which: Which) -> bool {
        let of_file = self.file == core::ptr::from_ref(file).addr();
        of_file && which.includes(self.issuer, self.address)
    }
}

impl Operation {
    /// What it is known by.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            file: (&raw const *self.file).addr(),
            issuer: self.completion.issuer(),
            address: self.completion.address(),
        }
    }

    /// Carries it out.
    pub(super) fn carry_out(mut self) {
        let Transfer {
            writes,
            buffers,
            position,
        } = &mut self.transfer;
        let done = if *writes {
            self.file.write_at(buffers, *position)
        } else {
            self.file.read_at(buffers, *position)
        };
        let outcome = done.map_or_else(Outcome::failed, Outcome::done);
        self.finish(outcome);
    }

    /// Ends it.
    pub(super) fn finish(self, outcome: Outcome) {
        let shown = !self.completion.has_event() && !self.operations.modes.skip_handle();
        self.completion.finish(outcome, None);
        if shown {
            self.file.show_idle(true);
        }
        self.operations.waiters.wake();
    }
}

/// Starts to read or write, of which the program is to hear as `request` says.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when the file is not open for overlapped operations, and for a routine where
///   there is a port
/// - `ERROR_ACCESS_DENIED` when the file was not opened for that
/// - `ERROR_INVALID_HANDLE` when the event is none
/// - else `ERROR_IO_PENDING`: it goes on
pub(crate) fn start(file: Arc<File>, transfer: Transfer, request: Request) -> Result<()> {
    let operations = of(&file)?;
    file.may(transfer.writes)?;
    let completion = Completion::new(request, operations.association.get());
    let mut completion = completion.map_err(|error| match error {
        Error(WSAEINVAL) => Error(ERROR_INVALID_PARAMETER),
        error => error,
    })?;
    completion.keep(operations.association.get());
    file.show_idle(false);
    completion.reset();
    completion.begin();
    workers::add(Operation {
        file,
        operations,
        transfer,
        completion,
    });
    fail(ERROR_IO_PENDING)
}

/// Cancels operations of the file that nobody has begun; answers how many are meant, begun or not.
pub(crate) fn cancel(file: &File, which: Which) -> usize {
    workers::cancel(file, which)
}

/// Waits until the operation has ended whose `OVERLAPPED` this is: how, and with how many bytes; else what
/// has ended the wait before, `None` for the time.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when its event is none.
pub(crate) fn await_end(
    file: &File,
    loan: Loan,
    deadline: Deadline,
    alertable: bool,
) -> Result<Awaited> {
    super::await_end(loan, deadline, alertable, || {
        let waiters = &of(file)?.waiters;
        Ok(waiters.await_end(loan, deadline, alertable, false))
    })
}
