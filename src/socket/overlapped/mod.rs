//! Overlapped operations of sockets.
//!
//! An operation is tried in the call that starts it. What cannot be done yet waits in the line of its
//! direction, first in, first out, until the system says that more has become possible; then whoever
//! hears that carries on where it stopped. Hearing is the port's poller when the operation completes at
//! a port, else the poller of the process.
//!
//! The system tells each change once. A line remembers what it was told, so that what completes at a port
//! is not tried in vain: it is tried when the line is ready, and the line is ready from a notice until
//! something was left undone.

mod accept;
mod connect;
mod leaving;
mod line;
mod messages;
mod results;
mod transmit;
mod usual;
mod work;

use super::seldom::Seldom;
use super::state::Facts;
use super::{Socket, hold, notification, registered};
use crate::abi::errors::{
    ERROR_INVALID_PARAMETER, WSA_IO_PENDING, WSA_OPERATION_ABORTED, WSAENOTSOCK,
};
use crate::abi::types::{SOCKET, ULONG_PTR};
use crate::convert::errors::from_errno;
use crate::error::{Error, Result, fail};
use crate::ffi::foreign::Request;
use crate::kernel::ports::{Packets, Port};
use crate::overlapped::{Association, Completion, Modes, Outcome, Waiters};
use crate::reactor::notices;
use crate::sys::poll::{PEER_ENDED, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI};
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, SeqCst};
use core::sync::atomic::{AtomicU8, fence};
use std::sync::{Arc, OnceLock};

pub(crate) use crate::overlapped::Which;
pub(crate) use accept::Accept;
use accept::Accepting;
pub(super) use accept::forget_watchers;
pub(crate) use connect::{Connect, Disconnect};
pub(super) use line::Operation;
use line::{Line, Queue};
use results::Signalled;
pub(super) use results::carry_through_within;
pub(super) use results::find;
pub(crate) use results::{await_end, carry_through};
pub(crate) use transmit::{Part, Transmit, move_file};
pub(crate) use usual::{receive as receive_usually, send as send_usually};
pub(crate) use work::{Receive, Send, Work};

/// One socket's operations, and where they complete.
///
/// What every operation looks at stands together at the beginning.
#[derive(Debug, Default)]
#[repr(C)]
pub(super) struct Operations {
    modes: Modes,
    /// Which pollers watch the socket for it: the bits below.
    watched: AtomicU8,
    /// Whether those go on who wait for the socket itself.
    signalled: Signalled,
    /// Who waits until an operation has ended, since somebody has.
    waiters: Seldom<Waiters>,
    association: OnceLock<Association>,
    receiving: Line,
    sending: Line,
    /// What waits for changes of addresses and routes, in no order.
    changing: Seldom<Line>,
    accepting: Seldom<Accepting>,
    /// Its queue of registered requests.
    pub(super) registered: Seldom<registered::Registered>,
}

/// The poller of the process watches the socket.
const BY_PROCESS: u8 = 1;
/// The poller of its port does.
const BY_PORT: u8 = 2;

/// The poller of the port does where its listener's operations complete.
const BY_OTHER_PORT: u8 = 4;

/// What makes receiving possible, and what sending; an end or an error makes both.
const RECEIVABLE: i16 = POLLIN | POLLPRI | ENDED;
const SENDABLE: i16 = POLLOUT | ENDED;
const ENDED: i16 = POLLHUP | POLLERR | PEER_ENDED;

/// Has the operations of the socket complete at `port`, with `key`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when they complete at a port already, or there are none.
pub(crate) fn associate(socket: &Socket, port: Arc<Port>, key: ULONG_PTR) -> Result<()> {
    if !socket.facts().has(Facts::OVERLAPPED) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    Association::settle(&socket.operations.association, port, key)
}

/// Has completions told of as `modes` say.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for modes that do not exist, or when there are no operations.
pub(crate) fn set_modes(socket: &Socket, modes: u8) -> Result<()> {
    if socket.facts().has(Facts::OVERLAPPED) && socket.operations.modes.add(modes) {
        Ok(())
    } else {
        fail(ERROR_INVALID_PARAMETER)
    }
}

