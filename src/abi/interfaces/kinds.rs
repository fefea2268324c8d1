//! What interfaces are: their numbers, kinds and states.

use crate::abi::types::{DWORD, GUID, UINT32, ULONG, ULONG64};
use core::ffi::c_int;

/// The number of an interface.
pub type NET_IFINDEX = ULONG;
/// A pointer to the number of an interface.
pub type PNET_IFINDEX = *mut NET_IFINDEX;
/// The number of an interface.
pub type IF_INDEX = NET_IFINDEX;
/// A pointer to the number of an interface.
pub type PIF_INDEX = *mut NET_IFINDEX;
/// What an interface is: one of `IF_TYPE_…`.
pub type NET_IFTYPE = UINT32;
/// What an interface is: one of `IF_TYPE_…`.
pub type IFTYPE = ULONG;
/// A part of the network that knows nothing of the others.
pub type NET_IF_COMPARTMENT_ID = UINT32;
/// A pointer to a [`NET_IF_COMPARTMENT_ID`].
pub type PNET_IF_COMPARTMENT_ID = *mut NET_IF_COMPARTMENT_ID;
/// The network that an interface leads to.
pub type NET_IF_NETWORK_GUID = GUID;
/// A pointer to a [`NET_IF_NETWORK_GUID`].
pub type PNET_IF_NETWORK_GUID = *mut GUID;
/// No part in particular.
pub const NET_IF_COMPARTMENT_ID_UNSPECIFIED: NET_IF_COMPARTMENT_ID = 0;
/// The part that everything is in.
pub const NET_IF_COMPARTMENT_ID_PRIMARY: NET_IF_COMPARTMENT_ID = 1;
/// No interface in particular.
pub const NET_IFINDEX_UNSPECIFIED: NET_IFINDEX = 0;
/// No interface in particular.
pub const IFI_UNSPECIFIED: NET_IFINDEX = 0;

/// The parts of a locally unique identifier.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_net_luid_info {
    /// The parts.
    ///
    /// Bits: `Reserved` 24, `NetLuidIndex` 24, `IfType` 16
    pub Bits: ULONG64,
}

/// An interface by a number that stays its own.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _NET_LUID_LH {
    /// The whole.
    pub Value: ULONG64,
    /// Its parts.
    pub Info: InPlace_net_luid_info,
}
/// [`_NET_LUID_LH`].
pub type NET_LUID_LH = _NET_LUID_LH;
/// [`_NET_LUID_LH`].
pub type NET_LUID = _NET_LUID_LH;
/// [`_NET_LUID_LH`].
pub type IF_LUID = _NET_LUID_LH;
/// A pointer to [`_NET_LUID_LH`].
pub type PNET_LUID_LH = *mut _NET_LUID_LH;
/// A pointer to [`_NET_LUID_LH`].
pub type PNET_LUID = *mut _NET_LUID_LH;
/// A pointer to [`_NET_LUID_LH`].
pub type PIF_LUID = *mut _NET_LUID_LH;

/// Whether an interface works.
///
/// cbindgen:enum
pub type IF_OPER_STATUS = c_int;
/// It takes packets.
pub const IfOperStatusUp: IF_OPER_STATUS = 1;
/// It does not.
pub const IfOperStatusDown: IF_OPER_STATUS = 2;
/// It is being tested.
pub const IfOperStatusTesting: IF_OPER_STATUS = 3;
/// Nobody knows.
pub const IfOperStatusUnknown: IF_OPER_STATUS = 4;
/// It waits for something else to happen.
pub const IfOperStatusDormant: IF_OPER_STATUS = 5;
/// A part of it is missing.
pub const IfOperStatusNotPresent: IF_OPER_STATUS = 6;
/// What it stands on does not work.
pub const IfOperStatusLowerLayerDown: IF_OPER_STATUS = 7;

