/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _IPMIB_
#define _IPMIB_
#pragma GCC system_header

#include <ifdef.h>
#include <nldef.h>

/** The rows of a table that C knows of; there are as many as it says. */
#define ANY_SIZE 1
/** The bytes of a physical address. */
#define MAXLEN_PHYSADDR 8
/** The characters of an interface's name. */
#define MAX_INTERFACE_NAME_LEN 256
/** The characters of an interface's description. */
#define MAXLEN_IFDESCR 256
/** The first address of the interface. */
#define MIB_IPADDR_PRIMARY 0x0001
/** It was given by a server. */
#define MIB_IPADDR_DYNAMIC 0x0004
/** The interface has no cable. */
#define MIB_IPADDR_DISCONNECTED 0x0008
/** It is being taken away. */
#define MIB_IPADDR_DELETED 0x0040
/** It is for a short time. */
#define MIB_IPADDR_TRANSIENT 0x0080
/** Somewhere else. */
#define MIB_IPROUTE_TYPE_OTHER MIB_IPROUTE_TYPE_OTHER
/** Nowhere. */
#define MIB_IPROUTE_TYPE_INVALID MIB_IPROUTE_TYPE_INVALID
/** To the link. */
#define MIB_IPROUTE_TYPE_DIRECT MIB_IPROUTE_TYPE_DIRECT
/** To a router. */
#define MIB_IPROUTE_TYPE_INDIRECT MIB_IPROUTE_TYPE_INDIRECT
/** None of these. */
#define MIB_IPPROTO_OTHER 1
/** It comes with an address. */
#define MIB_IPPROTO_LOCAL 2
/** The administrator. */
#define MIB_IPPROTO_NETMGMT 3
/** A message of ICMP. */
#define MIB_IPPROTO_ICMP 4
/** EGP. */
#define MIB_IPPROTO_EGP 5
/** GGP. */
#define MIB_IPPROTO_GGP 6
/** HELLO. */
#define MIB_IPPROTO_HELLO 7
/** RIP. */
#define MIB_IPPROTO_RIP 8
/** IS-IS. */
#define MIB_IPPROTO_IS_IS 9
/** ES-IS. */
#define MIB_IPPROTO_ES_IS 10
/** IGRP. */
#define MIB_IPPROTO_CISCO 11
/** BBN's IGP. */
#define MIB_IPPROTO_BBN 12
/** OSPF. */
#define MIB_IPPROTO_OSPF 13
/** BGP. */
#define MIB_IPPROTO_BGP 14
/** A routing protocol, once. */
#define MIB_IPPROTO_NT_AUTOSTATIC 10002
/** The administrator. */
#define MIB_IPPROTO_NT_STATIC 10006
/** The administrator, not for dialling. */
#define MIB_IPPROTO_NT_STATIC_NON_DOD 10007
/** A metric that says nothing. */
#define MIB_IPROUTE_METRIC_UNUSED 0xffffffffu
/** It is being asked. */
#define MIB_IPNET_TYPE_OTHER MIB_IPNET_TYPE_OTHER
/** It does not answer. */
#define MIB_IPNET_TYPE_INVALID MIB_IPNET_TYPE_INVALID
/** It has answered. */
#define MIB_IPNET_TYPE_DYNAMIC MIB_IPNET_TYPE_DYNAMIC
/** The administrator has said it. */
#define MIB_IPNET_TYPE_STATIC MIB_IPNET_TYPE_STATIC
/** They are. */
#define MIB_IP_FORWARDING MIB_IP_FORWARDING
/** They are not. */
#define MIB_IP_NOT_FORWARDING MIB_IP_NOT_FORWARDING
/** For setting: it stays. */
#define MIB_USE_CURRENT_TTL 0xffffffffu
/** For setting: it stays. */
#define MIB_USE_CURRENT_FORWARDING 0xffffffffu
/** Where a route leads. */
typedef enum _MIB_IPFORWARD_TYPE {
    /** Somewhere else. */
    MIB_IPROUTE_TYPE_OTHER = 1,
    /** Nowhere. */
    MIB_IPROUTE_TYPE_INVALID = 2,
    /** To the link. */
    MIB_IPROUTE_TYPE_DIRECT = 3,
    /** To a router. */
    MIB_IPROUTE_TYPE_INDIRECT = 4
} MIB_IPFORWARD_TYPE;

/** Who has made a route: one of `MIB_IPPROTO_...`. */
typedef int MIB_IPFORWARD_PROTO;

