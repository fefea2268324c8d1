//! Socket options, by the system's numbers.

use super::address::Address;
use super::fd::check;
use super::{Result, platform};
use core::ffi::c_int;
use core::mem::{MaybeUninit, size_of};
use core::ptr;
use core::time::Duration;
use std::os::fd::{AsRawFd, BorrowedFd};

/// A level and a name.
pub(crate) type Key = (c_int, c_int);

pub(crate) const ERROR: Key = (libc::SOL_SOCKET, libc::SO_ERROR);
pub(crate) const REUSE_ADDRESS: Key = (libc::SOL_SOCKET, libc::SO_REUSEADDR);
pub(crate) const RECEIVE_TIMEOUT: Key = (libc::SOL_SOCKET, libc::SO_RCVTIMEO);
pub(crate) const SEND_TIMEOUT: Key = (libc::SOL_SOCKET, libc::SO_SNDTIMEO);
pub(crate) const RECEIVE_BUFFER: Key = (libc::SOL_SOCKET, libc::SO_RCVBUF);
pub(crate) const SEND_BUFFER: Key = (libc::SOL_SOCKET, libc::SO_SNDBUF);
pub(crate) const KEEP_ALIVE: Key = (libc::SOL_SOCKET, libc::SO_KEEPALIVE);
pub(crate) const BROADCAST: Key = (libc::SOL_SOCKET, libc::SO_BROADCAST);
pub(crate) const URGENT_INLINE: Key = (libc::SOL_SOCKET, libc::SO_OOBINLINE);
pub(crate) const STAMPS: Key = platform::STAMPS;
pub(crate) const NO_DELAY: Key = (libc::IPPROTO_TCP, libc::TCP_NODELAY);
pub(crate) const KEEP_IDLE: Key = (libc::IPPROTO_TCP, platform::KEEP_IDLE);
pub(crate) const KEEP_INTERVAL: Key = (libc::IPPROTO_TCP, libc::TCP_KEEPINTVL);
pub(crate) const KEEP_COUNT: Key = (libc::IPPROTO_TCP, libc::TCP_KEEPCNT);
pub(crate) const TTL: Key = (libc::IPPROTO_IP, libc::IP_TTL);
pub(crate) const TOS: Key = (libc::IPPROTO_IP, libc::IP_TOS);
pub(crate) const HEADER_INCLUDED: Key = (libc::IPPROTO_IP, libc::IP_HDRINCL);
pub(crate) const MULTICAST_TTL: Key = (libc::IPPROTO_IP, libc::IP_MULTICAST_TTL);
pub(crate) const MULTICAST_LOOP: Key = (libc::IPPROTO_IP, libc::IP_MULTICAST_LOOP);
pub(crate) const MULTICAST_INTERFACE: Key = (libc::IPPROTO_IP, libc::IP_MULTICAST_IF);
pub(crate) const MTU: Key = (libc::IPPROTO_IP, platform::MTU);
pub(crate) const JOIN: Key = (libc::IPPROTO_IP, libc::IP_ADD_MEMBERSHIP);
pub(crate) const LEAVE: Key = (libc::IPPROTO_IP, libc::IP_DROP_MEMBERSHIP);
pub(crate) const JOIN_SOURCE: Key = (libc::IPPROTO_IP, libc::IP_ADD_SOURCE_MEMBERSHIP);
pub(crate) const LEAVE_SOURCE: Key = (libc::IPPROTO_IP, libc::IP_DROP_SOURCE_MEMBERSHIP);
pub(crate) const BLOCK_SOURCE: Key = (libc::IPPROTO_IP, libc::IP_BLOCK_SOURCE);
pub(crate) const UNBLOCK_SOURCE: Key = (libc::IPPROTO_IP, libc::IP_UNBLOCK_SOURCE);
pub(crate) const JOIN_ANY: Key = (libc::IPPROTO_IP, libc::MCAST_JOIN_GROUP);
pub(crate) const LEAVE_ANY: Key = (libc::IPPROTO_IP, libc::MCAST_LEAVE_GROUP);
pub(crate) const JOIN_ANY_SOURCE: Key = (libc::IPPROTO_IP, libc::MCAST_JOIN_SOURCE_GROUP);
pub(crate) const LEAVE_ANY_SOURCE: Key = (libc::IPPROTO_IP, libc::MCAST_LEAVE_SOURCE_GROUP);
pub(crate) const BLOCK_ANY_SOURCE: Key = (libc::IPPROTO_IP, libc::MCAST_BLOCK_SOURCE);
pub(crate) const UNBLOCK_ANY_SOURCE: Key = (libc::IPPROTO_IP, libc::MCAST_UNBLOCK_SOURCE);
pub(crate) const TELLS_DESTINATION: Key = (libc::IPPROTO_IP, libc::IP_PKTINFO);
pub(crate) const TELLS_TTL: Key = (libc::IPPROTO_IP, libc::IP_RECVTTL);
pub(crate) const TELLS_TOS: Key = (libc::IPPROTO_IP, libc::IP_RECVTOS);
pub(crate) const ONLY_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_V6ONLY);
pub(crate) const HOPS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_UNICAST_HOPS);
pub(crate) const MULTICAST_HOPS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_HOPS);
pub(crate) const MULTICAST_LOOP_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_LOOP);
pub(crate) const MULTICAST_INTERFACE_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_IF);
pub(crate) const JOIN_V6: Key = (libc::IPPROTO_IPV6, platform::JOIN_V6);
pub(crate) const LEAVE_V6: Key = (libc::IPPROTO_IPV6, platform::LEAVE_V6);
pub(crate) const JOIN_ANY_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_JOIN_GROUP);
pub(crate) const LEAVE_ANY_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_LEAVE_GROUP);
pub(crate) const JOIN_ANY_SOURCE_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_JOIN_SOURCE_GROUP);
pub(crate) const LEAVE_ANY_SOURCE_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_LEAVE_SOURCE_GROUP);
pub(crate) const BLOCK_ANY_SOURCE_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_BLOCK_SOURCE);
pub(crate) const UNBLOCK_ANY_SOURCE_V6: Key = (libc::IPPROTO_IPV6, libc::MCAST_UNBLOCK_SOURCE);
pub(crate) const HEADER_INCLUDED_V6: Key = (libc::IPPROTO_IPV6, platform::HEADER_INCLUDED_V6);
pub(crate) const CLASS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_TCLASS);
pub(crate) const MTU_V6: Key = (libc::IPPROTO_IPV6, platform::MTU_V6);
pub(crate) const TELLS_DESTINATION_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_RECVPKTINFO);
pub(crate) const TELLS_HOPS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_RECVHOPLIMIT);
pub(crate) const TELLS_CLASS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_RECVTCLASS);
pub(crate) const NO_CHECKSUM: Key = platform::NO_CHECKSUM;
pub(crate) const SEGMENT: Key = (libc::IPPROTO_UDP, platform::SEGMENT);
const HEADER_OPTIONS: Key = (libc::IPPROTO_IP, platform::HEADER_OPTIONS);

