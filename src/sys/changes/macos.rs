//! Changes by a routing socket.

use crate::sys::Result;
use crate::sys::fd::{adopt, check, set_inheritable};
use core::time::Duration;
use std::os::fd::{AsFd, OwnedFd};

/// The kinds of messages about routes: `RTM_ADD`, `RTM_DELETE`, `RTM_CHANGE`.
const ADDED: u8 = 1;
const DELETED: u8 = 2;
const CHANGED: u8 = 3;

/// A descriptor that hears of every change.
pub(super) fn open() -> Result<OwnedFd> {
    // SAFETY: makes a descriptor.
    let socket = check(unsafe { libc::socket(libc::PF_ROUTE, libc::SOCK_RAW, 0) })?;
    let socket = adopt(socket, false)?;
    set_inheritable(socket.as_fd(), false)?;
    Ok(socket)
}

/// The socket tells of routes to neighbours, but not always when they answer: how often to look.
pub(crate) const NEIGHBOURS_ARE_UNTOLD: Option<Duration> = Some(Duration::from_millis(50));

/// A descriptor that hears of neighbours, as of everything.
pub(super) fn open_for_neighbours() -> Result<OwnedFd> {
    open()
}

/// How long the first message in `bytes` is, and whether it is about a route: `rt_msghdr`.
pub(super) fn message(bytes: &[u8]) -> Option<(usize, bool)> {
    let length = u16::from_ne_bytes(*bytes.first_chunk()?);
    let is_of_route = matches!(*bytes.get(3)?, ADDED | DELETED | CHANGED);
    Some((usize::from(length), is_of_route))
}

/// A message, about a route or not.
#[cfg(test)]
pub(super) fn sample(of_route: bool) -> Vec<u8> {
    /// `RTM_NEWADDR`.
    const NEW_ADDRESS: u8 = 12;
    let mut bytes = 20_u16.to_ne_bytes().to_vec();
    bytes.push(5);
    bytes.push(if of_route { ADDED } else { NEW_ADDRESS });
    bytes.resize(20, 0);
    bytes
}
