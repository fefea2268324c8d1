//! `AcceptEx`: a connection is taken into a socket that the program has made for it.
//!
//! The operation waits in its listener for a connection, which then takes the place of the acceptor's
//! descriptor: the acceptor keeps its number. When data is wanted as well, it goes on as a guest in the
//! acceptor's line, so that a peer that says nothing keeps no other one waiting; its program still knows
//! it as one of the listener's. The listener keeps a list of where its guests are, and the acceptor
//! knows for which listener it waits: whichever is closed first ends the operation.

use super::super::accept::{Connection, next_now};
use super::super::state::Facts;
use super::super::{Socket, hold, ioctls, notification, streams};
use super::work::{Attempt, Work};
use super::{Which, aborted};
use crate::abi::errors::{WSAEINVAL, WSAENOTSOCK};
use crate::abi::types::SOCKET;
use crate::convert::errors::{from_errno, from_errno_at_creation};
use crate::error::{Result, fail};
use crate::ffi::accepted::AcceptedRoom;
use crate::overlapped::Outcome;
use crate::sys;
use crate::sys::errno::Meaning;
use crate::sys::transfer::NOW;
use core::sync::atomic::Ordering::{Relaxed, Release};
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// Accepting a connection, and its first data.
#[derive(Debug)]
pub(crate) struct Accept {
    listener: Weak<Socket>,
    acceptor: Weak<Socket>,
    room: AcceptedRoom,
    /// Whether there is a connection, and only its data is waited for.
    accepted: bool,
    /// Whether it has ended.
    ended: bool,
}

impl Drop for Accept {
    /// One that could not even begin gives the acceptor back, too.
    fn drop(&mut self) {
        self.abandon();
    }
}

impl Accept {
    /// Takes a connection of the listener `s` into `acceptor`; addresses and data go to what `room`
    /// answers for the family of both.
    ///
    /// # Errors
    ///
    /// In this order: `WSAENOTSOCK` when `acceptor` is none; those of `room`; `WSAEINVAL` when the
    /// listener does not listen, or the acceptor is of another kind, has a name or a peer, or waits in
    /// another `AcceptEx`.
    pub(crate) fn new(
        s: SOCKET,
        acceptor: SOCKET,
        room: impl FnOnce(&Socket) -> Result<AcceptedRoom>,
    ) -> Result<Self> {
        let (listener, acceptor) = (hold(s), hold(acceptor));
        let (Some(listener), Some(acceptor)) = (listener.entry(), acceptor.entry()) else {
            return fail(WSAENOTSOCK);
        };
        let room = room(listener)?;
        if listener.facts().may_accept().is_err() || acceptor.kind.family != listener.kind.family {
            return fail(WSAEINVAL);
        }
        acceptor.facts().may_be_accepted_on()?;
        ioctls::unblock(listener)?;
        if acceptor.state.add(Facts::ACCEPTING).has(Facts::ACCEPTING) {
            return fail(WSAEINVAL);
        }
        let accept = Self {
            listener: Arc::downgrade(listener),
            acceptor: Arc::downgrade(acceptor),
            room,
            accepted: false,
            ended: false,
        };
        *acceptor.operations.accepting.host() = Some(Weak::clone(&accept.listener));
        Ok(accept)
    }

    pub(super) fn attempt(&mut self, socket: &Socket) -> Attempt {
        if self.accepted {
            return self.attempt_to_receive(socket);
        }
        let Some(acceptor) = self.acceptor.upgrade() else {
            return Attempt::over(aborted(), false);
        };
        match self.take(socket, &acceptor) {
            // The listener may have another connection, which the system has told of with this one.
            Ok(true) => Attempt {
                drained: false,
                ..self.attempt_to_receive(&acceptor)
            },
            Ok(false) => Attempt::LATER,
            Err(error) => {
                self.abandon();
                Attempt::failed(error)
            }
        }
    }

    /// Takes the next connection into `acceptor`, if there is one.
    fn take(&mut self, listener: &Socket, acceptor: &Socket) -> Result<bool> {
        let facts = acceptor.facts();
        let waits = !facts.has(Facts::NONBLOCKING) && !facts.has(Facts::UNBLOCKED);
        let connection = match next_now(listener, facts.has(Facts::INHERITABLE), !waits) {
            Ok(connection) => connection,
            Err(errno) if errno.is_in_progress() => return Ok(false),
            Err(errno) => return Err(from_errno_at_creation(errno)),
        };
        let local = sys::socket::local_name(connection.fd.as_fd()).map_err(from_errno)?;
        self.room.put(&local, &connection.peer);
        install(acceptor, connection).map_err(from_errno)?;
        self.accepted = true;
        Ok(true)
    }

    /// Receives the first data, if any is wanted.
    fn attempt_to_receive(&mut self, acceptor: &Socket) -> Attempt {
        let count = match self.room.data() {
            None => Ok(0),
            Some(room) => match sys::transfer::receive(acceptor.fd(), &room, NOW) {
                Err(errno) if errno.is_in_progress() => return Attempt::LATER,
                answer => answer,
            },
        };
        match count {
            Ok(count) => {
                self.ended = true;
                self.forget_guest();
                let connected = Facts::BOUND
                    .and(Facts::CONNECTED)
                    .and(Facts::WITHOUT_CONTEXT);
                *acceptor.operations.accepting.host() = None;
                acceptor.state.replace(Facts::ACCEPTING, connected);
                Attempt::over(Outcome::done(count), false)
            }
            Err(errno) => {
                let error = streams::failed(acceptor, errno);
                self.abandon();
                Attempt::failed(error)
            }
        }
    }

