/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WS2IPDEF_
#define _WS2IPDEF_
#pragma GCC system_header

#include <ws2/ws2ipdef_before.h>

/** The longest text of an IPv4 address with a port, and a terminator. */
#define INET_ADDRSTRLEN 22
/** The longest text of an IPv6 address with zone and port, and a terminator. */
#define INET6_ADDRSTRLEN 65
/** This interface. */
#define ScopeLevelInterface ScopeLevelInterface
/** This link. */
#define ScopeLevelLink ScopeLevelLink
/** This subnet. */
#define ScopeLevelSubnet ScopeLevelSubnet
/** This administration. */
#define ScopeLevelAdmin ScopeLevelAdmin
/** This site. */
#define ScopeLevelSite ScopeLevelSite
/** This organization. */
#define ScopeLevelOrganization ScopeLevelOrganization
/** The world. */
#define ScopeLevelGlobal ScopeLevelGlobal
/** How many levels there are. */
#define ScopeLevelCount ScopeLevelCount
/** Only these sources. */
#define MCAST_INCLUDE MCAST_INCLUDE
/** All but these sources. */
#define MCAST_EXCLUDE MCAST_EXCLUDE
/** As the system does. */
#define IP_PMTUDISC_NOT_SET IP_PMTUDISC_NOT_SET
/** Packets are not fragmented. */
#define IP_PMTUDISC_DO IP_PMTUDISC_DO
/** Packets may be fragmented. */
#define IP_PMTUDISC_DONT IP_PMTUDISC_DONT
/** Packets are not fragmented and any size is tried. */
#define IP_PMTUDISC_PROBE IP_PMTUDISC_PROBE
/** Above every way. */
#define IP_PMTUDISC_MAX IP_PMTUDISC_MAX
/** The interface is up. */
#define IFF_UP 0x00000001
/** It can broadcast. */
#define IFF_BROADCAST 0x00000002
/** It leads back to this machine. */
#define IFF_LOOPBACK 0x00000004
/** It has one peer. */
#define IFF_POINTTOPOINT 0x00000008
/** It can multicast. */
#define IFF_MULTICAST 0x00000010
/** Bytes: the options of the header. */
#define IP_OPTIONS 1
/** `BOOL`: the program writes the header. */
#define IP_HDRINCL 2
/** `DWORD`: the type of service. */
#define IP_TOS 3
/** `DWORD`: how many routers a packet may pass. */
#define IP_TTL 4
/** `DWORD`: the interface for unicast, its number in network byte order. */
#define IP_UNICAST_IF 31
/** `IN_ADDR`: the interface for multicast. */
#define IP_MULTICAST_IF 9
/** `DWORD`: how many routers a multicast may pass. */
#define IP_MULTICAST_TTL 10
/** `DWORD`: multicasts come back to this machine. */
#define IP_MULTICAST_LOOP 11
/** `IP_MREQ`, to set: join a group. */
#define IP_ADD_MEMBERSHIP 12
/** `IP_MREQ`, to set: leave a group. */
#define IP_DROP_MEMBERSHIP 13
/** `BOOL`: packets are not fragmented. */
#define IP_DONTFRAGMENT 14
/** `IP_MREQ_SOURCE`, to set: join a group for one source. */
#define IP_ADD_SOURCE_MEMBERSHIP 15
/** `IP_MREQ_SOURCE`, to set: leave a group for one source. */
#define IP_DROP_SOURCE_MEMBERSHIP 16
/** `IP_MREQ_SOURCE`, to set: keep a source out. */
#define IP_BLOCK_SOURCE 17
/** `IP_MREQ_SOURCE`, to set: let a source in again. */
#define IP_UNBLOCK_SOURCE 18
/** `BOOL`: `WSARecvMsg` says where a datagram went. */
#define IP_PKTINFO 19
/** `BOOL`: `WSARecvMsg` says the time to live. */
#define IP_HOPLIMIT 21
/** `BOOL`: `WSARecvMsg` says the time to live. */
#define IP_RECVTTL 21
/** `BOOL`: broadcasts are received. */
#define IP_RECEIVE_BROADCAST 22
/** `BOOL`: `WSARecvMsg` says the interface. */
#define IP_RECVIF 24
/** `BOOL`: `WSARecvMsg` says where a datagram went. */
#define IP_RECVDSTADDR 25
/** `BOOL`: only from the interfaces of a list. */
#define IP_IFLIST 28
/** `DWORD`, to set: an interface for the list. */
#define IP_ADD_IFLIST 29
/** `DWORD`, to set: not an interface for the list. */
#define IP_DEL_IFLIST 30
/** `BOOL`: with a routing header. */
#define IP_RTHDR 32
/** The interfaces of the list, to read. */
#define IP_GET_IFLIST 33
/** `BOOL`: `WSARecvMsg` says the routing header. */
#define IP_RECVRTHDR 38
/** The traffic class of a datagram. */
#define IP_TCLASS 39
/** `BOOL`: `WSARecvMsg` says the traffic class. */
#define IP_RECVTCLASS 40
/** `BOOL`: `WSARecvMsg` says the type of service. */
#define IP_RECVTOS 40
/** `BOOL`: `WSARecvMsg` says the interface behind a virtual one. */
#define IP_ORIGINAL_ARRIVAL_IF 47
/** `DWORD`: congestion marks. */
#define IP_ECN 50
/** `BOOL`: `WSARecvMsg` says the congestion mark. */
#define IP_RECVECN 50
/** `BOOL`: `WSARecvMsg` says where a datagram went, with its zone. */
#define IP_PKTINFO_EX 51
/** Records of a redirection. */
#define IP_WFP_REDIRECT_RECORDS 60
/** The context of a redirection. */
#define IP_WFP_REDIRECT_CONTEXT 70
/** `PMTUD_STATE`: how the greatest packet is found. */
#define IP_MTU_DISCOVER 71
/** `DWORD`, to read: the greatest packet, in bytes. */
#define IP_MTU 73
/** `DWORD`: the interface of a routing table. */
#define IP_NRT_INTERFACE 74
/** `BOOL`: `WSARecvMsg` says errors of earlier datagrams. */
#define IP_RECVERR 75
/** `DWORD`: a limit of the greatest packet, in bytes. */
#define IP_USER_MTU 76
/** The type of service is the system's. */
#define IP_UNSPECIFIED_TYPE_OF_SERVICE (-1)
/** The default of `IP_MULTICAST_TTL`. */
#define IP_DEFAULT_MULTICAST_TTL 1
/** The default of `IP_MULTICAST_LOOP`. */
#define IP_DEFAULT_MULTICAST_LOOP 1
/** How many groups a socket could once join. */
#define IP_MAX_MEMBERSHIPS 20
/** The traffic class is the system's. */
#define IPV6_UNSPECIFIED_TRAFFIC_CLASS (-1)
/** `GROUP_REQ`, to set: join a group. */
#define MCAST_JOIN_GROUP 41
/** `GROUP_REQ`, to set: leave a group. */
#define MCAST_LEAVE_GROUP 42
/** `GROUP_SOURCE_REQ`, to set: keep a source out. */
#define MCAST_BLOCK_SOURCE 43
/** `GROUP_SOURCE_REQ`, to set: let a source in again. */
#define MCAST_UNBLOCK_SOURCE 44
/** `GROUP_SOURCE_REQ`, to set: join a group for one source. */
#define MCAST_JOIN_SOURCE_GROUP 45
/** `GROUP_SOURCE_REQ`, to set: leave a group for one source. */
#define MCAST_LEAVE_SOURCE_GROUP 46
/** Hop-by-hop options. */
#define IPV6_HOPOPTS 1
/** `BOOL`: the program writes the header. */
#define IPV6_HDRINCL 2
/** `DWORD`: how many routers a packet may pass. */
#define IPV6_UNICAST_HOPS 4
/** `DWORD`: the number of the interface for multicast. */
#define IPV6_MULTICAST_IF 9
/** `DWORD`: how many routers a multicast may pass. */
#define IPV6_MULTICAST_HOPS 10
/** `DWORD`: multicasts come back to this machine. */
#define IPV6_MULTICAST_LOOP 11
/** `IPV6_MREQ`, to set: join a group. */
#define IPV6_ADD_MEMBERSHIP 12
/** `IPV6_MREQ`, to set: join a group. */
#define IPV6_JOIN_GROUP 12
/** `IPV6_MREQ`, to set: leave a group. */
#define IPV6_DROP_MEMBERSHIP 13
/** `IPV6_MREQ`, to set: leave a group. */
#define IPV6_LEAVE_GROUP 13
/** `BOOL`: packets are not fragmented. */
#define IPV6_DONTFRAG 14
/** `BOOL`: `WSARecvMsg` says where a datagram went. */
#define IPV6_PKTINFO 19
/** `BOOL`: `WSARecvMsg` says the hop limit. */
#define IPV6_HOPLIMIT 21
/** `DWORD`: from how far packets may come. */
#define IPV6_PROTECTION_LEVEL 23
/** `BOOL`: `WSARecvMsg` says the interface. */
#define IPV6_RECVIF 24
/** `BOOL`: `WSARecvMsg` says where a datagram went. */
#define IPV6_RECVDSTADDR 25
/** `DWORD`: where the checksum stands in a raw packet. */
#define IPV6_CHECKSUM 26
/** `BOOL`: the socket does not serve IPv4. */
#define IPV6_V6ONLY 27
/** `BOOL`: only from the interfaces of a list. */
#define IPV6_IFLIST 28
/** `DWORD`, to set: an interface for the list. */
#define IPV6_ADD_IFLIST 29
/** `DWORD`, to set: not an interface for the list. */
#define IPV6_DEL_IFLIST 30
/** `DWORD`: the number of the interface for unicast. */
#define IPV6_UNICAST_IF 31
/** `BOOL`: with a routing header. */
#define IPV6_RTHDR 32
/** The interfaces of the list, to read. */
#define IPV6_GET_IFLIST 33
/** `BOOL`: `WSARecvMsg` says the routing header. */
#define IPV6_RECVRTHDR 38
/** `DWORD`: the traffic class. */
#define IPV6_TCLASS 39
/** `BOOL`: `WSARecvMsg` says the traffic class. */
#define IPV6_RECVTCLASS 40
/** `DWORD`: congestion marks. */
#define IPV6_ECN 50
/** `BOOL`: `WSARecvMsg` says the congestion mark. */
#define IPV6_RECVECN 50
/** `BOOL`: `WSARecvMsg` says where a datagram went, with its zone. */
#define IPV6_PKTINFO_EX 51
/** Records of a redirection. */
#define IPV6_WFP_REDIRECT_RECORDS 60
/** The context of a redirection. */
#define IPV6_WFP_REDIRECT_CONTEXT 70
/** `PMTUD_STATE`: how the greatest packet is found. */
#define IPV6_MTU_DISCOVER 71
/** `DWORD`, to read: the greatest packet, in bytes. */
#define IPV6_MTU 72
/** `DWORD`: the interface of a routing table. */
#define IPV6_NRT_INTERFACE 74
/** `BOOL`: `WSARecvMsg` says errors of earlier datagrams. */
#define IPV6_RECVERR 75
/** `DWORD`: a limit of the greatest packet, in bytes. */
#define IPV6_USER_MTU 76
/** Packets may come from anywhere. */
#define PROTECTION_LEVEL_UNRESTRICTED 10
/** Packets may come from anywhere but through tunnels. */
#define PROTECTION_LEVEL_EDGERESTRICTED 20
/** Packets may come from this site. */
#define PROTECTION_LEVEL_RESTRICTED 30
/** For `TCP_OFFLOAD_PREFERENCE`: as the system does. */
#define TCP_OFFLOAD_NO_PREFERENCE 0
/** For `TCP_OFFLOAD_PREFERENCE`: rather not. */
#define TCP_OFFLOAD_NOT_PREFERRED 1
/** For `TCP_OFFLOAD_PREFERENCE`: rather so. */
#define TCP_OFFLOAD_PREFERRED 2
/** `BOOL`: urgent data as in RFC 1122. */
#define TCP_EXPEDITED_1122 0x0002
/** `DWORD`: how long before idle connections are probed, in seconds. */
#define TCP_KEEPALIVE 3
/** `DWORD`: the greatest segment, in bytes. */
#define TCP_MAXSEG 4
/** `DWORD`: how long a segment is sent again, in seconds. */
#define TCP_MAXRT 5
/** `BOOL`: urgent data as in RFC 961. */
#define TCP_STDURG 6
/** `BOOL`: urgent data is not marked. */
#define TCP_NOURG 7
/** `BOOL`, to read: the next byte is urgent. */
#define TCP_ATMARK 8
/** `BOOL`: a connection is tried once. */
#define TCP_NOSYNRETRIES 9
/** `BOOL`: with time stamps. */
#define TCP_TIMESTAMPS 10
/** `DWORD`: whether the card may do the work. */
#define TCP_OFFLOAD_PREFERENCE 11
/** `DWORD`: how congestion is avoided. */
#define TCP_CONGESTION_ALGORITHM 12
/** `BOOL`: the end is acknowledged late. */
#define TCP_DELAY_FIN_ACK 13
/** `DWORD`: how long a segment is sent again, in milliseconds. */
#define TCP_MAXRTMS 14
/** `BOOL`: data with the first segment. */
#define TCP_FASTOPEN 15
/** `DWORD`: how many probes go unanswered before the connection is dropped. */
#define TCP_KEEPCNT 16
/** `DWORD`: how long before idle connections are probed, in seconds. */
#define TCP_KEEPIDLE TCP_KEEPALIVE
/** `DWORD`: how long between probes, in seconds. */
#define TCP_KEEPINTVL 17
/** `BOOL`: `connect` fails when a router says so. */
#define TCP_FAIL_CONNECT_ON_ICMP_ERROR 18
/** `ICMP_ERROR_INFO`, to read: why `connect` failed. */
#define TCP_ICMP_ERROR_INFO 19
/** `BOOL`: without a checksum. */
#define UDP_NOCHECKSUM 1
/** `DWORD`: one call sends several datagrams of this size, in bytes. */
#define UDP_SEND_MSG_SIZE 2
/** `DWORD`: one call receives several datagrams, in bytes. */
#define UDP_RECV_MAX_COALESCED_SIZE 3
/** `DWORD`: how much of a datagram the checksum covers, in bytes. */
#define UDP_CHECKSUM_COVERAGE 20
/** `WSARecvMsg`: the size of the datagrams that came together. */
#define UDP_COALESCED_INFO 3
/** The interfaces of IPv4. */
#define SIO_GET_INTERFACE_LIST 0x4004747F
/** The interfaces. */
#define SIO_GET_INTERFACE_LIST_EX 0x4004747E
/** Sets the sources of a group. */
#define SIO_SET_MULTICAST_FILTER 0x8004747Du
/** The sources of a group. */
#define SIO_GET_MULTICAST_FILTER 0x8004747Cu
/** How much should be under way, in bytes. */
#define SIO_IDEAL_SEND_BACKLOG_QUERY 0x4004747B
/** Completes when this changes. */
#define SIO_IDEAL_SEND_BACKLOG_CHANGE 0x2000747A
/** Sets the sources of a group. */
#define SIOCSIPMSFILTER SIO_SET_MULTICAST_FILTER
/** The sources of a group. */
#define SIOCGIPMSFILTER SIO_GET_MULTICAST_FILTER
/** Sets the sources of a group. */
#define SIOCSMSFILTER 0x8004747Eu
/** The sources of a group. */
#define SIOCGMSFILTER 0x8004747Fu
/** How far an address reaches: one of `ScopeLevel...`. */
typedef enum _SCOPE_LEVEL {
    /** This interface. */
    ScopeLevelInterface = 1,
    /** This link. */
    ScopeLevelLink = 2,
    /** This subnet. */
    ScopeLevelSubnet = 3,
    /** This administration. */
    ScopeLevelAdmin = 4,
    /** This site. */
    ScopeLevelSite = 5,
    /** This organization. */
    ScopeLevelOrganization = 8,
    /** The world. */
    ScopeLevelGlobal = 14,
    /** How many levels there are. */
    ScopeLevelCount = 16
} SCOPE_LEVEL;

