//! The usual operations: one buffer of a stream, of which only a port hears.
//!
//! Servers do little else, so these have a way of their own, which leads past everything that others need:
//! they are tried in the call that starts them, and a receive that must wait is no more than its buffer
//! and its `OVERLAPPED`. Whatever turns out not to be usual goes on as an ordinary operation.
//!
//! All of the way is put where it is called from. The system makes the processor forget where calls return to,
//! so behind a system call each return on the way costs more than what it returns from.

use super::super::state::Facts;
use super::super::{Socket, streams};
use super::line::{Locked, Operation, Queue};
use super::work::{Receive, Send, Work};
use super::{BY_PORT, Operations, listen_for, wait_in};
use crate::abi::errors::WSA_IO_PENDING;
use crate::error::{Result, fail};
use crate::ffi::foreign::{Loan, Request};
use crate::kernel::ports::Packets;
use crate::kernel::threads;
use crate::object::table::Key;
use crate::overlapped::{Association, Completion, Outcome};
use crate::sys;
use crate::sys::buffer::Buffer;
use crate::sys::errno::Meaning;
use core::ffi::c_int;

/// A usual receive that waits. Its buffer has room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usual {
    buffer: Buffer,
    loan: Loan,
    /// The thread that started it.
    issuer: Key,
}

/// Whether what `request` asks for, with `flags`, may be usual for a socket of `facts`.
#[inline]
fn may_be_usual(facts: Facts, flags: c_int, request: &Request) -> bool {
    flags == 0 && is_usual(facts) && request.routine.is_none() && request.loan.event().is_null()
}

/// Whether nothing is known of a socket that usual operations do not look at.
#[inline]
fn is_usual(facts: Facts) -> bool {
    const UNUSUAL: Facts = Facts::NOTIFYING
        .and(Facts::BACKLOG)
        .and(Facts::SHARED)
        .and(Facts::CLOSED);
    facts.only(UNUSUAL.and(Facts::STREAM)) == Facts::STREAM
}

/// Starts to send from `buffer`, with `flags`, if that is usual; else does nothing.
///
/// # Errors
///
/// Those of [`super::start`].
#[inline(always)]
pub(crate) fn send(
    socket: &Socket,
    facts: Facts,
    (buffer, flags): (Buffer, c_int),
    request: Request,
    tell: &mut impl FnMut(Outcome),
) -> Option<Result<()>> {
    if !may_be_usual(facts, flags, &request) {
        return None;
    }
    let operations = &socket.operations;
    let association = operations.association.get()?;
    let mut line = operations.sending.lock_as_it_is();
    // What is so can have changed until here.
    let begun = if is_usual(socket.facts()) && line.is_idle() {
        Some(send_in(
            socket,
            &mut line,
            association,
            (buffer, request),
            tell,
        ))
    } else {
        None
    };
    // In one place, and so not in a function of its own.
    drop(line);
    begun
}

/// Sends what can be sent at once, and lets the rest wait in `line`, in which nothing waits.
#[inline(always)]
fn send_in(
    socket: &Socket,
    line: &mut Locked<'_>,
    association: &Association,
    (buffer, request): (Buffer, Request),
    tell: &mut impl FnMut(Outcome),
) -> Result<()> {
    let sent = sys::transfer::send_now(socket.fd(), buffer);
    if sent != Ok(buffer.length()) {
        return send_on(socket, line.queue(), (buffer, sent), request);
    }
    let outcome = Outcome::done(buffer.length());
    let operations = &socket.operations;
    operations.end_usual_at_once(association, request.loan, outcome, tell);
    Ok(())
}

/// A usual operation has not sent everything.
#[cold]
fn send_on(
    socket: &Socket,
    queue: &mut Queue,
    (buffer, sent): (Buffer, sys::Result<usize>),
    request: Request,
) -> Result<()> {
    let sent = match sent {
        Ok(count) => count,
        Err(errno) if errno.is_in_progress() => 0,
        Err(errno) => return Outcome::failed(streams::failed(socket, errno)).error(),
    };
    queue.has_left(false);
    let completion = Completion::new(request, socket.operations.association.get())?;
    let work = Work::Send(Send::rest_of(buffer, sent));
    wait_in(socket, queue, Operation { work, completion })
}

