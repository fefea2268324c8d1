//! Adapters with their addresses and servers: `iptypes.h`.

use super::kinds::{
    IF_INDEX, IF_LUID, IF_OPER_STATUS, IFTYPE, NET_IF_COMPARTMENT_ID, NET_IF_CONNECTION_TYPE,
    NET_IF_NETWORK_GUID, TUNNEL_TYPE,
};
use super::origins::{IP_DAD_STATE, IP_PREFIX_ORIGIN, IP_SUFFIX_ORIGIN};
use crate::abi::sockaddr::SOCKET_ADDRESS;
use crate::abi::types::{
    BOOL, BYTE, CHAR, DWORD, PCHAR, PWCHAR, UINT, UINT8, ULONG, ULONG64, ULONGLONG, WCHAR,
};
use core::ffi::{c_int, c_long as time_t};

/// The characters of a description.
pub const MAX_ADAPTER_DESCRIPTION_LENGTH: c_int = 128;
/// The characters of a name.
pub const MAX_ADAPTER_NAME_LENGTH: c_int = 256;
/// The bytes of a physical address.
pub const MAX_ADAPTER_ADDRESS_LENGTH: c_int = 8;
/// A number of adapters to begin with.
pub const DEFAULT_MINIMUM_ENTITIES: c_int = 32;
/// The characters of a machine's name.
pub const MAX_HOSTNAME_LEN: c_int = 128;
/// The characters of a domain's name.
pub const MAX_DOMAIN_NAME_LEN: c_int = 128;
/// The characters of a scope's name.
pub const MAX_SCOPE_ID_LEN: c_int = 256;
/// The bytes of a DHCP identifier.
pub const MAX_DHCPV6_DUID_LENGTH: c_int = 130;
/// The characters of the end of a name.
pub const MAX_DNS_SUFFIX_STRING_LENGTH: c_int = 256;
/// NetBIOS names are found by broadcasts.
pub const BROADCAST_NODETYPE: UINT = 1;
/// NetBIOS names are found by a server.
pub const PEER_TO_PEER_NODETYPE: UINT = 2;
/// NetBIOS names are found by broadcasts, and then by a server.
pub const MIXED_NODETYPE: UINT = 4;
/// NetBIOS names are found by a server, and then by broadcasts.
pub const HYBRID_NODETYPE: UINT = 8;

/// An address of IPv4 as text.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADDRESS_STRING {
    /// The text and a terminator.
    pub String: [CHAR; 16],
}
/// [`_IP_ADDRESS_STRING`].
pub type IP_ADDRESS_STRING = _IP_ADDRESS_STRING;
/// [`_IP_ADDRESS_STRING`].
pub type IP_MASK_STRING = _IP_ADDRESS_STRING;
/// A pointer to [`_IP_ADDRESS_STRING`].
pub type PIP_ADDRESS_STRING = *mut _IP_ADDRESS_STRING;
/// A pointer to [`_IP_ADDRESS_STRING`].
pub type PIP_MASK_STRING = *mut _IP_ADDRESS_STRING;

/// One address of a list.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADDR_STRING {
    /// The next.
    pub Next: *mut _IP_ADDR_STRING,
    /// The address.
    pub IpAddress: IP_ADDRESS_STRING,
    /// Which part of it is that of the network.
    pub IpMask: IP_MASK_STRING,
    /// By what `DeleteIPAddress` knows it.
    pub Context: DWORD,
}
/// [`_IP_ADDR_STRING`].
pub type IP_ADDR_STRING = _IP_ADDR_STRING;
/// A pointer to [`_IP_ADDR_STRING`].
pub type PIP_ADDR_STRING = *mut _IP_ADDR_STRING;

