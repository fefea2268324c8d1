//! What `WSAStartup` reports.

use super::types::WORD;
use core::ffi::{c_char, c_ushort};

/// The longest description in [`WSAData`], in characters.
pub const WSADESCRIPTION_LEN: usize = 256;
/// The longest status in [`WSAData`], in characters.
pub const WSASYS_STATUS_LEN: usize = 128;

/// What `WSAStartup` tells about the library; the order of fields is that of 64-bit Windows.
#[repr(C)]
#[derive(Debug)]
pub struct WSAData {
    /// The version that the program is to use.
    pub wVersion: WORD,
    /// The highest version that the library supports.
    pub wHighVersion: WORD,
    /// For version 1.1 only: how many sockets a process may open.
    pub iMaxSockets: c_ushort,
    /// For version 1.1 only: the longest datagram, in bytes.
    pub iMaxUdpDg: c_ushort,
    /// Unused since version 2.
    pub lpVendorInfo: *mut c_char,
    /// What the library is, zero-terminated.
    pub szDescription: [c_char; 257],
    /// The state of the library, zero-terminated.
    pub szSystemStatus: [c_char; 129],
}
/// [`WSAData`].
pub type WSADATA = WSAData;
/// A pointer to [`WSAData`].
pub type LPWSADATA = *mut WSAData;
