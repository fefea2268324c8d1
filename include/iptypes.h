/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef IP_TYPES_INCLUDED
#define IP_TYPES_INCLUDED
#pragma GCC system_header

#include <ifdef.h>
#include <nldef.h>
#include <time.h>

/** The characters of a description. */
#define MAX_ADAPTER_DESCRIPTION_LENGTH 128
/** The characters of a name. */
#define MAX_ADAPTER_NAME_LENGTH 256
/** The bytes of a physical address. */
#define MAX_ADAPTER_ADDRESS_LENGTH 8
/** A number of adapters to begin with. */
#define DEFAULT_MINIMUM_ENTITIES 32
/** The characters of a machine's name. */
#define MAX_HOSTNAME_LEN 128
/** The characters of a domain's name. */
#define MAX_DOMAIN_NAME_LEN 128
/** The characters of a scope's name. */
#define MAX_SCOPE_ID_LEN 256
/** The bytes of a DHCP identifier. */
#define MAX_DHCPV6_DUID_LENGTH 130
/** The characters of the end of a name. */
#define MAX_DNS_SUFFIX_STRING_LENGTH 256
/** NetBIOS names are found by broadcasts. */
#define BROADCAST_NODETYPE 1
/** NetBIOS names are found by a server. */
#define PEER_TO_PEER_NODETYPE 2
/** NetBIOS names are found by broadcasts, and then by a server. */
#define MIXED_NODETYPE 4
/** NetBIOS names are found by a server, and then by broadcasts. */
#define HYBRID_NODETYPE 8
/** Without unicast addresses. */
#define GAA_FLAG_SKIP_UNICAST 0x0001
/** Without anycast addresses. */
#define GAA_FLAG_SKIP_ANYCAST 0x0002
/** Without multicast addresses. */
#define GAA_FLAG_SKIP_MULTICAST 0x0004
/** Without name servers. */
#define GAA_FLAG_SKIP_DNS_SERVER 0x0008
/** With the networks. */
#define GAA_FLAG_INCLUDE_PREFIX 0x0010
/** Without the name for people. */
#define GAA_FLAG_SKIP_FRIENDLY_NAME 0x0020
/** With servers of WINS. */
#define GAA_FLAG_INCLUDE_WINS_INFO 0x0040
/** With default routers. */
#define GAA_FLAG_INCLUDE_GATEWAYS 0x0080
/** Also interfaces without an address of the family. */
#define GAA_FLAG_INCLUDE_ALL_INTERFACES 0x0100
/** Of all compartments. */
#define GAA_FLAG_INCLUDE_ALL_COMPARTMENTS 0x0200
/** In the order of tunnels. */
#define GAA_FLAG_INCLUDE_TUNNEL_BINDINGORDER 0x0400
/** Without what DNS knows. */
#define GAA_FLAG_SKIP_DNS_INFO 0x0800
/** Also interfaces without an address of the family. */
#define GAA_FLAG_INCLUDE_NDISWAN_INTERFACES 0x0100
/** Its name is registered. */
#define IP_ADAPTER_DDNS_ENABLED 0x00000001
/** With its own domain. */
#define IP_ADAPTER_REGISTER_ADAPTER_SUFFIX 0x00000002
/** DHCP gives it an address. */
#define IP_ADAPTER_DHCP_ENABLED 0x00000004
/** It only receives. */
#define IP_ADAPTER_RECEIVE_ONLY 0x00000008
/** It takes no multicasts. */
#define IP_ADAPTER_NO_MULTICAST 0x00000010
/** DHCP tells it more. */
#define IP_ADAPTER_IPV6_OTHER_STATEFUL_CONFIG 0x00000020
/** It carries NetBIOS. */
#define IP_ADAPTER_NETBIOS_OVER_TCPIP_ENABLED 0x00000040
/** It carries IPv4. */
#define IP_ADAPTER_IPV4_ENABLED 0x00000080
/** It carries IPv6. */
#define IP_ADAPTER_IPV6_ENABLED 0x00000100
/** DHCP gives it addresses of IPv6. */
#define IP_ADAPTER_IPV6_MANAGE_ADDRESS_CONFIG 0x00000200
/** The address may stand in DNS. */
#define IP_ADAPTER_ADDRESS_DNS_ELIGIBLE 0x01
/** The address is for a short time. */
#define IP_ADAPTER_ADDRESS_TRANSIENT 0x02
/** An address of IPv4 as text. */
struct _IP_ADDRESS_STRING {
    /** The text and a terminator. */
    CHAR String[16];
};

