/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef __IPHLPAPI_H__
#define __IPHLPAPI_H__
#pragma GCC system_header

#include <iprtrmib.h>
#include <ipexport.h>
#include <iptypes.h>
#include <netioapi.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Tells of the adapters of this machine with everything that belongs to them.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for addresses of both.
 * - `Flags`: any of `GAA_FLAG_...`, or 0.
 * - `Reserved`: null.
 * - `AdapterAddresses`: room for the first of a list of adapters and for everything that they lead to;
 *   null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null, or `Family` is none of these |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NO_DATA` | there is no adapter |
 * | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses>
 *
 * # Differences from Windows
 *
 * - An adapter is in the list as long as it is switched on, with `AF_INET6` if it has an address of
 *   IPv6; with `GAA_FLAG_INCLUDE_ALL_INTERFACES` always.
 * - Its name for people is that of the system, and `AdapterName` a GUID made of its number, kind and
 *   name.
 * - All adapters but the loopback one have the same name servers and suffixes: those of
 *   `/etc/resolv.conf`.
 * - Anycast addresses and servers of WINS and DHCP are not told. On macOS multicast addresses and
 *   lifetimes are not either.
 * - A speed that is not known is `0xffffffffffffffff`.
 */
DWORD GetAdaptersAddresses(ULONG Family,
                           ULONG Flags,
                           PVOID Reserved,
                           PIP_ADAPTER_ADDRESSES AdapterAddresses,
                           PULONG SizePointer) WS2_SYM_W(GetAdaptersAddresses);

/**
 * Tells of the adapters of this machine and their addresses of IPv4, as text; the loopback one is not
 * among them.
 *
 * # Parameters
 *
 * - `AdapterInfo`: room for the first of a list of adapters and for what they lead to; null asks how
 *   much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NO_DATA` | there is no adapter |
 * | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersinfo>
 *
 * # Differences from Windows
 *
 * - Servers of DHCP and WINS, and when an address was leased, are not told.
 */
DWORD GetAdaptersInfo(PIP_ADAPTER_INFO AdapterInfo,
                      PULONG SizePointer) WS2_SYM(GetAdaptersInfo);

/**
 * Tells what else there is about an adapter: its name servers.
 *
 * # Parameters
 *
 * - `IfIndex`: the number of the adapter.
 * - `pPerAdapterInfo`: room for the structure and what it leads to; null asks how much is needed.
 * - `pOutBufLen`: its length in bytes; the length that is needed comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pOutBufLen` is null |
 * | `ERROR_NO_DATA` | there is no such adapter |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getperadapterinfo>
 *
 * # Differences from Windows
 *
 * - Every adapter but the loopback one has the name servers of the machine, those of
 *   `/etc/resolv.conf`.
 */
DWORD GetPerAdapterInfo(ULONG IfIndex,
                        PIP_PER_ADAPTER_INFO pPerAdapterInfo,
                        PULONG pOutBufLen) WS2_SYM(GetPerAdapterInfo);

/**
 * Tells what all adapters have in common: the name of the machine, its domain, the name servers.
 *
 * # Parameters
 *
 * - `pFixedInfo`: room for the structure and what it leads to; null asks how much is needed.
 * - `pOutBufLen`: its length in bytes; the length that is needed comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pOutBufLen` is null |
 * | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getnetworkparams>
 */
DWORD GetNetworkParams(PFIXED_INFO pFixedInfo,
                       PULONG pOutBufLen) WS2_SYM(GetNetworkParams);

/**
 * Tells numbers and names of the adapters of IPv4; the loopback one is not among them.
 *
 * # Parameters
 *
 * - `pIfTable`: room for the table; null asks how much is needed.
 * - `dwOutBufLen`: its length in bytes; the length that is needed comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwOutBufLen` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NO_DATA` | there is no adapter |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getinterfaceinfo>
 */
DWORD GetInterfaceInfo(PIP_INTERFACE_INFO pIfTable,
                       PULONG dwOutBufLen) WS2_SYM_W(GetInterfaceInfo);

/**
 * Tells how many interfaces this machine has; the loopback one is counted.
 *
 * # Parameters
 *
 * - `pdwNumIf`: where the number goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwNumIf` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getnumberofinterfaces>
 */
DWORD GetNumberOfInterfaces(PDWORD pdwNumIf) WS2_SYM(GetNumberOfInterfaces);

