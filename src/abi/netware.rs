//! IPX and SPX.

use core::ffi::{c_char, c_int, c_short, c_ushort};

/// Datagrams.
pub const NSPROTO_IPX: c_int = 1000;
/// Packets over a connection.
pub const NSPROTO_SPX: c_int = 1256;
/// Packets over a connection, version 2.
pub const NSPROTO_SPXII: c_int = 1257;

/// An endpoint of IPX.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_ipx {
    /// `AF_IPX`.
    pub sa_family: c_short,
    /// The network.
    pub sa_netnum: [c_char; 4],
    /// The machine.
    pub sa_nodenum: [c_char; 6],
    /// The socket, in network byte order.
    pub sa_socket: c_ushort,
}
/// An endpoint of IPX.
pub type SOCKADDR_IPX = sockaddr_ipx;
/// A pointer to an endpoint of IPX.
pub type PSOCKADDR_IPX = *mut sockaddr_ipx;
/// A pointer to an endpoint of IPX.
pub type LPSOCKADDR_IPX = *mut sockaddr_ipx;
