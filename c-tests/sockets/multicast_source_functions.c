/* setsourcefilter and its kin: which sources a group brings, by functions of the header.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setsourcefilter
 * Windows: as documented. Groups are joined at the loopback interface.
 * Oracle:  no, because the headers of MinGW do not have these functions
 * Covers:  include/ws2/ws2tcpip_after.h, src/socket/ioctls/multicast.rs */

#include "ws2test.h"

#define GROUP "239.255.1.4"

static SOCKET receiver, sender;
static struct sockaddr_in to;
static IN_ADDR group, interface_address, own, other;

static void open_both(void) {
    int length = (int)sizeof to;
    struct ip_mreq_source request;
    sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    receiver = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    REQUIRE(bind(receiver, (struct sockaddr *)&to, sizeof to) == 0);
    REQUIRE(getsockname(receiver, (struct sockaddr *)&to, &length) == 0);
    to.sin_addr.s_addr = inet_addr(GROUP);
    group = to.sin_addr;
    interface_address.s_addr = own.s_addr = htonl(INADDR_LOOPBACK);
    other.s_addr = htonl(INADDR_LOOPBACK + 1);
    CHECK_OK(setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, (const char *)&own, sizeof own));
    request.imr_multiaddr = group;
    request.imr_sourceaddr = other;
    request.imr_interface = interface_address;
    if (setsockopt(receiver, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, (const char *)&request,
                   sizeof request) != 0) {
        SKIP("no multicasts at the loopback interface");
    }
    test_set_nonblocking(receiver, 1);
}

static void close_both(void) {
    CHECK_OK(closesocket(receiver));
    CHECK_OK(closesocket(sender));
}

/* Datagrams of one machine arrive before the call that sends them returns. */
static int is_heard(void) {
    char room[8];
    CHECK_INT(sendto(sender, "x", 1, 0, (struct sockaddr *)&to, sizeof to), 1);
    if (recv(receiver, room, sizeof room, 0) == 1) {
        return 1;
    }
    CHECK_INT(WSAGetLastError(), WSAEWOULDBLOCK);
    return 0;
}

static void a_filter_of_ipv4(void) {
    IN_ADDR sources[2], seen[2];
    MULTICAST_MODE_TYPE mode = MCAST_EXCLUDE;
    ULONG count = 2;
    open_both();
    sources[0] = other;
    sources[1] = own;
    CHECK(!is_heard());
    CHECK_OK(setipv4sourcefilter(receiver, interface_address, group, MCAST_INCLUDE, 2, sources));
    CHECK(is_heard());
    CHECK_OK(getipv4sourcefilter(receiver, interface_address, group, &mode, &count, seen));
    CHECK_INT(mode, MCAST_INCLUDE);
    CHECK_INT(count, 2);
    CHECK(seen[0].s_addr != seen[1].s_addr);
    CHECK(seen[0].s_addr == own.s_addr || seen[0].s_addr == other.s_addr);
    CHECK(seen[1].s_addr == own.s_addr || seen[1].s_addr == other.s_addr);
    close_both();
}

static void nothing_is_kept_out(void) {
    MULTICAST_MODE_TYPE mode = MCAST_INCLUDE;
    ULONG count = 0;
    open_both();
    CHECK_OK(setipv4sourcefilter(receiver, interface_address, group, MCAST_EXCLUDE, 0, NULL));
    CHECK(is_heard());
    CHECK_OK(getipv4sourcefilter(receiver, interface_address, group, &mode, &count, NULL));
    CHECK_INT(mode, MCAST_EXCLUDE);
    CHECK_INT(count, 0);
    CHECK_OK(setipv4sourcefilter(receiver, interface_address, group, MCAST_EXCLUDE, 1, &own));
    CHECK(!is_heard());
    close_both();
}

