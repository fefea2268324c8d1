//! Socket options, by the system's numbers.

use super::fd::check;
use super::{Result, platform};
use core::ffi::c_int;
use core::mem::{MaybeUninit, size_of};
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
pub(crate) const DONT_ROUTE: Key = (libc::SOL_SOCKET, libc::SO_DONTROUTE);
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
pub(crate) const JOIN: Key = (libc::IPPROTO_IP, libc::IP_ADD_MEMBERSHIP);
pub(crate) const LEAVE: Key = (libc::IPPROTO_IP, libc::IP_DROP_MEMBERSHIP);
pub(crate) const ONLY_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_V6ONLY);
pub(crate) const HOPS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_UNICAST_HOPS);
pub(crate) const MULTICAST_HOPS_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_HOPS);
pub(crate) const MULTICAST_LOOP_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_LOOP);
pub(crate) const MULTICAST_INTERFACE_V6: Key = (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_IF);
pub(crate) const JOIN_V6: Key = (libc::IPPROTO_IPV6, platform::JOIN_V6);
pub(crate) const LEAVE_V6: Key = (libc::IPPROTO_IPV6, platform::LEAVE_V6);

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

/// Chooses the interface for multicasts by its index.
pub(crate) fn set_interface_index(fd: BorrowedFd<'_>, key: Key, index: u32) -> Result<()> {
    let index = c_int::try_from(index).unwrap_or(c_int::MAX);
    let request = libc::ip_mreqn {
        imr_multiaddr: libc::in_addr { s_addr: 0 },
        imr_address: libc::in_addr { s_addr: 0 },
        imr_ifindex: index,
    };
    set(fd, key, &request)
}

/// Whether datagrams are not cut up on the way.
pub(crate) fn get_whole(fd: BorrowedFd<'_>) -> Result<bool> {
    platform::get_whole(fd)
}

/// Sets whether datagrams are not cut up on the way.
pub(crate) fn set_whole(fd: BorrowedFd<'_>, whole: bool) -> Result<()> {
    platform::set_whole(fd, whole)
}