/** What is known of a neighbour. */
typedef enum _MIB_IPNET_TYPE {
    /** It is being asked. */
    MIB_IPNET_TYPE_OTHER = 1,
    /** It does not answer. */
    MIB_IPNET_TYPE_INVALID = 2,
    /** It has answered. */
    MIB_IPNET_TYPE_DYNAMIC = 3,
    /** The administrator has said it. */
    MIB_IPNET_TYPE_STATIC = 4
} MIB_IPNET_TYPE;

/** Whether packets for others are passed on. */
typedef enum _MIB_IPSTATS_FORWARDING {
    /** They are. */
    MIB_IP_FORWARDING = 1,
    /** They are not. */
    MIB_IP_NOT_FORWARDING = 2
} MIB_IPSTATS_FORWARDING;

/** How many interfaces there are. */
struct _MIB_IFNUMBER {
    /** The number. */
    DWORD dwValue;
};

/** `_MIB_IFNUMBER`. */
typedef struct _MIB_IFNUMBER MIB_IFNUMBER;

/** A pointer to `_MIB_IFNUMBER`. */
typedef struct _MIB_IFNUMBER *PMIB_IFNUMBER;

/** An interface. */
struct _MIB_IFROW {
    /** Its name. */
    WCHAR wszName[256];
    /** Its number. */
    IF_INDEX dwIndex;
    /** What it is: one of `IF_TYPE_...`. */
    IFTYPE dwType;
    /** The largest packet, in bytes. */
    DWORD dwMtu;
    /** Its speed, in bits a second. */
    DWORD dwSpeed;
    /** How many bytes of the physical address count. */
    DWORD dwPhysAddrLen;
    /** The physical address. */
    UCHAR bPhysAddr[8];
    /** Whether it is to work: one of `MIB_IF_ADMIN_STATUS_...`. */
    DWORD dwAdminStatus;
    /** Whether it works. */
    INTERNAL_IF_OPER_STATUS dwOperStatus;
    /** When that changed last, in hundredths of a second since the start of the system. */
    DWORD dwLastChange;
    /** Bytes that came in. */
    DWORD dwInOctets;
    /** Packets that came in for one machine. */
    DWORD dwInUcastPkts;
    /** Packets that came in for several. */
    DWORD dwInNUcastPkts;
    /** Packets that came in and were dropped. */
    DWORD dwInDiscards;
    /** Packets that came in damaged. */
    DWORD dwInErrors;
    /** Packets that came in of a protocol that nobody knows. */
    DWORD dwInUnknownProtos;
    /** Bytes that went out. */
    DWORD dwOutOctets;
    /** Packets that went out to one machine. */
    DWORD dwOutUcastPkts;
    /** Packets that went out to several. */
    DWORD dwOutNUcastPkts;
    /** Packets that were dropped instead of going out. */
    DWORD dwOutDiscards;
    /** Packets that could not go out. */
    DWORD dwOutErrors;
    /** How long the queue is. */
    DWORD dwOutQLen;
    /** How many bytes of the description count. */
    DWORD dwDescrLen;
    /** The description. */
    UCHAR bDescr[256];
};

/** `_MIB_IFROW`. */
typedef struct _MIB_IFROW MIB_IFROW;

/** A pointer to `_MIB_IFROW`. */
typedef struct _MIB_IFROW *PMIB_IFROW;

/** Interfaces. */
struct _MIB_IFTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The interfaces. */
    MIB_IFROW table[ANY_SIZE];
};

/** `_MIB_IFTABLE`. */
typedef struct _MIB_IFTABLE MIB_IFTABLE;

/** A pointer to `_MIB_IFTABLE`. */
typedef struct _MIB_IFTABLE *PMIB_IFTABLE;

/** An address of IPv4 that this machine has. */
struct _MIB_IPADDRROW_XP {
    /** The address, in network byte order. */
    DWORD dwAddr;
    /** The interface that has it. */
    IF_INDEX dwIndex;
    /** Which part of it is that of the network. */
    DWORD dwMask;
    /** 1 when the host part of broadcasts is all ones, and 0 else. */
    DWORD dwBCastAddr;
    /** The largest datagram that is put together, in bytes. */
    DWORD dwReasmSize;
    /** Reserved. */
    USHORT unused1;
    /** Any of `MIB_IPADDR_...`. */
    USHORT wType;
};

/** `_MIB_IPADDRROW_XP`. */
typedef struct _MIB_IPADDRROW_XP MIB_IPADDRROW_XP;

/** `_MIB_IPADDRROW_XP`. */
typedef struct _MIB_IPADDRROW_XP MIB_IPADDRROW;

