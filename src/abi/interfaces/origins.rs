//! Where addresses and routes come from, and how good they are: `nldef.h`.

use core::ffi::c_int;

/// Where the network's part of an address comes from.
///
/// cbindgen:enum
pub type NL_PREFIX_ORIGIN = c_int;
/// From somewhere else.
pub const IpPrefixOriginOther: NL_PREFIX_ORIGIN = 0;
/// From the administrator.
pub const IpPrefixOriginManual: NL_PREFIX_ORIGIN = 1;
/// From a standard.
pub const IpPrefixOriginWellKnown: NL_PREFIX_ORIGIN = 2;
/// From DHCP.
pub const IpPrefixOriginDhcp: NL_PREFIX_ORIGIN = 3;
/// From a router.
pub const IpPrefixOriginRouterAdvertisement: NL_PREFIX_ORIGIN = 4;
/// For setting: it stays.
pub const IpPrefixOriginUnchanged: NL_PREFIX_ORIGIN = 16;

/// Where the machine's part of an address comes from.
///
/// cbindgen:enum
pub type NL_SUFFIX_ORIGIN = c_int;
/// From somewhere else.
pub const IpSuffixOriginOther: NL_SUFFIX_ORIGIN = 0;
/// From the administrator.
pub const IpSuffixOriginManual: NL_SUFFIX_ORIGIN = 1;
/// From a standard.
pub const IpSuffixOriginWellKnown: NL_SUFFIX_ORIGIN = 2;
/// From DHCP.
pub const IpSuffixOriginDhcp: NL_SUFFIX_ORIGIN = 3;
/// From the physical address.
pub const IpSuffixOriginLinkLayerAddress: NL_SUFFIX_ORIGIN = 4;
/// By chance.
pub const IpSuffixOriginRandom: NL_SUFFIX_ORIGIN = 5;
/// For setting: it stays.
pub const IpSuffixOriginUnchanged: NL_SUFFIX_ORIGIN = 16;

/// Whether an address can be used.
///
/// cbindgen:enum
pub type NL_DAD_STATE = c_int;
/// It cannot.
pub const IpDadStateInvalid: NL_DAD_STATE = 0;
/// Whether others have it is being found out.
pub const IpDadStateTentative: NL_DAD_STATE = 1;
/// Others have it.
pub const IpDadStateDuplicate: NL_DAD_STATE = 2;
/// For what uses it already.
pub const IpDadStateDeprecated: NL_DAD_STATE = 3;
/// It can.
pub const IpDadStatePreferred: NL_DAD_STATE = 4;

/// Where the network's part of an address comes from.
pub type IP_PREFIX_ORIGIN = NL_PREFIX_ORIGIN;
/// Where the machine's part of an address comes from.
pub type IP_SUFFIX_ORIGIN = NL_SUFFIX_ORIGIN;
/// Whether an address can be used.
pub type IP_DAD_STATE = NL_DAD_STATE;

/// Who has made a route.
///
/// cbindgen:enum
pub type NL_ROUTE_PROTOCOL = c_int;
/// A pointer to [`NL_ROUTE_PROTOCOL`].
pub type PNL_ROUTE_PROTOCOL = *mut NL_ROUTE_PROTOCOL;
/// None of these.
pub const RouteProtocolOther: NL_ROUTE_PROTOCOL = 1;
/// It comes with an address.
pub const RouteProtocolLocal: NL_ROUTE_PROTOCOL = 2;
/// The administrator.
pub const RouteProtocolNetMgmt: NL_ROUTE_PROTOCOL = 3;
/// A message of ICMP.
pub const RouteProtocolIcmp: NL_ROUTE_PROTOCOL = 4;
/// EGP.
pub const RouteProtocolEgp: NL_ROUTE_PROTOCOL = 5;
/// GGP.
pub const RouteProtocolGgp: NL_ROUTE_PROTOCOL = 6;
/// HELLO.
pub const RouteProtocolHello: NL_ROUTE_PROTOCOL = 7;
/// RIP.
pub const RouteProtocolRip: NL_ROUTE_PROTOCOL = 8;
/// IS-IS.
pub const RouteProtocolIsIs: NL_ROUTE_PROTOCOL = 9;
/// ES-IS.
pub const RouteProtocolEsIs: NL_ROUTE_PROTOCOL = 10;
/// IGRP.
pub const RouteProtocolCisco: NL_ROUTE_PROTOCOL = 11;
/// BBN's IGP.
pub const RouteProtocolBbn: NL_ROUTE_PROTOCOL = 12;
/// OSPF.
pub const RouteProtocolOspf: NL_ROUTE_PROTOCOL = 13;
/// BGP.
pub const RouteProtocolBgp: NL_ROUTE_PROTOCOL = 14;

