//! Interfaces and addresses of both protocols: `netioapi.h`.

use super::kinds::{NET_IFINDEX, NET_LUID};
use super::origins::{
    NL_DAD_STATE, NL_LINK_LOCAL_ADDRESS_BEHAVIOR, NL_PREFIX_ORIGIN, NL_ROUTER_DISCOVERY_BEHAVIOR,
    NL_SUFFIX_ORIGIN,
};
use super::tables::ANY_SIZE;
use crate::abi::internet::{SCOPE_ID, SOCKADDR_INET};
use crate::abi::sockaddr::ADDRESS_FAMILY;
use crate::abi::types::{BOOLEAN, LARGE_INTEGER, PVOID, UINT8, ULONG, ULONG64};
use core::ffi::c_int;

/// What has happened.
///
/// cbindgen:enum
pub type MIB_NOTIFICATION_TYPE = c_int;
/// A pointer to [`MIB_NOTIFICATION_TYPE`].
pub type PMIB_NOTIFICATION_TYPE = *mut MIB_NOTIFICATION_TYPE;
/// Something has changed.
pub const MibParameterNotification: MIB_NOTIFICATION_TYPE = 0;
/// Something is new.
pub const MibAddInstance: MIB_NOTIFICATION_TYPE = 1;
/// Something is gone.
pub const MibDeleteInstance: MIB_NOTIFICATION_TYPE = 2;
/// Nothing: this is the first call.
pub const MibInitialNotification: MIB_NOTIFICATION_TYPE = 3;

/// An address that this machine has.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UNICASTIPADDRESS_ROW {
    /// The address.
    pub Address: SOCKADDR_INET,
    /// The interface.
    pub InterfaceLuid: NET_LUID,
    /// The interface, by its number.
    pub InterfaceIndex: NET_IFINDEX,
    /// Where the network's part comes from.
    pub PrefixOrigin: NL_PREFIX_ORIGIN,
    /// Where the machine's part comes from.
    pub SuffixOrigin: NL_SUFFIX_ORIGIN,
    /// How long it is valid, in seconds; `0xffffffff` for ever.
    pub ValidLifetime: ULONG,
    /// How long it is preferred, in seconds; `0xffffffff` for ever.
    pub PreferredLifetime: ULONG,
    /// How many bits are the network's.
    pub OnLinkPrefixLength: UINT8,
    /// Whether nothing is sent from it unless asked for.
    pub SkipAsSource: BOOLEAN,
    /// Whether it can be used.
    pub DadState: NL_DAD_STATE,
    /// Its zone.
    pub ScopeId: SCOPE_ID,
    /// When it was made, in units of 100 ns since 1601.
    pub CreationTimeStamp: LARGE_INTEGER,
}
/// [`_MIB_UNICASTIPADDRESS_ROW`].
pub type MIB_UNICASTIPADDRESS_ROW = _MIB_UNICASTIPADDRESS_ROW;
/// A pointer to [`_MIB_UNICASTIPADDRESS_ROW`].
pub type PMIB_UNICASTIPADDRESS_ROW = *mut _MIB_UNICASTIPADDRESS_ROW;

/// Addresses.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_UNICASTIPADDRESS_TABLE {
    /// How many.
    pub NumEntries: ULONG,
    /// The addresses.
    pub Table: [MIB_UNICASTIPADDRESS_ROW; ANY_SIZE],
}
/// [`_MIB_UNICASTIPADDRESS_TABLE`].
pub type MIB_UNICASTIPADDRESS_TABLE = _MIB_UNICASTIPADDRESS_TABLE;
/// A pointer to [`_MIB_UNICASTIPADDRESS_TABLE`].
pub type PMIB_UNICASTIPADDRESS_TABLE = *mut _MIB_UNICASTIPADDRESS_TABLE;

/// What the hardware does of the work.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _NL_INTERFACE_OFFLOAD_ROD {
    /// One by one.
    ///
    /// Bits: `NlChecksumSupported` 1, `NlOptionsSupported` 1, `TlDatagramChecksumSupported` 1, `TlStreamChecksumSupported` 1, `TlStreamOptionsSupported` 1, `FastPathCompatible` 1, `TlLargeSendOffloadSupported` 1, `TlGiantSendOffloadSupported` 1
    pub Bits: BOOLEAN,
}
/// [`_NL_INTERFACE_OFFLOAD_ROD`].
pub type NL_INTERFACE_OFFLOAD_ROD = _NL_INTERFACE_OFFLOAD_ROD;
/// A pointer to [`_NL_INTERFACE_OFFLOAD_ROD`].
pub type PNL_INTERFACE_OFFLOAD_ROD = *mut _NL_INTERFACE_OFFLOAD_ROD;

