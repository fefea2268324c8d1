//! Sending and receiving: what streams and datagrams have in common.

use super::overlapped::{Receive, Send, Work};
use super::state::Facts;
use super::{Socket, capture, connection, datagrams, notification, streams, turns};
use crate::abi::errors::{WSAEINTR, WSAEMSGSIZE, WSAESHUTDOWN, WSAETIMEDOUT, WSAEWOULDBLOCK};
use crate::abi::sockets::{MSG_OOB, MSG_PEEK};
use crate::convert::errors::from_errno;
use crate::convert::flags;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{Name, NameRoom};
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::transfer::NOW;
use crate::sys::{self, Errno};
use core::ffi::c_int;

/// What a receive brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    /// How many bytes are in the buffers.
    pub(crate) count: usize,
    /// Whether the datagram was longer than the buffers; the rest is lost.
    pub(crate) truncated: bool,
}

impl Received {
    /// `count` bytes, and none lost.
    pub(super) const fn whole_of(count: usize) -> Self {
        Self {
            count,
            truncated: false,
        }
    }

    /// The count, for calls that cannot tell of a longer datagram but by failing.
    ///
    /// # Errors
    ///
    /// `WSAEMSGSIZE` when the datagram was longer than the buffers, which are filled.
    pub(crate) fn whole(self) -> Result<usize> {
        if self.truncated {
            fail(WSAEMSGSIZE)
        } else {
            Ok(self.count)
        }
    }
}

/// Whether the socket's state lets it receive: to be asked before the arguments are judged. Answers the
/// facts, with which to receive.
///
/// # Errors
///
/// As [`Facts::may_receive`] says.
#[inline]
pub(crate) fn may_receive(socket: &Socket) -> Result<Facts> {
    let facts = settled(socket);
    facts.may_receive().map(|()| facts)
}

/// Whether the socket's state lets it send, `addressed` or not: to be asked before the arguments are
/// judged. Answers the facts, with which to send.
///
/// # Errors
///
/// As [`Facts::may_send`] says.
#[inline]
pub(crate) fn may_send(socket: &Socket, addressed: bool) -> Result<Facts> {
    let facts = settled(socket);
    facts.may_send(addressed).map(|()| facts)
}

/// Receives into `buffers`, as [`may_receive`] let it.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for flags that do not exist,
/// `WSAEOPNOTSUPP` for those that datagrams do not have and for `MSG_WAITALL` where it cannot be;
/// `WSAEWOULDBLOCK`, `WSAETIMEDOUT`, `WSAECONNRESET`; `WSAEINTR` when the socket is closed
/// meanwhile.
#[inline]
pub(crate) fn receive(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
) -> Result<Received> {
    if is_early_to_receive(socket, flags)? {
        return receive_in_turn(socket, facts, buffers, flags, None);
    }
    receive_with(socket, facts, buffers, flags, None)
}

/// As [`receive`]; `from`, if given, gets the sender of a datagram.
#[inline]
fn receive_with(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
    from: Option<&mut Address>,
) -> Result<Received> {
    let received = receive_untold(socket, facts, buffers, flags, from);
    if socket.facts().has(Facts::NOTIFYING) {
        tell_received(socket, buffers, flags, &received);
    }
    received
}

/// As [`receive_with`], of which nobody is told.
#[inline]
fn receive_untold(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
    mut from: Option<&mut Address>,
) -> Result<Received> {
    let native = flags::receive(flags)? | patience(facts);
    if facts.has(Facts::STREAM) {
        streams::receive(socket, buffers, flags, native)
    } else {
        datagrams::receive(socket, flags, facts.waits_here(), || {
            sys::transfer::receive_datagram(socket.fd(), buffers, native, from.as_deref_mut())
        })
    }
}

/// As [`receive`], where `from` is room for the sender's name, which streams leave as it is.
///
/// # Errors
///
/// As [`receive`]; before anything is received, `WSAEFAULT` when the room is too short.
#[inline]
pub(crate) fn receive_from(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
    from: Option<NameRoom>,
) -> Result<Received> {
    let Some(mut room) = from.filter(|_| !facts.has(Facts::STREAM)) else {
        return receive(socket, facts, buffers, flags);
    };
    room.fits(socket.kind.family)?;
    if is_early_to_receive(socket, flags)? {
        return receive_in_turn(socket, facts, buffers, flags, Some(room));
    }
    let mut sender = Address::room();
    let received = receive_with(socket, facts, buffers, flags, Some(&mut sender))?;
    room.put(&capture::sender(socket, sender, buffers, received.count))?;
    Ok(received)
}