/// A structure that the system reads or writes as an option's value: plain old data.
///
/// # Safety
///
/// Every pattern of bits is a value.
pub(crate) unsafe trait Plain: Copy {}

// SAFETY: an int.
unsafe impl Plain for c_int {}
// SAFETY: two ints.
unsafe impl Plain for libc::linger {}
// SAFETY: two integers.
unsafe impl Plain for libc::timeval {}
// SAFETY: two addresses and an index.
unsafe impl Plain for libc::ip_mreqn {}
// SAFETY: three addresses.
unsafe impl Plain for libc::ip_mreq_source {}
// SAFETY: an index and an address.
unsafe impl Plain for libc::group_req {}
// SAFETY: an index and two addresses.
unsafe impl Plain for libc::group_source_req {}
// SAFETY: bytes.
unsafe impl<const N: usize> Plain for [u8; N] {}

const fn length<T>() -> libc::socklen_t {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "option values are a few bytes long"
    )]
    let length = size_of::<T>() as libc::socklen_t;
    length
}

/// Reads an option.
#[inline]
pub(crate) fn get<T: Plain>(fd: BorrowedFd<'_>, key: Key) -> Result<T> {
    let mut value = MaybeUninit::<T>::zeroed();
    let mut room = length::<T>();
    let place = value.as_mut_ptr().cast();
    // SAFETY: the system writes at most `room` bytes.
    check(unsafe { libc::getsockopt(fd.as_raw_fd(), key.0, key.1, place, &raw mut room) })?;
    // SAFETY: zeroed above, and every pattern of bits is a value.
    Ok(unsafe { value.assume_init() })
}

/// Sets an option.
#[inline]
pub(crate) fn set<T: Plain>(fd: BorrowedFd<'_>, key: Key, value: &T) -> Result<()> {
    let (place, length) = ((&raw const *value).cast(), length::<T>());
    // SAFETY: the system reads the value.
    check(unsafe { libc::setsockopt(fd.as_raw_fd(), key.0, key.1, place, length) }).map(drop)
}

