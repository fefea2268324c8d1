/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WS2TCPIP_H_
#define _WS2TCPIP_H_
#pragma GCC system_header

#include <ws2ipdef.h>

/** The name server does not answer now. */
#define EAI_AGAIN WSATRY_AGAIN
/** Flags that are wrong. */
#define EAI_BADFLAGS WSAEINVAL
/** The name server failed for good. */
#define EAI_FAIL WSANO_RECOVERY
/** A family that is not supported. */
#define EAI_FAMILY WSAEAFNOSUPPORT
/** Not enough memory. */
#define EAI_MEMORY WSA_NOT_ENOUGH_MEMORY
/** No such name, secured. */
#define EAI_NOSECURENAME 11032
/** No such name. */
#define EAI_NONAME WSAHOST_NOT_FOUND
/** No such name. */
#define EAI_NODATA EAI_NONAME
/** No such service for this type. */
#define EAI_SERVICE WSATYPE_NOT_FOUND
/** A socket type that is not supported. */
#define EAI_SOCKTYPE WSAESOCKTNOSUPPORT
/** A name policy that cannot be applied. */
#define EAI_IPSECPOLICY 11033
/** The address is for `bind`. */
#define AI_PASSIVE 0x00000001
/** With the canonical name. */
#define AI_CANONNAME 0x00000002
/** The name is an address. */
#define AI_NUMERICHOST 0x00000004
/** The service is a port. */
#define AI_NUMERICSERV 0x00000008
/** Only DNS. */
#define AI_DNS_ONLY 0x00000010
/** Without encryption. */
#define AI_FORCE_CLEAR_TEXT 0x00000020
/** Not from the cache. */
#define AI_BYPASS_DNS_CACHE 0x00000040
/** With the time that the answer is valid. */
#define AI_RETURN_TTL 0x00000080
/** IPv4 addresses, mapped, beside IPv6 addresses. */
#define AI_ALL 0x00000100
/** Only families that this machine has addresses of. */
#define AI_ADDRCONFIG 0x00000400
/** IPv4 addresses, mapped, when there are no IPv6 addresses. */
#define AI_V4MAPPED 0x00000800
/** Answers without authority too. */
#define AI_NON_AUTHORITATIVE 0x00004000
/** Only secured answers. */
#define AI_SECURE 0x00008000
/** Names in their preferred form. */
#define AI_RETURN_PREFERRED_NAMES 0x00010000
/** With the full name. */
#define AI_FQDN 0x00020000
/** A file server. */
#define AI_FILESERVER 0x00040000
/** No encoding of international names. */
#define AI_DISABLE_IDN_ENCODING 0x00080000
/** Secured answers, or others. */
#define AI_SECURE_WITH_FALLBACK 0x00100000
/** Only the servers given. */
#define AI_EXCLUSIVE_CUSTOM_SERVERS 0x00200000
/** How the answer came about. */
#define AI_RETURN_RESPONSE_FLAGS 0x10000000
/** Nothing without security. */
#define AI_REQUIRE_SECURE 0x20000000
/** With a handle of the resolution. */
#define AI_RESOLUTION_HANDLE 0x40000000
/** The hints are of a later version. */
#define AI_EXTENDED 0x80000000u
/** The name without the domain, for local hosts. */
#define NI_NOFQDN 0x01
/** The address instead of the name. */
#define NI_NUMERICHOST 0x02
/** An error when there is no name. */
#define NI_NAMEREQD 0x04
/** The port instead of the service. */
#define NI_NUMERICSERV 0x08
/** A service of datagrams. */
#define NI_DGRAM 0x10
/** The longest name of a host, with its terminator. */
#define NI_MAXHOST 1025
/** The longest name of a service, with its terminator. */
#define NI_MAXSERV 32
/** The version of `ADDRINFOEX2`. */
#define ADDRINFOEX_VERSION_2 2
/** The version of `ADDRINFOEX3`. */
#define ADDRINFOEX_VERSION_3 3
/** The version of `ADDRINFOEX4`. */
#define ADDRINFOEX_VERSION_4 4
/** The version of `ADDRINFOEX5`. */
#define ADDRINFOEX_VERSION_5 5
/** The version of `ADDRINFOEX6`. */
#define ADDRINFOEX_VERSION_6 6
/** One address of a name. */
struct addrinfo {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    char *ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** The next result, or null. */
    struct addrinfo *ai_next;
};

