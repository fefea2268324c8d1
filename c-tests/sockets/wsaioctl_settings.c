/* WSAIoctl: commands that set something, those that are refused, and which error comes first.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/winsock-ioctls
 * Windows: as documented.
 * Covers:  src/convert/ioctls.rs, src/socket/ioctls, src/api/winsock/ioctls.rs */

#include "ws2test.h"

/* Not every compiler's headers declare it. */
#ifndef SIO_IDEAL_SEND_BACKLOG_CHANGE
#define SIO_IDEAL_SEND_BACKLOG_CHANGE _IO('t', 122)
#endif
#include <mswsock.h>
#include <mstcpip.h>

#define CODE_UDP_CONNRESET 0x9800000Cu
#define CODE_UDP_NETRESET 0x9800000Fu
#define CODE_SET_COMPATIBILITY_MODE 0x9800012Cu
#define CODE_LOOPBACK_FAST_PATH 0x98000010u
#define OPTION_KEEPIDLE 3
#define OPTION_KEEPCNT 16
#define OPTION_KEEPINTVL 17

static DWORD returned;

static int tell(SOCKET s, DWORD code, const void *in, DWORD size) {
    returned = TEST_POISON;
    return WSAIoctl(s, code, (void *)(size_t)in, size, NULL, 0, &returned, NULL, NULL);
}

static DWORD number_of(SOCKET s, int level, int option) {
    DWORD value = TEST_POISON;
    int size = (int)sizeof value;
    CHECK_OK(getsockopt(s, level, option, (char *)&value, &size));
    return value;
}

