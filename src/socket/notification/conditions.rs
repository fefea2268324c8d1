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
    let (facts, ready) = without_reports(socket, ready);
    let when = |flags: i16, event: LONG| if ready & flags != 0 { event } else { 0 };
    if facts.has(Facts::LISTENING) {
        let deferred = if facts.has(Facts::DEFERRING) {
            FD_ACCEPT
        } else {
            0
        };
        return Conditions {
            events: when(POLLIN, FD_ACCEPT) | deferred,
            ..Conditions::default()
        };
    }
    if !facts.has(Facts::STREAM) {
        // A refused datagram is told by a receive.
        let refused = if facts.has(Facts::REFUSED) {
            FD_READ
        } else {
            0
        };
        return Conditions {
            events: when(POLLIN | POLLERR, FD_READ) | when(POLLOUT, FD_WRITE) | refused,
            ..Conditions::default()
        };
    }
    if !facts.has(Facts::CONNECTED) {
        return Conditions::default();
    }
    connected(socket, facts, ready)
}

/// The facts and what is ready, after the system's reports about what was sent were taken: nothing else
/// makes a socket that keeps them have an error, and of what a host refused the facts tell.
fn without_reports(socket: &Socket, ready: i16) -> (Facts, i16) {
    let facts = socket.facts();
    if ready & POLLERR != 0 && facts.has(Facts::KEEPING_DEPARTURES) {
        datagrams::take_reports(socket);
        (socket.facts(), ready & !POLLERR)
    } else {
        (facts, ready)
    }
}

/// As [`of`], for a stream with a peer.
fn connected(socket: &Socket, facts: Facts, ready: i16) -> Conditions {
    let is_urgent = ready & POLLPRI != 0 && !options::urgent_is_inline(socket).unwrap_or_default();
    let mut events = if is_urgent { FD_OOB } else { 0 };
    if ready & POLLOUT != 0 && !facts.has(Facts::BACKLOG) {
        events |= FD_WRITE;
    }
    let ended = ready & (PEER_ENDED | POLLHUP | POLLERR) != 0;
    if !ended {
        events |= if ready & POLLIN != 0 { FD_READ } else { 0 };
        return Conditions {
            events,
            ..Conditions::default()
        };
    }
    let error = error(socket, ready);
    let unread = sys::ioctls::unread(socket.fd()).unwrap_or_default() > 0;
    if unread {
        events |= FD_READ;
    }
    let closed = error != 0 || !unread && has_peer_ended(socket, facts);
    if closed {
        events |= FD_CLOSE;
    }
    Conditions {
        events,
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
