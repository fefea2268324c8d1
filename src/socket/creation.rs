//! Making sockets.

use super::multipoint::Session;
use super::options::{self, Remembered};
use super::state::Facts;
use super::{Socket, capture, groups};
use crate::abi::errors::WSAEINVAL;
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::sockets::{SOCK_DGRAM, SOCK_RAW, SOCK_STREAM};
use crate::abi::types::{GROUP, SOCKET};
use crate::convert::errors::from_errno_at_creation;
use crate::convert::families::{family_to_native, kind_to_native, protocol_to_native};
use crate::convert::ioctls::hears_everything;
use crate::convert::protocols;
use crate::convert::selection::{Kind, select};
use crate::error::{Result, fail};
use crate::runtime::startup;
use crate::sys;
use std::os::fd::OwnedFd;

/// How a socket is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// [`Facts::OVERLAPPED`], [`Facts::INHERITABLE`] and [`Facts::REGISTERED`] as wanted.
    pub(crate) modes: Facts,
    /// Whether it is to be a leaf of multipoint sessions.
    pub(crate) is_leaf: bool,
    /// Its group: 0, one to make, or one that there is.
    pub(crate) group: GROUP,
}

/// Makes a socket for what the program `asked`, filling in what it left open.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL`, `WSAEAFNOSUPPORT`, `WSAESOCKTNOSUPPORT`,
/// `WSAEPROTONOSUPPORT` as [`select`] says; `WSAEINVAL` for a leaf of a protocol without multipoint
/// sessions, and as [`groups::may_join`] says; `WSAEACCES` for raw sockets without the privilege;
/// `WSAEMFILE`, `WSAENOBUFS`.
pub(crate) fn create(asked: Kind, wanted: Wanted) -> Result<SOCKET> {
    let Wanted {
        modes,
        is_leaf,
        group,
    } = wanted;
    startup::required()?;
    let kind = select(asked)?;
    if is_leaf && !protocols::has_multipoint(&kind) {
        return fail(WSAEINVAL);
    }
    groups::may_join(group, kind, None)?;
    let mut socket = if hears_everything(&kind) {
        let (fd, voice) = capture::open(kind)?;
        let facts = modes.without(Facts::INHERITABLE);
        let mut socket = Socket::new(fd, kind, facts, Remembered::default())?;
        capture::give_voice(&mut socket, voice)?;
        socket
    } else {
        let facts = modes.and(Facts::STREAM.when(kind.kind == SOCK_STREAM));
        Socket::new(open(kind, modes)?, kind, facts, Remembered::default())?
    };
    socket.session = Session::new(is_leaf);
    // A raw one has nothing of IPv4 anyway, and the system no such option for it.
    if kind.family == AF_INET6 && kind.kind != SOCK_RAW {
        options::only_v6(&socket)?;
    }
    if kind.kind == SOCK_DGRAM && matches!(kind.family, AF_INET | AF_INET6) {
        options::joined_groups_only(&socket);
    }
    groups::join(&socket, group, None)?;
    socket.publish()
}

fn open(kind: Kind, modes: Facts) -> Result<OwnedFd> {
    sys::socket::open(
        family_to_native(kind.family)?,
        kind_to_native(kind.kind)?,
        protocol_to_native(kind.protocol)?,
        modes.has(Facts::INHERITABLE),
    )
    .map_err(from_errno_at_creation)
}