/// What a protocol knows of an interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPINTERFACE_ROW {
    /// The protocol: `AF_INET` or `AF_INET6`.
    pub Family: ADDRESS_FAMILY,
    /// The interface.
    pub InterfaceLuid: NET_LUID,
    /// The interface, by its number.
    pub InterfaceIndex: NET_IFINDEX,
    /// The largest datagram that is put together, in bytes.
    pub MaxReassemblySize: ULONG,
    /// Reserved.
    pub InterfaceIdentifier: ULONG64,
    /// The least time between advertisements, in milliseconds.
    pub MinRouterAdvertisementInterval: ULONG,
    /// The longest time between advertisements, in milliseconds.
    pub MaxRouterAdvertisementInterval: ULONG,
    /// Whether it says that it is a router.
    pub AdvertisingEnabled: BOOLEAN,
    /// Whether packets for others are passed on.
    pub ForwardingEnabled: BOOLEAN,
    /// Whether it sends from addresses of other interfaces.
    pub WeakHostSend: BOOLEAN,
    /// Whether it receives for addresses of other interfaces.
    pub WeakHostReceive: BOOLEAN,
    /// Whether the system says how far it is.
    pub UseAutomaticMetric: BOOLEAN,
    /// Whether neighbours are asked whether they are there.
    pub UseNeighborUnreachabilityDetection: BOOLEAN,
    /// Whether DHCP gives addresses.
    pub ManagedAddressConfigurationSupported: BOOLEAN,
    /// Whether DHCP tells more.
    pub OtherStatefulConfigurationSupported: BOOLEAN,
    /// Whether it says that it leads everywhere.
    pub AdvertiseDefaultRoute: BOOLEAN,
    /// Whether routers are looked for.
    pub RouterDiscoveryBehavior: NL_ROUTER_DISCOVERY_BEHAVIOR,
    /// How often others are asked whether they have an address.
    pub DadTransmits: ULONG,
    /// How long a neighbour is taken to be there, in milliseconds.
    pub BaseReachableTime: ULONG,
    /// How long its answer is waited for, in milliseconds.
    pub RetransmitTime: ULONG,
    /// How long the size of packets is believed, in milliseconds.
    pub PathMtuDiscoveryTimeout: ULONG,
    /// Whether it gets a link-local address.
    pub LinkLocalAddressBehavior: NL_LINK_LOCAL_ADDRESS_BEHAVIOR,
    /// After how long, in milliseconds.
    pub LinkLocalAddressTimeout: ULONG,
    /// Its zones, by level.
    pub ZoneIndices: [ULONG; 16],
    /// How many bits are the site's.
    pub SitePrefixLength: ULONG,
    /// How far the interface is taken to be.
    pub Metric: ULONG,
    /// The largest packet, in bytes.
    pub NlMtu: ULONG,
    /// Whether it leads somewhere.
    pub Connected: BOOLEAN,
    /// Whether packets can wake the machine.
    pub SupportsWakeUpPatterns: BOOLEAN,
    /// Whether neighbours are looked for.
    pub SupportsNeighborDiscovery: BOOLEAN,
    /// Whether routers can be looked for.
    pub SupportsRouterDiscovery: BOOLEAN,
    /// How long a neighbour is taken to be there now, in milliseconds.
    pub ReachableTime: ULONG,
    /// What the hardware does when sending.
    pub TransmitOffload: NL_INTERFACE_OFFLOAD_ROD,
    /// What the hardware does when receiving.
    pub ReceiveOffload: NL_INTERFACE_OFFLOAD_ROD,
    /// Whether default routes of it are not used.
    pub DisableDefaultRoutes: BOOLEAN,
}
/// [`_MIB_IPINTERFACE_ROW`].
pub type MIB_IPINTERFACE_ROW = _MIB_IPINTERFACE_ROW;
/// A pointer to [`_MIB_IPINTERFACE_ROW`].
pub type PMIB_IPINTERFACE_ROW = *mut _MIB_IPINTERFACE_ROW;

/// Interfaces by protocol.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPINTERFACE_TABLE {
    /// How many.
    pub NumEntries: ULONG,
    /// The interfaces.
    pub Table: [MIB_IPINTERFACE_ROW; ANY_SIZE],
}
/// [`_MIB_IPINTERFACE_TABLE`].
pub type MIB_IPINTERFACE_TABLE = _MIB_IPINTERFACE_TABLE;
/// A pointer to [`_MIB_IPINTERFACE_TABLE`].
pub type PMIB_IPINTERFACE_TABLE = *mut _MIB_IPINTERFACE_TABLE;

/// What is called when addresses change.
pub type PUNICAST_IPADDRESS_CHANGE_CALLBACK = Option<
    unsafe extern "C-unwind" fn(
        CallerContext: PVOID,
        Row: PMIB_UNICASTIPADDRESS_ROW,
        NotificationType: MIB_NOTIFICATION_TYPE,
    ),
>;
/// What is called when interfaces change.
pub type PIPINTERFACE_CHANGE_CALLBACK = Option<
    unsafe extern "C-unwind" fn(
        CallerContext: PVOID,
        Row: PMIB_IPINTERFACE_ROW,
        NotificationType: MIB_NOTIFICATION_TYPE,
    ),
>;