/// What is known of a neighbour.
///
/// cbindgen:enum
pub type NL_NEIGHBOR_STATE = c_int;
/// A pointer to [`NL_NEIGHBOR_STATE`].
pub type PNL_NEIGHBOR_STATE = *mut NL_NEIGHBOR_STATE;
/// It does not answer.
pub const NlnsUnreachable: NL_NEIGHBOR_STATE = 0;
/// It is being asked.
pub const NlnsIncomplete: NL_NEIGHBOR_STATE = 1;
/// It is being asked again.
pub const NlnsProbe: NL_NEIGHBOR_STATE = 2;
/// It will be asked again.
pub const NlnsDelay: NL_NEIGHBOR_STATE = 3;
/// It did answer once.
pub const NlnsStale: NL_NEIGHBOR_STATE = 4;
/// It answers.
pub const NlnsReachable: NL_NEIGHBOR_STATE = 5;
/// The administrator has said it.
pub const NlnsPermanent: NL_NEIGHBOR_STATE = 6;
/// Above all others.
pub const NlnsMaximum: NL_NEIGHBOR_STATE = 7;

/// Whether routers are looked for.
///
/// cbindgen:enum
pub type NL_ROUTER_DISCOVERY_BEHAVIOR = c_int;
/// They are not.
pub const RouterDiscoveryDisabled: NL_ROUTER_DISCOVERY_BEHAVIOR = 0;
/// They are.
pub const RouterDiscoveryEnabled: NL_ROUTER_DISCOVERY_BEHAVIOR = 1;
/// Where DHCP says so.
pub const RouterDiscoveryDhcp: NL_ROUTER_DISCOVERY_BEHAVIOR = 2;
/// For setting: it stays.
pub const RouterDiscoveryUnchanged: NL_ROUTER_DISCOVERY_BEHAVIOR = -1;

/// Whether an interface gets link-local addresses.
///
/// cbindgen:enum
pub type NL_LINK_LOCAL_ADDRESS_BEHAVIOR = c_int;
/// Never.
pub const LinkLocalAlwaysOff: NL_LINK_LOCAL_ADDRESS_BEHAVIOR = 0;
/// When it gets no other.
pub const LinkLocalDelayed: NL_LINK_LOCAL_ADDRESS_BEHAVIOR = 1;
/// Always.
pub const LinkLocalAlwaysOn: NL_LINK_LOCAL_ADDRESS_BEHAVIOR = 2;
/// For setting: it stays.
pub const LinkLocalUnchanged: NL_LINK_LOCAL_ADDRESS_BEHAVIOR = -1;

/// What an address is for.
///
/// cbindgen:enum
pub type NL_ADDRESS_TYPE = c_int;
/// A pointer to [`NL_ADDRESS_TYPE`].
pub type PNL_ADDRESS_TYPE = *mut NL_ADDRESS_TYPE;
/// Nobody says.
pub const NlatUnspecified: NL_ADDRESS_TYPE = 0;
/// For one machine.
pub const NlatUnicast: NL_ADDRESS_TYPE = 1;
/// For the nearest of several.
pub const NlatAnycast: NL_ADDRESS_TYPE = 2;
/// For several.
pub const NlatMulticast: NL_ADDRESS_TYPE = 3;
/// For everybody.
pub const NlatBroadcast: NL_ADDRESS_TYPE = 4;
/// For nobody.
pub const NlatInvalid: NL_ADDRESS_TYPE = 5;
