//! Waiting for what happens to operations: for the end of one, and for the socket itself.

use super::super::{Socket, hold};
use super::{BY_PROCESS, Which, Work, cancel, start, watch};
use crate::abi::errors::{WSA_IO_PENDING, WSA_OPERATION_ABORTED, WSAETIMEDOUT};
use crate::error::{Error, Result, fail};
use crate::ffi::foreign::{Loan, Request, Unheard};
use crate::kernel::wait::{self, Deadline, Waitable};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::overlapped::{self, Awaited, Outcome};
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::{AcqRel, Relaxed, Release, SeqCst};
use core::time::Duration;
use std::sync::{Arc, OnceLock};

/// Waits until the operation has ended whose `OVERLAPPED` this is: how, and with how many bytes; else what
/// has ended the wait before, `None` for the time.
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
) -> Result<Awaited> {
    overlapped::await_end(loan, deadline, alertable, || {
        watch_by_process(socket)?;
        let waiters = &*socket.operations.waiters;
        Ok(waiters.await_end(loan, deadline, alertable, true))
    })
}

/// Does `work` while the call waits; answers how many bytes it has transferred.
///
/// # Errors
///
/// Those of the work; `WSAEINTR` when the socket is closed meanwhile.
pub(crate) fn carry_through(socket: &Socket, work: Work) -> Result<usize> {
    let outcome = carry_through_within(socket, work, None)?;
    outcome.error().map(|()| outcome.bytes)
}

/// As [`carry_through`], for so long; answers how it has ended.
///
/// # Errors
///
/// Those of the work before it begins; `WSAETIMEDOUT`; `WSAEINTR` when the socket is closed meanwhile, and
/// `WSA_OPERATION_ABORTED` when it is cancelled.
pub(in super::super) fn carry_through_within(
    socket: &Socket,
    work: Work,
    limit: Option<Duration>,
) -> Result<Outcome> {
    let own = Unheard::new();
    let loan = own.loan();
    let request = Request {
        loan,
        routine: None,
    };
    match start(socket, work, request, |_| {}) {
        Err(error) if error != Error(WSA_IO_PENDING) => return Err(error),
        _ => {}
    }
    let waited = await_end(socket, loan, Deadline::within(limit), false);
    if !matches!(waited, Ok(Ok(_))) {
        // It must not go on without its caller.
        cancel(socket, Which::At(loan.address()));
    }
    let in_time = waited?.is_ok();
    let (status, bytes) = loan.ended().unwrap_or_default();
    let outcome = Outcome { status, bytes };
    match outcome.error() {
        Err(Error(WSA_OPERATION_ABORTED)) => {
            socket.closed_meanwhile()?;
            fail(if in_time {
                WSA_OPERATION_ABORTED
            } else {
                WSAETIMEDOUT
            })
        }
        _ => Ok(outcome),
    }
}

/// Has the process watch the socket: its port may have nobody who asks it.
fn watch_by_process(socket: &Socket) -> Result<()> {
    if socket.operations.watched.fetch_or(BY_PROCESS, AcqRel) & BY_PROCESS == 0 {
        watch(socket, None)?;
    }
    Ok(())
}

/// The state of the socket as something to wait for: set when an operation has ended that has no event of
/// its own, reset when one begins.
#[derive(Debug, Default)]
pub(super) struct Signalled {
    is_set: AtomicBool,
    /// The same as the wait engine has it, since somebody waits for the socket.
    shown: OnceLock<Waitable>,
}

impl Signalled {
    /// An operation begins or has ended.
    pub(super) fn set(&self, is_set: bool) {
        // Whoever begins to wait looks at it after that: one of both sees the other.
        let order = if is_set { SeqCst } else { Release };
        self.is_set.store(is_set, order);
        if let Some(shown) = self.shown.get() {
            show(shown, is_set);
        }
    }

    /// An operation has begun and ended at once, of which the end is `shown`, or only the beginning.
    #[inline]
    pub(super) fn pass(&self, shown: bool) {
        // The other order would be a short while of which nobody can tell.
        if self.is_set.load(Relaxed) != shown {
            self.set(shown);
        }
    }

    fn key(&self) -> Key {
        let shown = self.shown.get_or_init(|| {
            let unset = Waitable::unset();
            // What happens to sockets sets it.
            wait::with(|state| state.tie(unset.key()));
            unset
        });
        if self.is_set.load(SeqCst) {
            show(shown, true);
        }
        shown.key()
    }
}

fn show(shown: &Waitable, is_set: bool) {
    // It is there as long as the socket is.
    let _always = wait::with(|state| match is_set {
        true => state.set(shown.key()),
        false => state.reset(shown.key()),
    });
}

impl Object for Socket {
    fn waitable_from_now_on(&self) -> Option<Key> {
        // What is not watched is not signalled; nothing else is lost.
        let _watched = watch_by_process(self);
        Some(self.operations.signalled.key())
    }
}

/// The socket that a handle is.
pub(in super::super) fn find(handle: Handle) -> Option<Arc<dyn Object>> {
    let held = hold(handle.raw().addr());
    let socket = held.entry()?;
    Some(Arc::<Socket>::clone(socket))
}
