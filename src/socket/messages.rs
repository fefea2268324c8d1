//! Datagrams with control data.

use super::state::Facts;
use super::transfer::{may_receive, may_send, tell_received};
use super::{Socket, datagrams, departures, notification, options};
use crate::abi::errors::{WSAEMSGSIZE, WSAEOPNOTSUPP};
use crate::abi::sockets::{MSG_CTRUNC, MSG_TRUNC};
use crate::convert::{control, flags};
use crate::error::{Result, fail};
use crate::ffi::message::Message;
use crate::sys;
use crate::sys::address::Address;
use crate::sys::control::{Along, Item, Items};
use core::ffi::c_int;

/// Sends a message; answers how many bytes its data has.
///
/// # Errors
///
/// In this order: `WSAEOPNOTSUPP` for streams; as [`Facts::may_send`] says; `WSAEFAULT` and `WSAEINVAL`
/// for the message's parts; then as [`super::transfer::send`].
pub(crate) fn send(socket: &Socket, message: &Message, asked: c_int) -> Result<usize> {
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
    let sent = datagrams::send(socket, asked, to.as_ref(), |to| {
        sys::control::send(socket.fd(), &buffers, native, to, &items)
    });
    if tells && sent.is_ok() {
        // It has left in most cases.
        datagrams::take_reports(socket);
    }
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
/// In this order: `WSAEOPNOTSUPP` for streams; as [`Facts::may_receive`] says; `WSAEFAULT` and
/// `WSAEINVAL` for the message's parts; as [`super::transfer::receive`]; `WSAEMSGSIZE`, with everything
/// written, when data or control data was cut.
pub(crate) fn receive(socket: &Socket, message: &mut Message) -> Result<usize> {
    if socket.facts().has(Facts::STREAM) {
        return fail(WSAEOPNOTSUPP);
    }
    may_receive(socket)?;
    let buffers = message.buffers()?;
    let mut room = message.sender()?;
    if let Some(room) = &room {
        room.fits(socket.kind.family)?;
    }
    let asked = message.flags();
    let native = flags::receive(asked)?;
    let mut sender = Address::room();
    let mut along = Along::default();
    let received = datagrams::receive(socket, asked, || {
        let from = Some(&mut sender);
        sys::control::receive(socket.fd(), &buffers, native, from, &mut along)
    });
    if socket.facts().has(Facts::NOTIFYING) {
        tell_received(socket, &buffers, asked, &received);
    }
    let received = received?;
    if let Some(room) = &mut room {
        room.put(&sender)?;
    }
    let items = along.items.iter().filter_map(control::to_windows);
    let items: Vec<Item> = items.flat_map(|item| options::told(socket, item)).collect();
    let all_put = message.put_items(&items);
    let cut = if received.truncated { MSG_TRUNC } else { 0 };
    let control_cut = if all_put && !along.cut { 0 } else { MSG_CTRUNC };
    message.put_flags(cut | control_cut);
    if cut | control_cut == 0 {
        Ok(received.count)
    } else {
        fail(WSAEMSGSIZE)
    }
}