/**
 * Tells the addresses of IPv4 that this machine has, and their interfaces; the loopback one is among
 * them.
 *
 * # Parameters
 *
 * - `pIpAddrTable`: room for the table; null asks how much is needed.
 * - `pdwSize`: its length in bytes; the length that is needed comes back.
 * - `bOrder`: whether the rows are to be sorted by address.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwSize` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipaddrtable>
 */
DWORD GetIpAddrTable(PMIB_IPADDRTABLE pIpAddrTable,
                     PULONG pdwSize,
                     BOOL bOrder) WS2_SYM(GetIpAddrTable);

/**
 * Tells of the interfaces of this machine, and what has gone over them.
 *
 * # Parameters
 *
 * - `pIfTable`: room for the table; null asks how much is needed.
 * - `pdwSize`: its length in bytes; the length that is needed comes back.
 * - `bOrder`: whether the rows are to be sorted by number, which they are in any case.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwSize` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getiftable>
 *
 * # Differences from Windows
 *
 * - When the state of an interface has changed last is 0. A speed that is not known is 0.
 */
DWORD GetIfTable(PMIB_IFTABLE pIfTable,
                 PULONG pdwSize,
                 BOOL bOrder) WS2_SYM_W(GetIfTable);

/**
 * Tells of one interface, and what has gone over it.
 *
 * # Parameters
 *
 * - `pIfRow`: the interface: `dwIndex` says which, and all of it comes back.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pIfRow` is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such interface |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getifentry>
 *
 * # Differences from Windows
 *
 * - As of `GetIfTable`.
 */
DWORD GetIfEntry(PMIB_IFROW pIfRow) WS2_SYM_W(GetIfEntry);

/**
 * Tells which physical addresses of neighbours over IPv4 are known.
 *
 * # Parameters
 *
 * - `IpNetTable`: room for the table; null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 * - `Order`: whether the rows are to be sorted by address.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NO_DATA` | there is no neighbour |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipnettable>
 */
DWORD GetIpNetTable(PMIB_IPNETTABLE IpNetTable,
                    PULONG SizePointer,
                    BOOL Order) WS2_SYM(GetIpNetTable);

/**
 * Tells the physical address that an address of IPv4 has on the link, and asks for it if it is not known.
 *
 * It waits for the answer, some seconds when nobody answers.
 *
 * # Parameters
 *
 * - `DestIP`: the address, in network byte order.
 * - `SrcIP`: from which address to ask, which also says at which interface; 0 leaves both to the system.
 * - `pMacAddr`: where the physical address goes.
 * - `PhyAddrLen`: room there, in bytes, at least 6; how many of them the address has comes back, 0 with an
 *   error.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_BUFFER_OVERFLOW` | there is room for less than 6 bytes |
 * | `ERROR_INVALID_PARAMETER` | no single machine has such an address |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NOT_FOUND` | this machine does not have the address `SrcIP` |
 * | `ERROR_BAD_NET_NAME` | the address is on no link of this machine, or nobody answers |
 * | `ERROR_BUFFER_OVERFLOW` | there is too little room for the address |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-sendarp>
 *
 * # Differences from Windows
 *
 * - Null pointers are an error, as before Windows Vista, where later versions end the program.
 * - The system asks, because a datagram without a byte is sent to port 9 of the address, and that may come
 *   there.
 */
DWORD SendARP(IPAddr DestIP,
              IPAddr SrcIP,
              PVOID pMacAddr,
              PULONG PhyAddrLen) WS2_SYM(SendARP);

/**
 * Tells the connections of TCP over IPv4, and who listens.
 *
 * # Parameters
 *
 * - `TcpTable`: room for the table; null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 * - `Order`: whether the rows are to be sorted by the addresses and ports.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcptable>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 */
DWORD GetTcpTable(PMIB_TCPTABLE TcpTable,
                  PULONG SizePointer,
                  BOOL Order) WS2_SYM(GetTcpTable);

/**
 * Tells the connections of TCP over IPv6, and who listens.
 *
 * # Parameters
 *
 * - `TcpTable`: room for the table; null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 * - `Order`: whether the rows are to be sorted by the addresses and ports.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcp6table>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 */
DWORD GetTcp6Table(PMIB_TCP6TABLE TcpTable,
                   PULONG SizePointer,
                   BOOL Order) WS2_SYM(GetTcp6Table);

/**
 * Tells the endpoints of UDP over IPv4.
 *
 * # Parameters
 *
 * - `UdpTable`: room for the table; null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 * - `Order`: whether the rows are to be sorted by the addresses and ports.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudptable>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 */