/** A pointer to one address of a name. */
typedef struct addrinfo *PADDRINFOA;

/** One address of a name. */
struct addrinfoW {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    PWSTR ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** The next result, or null. */
    struct addrinfoW *ai_next;
};

/** A pointer to one address of a name. */
typedef struct addrinfoW *PADDRINFOW;

/** The length of an address, in bytes. */
typedef int socklen_t;

/** One address of a name, with what the name space adds. */
struct addrinfoexA {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    char *ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoexA *ai_next;
};

/** One address of a name, with what the name space adds. */
typedef struct addrinfoexA ADDRINFOEXA;

/** A pointer to one address of a name, with what the name space adds. */
typedef struct addrinfoexA *PADDRINFOEXA;

/** What runs when a lookup in the background has ended. */
typedef void (*LPLOOKUPSERVICE_COMPLETION_ROUTINE)(DWORD dwError,
                                                   DWORD dwBytes,
                                                   LPWSAOVERLAPPED lpOverlapped);

/** One address of a name, with what the name space adds. */
struct addrinfoexW {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    PWSTR ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoexW *ai_next;
};

/** One address of a name, with what the name space adds. */
typedef struct addrinfoexW ADDRINFOEXW;

/** A pointer to one address of a name, with what the name space adds. */
typedef struct addrinfoexW *PADDRINFOEXW;

/** One address of a name. */
typedef struct addrinfo ADDRINFOA;

/** A pointer to one address of a name. */
typedef struct addrinfo *LPADDRINFOA;

/** One address of a name. */
typedef struct addrinfo ADDRINFO;

/** A pointer to one address of a name. */
typedef struct addrinfo *LPADDRINFO;

/** One address of a name. */
typedef struct addrinfoW ADDRINFOW;

/** A pointer to one address of a name. */
typedef struct addrinfoW *LPADDRINFOW;

/** A pointer to one address of a name, with what the name space adds. */
typedef struct addrinfoexA *LPADDRINFOEXA;

/** A pointer to one address of a name, with what the name space adds. */
typedef struct addrinfoexW *LPADDRINFOEXW;

/** One address of a name, version 2. */
struct addrinfoex2A {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    char *ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoex2A *ai_next;
    /** The version of this structure. */
    int ai_version;
    /** The full name. */
    char *ai_fqdn;
};

/** One address of a name, version 2. */
typedef struct addrinfoex2A ADDRINFOEX2A;

/** A pointer to one address of a name, version 2. */
typedef struct addrinfoex2A *PADDRINFOEX2A;

/** A pointer to one address of a name, version 2. */
typedef struct addrinfoex2A *LPADDRINFOEX2A;

/** One address of a name, version 2. */
struct addrinfoex2W {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    PWSTR ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoex2W *ai_next;
    /** The version of this structure. */
    int ai_version;
    /** The full name. */
    PWSTR ai_fqdn;
};

/** One address of a name, version 2. */
typedef struct addrinfoex2W ADDRINFOEX2W;

/** A pointer to one address of a name, version 2. */
typedef struct addrinfoex2W *PADDRINFOEX2W;

/** A pointer to one address of a name, version 2. */
typedef struct addrinfoex2W *LPADDRINFOEX2W;

/** One address of a name, version 3. */
struct addrinfoex3 {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    PWSTR ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoex3 *ai_next;
    /** The version of this structure. */
    int ai_version;
    /** The full name. */
    PWSTR ai_fqdn;
    /** The number of the interface. */
    int ai_interfaceindex;
};

/** One address of a name, version 3. */
typedef struct addrinfoex3 ADDRINFOEX3;

/** A pointer to one address of a name, version 3. */
typedef struct addrinfoex3 *PADDRINFOEX3;

/** A pointer to one address of a name, version 3. */
typedef struct addrinfoex3 *LPADDRINFOEX3;