/** `_IP_ADDRESS_STRING`. */
typedef struct _IP_ADDRESS_STRING IP_ADDRESS_STRING;

/** `_IP_ADDRESS_STRING`. */
typedef struct _IP_ADDRESS_STRING IP_MASK_STRING;

/** A pointer to `_IP_ADDRESS_STRING`. */
typedef struct _IP_ADDRESS_STRING *PIP_ADDRESS_STRING;

/** A pointer to `_IP_ADDRESS_STRING`. */
typedef struct _IP_ADDRESS_STRING *PIP_MASK_STRING;

/** One address of a list. */
struct _IP_ADDR_STRING {
    /** The next. */
    struct _IP_ADDR_STRING *Next;
    /** The address. */
    IP_ADDRESS_STRING IpAddress;
    /** Which part of it is that of the network. */
    IP_MASK_STRING IpMask;
    /** By what `DeleteIPAddress` knows it. */
    DWORD Context;
};

/** `_IP_ADDR_STRING`. */
typedef struct _IP_ADDR_STRING IP_ADDR_STRING;

/** A pointer to `_IP_ADDR_STRING`. */
typedef struct _IP_ADDR_STRING *PIP_ADDR_STRING;

/** An adapter and its addresses of IPv4. */
struct _IP_ADAPTER_INFO {
    /** The next. */
    struct _IP_ADAPTER_INFO *Next;
    /** Reserved. */
    DWORD ComboIndex;
    /** Its name: a GUID in braces. */
    CHAR AdapterName[260];
    /** What it is called. */
    CHAR Description[132];
    /** How many bytes of the physical address count. */
    UINT AddressLength;
    /** The physical address. */
    BYTE Address[8];
    /** Its number. */
    DWORD Index;
    /** What it is: one of `MIB_IF_TYPE_...` or `IF_TYPE_...`. */
    UINT Type;
    /** Whether DHCP gives it an address. */
    UINT DhcpEnabled;
    /** Reserved. */
    PIP_ADDR_STRING CurrentIpAddress;
    /** Its addresses. */
    IP_ADDR_STRING IpAddressList;
    /** The default routers. */
    IP_ADDR_STRING GatewayList;
    /** The server of DHCP. */
    IP_ADDR_STRING DhcpServer;
    /** Whether it uses WINS. */
    BOOL HaveWins;
    /** The first server of WINS. */
    IP_ADDR_STRING PrimaryWinsServer;
    /** The second server of WINS. */
    IP_ADDR_STRING SecondaryWinsServer;
    /** Since when it has the address of DHCP. */
    time_t LeaseObtained;
    /** Until when. */
    time_t LeaseExpires;
};

/** `_IP_ADAPTER_INFO`. */
typedef struct _IP_ADAPTER_INFO IP_ADAPTER_INFO;

/** A pointer to `_IP_ADAPTER_INFO`. */
typedef struct _IP_ADAPTER_INFO *PIP_ADAPTER_INFO;

/** What else there is about an adapter. */
struct _IP_PER_ADAPTER_INFO_W2KSP1 {
    /** Whether it would choose an address of its own. */
    UINT AutoconfigEnabled;
    /** Whether it has. */
    UINT AutoconfigActive;
    /** Reserved. */
    PIP_ADDR_STRING CurrentDnsServer;
    /** The name servers. */
    IP_ADDR_STRING DnsServerList;
};

/** `_IP_PER_ADAPTER_INFO_W2KSP1`. */
typedef struct _IP_PER_ADAPTER_INFO_W2KSP1 IP_PER_ADAPTER_INFO_W2KSP1;

/** `_IP_PER_ADAPTER_INFO_W2KSP1`. */
typedef struct _IP_PER_ADAPTER_INFO_W2KSP1 IP_PER_ADAPTER_INFO;

/** A pointer to `_IP_PER_ADAPTER_INFO_W2KSP1`. */
typedef struct _IP_PER_ADAPTER_INFO_W2KSP1 *PIP_PER_ADAPTER_INFO_W2KSP1;

/** A pointer to `_IP_PER_ADAPTER_INFO_W2KSP1`. */
typedef struct _IP_PER_ADAPTER_INFO_W2KSP1 *PIP_PER_ADAPTER_INFO;

