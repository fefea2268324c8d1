//! Tables of interfaces, addresses, routes and neighbours, and what the protocols have counted: `ifmib.h`,
//! `ipmib.h`.

use super::kinds::{IF_INDEX, IFTYPE, INTERNAL_IF_OPER_STATUS};
use crate::abi::types::{DWORD, UCHAR, USHORT, WCHAR};
use core::ffi::c_int;

/// The rows of a table that C knows of; there are as many as it says.
pub const ANY_SIZE: usize = 1;
/// The bytes of a physical address.
pub const MAXLEN_PHYSADDR: c_int = 8;
/// The characters of an interface's name.
pub const MAX_INTERFACE_NAME_LEN: c_int = 256;
/// The characters of an interface's description.
pub const MAXLEN_IFDESCR: c_int = 256;

/// How many interfaces there are.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IFNUMBER {
    /// The number.
    pub dwValue: DWORD,
}
/// [`_MIB_IFNUMBER`].
pub type MIB_IFNUMBER = _MIB_IFNUMBER;
/// A pointer to [`_MIB_IFNUMBER`].
pub type PMIB_IFNUMBER = *mut _MIB_IFNUMBER;

/// An interface.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IFROW {
    /// Its name.
    pub wszName: [WCHAR; 256],
    /// Its number.
    pub dwIndex: IF_INDEX,
    /// What it is: one of `IF_TYPE_…`.
    pub dwType: IFTYPE,
    /// The largest packet, in bytes.
    pub dwMtu: DWORD,
    /// Its speed, in bits a second.
    pub dwSpeed: DWORD,
    /// How many bytes of the physical address count.
    pub dwPhysAddrLen: DWORD,
    /// The physical address.
    pub bPhysAddr: [UCHAR; 8],
    /// Whether it is to work: one of `MIB_IF_ADMIN_STATUS_…`.
    pub dwAdminStatus: DWORD,
    /// Whether it works.
    pub dwOperStatus: INTERNAL_IF_OPER_STATUS,
    /// When that changed last, in hundredths of a second since the start of the system.
    pub dwLastChange: DWORD,
    /// Bytes that came in.
    pub dwInOctets: DWORD,
    /// Packets that came in for one machine.
    pub dwInUcastPkts: DWORD,
    /// Packets that came in for several.
    pub dwInNUcastPkts: DWORD,
    /// Packets that came in and were dropped.
    pub dwInDiscards: DWORD,
    /// Packets that came in damaged.
    pub dwInErrors: DWORD,
    /// Packets that came in of a protocol that nobody knows.
    pub dwInUnknownProtos: DWORD,
    /// Bytes that went out.
    pub dwOutOctets: DWORD,
    /// Packets that went out to one machine.
    pub dwOutUcastPkts: DWORD,
    /// Packets that went out to several.
    pub dwOutNUcastPkts: DWORD,
    /// Packets that were dropped instead of going out.
    pub dwOutDiscards: DWORD,
    /// Packets that could not go out.
    pub dwOutErrors: DWORD,
    /// How long the queue is.
    pub dwOutQLen: DWORD,
    /// How many bytes of the description count.
    pub dwDescrLen: DWORD,
    /// The description.
    pub bDescr: [UCHAR; 256],
}
/// [`_MIB_IFROW`].
pub type MIB_IFROW = _MIB_IFROW;
/// A pointer to [`_MIB_IFROW`].
pub type PMIB_IFROW = *mut _MIB_IFROW;

/// Interfaces.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IFTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The interfaces.
    pub table: [MIB_IFROW; ANY_SIZE],
}
/// [`_MIB_IFTABLE`].
pub type MIB_IFTABLE = _MIB_IFTABLE;
/// A pointer to [`_MIB_IFTABLE`].
pub type PMIB_IFTABLE = *mut _MIB_IFTABLE;

/// An address of IPv4 that this machine has.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPADDRROW_XP {
    /// The address, in network byte order.
    pub dwAddr: DWORD,
    /// The interface that has it.
    pub dwIndex: IF_INDEX,
    /// Which part of it is that of the network.
    pub dwMask: DWORD,
    /// 1 when the host part of broadcasts is all ones, and 0 else.
    pub dwBCastAddr: DWORD,
    /// The largest datagram that is put together, in bytes.
    pub dwReasmSize: DWORD,
    /// Reserved.
    pub unused1: USHORT,
    /// Any of `MIB_IPADDR_…`.
    pub wType: USHORT,
}
/// [`_MIB_IPADDRROW_XP`].
pub type MIB_IPADDRROW_XP = _MIB_IPADDRROW_XP;
/// [`_MIB_IPADDRROW_XP`].
pub type MIB_IPADDRROW = _MIB_IPADDRROW_XP;
/// A pointer to [`_MIB_IPADDRROW_XP`].
pub type PMIB_IPADDRROW_XP = *mut _MIB_IPADDRROW_XP;
/// A pointer to [`_MIB_IPADDRROW_XP`].
pub type PMIB_IPADDRROW = *mut _MIB_IPADDRROW_XP;

