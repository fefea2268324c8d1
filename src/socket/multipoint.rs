//! Multipoint sessions: a datagram socket joins a group of hosts, as one of many equal leaves.
//!
//! What a leaf sends without an address goes to the session; what it receives may be from any other.

use super::seldom::Seldom;
use super::state::Facts;
use super::{Socket, connection, notification, options, quality};
use crate::abi::errors::{WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAEINVAL, WSAEISCONN};
use crate::abi::sockets::{JL_BOTH, JL_RECEIVER_ONLY, JL_SENDER_ONLY};
use crate::abi::types::DWORD;
use crate::convert::errors::from_errno;
use crate::convert::quality::Qualities;
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::ffi::arg::Name;
use crate::sys;
use crate::sys::address::{Address, Parts};
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One socket's part in a session.
#[derive(Debug, Default)]
pub(super) struct Session {
    /// Whether it may have one: it was made with the flags of a leaf.
    is_leaf: bool,
    /// Whether it has joined. One at a time joins.
    joined: Mutex<bool>,
    /// Where it sends to. There once [`Facts::IN_SESSION`] holds.
    destination: Seldom<Address>,
}

impl Session {
    /// Of a socket that may join one, or not.
    pub(super) fn new(is_leaf: bool) -> Self {
        Self {
            is_leaf,
            ..Self::default()
        }
    }

    /// A truth value is whole at every moment, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, bool> {
        self.joined.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where the socket sends what has no address, if that is to a session.
pub(super) fn destination(socket: &Socket) -> Option<&Address> {
    let facts = socket.facts();
    let sends = facts.has(Facts::IN_SESSION) && !facts.has(Facts::CONNECTED);
    socket.session.destination.used().filter(|_| sends)
}

/// Joins the session of that name, as a sender, a receiver or both; asks for qualities before.
///
/// # Errors
///
/// In this order: `WSAEINVAL` for a socket that is no leaf, or flags that do not exist; `WSAEISCONN` when
/// it has joined one; `WSAEFAULT` and `WSAEAFNOSUPPORT` for the name, `WSAEADDRNOTAVAIL` when it is no
/// group's, or a sender's has no port; as [`quality::set`]; what the system says to joining.
pub(crate) fn join(
    socket: &Socket,
    name: &Name,
    wanted: impl FnOnce() -> Result<Option<Qualities>>,
    flags: DWORD,
) -> Result<()> {
    if !socket.session.is_leaf {
        return fail(WSAEINVAL);
    }
    let (sends, receives) = match flags.cast_signed() {
        JL_SENDER_ONLY => (true, false),
        JL_RECEIVER_ONLY => (false, true),
        JL_BOTH => (true, true),
        _ => return fail(WSAEINVAL),
    };
    let mut joined = socket.session.lock();
    if *joined {
        return fail(WSAEISCONN);
    }
    let session = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
    if !is_group(&session) || sends && connection::lacks_port(socket, &session) {
        return fail(WSAEADDRNOTAVAIL);
    }
    if let Some(wanted) = wanted()? {
        quality::set(socket, &wanted)?;
    }
    if !socket.facts().has(Facts::BOUND) {
        let anywhere = anywhere(&session);
        sys::socket::bind(socket.voice(), &anywhere).map_err(from_errno)?;
        socket.state.add(Facts::BOUND.and(Facts::NAMED));
    }
    if receives {
        options::join(socket, &session)?;
    }
    *joined = true;
    if sends {
        // Nobody else sets it, as only one joins.
        socket.session.destination.set(Box::new(session));
        socket.state.add(Facts::IN_SESSION);
    }
    drop(joined);
    notification::connected(socket, 0);
    Ok(())
}

/// Whether it is the address of a group.
fn is_group(address: &Address) -> bool {
    match address.parts() {
        Parts::V4(v4) => v4.ip().is_multicast(),
        Parts::V6(v6) => v6.ip().is_multicast(),
        Parts::Local(_) | Parts::Other => false,
    }
}

/// A name that leaves everything to the system, of the family of `like`.
fn anywhere(like: &Address) -> Address {
    match like.parts() {
        Parts::V6(_) => Address::v6(SocketAddrV6::new(Ipv6Addr::UNSPECIFIED, 0, 0, 0)),
        _ => Address::v4(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 0)),
    }
}
