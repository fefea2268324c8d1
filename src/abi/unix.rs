//! Sockets that are local to the machine.

use super::sockaddr::ADDRESS_FAMILY;
use core::ffi::{c_char, c_int};

/// The longest path, with its terminator.
pub const UNIX_PATH_MAX: c_int = 108;

/// A local endpoint.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_un {
    /// `AF_UNIX`.
    pub sun_family: ADDRESS_FAMILY,
    /// The path, terminated; or a zero and the name of an abstract endpoint.
    pub sun_path: [c_char; 108],
}
/// A local endpoint.
pub type SOCKADDR_UN = sockaddr_un;
/// A pointer to a local endpoint.
pub type PSOCKADDR_UN = *mut sockaddr_un;

/// The process at the other end.
pub const SIO_AF_UNIX_GETPEERPID: super::types::DWORD = 0x5800_0100;
/// The directory that the path is relative to.
pub const SIO_AF_UNIX_SETBINDPARENTPATH: super::types::DWORD = 0x9800_0101;
/// The directory that the peer's path is relative to.
pub const SIO_AF_UNIX_SETCONNPARENTPATH: super::types::DWORD = 0x9800_0102;
