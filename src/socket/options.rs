//! Socket options: one small function a kind of value, dispatched from the table.

use super::backlog::AtClose;
use super::state::Facts;
use super::{Socket, connection};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOPROTOOPT};
use crate::abi::sockets::SOCK_DGRAM;
use crate::convert::errors::from_errno;
use crate::convert::options::{Value, find};
use crate::convert::protocols::{self, Protocol};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::ValueRoom;
use crate::ffi::protocol_info;
use crate::sys;
use crate::sys::options::{self as native, Key};
use core::ffi::c_int;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
use core::time::Duration;
use std::os::fd::{AsFd, OwnedFd};

/// The longest datagram of UDP over IPv4, in bytes.
const LONGEST_DATAGRAM: u32 = 65507;

/// Options that Windows remembers and the system does not, or not so.
#[derive(Debug, Default)]
pub(crate) struct Remembered {
    /// A set of the constants below.
    flags: AtomicU32,
    /// The time of `SO_LINGER` in seconds, kept while lingering is off.
    linger: AtomicU32,
    /// `SO_RCVTIMEO` and `SO_SNDTIMEO` in milliseconds: the system keeps them less exactly.
    times: [AtomicU32; 2],
}

impl Remembered {
    /// `SO_REUSEADDR`.
    const SHARES: u32 = 1;
    /// `SO_EXCLUSIVEADDRUSE`. Never together with [`Remembered::SHARES`].
    const EXCLUSIVE: u32 = 2;
    /// `SO_DEBUG`.
    const DEBUG: u32 = 4;

    /// Whether others may use the local name too.
    pub(super) fn shares_address(&self) -> bool {
        self.has(Self::SHARES)
    }

    /// Whether nobody else may use the local name.
    pub(super) fn keeps_address(&self) -> bool {
        self.has(Self::EXCLUSIVE)
    }

    /// The seconds of `SO_LINGER`, also while lingering is off.
    pub(super) fn linger(&self) -> u32 {
        self.linger.load(Relaxed)
    }

    /// How long a send may wait; `None` for ever.
    pub(super) fn send_limit(&self) -> Option<Duration> {
        let time = self.time(1);
        (time > 0).then(|| Duration::from_millis(u64::from(time)))
    }

    /// What an accepted socket has from its listener.
    pub(super) fn inherited(&self) -> Self {
        Self {
            flags: AtomicU32::new(self.flags.load(Relaxed)),
            linger: AtomicU32::new(self.linger.load(Relaxed)),
            times: [0, 1].map(|at| AtomicU32::new(self.time(at))),
        }
    }

    fn time(&self, at: usize) -> u32 {
        self.times.get(at).map_or(0, |time| time.load(Relaxed))
    }

    fn has(&self, flag: u32) -> bool {
        self.flags.load(Relaxed) & flag != 0
    }

    fn put(&self, flag: u32, on: bool) {
        if on {
            self.flags.fetch_or(flag, Relaxed);
        } else {
            self.flags.fetch_and(!flag, Relaxed);
        }
    }
}

/// The value of an option, on its way to C: at most as long as the longest structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// An `int` or a `DWORD`.
    Number(u32),
    /// A `BOOL`.
    Flag(bool),
    /// A `LINGER`: on or off, and seconds.
    Linger(u16, u16),
    /// A `WSAPROTOCOL_INFOA`, or with `true` a `WSAPROTOCOL_INFOW`.
    Description(&'static Protocol, bool),
}

impl Answer {
    /// Writes the value where C wants it.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when there is too little room.
    pub(crate) fn put(self, room: &mut ValueRoom) -> Result<()> {
        match self {
            Self::Number(number) => room.put(&number.to_ne_bytes()),
            Self::Flag(flag) => room.put_flag(flag),
            Self::Description(protocol, false) => protocol_info::put_narrow(protocol, room),
            Self::Description(protocol, true) => protocol_info::put_wide(protocol, room),
            Self::Linger(on, seconds) => {
                let ([a, b], [c, d]) = (on.to_ne_bytes(), seconds.to_ne_bytes());
                room.put(&[a, b, c, d])
            }
        }
    }
}

