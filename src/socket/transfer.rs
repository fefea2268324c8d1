//! Sending and receiving.

use super::state::Facts;
use super::{Socket, connection, options};
use crate::abi::errors::{
    WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAECONNRESET, WSAEMSGSIZE, WSAENOTCONN, WSAEOPNOTSUPP,
    WSAESHUTDOWN, WSAETIMEDOUT, WSAEWOULDBLOCK,
};
use crate::abi::sockets::{MSG_OOB, MSG_PARTIAL, MSG_PEEK, MSG_WAITALL};
use crate::convert::errors::{from_errno, from_errno_of_datagram};
use crate::convert::{flags, sockaddr};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{Name, NameRoom};
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::poll::{self, POLLPRI};
use crate::sys::{self, Errno};
use core::ffi::c_int;
use core::sync::atomic::Ordering::Relaxed;
use std::os::fd::AsRawFd;

/// What a receive brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    /// How many bytes are in the buffers.
    pub(crate) count: usize,
    /// Whether the datagram was longer than the buffers; the rest is lost.
    pub(crate) truncated: bool,
}

impl Received {
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

/// Receives into `buffers`; `from`, if given, gets the sender of a datagram.
///
/// # Errors
///
/// In this order: as [`Facts::may_receive`] says; `WSAEINVAL` for flags that do not exist,
/// `WSAEOPNOTSUPP` for those that datagrams do not have and for `MSG_WAITALL` where it cannot be;
/// `WSAEWOULDBLOCK`, `WSAETIMEDOUT`, `WSAECONNRESET`; `WSAEINTR` when the socket is closed
/// meanwhile.
#[inline]
pub(crate) fn receive(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    from: Option<&mut Address>,
) -> Result<Received> {
    let facts = settled(socket);
    facts.may_receive()?;
    let native = flags::receive(flags)?;
    if flags & MSG_WAITALL != 0 {
        may_wait_for_all(facts, flags)?;
    }
    if facts.has(Facts::STREAM) {
        if flags & MSG_OOB != 0 {
            return receive_urgent(socket, buffers, native);
        }
        match sys::transfer::receive(socket.fd(), buffers, native) {
            Ok(count) if count > 0 || buffers.total() == 0 => Ok(Received {
                count,
                truncated: false,
            }),
            answer => end_of_stream(socket, answer),
        }
    } else {
        if flags & MSG_OOB != 0 {
            return fail(WSAEOPNOTSUPP);
        }
        match sys::transfer::receive_datagram(socket.fd(), buffers, native, from) {
            Ok((0, false)) => empty_datagram(socket),
            Ok((count, truncated)) => Ok(Received { count, truncated }),
            Err(errno) => failed(socket, errno, from_errno_of_datagram),
        }
    }
}

/// Whether a receive may wait until its buffers are full.
#[cold]
fn may_wait_for_all(facts: Facts, flags: c_int) -> Result<()> {
    let waits = facts.has(Facts::STREAM) && !facts.has(Facts::NONBLOCKING);
    if waits && flags & (MSG_PEEK | MSG_OOB | MSG_PARTIAL) == 0 {
        Ok(())
    } else {
        fail(WSAEOPNOTSUPP)
    }
}

/// A datagram without a byte, which the system also answers when another thread has ended
/// receiving.
#[cold]
fn empty_datagram(socket: &Socket) -> Result<Received> {
    socket.closed_meanwhile()?;
    if socket.facts().has(Facts::RECEIVE_ENDED) {
        return fail(WSAESHUTDOWN);
    }
    Ok(Received {
        count: 0,
        truncated: false,
    })
}

/// As [`receive`], where `from` is room for the sender's name, which streams leave as it is.
///
/// # Errors
///
/// As [`receive`]; before anything is received, `WSAEFAULT` when the room is too short.
#[inline]
pub(crate) fn receive_from(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    from: Option<NameRoom>,
) -> Result<Received> {
    let Some(mut room) = from.filter(|_| !socket.facts().has(Facts::STREAM)) else {
        return receive(socket, buffers, flags, None);
    };
    room.fits(socket.kind.family)?;
    let mut sender = Address::room();
    let received = receive(socket, buffers, flags, Some(&mut sender))?;
    room.put(&sender)?;
    Ok(received)
}

/// Receives out-of-band data, which the system says is an error when there is none.
#[cold]
fn receive_urgent(socket: &Socket, buffers: &Buffers, flags: c_int) -> Result<Received> {
    loop {
        match sys::transfer::receive(socket.fd(), buffers, flags) {
            Err(errno) if errno.is_invalid() && !options::urgent_is_inline(socket)? => {
                if socket.facts().has(Facts::NONBLOCKING) {
                    return fail(WSAEWOULDBLOCK);
                }
                let mut entries = [poll::entry(socket.fd().as_raw_fd(), POLLPRI)];
                poll::wait(&mut entries, None).map_err(from_errno)?;
                socket.closed_meanwhile()?;
                if entries[0].revents & POLLPRI == 0 {
                    return fail(WSAECONNRESET);
                }
            }
            Ok(count) if count > 0 => {
                return Ok(Received {
                    count,
                    truncated: false,
                });
            }
            answer => return end_of_stream(socket, answer),
        }
    }
}

/// What it means that nothing came: the peer's end, an end that is reported again, or an error.
#[cold]
fn end_of_stream(socket: &Socket, answer: sys::Result<usize>) -> Result<Received> {
    match answer {
        Err(errno) => failed(socket, errno, from_errno),
        Ok(_) => {
            socket.closed_meanwhile()?;
            if socket.facts().has(Facts::BROKEN) {
                return fail(WSAECONNRESET);
            }
            if socket.facts().has(Facts::RECEIVE_ENDED) {
                // Another thread ended receiving while this one waited.
                return fail(WSAESHUTDOWN);
            }
            Ok(Received {
                count: 0,
                truncated: false,
            })
        }
    }
}

/// Sends what is in `buffers`, to `to` if the socket takes an address. Answers how many bytes.
///
/// # Errors
///
/// In this order: as [`Facts::may_send`] says; `WSAEINVAL` for flags that do not exist,
/// `WSAEOPNOTSUPP` for those that datagrams do not have; for an address that datagrams need `WSAEFAULT`, `WSAEAFNOSUPPORT`,
/// `WSAEADDRNOTAVAIL` for one of zeros or with port 0; `WSAEWOULDBLOCK`,
/// `WSAETIMEDOUT`, `WSAEMSGSIZE`, `WSAEACCES` for a broadcast, `WSAECONNRESET`; `WSAEINTR` when the
/// socket is closed meanwhile.
#[inline]
pub(crate) fn send(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    to: Option<&Name>,
) -> Result<usize> {
    let facts = settled(socket);
    facts.may_send(to.is_some())?;
    let native = flags::send(flags)?;
    if facts.has(Facts::STREAM) {
        // The address is ignored: the peer is known.
        return sys::transfer::send(socket.fd(), buffers, native, None)
            .or_else(|errno| failed(socket, errno, from_errno));
    }
    if flags & MSG_OOB != 0 {
        return fail(WSAEOPNOTSUPP);
    }
    let to = to.map(|name| destination(socket, name)).transpose()?;
    let sent = sys::transfer::send(socket.fd(), buffers, native, to.as_ref())
        .or_else(|errno| failed(socket, errno, from_errno_of_datagram))?;
    if !facts.has(Facts::BOUND) {
        socket.state.add(Facts::BOUND);
    }
    Ok(sent)
}

/// Where a datagram goes.
fn destination(socket: &Socket, name: &Name) -> Result<Address> {
    let address = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
    if connection::is_nowhere(&address) || connection::port(&address) == Some(0) {
        return fail(WSAEADDRNOTAVAIL);
    }
    Ok(address)
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
fn failed<T>(socket: &Socket, errno: Errno, convert: fn(Errno) -> Error) -> Result<T> {
    let facts = socket.facts();
    if errno.is_in_progress() && facts.has(Facts::NONBLOCKING) {
        return fail(WSAEWOULDBLOCK);
    }
    socket.closed_meanwhile()?;
    let error = if errno.is_broken_pipe() && facts.has(Facts::SEND_ENDED) {
        Error(WSAESHUTDOWN)
    } else {
        convert(errno)
    };
    match error {
        // Only a time-out ends a call that waits without a result.
        Error(WSAEWOULDBLOCK) if !facts.has(Facts::NONBLOCKING) => fail(WSAETIMEDOUT),
        Error(WSAECONNRESET) if facts.has(Facts::STREAM) => {
            socket.state.add(Facts::BROKEN);
            socket.error.store(error.0, Relaxed);
            Err(error)
        }
        Error(WSAENOTCONN) if facts.has(Facts::BROKEN) => fail(WSAECONNRESET),
        error => Err(error),
    }
}
