//! Socket options: one small function a kind of value, dispatched from the table.

mod names;
mod network;
pub(crate) mod open_type;
mod remembered;
mod stream;
mod told;

use super::state::Facts;
use super::{Socket, connection, groups};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOPROTOOPT};
use crate::abi::sockaddr::AF_INET6;
use crate::convert::address_lists;
use crate::convert::errors::from_errno;
pub(crate) use crate::convert::options::is_open_type;
use crate::convert::options::kept::Number;
use crate::convert::options::{Spec, Value, When, readable, settable};
use crate::convert::protocols::{self, Protocol};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::ValueRoom;
use crate::ffi::protocol_info;
use crate::sys;
use crate::sys::options::{self as native, Key};
use core::ffi::c_int;
use core::ops::RangeInclusive;
use core::sync::atomic::Ordering::Relaxed;
use core::time::Duration;
pub(crate) use names::Names;
pub(super) use network::join;
pub(crate) use remembered::Remembered;
use std::os::fd::BorrowedFd;
pub(super) use stream::{
    at_close, closes_when_sent, connect_milliseconds, give_up_after_lingering, keep_alive_every,
    reset_at_close, reset_when_closed, system_send_buffer,
};
pub(super) use told::told;

/// The longest datagram of UDP over IPv4, in bytes.
const LONGEST_DATAGRAM: u32 = 65507;

/// The value of an option, on its way to C.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// An `int` or a `DWORD`.
    Number(u32),
    /// A `BOOL`.
    Flag(bool),
    /// A `LINGER`: on or off, and seconds.
    Linger(u16, u16),
    /// A `WSAPROTOCOL_INFOA`, or with `true` a `WSAPROTOCOL_INFOW`.
    Description(&'static Protocol, bool),
    /// A `CSADDR_INFO`.
    Names(Box<Names>),
    /// The options of a header: so many of the bytes.
    Bytes([u8; native::LONGEST_HEADER_OPTIONS], usize),
}

impl Answer {
    /// Writes the value where C wants it.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when there is too little room.
    #[inline]
    pub(crate) fn put(self, room: &mut ValueRoom) -> Result<()> {
        match self {
            Self::Number(number) => room.put(&number.to_ne_bytes()),
            Self::Flag(flag) => room.put_flag(flag),
            Self::Description(protocol, false) => protocol_info::put_narrow(protocol, room),
            Self::Description(protocol, true) => protocol_info::put_wide(protocol, room),
            Self::Names(names) => {
                let Names {
                    local,
                    remote,
                    kind,
                    protocol,
                } = *names;
                let (local, remote) = (local.as_ref(), remote.as_ref());
                let at = room.address();
                room.put(&address_lists::names(at, local, remote, kind, protocol))
            }
            Self::Bytes(bytes, count) => room.put(bytes.get(..count).unwrap_or(&bytes)),
            Self::Linger(on, seconds) => {
                let ([a, b], [c, d]) = (on.to_ne_bytes(), seconds.to_ne_bytes());
                room.put(&[a, b, c, d])
            }
        }
    }
}

/// Reads an option, for which C has `room` bytes.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for a level that does not exist or that the socket does not have,
/// `WSAENOPROTOOPT` for an option that it does not have or that cannot be read, `WSAENOTCONN` for
/// one that needs a peer.
#[inline]
pub(crate) fn get(socket: &Socket, level: c_int, name: c_int, room: usize) -> Result<Answer> {
    let value = &readable(level, name, &socket.kind)?.value;
    let kept = &socket.remembered.kept;
    Ok(match *value {
        Value::Flag(key) => Answer::Flag(get_int(socket, key)? != 0),
        Value::Number(key, _) => Answer::Number(get_int(socket, key)?.cast_unsigned()),
        Value::Buffer(key, number) => Answer::Number(match kept.chosen(number) {
            Some(size) => size,
            None => native::buffer_size(get_int(socket, key)?).cast_unsigned(),
        }),
        Value::Time(_, number)
        | Value::Tuned(_, number, ..)
        | Value::KeptNumber(number)
        | Value::OneOf(number, _) => Answer::Number(kept.number(number)),
        Value::Kept(flag) | Value::Informs(_, flag) => Answer::Flag(kept.is(flag)),
        Value::Error => {
            // What cannot be told stays to be told.
            if room < size_of::<c_int>() {
                return fail(WSAEFAULT);
            }
            Answer::Number(take_error(socket))
        }
        Value::Type => Answer::Number(socket.kind.kind.cast_unsigned()),
        ref rare => get_rare(socket, rare)?,
    })
}