/// Sets a time-out; `None` is no limit.
#[cfg_attr(
    target_os = "linux",
    expect(
        clippy::unnecessary_fallible_conversions,
        reason = "the type differs by system"
    )
)]
pub(crate) fn set_time(fd: BorrowedFd<'_>, key: Key, time: Option<Duration>) -> Result<()> {
    let time = time.unwrap_or_default();
    let value = libc::timeval {
        tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX),
        tv_usec: time.subsec_micros().try_into().unwrap_or_default(),
    };
    set(fd, key, &value)
}

/// The size that a program knows of a buffer that the system says is `size` bytes long.
pub(crate) const fn buffer_size(size: c_int) -> c_int {
    // Linux doubles what it is asked for, to have room for its own books, and says so.
    size / platform::BUFFER_FACTOR
}

/// Holds packets back so that at most `rate` bytes leave in a second, where the system can; all ones is no
/// limit.
pub(crate) fn set_pace(fd: BorrowedFd<'_>, rate: u32) -> Result<()> {
    platform::set_pace(fd, rate)
}

/// Whether closing waits until everything is sent, and for how many seconds.
pub(crate) fn get_linger(fd: BorrowedFd<'_>) -> Result<(bool, u16)> {
    let linger: libc::linger = get(fd, platform::LINGER)?;
    Ok((
        linger.l_onoff != 0,
        u16::try_from(linger.l_linger).unwrap_or(u16::MAX),
    ))
}

/// Sets whether closing waits until everything is sent, and for how many seconds.
pub(crate) fn set_linger(fd: BorrowedFd<'_>, on: bool, seconds: u16) -> Result<()> {
    let linger = libc::linger {
        l_onoff: c_int::from(on),
        l_linger: c_int::from(seconds),
    };
    set(fd, platform::LINGER, &linger)
}

/// Sets whether others that want it too may use the same local name, even at the same time.
pub(crate) fn share_address(fd: BorrowedFd<'_>, shares: bool, stream: bool) -> Result<()> {
    let shares = c_int::from(shares);
    set(fd, REUSE_ADDRESS, &shares)?;
    if stream {
        set(fd, (libc::SOL_SOCKET, libc::SO_REUSEPORT), &shares)
    } else {
        Ok(())
    }
}

/// Chooses the size of a buffer, as near to `size` as the system goes.
pub(crate) fn set_buffer(fd: BorrowedFd<'_>, key: Key, size: u32) -> Result<()> {
    platform::set_buffer(fd, key, c_int::try_from(size).unwrap_or(c_int::MAX))
}

/// Delivers the multicasts of the groups that the socket itself joined, and no others.
pub(crate) fn hear_joined_groups_only(fd: BorrowedFd<'_>, v6: bool) -> Result<()> {
    platform::hear_joined_groups_only(fd, v6)
}

/// A number as the system wants the index of an interface.
fn index(number: u32) -> c_int {
    // No interface has such a great index, so that the system refuses what does not fit.
    c_int::try_from(number).unwrap_or(c_int::MAX)
}

/// Chooses the interface for multicasts of IPv4 by its index.
pub(crate) fn set_interface_index(fd: BorrowedFd<'_>, number: u32) -> Result<()> {
    set(fd, MULTICAST_INTERFACE, &membership([0; 4], number))
}

/// Joins or leaves a group of IPv4 at the interface of an index.
pub(crate) fn set_group_by_index(
    fd: BorrowedFd<'_>,
    join: bool,
    group: [u8; 4],
    number: u32,
) -> Result<()> {
    let key = if join { JOIN } else { LEAVE };
    set(fd, key, &membership(group, number))
}

fn membership(group: [u8; 4], number: u32) -> libc::ip_mreqn {
    libc::ip_mreqn {
        imr_multiaddr: in_addr(group),
        imr_address: in_addr([0; 4]),
        imr_ifindex: index(number),
    }
}

const fn in_addr(bytes: [u8; 4]) -> libc::in_addr {
    libc::in_addr {
        s_addr: u32::from_ne_bytes(bytes),
    }
}

/// Changes what a group of IPv4 brings from one source, at the interface of an address.
pub(crate) fn set_source(
    fd: BorrowedFd<'_>,
    key: Key,
    group: [u8; 4],
    source: [u8; 4],
    interface: [u8; 4],
) -> Result<()> {
    let request = libc::ip_mreq_source {
        imr_multiaddr: in_addr(group),
        imr_interface: in_addr(interface),
        imr_sourceaddr: in_addr(source),
    };
    set(fd, key, &request)
}

