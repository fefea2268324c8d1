//! What operations do: one attempt each time that there may be something to do.

use super::super::ioctls::changes::Change;
use super::super::messages::{Receiving, Sending};
use super::super::state::Facts;
use super::super::transfer::Received;
use super::super::{Socket, capture, datagrams, streams};
use super::accept::Accept;
use super::connect::{Connect, Disconnect};
use super::messages;
use super::transmit::Transmit;
use crate::abi::errors::{WSAEMSGSIZE, WSAEOPNOTSUPP};
use crate::abi::network_events::{FD_ACCEPT, FD_OOB, FD_READ, FD_WRITE};
use crate::abi::sockets::{MSG_OOB, MSG_PEEK, MSG_WAITALL};
use crate::abi::types::LONG;
use crate::convert::{flags, statuses};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{Name, NameRoom};
use crate::overlapped::Outcome;
use crate::sys;
use crate::sys::address::{Address, Short};
use crate::sys::buffer::{Buffer, Buffers};
use crate::sys::errno::Meaning;
use crate::sys::transfer::NOW;
use core::ffi::c_int;
use std::sync::Arc;

/// What an operation is to do.
#[derive(Debug)]
pub(crate) enum Work {
    /// Receive.
    Receive(Receive),
    /// Send.
    Send(Send),
    /// Accept a connection.
    Accept(Box<Accept>),
    /// Connect.
    Connect(Box<Connect>),
    /// Disconnect.
    Disconnect(Disconnect),
    /// Send parts of files and of memory.
    Transmit(Box<Transmit>),
    /// Send a message.
    SendMessage(Box<Sending>),
    /// Receive a message.
    ReceiveMessage(Box<Receiving>),
    /// Wait for a change of addresses or routes.
    Change(Box<Change>),
}

/// What has become of an attempt.
#[derive(Debug)]
pub(super) struct Attempt {
    /// The end, unless it must be tried again.
    pub(super) outcome: Option<Outcome>,
    /// Whether another attempt would find nothing to do.
    pub(super) drained: bool,
}

impl Attempt {
    pub(super) const LATER: Self = Self {
        outcome: None,
        drained: true,
    };

    pub(super) fn over(outcome: Outcome, drained: bool) -> Self {
        Self {
            outcome: Some(outcome),
            drained,
        }
    }

    /// The same, if it is a success with so many bytes.
    pub(super) fn with_bytes(mut self, bytes: usize) -> Self {
        if let Some(outcome) = self.outcome.as_mut().filter(|outcome| outcome.is_success()) {
            outcome.bytes = bytes;
        }
        self
    }

    pub(super) fn failed(error: Error) -> Self {
        Self::over(Outcome::failed(error), false)
    }
}

impl Work {
    /// Does what can be done now.
    pub(super) fn attempt(&mut self, socket: &Socket) -> Attempt {
        match self {
            Self::Receive(receive) => receive.attempt(socket),
            Self::Send(send) => send.attempt(socket),
            Self::Accept(accept) => accept.attempt(socket),
            Self::Connect(connect) => connect.attempt(socket),
            Self::Disconnect(disconnect) => disconnect.attempt(socket),
            Self::Transmit(transmit) => transmit.attempt(socket),
            Self::SendMessage(message) => messages::attempt_to_send(message, socket),
            Self::ReceiveMessage(message) => messages::attempt_to_receive(message, socket),
            Self::Change(change) if change.is_over() => Attempt::over(Outcome::done(0), false),
            Self::Change(_) => Attempt::LATER,
        }
    }

    /// How it ends when it is cancelled, if that is not the usual way.
    pub(super) fn abandoned(&mut self, socket: &Socket) -> Option<Outcome> {
        match self {
            Self::Accept(accept) => accept.abandon(),
            Self::Connect(connect) => connect.abandon(socket),
            Self::Transmit(transmit) => transmit.abandon(socket),
            _ => {}
        }
        None
    }

    /// The network events that its beginning enables.
    pub(super) const fn enables(&self) -> LONG {
        match self {
            Self::Receive(_) | Self::ReceiveMessage(_) => FD_READ | FD_OOB,
            Self::Send(_) | Self::SendMessage(_) => FD_WRITE,
            Self::Accept(_) => FD_ACCEPT,
            Self::Connect(_) | Self::Disconnect(_) | Self::Transmit(_) | Self::Change(_) => 0,
        }
    }

