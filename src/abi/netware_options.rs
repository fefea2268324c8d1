//! Options of IPX and SPX.

use super::types::{BOOLEAN, INT, UCHAR, ULONG, USHORT};
use core::ffi::c_int;

/// The type of the packets sent.
pub const IPX_PTYPE: c_int = 0x4000;
/// Only packets of a type are received.
pub const IPX_FILTERPTYPE: c_int = 0x4001;
/// Packets of any type are received.
pub const IPX_STOPFILTERPTYPE: c_int = 0x4003;
/// The data stream type.
pub const IPX_DSTYPE: c_int = 0x4002;
/// Addresses with the packet type.
pub const IPX_EXTENDED_ADDRESS: c_int = 0x4004;
/// The header is received.
pub const IPX_RECVHDR: c_int = 0x4005;
/// The longest datagram, in bytes.
pub const IPX_MAXSIZE: c_int = 0x4006;
/// What is known about an adapter.
pub const IPX_ADDRESS: c_int = 0x4007;
/// What is known about a network.
pub const IPX_GETNETINFO: c_int = 0x4008;
/// What is known about a network, without asking.
pub const IPX_GETNETINFO_NORIP: c_int = 0x4009;
/// What is known about a connection.
pub const IPX_SPXGETCONNECTIONSTATUS: c_int = 0x400B;
/// Completes when an adapter changes.
pub const IPX_ADDRESS_NOTIFY: c_int = 0x400C;
/// How many adapters there are.
pub const IPX_MAX_ADAPTER_NUM: c_int = 0x400D;
/// What is known about a network, asked again.
pub const IPX_RERIPNETNUMBER: c_int = 0x400E;
/// Broadcasts are received.
pub const IPX_RECEIVE_BROADCAST: c_int = 0x400F;
/// Acknowledgements are not delayed.
pub const IPX_IMMEDIATESPXACK: c_int = 0x4010;

/// What `IPX_ADDRESS` says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _IPX_ADDRESS_DATA {
    /// The number of the adapter.
    pub adapternum: INT,
    /// The network.
    pub netnum: [UCHAR; 4],
    /// The machine.
    pub nodenum: [UCHAR; 6],
    /// Whether it is far away.
    pub wan: BOOLEAN,
    /// Whether it is up.
    pub status: BOOLEAN,
    /// The longest packet, in bytes.
    pub maxpkt: INT,
    /// The speed, in 100 bytes per second.
    pub linkspeed: ULONG,
}
/// What `IPX_ADDRESS` says.
pub type IPX_ADDRESS_DATA = _IPX_ADDRESS_DATA;
/// A pointer to what `IPX_ADDRESS` says.
pub type PIPX_ADDRESS_DATA = *mut IPX_ADDRESS_DATA;

/// What `IPX_GETNETINFO` says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _IPX_NETNUM_DATA {
    /// The network.
    pub netnum: [UCHAR; 4],
    /// How many routers away it is.
    pub hopcount: USHORT,
    /// How long a packet takes, in ticks.
    pub netdelay: USHORT,
    /// The number of the adapter.
    pub cardnum: INT,
    /// The next router.
    pub router: [UCHAR; 6],
}
/// What `IPX_GETNETINFO` says.
pub type IPX_NETNUM_DATA = _IPX_NETNUM_DATA;
/// A pointer to what `IPX_GETNETINFO` says.
pub type PIPX_NETNUM_DATA = *mut IPX_NETNUM_DATA;

/// What `IPX_SPXGETCONNECTIONSTATUS` says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _IPX_SPXCONNSTATUS_DATA {
    /// The state.
    pub ConnectionState: UCHAR,
    /// Whether the connection is probed.
    pub WatchDogActive: UCHAR,
    /// The number at this side.
    pub LocalConnectionId: USHORT,
    /// The number at the other side.
    pub RemoteConnectionId: USHORT,
    /// The number of the next packet.
    pub LocalSequenceNumber: USHORT,
    /// The packet that was acknowledged.
    pub LocalAckNumber: USHORT,
    /// How many packets may come.
    pub LocalAllocNumber: USHORT,
    /// The packet that the other side acknowledged.
    pub RemoteAckNumber: USHORT,
    /// How many packets may go.
    pub RemoteAllocNumber: USHORT,
    /// The socket at this side.
    pub LocalSocket: USHORT,
    /// The next machine.
    pub ImmediateAddress: [UCHAR; 6],
    /// The network of the other side.
    pub RemoteNetwork: [UCHAR; 4],
    /// The machine at the other side.
    pub RemoteNode: [UCHAR; 6],
    /// The socket at the other side.
    pub RemoteSocket: USHORT,
    /// How often a packet was sent again.
    pub RetransmissionCount: USHORT,
    /// The round trip, in ticks.
    pub EstimatedRoundTripDelay: USHORT,
    /// How many packets were sent again.
    pub RetransmittedPackets: USHORT,
    /// How many packets were dropped.
    pub SuppressedPacket: USHORT,
}
/// What `IPX_SPXGETCONNECTIONSTATUS` says.
pub type IPX_SPXCONNSTATUS_DATA = _IPX_SPXCONNSTATUS_DATA;
/// A pointer to what `IPX_SPXGETCONNECTIONSTATUS` says.
pub type PIPX_SPXCONNSTATUS_DATA = *mut IPX_SPXCONNSTATUS_DATA;