DWORD GetUdpTable(PMIB_UDPTABLE UdpTable,
                  PULONG SizePointer,
                  BOOL Order) WS2_SYM(GetUdpTable);

/**
 * Tells the endpoints of UDP over IPv6.
 *
 * # Parameters
 *
 * - `UdpTable`: room for the table; null asks how much is needed.
 * - `SizePointer`: its length in bytes; the length that is needed comes back.
 * - `Order`: whether the rows are to be sorted by the addresses and ports.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudp6table>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 */
DWORD GetUdp6Table(PMIB_UDP6TABLE UdpTable,
                   PULONG SizePointer,
                   BOOL Order) WS2_SYM(GetUdp6Table);

/**
 * Tells the endpoints of TCP, and on request whose they are.
 *
 * # Parameters
 *
 * - `pTcpTable`: room for the table whose type `TableClass` says; null asks how much is needed.
 * - `pdwSize`: its length in bytes; the length that is needed comes back.
 * - `bOrder`: whether the rows are to be sorted by the addresses and ports.
 * - `ulAf`: `AF_INET` or `AF_INET6`.
 * - `TableClass`: which table: one of `TCP_TABLE_...`.
 * - `Reserved`: 0.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwSize` is null, or the family or the class does not exist |
 * | `ERROR_NOT_SUPPORTED` | the class asks for modules, or the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedtcptable>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 * - The process is 0 where this one may not know it: for the sockets of other users.
 * - Modules are not told.
 */
DWORD GetExtendedTcpTable(PVOID pTcpTable,
                          PDWORD pdwSize,
                          BOOL bOrder,
                          ULONG ulAf,
                          TCP_TABLE_CLASS TableClass,
                          ULONG Reserved) WS2_SYM(GetExtendedTcpTable);

/**
 * Tells the endpoints of UDP, and on request whose they are.
 *
 * # Parameters
 *
 * - `pUdpTable`: room for the table whose type `TableClass` says; null asks how much is needed.
 * - `pdwSize`: its length in bytes; the length that is needed comes back.
 * - `bOrder`: whether the rows are to be sorted by the addresses and ports.
 * - `ulAf`: `AF_INET` or `AF_INET6`.
 * - `TableClass`: which table: one of `UDP_TABLE_...`.
 * - `Reserved`: 0.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwSize` is null, or the family or the class does not exist |
 * | `ERROR_NOT_SUPPORTED` | the class asks for modules, or the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedudptable>
 *
 * # Differences from Windows
 *
 * - On macOS it fails.
 * - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
 * - The process is 0 where this one may not know it: for the sockets of other users.
 * - Modules are not told.
 */
DWORD GetExtendedUdpTable(PVOID pUdpTable,
                          PDWORD pdwSize,
                          BOOL bOrder,
                          ULONG ulAf,
                          UDP_TABLE_CLASS TableClass,
                          ULONG Reserved) WS2_SYM(GetExtendedUdpTable);

/**
 * Tells what IP has counted over IPv4.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipstatistics>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 */
DWORD GetIpStatistics(PMIB_IPSTATS Statistics) WS2_SYM(GetIpStatistics);

/**
 * Tells what IP has counted, for one of its versions.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 * - `Family`: `AF_INET` or `AF_INET6`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipstatisticsex>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 */
DWORD GetIpStatisticsEx(PMIB_IPSTATS Statistics,
                        ULONG Family) WS2_SYM(GetIpStatisticsEx);

/**
 * Tells what ICMP has counted.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-geticmpstatistics>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 */
DWORD GetIcmpStatistics(PMIB_ICMP Statistics) WS2_SYM(GetIcmpStatistics);

/**
 * Tells what TCP has counted over IPv4.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcpstatistics>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 * - Both versions share the counts of TCP, but for the connections there are.
 */
DWORD GetTcpStatistics(PMIB_TCPSTATS Statistics) WS2_SYM(GetTcpStatistics);

/**
 * Tells what TCP has counted, for one of its versions.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 * - `Family`: `AF_INET` or `AF_INET6`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcpstatisticsex>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 * - Both versions share the counts of TCP, but for the connections there are.
 */
DWORD GetTcpStatisticsEx(PMIB_TCPSTATS Statistics,
                         ULONG Family) WS2_SYM(GetTcpStatisticsEx);

/**
 * Tells what UDP has counted over IPv4.
 *
 * # Parameters
 *
 * - `Stats`: where the counts go.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Stats` is null |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudpstatistics>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 */
DWORD GetUdpStatistics(PMIB_UDPSTATS Stats) WS2_SYM(GetUdpStatistics);