    /// Whether there is nothing to wait for before it has begun.
    pub(super) const fn begins_here(&self) -> bool {
        // Who tells of a change may have done so before it waits.
        matches!(
            self,
            Self::Connect(_) | Self::Disconnect(_) | Self::Change(_)
        )
    }

    /// Whether it cannot be done any more, although its socket is open.
    pub(super) fn is_void(&self) -> bool {
        matches!(self, Self::Accept(accept) if accept.is_void())
    }

    /// The socket in whose line it goes on, when that is another than before.
    pub(super) fn next_socket(&self) -> Option<Arc<Socket>> {
        match self {
            Self::Accept(accept) => accept.acceptor(),
            _ => None,
        }
    }

    /// It is about to wait as a guest.
    pub(super) fn enter_as_guest(&self) {
        if let Self::Accept(accept) = self {
            accept.enter_as_guest();
        }
    }

    /// The socket whose operation it is to its program, when it waits in the line of another.
    pub(super) fn host(&self) -> Option<Arc<Socket>> {
        match self {
            Self::Accept(accept) if accept.is_guest() => accept.listener(),
            _ => None,
        }
    }

    /// Whether it waits in the line of another socket than its program thinks.
    pub(super) const fn is_guest(&self) -> bool {
        matches!(self, Self::Accept(accept) if accept.is_guest())
    }
}

/// Receiving into buffers.
#[derive(Debug)]
pub(crate) struct Receive {
    buffers: Buffers,
    /// Windows' flags, and the system's for one attempt.
    flags: c_int,
    native: c_int,
    /// Where the sender's name goes, if it is wanted.
    from: Option<NameRoom>,
    /// How many bytes are in the buffers: with `MSG_WAITALL` it takes several attempts.
    count: usize,
}

impl Receive {
    /// Receives into `buffers`, with `flags`; `from` gets the sender of a datagram.
    ///
    /// # Errors
    ///
    /// As [`transfer::receive`] before it receives.
    pub(crate) fn new(
        socket: &Socket,
        facts: Facts,
        buffers: Buffers,
        flags: c_int,
        from: Option<NameRoom>,
    ) -> Result<Self> {
        let native = flags::receive(flags)?;
        if facts.has(Facts::STREAM) && flags & MSG_WAITALL != 0 {
            streams::may_wait_for_all(flags)?;
        }
        let from = from.filter(|_| !facts.has(Facts::STREAM));
        if let Some(room) = &from {
            room.fits(socket.kind.family)?;
        }
        Ok(Self {
            buffers,
            flags,
            native: native | NOW,
            from,
            count: 0,
        })
    }

    /// Receives into the buffer of a usual operation.
    pub(super) fn usual(buffer: Buffer) -> Self {
        Self {
            buffers: buffer.into(),
            flags: 0,
            native: NOW,
            from: None,
            count: 0,
        }
    }

    fn attempt(&mut self, socket: &Socket) -> Attempt {
        if socket.facts().has(Facts::STREAM) {
            self.attempt_stream(socket)
        } else {
            self.attempt_datagram(socket)
        }
    }

    fn attempt_stream(&mut self, socket: &Socket) -> Attempt {
        let room = self.buffers.total();
        if room == 0 {
            return self.attempt_to_see(socket);
        }
        match sys::transfer::receive(socket.fd(), &self.buffers, self.native) {
            Ok(count) if count > 0 => self.got(count, room),
            Err(errno) if errno.is_in_progress() => Attempt::LATER,
            // There is no urgent data yet.
            Err(errno) if self.flags & MSG_OOB != 0 && errno.is_invalid() => Attempt::LATER,
            answer => self.at_end(socket, answer),
        }
    }

    /// Some bytes have come.
    fn got(&mut self, count: usize, room: usize) -> Attempt {
        self.count += count;
        let peeks = self.flags & MSG_PEEK != 0;
        // A stream has no more than it gave.
        let drained = count < room && !peeks;
        if self.flags & MSG_WAITALL != 0 && count < room {
            self.buffers.advance(count);
            return Attempt::LATER;
        }
        let flags = self.flags & MSG_OOB;
        let outcome = Outcome {
            status: statuses::of_received(flags.cast_unsigned()),
            bytes: self.count,
        };
        Attempt::over(outcome, drained)
    }

    /// Without room it ends when something has come, which stays.
    fn attempt_to_see(&self, socket: &Socket) -> Attempt {
        match sys::transfer::peek(socket.fd(), NOW) {
            Ok(count) if count > 0 => Attempt::over(Outcome::done(0), false),
            Err(errno) if errno.is_in_progress() => Attempt::LATER,
            answer => self.at_end(socket, answer),
        }
    }

