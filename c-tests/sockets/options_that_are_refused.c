/* getsockopt and setsockopt: options that sockets of another kind have, or nobody here.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-setsockopt
 * Windows: as documented: WSAEINVAL for a level that the socket does not have, WSAENOPROTOOPT for an
 *          option that is unknown or not supported.
 * Covers:  src/convert/options, src/socket/options */

#include "ws2test.h"
#include <mswsock.h>

/* Not in every version of the headers. */
#ifndef SO_BSP_STATE
#define SO_BSP_STATE 0x1009
#endif
#ifndef TCP_MAXSEG
#define TCP_MAXSEG 4
#endif
#ifndef TCP_TIMESTAMPS
#define TCP_TIMESTAMPS 10
#endif

#define WINE_LACKS_IT "Wine knows other options"

struct row {
    int family, type, level, option;
};

static int get(SOCKET s, const struct row *row) {
    char room[256];
    int size = (int)sizeof room;
    return getsockopt(s, row->level, row->option, room, &size);
}

static int set(SOCKET s, const struct row *row) {
    const char value[256] = {1};
    return setsockopt(s, row->level, row->option, value, sizeof value);
}

static void of_another_protocol(void) {
    static const struct row rows[] = {
        {AF_INET, SOCK_DGRAM, IPPROTO_TCP, TCP_NODELAY},
        {AF_INET, SOCK_STREAM, IPPROTO_UDP, UDP_NOCHECKSUM},
        {AF_INET6, SOCK_DGRAM, IPPROTO_UDP, UDP_NOCHECKSUM},
        {AF_INET, SOCK_STREAM, IPPROTO_IP, IP_PKTINFO},
        {AF_INET, SOCK_STREAM, IPPROTO_IP, IP_MULTICAST_TTL},
        {AF_INET, SOCK_STREAM, IPPROTO_IP, IP_HDRINCL},
        {AF_INET, SOCK_DGRAM, IPPROTO_IPV6, IPV6_UNICAST_HOPS},
        {AF_INET, SOCK_STREAM, IPPROTO_IPV6, IPV6_V6ONLY},
        {AF_INET6, SOCK_STREAM, IPPROTO_IPV6, IPV6_MULTICAST_LOOP},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const SOCKET s = socket(rows[i].family, rows[i].type, 0);
        CHECK_FAILS(get(s, &rows[i]), SOCKET_ERROR, WSAEINVAL);
        CHECK_FAILS(set(s, &rows[i]), SOCKET_ERROR, WSAEINVAL);
        CHECK_OK(closesocket(s));
    }
}

static void of_nobody(void) {
    static const struct row rows[] = {
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_GROUP_PRIORITY},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, PVD_CONFIG},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONNDATA},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONNOPT},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DISCDATA},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DISCOPT},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONNDATALEN},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DISCOPTLEN},
        {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_LINGER},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_MAXDG},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_MAXSEG},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_TIMESTAMPS},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_ADD_IFLIST},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const SOCKET s = socket(rows[i].family, rows[i].type, 0);
        CHECK_FAILS(get(s, &rows[i]), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_FAILS(set(s, &rows[i]), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(s));
    }
}

static void what_can_only_be_set(void) {
    static const struct row rows[] = {
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_ADD_MEMBERSHIP},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_DROP_MEMBERSHIP},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_BLOCK_SOURCE},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const SOCKET s = socket(rows[i].family, rows[i].type, 0);
        CHECK_FAILS(get(s, &rows[i]), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(s));
    }
}

static void what_can_only_be_read(void) {
    static const struct row rows[] = {
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_BSP_STATE},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONNECT_TIME},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_GROUP_ID},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_PROTOCOL_INFOA},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_PROTOCOL_INFOW},
        {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_MAXDG},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const SOCKET s = socket(rows[i].family, rows[i].type, 0);
        CHECK_FAILS(set(s, &rows[i]), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(s));
    }
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("Wine answers the get of another protocol with WSAEOPNOTSUPP")) {
        RUN(of_another_protocol);
    }
    if (!ORACLE_LEAVES_OUT(WINE_LACKS_IT)) {
        RUN(of_nobody);
    }
    RUN(what_can_only_be_set);
    RUN(what_can_only_be_read);
}