/** Whether sources are let in or kept out: `MCAST_INCLUDE` or `MCAST_EXCLUDE`. */
typedef enum _MULTICAST_MODE_TYPE {
    /** Only these sources. */
    MCAST_INCLUDE = 0,
    /** All but these sources. */
    MCAST_EXCLUDE = 1
} MULTICAST_MODE_TYPE;

/** How the greatest packet is found: one of `IP_PMTUDISC_...`. */
typedef enum _PMTUD_STATE {
    /** As the system does. */
    IP_PMTUDISC_NOT_SET = 0,
    /** Packets are not fragmented. */
    IP_PMTUDISC_DO = 1,
    /** Packets may be fragmented. */
    IP_PMTUDISC_DONT = 2,
    /** Packets are not fragmented and any size is tried. */
    IP_PMTUDISC_PROBE = 3,
    /** Above every way. */
    IP_PMTUDISC_MAX = 4
} PMTUD_STATE;

/** An IPv6 address. */
struct in6_addr {
    /** The address, in bytes or words. */
    union {
        /** The bytes. */
        UCHAR Byte[16];
        /** The words. */
        USHORT Word[8];
    } u;
};

/** An IPv6 address. */
typedef struct in6_addr IN6_ADDR;

/** A pointer to an IPv6 address. */
typedef struct in6_addr *PIN6_ADDR;

