/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _NLDEF_
#define _NLDEF_
#pragma GCC system_header

#include <ws2/types.h>

/** From somewhere else. */
#define IpPrefixOriginOther IpPrefixOriginOther
/** From the administrator. */
#define IpPrefixOriginManual IpPrefixOriginManual
/** From a standard. */
#define IpPrefixOriginWellKnown IpPrefixOriginWellKnown
/** From DHCP. */
#define IpPrefixOriginDhcp IpPrefixOriginDhcp
/** From a router. */
#define IpPrefixOriginRouterAdvertisement IpPrefixOriginRouterAdvertisement
/** For setting: it stays. */
#define IpPrefixOriginUnchanged IpPrefixOriginUnchanged
/** From somewhere else. */
#define IpSuffixOriginOther IpSuffixOriginOther
/** From the administrator. */
#define IpSuffixOriginManual IpSuffixOriginManual
/** From a standard. */
#define IpSuffixOriginWellKnown IpSuffixOriginWellKnown
/** From DHCP. */
#define IpSuffixOriginDhcp IpSuffixOriginDhcp
/** From the physical address. */
#define IpSuffixOriginLinkLayerAddress IpSuffixOriginLinkLayerAddress
/** By chance. */
#define IpSuffixOriginRandom IpSuffixOriginRandom
/** For setting: it stays. */
#define IpSuffixOriginUnchanged IpSuffixOriginUnchanged
/** It cannot. */
#define IpDadStateInvalid IpDadStateInvalid
/** Whether others have it is being found out. */
#define IpDadStateTentative IpDadStateTentative
/** Others have it. */
#define IpDadStateDuplicate IpDadStateDuplicate
/** For what uses it already. */
#define IpDadStateDeprecated IpDadStateDeprecated
/** It can. */
#define IpDadStatePreferred IpDadStatePreferred
/** None of these. */
#define RouteProtocolOther RouteProtocolOther
/** It comes with an address. */
#define RouteProtocolLocal RouteProtocolLocal
/** The administrator. */
#define RouteProtocolNetMgmt RouteProtocolNetMgmt
/** A message of ICMP. */
#define RouteProtocolIcmp RouteProtocolIcmp
/** EGP. */
#define RouteProtocolEgp RouteProtocolEgp
/** GGP. */
#define RouteProtocolGgp RouteProtocolGgp
/** HELLO. */
#define RouteProtocolHello RouteProtocolHello
/** RIP. */
#define RouteProtocolRip RouteProtocolRip
/** IS-IS. */
#define RouteProtocolIsIs RouteProtocolIsIs
/** ES-IS. */
#define RouteProtocolEsIs RouteProtocolEsIs
/** IGRP. */
#define RouteProtocolCisco RouteProtocolCisco
/** BBN's IGP. */
#define RouteProtocolBbn RouteProtocolBbn
/** OSPF. */
#define RouteProtocolOspf RouteProtocolOspf
/** BGP. */
#define RouteProtocolBgp RouteProtocolBgp
/** It does not answer. */
#define NlnsUnreachable NlnsUnreachable
/** It is being asked. */
#define NlnsIncomplete NlnsIncomplete
/** It is being asked again. */
#define NlnsProbe NlnsProbe
/** It will be asked again. */
#define NlnsDelay NlnsDelay
/** It did answer once. */
#define NlnsStale NlnsStale
/** It answers. */
#define NlnsReachable NlnsReachable
/** The administrator has said it. */
#define NlnsPermanent NlnsPermanent
/** Above all others. */
#define NlnsMaximum NlnsMaximum
/** They are not. */
#define RouterDiscoveryDisabled RouterDiscoveryDisabled
/** They are. */
#define RouterDiscoveryEnabled RouterDiscoveryEnabled
/** Where DHCP says so. */
#define RouterDiscoveryDhcp RouterDiscoveryDhcp
/** For setting: it stays. */
#define RouterDiscoveryUnchanged RouterDiscoveryUnchanged
/** Never. */
#define LinkLocalAlwaysOff LinkLocalAlwaysOff
/** When it gets no other. */
#define LinkLocalDelayed LinkLocalDelayed
/** Always. */
#define LinkLocalAlwaysOn LinkLocalAlwaysOn
/** For setting: it stays. */
#define LinkLocalUnchanged LinkLocalUnchanged
/** Nobody says. */
#define NlatUnspecified NlatUnspecified
/** For one machine. */
#define NlatUnicast NlatUnicast
/** For the nearest of several. */
#define NlatAnycast NlatAnycast
/** For several. */
#define NlatMulticast NlatMulticast
/** For everybody. */
#define NlatBroadcast NlatBroadcast
/** For nobody. */
#define NlatInvalid NlatInvalid
/** Where the network's part of an address comes from. */
typedef enum _NL_PREFIX_ORIGIN {
    /** From somewhere else. */
    IpPrefixOriginOther = 0,
    /** From the administrator. */
    IpPrefixOriginManual = 1,
    /** From a standard. */
    IpPrefixOriginWellKnown = 2,
    /** From DHCP. */
    IpPrefixOriginDhcp = 3,
    /** From a router. */
    IpPrefixOriginRouterAdvertisement = 4,
    /** For setting: it stays. */
    IpPrefixOriginUnchanged = 16
} NL_PREFIX_ORIGIN;