    /// It has ended without a connection; one that it has is lost. The acceptor is free for another.
    pub(super) fn abandon(&mut self) {
        if core::mem::replace(&mut self.ended, true) {
            return;
        }
        self.forget_guest();
        if let Some(acceptor) = self.acceptor.upgrade() {
            if self.accepted {
                // Without a descriptor to spare it keeps a connection that is over for its program.
                let _unable = renew(&acceptor);
            }
            release(&acceptor);
        }
    }

    /// Where it goes on, once it has a connection without data.
    pub(super) fn acceptor(&self) -> Option<Arc<Socket>> {
        self.acceptor.upgrade().filter(|_| self.accepted)
    }

    /// Whether the acceptor is closed.
    pub(super) fn is_void(&self) -> bool {
        let acceptor = self.acceptor.upgrade();
        acceptor.is_none_or(|acceptor| acceptor.facts().has(Facts::CLOSED))
    }

    /// Whose operation it is, to its program.
    pub(super) fn listener(&self) -> Option<Arc<Socket>> {
        self.listener.upgrade()
    }

    /// Whether it waits in the line of `acceptor`, and not of its listener.
    pub(super) const fn is_guest(&self) -> bool {
        self.accepted
    }

    /// Whether it is to make a connection of `acceptor`.
    fn is_for(&self, acceptor: &Socket) -> bool {
        core::ptr::eq(self.acceptor.as_ptr(), acceptor)
    }

    /// It is about to wait in the acceptor's line.
    pub(super) fn enter_as_guest(&self) {
        if let Some(listener) = self.listener.upgrade() {
            let acceptor = Weak::clone(&self.acceptor);
            listener.operations.accepting.guests().push(acceptor);
        }
    }

    /// It has been a guest, if it ever was.
    fn forget_guest(&self) {
        if let Some(listener) = self.listener.upgrade()
            && let Some(accepting) = listener.operations.accepting.used()
        {
            let mut guests = accepting.guests();
            guests.retain(|guest| !Weak::ptr_eq(guest, &self.acceptor));
        }
    }
}

/// What a socket has to do with `AcceptEx`.
#[derive(Debug, Default)]
pub(super) struct Accepting {
    /// Of an acceptor: the listener for whose connection it waits.
    host: Mutex<Option<Weak<Socket>>>,
    /// Of a listener: the acceptors in whose lines its operations wait.
    guests: Mutex<Vec<Weak<Socket>>>,
}

impl Accepting {
    /// One assignment changes it, so a panic under the lock does no harm.
    fn host(&self) -> MutexGuard<'_, Option<Weak<Socket>>> {
        self.host.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A list is whole between two of its calls, so a panic under the lock does no harm.
    pub(super) fn guests(&self) -> MutexGuard<'_, Vec<Weak<Socket>>> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends those of the listener's operations that wait elsewhere, if they are to be cancelled; answers how
/// many.
pub(super) fn cancel_guests(listener: &Socket, which: Which) -> usize {
    let Some(accepting) = listener.operations.accepting.used() else {
        return 0;
    };
    let acceptors = accepting.guests().clone();
    let acceptors = acceptors.iter().filter_map(Weak::upgrade);
    let cancelled = acceptors.map(|acceptor| {
        let line = &acceptor.operations.receiving;
        line.cancel(&acceptor, |operation| {
            operation.work.is_guest() && which.is(&operation.completion)
        })
    });
    cancelled.sum()
}

/// An acceptor is closed: ends the operation that waits for a connection for it.
pub(super) fn close_acceptor(acceptor: &Socket) {
    let accepting = acceptor.operations.accepting.used();
    let host = accepting.and_then(|accepting| accepting.host().take());
    if let Some(listener) = host.as_ref().and_then(Weak::upgrade) {
        let line = &listener.operations.receiving;
        line.cancel(&listener, |operation| match &operation.work {
            Work::Accept(accept) => accept.is_for(acceptor),
            _ => false,
        });
    }
}

/// The acceptor may wait in another `AcceptEx`.
fn release(acceptor: &Socket) {
    *acceptor.operations.accepting.host() = None;
    acceptor.state.remove(Facts::ACCEPTING);
}

/// Puts a connection in the place of the acceptor's descriptor.
fn install(acceptor: &Socket, connection: Connection) -> sys::Result<()> {
    if acceptor.facts().has(Facts::TUNED) {
        let chosen = acceptor.remembered.buffers();
        sys::renewal::copy_options(acceptor.fd(), connection.fd.as_fd(), chosen)?;
    }
    sys::renewal::replace(acceptor.fd(), connection.fd)?;
    acceptor.remembered.connected();
    was_replaced(acceptor);
    Ok(())
}

/// Takes the connection away from a socket, which stays as it was made.
///
/// # Errors
///
/// What the system says when it has no room for another descriptor: then it keeps the old one.
pub(super) fn renew(socket: &Socket) -> sys::Result<()> {
    sys::renewal::renew(socket.fd(), socket.remembered.buffers())?;
    let ends = Facts::RECEIVE_ENDED.and(Facts::SEND_ENDED);
    socket.state.remove(Facts::BROKEN.and(ends));
    socket.error.store(0, Relaxed);
    socket.remembered.disconnected();
    was_replaced(socket);
    Ok(())
}

/// The descriptor is another to the system, which nobody watches.
fn was_replaced(socket: &Socket) {
    forget_watchers(socket);
    notification::renewed(socket);
}

/// The descriptor is another to the system: whoever watched the old one does not watch it.
pub(in crate::socket) fn forget_watchers(socket: &Socket) {
    socket.operations.watched.store(0, Release);
}