/// Reads an option that programs seldom read.
fn get_rare(socket: &Socket, value: &Value) -> Result<Answer> {
    use crate::convert::options::kept::Flag;
    let kept = &socket.remembered.kept;
    Ok(match *value {
        Value::Fixed(number) => Answer::Number(number),
        Value::KeepAlive => Answer::Flag(get_int(socket, native::KEEP_ALIVE)? != 0),
        Value::GivesUp(unit) => stream::get_gives_up(socket, unit),
        Value::WholeDatagrams(family) => network::is_whole(socket, family),
        Value::MtuDiscovery(family) => network::get_discovery(socket, family),
        Value::Mtu(key) => {
            stream::connected(socket)?;
            Answer::Number(get_int(socket, key)?.cast_unsigned())
        }
        Value::Interface => Answer::Number(kept.number(Number::MulticastInterface)),
        Value::Interface6(key) => Answer::Number(get_int(socket, key)?.cast_unsigned()),
        Value::SendsFrom(family) => network::get_sends_from(socket, family),
        Value::HeaderOptions => {
            let (bytes, count) = native::header_options(socket.voice()).map_err(from_errno)?;
            Answer::Bytes(bytes, count)
        }
        Value::Linger => stream::get_linger(socket)?,
        Value::DontLinger => Answer::Flag(!stream::lingers(socket)?),
        Value::ShareAddress => Answer::Flag(kept.is(Flag::Shares)),
        Value::ExclusiveAddress => Answer::Flag(kept.is(Flag::Exclusive)),
        Value::ShareMulticasts => Answer::Flag(kept.is(Flag::SharesMulticasts)),
        Value::RandomPort => Answer::Flag(kept.is(Flag::RandomPort)),
        Value::OpenType => Answer::Number(open_type::get()),
        Value::Description { wide } => Answer::Description(describe(socket)?, wide),
        Value::Names => Answer::Names(Box::new(names::names(socket))),
        Value::Listening => Answer::Flag(socket.facts().has(Facts::LISTENING)),
        Value::LongestMessage => Answer::Number(LONGEST_DATAGRAM),
        Value::ConnectTime => stream::connect_time(socket),
        Value::GroupId => Answer::Number(groups::id(socket)),
        Value::GroupPriority => Answer::Number(groups::priority(socket)?),
        Value::Refused(error) => return fail(error),
        _ => return fail(WSAENOPROTOOPT),
    })
}

/// Sets an option to the value in `bytes`, of which there are none when C passed no pointer.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for a level that does not exist or that the socket does not have,
/// `WSAENOPROTOOPT` for an option that it does not have or that cannot be set, `WSAEINVAL` or
/// `WSAENOTCONN` when it cannot be set now, `WSAEFAULT` for no or too few bytes, and what the option
/// itself refuses.
pub(crate) fn set(socket: &Socket, level: c_int, name: c_int, bytes: Option<&[u8]>) -> Result<()> {
    let spec = settable(level, name, &socket.kind)?;
    may_set_now(spec, socket.facts())?;
    let context = matches!(spec.value, Value::ConnectContext | Value::AcceptContext);
    if !context && !socket.facts().has(Facts::TUNED) {
        socket.state.add(Facts::TUNED);
    }
    match spec.value {
        Value::Interface6(key) => return network::set_interface6(socket, key, bytes),
        Value::HeaderOptions => return network::set_header_options(socket, bytes),
        Value::ConnectContext => return stream::set_connect_context(socket),
        Value::Refused(error) => return fail(error),
        _ => {}
    }
    set_value(socket, &spec.value, bytes.ok_or(Error(WSAEFAULT))?)
}

/// Whether the option can be set in the socket's state.
fn may_set_now(spec: &Spec, facts: Facts) -> Result<()> {
    match spec.when {
        When::Unbound if facts.has(Facts::BOUND) => fail(WSAEINVAL),
        When::NotListening if facts.has(Facts::LISTENING) => fail(WSAEINVAL),
        _ => Ok(()),
    }
}