/// Addresses.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPADDRTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The addresses.
    pub table: [MIB_IPADDRROW; ANY_SIZE],
}
/// [`_MIB_IPADDRTABLE`].
pub type MIB_IPADDRTABLE = _MIB_IPADDRTABLE;
/// A pointer to [`_MIB_IPADDRTABLE`].
pub type PMIB_IPADDRTABLE = *mut _MIB_IPADDRTABLE;

/// The first address of the interface.
pub const MIB_IPADDR_PRIMARY: USHORT = 0x0001;
/// It was given by a server.
pub const MIB_IPADDR_DYNAMIC: USHORT = 0x0004;
/// The interface has no cable.
pub const MIB_IPADDR_DISCONNECTED: USHORT = 0x0008;
/// It is being taken away.
pub const MIB_IPADDR_DELETED: USHORT = 0x0040;
/// It is for a short time.
pub const MIB_IPADDR_TRANSIENT: USHORT = 0x0080;

/// Where a route leads.
///
/// cbindgen:enum
pub type MIB_IPFORWARD_TYPE = c_int;
/// Somewhere else.
pub const MIB_IPROUTE_TYPE_OTHER: MIB_IPFORWARD_TYPE = 1;
/// Nowhere.
pub const MIB_IPROUTE_TYPE_INVALID: MIB_IPFORWARD_TYPE = 2;
/// To the link.
pub const MIB_IPROUTE_TYPE_DIRECT: MIB_IPFORWARD_TYPE = 3;
/// To a router.
pub const MIB_IPROUTE_TYPE_INDIRECT: MIB_IPFORWARD_TYPE = 4;

/// Who has made a route: one of `MIB_IPPROTO_…`.
pub type MIB_IPFORWARD_PROTO = c_int;
/// None of these.
pub const MIB_IPPROTO_OTHER: MIB_IPFORWARD_PROTO = 1;
/// It comes with an address.
pub const MIB_IPPROTO_LOCAL: MIB_IPFORWARD_PROTO = 2;
/// The administrator.
pub const MIB_IPPROTO_NETMGMT: MIB_IPFORWARD_PROTO = 3;
/// A message of ICMP.
pub const MIB_IPPROTO_ICMP: MIB_IPFORWARD_PROTO = 4;
/// EGP.
pub const MIB_IPPROTO_EGP: MIB_IPFORWARD_PROTO = 5;
/// GGP.
pub const MIB_IPPROTO_GGP: MIB_IPFORWARD_PROTO = 6;
/// HELLO.
pub const MIB_IPPROTO_HELLO: MIB_IPFORWARD_PROTO = 7;
/// RIP.
pub const MIB_IPPROTO_RIP: MIB_IPFORWARD_PROTO = 8;
/// IS-IS.
pub const MIB_IPPROTO_IS_IS: MIB_IPFORWARD_PROTO = 9;
/// ES-IS.
pub const MIB_IPPROTO_ES_IS: MIB_IPFORWARD_PROTO = 10;
/// IGRP.
pub const MIB_IPPROTO_CISCO: MIB_IPFORWARD_PROTO = 11;
/// BBN's IGP.
pub const MIB_IPPROTO_BBN: MIB_IPFORWARD_PROTO = 12;
/// OSPF.
pub const MIB_IPPROTO_OSPF: MIB_IPFORWARD_PROTO = 13;
/// BGP.
pub const MIB_IPPROTO_BGP: MIB_IPFORWARD_PROTO = 14;
/// A routing protocol, once.
pub const MIB_IPPROTO_NT_AUTOSTATIC: MIB_IPFORWARD_PROTO = 10002;
/// The administrator.
pub const MIB_IPPROTO_NT_STATIC: MIB_IPFORWARD_PROTO = 10006;
/// The administrator, not for dialling.
pub const MIB_IPPROTO_NT_STATIC_NON_DOD: MIB_IPFORWARD_PROTO = 10007;
/// A metric that says nothing.
pub const MIB_IPROUTE_METRIC_UNUSED: DWORD = 0xffff_ffff;

/// Where a route leads.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_ipforward_type {
    /// As a number.
    pub dwForwardType: DWORD,
    /// By name.
    pub ForwardType: MIB_IPFORWARD_TYPE,
}

/// Who has made a route.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_ipforward_proto {
    /// As a number.
    pub dwForwardProto: DWORD,
    /// By name.
    pub ForwardProto: MIB_IPFORWARD_PROTO,
}

