//! Taking connections from a listening socket.

use super::Socket;
use super::state::Facts;
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno_at_creation;
use crate::error::Result;
use crate::ffi::arg::NameRoom;
use crate::sys::address::Address;
use crate::sys::{self};

/// What a socket has from its listener.
const INHERITED: Facts = Facts::STREAM
    .and(Facts::NONBLOCKING)
    .and(Facts::OVERLAPPED)
    .and(Facts::INHERITABLE);

/// Takes the next connection; `peer` gets the name of its other end.
///
/// # Errors
///
/// In this order: `WSAEOPNOTSUPP` for datagrams, `WSAEINVAL` when it does not listen, `WSAEFAULT`
/// when the room for the name is too short, in which case the connection stays in the queue;
/// `WSAEWOULDBLOCK`, `WSAEMFILE`, `WSAENOBUFS`; `WSAEINTR` when it is closed meanwhile.
pub(crate) fn accept(socket: &Socket, peer: Option<NameRoom>) -> Result<SOCKET> {
    socket.facts().may_accept()?;
    if let Some(room) = &peer {
        room.fits(socket.kind.family)?;
    }
    let (accepted, name) = take(socket)?;
    if let Some(mut room) = peer {
        room.put(&name)?;
    }
    Ok(accepted.publish())
}

/// Takes the next connection, as a socket that is not in the table yet.
fn take(socket: &Socket) -> Result<(Socket, Address)> {
    let facts = socket.facts();
    let taken = sys::socket::accept(
        socket.fd(),
        facts.has(Facts::INHERITABLE),
        facts.has(Facts::NONBLOCKING),
    );
    let (fd, name) = match taken {
        Ok(taken) => taken,
        Err(errno) => {
            socket.closed_meanwhile()?;
            return Err(from_errno_at_creation(errno));
        }
    };
    let facts = facts
        .only(INHERITED)
        .and(Facts::BOUND)
        .and(Facts::CONNECTED);
    Ok((
        Socket::new(fd, socket.kind, facts, socket.remembered.inherited()),
        name,
    ))
}