/** What all adapters have in common. */
struct _FIXED_INFO_W2KSP1 {
    /** The machine's name. */
    CHAR HostName[132];
    /** Its domain. */
    CHAR DomainName[132];
    /** Reserved. */
    PIP_ADDR_STRING CurrentDnsServer;
    /** The name servers. */
    IP_ADDR_STRING DnsServerList;
    /** How NetBIOS names are found: one of `..._NODETYPE`. */
    UINT NodeType;
    /** The scope of DHCP. */
    CHAR ScopeId[260];
    /** Whether packets for others are passed on. */
    UINT EnableRouting;
    /** Whether it answers for others. */
    UINT EnableProxy;
    /** Whether NetBIOS names are looked up in DNS. */
    UINT EnableDns;
};

/** `_FIXED_INFO_W2KSP1`. */
typedef struct _FIXED_INFO_W2KSP1 FIXED_INFO_W2KSP1;

/** `_FIXED_INFO_W2KSP1`. */
typedef struct _FIXED_INFO_W2KSP1 FIXED_INFO;

/** A pointer to `_FIXED_INFO_W2KSP1`. */
typedef struct _FIXED_INFO_W2KSP1 *PFIXED_INFO_W2KSP1;

/** A pointer to `_FIXED_INFO_W2KSP1`. */
typedef struct _FIXED_INFO_W2KSP1 *PFIXED_INFO;

/** An address of an adapter. */
struct _IP_ADAPTER_UNICAST_ADDRESS_LH {
    /** How long this is, and its flags. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Any of `IP_ADAPTER_ADDRESS_...`. */
            DWORD Flags;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_UNICAST_ADDRESS_LH *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
    /** Where the network's part comes from. */
    IP_PREFIX_ORIGIN PrefixOrigin;
    /** Where the machine's part comes from. */
    IP_SUFFIX_ORIGIN SuffixOrigin;
    /** Whether it can be used. */
    IP_DAD_STATE DadState;
    /** How long it is valid, in seconds; `0xffffffff` for ever. */
    ULONG ValidLifetime;
    /** How long it is preferred, in seconds; `0xffffffff` for ever. */
    ULONG PreferredLifetime;
    /** How long DHCP has given it, in seconds. */
    ULONG LeaseLifetime;
    /** How many bits are the network's. */
    UINT8 OnLinkPrefixLength;
};

/** `_IP_ADAPTER_UNICAST_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_LH IP_ADAPTER_UNICAST_ADDRESS_LH;

/** `_IP_ADAPTER_UNICAST_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_LH IP_ADAPTER_UNICAST_ADDRESS;

/** A pointer to `_IP_ADAPTER_UNICAST_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_LH *PIP_ADAPTER_UNICAST_ADDRESS_LH;

/** A pointer to `_IP_ADAPTER_UNICAST_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_LH *PIP_ADAPTER_UNICAST_ADDRESS;

/** An anycast address of an adapter. */
struct _IP_ADAPTER_ANYCAST_ADDRESS_XP {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Any of `IP_ADAPTER_ADDRESS_...`. */
            DWORD Flags;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_ANYCAST_ADDRESS_XP *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
};

/** `_IP_ADAPTER_ANYCAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_ANYCAST_ADDRESS_XP IP_ADAPTER_ANYCAST_ADDRESS_XP;

/** `_IP_ADAPTER_ANYCAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_ANYCAST_ADDRESS_XP IP_ADAPTER_ANYCAST_ADDRESS;

/** A pointer to `_IP_ADAPTER_ANYCAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_ANYCAST_ADDRESS_XP *PIP_ADAPTER_ANYCAST_ADDRESS_XP;

/** A pointer to `_IP_ADAPTER_ANYCAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_ANYCAST_ADDRESS_XP *PIP_ADAPTER_ANYCAST_ADDRESS;

/** A multicast address that an adapter hears. */
struct _IP_ADAPTER_MULTICAST_ADDRESS_XP {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Any of `IP_ADAPTER_ADDRESS_...`. */
            DWORD Flags;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_MULTICAST_ADDRESS_XP *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
};

/** `_IP_ADAPTER_MULTICAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_MULTICAST_ADDRESS_XP IP_ADAPTER_MULTICAST_ADDRESS_XP;

/** `_IP_ADAPTER_MULTICAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_MULTICAST_ADDRESS_XP IP_ADAPTER_MULTICAST_ADDRESS;

/** A pointer to `_IP_ADAPTER_MULTICAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_MULTICAST_ADDRESS_XP *PIP_ADAPTER_MULTICAST_ADDRESS_XP;

/** A pointer to `_IP_ADAPTER_MULTICAST_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_MULTICAST_ADDRESS_XP *PIP_ADAPTER_MULTICAST_ADDRESS;

/** A name server. */
struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Reserved. */
            DWORD Reserved;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
};

