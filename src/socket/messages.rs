//! Datagrams with control data.

use super::overlapped::Work;
use super::state::Facts;
use super::transfer::{Received, may_receive, may_send, patience, tell_received};
use super::{Socket, capture, datagrams, departures, notification, options, turns};
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::sockets::{MSG_CTRUNC, MSG_OOB, MSG_TRUNC};
use crate::convert::{control, flags};
use crate::error::{Result, fail};
use crate::ffi::arg::NameRoom;
use crate::ffi::message::Message;
use crate::sys;
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use crate::sys::control::{Along, Item, Items};
use crate::sys::errno::Meaning;
use crate::sys::transfer::NOW;
use core::ffi::c_int;

/// Sends a message; answers how many bytes its data has.
///
/// # Errors
///
/// As [`Sending::new`]; then as [`super::transfer::send`].
pub(crate) fn send(socket: &Socket, message: &Message, asked: c_int) -> Result<usize> {
    let message = Sending::new(socket, message, asked)?;
    if turns::is_early(socket, true)? {
        return turns::send(socket, Work::SendMessage(Box::new(message)));
    }
    let sent = message.send(socket, false, &mut false);
    if socket.facts().has(Facts::NOTIFYING) {
        notification::sent(socket, &sent);
    }
    sent
}

/// Receives a message; answers how many bytes of data came. The message gets the sender's name, control
/// data and flags.
///
/// # Errors
///
/// As [`Receiving::new`]; as [`super::transfer::receive`]; `WSAEMSGSIZE`, with everything written, when
/// data or control data was cut.
pub(crate) fn receive(socket: &Socket, message: Message) -> Result<usize> {
    let mut message = Receiving::new(socket, message)?;
    if turns::is_early(socket, false)? {
        return turns::receive(socket, Work::ReceiveMessage(Box::new(message)))?.whole();
    }
    message.receive(socket, false, &mut false)?.whole()
}

/// A message on its way out.
#[derive(Debug)]
pub(crate) struct Sending {
    to: Option<Address>,
    buffers: Buffers,
    items: Items,
    native: c_int,
    /// Whether its departure is to be kept.
    tells: bool,
}

impl Sending {
    /// Takes what the message holds.
    ///
    /// # Errors
    ///
    /// In this order: `WSAEOPNOTSUPP` for streams; as [`Facts::may_send`] says; `WSAEFAULT` and
    /// `WSAEINVAL` for the message's parts and flags; `WSAEOPNOTSUPP` for out-of-band data; as
    /// [`datagrams::destination`].
    pub(crate) fn new(socket: &Socket, message: &Message, asked: c_int) -> Result<Self> {
        if socket.facts().has(Facts::STREAM) {
            return fail(WSAEOPNOTSUPP);
        }
        let to = message.destination();
        may_send(socket, to.is_some())?;
        let buffers = message.buffers()?;
        let mut items: Items = message
            .items()?
            .iter()
            .map(control::to_native)
            .collect::<Result<_>>()?;
        let native = flags::send(asked)?;
        let tells = departures::ask(socket, &mut items);
        if asked & MSG_OOB != 0 {
            return fail(WSAEOPNOTSUPP);
        }
        let to = to.map(|name| datagrams::destination(socket, &name));
        Ok(Self {
            to: to.transpose()?,
            buffers,
            items,
            native,
            tells,
        })
    }

    /// Sends it; with `now` it does not wait, and is `full` if it cannot be sent.
    ///
    /// # Errors
    ///
    /// As [`super::transfer::send`].
    pub(super) fn send(&self, socket: &Socket, now: bool, full: &mut bool) -> Result<usize> {
        let facts = socket.facts();
        let waits = facts.waits_here() && !now;
        let native = self.native | if now { NOW } else { patience(facts) };
        let sent = datagrams::send_to(socket, self.to.as_ref(), waits, |to| {
            let sent = sys::control::send(socket.voice(), &self.buffers, native, to, &self.items);
            *full = matches!(sent, Err(errno) if errno.is_in_progress());
            sent
        });
        if self.tells && sent.is_ok() {
            // It has left in most cases.
            datagrams::take_reports(socket);
        }
        sent
    }
}

/// Room for a message that is to come.
#[derive(Debug)]
pub(crate) struct Receiving {
    message: Message,
    buffers: Buffers,
    /// Where the sender's name goes, if it is wanted.
    room: Option<NameRoom>,
    /// Windows' flags, and the system's.
    asked: c_int,
    native: c_int,
}

impl Receiving {
    /// Takes the room in the message.
    ///
    /// # Errors
    ///
    /// In this order: `WSAEOPNOTSUPP` for streams; as [`Facts::may_receive`] says; `WSAEFAULT` and
    /// `WSAEINVAL` for the message's parts and flags.
    pub(crate) fn new(socket: &Socket, message: Message) -> Result<Self> {
        if socket.facts().has(Facts::STREAM) {
            return fail(WSAEOPNOTSUPP);
        }
        may_receive(socket)?;
        let buffers = message.buffers()?;
        let room = message.sender()?;
        if let Some(room) = &room {
            room.fits(socket.kind.family)?;
        }
        let asked = message.flags();
        Ok(Self {
            message,
            buffers,
            room,
            asked,
            native: flags::receive(asked)?,
        })
    }

    /// Receives it, truncated when data or control data was cut; with `now` it does not wait, and there is
    /// `nothing` if none has come.
    ///
    /// # Errors
    ///
    /// As [`super::transfer::receive`].
    pub(super) fn receive(
        &mut self,
        socket: &Socket,
        now: bool,
        nothing: &mut bool,
    ) -> Result<Received> {
        let facts = socket.facts();
        let waits = facts.waits_here() && !now;
        let native = self.native | if now { NOW } else { patience(facts) };
        let mut sender = Address::room();
        let mut along = Along::default();
        let received = datagrams::receive(socket, self.asked, waits, || {
            let from = Some(&mut sender);
            let got = sys::control::receive(socket.fd(), &self.buffers, native, from, &mut along);
            *nothing = matches!(got, Err(errno) if errno.is_in_progress());
            got
        });
        if socket.facts().has(Facts::NOTIFYING) {
            tell_received(socket, &self.buffers, self.asked, &received);
        }
        let received = received?;
        if let Some(room) = &mut self.room {
            room.put(&capture::sender(
                socket,
                sender,
                &self.buffers,
                received.count,
            ))?;
        }
        let items = along.items.iter().filter_map(control::to_windows);
        let items: Vec<Item> = items.flat_map(|item| options::told(socket, item)).collect();
        let all_put = self.message.put_items(&items);
        let cut = if received.truncated { MSG_TRUNC } else { 0 };
        let control_cut = if all_put && !along.cut { 0 } else { MSG_CTRUNC };
        self.message.put_flags(cut | control_cut);
        Ok(Received {
            truncated: cut | control_cut != 0,
            ..received
        })
    }
}