/** Where the machine's part of an address comes from. */
typedef enum _NL_SUFFIX_ORIGIN {
    /** From somewhere else. */
    IpSuffixOriginOther = 0,
    /** From the administrator. */
    IpSuffixOriginManual = 1,
    /** From a standard. */
    IpSuffixOriginWellKnown = 2,
    /** From DHCP. */
    IpSuffixOriginDhcp = 3,
    /** From the physical address. */
    IpSuffixOriginLinkLayerAddress = 4,
    /** By chance. */
    IpSuffixOriginRandom = 5,
    /** For setting: it stays. */
    IpSuffixOriginUnchanged = 16
} NL_SUFFIX_ORIGIN;

/** Whether an address can be used. */
typedef enum _NL_DAD_STATE {
    /** It cannot. */
    IpDadStateInvalid = 0,
    /** Whether others have it is being found out. */
    IpDadStateTentative = 1,
    /** Others have it. */
    IpDadStateDuplicate = 2,
    /** For what uses it already. */
    IpDadStateDeprecated = 3,
    /** It can. */
    IpDadStatePreferred = 4
} NL_DAD_STATE;

/** Who has made a route. */
typedef enum _NL_ROUTE_PROTOCOL {
    /** None of these. */
    RouteProtocolOther = 1,
    /** It comes with an address. */
    RouteProtocolLocal = 2,
    /** The administrator. */
    RouteProtocolNetMgmt = 3,
    /** A message of ICMP. */
    RouteProtocolIcmp = 4,
    /** EGP. */
    RouteProtocolEgp = 5,
    /** GGP. */
    RouteProtocolGgp = 6,
    /** HELLO. */
    RouteProtocolHello = 7,
    /** RIP. */
    RouteProtocolRip = 8,
    /** IS-IS. */
    RouteProtocolIsIs = 9,
    /** ES-IS. */
    RouteProtocolEsIs = 10,
    /** IGRP. */
    RouteProtocolCisco = 11,
    /** BBN's IGP. */
    RouteProtocolBbn = 12,
    /** OSPF. */
    RouteProtocolOspf = 13,
    /** BGP. */
    RouteProtocolBgp = 14
} NL_ROUTE_PROTOCOL;

/** What is known of a neighbour. */
typedef enum _NL_NEIGHBOR_STATE {
    /** It does not answer. */
    NlnsUnreachable = 0,
    /** It is being asked. */
    NlnsIncomplete = 1,
    /** It is being asked again. */
    NlnsProbe = 2,
    /** It will be asked again. */
    NlnsDelay = 3,
    /** It did answer once. */
    NlnsStale = 4,
    /** It answers. */
    NlnsReachable = 5,
    /** The administrator has said it. */
    NlnsPermanent = 6,
    /** Above all others. */
    NlnsMaximum = 7
} NL_NEIGHBOR_STATE;

/** Whether routers are looked for. */
typedef enum _NL_ROUTER_DISCOVERY_BEHAVIOR {
    /** They are not. */
    RouterDiscoveryDisabled = 0,
    /** They are. */
    RouterDiscoveryEnabled = 1,
    /** Where DHCP says so. */
    RouterDiscoveryDhcp = 2,
    /** For setting: it stays. */
    RouterDiscoveryUnchanged = (-1)
} NL_ROUTER_DISCOVERY_BEHAVIOR;

/** Whether an interface gets link-local addresses. */
typedef enum _NL_LINK_LOCAL_ADDRESS_BEHAVIOR {
    /** Never. */
    LinkLocalAlwaysOff = 0,
    /** When it gets no other. */
    LinkLocalDelayed = 1,
    /** Always. */
    LinkLocalAlwaysOn = 2,
    /** For setting: it stays. */
    LinkLocalUnchanged = (-1)
} NL_LINK_LOCAL_ADDRESS_BEHAVIOR;

/** What an address is for. */
typedef enum _NL_ADDRESS_TYPE {
    /** Nobody says. */
    NlatUnspecified = 0,
    /** For one machine. */
    NlatUnicast = 1,
    /** For the nearest of several. */
    NlatAnycast = 2,
    /** For several. */
    NlatMulticast = 3,
    /** For everybody. */
    NlatBroadcast = 4,
    /** For nobody. */
    NlatInvalid = 5
} NL_ADDRESS_TYPE;

/** Where the network's part of an address comes from. */
typedef NL_PREFIX_ORIGIN IP_PREFIX_ORIGIN;

/** Where the machine's part of an address comes from. */
typedef NL_SUFFIX_ORIGIN IP_SUFFIX_ORIGIN;

/** Whether an address can be used. */
typedef NL_DAD_STATE IP_DAD_STATE;

/** A pointer to `NL_ROUTE_PROTOCOL`. */
typedef NL_ROUTE_PROTOCOL *PNL_ROUTE_PROTOCOL;

/** A pointer to `NL_NEIGHBOR_STATE`. */
typedef NL_NEIGHBOR_STATE *PNL_NEIGHBOR_STATE;

/** A pointer to `NL_ADDRESS_TYPE`. */
typedef NL_ADDRESS_TYPE *PNL_ADDRESS_TYPE;


#endif /* _NLDEF_ */
