/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _ICMP_INCLUDED_
#define _ICMP_INCLUDED_
#pragma GCC system_header

#include <ipexport.h>
#include <ws2/windows_lean.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Opens a handle for requests for an echo over IPv4.
 *
 * # Returns
 *
 * The handle, to be closed with `IcmpCloseHandle`, and the last error kept; or `INVALID_HANDLE_VALUE`,
 * with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_ACCESS_DENIED` | the system lets only privileged processes send such requests |
 * | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room for a socket, or not the protocol |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpcreatefile>
 *
 * # Differences from Windows
 *
 * - Linux lets the groups in `net.ipv4.ping_group_range` send requests, and processes that may have
 *   raw sockets.
 */
HANDLE IcmpCreateFile(void) WS2_SYM(IcmpCreateFile);

/**
 * Opens a handle for requests for an echo over IPv6.
 *
 * # Returns
 *
 * The handle, to be closed with `IcmpCloseHandle`, and the last error kept; or `INVALID_HANDLE_VALUE`,
 * with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_ACCESS_DENIED` | the system lets only privileged processes send such requests |
 * | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room for a socket, or not the protocol |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6createfile>
 *
 * # Differences from Windows
 *
 * - Linux lets the groups in `net.ipv4.ping_group_range` send requests, and processes that may have
 *   raw sockets.
 */
HANDLE Icmp6CreateFile(void) WS2_SYM(Icmp6CreateFile);

/**
 * Closes a handle for requests for an echo.
 *
 * # Parameters
 *
 * - `IcmpHandle`: the handle.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpclosehandle>
 */
BOOL IcmpCloseHandle(HANDLE IcmpHandle) WS2_SYM(IcmpCloseHandle);

/**
 * Asks for an echo over IPv4, and waits for it.
 *
 * # Parameters
 *
 * - `IcmpHandle`: a handle of `IcmpCreateFile`.
 * - `DestinationAddress`: who is to answer, in network byte order.
 * - `RequestData`: what is to come back.
 * - `RequestSize`: how much that is, in bytes.
 * - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
 * - `ReplyBuffer`: room for the answer.
 * - `ReplySize`: its length in bytes.
 * - `Timeout`: how long to wait, in milliseconds.
 *
 * # Returns
 *
 * How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
 * | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
 * | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
 * | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
 * | `IP_REQ_TIMED_OUT` | nobody has answered in time |
 * | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
 * | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho>
 *
 * # Differences from Windows
 *
 * - The first answer ends the wait: there are no others. Options but for these are not sent, and
 *   `Flags` of an answer is 0.
 */
DWORD IcmpSendEcho(HANDLE IcmpHandle,
                   IPAddr DestinationAddress,
                   LPVOID RequestData,
                   WORD RequestSize,
                   PIP_OPTION_INFORMATION RequestOptions,
                   LPVOID ReplyBuffer,
                   DWORD ReplySize,
                   DWORD Timeout) WS2_SYM(IcmpSendEcho);

/**
 * Asks for an echo over IPv4; waits for it, or is told.
 *
 * # Parameters
 *
 * - `IcmpHandle`: a handle of `IcmpCreateFile`.
 * - `Event`: an event that is set when the answer is there, or null.
 * - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
 *   `ApcContext` and two more arguments.
 * - `ApcContext`: its argument.
 * - `DestinationAddress`: who is to answer, in network byte order.
 * - `RequestData`: what is to come back.
 * - `RequestSize`: how much that is, in bytes.
 * - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
 * - `ReplyBuffer`: room for the answer.
 * - `ReplySize`: its length in bytes.
 * - `Timeout`: how long to wait, in milliseconds.
 *
 * # Returns
 *
 * How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
 * | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
 * | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
 * | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
 * | `IP_REQ_TIMED_OUT` | nobody has answered in time |
 * | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
 * | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
 * | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho2>
 *
 * # Differences from Windows
 *
 * - The first answer ends the wait: there are no others. Options but for these are not sent, and
 *   `Flags` of an answer is 0.
 */
DWORD IcmpSendEcho2(HANDLE IcmpHandle,
                    HANDLE Event,
                    FARPROC ApcRoutine,
                    PVOID ApcContext,
                    IPAddr DestinationAddress,
                    LPVOID RequestData,
                    WORD RequestSize,
                    PIP_OPTION_INFORMATION RequestOptions,
                    LPVOID ReplyBuffer,
                    DWORD ReplySize,
                    DWORD Timeout) WS2_SYM(IcmpSendEcho2);

