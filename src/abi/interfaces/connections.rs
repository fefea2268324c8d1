//! Connections and endpoints, and what TCP and UDP have counted: `tcpmib.h`, `udpmib.h`.

use super::tables::ANY_SIZE;
use crate::abi::internet::IN6_ADDR;
use crate::abi::types::{DWORD, LARGE_INTEGER, UCHAR, ULONGLONG};
use core::ffi::c_int;

/// How many numbers describe the module that has an endpoint.
pub const TCPIP_OWNING_MODULE_SIZE: usize = 16;

/// The state of a connection.
///
/// cbindgen:enum
pub type MIB_TCP_STATE = c_int;
/// Closed.
pub const MIB_TCP_STATE_CLOSED: MIB_TCP_STATE = 1;
/// It listens.
pub const MIB_TCP_STATE_LISTEN: MIB_TCP_STATE = 2;
/// It connects.
pub const MIB_TCP_STATE_SYN_SENT: MIB_TCP_STATE = 3;
/// Somebody connects to it.
pub const MIB_TCP_STATE_SYN_RCVD: MIB_TCP_STATE = 4;
/// It is connected.
pub const MIB_TCP_STATE_ESTAB: MIB_TCP_STATE = 5;
/// This end has ended sending.
pub const MIB_TCP_STATE_FIN_WAIT1: MIB_TCP_STATE = 6;
/// The peer knows it.
pub const MIB_TCP_STATE_FIN_WAIT2: MIB_TCP_STATE = 7;
/// The peer has ended sending.
pub const MIB_TCP_STATE_CLOSE_WAIT: MIB_TCP_STATE = 8;
/// Both have, at once.
pub const MIB_TCP_STATE_CLOSING: MIB_TCP_STATE = 9;
/// Both have, the peer first.
pub const MIB_TCP_STATE_LAST_ACK: MIB_TCP_STATE = 10;
/// Both have, and packets may still be under way.
pub const MIB_TCP_STATE_TIME_WAIT: MIB_TCP_STATE = 11;
/// It is being forgotten.
pub const MIB_TCP_STATE_DELETE_TCB: MIB_TCP_STATE = 12;

/// How long an answer is waited for.
///
/// cbindgen:enum
pub type TCP_RTO_ALGORITHM = c_int;
/// A pointer to [`TCP_RTO_ALGORITHM`].
pub type PTCP_RTO_ALGORITHM = *mut TCP_RTO_ALGORITHM;
/// In another way.
pub const TcpRtoAlgorithmOther: TCP_RTO_ALGORITHM = 1;
/// Always as long.
pub const TcpRtoAlgorithmConstant: TCP_RTO_ALGORITHM = 2;
/// As MIL-STD-1778 says.
pub const TcpRtoAlgorithmRsre: TCP_RTO_ALGORITHM = 3;
/// As Van Jacobson says.
pub const TcpRtoAlgorithmVanj: TCP_RTO_ALGORITHM = 4;

/// In another way.
pub const MIB_TCP_RTO_OTHER: DWORD = 1;
/// Always as long.
pub const MIB_TCP_RTO_CONSTANT: DWORD = 2;
/// As MIL-STD-1778 says.
pub const MIB_TCP_RTO_RSRE: DWORD = 3;
/// As Van Jacobson says.
pub const MIB_TCP_RTO_VANJ: DWORD = 4;
/// As many as there is memory for.
pub const MIB_TCP_MAXCONN_DYNAMIC: DWORD = 0xffff_ffff;

/// The state.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_tcp_row_state {
    /// As a number.
    pub dwState: DWORD,
    /// By name.
    pub State: MIB_TCP_STATE,
}

