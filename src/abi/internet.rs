//! Addresses of IPv6, and the structures that options of the internet protocols take.

use super::sockaddr::{ADDRESS_FAMILY, IN_ADDR, SOCKADDR, SOCKADDR_IN, SOCKADDR_STORAGE};
use super::types::{UCHAR, ULONG, USHORT};
use core::ffi::c_int;

/// An IPv6 address, in bytes or words of network byte order.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_in6_addr {
    /// The bytes.
    pub Byte: [UCHAR; 16],
    /// The words.
    pub Word: [USHORT; 8],
}
/// An IPv6 address.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in6_addr {
    /// The address, in bytes or words.
    pub u: InPlace_in6_addr,
}
/// An IPv6 address.
pub type IN6_ADDR = in6_addr;
/// A pointer to an IPv6 address.
pub type PIN6_ADDR = *mut in6_addr;
/// A pointer to an IPv6 address.
pub type LPIN6_ADDR = *mut in6_addr;

/// The zone of an address: an index in the lower 28 bits, a level above them.
///
/// cbindgen:ignore
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SCOPE_ID {
    /// Both in one number.
    pub Value: ULONG,
}

/// The zone of an endpoint.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_sockaddr_in6_scope {
    /// As a number: of an interface for a link-local address.
    pub sin6_scope_id: ULONG,
    /// In its parts.
    pub sin6_scope_struct: SCOPE_ID,
}
/// An endpoint of IPv6.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sockaddr_in6 {
    /// `AF_INET6`.
    pub sin6_family: ADDRESS_FAMILY,
    /// The port, in network byte order.
    pub sin6_port: USHORT,
    /// The flow, in network byte order.
    pub sin6_flowinfo: ULONG,
    /// The address.
    pub sin6_addr: IN6_ADDR,
    /// The zone.
    pub nameless: InPlace_sockaddr_in6_scope,
}
/// An endpoint of IPv6.
pub type SOCKADDR_IN6 = sockaddr_in6;
/// A pointer to an endpoint of IPv6.
pub type PSOCKADDR_IN6 = *mut sockaddr_in6;
/// A pointer to an endpoint of IPv6.
pub type LPSOCKADDR_IN6 = *mut sockaddr_in6;
/// An endpoint of IPv6.
pub type SOCKADDR_IN6_LH = sockaddr_in6;
/// A pointer to an endpoint of IPv6.
pub type PSOCKADDR_IN6_LH = *mut sockaddr_in6;
/// A pointer to an endpoint of IPv6.
pub type LPSOCKADDR_IN6_LH = *mut sockaddr_in6;

/// An endpoint of IPv6 without a zone, as it once was.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sockaddr_in6_old {
    /// `AF_INET6`.
    pub sin6_family: ADDRESS_FAMILY,
    /// The port, in network byte order.
    pub sin6_port: USHORT,
    /// The flow, in network byte order.
    pub sin6_flowinfo: ULONG,
    /// The address.
    pub sin6_addr: IN6_ADDR,
}

/// An endpoint of either protocol.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _SOCKADDR_INET {
    /// Of IPv4.
    pub Ipv4: SOCKADDR_IN,
    /// Of IPv6.
    pub Ipv6: SOCKADDR_IN6,
    /// Which of them.
    pub si_family: ADDRESS_FAMILY,
}
/// An endpoint of either protocol.
pub type SOCKADDR_INET = _SOCKADDR_INET;
/// A pointer to an endpoint of either protocol.
pub type PSOCKADDR_INET = *mut SOCKADDR_INET;

/// Where packets come from and where they go.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _sockaddr_in6_pair {
    /// Where from.
    pub SourceAddress: PSOCKADDR_IN6,
    /// Where to.
    pub DestinationAddress: PSOCKADDR_IN6,
}
/// Where packets come from and where they go.
pub type SOCKADDR_IN6_PAIR = _sockaddr_in6_pair;
/// A pointer to where packets come from and go.
pub type PSOCKADDR_IN6_PAIR = *mut SOCKADDR_IN6_PAIR;

