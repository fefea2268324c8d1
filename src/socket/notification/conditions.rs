//! Which events' conditions hold: from what the system's `poll` reports to Winsock's meaning.

use super::super::state::Facts;
use super::super::{Socket, datagrams, options};
use crate::abi::errors::WSAECONNRESET;
use crate::abi::network_events::{FD_ACCEPT, FD_CLOSE, FD_OOB, FD_READ, FD_WRITE};
use crate::abi::tcp::{TCPSTATE_ESTABLISHED, TCPSTATE_FIN_WAIT_1, TCPSTATE_FIN_WAIT_2};
use crate::abi::types::LONG;
use crate::convert::errors::from_errno;
use crate::sys;
use crate::sys::Errno;
use crate::sys::poll::{self, PEER_ENDED, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI};
use core::ffi::c_int;
use core::sync::atomic::Ordering::Relaxed;
use core::time::Duration;
use std::os::fd::AsRawFd;

/// What holds of a socket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Conditions {
    /// The events whose conditions hold.
    pub(super) events: LONG,
    /// How the connection ended, 0 for gracefully, if it has.
    pub(super) error: c_int,
    /// The peer has ended, but data is still to be read.
    pub(super) ending: bool,
}

impl Conditions {
    /// Of a connection that has not ended, if it is one.
    fn of_events(events: LONG) -> Self {
        Self {
            events,
            ..Self::default()
        }
    }
}

/// `event` if it holds.
fn when(holds: bool, event: LONG) -> LONG {
    if holds { event } else { 0 }
}

/// Asks the system what holds now.
pub(super) fn look(socket: &Socket) -> Conditions {
    let asked = POLLIN | POLLOUT | POLLPRI | PEER_ENDED;
    let mut entries = [poll::entry(socket.fd().as_raw_fd(), asked)];
    match poll::wait(&mut entries, Some(Duration::ZERO)) {
        Ok(_) => of(socket, entries[0].revents),
        // Without memory it is looked at when something changes.
        Err(_) => Conditions::default(),
    }
}

/// What holds when the system reports `ready`.
pub(super) fn of(socket: &Socket, ready: i16) -> Conditions {
    let ready = datagrams::without_reports(socket, ready);
    let facts = socket.facts();
    if facts.has(Facts::LISTENING) {
        let waits = ready & POLLIN != 0 || facts.has(Facts::DEFERRING);
        return Conditions::of_events(when(waits, FD_ACCEPT));
    }
    if !facts.has(Facts::STREAM) {
        // A refused datagram is told by a receive.
        let news = ready & (POLLIN | POLLERR) != 0 || facts.has(Facts::REFUSED);
        return Conditions::of_events(when(news, FD_READ) | when(ready & POLLOUT != 0, FD_WRITE));
    }
    if !facts.has(Facts::CONNECTED) {
        return Conditions::default();
    }
    connected(socket, facts, ready)
}

/// As [`of`], for a stream with a peer.
fn connected(socket: &Socket, facts: Facts, ready: i16) -> Conditions {
    let is_urgent = ready & POLLPRI != 0 && !options::urgent_is_inline(socket).unwrap_or_default();
    let has_room = ready & POLLOUT != 0 && !facts.has(Facts::BACKLOG);
    let events = when(is_urgent, FD_OOB) | when(has_room, FD_WRITE);
    if ready & (PEER_ENDED | POLLHUP | POLLERR) == 0 {
        return Conditions::of_events(events | when(ready & POLLIN != 0, FD_READ));
    }
    let error = error(socket, ready);
    let unread = sys::ioctls::unread(socket.fd()).unwrap_or_default() > 0;
    let closed = error != 0 || !unread && has_peer_ended(socket, facts);
    Conditions {
        events: events | when(unread, FD_READ) | when(closed, FD_CLOSE),
        error,
        ending: unread && !closed,
    }
}

/// The error that ended the connection, 0 for none. The system tells it once, and from then on the
/// socket knows.
fn error(socket: &Socket, ready: i16) -> c_int {
    if ready & POLLERR != 0 {
        let errno = sys::options::get(socket.fd(), sys::options::ERROR).unwrap_or_default();
        if errno != 0 {
            let error = from_errno(Errno(errno)).0;
            socket.error.store(error, Relaxed);
            socket.state.add(Facts::BROKEN.when(error == WSAECONNRESET));
            return error;
        }
    }
    if socket.facts().has(Facts::BROKEN) {
        WSAECONNRESET
    } else {
        0
    }
}

/// Whether it was the peer that ended, and not the program: when that has ended receiving, the system
/// reports the same.
fn has_peer_ended(socket: &Socket, facts: Facts) -> bool {
    const STILL_OPEN: [c_int; 3] = [
        TCPSTATE_ESTABLISHED,
        TCPSTATE_FIN_WAIT_1,
        TCPSTATE_FIN_WAIT_2,
    ];
    if !facts.has(Facts::RECEIVE_ENDED) {
        return true;
    }
    let facts = sys::ioctls::tcp_facts(socket.fd());
    // Of local streams nothing is known; the program has ended them itself.
    facts.is_ok_and(|facts| !STILL_OPEN.contains(&facts.state))
}
