/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _NETIOAPI_H_
#define _NETIOAPI_H_
#pragma GCC system_header

#include <iprtrmib.h>

/** Something has changed. */
#define MibParameterNotification MibParameterNotification
/** Something is new. */
#define MibAddInstance MibAddInstance
/** Something is gone. */
#define MibDeleteInstance MibDeleteInstance
/** Nothing: this is the first call. */
#define MibInitialNotification MibInitialNotification
/** An address that this machine has. */
struct _MIB_UNICASTIPADDRESS_ROW {
    /** The address. */
    SOCKADDR_INET Address;
    /** The interface. */
    NET_LUID InterfaceLuid;
    /** The interface, by its number. */
    NET_IFINDEX InterfaceIndex;
    /** Where the network's part comes from. */
    NL_PREFIX_ORIGIN PrefixOrigin;
    /** Where the machine's part comes from. */
    NL_SUFFIX_ORIGIN SuffixOrigin;
    /** How long it is valid, in seconds; `0xffffffff` for ever. */
    ULONG ValidLifetime;
    /** How long it is preferred, in seconds; `0xffffffff` for ever. */
    ULONG PreferredLifetime;
    /** How many bits are the network's. */
    UINT8 OnLinkPrefixLength;
    /** Whether nothing is sent from it unless asked for. */
    BOOLEAN SkipAsSource;
    /** Whether it can be used. */
    NL_DAD_STATE DadState;
    /** Its zone. */
    SCOPE_ID ScopeId;
    /** When it was made, in units of 100 ns since 1601. */
    LARGE_INTEGER CreationTimeStamp;
};

/** `_MIB_UNICASTIPADDRESS_ROW`. */
typedef struct _MIB_UNICASTIPADDRESS_ROW MIB_UNICASTIPADDRESS_ROW;

/** Addresses. */
struct _MIB_UNICASTIPADDRESS_TABLE {
    /** How many. */
    ULONG NumEntries;
    /** The addresses. */
    MIB_UNICASTIPADDRESS_ROW Table[ANY_SIZE];
};

/** A pointer to `_MIB_UNICASTIPADDRESS_ROW`. */
typedef struct _MIB_UNICASTIPADDRESS_ROW *PMIB_UNICASTIPADDRESS_ROW;

/** What the hardware does of the work. */
struct _NL_INTERFACE_OFFLOAD_ROD {
    /** One by one. */
    BOOLEAN NlChecksumSupported : 1;
    BOOLEAN NlOptionsSupported : 1;
    BOOLEAN TlDatagramChecksumSupported : 1;
    BOOLEAN TlStreamChecksumSupported : 1;
    BOOLEAN TlStreamOptionsSupported : 1;
    BOOLEAN FastPathCompatible : 1;
    BOOLEAN TlLargeSendOffloadSupported : 1;
    BOOLEAN TlGiantSendOffloadSupported : 1;
};

/** `_NL_INTERFACE_OFFLOAD_ROD`. */
typedef struct _NL_INTERFACE_OFFLOAD_ROD NL_INTERFACE_OFFLOAD_ROD;