/** One address of a name, version 4. */
struct addrinfoex4 {
    /** Any of `AI_...`. */
    int ai_flags;
    /** One of `AF_...`. */
    int ai_family;
    /** One of `SOCK_...`. */
    int ai_socktype;
    /** One of `IPPROTO_...`. */
    int ai_protocol;
    /** The length of the address, in bytes. */
    size_t ai_addrlen;
    /** The canonical name, on the first result. */
    PWSTR ai_canonname;
    /** The address. */
    SOCKADDR *ai_addr;
    /** What the name space adds. */
    void *ai_blob;
    /** The length of that, in bytes. */
    size_t ai_bloblen;
    /** The provider that answered. */
    LPGUID ai_provider;
    /** The next result, or null. */
    struct addrinfoex4 *ai_next;
    /** The version of this structure. */
    int ai_version;
    /** The full name. */
    PWSTR ai_fqdn;
    /** The number of the interface. */
    int ai_interfaceindex;
    /** The handle of the resolution. */
    HANDLE ai_resolutionhandle;
};

/** One address of a name, version 4. */
typedef struct addrinfoex4 ADDRINFOEX4;

/** A pointer to one address of a name, version 4. */
typedef struct addrinfoex4 *PADDRINFOEX4;

/** A pointer to one address of a name, version 4. */
typedef struct addrinfoex4 *LPADDRINFOEX4;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Looks up the addresses of a host and the port of a service.
 *
 * # Parameters
 *
 * - `pNodeName`: a host's name, an address as text, an empty string for this machine's own
 *   addresses, or null for the loopback addresses (with `AI_PASSIVE`: for every address).
 * - `pServiceName`: a service's name in any case, a decimal port, or null.
 * - `pHints`: which flags, family, type and protocol are wanted, everything else in it zero; or
 *   null for anything.
 * - `ppResult`: where the list goes; it is null on failure.
 *
 * # Returns
 *
 * 0, with the last error cleared; or the error, which is the last error, too. The list has one
 * entry for each address, with type and protocol as the hints have them; a service that the hints
 * leave open has one for each type that knows it. Behind what the system knows of a name comes what those
 * providers know that the user has installed for `NS_DNS` (`WSCInstallNameSpace`). It is the program's until
 * `freeaddrinfo`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `ppResult` is null |
 * | `WSANO_RECOVERY` | the hints have a length, an address, a name or a next entry |
 * | `WSAHOST_NOT_FOUND` | there is neither node nor service |
 * | `WSAEINVAL` | a flag is unknown, or `AI_CANONNAME` and `AI_FQDN` are both set |
 * | `WSANO_RECOVERY` | one of them is set and there is no node |
 * | `WSAEAFNOSUPPORT` | the family is none of `AF_UNSPEC`, `AF_INET`, `AF_INET6` |
 * | `WSAESOCKTNOSUPPORT` | the type is none of 0, `SOCK_STREAM`, `SOCK_DGRAM`, `SOCK_RAW` |
 * | `WSAHOST_NOT_FOUND` | the service is a name, with `AI_NUMERICSERV` |
 * | `WSATYPE_NOT_FOUND` | there is no such service for the type and protocol |
 * | `WSAHOST_NOT_FOUND` | there is no such host; the node is no address, with `AI_NUMERICHOST`, or one of another family |
 * | `WSANO_DATA` | the host has no address of the family |
 * | `WSATRY_AGAIN` | no name server answers now |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo>
 *
 * # Differences from Windows
 *
 * - Names with other characters than ASCII are put into lower case and Punycode, but not into a
 *   normal form first: accents belong into the letter.
 */
INT getaddrinfo(PCSTR pNodeName,
                PCSTR pServiceName,
                const struct addrinfo *pHints,
                PADDRINFOA *ppResult) WS2_SYM(getaddrinfo);

/**
 * As `getaddrinfo`, with wide characters.
 *
 * # Parameters
 *
 * As for `getaddrinfo`.
 *
 * # Returns
 *
 * As for `getaddrinfo`; the list is the program's until `FreeAddrInfoW`.
 *
 * # Errors
 *
 * As for `getaddrinfo`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfow>
 */
INT GetAddrInfoW(PCWSTR pNodeName,
                 PCWSTR pServiceName,
                 const struct addrinfoW *pHints,
                 PADDRINFOW *ppResult) WS2_SYM_W(GetAddrInfoW);

/**
 * Frees a list of `getaddrinfo`.
 *
 * # Parameters
 *
 * - `pAddrInfo`: the list, or an entry with all that follow; null is an empty list.
 *
 * # Returns
 *
 * Nothing; the last error stays as it is.
 *
 * # Errors
 *
 * None.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfo>
 */
