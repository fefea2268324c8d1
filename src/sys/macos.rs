//! What macOS does its own way.

use super::address::Address;
use super::buffer::message;
use super::control::Item;
use super::deliveries::Reports;
use super::fd::{adopt, check, check_count, set_inheritable, set_nonblocking};
use super::ioctls::TcpFacts;
use super::options::{self, Discovery, Key, Plain};
use super::sources::Filter;
use super::{Errno, Result, transfer};
use crate::abi::tcp;
use core::ffi::{CStr, c_int, c_void};
use core::mem::size_of;
use core::ptr::NonNull;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

/// How many bytes of a block of libc's heap may be used.
pub(crate) use libc::malloc_size as usable_size;

/// Nothing: `SO_NOSIGPIPE` is set on every socket instead.
pub(super) const SEND_FLAGS: c_int = 0;

/// The option for the time before the first keep-alive, in seconds.
pub(super) const KEEP_IDLE: c_int = libc::TCP_KEEPALIVE;
/// The option for joining a group of IPv6.
pub(super) const JOIN_V6: c_int = libc::IPV6_JOIN_GROUP;
/// The option for leaving a group of IPv6.
pub(super) const LEAVE_V6: c_int = libc::IPV6_LEAVE_GROUP;
/// The option for lingering in seconds: `SO_LINGER` counts clock ticks here.
pub(super) const LINGER: Key = (libc::SOL_SOCKET, libc::SO_LINGER_SEC);
/// A number that no option has: the system refuses it.
const NONE: c_int = -1;
/// The option for writing the header of IPv6: there is none.
pub(super) const HEADER_INCLUDED_V6: c_int = NONE;
/// The option for the options of the IPv4 header, `IP_OPTIONS`.
pub(super) const HEADER_OPTIONS: c_int = 1;
/// The option for the longest packet of IPv4: there is none.
pub(super) const MTU: c_int = NONE;
/// The option for the longest packet of IPv6: there is none for what is sent.
pub(super) const MTU_V6: c_int = NONE;
/// The option for datagrams without a checksum, `UDP_NOCKSUM`.
pub(super) const NO_CHECKSUM: Key = (libc::IPPROTO_UDP, 1);
/// The option for cutting what is sent into datagrams of a size: there is none.
pub(super) const SEGMENT: c_int = NONE;
/// How much more than asked the system says that it gave to a buffer.
pub(super) const BUFFER_FACTOR: c_int = 1;

/// Where the calling thread's `errno` is.
#[inline]
pub(super) fn errno() -> NonNull<c_int> {
    // SAFETY: no precondition.
    let place = unsafe { libc::__error() };
    // SAFETY: every thread has one.
    unsafe { NonNull::new_unchecked(place) }
}

/// A new socket, of the system's numbers.
pub(super) fn open(family: c_int, kind: c_int, protocol: c_int, inherit: bool) -> Result<OwnedFd> {
    // SAFETY: takes numbers only.
    let raw = check(unsafe { libc::socket(family, kind, protocol) })?;
    let fd = adopt(raw, inherit)?;
    raise_no_signal(fd.as_fd())?;
    set_inheritable(fd.as_fd(), inherit)?;
    Ok(fd)
}

/// The next connection of a listening socket.
pub(super) fn accept(
    fd: BorrowedFd<'_>,
    name: *mut libc::sockaddr,
    length: *mut libc::socklen_t,
    inheritable: bool,
    nonblocking: bool,
) -> Result<OwnedFd> {
    // SAFETY: `name` and `length` are the caller's room for an address.
    let raw = check(unsafe { libc::accept(fd.as_raw_fd(), name, length) })?;
    let accepted = adopt(raw, inheritable)?;
    // SAFETY: as above.
    if !length.is_null() && unsafe { length.read() } == 0 {
        // The peer has reset the connection, and has no name any more.
        return Err(Errno(libc::ECONNRESET));
    }
    match raise_no_signal(accepted.as_fd()) {
        // The peer may reset it now as well, and then options cannot be set. A socket of `open`
        // has passed this one on already.
        Err(Errno(libc::EINVAL)) | Ok(()) => {}
        Err(error) => return Err(error),
    }
    set_inheritable(accepted.as_fd(), inheritable)?;
    // It has its listener's mode here.
    set_nonblocking(accepted.as_fd(), nonblocking)?;
    Ok(accepted)
}