/* The count is that of all sources, also when there is room for fewer. */
static void there_are_more_than_there_is_room_for(void) {
    IN_ADDR sources[2], seen[2];
    MULTICAST_MODE_TYPE mode;
    ULONG count = 0;
    open_both();
    sources[0] = own;
    sources[1] = other;
    CHECK_OK(setipv4sourcefilter(receiver, interface_address, group, MCAST_INCLUDE, 2, sources));
    CHECK_OK(getipv4sourcefilter(receiver, interface_address, group, &mode, &count, NULL));
    CHECK_INT(count, 2);
    count = 1;
    memset(seen, 0, sizeof seen);
    CHECK_OK(getipv4sourcefilter(receiver, interface_address, group, &mode, &count, seen));
    CHECK_INT(count, 2);
    CHECK(seen[0].s_addr == own.s_addr || seen[0].s_addr == other.s_addr);
    CHECK_INT(seen[1].s_addr, 0);
    close_both();
}

static SOCKADDR_STORAGE storage_of(IN_ADDR address) {
    SOCKADDR_STORAGE storage;
    memset(&storage, 0, sizeof storage);
    storage.ss_family = AF_INET;
    ((struct sockaddr_in *)&storage)->sin_addr = address;
    return storage;
}

/* The interface that 127.0.0.1 is at is the first on every system. */
static void a_filter_of_any_family(void) {
    SOCKADDR_STORAGE source, seen[2];
    MULTICAST_MODE_TYPE mode = MCAST_EXCLUDE;
    ULONG count = 2;
    open_both();
    source = storage_of(own);
    CHECK_OK(setsourcefilter(receiver, 1, (const SOCKADDR *)&to, sizeof to, MCAST_INCLUDE, 1,
                             &source));
    CHECK(is_heard());
    CHECK_OK(getsourcefilter(receiver, 1, (const SOCKADDR *)&to, sizeof to, &mode, &count, seen));
    CHECK_INT(mode, MCAST_INCLUDE);
    CHECK_INT(count, 1);
    CHECK_INT(seen[0].ss_family, AF_INET);
    CHECK_INT(((struct sockaddr_in *)&seen[0])->sin_addr.s_addr, own.s_addr);
    count = 0;
    CHECK_OK(getsourcefilter(receiver, 1, (const SOCKADDR *)&to, sizeof to, &mode, &count, NULL));
    CHECK_INT(count, 1);
    close_both();
}

static void what_is_refused(void) {
    MULTICAST_MODE_TYPE mode;
    ULONG count = 0;
    SOCKET stream;
    /* Compilers see what is wrong with these when they can. */
    volatile int too_long = 4096;
    volatile ULONG too_many = 0xffffffff;
    open_both();
    CHECK_FAILS(setipv4sourcefilter(INVALID_SOCKET, own, group, MCAST_INCLUDE, 0, NULL), SOCKET_ERROR,
                WSAENOTSOCK);
    CHECK_FAILS(getipv4sourcefilter(INVALID_SOCKET, own, group, &mode, &count, NULL), SOCKET_ERROR,
                WSAENOTSOCK);
    CHECK_FAILS(setsourcefilter(INVALID_SOCKET, 1, (const SOCKADDR *)&to, sizeof to, MCAST_INCLUDE, 0,
                                NULL),
                SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(getsourcefilter(INVALID_SOCKET, 1, (const SOCKADDR *)&to, sizeof to, &mode, &count,
                                NULL),
                SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(setipv4sourcefilter(receiver, own, group, (MULTICAST_MODE_TYPE)7, 0, NULL),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(setsourcefilter(receiver, 1, (const SOCKADDR *)&to, too_long, MCAST_INCLUDE, 0, NULL),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(setipv4sourcefilter(receiver, own, group, MCAST_INCLUDE, too_many, &own),
                SOCKET_ERROR, WSAENOBUFS);
    stream = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(setipv4sourcefilter(stream, own, group, MCAST_INCLUDE, 0, NULL), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(closesocket(stream));
    close_both();
}

TEST_MAIN {
    RUN(a_filter_of_ipv4);
    RUN(nothing_is_kept_out);
    RUN(there_are_more_than_there_is_room_for);
    RUN(a_filter_of_any_family);
    RUN(what_is_refused);
}