void freeaddrinfo(PADDRINFOA pAddrInfo) WS2_SYM(freeaddrinfo);

/**
 * Frees a list of `GetAddrInfoW`.
 *
 * # Parameters
 *
 * - `pAddrInfo`: the list, or an entry with all that follow; null is an empty list.
 *
 * # Returns
 *
 * Nothing; the last error stays as it is.
 *
 * # Errors
 *
 * None.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfow>
 */
void FreeAddrInfoW(PADDRINFOW pAddrInfo) WS2_SYM_W(FreeAddrInfoW);

/**
 * Looks up the name of the host that has an address, and of the service on its port.
 *
 * # Parameters
 *
 * - `pSockaddr`: the address, of `AF_INET` or `AF_INET6`.
 * - `SockaddrLength`: its length, in bytes.
 * - `pNodeBuffer`: room for the host's name, or null when it is not wanted.
 * - `NodeBufferSize`: its length, in characters.
 * - `pServiceBuffer`: room for the service's name, or null when it is not wanted.
 * - `ServiceBufferSize`: its length, in characters.
 * - `Flags`: some of `NI_NOFQDN`, `NI_NUMERICHOST`, `NI_NAMEREQD`, `NI_NUMERICSERV`, `NI_DGRAM`.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or the error, which is the last error, too. A host or
 * service without a name is answered as a number.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `pSockaddr` is null or too short |
 * | `WSAEAFNOSUPPORT` | the address is of another family |
 * | `WSAHOST_NOT_FOUND` | both buffers are null |
 * | `WSAEINVAL` | a flag is unknown, or a buffer has no length |
 * | `WSAHOST_NOT_FOUND` | the host has no name, with `NI_NAMEREQD`; which excludes `NI_NUMERICHOST` |
 * | `WSATRY_AGAIN` | no name server answers now, with `NI_NAMEREQD` |
 * | `WSAEFAULT` | a buffer is too small; nothing is written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getnameinfo>
 */
INT getnameinfo(const SOCKADDR *pSockaddr,
                socklen_t SockaddrLength,
                PCHAR pNodeBuffer,
                DWORD NodeBufferSize,
                PCHAR pServiceBuffer,
                DWORD ServiceBufferSize,
                INT Flags) WS2_SYM(getnameinfo);

/**
 * As `getnameinfo`, to wide characters.
 *
 * # Parameters
 *
 * As for `getnameinfo`.
 *
 * # Returns
 *
 * As for `getnameinfo`.
 *
 * # Errors
 *
 * As for `getnameinfo`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getnameinfow>
 */
INT GetNameInfoW(const SOCKADDR *pSockaddr,
                 socklen_t SockaddrLength,
                 PWCHAR pNodeBuffer,
                 DWORD NodeBufferSize,
                 PWCHAR pServiceBuffer,
                 DWORD ServiceBufferSize,
                 INT Flags) WS2_SYM_W(GetNameInfoW);

/**
 * Answers the text of an error of the functions here.
 *
 * # Parameters
 *
 * - `ecode`: the error.
 *
 * # Returns
 *
 * Its text, in memory of the calling thread that the next call replaces. The last error stays as it
 * is.
 *
 * # Errors
 *
 * None; what is no error has a text that says so.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-gai_strerrora>
 */
char *gai_strerrorA(int ecode) WS2_SYM(gai_strerrorA);

/**
 * As `gai_strerrorA`, in wide characters.
 *
 * # Parameters
 *
 * As for `gai_strerrorA`.
 *
 * # Returns
 *
 * As for `gai_strerrorA`.
 *
 * # Errors
 *
 * As for `gai_strerrorA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-gai_strerrorw>
 */
PWCHAR gai_strerrorW(int ecode) WS2_SYM_W(gai_strerrorW);

