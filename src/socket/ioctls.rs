//! ioctls that complete at once.

use super::state::Facts;
use super::{Socket, connection};
use crate::abi::errors::{WSAEINVAL, WSAEOPNOTSUPP};
use crate::abi::ioctls::{FIONBIO, FIONREAD, SIOCATMARK};
use crate::convert::errors::from_errno;
use crate::error::{Result, fail};
use crate::sys;
use crate::sys::poll::{self, POLLPRI};
use core::ffi::c_uint;
use core::time::Duration;
use std::os::fd::AsRawFd;

/// Whether the command takes its argument, and does not answer it.
pub(crate) const fn takes_argument(command: c_uint) -> bool {
    command == FIONBIO
}

/// Carries out the command on its argument and answers the argument's new value.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for a command that `ioctlsocket` does not have.
pub(crate) fn control(socket: &Socket, command: c_uint, argument: c_uint) -> Result<c_uint> {
    match command {
        FIONBIO => set_nonblocking(socket, argument != 0).map(|()| argument),
        FIONREAD => unread(socket),
        SIOCATMARK => no_urgent_data(socket).map(c_uint::from),
        _ => fail(WSAEOPNOTSUPP),
    }
}

/// Chooses whether calls on the socket wait.
fn set_nonblocking(socket: &Socket, nonblocking: bool) -> Result<()> {
    sys::ioctls::set_nonblocking(socket.fd(), nonblocking).map_err(from_errno)?;
    if nonblocking {
        socket.state.add(Facts::NONBLOCKING);
    } else {
        socket.state.remove(Facts::NONBLOCKING);
    }
    Ok(())
}

/// The bytes that one receive can return.
fn unread(socket: &Socket) -> Result<c_uint> {
    let facts = connection::progress(socket);
    if facts.has(Facts::LISTENING) || facts.has(Facts::STREAM) && !facts.has(Facts::CONNECTED) {
        return Ok(0);
    }
    let count = sys::ioctls::unread(socket.fd()).map_err(from_errno)?;
    Ok(c_uint::try_from(count).unwrap_or_default())
}

/// Whether no out-of-band data waits to be read.
fn no_urgent_data(socket: &Socket) -> Result<bool> {
    if !socket.facts().has(Facts::STREAM) {
        return fail(WSAEINVAL);
    }
    let mut entries = [poll::entry(socket.fd().as_raw_fd(), POLLPRI)];
    poll::wait(&mut entries, Some(Duration::ZERO)).map_err(from_errno)?;
    if entries[0].revents & POLLPRI == 0 {
        return Ok(true);
    }
    // In the stream it is read next, not still to come, once everything before it is read.
    sys::ioctls::at_mark(socket.fd()).map_err(from_errno)
}
