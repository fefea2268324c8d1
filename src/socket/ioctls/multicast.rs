//! What is asked about multicasts.

use super::number;
use crate::abi::errors::{WSAEADDRNOTAVAIL, WSAEFAULT, WSAEINVAL};
use crate::abi::internet::{MCAST_EXCLUDE, MCAST_INCLUDE};
use crate::abi::sockaddr::AF_INET6;
use crate::convert::errors::from_errno;
use crate::convert::ioctls::Addressing;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::ioctl::Reply;
use crate::socket::Socket;
use crate::sys::address::{Address, Parts};
use crate::sys::sources::{self, Filter};
use crate::sys::{interfaces, options as native};
use core::ffi::c_int;
use core::net::{Ipv4Addr, SocketAddrV4};

/// The size of a `SOCKADDR_STORAGE`, in bytes.
const STORAGE: usize = 128;
/// How many bytes stand before the sources in an `IP_MSFILTER`.
const V4_HEAD: usize = 16;
/// Where the group stands in a `GROUP_FILTER`.
const ANY_GROUP: usize = 8;
/// How many bytes stand before the sources in a `GROUP_FILTER`.
const ANY_HEAD: usize = ANY_GROUP + STORAGE + 8;

/// Chooses whether multicasts come back to this machine.
pub(super) fn set_loop(socket: &Socket, on: bool) -> Result<()> {
    let key = if socket.kind.family == AF_INET6 {
        native::MULTICAST_LOOP_V6
    } else {
        native::MULTICAST_LOOP
    };
    native::set(socket.voice(), key, &c_int::from(on)).map_err(from_errno)
}

/// Chooses how many routers multicasts pass.
pub(super) fn set_scope(socket: &Socket, scope: u32) -> Result<()> {
    let key = if socket.kind.family == AF_INET6 {
        native::MULTICAST_HOPS_V6
    } else {
        native::MULTICAST_TTL
    };
    let scope = c_int::from(u8::try_from(scope).or(fail(WSAEINVAL))?);
    native::set(socket.voice(), key, &scope).map_err(from_errno)
}

/// The group that a filter is about: the index of the interface, and the address.
struct Subject {
    interface: u32,
    group: Address,
}

/// Answers which sources a group brings, as many as there is room for, and how many there are.
pub(super) fn tell_sources(
    socket: &Socket,
    addressing: Addressing,
    input: &[u8],
    reply: &mut Reply<'_>,
) -> Result<()> {
    let Subject { interface, group } = subject(addressing, input)?;
    let filter = sources::get(socket.voice(), interface, &group).map_err(from_errno)?;
    let (head, each) = match addressing {
        Addressing::V4 => (V4_HEAD, 4),
        Addressing::Any => (ANY_HEAD, STORAGE),
    };
    let mut bytes = input.get(..head - 8).ok_or(Error(WSAEFAULT))?.to_vec();
    let mode = if filter.excludes {
        MCAST_EXCLUDE
    } else {
        MCAST_INCLUDE
    };
    let count = u32::try_from(filter.sources.len()).unwrap_or(u32::MAX);
    bytes.extend_from_slice(&mode.to_ne_bytes());
    bytes.extend_from_slice(&count.to_ne_bytes());
    let room = reply.capacity().saturating_sub(head) / each;
    for source in filter.sources.iter().take(room) {
        match (addressing, source.parts()) {
            (Addressing::V4, Parts::V4(v4)) => bytes.extend_from_slice(&v4.ip().octets()),
            _ => {
                let (source, length) = sockaddr::windows(source);
                let end = bytes.len() + each;
                bytes.extend_from_slice(source.get(..length).unwrap_or(&source));
                bytes.resize(end, 0);
            }
        }
    }
    reply.put(&bytes)
}

/// Chooses which sources a group brings.
pub(super) fn set_sources(socket: &Socket, addressing: Addressing, input: &[u8]) -> Result<()> {
    let Subject { interface, group } = subject(addressing, input)?;
    let (head, each) = match addressing {
        Addressing::V4 => (V4_HEAD, 4),
        Addressing::Any => (ANY_HEAD, STORAGE),
    };
    let mode = number(input.get(head - 8..).unwrap_or_default())?;
    let excludes = match mode.cast_signed() {
        MCAST_INCLUDE => false,
        MCAST_EXCLUDE => true,
        _ => return fail(WSAEINVAL),
    };
    let count = number(input.get(head - 4..).unwrap_or_default())?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let rest = input.get(head..).unwrap_or_default();
    if count > rest.len() / each {
        return fail(WSAEFAULT);
    }
    let sources: Option<Vec<Address>> = rest
        .chunks_exact(each)
        .take(count)
        .map(|source| match addressing {
            Addressing::V4 => source.first_chunk().copied().map(v4),
            Addressing::Any => sockaddr::parse(source),
        })
        .collect();
    let filter = Filter {
        excludes,
        sources: sources.ok_or(Error(WSAEINVAL))?,
    };
    sources::set(socket.voice(), interface, &group, &filter).map_err(from_errno)
}

fn v4(address: [u8; 4]) -> Address {
    Address::v4(SocketAddrV4::new(address.into(), 0))
}

/// The group at the beginning of a filter.
fn subject(addressing: Addressing, input: &[u8]) -> Result<Subject> {
    match addressing {
        Addressing::V4 => {
            let [a, b, c, d, interface @ ..] = *input.first_chunk::<8>().ok_or(Error(WSAEFAULT))?;
            Ok(Subject {
                interface: index_of(interface.into())?,
                group: v4([a, b, c, d]),
            })
        }
        Addressing::Any => {
            let group = input.get(ANY_GROUP..ANY_GROUP + STORAGE);
            let group = sockaddr::parse(group.ok_or(Error(WSAEFAULT))?);
            Ok(Subject {
                interface: number(input)?,
                group: group.ok_or(Error(WSAEINVAL))?,
            })
        }
    }
}

/// The index of the interface that has the address, or that 0.0.0.n means; 0 for none in particular.
fn index_of(interface: Ipv4Addr) -> Result<u32> {
    if interface.octets()[0] == 0 {
        return Ok(interface.to_bits());
    }
    let own = interfaces::interfaces();
    let found = own.iter().find(|own| own.address == interface);
    found.map(|own| own.index).ok_or(Error(WSAEADDRNOTAVAIL))
}