/** A pointer to `_MIB_IPADDRROW_XP`. */
typedef struct _MIB_IPADDRROW_XP *PMIB_IPADDRROW_XP;

/** A pointer to `_MIB_IPADDRROW_XP`. */
typedef struct _MIB_IPADDRROW_XP *PMIB_IPADDRROW;

/** Addresses. */
struct _MIB_IPADDRTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The addresses. */
    MIB_IPADDRROW table[ANY_SIZE];
};

/** `_MIB_IPADDRTABLE`. */
typedef struct _MIB_IPADDRTABLE MIB_IPADDRTABLE;

/** A pointer to `_MIB_IPADDRTABLE`. */
typedef struct _MIB_IPADDRTABLE *PMIB_IPADDRTABLE;

/** A route of IPv4. */
struct _MIB_IPFORWARDROW {
    /** The network it leads to, in network byte order. */
    DWORD dwForwardDest;
    /** Which part of an address has to be that of the network. */
    DWORD dwForwardMask;
    /** 0. */
    DWORD dwForwardPolicy;
    /** The router, in network byte order; 0 where there is none. */
    DWORD dwForwardNextHop;
    /** The interface. */
    IF_INDEX dwForwardIfIndex;
    /** Where it leads. */
    union {
        /** As a number. */
        DWORD dwForwardType;
        /** By name. */
        MIB_IPFORWARD_TYPE ForwardType;
    };
    /** Who has made it. */
    union {
        /** As a number. */
        DWORD dwForwardProto;
        /** By name. */
        MIB_IPFORWARD_PROTO ForwardProto;
    };
    /** How old it is, in seconds. */
    DWORD dwForwardAge;
    /** 0. */
    DWORD dwForwardNextHopAS;
    /** How far it is; of several routes the nearest is taken. */
    DWORD dwForwardMetric1;
    /** `MIB_IPROUTE_METRIC_UNUSED`. */
    DWORD dwForwardMetric2;
    /** `MIB_IPROUTE_METRIC_UNUSED`. */
    DWORD dwForwardMetric3;
    /** `MIB_IPROUTE_METRIC_UNUSED`. */
    DWORD dwForwardMetric4;
    /** `MIB_IPROUTE_METRIC_UNUSED`. */
    DWORD dwForwardMetric5;
};

/** `_MIB_IPFORWARDROW`. */
typedef struct _MIB_IPFORWARDROW MIB_IPFORWARDROW;

/** A pointer to `_MIB_IPFORWARDROW`. */
typedef struct _MIB_IPFORWARDROW *PMIB_IPFORWARDROW;

/** Routes. */
struct _MIB_IPFORWARDTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The routes. */
    MIB_IPFORWARDROW table[ANY_SIZE];
};

/** `_MIB_IPFORWARDTABLE`. */
typedef struct _MIB_IPFORWARDTABLE MIB_IPFORWARDTABLE;

/** A pointer to `_MIB_IPFORWARDTABLE`. */
typedef struct _MIB_IPFORWARDTABLE *PMIB_IPFORWARDTABLE;

/** The physical address of a neighbour. */
struct _MIB_IPNETROW_LH {
    /** The interface. */
    IF_INDEX dwIndex;
    /** How many bytes of the physical address count. */
    DWORD dwPhysAddrLen;
    /** The physical address. */
    UCHAR bPhysAddr[8];
    /** The neighbour's address of IPv4, in network byte order. */
    DWORD dwAddr;
    /** What is known of it. */
    union {
        /** As a number. */
        DWORD dwType;
        /** By name. */
        MIB_IPNET_TYPE Type;
    };
};

/** `_MIB_IPNETROW_LH`. */
typedef struct _MIB_IPNETROW_LH MIB_IPNETROW_LH;

/** `_MIB_IPNETROW_LH`. */
typedef struct _MIB_IPNETROW_LH MIB_IPNETROW;

/** A pointer to `_MIB_IPNETROW_LH`. */
typedef struct _MIB_IPNETROW_LH *PMIB_IPNETROW_LH;

/** A pointer to `_MIB_IPNETROW_LH`. */
typedef struct _MIB_IPNETROW_LH *PMIB_IPNETROW;

/** Neighbours. */
struct _MIB_IPNETTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The neighbours. */
    MIB_IPNETROW table[ANY_SIZE];
};

/** `_MIB_IPNETTABLE`. */
typedef struct _MIB_IPNETTABLE MIB_IPNETTABLE;

/** A pointer to `_MIB_IPNETTABLE`. */
typedef struct _MIB_IPNETTABLE *PMIB_IPNETTABLE;

