//! Options about local names: who else may have them, and which are chosen.

use super::flag;
use crate::abi::errors::WSAEINVAL;
use crate::convert::errors::from_errno;
use crate::convert::options::kept::Flag;
use crate::error::{Result, fail};
use crate::socket::Socket;
use crate::socket::state::Facts;
use crate::sys;
use crate::sys::address::Address;
use crate::sys::options as native;
use core::ffi::c_int;

/// Lets others use the local name too, or not.
pub(super) fn set_shares(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let shares = flag(bytes)?;
    let kept = &socket.remembered.kept;
    if shares && kept.is(Flag::Exclusive) {
        return fail(WSAEINVAL);
    }
    // A bound stream keeps the system's flag, which serves another end there (`bind`).
    if !socket.facts().has(Facts::BOUND) {
        native::share_address(socket.voice(), shares, socket.facts().has(Facts::STREAM))
            .map_err(from_errno)?;
    }
    kept.put(Flag::Shares, shares);
    Ok(())
}

/// Keeps the local name to this socket alone, which the system does anyway unless told otherwise.
pub(super) fn set_exclusive(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let exclusive = flag(bytes)?;
    let kept = &socket.remembered.kept;
    if socket.facts().has(Facts::BOUND) || exclusive && kept.is(Flag::Shares) {
        return fail(WSAEINVAL);
    }
    kept.put(Flag::Exclusive, exclusive);
    Ok(())
}

/// Lets others that only receive multicasts use the port too; the system asks the same of both.
pub(super) fn set_shares_multicasts(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let shares = flag(bytes)?;
    let kept = &socket.remembered.kept;
    if shares && kept.is(Flag::Exclusive) {
        return fail(WSAEINVAL);
    }
    let system_shares = shares || kept.is(Flag::Shares);
    native::share_address(socket.voice(), system_shares, false).map_err(from_errno)?;
    kept.put(Flag::SharesMulticasts, shares);
    Ok(())
}

/// Asks for random ports, as all that the system chooses are.
pub(super) fn set_random_port(socket: &Socket, bytes: &[u8]) -> Result<()> {
    let random = flag(bytes)?;
    let kept = &socket.remembered.kept;
    if kept.is(Flag::SharesPorts) {
        return fail(WSAEINVAL);
    }
    kept.put(Flag::RandomPort, random);
    Ok(())
}

/// What `SO_BSP_STATE` tells of a socket.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// Its own name, if it has one.
    pub(crate) local: Option<Address>,
    /// The name of its peer, if it has one.
    pub(crate) remote: Option<Address>,
    /// `SOCK_…`
    pub(crate) kind: c_int,
    /// `IPPROTO_…`
    pub(crate) protocol: c_int,
}

/// `SO_BSP_STATE`.
pub(super) fn names(socket: &Socket) -> Names {
    let facts = socket.facts();
    let known = |fact, name: fn(_) -> sys::Result<Address>| {
        let name = facts.has(fact).then(|| name(socket.voice()))?;
        name.ok()
    };
    Names {
        local: known(Facts::BOUND, sys::socket::local_name),
        remote: known(Facts::CONNECTED, sys::socket::peer_name),
        kind: socket.kind.kind,
        protocol: socket.kind.protocol,
    }
}