/// Starts `work`, of which the program is to hear as `request` says. What is done at once is given to
/// `tell`, before anybody else hears of it.
///
/// # Errors
///
/// - those of [`Completion::new`]
/// - `WSA_IO_PENDING` when it goes on
/// - those of the work, of which then nobody hears otherwise
pub(crate) fn start(
    socket: &Socket,
    work: Work,
    request: Request,
    tell: impl FnOnce(Outcome),
) -> Result<()> {
    let completion = Completion::new(request, socket.operations.association.get())?;
    launch(socket, Operation { work, completion }, tell)
}

/// As [`start`], of which is told as the operation's completion says.
///
/// # Errors
///
/// - `WSA_IO_PENDING` when it goes on
/// - those of the work, of which then nobody hears otherwise
#[inline]
pub(super) fn launch(
    socket: &Socket,
    operation: Operation,
    tell: impl FnOnce(Outcome),
) -> Result<()> {
    if socket.facts().has(Facts::NOTIFYING) {
        launch_and_enable(socket, operation, tell)
    } else {
        begin(socket, operation, tell)
    }
}

/// As [`launch`], for a socket of which somebody wants to be told: calls enable events, overlapped or not.
#[cold]
fn launch_and_enable(
    socket: &Socket,
    operation: Operation,
    tell: impl FnOnce(Outcome),
) -> Result<()> {
    let enables = operation.work.enables();
    let begun = begin(socket, operation, tell);
    notification::begun(socket, enables, begun == fail(WSA_IO_PENDING));
    begun
}

fn begin(socket: &Socket, mut operation: Operation, tell: impl FnOnce(Outcome)) -> Result<()> {
    let operations = &socket.operations;
    let Operation { work, completion } = &mut operation;
    let mut line = operations.line_of(work).lock(socket);
    let queue = line.queue();
    if socket.facts().has(Facts::CLOSED) || work.is_void() {
        return fail(WSAENOTSOCK);
    }
    // A port tells of it all the same; who waits otherwise may want to know at once.
    let eager = !completion.is_for_port() || work.begins_here();
    if queue.takes_more(eager)
        && let Some(outcome) = queue.attempt(socket, work)
    {
        return end_at_once(socket, completion, outcome, tell);
    }
    wait_in(socket, queue, operation)
}

/// An operation that cannot be finished yet goes on without its caller, in `queue` of `socket`.
///
/// # Errors
///
/// `WSA_IO_PENDING`; what the system says when it cannot watch the socket, and then it does not go on.
fn wait_in(socket: &Socket, queue: &mut Queue, mut operation: Operation) -> Result<()> {
    let operations = &socket.operations;
    let Operation { work, completion } = &mut operation;
    operations.begin(completion);
    leaving::note(completion);
    completion.keep(operations.association.get());
    match work.next_socket() {
        Some(next) => {
            completion.pend();
            move_to(&next, operation);
        }
        None => pend(socket, queue, operation)?,
    }
    fail(WSA_IO_PENDING)
}

/// An operation goes on in the line of another socket than the one where it has waited.
fn move_to(next: &Socket, mut operation: Operation) {
    operation.work.enter_as_guest();
    let mut line = next.operations.receiving.lock(next);
    let queue = line.queue();
    let watched = if next.facts().has(Facts::CLOSED) {
        fail(WSA_OPERATION_ABORTED)
    } else {
        listen(next, &operation.completion)
    };
    match watched {
        Ok(()) => queue.push(operation),
        Err(error) => {
            let aborted = operation.work.abandoned(next);
            let outcome = aborted.unwrap_or_else(|| Outcome::failed(error));
            operation.end(next, outcome, None);
        }
    }
}

/// The operation has ended in the call that started it.
fn end_at_once(
    socket: &Socket,
    completion: &Completion,
    outcome: Outcome,
    tell: impl FnOnce(Outcome),
) -> Result<()> {
    let operations = &socket.operations;
    let done = outcome.is_success();
    // A datagram that was longer than its buffers has come all the same.
    if !done && !outcome.is_partial() {
        return outcome.error();
    }
    operations.begin(completion);
    if done {
        tell(outcome);
    }
    let skips_port = done && operations.modes.skip_port();
    let port = operations.association.get().filter(|_| !skips_port);
    completion.finish_at_once(outcome, port);
    operations.show_end(operations.shows(completion));
    if done { Ok(()) } else { fail(WSA_IO_PENDING) }
}