/** A pointer to an IPv6 address. */
typedef struct in6_addr *LPIN6_ADDR;

/** An endpoint of IPv6. */
struct sockaddr_in6 {
    /** `AF_INET6`. */
    ADDRESS_FAMILY sin6_family;
    /** The port, in network byte order. */
    USHORT sin6_port;
    /** The flow, in network byte order. */
    ULONG sin6_flowinfo;
    /** The address. */
    IN6_ADDR sin6_addr;
    /** The zone. */
    union {
        /** As a number: of an interface for a link-local address. */
        ULONG sin6_scope_id;
        /** In its parts. */
        SCOPE_ID sin6_scope_struct;
    };
};

/** An endpoint of IPv6. */
typedef struct sockaddr_in6 SOCKADDR_IN6;

/** A pointer to an endpoint of IPv6. */
typedef struct sockaddr_in6 *PSOCKADDR_IN6;

/** A pointer to an endpoint of IPv6. */
typedef struct sockaddr_in6 *LPSOCKADDR_IN6;

/** An endpoint of IPv6. */
typedef struct sockaddr_in6 SOCKADDR_IN6_LH;

/** A pointer to an endpoint of IPv6. */
typedef struct sockaddr_in6 *PSOCKADDR_IN6_LH;

/** A pointer to an endpoint of IPv6. */
typedef struct sockaddr_in6 *LPSOCKADDR_IN6_LH;

