//! Sockets: made, named, connected, shut down.

use super::address::{Address, Parts};
use super::fd::{check, uninterrupted};
use super::{Result, platform};
use core::ffi::c_int;
use core::net::{Ipv6Addr, SocketAddrV4, SocketAddrV6};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// The directions of `shutdown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// What comes in.
    Receive,
    /// What goes out.
    Send,
    /// Both.
    Both,
}

/// A new socket, of the system's numbers, that waits; `inheritable` by programs that are executed.
pub(crate) fn open(
    family: c_int,
    kind: c_int,
    protocol: c_int,
    inheritable: bool,
) -> Result<OwnedFd> {
    platform::open(family, kind, protocol, inheritable)
}

/// Gives the socket a local name.
pub(crate) fn bind(fd: BorrowedFd<'_>, name: &Address) -> Result<()> {
    // SAFETY: the address vouches for its bytes.
    check(unsafe { libc::bind(fd.as_raw_fd(), name.as_ptr(), name.len()) }).map(drop)
}

/// Lets connections queue up.
pub(crate) fn listen(fd: BorrowedFd<'_>, backlog: c_int) -> Result<()> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::listen(fd.as_raw_fd(), backlog) }).map(drop)
}

/// Starts to connect; on a socket that waits, also finishes it.
///
/// A signal may interrupt the wait; the connection then goes on, and `EINTR` says so.
pub(crate) fn connect(fd: BorrowedFd<'_>, name: &Address) -> Result<()> {
    // SAFETY: the address vouches for its bytes.
    check(unsafe { libc::connect(fd.as_raw_fd(), name.as_ptr(), name.len()) }).map(drop)
}

/// Takes a datagram socket's peer away.
pub(crate) fn disconnect(fd: BorrowedFd<'_>) -> Result<()> {
    // SAFETY: an empty header of an address is a value.
    let mut nobody: libc::sockaddr = unsafe { core::mem::zeroed() };
    nobody.sa_family = libc::sa_family_t::try_from(libc::AF_UNSPEC).unwrap_or_default();
    let length = libc::socklen_t::try_from(size_of_val(&nobody)).unwrap_or_default();
    // SAFETY: the system reads the header.
    check(unsafe { libc::connect(fd.as_raw_fd(), &raw const nobody, length) }).map(drop)
}

/// Makes a stream connectable again after a failed connection; answers whether it still has its name.
pub(crate) fn forget_failure(fd: BorrowedFd<'_>) -> Result<bool> {
    platform::forget_failure(fd)
}

/// The next connection of a listening socket, and who it is with.
pub(crate) fn accept(
    fd: BorrowedFd<'_>,
    inheritable: bool,
    nonblocking: bool,
) -> Result<(OwnedFd, Address)> {
    uninterrupted(|| {
        let mut peer = Address::room();
        let (name, length) = peer.as_out();
        let accepted = platform::accept(fd, name, length, inheritable, nonblocking)?;
        Ok((accepted, peer))
    })
}

/// Ends one direction, or both.
pub(crate) fn shutdown(fd: BorrowedFd<'_>, direction: Direction) -> Result<()> {
    let how = match direction {
        Direction::Receive => libc::SHUT_RD,
        Direction::Send => libc::SHUT_WR,
        Direction::Both => libc::SHUT_RDWR,
    };
    // SAFETY: takes numbers only.
    check(unsafe { libc::shutdown(fd.as_raw_fd(), how) }).map(drop)
}

/// The socket's own name.
pub(crate) fn local_name(fd: BorrowedFd<'_>) -> Result<Address> {
    let mut address = Address::room();
    let (name, length) = address.as_out();
    // SAFETY: the room is the address'.
    check(unsafe { libc::getsockname(fd.as_raw_fd(), name, length) })?;
    Ok(address)
}

/// The name of the socket's peer.
pub(crate) fn peer_name(fd: BorrowedFd<'_>) -> Result<Address> {
    let mut address = Address::room();
    let (name, length) = address.as_out();
    // SAFETY: the room is the address'.
    check(unsafe { libc::getpeername(fd.as_raw_fd(), name, length) })?;
    Ok(address)
}

/// The process at the other end of a local connection.
pub(crate) fn peer_process(fd: BorrowedFd<'_>) -> Result<u32> {
    platform::peer_process(fd)
}

/// The address of this machine from which a connection to `to` would come, both of IPv4 where they are mapped;
/// `None` when no way leads there.
pub(crate) fn source_towards(to: &SocketAddrV6) -> Option<Ipv6Addr> {
    /// No way leads to port 0, and all others lead alike.
    const DISCARD: u16 = 9;
    let (family, address) = match to.ip().to_ipv4_mapped() {
        Some(v4) => (libc::AF_INET, Address::v4(SocketAddrV4::new(v4, DISCARD))),
        None => {
            let v6 = SocketAddrV6::new(*to.ip(), DISCARD, 0, to.scope_id());
            (libc::AF_INET6, Address::v6(v6))
        }
    };
    match route_to(family, &address).ok()?.parts() {
        Parts::V4(v4) => Some(v4.ip().to_ipv6_mapped()),
        Parts::V6(v6) => Some(*v6.ip()),
        Parts::Local(_) | Parts::Other => None,
    }
}

/// The local name that a socket of the system's `family` has towards `to`.
pub(crate) fn route_to(family: c_int, to: &Address) -> Result<Address> {
    let probe = open(family, libc::SOCK_DGRAM, 0, false)?;
    // Nothing is sent.
    connect(probe.as_fd(), to)?;
    local_name(probe.as_fd())
}