/// A connection over IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPROW_LH {
    /// Its state.
    pub nameless: InPlace_mib_tcp_row_state,
    /// The address here, in network byte order.
    pub dwLocalAddr: DWORD,
    /// The port here, in network byte order.
    pub dwLocalPort: DWORD,
    /// The address there.
    pub dwRemoteAddr: DWORD,
    /// The port there.
    pub dwRemotePort: DWORD,
}
/// [`_MIB_TCPROW_LH`].
pub type MIB_TCPROW_LH = _MIB_TCPROW_LH;
/// [`_MIB_TCPROW_LH`].
pub type MIB_TCPROW = _MIB_TCPROW_LH;
/// A pointer to [`_MIB_TCPROW_LH`].
pub type PMIB_TCPROW_LH = *mut _MIB_TCPROW_LH;
/// A pointer to [`_MIB_TCPROW_LH`].
pub type PMIB_TCPROW = *mut _MIB_TCPROW_LH;

/// Connections.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The connections.
    pub table: [MIB_TCPROW; ANY_SIZE],
}
/// [`_MIB_TCPTABLE`].
pub type MIB_TCPTABLE = _MIB_TCPTABLE;
/// A pointer to [`_MIB_TCPTABLE`].
pub type PMIB_TCPTABLE = *mut _MIB_TCPTABLE;

/// A connection over IPv4, and whose it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPROW_OWNER_PID {
    /// Its state: one of `MIB_TCP_STATE_…`.
    pub dwState: DWORD,
    /// The address here, in network byte order.
    pub dwLocalAddr: DWORD,
    /// The port here, in network byte order.
    pub dwLocalPort: DWORD,
    /// The address there.
    pub dwRemoteAddr: DWORD,
    /// The port there.
    pub dwRemotePort: DWORD,
    /// The process, 0 if it is not known.
    pub dwOwningPid: DWORD,
}
/// [`_MIB_TCPROW_OWNER_PID`].
pub type MIB_TCPROW_OWNER_PID = _MIB_TCPROW_OWNER_PID;
/// A pointer to [`_MIB_TCPROW_OWNER_PID`].
pub type PMIB_TCPROW_OWNER_PID = *mut _MIB_TCPROW_OWNER_PID;

/// Connections.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPTABLE_OWNER_PID {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The connections.
    pub table: [MIB_TCPROW_OWNER_PID; ANY_SIZE],
}
/// [`_MIB_TCPTABLE_OWNER_PID`].
pub type MIB_TCPTABLE_OWNER_PID = _MIB_TCPTABLE_OWNER_PID;
/// A pointer to [`_MIB_TCPTABLE_OWNER_PID`].
pub type PMIB_TCPTABLE_OWNER_PID = *mut _MIB_TCPTABLE_OWNER_PID;

/// A connection over IPv4, and what it belongs to.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPROW_OWNER_MODULE {
    /// Its state: one of `MIB_TCP_STATE_…`.
    pub dwState: DWORD,
    /// The address here, in network byte order.
    pub dwLocalAddr: DWORD,
    /// The port here, in network byte order.
    pub dwLocalPort: DWORD,
    /// The address there.
    pub dwRemoteAddr: DWORD,
    /// The port there.
    pub dwRemotePort: DWORD,
    /// The process.
    pub dwOwningPid: DWORD,
    /// When it was made.
    pub liCreateTimestamp: LARGE_INTEGER,
    /// The module.
    pub OwningModuleInfo: [ULONGLONG; TCPIP_OWNING_MODULE_SIZE],
}
/// [`_MIB_TCPROW_OWNER_MODULE`].
pub type MIB_TCPROW_OWNER_MODULE = _MIB_TCPROW_OWNER_MODULE;
/// A pointer to [`_MIB_TCPROW_OWNER_MODULE`].
pub type PMIB_TCPROW_OWNER_MODULE = *mut _MIB_TCPROW_OWNER_MODULE;

/// Connections.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPTABLE_OWNER_MODULE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The connections.
    pub table: [MIB_TCPROW_OWNER_MODULE; ANY_SIZE],
}
/// [`_MIB_TCPTABLE_OWNER_MODULE`].
pub type MIB_TCPTABLE_OWNER_MODULE = _MIB_TCPTABLE_OWNER_MODULE;
/// A pointer to [`_MIB_TCPTABLE_OWNER_MODULE`].
pub type PMIB_TCPTABLE_OWNER_MODULE = *mut _MIB_TCPTABLE_OWNER_MODULE;

