//! Socket types and protocols.

use core::ffi::c_int;

/// A stream of bytes.
pub const SOCK_STREAM: c_int = 1;
/// Datagrams.
pub const SOCK_DGRAM: c_int = 2;
/// The protocol below the transport.
pub const SOCK_RAW: c_int = 3;
/// Reliable datagrams.
pub const SOCK_RDM: c_int = 4;
/// A stream of packets.
pub const SOCK_SEQPACKET: c_int = 5;
