/* Socket options: what each is at first, what it becomes, and what it reads back.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/sol-socket-socket-options
 * Windows: as documented. Some boolean options fill only one byte of the room and say so, on
 *          Windows too; programs see a BOOL because they clear the room first.
 * Covers:  src/socket/options.rs, src/convert/options.rs */

#include "ws2test.h"

#define ANY (-1)

struct row {
    int family, type, level, option;
    int first; /* the value of a new socket, or ANY */
    int set;   /* a value to set and read back, or ANY */
};

static const struct row rows[] = {
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_TYPE, SOCK_STREAM, ANY},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_TYPE, SOCK_DGRAM, ANY},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_ERROR, 0, ANY},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_ACCEPTCONN, FALSE, ANY},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_BROADCAST, FALSE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_KEEPALIVE, FALSE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DONTLINGER, TRUE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_OOBINLINE, FALSE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR, FALSE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, FALSE, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DONTROUTE, ANY, TRUE},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RCVTIMEO, 0, 1500},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_SNDTIMEO, 0, 1},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_RCVTIMEO, 0, 100000000},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RCVBUF, ANY, 16384},
    {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_SNDBUF, ANY, 16384},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_RCVBUF, ANY, 16384},
    {AF_INET, SOCK_DGRAM, SOL_SOCKET, SO_SNDBUF, ANY, 16384},
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_NODELAY, FALSE, TRUE},
    {AF_INET6, SOCK_STREAM, IPPROTO_TCP, TCP_NODELAY, FALSE, TRUE},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TTL, ANY, 17},
    {AF_INET, SOCK_STREAM, IPPROTO_IP, IP_TTL, ANY, 17},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TOS, 0, ANY},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_MULTICAST_TTL, 1, 3},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_MULTICAST_LOOP, TRUE, FALSE},
    {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_DONTFRAGMENT, FALSE, TRUE},
    {AF_INET6, SOCK_STREAM, IPPROTO_IPV6, IPV6_V6ONLY, TRUE, FALSE},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_V6ONLY, TRUE, FALSE},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ANY, 17},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 1, 3},
    {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, TRUE, FALSE},
};

static int get(SOCKET s, const struct row *row) {
    int value = 0, size = (int)sizeof value;
    CHECK_OK(getsockopt(s, row->level, row->option, (char *)&value, &size));
    CHECK(size == (int)sizeof value || size == 1);
    return value;
}

static void try_row(const struct row *row) {
    const SOCKET s = socket(row->family, row->type, 0);
    const int first = get(s, row);
    REQUIRE(s != INVALID_SOCKET);
    if (row->first != ANY) {
        CHECK_INT(first, row->first);
    }
    if (row->set != ANY) {
        CHECK_OK(setsockopt(s, row->level, row->option, (const char *)&row->set, sizeof(int)));
        CHECK_INT(get(s, row), row->set);
    }
    CHECK_OK(closesocket(s));
}

static void every_row(void) {
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const LONG failures = test_failures;
        try_row(&rows[i]);
        if (test_failures != failures) {
            printf("     in row %d: level %d, option %d\n", (int)i, rows[i].level, rows[i].option);
        }
    }
}

static void any_true_is_true(void) {
    const int many = 77;
    BOOL seen = FALSE;
    int size = (int)sizeof seen;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, (const char *)&many, sizeof many));
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_BROADCAST, (char *)&seen, &size));
    CHECK_INT(seen, TRUE);
    CHECK_OK(closesocket(s));
}

static void so_max_msg_size_is_the_largest_datagram(void) {
    unsigned seen = 0;
    int size = (int)sizeof seen;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_MAX_MSG_SIZE, (char *)&seen, &size));
    CHECK_INT(seen, 65507);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(every_row);
    RUN(any_true_is_true);
    RUN(so_max_msg_size_is_the_largest_datagram);
}
