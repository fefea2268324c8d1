//! What Linux does its own way.

use super::address::Address;
use super::control::Item;
use super::deliveries::Reports;
use super::error_queue;
use super::fd::{adopt, check, check_count, uninterrupted};
use super::ioctls::TcpFacts;
use super::options::{self, Discovery, Key, Plain};
use super::sources::Filter;
use super::{Errno, Result, files, transfer};
use crate::abi::tcp;
use core::ffi::{c_int, c_void};
use core::mem::size_of;
use core::ptr::{self, NonNull};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use syscalls::{Sysno, syscall};

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
/// The option for writing the header of IPv6.
pub(super) const HEADER_INCLUDED_V6: c_int = libc::IPV6_HDRINCL;
/// The option for the options of the IPv4 header.
pub(super) const HEADER_OPTIONS: c_int = libc::IP_OPTIONS;
/// The option for the longest packet of IPv4.
pub(super) const MTU: c_int = libc::IP_MTU;
/// The option for the longest packet of IPv6.
pub(super) const MTU_V6: c_int = libc::IPV6_MTU;
/// The option for datagrams without a checksum, `SO_NO_CHECK`.
pub(super) const NO_CHECKSUM: Key = (libc::SOL_SOCKET, 11);
/// The option for cutting what is sent into datagrams of a size.
pub(super) const SEGMENT: c_int = libc::UDP_SEGMENT;
/// How much more than asked the system says that it gave to a buffer.
pub(super) const BUFFER_FACTOR: c_int = 2;

/// What `socket` and `accept4` take for the wanted modes.
const fn modes(inheritable: bool, nonblocking: bool) -> c_int {
    (if inheritable { 0 } else { libc::SOCK_CLOEXEC })
        | (if nonblocking { libc::SOCK_NONBLOCK } else { 0 })
}