/**
 * Looks up the addresses of a host and the port of a service in a name space.
 *
 * # Parameters
 *
 * - `pName`: as `pNodeName` of `getaddrinfo`.
 * - `pServiceName`: as for `getaddrinfo`.
 * - `dwNameSpace`: `NS_DNS`; `NS_LOCALNAME`, for what processes of this user have registered with
 *   `SetAddrInfoEx`; one that the user has installed (`WSCInstallNameSpace`); or `NS_ALL`, for the first
 *   that knows the name, in the order of the catalogue.
 * - `lpNspId`: the provider of the name space, which then does not matter; or null.
 * - `hints`: as for `getaddrinfo`.
 * - `ppResult`: where the list goes; it is null on failure.
 * - `timeout`, `lpOverlapped`, `lpCompletionRoutine`, `lpNameHandle`: null; this function does not
 *   know them on Windows either.
 *
 * # Returns
 *
 * 0, with the last error cleared; or the error, which is the last error, too. With both
 * `AI_CANONNAME` and `AI_FQDN` the entries are `ADDRINFOEX2A`. What an installed provider adds to its answer
 * is in `ai_blob` of the first. The list is the program's until `FreeAddrInfoEx`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `ppResult` is null |
 * | `WSAEINVAL` | one of the last four parameters is not null |
 * | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider of it |
 *
 * Then those of `getaddrinfo`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexa>
 */
INT GetAddrInfoExA(PCSTR pName,
                   PCSTR pServiceName,
                   DWORD dwNameSpace,
                   LPGUID lpNspId,
                   const ADDRINFOEXA *hints,
                   PADDRINFOEXA *ppResult,
                   struct timeval *timeout,
                   LPOVERLAPPED lpOverlapped,
                   LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
                   LPHANDLE lpNameHandle) WS2_SYM(GetAddrInfoExA);

/**
 * As `GetAddrInfoExA`, with wide characters and a limit to the time it takes.
 *
 * # Parameters
 *
 * As for `GetAddrInfoExA`, but:
 *
 * - `timeout`: how long the look-up may take, or null for as long as it does.
 * - `lpOverlapped`: null to wait for the answer; else what the look-up completes later: with
 *   `hEvent`, a manual-reset event that is then set, or null and a routine.
 * - `lpCompletionRoutine`: what is called when the look-up has completed, on a thread of the
 *   library's, or null.
 * - `lpHandle`: where the handle goes by which `GetAddrInfoExCancel` cancels a look-up that completes
 *   later, or null.
 *
 * # Returns
 *
 * As for `GetAddrInfoExA`; with both flags the entries are `ADDRINFOEX2W`. The list is the program's
 * until `FreeAddrInfoExW`. What needs no look-up (addresses as text, say) is answered at once, also
 * with `lpOverlapped`, and then neither the event is set nor the routine called.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `ppResult` is null |
 * | `WSAEINVAL` | `lpOverlapped` has neither event nor routine or both, or there is a routine or a handle without it; `timeout` is negative |
 * | `WSA_INVALID_HANDLE` | the event of `lpOverlapped` is none |
 * | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider of it |
 * | `WSAETIMEDOUT` | the look-up takes longer than `timeout` |
 *
 * Then those of `getaddrinfo`; `WSA_IO_PENDING` when the look-up has been started and will complete
 * later.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexw>
 */
INT GetAddrInfoExW(PCWSTR pName,
                   PCWSTR pServiceName,
                   DWORD dwNameSpace,
                   LPGUID lpNspId,
                   const ADDRINFOEXW *hints,
                   PADDRINFOEXW *ppResult,
                   struct timeval *timeout,
                   LPOVERLAPPED lpOverlapped,
                   LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
                   LPHANDLE lpHandle) WS2_SYM_W(GetAddrInfoExW);

/**
 * Frees a list of `GetAddrInfoExA`.
 *
 * # Parameters
 *
 * - `pAddrInfoEx`: the list, or an entry with all that follow; null is an empty list.
 *
 * # Returns
 *
 * Nothing; the last error stays as it is.
 *
 * # Errors
 *
 * None.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfoex>
 */
void FreeAddrInfoEx(PADDRINFOEXA pAddrInfoEx) WS2_SYM(FreeAddrInfoEx);

/**
 * Frees a list of `GetAddrInfoExW`.
 *
 * # Parameters
 *
 * - `pAddrInfoEx`: the list, or an entry with all that follow; null is an empty list.
 *
 * # Returns
 *
 * Nothing; the last error stays as it is.
 *
 * # Errors
 *
 * None.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfoexw>
 */
void FreeAddrInfoExW(PADDRINFOEXW pAddrInfoEx) WS2_SYM_W(FreeAddrInfoExW);

