//! What Microsoft's TCP/IP adds: keeping connections alive, receiving everything, security.

use super::sockaddr::SOCKADDR_STORAGE;
use super::types::{BOOLEAN, DWORD, GUID, UCHAR, UINT16, ULONG, ULONG64, USHORT, WCHAR};
use core::ffi::c_int;

/// Which packets a raw socket receives.
pub const SIO_RCVALL: DWORD = 0x9800_0001;
/// Which multicasts a raw socket receives.
pub const SIO_RCVALL_MCAST: DWORD = 0x9800_0002;
/// Which group messages a raw socket receives.
pub const SIO_RCVALL_IGMPMCAST: DWORD = 0x9800_0003;
/// How connections are kept alive.
pub const SIO_KEEPALIVE_VALS: DWORD = 0x9800_0004;
/// Whether packets for routers are kept.
pub const SIO_ABSORB_RTRALERT: DWORD = 0x9800_0005;
/// The interface for unicast.
pub const SIO_UCAST_IF: DWORD = 0x9800_0006;
/// Whether broadcasts go to one interface only.
pub const SIO_LIMIT_BROADCASTS: DWORD = 0x9800_0007;
/// The interface of the socket.
pub const SIO_INDEX_BIND: DWORD = 0x9800_0008;
/// The interface for multicast.
pub const SIO_INDEX_MCASTIF: DWORD = 0x9800_0009;
/// Joins a group.
pub const SIO_INDEX_ADD_MCAST: DWORD = 0x9800_000A;
/// Leaves a group.
pub const SIO_INDEX_DEL_MCAST: DWORD = 0x9800_000B;
/// The interface of `SIO_RCVALL_MCAST`.
pub const SIO_RCVALL_MCAST_IF: DWORD = 0x9800_000D;
/// The interface of `SIO_RCVALL`.
pub const SIO_RCVALL_IF: DWORD = 0x9800_000E;
/// Connections to this machine take a short way.
pub const SIO_LOOPBACK_FAST_PATH: DWORD = 0x9800_0010;
/// How long the first segment waits for its answer.
pub const SIO_TCP_INITIAL_RTO: DWORD = 0x9800_0011;
/// Sets how the transport works.
pub const SIO_APPLY_TRANSPORT_SETTING: DWORD = 0x9800_0013;
/// How the transport works.
pub const SIO_QUERY_TRANSPORT_SETTING: DWORD = 0x9800_0014;
/// The first congestion window.
pub const SIO_TCP_SET_ICW: DWORD = 0x9800_0016;
/// How often segments are acknowledged.
pub const SIO_TCP_SET_ACK_FREQUENCY: DWORD = 0x9800_0017;
/// How important the connection is.
pub const SIO_SET_PRIORITY_HINT: DWORD = 0x9800_0018;
/// What TCP knows about the connection.
pub const SIO_TCP_INFO: DWORD = 0xD800_0027;
/// The processor that receives.
pub const SIO_CPU_AFFINITY: DWORD = 0x9800_0015;
/// Whether datagrams tell when they came and went: a `TIMESTAMPING_CONFIG`.
pub const SIO_TIMESTAMPING: DWORD = 0x9800_00EB;
/// When a datagram went.
pub const SIO_GET_TX_TIMESTAMP: DWORD = 0x9800_00EA;
/// `WSARecvMsg` tells when a datagram came.
pub const TIMESTAMPING_FLAG_RX: ULONG = 0x1;
/// `SIO_GET_TX_TIMESTAMP` tells when a datagram went.
pub const TIMESTAMPING_FLAG_TX: ULONG = 0x2;
/// Control data: when a datagram came, a `UINT64` on the clock of `QueryPerformanceCounter`.
pub const SO_TIMESTAMP: c_int = 0x300A;
/// Control data: by what `SIO_GET_TX_TIMESTAMP` knows the datagram.
pub const SO_TIMESTAMP_ID: c_int = 0x300B;

/// Nothing leaves without encryption.
pub const SOCKET_SETTINGS_GUARANTEE_ENCRYPTION: ULONG = 0x1;
/// Without security where the peer has none.
pub const SOCKET_SETTINGS_ALLOW_INSECURE: ULONG = 0x2;
/// The connection is secured.
pub const SOCKET_INFO_CONNECTION_SECURED: ULONG = 0x1;
/// The connection is encrypted.
pub const SOCKET_INFO_CONNECTION_ENCRYPTED: ULONG = 0x2;
/// The connection has another identity.
pub const SOCKET_INFO_CONNECTION_IMPERSONATED: ULONG = 0x4;

/// Which packets a raw socket receives: one of `RCVALL_…`.
///
/// cbindgen:enum
pub type RCVALL_VALUE = c_int;