/// An adapter and its addresses of IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_INFO {
    /// The next.
    pub Next: *mut _IP_ADAPTER_INFO,
    /// Reserved.
    pub ComboIndex: DWORD,
    /// Its name: a GUID in braces.
    pub AdapterName: [CHAR; 260],
    /// What it is called.
    pub Description: [CHAR; 132],
    /// How many bytes of the physical address count.
    pub AddressLength: UINT,
    /// The physical address.
    pub Address: [BYTE; 8],
    /// Its number.
    pub Index: DWORD,
    /// What it is: one of `MIB_IF_TYPE_…` or `IF_TYPE_…`.
    pub Type: UINT,
    /// Whether DHCP gives it an address.
    pub DhcpEnabled: UINT,
    /// Reserved.
    pub CurrentIpAddress: PIP_ADDR_STRING,
    /// Its addresses.
    pub IpAddressList: IP_ADDR_STRING,
    /// The default routers.
    pub GatewayList: IP_ADDR_STRING,
    /// The server of DHCP.
    pub DhcpServer: IP_ADDR_STRING,
    /// Whether it uses WINS.
    pub HaveWins: BOOL,
    /// The first server of WINS.
    pub PrimaryWinsServer: IP_ADDR_STRING,
    /// The second server of WINS.
    pub SecondaryWinsServer: IP_ADDR_STRING,
    /// Since when it has the address of DHCP.
    pub LeaseObtained: time_t,
    /// Until when.
    pub LeaseExpires: time_t,
}
/// [`_IP_ADAPTER_INFO`].
pub type IP_ADAPTER_INFO = _IP_ADAPTER_INFO;
/// A pointer to [`_IP_ADAPTER_INFO`].
pub type PIP_ADAPTER_INFO = *mut _IP_ADAPTER_INFO;

/// What else there is about an adapter.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_PER_ADAPTER_INFO_W2KSP1 {
    /// Whether it would choose an address of its own.
    pub AutoconfigEnabled: UINT,
    /// Whether it has.
    pub AutoconfigActive: UINT,
    /// Reserved.
    pub CurrentDnsServer: PIP_ADDR_STRING,
    /// The name servers.
    pub DnsServerList: IP_ADDR_STRING,
}
/// [`_IP_PER_ADAPTER_INFO_W2KSP1`].
pub type IP_PER_ADAPTER_INFO_W2KSP1 = _IP_PER_ADAPTER_INFO_W2KSP1;
/// [`_IP_PER_ADAPTER_INFO_W2KSP1`].
pub type IP_PER_ADAPTER_INFO = _IP_PER_ADAPTER_INFO_W2KSP1;
/// A pointer to [`_IP_PER_ADAPTER_INFO_W2KSP1`].
pub type PIP_PER_ADAPTER_INFO_W2KSP1 = *mut _IP_PER_ADAPTER_INFO_W2KSP1;
/// A pointer to [`_IP_PER_ADAPTER_INFO_W2KSP1`].
pub type PIP_PER_ADAPTER_INFO = *mut _IP_PER_ADAPTER_INFO_W2KSP1;

/// What all adapters have in common.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _FIXED_INFO_W2KSP1 {
    /// The machine's name.
    pub HostName: [CHAR; 132],
    /// Its domain.
    pub DomainName: [CHAR; 132],
    /// Reserved.
    pub CurrentDnsServer: PIP_ADDR_STRING,
    /// The name servers.
    pub DnsServerList: IP_ADDR_STRING,
    /// How NetBIOS names are found: one of `…_NODETYPE`.
    pub NodeType: UINT,
    /// The scope of DHCP.
    pub ScopeId: [CHAR; 260],
    /// Whether packets for others are passed on.
    pub EnableRouting: UINT,
    /// Whether it answers for others.
    pub EnableProxy: UINT,
    /// Whether NetBIOS names are looked up in DNS.
    pub EnableDns: UINT,
}
/// [`_FIXED_INFO_W2KSP1`].
pub type FIXED_INFO_W2KSP1 = _FIXED_INFO_W2KSP1;
/// [`_FIXED_INFO_W2KSP1`].
pub type FIXED_INFO = _FIXED_INFO_W2KSP1;
/// A pointer to [`_FIXED_INFO_W2KSP1`].
pub type PFIXED_INFO_W2KSP1 = *mut _FIXED_INFO_W2KSP1;
/// A pointer to [`_FIXED_INFO_W2KSP1`].
pub type PFIXED_INFO = *mut _FIXED_INFO_W2KSP1;