/** An endpoint of IPv6 without a zone, as it once was. */
struct sockaddr_in6_old {
    /** `AF_INET6`. */
    ADDRESS_FAMILY sin6_family;
    /** The port, in network byte order. */
    USHORT sin6_port;
    /** The flow, in network byte order. */
    ULONG sin6_flowinfo;
    /** The address. */
    IN6_ADDR sin6_addr;
};

/** An endpoint of either protocol. */
union _SOCKADDR_INET {
    /** Of IPv4. */
    SOCKADDR_IN Ipv4;
    /** Of IPv6. */
    SOCKADDR_IN6 Ipv6;
    /** Which of them. */
    ADDRESS_FAMILY si_family;
};

/** An endpoint of either protocol. */
typedef union _SOCKADDR_INET SOCKADDR_INET;

/** A pointer to an endpoint of either protocol. */
typedef SOCKADDR_INET *PSOCKADDR_INET;

/** Where packets come from and where they go. */
struct _sockaddr_in6_pair {
    /** Where from. */
    PSOCKADDR_IN6 SourceAddress;
    /** Where to. */
    PSOCKADDR_IN6 DestinationAddress;
};

/** Where packets come from and where they go. */
typedef struct _sockaddr_in6_pair SOCKADDR_IN6_PAIR;