/// A route of IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPFORWARDROW {
    /// The network it leads to, in network byte order.
    pub dwForwardDest: DWORD,
    /// Which part of an address has to be that of the network.
    pub dwForwardMask: DWORD,
    /// 0.
    pub dwForwardPolicy: DWORD,
    /// The router, in network byte order; 0 where there is none.
    pub dwForwardNextHop: DWORD,
    /// The interface.
    pub dwForwardIfIndex: IF_INDEX,
    /// Where it leads.
    pub nameless: InPlace_mib_ipforward_type,
    /// Who has made it.
    pub nameless2: InPlace_mib_ipforward_proto,
    /// How old it is, in seconds.
    pub dwForwardAge: DWORD,
    /// 0.
    pub dwForwardNextHopAS: DWORD,
    /// How far it is; of several routes the nearest is taken.
    pub dwForwardMetric1: DWORD,
    /// `MIB_IPROUTE_METRIC_UNUSED`.
    pub dwForwardMetric2: DWORD,
    /// `MIB_IPROUTE_METRIC_UNUSED`.
    pub dwForwardMetric3: DWORD,
    /// `MIB_IPROUTE_METRIC_UNUSED`.
    pub dwForwardMetric4: DWORD,
    /// `MIB_IPROUTE_METRIC_UNUSED`.
    pub dwForwardMetric5: DWORD,
}
/// [`_MIB_IPFORWARDROW`].
pub type MIB_IPFORWARDROW = _MIB_IPFORWARDROW;
/// A pointer to [`_MIB_IPFORWARDROW`].
pub type PMIB_IPFORWARDROW = *mut _MIB_IPFORWARDROW;

/// Routes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPFORWARDTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The routes.
    pub table: [MIB_IPFORWARDROW; ANY_SIZE],
}
/// [`_MIB_IPFORWARDTABLE`].
pub type MIB_IPFORWARDTABLE = _MIB_IPFORWARDTABLE;
/// A pointer to [`_MIB_IPFORWARDTABLE`].
pub type PMIB_IPFORWARDTABLE = *mut _MIB_IPFORWARDTABLE;

/// What is known of a neighbour.
///
/// cbindgen:enum
pub type MIB_IPNET_TYPE = c_int;
/// It is being asked.
pub const MIB_IPNET_TYPE_OTHER: MIB_IPNET_TYPE = 1;
/// It does not answer.
pub const MIB_IPNET_TYPE_INVALID: MIB_IPNET_TYPE = 2;
/// It has answered.
pub const MIB_IPNET_TYPE_DYNAMIC: MIB_IPNET_TYPE = 3;
/// The administrator has said it.
pub const MIB_IPNET_TYPE_STATIC: MIB_IPNET_TYPE = 4;

/// What is known of a neighbour.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_ipnet_type {
    /// As a number.
    pub dwType: DWORD,
    /// By name.
    pub Type: MIB_IPNET_TYPE,
}

/// The physical address of a neighbour.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPNETROW_LH {
    /// The interface.
    pub dwIndex: IF_INDEX,
    /// How many bytes of the physical address count.
    pub dwPhysAddrLen: DWORD,
    /// The physical address.
    pub bPhysAddr: [UCHAR; 8],
    /// The neighbour's address of IPv4, in network byte order.
    pub dwAddr: DWORD,
    /// What is known of it.
    pub nameless: InPlace_mib_ipnet_type,
}
/// [`_MIB_IPNETROW_LH`].
pub type MIB_IPNETROW_LH = _MIB_IPNETROW_LH;
/// [`_MIB_IPNETROW_LH`].
pub type MIB_IPNETROW = _MIB_IPNETROW_LH;
/// A pointer to [`_MIB_IPNETROW_LH`].
pub type PMIB_IPNETROW_LH = *mut _MIB_IPNETROW_LH;
/// A pointer to [`_MIB_IPNETROW_LH`].
pub type PMIB_IPNETROW = *mut _MIB_IPNETROW_LH;

/// Neighbours.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPNETTABLE {
    /// How many.
    pub dwNumEntries: DWORD,
    /// The neighbours.
    pub table: [MIB_IPNETROW; ANY_SIZE],
}
/// [`_MIB_IPNETTABLE`].
pub type MIB_IPNETTABLE = _MIB_IPNETTABLE;
/// A pointer to [`_MIB_IPNETTABLE`].
pub type PMIB_IPNETTABLE = *mut _MIB_IPNETTABLE;

/// Whether packets for others are passed on.
///
/// cbindgen:enum
pub type MIB_IPSTATS_FORWARDING = c_int;
/// A pointer to [`MIB_IPSTATS_FORWARDING`].
pub type PMIB_IPSTATS_FORWARDING = *mut MIB_IPSTATS_FORWARDING;
/// They are.
pub const MIB_IP_FORWARDING: MIB_IPSTATS_FORWARDING = 1;
/// They are not.
pub const MIB_IP_NOT_FORWARDING: MIB_IPSTATS_FORWARDING = 2;