/// Those for the socket.
pub const RCVALL_OFF: RCVALL_VALUE = 0;
/// All packets of the interface.
pub const RCVALL_ON: RCVALL_VALUE = 1;
/// Not supported.
pub const RCVALL_SOCKETLEVELONLY: RCVALL_VALUE = 2;
/// All that the protocol receives.
pub const RCVALL_IPLEVEL: RCVALL_VALUE = 3;
/// A pointer to which packets a raw socket receives.
pub type PRCVALL_VALUE = *mut RCVALL_VALUE;

/// What `SIO_TIMESTAMPING` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _TIMESTAMPING_CONFIG {
    /// Any of `TIMESTAMPING_FLAG_…`.
    pub Flags: ULONG,
    /// How many times of datagrams that went are kept.
    pub TxTimestampsBuffered: USHORT,
}
/// What `SIO_TIMESTAMPING` takes.
pub type TIMESTAMPING_CONFIG = _TIMESTAMPING_CONFIG;
/// A pointer to what `SIO_TIMESTAMPING` takes.
pub type PTIMESTAMPING_CONFIG = *mut TIMESTAMPING_CONFIG;

/// What `SIO_KEEPALIVE_VALS` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct tcp_keepalive {
    /// Not 0: keep idle connections alive.
    pub onoff: ULONG,
    /// How long before the first probe, in milliseconds.
    pub keepalivetime: ULONG,
    /// How long between probes, in milliseconds.
    pub keepaliveinterval: ULONG,
}

/// How a socket is secured: one of `SOCKET_SECURITY_PROTOCOL_…`.
///
/// cbindgen:enum
pub type SOCKET_SECURITY_PROTOCOL = c_int;

/// As the system chooses.
pub const SOCKET_SECURITY_PROTOCOL_DEFAULT: SOCKET_SECURITY_PROTOCOL = 0;
/// `IPsec`.
pub const SOCKET_SECURITY_PROTOCOL_IPSEC: SOCKET_SECURITY_PROTOCOL = 1;
/// `IPsec` with its second key exchange.
pub const SOCKET_SECURITY_PROTOCOL_IPSEC2: SOCKET_SECURITY_PROTOCOL = 2;
/// Above every way.
pub const SOCKET_SECURITY_PROTOCOL_INVALID: SOCKET_SECURITY_PROTOCOL = 3;

/// What `WSASetSocketSecurity` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_SECURITY_SETTINGS {
    /// How.
    pub SecurityProtocol: SOCKET_SECURITY_PROTOCOL,
    /// Any of `SOCKET_SETTINGS_…`.
    pub SecurityFlags: ULONG,
}
/// What `WSASetSocketSecurity` takes.
pub type SOCKET_SECURITY_SETTINGS = _SOCKET_SECURITY_SETTINGS;
/// A pointer to what `WSASetSocketSecurity` takes.
pub type PSOCKET_SECURITY_SETTINGS = *mut SOCKET_SECURITY_SETTINGS;

/// What `WSASetSocketSecurity` takes for `IPsec`; the strings follow.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_SECURITY_SETTINGS_IPSEC {
    /// How.
    pub SecurityProtocol: SOCKET_SECURITY_PROTOCOL,
    /// Any of `SOCKET_SETTINGS_…`.
    pub SecurityFlags: ULONG,
    /// Any of the flags of `IPsec`.
    pub IpsecFlags: ULONG,
    /// A policy.
    pub AuthipMMPolicyKey: GUID,
    /// A policy.
    pub AuthipQMPolicyKey: GUID,
    /// 0.
    pub Reserved: GUID,
    /// 0.
    pub Reserved2: ULONG64,
    /// The length of the user's name, in bytes.
    pub UserNameStringLen: ULONG,
    /// The length of the domain's name, in bytes.
    pub DomainNameStringLen: ULONG,
    /// The length of the password, in bytes.
    pub PasswordStringLen: ULONG,
    /// The three strings.
    pub AllStrings: [WCHAR; 0],
}
/// What `WSASetSocketSecurity` takes for `IPsec`.
pub type SOCKET_SECURITY_SETTINGS_IPSEC = _SOCKET_SECURITY_SETTINGS_IPSEC;
/// A pointer to what `WSASetSocketSecurity` takes for `IPsec`.
pub type PSOCKET_SECURITY_SETTINGS_IPSEC = *mut SOCKET_SECURITY_SETTINGS_IPSEC;