/** A pointer to where packets come from and go. */
typedef SOCKADDR_IN6_PAIR *PSOCKADDR_IN6_PAIR;

/** What `IP_ADD_MEMBERSHIP` takes: a group and an interface. */
struct ip_mreq {
    /** The group. */
    IN_ADDR imr_multiaddr;
    /** An address or, as 0.0.0.n, the number of the interface. */
    IN_ADDR imr_interface;
};

/** What `IP_ADD_MEMBERSHIP` takes. */
typedef struct ip_mreq IP_MREQ;

/** A pointer to what `IP_ADD_MEMBERSHIP` takes. */
typedef struct ip_mreq *PIP_MREQ;

/** What `IP_ADD_SOURCE_MEMBERSHIP` takes: a group, a source and an interface. */
struct ip_mreq_source {
    /** The group. */
    IN_ADDR imr_multiaddr;
    /** The source. */
    IN_ADDR imr_sourceaddr;
    /** An address or, as 0.0.0.n, the number of the interface. */
    IN_ADDR imr_interface;
};

/** What `IP_ADD_SOURCE_MEMBERSHIP` takes. */
typedef struct ip_mreq_source IP_MREQ_SOURCE;

/** A pointer to what `IP_ADD_SOURCE_MEMBERSHIP` takes. */
typedef struct ip_mreq_source *PIP_MREQ_SOURCE;

