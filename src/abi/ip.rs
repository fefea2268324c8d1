//! Options of the internet protocols.

use core::ffi::c_int;

/// See the page of the option.
pub const IP_HDRINCL: c_int = 2;
/// See the page of the option.
pub const IP_TOS: c_int = 3;
/// See the page of the option.
pub const IP_TTL: c_int = 4;
/// See the page of the option.
pub const IP_MULTICAST_IF: c_int = 9;
/// See the page of the option.
pub const IP_MULTICAST_TTL: c_int = 10;
/// See the page of the option.
pub const IP_MULTICAST_LOOP: c_int = 11;
/// See the page of the option.
pub const IP_ADD_MEMBERSHIP: c_int = 12;
/// See the page of the option.
pub const IP_DROP_MEMBERSHIP: c_int = 13;
/// See the page of the option.
pub const IPV6_UNICAST_HOPS: c_int = 4;
/// See the page of the option.
pub const IPV6_MULTICAST_IF: c_int = 9;
/// See the page of the option.
pub const IPV6_MULTICAST_HOPS: c_int = 10;
/// See the page of the option.
pub const IPV6_MULTICAST_LOOP: c_int = 11;
/// See the page of the option.
pub const IPV6_ADD_MEMBERSHIP: c_int = 12;
/// See the page of the option.
pub const IPV6_DROP_MEMBERSHIP: c_int = 13;
/// See the page of the option.
pub const IPV6_V6ONLY: c_int = 27;
/// See the page of the option.
pub const TCP_KEEPIDLE: c_int = 3;
/// See the page of the option.
pub const TCP_KEEPCNT: c_int = 16;
/// See the page of the option.
pub const TCP_KEEPINTVL: c_int = 17;