/// What `WSASetSocketPeerTargetName` takes; the name follows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_PEER_TARGET_NAME {
    /// How.
    pub SecurityProtocol: SOCKET_SECURITY_PROTOCOL,
    /// The peer, for a datagram socket.
    pub PeerAddress: SOCKADDR_STORAGE,
    /// The length of the name, in bytes.
    pub PeerTargetNameStringLen: ULONG,
    /// The name.
    pub AllStrings: [WCHAR; 0],
}
/// What `WSASetSocketPeerTargetName` takes.
pub type SOCKET_PEER_TARGET_NAME = _SOCKET_PEER_TARGET_NAME;
/// A pointer to what `WSASetSocketPeerTargetName` takes.
pub type PSOCKET_PEER_TARGET_NAME = *mut SOCKET_PEER_TARGET_NAME;

/// What `WSAQuerySocketSecurity` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_SECURITY_QUERY_TEMPLATE {
    /// How.
    pub SecurityProtocol: SOCKET_SECURITY_PROTOCOL,
    /// The peer, for a datagram socket.
    pub PeerAddress: SOCKADDR_STORAGE,
    /// The rights of the token asked for.
    pub PeerTokenAccessMask: ULONG,
}
/// What `WSAQuerySocketSecurity` takes.
pub type SOCKET_SECURITY_QUERY_TEMPLATE = _SOCKET_SECURITY_QUERY_TEMPLATE;
/// A pointer to what `WSAQuerySocketSecurity` takes.
pub type PSOCKET_SECURITY_QUERY_TEMPLATE = *mut SOCKET_SECURITY_QUERY_TEMPLATE;

/// What `WSAQuerySocketSecurity` answers.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_SECURITY_QUERY_INFO {
    /// How.
    pub SecurityProtocol: SOCKET_SECURITY_PROTOCOL,
    /// Any of `SOCKET_INFO_…`.
    pub Flags: ULONG,
    /// A token of the peer's application.
    pub PeerApplicationAccessTokenHandle: ULONG64,
    /// A token of the peer's machine.
    pub PeerMachineAccessTokenHandle: ULONG64,
}
/// What `WSAQuerySocketSecurity` answers.
pub type SOCKET_SECURITY_QUERY_INFO = _SOCKET_SECURITY_QUERY_INFO;
/// A pointer to what `WSAQuerySocketSecurity` answers.
pub type PSOCKET_SECURITY_QUERY_INFO = *mut SOCKET_SECURITY_QUERY_INFO;

/// The state of a connection: one of `TCPSTATE_…`.
///
/// cbindgen:enum
pub type TCPSTATE = c_int;

/// Closed.
pub const TCPSTATE_CLOSED: TCPSTATE = 0;
/// Listening.
pub const TCPSTATE_LISTEN: TCPSTATE = 1;
/// A connection is asked for.
pub const TCPSTATE_SYN_SENT: TCPSTATE = 2;
/// A connection is being answered.
pub const TCPSTATE_SYN_RCVD: TCPSTATE = 3;
/// Connected.
pub const TCPSTATE_ESTABLISHED: TCPSTATE = 4;
/// This side has ended.
pub const TCPSTATE_FIN_WAIT_1: TCPSTATE = 5;
/// This side has ended, and the other knows.
pub const TCPSTATE_FIN_WAIT_2: TCPSTATE = 6;
/// The other side has ended.
pub const TCPSTATE_CLOSE_WAIT: TCPSTATE = 7;
/// Both sides have ended.
pub const TCPSTATE_CLOSING: TCPSTATE = 8;
/// Both sides have ended, the other first.
pub const TCPSTATE_LAST_ACK: TCPSTATE = 9;
/// Both sides have ended, and late packets are waited for.
pub const TCPSTATE_TIME_WAIT: TCPSTATE = 10;
/// Above every state.
pub const TCPSTATE_MAX: TCPSTATE = 11;

/// What `SIO_TCP_INFO` answers, version 0.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TCP_INFO_v0 {
    /// The state of the connection.
    pub State: TCPSTATE,
    /// The greatest segment, in bytes.
    pub Mss: ULONG,
    /// How long the connection has been there, in milliseconds.
    pub ConnectionTimeMs: ULONG64,
    /// Whether segments carry time stamps.
    pub TimestampsEnabled: BOOLEAN,
    /// The round trip, in microseconds.
    pub RttUs: ULONG,
    /// The shortest round trip, in microseconds.
    pub MinRttUs: ULONG,
    /// How much is under way, in bytes.
    pub BytesInFlight: ULONG,
    /// The congestion window, in bytes.
    pub Cwnd: ULONG,
    /// The window for sending, in bytes.
    pub SndWnd: ULONG,
    /// The window for receiving, in bytes.
    pub RcvWnd: ULONG,
    /// The buffer for receiving, in bytes.
    pub RcvBuf: ULONG,
    /// How much was sent, in bytes.
    pub BytesOut: ULONG64,
    /// How much was received, in bytes.
    pub BytesIn: ULONG64,
    /// How much came out of order, in bytes.
    pub BytesReordered: ULONG,
    /// How much was sent again, in bytes.
    pub BytesRetrans: ULONG,
    /// How often segments were sent again early.
    pub FastRetrans: ULONG,
    /// How many acknowledgements came twice.
    pub DupAcksIn: ULONG,
    /// How often an acknowledgement did not come in time.
    pub TimeoutEpisodes: ULONG,
    /// How often the first segment was sent again.
    pub SynRetrans: UCHAR,
}
/// What `SIO_TCP_INFO` answers, version 0.
pub type TCP_INFO_v0 = _TCP_INFO_v0;
/// A pointer to what `SIO_TCP_INFO` answers.
pub type PTCP_INFO_v0 = *mut TCP_INFO_v0;

