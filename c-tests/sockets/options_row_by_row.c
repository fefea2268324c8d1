/* Socket options, row by row: the first value, what is read back, what is refused, and lengths.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/socket-options and the pages of its levels
 * Windows: as documented. Wine does not know every option; its rows say so.
 * Covers:  src/convert/options, src/socket/options */

#include "ws2test.h"

/* Not in every version of the headers. */
#ifndef SO_PAUSE_ACCEPT
#define SO_PAUSE_ACCEPT 0x3003
#endif
#ifndef SO_PORT_SCALABILITY
#define SO_PORT_SCALABILITY 0x3006
#endif
#ifndef SO_RANDOMIZE_PORT
#define SO_RANDOMIZE_PORT 0x3005
#endif
#define OPTION_KEEPIDLE 3
#define OPTION_MAXRT 5
#define OPTION_OFFLOAD 11
#define OPTION_MAXRTMS 14
#define OPTION_FASTOPEN 15
#define OPTION_KEEPCNT 16
#define OPTION_KEEPINTVL 17
#define OPTION_FAIL_CONNECT 18
#define OPTION_RECVTOS 40
#define OPTION_ECN 50
#define OPTION_MTU_DISCOVER 71
#define OPTION_USER_MTU 76
#define OPTION_IFLIST 28
#define OPTION_REUSE_UNICASTPORT 0x3007
#define OPTION_REUSE_MULTICASTPORT 0x3008
#define OPTION_UDP_SEND_MSG_SIZE 2
#define OPTION_UDP_COALESCED 3

#define NONE 0x7ABCDEF0

enum kind { FLAG, NUMBER };
enum oracle { AGREES, LACKS_IT };

static const struct row {
    int family, type, level, option;
    enum kind kind;
    int first;   /* the value of a new socket, or NONE if the system's own */
    int set;     /* a value that is read back */
    int refused; /* a value that fails with `error`, or NONE */
    int error;
    enum oracle oracle;
} rows[] = {
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DEBUG, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DONTROUTE, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_KEEPALIVE, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONDITIONAL_ACCEPT, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_PAUSE_ACCEPT, FLAG, 0, 0, 1, WSAENOPROTOOPT, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RANDOMIZE_PORT, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_PORT_SCALABILITY, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET6, SOCK_STREAM, SOL_SOCKET, OPTION_REUSE_UNICASTPORT, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, OPTION_REUSE_MULTICASTPORT, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_RCVBUF, NUMBER, NONE, 0, NONE, 0, AGREES},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_SNDBUF, NUMBER, NONE, 0, NONE, 0, AGREES},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RCVBUF, NUMBER, NONE, 12345, NONE, 0, AGREES},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_SNDBUF, NUMBER, NONE, 10000000, NONE, 0, AGREES},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_KEEPIDLE, NUMBER, 7200, 90000, 0, WSAEINVAL,
     LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_KEEPINTVL, NUMBER, 1, 77, 0, WSAEINVAL, LACKS_IT},
    {AF_INET6, SOCK_STREAM, IPPROTO_TCP, OPTION_KEEPCNT, NUMBER, 10, 255, 256, WSAEINVAL, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_MAXRT, NUMBER, 0, 30, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_MAXRT, NUMBER, 0, -1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_MAXRTMS, NUMBER, 0, 2500, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_FASTOPEN, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_OFFLOAD, NUMBER, 0, 2, 3, WSAEINVAL, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_EXPEDITED_1122, FLAG, 0, 0, 1, WSAENOPROTOOPT, LACKS_IT},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, OPTION_FAIL_CONNECT, FLAG, 0, 0, 1, WSAENOPROTOOPT,
     LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TTL, NUMBER, NONE, 255, 256, WSAEINVAL, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TOS, NUMBER, 0, 0x20, 256, WSAEINVAL, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_MULTICAST_TTL, NUMBER, 1, 255, 256, WSAEINVAL, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_MULTICAST_IF, NUMBER, 0, 0x0100007f, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_DONTFRAGMENT, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, OPTION_MTU_DISCOVER, NUMBER, 0, 3, 4, WSAEINVAL, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, OPTION_USER_MTU, NUMBER, -1, -1, 1400, WSAENOPROTOOPT,
     LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, OPTION_IFLIST, FLAG, 0, 0, 1, WSAENOPROTOOPT, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECEIVE_BROADCAST, FLAG, 1, 1, 0, WSAENOPROTOOPT, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_ORIGINAL_ARRIVAL_IF, FLAG, 0, 0, 1, WSAENOPROTOOPT,
     LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_PKTINFO, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECVTTL, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, OPTION_RECVTOS, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, OPTION_ECN, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECVIF, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_UNICAST_HOPS, NUMBER, NONE, 255, 256, WSAEINVAL,
     AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, NUMBER, 1, 0, 256, WSAEINVAL, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_MULTICAST_IF, NUMBER, 0, 1, NONE, 0, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_DONTFRAG, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, OPTION_MTU_DISCOVER, NUMBER, 0, 1, 4, WSAEINVAL, LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, OPTION_USER_MTU, NUMBER, -1, -1, 1400, WSAENOPROTOOPT,
     LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_PROTECTION_LEVEL, NUMBER, 20, 10, 30, WSAEINVAL,
     LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_PKTINFO, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_HOPLIMIT, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, OPTION_RECVTOS, FLAG, 0, 1, NONE, 0, AGREES},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, OPTION_ECN, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_RECVIF, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_UDP, UDP_NOCHECKSUM, FLAG, 0, 1, NONE, 0, LACKS_IT},
    {AF_INET, SOCK_DGRAM, IPPROTO_UDP, OPTION_UDP_COALESCED, NUMBER, 0, 4096, NONE, 0, LACKS_IT},
    {AF_INET6, SOCK_DGRAM, IPPROTO_UDP, OPTION_UDP_COALESCED, NUMBER, 0, 65535, NONE, 0, LACKS_IT},
};