/** The sources of a group of IPv4, with as many elements as the count says. */
struct ip_msfilter {
    /** The group. */
    IN_ADDR imsf_multiaddr;
    /** The interface. */
    IN_ADDR imsf_interface;
    /** Whether the sources are let in or kept out. */
    MULTICAST_MODE_TYPE imsf_fmode;
    /** How many there are. */
    ULONG imsf_numsrc;
    /** The first of them; the others follow. */
    IN_ADDR imsf_slist[1];
};

/** The sources of a group of IPv4. */
typedef struct ip_msfilter IP_MSFILTER;

/** A pointer to the sources of a group. */
typedef struct ip_msfilter *PIP_MSFILTER;

/** What `IPV6_ADD_MEMBERSHIP` takes: a group and an interface. */
struct ipv6_mreq {
    /** The group. */
    IN6_ADDR ipv6mr_multiaddr;
    /** The number of the interface, or 0. */
    ULONG ipv6mr_interface;
};

/** What `IPV6_ADD_MEMBERSHIP` takes. */
typedef struct ipv6_mreq IPV6_MREQ;

/** A pointer to what `IPV6_ADD_MEMBERSHIP` takes. */
typedef struct ipv6_mreq *PIPV6_MREQ;

/** What `MCAST_JOIN_GROUP` takes: an interface and a group. */
struct group_req {
    /** The number of the interface, or 0. */
    ULONG gr_interface;
    /** The group. */
    SOCKADDR_STORAGE gr_group;
};

/** What `MCAST_JOIN_GROUP` takes. */
typedef struct group_req GROUP_REQ;

/** A pointer to what `MCAST_JOIN_GROUP` takes. */
typedef struct group_req *PGROUP_REQ;

/** What `MCAST_JOIN_SOURCE_GROUP` takes: an interface, a group and a source. */
struct group_source_req {
    /** The number of the interface, or 0. */
    ULONG gsr_interface;
    /** The group. */
    SOCKADDR_STORAGE gsr_group;
    /** The source. */
    SOCKADDR_STORAGE gsr_source;
};

/** What `MCAST_JOIN_SOURCE_GROUP` takes. */
typedef struct group_source_req GROUP_SOURCE_REQ;

/** A pointer to what `MCAST_JOIN_SOURCE_GROUP` takes. */
typedef struct group_source_req *PGROUP_SOURCE_REQ;

/** The sources of a group, with as many elements as the count says. */
struct group_filter {
    /** The number of the interface. */
    ULONG gf_interface;
    /** The group. */
    SOCKADDR_STORAGE gf_group;
    /** Whether the sources are let in or kept out. */
    MULTICAST_MODE_TYPE gf_fmode;
    /** How many there are. */
    ULONG gf_numsrc;
    /** The first of them; the others follow. */
    SOCKADDR_STORAGE gf_slist[1];
};

/** The sources of a group. */
typedef struct group_filter GROUP_FILTER;

/** A pointer to the sources of a group. */
typedef struct group_filter *PGROUP_FILTER;

/** What `IP_PKTINFO` says of a datagram of IPv4. */
struct in_pktinfo {
    /** Where it went. */
    IN_ADDR ipi_addr;
    /** The number of the interface. */
    ULONG ipi_ifindex;
};

/** What `IP_PKTINFO` says of a datagram. */
typedef struct in_pktinfo IN_PKTINFO;