/// Without unicast addresses.
pub const GAA_FLAG_SKIP_UNICAST: ULONG = 0x0001;
/// Without anycast addresses.
pub const GAA_FLAG_SKIP_ANYCAST: ULONG = 0x0002;
/// Without multicast addresses.
pub const GAA_FLAG_SKIP_MULTICAST: ULONG = 0x0004;
/// Without name servers.
pub const GAA_FLAG_SKIP_DNS_SERVER: ULONG = 0x0008;
/// With the networks.
pub const GAA_FLAG_INCLUDE_PREFIX: ULONG = 0x0010;
/// Without the name for people.
pub const GAA_FLAG_SKIP_FRIENDLY_NAME: ULONG = 0x0020;
/// With servers of WINS.
pub const GAA_FLAG_INCLUDE_WINS_INFO: ULONG = 0x0040;
/// With default routers.
pub const GAA_FLAG_INCLUDE_GATEWAYS: ULONG = 0x0080;
/// Also interfaces without an address of the family.
pub const GAA_FLAG_INCLUDE_ALL_INTERFACES: ULONG = 0x0100;
/// Of all compartments.
pub const GAA_FLAG_INCLUDE_ALL_COMPARTMENTS: ULONG = 0x0200;
/// In the order of tunnels.
pub const GAA_FLAG_INCLUDE_TUNNEL_BINDINGORDER: ULONG = 0x0400;
/// Without what DNS knows.
pub const GAA_FLAG_SKIP_DNS_INFO: ULONG = 0x0800;
/// Also interfaces without an address of the family.
pub const GAA_FLAG_INCLUDE_NDISWAN_INTERFACES: ULONG = 0x0100;
/// Its name is registered.
pub const IP_ADAPTER_DDNS_ENABLED: ULONG = 0x00000001;
/// With its own domain.
pub const IP_ADAPTER_REGISTER_ADAPTER_SUFFIX: ULONG = 0x00000002;
/// DHCP gives it an address.
pub const IP_ADAPTER_DHCP_ENABLED: ULONG = 0x00000004;
/// It only receives.
pub const IP_ADAPTER_RECEIVE_ONLY: ULONG = 0x00000008;
/// It takes no multicasts.
pub const IP_ADAPTER_NO_MULTICAST: ULONG = 0x00000010;
/// DHCP tells it more.
pub const IP_ADAPTER_IPV6_OTHER_STATEFUL_CONFIG: ULONG = 0x00000020;
/// It carries NetBIOS.
pub const IP_ADAPTER_NETBIOS_OVER_TCPIP_ENABLED: ULONG = 0x00000040;
/// It carries IPv4.
pub const IP_ADAPTER_IPV4_ENABLED: ULONG = 0x00000080;
/// It carries IPv6.
pub const IP_ADAPTER_IPV6_ENABLED: ULONG = 0x00000100;
/// DHCP gives it addresses of IPv6.
pub const IP_ADAPTER_IPV6_MANAGE_ADDRESS_CONFIG: ULONG = 0x00000200;
/// The address may stand in DNS.
pub const IP_ADAPTER_ADDRESS_DNS_ELIGIBLE: DWORD = 0x01;
/// The address is for a short time.
pub const IP_ADAPTER_ADDRESS_TRANSIENT: DWORD = 0x02;

/// The parts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_ip_address_length_flags {
    /// How long this structure is, in bytes.
    pub Length: ULONG,
    /// Any of `IP_ADAPTER_ADDRESS_…`.
    pub Flags: DWORD,
}

/// How long it is, and its flags.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_ip_address_head {
    /// Both.
    pub Alignment: ULONGLONG,
    /// The parts.
    pub nameless: InPlace_ip_address_length_flags,
}

/// The parts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_ip_address_length_reserved {
    /// How long this structure is, in bytes.
    pub Length: ULONG,
    /// Reserved.
    pub Reserved: DWORD,
}

/// How long it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_ip_address_plain_head {
    /// Both.
    pub Alignment: ULONGLONG,
    /// The parts.
    pub nameless: InPlace_ip_address_length_reserved,
}

/// An address of an adapter.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_UNICAST_ADDRESS_LH {
    /// How long this is, and its flags.
    pub nameless: InPlace_ip_address_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_UNICAST_ADDRESS_LH,
    /// The address.
    pub Address: SOCKET_ADDRESS,
    /// Where the network's part comes from.
    pub PrefixOrigin: IP_PREFIX_ORIGIN,
    /// Where the machine's part comes from.
    pub SuffixOrigin: IP_SUFFIX_ORIGIN,
    /// Whether it can be used.
    pub DadState: IP_DAD_STATE,
    /// How long it is valid, in seconds; `0xffffffff` for ever.
    pub ValidLifetime: ULONG,
    /// How long it is preferred, in seconds; `0xffffffff` for ever.
    pub PreferredLifetime: ULONG,
    /// How long DHCP has given it, in seconds.
    pub LeaseLifetime: ULONG,
    /// How many bits are the network's.
    pub OnLinkPrefixLength: UINT8,
}
/// [`_IP_ADAPTER_UNICAST_ADDRESS_LH`].
pub type IP_ADAPTER_UNICAST_ADDRESS_LH = _IP_ADAPTER_UNICAST_ADDRESS_LH;
/// [`_IP_ADAPTER_UNICAST_ADDRESS_LH`].
pub type IP_ADAPTER_UNICAST_ADDRESS = _IP_ADAPTER_UNICAST_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_UNICAST_ADDRESS_LH`].
pub type PIP_ADAPTER_UNICAST_ADDRESS_LH = *mut _IP_ADAPTER_UNICAST_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_UNICAST_ADDRESS_LH`].
pub type PIP_ADAPTER_UNICAST_ADDRESS = *mut _IP_ADAPTER_UNICAST_ADDRESS_LH;