/**
 * Asks for an echo over IPv4 from a certain address; waits for it, or is told.
 *
 * # Parameters
 *
 * - `IcmpHandle`: a handle of `IcmpCreateFile`.
 * - `Event`: an event that is set when the answer is there, or null.
 * - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
 *   `ApcContext` and two more arguments.
 * - `ApcContext`: its argument.
 * - `SourceAddress`: the address to send from, in network byte order; 0 for any.
 * - `DestinationAddress`: who is to answer, in network byte order.
 * - `RequestData`: what is to come back.
 * - `RequestSize`: how much that is, in bytes.
 * - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
 * - `ReplyBuffer`: room for the answer.
 * - `ReplySize`: its length in bytes.
 * - `Timeout`: how long to wait, in milliseconds.
 *
 * # Returns
 *
 * How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
 * | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
 * | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
 * | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
 * | `IP_REQ_TIMED_OUT` | nobody has answered in time |
 * | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
 * | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
 * | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho2ex>
 *
 * # Differences from Windows
 *
 * - The first answer ends the wait: there are no others. Options but for these are not sent, and
 *   `Flags` of an answer is 0.
 */
DWORD IcmpSendEcho2Ex(HANDLE IcmpHandle,
                      HANDLE Event,
                      FARPROC ApcRoutine,
                      PVOID ApcContext,
                      IPAddr SourceAddress,
                      IPAddr DestinationAddress,
                      LPVOID RequestData,
                      WORD RequestSize,
                      PIP_OPTION_INFORMATION RequestOptions,
                      LPVOID ReplyBuffer,
                      DWORD ReplySize,
                      DWORD Timeout) WS2_SYM(IcmpSendEcho2Ex);

/**
 * Asks for an echo over IPv6; waits for it, or is told.
 *
 * # Parameters
 *
 * - `IcmpHandle`: a handle of `Icmp6CreateFile`.
 * - `Event`: an event that is set when the answer is there, or null.
 * - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
 *   `ApcContext` and two more arguments.
 * - `ApcContext`: its argument.
 * - `SourceAddress`: the address to send from, `in6addr_any` or null for any.
 * - `DestinationAddress`: who is to answer.
 * - `RequestData`: what is to come back.
 * - `RequestSize`: how much that is, in bytes.
 * - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
 * - `ReplyBuffer`: room for the answer.
 * - `ReplySize`: its length in bytes.
 * - `Timeout`: how long to wait, in milliseconds.
 *
 * # Returns
 *
 * How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
 * | `ERROR_INVALID_PARAMETER` | `DestinationAddress` is null or not of IPv6; or as for `IcmpSendEcho` |
 * | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
 * | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
 * | `IP_REQ_TIMED_OUT` | nobody has answered in time |
 * | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
 * | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
 * | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6sendecho2>
 *
 * # Differences from Windows
 *
 * - The first answer ends the wait: there are no others. Options but for these are not sent, and
 *   `Flags` of an answer is 0.
 * - What has come back follows the structure.
 */
DWORD Icmp6SendEcho2(HANDLE IcmpHandle,
                     HANDLE Event,
                     FARPROC ApcRoutine,
                     PVOID ApcContext,
                     PSOCKADDR_IN6 SourceAddress,
                     PSOCKADDR_IN6 DestinationAddress,
                     LPVOID RequestData,
                     WORD RequestSize,
                     PIP_OPTION_INFORMATION RequestOptions,
                     LPVOID ReplyBuffer,
                     DWORD ReplySize,
                     DWORD Timeout) WS2_SYM(Icmp6SendEcho2);

/**
 * Tells how many answers there are to a request that went on by itself.
 *
 * # Parameters
 *
 * - `ReplyBuffer`: where the answer was to go.
 * - `ReplySize`: its length in bytes.
 *
 * # Returns
 *
 * 1, and the last error kept; or 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or too small for an answer |
 * | `IP_REQ_TIMED_OUT` | there is none; or what else has become of the request, as for `IcmpSendEcho` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpparsereplies>
 */
DWORD IcmpParseReplies(LPVOID ReplyBuffer,
                       DWORD ReplySize) WS2_SYM(IcmpParseReplies);

/**
 * Tells how many answers there are to a request that went on by itself.
 *
 * # Parameters
 *
 * - `ReplyBuffer`: where the answer was to go.
 * - `ReplySize`: its length in bytes.
 *
 * # Returns
 *
 * 1, and the last error kept; or 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or too small for an answer |
 * | `IP_REQ_TIMED_OUT` | there is none; or what else has become of the request, as for `IcmpSendEcho` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6parsereplies>
 */
DWORD Icmp6ParseReplies(LPVOID ReplyBuffer,
                        DWORD ReplySize) WS2_SYM(Icmp6ParseReplies);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* _ICMP_INCLUDED_ */