/** `_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP IP_ADAPTER_DNS_SERVER_ADDRESS_XP;

/** `_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP IP_ADAPTER_DNS_SERVER_ADDRESS;

/** A pointer to `_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP *PIP_ADAPTER_DNS_SERVER_ADDRESS_XP;

/** A pointer to `_IP_ADAPTER_DNS_SERVER_ADDRESS_XP`. */
typedef struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP *PIP_ADAPTER_DNS_SERVER_ADDRESS;

/** A server of WINS. */
struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Reserved. */
            DWORD Reserved;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
};

/** `_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH IP_ADAPTER_WINS_SERVER_ADDRESS_LH;

/** `_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH IP_ADAPTER_WINS_SERVER_ADDRESS;

/** A pointer to `_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH *PIP_ADAPTER_WINS_SERVER_ADDRESS_LH;

/** A pointer to `_IP_ADAPTER_WINS_SERVER_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH *PIP_ADAPTER_WINS_SERVER_ADDRESS;

/** A default router. */
struct _IP_ADAPTER_GATEWAY_ADDRESS_LH {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Reserved. */
            DWORD Reserved;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_GATEWAY_ADDRESS_LH *Next;
    /** The address. */
    SOCKET_ADDRESS Address;
};

/** `_IP_ADAPTER_GATEWAY_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_GATEWAY_ADDRESS_LH IP_ADAPTER_GATEWAY_ADDRESS_LH;

/** `_IP_ADAPTER_GATEWAY_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_GATEWAY_ADDRESS_LH IP_ADAPTER_GATEWAY_ADDRESS;

/** A pointer to `_IP_ADAPTER_GATEWAY_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_GATEWAY_ADDRESS_LH *PIP_ADAPTER_GATEWAY_ADDRESS_LH;

/** A pointer to `_IP_ADAPTER_GATEWAY_ADDRESS_LH`. */
typedef struct _IP_ADAPTER_GATEWAY_ADDRESS_LH *PIP_ADAPTER_GATEWAY_ADDRESS;

/** A network. */
struct _IP_ADAPTER_PREFIX_XP {
    /** How long this is. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** Any of `IP_ADAPTER_ADDRESS_...`. */
            DWORD Flags;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_PREFIX_XP *Next;
    /** Its address. */
    SOCKET_ADDRESS Address;
    /** How many bits of it are the network's. */
    ULONG PrefixLength;
};

/** `_IP_ADAPTER_PREFIX_XP`. */
typedef struct _IP_ADAPTER_PREFIX_XP IP_ADAPTER_PREFIX_XP;

/** `_IP_ADAPTER_PREFIX_XP`. */
typedef struct _IP_ADAPTER_PREFIX_XP IP_ADAPTER_PREFIX;

/** A pointer to `_IP_ADAPTER_PREFIX_XP`. */
typedef struct _IP_ADAPTER_PREFIX_XP *PIP_ADAPTER_PREFIX_XP;

/** A pointer to `_IP_ADAPTER_PREFIX_XP`. */
typedef struct _IP_ADAPTER_PREFIX_XP *PIP_ADAPTER_PREFIX;

/** The end of names that are looked up. */
struct _IP_ADAPTER_DNS_SUFFIX {
    /** The next. */
    struct _IP_ADAPTER_DNS_SUFFIX *Next;
    /** The text. */
    WCHAR String[256];
};

/** `_IP_ADAPTER_DNS_SUFFIX`. */
typedef struct _IP_ADAPTER_DNS_SUFFIX IP_ADAPTER_DNS_SUFFIX;

/** A pointer to `_IP_ADAPTER_DNS_SUFFIX`. */
typedef struct _IP_ADAPTER_DNS_SUFFIX *PIP_ADAPTER_DNS_SUFFIX;