/// Reads an option.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for an unknown level, `WSAENOPROTOOPT` for an unknown option or one
/// that cannot be read.
#[inline]
pub(crate) fn get(socket: &Socket, level: c_int, name: c_int) -> Result<Answer> {
    let remembered = &socket.remembered;
    Ok(match find(level, name)?.value {
        Value::Flag(key) => Answer::Flag(get_int(socket, key)? != 0),
        Value::Number(key) => Answer::Number(get_int(socket, key)?.cast_unsigned()),
        Value::Buffer(key) => {
            Answer::Number(native::buffer_size(get_int(socket, key)?).cast_unsigned())
        }
        Value::Time(_, at) => Answer::Number(remembered.time(at)),
        Value::Interface(key) => {
            let address = native::get::<[u8; 4]>(socket.fd(), key).map_err(from_errno)?;
            Answer::Number(u32::from_ne_bytes(address))
        }
        Value::WholeDatagrams => Answer::Flag(native::get_whole(socket.fd()).map_err(from_errno)?),
        Value::Linger => get_linger(socket)?,
        Value::DontLinger => Answer::Flag(!lingers(socket)?),
        Value::ShareAddress => Answer::Flag(remembered.has(Remembered::SHARES)),
        Value::ExclusiveAddress => Answer::Flag(remembered.has(Remembered::EXCLUSIVE)),
        Value::Remembered => Answer::Flag(remembered.has(Remembered::DEBUG)),
        Value::Description { wide } => Answer::Description(describe(socket)?, wide),
        Value::Error => Answer::Number(take_error(socket)),
        Value::Type => Answer::Number(socket.kind.kind.cast_unsigned()),
        Value::Listening => Answer::Flag(socket.facts().has(Facts::LISTENING)),
        Value::LongestMessage => Answer::Number(longest_message(socket)?),
        Value::Group(_) | Value::Group6(_) => return fail(WSAENOPROTOOPT),
    })
}

/// Sets an option to the value in `bytes`.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for an unknown level, `WSAENOPROTOOPT` for an unknown option or one
/// that cannot be set, `WSAEFAULT` for too few bytes, and what the option itself refuses.
pub(crate) fn set(socket: &Socket, level: c_int, name: c_int, bytes: &[u8]) -> Result<()> {
    let spec = find(level, name)?;
    if !spec.settable {
        return fail(WSAENOPROTOOPT);
    }
    match spec.value {
        Value::Flag(key) => set_int(socket, key, c_int::from(flag(bytes)?)),
        Value::Number(key) => set_int(socket, key, number(bytes)?.cast_signed()),
        Value::Buffer(key) => set_int(socket, key, number(bytes)?.cast_signed().max(0)),
        Value::Time(key, at) => set_time(socket, key, at, number(bytes)?),
        Value::WholeDatagrams => native::set_whole(socket.fd(), flag(bytes)?).map_err(from_errno),
        Value::Interface(key) => set_interface(socket, key, first(bytes)?),
        Value::Group(key) => set_group(socket, key, bytes),
        Value::Group6(key) => set_group6(socket, key, bytes),
        Value::Linger => set_linger(socket, bytes),
        Value::DontLinger => set_dont_linger(socket, flag(bytes)?),
        Value::ShareAddress => set_shares(socket, flag(bytes)?),
        Value::ExclusiveAddress => set_exclusive(socket, flag(bytes)?),
        Value::Remembered => {
            socket.remembered.put(Remembered::DEBUG, flag(bytes)?);
            Ok(())
        }
        Value::Description { .. }
        | Value::Error
        | Value::Type
        | Value::Listening
        | Value::LongestMessage => fail(WSAENOPROTOOPT),
    }
}