/// The longest text of an IPv4 address with a port, and a terminator.
pub const INET_ADDRSTRLEN: c_int = 22;
/// The longest text of an IPv6 address with zone and port, and a terminator.
pub const INET6_ADDRSTRLEN: c_int = 65;

/// How far an address reaches: one of `ScopeLevel…`.
///
/// cbindgen:enum
pub type SCOPE_LEVEL = c_int;

/// This interface.
pub const ScopeLevelInterface: SCOPE_LEVEL = 1;
/// This link.
pub const ScopeLevelLink: SCOPE_LEVEL = 2;
/// This subnet.
pub const ScopeLevelSubnet: SCOPE_LEVEL = 3;
/// This administration.
pub const ScopeLevelAdmin: SCOPE_LEVEL = 4;
/// This site.
pub const ScopeLevelSite: SCOPE_LEVEL = 5;
/// This organization.
pub const ScopeLevelOrganization: SCOPE_LEVEL = 8;
/// The world.
pub const ScopeLevelGlobal: SCOPE_LEVEL = 14;
/// How many levels there are.
pub const ScopeLevelCount: SCOPE_LEVEL = 16;

/// Whether sources are let in or kept out: `MCAST_INCLUDE` or `MCAST_EXCLUDE`.
///
/// cbindgen:enum
pub type MULTICAST_MODE_TYPE = c_int;

/// Only these sources.
pub const MCAST_INCLUDE: MULTICAST_MODE_TYPE = 0;
/// All but these sources.
pub const MCAST_EXCLUDE: MULTICAST_MODE_TYPE = 1;

/// What `IP_ADD_MEMBERSHIP` takes: a group and an interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ip_mreq {
    /// The group.
    pub imr_multiaddr: IN_ADDR,
    /// An address or, as 0.0.0.n, the number of the interface.
    pub imr_interface: IN_ADDR,
}
/// What `IP_ADD_MEMBERSHIP` takes.
pub type IP_MREQ = ip_mreq;
/// A pointer to what `IP_ADD_MEMBERSHIP` takes.
pub type PIP_MREQ = *mut ip_mreq;

/// What `IP_ADD_SOURCE_MEMBERSHIP` takes: a group, a source and an interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ip_mreq_source {
    /// The group.
    pub imr_multiaddr: IN_ADDR,
    /// The source.
    pub imr_sourceaddr: IN_ADDR,
    /// An address or, as 0.0.0.n, the number of the interface.
    pub imr_interface: IN_ADDR,
}
/// What `IP_ADD_SOURCE_MEMBERSHIP` takes.
pub type IP_MREQ_SOURCE = ip_mreq_source;
/// A pointer to what `IP_ADD_SOURCE_MEMBERSHIP` takes.
pub type PIP_MREQ_SOURCE = *mut ip_mreq_source;

/// The sources of a group of IPv4, with as many elements as the count says.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ip_msfilter {
    /// The group.
    pub imsf_multiaddr: IN_ADDR,
    /// The interface.
    pub imsf_interface: IN_ADDR,
    /// Whether the sources are let in or kept out.
    pub imsf_fmode: MULTICAST_MODE_TYPE,
    /// How many there are.
    pub imsf_numsrc: ULONG,
    /// The first of them; the others follow.
    pub imsf_slist: [IN_ADDR; 1],
}
/// The sources of a group of IPv4.
pub type IP_MSFILTER = ip_msfilter;
/// A pointer to the sources of a group.
pub type PIP_MSFILTER = *mut ip_msfilter;