/** An adapter with everything that belongs to it. */
struct _IP_ADAPTER_ADDRESSES_LH {
    /** How long this is, and its number. */
    union {
        /** Both. */
        ULONGLONG Alignment;
        /** The parts. */
        struct {
            /** How long this structure is, in bytes. */
            ULONG Length;
            /** The number of the interface of IPv4; 0 if there is none. */
            IF_INDEX IfIndex;
        };
    };
    /** The next. */
    struct _IP_ADAPTER_ADDRESSES_LH *Next;
    /** Its name: a GUID in braces. */
    PCHAR AdapterName;
    /** Its addresses. */
    PIP_ADAPTER_UNICAST_ADDRESS_LH FirstUnicastAddress;
    /** Its anycast addresses. */
    PIP_ADAPTER_ANYCAST_ADDRESS_XP FirstAnycastAddress;
    /** The multicast addresses that it hears. */
    PIP_ADAPTER_MULTICAST_ADDRESS_XP FirstMulticastAddress;
    /** The name servers. */
    PIP_ADAPTER_DNS_SERVER_ADDRESS_XP FirstDnsServerAddress;
    /** Its domain. */
    PWCHAR DnsSuffix;
    /** What it is called. */
    PWCHAR Description;
    /** What people call it. */
    PWCHAR FriendlyName;
    /** The physical address. */
    BYTE PhysicalAddress[8];
    /** How many bytes of that count. */
    ULONG PhysicalAddressLength;
    /** Its flags. */
    union {
        /** Any of `IP_ADAPTER_...`. */
        ULONG Flags;
        /** One by one. */
        struct {
            /** The flags one by one. */
            ULONG DdnsEnabled : 1;
            ULONG RegisterAdapterSuffix : 1;
            ULONG Dhcpv4Enabled : 1;
            ULONG ReceiveOnly : 1;
            ULONG NoMulticast : 1;
            ULONG Ipv6OtherStatefulConfig : 1;
            ULONG NetbiosOverTcpipEnabled : 1;
            ULONG Ipv4Enabled : 1;
            ULONG Ipv6Enabled : 1;
            ULONG Ipv6ManagedAddressConfigurationSupported : 1;
        };
    };
    /** The largest packet, in bytes. */
    ULONG Mtu;
    /** What it is: one of `IF_TYPE_...`. */
    IFTYPE IfType;
    /** Whether it works. */
    IF_OPER_STATUS OperStatus;
    /** The number of the interface of IPv6; 0 if there is none. */
    IF_INDEX Ipv6IfIndex;
    /** Its zones, by level. */
    ULONG ZoneIndices[16];
    /** The networks it is in. */
    PIP_ADAPTER_PREFIX_XP FirstPrefix;
    /** How fast it sends, in bits a second. */
    ULONG64 TransmitLinkSpeed;
    /** How fast it receives, in bits a second. */
    ULONG64 ReceiveLinkSpeed;
    /** The servers of WINS. */
    PIP_ADAPTER_WINS_SERVER_ADDRESS_LH FirstWinsServerAddress;
    /** The default routers. */
    PIP_ADAPTER_GATEWAY_ADDRESS_LH FirstGatewayAddress;
    /** How far IPv4 takes it to be. */
    ULONG Ipv4Metric;
    /** How far IPv6 takes it to be. */
    ULONG Ipv6Metric;
    /** By what it is known for ever. */
    IF_LUID Luid;
    /** The server of DHCP. */
    SOCKET_ADDRESS Dhcpv4Server;
    /** The part of the network it is in. */
    NET_IF_COMPARTMENT_ID CompartmentId;
    /** The network it leads to. */
    NET_IF_NETWORK_GUID NetworkGuid;
    /** How a connection comes about. */
    NET_IF_CONNECTION_TYPE ConnectionType;
    /** How packets are packed into others. */
    TUNNEL_TYPE TunnelType;
    /** The server of DHCP for IPv6. */
    SOCKET_ADDRESS Dhcpv6Server;
    /** By what that knows this machine. */
    BYTE Dhcpv6ClientDuid[130];
    /** How many bytes of that count. */
    ULONG Dhcpv6ClientDuidLength;
    /** By what that knows the adapter. */
    ULONG Dhcpv6Iaid;
    /** The ends of names that are looked up. */
    PIP_ADAPTER_DNS_SUFFIX FirstDnsSuffix;
};

/** `_IP_ADAPTER_ADDRESSES_LH`. */
typedef struct _IP_ADAPTER_ADDRESSES_LH IP_ADAPTER_ADDRESSES_LH;

/** `_IP_ADAPTER_ADDRESSES_LH`. */
typedef struct _IP_ADAPTER_ADDRESSES_LH IP_ADAPTER_ADDRESSES;

/** A pointer to `_IP_ADAPTER_ADDRESSES_LH`. */
typedef struct _IP_ADAPTER_ADDRESSES_LH *PIP_ADAPTER_ADDRESSES_LH;

/** A pointer to `_IP_ADAPTER_ADDRESSES_LH`. */
typedef struct _IP_ADAPTER_ADDRESSES_LH *PIP_ADAPTER_ADDRESSES;


#endif /* IP_TYPES_INCLUDED */