/// Keeps a socket from raising `SIGPIPE`.
fn raise_no_signal(fd: BorrowedFd<'_>) -> Result<()> {
    options::set(fd, (libc::SOL_SOCKET, libc::SO_NOSIGPIPE), &1)
}

/// Receives what has come into `room` bytes at `start`, without waiting.
///
/// # Safety
///
/// The room may be written.
#[inline]
pub(super) unsafe fn receive_now(fd: RawFd, start: *mut c_void, room: usize) -> Result<usize> {
    // SAFETY: the caller promises it.
    check_count(unsafe { libc::recv(fd, start, room, libc::MSG_DONTWAIT) })
}

/// Sends `count` bytes at `start` to the peer, without waiting.
///
/// # Safety
///
/// They may be read.
#[inline]
pub(super) unsafe fn send_now(fd: RawFd, start: *const c_void, count: usize) -> Result<usize> {
    // SAFETY: the caller promises it.
    check_count(unsafe { libc::send(fd, start, count, SEND_FLAGS | libc::MSG_DONTWAIT) })
}

/// Receives one datagram: its bytes in the room, and whether it was longer.
pub(super) fn receive_datagram(
    fd: BorrowedFd<'_>,
    buffer: &libc::iovec,
    flags: c_int,
    name: *mut libc::sockaddr,
    length: *mut libc::socklen_t,
) -> Result<(usize, bool)> {
    let mut vector = *buffer;
    let mut message = message();
    message.msg_iov = &raw mut vector;
    message.msg_iovlen = 1;
    message.msg_name = name.cast();
    if !length.is_null() {
        // SAFETY: `length` is the caller's, and tells the room at `name`.
        message.msg_namelen = unsafe { length.read() };
    }
    // SAFETY: the header names memory of the caller's only.
    let answer = unsafe { libc::recvmsg(fd.as_raw_fd(), &raw mut message, flags) };
    let count = check_count(answer)?;
    if !length.is_null() {
        // SAFETY: as above.
        unsafe { length.write(message.msg_namelen) };
    }
    Ok((count, message.msg_flags & libc::MSG_TRUNC != 0))
}

/// The bytes that one receive can return: of a stream all that has come, of datagrams the first.
pub(super) fn unread(fd: BorrowedFd<'_>) -> Result<c_int> {
    // FIONREAD counts every datagram that waits, and their addresses; SO_NREAD the first one.
    options::get(fd, (libc::SOL_SOCKET, libc::SO_NREAD))
}

/// The bytes that were sent and that the peer has not acknowledged yet.
pub(super) fn unsent(fd: BorrowedFd<'_>) -> Result<c_int> {
    options::get(fd, (libc::SOL_SOCKET, libc::SO_NWRITE))
}

/// The clock that counts from the start of the system; here the monotonic one goes on in sleep.
pub(super) const CLOCK_SINCE_START: nix::time::ClockId = nix::time::ClockId::CLOCK_MONOTONIC;

/// How a look-up says that a host has addresses of other families only; `libc` does not declare it.
pub(crate) const ADDRESS_FAMILY: c_int = 1;

/// Writes how many bytes an address has into it: in the first of them.
pub(crate) fn tell_length(address: &mut [u8], length: usize) {
    if let Some(first) = address.first_mut() {
        *first = u8::try_from(length).unwrap_or(u8::MAX);
    }
}

/// Chooses the size of a buffer. The system refuses what is none, or more than it has: then half of
/// that is tried.
pub(super) fn set_buffer(fd: BorrowedFd<'_>, key: Key, size: c_int) -> Result<()> {
    let mut size = size.max(1);
    loop {
        match options::set(fd, key, &size) {
            Err(errno) if errno.0 == libc::ENOBUFS && size > 1 => size /= 2,
            answer => return answer,
        }
    }
}

/// Chooses how the system finds out what packets a path takes: it only knows whether packets are
/// cut up.
pub(super) fn set_discovery(fd: BorrowedFd<'_>, v6: bool, discovery: Discovery) -> Result<()> {
    let key = if v6 {
        (libc::IPPROTO_IPV6, libc::IPV6_DONTFRAG)
    } else {
        (libc::IPPROTO_IP, libc::IP_DONTFRAG)
    };
    let whole = matches!(discovery, Discovery::Do | Discovery::Probe);
    options::set(fd, key, &c_int::from(whole))
}