/// Lets an operation wait, and has somebody listen for it.
fn pend(socket: &Socket, queue: &mut Queue, mut operation: Operation) -> Result<()> {
    listen(socket, &operation.completion)?;
    operation.completion.pend();
    queue.push(operation);
    Ok(())
}

/// Has somebody listen for what `completion` waits for.
fn listen(socket: &Socket, completion: &Completion) -> Result<()> {
    let association = completion.association();
    let by = match association {
        None => BY_PROCESS,
        Some(association) if socket.operations.completes_at(&association.port) => BY_PORT,
        Some(_) => BY_OTHER_PORT,
    };
    listen_for(socket, by, association)
}

/// Has one of the pollers listen, for the port of `association` or else the process.
#[inline]
fn listen_for(socket: &Socket, by: u8, association: Option<&Association>) -> Result<()> {
    if socket.operations.watched.load(Acquire) & by == 0 {
        begin_to_listen(socket, by, association)?;
    }
    Ok(())
}

/// As [`listen_for`], when it is not known that the poller does.
#[cold]
fn begin_to_listen(socket: &Socket, by: u8, association: Option<&Association>) -> Result<()> {
    let watched = &socket.operations.watched;
    if watched.fetch_or(by, AcqRel) & by == 0 {
        // What is so already is told at once, too.
        if let Err(error) = watch(socket, association) {
            watched.fetch_and(!by, AcqRel);
            return Err(error);
        }
    }
    Ok(())
}

fn watch(socket: &Socket, association: Option<&Association>) -> Result<()> {
    let key = notification::key(socket);
    let watched = match association {
        Some(association) => association.port.watch(socket.fd(), key, carry_out),
        None => notices::watch(socket.fd(), key, notification::HEARER),
    };
    watched.map_err(from_errno)
}

/// Carries out what has become possible of the socket under `key`, for the thread that asks its port.
fn carry_out(port: &Port, key: u64, ready: i16, packets: &mut Packets) {
    let Some(number) = notification::number_of(key) else {
        return;
    };
    let held = hold(number);
    if let Some(socket) = held
        .entry()
        .filter(|socket| key == notification::key(socket))
    {
        let operations = &socket.operations;
        // What `AcceptEx` has waited for here may have a port of its own.
        let association = operations.association.get();
        let own = association.is_none_or(|own| core::ptr::eq(Arc::as_ptr(&own.port), port));
        hear(socket, ready, own.then_some(packets));
    }
}

/// The system says that the socket is `ready`: goes on with the operations that wait for that. The packets
/// of those that end go to `harvest`, if given.
#[inline(always)]
pub(super) fn hear(socket: &Socket, ready: i16, mut harvest: Option<&mut Packets>) {
    let operations = &socket.operations;
    let ended = ready & ENDED != 0;
    let concerns = |line: &Line, possible| ready & possible != 0 && (ended || line.is_engaged());
    if concerns(&operations.receiving, RECEIVABLE) {
        let harvest = harvest.as_deref_mut();
        operations.receiving.go_on(socket, ended, harvest);
    }
    if concerns(&operations.sending, SENDABLE) {
        go_on_sending(socket, ended, harvest);
    }
}

/// Apart, for it is seldom that sending has to wait.
#[cold]
fn go_on_sending(socket: &Socket, ended: bool, harvest: Option<&mut Packets>) {
    socket.operations.sending.go_on(socket, ended, harvest);
}

/// Whether operations may wait that receive, or send if it `sends`: whatever else does waits behind them.
#[inline]
pub(super) fn is_occupied(socket: &Socket, sends: bool) -> bool {
    socket.operations.line(sends).is_occupied()
}

/// Goes on with those operations, as far as that is possible; whether some still wait then.
pub(super) fn catch_up(socket: &Socket, sends: bool) -> bool {
    socket.operations.line(sends).catch_up(socket)
}

/// Addresses or routes have changed: ends what has waited for that.
pub(super) fn changed(socket: &Socket) {
    if let Some(changing) = socket.operations.changing.used() {
        changing.try_all(socket);
    }
}

/// Does `act` for an operation that never goes on by itself, and tells of its end as `request` says.
///
/// # Errors
///
/// Those of [`Completion::new`], and of `act`, of which then nobody hears otherwise.
pub(crate) fn at_once(
    socket: &Socket,
    request: Request,
    act: impl FnOnce() -> Result<usize>,
) -> Result<()> {
    let completion = Completion::new(request, socket.operations.association.get())?;
    let outcome = Outcome::done(act()?);
    end_at_once(socket, &completion, outcome, |_| {})
}