/// Where the calling thread's `errno` is.
#[inline]
pub(super) fn errno() -> NonNull<c_int> {
    // SAFETY: no precondition.
    let place = unsafe { libc::__errno_location() };
    // SAFETY: every thread has one.
    unsafe { NonNull::new_unchecked(place) }
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

/// Receives what has come into `room` bytes at `start`, without waiting.
///
/// The way through the C library is longer: it lets its thread be cancelled, and where nothing waits there is
/// nothing to cancel.
///
/// # Safety
///
/// The room may be written.
#[inline]
pub(super) unsafe fn receive_now(fd: RawFd, start: *mut c_void, room: usize) -> Result<usize> {
    let (nowhere, flags) = (ptr::null_mut::<c_void>(), libc::MSG_DONTWAIT);
    // SAFETY: the caller promises it; no address is asked for.
    let answer = unsafe { syscall!(Sysno::recvfrom, fd, start, room, flags, nowhere, nowhere) };
    answer.map_err(|errno| Errno(errno.into_raw()))
}

/// Sends `count` bytes at `start` to the peer, without waiting, as [`receive_now`] receives.
///
/// # Safety
///
/// They may be read.
#[inline]
pub(super) unsafe fn send_now(fd: RawFd, start: *const c_void, count: usize) -> Result<usize> {
    let (nobody, flags) = (ptr::null::<c_void>(), SEND_FLAGS | libc::MSG_DONTWAIT);
    // SAFETY: the caller promises it; no address is given.
    let answer = unsafe { syscall!(Sysno::sendto, fd, start, count, flags, nobody, 0_usize) };
    answer.map_err(|errno| Errno(errno.into_raw()))
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

/// Has the kernel keep reports, also for a socket without a peer.
pub(super) fn ask_for_reports(fd: BorrowedFd<'_>) -> Result<()> {
    error_queue::ask_for_reports(fd)
}

/// What a datagram is called whose departure is kept: `SCM_TS_OPT_ID`, since Linux 6.13.
pub(crate) const DEPARTURE_ID: Option<Key> = Some((libc::SOL_SOCKET, 81));

/// Chooses whether departures are kept of datagrams that ask for it.
pub(super) fn keep_departures(fd: BorrowedFd<'_>, keep: bool) -> Result<()> {
    error_queue::keep_departures(fd, keep)
}

/// What has a datagram's departure kept.
pub(crate) fn departure_request() -> Option<Item> {
    Some(error_queue::departure_request())
}

/// Takes the reports of what could not be delivered, and of what left.
pub(super) fn take_reports(fd: BorrowedFd<'_>) -> Reports {
    error_queue::take_reports(fd)
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

/// Chooses the size of a buffer: any is right, the system takes the nearest that it has.
pub(super) fn set_buffer(fd: BorrowedFd<'_>, key: Key, size: c_int) -> Result<()> {
    options::set(fd, key, &size)
}

/// Chooses how the system finds out what packets a path takes.
pub(super) fn set_discovery(fd: BorrowedFd<'_>, v6: bool, discovery: Discovery) -> Result<()> {
    let key = if v6 {
        (libc::IPPROTO_IPV6, libc::IPV6_MTU_DISCOVER)
    } else {
        (libc::IPPROTO_IP, libc::IP_MTU_DISCOVER)
    };
    let mode = match discovery {
        Discovery::Usual => libc::IP_PMTUDISC_WANT,
        Discovery::Do => libc::IP_PMTUDISC_DO,
        Discovery::Dont => libc::IP_PMTUDISC_DONT,
        Discovery::Probe => libc::IP_PMTUDISC_PROBE,
    };
    options::set(fd, key, &mode)
}

/// Chooses the interface for what is no multicast.
pub(super) fn set_unicast_interface(fd: BorrowedFd<'_>, v6: bool, index: c_int) -> Result<()> {
    let key = if v6 {
        (libc::IPPROTO_IPV6, libc::IPV6_UNICAST_IF)
    } else {
        (libc::IPPROTO_IP, libc::IP_UNICAST_IF)
    };
    options::set(fd, key, &index.to_be())
}

/// Holds packets back: TCP does so by itself, for others the queue of the interface does.
pub(super) fn set_pace(fd: BorrowedFd<'_>, rate: u32) -> Result<()> {
    options::set(
        fd,
        (libc::SOL_SOCKET, libc::SO_MAX_PACING_RATE),
        &rate.cast_signed(),
    )
}

/// Delivers the multicasts of the groups that the socket itself joined, and no others: Linux gives
/// every socket those of the whole machine else.
pub(super) fn hear_joined_groups_only(fd: BorrowedFd<'_>, v6: bool) -> Result<()> {
    if v6 {
        options::set(fd, (libc::IPPROTO_IPV6, libc::IPV6_MULTICAST_ALL), &0)?;
    }
    options::set(fd, (libc::IPPROTO_IP, libc::IP_MULTICAST_ALL), &0)
}

/// Ends a connection whose data was not acknowledged for so many milliseconds.
pub(super) fn give_up_after(fd: BorrowedFd<'_>, milliseconds: u32) -> Result<()> {
    // An int here; 24 days are as good as the rest.
    let time = c_int::try_from(milliseconds).unwrap_or(c_int::MAX);
    options::set(fd, (libc::IPPROTO_TCP, libc::TCP_USER_TIMEOUT), &time)
}

/// The process at the other end of a local connection.
pub(super) fn peer_process(fd: BorrowedFd<'_>) -> Result<u32> {
    let peer: libc::ucred = options::get(fd, (libc::SOL_SOCKET, libc::SO_PEERCRED))?;
    Ok(peer.pid.cast_unsigned())
}

// SAFETY: three numbers.
unsafe impl Plain for libc::ucred {}

/// What the kernel tells of a connection. A shorter answer, of an older kernel, leaves zeros.
#[repr(C)]
#[derive(Clone, Copy)]
struct TcpInfo {
    state: u8,
    _congestion: [u8; 4],
    options: u8,
    _scales: [u8; 2],
    _timers: [u32; 2],
    send_segment: u32,
    _receive_segment: u32,
    unacknowledged: u32,
    _lost: [u32; 9],
    _receive_threshold: u32,
    round_trip: u32,
    _variation: u32,
    _send_threshold: u32,
    congestion_window: u32,
    _advertised: [u32; 3],
    receive_space: u32,
    _retransmits: u32,
    _pacing: [u64; 2],
    acknowledged: u64,
    received: u64,
    _segments: [u32; 3],
    shortest_round_trip: u32,
    _data_segments: [u32; 2],
    _rate: u64,
    _busy: u64,
    limited_by_window: u64,
    _limited_by_buffer: u64,
    _delivered: [u32; 2],
    sent: u64,
    sent_again: u64,
    _duplicates: [u32; 2],
    out_of_order: u32,
    send_window: u32,
    receive_window: u32,
}

// SAFETY: numbers without holes.
unsafe impl Plain for TcpInfo {}

/// The state of a connection by the kernel's number for it.
fn tcp_state(number: u8) -> c_int {
    /// In the kernel's order, from its first, 1.
    const STATES: [c_int; 12] = [
        tcp::TCPSTATE_ESTABLISHED,
        tcp::TCPSTATE_SYN_SENT,
        tcp::TCPSTATE_SYN_RCVD,
        tcp::TCPSTATE_FIN_WAIT_1,
        tcp::TCPSTATE_FIN_WAIT_2,
        tcp::TCPSTATE_TIME_WAIT,
        tcp::TCPSTATE_CLOSED,
        tcp::TCPSTATE_CLOSE_WAIT,
        tcp::TCPSTATE_LAST_ACK,
        tcp::TCPSTATE_LISTEN,
        tcp::TCPSTATE_CLOSING,
        tcp::TCPSTATE_SYN_RCVD,
    ];
    let state = STATES.get(usize::from(number).wrapping_sub(1));
    state.copied().unwrap_or(tcp::TCPSTATE_CLOSED)
}

/// What TCP knows about a connection.
pub(super) fn tcp_facts(fd: BorrowedFd<'_>) -> Result<TcpFacts> {
    /// Of the options of a connection: time stamps.
    const TIMESTAMPS: u8 = 1;
    let info: TcpInfo = options::get(fd, (libc::IPPROTO_TCP, libc::TCP_INFO))?;
    let bytes = |segments: u32| segments.saturating_mul(info.send_segment);
    let buffer: c_int = options::get(fd, options::RECEIVE_BUFFER)?;
    Ok(TcpFacts {
        state: tcp_state(info.state),
        segment: info.send_segment,
        has_timestamps: info.options & TIMESTAMPS != 0,
        round_trip: info.round_trip,
        shortest_round_trip: info.shortest_round_trip,
        under_way: bytes(info.unacknowledged),
        congestion_window: bytes(info.congestion_window),
        send_window: info.send_window,
        // Before Linux 6.2 it tells only what it makes room for.
        receive_window: info.receive_window.max(info.receive_space),
        receive_buffer: options::buffer_size(buffer).cast_unsigned(),
        sent: info.sent.max(info.acknowledged),
        received: info.received,
        out_of_order: info.out_of_order.saturating_mul(info.send_segment),
        sent_again: u32::try_from(info.sent_again).unwrap_or(u32::MAX),
        held_back: u32::try_from(info.limited_by_window / 1000).unwrap_or(u32::MAX),
    })
}

/// A group and the sources that it brings, or all others, `MCAST_MSFILTER`: where its parts stand,
/// and how long one address is.
const SOURCES: c_int = 48;
const GROUP: usize = 8;
const STORAGE: usize = size_of::<libc::sockaddr_storage>();
const MODE: usize = GROUP + STORAGE;
const COUNT: usize = MODE + 4;
const FIRST_SOURCE: usize = COUNT + 4;
/// The mode in which the sources are kept out; in the other they are let in.
const EXCLUDES: u32 = 0;
const INCLUDES: u32 = 1;

/// A filter for so many sources, none of them there yet.
fn filter(interface: u32, group: &Address, mode: u32, count: usize) -> Vec<u8> {
    let number = u32::try_from(count).unwrap_or(u32::MAX);
    let mut bytes = interface.to_ne_bytes().to_vec();
    bytes.resize(GROUP, 0);
    bytes.extend_from_slice(group.bytes());
    bytes.resize(MODE, 0);
    bytes.extend_from_slice(&mode.to_ne_bytes());
    bytes.extend_from_slice(&number.to_ne_bytes());
    bytes.reserve(count * STORAGE);
    bytes
}

/// The level of the options about a group.
fn level_of(group: &Address) -> c_int {
    if group.family() == libc::AF_INET6 {
        libc::IPPROTO_IPV6
    } else {
        libc::IPPROTO_IP
    }
}

/// Which sources a group brings.
pub(super) fn sources(fd: BorrowedFd<'_>, interface: u32, group: &Address) -> Result<Filter> {
    let key = (level_of(group), SOURCES);
    let mut room = 16;
    loop {
        let mut bytes = filter(interface, group, INCLUDES, room);
        bytes.resize(FIRST_SOURCE + room * STORAGE, 0);
        options::get_bytes(fd, key, &mut bytes)?;
        let number = |at: usize| {
            let number = bytes.get(at..).and_then(<[u8]>::first_chunk);
            u32::from_ne_bytes(number.copied().unwrap_or_default())
        };
        let count = usize::try_from(number(COUNT)).unwrap_or(0);
        if count <= room {
            let sources = bytes.get(FIRST_SOURCE..).unwrap_or_default();
            let sources = sources.chunks_exact(STORAGE).take(count);
            return Ok(Filter {
                excludes: number(MODE) == EXCLUDES,
                sources: sources.map(Address::from_bytes).collect(),
            });
        }
        room = count;
    }
}

/// Chooses which sources a group brings.
pub(super) fn set_sources(
    fd: BorrowedFd<'_>,
    interface: u32,
    group: &Address,
    wanted: &Filter,
) -> Result<()> {
    let mode = if wanted.excludes { EXCLUDES } else { INCLUDES };
    let mut bytes = filter(interface, group, mode, wanted.sources.len());
    for (at, source) in wanted.sources.iter().enumerate() {
        bytes.extend_from_slice(source.bytes());
        bytes.resize(FIRST_SOURCE + (at + 1) * STORAGE, 0);
    }
    options::set_bytes(fd, (level_of(group), SOURCES), &bytes)
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

/// Makes a stream connectable again after a failed connection; it keeps its name.
pub(super) fn forget_failure(fd: BorrowedFd<'_>) -> Result<bool> {
    super::socket::disconnect(fd).map(|()| true)
}

/// Has the number of `fd` mean what `by` does, `inheritable` by programs that are executed or not.
pub(super) fn replace(fd: BorrowedFd<'_>, by: BorrowedFd<'_>, inheritable: bool) -> Result<()> {
    let flags = if inheritable { 0 } else { libc::O_CLOEXEC };
    // SAFETY: both are open, and `fd` stays so: it only means another file from here on.
    check(unsafe { libc::dup3(by.as_raw_fd(), fd.as_raw_fd(), flags) }).map(drop)
}

/// The option for telling when a datagram came.
pub(super) const STAMPS: Key = (libc::SOL_SOCKET, libc::SO_TIMESTAMPNS);
/// The item that tells it.
pub(crate) const STAMP_ITEM: Key = (libc::SOL_SOCKET, libc::SCM_TIMESTAMPNS);
/// How many of the smaller unit of a stamp make a second.
pub(crate) const STAMP_UNITS: u32 = 1_000_000_000;

/// The protocol of a socket.
pub(super) fn protocol(fd: BorrowedFd<'_>) -> Result<c_int> {
    options::get(fd, (libc::SOL_SOCKET, libc::SO_PROTOCOL))
}

/// Copies to `room` what there is to read in a pipe, and takes nothing; answers how much that is.
///
/// # Errors
///
/// `EMFILE`, `ENFILE`: a second pipe is needed in between.
pub(super) fn peek_in_pipe(pipe: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    let (reader, writer) = files::pipe()?;
    // As big as the first one, so that everything in that fits; if not, less is seen.
    // SAFETY: takes numbers only.
    let size = unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_GETPIPE_SZ) };
    // SAFETY: as above.
    unsafe { libc::fcntl(writer.as_raw_fd(), libc::F_SETPIPE_SZ, size) };
    let (from, to) = (pipe.as_raw_fd(), writer.as_raw_fd());
    let copied = uninterrupted(|| {
        // SAFETY: as above; nothing is waited for.
        check_count(unsafe { libc::tee(from, to, room.len(), libc::SPLICE_F_NONBLOCK) })
    });
    match copied {
        Ok(0) | Err(Errno(libc::EAGAIN)) => Ok(0),
        Ok(_) => files::read(reader.as_fd(), room),
        // It is a socket that stands for a pipe.
        Err(Errno(libc::EINVAL)) => transfer::look(pipe, room),
        Err(errno) => Err(errno),
    }
}

/// Copies memory of this process to `room`, as far as it is there: all of it, or an error.
///
/// # Errors
///
/// `EFAULT` when it is not; `ENOSYS`, `EPERM` where that is not allowed.
pub(super) fn copy_from(address: usize, room: &mut [u8]) -> Result<usize> {
    let to = libc::iovec {
        iov_base: room.as_mut_ptr().cast(),
        iov_len: room.len(),
    };
    let from = libc::iovec {
        iov_base: ptr::without_provenance_mut(address),
        iov_len: room.len(),
    };
    // SAFETY: takes nothing.
    let own = unsafe { libc::getpid() };
    // SAFETY: there is so much room, and the system looks after what is read.
    check_count(unsafe { libc::process_vm_readv(own, &raw const to, 1, &raw const from, 1, 0) })
}
