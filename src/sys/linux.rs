//! What Linux does its own way.

use super::Result;
use super::buffer::Buffers;
use super::control::{self, Along, Item};
use super::deliveries::Reports;
use super::fd::{adopt, check, check_count};
use super::options::{self, Key};
use core::ffi::{CStr, c_int};
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};

/// How many bytes of a block of libc's heap may be used.
pub(crate) use libc::malloc_usable_size as usable_size;

/// No signal when the peer is gone.
pub(super) const SEND_FLAGS: c_int = libc::MSG_NOSIGNAL;

/// The option for the time before the first keep-alive, in seconds.
pub(super) const KEEP_IDLE: c_int = libc::TCP_KEEPIDLE;
/// The option for joining a group of IPv6.
pub(super) const JOIN_V6: c_int = libc::IPV6_ADD_MEMBERSHIP;
/// The option for leaving a group of IPv6.
pub(super) const LEAVE_V6: c_int = libc::IPV6_DROP_MEMBERSHIP;
/// The option for lingering in seconds.
pub(super) const LINGER: Key = (libc::SOL_SOCKET, libc::SO_LINGER);
/// How much more than asked the system says that it gave to a buffer.
pub(super) const BUFFER_FACTOR: c_int = 2;

/// What `socket` and `accept4` take for the wanted modes.
const fn modes(inheritable: bool, nonblocking: bool) -> c_int {
    (if inheritable { 0 } else { libc::SOCK_CLOEXEC })
        | (if nonblocking { libc::SOCK_NONBLOCK } else { 0 })
}

/// A new socket, of the system's numbers.
pub(super) fn open(family: c_int, kind: c_int, protocol: c_int, inherit: bool) -> Result<OwnedFd> {
    // SAFETY: takes numbers only.
    let raw = check(unsafe { libc::socket(family, kind | modes(inherit, false), protocol) })?;
    adopt(raw, inherit)
}

/// The next connection of a listening socket.
pub(super) fn accept(
    fd: BorrowedFd<'_>,
    name: *mut libc::sockaddr,
    length: *mut libc::socklen_t,
    inheritable: bool,
    nonblocking: bool,
) -> Result<OwnedFd> {
    let modes = modes(inheritable, nonblocking);
    // SAFETY: `name` and `length` are the caller's room for an address.
    let raw = check(unsafe { libc::accept4(fd.as_raw_fd(), name, length, modes) })?;
    adopt(raw, inheritable)
}

/// Receives one datagram: its bytes in the room, and whether it was longer.
pub(super) fn receive_datagram(
    fd: BorrowedFd<'_>,
    buffer: &libc::iovec,
    flags: c_int,
    name: *mut libc::sockaddr,
    length: *mut libc::socklen_t,
) -> Result<(usize, bool)> {
    // With MSG_TRUNC the system tells the datagram's length, not what it wrote.
    let flags = flags | libc::MSG_TRUNC;
    let (start, room) = (buffer.iov_base, buffer.iov_len);
    // SAFETY: the room is the caller's, and so is that for the address.
    let answer = unsafe { libc::recvfrom(fd.as_raw_fd(), start, room, flags, name, length) };
    let count = check_count(answer)?;
    Ok((count.min(room), count > room))
}

/// Has the system keep reports of what could not be delivered.
pub(super) fn ask_for_reports(fd: BorrowedFd<'_>) -> Result<()> {
    // A socket of IPv6 may send by IPv4, too; one of IPv4 does not know the other option.
    let four = options::set(fd, (libc::IPPROTO_IP, libc::IP_RECVERR), &1);
    let six = options::set(fd, (libc::IPPROTO_IPV6, libc::IPV6_RECVERR), &1);
    six.or(four)
}

/// Takes the reports of what could not be delivered.
pub(super) fn take_reports(fd: BorrowedFd<'_>) -> Reports {
    let mut reports = Reports::default();
    let mut along = Along::default();
    let flags = libc::MSG_ERRQUEUE | libc::MSG_DONTWAIT;
    while control::receive(fd, &Buffers::none(), flags, None, &mut along).is_ok() {
        for errno in along.items.iter().filter_map(report) {
            reports.any = true;
            reports.refused |= errno == libc::ECONNREFUSED;
        }
    }
    reports
}

/// The error that a host reported; what this machine says of a datagram, it says to the caller as well.
fn report(item: &Item) -> Option<c_int> {
    let reports = [
        (libc::IPPROTO_IP, libc::IP_RECVERR),
        (libc::IPPROTO_IPV6, libc::IPV6_RECVERR),
    ];
    let (errno, rest) = item.value.split_first_chunk()?;
    let from_host = rest.first() != Some(&libc::SO_EE_ORIGIN_LOCAL);
    (reports.contains(&(item.level, item.kind)) && from_host).then(|| c_int::from_ne_bytes(*errno))
}

