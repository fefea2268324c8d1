//! Ending a socket: shutdown, and closing in order.

use super::ioctls::changes;
use super::providers::layers;
use super::state::Facts;
use super::{
    SOCKETS, Socket, backlog, connection, notification, options, overlapped, sharing, waiting,
};
use crate::abi::errors::{WSAEINVAL, WSAENOTSOCK, WSAEWOULDBLOCK};
use crate::abi::sockets::{SD_BOTH, SD_RECEIVE, SD_SEND};
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::error::{Error, Result, fail};
use crate::sys::errno::Meaning;
use crate::sys::socket::Direction;
use crate::sys::{self};
use core::ffi::c_int;
use std::sync::Arc;

/// Ends receiving, sending or both; the socket stays open.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for a direction that does not exist, `WSAENOTCONN` for a stream
/// without a peer.
pub(crate) fn shutdown(socket: &Socket, how: c_int) -> Result<()> {
    let (direction, ended) = match how {
        SD_RECEIVE => (Direction::Receive, Facts::RECEIVE_ENDED),
        SD_SEND => (Direction::Send, Facts::SEND_ENDED),
        SD_BOTH => (Direction::Both, Facts::RECEIVE_ENDED.and(Facts::SEND_ENDED)),
        _ => return fail(WSAEINVAL),
    };
    let facts = connection::progress(socket);
    facts.may_shut_down()?;
    socket.state.add(ended);
    let shut_down = if socket.facts().has(Facts::BACKLOG) && direction != Direction::Receive {
        end_later(socket, direction)
    } else {
        sys::socket::shutdown(socket.voice(), direction)
    };
    if socket.has_own_voice() {
        waiting::look_again();
    }
    match shut_down {
        // Datagrams without a peer have nothing that the system could end, and a connection that
        // is over has nothing left to end.
        Err(errno) if errno.is_not_connected() => Ok(()),
        answer => answer.map_err(from_errno),
    }
}

/// Ends receiving, if that is asked, and sending when everything is out.
fn end_later(socket: &Socket, direction: Direction) -> sys::Result<()> {
    if direction == Direction::Both {
        sys::socket::shutdown(socket.fd(), Direction::Receive)?;
    }
    backlog::end_sending(socket)
}

/// Closes a socket:
///
/// 1. Refuse what must be refused while the handle is good: a socket whose calls do not wait, but
///    whose closing is to wait, and would.
/// 2. Take the handle out of the table. From here every other call with it answers
///    `WSAENOTSOCK`; callers already inside keep the socket alive.
/// 3. From here on nobody is told any more what happens on it. Messages that are posted stay.
/// 4. Tell callers inside that it is closed, and wake those that wait. The connection of a socket for
///    which other descriptors stand goes on.
/// 5. Let the last of them, or this call, close the descriptor, which applies `SO_LINGER`; its
///    number is never given out again under a call that still uses it.
///
/// # Errors
///
/// `WSANOTINITIALISED` before start-up, `WSAENOTSOCK` when `s` is not an open socket,
/// `WSAEWOULDBLOCK` as said.
pub(crate) fn close(s: SOCKET) -> Result<()> {
    super::with(s, may_close)?;
    let beneath = || layers::is_base_socket(s).then(|| layers::take(s))?;
    let socket = SOCKETS.take(s).or_else(beneath);
    release(&socket.ok_or(Error(WSAENOTSOCK))?);
    Ok(())
}

/// Gives back the number `s`, which a provider has had made.
///
/// # Errors
///
/// `WSAENOTSOCK` when it is none.
pub(crate) fn close_made(s: SOCKET) -> Result<()> {
    layers::context(s)?;
    release(&layers::take(s).ok_or(Error(WSAENOTSOCK))?);
    Ok(())
}

/// Step 1.
fn may_close(socket: &Socket) -> Result<()> {
    let waits = Facts::NONBLOCKING.and(Facts::CONNECTED).and(Facts::STREAM);
    if socket.facts().has(waits)
        && options::closes_when_sent(socket)?
        && (socket.facts().has(Facts::BACKLOG)
            || sys::ioctls::unsent(socket.fd()).map_err(from_errno)? > 0)
    {
        return fail(WSAEWOULDBLOCK);
    }
    Ok(())
}

/// Closes every socket, as the last `WSACleanup` does, and those that this process has offered to itself. What
/// it has offered to others they can still have.
pub(crate) fn close_all() {
    sharing::forget_own();
    for socket in SOCKETS.take_all().into_iter().chain(layers::take_all()) {
        release(&socket);
    }
}

/// Steps 3 to 5 for a socket that is out of the table.
fn release(socket: &Arc<Socket>) {
    let facts = socket.state.add(Facts::CLOSED);
    notification::forget(socket);
    changes::forget(socket);
    overlapped::close(socket);
    if facts.has(Facts::BACKLOG) {
        // Who waits to receive is woken; sending goes on.
        let _without_peer = sys::socket::shutdown(socket.fd(), Direction::Receive);
        backlog::close(socket, options::at_close(socket));
    } else if Arc::strong_count(socket) > 1 && !facts.has(Facts::SHARED) {
        // Somebody is in a call, and may wait in the system: this ends the wait, also of those who
        // begin to wait only now. What is still to be sent goes out as with closing.
        let _without_peer = sys::socket::shutdown(socket.fd(), Direction::Both);
    }
    if !facts.has(Facts::SHARED) {
        // Else it may go on elsewhere.
        options::give_up_after_lingering(socket);
    }
    waiting::look_again();
}

#[cfg(test)]
mod tests {
    use super::super::options::Remembered;
    use super::super::{accept, hold};
    use super::*;
    use crate::abi::errors::WSAEINTR;
    use crate::abi::sockaddr::AF_INET;
    use crate::abi::sockets::{IPPROTO_TCP, SOCK_STREAM};
    use crate::convert::families::{family_to_native, kind_to_native};
    use crate::convert::selection::Kind;
    use crate::sys::address::Address;
    use core::net::{Ipv4Addr, SocketAddrV4};

    #[test]
    fn who_listens_too_late_makes_nobody_wait() {
        let kind = Kind {
            family: AF_INET,
            kind: SOCK_STREAM,
            protocol: IPPROTO_TCP,
        };
        let family = family_to_native(kind.family).unwrap();
        let fd = sys::socket::open(family, kind_to_native(kind.kind).unwrap(), 0, false).unwrap();
        let facts = Facts::STREAM.and(Facts::OVERLAPPED);
        let socket = Socket::new(fd, kind, facts, Remembered::default()).unwrap();
        let s = socket.publish().unwrap();
        let held = hold(s);
        let socket = held.entry().unwrap();
        let name = Address::v4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0));
        sys::socket::bind(socket.fd(), &name).unwrap();
        socket.state.add(Facts::BOUND);
        // Closed by another thread, while this one is in a call.
        release(&SOCKETS.take(s).unwrap());
        assert_eq!(connection::listen(socket, 1), fail(WSAEINTR));
        assert_eq!(accept::accept(socket, None), fail(WSAEINTR));
    }
}
