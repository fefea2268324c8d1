//! Changes by `rtnetlink`.

use crate::sys::Result;
use crate::sys::fd::{adopt, check};
use core::ffi::c_int;
use core::mem::{size_of, zeroed};
use core::time::Duration;
use std::os::fd::{AsRawFd, OwnedFd};

/// What is heard of.
const GROUPS: c_int = libc::RTMGRP_LINK
    | libc::RTMGRP_IPV4_IFADDR
    | libc::RTMGRP_IPV4_ROUTE
    | libc::RTMGRP_IPV6_IFADDR
    | libc::RTMGRP_IPV6_ROUTE;

/// Where nobody is told that a neighbour has answered: how often to look.
pub(crate) const NEIGHBOURS_ARE_UNTOLD: Option<Duration> = None;

/// A descriptor that hears of every change.
pub(super) fn open() -> Result<OwnedFd> {
    open_for(GROUPS)
}

/// A descriptor that hears of neighbours.
pub(super) fn open_for_neighbours() -> Result<OwnedFd> {
    open_for(libc::RTMGRP_NEIGH)
}

fn open_for(groups: c_int) -> Result<OwnedFd> {
    let kind = libc::SOCK_RAW | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK;
    // SAFETY: makes a descriptor.
    let socket = check(unsafe { libc::socket(libc::AF_NETLINK, kind, libc::NETLINK_ROUTE) })?;
    let socket = adopt(socket, false)?;
    // SAFETY: a name of zeros is a value.
    let mut name: libc::sockaddr_nl = unsafe { zeroed() };
    name.nl_family = libc::sa_family_t::try_from(libc::AF_NETLINK).unwrap_or_default();
    name.nl_groups = groups.cast_unsigned();
    let length = libc::socklen_t::try_from(size_of::<libc::sockaddr_nl>()).unwrap_or_default();
    // SAFETY: the system reads the name.
    check(unsafe { libc::bind(socket.as_raw_fd(), (&raw const name).cast(), length) })?;
    Ok(socket)
}

/// How long the first message in `bytes` is, with what fills it up to the next, and whether it is about
/// a route: `nlmsghdr`.
pub(super) fn message(bytes: &[u8]) -> Option<(usize, bool)> {
    let length = u32::from_ne_bytes(*bytes.first_chunk()?);
    let kind = u16::from_ne_bytes(*bytes.get(4..)?.first_chunk()?);
    let length = usize::try_from(length).ok()?.checked_next_multiple_of(4)?;
    Some((
        length,
        matches!(kind, libc::RTM_NEWROUTE | libc::RTM_DELROUTE),
    ))
}

/// A message, about a route or not.
#[cfg(test)]
pub(super) fn sample(of_route: bool) -> Vec<u8> {
    let kind = if of_route {
        libc::RTM_NEWROUTE
    } else {
        libc::RTM_NEWADDR
    };
    let mut bytes = 18_u32.to_ne_bytes().to_vec();
    bytes.extend(kind.to_ne_bytes());
    bytes.resize(20, 0);
    bytes
}
