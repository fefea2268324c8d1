//! Sockets that the process did not make: it got them from the program that started it.

use super::address::Address;
use super::fd::{is_inheritable, is_nonblocking};
use super::{Result, descriptors, options, platform, socket};
use core::ffi::c_int;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};

/// A socket that another program made, and what the system knows of it, in the system's numbers.
#[derive(Debug)]
pub(crate) struct Heirloom {
    pub(crate) fd: OwnedFd,
    pub(crate) family: c_int,
    pub(crate) kind: c_int,
    pub(crate) protocol: c_int,
    pub(crate) listening: bool,
    pub(crate) nonblocking: bool,
    pub(crate) name: Address,
    pub(crate) connected: bool,
}

/// The open descriptors that are sockets, and would be passed on, except the standard ones.
pub(crate) fn candidates() -> Vec<c_int> {
    let mut all = descriptors::all_open();
    all.retain(|&file| is_candidate(file));
    all
}

fn is_candidate(file: c_int) -> bool {
    if file <= 2 || !descriptors::is_open(file) {
        return false;
    }
    // SAFETY: it is open, and only asked about here.
    let fd = unsafe { BorrowedFd::borrow_raw(file) };
    let kind: Result<c_int> = options::get(fd, KIND);
    kind.is_ok() && is_inheritable(fd) == Ok(true)
}

const KIND: options::Key = (libc::SOL_SOCKET, libc::SO_TYPE);
const LISTENS: options::Key = (libc::SOL_SOCKET, libc::SO_ACCEPTCONN);

/// Takes over the descriptor `file`, one of [`candidates`], if it still is one. It must not be taken
/// twice.
pub(crate) fn take(file: c_int) -> Option<Heirloom> {
    if !is_candidate(file) {
        return None;
    }
    // SAFETY: the program that was there before has left it to this one, which takes it once.
    let fd = unsafe { OwnedFd::from_raw_fd(file) };
    let Ok(name) = socket::local_name(fd.as_fd()) else {
        let _stays_open = fd.into_raw_fd();
        return None;
    };
    Some(Heirloom {
        family: name.family(),
        kind: options::get(fd.as_fd(), KIND).unwrap_or_default(),
        protocol: platform::protocol(fd.as_fd()).unwrap_or_default(),
        listening: options::get::<c_int>(fd.as_fd(), LISTENS).is_ok_and(|listens| listens != 0),
        nonblocking: is_nonblocking(fd.as_fd()).unwrap_or(false),
        connected: socket::peer_name(fd.as_fd()).is_ok(),
        name,
        fd,
    })
}

/// Leaves a socket open that is not to be one of ours.
pub(crate) fn leave(heirloom: Heirloom) {
    let _stays_open = heirloom.fd.into_raw_fd();
}
