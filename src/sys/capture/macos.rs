//! A raw socket: there is none that hears everything.

use super::Pair;
use crate::sys::address::Address;
use crate::sys::interfaces::Place;
use crate::sys::{Errno, Result, socket};
use std::os::fd::BorrowedFd;

pub(super) fn open(v6: bool) -> Result<Pair> {
    let (family, protocol) = match v6 {
        true => (libc::AF_INET6, libc::IPPROTO_IPV6),
        false => (libc::AF_INET, libc::IPPROTO_IP),
    };
    Ok(Pair {
        ears: socket::open(family, libc::SOCK_RAW, protocol, false)?,
        voice: None,
    })
}

pub(super) fn hear(_: BorrowedFd<'_>, _: bool, _: Place, _: bool) -> Result<()> {
    Err(Errno(libc::EOPNOTSUPP))
}

pub(super) fn hear_nothing(_: BorrowedFd<'_>) -> Result<()> {
    Err(Errno(libc::EOPNOTSUPP))
}

pub(super) const fn interface(_: &Address) -> u32 {
    0
}