/** What a protocol knows of an interface. */
struct _MIB_IPINTERFACE_ROW {
    /** The protocol: `AF_INET` or `AF_INET6`. */
    ADDRESS_FAMILY Family;
    /** The interface. */
    NET_LUID InterfaceLuid;
    /** The interface, by its number. */
    NET_IFINDEX InterfaceIndex;
    /** The largest datagram that is put together, in bytes. */
    ULONG MaxReassemblySize;
    /** Reserved. */
    ULONG64 InterfaceIdentifier;
    /** The least time between advertisements, in milliseconds. */
    ULONG MinRouterAdvertisementInterval;
    /** The longest time between advertisements, in milliseconds. */
    ULONG MaxRouterAdvertisementInterval;
    /** Whether it says that it is a router. */
    BOOLEAN AdvertisingEnabled;
    /** Whether packets for others are passed on. */
    BOOLEAN ForwardingEnabled;
    /** Whether it sends from addresses of other interfaces. */
    BOOLEAN WeakHostSend;
    /** Whether it receives for addresses of other interfaces. */
    BOOLEAN WeakHostReceive;
    /** Whether the system says how far it is. */
    BOOLEAN UseAutomaticMetric;
    /** Whether neighbours are asked whether they are there. */
    BOOLEAN UseNeighborUnreachabilityDetection;
    /** Whether DHCP gives addresses. */
    BOOLEAN ManagedAddressConfigurationSupported;
    /** Whether DHCP tells more. */
    BOOLEAN OtherStatefulConfigurationSupported;
    /** Whether it says that it leads everywhere. */
    BOOLEAN AdvertiseDefaultRoute;
    /** Whether routers are looked for. */
    NL_ROUTER_DISCOVERY_BEHAVIOR RouterDiscoveryBehavior;
    /** How often others are asked whether they have an address. */
    ULONG DadTransmits;
    /** How long a neighbour is taken to be there, in milliseconds. */
    ULONG BaseReachableTime;
    /** How long its answer is waited for, in milliseconds. */
    ULONG RetransmitTime;
    /** How long the size of packets is believed, in milliseconds. */
    ULONG PathMtuDiscoveryTimeout;
    /** Whether it gets a link-local address. */
    NL_LINK_LOCAL_ADDRESS_BEHAVIOR LinkLocalAddressBehavior;
    /** After how long, in milliseconds. */
    ULONG LinkLocalAddressTimeout;
    /** Its zones, by level. */
    ULONG ZoneIndices[16];
    /** How many bits are the site's. */
    ULONG SitePrefixLength;
    /** How far the interface is taken to be. */
    ULONG Metric;
    /** The largest packet, in bytes. */
    ULONG NlMtu;
    /** Whether it leads somewhere. */
    BOOLEAN Connected;
    /** Whether packets can wake the machine. */
    BOOLEAN SupportsWakeUpPatterns;
    /** Whether neighbours are looked for. */
    BOOLEAN SupportsNeighborDiscovery;
    /** Whether routers can be looked for. */
    BOOLEAN SupportsRouterDiscovery;
    /** How long a neighbour is taken to be there now, in milliseconds. */
    ULONG ReachableTime;
    /** What the hardware does when sending. */
    NL_INTERFACE_OFFLOAD_ROD TransmitOffload;
    /** What the hardware does when receiving. */
    NL_INTERFACE_OFFLOAD_ROD ReceiveOffload;
    /** Whether default routes of it are not used. */
    BOOLEAN DisableDefaultRoutes;
};

/** `_MIB_IPINTERFACE_ROW`. */
typedef struct _MIB_IPINTERFACE_ROW MIB_IPINTERFACE_ROW;

/** Interfaces by protocol. */
struct _MIB_IPINTERFACE_TABLE {
    /** How many. */
    ULONG NumEntries;
    /** The interfaces. */
    MIB_IPINTERFACE_ROW Table[ANY_SIZE];
};

/** A pointer to `_MIB_IPINTERFACE_ROW`. */
typedef struct _MIB_IPINTERFACE_ROW *PMIB_IPINTERFACE_ROW;

/** What has happened. */
typedef enum _MIB_NOTIFICATION_TYPE {
    /** Something has changed. */
    MibParameterNotification = 0,
    /** Something is new. */
    MibAddInstance = 1,
    /** Something is gone. */
    MibDeleteInstance = 2,
    /** Nothing: this is the first call. */
    MibInitialNotification = 3
} MIB_NOTIFICATION_TYPE;

/** A pointer to `MIB_NOTIFICATION_TYPE`. */
typedef MIB_NOTIFICATION_TYPE *PMIB_NOTIFICATION_TYPE;

/** `_MIB_UNICASTIPADDRESS_TABLE`. */
typedef struct _MIB_UNICASTIPADDRESS_TABLE MIB_UNICASTIPADDRESS_TABLE;

/** A pointer to `_MIB_UNICASTIPADDRESS_TABLE`. */
typedef struct _MIB_UNICASTIPADDRESS_TABLE *PMIB_UNICASTIPADDRESS_TABLE;

/** A pointer to `_NL_INTERFACE_OFFLOAD_ROD`. */
typedef struct _NL_INTERFACE_OFFLOAD_ROD *PNL_INTERFACE_OFFLOAD_ROD;