/// An anycast address of an adapter.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_ANYCAST_ADDRESS_XP {
    /// How long this is.
    pub nameless: InPlace_ip_address_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_ANYCAST_ADDRESS_XP,
    /// The address.
    pub Address: SOCKET_ADDRESS,
}
/// [`_IP_ADAPTER_ANYCAST_ADDRESS_XP`].
pub type IP_ADAPTER_ANYCAST_ADDRESS_XP = _IP_ADAPTER_ANYCAST_ADDRESS_XP;
/// [`_IP_ADAPTER_ANYCAST_ADDRESS_XP`].
pub type IP_ADAPTER_ANYCAST_ADDRESS = _IP_ADAPTER_ANYCAST_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_ANYCAST_ADDRESS_XP`].
pub type PIP_ADAPTER_ANYCAST_ADDRESS_XP = *mut _IP_ADAPTER_ANYCAST_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_ANYCAST_ADDRESS_XP`].
pub type PIP_ADAPTER_ANYCAST_ADDRESS = *mut _IP_ADAPTER_ANYCAST_ADDRESS_XP;

/// A multicast address that an adapter hears.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_MULTICAST_ADDRESS_XP {
    /// How long this is.
    pub nameless: InPlace_ip_address_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_MULTICAST_ADDRESS_XP,
    /// The address.
    pub Address: SOCKET_ADDRESS,
}
/// [`_IP_ADAPTER_MULTICAST_ADDRESS_XP`].
pub type IP_ADAPTER_MULTICAST_ADDRESS_XP = _IP_ADAPTER_MULTICAST_ADDRESS_XP;
/// [`_IP_ADAPTER_MULTICAST_ADDRESS_XP`].
pub type IP_ADAPTER_MULTICAST_ADDRESS = _IP_ADAPTER_MULTICAST_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_MULTICAST_ADDRESS_XP`].
pub type PIP_ADAPTER_MULTICAST_ADDRESS_XP = *mut _IP_ADAPTER_MULTICAST_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_MULTICAST_ADDRESS_XP`].
pub type PIP_ADAPTER_MULTICAST_ADDRESS = *mut _IP_ADAPTER_MULTICAST_ADDRESS_XP;

