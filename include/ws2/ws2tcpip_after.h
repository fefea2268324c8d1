/* What the generator of ws2tcpip.h cannot say: names that are narrow or wide as UNICODE says. */
#ifndef WS2_WS2TCPIP_AFTER_H
#define WS2_WS2TCPIP_AFTER_H
#pragma GCC system_header

#ifdef UNICODE
typedef ADDRINFOW ADDRINFOT, *PADDRINFOT;
#define FreeAddrInfo FreeAddrInfoW
#define GetAddrInfo GetAddrInfoW
#define GetNameInfo GetNameInfoW
#define InetNtop InetNtopW
#define InetPton InetPtonW
#define FreeAddrInfoEx FreeAddrInfoExW
#else
typedef ADDRINFOA ADDRINFOT, *PADDRINFOT;
#define FreeAddrInfo freeaddrinfo
#define GetAddrInfo getaddrinfo
#define GetNameInfo getnameinfo
#define InetNtop inet_ntop
#define InetPton inet_pton
#define FreeAddrInfoExA FreeAddrInfoEx
#endif

/* The functions of Berkeley are the narrow ones. */
#define FreeAddrInfoA freeaddrinfo
#define GetAddrInfoA getaddrinfo
#define GetNameInfoA getnameinfo
#define InetNtopA inet_ntop
#define InetPtonA inet_pton
#define GAI_STRERROR_BUFFER_SIZE 1024


WS2_BEGIN_DECLS

/* Options that have functions of their own. */

WS2_INLINE int ws2_get_dword(SOCKET ws2_socket, int ws2_level, int ws2_name, DWORD *ws2_value)
{
    int ws2_length = sizeof *ws2_value;
    return getsockopt(ws2_socket, ws2_level, ws2_name, (char *)ws2_value, &ws2_length);
}

WS2_INLINE int ws2_set_dword(SOCKET ws2_socket, int ws2_level, int ws2_name, DWORD ws2_value)
{
    return setsockopt(ws2_socket, ws2_level, ws2_name, (const char *)&ws2_value, sizeof ws2_value);
}

/* IPPROTO_IP or IPPROTO_IPV6, as the socket's address says; or SOCKET_ERROR. */
WS2_INLINE int ws2_ip_level(SOCKET ws2_socket)
{
    SOCKADDR_STORAGE ws2_address;
    int ws2_length = sizeof ws2_address;
    if (getsockname(ws2_socket, (PSOCKADDR)&ws2_address, &ws2_length) == SOCKET_ERROR)
        return SOCKET_ERROR;
    return ws2_address.ss_family == AF_INET6 ? (int)IPPROTO_IPV6 : (int)IPPROTO_IP;
}

/* One call sends several datagrams of this size, in bytes. */
WS2_INLINE int WSAGetUdpSendMessageSize(SOCKET ws2_socket, DWORD *ws2_value)
{
    return ws2_get_dword(ws2_socket, IPPROTO_UDP, UDP_SEND_MSG_SIZE, ws2_value);
}

WS2_INLINE int WSASetUdpSendMessageSize(SOCKET ws2_socket, DWORD ws2_value)
{
    return ws2_set_dword(ws2_socket, IPPROTO_UDP, UDP_SEND_MSG_SIZE, ws2_value);
}

/* One call receives several datagrams, up to this size, in bytes. */
WS2_INLINE int WSAGetUdpRecvMaxCoalescedSize(SOCKET ws2_socket, DWORD *ws2_value)
{
    return ws2_get_dword(ws2_socket, IPPROTO_UDP, UDP_RECV_MAX_COALESCED_SIZE, ws2_value);
}

WS2_INLINE int WSASetUdpRecvMaxCoalescedSize(SOCKET ws2_socket, DWORD ws2_value)
{
    return ws2_set_dword(ws2_socket, IPPROTO_UDP, UDP_RECV_MAX_COALESCED_SIZE, ws2_value);
}

/* Connect fails when a router says so. */
WS2_INLINE int WSAGetFailConnectOnIcmpError(SOCKET ws2_socket, DWORD *ws2_value)
{
    return ws2_get_dword(ws2_socket, IPPROTO_TCP, TCP_FAIL_CONNECT_ON_ICMP_ERROR, ws2_value);
}

WS2_INLINE int WSASetFailConnectOnIcmpError(SOCKET ws2_socket, DWORD ws2_value)
{
    return ws2_set_dword(ws2_socket, IPPROTO_TCP, TCP_FAIL_CONNECT_ON_ICMP_ERROR, ws2_value);
}