/**
 * Tells what UDP has counted, for one of its versions.
 *
 * # Parameters
 *
 * - `Statistics`: where the counts go.
 * - `Family`: `AF_INET` or `AF_INET6`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
 * | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudpstatisticsex>
 *
 * # Differences from Windows
 *
 * - On macOS it fails. What the system does not count is 0.
 */
DWORD GetUdpStatisticsEx(PMIB_UDPSTATS Statistics,
                         ULONG Family) WS2_SYM(GetUdpStatisticsEx);

/**
 * Tells the routes of IPv4.
 *
 * # Parameters
 *
 * - `pIpForwardTable`: room for the table; null asks how much is needed.
 * - `pdwSize`: its length in bytes; the length that is needed comes back.
 * - `bOrder`: whether the rows are to be sorted by network.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwSize` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NO_DATA` | there is no route |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipforwardtable>
 *
 * # Differences from Windows
 *
 * - The age of a route is 0.
 */
DWORD GetIpForwardTable(PMIB_IPFORWARDTABLE pIpForwardTable,
                        PULONG pdwSize,
                        BOOL bOrder) WS2_SYM(GetIpForwardTable);

/**
 * Tells the best route to an address of IPv4.
 *
 * # Parameters
 *
 * - `dwDestAddr`: the address, in network byte order.
 * - `dwSourceAddr`: from which address, or 0; it makes no difference.
 * - `pBestRoute`: where the route goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pBestRoute` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NETWORK_UNREACHABLE` | there is none |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestroute>
 *
 * # Differences from Windows
 *
 * - Rules that choose a route by more than the address are not looked at.
 */
DWORD GetBestRoute(DWORD dwDestAddr,
                   DWORD dwSourceAddr,
                   PMIB_IPFORWARDROW pBestRoute) WS2_SYM(GetBestRoute);

/**
 * Tells which interface leads to an address of IPv4.
 *
 * # Parameters
 *
 * - `dwDestAddr`: the address, in network byte order.
 * - `pdwBestIfIndex`: where the number of the interface goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pdwBestIfIndex` is null |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NETWORK_UNREACHABLE` | there is no route |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestinterface>
 *
 * # Differences from Windows
 *
 * - As of `GetBestRoute`.
 */
DWORD GetBestInterface(IPAddr dwDestAddr,
                       PDWORD pdwBestIfIndex) WS2_SYM(GetBestInterface);

/**
 * Tells which interface leads to an address of IPv4 or IPv6.
 *
 * # Parameters
 *
 * - `pDestAddr`: the address.
 * - `pdwBestIfIndex`: where the number of the interface goes.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or the family is neither `AF_INET` nor `AF_INET6` |
 * | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
 * | `ERROR_NETWORK_UNREACHABLE` | there is no route |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestinterfaceex>
 *
 * # Differences from Windows
 *
 * - As of `GetBestRoute`.
 */
DWORD GetBestInterfaceEx(SOCKADDR *pDestAddr,
                         PDWORD pdwBestIfIndex) WS2_SYM(GetBestInterfaceEx);

/**
 * Would make a route of IPv4, if programs might.
 *
 * # Parameters
 *
 * - `pRoute`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-createipforwardentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD CreateIpForwardEntry(PMIB_IPFORWARDROW pRoute) WS2_SYM(CreateIpForwardEntry);

/**
 * Would change a route of IPv4, if programs might.
 *
 * # Parameters
 *
 * - `pRoute`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-setipforwardentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD SetIpForwardEntry(PMIB_IPFORWARDROW pRoute) WS2_SYM(SetIpForwardEntry);

/**
 * Would remove a route of IPv4, if programs might.
 *
 * # Parameters
 *
 * - `pRoute`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-deleteipforwardentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD DeleteIpForwardEntry(PMIB_IPFORWARDROW pRoute) WS2_SYM(DeleteIpForwardEntry);

/**
 * Would set the physical address of a neighbour, if programs might.
 *
 * # Parameters
 *
 * - `pArpEntry`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-createipnetentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD CreateIpNetEntry(PMIB_IPNETROW pArpEntry) WS2_SYM(CreateIpNetEntry);

/**
 * Would change the physical address of a neighbour, if programs might.
 *
 * # Parameters
 *
 * - `pArpEntry`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-setipnetentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD SetIpNetEntry(PMIB_IPNETROW pArpEntry) WS2_SYM(SetIpNetEntry);

/**
 * Would forget a neighbour, if programs might.
 *
 * # Parameters
 *
 * - `pArpEntry`: what it would be.
 *
 * # Returns
 *
 * The error.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the row is null |
 * | `ERROR_ACCESS_DENIED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-deleteipnetentry>
 *
 * # Differences from Windows
 *
 * - The library does not change how the machine is configured: every program is one without the rights
 *   of an administrator.
 */
