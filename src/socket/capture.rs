//! Sockets that hear everything: `SIO_RCVALL`.
//!
//! Such a socket is two descriptors where the system has a kind of its own for hearing. The first, whose
//! number the program knows, hears and is what others wait for. The second is its voice: it has the name
//! and the options of the protocol, and sends. As the first cannot be shut down, who waits for it is woken
//! as for a shared socket, and what is sent waits for the voice alone.

use super::connection::{self, is_nowhere};
use super::state::Facts;
use super::{Socket, ioctls};
use crate::abi::errors::{WSAEINVAL, WSAEOPNOTSUPP, WSAESHUTDOWN, WSAETIMEDOUT};
use crate::abi::sockaddr::AF_INET6;
use crate::convert::capture::{self as packets, Choice};
use crate::convert::errors::{from_errno, from_errno_at_creation};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use crate::sys::poll::{self, POLLIN, POLLOUT};
use crate::sys::{capture, interfaces};
use core::ffi::c_int;
use std::os::fd::{AsRawFd, OwnedFd};

/// The descriptors of a socket of `kind`, which can be made to hear everything: what hears, and the voice.
///
/// # Errors
///
/// As [`super::creation::create`], for what the system says.
pub(super) fn open(kind: Kind) -> Result<(OwnedFd, Option<OwnedFd>)> {
    let pair = capture::open(kind.family == AF_INET6).map_err(from_errno_at_creation)?;
    Ok((pair.ears, pair.voice))
}

/// Gives a socket its voice, if it has one of its own.
///
/// # Errors
///
/// What the system says.
pub(super) fn give_voice(socket: &mut Socket, voice: Option<OwnedFd>) -> Result<()> {
    socket.voice = voice;
    if socket.has_own_voice() {
        ioctls::unblock(socket)?;
    }
    Ok(())
}

/// Chooses what the socket hears.
///
/// # Errors
///
/// `WSAEINVAL` for a value that means nothing, for a socket without a name or with one of no interface;
/// `WSAEOPNOTSUPP` where the system cannot.
pub(super) fn choose(socket: &Socket, value: c_int) -> Result<()> {
    let choice = Choice::of(value).ok_or(Error(WSAEINVAL))?;
    let name = connection::local_name(socket)?;
    if is_nowhere(&name) {
        return fail(WSAEINVAL);
    }
    let (ears, v6) = (socket.fd(), socket.family() == AF_INET6);
    match choice {
        Choice::AsBefore => Ok(()),
        Choice::Nothing if !socket.has_own_voice() => Ok(()),
        Choice::Nothing => capture::hear_nothing(ears).map_err(from_errno),
        Choice::Everything | Choice::Own if !socket.has_own_voice() => fail(WSAEOPNOTSUPP),
        Choice::Everything | Choice::Own => {
            let place = name.internet().and_then(interfaces::holder);
            let place = place.ok_or(Error(WSAEINVAL))?;
            let greedy = choice == Choice::Everything;
            capture::hear(ears, v6, place, greedy).map_err(from_errno)
        }
    }
}

/// The sender of what has been received, `count` bytes of it into `buffers`: as the system `told`, unless
/// that is none of IP.
#[inline]
pub(super) fn sender(socket: &Socket, told: Address, buffers: &Buffers, count: usize) -> Address {
    if socket.has_own_voice() {
        sender_of_packet(socket, &told, buffers, count)
    } else {
        told
    }
}

#[cold]
fn sender_of_packet(socket: &Socket, told: &Address, buffers: &Buffers, count: usize) -> Address {
    let head = buffers.copy(0, count.min(packets::HEAD));
    let v6 = socket.family() == AF_INET6;
    packets::sender(&head.unwrap_or_default(), v6, capture::interface(told))
}

/// Waits until the voice takes something to send, whatever the mode of the socket: nobody is told when it
/// does. The interface soon makes room.
///
/// # Errors
///
/// `WSAETIMEDOUT` when that takes longer than the socket's sends may; `WSAEINTR` when it is closed meanwhile.
#[cold]
pub(super) fn await_voice(socket: &Socket) -> Result<()> {
    let mut entries = [poll::entry(socket.voice().as_raw_fd(), POLLOUT)];
    let ready = poll::wait(&mut entries, socket.remembered.send_limit()).map_err(from_errno)?;
    socket.closed_meanwhile()?;
    if ready == 0 {
        fail(WSAETIMEDOUT)
    } else {
        Ok(())
    }
}

/// Refuses to wait for `events` when nothing will come any more, which no system tells.
///
/// # Errors
///
/// `WSAESHUTDOWN` when the program has ended receiving.
pub(super) fn may_wait(socket: &Socket, events: i16) -> Result<()> {
    if has_ended(socket, events) {
        fail(WSAESHUTDOWN)
    } else {
        Ok(())
    }
}

/// Whether `events` will not come because the program has ended receiving.
pub(super) fn has_ended(socket: &Socket, events: i16) -> bool {
    socket.has_own_voice() && events & POLLIN != 0 && socket.facts().has(Facts::RECEIVE_ENDED)
}
