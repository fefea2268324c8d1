//! Network events: what `WSAEventSelect` and `WSAAsyncSelect` report.

use super::types::LONG;
use core::ffi::c_int;

/// The index of `FD_READ`.
pub const FD_READ_BIT: c_int = 0;
/// The index of `FD_WRITE`.
pub const FD_WRITE_BIT: c_int = 1;
/// The index of `FD_OOB`.
pub const FD_OOB_BIT: c_int = 2;
/// The index of `FD_ACCEPT`.
pub const FD_ACCEPT_BIT: c_int = 3;
/// The index of `FD_CONNECT`.
pub const FD_CONNECT_BIT: c_int = 4;
/// The index of `FD_CLOSE`.
pub const FD_CLOSE_BIT: c_int = 5;
/// The index of `FD_QOS`.
pub const FD_QOS_BIT: c_int = 6;
/// The index of `FD_GROUP_QOS`.
pub const FD_GROUP_QOS_BIT: c_int = 7;
/// The index of `FD_ROUTING_INTERFACE_CHANGE`.
pub const FD_ROUTING_INTERFACE_CHANGE_BIT: c_int = 8;
/// The index of `FD_ADDRESS_LIST_CHANGE`.
pub const FD_ADDRESS_LIST_CHANGE_BIT: c_int = 9;
/// How many events there are.
pub const FD_MAX_EVENTS: c_int = 10;

/// There is data to receive.
pub const FD_READ: LONG = 0x01;
/// Data can be sent.
pub const FD_WRITE: LONG = 0x02;
/// There is urgent data.
pub const FD_OOB: LONG = 0x04;
/// A connection waits for `accept`.
pub const FD_ACCEPT: LONG = 0x08;
/// The connection is made, or cannot be.
pub const FD_CONNECT: LONG = 0x10;
/// The connection is closed.
pub const FD_CLOSE: LONG = 0x20;
/// The quality of service has changed.
pub const FD_QOS: LONG = 0x40;
/// The quality of service of the group has changed.
pub const FD_GROUP_QOS: LONG = 0x80;
/// The local address towards a remote one has changed.
pub const FD_ROUTING_INTERFACE_CHANGE: LONG = 0x100;
/// The addresses of the machine have changed.
pub const FD_ADDRESS_LIST_CHANGE: LONG = 0x200;
/// Every event.
pub const FD_ALL_EVENTS: LONG = 0x3ff;

/// The errors of the events, under both names that the documents use.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_network_errors {
    /// The error of each event that has happened, by the index of the event.
    pub iErrorCode: [c_int; 10],
    /// The same.
    pub iErrorCodes: [c_int; 10],
}
/// What has happened on a socket.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _WSANETWORKEVENTS {
    /// The events, any of `FD_…`.
    pub lNetworkEvents: LONG,
    /// The error of each event.
    pub nameless: InPlace_network_errors,
}
/// What has happened on a socket.
pub type WSANETWORKEVENTS = _WSANETWORKEVENTS;
/// A pointer to what has happened on a socket.
pub type LPWSANETWORKEVENTS = *mut WSANETWORKEVENTS;