/// Joins or leaves a group at the interface of an index, 0 for the one that the system chooses.
pub(crate) fn set_any_group(
    fd: BorrowedFd<'_>,
    key: Key,
    number: u32,
    group: &Address,
) -> Result<()> {
    let request = libc::group_req {
        gr_interface: number,
        gr_group: storage(group),
    };
    set(fd, key, &request)
}

/// Changes what a group brings from one source, at the interface of an index.
pub(crate) fn set_any_source(
    fd: BorrowedFd<'_>,
    key: Key,
    number: u32,
    group: &Address,
    source: &Address,
) -> Result<()> {
    let request = libc::group_source_req {
        gsr_interface: number,
        gsr_group: storage(group),
        gsr_source: storage(source),
    };
    set(fd, key, &request)
}

/// The address in the system's room for any.
pub(super) fn storage(address: &Address) -> libc::sockaddr_storage {
    let mut storage = MaybeUninit::<libc::sockaddr_storage>::zeroed();
    let bytes = address.bytes();
    let count = bytes.len().min(size_of::<libc::sockaddr_storage>());
    // SAFETY: there is that much of both, and they are apart.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), storage.as_mut_ptr().cast(), count) };
    // SAFETY: every pattern of bits is a value, and all are set.
    unsafe { storage.assume_init() }
}

/// The longest that the options of an IPv4 header get, in bytes.
pub(crate) const LONGEST_HEADER_OPTIONS: usize = 40;

/// The options of the IPv4 header, and how many bytes of them there are.
pub(crate) fn header_options(fd: BorrowedFd<'_>) -> Result<([u8; LONGEST_HEADER_OPTIONS], usize)> {
    let mut options = [0; LONGEST_HEADER_OPTIONS];
    let count = get_bytes(fd, HEADER_OPTIONS, &mut options)?;
    Ok((options, count))
}

/// Sets the options of the IPv4 header; none of them for no bytes.
pub(crate) fn set_header_options(fd: BorrowedFd<'_>, options: &[u8]) -> Result<()> {
    set_bytes(fd, HEADER_OPTIONS, options)
}

/// Reads an option of no fixed length into `room`, and answers how many bytes it has there. What
/// the room holds before may be part of the question.
pub(super) fn get_bytes(fd: BorrowedFd<'_>, key: Key, room: &mut [u8]) -> Result<usize> {
    let mut count = libc::socklen_t::try_from(room.len()).unwrap_or(libc::socklen_t::MAX);
    let place = room.as_mut_ptr().cast();
    // SAFETY: the system writes at most `count` bytes.
    check(unsafe { libc::getsockopt(fd.as_raw_fd(), key.0, key.1, place, &raw mut count) })?;
    Ok(usize::try_from(count).unwrap_or(0).min(room.len()))
}

/// Sets an option of no fixed length.
pub(super) fn set_bytes(fd: BorrowedFd<'_>, key: Key, value: &[u8]) -> Result<()> {
    let count = libc::socklen_t::try_from(value.len()).unwrap_or(libc::socklen_t::MAX);
    let place = value.as_ptr().cast();
    // SAFETY: the system reads that many bytes.
    check(unsafe { libc::setsockopt(fd.as_raw_fd(), key.0, key.1, place, count) }).map(drop)
}

/// How the system finds out what packets a path takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Discovery {
    /// As the system thinks best.
    Usual,
    /// Packets are not cut up; too long ones are refused.
    Do,
    /// Packets are cut up on the way.
    Dont,
    /// Packets are not cut up, however long.
    Probe,
}

/// Chooses that, for IPv6 or IPv4.
pub(crate) fn set_discovery(fd: BorrowedFd<'_>, v6: bool, discovery: Discovery) -> Result<()> {
    platform::set_discovery(fd, v6, discovery)
}

/// Chooses by its index the interface for what is no multicast, of IPv6 or IPv4; 0 for none.
pub(crate) fn set_unicast_interface(fd: BorrowedFd<'_>, v6: bool, number: u32) -> Result<()> {
    platform::set_unicast_interface(fd, v6, index(number))
}

/// Ends a connection whose data was not acknowledged for so many milliseconds; 0 as the system
/// thinks best.
pub(crate) fn give_up_after(fd: BorrowedFd<'_>, milliseconds: u32) -> Result<()> {
    platform::give_up_after(fd, milliseconds)
}