/// A name server.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP {
    /// How long this is.
    pub nameless: InPlace_ip_address_plain_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_DNS_SERVER_ADDRESS_XP,
    /// The address.
    pub Address: SOCKET_ADDRESS,
}
/// [`_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`].
pub type IP_ADAPTER_DNS_SERVER_ADDRESS_XP = _IP_ADAPTER_DNS_SERVER_ADDRESS_XP;
/// [`_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`].
pub type IP_ADAPTER_DNS_SERVER_ADDRESS = _IP_ADAPTER_DNS_SERVER_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`].
pub type PIP_ADAPTER_DNS_SERVER_ADDRESS_XP = *mut _IP_ADAPTER_DNS_SERVER_ADDRESS_XP;
/// A pointer to [`_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`].
pub type PIP_ADAPTER_DNS_SERVER_ADDRESS = *mut _IP_ADAPTER_DNS_SERVER_ADDRESS_XP;

/// A server of WINS.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH {
    /// How long this is.
    pub nameless: InPlace_ip_address_plain_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_WINS_SERVER_ADDRESS_LH,
    /// The address.
    pub Address: SOCKET_ADDRESS,
}
/// [`_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`].
pub type IP_ADAPTER_WINS_SERVER_ADDRESS_LH = _IP_ADAPTER_WINS_SERVER_ADDRESS_LH;
/// [`_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`].
pub type IP_ADAPTER_WINS_SERVER_ADDRESS = _IP_ADAPTER_WINS_SERVER_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`].
pub type PIP_ADAPTER_WINS_SERVER_ADDRESS_LH = *mut _IP_ADAPTER_WINS_SERVER_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`].
pub type PIP_ADAPTER_WINS_SERVER_ADDRESS = *mut _IP_ADAPTER_WINS_SERVER_ADDRESS_LH;

/// A default router.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_GATEWAY_ADDRESS_LH {
    /// How long this is.
    pub nameless: InPlace_ip_address_plain_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_GATEWAY_ADDRESS_LH,
    /// The address.
    pub Address: SOCKET_ADDRESS,
}
/// [`_IP_ADAPTER_GATEWAY_ADDRESS_LH`].
pub type IP_ADAPTER_GATEWAY_ADDRESS_LH = _IP_ADAPTER_GATEWAY_ADDRESS_LH;
/// [`_IP_ADAPTER_GATEWAY_ADDRESS_LH`].
pub type IP_ADAPTER_GATEWAY_ADDRESS = _IP_ADAPTER_GATEWAY_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_GATEWAY_ADDRESS_LH`].
pub type PIP_ADAPTER_GATEWAY_ADDRESS_LH = *mut _IP_ADAPTER_GATEWAY_ADDRESS_LH;
/// A pointer to [`_IP_ADAPTER_GATEWAY_ADDRESS_LH`].
pub type PIP_ADAPTER_GATEWAY_ADDRESS = *mut _IP_ADAPTER_GATEWAY_ADDRESS_LH;

/// A network.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_PREFIX_XP {
    /// How long this is.
    pub nameless: InPlace_ip_address_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_PREFIX_XP,
    /// Its address.
    pub Address: SOCKET_ADDRESS,
    /// How many bits of it are the network's.
    pub PrefixLength: ULONG,
}
/// [`_IP_ADAPTER_PREFIX_XP`].
pub type IP_ADAPTER_PREFIX_XP = _IP_ADAPTER_PREFIX_XP;
/// [`_IP_ADAPTER_PREFIX_XP`].
pub type IP_ADAPTER_PREFIX = _IP_ADAPTER_PREFIX_XP;
/// A pointer to [`_IP_ADAPTER_PREFIX_XP`].
pub type PIP_ADAPTER_PREFIX_XP = *mut _IP_ADAPTER_PREFIX_XP;
/// A pointer to [`_IP_ADAPTER_PREFIX_XP`].
pub type PIP_ADAPTER_PREFIX = *mut _IP_ADAPTER_PREFIX_XP;

/// The end of names that are looked up.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_DNS_SUFFIX {
    /// The next.
    pub Next: *mut _IP_ADAPTER_DNS_SUFFIX,
    /// The text.
    pub String: [WCHAR; 256],
}
/// [`_IP_ADAPTER_DNS_SUFFIX`].
pub type IP_ADAPTER_DNS_SUFFIX = _IP_ADAPTER_DNS_SUFFIX;
/// A pointer to [`_IP_ADAPTER_DNS_SUFFIX`].
pub type PIP_ADAPTER_DNS_SUFFIX = *mut _IP_ADAPTER_DNS_SUFFIX;

/// The parts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_ip_adapter_length_index {
    /// How long this structure is, in bytes.
    pub Length: ULONG,
    /// The number of the interface of IPv4; 0 if there is none.
    pub IfIndex: IF_INDEX,
}

/// How long it is, and its number.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_ip_adapter_head {
    /// Both.
    pub Alignment: ULONGLONG,
    /// The parts.
    pub nameless: InPlace_ip_adapter_length_index,
}

/// The flags one by one.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_ip_adapter_flag_bits {
    /// The flags one by one.
    ///
    /// Bits: `DdnsEnabled` 1, `RegisterAdapterSuffix` 1, `Dhcpv4Enabled` 1, `ReceiveOnly` 1, `NoMulticast` 1, `Ipv6OtherStatefulConfig` 1, `NetbiosOverTcpipEnabled` 1, `Ipv4Enabled` 1, `Ipv6Enabled` 1, `Ipv6ManagedAddressConfigurationSupported` 1
    pub Bits: ULONG,
}

/// Its flags.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_ip_adapter_flags {
    /// Any of `IP_ADAPTER_…`.
    pub Flags: ULONG,
    /// One by one.
    pub nameless: InPlace_ip_adapter_flag_bits,
}

