//! OSI's transport protocols.

use super::sockets::{u_char, u_short};
use core::ffi::c_int;

/// Over a network with connections.
pub const ISOPROTO_TP_CONS: c_int = 25;
/// Over a network without connections.
pub const ISOPROTO_TP_CLNS: c_int = 26;
/// The network protocol without connections.
pub const ISOPROTO_CLNP: c_int = 27;
/// X.25.
pub const ISOPROTO_X25: c_int = 28;
/// X.25 over permanent circuits.
pub const ISOPROTO_X25PVC: c_int = 29;
/// End system to intermediate system.
pub const ISOPROTO_ESIS: c_int = 30;
/// A transport protocol.
pub const ISOPROTO_TP: c_int = 29;
/// Class 0.
pub const ISOPROTO_TP0: c_int = 25;
/// Class 1.
pub const ISOPROTO_TP1: c_int = 26;
/// Class 2.
pub const ISOPROTO_TP2: c_int = 27;
/// Class 3.
pub const ISOPROTO_TP3: c_int = 28;
/// Class 4.
pub const ISOPROTO_TP4: c_int = 29;
/// The longest address, in bytes.
pub const ISO_MAX_ADDR_LENGTH: c_int = 64;
/// The address has levels.
pub const ISO_HIERARCHICAL: c_int = 0;
/// The address has no levels.
pub const ISO_NON_HIERARCHICAL: c_int = 1;
/// Urgent data may be used.
pub const ISO_EXP_DATA_USE: c_int = 0x10;
/// Urgent data is not used.
pub const ISO_EXP_DATA_NUSE: c_int = 0x11;

/// An endpoint of OSI.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_tp {
    /// `AF_ISO`.
    pub tp_family: u_short,
    /// `ISO_HIERARCHICAL` or `ISO_NON_HIERARCHICAL`.
    pub tp_addr_type: u_short,
    /// The length of the address, in bytes.
    pub tp_taddr_len: u_short,
    /// The length of the selector, in bytes.
    pub tp_tsel_len: u_short,
    /// The selector and the address.
    pub tp_addr: [u_char; 64],
}
/// An endpoint of OSI.
pub type SOCKADDR_TP = sockaddr_tp;
/// A pointer to an endpoint of OSI.
pub type PSOCKADDR_TP = *mut sockaddr_tp;
/// A pointer to an endpoint of OSI.
pub type LPSOCKADDR_TP = *mut sockaddr_tp;
