//! Options of connections.

use super::{Answer, flag, number, set_int};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOTCONN};
use crate::abi::sockaddr::AF_UNIX;
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::options::kept::Number;
use crate::error::{Error, Result, fail};
use crate::socket::backlog::AtClose;
use crate::socket::state::Facts;
use crate::socket::{Socket, connection};
use crate::sys;
use crate::sys::options::{self as native, Key};
use core::ffi::c_int;
use core::time::Duration;
use std::os::fd::{AsFd, OwnedFd};

/// Whether closing the socket waits until everything is sent.
///
/// # Errors
///
/// What the system says.
pub(crate) fn closes_when_sent(socket: &Socket) -> Result<bool> {
    // The usual socket never heard of lingering, and need not ask.
    Ok(socket.remembered.linger() > 0 && lingers(socket)?)
}

/// What becomes of data that is still to be sent when the socket is closed.
pub(crate) fn at_close(socket: &Socket) -> AtClose {
    let seconds = socket.remembered.linger();
    match native::get_linger(socket.fd()) {
        Ok((true, 0)) => AtClose::Discard,
        Ok((true, _)) => AtClose::Wait(Duration::from_secs(u64::from(seconds))),
        _ => AtClose::GoOn,
    }
}

/// Makes closing the socket reset its connection.
pub(crate) fn reset_when_closed(socket: &Socket) {
    // Without the option the connection still ends, only more politely.
    let _unable = native::set_linger(socket.fd(), true, 0);
}

/// Has the system give a connection up that lingers longer than closing waits.
pub(crate) fn give_up_after_lingering(socket: &Socket) {
    let seconds = socket.remembered.linger();
    if seconds > 0 && lingers(socket).unwrap_or(false) {
        // Without the option it goes on in the background.
        let _unable = native::give_up_after(socket.fd(), seconds.saturating_mul(1000));
    }
}

/// Makes closing a connection reset it.
///
/// # Errors
///
/// What the system says.
pub(crate) fn reset_at_close(connection: &OwnedFd) -> Result<()> {
    native::set_linger(connection.as_fd(), true, 0).map_err(from_errno)
}

/// Whether closing waits until everything is sent.
pub(super) fn lingers(socket: &Socket) -> Result<bool> {
    let (on, _) = native::get_linger(socket.fd()).map_err(from_errno)?;
    Ok(on)
}

/// The seconds that it waits, also while it does not.
fn linger_time(socket: &Socket) -> u16 {
    u16::try_from(socket.remembered.linger()).unwrap_or(u16::MAX)
}

/// `SO_LINGER`.
pub(super) fn get_linger(socket: &Socket) -> Result<Answer> {
    lingers(socket).map(|on| Answer::Linger(u16::from(on), linger_time(socket)))
}

/// Sets lingering and its time, which stays when it is switched off.
pub(super) fn set_linger(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let [on, off, seconds @ ..] = super::first::<4>(bytes)?;
    let on = u16::from_ne_bytes([on, off]) != 0;
    let seconds = u16::from_ne_bytes(seconds);
    native::set_linger(socket.fd(), on, seconds).map_err(from_errno)?;
    socket
        .remembered
        .kept
        .set(Number::Linger, u32::from(seconds));
    Ok(())
}

/// Switches lingering off, or on again with the time that it had.
pub(super) fn set_dont_linger(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let dont = flag(bytes)?;
    native::set_linger(socket.fd(), !dont, linger_time(socket)).map_err(from_errno)
}

/// The times of keeping a connection alive that Windows has other values for than the system.
const TIMES: [(Key, Number); 3] = [
    (native::KEEP_IDLE, Number::KeepIdle),
    (native::KEEP_INTERVAL, Number::KeepInterval),
    (native::KEEP_COUNT, Number::KeepCount),
];

/// Switches probes on or off: those that Windows would send, unless the program chose others.
pub(super) fn set_keep_alive(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let on = flag(bytes)?;
    if on && socket.facts().has(Facts::STREAM) && socket.kind.family != AF_UNIX {
        let kept = &socket.remembered.kept;
        for (key, number) in TIMES {
            if kept.chosen(number).is_none() {
                set_int(socket, key, kept.number(number).cast_signed())?;
            }
        }
    }
    set_int(socket, native::KEEP_ALIVE, c_int::from(on))
}

/// `TCP_MAXRT` and `TCP_MAXRTMS`, in units of so many milliseconds.
pub(super) fn get_gives_up(socket: &Socket, unit: u32) -> Answer {
    let milliseconds = socket.remembered.kept.number(Number::GivesUp);
    Answer::Number(match milliseconds {
        u32::MAX => u32::MAX,
        _ => milliseconds.div_ceil(unit),
    })
}

