//! Sending and receiving datagrams.
//!
//! A host that has nobody at a port may report so, later. Windows answers the next receive with
//! that report, `WSAECONNRESET`, also on a socket that is not connected; the system keeps such
//! reports for who asked for them, and gives them to whichever call comes next. So sends put them
//! aside for the next receive.

use super::state::Facts;
use super::transfer::{Received, why};
use super::waiting::await_readiness;
use super::{Socket, capture, connection, multipoint};
use crate::abi::errors::{
    WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAECONNRESET, WSAEOPNOTSUPP, WSAESHUTDOWN,
};
use crate::abi::sockets::{MSG_OOB, MSG_WAITALL};
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::ffi::arg::Name;
use crate::sys::address::Address;
use crate::sys::errno::Meaning;
use crate::sys::poll::{POLLERR, POLLIN, POLLOUT};
use crate::sys::{self, Errno, deliveries};
use core::ffi::c_int;

/// Receives one datagram by `receive_one`, with flags in Windows' numbers; answers its bytes in the
/// buffers, and whether it was longer. If there is none, it `waits` here until there is one.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for out-of-band data and for waiting for all; then as the transfer itself.
#[inline]
pub(super) fn receive(
    socket: &Socket,
    flags: c_int,
    waits: bool,
    mut receive_one: impl FnMut() -> sys::Result<(usize, bool)>,
) -> Result<Received> {
    if flags & (MSG_OOB | MSG_WAITALL) != 0 {
        return fail(WSAEOPNOTSUPP);
    }
    loop {
        if socket.facts().has(Facts::REFUSED) {
            report_refusal(socket)?;
        }
        match receive_one() {
            Ok((0, false)) => return empty(socket),
            Ok((count, truncated)) => return Ok(Received { count, truncated }),
            Err(errno) if was_delivery(socket, errno) => {}
            Err(errno) if waits && errno.is_in_progress() => {
                await_readiness(socket, POLLIN, socket.remembered.receive_limit())?;
            }
            Err(errno) => return Err(why(socket, errno)),
        }
    }
}

/// Sends one datagram by `send_one`, to `to` or to the peer; answers how many bytes it has.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for out-of-band data; for an address `WSAEFAULT`, `WSAEAFNOSUPPORT`,
/// `WSAEADDRNOTAVAIL` for one of zeros or with port 0; then as the transfer itself.
#[inline]
pub(super) fn send(
    socket: &Socket,
    flags: c_int,
    to: Option<&Name>,
    send_one: impl FnMut(Option<&Address>) -> sys::Result<usize>,
) -> Result<usize> {
    if flags & MSG_OOB != 0 {
        return fail(WSAEOPNOTSUPP);
    }
    let to = to.map(|name| destination(socket, name)).transpose()?;
    let waits = socket.facts().waits_here();
    send_to(socket, to.as_ref(), waits, send_one)
}

/// As [`send`], where the address is known to be good. If there is no room, it `waits` here for some.
///
/// # Errors
///
/// As the transfer itself.
#[inline]
pub(super) fn send_to(
    socket: &Socket,
    to: Option<&Address>,
    waits: bool,
    mut send_one: impl FnMut(Option<&Address>) -> sys::Result<usize>,
) -> Result<usize> {
    let to = to.or_else(|| multipoint::destination(socket));
    if to.is_some() && !socket.facts().has(Facts::REPORTING) {
        ask_for_reports(socket);
    }
    let sent = loop {
        match send_one(to) {
            Ok(sent) => break sent,
            Err(errno) if was_delivery(socket, errno) => {}
            Err(errno) if errno.is_in_progress() && socket.has_own_voice() => {
                capture::await_voice(socket)?;
            }
            Err(errno) if waits && errno.is_in_progress() => {
                await_readiness(socket, POLLOUT, socket.remembered.send_limit())?;
            }
            Err(errno) => return Err(why(socket, errno)),
        }
    };
    if !socket.facts().has(Facts::BOUND) {
        socket.state.add(Facts::BOUND);
    }
    Ok(sent)
}

/// Where a datagram goes.
///
/// # Errors
///
/// As of [`send`], for the address.
pub(super) fn destination(socket: &Socket, name: &Name) -> Result<Address> {
    let address = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
    if connection::is_nowhere(&address) || connection::lacks_port(socket, &address) {
        return fail(WSAEADDRNOTAVAIL);
    }
    Ok(address)
}

/// From now on, has the system report what could not be delivered.
#[cold]
pub(super) fn ask_for_reports(socket: &Socket) {
    // Not every kind of socket has such reports.
    let _none = deliveries::ask_for_reports(socket.voice());
    socket.state.add(Facts::REPORTING);
}

/// Whether `errno` was no answer to the call, but a report about an earlier datagram, which is now
/// noted for the next receive.
#[cold]
fn was_delivery(socket: &Socket, errno: Errno) -> bool {
    if errno.is_in_progress() {
        return false;
    }
    let reports = take_reports(socket);
    // Without having asked, one hears of refusals by the peer only, and only like this.
    if errno.is_refusal() && !reports {
        note_refusal(socket);
        return true;
    }
    reports
}

/// Takes the reports that the system keeps for the socket, for those who ask later. Answers whether a
/// host reported something.
pub(super) fn take_reports(socket: &Socket) -> bool {
    let reports = deliveries::take_reports(socket.voice());
    socket.departures.add(&reports.departures);
    if reports.refused {
        note_refusal(socket);
    }
    reports.any
}

/// What is `ready` of a socket, after the system's reports about what was sent were taken, which alone
/// make one that keeps departures have an error. Of what a host refused the facts tell from then on.
pub(super) fn without_reports(socket: &Socket, ready: i16) -> i16 {
    if ready & POLLERR != 0 && socket.facts().has(Facts::KEEPING_DEPARTURES) {
        take_reports(socket);
        ready & !POLLERR
    } else {
        ready
    }
}

/// A host has refused a datagram; the next receive tells, if the program wants to hear it.
fn note_refusal(socket: &Socket) {
    if !socket.facts().has(Facts::DEAF) {
        socket.state.add(Facts::REFUSED);
    }
}

/// Fails once for the refusals of earlier datagrams.
#[cold]
fn report_refusal(socket: &Socket) -> Result<()> {
    if socket.state.remove(Facts::REFUSED).has(Facts::REFUSED) {
        fail(WSAECONNRESET)
    } else {
        Ok(())
    }
}

/// A datagram without a byte, which the system also answers when another thread has ended
/// receiving.
#[cold]
fn empty(socket: &Socket) -> Result<Received> {
    socket.closed_meanwhile()?;
    if socket.facts().has(Facts::RECEIVE_ENDED) {
        return fail(WSAESHUTDOWN);
    }
    Ok(Received::whole_of(0))
}
