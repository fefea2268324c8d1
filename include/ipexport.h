/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef IP_EXPORT_INCLUDED
#define IP_EXPORT_INCLUDED
#pragma GCC system_header

#include <ws2ipdef.h>

/** The bytes of options. */
#define MAX_OPT_SIZE 40
/** The answer is to come back the same way. */
#define IP_FLAG_REVERSE 0x1
/** Not to be cut up. */
#define IP_FLAG_DF 0x2
/** An option: the way is recorded. */
#define IP_OPT_RR 0x7
/** An option: the times are recorded. */
#define IP_OPT_TS 0x44
/** Where the numbers begin. */
#define IP_STATUS_BASE 11000
/** There is an answer. */
#define IP_SUCCESS 0
/** The answer needs more room. */
#define IP_BUF_TOO_SMALL 11001
/** There is no way to the network. */
#define IP_DEST_NET_UNREACHABLE 11002
/** There is no way to the machine. */
#define IP_DEST_HOST_UNREACHABLE 11003
/** There is no way to the network. */
#define IP_DEST_NO_ROUTE 11002
/** There is no way to the machine. */
#define IP_DEST_ADDR_UNREACHABLE 11003
/** The machine does not know the protocol. */
#define IP_DEST_PROT_UNREACHABLE 11004
/** Somebody forbids it. */
#define IP_DEST_PROHIBITED 11004
/** Nobody there has the port. */
#define IP_DEST_PORT_UNREACHABLE 11005
/** There is no room for the request. */
#define IP_NO_RESOURCES 11006
/** An option is wrong. */
#define IP_BAD_OPTION 11007
/** The hardware has failed. */
#define IP_HW_ERROR 11008
/** The packet is too large for the way. */
#define IP_PACKET_TOO_BIG 11009
/** Nobody has answered in time. */
#define IP_REQ_TIMED_OUT 11010
/** The request is wrong. */
#define IP_BAD_REQ 11011
/** The route is wrong. */
#define IP_BAD_ROUTE 11012
/** It has passed as many routers as it may. */
#define IP_TTL_EXPIRED_TRANSIT 11013
/** Parts of it did not come in time. */
#define IP_TTL_EXPIRED_REASSEM 11014
/** A part of the header is wrong. */
#define IP_PARAM_PROBLEM 11015
/** Slower, please. */
#define IP_SOURCE_QUENCH 11016
/** The options are too long. */
#define IP_OPTION_TOO_BIG 11017
/** There is no such destination. */
#define IP_BAD_DESTINATION 11018
/** There is no way. */
#define IP_DEST_UNREACHABLE 11040
/** It took too long. */
#define IP_TIME_EXCEEDED 11041
/** The header is wrong. */
#define IP_BAD_HEADER 11042
/** A header is not known. */
#define IP_UNRECOGNIZED_NEXT_HEADER 11043
/** A message of ICMP says no. */
#define IP_ICMP_ERROR 11044
/** The addresses are of different reach. */
#define IP_DEST_SCOPE_MISMATCH 11045
/** It failed. */
#define IP_GENERAL_FAILURE 11050
/** The answer is still to come. */
#define IP_PENDING 11255
/** The characters of an adapter's name. */
#define MAX_ADAPTER_NAME 128
/** An address of IPv4, in network byte order. */
typedef ULONG IPAddr;

/** Which part of an address is that of the network. */
typedef ULONG IPMask;

/** What became of a request: one of `IP_...`. */
typedef ULONG IP_STATUS;

/** An address of IPv6. */
typedef IN6_ADDR IPv6Addr;

/** What stands in the header of a request or an answer. */
struct ip_option_information {
    /** How many routers it may pass. */
    UCHAR Ttl;
    /** The type of service. */
    UCHAR Tos;
    /** Any of `IP_FLAG_...`. */
    UCHAR Flags;
    /** The length of the options, in bytes. */
    UCHAR OptionsSize;
    /** The options. */
    UCHAR *OptionsData;
};

/** `ip_option_information`. */
typedef struct ip_option_information IP_OPTION_INFORMATION;

/** A pointer to `ip_option_information`. */
typedef struct ip_option_information *PIP_OPTION_INFORMATION;

/** An answer. */
struct icmp_echo_reply {
    /** Who answers. */
    IPAddr Address;
    /** What became of the request: one of `IP_...`. */
    ULONG Status;
    /** How long it took, in milliseconds. */
    ULONG RoundTripTime;
    /** How many bytes came back. */
    USHORT DataSize;
    /** Reserved. */
    USHORT Reserved;
    /** The bytes. */
    PVOID Data;
    /** What stood in the header. */
    struct ip_option_information Options;
};

/** `icmp_echo_reply`. */
typedef struct icmp_echo_reply ICMP_ECHO_REPLY;

/** A pointer to `icmp_echo_reply`. */
typedef struct icmp_echo_reply *PICMP_ECHO_REPLY;

/** An endpoint of IPv6 without its family. */
struct __attribute__((__packed__)) _IPV6_ADDRESS_EX {
    /** The port, in network byte order. */
    USHORT sin6_port;
    /** The flow. */
    ULONG sin6_flowinfo;
    /** The address, in network byte order. */
    USHORT sin6_addr[8];
    /** Its zone. */
    ULONG sin6_scope_id;
};

/** `_IPV6_ADDRESS_EX`. */
typedef struct _IPV6_ADDRESS_EX IPV6_ADDRESS_EX;

/** A pointer to `_IPV6_ADDRESS_EX`. */
typedef struct _IPV6_ADDRESS_EX *PIPV6_ADDRESS_EX;

/** An answer over IPv6; what came back follows it. */
struct icmpv6_echo_reply_lh {
    /** Who answers. */
    IPV6_ADDRESS_EX Address;
    /** What became of the request: one of `IP_...`. */
    ULONG Status;
    /** How long it took, in milliseconds. */
    unsigned int RoundTripTime;
};

/** `icmpv6_echo_reply_lh`. */
typedef struct icmpv6_echo_reply_lh ICMPV6_ECHO_REPLY_LH;

/** `icmpv6_echo_reply_lh`. */
typedef struct icmpv6_echo_reply_lh ICMPV6_ECHO_REPLY;

/** A pointer to `icmpv6_echo_reply_lh`. */
typedef struct icmpv6_echo_reply_lh *PICMPV6_ECHO_REPLY_LH;

/** A pointer to `icmpv6_echo_reply_lh`. */
typedef struct icmpv6_echo_reply_lh *PICMPV6_ECHO_REPLY;

/** An adapter's number and name. */
struct _IP_ADAPTER_INDEX_MAP {
    /** The number. */
    ULONG Index;
    /** The name. */
    WCHAR Name[128];
};

/** `_IP_ADAPTER_INDEX_MAP`. */
typedef struct _IP_ADAPTER_INDEX_MAP IP_ADAPTER_INDEX_MAP;

/** A pointer to `_IP_ADAPTER_INDEX_MAP`. */
typedef struct _IP_ADAPTER_INDEX_MAP *PIP_ADAPTER_INDEX_MAP;

/** Adapters. */
struct _IP_INTERFACE_INFO {
    /** How many. */
    LONG NumAdapters;
    /** The adapters. */
    IP_ADAPTER_INDEX_MAP Adapter[1];
};

/** `_IP_INTERFACE_INFO`. */
typedef struct _IP_INTERFACE_INFO IP_INTERFACE_INFO;

/** A pointer to `_IP_INTERFACE_INFO`. */
typedef struct _IP_INTERFACE_INFO *PIP_INTERFACE_INFO;


#endif /* IP_EXPORT_INCLUDED */