/** `_MIB_IPINTERFACE_TABLE`. */
typedef struct _MIB_IPINTERFACE_TABLE MIB_IPINTERFACE_TABLE;

/** A pointer to `_MIB_IPINTERFACE_TABLE`. */
typedef struct _MIB_IPINTERFACE_TABLE *PMIB_IPINTERFACE_TABLE;

/** What is called when addresses change. */
typedef void (*PUNICAST_IPADDRESS_CHANGE_CALLBACK)(PVOID CallerContext,
                                                   PMIB_UNICASTIPADDRESS_ROW Row,
                                                   MIB_NOTIFICATION_TYPE NotificationType);

/** What is called when interfaces change. */
typedef void (*PIPINTERFACE_CHANGE_CALLBACK)(PVOID CallerContext,
                                             PMIB_IPINTERFACE_ROW Row,
                                             MIB_NOTIFICATION_TYPE NotificationType);

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Tells the addresses of this machine.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
 * - `Table`: where the table goes, to be given back with `FreeMibTable`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Table` is null, or the family is none of these |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_FOUND` | there is none |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getunicastipaddresstable>
 *
 * # Differences from Windows
 *
 * - When an address was made is 0. On macOS lifetimes are not told.
 */
DWORD GetUnicastIpAddressTable(ADDRESS_FAMILY Family,
                               struct _MIB_UNICASTIPADDRESS_TABLE **Table) WS2_SYM(GetUnicastIpAddressTable);

/**
 * Tells of one address of this machine.
 *
 * # Parameters
 *
 * - `Row`: `Address`, and `InterfaceLuid` or `InterfaceIndex`, say which; all of it comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Row` is null, names no interface, or its address is neither of IPv4 nor of IPv6 |
 * | `ERROR_FILE_NOT_FOUND` | there is no such interface |
 * | `ERROR_NOT_FOUND` | it does not have the address |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getunicastipaddressentry>
 *
 * # Differences from Windows
 *
 * - As of `GetUnicastIpAddressTable`.
 */
DWORD GetUnicastIpAddressEntry(PMIB_UNICASTIPADDRESS_ROW Row) WS2_SYM(GetUnicastIpAddressEntry);

/**
 * Fills a row with what changes nothing.
 *
 * # Parameters
 *
 * - `Row`: the row.
 *
 * # Returns
 *
 * Nothing; a null `Row` is left alone.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-initializeunicastipaddressentry>
 */
void InitializeUnicastIpAddressEntry(PMIB_UNICASTIPADDRESS_ROW Row) WS2_SYM(InitializeUnicastIpAddressEntry);

/**
 * Would give an interface an address, if programs might.
 *
 * # Parameters
 *
 * - `Row`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Row` is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-createunicastipaddressentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD CreateUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row) WS2_SYM(CreateUnicastIpAddressEntry);

/**
 * Would change an address, if programs might.
 *
 * # Parameters
 *
 * - `Row`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Row` is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-setunicastipaddressentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD SetUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row) WS2_SYM(SetUnicastIpAddressEntry);

/**
 * Would take an address from an interface, if programs might.
 *
 * # Parameters
 *
 * - `Row`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Row` is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-deleteunicastipaddressentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD DeleteUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row) WS2_SYM(DeleteUnicastIpAddressEntry);

/**
 * Tells what the protocols know of the interfaces.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
 * - `Table`: where the table goes, to be given back with `FreeMibTable`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Table` is null, or the family is none of these |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_FOUND` | there is none |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getipinterfacetable>
 *
 * # Differences from Windows
 *
 * - Times, metrics and what the hardware does are not told, and 0.
 */
DWORD GetIpInterfaceTable(ADDRESS_FAMILY Family,
                          struct _MIB_IPINTERFACE_TABLE **Table) WS2_SYM(GetIpInterfaceTable);

/**
 * Tells what a protocol knows of an interface.
 *
 * # Parameters
 *
 * - `Row`: `Family`, and `InterfaceLuid` or `InterfaceIndex`, say of which; all of it comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Row` is null or names no interface, or the family is neither |
 * | `ERROR_FILE_NOT_FOUND` | there is no such interface |
 * | `ERROR_NOT_FOUND` | it does not carry the protocol |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getipinterfaceentry>
 *
 * # Differences from Windows
 *
 * - As of `GetIpInterfaceTable`.
 */
