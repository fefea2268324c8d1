//! Address families.

use core::ffi::c_int;

/// No family in particular.
pub const AF_UNSPEC: c_int = 0;
/// Local sockets, named by paths.
pub const AF_UNIX: c_int = 1;
/// IPv4.
pub const AF_INET: c_int = 2;
/// IPv6.
pub const AF_INET6: c_int = 23;