/// Whether an interface works.
///
/// cbindgen:enum
pub type NET_IF_OPER_STATUS = c_int;
/// A pointer to [`NET_IF_OPER_STATUS`].
pub type PNET_IF_OPER_STATUS = *mut NET_IF_OPER_STATUS;
/// It takes packets.
pub const NET_IF_OPER_STATUS_UP: NET_IF_OPER_STATUS = 1;
/// It does not.
pub const NET_IF_OPER_STATUS_DOWN: NET_IF_OPER_STATUS = 2;
/// It is being tested.
pub const NET_IF_OPER_STATUS_TESTING: NET_IF_OPER_STATUS = 3;
/// Nobody knows.
pub const NET_IF_OPER_STATUS_UNKNOWN: NET_IF_OPER_STATUS = 4;
/// It waits for something else to happen.
pub const NET_IF_OPER_STATUS_DORMANT: NET_IF_OPER_STATUS = 5;
/// A part of it is missing.
pub const NET_IF_OPER_STATUS_NOT_PRESENT: NET_IF_OPER_STATUS = 6;
/// What it stands on does not work.
pub const NET_IF_OPER_STATUS_LOWER_LAYER_DOWN: NET_IF_OPER_STATUS = 7;

/// Whether an interface is to work.
///
/// cbindgen:enum
pub type NET_IF_ADMIN_STATUS = c_int;
/// A pointer to [`NET_IF_ADMIN_STATUS`].
pub type PNET_IF_ADMIN_STATUS = *mut NET_IF_ADMIN_STATUS;
/// It is.
pub const NET_IF_ADMIN_STATUS_UP: NET_IF_ADMIN_STATUS = 1;
/// It is not.
pub const NET_IF_ADMIN_STATUS_DOWN: NET_IF_ADMIN_STATUS = 2;
/// It is to be tested.
pub const NET_IF_ADMIN_STATUS_TESTING: NET_IF_ADMIN_STATUS = 3;

/// Whether there is a cable, or its like.
///
/// cbindgen:enum
pub type NET_IF_MEDIA_CONNECT_STATE = c_int;
/// A pointer to [`NET_IF_MEDIA_CONNECT_STATE`].
pub type PNET_IF_MEDIA_CONNECT_STATE = *mut NET_IF_MEDIA_CONNECT_STATE;
/// Nobody knows.
pub const MediaConnectStateUnknown: NET_IF_MEDIA_CONNECT_STATE = 0;
/// There is.
pub const MediaConnectStateConnected: NET_IF_MEDIA_CONNECT_STATE = 1;
/// There is not.
pub const MediaConnectStateDisconnected: NET_IF_MEDIA_CONNECT_STATE = 2;

/// Whom an interface reaches.
///
/// cbindgen:enum
pub type NET_IF_ACCESS_TYPE = c_int;
/// A pointer to [`NET_IF_ACCESS_TYPE`].
pub type PNET_IF_ACCESS_TYPE = *mut NET_IF_ACCESS_TYPE;
/// This machine.
pub const NET_IF_ACCESS_LOOPBACK: NET_IF_ACCESS_TYPE = 1;
/// Everybody on the link at once.
pub const NET_IF_ACCESS_BROADCAST: NET_IF_ACCESS_TYPE = 2;
/// One other.
pub const NET_IF_ACCESS_POINT_TO_POINT: NET_IF_ACCESS_TYPE = 3;
/// Several, one at a time.
pub const NET_IF_ACCESS_POINT_TO_MULTI_POINT: NET_IF_ACCESS_TYPE = 4;
/// Above all others.
pub const NET_IF_ACCESS_MAXIMUM: NET_IF_ACCESS_TYPE = 5;

/// Which way packets go.
///
/// cbindgen:enum
pub type NET_IF_DIRECTION_TYPE = c_int;
/// A pointer to [`NET_IF_DIRECTION_TYPE`].
pub type PNET_IF_DIRECTION_TYPE = *mut NET_IF_DIRECTION_TYPE;
/// Both.
pub const NET_IF_DIRECTION_SENDRECEIVE: NET_IF_DIRECTION_TYPE = 0;
/// Out.
pub const NET_IF_DIRECTION_SENDONLY: NET_IF_DIRECTION_TYPE = 1;
/// In.
pub const NET_IF_DIRECTION_RECEIVEONLY: NET_IF_DIRECTION_TYPE = 2;
/// Above all others.
pub const NET_IF_DIRECTION_MAXIMUM: NET_IF_DIRECTION_TYPE = 3;

