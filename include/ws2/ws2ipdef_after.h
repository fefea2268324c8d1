/* What the generator of ws2ipdef.h cannot say: names of parts, initialisers, inline functions. */
#ifndef WS2_WS2IPDEF_AFTER_H
#define WS2_WS2IPDEF_AFTER_H
#pragma GCC system_header

#include <string.h>

typedef union sockaddr_gen sockaddr_gen;

#define in_addr6 in6_addr
#define _S6_un u
#define _S6_u8 Byte
#define s6_addr u.Byte
#define s6_bytes u.Byte
#define s6_words u.Word

#define SCOPEID_UNSPECIFIED_INIT {{{0}}}
#define IN6ADDR_ANY_INIT {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}}
#define IN6ADDR_LOOPBACK_INIT {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}}
#define SS_PORT(address) (((PSOCKADDR_IN)(address))->sin_port)
#define IP_MSFILTER_SIZE(count)                                                                    \
    (sizeof(IP_MSFILTER) - sizeof(IN_ADDR) + (count) * sizeof(IN_ADDR))
#define GROUP_FILTER_SIZE(count)                                                                   \
    (sizeof(GROUP_FILTER) - sizeof(SOCKADDR_STORAGE) + (count) * sizeof(SOCKADDR_STORAGE))

WS2_BEGIN_DECLS

extern const IN6_ADDR in6addr_any WS2_SYM(in6addr_any);
extern const IN6_ADDR in6addr_loopback WS2_SYM(in6addr_loopback);

WS2_INLINE BOOLEAN IN6_ADDR_EQUAL(const IN6_ADDR *ws2_one, const IN6_ADDR *ws2_other)
{
    return memcmp(ws2_one, ws2_other, sizeof *ws2_one) == 0;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_UNSPECIFIED(const IN6_ADDR *ws2_address)
{
    return IN6_ADDR_EQUAL(ws2_address, &in6addr_any);
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_LOOPBACK(const IN6_ADDR *ws2_address)
{
    return IN6_ADDR_EQUAL(ws2_address, &in6addr_loopback);
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MULTICAST(const IN6_ADDR *ws2_address)
{
    return ws2_address->u.Byte[0] == 0xff;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_LINKLOCAL(const IN6_ADDR *ws2_address)
{
    return ws2_address->u.Byte[0] == 0xfe && (ws2_address->u.Byte[1] & 0xc0) == 0x80;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_SITELOCAL(const IN6_ADDR *ws2_address)
{
    return ws2_address->u.Byte[0] == 0xfe && (ws2_address->u.Byte[1] & 0xc0) == 0xc0;
}

/* As Microsoft's: neither the first nor the last sixteenth of all addresses. */
WS2_INLINE BOOLEAN IN6_IS_ADDR_GLOBAL(const IN6_ADDR *ws2_address)
{
    return (ws2_address->u.Byte[0] & 0xf0) != 0 && (ws2_address->u.Byte[0] & 0xf0) != 0xf0;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_V4MAPPED(const IN6_ADDR *ws2_address)
{
    static const UCHAR ws2_prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return memcmp(ws2_address, ws2_prefix, sizeof ws2_prefix) == 0;
}

/* The first 96 bits are 0, and the address is neither :: nor ::1. */
WS2_INLINE BOOLEAN IN6_IS_ADDR_V4COMPAT(const IN6_ADDR *ws2_address)
{
    static const UCHAR ws2_prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    return memcmp(ws2_address, ws2_prefix, sizeof ws2_prefix) == 0
           && !IN6_IS_ADDR_UNSPECIFIED(ws2_address) && !IN6_IS_ADDR_LOOPBACK(ws2_address);
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MC_NODELOCAL(const IN6_ADDR *ws2_address)
{
    return IN6_IS_ADDR_MULTICAST(ws2_address)
           && (ws2_address->u.Byte[1] & 0xf) == ScopeLevelInterface;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MC_LINKLOCAL(const IN6_ADDR *ws2_address)
{
    return IN6_IS_ADDR_MULTICAST(ws2_address) && (ws2_address->u.Byte[1] & 0xf) == ScopeLevelLink;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MC_SITELOCAL(const IN6_ADDR *ws2_address)
{
    return IN6_IS_ADDR_MULTICAST(ws2_address) && (ws2_address->u.Byte[1] & 0xf) == ScopeLevelSite;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MC_ORGLOCAL(const IN6_ADDR *ws2_address)
{
    return IN6_IS_ADDR_MULTICAST(ws2_address)
           && (ws2_address->u.Byte[1] & 0xf) == ScopeLevelOrganization;
}

WS2_INLINE BOOLEAN IN6_IS_ADDR_MC_GLOBAL(const IN6_ADDR *ws2_address)
{
    return IN6_IS_ADDR_MULTICAST(ws2_address)
           && (ws2_address->u.Byte[1] & 0xf) == ScopeLevelGlobal;
}

WS2_INLINE void IN6_SET_ADDR_UNSPECIFIED(PIN6_ADDR ws2_address)
{
    *ws2_address = in6addr_any;
}

WS2_INLINE void IN6_SET_ADDR_LOOPBACK(PIN6_ADDR ws2_address)
{
    *ws2_address = in6addr_loopback;
}

WS2_INLINE void IN6ADDR_SETANY(PSOCKADDR_IN6 ws2_endpoint)
{
    memset(ws2_endpoint, 0, sizeof *ws2_endpoint);
    ws2_endpoint->sin6_family = AF_INET6;
}

WS2_INLINE void IN6ADDR_SETLOOPBACK(PSOCKADDR_IN6 ws2_endpoint)
{
    IN6ADDR_SETANY(ws2_endpoint);
    ws2_endpoint->sin6_addr = in6addr_loopback;
}

WS2_INLINE BOOLEAN IN6ADDR_ISANY(const SOCKADDR_IN6 *ws2_endpoint)
{
    return IN6_IS_ADDR_UNSPECIFIED(&ws2_endpoint->sin6_addr);
}

WS2_INLINE BOOLEAN IN6ADDR_ISLOOPBACK(const SOCKADDR_IN6 *ws2_endpoint)
{
    return IN6_IS_ADDR_LOOPBACK(&ws2_endpoint->sin6_addr);
}

WS2_END_DECLS

#endif