DWORD GetIpInterfaceEntry(PMIB_IPINTERFACE_ROW Row) WS2_SYM(GetIpInterfaceEntry);

/**
 * Fills a row with what changes nothing.
 *
 * # Parameters
 *
 * - `Row`: the row.
 *
 * # Returns
 *
 * Nothing; a null `Row` is left alone.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-initializeipinterfaceentry>
 */
void InitializeIpInterfaceEntry(PMIB_IPINTERFACE_ROW Row) WS2_SYM(InitializeIpInterfaceEntry);

/**
 * Gives back a table.
 *
 * # Parameters
 *
 * - `Memory`: what a function that tells of the network has put where it was asked to; null does
 *   nothing.
 *
 * # Returns
 *
 * Nothing.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-freemibtable>
 */
void FreeMibTable(PVOID Memory) WS2_SYM(FreeMibTable);

/**
 * Pairs addresses to connect to with those of this machine that lead there, and sorts them.
 *
 * # Parameters
 *
 * - `SourceAddressList`: null.
 * - `SourceAddressCount`: 0.
 * - `DestinationAddressList`: the addresses to connect to, those of IPv4 mapped.
 * - `DestinationAddressCount`: how many they are: 500 at most.
 * - `AddressSortOptions`: has no effect.
 * - `SortedAddressPairList`: where the pairs go, the best first, for `FreeMibTable`.
 * - `SortedAddressPairCount`: where their number goes: no way may lead to some.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null but the first, which is not; a count is not as above; an address is not of IPv6 |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-createsortedaddresspairs>
 */
DWORD CreateSortedAddressPairs(PSOCKADDR_IN6 SourceAddressList,
                               ULONG SourceAddressCount,
                               PSOCKADDR_IN6 DestinationAddressList,
                               ULONG DestinationAddressCount,
                               ULONG AddressSortOptions,
                               PSOCKADDR_IN6_PAIR *SortedAddressPairList,
                               ULONG *SortedAddressPairCount) WS2_SYM(CreateSortedAddressPairs);

/**
 * Tells the number of the interface with a name.
 *
 * # Parameters
 *
 * - `InterfaceName`: the name.
 *
 * # Returns
 *
 * The number, or 0 when there is no such interface.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-if_nametoindex>
 *
 * # Differences from Windows
 *
 * - Names are those of the system: `lo`, `eth0`.
 */
NET_IFINDEX if_nametoindex(const CHAR *InterfaceName) WS2_SYM(if_nametoindex);

/**
 * Tells the name of the interface with a number.
 *
 * # Parameters
 *
 * - `InterfaceIndex`: the number.
 * - `InterfaceName`: room for 257 characters.
 *
 * # Returns
 *
 * `InterfaceName`, or null when there is no such interface.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-if_indextoname>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
PCHAR if_indextoname(NET_IFINDEX InterfaceIndex, PCHAR InterfaceName) WS2_SYM(if_indextoname);

/**
 * Tells the identifier of the interface with a number.
 *
 * # Parameters
 *
 * - `InterfaceIndex`: the number.
 * - `InterfaceLuid`: where the identifier goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceindextoluid>
 */
DWORD ConvertInterfaceIndexToLuid(NET_IFINDEX InterfaceIndex,
                                  PNET_LUID InterfaceLuid) WS2_SYM(ConvertInterfaceIndexToLuid);

/**
 * Tells the number of the interface with an identifier.
 *
 * # Parameters
 *
 * - `InterfaceLuid`: the identifier.
 * - `InterfaceIndex`: where the number goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoindex>
 */
DWORD ConvertInterfaceLuidToIndex(const NET_LUID *InterfaceLuid,
                                  PNET_IFINDEX InterfaceIndex) WS2_SYM(ConvertInterfaceLuidToIndex);

/**
 * Tells the GUID of the interface with an identifier.
 *
 * # Parameters
 *
 * - `InterfaceLuid`: the identifier.
 * - `InterfaceGuid`: where the GUID goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoguid>
 *
 * # Differences from Windows
 *
 * - It is made of number, kind and name of the interface.
 */