/// The bytes that one receive can return: of a stream all that has come, of datagrams the first.
pub(super) fn unread(fd: BorrowedFd<'_>) -> Result<c_int> {
    let mut count: c_int = 0;
    // SAFETY: FIONREAD writes one int.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::FIONREAD, &raw mut count) })?;
    Ok(count)
}

/// The clock that counts from the start of the system.
pub(super) const CLOCK_SINCE_START: nix::time::ClockId = nix::time::ClockId::CLOCK_BOOTTIME;

/// How a look-up says that a host has addresses of other families only; glibc's, which `libc` does
/// not declare. musl never answers it.
pub(crate) const ADDRESS_FAMILY: c_int = -9;

/// Writes how many bytes an address has into it: here it has no place for that.
pub(crate) const fn tell_length(_address: &mut [u8], _length: usize) {}

/// The bytes that were sent and that the peer has not acknowledged yet.
pub(super) fn unsent(fd: BorrowedFd<'_>) -> Result<c_int> {
    let mut count: c_int = 0;
    // SAFETY: TIOCOUTQ, which sockets call SIOCOUTQ, writes one int.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TIOCOUTQ, &raw mut count) })?;
    Ok(count)
}

/// Whether datagrams are not cut up on the way.
pub(super) fn get_whole(fd: BorrowedFd<'_>) -> Result<bool> {
    let mode: c_int = options::get(fd, (libc::IPPROTO_IP, libc::IP_MTU_DISCOVER))?;
    Ok(mode == libc::IP_PMTUDISC_DO)
}

/// Sets whether datagrams are not cut up on the way.
pub(super) fn set_whole(fd: BorrowedFd<'_>, whole: bool) -> Result<()> {
    let mode = if whole {
        libc::IP_PMTUDISC_DO
    } else {
        libc::IP_PMTUDISC_DONT
    };
    options::set(fd, (libc::IPPROTO_IP, libc::IP_MTU_DISCOVER), &mode)
}

/// What `poll` reports when the peer has ended sending.
pub(super) const PEER_ENDED: i16 = libc::POLLRDHUP;

/// The arguments of the program. The C library need not hand them to libraries: musl does not.
pub(super) fn arguments() -> Vec<Vec<u8>> {
    let whole = std::fs::read("/proc/self/cmdline").unwrap_or_default();
    let whole = whole.strip_suffix(&[0]).unwrap_or(&whole);
    whole.split(|byte| *byte == 0).map(<[u8]>::to_vec).collect()
}

/// The number behind `name` in a file of lines `name: number`.
fn entry(text: &str, name: &str) -> Option<u64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}

/// How much memory there is.
pub(super) fn memory() -> super::system::Memory {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let bytes = |name| entry(&text, name).unwrap_or(0) * 1024;
    super::system::Memory {
        total: bytes("MemTotal"),
        available: bytes("MemAvailable"),
        swap_total: bytes("SwapTotal"),
        swap_available: bytes("SwapFree"),
    }
}

/// Whether a debugger is attached.
pub(super) fn is_traced() -> bool {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    entry(&text, "TracerPid").is_some_and(|tracer| tracer != 0)
}

/// The number of the calling thread, as tools show it.
pub(crate) fn thread_id() -> u32 {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::gettid() }.cast_unsigned()
}

/// Names the calling thread for debuggers.
pub(super) fn set_thread_name(name: &CStr) {
    // SAFETY: the name is terminated, and not too long; the answer matters to nobody.
    unsafe { libc::prctl(libc::PR_SET_NAME, name.as_ptr()) };
}

/// The item that tells a datagram's time to live.
pub(crate) const TTL_ITEM: Key = (libc::IPPROTO_IP, libc::IP_TTL);
/// The item that tells its type of service.
pub(crate) const TOS_ITEM: Key = (libc::IPPROTO_IP, libc::IP_TOS);
/// The item that cuts what is sent into datagrams.
pub(crate) const SEGMENTS: Option<Key> = Some((libc::IPPROTO_UDP, libc::UDP_SEGMENT));
/// The item that tells how long the datagrams are that came as one.
pub(crate) const COALESCED: Option<Key> = Some((libc::IPPROTO_UDP, libc::UDP_GRO));

/// Fills a few bytes with what cannot be foreseen.
pub(super) fn fill_randomly(bytes: &mut [u8]) -> Result<()> {
    // SAFETY: so many bytes may be written. Up to 256 are never fewer than asked for.
    check_count(unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), 0) }).map(drop)
}