    fn at_end(&self, socket: &Socket, answer: sys::Result<usize>) -> Attempt {
        match streams::end_of_stream(socket, answer) {
            Ok(_) => Attempt::over(Outcome::done(self.count), false),
            Err(_) if self.count > 0 => Attempt::over(Outcome::done(self.count), false),
            Err(error) => Attempt::failed(error),
        }
    }

    fn attempt_datagram(&mut self, socket: &Socket) -> Attempt {
        let mut nothing = false;
        let mut sender = Address::room();
        let wants_sender = self.from.is_some();
        let received = datagrams::receive(socket, self.flags, false, || {
            let from = wants_sender.then_some(&mut sender);
            let answer =
                sys::transfer::receive_datagram(socket.fd(), &self.buffers, self.native, from);
            nothing = matches!(answer, Err(errno) if errno.is_in_progress());
            answer
        });
        if nothing {
            return Attempt::LATER;
        }
        match received {
            Ok(received) => {
                if let Some(room) = &mut self.from {
                    let sender = capture::sender(socket, sender, &self.buffers, received.count);
                    // That it fits was seen to.
                    let _fits = room.put(&sender);
                }
                Attempt::over(outcome_of(received), false)
            }
            Err(error) => Attempt::failed(error),
        }
    }
}

/// How an operation has ended that has received a datagram.
pub(super) fn outcome_of(received: Received) -> Outcome {
    let status = if received.truncated {
        statuses::of_failure(Error(WSAEMSGSIZE))
    } else {
        0
    };
    Outcome {
        status,
        bytes: received.count,
    }
}

/// Sending from buffers.
#[derive(Debug)]
pub(crate) struct Send {
    buffers: Buffers,
    native: c_int,
    /// Where a datagram goes, if not to the peer.
    to: Option<Short>,
    /// How many bytes are out.
    sent: usize,
}

impl Send {
    /// Sends from `buffers`, with `flags`; datagrams to `to`, or to the peer.
    ///
    /// # Errors
    ///
    /// As [`super::super::transfer::send`] before it sends.
    pub(crate) fn new(
        socket: &Socket,
        facts: Facts,
        buffers: Buffers,
        flags: c_int,
        to: Option<&Name>,
    ) -> Result<Self> {
        let native = flags::send(flags)?;
        let to = if facts.has(Facts::STREAM) {
            None
        } else if flags & MSG_OOB != 0 {
            return fail(WSAEOPNOTSUPP);
        } else {
            to.map(|name| datagrams::destination(socket, name).map(Short::from))
                .transpose()?
        };
        Ok(Self {
            buffers,
            native: native | NOW,
            to,
            sent: 0,
        })
    }

    /// Sends what is left in the buffer of a usual operation of which so many bytes are out.
    pub(super) fn rest_of(buffer: Buffer, sent: usize) -> Self {
        let mut buffers = Buffers::from(buffer);
        buffers.advance(sent);
        Self {
            buffers,
            native: NOW,
            to: None,
            sent,
        }
    }

    fn attempt(&mut self, socket: &Socket) -> Attempt {
        let facts = socket.facts();
        if !facts.has(Facts::STREAM) {
            return self.attempt_datagram(socket);
        }
        if facts.has(Facts::BACKLOG) {
            // An earlier send is not out.
            return Attempt::LATER;
        }
        let rest = self.buffers.total();
        match sys::transfer::send(socket.fd(), &self.buffers, self.native, None) {
            Ok(count) => {
                self.sent += count;
                if count < rest {
                    self.buffers.advance(count);
                    return Attempt::LATER;
                }
                Attempt::over(Outcome::done(self.sent), false)
            }
            Err(errno) if errno.is_in_progress() => Attempt::LATER,
            Err(errno) => Attempt::failed(streams::failed(socket, errno)),
        }
    }

    fn attempt_datagram(&self, socket: &Socket) -> Attempt {
        let mut full = false;
        let to = self.to.map(Address::from);
        let sent = datagrams::send_to(socket, to.as_ref(), false, |to| {
            let answer = sys::transfer::send(socket.voice(), &self.buffers, self.native, to);
            full = matches!(answer, Err(errno) if errno.is_in_progress());
            answer
        });
        match sent {
            _ if full => Attempt::LATER,
            Ok(count) => Attempt::over(Outcome::done(count), false),
            Err(error) => Attempt::failed(error),
        }
    }
}