DWORD ConvertInterfaceLuidToGuid(const NET_LUID *InterfaceLuid,
                                 GUID *InterfaceGuid) WS2_SYM(ConvertInterfaceLuidToGuid);

/**
 * Tells the identifier of the interface with a GUID.
 *
 * # Parameters
 *
 * - `InterfaceGuid`: the GUID.
 * - `InterfaceLuid`: where the identifier goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceguidtoluid>
 */
DWORD ConvertInterfaceGuidToLuid(const GUID *InterfaceGuid,
                                 PNET_LUID InterfaceLuid) WS2_SYM(ConvertInterfaceGuidToLuid);

/**
 * Tells the identifier of the interface with a name.
 *
 * # Parameters
 *
 * - `InterfaceName`: the name.
 * - `InterfaceLuid`: where the identifier goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
 * | `ERROR_INVALID_NAME` | there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacenametoluida>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
DWORD ConvertInterfaceNameToLuidA(const CHAR *InterfaceName,
                                  PNET_LUID InterfaceLuid) WS2_SYM(ConvertInterfaceNameToLuidA);

/**
 * Tells the identifier of the interface with a name.
 *
 * # Parameters
 *
 * - `InterfaceName`: the name.
 * - `InterfaceLuid`: where the identifier goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
 * | `ERROR_INVALID_NAME` | there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacenametoluidw>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
DWORD ConvertInterfaceNameToLuidW(const WCHAR *InterfaceName,
                                  PNET_LUID InterfaceLuid) WS2_SYM_W(ConvertInterfaceNameToLuidW);

/**
 * Tells the identifier of the interface that people call by a name.
 *
 * # Parameters
 *
 * - `InterfaceAlias`: the name.
 * - `InterfaceLuid`: where the identifier goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
 * | `ERROR_INVALID_NAME` | there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacealiastoluid>
 *
 * # Differences from Windows
 *
 * - Names for people are those of the system: `lo`, `eth0`.
 */
DWORD ConvertInterfaceAliasToLuid(const WCHAR *InterfaceAlias,
                                  PNET_LUID InterfaceLuid) WS2_SYM_W(ConvertInterfaceAliasToLuid);

/**
 * Tells the name of the interface with an identifier.
 *
 * # Parameters
 *
 * - `InterfaceLuid`: the identifier.
 * - `InterfaceName`: where the name goes.
 * - `Length`: room there, in characters.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtonamea>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
DWORD ConvertInterfaceLuidToNameA(const NET_LUID *InterfaceLuid,
                                  PSTR InterfaceName,
                                  SIZE_T Length) WS2_SYM(ConvertInterfaceLuidToNameA);

/**
 * Tells the name of the interface with an identifier.
 *
 * # Parameters
 *
 * - `InterfaceLuid`: the identifier.
 * - `InterfaceName`: where the name goes.
 * - `Length`: room there, in characters.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtonamew>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
DWORD ConvertInterfaceLuidToNameW(const NET_LUID *InterfaceLuid,
                                  PWSTR InterfaceName,
                                  SIZE_T Length) WS2_SYM_W(ConvertInterfaceLuidToNameW);

/**
 * Tells what people call the interface with an identifier.
 *
 * # Parameters
 *
 * - `InterfaceLuid`: the identifier.
 * - `InterfaceAlias`: where the name goes.
 * - `Length`: room there, in characters.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoalias>
 *
 * # Differences from Windows
 *
 * - As of `if_nametoindex`.
 */
DWORD ConvertInterfaceLuidToAlias(const NET_LUID *InterfaceLuid,
                                  PWSTR InterfaceAlias,
                                  SIZE_T Length) WS2_SYM_W(ConvertInterfaceLuidToAlias);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
#define ConvertInterfaceNameToLuid ConvertInterfaceNameToLuidW
#else
#define ConvertInterfaceNameToLuid ConvertInterfaceNameToLuidA
#endif
#ifdef UNICODE
#define ConvertInterfaceLuidToName ConvertInterfaceLuidToNameW
#else
#define ConvertInterfaceLuidToName ConvertInterfaceLuidToNameA
#endif

#include <ws2/netioapi_after.h>

#endif /* _NETIOAPI_H_ */