/// How a connection comes about.
///
/// cbindgen:enum
pub type NET_IF_CONNECTION_TYPE = c_int;
/// A pointer to [`NET_IF_CONNECTION_TYPE`].
pub type PNET_IF_CONNECTION_TYPE = *mut NET_IF_CONNECTION_TYPE;
/// It is there with the cable.
pub const NET_IF_CONNECTION_DEDICATED: NET_IF_CONNECTION_TYPE = 1;
/// Others connect.
pub const NET_IF_CONNECTION_PASSIVE: NET_IF_CONNECTION_TYPE = 2;
/// It is made when there is something to send.
pub const NET_IF_CONNECTION_DEMAND: NET_IF_CONNECTION_TYPE = 3;
/// Above all others.
pub const NET_IF_CONNECTION_MAXIMUM: NET_IF_CONNECTION_TYPE = 4;

/// How packets are packed into others.
///
/// cbindgen:enum
pub type TUNNEL_TYPE = c_int;
/// A pointer to [`TUNNEL_TYPE`].
pub type PTUNNEL_TYPE = *mut TUNNEL_TYPE;
/// They are not.
pub const TUNNEL_TYPE_NONE: TUNNEL_TYPE = 0;
/// In no way that is listed here.
pub const TUNNEL_TYPE_OTHER: TUNNEL_TYPE = 1;
/// Into those of the other protocol.
pub const TUNNEL_TYPE_DIRECT: TUNNEL_TYPE = 2;
/// As 6to4 does.
pub const TUNNEL_TYPE_6TO4: TUNNEL_TYPE = 11;
/// As ISATAP does.
pub const TUNNEL_TYPE_ISATAP: TUNNEL_TYPE = 13;
/// As Teredo does.
pub const TUNNEL_TYPE_TEREDO: TUNNEL_TYPE = 14;
/// As IP-HTTPS does.
pub const TUNNEL_TYPE_IPHTTPS: TUNNEL_TYPE = 15;

/// Whether an interface works, as the older functions tell.
///
/// cbindgen:enum
pub type INTERNAL_IF_OPER_STATUS = c_int;
/// It does not.
pub const IF_OPER_STATUS_NON_OPERATIONAL: INTERNAL_IF_OPER_STATUS = 0;
/// It is not connected.
pub const IF_OPER_STATUS_UNREACHABLE: INTERNAL_IF_OPER_STATUS = 1;
/// There is no cable.
pub const IF_OPER_STATUS_DISCONNECTED: INTERNAL_IF_OPER_STATUS = 2;
/// It is connecting.
pub const IF_OPER_STATUS_CONNECTING: INTERNAL_IF_OPER_STATUS = 3;
/// It is connected.
pub const IF_OPER_STATUS_CONNECTED: INTERNAL_IF_OPER_STATUS = 4;
/// It takes packets.
pub const IF_OPER_STATUS_OPERATIONAL: INTERNAL_IF_OPER_STATUS = 5;

/// It does not work.
pub const MIB_IF_OPER_STATUS_NON_OPERATIONAL: DWORD = 0;
/// It is not connected.
pub const MIB_IF_OPER_STATUS_UNREACHABLE: DWORD = 1;
/// There is no cable.
pub const MIB_IF_OPER_STATUS_DISCONNECTED: DWORD = 2;
/// It is connecting.
pub const MIB_IF_OPER_STATUS_CONNECTING: DWORD = 3;
/// It is connected.
pub const MIB_IF_OPER_STATUS_CONNECTED: DWORD = 4;
/// It takes packets.
pub const MIB_IF_OPER_STATUS_OPERATIONAL: DWORD = 5;
/// It is to work.
pub const MIB_IF_ADMIN_STATUS_UP: DWORD = 1;
/// It is not to work.
pub const MIB_IF_ADMIN_STATUS_DOWN: DWORD = 2;
/// It is to be tested.
pub const MIB_IF_ADMIN_STATUS_TESTING: DWORD = 3;