/** A pointer to `MIB_IPSTATS_FORWARDING`. */
typedef MIB_IPSTATS_FORWARDING *PMIB_IPSTATS_FORWARDING;

/** What IP has counted. */
struct _MIB_IPSTATS_LH {
    /** Whether packets for others are passed on. */
    union {
        /** As a number. */
        DWORD dwForwarding;
        /** By name. */
        MIB_IPSTATS_FORWARDING Forwarding;
    };
    /** How many routers a datagram may pass. */
    DWORD dwDefaultTTL;
    /** Datagrams that came in. */
    DWORD dwInReceives;
    /** Those with a wrong header. */
    DWORD dwInHdrErrors;
    /** Those with a wrong address. */
    DWORD dwInAddrErrors;
    /** Those that were passed on. */
    DWORD dwForwDatagrams;
    /** Those of an unknown protocol. */
    DWORD dwInUnknownProtos;
    /** Those that were dropped. */
    DWORD dwInDiscards;
    /** Those that were delivered. */
    DWORD dwInDelivers;
    /** Datagrams that were to go out. */
    DWORD dwOutRequests;
    /** 0. */
    DWORD dwRoutingDiscards;
    /** Those that were dropped. */
    DWORD dwOutDiscards;
    /** Those without a route. */
    DWORD dwOutNoRoutes;
    /** How long the parts of a datagram are waited for, in seconds. */
    DWORD dwReasmTimeout;
    /** Parts that were to be put together. */
    DWORD dwReasmReqds;
    /** Datagrams that were put together. */
    DWORD dwReasmOks;
    /** Those that were not. */
    DWORD dwReasmFails;
    /** Datagrams that were cut up. */
    DWORD dwFragOks;
    /** Those that were not to be. */
    DWORD dwFragFails;
    /** The parts they were cut into. */
    DWORD dwFragCreates;
    /** How many interfaces there are. */
    DWORD dwNumIf;
    /** How many addresses. */
    DWORD dwNumAddr;
    /** How many routes. */
    DWORD dwNumRoutes;
};

/** `_MIB_IPSTATS_LH`. */
typedef struct _MIB_IPSTATS_LH MIB_IPSTATS_LH;

/** `_MIB_IPSTATS_LH`. */
typedef struct _MIB_IPSTATS_LH MIB_IPSTATS;

/** A pointer to `_MIB_IPSTATS_LH`. */
typedef struct _MIB_IPSTATS_LH *PMIB_IPSTATS_LH;

/** A pointer to `_MIB_IPSTATS_LH`. */
typedef struct _MIB_IPSTATS_LH *PMIB_IPSTATS;

/** What ICMP has counted, one way. */
struct _MIBICMPSTATS {
    /** Messages. */
    DWORD dwMsgs;
    /** Those with errors. */
    DWORD dwErrors;
    /** "Not reachable." */
    DWORD dwDestUnreachs;
    /** "Time exceeded." */
    DWORD dwTimeExcds;
    /** "Wrong parameter." */
    DWORD dwParmProbs;
    /** "Slower." */
    DWORD dwSrcQuenchs;
    /** "Another way." */
    DWORD dwRedirects;
    /** Requests for an echo. */
    DWORD dwEchos;
    /** Echoes. */
    DWORD dwEchoReps;
    /** Requests for the time. */
    DWORD dwTimestamps;
    /** Times. */
    DWORD dwTimestampReps;
    /** Requests for a mask. */
    DWORD dwAddrMasks;
    /** Masks. */
    DWORD dwAddrMaskReps;
};

/** `_MIBICMPSTATS`. */
typedef struct _MIBICMPSTATS MIBICMPSTATS;

/** A pointer to `_MIBICMPSTATS`. */
typedef struct _MIBICMPSTATS *PMIBICMPSTATS;

/** What ICMP has counted. */
struct _MIBICMPINFO {
    /** Of messages that came in. */
    MIBICMPSTATS icmpInStats;
    /** Of messages that went out. */
    MIBICMPSTATS icmpOutStats;
};

/** `_MIBICMPINFO`. */
typedef struct _MIBICMPINFO MIBICMPINFO;

/** What ICMP has counted. */
struct _MIB_ICMP {
    /** All of it. */
    MIBICMPINFO stats;
};

/** `_MIB_ICMP`. */
typedef struct _MIB_ICMP MIB_ICMP;

/** A pointer to `_MIB_ICMP`. */
typedef struct _MIB_ICMP *PMIB_ICMP;


#endif /* _IPMIB_ */
