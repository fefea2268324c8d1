//! Options about interfaces, groups and packets.

use super::{Answer, first, flag, number, set_int};
use crate::abi::errors::{WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAEFAULT, WSAEINVAL};
use crate::abi::internet::{
    IP_PMTUDISC_DO, IP_PMTUDISC_DONT, IP_PMTUDISC_NOT_SET, IP_PMTUDISC_PROBE,
};
use crate::convert::errors::from_errno;
use crate::convert::options::kept::{Flag, Number};
use crate::convert::options::{Family, informing};
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::socket::Socket;
use crate::sys::address::{Address, Parts};
use crate::sys::options::{self as native, Discovery, Key};
use core::ffi::c_int;

/// Where the address begins in a structure that holds an index before it.
const ALIGNED: usize = 8;
/// The size of a `SOCKADDR_STORAGE`, in bytes.
const STORAGE: usize = 128;

/// The index of an interface in an address of the form 0.0.0.n, which is none else.
fn index_in(address: [u8; 4]) -> Option<u32> {
    let number = u32::from_be_bytes(address);
    (number != 0 && number >> 24 == 0).then_some(number)
}

/// Chooses the interface for multicasts: an address of its, or 0.0.0.n for the one of index n.
pub(super) fn set_interface(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let address = first::<4>(bytes)?;
    match index_in(address) {
        Some(index) => native::set_interface_index(socket.voice(), index),
        None => native::set(socket.voice(), native::MULTICAST_INTERFACE, &address),
    }
    .map_err(from_errno)?;
    let kept = &socket.remembered.kept;
    kept.set(Number::MulticastInterface, u32::from_ne_bytes(address));
    Ok(())
}

/// Chooses the interface for multicasts of IPv6; without a value, the one that the system chooses.
pub(super) fn set_interface6(socket: &Socket, key: Key, bytes: Option<&[u8]>) -> Result<()> {
    let index = bytes.map_or(Ok(0), number)?;
    set_int(socket, key, index.cast_signed())
}

/// Joins or leaves a group: the group's address, and that of the interface.
pub(super) fn set_group(socket: &Socket, join: bool, bytes: &[u8]) -> Result<()> {
    let request = first::<8>(bytes)?;
    let [a, b, c, d, interface @ ..] = request;
    match index_in(interface) {
        Some(index) => native::set_group_by_index(socket.voice(), join, [a, b, c, d], index),
        None if join => native::set(socket.voice(), native::JOIN, &request),
        None => native::set(socket.voice(), native::LEAVE, &request),
    }
    .map_err(from_errno)
}

/// Joins a group, on the interface that is chosen for multicasts.
///
/// # Errors
///
/// `WSAEAFNOSUPPORT` for an address of no group; what the system says.
pub(in crate::socket) fn join(socket: &Socket, group: &Address) -> Result<()> {
    match group.parts() {
        Parts::V4(group) => {
            let kept = &socket.remembered.kept;
            let interface = kept.number(Number::MulticastInterface).to_ne_bytes();
            set_group(socket, true, &[group.ip().octets(), interface].concat())
        }
        Parts::V6(group) => {
            let index = match group.scope_id() {
                0 => native::get(socket.voice(), native::MULTICAST_INTERFACE_V6),
                index => Ok(index.cast_signed()),
            };
            let index = index.map_err(from_errno)?.to_ne_bytes();
            let request = [&group.ip().octets()[..], &index].concat();
            set_group6(socket, native::JOIN_V6, &request)
        }
        Parts::Local(_) | Parts::Other => fail(WSAEAFNOSUPPORT),
    }
}

/// Joins or leaves a group: the group's address, and the index of the interface.
pub(super) fn set_group6(socket: &Socket, key: Key, bytes: &[u8]) -> Result<()> {
    native::set(socket.voice(), key, &first::<20>(bytes)?).map_err(from_errno)
}

/// Changes what a group brings from a source: the addresses of group, source and interface.
pub(super) fn set_source(socket: &Socket, keys: [Key; 2], bytes: &[u8]) -> Result<()> {
    let request = first::<12>(bytes)?;
    let [a, b, c, d, e, f, g, h, interface @ ..] = request;
    let (group, source) = ([a, b, c, d], [e, f, g, h]);
    let [by_address, by_index] = keys;
    match index_in(interface) {
        Some(index) => {
            let [group, source] = [group, source].map(v4);
            native::set_any_source(socket.voice(), by_index, index, &group, &source)
        }
        None => native::set_source(socket.voice(), by_address, group, source, interface),
    }
    .map_err(from_errno)
}

fn v4(address: [u8; 4]) -> Address {
    Address::v4(core::net::SocketAddrV4::new(address.into(), 0))
}

/// Joins or leaves a group: the index of the interface, and the group's address.
pub(super) fn set_any_group(socket: &Socket, key: Key, bytes: &[u8]) -> Result<()> {
    let request = first::<{ ALIGNED + STORAGE }>(bytes)?;
    let group = address_in(&request, ALIGNED)?;
    native::set_any_group(socket.voice(), key, number(&request)?, &group).map_err(from_errno)
}