/// Tells of the end of an operation that a provider has carried out for the socket `s`.
///
/// # Errors
///
/// `WSAENOTSOCK` when there is no such socket; those of [`Completion::new`].
pub(crate) fn tell_end(s: SOCKET, request: Request, outcome: Outcome) -> Result<()> {
    let held = hold(s);
    let socket = held.entry().ok_or(Error(WSAENOTSOCK))?;
    let operations = &socket.operations;
    let association = operations.association.get();
    let completion = Completion::new(request, association)?;
    completion.finish_at_once(outcome, association);
    operations.show_end(operations.shows(&completion));
    Ok(())
}

/// What was in the way of sending is out: goes on with what waits for that.
pub(super) fn sendable(socket: &Socket) {
    go_on_sending(socket, false, None);
}

/// Whether the poller of the process watches the socket for its operations.
pub(super) fn is_watched_by_process(socket: &Socket) -> bool {
    socket.operations.watched.load(Relaxed) & BY_PROCESS != 0
}

/// Ends operations with `WSA_OPERATION_ABORTED`; answers how many.
pub(crate) fn cancel(socket: &Socket, which: Which) -> usize {
    let operations = &socket.operations;
    let changing = operations.changing.used();
    let lines = [&operations.receiving, &operations.sending].into_iter();
    let cancelled = lines.chain(changing).map(|line| {
        line.cancel(socket, |operation| {
            // What is a guest here belongs to another socket.
            !operation.work.is_guest() && which.is(&operation.completion)
        })
    });
    cancelled.sum::<usize>() + accept::cancel_guests(socket, which)
}

/// The socket, which is marked as closed, ends its operations.
pub(super) fn close(socket: &Socket) {
    cancel(socket, Which::All);
    accept::close_acceptor(socket);
    socket.operations.receiving.cancel(socket, |_| true);
    registered::forget(socket);
    let facts = socket.facts();
    if !facts.has(Facts::INHERITABLE) && !facts.has(Facts::SHARED) {
        return;
    }
    // Another descriptor may keep it open, and the system would go on to tell of it.
    if let Some(association) = socket.operations.association.get() {
        association.port.unwatch(socket.fd());
    }
    if facts.has(Facts::SHARED) {
        notices::unwatch(socket.fd());
    }
}

impl Operations {
    const fn line(&self, sends: bool) -> &Line {
        if sends {
            &self.sending
        } else {
            &self.receiving
        }
    }

    fn line_of(&self, work: &Work) -> &Line {
        match work {
            Work::Receive(_) | Work::ReceiveMessage(_) | Work::Accept(_) => &self.receiving,
            Work::Change(_) => &self.changing,
            _ => &self.sending,
        }
    }

    /// Whether `port` is where the socket's own operations complete.
    fn completes_at(&self, port: &Port) -> bool {
        let own = self.association.get();
        own.is_some_and(|own| core::ptr::eq(&raw const *own.port, port))
    }

    /// An operation begins.
    fn begin(&self, completion: &Completion) {
        self.signalled.set(false);
        completion.begin();
    }

    /// An operation has ended.
    fn finish(&self, completion: &Completion, outcome: Outcome, harvest: Option<&mut Packets>) {
        completion.finish(outcome, harvest);
        self.show_end(self.shows(completion));
    }

    /// Whether the end of an operation is shown to those who wait for the socket itself.
    fn shows(&self, completion: &Completion) -> bool {
        !completion.has_event() && !self.modes.skip_handle()
    }

    /// Lets those know that an operation has ended who wait for it here, and if it is `shown` those who
    /// wait for the socket itself.
    fn show_end(&self, shown: bool) {
        if shown {
            self.signalled.set(true);
        } else {
            // Whoever waits looks at the operation after that: one of both sees the other.
            fence(SeqCst);
        }
        if let Some(waiters) = self.waiters.used() {
            waiters.wake();
        }
    }
}

/// How an operation has ended that was cancelled.
fn aborted() -> Outcome {
    Outcome::failed(Error(WSA_OPERATION_ABORTED))
}
