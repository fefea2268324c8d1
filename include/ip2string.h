/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _IP2STRING_
#define _IP2STRING_
#pragma GCC system_header

#include <ws2tcpip.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Converts an IPv4 address to text.
 *
 * # Parameters
 *
 * - `Addr`: the address, an `IN_ADDR`.
 * - `S`: room for 16 characters.
 *
 * # Returns
 *
 * A pointer to the terminator of the text in `S`, or null when an argument is null. The last error
 * stays as it is.
 *
 * # Errors
 *
 * None are reported.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringa>
 */
PSTR RtlIpv4AddressToStringA(const IN_ADDR *Addr, PSTR S) WS2_SYM(RtlIpv4AddressToStringA);

/**
 * As `RtlIpv4AddressToStringA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv4AddressToStringA`.
 *
 * # Returns
 *
 * As for `RtlIpv4AddressToStringA`.
 *
 * # Errors
 *
 * As for `RtlIpv4AddressToStringA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringw>
 */
PWSTR RtlIpv4AddressToStringW(const IN_ADDR *Addr, PWSTR S) WS2_SYM_W(RtlIpv4AddressToStringW);

/**
 * Converts an IPv4 address and a port to text.
 *
 * # Parameters
 *
 * - `Address`: the address, an `IN_ADDR`.
 * - `Port`: the port in network byte order, which stands behind a colon when it is not 0.
 * - `AddressString`: room for the text.
 * - `AddressStringLength`: how many characters there is room for; becomes how many the text needs,
 *   with its terminator.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringexa>
 */
LONG RtlIpv4AddressToStringExA(const IN_ADDR *Address,
                               USHORT Port,
                               PSTR AddressString,
                               PULONG AddressStringLength) WS2_SYM(RtlIpv4AddressToStringExA);

/**
 * As `RtlIpv4AddressToStringExA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv4AddressToStringExA`.
 *
 * # Returns
 *
 * As for `RtlIpv4AddressToStringExA`.
 *
 * # Errors
 *
 * As for `RtlIpv4AddressToStringExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringexw>
 */
LONG RtlIpv4AddressToStringExW(const IN_ADDR *Address,
                               USHORT Port,
                               PWSTR AddressString,
                               PULONG AddressStringLength) WS2_SYM_W(RtlIpv4AddressToStringExW);

/**
 * Converts an IPv4 address from text.
 *
 * # Parameters
 *
 * - `S`: the address, and what the program has behind it.
 * - `Strict`: not 0 for four decimal numbers, 0 for every form that `inet_addr` takes.
 * - `Terminator`: where a pointer to the first character goes that is not part of the address.
 * - `Addr`: room for an `IN_ADDR`; it is untouched on failure.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or `S` begins with no address |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressa>
 */
LONG RtlIpv4StringToAddressA(PCSTR S, BOOLEAN Strict, PCSTR *Terminator, IN_ADDR *Addr) WS2_SYM(RtlIpv4StringToAddressA);

/**
 * As `RtlIpv4StringToAddressA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv4StringToAddressA`.
 *
 * # Returns
 *
 * As for `RtlIpv4StringToAddressA`.
 *
 * # Errors
 *
 * As for `RtlIpv4StringToAddressA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressw>
 */
LONG RtlIpv4StringToAddressW(PCWSTR S, BOOLEAN Strict, PCWSTR *Terminator, IN_ADDR *Addr) WS2_SYM_W(RtlIpv4StringToAddressW);

/**
 * Converts an IPv4 address and a port from text.
 *
 * # Parameters
 *
 * - `AddressString`: the address: `1.2.3.4` or `1.2.3.4:80`.
 * - `Strict`: not 0 for four decimal numbers, 0 for every form that `inet_addr` takes.
 * - `Address`: room for an `IN_ADDR`; nothing is written on failure.
 * - `Port`: where the port goes, in network byte order; 0 when there is none.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or `AddressString` is no such address |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressexa>
 */
LONG RtlIpv4StringToAddressExA(PCSTR AddressString,
                               BOOLEAN Strict,
                               IN_ADDR *Address,
                               PUSHORT Port) WS2_SYM(RtlIpv4StringToAddressExA);

/**
 * As `RtlIpv4StringToAddressExA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv4StringToAddressExA`.
 *
 * # Returns
 *
 * As for `RtlIpv4StringToAddressExA`.
 *
 * # Errors
 *
 * As for `RtlIpv4StringToAddressExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressexw>
 */
LONG RtlIpv4StringToAddressExW(PCWSTR AddressString,
                               BOOLEAN Strict,
                               IN_ADDR *Address,
                               PUSHORT Port) WS2_SYM_W(RtlIpv4StringToAddressExW);

/**
 * Converts an IPv6 address to text.
 *
 * # Parameters
 *
 * - `Addr`: the address, an `IN6_ADDR`.
 * - `S`: room for 46 characters.
 *
 * # Returns
 *
 * A pointer to the terminator of the text in `S`, or null when an argument is null. The last error
 * stays as it is.
 *
 * # Errors
 *
 * None are reported.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringa>
 */
PSTR RtlIpv6AddressToStringA(const IN6_ADDR *Addr, PSTR S) WS2_SYM(RtlIpv6AddressToStringA);

