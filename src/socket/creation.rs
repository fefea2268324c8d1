//! Making sockets.

use super::Socket;
use super::options::{self, Remembered};
use super::state::Facts;
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::sockets::{SOCK_DGRAM, SOCK_RAW, SOCK_STREAM};
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno_at_creation;
use crate::convert::families::{family_to_native, kind_to_native, protocol_to_native};
use crate::convert::selection::{Kind, select};
use crate::error::Result;
use crate::runtime::startup;
use crate::sys;

/// Makes a socket for what the program `asked`, filling in what it left open; `modes` holds
/// [`Facts::OVERLAPPED`] and [`Facts::INHERITABLE`] as wanted.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL`, `WSAEAFNOSUPPORT`, `WSAESOCKTNOSUPPORT`,
/// `WSAEPROTONOSUPPORT` as [`select`] says; `WSAEACCES` for raw sockets without the privilege;
/// `WSAEMFILE`, `WSAENOBUFS`.
pub(crate) fn create(asked: Kind, modes: Facts) -> Result<SOCKET> {
    startup::required()?;
    let kind = select(asked)?;
    let fd = sys::socket::open(
        family_to_native(kind.family)?,
        kind_to_native(kind.kind)?,
        protocol_to_native(kind.protocol)?,
        modes.has(Facts::INHERITABLE),
    )
    .map_err(from_errno_at_creation)?;
    let facts = modes.and(Facts::STREAM.when(kind.kind == SOCK_STREAM));
    let socket = Socket::new(fd, kind, facts, Remembered::default())?;
    // A raw one has nothing of IPv4 anyway, and the system no such option for it.
    if kind.family == AF_INET6 && kind.kind != SOCK_RAW {
        options::only_v6(&socket)?;
    }
    if kind.kind == SOCK_DGRAM && matches!(kind.family, AF_INET | AF_INET6) {
        options::joined_groups_only(&socket);
    }
    socket.publish()
}