static void how_a_connection_is_kept_alive(void) {
    struct tcp_keepalive times = {1, 90500, 7000};
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(tell(s, SIO_KEEPALIVE_VALS, &times, sizeof times));
    CHECK_INT(returned, 0);
    CHECK_INT(number_of(s, SOL_SOCKET, SO_KEEPALIVE) & 1, TRUE);
    if (!TEST_UNDER_ORACLE) { /* whose sockets do not have the options */
        CHECK_INT(number_of(s, IPPROTO_TCP, OPTION_KEEPIDLE), 91);
        CHECK_INT(number_of(s, IPPROTO_TCP, OPTION_KEEPINTVL), 7);
        CHECK_INT(number_of(s, IPPROTO_TCP, OPTION_KEEPCNT), 10);
    }
    times.onoff = 0;
    CHECK_OK(tell(s, SIO_KEEPALIVE_VALS, &times, sizeof times));
    CHECK_INT(number_of(s, SOL_SOCKET, SO_KEEPALIVE) & 1, FALSE);
    CHECK_FAILS(tell(s, SIO_KEEPALIVE_VALS, &times, sizeof times - 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(tell(s, SIO_KEEPALIVE_VALS, NULL, sizeof times), SOCKET_ERROR, WSAEFAULT);
    ORACLE_INT(tell(datagrams, SIO_KEEPALIVE_VALS, &times, sizeof times), SOCKET_ERROR, 0,
               "documented: WSAENOPROTOOPT for datagrams");
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(datagrams));
}

static void switches(void) {
    const DWORD on = 1, off = 0;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(tell(datagrams, CODE_UDP_CONNRESET, &off, sizeof off));
    CHECK_OK(tell(datagrams, CODE_UDP_CONNRESET, &on, sizeof on));
    CHECK_OK(tell(datagrams, CODE_UDP_NETRESET, &off, sizeof off));
    CHECK_FAILS(tell(datagrams, CODE_UDP_NETRESET, &on, sizeof on), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_OK(tell(s, CODE_LOOPBACK_FAST_PATH, &on, sizeof on));
    CHECK_FAILS(tell(s, CODE_UDP_CONNRESET, &on, sizeof on), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(tell(datagrams, CODE_LOOPBACK_FAST_PATH, &on, sizeof on), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(tell(datagrams, CODE_UDP_CONNRESET, &on, 3), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(tell(datagrams, SIO_RCVALL, &on, sizeof on), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(datagrams));
}

/* Today's ways are those of every version since Vista. */
static void the_ways_of_a_version(void) {
    static const DWORD vista = 0x06000000, newer = 0x0A000000, older = 0x05020000;
    DWORD mode[2];
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    for (mode[0] = 0; mode[0] < 3; mode[0]++) {
        mode[1] = vista;
        CHECK_OK(tell(s, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode));
        CHECK_INT(returned, 0);
        mode[1] = newer;
        CHECK_OK(tell(s, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode));
        mode[1] = older; /* Windows can */
        CHECK_FAILS(tell(s, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode), SOCKET_ERROR,
                    WSAEOPNOTSUPP);
    }
    mode[1] = vista;
    CHECK_FAILS(tell(s, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode), SOCKET_ERROR, WSAEINVAL);
    mode[0] = 0;
    CHECK_FAILS(tell(s, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode - 1), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(tell(s, CODE_SET_COMPATIBILITY_MODE, NULL, sizeof mode), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(tell(datagrams, CODE_SET_COMPATIBILITY_MODE, mode, sizeof mode), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(datagrams));
}

static void multicasts(int family, int level, int loop, int scope) {
    const DWORD off = 0, five = 5, many = 256;
    const SOCKET s = socket(family, SOCK_DGRAM, 0);
    CHECK_OK(tell(s, SIO_MULTIPOINT_LOOPBACK, &off, sizeof off));
    CHECK_INT(number_of(s, level, loop), FALSE);
    CHECK_OK(tell(s, SIO_MULTICAST_SCOPE, &five, sizeof five));
    CHECK_INT(number_of(s, level, scope), 5);
    CHECK_FAILS(tell(s, SIO_MULTICAST_SCOPE, &many, sizeof many), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void multicasts_of_both_families(void) {
    multicasts(AF_INET, IPPROTO_IP, IP_MULTICAST_LOOP, IP_MULTICAST_TTL);
    multicasts(AF_INET6, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, IPV6_MULTICAST_HOPS);
}

static void the_three_of_ioctlsocket(void) {
    DWORD value = 1;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(tell(pair[0], FIONBIO, &value, sizeof value));
    CHECK_FAILS(recv(pair[0], (char *)&value, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_INT(send(pair[1], "abc", 3, 0), 3);
    test_wait_readable(pair[0]);
    CHECK_OK(WSAIoctl(pair[0], FIONREAD, NULL, 0, &value, sizeof value, &returned, NULL, NULL));
    CHECK_INT(value, 3);
    CHECK_INT(returned, sizeof value);
    CHECK_OK(WSAIoctl(pair[0], SIOCATMARK, NULL, 0, &value, sizeof value, &returned, NULL, NULL));
    CHECK_INT(value, TRUE);
    test_close_pair(pair);
}

static void refused(void) {
    static const struct {
        DWORD code;
        int error;
    } rows[] = {
        {SIO_ASSOCIATE_HANDLE, WSAENOPROTOOPT},
        {SIO_TRANSLATE_HANDLE, WSAENOPROTOOPT},
        {SIO_ENABLE_CIRCULAR_QUEUEING, WSAENOPROTOOPT},
        {SIO_FLUSH, WSAENOPROTOOPT},
        {SIO_FIND_ROUTE, WSAEOPNOTSUPP},
        {SIO_IDEAL_SEND_BACKLOG_CHANGE, WSAEOPNOTSUPP},
    };
    size_t i;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CHECK_FAILS(tell(s, rows[i].code, NULL, 0), SOCKET_ERROR, rows[i].error);
    }
    CHECK_OK(closesocket(s));
}

static void which_error_first(void) {
    DWORD value = 0;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(tell(INVALID_SOCKET, 77, NULL, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAIoctl(s, 77, NULL, 0, NULL, 0, NULL, NULL, NULL), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(WSAIoctl(s, SIO_FLUSH, NULL, 0, NULL, 0, NULL, NULL, NULL), SOCKET_ERROR,
                WSAENOPROTOOPT);
    CHECK_FAILS(WSAIoctl(s, FIONREAD, NULL, 0, &value, 4, NULL, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, FIONREAD, NULL, 0, &value, 3, &returned, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(ioctlsocket(s, (long)SIO_MULTICAST_SCOPE, (u_long *)&value), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(how_a_connection_is_kept_alive);
    RUN(the_three_of_ioctlsocket);
    if (!ORACLE_LEAVES_OUT("Wine does not have these commands, or judges pointers first")) {
        RUN(switches);
        RUN(the_ways_of_a_version);
        RUN(multicasts_of_both_families);
        RUN(refused);
        RUN(which_error_first);
    }
}