/// Changes what a group brings from a source: the index of the interface, and the addresses of the
/// group and the source.
pub(super) fn set_any_source(socket: &Socket, key: Key, bytes: &[u8]) -> Result<()> {
    let request = first::<{ ALIGNED + 2 * STORAGE }>(bytes)?;
    let group = address_in(&request, ALIGNED)?;
    let source = address_in(&request, ALIGNED + STORAGE)?;
    native::set_any_source(socket.voice(), key, number(&request)?, &group, &source)
        .map_err(from_errno)
}

/// The address of the internet at `at`.
fn address_in(bytes: &[u8], at: usize) -> Result<Address> {
    let bytes = bytes.get(at..at + STORAGE).ok_or(Error(WSAEFAULT))?;
    match sockaddr::parse(bytes) {
        Some(address) if matches!(address.parts(), Parts::V4(_) | Parts::V6(_)) => Ok(address),
        _ => fail(WSAEINVAL),
    }
}

/// `IP_UNICAST_IF` and `IPV6_UNICAST_IF`, an index in the byte order of the machine.
pub(super) fn get_sends_from(socket: &Socket, family: Family) -> Answer {
    Answer::Number(socket.remembered.kept.number(match family {
        Family::V4 => Number::Interface,
        Family::V6 => Number::Interface6,
    }))
}

/// Sets them; for IPv4 the index comes in network byte order.
pub(super) fn set_sends_from(socket: &Socket, family: Family, bytes: &[u8]) -> Result<()> {
    let given = first::<4>(bytes)?;
    let (index, kept) = match family {
        Family::V4 => (u32::from_be_bytes(given), Number::Interface),
        Family::V6 => (u32::from_ne_bytes(given), Number::Interface6),
    };
    native::set_unicast_interface(socket.voice(), family == Family::V6, index).map_err(
        |errno| match from_errno(errno) {
            Error(WSAEADDRNOTAVAIL) => Error(WSAEINVAL),
            other => other,
        },
    )?;
    socket.remembered.kept.set(kept, index);
    Ok(())
}

/// The flag for datagrams that are not cut up, and the number for finding out how long they may be.
const fn packets(family: Family) -> (Flag, Number) {
    match family {
        Family::V4 => (Flag::Whole, Number::Discovery),
        Family::V6 => (Flag::Whole6, Number::Discovery6),
    }
}

/// `IP_DONTFRAGMENT` and `IPV6_DONTFRAG`.
pub(super) fn is_whole(socket: &Socket, family: Family) -> Answer {
    Answer::Flag(socket.remembered.is(packets(family).0))
}

/// Sets them.
pub(super) fn set_whole(socket: &Socket, family: Family, bytes: &[u8]) -> Result<()> {
    let whole = flag(bytes)?;
    let (flag, number) = packets(family);
    let kept = &socket.remembered.kept;
    discover(socket, family, whole, kept.number(number))?;
    kept.put(flag, whole);
    Ok(())
}

/// `IP_MTU_DISCOVER` and `IPV6_MTU_DISCOVER`.
pub(super) fn get_discovery(socket: &Socket, family: Family) -> Answer {
    Answer::Number(socket.remembered.kept.number(packets(family).1))
}

/// Sets them.
pub(super) fn set_discovery(socket: &Socket, family: Family, bytes: &[u8]) -> Result<()> {
    let state = number(bytes)?;
    let (flag, number) = packets(family);
    let kept = &socket.remembered.kept;
    discover(socket, family, kept.is(flag), state)?;
    kept.set(number, state);
    Ok(())
}

/// Tells the system what both options come to: the state, and while it is not set, the flag.
fn discover(socket: &Socket, family: Family, whole: bool, state: u32) -> Result<()> {
    let discovery = match state.cast_signed() {
        IP_PMTUDISC_NOT_SET if whole => Discovery::Do,
        IP_PMTUDISC_NOT_SET => Discovery::Usual,
        IP_PMTUDISC_DO => Discovery::Do,
        IP_PMTUDISC_DONT => Discovery::Dont,
        IP_PMTUDISC_PROBE => Discovery::Probe,
        _ => return fail(WSAEINVAL),
    };
    native::set_discovery(socket.voice(), family == Family::V6, discovery).map_err(from_errno)
}

/// Has control messages tell something, or not; the system does as long as one option wants it.
pub(super) fn set_informs(socket: &Socket, key: Key, option: Flag, bytes: &[u8]) -> Result<()> {
    let on = flag(bytes)?;
    let kept = &socket.remembered.kept;
    let wanted = on || informing(key).any(|other| other != option && kept.is(other));
    set_int(socket, key, c_int::from(wanted))?;
    kept.put(option, on);
    Ok(())
}

/// Sets the options of the IPv4 header; no value, or one of no bytes, takes them away.
pub(super) fn set_header_options(socket: &Socket, bytes: Option<&[u8]>) -> Result<()> {
    let options = bytes.unwrap_or_default();
    if options.len() > native::LONGEST_HEADER_OPTIONS {
        return fail(WSAEINVAL);
    }
    native::set_header_options(socket.voice(), options).map_err(from_errno)
}