/* A limit of the greatest packet, in bytes. */
WS2_INLINE int WSAGetIPUserMtu(SOCKET ws2_socket, DWORD *ws2_value)
{
    const int ws2_level = ws2_ip_level(ws2_socket);
    if (ws2_level == SOCKET_ERROR)
        return SOCKET_ERROR;
    return ws2_get_dword(ws2_socket, ws2_level, IP_USER_MTU, ws2_value);
}

WS2_INLINE int WSASetIPUserMtu(SOCKET ws2_socket, DWORD ws2_value)
{
    const int ws2_level = ws2_ip_level(ws2_socket);
    if (ws2_level == SOCKET_ERROR)
        return SOCKET_ERROR;
    return ws2_set_dword(ws2_socket, ws2_level, IP_USER_MTU, ws2_value);
}

/* Why connect has failed. */
WS2_INLINE int WSAGetIcmpErrorInfo(SOCKET ws2_socket, PICMP_ERROR_INFO ws2_value)
{
    int ws2_length = sizeof *ws2_value;
    return getsockopt(ws2_socket, IPPROTO_TCP, TCP_ICMP_ERROR_INFO, (char *)ws2_value, &ws2_length);
}

/* How much should be under way, in bytes; and its changes. */
WS2_INLINE int idealsendbacklogquery(SOCKET ws2_socket, ULONG *ws2_value)
{
    DWORD ws2_length;
    return WSAIoctl(ws2_socket, SIO_IDEAL_SEND_BACKLOG_QUERY, NULL, 0, ws2_value,
                    sizeof *ws2_value, &ws2_length, NULL, NULL);
}

WS2_INLINE int idealsendbacklognotify(SOCKET ws2_socket, LPWSAOVERLAPPED ws2_overlapped,
                                      LPWSAOVERLAPPED_COMPLETION_ROUTINE ws2_routine)
{
    DWORD ws2_length;
    return WSAIoctl(ws2_socket, SIO_IDEAL_SEND_BACKLOG_CHANGE, NULL, 0, NULL, 0, &ws2_length,
                    ws2_overlapped, ws2_routine);
}

/* Which sources a multicast group brings (RFC 3678). Without memory they fail with WSAENOBUFS. */

/* A zeroed structure of WS2_SIZE bytes, to be given back with __builtin_free; or null. */
WS2_INLINE void *ws2_new_filter(ULONG64 ws2_size)
{
    void *ws2_filter = ws2_size <= 0xffffffff ? __builtin_calloc(1, ws2_size) : NULL;
    if (ws2_filter == NULL)
        WSASetLastError(WSAENOBUFS);
    return ws2_filter;
}

WS2_INLINE int setipv4sourcefilter(SOCKET ws2_socket, IN_ADDR ws2_interface, IN_ADDR ws2_group,
                                   MULTICAST_MODE_TYPE ws2_mode, ULONG ws2_count,
                                   const IN_ADDR *ws2_sources)
{
    const ULONG64 ws2_size = IP_MSFILTER_SIZE((ULONG64)ws2_count);
    IP_MSFILTER *const ws2_filter = (IP_MSFILTER *)ws2_new_filter(ws2_size);
    DWORD ws2_length;
    int ws2_result;
    if (ws2_filter == NULL)
        return SOCKET_ERROR;
    ws2_filter->imsf_multiaddr = ws2_group;
    ws2_filter->imsf_interface = ws2_interface;
    ws2_filter->imsf_fmode = ws2_mode;
    ws2_filter->imsf_numsrc = ws2_count;
    if (ws2_count != 0)
        __builtin_memcpy(ws2_filter->imsf_slist, ws2_sources, ws2_count * sizeof *ws2_sources);
    ws2_result = WSAIoctl(ws2_socket, SIO_SET_MULTICAST_FILTER, ws2_filter, (DWORD)ws2_size, NULL, 0,
                          &ws2_length, NULL, NULL);
    __builtin_free(ws2_filter);
    return ws2_result;
}

