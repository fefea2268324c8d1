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
/** The length of an address, in bytes. */
typedef int socklen_t;

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

/** One address of a name. */
typedef struct addrinfo ADDRINFOA;

/** A pointer to one address of a name. */
typedef struct addrinfo *PADDRINFOA;

/** A pointer to one address of a name. */
typedef struct addrinfo *LPADDRINFOA;

/** One address of a name. */
typedef struct addrinfo ADDRINFO;

/** A pointer to one address of a name. */
typedef struct addrinfo *LPADDRINFO;

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

/** One address of a name. */
typedef struct addrinfoW ADDRINFOW;

/** A pointer to one address of a name. */
typedef struct addrinfoW *PADDRINFOW;

/** A pointer to one address of a name. */
typedef struct addrinfoW *LPADDRINFOW;

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

/** A pointer to one address of a name, with what the name space adds. */
typedef struct addrinfoexA *LPADDRINFOEXA;

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

/** What runs when a lookup in the background has ended. */
typedef void (*LPLOOKUPSERVICE_COMPLETION_ROUTINE)(DWORD dwError,
                                                   DWORD dwBytes,
                                                   LPWSAOVERLAPPED lpOverlapped);
#ifdef UNICODE
typedef ADDRINFOW ADDRINFO;
#else
typedef ADDRINFOA ADDRINFO;
#endif
#ifdef UNICODE
typedef PADDRINFOW PADDRINFO;
#else
typedef PADDRINFOA PADDRINFO;
#endif
#ifdef UNICODE
typedef LPADDRINFOW LPADDRINFO;
#else
typedef LPADDRINFOA LPADDRINFO;
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

#include <ws2/ws2tcpip_after.h>

#endif /* _WS2TCPIP_H_ */
