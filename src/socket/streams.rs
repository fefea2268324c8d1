//! Sending and receiving on streams.

use super::state::Facts;
use super::transfer::{Received, patience, why};
use super::waiting::await_readiness;
use super::{Socket, backlog, options};
use crate::abi::errors::{
    WSA_OPERATION_ABORTED, WSAECONNRESET, WSAENOTCONN, WSAEOPNOTSUPP, WSAESHUTDOWN, WSAEWOULDBLOCK,
};
use crate::abi::sockets::{MSG_OOB, MSG_PARTIAL, MSG_PEEK, MSG_WAITALL};
use crate::error::{Error, Result, fail};
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::poll::{POLLIN, POLLOUT, POLLPRI};
use crate::sys::{self, Errno};
use core::ffi::c_int;
use core::sync::atomic::Ordering::Relaxed;

/// Receives what has come, with flags in Windows' and in the system's numbers.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for `MSG_WAITALL` where it cannot be; then as the transfer itself.
#[inline]
pub(super) fn receive(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    native: c_int,
) -> Result<Received> {
    if flags & MSG_WAITALL != 0 {
        if socket.facts().has(Facts::NONBLOCKING) {
            return fail(WSAEOPNOTSUPP);
        }
        may_wait_for_all(flags)?;
        if socket.facts().waits_here() {
            return receive_all(socket, buffers, flags, native);
        }
    }
    if flags & MSG_OOB != 0 {
        return receive_urgent(socket, buffers, native);
    }
    match sys::transfer::receive(socket.fd(), buffers, native) {
        Ok(count) if count > 0 => Ok(Received::whole_of(count)),
        // Programs ask again and again, so this is no exception.
        Err(errno) if errno.is_in_progress() && socket.facts().has(Facts::NONBLOCKING) => {
            fail(WSAEWOULDBLOCK)
        }
        Err(errno) if errno.is_in_progress() && socket.facts().waits_here() => {
            let limit = socket.remembered.receive_limit();
            await_readiness(socket, POLLIN, limit)?;
            receive(socket, buffers, flags, native)
        }
        Ok(_) if buffers.total() == 0 => await_data(socket),
        answer => end_of_stream(socket, answer),
    }
}

/// Sends; answers how many bytes were taken.
///
/// # Errors
///
/// As the transfer itself.
#[inline]
pub(super) fn send(socket: &Socket, buffers: &Buffers, native: c_int) -> Result<usize> {
    let facts = socket.facts();
    if facts.has(Facts::NONBLOCKING) {
        return backlog::send(socket, buffers, native);
    }
    if facts.has(Facts::BACKLOG) {
        backlog::wait(socket, socket.remembered.send_limit())?;
    }
    if facts.waits_here() {
        return send_all(socket, buffers, native);
    }
    sys::transfer::send(socket.fd(), buffers, native, None).map_err(|errno| failed(socket, errno))
}

/// As [`send`], where the library has to wait instead of the system.
#[cold]
fn send_all(socket: &Socket, buffers: &Buffers, native: c_int) -> Result<usize> {
    let mut rest = buffers.again();
    let mut sent = 0;
    loop {
        match sys::transfer::send(socket.fd(), &rest, native, None) {
            Ok(count) => {
                sent += count;
                rest.advance(count);
                if rest.total() == 0 {
                    return Ok(sent);
                }
            }
            Err(errno) if errno.is_in_progress() => {
                let limit = socket.remembered.send_limit();
                match await_readiness(socket, POLLOUT, limit) {
                    Err(error) if sent > 0 && error != Error(WSA_OPERATION_ABORTED) => {
                        return Ok(sent);
                    }
                    waited => drop(waited?),
                }
            }
            Err(errno) => return Err(failed(socket, errno)),
        }
    }
}

/// As [`receive`] with `MSG_WAITALL`, where the library has to wait instead of the system.
#[cold]
fn receive_all(
    socket: &Socket,
    buffers: &Buffers,
    flags: c_int,
    native: c_int,
) -> Result<Received> {
    let mut rest = buffers.again();
    let mut count = 0;
    while rest.total() > 0 {
        match receive(socket, &rest, flags & !MSG_WAITALL, native) {
            Ok(received) if received.count > 0 => {
                count += received.count;
                rest.advance(received.count);
            }
            Err(error) if count == 0 => return Err(error),
            _ => break,
        }
    }
    Ok(Received::whole_of(count))
}

/// A receive without room, which on Windows waits for data and leaves it.
#[cold]
fn await_data(socket: &Socket) -> Result<Received> {
    match sys::transfer::peek(socket.fd(), patience(socket.facts())) {
        Ok(count) if count > 0 => Ok(Received::whole_of(0)),
        Err(errno) if errno.is_in_progress() && socket.facts().waits_here() => {
            await_readiness(socket, POLLIN, socket.remembered.receive_limit())?;
            await_data(socket)
        }
        answer => end_of_stream(socket, answer),
    }
}

/// Whether a receive may wait until its buffers are full.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` together with flags that make no sense then.
#[cold]
pub(super) fn may_wait_for_all(flags: c_int) -> Result<()> {
    if flags & (MSG_PEEK | MSG_OOB | MSG_PARTIAL) == 0 {
        Ok(())
    } else {
        fail(WSAEOPNOTSUPP)
    }
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
                if await_readiness(socket, POLLPRI, None)? & POLLPRI == 0 {
                    return fail(WSAECONNRESET);
                }
            }
            Ok(count) if count > 0 => {
                return Ok(Received::whole_of(count));
            }
            answer => return end_of_stream(socket, answer),
        }
    }
}

/// What it means that nothing came: the peer's end, an end that is reported again, or an error.
#[cold]
pub(super) fn end_of_stream(socket: &Socket, answer: sys::Result<usize>) -> Result<Received> {
    match answer {
        Err(errno) => Err(failed(socket, errno)),
        Ok(_) => {
            socket.closed_meanwhile()?;
            if socket.facts().has(Facts::BROKEN) {
                return fail(WSAECONNRESET);
            }
            if socket.facts().has(Facts::RECEIVE_ENDED) {
                // Another thread ended receiving while this one waited.
                return fail(WSAESHUTDOWN);
            }
            Ok(Received::whole_of(0))
        }
    }
}

/// Why a transfer failed, in Winsock's words: a connection that was reset stays so.
#[cold]
pub(super) fn failed(socket: &Socket, errno: Errno) -> Error {
    match why(socket, errno) {
        Error(WSAECONNRESET) => {
            socket.state.add(Facts::BROKEN);
            socket.error.store(WSAECONNRESET, Relaxed);
            Error(WSAECONNRESET)
        }
        Error(WSAENOTCONN) if socket.facts().has(Facts::BROKEN) => Error(WSAECONNRESET),
        error => error,
    }
}