/**
 * As `RtlIpv6AddressToStringA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv6AddressToStringA`.
 *
 * # Returns
 *
 * As for `RtlIpv6AddressToStringA`.
 *
 * # Errors
 *
 * As for `RtlIpv6AddressToStringA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringw>
 */
PWSTR RtlIpv6AddressToStringW(const IN6_ADDR *Addr, PWSTR S) WS2_SYM_W(RtlIpv6AddressToStringW);

/**
 * Converts an IPv6 address and a port to text.
 *
 * # Parameters
 *
 * - `Address`: the address, an `IN6_ADDR`.
 * - `ScopeId`: the scope, which stands behind `%` when it is not 0.
 * - `Port`: the port in network byte order, which stands behind a colon when it is not 0.
 * - `AddressString`: room for the text.
 * - `AddressStringLength`: how many characters there is room for; becomes how many the text needs,
 *   with its terminator.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringexa>
 */
LONG RtlIpv6AddressToStringExA(const IN6_ADDR *Address,
                               ULONG ScopeId,
                               USHORT Port,
                               PSTR AddressString,
                               PULONG AddressStringLength) WS2_SYM(RtlIpv6AddressToStringExA);

/**
 * As `RtlIpv6AddressToStringExA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv6AddressToStringExA`.
 *
 * # Returns
 *
 * As for `RtlIpv6AddressToStringExA`.
 *
 * # Errors
 *
 * As for `RtlIpv6AddressToStringExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringexw>
 */
LONG RtlIpv6AddressToStringExW(const IN6_ADDR *Address,
                               ULONG ScopeId,
                               USHORT Port,
                               PWSTR AddressString,
                               PULONG AddressStringLength) WS2_SYM_W(RtlIpv6AddressToStringExW);

/**
 * Converts an IPv6 address from text.
 *
 * # Parameters
 *
 * - `S`: the address, and what the program has behind it.
 * - `Terminator`: where a pointer to the first character goes that is not part of the address.
 * - `Addr`: room for an `IN6_ADDR`; it is untouched on failure.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or `S` begins with no address |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressa>
 */
LONG RtlIpv6StringToAddressA(PCSTR S, PCSTR *Terminator, IN6_ADDR *Addr) WS2_SYM(RtlIpv6StringToAddressA);

/**
 * As `RtlIpv6StringToAddressA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv6StringToAddressA`.
 *
 * # Returns
 *
 * As for `RtlIpv6StringToAddressA`.
 *
 * # Errors
 *
 * As for `RtlIpv6StringToAddressA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressw>
 */
LONG RtlIpv6StringToAddressW(PCWSTR S, PCWSTR *Terminator, IN6_ADDR *Addr) WS2_SYM_W(RtlIpv6StringToAddressW);

/**
 * Converts an IPv6 address and a port from text.
 *
 * # Parameters
 *
 * - `AddressString`: the address: `::1`, `fe80::1%5`, `[fe80::1%5]` or `[fe80::1%5]:80`.
 * - `Address`: room for an `IN6_ADDR`; nothing is written on failure.
 * - `ScopeId`: where the scope goes, 0 when there is none.
 * - `Port`: where the port goes, in network byte order; 0 when there is none.
 *
 * # Returns
 *
 * 0, or the status of the failure. The last error stays as it is.
 *
 * # Errors
 *
 * | Status | When |
 * |---|---|
 * | `STATUS_INVALID_PARAMETER` | a pointer is null, or `AddressString` is no such address |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressexa>
 */
LONG RtlIpv6StringToAddressExA(PCSTR AddressString,
                               IN6_ADDR *Address,
                               PULONG ScopeId,
                               PUSHORT Port) WS2_SYM(RtlIpv6StringToAddressExA);

/**
 * As `RtlIpv6StringToAddressExA`, with wide characters.
 *
 * # Parameters
 *
 * As for `RtlIpv6StringToAddressExA`.
 *
 * # Returns
 *
 * As for `RtlIpv6StringToAddressExA`.
 *
 * # Errors
 *
 * As for `RtlIpv6StringToAddressExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressexw>
 */
LONG RtlIpv6StringToAddressExW(PCWSTR AddressString,
                               IN6_ADDR *Address,
                               PULONG ScopeId,
                               PUSHORT Port) WS2_SYM_W(RtlIpv6StringToAddressExW);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
#define RtlIpv4AddressToString RtlIpv4AddressToStringW
#else
#define RtlIpv4AddressToString RtlIpv4AddressToStringA
#endif
#ifdef UNICODE
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExW
#else
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExA
#endif
#ifdef UNICODE
#define RtlIpv4StringToAddress RtlIpv4StringToAddressW
#else
#define RtlIpv4StringToAddress RtlIpv4StringToAddressA
#endif
#ifdef UNICODE
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExW
#else
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExA
#endif
#ifdef UNICODE
#define RtlIpv6AddressToString RtlIpv6AddressToStringW
#else
#define RtlIpv6AddressToString RtlIpv6AddressToStringA
#endif
#ifdef UNICODE
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExW
#else
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExA
#endif
#ifdef UNICODE
#define RtlIpv6StringToAddress RtlIpv6StringToAddressW
#else
#define RtlIpv6StringToAddress RtlIpv6StringToAddressA
#endif
#ifdef UNICODE
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExW
#else
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExA
#endif


#endif /* _IP2STRING_ */