/// Sets them; a time that is longer than the system counts is for ever.
pub(super) fn set_gives_up(socket: &Socket, unit: u32, bytes: &[u8]) -> Result<()> {
    let milliseconds = number(bytes)?.saturating_mul(unit);
    native::give_up_after(socket.fd(), milliseconds).map_err(from_errno)?;
    socket.remembered.kept.set(Number::GivesUp, milliseconds);
    Ok(())
}

/// `SO_CONNECT_TIME`: whole seconds, or `0xFFFFFFFF` without a connection.
pub(super) fn connect_time(socket: &Socket) -> Answer {
    let seconds = connect_milliseconds(socket).map(|time| u32::try_from(time / 1000));
    Answer::Number(seconds.and_then(|time| time.ok()).unwrap_or(u32::MAX))
}

/// For how many milliseconds a stream has been connected, if it is.
pub(crate) fn connect_milliseconds(socket: &Socket) -> Option<u64> {
    let facts = connection::progress(socket);
    // Of one that waits for its first data it is known, too.
    if facts.has(Facts::STREAM) && (facts.has(Facts::CONNECTED) || facts.has(Facts::ACCEPTING)) {
        socket.remembered.connect_time()
    } else {
        None
    }
}

/// How many bytes the system takes before a send waits.
///
/// # Errors
///
/// What the system says.
pub(crate) fn system_send_buffer(socket: &Socket) -> Result<c_int> {
    super::get_int(socket, native::SEND_BUFFER).map(native::buffer_size)
}

/// `SIO_KEEPALIVE_VALS`: whether the peer is probed, after which time and how often, both in
/// milliseconds; the system counts seconds.
///
/// # Errors
///
/// `WSAEFAULT` for too few bytes, and what the system says.
pub(crate) fn keep_alive_every(socket: &Socket, input: &[u8]) -> Result<()> {
    /// As many probes as Windows sends, whatever the program chose before.
    const PROBES: u32 = 10;
    let [on, time, interval] = [0, 4, 8].map(|at| number(input.get(at..).unwrap_or_default()));
    let seconds = |milliseconds: u32| milliseconds.div_ceil(1000).clamp(1, MOST_SECONDS);
    let (on, time, interval) = (on? != 0, seconds(time?), seconds(interval?));
    if on {
        for ((key, kept), value) in TIMES.into_iter().zip([time, interval, PROBES]) {
            set_int(socket, key, value.cast_signed())?;
            socket.remembered.kept.set(kept, value);
        }
    }
    set_int(socket, native::KEEP_ALIVE, c_int::from(on))
}

/// The longest time between probes that the system takes, in seconds.
const MOST_SECONDS: u32 = 32767;

/// Refuses what has no peer.
///
/// # Errors
///
/// `WSAENOTCONN`.
pub(super) fn connected(socket: &Socket) -> Result<()> {
    if connection::progress(socket).has(Facts::CONNECTED) {
        Ok(())
    } else {
        fail(WSAENOTCONN)
    }
}

/// `SO_UPDATE_CONNECT_CONTEXT`: from now on every call knows of the connection.
pub(super) fn set_connect_context(socket: &Socket) -> Result<()> {
    connected(socket)?;
    socket.state.remove(Facts::WITHOUT_CONTEXT);
    Ok(())
}

/// `SO_UPDATE_ACCEPT_CONTEXT`: every call knows of the connection, which has the settings of its listener
/// from now on.
pub(super) fn set_accept_context(socket: &Socket, bytes: &[u8]) -> Result<()> {
    connected(socket)?;
    let listener = bytes.first_chunk().ok_or(Error(WSAEFAULT))?;
    crate::socket::with(SOCKET::from_ne_bytes(*listener), |listener| {
        if !listener.facts().has(Facts::LISTENING) {
            return fail(WSAEINVAL);
        }
        if socket.facts().has(Facts::WITHOUT_CONTEXT) {
            socket.remembered.kept.take_over(&listener.remembered.kept);
            if socket.facts().has(Facts::TUNED) {
                // A connection that the system has accepted has them already.
                let chosen = listener.remembered.buffers();
                sys::renewal::copy_options(listener.fd(), socket.fd(), chosen)
                    .map_err(from_errno)?;
            }
            socket.state.remove(Facts::WITHOUT_CONTEXT);
        }
        Ok(())
    })
}