fn set_value(socket: &Socket, value: &Value, bytes: &[u8]) -> Result<()> {
    let kept = &socket.remembered.kept;
    match *value {
        Value::Flag(key) => set_int(socket, key, c_int::from(flag(bytes)?)),
        Value::Number(key, ref limits) => {
            set_int(socket, key, within(limits, bytes)?.cast_signed())
        }
        Value::Tuned(key, number, ref limits, most) => {
            let value = within(limits, bytes)?;
            set_int(socket, key, value.min(most).cast_signed())?;
            kept.set(number, value);
            Ok(())
        }
        Value::Buffer(key, number) => set_buffer(socket, key, number, bytes),
        Value::Time(key, number) => set_time(socket, key, number, bytes),
        Value::Kept(kept_flag) => {
            kept.put(kept_flag, flag(bytes)?);
            Ok(())
        }
        Value::KeptNumber(kept_number) => {
            kept.set(kept_number, number(bytes)?);
            Ok(())
        }
        Value::OneOf(kept_number, allowed) => {
            let value = number(bytes)?;
            if !allowed.contains(&value) {
                return fail(WSAEINVAL);
            }
            kept.set(kept_number, value);
            Ok(())
        }
        Value::Fixed(value) => keep_fixed(value, bytes),
        Value::Informs(key, flag) => network::set_informs(socket, key, flag, bytes),
        Value::KeepAlive => stream::set_keep_alive(socket, bytes),
        Value::GivesUp(unit) => stream::set_gives_up(socket, unit, bytes),
        Value::WholeDatagrams(family) => network::set_whole(socket, family, bytes),
        Value::MtuDiscovery(family) => network::set_discovery(socket, family, bytes),
        Value::Interface => network::set_interface(socket, bytes),
        Value::SendsFrom(family) => network::set_sends_from(socket, family, bytes),
        Value::Group { join } => network::set_group(socket, join, bytes),
        Value::Group6(key) => network::set_group6(socket, key, bytes),
        Value::Source(address, index) => network::set_source(socket, [address, index], bytes),
        Value::AnyGroup(key) => network::set_any_group(socket, key, bytes),
        Value::AnySource(key) => network::set_any_source(socket, key, bytes),
        Value::Linger => stream::set_linger(socket, bytes),
        Value::DontLinger => stream::set_dont_linger(socket, bytes),
        Value::ShareAddress => names::set_shares(socket, bytes),
        Value::ExclusiveAddress => names::set_exclusive(socket, bytes),
        Value::ShareMulticasts => names::set_shares_multicasts(socket, bytes),
        Value::RandomPort => names::set_random_port(socket, bytes),
        Value::OpenType => open_type::set(bytes),
        Value::GroupPriority => groups::set_priority(socket, number(bytes)?),
        Value::AcceptContext => stream::set_accept_context(socket, bytes),
        _ => fail(WSAENOPROTOOPT),
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

/// Lets a datagram socket hear the groups that it joins, and not those that others joined.
///
/// A system that is too old for it delivers more.
pub(super) fn joined_groups_only(socket: &Socket) {
    let v6 = socket.kind.family == AF_INET6;
    let _ = native::hear_joined_groups_only(socket.fd(), v6);
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

/// The first bytes of an option's value.
fn first<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes.first_chunk().copied().ok_or(Error(WSAEFAULT))
}

/// The value of an option that is an `int`, a `DWORD` or a `BOOL`.
fn number(bytes: &[u8]) -> Result<u32> {
    first(bytes).map(u32::from_ne_bytes)
}

/// The value of an option that has limits.
///
/// # Errors
///
/// `WSAEFAULT` for too few bytes, `WSAEINVAL` for what is beyond the limits.
fn within(limits: &RangeInclusive<u32>, bytes: &[u8]) -> Result<u32> {
    let number = number(bytes)?;
    if limits.contains(&number) {
        Ok(number)
    } else {
        fail(WSAEINVAL)
    }
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
    native::get(holder(socket, key), key).map_err(from_errno)
}

/// The descriptor that has an option: what is about receiving has the one that hears.
#[inline]
fn holder(socket: &Socket, key: Key) -> BorrowedFd<'_> {
    match key {
        native::RECEIVE_BUFFER | native::RECEIVE_TIMEOUT => socket.fd(),
        _ => socket.voice(),
    }
}

fn set_int(socket: &Socket, key: Key, value: c_int) -> Result<()> {
    native::set(holder(socket, key), key, &value).map_err(from_errno)
}

/// Sets an option that cannot be changed to what it is.
///
/// # Errors
///
/// `WSAENOPROTOOPT` for anything else.
fn keep_fixed(value: u32, bytes: &[u8]) -> Result<()> {
    // Those that are 0 or 1 are truth values, of which every other number is a true one.
    let same = match value {
        0 | 1 => flag(bytes)? == (value == 1),
        _ => number(bytes)? == value,
    };
    if same { Ok(()) } else { fail(WSAENOPROTOOPT) }
}

fn set_buffer(socket: &Socket, key: Key, kept: Number, bytes: &[u8]) -> Result<()> {
    let size = number(bytes)?;
    native::set_buffer(holder(socket, key), key, size).map_err(from_errno)?;
    socket.remembered.kept.set(kept, size);
    Ok(())
}

fn set_time(socket: &Socket, key: Key, kept: Number, bytes: &[u8]) -> Result<()> {
    let milliseconds = number(bytes)?;
    let time = (milliseconds != 0).then(|| Duration::from_millis(u64::from(milliseconds)));
    native::set_time(holder(socket, key), key, time).map_err(from_errno)?;
    socket.remembered.kept.set(kept, milliseconds);
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

#[cfg(test)]
mod tests;