/// A connection over IPv6.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCP6ROW {
    /// Its state.
    pub State: MIB_TCP_STATE,
    /// The address here.
    pub LocalAddr: IN6_ADDR,
    /// Its zone.
    pub dwLocalScopeId: DWORD,
    /// The port here, in network byte order.
    pub dwLocalPort: DWORD,
    /// The address there.
    pub RemoteAddr: IN6_ADDR,
    /// Its zone.
    pub dwRemoteScopeId: DWORD,
    /// The port there.
    pub dwRemotePort: DWORD,
}
/// [`_MIB_TCP6ROW`].
pub type MIB_TCP6ROW = _MIB_TCP6ROW;
/// A pointer to [`_MIB_TCP6ROW`].
pub type PMIB_TCP6ROW = *mut _MIB_TCP6ROW;

/// Connections.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCP6TABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The connections.
    pub table: [MIB_TCP6ROW; ANY_SIZE],
}
/// [`_MIB_TCP6TABLE`].
pub type MIB_TCP6TABLE = _MIB_TCP6TABLE;
/// A pointer to [`_MIB_TCP6TABLE`].
pub type PMIB_TCP6TABLE = *mut _MIB_TCP6TABLE;

/// A connection over IPv6, and whose it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCP6ROW_OWNER_PID {
    /// The address here.
    pub ucLocalAddr: [UCHAR; 16],
    /// Its zone.
    pub dwLocalScopeId: DWORD,
    /// The port here, in network byte order.
    pub dwLocalPort: DWORD,
    /// The address there.
    pub ucRemoteAddr: [UCHAR; 16],
    /// Its zone.
    pub dwRemoteScopeId: DWORD,
    /// The port there.
    pub dwRemotePort: DWORD,
    /// Its state: one of `MIB_TCP_STATE_…`.
    pub dwState: DWORD,
    /// The process, 0 if it is not known.
    pub dwOwningPid: DWORD,
}
/// [`_MIB_TCP6ROW_OWNER_PID`].
pub type MIB_TCP6ROW_OWNER_PID = _MIB_TCP6ROW_OWNER_PID;
/// A pointer to [`_MIB_TCP6ROW_OWNER_PID`].
pub type PMIB_TCP6ROW_OWNER_PID = *mut _MIB_TCP6ROW_OWNER_PID;

/// Connections.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCP6TABLE_OWNER_PID {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The connections.
    pub table: [MIB_TCP6ROW_OWNER_PID; ANY_SIZE],
}
/// [`_MIB_TCP6TABLE_OWNER_PID`].
pub type MIB_TCP6TABLE_OWNER_PID = _MIB_TCP6TABLE_OWNER_PID;
/// A pointer to [`_MIB_TCP6TABLE_OWNER_PID`].
pub type PMIB_TCP6TABLE_OWNER_PID = *mut _MIB_TCP6TABLE_OWNER_PID;

/// How long an answer is waited for.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_tcp_rto {
    /// As a number.
    pub dwRtoAlgorithm: DWORD,
    /// By name.
    pub RtoAlgorithm: TCP_RTO_ALGORITHM,
}

/// What TCP has counted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_TCPSTATS_LH {
    /// How long an answer is waited for.
    pub nameless: InPlace_mib_tcp_rto,
    /// At least so long, in milliseconds.
    pub dwRtoMin: DWORD,
    /// At most so long, in milliseconds.
    pub dwRtoMax: DWORD,
    /// How many connections there can be.
    pub dwMaxConn: DWORD,
    /// Connections made from here.
    pub dwActiveOpens: DWORD,
    /// Connections made from there.
    pub dwPassiveOpens: DWORD,
    /// Connections that came to nothing.
    pub dwAttemptFails: DWORD,
    /// Connections that were reset.
    pub dwEstabResets: DWORD,
    /// Connections now.
    pub dwCurrEstab: DWORD,
    /// Segments that came in.
    pub dwInSegs: DWORD,
    /// Segments that went out.
    pub dwOutSegs: DWORD,
    /// Those that went out again.
    pub dwRetransSegs: DWORD,
    /// Segments that came in damaged.
    pub dwInErrs: DWORD,
    /// Resets that went out.
    pub dwOutRsts: DWORD,
    /// Connections in all states but listening.
    pub dwNumConns: DWORD,
}
/// [`_MIB_TCPSTATS_LH`].
pub type MIB_TCPSTATS_LH = _MIB_TCPSTATS_LH;
/// [`_MIB_TCPSTATS_LH`].
pub type MIB_TCPSTATS = _MIB_TCPSTATS_LH;
/// A pointer to [`_MIB_TCPSTATS_LH`].
pub type PMIB_TCPSTATS_LH = *mut _MIB_TCPSTATS_LH;
/// A pointer to [`_MIB_TCPSTATS_LH`].
pub type PMIB_TCPSTATS = *mut _MIB_TCPSTATS_LH;