/// Makes an IPv6 socket one of IPv6 only, as every socket of Windows begins.
///
/// # Errors
///
/// What the system says.
pub(super) fn only_v6(socket: &Socket) -> Result<()> {
    set_int(socket, native::ONLY_V6, 1)
}

/// Whether an IPv6 socket is one of IPv6 only.
///
/// # Errors
///
/// What the system says.
pub(super) fn is_only_v6(socket: &Socket) -> Result<bool> {
    get_int(socket, native::ONLY_V6).map(|only| only != 0)
}

/// Whether out-of-band data is part of the stream.
///
/// # Errors
///
/// What the system says.
pub(super) fn urgent_is_inline(socket: &Socket) -> Result<bool> {
    get_int(socket, native::URGENT_INLINE).map(|inline| inline != 0)
}

/// Whether closing the socket waits until everything is sent.
///
/// # Errors
///
/// What the system says.
pub(super) fn closes_when_sent(socket: &Socket) -> Result<bool> {
    // The usual socket never heard of lingering, and need not ask.
    Ok(socket.remembered.linger() > 0 && lingers(socket)?)
}

/// What becomes of data that is still to be sent when the socket is closed.
pub(super) fn at_close(socket: &Socket) -> AtClose {
    let seconds = socket.remembered.linger();
    match native::get_linger(socket.fd()) {
        Ok((true, 0)) => AtClose::Discard,
        Ok((true, _)) => AtClose::Wait(Duration::from_secs(u64::from(seconds))),
        _ => AtClose::GoOn,
    }
}

/// Makes closing a connection reset it.
///
/// # Errors
///
/// What the system says.
pub(super) fn reset_at_close(connection: &OwnedFd) -> Result<()> {
    native::set_linger(connection.as_fd(), true, 0).map_err(from_errno)
}

/// The first bytes of an option's value.
fn first<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes.first_chunk().copied().ok_or(Error(WSAEFAULT))
}

/// The value of an option that is an `int`, a `DWORD` or a `BOOL`.
fn number(bytes: &[u8]) -> Result<u32> {
    first(bytes).map(u32::from_ne_bytes)
}

/// The value of an option that is a `BOOL`, of which one byte will do.
fn flag(bytes: &[u8]) -> Result<bool> {
    match number(bytes) {
        Ok(number) => Ok(number != 0),
        Err(_) => first::<1>(bytes).map(|[byte]| byte != 0),
    }
}

#[inline]
fn get_int(socket: &Socket, key: Key) -> Result<c_int> {
    native::get(socket.fd(), key).map_err(from_errno)
}

fn set_int(socket: &Socket, key: Key, value: c_int) -> Result<()> {
    native::set(socket.fd(), key, &value).map_err(from_errno)
}

fn set_time(socket: &Socket, key: Key, at: usize, milliseconds: u32) -> Result<()> {
    let time = (milliseconds != 0).then(|| Duration::from_millis(u64::from(milliseconds)));
    native::set_time(socket.fd(), key, time).map_err(from_errno)?;
    if let Some(time) = socket.remembered.times.get(at) {
        time.store(milliseconds, Relaxed);
    }
    Ok(())
}

/// The error that was not reported yet; asking for it clears it.
fn take_error(socket: &Socket) -> u32 {
    connection::progress(socket);
    let kept = socket.error.swap(0, Relaxed);
    let pending = native::get(socket.fd(), native::ERROR).unwrap_or_default();
    let error = match (kept, pending) {
        (0, 0) => 0,
        (0, errno) => from_errno(sys::Errno(errno)).0,
        (kept, _) => kept,
    };
    error.cast_unsigned()
}

/// The socket's protocol in the catalogue.
fn describe(socket: &Socket) -> Result<&'static Protocol> {
    let kind = socket.kind;
    protocols::describe(kind.family, kind.kind, kind.protocol).ok_or(Error(WSAENOPROTOOPT))
}