/// What `SIO_TCP_INFO` answers, version 1: version 0, and what has kept it from sending.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TCP_INFO_v1 {
    /// The state of the connection.
    pub State: TCPSTATE,
    /// The greatest segment, in bytes.
    pub Mss: ULONG,
    /// How long the connection has been there, in milliseconds.
    pub ConnectionTimeMs: ULONG64,
    /// Whether segments carry time stamps.
    pub TimestampsEnabled: BOOLEAN,
    /// The round trip, in microseconds.
    pub RttUs: ULONG,
    /// The shortest round trip, in microseconds.
    pub MinRttUs: ULONG,
    /// How much is under way, in bytes.
    pub BytesInFlight: ULONG,
    /// The congestion window, in bytes.
    pub Cwnd: ULONG,
    /// The window for sending, in bytes.
    pub SndWnd: ULONG,
    /// The window for receiving, in bytes.
    pub RcvWnd: ULONG,
    /// The buffer for receiving, in bytes.
    pub RcvBuf: ULONG,
    /// How much was sent, in bytes.
    pub BytesOut: ULONG64,
    /// How much was received, in bytes.
    pub BytesIn: ULONG64,
    /// How much came out of order, in bytes.
    pub BytesReordered: ULONG,
    /// How much was sent again, in bytes.
    pub BytesRetrans: ULONG,
    /// How often segments were sent again early.
    pub FastRetrans: ULONG,
    /// How many acknowledgements came twice.
    pub DupAcksIn: ULONG,
    /// How often an acknowledgement did not come in time.
    pub TimeoutEpisodes: ULONG,
    /// How often the first segment was sent again.
    pub SynRetrans: UCHAR,
    /// How often the window of the receiver began to hold it back.
    pub SndLimTransRwin: ULONG,
    /// How long that did, in milliseconds.
    pub SndLimTimeRwin: ULONG,
    /// How much was sent meanwhile, in bytes.
    pub SndLimBytesRwin: ULONG64,
    /// How often the congestion window began to hold it back.
    pub SndLimTransCwnd: ULONG,
    /// How long that did, in milliseconds.
    pub SndLimTimeCwnd: ULONG,
    /// How much was sent meanwhile, in bytes.
    pub SndLimBytesCwnd: ULONG64,
    /// How often it began to have nothing to send.
    pub SndLimTransSnd: ULONG,
    /// How long it had nothing, in milliseconds.
    pub SndLimTimeSnd: ULONG,
    /// How much was sent meanwhile, in bytes.
    pub SndLimBytesSnd: ULONG64,
}
/// What `SIO_TCP_INFO` answers, version 1.
pub type TCP_INFO_v1 = _TCP_INFO_v1;
/// A pointer to what `SIO_TCP_INFO` answers.
pub type PTCP_INFO_v1 = *mut TCP_INFO_v1;

/// The round trip is the system's.
pub const TCP_INITIAL_RTO_UNSPECIFIED_RTT: UINT16 = 0xffff;
/// The number of tries is the system's.
pub const TCP_INITIAL_RTO_UNSPECIFIED_MAX_SYN_RETRANSMISSIONS: c_int = 0xff;
/// One try.
pub const TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS: c_int = 0xfe;

/// What `SIO_TCP_INITIAL_RTO` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _TCP_INITIAL_RTO_PARAMETERS {
    /// How long the first segment waits for its answer, in milliseconds.
    pub Rtt: USHORT,
    /// How often it is sent again.
    pub MaxSynRetransmissions: UCHAR,
}
/// What `SIO_TCP_INITIAL_RTO` takes.
pub type TCP_INITIAL_RTO_PARAMETERS = _TCP_INITIAL_RTO_PARAMETERS;
/// A pointer to what `SIO_TCP_INITIAL_RTO` takes.
pub type PTCP_INITIAL_RTO_PARAMETERS = *mut TCP_INITIAL_RTO_PARAMETERS;