/// An endpoint of UDP over IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDPROW {
    /// The address, in network byte order.
    pub dwLocalAddr: DWORD,
    /// The port, in network byte order.
    pub dwLocalPort: DWORD,
}
/// [`_MIB_UDPROW`].
pub type MIB_UDPROW = _MIB_UDPROW;
/// A pointer to [`_MIB_UDPROW`].
pub type PMIB_UDPROW = *mut _MIB_UDPROW;

/// Endpoints.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDPTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The endpoints.
    pub table: [MIB_UDPROW; ANY_SIZE],
}
/// [`_MIB_UDPTABLE`].
pub type MIB_UDPTABLE = _MIB_UDPTABLE;
/// A pointer to [`_MIB_UDPTABLE`].
pub type PMIB_UDPTABLE = *mut _MIB_UDPTABLE;

/// An endpoint of UDP over IPv4, and whose it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDPROW_OWNER_PID {
    /// The address, in network byte order.
    pub dwLocalAddr: DWORD,
    /// The port, in network byte order.
    pub dwLocalPort: DWORD,
    /// The process, 0 if it is not known.
    pub dwOwningPid: DWORD,
}
/// [`_MIB_UDPROW_OWNER_PID`].
pub type MIB_UDPROW_OWNER_PID = _MIB_UDPROW_OWNER_PID;
/// A pointer to [`_MIB_UDPROW_OWNER_PID`].
pub type PMIB_UDPROW_OWNER_PID = *mut _MIB_UDPROW_OWNER_PID;

/// Endpoints.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDPTABLE_OWNER_PID {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The endpoints.
    pub table: [MIB_UDPROW_OWNER_PID; ANY_SIZE],
}
/// [`_MIB_UDPTABLE_OWNER_PID`].
pub type MIB_UDPTABLE_OWNER_PID = _MIB_UDPTABLE_OWNER_PID;
/// A pointer to [`_MIB_UDPTABLE_OWNER_PID`].
pub type PMIB_UDPTABLE_OWNER_PID = *mut _MIB_UDPTABLE_OWNER_PID;

/// An endpoint of UDP over IPv6.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDP6ROW {
    /// The address.
    pub dwLocalAddr: IN6_ADDR,
    /// Its zone.
    pub dwLocalScopeId: DWORD,
    /// The port, in network byte order.
    pub dwLocalPort: DWORD,
}
/// [`_MIB_UDP6ROW`].
pub type MIB_UDP6ROW = _MIB_UDP6ROW;
/// A pointer to [`_MIB_UDP6ROW`].
pub type PMIB_UDP6ROW = *mut _MIB_UDP6ROW;

/// Endpoints.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDP6TABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The endpoints.
    pub table: [MIB_UDP6ROW; ANY_SIZE],
}
/// [`_MIB_UDP6TABLE`].
pub type MIB_UDP6TABLE = _MIB_UDP6TABLE;
/// A pointer to [`_MIB_UDP6TABLE`].
pub type PMIB_UDP6TABLE = *mut _MIB_UDP6TABLE;