fn longest_message(socket: &Socket) -> Result<u32> {
    if socket.kind.kind == SOCK_DGRAM {
        Ok(LONGEST_DATAGRAM)
    } else {
        fail(WSAENOPROTOOPT)
    }
}

/// Whether closing waits until everything is sent, which datagrams do not know.
fn lingers(socket: &Socket) -> Result<bool> {
    if !socket.facts().has(Facts::STREAM) {
        return fail(WSAENOPROTOOPT);
    }
    let (on, _) = native::get_linger(socket.fd()).map_err(from_errno)?;
    Ok(on)
}

fn get_linger(socket: &Socket) -> Result<Answer> {
    let seconds = socket.remembered.linger.load(Relaxed);
    let seconds = u16::try_from(seconds).unwrap_or(u16::MAX);
    lingers(socket).map(|on| Answer::Linger(u16::from(on), seconds))
}

/// Sets lingering and its time, which stays when it is switched off.
fn set_linger(socket: &Socket, bytes: &[u8]) -> Result<()> {
    lingers(socket)?;
    let [on, off, seconds @ ..] = first::<4>(bytes)?;
    let on = u16::from_ne_bytes([on, off]) != 0;
    let seconds = u16::from_ne_bytes(seconds);
    native::set_linger(socket.fd(), on, seconds).map_err(from_errno)?;
    socket.remembered.linger.store(u32::from(seconds), Relaxed);
    Ok(())
}

/// Switches lingering off, or on again with the time that it had.
fn set_dont_linger(socket: &Socket, dont: bool) -> Result<()> {
    lingers(socket)?;
    let seconds = u16::try_from(socket.remembered.linger.load(Relaxed)).unwrap_or(u16::MAX);
    native::set_linger(socket.fd(), !dont, seconds).map_err(from_errno)
}

/// Lets others use the local name too, or not.
fn set_shares(socket: &Socket, shares: bool) -> Result<()> {
    if shares && socket.remembered.has(Remembered::EXCLUSIVE) {
        return fail(WSAEINVAL);
    }
    // A bound stream keeps the system's flag, which serves another end there (`bind`).
    if !socket.facts().has(Facts::BOUND) {
        native::share_address(socket.fd(), shares, socket.facts().has(Facts::STREAM))
            .map_err(from_errno)?;
    }
    socket.remembered.put(Remembered::SHARES, shares);
    Ok(())
}

/// Keeps the local name to this socket alone, which the system does anyway unless told otherwise.
fn set_exclusive(socket: &Socket, exclusive: bool) -> Result<()> {
    if socket.facts().has(Facts::BOUND) || exclusive && socket.remembered.has(Remembered::SHARES) {
        return fail(WSAEINVAL);
    }
    socket.remembered.put(Remembered::EXCLUSIVE, exclusive);
    Ok(())
}

/// Chooses the interface for multicasts: an address of its, or 0.0.0.n for the one of index n.
fn set_interface(socket: &Socket, key: Key, value: [u8; 4]) -> Result<()> {
    match value {
        [0, index @ ..] if index != [0; 3] => {
            let index = u32::from_be_bytes(value);
            native::set_interface_index(socket.fd(), key, index).map_err(from_errno)
        }
        address => native::set(socket.fd(), key, &address).map_err(from_errno),
    }
}

/// Joins or leaves a group: the group's address, and that of the interface.
fn set_group(socket: &Socket, key: Key, bytes: &[u8]) -> Result<()> {
    native::set(socket.fd(), key, &first::<8>(bytes)?).map_err(from_errno)
}

/// Joins or leaves a group: the group's address, and the index of the interface.
fn set_group6(socket: &Socket, key: Key, bytes: &[u8]) -> Result<()> {
    native::set(socket.fd(), key, &first::<20>(bytes)?).map_err(from_errno)
}