/// An adapter with everything that belongs to it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_ADDRESSES_LH {
    /// How long this is, and its number.
    pub nameless: InPlace_ip_adapter_head,
    /// The next.
    pub Next: *mut _IP_ADAPTER_ADDRESSES_LH,
    /// Its name: a GUID in braces.
    pub AdapterName: PCHAR,
    /// Its addresses.
    pub FirstUnicastAddress: PIP_ADAPTER_UNICAST_ADDRESS_LH,
    /// Its anycast addresses.
    pub FirstAnycastAddress: PIP_ADAPTER_ANYCAST_ADDRESS_XP,
    /// The multicast addresses that it hears.
    pub FirstMulticastAddress: PIP_ADAPTER_MULTICAST_ADDRESS_XP,
    /// The name servers.
    pub FirstDnsServerAddress: PIP_ADAPTER_DNS_SERVER_ADDRESS_XP,
    /// Its domain.
    pub DnsSuffix: PWCHAR,
    /// What it is called.
    pub Description: PWCHAR,
    /// What people call it.
    pub FriendlyName: PWCHAR,
    /// The physical address.
    pub PhysicalAddress: [BYTE; 8],
    /// How many bytes of that count.
    pub PhysicalAddressLength: ULONG,
    /// Its flags.
    pub nameless2: InPlace_ip_adapter_flags,
    /// The largest packet, in bytes.
    pub Mtu: ULONG,
    /// What it is: one of `IF_TYPE_…`.
    pub IfType: IFTYPE,
    /// Whether it works.
    pub OperStatus: IF_OPER_STATUS,
    /// The number of the interface of IPv6; 0 if there is none.
    pub Ipv6IfIndex: IF_INDEX,
    /// Its zones, by level.
    pub ZoneIndices: [ULONG; 16],
    /// The networks it is in.
    pub FirstPrefix: PIP_ADAPTER_PREFIX_XP,
    /// How fast it sends, in bits a second.
    pub TransmitLinkSpeed: ULONG64,
    /// How fast it receives, in bits a second.
    pub ReceiveLinkSpeed: ULONG64,
    /// The servers of WINS.
    pub FirstWinsServerAddress: PIP_ADAPTER_WINS_SERVER_ADDRESS_LH,
    /// The default routers.
    pub FirstGatewayAddress: PIP_ADAPTER_GATEWAY_ADDRESS_LH,
    /// How far IPv4 takes it to be.
    pub Ipv4Metric: ULONG,
    /// How far IPv6 takes it to be.
    pub Ipv6Metric: ULONG,
    /// By what it is known for ever.
    pub Luid: IF_LUID,
    /// The server of DHCP.
    pub Dhcpv4Server: SOCKET_ADDRESS,
    /// The part of the network it is in.
    pub CompartmentId: NET_IF_COMPARTMENT_ID,
    /// The network it leads to.
    pub NetworkGuid: NET_IF_NETWORK_GUID,
    /// How a connection comes about.
    pub ConnectionType: NET_IF_CONNECTION_TYPE,
    /// How packets are packed into others.
    pub TunnelType: TUNNEL_TYPE,
    /// The server of DHCP for IPv6.
    pub Dhcpv6Server: SOCKET_ADDRESS,
    /// By what that knows this machine.
    pub Dhcpv6ClientDuid: [BYTE; 130],
    /// How many bytes of that count.
    pub Dhcpv6ClientDuidLength: ULONG,
    /// By what that knows the adapter.
    pub Dhcpv6Iaid: ULONG,
    /// The ends of names that are looked up.
    pub FirstDnsSuffix: PIP_ADAPTER_DNS_SUFFIX,
}
/// [`_IP_ADAPTER_ADDRESSES_LH`].
pub type IP_ADAPTER_ADDRESSES_LH = _IP_ADAPTER_ADDRESSES_LH;
/// [`_IP_ADAPTER_ADDRESSES_LH`].
pub type IP_ADAPTER_ADDRESSES = _IP_ADAPTER_ADDRESSES_LH;
/// A pointer to [`_IP_ADAPTER_ADDRESSES_LH`].
pub type PIP_ADAPTER_ADDRESSES_LH = *mut _IP_ADAPTER_ADDRESSES_LH;
/// A pointer to [`_IP_ADAPTER_ADDRESSES_LH`].
pub type PIP_ADAPTER_ADDRESSES = *mut _IP_ADAPTER_ADDRESSES_LH;