/// For setting: it stays.
pub const MIB_USE_CURRENT_TTL: DWORD = 0xffff_ffff;
/// For setting: it stays.
pub const MIB_USE_CURRENT_FORWARDING: DWORD = 0xffff_ffff;

/// Whether packets for others are passed on.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_mib_ip_forwarding {
    /// As a number.
    pub dwForwarding: DWORD,
    /// By name.
    pub Forwarding: MIB_IPSTATS_FORWARDING,
}

/// What IP has counted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_IPSTATS_LH {
    /// Whether packets for others are passed on.
    pub nameless: InPlace_mib_ip_forwarding,
    /// How many routers a datagram may pass.
    pub dwDefaultTTL: DWORD,
    /// Datagrams that came in.
    pub dwInReceives: DWORD,
    /// Those with a wrong header.
    pub dwInHdrErrors: DWORD,
    /// Those with a wrong address.
    pub dwInAddrErrors: DWORD,
    /// Those that were passed on.
    pub dwForwDatagrams: DWORD,
    /// Those of an unknown protocol.
    pub dwInUnknownProtos: DWORD,
    /// Those that were dropped.
    pub dwInDiscards: DWORD,
    /// Those that were delivered.
    pub dwInDelivers: DWORD,
    /// Datagrams that were to go out.
    pub dwOutRequests: DWORD,
    /// 0.
    pub dwRoutingDiscards: DWORD,
    /// Those that were dropped.
    pub dwOutDiscards: DWORD,
    /// Those without a route.
    pub dwOutNoRoutes: DWORD,
    /// How long the parts of a datagram are waited for, in seconds.
    pub dwReasmTimeout: DWORD,
    /// Parts that were to be put together.
    pub dwReasmReqds: DWORD,
    /// Datagrams that were put together.
    pub dwReasmOks: DWORD,
    /// Those that were not.
    pub dwReasmFails: DWORD,
    /// Datagrams that were cut up.
    pub dwFragOks: DWORD,
    /// Those that were not to be.
    pub dwFragFails: DWORD,
    /// The parts they were cut into.
    pub dwFragCreates: DWORD,
    /// How many interfaces there are.
    pub dwNumIf: DWORD,
    /// How many addresses.
    pub dwNumAddr: DWORD,
    /// How many routes.
    pub dwNumRoutes: DWORD,
}
/// [`_MIB_IPSTATS_LH`].
pub type MIB_IPSTATS_LH = _MIB_IPSTATS_LH;
/// [`_MIB_IPSTATS_LH`].
pub type MIB_IPSTATS = _MIB_IPSTATS_LH;
/// A pointer to [`_MIB_IPSTATS_LH`].
pub type PMIB_IPSTATS_LH = *mut _MIB_IPSTATS_LH;
/// A pointer to [`_MIB_IPSTATS_LH`].
pub type PMIB_IPSTATS = *mut _MIB_IPSTATS_LH;

/// What ICMP has counted, one way.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIBICMPSTATS {
    /// Messages.
    pub dwMsgs: DWORD,
    /// Those with errors.
    pub dwErrors: DWORD,
    /// "Not reachable."
    pub dwDestUnreachs: DWORD,
    /// "Time exceeded."
    pub dwTimeExcds: DWORD,
    /// "Wrong parameter."
    pub dwParmProbs: DWORD,
    /// "Slower."
    pub dwSrcQuenchs: DWORD,
    /// "Another way."
    pub dwRedirects: DWORD,
    /// Requests for an echo.
    pub dwEchos: DWORD,
    /// Echoes.
    pub dwEchoReps: DWORD,
    /// Requests for the time.
    pub dwTimestamps: DWORD,
    /// Times.
    pub dwTimestampReps: DWORD,
    /// Requests for a mask.
    pub dwAddrMasks: DWORD,
    /// Masks.
    pub dwAddrMaskReps: DWORD,
}
/// [`_MIBICMPSTATS`].
pub type MIBICMPSTATS = _MIBICMPSTATS;
/// A pointer to [`_MIBICMPSTATS`].
pub type PMIBICMPSTATS = *mut _MIBICMPSTATS;

/// What ICMP has counted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIBICMPINFO {
    /// Of messages that came in.
    pub icmpInStats: MIBICMPSTATS,
    /// Of messages that went out.
    pub icmpOutStats: MIBICMPSTATS,
}
/// [`_MIBICMPINFO`].
pub type MIBICMPINFO = _MIBICMPINFO;

/// What ICMP has counted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _MIB_ICMP {
    /// All of it.
    pub stats: MIBICMPINFO,
}
/// [`_MIB_ICMP`].
pub type MIB_ICMP = _MIB_ICMP;
/// A pointer to [`_MIB_ICMP`].
pub type PMIB_ICMP = *mut _MIB_ICMP;
