//! What can be asked of a socket that is neither an option nor a transfer.

use super::fd::check;
use super::{Result, platform};
use core::ffi::c_int;
use std::os::fd::{AsRawFd, BorrowedFd};

pub(crate) use super::fd::set_nonblocking;

unsafe extern "C" {
    /// POSIX; the libc crate does not declare it.
    fn sockatmark(fd: c_int) -> c_int;
}

/// The bytes that one receive can return: of a stream all that has come, of datagrams the first.
pub(crate) fn unread(fd: BorrowedFd<'_>) -> Result<c_int> {
    platform::unread(fd)
}

/// The bytes that were sent and that the peer has not acknowledged yet.
pub(crate) fn unsent(fd: BorrowedFd<'_>) -> Result<c_int> {
    platform::unsent(fd)
}

/// What TCP knows about a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TcpFacts {
    /// The state, one of `TCPSTATE_…`.
    pub(crate) state: c_int,
    /// The greatest segment, in bytes.
    pub(crate) segment: u32,
    /// Whether segments carry time stamps.
    pub(crate) has_timestamps: bool,
    /// The round trip, in microseconds.
    pub(crate) round_trip: u32,
    /// The shortest round trip, in microseconds.
    pub(crate) shortest_round_trip: u32,
    /// How much is under way, in bytes.
    pub(crate) under_way: u32,
    /// The congestion window, in bytes.
    pub(crate) congestion_window: u32,
    /// The window for sending, in bytes.
    pub(crate) send_window: u32,
    /// The window for receiving, in bytes.
    pub(crate) receive_window: u32,
    /// The buffer for receiving, in bytes.
    pub(crate) receive_buffer: u32,
    /// How much was sent, in bytes.
    pub(crate) sent: u64,
    /// How much was received, in bytes.
    pub(crate) received: u64,
    /// How much came out of order, in bytes.
    pub(crate) out_of_order: u32,
    /// How much was sent again, in bytes.
    pub(crate) sent_again: u32,
    /// How long the receiver's window kept it from sending, in milliseconds.
    pub(crate) held_back: u32,
}

/// What TCP knows about a connection, as far as the system tells; the rest is 0.
pub(crate) fn tcp_facts(fd: BorrowedFd<'_>) -> Result<TcpFacts> {
    platform::tcp_facts(fd)
}

/// Whether the next byte of the stream is the one that the urgent pointer names.
pub(crate) fn at_mark(fd: BorrowedFd<'_>) -> Result<bool> {
    // SAFETY: takes a descriptor only.
    check(unsafe { sockatmark(fd.as_raw_fd()) }).map(|answer| answer == 1)
}