/// Chooses the interface for what is no multicast.
pub(super) fn set_unicast_interface(fd: BorrowedFd<'_>, v6: bool, index: c_int) -> Result<()> {
    let key = if v6 {
        (libc::IPPROTO_IPV6, libc::IPV6_BOUND_IF)
    } else {
        (libc::IPPROTO_IP, libc::IP_BOUND_IF)
    };
    options::set(fd, key, &index)
}

/// Nothing: a socket hears the groups that it joined and no others.
#[expect(clippy::unnecessary_wraps, reason = "another system may refuse it")]
pub(super) const fn hear_joined_groups_only(_fd: BorrowedFd<'_>, _v6: bool) -> Result<()> {
    Ok(())
}

/// Ends a connection whose data was not acknowledged for so many milliseconds; the system counts
/// seconds.
pub(super) fn give_up_after(fd: BorrowedFd<'_>, milliseconds: u32) -> Result<()> {
    /// `TCP_RXT_CONNDROPTIME`, which the libc crate does not declare.
    const DROP_TIME: c_int = 0x80;
    let seconds = c_int::try_from(milliseconds.div_ceil(1000)).unwrap_or(c_int::MAX);
    options::set(fd, (libc::IPPROTO_TCP, DROP_TIME), &seconds)
}

/// Nothing holds packets back here; the rate is what the program means to keep to.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(super) fn set_pace(_fd: BorrowedFd<'_>, _rate: u32) -> Result<()> {
    Ok(())
}

/// The process at the other end of a local connection.
pub(super) fn peer_process(fd: BorrowedFd<'_>) -> Result<u32> {
    let peer: c_int = options::get(fd, (libc::SOL_LOCAL, libc::LOCAL_PEERPID))?;
    Ok(peer.cast_unsigned())
}

// SAFETY: numbers only.
unsafe impl Plain for libc::tcp_connection_info {}

/// What TCP knows about a connection.
pub(super) fn tcp_facts(fd: BorrowedFd<'_>) -> Result<TcpFacts> {
    /// In the kernel's order.
    const STATES: [c_int; 11] = [
        tcp::TCPSTATE_CLOSED,
        tcp::TCPSTATE_LISTEN,
        tcp::TCPSTATE_SYN_SENT,
        tcp::TCPSTATE_SYN_RCVD,
        tcp::TCPSTATE_ESTABLISHED,
        tcp::TCPSTATE_CLOSE_WAIT,
        tcp::TCPSTATE_FIN_WAIT_1,
        tcp::TCPSTATE_CLOSING,
        tcp::TCPSTATE_LAST_ACK,
        tcp::TCPSTATE_FIN_WAIT_2,
        tcp::TCPSTATE_TIME_WAIT,
    ];
    /// Of the options of a connection: time stamps.
    const TIMESTAMPS: u32 = 1;
    let info: libc::tcp_connection_info =
        options::get(fd, (libc::IPPROTO_TCP, libc::TCP_CONNECTION_INFO))?;
    let buffer: c_int = options::get(fd, options::RECEIVE_BUFFER)?;
    let short = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let state = STATES.get(usize::from(info.tcpi_state));
    Ok(TcpFacts {
        state: state.copied().unwrap_or(tcp::TCPSTATE_CLOSED),
        segment: info.tcpi_maxseg,
        has_timestamps: info.tcpi_options & TIMESTAMPS != 0,
        // It counts milliseconds, and forgets the shortest.
        round_trip: info.tcpi_srtt.saturating_mul(1000),
        shortest_round_trip: 0,
        under_way: info.tcpi_snd_sbbytes,
        congestion_window: info.tcpi_snd_cwnd,
        send_window: info.tcpi_snd_wnd,
        receive_window: info.tcpi_rcv_wnd,
        receive_buffer: buffer.cast_unsigned(),
        sent: info.tcpi_txbytes,
        received: info.tcpi_rxbytes,
        out_of_order: short(info.tcpi_rxoutoforderbytes),
        sent_again: short(info.tcpi_txretransmitbytes),
        held_back: 0,
    })
}

/// The modes of a filter.
const INCLUDES: u32 = 1;
const EXCLUDES: u32 = 2;

unsafe extern "C" {
    /// RFC 3678; the libc crate does not declare it.
    fn getsourcefilter(
        fd: c_int,
        interface: u32,
        group: *const libc::sockaddr,
        length: libc::socklen_t,
        mode: *mut u32,
        count: *mut u32,
        sources: *mut libc::sockaddr_storage,
    ) -> c_int;
    /// RFC 3678; the libc crate does not declare it.
    fn setsourcefilter(
        fd: c_int,
        interface: u32,
        group: *const libc::sockaddr,
        length: libc::socklen_t,
        mode: u32,
        count: u32,
        sources: *const libc::sockaddr_storage,
    ) -> c_int;
}