WS2_INLINE int getipv4sourcefilter(SOCKET ws2_socket, IN_ADDR ws2_interface, IN_ADDR ws2_group,
                                   MULTICAST_MODE_TYPE *ws2_mode, ULONG *ws2_count,
                                   IN_ADDR *ws2_sources)
{
    const ULONG64 ws2_size = IP_MSFILTER_SIZE((ULONG64)*ws2_count);
    IP_MSFILTER *const ws2_filter = (IP_MSFILTER *)ws2_new_filter(ws2_size);
    DWORD ws2_length;
    int ws2_result;
    if (ws2_filter == NULL)
        return SOCKET_ERROR;
    ws2_filter->imsf_multiaddr = ws2_group;
    ws2_filter->imsf_interface = ws2_interface;
    ws2_result = WSAIoctl(ws2_socket, SIO_GET_MULTICAST_FILTER, ws2_filter, (DWORD)ws2_size, ws2_filter,
                          (DWORD)ws2_size, &ws2_length, NULL, NULL);
    if (ws2_result == 0) {
        if (ws2_filter->imsf_numsrc < *ws2_count)
            *ws2_count = ws2_filter->imsf_numsrc;
        if (*ws2_count != 0)
            __builtin_memcpy(ws2_sources, ws2_filter->imsf_slist, *ws2_count * sizeof *ws2_sources);
        *ws2_mode = ws2_filter->imsf_fmode;
        *ws2_count = ws2_filter->imsf_numsrc;
    }
    __builtin_free(ws2_filter);
    return ws2_result;
}

/* The filter of a group, or null: an address is at most as long as its storage. */
WS2_INLINE GROUP_FILTER *ws2_new_group_filter(ULONG64 ws2_size, ULONG ws2_interface,
                                              const SOCKADDR *ws2_group, int ws2_group_length)
{
    GROUP_FILTER *ws2_filter;
    if (ws2_group_length < 0 || (size_t)ws2_group_length > sizeof(SOCKADDR_STORAGE)) {
        WSASetLastError(WSAEINVAL);
        return NULL;
    }
    ws2_filter = (GROUP_FILTER *)ws2_new_filter(ws2_size);
    if (ws2_filter != NULL) {
        ws2_filter->gf_interface = ws2_interface;
        __builtin_memcpy(&ws2_filter->gf_group, ws2_group, (size_t)ws2_group_length);
    }
    return ws2_filter;
}

WS2_INLINE int setsourcefilter(SOCKET ws2_socket, ULONG ws2_interface, const SOCKADDR *ws2_group,
                               int ws2_group_length, MULTICAST_MODE_TYPE ws2_mode, ULONG ws2_count,
                               const SOCKADDR_STORAGE *ws2_sources)
{
    const ULONG64 ws2_size = GROUP_FILTER_SIZE((ULONG64)ws2_count);
    GROUP_FILTER *const ws2_filter =
        ws2_new_group_filter(ws2_size, ws2_interface, ws2_group, ws2_group_length);
    DWORD ws2_length;
    int ws2_result;
    if (ws2_filter == NULL)
        return SOCKET_ERROR;
    ws2_filter->gf_fmode = ws2_mode;
    ws2_filter->gf_numsrc = ws2_count;
    if (ws2_count != 0)
        __builtin_memcpy(ws2_filter->gf_slist, ws2_sources, ws2_count * sizeof *ws2_sources);
    ws2_result = WSAIoctl(ws2_socket, SIOCSMSFILTER, ws2_filter, (DWORD)ws2_size, NULL, 0, &ws2_length,
                          NULL, NULL);
    __builtin_free(ws2_filter);
    return ws2_result;
}

WS2_INLINE int getsourcefilter(SOCKET ws2_socket, ULONG ws2_interface, const SOCKADDR *ws2_group,
                               int ws2_group_length, MULTICAST_MODE_TYPE *ws2_mode, ULONG *ws2_count,
                               SOCKADDR_STORAGE *ws2_sources)
{
    const ULONG64 ws2_size = GROUP_FILTER_SIZE((ULONG64)*ws2_count);
    GROUP_FILTER *const ws2_filter =
        ws2_new_group_filter(ws2_size, ws2_interface, ws2_group, ws2_group_length);
    DWORD ws2_length;
    int ws2_result;
    if (ws2_filter == NULL)
        return SOCKET_ERROR;
    ws2_result = WSAIoctl(ws2_socket, SIOCGMSFILTER, ws2_filter, (DWORD)ws2_size, ws2_filter,
                          (DWORD)ws2_size, &ws2_length, NULL, NULL);
    if (ws2_result == 0) {
        if (ws2_filter->gf_numsrc < *ws2_count)
            *ws2_count = ws2_filter->gf_numsrc;
        if (*ws2_count != 0)
            __builtin_memcpy(ws2_sources, ws2_filter->gf_slist, *ws2_count * sizeof *ws2_sources);
        *ws2_mode = ws2_filter->gf_fmode;
        *ws2_count = ws2_filter->gf_numsrc;
    }
    __builtin_free(ws2_filter);
    return ws2_result;
}

WS2_END_DECLS

#endif
