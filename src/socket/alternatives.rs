//! Connecting to the first of several addresses that answers. The call waits, whatever the mode.

use super::state::Facts;
use super::{Socket, connection, options};
use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEINVAL, WSAEOPNOTSUPP, WSAETIMEDOUT};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNSPEC};
use crate::abi::sockets::SOCK_STREAM;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Name;
use crate::resolve::hosts;
use crate::resolve::lookup::{self, Hints};
use crate::sys::address::Address;
use core::net::SocketAddr;
use core::time::Duration;
use std::time::Instant;

/// Whether the socket may be connected so: a stream that is not connected.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for datagrams; as [`Facts::may_connect`] says.
pub(crate) fn may_connect(socket: &Socket) -> Result<()> {
    let facts = connection::progress(socket);
    if !facts.has(Facts::STREAM) {
        return fail(WSAEOPNOTSUPP);
    }
    facts.may_connect()
}

/// Connects to the first of `names` that answers.
///
/// # Errors
///
/// In this order: as [`may_connect`] says; `WSAEINVAL` when the socket has a name, or there is nowhere to
/// connect to; `WSAEFAULT` and `WSAEAFNOSUPPORT` for a name; `WSAETIMEDOUT`; why the last attempt failed.
pub(crate) fn connect_by_list(
    socket: &Socket,
    names: &[Name],
    limit: Option<Duration>,
) -> Result<()> {
    may_connect(socket)?;
    if socket.facts().has(Facts::BOUND) {
        return fail(WSAEINVAL);
    }
    let addresses: Vec<Address> = names
        .iter()
        .map(|name| sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT))
        .collect::<Result<_>>()?;
    try_each(socket, &addresses, limit)
}

/// Connects to the first address of the host `node` that answers at `service`.
///
/// # Errors
///
/// In this order: as [`may_connect`] says; what the look-up says; `WSAETIMEDOUT`; why the last attempt
/// failed.
pub(crate) fn connect_by_name(
    socket: &Socket,
    node: &str,
    service: &str,
    limit: Option<Duration>,
) -> Result<()> {
    may_connect(socket)?;
    let begun = Instant::now();
    let only_v6 = socket.kind.family == AF_INET6 && options::is_only_v6(socket)?;
    let hints = Hints {
        family: match socket.kind.family {
            AF_INET => AF_INET,
            _ if only_v6 => AF_INET6,
            _ => AF_UNSPEC,
        },
        kind: SOCK_STREAM,
        ..Hints::default()
    };
    let mut addresses = Vec::new();
    lookup::look_up(Some(node), Some(service), hints, |entry| {
        let mut address = *entry.address;
        address.set_port(entry.port);
        addresses.push(match address {
            SocketAddr::V4(v4) if socket.kind.family == AF_INET => Address::v4(v4),
            address => native(hosts::mapped(address)),
        });
    })?;
    let left = limit.map(|limit| limit.saturating_sub(begun.elapsed()));
    try_each(socket, &addresses, left)
}

fn native(address: SocketAddr) -> Address {
    match address {
        SocketAddr::V4(v4) => Address::v4(v4),
        SocketAddr::V6(v6) => Address::v6(v6),
    }
}

/// Tries one address after the other, until one answers or the time is over.
fn try_each(socket: &Socket, addresses: &[Address], limit: Option<Duration>) -> Result<()> {
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    let mut last = Error(WSAEINVAL);
    for address in addresses {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left == Some(Duration::ZERO) {
            return fail(WSAETIMEDOUT);
        }
        match connection::attempt(socket, address, left) {
            Ok(()) => return Ok(()),
            Err(error) => last = error,
        }
        socket.closed_meanwhile()?;
    }
    Err(last)
}