DWORD DeleteIpNetEntry(PMIB_IPNETROW pArpEntry) WS2_SYM(DeleteIpNetEntry);

/**
 * Tells when an address of IPv4 comes, goes or changes: waits for it, or has an operation end then.
 *
 * # Parameters
 *
 * - `Handle`: where a handle goes that stands for the requests; null to wait. It must not be closed.
 * - `overlapped`: the operation, whose `hEvent` is set when it ends; null to wait.
 *
 * # Returns
 *
 * 0, after a change, and the last error kept; or the error, which `GetLastError` tells, too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `overlapped` is not null and `Handle` is |
 * | `ERROR_INVALID_HANDLE` | the event is none |
 * | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
 * | `ERROR_IO_PENDING` | with `overlapped`: the operation goes on |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-notifyaddrchange>
 *
 * # Differences from Windows
 *
 * - The handle is good for nothing but to be there: `GetOverlappedResult` does not know it, the event
 *   and `HasOverlappedIoCompleted` do.
 * - A change that is undone before the library has seen it is not told.
 */
DWORD NotifyAddrChange(PHANDLE Handle,
                       LPOVERLAPPED overlapped) WS2_SYM(NotifyAddrChange);

/**
 * Tells when a route comes, goes or changes: waits for it, or has an operation end then.
 *
 * # Parameters
 *
 * - `Handle`: where a handle goes that stands for the requests; null to wait. It must not be closed.
 * - `overlapped`: the operation, whose `hEvent` is set when it ends; null to wait.
 *
 * # Returns
 *
 * 0, after a change, and the last error kept; or the error, which `GetLastError` tells, too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `overlapped` is not null and `Handle` is |
 * | `ERROR_INVALID_HANDLE` | the event is none |
 * | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
 * | `ERROR_IO_PENDING` | with `overlapped`: the operation goes on |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-notifyroutechange>
 *
 * # Differences from Windows
 *
 * - The handle is good for nothing but to be there: `GetOverlappedResult` does not know it, the event
 *   and `HasOverlappedIoCompleted` do.
 * - A change that is undone before the library has seen it is not told.
 */
DWORD NotifyRouteChange(PHANDLE Handle,
                        LPOVERLAPPED overlapped) WS2_SYM(NotifyRouteChange);

/**
 * Ends an operation of `NotifyAddrChange` or `NotifyRouteChange`, with `ERROR_OPERATION_ABORTED`.
 *
 * # Parameters
 *
 * - `notifyOverlapped`: the operation.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | there is no such operation |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-cancelipchangenotify>
 */
BOOL CancelIPChangeNotify(LPOVERLAPPED notifyOverlapped) WS2_SYM(CancelIPChangeNotify);

/**
 * Has a function called whenever an address of this machine comes, goes or changes.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
 * - `Callback`: the function: it gets `CallerContext`, the address and what has become of it.
 * - `CallerContext`: its first argument.
 * - `InitialNotification`: whether it is to be called at once, without an address.
 * - `NotificationHandle`: where a handle goes, for `CancelMibChangeNotify2`.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Callback` or `NotificationHandle` is null, or the family is none of these |
 * | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-notifyunicastipaddresschange>
 *
 * # Differences from Windows
 *
 * - The row that the function gets has everything in it, not only which address it is.
 * - A change that is undone before the library has seen it is not told.
 */
DWORD NotifyUnicastIpAddressChange(ADDRESS_FAMILY Family,
                                   PUNICAST_IPADDRESS_CHANGE_CALLBACK Callback,
                                   PVOID CallerContext,
                                   BOOLEAN InitialNotification,
                                   PHANDLE NotificationHandle) WS2_SYM(NotifyUnicastIpAddressChange);

/**
 * Has a function called no more, and waits until it is not being called: the function itself must not
 * do this.
 *
 * # Parameters
 *
 * - `NotificationHandle`: the handle of the request.
 *
 * # Returns
 *
 * 0, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-cancelmibchangenotify2>
 */
DWORD CancelMibChangeNotify2(HANDLE NotificationHandle) WS2_SYM(CancelMibChangeNotify2);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* __IPHLPAPI_H__ */
