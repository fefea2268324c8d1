//! What a stream took from its program, and the system did not take yet.
//!
//! A send that does not wait takes its whole buffer on Windows, or nothing. Here the system may take
//! a part; the rest waits in the socket and goes out in the background, also when the socket is
//! closed meanwhile. Until then the socket takes nothing more.

use super::state::Facts;
use super::{Socket, hold, notification, options, overlapped, streams, waiting};
use crate::abi::errors::{WSAETIMEDOUT, WSAEWOULDBLOCK};
use crate::error::{Result, fail};
use crate::reactor::background::{self, Task};
use crate::sys;
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::socket::Direction;
use core::ffi::c_int;
use core::time::Duration;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// The rest of one send.
#[derive(Debug, Default)]
struct Rest {
    bytes: Vec<u8>,
    /// How many of them are out.
    sent: usize,
}

impl Rest {
    fn pending(&self) -> &[u8] {
        self.bytes.get(self.sent..).unwrap_or_default()
    }

    fn is_empty(&self) -> bool {
        self.pending().is_empty()
    }
}

/// One socket's. [`Facts::BACKLOG`] holds while it is not empty.
#[derive(Debug, Default)]
pub(super) struct Backlog {
    rest: Mutex<Rest>,
    /// It is empty now, or the socket closed.
    over: Condvar,
}

impl Backlog {
    /// Every change is one assignment, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Rest> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sends without waiting: everything, or nothing.
///
/// The lock keeps the bytes of two threads' sends apart; nobody waits under it.
///
/// # Errors
///
/// `WSAEWOULDBLOCK` while an earlier send is not out; then as the transfer itself.
pub(super) fn send(socket: &Socket, buffers: &Buffers, native: c_int) -> Result<usize> {
    let rest = socket.backlog.lock();
    if !rest.is_empty() {
        return fail(WSAEWOULDBLOCK);
    }
    let sent = sys::transfer::send(socket.fd(), buffers, native, None)
        .map_err(|errno| streams::failed(socket, errno))?;
    // Whoever else sends on a shared socket would not know of the rest, and send in between.
    if sent < buffers.total() && !socket.facts().has(Facts::SHARED) {
        Ok(keep(socket, rest, buffers, sent))
    } else {
        Ok(sent)
    }
}

/// Keeps everything behind the first `sent` bytes for the background. Answers how much was taken in
/// the end: without memory, a thread or a descriptor to spare, only what the system took.
#[cold]
fn keep(socket: &Socket, mut rest: MutexGuard<'_, Rest>, buffers: &Buffers, sent: usize) -> usize {
    let held = hold(socket.number());
    // Another thread may have closed it.
    let same = held
        .entry()
        .filter(|entry| core::ptr::eq(&raw const ***entry, socket));
    let (Some(task), Some(bytes)) = (same, buffers.copy(sent, usize::MAX)) else {
        return sent;
    };
    let total = sent.saturating_add(bytes.len());
    *rest = Rest { bytes, sent: 0 };
    socket.state.add(Facts::BACKLOG);
    drop(rest);
    let task: Arc<dyn Task> = Arc::<Socket>::clone(task);
    if background::start(task).is_ok() {
        total
    } else {
        total.saturating_sub(discard(socket))
    }
}

/// Forgets what is not out; answers how much it was.
fn discard(socket: &Socket) -> usize {
    let mut rest = socket.backlog.lock();
    let lost = rest.pending().len();
    *rest = Rest::default();
    socket.state.remove(Facts::BACKLOG);
    socket.backlog.over.notify_all();
    lost
}

/// Waits until everything is out, for as long as a send may.
///
/// # Errors
///
/// `WSAETIMEDOUT`; `WSAEINTR` when the socket is closed meanwhile.
#[cold]
pub(super) fn wait(socket: &Socket, limit: Option<Duration>) -> Result<()> {
    if await_end(socket, limit, |facts| facts.has(Facts::CLOSED)) {
        socket.closed_meanwhile()
    } else {
        fail(WSAETIMEDOUT)
    }
}

/// Waits until nothing is left or `given_up` holds of the socket; whether that was in time.
fn await_end(socket: &Socket, limit: Option<Duration>, given_up: impl Fn(Facts) -> bool) -> bool {
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    let mut rest = socket.backlog.lock();
    while !rest.is_empty() && !given_up(socket.facts()) {
        let over = &socket.backlog.over;
        rest = match deadline {
            None => over.wait(rest).unwrap_or_else(PoisonError::into_inner),
            Some(deadline) => {
                let left = deadline.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    return false;
                }
                let waited = over.wait_timeout(rest, left);
                waited.unwrap_or_else(PoisonError::into_inner).0
            }
        };
    }
    true
}

/// Ends sending: at once, or when everything is out. The fact must hold already.
///
/// # Errors
///
/// What the system says.
pub(super) fn end_sending(socket: &Socket) -> sys::Result<()> {
    let rest = socket.backlog.lock();
    if rest.is_empty() {
        sys::socket::shutdown(socket.fd(), Direction::Send)
    } else {
        Ok(())
    }
}

/// What becomes of a backlog when its socket, which is marked so, is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AtClose {
    /// It is lost, and the connection reset.
    Discard,
    /// It goes out in the background.
    GoOn,
    /// It goes out while the closing call waits, for so long; then it is lost.
    Wait(Duration),
}

/// Wakes who waits for the backlog of a socket that is closed, and sees to the rest as `how` says.
pub(super) fn close(socket: &Socket, how: AtClose) {
    socket.backlog.over.notify_all();
    let done = match how {
        AtClose::GoOn => return,
        AtClose::Discard => false,
        AtClose::Wait(limit) => await_end(socket, Some(limit), |_| false),
    };
    if !done {
        discard(socket);
        background::stop(socket.fd());
        options::reset_when_closed(socket);
    }
}

impl Task for Socket {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.fd()
    }

    fn go_on(&self) {
        let mut rest = self.backlog.lock();
        while !rest.is_empty() {
            match sys::transfer::send_bytes_now(self.fd(), rest.pending()) {
                Ok(sent) => rest.sent = rest.sent.saturating_add(sent),
                Err(errno) if errno.is_in_progress() => return,
                Err(errno) => {
                    // The next call on the socket says so; nobody can be told now.
                    let _told_later = streams::failed(self, errno);
                    break;
                }
            }
        }
        *rest = Rest::default();
        let facts = self.state.remove(Facts::BACKLOG);
        drop(rest);
        if facts.has(Facts::SEND_ENDED) {
            // A connection that is over has nothing left to end.
            let _over = sys::socket::shutdown(self.fd(), Direction::Send);
        }
        self.backlog.over.notify_all();
        waiting::look_again();
        notification::sendable(self);
        overlapped::sendable(self);
    }

    fn has_more(&self) -> bool {
        !self.backlog.lock().is_empty()
    }

    fn leave_to_parent(&self) {
        // Who held the lock, if anybody, is not in this process.
        if let Ok(mut rest) = self.backlog.rest.try_lock() {
            *rest = Rest::default();
        }
        self.state.remove(Facts::BACKLOG);
    }
}