/// Starts to receive into `buffer`, with `flags`, if that is usual; else does nothing.
///
/// # Errors
///
/// Those of [`super::start`].
#[inline(always)]
pub(crate) fn receive(
    socket: &Socket,
    facts: Facts,
    (buffer, flags): (Buffer, c_int),
    request: Request,
    tell: &mut impl FnMut(Outcome),
) -> Option<Result<()>> {
    if !may_be_usual(facts, flags, &request) || buffer.length() == 0 {
        return None;
    }
    let operations = &socket.operations;
    let association = operations.association.get()?;
    let usual = Usual {
        buffer,
        loan: request.loan,
        issuer: threads::current_key(),
    };
    let mut line = operations.receiving.lock_as_it_is();
    let queue = line.queue();
    let begun = if is_usual(socket.facts()) && queue.is_empty() {
        Some(usual.receive(socket, queue, association, tell))
    } else {
        None
    };
    // As above.
    drop(line);
    begun
}

impl Usual {
    /// Receives what there is already, or waits in `queue`, which is empty.
    #[inline(always)]
    fn receive(
        self,
        socket: &Socket,
        queue: &mut Queue,
        association: &Association,
        tell: &mut impl FnMut(Outcome),
    ) -> Result<()> {
        let operations = &socket.operations;
        if queue.is_ready() {
            let (outcome, drained) = self.attempt(socket);
            queue.has_left(!drained);
            if let Some(outcome) = outcome {
                if outcome.is_success() {
                    operations.end_usual_at_once(association, self.loan, outcome, tell);
                }
                return outcome.error();
            }
        }
        listen_for(socket, BY_PORT, Some(association))?;
        operations.signalled.set(false);
        self.loan.begin();
        queue.push_usual(self);
        fail(WSA_IO_PENDING)
    }

    /// Tries it: how it has ended, if it has, and whether another attempt would find nothing.
    #[inline(always)]
    pub(super) fn attempt(self, socket: &Socket) -> (Option<Outcome>, bool) {
        match sys::transfer::receive_now(socket.fd(), self.buffer) {
            // A stream has no more than it gave.
            Ok(count) if count > 0 => (Some(Outcome::done(count)), count < self.buffer.length()),
            Err(errno) if errno.is_in_progress() => (None, true),
            answer => {
                let end = streams::end_of_stream(socket, answer);
                let outcome = end.map_or_else(Outcome::failed, |_| Outcome::done(0));
                (Some(outcome), false)
            }
        }
    }

    /// It has ended. Its packet goes to `harvest`, if that is of the thread that asks for packets of its
    /// port, else to the port.
    #[inline(always)]
    pub(super) fn end(self, socket: &Socket, outcome: Outcome, harvest: Option<&mut Packets>) {
        let operations = &socket.operations;
        // It is there: else the operation would not be usual.
        let Some(association) = operations.association.get() else {
            return;
        };
        let packet = association.packet(self.loan.address(), outcome);
        self.loan.finish(outcome.status, outcome.bytes);
        match harvest {
            Some(harvest) => harvest.push(packet),
            None => association.port.post([packet]),
        }
        operations.show_end(!operations.modes.skip_handle());
    }

    /// The same as an ordinary operation.
    #[cold]
    pub(super) fn ordinary(self, socket: &Socket) -> Operation {
        let association = socket.operations.association.get().cloned();
        Operation {
            work: Work::Receive(Receive::usual(self.buffer)),
            completion: Completion::at_port(self.loan, self.issuer, association),
        }
    }
}

impl Operations {
    /// A usual operation has ended in the call that started it, so that nobody can have waited for it.
    #[inline(always)]
    fn end_usual_at_once(
        &self,
        association: &Association,
        loan: Loan,
        outcome: Outcome,
        tell: &mut impl FnMut(Outcome),
    ) {
        tell(outcome);
        let packet = association.packet(loan.address(), outcome);
        loan.finish(outcome.status, outcome.bytes);
        if !self.modes.skip_port() {
            association.port.post([packet]);
        }
        self.signalled.pass(!self.modes.skip_handle());
    }
}