static int get(SOCKET s, const struct row *row) {
    int value = TEST_POISON, size = (int)sizeof value;
    CHECK_OK(getsockopt(s, row->level, row->option, (char *)&value, &size));
    CHECK_INT(size, sizeof value);
    return value;
}

static int set(SOCKET s, const struct row *row, int value, int size) {
    return setsockopt(s, row->level, row->option, (const char *)&value, size);
}

static void reads_back(SOCKET s, const struct row *row) {
    const int first = get(s, row);
    if (row->first != NONE) {
        CHECK_INT(first, row->first);
    }
    CHECK_OK(set(s, row, row->set, sizeof(int)));
    CHECK_INT(get(s, row), row->set);
    if (row->refused != NONE) {
        CHECK_FAILS(set(s, row, row->refused, sizeof(int)), SOCKET_ERROR, row->error);
        CHECK_INT(get(s, row), row->set);
    }
}

static void needs_its_length(SOCKET s, const struct row *row) {
    char room[4];
    int size = row->kind == FLAG ? 0 : 3;
    if (TEST_UNDER_ORACLE) {
        return; /* it differs from option to option there */
    }
    CHECK_FAILS(set(s, row, row->set, size), SOCKET_ERROR, WSAEFAULT);
    if (row->level != IPPROTO_IPV6 || row->option != IPV6_MULTICAST_IF) { /* whose NULL is 0 */
        CHECK_FAILS(setsockopt(s, row->level, row->option, NULL, 4), SOCKET_ERROR, WSAEFAULT);
    }
    CHECK_FAILS(getsockopt(s, row->level, row->option, room, &size), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(get(s, row), row->set);
}

static void every_row(void) {
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const LONG failures = test_failures;
        const struct row *const row = &rows[i];
        SOCKET s;
        if (TEST_UNDER_ORACLE && row->oracle == LACKS_IT) {
            continue;
        }
        s = socket(row->family, row->type, 0);
        REQUIRE(s != INVALID_SOCKET);
        reads_back(s, row);
        needs_its_length(s, row);
        CHECK_OK(closesocket(s));
        if (test_failures != failures) {
            printf("     in row %d: level %d, option %d\n", (int)i, row->level, row->option);
        }
    }
}

static void a_segment_size_for_sending(void) {
    static const struct row row = {AF_INET, SOCK_DGRAM, IPPROTO_UDP, OPTION_UDP_SEND_MSG_SIZE,
                                   NUMBER,  0,          512,         65536,
                                   WSAEINVAL, LACKS_IT};
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    int value, size = (int)sizeof value;
    if (getsockopt(s, row.level, row.option, (char *)&value, &size) == 0) {
        reads_back(s, &row); /* not every system has it */
    } else {
        CHECK_INT(WSAGetLastError(), WSAENOPROTOOPT);
    }
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(every_row);
    if (!ORACLE_LEAVES_OUT("Wine does not know the level of UDP")) {
        RUN(a_segment_size_for_sending);
    }
}