/// What `IPV6_ADD_MEMBERSHIP` takes: a group and an interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ipv6_mreq {
    /// The group.
    pub ipv6mr_multiaddr: IN6_ADDR,
    /// The number of the interface, or 0.
    pub ipv6mr_interface: ULONG,
}
/// What `IPV6_ADD_MEMBERSHIP` takes.
pub type IPV6_MREQ = ipv6_mreq;
/// A pointer to what `IPV6_ADD_MEMBERSHIP` takes.
pub type PIPV6_MREQ = *mut ipv6_mreq;

/// What `MCAST_JOIN_GROUP` takes: an interface and a group.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct group_req {
    /// The number of the interface, or 0.
    pub gr_interface: ULONG,
    /// The group.
    pub gr_group: SOCKADDR_STORAGE,
}
/// What `MCAST_JOIN_GROUP` takes.
pub type GROUP_REQ = group_req;
/// A pointer to what `MCAST_JOIN_GROUP` takes.
pub type PGROUP_REQ = *mut group_req;

/// What `MCAST_JOIN_SOURCE_GROUP` takes: an interface, a group and a source.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct group_source_req {
    /// The number of the interface, or 0.
    pub gsr_interface: ULONG,
    /// The group.
    pub gsr_group: SOCKADDR_STORAGE,
    /// The source.
    pub gsr_source: SOCKADDR_STORAGE,
}
/// What `MCAST_JOIN_SOURCE_GROUP` takes.
pub type GROUP_SOURCE_REQ = group_source_req;
/// A pointer to what `MCAST_JOIN_SOURCE_GROUP` takes.
pub type PGROUP_SOURCE_REQ = *mut group_source_req;

/// The sources of a group, with as many elements as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct group_filter {
    /// The number of the interface.
    pub gf_interface: ULONG,
    /// The group.
    pub gf_group: SOCKADDR_STORAGE,
    /// Whether the sources are let in or kept out.
    pub gf_fmode: MULTICAST_MODE_TYPE,
    /// How many there are.
    pub gf_numsrc: ULONG,
    /// The first of them; the others follow.
    pub gf_slist: [SOCKADDR_STORAGE; 1],
}
/// The sources of a group.
pub type GROUP_FILTER = group_filter;
/// A pointer to the sources of a group.
pub type PGROUP_FILTER = *mut group_filter;

/// What `IP_PKTINFO` says of a datagram of IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in_pktinfo {
    /// Where it went.
    pub ipi_addr: IN_ADDR,
    /// The number of the interface.
    pub ipi_ifindex: ULONG,
}
/// What `IP_PKTINFO` says of a datagram.
pub type IN_PKTINFO = in_pktinfo;
/// A pointer to what `IP_PKTINFO` says.
pub type PIN_PKTINFO = *mut in_pktinfo;

/// What `IPV6_PKTINFO` says of a datagram of IPv6.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in6_pktinfo {
    /// Where it went.
    pub ipi6_addr: IN6_ADDR,
    /// The number of the interface.
    pub ipi6_ifindex: ULONG,
}
/// What `IPV6_PKTINFO` says of a datagram.
pub type IN6_PKTINFO = in6_pktinfo;
/// A pointer to what `IPV6_PKTINFO` says.
pub type PIN6_PKTINFO = *mut in6_pktinfo;

/// What `IP_PKTINFO_EX` says of a datagram of IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in_pktinfo_ex {
    /// Where it went, and by which interface.
    pub pkt_info: IN_PKTINFO,
    /// The zone.
    pub scope_id: SCOPE_ID,
}
/// What `IP_PKTINFO_EX` says of a datagram.
pub type IN_PKTINFO_EX = in_pktinfo_ex;
/// A pointer to what `IP_PKTINFO_EX` says.
pub type PIN_PKTINFO_EX = *mut in_pktinfo_ex;

/// What `IPV6_PKTINFO_EX` says of a datagram of IPv6.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in6_pktinfo_ex {
    /// Where it went, and by which interface.
    pub pkt_info: IN6_PKTINFO,
    /// The zone.
    pub scope_id: SCOPE_ID,
}
/// What `IPV6_PKTINFO_EX` says of a datagram.
pub type IN6_PKTINFO_EX = in6_pktinfo_ex;
/// A pointer to what `IPV6_PKTINFO_EX` says.
pub type PIN6_PKTINFO_EX = *mut in6_pktinfo_ex;