/// An endpoint of UDP over IPv6, and whose it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDP6ROW_OWNER_PID {
    /// The address.
    pub ucLocalAddr: [UCHAR; 16],
    /// Its zone.
    pub dwLocalScopeId: DWORD,
    /// The port, in network byte order.
    pub dwLocalPort: DWORD,
    /// The process, 0 if it is not known.
    pub dwOwningPid: DWORD,
}
/// [`_MIB_UDP6ROW_OWNER_PID`].
pub type MIB_UDP6ROW_OWNER_PID = _MIB_UDP6ROW_OWNER_PID;
/// A pointer to [`_MIB_UDP6ROW_OWNER_PID`].
pub type PMIB_UDP6ROW_OWNER_PID = *mut _MIB_UDP6ROW_OWNER_PID;

/// Endpoints.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDP6TABLE_OWNER_PID {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The endpoints.
    pub table: [MIB_UDP6ROW_OWNER_PID; ANY_SIZE],
}
/// [`_MIB_UDP6TABLE_OWNER_PID`].
pub type MIB_UDP6TABLE_OWNER_PID = _MIB_UDP6TABLE_OWNER_PID;
/// A pointer to [`_MIB_UDP6TABLE_OWNER_PID`].
pub type PMIB_UDP6TABLE_OWNER_PID = *mut _MIB_UDP6TABLE_OWNER_PID;

/// What UDP has counted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UDPSTATS {
    /// Datagrams that came in.
    pub dwInDatagrams: DWORD,
    /// Those for ports that nobody has.
    pub dwNoPorts: DWORD,
    /// Those that could not be delivered.
    pub dwInErrors: DWORD,
    /// Datagrams that went out.
    pub dwOutDatagrams: DWORD,
    /// How many endpoints there are.
    pub dwNumAddrs: DWORD,
}
/// [`_MIB_UDPSTATS`].
pub type MIB_UDPSTATS = _MIB_UDPSTATS;
/// A pointer to [`_MIB_UDPSTATS`].
pub type PMIB_UDPSTATS = *mut _MIB_UDPSTATS;

/// Which table of TCP is wanted.
///
/// cbindgen:enum
pub type TCP_TABLE_CLASS = c_int;
/// A pointer to [`TCP_TABLE_CLASS`].
pub type PTCP_TABLE_CLASS = *mut TCP_TABLE_CLASS;
/// Of those that listen.
pub const TCP_TABLE_BASIC_LISTENER: TCP_TABLE_CLASS = 0;
/// Of those that are connected.
pub const TCP_TABLE_BASIC_CONNECTIONS: TCP_TABLE_CLASS = 1;
/// Of all.
pub const TCP_TABLE_BASIC_ALL: TCP_TABLE_CLASS = 2;
/// Of those that listen, with their processes.
pub const TCP_TABLE_OWNER_PID_LISTENER: TCP_TABLE_CLASS = 3;
/// Of those that are connected, with their processes.
pub const TCP_TABLE_OWNER_PID_CONNECTIONS: TCP_TABLE_CLASS = 4;
/// Of all, with their processes.
pub const TCP_TABLE_OWNER_PID_ALL: TCP_TABLE_CLASS = 5;
/// Of those that listen, with their modules.
pub const TCP_TABLE_OWNER_MODULE_LISTENER: TCP_TABLE_CLASS = 6;
/// Of those that are connected, with their modules.
pub const TCP_TABLE_OWNER_MODULE_CONNECTIONS: TCP_TABLE_CLASS = 7;
/// Of all, with their modules.
pub const TCP_TABLE_OWNER_MODULE_ALL: TCP_TABLE_CLASS = 8;

/// Which table of UDP is wanted.
///
/// cbindgen:enum
pub type UDP_TABLE_CLASS = c_int;
/// A pointer to [`UDP_TABLE_CLASS`].
pub type PUDP_TABLE_CLASS = *mut UDP_TABLE_CLASS;
/// The endpoints.
pub const UDP_TABLE_BASIC: UDP_TABLE_CLASS = 0;
/// With their processes.
pub const UDP_TABLE_OWNER_PID: UDP_TABLE_CLASS = 1;
/// With their modules.
pub const UDP_TABLE_OWNER_MODULE: UDP_TABLE_CLASS = 2;
