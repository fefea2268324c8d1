//! `ConnectEx` and `DisconnectEx`: connecting and disconnecting as operations.
//!
//! Both wait in the line of what is sent: first there is a connection, then what is sent with it; and
//! everything is sent before a connection is ended.

use super::super::state::Facts;
use super::super::{Socket, connection, groups, streams};
use super::accept::renew;
use super::work::Attempt;
use crate::abi::errors::{
    WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAECONNREFUSED, WSAEINVAL, WSAENOTCONN,
};
use crate::abi::extensions::TF_REUSE_SOCKET;
use crate::abi::types::DWORD;
use crate::convert::errors::from_errno;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Name;
use crate::overlapped::Outcome;
use crate::sys;
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::socket::Direction;
use crate::sys::transfer::NOW;
use core::sync::atomic::Ordering::Relaxed;

/// Connecting, and sending the first data.
#[derive(Debug)]
pub(crate) struct Connect {
    to: Address,
    data: Buffers,
    /// How many bytes of it are out.
    sent: usize,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Beginning,
    Connecting,
    Sending,
}

impl Connect {
    /// Connects to `name`, and sends `data`.
    ///
    /// # Errors
    ///
    /// As [`Facts::may_be_connected_later`] says; then as [`connection::connect`], for the name.
    pub(crate) fn new(socket: &Socket, name: &Name, data: Buffers) -> Result<Self> {
        connection::progress(socket).may_be_connected_later()?;
        let to = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
        if connection::is_nowhere(&to) || connection::port(&to) == Some(0) {
            return fail(WSAEADDRNOTAVAIL);
        }
        groups::may_connect(socket, &to)?;
        Ok(Self {
            to,
            data,
            sent: 0,
            stage: Stage::Beginning,
        })
    }

    pub(super) fn attempt(&mut self, socket: &Socket) -> Attempt {
        if self.stage == Stage::Beginning {
            self.stage = Stage::Connecting;
            if let Err(error) = connection::begin(socket, &self.to) {
                return Attempt::failed(error);
            }
        }
        if self.stage == Stage::Connecting {
            let facts = connection::progress(socket);
            if facts.has(Facts::CONNECTING) {
                return Attempt::LATER;
            }
            if !facts.has(Facts::CONNECTED) {
                return Attempt::failed(why_refused(socket));
            }
            self.stage = Stage::Sending;
        }
        self.attempt_to_send(socket)
    }

    fn attempt_to_send(&mut self, socket: &Socket) -> Attempt {
        if self.data.total() == 0 {
            return Attempt::over(Outcome::done(self.sent), false);
        }
        match sys::transfer::send(socket.fd(), &self.data, NOW, None) {
            Ok(count) => {
                self.sent += count;
                self.data.advance(count);
                if self.data.total() > 0 {
                    return Attempt::LATER;
                }
                Attempt::over(Outcome::done(self.sent), false)
            }
            Err(errno) if errno.is_in_progress() => Attempt::LATER,
            Err(errno) => Attempt::failed(streams::failed(socket, errno)),
        }
    }

    /// It is cancelled: what is not connected yet never will be.
    pub(super) fn abandon(&self, socket: &Socket) {
        if self.stage == Stage::Connecting {
            connection::abandon(socket);
        }
    }
}

/// Why a connection did not come about, which `SO_ERROR` need not tell any more.
fn why_refused(socket: &Socket) -> Error {
    match socket.error.swap(0, Relaxed) {
        0 => Error(WSAECONNREFUSED),
        error => Error(error),
    }
}

/// Ending a connection.
#[derive(Debug)]
pub(crate) struct Disconnect {
    /// Whether the socket is to have another one afterwards.
    reuse: bool,
    begun: bool,
}

impl Disconnect {
    /// Ends the connection, with any of `flags`.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` for flags that do not exist; `WSAENOTCONN` when there is no connection, or sending has
    /// ended and the socket is not to be used again.
    pub(crate) fn new(socket: &Socket, flags: DWORD) -> Result<Self> {
        if flags & !TF_REUSE_SOCKET != 0 {
            return fail(WSAEINVAL);
        }
        let reuse = flags != 0;
        let facts = connection::progress(socket);
        let ended = facts.has(Facts::SEND_ENDED) && !reuse;
        if !facts.has(Facts::STREAM.and(Facts::CONNECTED)) || ended {
            return fail(WSAENOTCONN);
        }
        Ok(Self::once_sent(reuse))
    }

    /// Ends the connection, of which that is known to be possible.
    pub(super) const fn once_sent(reuse: bool) -> Self {
        Self {
            reuse,
            begun: false,
        }
    }

    pub(super) fn attempt(&mut self, socket: &Socket) -> Attempt {
        if !self.begun {
            if socket.facts().has(Facts::BACKLOG) {
                // An earlier send is not out.
                return Attempt::LATER;
            }
            self.begun = true;
            socket.state.add(Facts::SEND_ENDED);
            // A connection that is over has nothing left to end.
            let _over = sys::socket::shutdown(socket.fd(), Direction::Send);
        }
        if !self.reuse {
            return Attempt::over(Outcome::done(0), false);
        }
        // The number may mean another connection only when the peer has ended this one, too.
        loop {
            match sys::transfer::discard_now(socket.fd()) {
                Ok(count) if count > 0 => {}
                Err(errno) if errno.is_in_progress() => return Attempt::LATER,
                _ => break,
            }
        }
        match make_reusable(socket) {
            Ok(()) => Attempt::over(Outcome::done(0), false),
            Err(error) => Attempt::failed(error),
        }
    }
}

/// Takes the connection, which is over, away from the socket. A name of its own stays, as far as the system
/// gives it again; that of a listener does not.
fn make_reusable(socket: &Socket) -> Result<()> {
    let named = socket.facts().has(Facts::NAMED);
    let name = sys::socket::local_name(socket.fd());
    renew(socket).map_err(from_errno)?;
    let again = match name {
        Ok(name) if named => sys::socket::bind(socket.fd(), &name).is_ok(),
        _ => false,
    };
    let over = Facts::CONNECTED.and(Facts::WITHOUT_CONTEXT);
    let names = Facts::BOUND.and(Facts::NAMED).when(!again);
    socket.state.remove(over.and(names));
    Ok(())
}