/**
 * Cancels a look-up of `GetAddrInfoExW` that has not completed.
 *
 * # Parameters
 *
 * - `lpHandle`: the handle that `GetAddrInfoExW` gave.
 *
 * # Returns
 *
 * 0: the look-up has completed with `WSA_E_CANCELLED`, and its event is set or its routine has been
 * called, on this thread. Or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSA_INVALID_HANDLE` | `lpHandle` is null, or no such look-up is under way |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexcancel>
 */
INT GetAddrInfoExCancel(LPHANDLE lpHandle) WS2_SYM(GetAddrInfoExCancel);

/**
 * Answers how a look-up of `GetAddrInfoExW` that completes later has ended.
 *
 * # Parameters
 *
 * - `lpOverlapped`: the look-up.
 *
 * # Returns
 *
 * 0 when it has succeeded, or its error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `lpOverlapped` is null |
 * | `WSAEINPROGRESS` | the look-up has not completed |
 * | `WSA_E_CANCELLED` | it has been cancelled |
 * | `WSAETIMEDOUT` | it took too long |
 *
 * Else those of `getaddrinfo`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexoverlappedresult>
 */
INT GetAddrInfoExOverlappedResult(LPOVERLAPPED lpOverlapped) WS2_SYM(GetAddrInfoExOverlappedResult);

/**
 * Converts an address of IPv4 or IPv6 from text.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET` or `AF_INET6`.
 * - `pszAddrString`: for IPv4 four decimal numbers with points between them, without leading
 *   zeros; for IPv6 the standard form, without brackets, scope or port.
 * - `pAddrBuf`: room for an `IN_ADDR` or an `IN6_ADDR`; it is untouched on failure.
 *
 * # Returns
 *
 * 1, or 0 when the text is no such address, and the last error stays as it is; or -1, with the
 * reason in `WSAGetLastError`. It works before `WSAStartup`, too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `pszAddrString` or `pAddrBuf` is null |
 * | `WSAEAFNOSUPPORT` | `Family` is neither of the two |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_pton>
 */
INT inet_pton(INT Family, PCSTR pszAddrString, PVOID pAddrBuf) WS2_SYM(inet_pton);

/**
 * As `inet_pton`, from wide characters.
 *
 * # Parameters
 *
 * As for `inet_pton`.
 *
 * # Returns
 *
 * As for `inet_pton`.
 *
 * # Errors
 *
 * As for `inet_pton`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inetptonw>
 */
INT InetPtonW(INT Family, PCWSTR pszAddrString, PVOID pAddrBuf) WS2_SYM_W(InetPtonW);

/**
 * Converts an address of IPv4 or IPv6 to text.
 *
 * # Parameters
 *
 * - `Family`: `AF_INET` or `AF_INET6`.
 * - `pAddr`: an `IN_ADDR` or an `IN6_ADDR`, in network byte order.
 * - `pStringBuf`: room for the text.
 * - `StringBufSize`: how many characters there is room for, with the terminator: 16 are enough for
 *   IPv4, 46 for IPv6.
 *
 * # Returns
 *
 * `pStringBuf`, and the last error stays as it is; or null, with the reason in `WSAGetLastError`.
 * It works before `WSAStartup`, too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pAddr` or `pStringBuf` is null |
 * | `WSAEAFNOSUPPORT` | `Family` is neither of the two |
 * | `ERROR_INVALID_PARAMETER` | the room is too small; nothing is written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_ntop>
 */
PCSTR inet_ntop(INT Family, const void *pAddr, PSTR pStringBuf, size_t StringBufSize) WS2_SYM(inet_ntop);

/**
 * As `inet_ntop`, to wide characters.
 *
 * # Parameters
 *
 * As for `inet_ntop`.
 *
 * # Returns
 *
 * As for `inet_ntop`.
 *
 * # Errors
 *
 * As for `inet_ntop`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inetntopw>
 */
PCWSTR InetNtopW(INT Family, const void *pAddr, PWSTR pStringBuf, size_t StringBufSize) WS2_SYM_W(InetNtopW);

