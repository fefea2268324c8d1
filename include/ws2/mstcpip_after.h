/* What the generator of mstcpip.h cannot say: inline functions over addresses. */
#ifndef WS2_MSTCPIP_AFTER_H
#define WS2_MSTCPIP_AFTER_H
#pragma GCC system_header

#define INETADDR_PORT(address) (((PSOCKADDR_IN)(address))->sin_port)

WS2_BEGIN_DECLS

WS2_INLINE BOOLEAN IN4_ADDR_EQUAL(const IN_ADDR *ws2_one, const IN_ADDR *ws2_other)
{
    return ws2_one->S_un.S_addr == ws2_other->S_un.S_addr;
}

WS2_INLINE BOOLEAN IN4_IS_ADDR_UNSPECIFIED(const IN_ADDR *ws2_address)
{
    return ws2_address->S_un.S_addr == INADDR_ANY;
}

/* 127.0.0.0/8 */
WS2_INLINE BOOLEAN IN4_IS_ADDR_LOOPBACK(const IN_ADDR *ws2_address)
{
    return ws2_address->S_un.S_un_b.s_b1 == 127;
}

WS2_INLINE BOOLEAN IN4_IS_ADDR_BROADCAST(const IN_ADDR *ws2_address)
{
    return ws2_address->S_un.S_addr == INADDR_BROADCAST;
}

/* 224.0.0.0/4 */
WS2_INLINE BOOLEAN IN4_IS_ADDR_MULTICAST(const IN_ADDR *ws2_address)
{
    return (ws2_address->S_un.S_un_b.s_b1 & 0xf0) == 0xe0;
}

/* 169.254.0.0/16 */
WS2_INLINE BOOLEAN IN4_IS_ADDR_LINKLOCAL(const IN_ADDR *ws2_address)
{
    return ws2_address->S_un.S_un_b.s_b1 == 169 && ws2_address->S_un.S_un_b.s_b2 == 254;
}

/* 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 */
WS2_INLINE BOOLEAN IN4_IS_ADDR_RFC1918(const IN_ADDR *ws2_address)
{
    const UCHAR ws2_first = ws2_address->S_un.S_un_b.s_b1;
    const UCHAR ws2_second = ws2_address->S_un.S_un_b.s_b2;
    return ws2_first == 10 || (ws2_first == 172 && (ws2_second & 0xf0) == 16)
           || (ws2_first == 192 && ws2_second == 168);
}

WS2_INLINE void IN4ADDR_SETANY(PSOCKADDR_IN ws2_endpoint)
{
    memset(ws2_endpoint, 0, sizeof *ws2_endpoint);
    ws2_endpoint->sin_family = AF_INET;
}

WS2_INLINE void IN4ADDR_SETLOOPBACK(PSOCKADDR_IN ws2_endpoint)
{
    IN4ADDR_SETANY(ws2_endpoint);
    ws2_endpoint->sin_addr.S_un.S_un_b.s_b1 = 127;
    ws2_endpoint->sin_addr.S_un.S_un_b.s_b4 = 1;
}

WS2_INLINE BOOLEAN IN4ADDR_ISANY(const SOCKADDR_IN *ws2_endpoint)
{
    return IN4_IS_ADDR_UNSPECIFIED(&ws2_endpoint->sin_addr);
}

WS2_INLINE BOOLEAN IN4ADDR_ISLOOPBACK(const SOCKADDR_IN *ws2_endpoint)
{
    return IN4_IS_ADDR_LOOPBACK(&ws2_endpoint->sin_addr);
}

WS2_INLINE BOOLEAN INETADDR_ISANY(const SOCKADDR *ws2_address)
{
    return ws2_address->sa_family == AF_INET6
               ? IN6ADDR_ISANY((const SOCKADDR_IN6 *)(const void *)ws2_address)
               : IN4ADDR_ISANY((const SOCKADDR_IN *)(const void *)ws2_address);
}

WS2_INLINE BOOLEAN INETADDR_ISLOOPBACK(const SOCKADDR *ws2_address)
{
    return ws2_address->sa_family == AF_INET6
               ? IN6ADDR_ISLOOPBACK((const SOCKADDR_IN6 *)(const void *)ws2_address)
               : IN4ADDR_ISLOOPBACK((const SOCKADDR_IN *)(const void *)ws2_address);
}

WS2_INLINE void INETADDR_SETANY(PSOCKADDR ws2_address)
{
    if (ws2_address->sa_family == AF_INET6)
        IN6ADDR_SETANY((PSOCKADDR_IN6)(void *)ws2_address);
    else
        IN4ADDR_SETANY((PSOCKADDR_IN)(void *)ws2_address);
}

WS2_INLINE void INETADDR_SETLOOPBACK(PSOCKADDR ws2_address)
{
    if (ws2_address->sa_family == AF_INET6)
        IN6ADDR_SETLOOPBACK((PSOCKADDR_IN6)(void *)ws2_address);
    else
        IN4ADDR_SETLOOPBACK((PSOCKADDR_IN)(void *)ws2_address);
}

WS2_INLINE PUCHAR INETADDR_ADDRESS(const SOCKADDR *ws2_address)
{
    return ws2_address->sa_family == AF_INET6
               ? ((PSOCKADDR_IN6)(void *)ws2_address)->sin6_addr.u.Byte
               : &((PSOCKADDR_IN)(void *)ws2_address)->sin_addr.S_un.S_un_b.s_b1;
}

/* Makes an IPv6 endpoint of an IPv4 address, for a socket that serves both. */
WS2_INLINE void IN6ADDR_SETV4MAPPED(PSOCKADDR_IN6 ws2_endpoint, const IN_ADDR *ws2_address,
                                    SCOPE_ID ws2_scope, USHORT ws2_port)
{
    IN6ADDR_SETANY(ws2_endpoint);
    ws2_endpoint->sin6_port = ws2_port;
    ws2_endpoint->sin6_scope_struct = ws2_scope;
    ws2_endpoint->sin6_addr.u.Word[5] = 0xffff;
    memcpy(&ws2_endpoint->sin6_addr.u.Byte[12], ws2_address, sizeof *ws2_address);
}

WS2_END_DECLS

#endif