/// Whether operations come before a receive with `flags`.
#[inline]
fn is_early_to_receive(socket: &Socket, flags: c_int) -> Result<bool> {
    // Urgent data has a way of its own.
    Ok(flags & MSG_OOB == 0 && turns::is_early(socket, false)?)
}

/// As [`receive_from`], when it is its turn.
#[cold]
fn receive_in_turn(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
    from: Option<NameRoom>,
) -> Result<Received> {
    let receive = Receive::new(socket, facts, buffers.again(), flags, from)?;
    turns::receive(socket, Work::Receive(receive))
}

/// Lets those who want to be told of the socket know that the program has received.
#[cold]
pub(super) fn tell_received(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    received: &Result<Received>,
) {
    let drained = match received {
        // A stream has no more than it gave.
        Ok(received) => {
            socket.facts().has(Facts::STREAM)
                && flags & (MSG_PEEK | MSG_OOB) == 0
                && received.count < buffers.total()
        }
        Err(error) => *error == Error(WSAEWOULDBLOCK),
    };
    notification::received(socket, drained);
}

/// Sends what is in `buffers`, to `to` if the socket takes an address, as [`may_send`] let it. Answers how
/// many bytes.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for flags that do not exist,
/// `WSAEOPNOTSUPP` for those that datagrams do not have; for an address that datagrams need
/// `WSAEFAULT`, `WSAEAFNOSUPPORT`, `WSAEADDRNOTAVAIL` for one of zeros or with port 0;
/// `WSAEWOULDBLOCK`, `WSAETIMEDOUT`, `WSAEMSGSIZE`, `WSAEACCES` for a broadcast, `WSAECONNRESET`;
/// `WSAEINTR` when the socket is closed meanwhile.
#[inline]
pub(crate) fn send(
    socket: &Socket,
    facts: Facts,
    buffers: &Buffers,
    flags: c_int,
    to: Option<&Name>,
) -> Result<usize> {
    let native = flags::send(flags)? | patience(facts);
    if turns::is_early(socket, true)? {
        let send = Send::new(socket, facts, buffers.again(), flags, to)?;
        return turns::send(socket, Work::Send(send));
    }
    let sent = if facts.has(Facts::STREAM) {
        // The address is ignored: the peer is known.
        streams::send(socket, buffers, native)
    } else {
        datagrams::send(socket, flags, to, |to| {
            sys::transfer::send(socket.voice(), buffers, native, to)
        })
    };
    if socket.facts().has(Facts::NOTIFYING) {
        notification::sent(socket, &sent);
    }
    sent
}

/// The system's flags of a transfer of which the program has chosen none: what others may cancel or wake
/// does not wait there.
#[inline]
pub(super) const fn patience(facts: Facts) -> c_int {
    if facts.can_be_cancelled() { NOW } else { 0 }
}

/// The facts, with a connection that is being made looked at again.
#[inline]
fn settled(socket: &Socket) -> Facts {
    let facts = socket.facts();
    if facts.has(Facts::CONNECTING) {
        connection::progress(socket)
    } else {
        facts
    }
}

/// Why a transfer failed, in Winsock's words.
#[cold]
pub(super) fn why(socket: &Socket, errno: Errno) -> Error {
    let facts = socket.facts();
    if errno.is_in_progress() && facts.has(Facts::NONBLOCKING) {
        return Error(WSAEWOULDBLOCK);
    }
    if facts.has(Facts::CLOSED) {
        return Error(WSAEINTR);
    }
    if errno.is_broken_pipe() && facts.has(Facts::SEND_ENDED) {
        return Error(WSAESHUTDOWN);
    }
    match from_errno(errno) {
        // Only a time-out ends a call that waits without a result.
        Error(WSAEWOULDBLOCK) => Error(WSAETIMEDOUT),
        error => error,
    }
}