/// The characters of a name or description.
pub const IF_MAX_STRING_SIZE: c_int = 256;
/// The bytes of a physical address.
pub const IF_MAX_PHYS_ADDRESS_LENGTH: c_int = 32;

/// The least of the kinds.
pub const MIN_IF_TYPE: IFTYPE = 1;
/// None of the kinds.
pub const IF_TYPE_OTHER: IFTYPE = 1;
/// An interface to an IMP.
pub const IF_TYPE_REGULAR_1822: IFTYPE = 2;
/// An interface to an IMP by HDH.
pub const IF_TYPE_HDH_1822: IFTYPE = 3;
/// X.25 of the Defense Data Network.
pub const IF_TYPE_DDN_X25: IFTYPE = 4;
/// X.25.
pub const IF_TYPE_RFC877_X25: IFTYPE = 5;
/// Ethernet.
pub const IF_TYPE_ETHERNET_CSMACD: IFTYPE = 6;
/// Ethernet by ISO 8802-3.
pub const IF_TYPE_IS088023_CSMACD: IFTYPE = 7;
/// Token bus.
pub const IF_TYPE_ISO88024_TOKENBUS: IFTYPE = 8;
/// Token ring.
pub const IF_TYPE_ISO88025_TOKENRING: IFTYPE = 9;
/// FDDI.
pub const IF_TYPE_FDDI: IFTYPE = 15;
/// ISDN.
pub const IF_TYPE_BASIC_ISDN: IFTYPE = 20;
/// ISDN by a primary rate.
pub const IF_TYPE_PRIMARY_ISDN: IFTYPE = 21;
/// A serial line of a maker's own.
pub const IF_TYPE_PROP_POINT2POINT_SERIAL: IFTYPE = 22;
/// PPP.
pub const IF_TYPE_PPP: IFTYPE = 23;
/// To this machine.
pub const IF_TYPE_SOFTWARE_LOOPBACK: IFTYPE = 24;
/// SLIP.
pub const IF_TYPE_SLIP: IFTYPE = 28;
/// Frame relay.
pub const IF_TYPE_FRAMERELAY: IFTYPE = 32;
/// ATM.
pub const IF_TYPE_ATM: IFTYPE = 37;
/// A modem.
pub const IF_TYPE_MODEM: IFTYPE = 48;
/// Made by software.
pub const IF_TYPE_PROP_VIRTUAL: IFTYPE = 53;
/// A wireless network.
pub const IF_TYPE_IEEE80211: IFTYPE = 71;
/// IP over ATM.
pub const IF_TYPE_IPOVER_ATM: IFTYPE = 114;
/// A tunnel.
pub const IF_TYPE_TUNNEL: IFTYPE = 131;
/// IEEE 1394.
pub const IF_TYPE_IEEE1394: IFTYPE = 144;
/// A virtual network of the second layer.
pub const IF_TYPE_L2_VLAN: IFTYPE = 135;
/// A virtual network of the third layer.
pub const IF_TYPE_L3_IPVLAN: IFTYPE = 136;
/// A bridge.
pub const IF_TYPE_BRIDGE: IFTYPE = 209;
/// A mobile network of the GSM family.
pub const IF_TYPE_WWANPP: IFTYPE = 243;
/// A mobile network of the CDMA family.
pub const IF_TYPE_WWANPP2: IFTYPE = 244;
/// None of the kinds.
pub const MIB_IF_TYPE_OTHER: IFTYPE = 1;
/// Ethernet.
pub const MIB_IF_TYPE_ETHERNET: IFTYPE = 6;
/// Token ring.
pub const MIB_IF_TYPE_TOKENRING: IFTYPE = 9;
/// FDDI.
pub const MIB_IF_TYPE_FDDI: IFTYPE = 15;
/// PPP.
pub const MIB_IF_TYPE_PPP: IFTYPE = 23;
/// To this machine.
pub const MIB_IF_TYPE_LOOPBACK: IFTYPE = 24;
/// SLIP.
pub const MIB_IF_TYPE_SLIP: IFTYPE = 28;