/// Which sources a group brings.
pub(super) fn sources(fd: BorrowedFd<'_>, interface: u32, group: &Address) -> Result<Filter> {
    /// More than the system takes.
    const ROOM: usize = 1024;
    let mut list = vec![options::storage(&Address::room()); ROOM];
    let mut count = u32::try_from(ROOM).unwrap_or(u32::MAX);
    let mut mode = 0;
    let (name, length) = (group.as_ptr(), group.len());
    // SAFETY: there is room for as many sources as the count says.
    check(unsafe {
        getsourcefilter(
            fd.as_raw_fd(),
            interface,
            name,
            length,
            &raw mut mode,
            &raw mut count,
            list.as_mut_ptr(),
        )
    })?;
    let count = usize::try_from(count).unwrap_or(0);
    Ok(Filter {
        excludes: mode == EXCLUDES,
        sources: list.iter().take(count).map(from_storage).collect(),
    })
}

fn from_storage(storage: &libc::sockaddr_storage) -> Address {
    let length = libc::socklen_t::from(storage.ss_len);
    let start = (&raw const *storage).cast();
    // SAFETY: a storage is longer than any address, whose length it says.
    unsafe { Address::copied(start, length) }
}

/// Chooses which sources a group brings.
pub(super) fn set_sources(
    fd: BorrowedFd<'_>,
    interface: u32,
    group: &Address,
    wanted: &Filter,
) -> Result<()> {
    let list: Vec<_> = wanted.sources.iter().map(options::storage).collect();
    let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
    let mode = if wanted.excludes { EXCLUDES } else { INCLUDES };
    let (name, length) = (group.as_ptr(), group.len());
    let (fd, sources) = (fd.as_raw_fd(), list.as_ptr());
    // SAFETY: there are as many sources as the count says.
    check(unsafe { setsourcefilter(fd, interface, name, length, mode, count, sources) }).map(drop)
}

/// What `poll` reports when the peer has ended sending.
pub(super) const PEER_ENDED: i16 = libc::POLLHUP;

/// The arguments of the program.
pub(super) fn arguments() -> Vec<Vec<u8>> {
    use std::os::unix::ffi::OsStringExt;
    std::env::args_os().map(OsStringExt::into_vec).collect()
}

/// What the kernel keeps under `name`, which a zero ends; `None` when it is no `T`.
fn kernel_state<T: Copy>(name: &CStr) -> Option<T> {
    let mut value = core::mem::MaybeUninit::<T>::zeroed();
    let mut size = size_of::<T>();
    // SAFETY: the name is terminated, and `size` says how much room there is.
    let status = unsafe {
        libc::sysctlbyname(
            name.as_ptr(),
            value.as_mut_ptr().cast(),
            &raw mut size,
            core::ptr::null_mut(),
            0,
        )
    };
    // SAFETY: the callers ask for plain numbers, and the kernel has written all of it.
    (status == 0 && size == size_of::<T>()).then(|| unsafe { value.assume_init() })
}

/// How much memory there is. As on Windows, what files have in memory can be had.
pub(super) fn memory() -> super::system::Memory {
    let number = |name| u64::from(kernel_state::<u32>(name).unwrap_or(0));
    let free = [
        c"vm.page_free_count",
        c"vm.page_purgeable_count",
        c"vm.page_pageable_external_count",
    ];
    // The kernel's pages: a program for another processor sees smaller ones.
    let free = free.map(number).iter().sum::<u64>() * number(c"vm.pagesize");
    let total = kernel_state::<u64>(c"hw.memsize").unwrap_or(0);
    let swap = kernel_state::<libc::xsw_usage>(c"vm.swapusage");
    super::system::Memory {
        total,
        available: free.min(total),
        swap_total: swap.map_or(0, |swap| swap.xsu_total),
        swap_available: swap.map_or(0, |swap| swap.xsu_avail),
    }
}

