//! Hosts, networks, services and protocols as version 1.1 looks them up.

use super::errors::{WSAHOST_NOT_FOUND, WSANO_DATA, WSANO_RECOVERY, WSATRY_AGAIN};
use super::sockets::u_long;
use core::ffi::{c_char, c_int, c_short};

/// How long a buffer `WSAAsyncGet…By…` needs, in bytes.
pub const MAXGETHOSTSTRUCT: c_int = 1024;
/// No such host.
pub const HOST_NOT_FOUND: c_int = WSAHOST_NOT_FOUND;
/// The name server does not answer now.
pub const TRY_AGAIN: c_int = WSATRY_AGAIN;
/// The name server failed for good.
pub const NO_RECOVERY: c_int = WSANO_RECOVERY;
/// The name is valid and has no data of the type asked for.
pub const NO_DATA: c_int = WSANO_DATA;
/// The name is valid and has no address.
pub const WSANO_ADDRESS: c_int = WSANO_DATA;
/// The name is valid and has no address.
pub const NO_ADDRESS: c_int = WSANO_DATA;

/// What is known about a host.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct hostent {
    /// Its name.
    pub h_name: *mut c_char,
    /// Other names, the last null.
    pub h_aliases: *mut *mut c_char,
    /// The family of its addresses.
    pub h_addrtype: c_short,
    /// The length of each address, in bytes.
    pub h_length: c_short,
    /// The addresses, in network byte order, the last null.
    pub h_addr_list: *mut *mut c_char,
}
/// What is known about a host.
pub type HOSTENT = hostent;
/// A pointer to what is known about a host.
pub type PHOSTENT = *mut hostent;
/// A pointer to what is known about a host.
pub type LPHOSTENT = *mut hostent;

/// What is known about a network.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct netent {
    /// Its name.
    pub n_name: *mut c_char,
    /// Other names, the last null.
    pub n_aliases: *mut *mut c_char,
    /// The family of its number.
    pub n_addrtype: c_short,
    /// Its number.
    pub n_net: u_long,
}

/// What is known about a service; the order of fields is that of 64-bit Windows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct servent {
    /// Its name.
    pub s_name: *mut c_char,
    /// Other names, the last null.
    pub s_aliases: *mut *mut c_char,
    /// The protocol to reach it by.
    pub s_proto: *mut c_char,
    /// Its port, in network byte order.
    pub s_port: c_short,
}
/// What is known about a service.
pub type SERVENT = servent;
/// A pointer to what is known about a service.
pub type PSERVENT = *mut servent;
/// A pointer to what is known about a service.
pub type LPSERVENT = *mut servent;

/// What is known about a protocol.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct protoent {
    /// Its name.
    pub p_name: *mut c_char,
    /// Other names, the last null.
    pub p_aliases: *mut *mut c_char,
    /// Its number.
    pub p_proto: c_short,
}
/// What is known about a protocol.
pub type PROTOENT = protoent;
/// A pointer to what is known about a protocol.
pub type PPROTOENT = *mut protoent;
/// A pointer to what is known about a protocol.
pub type LPPROTOENT = *mut protoent;