/// What `IP_RECVERR` says of an error of an earlier datagram.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in_recverr {
    /// The protocol: `IPPROTO_ICMP` or `IPPROTO_ICMPV6`.
    pub protocol: c_int,
    /// The greatest packet, in bytes.
    pub info: ULONG,
    /// The type of the message.
    pub r#type: UCHAR,
    /// The code of the message.
    pub code: UCHAR,
}
/// What `IP_RECVERR` says.
pub type IN_RECVERR = in_recverr;
/// A pointer to what `IP_RECVERR` says.
pub type PIN_RECVERR = *mut in_recverr;

/// What `TCP_ICMP_ERROR_INFO` says of a connection that failed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct icmp_error_info {
    /// Who reported the error.
    pub srcaddress: SOCKADDR_INET,
    /// The protocol: `IPPROTO_ICMP` or `IPPROTO_ICMPV6`.
    pub protocol: c_int,
    /// The type of the message.
    pub r#type: UCHAR,
    /// The code of the message.
    pub code: UCHAR,
}
/// What `TCP_ICMP_ERROR_INFO` says.
pub type ICMP_ERROR_INFO = icmp_error_info;
/// A pointer to what `TCP_ICMP_ERROR_INFO` says.
pub type PICMP_ERROR_INFO = *mut icmp_error_info;

/// How the greatest packet is found: one of `IP_PMTUDISC_…`.
///
/// cbindgen:enum
pub type PMTUD_STATE = c_int;

/// As the system does.
pub const IP_PMTUDISC_NOT_SET: PMTUD_STATE = 0;
/// Packets are not fragmented.
pub const IP_PMTUDISC_DO: PMTUD_STATE = 1;
/// Packets may be fragmented.
pub const IP_PMTUDISC_DONT: PMTUD_STATE = 2;
/// Packets are not fragmented and any size is tried.
pub const IP_PMTUDISC_PROBE: PMTUD_STATE = 3;
/// Above every way.
pub const IP_PMTUDISC_MAX: PMTUD_STATE = 4;
/// A pointer to how the greatest packet is found.
pub type PPMTUD_STATE = *mut PMTUD_STATE;

/// An address of either protocol in 24 bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub union sockaddr_gen {
    /// Of any family.
    pub Address: SOCKADDR,
    /// Of IPv4.
    pub AddressIn: SOCKADDR_IN,
    /// Of IPv6, without a zone.
    pub AddressIn6: sockaddr_in6_old,
}

/// What `SIO_GET_INTERFACE_LIST` says of an interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _INTERFACE_INFO {
    /// Any of `IFF_…`.
    pub iiFlags: ULONG,
    /// Its address.
    pub iiAddress: sockaddr_gen,
    /// Its broadcast address.
    pub iiBroadcastAddress: sockaddr_gen,
    /// Its network mask.
    pub iiNetmask: sockaddr_gen,
}
/// What `SIO_GET_INTERFACE_LIST` says of an interface.
pub type INTERFACE_INFO = _INTERFACE_INFO;
/// A pointer to what is said of an interface.
pub type LPINTERFACE_INFO = *mut INTERFACE_INFO;

/// The interface is up.
pub const IFF_UP: ULONG = 0x0000_0001;
/// It can broadcast.
pub const IFF_BROADCAST: ULONG = 0x0000_0002;
/// It leads back to this machine.
pub const IFF_LOOPBACK: ULONG = 0x0000_0004;
/// It has one peer.
pub const IFF_POINTTOPOINT: ULONG = 0x0000_0008;
/// It can multicast.
pub const IFF_MULTICAST: ULONG = 0x0000_0010;
