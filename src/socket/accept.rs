//! Taking connections from a listening socket.
//!
//! A connection that a condition function deferred has left the system's queue; it waits in the
//! listener, first in line.

use super::state::Facts;
use super::{Socket, groups, hold, ioctls, notification, options, overlapped, waiting};
use crate::abi::errors::{WSAECONNREFUSED, WSAEWOULDBLOCK, WSATRY_AGAIN};
use crate::abi::types::{GROUP, SOCKET};
use crate::convert::errors::{from_errno, from_errno_at_creation};
use crate::error::{Result, fail};
use crate::ffi::arg::NameRoom;
use crate::sys;
use crate::sys::address::Address;
use crate::sys::errno::Meaning;
use crate::sys::poll::POLLIN;
use std::collections::VecDeque;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a socket has from its listener.
const INHERITED: Facts = Facts::STREAM
    .and(Facts::NONBLOCKING)
    .and(Facts::OVERLAPPED)
    .and(Facts::REGISTERED)
    .and(Facts::INHERITABLE);

/// Connections that a condition function deferred, the first of them first.
#[derive(Debug, Default)]
pub(super) struct Deferred(Mutex<VecDeque<Connection>>);

impl Deferred {
    /// Nothing can be half done under the lock, so a panic under it does no harm.
    fn lock(&self) -> MutexGuard<'_, VecDeque<Connection>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that is no socket of the program's yet.
#[derive(Debug)]
pub(super) struct Connection {
    pub(super) fd: OwnedFd,
    pub(super) peer: Address,
}

/// What a condition function decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Take the connection, into a group: 0, one to make, or one that there is.
    Accept(GROUP),
    /// Reset it.
    Reject,
    /// Leave it first in line.
    Defer,
}

/// Takes the next connection; `peer` gets the name of its other end.
///
/// # Errors
///
/// In this order: `WSAEOPNOTSUPP` for datagrams, `WSAEINVAL` when it does not listen, `WSAEFAULT`
/// when the room for the name is too short, in which case the connection stays in the queue;
/// `WSAEWOULDBLOCK`, `WSAEMFILE`, `WSAENOBUFS`; `WSAEINTR` when it is closed meanwhile.
pub(crate) fn accept(socket: &Socket, peer: Option<NameRoom>) -> Result<SOCKET> {
    accept_if(socket, peer, |_, _| Ok(Decision::Accept(0)))
}

/// As [`accept`], if `condition` decides so; it is given the names of the two ends, the peer's
/// first.
///
/// # Errors
///
/// As [`accept`]; `WSAECONNREFUSED` for a connection that was rejected, `WSATRY_AGAIN` for one that
/// was deferred; as [`groups::join`]. When the condition itself fails, or the group does not take it, the
/// connection stays first in line.
pub(crate) fn accept_if(
    socket: &Socket,
    peer: Option<NameRoom>,
    condition: impl FnOnce(&Address, &Address) -> Result<Decision>,
) -> Result<SOCKET> {
    socket.facts().may_accept()?;
    let accepted = take_if(socket, peer, condition);
    if socket.facts().has(Facts::NOTIFYING) && accepted != fail(WSATRY_AGAIN) {
        notification::accepted(socket, accepted != fail(WSAEWOULDBLOCK));
    }
    accepted
}

/// As [`accept_if`], where the state lets it accept.
fn take_if(
    socket: &Socket,
    peer: Option<NameRoom>,
    condition: impl FnOnce(&Address, &Address) -> Result<Decision>,
) -> Result<SOCKET> {
    if let Some(room) = &peer {
        room.fits(socket.kind.family)?;
    }
    let connection = next(socket)?;
    if let Some(Err(error)) = peer.map(|mut room| room.put(&connection.peer)) {
        defer(socket, connection);
        return Err(error);
    }
    let own = sys::socket::local_name(connection.fd.as_fd()).map_err(from_errno);
    match own.and_then(|own| condition(&connection.peer, &own)) {
        Ok(Decision::Accept(0)) => publish(socket, connection, 0),
        Ok(Decision::Accept(group)) => {
            if let Err(error) = groups::may_join(group, socket.kind, Some(&connection.peer)) {
                defer(socket, connection);
                return Err(error);
            }
            publish(socket, connection, group)
        }
        Ok(Decision::Reject) => {
            reject(connection);
            fail(WSAECONNREFUSED)
        }
        Ok(Decision::Defer) => {
            defer(socket, connection);
            fail(WSATRY_AGAIN)
        }
        Err(error) => {
            defer(socket, connection);
            Err(error)
        }
    }
}

/// The next connection that operations leave: one that was deferred, or the first of the system's queue,
/// for which it waits unless the socket's calls do not.
fn next(socket: &Socket) -> Result<Connection> {
    let facts = socket.facts();
    let (inheritable, nonblocking) = (facts.has(Facts::INHERITABLE), facts.has(Facts::NONBLOCKING));
    if facts.waits_here() {
        ioctls::unblock(socket)?;
    }
    loop {
        if overlapped::is_occupied(socket, false) {
            // They were there before.
            overlapped::catch_up(socket, false);
        }
        match next_now(socket, inheritable, nonblocking) {
            Ok(connection) => return Ok(connection),
            Err(errno) => {
                socket.closed_meanwhile()?;
                if !errno.is_in_progress() || nonblocking {
                    return Err(from_errno_at_creation(errno));
                }
                waiting::await_readiness(socket, POLLIN, None)?;
            }
        }
    }
}

/// As [`next`], in one step: it waits if the system's call does. The connection is `inheritable` by
/// programs that are executed, and calls on it do not wait, as said.
pub(super) fn next_now(
    socket: &Socket,
    inheritable: bool,
    nonblocking: bool,
) -> sys::Result<Connection> {
    if socket.facts().has(Facts::DEFERRING) {
        let mut deferred = socket.deferred.lock();
        let first = deferred.pop_front();
        if deferred.is_empty() {
            socket.state.remove(Facts::DEFERRING);
        }
        if let Some(first) = first {
            return Ok(first);
        }
    }
    let (fd, peer) = sys::socket::accept(socket.fd(), inheritable, nonblocking)?;
    Ok(Connection { fd, peer })
}

/// Makes a socket of the program's of the connection.
fn publish(listener: &Socket, connection: Connection, group: GROUP) -> Result<SOCKET> {
    let facts = listener
        .facts()
        .only(INHERITED)
        .and(Facts::BOUND)
        .and(Facts::CONNECTED);
    let remembered = listener.remembered.inherited();
    let socket = Socket::new(connection.fd, listener.kind, facts, remembered)?;
    groups::join(&socket, group, Some(&connection.peer))?;
    let accepted = socket.publish()?;
    if listener.facts().has(Facts::NOTIFYING)
        && let Some(accepted) = hold(accepted).entry()
    {
        notification::inherit(listener, accepted);
    }
    Ok(accepted)
}

/// Resets the connection, as an end that never took it.
fn reject(connection: Connection) {
    // Without the option it still ends, only more politely.
    let _unable = options::reset_at_close(&connection.fd);
    drop(connection);
}

/// Puts the connection first in line.
fn defer(socket: &Socket, connection: Connection) {
    let mut deferred = socket.deferred.lock();
    deferred.push_front(connection);
    socket.state.add(Facts::DEFERRING);
    drop(deferred);
    waiting::look_again();
    // The system does not tell `AcceptEx` of it.
    overlapped::catch_up(socket, false);
}