/**
 * Registers a name and its addresses with the local name space, or takes it out.
 *
 * `GetAddrInfoEx` finds them in the processes of the same user, as long as this process lives; see
 * `WSASetService`.
 *
 * # Parameters
 *
 * - `pName`: the name, in any case.
 * - `pServiceName`: the service that the addresses are for, or null. Without one `GetAddrInfoEx` gives the
 *   addresses the port of the service that it is asked for.
 * - `pAddresses`: the addresses, of IPv4 or IPv6. They replace those that were registered before.
 * - `dwAddressCount`: how many; 0 takes the name out.
 * - `lpBlob`: null: the local name space takes nothing else.
 * - `dwFlags`: 0.
 * - `dwNameSpace`: `NS_ALL` or `NS_LOCALNAME`.
 * - `lpNspId`: the provider of the name space, which then does not matter; or null.
 * - `timeout`, `lpOverlapped`, `lpCompletionRoutine`, `lpNameHandle`: null.
 *
 * # Returns
 *
 * 0, or the error itself; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | one of the last four parameters or `lpBlob` is not null, `dwFlags` is not 0, `pName` is null or empty, or an address is none |
 * | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider |
 * | `WSAEOPNOTSUPP` | it is that of DNS, with which programs register nothing |
 * | `WSASERVICE_NOT_FOUND` | the name that is to be taken out is not there |
 * | `WSAEACCES`, `WSA_NOT_ENOUGH_MEMORY` | it cannot be written, as for `WSASetService` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexa>
 *
 * # Differences from Windows
 *
 * - The local name space is one that Windows does not have.
 */
INT SetAddrInfoExA(PCSTR pName,
                   PCSTR pServiceName,
                   SOCKET_ADDRESS *pAddresses,
                   DWORD dwAddressCount,
                   LPBLOB lpBlob,
                   DWORD dwFlags,
                   DWORD dwNameSpace,
                   LPGUID lpNspId,
                   struct timeval *timeout,
                   LPOVERLAPPED lpOverlapped,
                   LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
                   LPHANDLE lpNameHandle) WS2_SYM(SetAddrInfoExA);

/**
 * Registers a name and its addresses with the local name space, or takes it out, with wide strings.
 *
 * Parameters, result and errors are those of `SetAddrInfoExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexw>
 */
INT SetAddrInfoExW(PCWSTR pName,
                   PCWSTR pServiceName,
                   SOCKET_ADDRESS *pAddresses,
                   DWORD dwAddressCount,
                   LPBLOB lpBlob,
                   DWORD dwFlags,
                   DWORD dwNameSpace,
                   LPGUID lpNspId,
                   struct timeval *timeout,
                   LPOVERLAPPED lpOverlapped,
                   LPLOOKUPSERVICE_COMPLETION_ROUTINE lpCompletionRoutine,
                   LPHANDLE lpNameHandle) WS2_SYM_W(SetAddrInfoExW);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
typedef PADDRINFOW PADDRINFO;
#else
typedef PADDRINFOA PADDRINFO;
#endif
#ifdef UNICODE
typedef ADDRINFOEXW ADDRINFOEX;
#else
typedef ADDRINFOEXA ADDRINFOEX;
#endif
#ifdef UNICODE
typedef PADDRINFOEXW PADDRINFOEX;
#else
typedef PADDRINFOEXA PADDRINFOEX;
#endif
#ifdef UNICODE
typedef LPADDRINFOEXW LPADDRINFOEX;
#else
typedef LPADDRINFOEXA LPADDRINFOEX;
#endif
#ifdef UNICODE
typedef ADDRINFOEX2W ADDRINFOEX2;
#else
typedef ADDRINFOEX2A ADDRINFOEX2;
#endif
#ifdef UNICODE
typedef PADDRINFOEX2W PADDRINFOEX2;
#else
typedef PADDRINFOEX2A PADDRINFOEX2;
#endif
#ifdef UNICODE
typedef LPADDRINFOEX2W LPADDRINFOEX2;
#else
typedef LPADDRINFOEX2A LPADDRINFOEX2;
#endif
#ifdef UNICODE
#define gai_strerror gai_strerrorW
#else
#define gai_strerror gai_strerrorA
#endif
#ifdef UNICODE
#define GetAddrInfoEx GetAddrInfoExW
#else
#define GetAddrInfoEx GetAddrInfoExA
#endif
#ifdef UNICODE
#define SetAddrInfoEx SetAddrInfoExW
#else
#define SetAddrInfoEx SetAddrInfoExA
#endif

#include <ws2/ws2tcpip_after.h>

#endif /* _WS2TCPIP_H_ */