/** A pointer to what `IP_PKTINFO` says. */
typedef struct in_pktinfo *PIN_PKTINFO;

/** What `IPV6_PKTINFO` says of a datagram of IPv6. */
struct in6_pktinfo {
    /** Where it went. */
    IN6_ADDR ipi6_addr;
    /** The number of the interface. */
    ULONG ipi6_ifindex;
};

/** What `IPV6_PKTINFO` says of a datagram. */
typedef struct in6_pktinfo IN6_PKTINFO;

/** A pointer to what `IPV6_PKTINFO` says. */
typedef struct in6_pktinfo *PIN6_PKTINFO;

/** What `IP_PKTINFO_EX` says of a datagram of IPv4. */
struct in_pktinfo_ex {
    /** Where it went, and by which interface. */
    IN_PKTINFO pkt_info;
    /** The zone. */
    SCOPE_ID scope_id;
};

/** What `IP_PKTINFO_EX` says of a datagram. */
typedef struct in_pktinfo_ex IN_PKTINFO_EX;

/** A pointer to what `IP_PKTINFO_EX` says. */
typedef struct in_pktinfo_ex *PIN_PKTINFO_EX;

/** What `IPV6_PKTINFO_EX` says of a datagram of IPv6. */
struct in6_pktinfo_ex {
    /** Where it went, and by which interface. */
    IN6_PKTINFO pkt_info;
    /** The zone. */
    SCOPE_ID scope_id;
};

/** What `IPV6_PKTINFO_EX` says of a datagram. */
typedef struct in6_pktinfo_ex IN6_PKTINFO_EX;

/** A pointer to what `IPV6_PKTINFO_EX` says. */
typedef struct in6_pktinfo_ex *PIN6_PKTINFO_EX;

/** What `IP_RECVERR` says of an error of an earlier datagram. */
struct in_recverr {
    /** The protocol: `IPPROTO_ICMP` or `IPPROTO_ICMPV6`. */
    int protocol;
    /** The greatest packet, in bytes. */
    ULONG info;
    /** The type of the message. */
    UCHAR type;
    /** The code of the message. */
    UCHAR code;
};

/** What `IP_RECVERR` says. */
typedef struct in_recverr IN_RECVERR;

/** A pointer to what `IP_RECVERR` says. */
typedef struct in_recverr *PIN_RECVERR;

/** What `TCP_ICMP_ERROR_INFO` says of a connection that failed. */
struct icmp_error_info {
    /** Who reported the error. */
    SOCKADDR_INET srcaddress;
    /** The protocol: `IPPROTO_ICMP` or `IPPROTO_ICMPV6`. */
    int protocol;
    /** The type of the message. */
    UCHAR type;
    /** The code of the message. */
    UCHAR code;
};

/** What `TCP_ICMP_ERROR_INFO` says. */
typedef struct icmp_error_info ICMP_ERROR_INFO;

/** A pointer to what `TCP_ICMP_ERROR_INFO` says. */
typedef struct icmp_error_info *PICMP_ERROR_INFO;

/** A pointer to how the greatest packet is found. */
typedef PMTUD_STATE *PPMTUD_STATE;

/** An address of either protocol in 24 bytes. */
union sockaddr_gen {
    /** Of any family. */
    SOCKADDR Address;
    /** Of IPv4. */
    SOCKADDR_IN AddressIn;
    /** Of IPv6, without a zone. */
    struct sockaddr_in6_old AddressIn6;
};

/** What `SIO_GET_INTERFACE_LIST` says of an interface. */
struct _INTERFACE_INFO {
    /** Any of `IFF_...`. */
    ULONG iiFlags;
    /** Its address. */
    union sockaddr_gen iiAddress;
    /** Its broadcast address. */
    union sockaddr_gen iiBroadcastAddress;
    /** Its network mask. */
    union sockaddr_gen iiNetmask;
};

/** What `SIO_GET_INTERFACE_LIST` says of an interface. */
typedef struct _INTERFACE_INFO INTERFACE_INFO;

/** A pointer to what is said of an interface. */
typedef INTERFACE_INFO *LPINTERFACE_INFO;

#include <ws2/ws2ipdef_after.h>

#endif /* _WS2IPDEF_ */