/// Whether a debugger is attached.
pub(super) fn is_traced() -> bool {
    /// Of the flags of a process: it is being traced.
    const PROC_FLAG_TRACED: u32 = 2;
    let mut info = core::mem::MaybeUninit::<libc::proc_bsdshortinfo>::zeroed();
    let size = c_int::try_from(size_of::<libc::proc_bsdshortinfo>()).unwrap_or(0);
    // SAFETY: takes no memory.
    let process = unsafe { libc::getpid() };
    let kind = libc::PROC_PIDT_SHORTBSDINFO;
    // SAFETY: `size` says how much room there is.
    let written = unsafe { libc::proc_pidinfo(process, kind, 0, info.as_mut_ptr().cast(), size) };
    // SAFETY: the structure is of plain numbers, which were zero before.
    written == size && unsafe { info.assume_init() }.pbsi_flags & PROC_FLAG_TRACED != 0
}

/// Reports reach sockets with a peer only, as answers of calls.
pub(super) fn ask_for_reports(_fd: BorrowedFd<'_>) -> Result<()> {
    Ok(())
}

/// There is no queue of reports.
pub(super) fn take_reports(_fd: BorrowedFd<'_>) -> Reports {
    Reports::default()
}

/// What a datagram is called whose departure is kept; none is.
pub(crate) const DEPARTURE_ID: Option<Key> = None;

/// Nothing tells when a datagram leaves.
pub(super) fn keep_departures(_fd: BorrowedFd<'_>, keep: bool) -> Result<()> {
    if keep {
        Err(super::errno::EOPNOTSUPP)
    } else {
        Ok(())
    }
}

/// What has a datagram's departure kept; there is no such thing.
pub(crate) fn departure_request() -> Option<Item> {
    None
}

/// The item that tells a datagram's time to live.
pub(crate) const TTL_ITEM: Key = (libc::IPPROTO_IP, libc::IP_RECVTTL);
/// The item that tells its type of service.
pub(crate) const TOS_ITEM: Key = (libc::IPPROTO_IP, libc::IP_RECVTOS);
/// What is sent is not cut into datagrams.
pub(crate) const SEGMENTS: Option<Key> = None;
/// Datagrams do not come as one.
pub(crate) const COALESCED: Option<Key> = None;

/// Fills a few bytes with what cannot be foreseen.
pub(super) fn fill_randomly(bytes: &mut [u8]) -> Result<()> {
    // SAFETY: so many bytes may be written.
    check(unsafe { libc::getentropy(bytes.as_mut_ptr().cast(), bytes.len()) }).map(drop)
}

/// Makes a stream connectable again after a failed connection, which leaves nothing of a socket here but
/// its number; it has lost its name.
pub(super) fn forget_failure(fd: BorrowedFd<'_>) -> Result<bool> {
    // What was chosen is not known here.
    let chosen = super::renewal::Chosen {
        receive_buffer: true,
        send_buffer: true,
    };
    super::renewal::renew(fd, chosen).map(|()| false)
}

/// Has the number of `fd` mean what `by` does, `inheritable` by programs that are executed or not.
pub(super) fn replace(fd: BorrowedFd<'_>, by: BorrowedFd<'_>, inheritable: bool) -> Result<()> {
    // SAFETY: both are open, and `fd` stays so: it only means another file from here on.
    check(unsafe { libc::dup2(by.as_raw_fd(), fd.as_raw_fd()) })?;
    set_inheritable(fd, inheritable)
}

/// The option for telling when a datagram came.
pub(super) const STAMPS: Key = (libc::SOL_SOCKET, libc::SO_TIMESTAMP);
/// The item that tells it.
pub(crate) const STAMP_ITEM: Key = (libc::SOL_SOCKET, libc::SCM_TIMESTAMP);
/// How many of the smaller unit of a stamp make a second.
pub(crate) const STAMP_UNITS: u32 = 1_000_000;

/// The protocol of a socket: 0, as the system does not tell; the type of the socket does.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(super) fn protocol(_fd: BorrowedFd<'_>) -> Result<c_int> {
    Ok(0)
}

/// Copies to `room` what there is to read in a pipe, and takes nothing; answers how much that is.
///
/// # Errors
///
/// `ENOTSUP` when it is a pipe, and not a socket that stands for one.
pub(super) fn peek_in_pipe(pipe: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    transfer::look(pipe, room).map_err(|errno| match errno {
        Errno(libc::ENOTSOCK) => Errno(libc::ENOTSUP),
        errno => errno,
    })
}

/// Copies memory that may not be there: no.
///
/// # Errors
///
/// `ENOTSUP`: there is another way.
pub(super) const fn copy_from(_address: usize, _room: &mut [u8]) -> Result<usize> {
    Err(Errno(libc::ENOTSUP))
}
