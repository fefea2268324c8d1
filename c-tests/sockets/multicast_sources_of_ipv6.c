/* Source filters of IPv6: a group is heard from the sources that were let in, and from no others.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/ipproto-ipv6-socket-options
 * Windows: as documented. The group ff01::1:5 does not leave the machine; one that sends no multicasts of IPv6 skips
 *          the test.
 * Oracle:  no, because Wine has no source filters
 * Covers:  src/socket/options/network.rs, src/socket/ioctls/multicast.rs */

#include "ws2test.h"
#include <iphlpapi.h>

#define GROUP_TEXT "ff01::1:5"
#define OTHER "fd00::1"

static SOCKET receiver, sender;
static struct sockaddr_in6 to, from;
static char own[INET6_ADDRSTRLEN];
static DWORD interface_index;

/* A system without multicasts of IPv6 refuses to send them, or does not bring them back. */
static void learn_the_source(void) {
    struct ipv6_mreq request;
    int length = (int)sizeof from;
    char room[8];
    memset(&request, 0, sizeof request);
    request.ipv6mr_multiaddr = to.sin6_addr;
    if (GetBestInterfaceEx((struct sockaddr *)&to, &interface_index) != NO_ERROR ||
        setsockopt(receiver, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, (const char *)&request, sizeof request) != 0 ||
        sendto(sender, "x", 1, 0, (struct sockaddr *)&to, sizeof to) != 1 ||
        recvfrom(receiver, room, sizeof room, 0, (struct sockaddr *)&from, &length) != 1) {
        SKIP("no multicasts of IPv6");
    }
    CHECK_OK(setsockopt(receiver, IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, (const char *)&request, sizeof request));
    REQUIRE(inet_ntop(AF_INET6, &from.sin6_addr, own, sizeof own) != NULL);
}

static void open_both(void) {
    int length = (int)sizeof to;
    sender = socket(AF_INET6, SOCK_DGRAM, 0);
    receiver = socket(AF_INET6, SOCK_DGRAM, 0);
    if (sender == INVALID_SOCKET || receiver == INVALID_SOCKET) {
        SKIP("no IPv6");
    }
    memset(&to, 0, sizeof to);
    to.sin6_family = AF_INET6;
    REQUIRE(bind(receiver, (struct sockaddr *)&to, sizeof to) == 0);
    REQUIRE(getsockname(receiver, (struct sockaddr *)&to, &length) == 0);
    REQUIRE(inet_pton(AF_INET6, GROUP_TEXT, &to.sin6_addr) == 1);
    test_set_nonblocking(receiver, 1);
    learn_the_source();
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

static struct sockaddr_storage storage_of(const char *text) {
    struct sockaddr_storage storage;
    struct sockaddr_in6 *const name = (struct sockaddr_in6 *)&storage;
    memset(&storage, 0, sizeof storage);
    name->sin6_family = AF_INET6;
    CHECK_INT(inet_pton(AF_INET6, text, &name->sin6_addr), 1);
    return storage;
}

static int source_call(int option, const char *source) {
    struct group_source_req request;
    memset(&request, 0, sizeof request);
    request.gsr_interface = interface_index;
    request.gsr_group = storage_of(GROUP_TEXT);
    request.gsr_source = storage_of(source);
    return setsockopt(receiver, IPPROTO_IPV6, option, (const char *)&request, sizeof request);
}

static void a_source_is_let_in(void) {
    open_both();
    CHECK_OK(source_call(MCAST_JOIN_SOURCE_GROUP, own));
    CHECK(is_heard());
    CHECK_OK(source_call(MCAST_LEAVE_SOURCE_GROUP, own));
    CHECK_OK(source_call(MCAST_JOIN_SOURCE_GROUP, OTHER));
    CHECK(!is_heard());
    close_both();
}

static void a_source_is_kept_out(void) {
    struct ipv6_mreq request;
    memset(&request, 0, sizeof request);
    open_both();
    request.ipv6mr_multiaddr = to.sin6_addr;
    CHECK_OK(setsockopt(receiver, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, (const char *)&request, sizeof request));
    CHECK(is_heard());
    CHECK_OK(source_call(MCAST_BLOCK_SOURCE, own));
    CHECK(!is_heard());
    CHECK_OK(source_call(MCAST_UNBLOCK_SOURCE, own));
    CHECK(is_heard());
    close_both();
}

static void a_filter_as_a_whole(void) {
    GROUP_FILTER filter, seen;
    DWORD returned = 0;
    memset(&filter, 0, sizeof filter);
    filter.gf_group = storage_of(GROUP_TEXT);
    filter.gf_fmode = MCAST_INCLUDE;
    filter.gf_numsrc = 1;
    open_both();
    filter.gf_interface = interface_index;
    filter.gf_slist[0] = storage_of(own);
    CHECK_OK(source_call(MCAST_JOIN_SOURCE_GROUP, OTHER));
    CHECK(!is_heard());
    CHECK_OK(WSAIoctl(receiver, SIOCSMSFILTER, &filter, sizeof filter, NULL, 0, &returned, NULL, NULL));
    CHECK(is_heard());
    memset(&seen, 0x5E, sizeof seen);
    CHECK_OK(WSAIoctl(receiver, SIOCGMSFILTER, &filter, sizeof filter, &seen, sizeof seen, &returned, NULL, NULL));
    CHECK_INT(seen.gf_fmode, MCAST_INCLUDE);
    CHECK_INT(seen.gf_numsrc, 1);
    CHECK_MEM(&seen.gf_slist[0], &filter.gf_slist[0], sizeof(struct sockaddr_in6));
    filter.gf_numsrc = 2;
    CHECK_FAILS(WSAIoctl(receiver, SIOCSMSFILTER, &filter, sizeof filter, NULL, 0, &returned, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    /* There may be room for fewer sources, but not for less than none. */
    CHECK_FAILS(WSAIoctl(receiver, SIOCGMSFILTER, &filter, sizeof filter, &seen, GROUP_FILTER_SIZE(0) - 1, &returned,
                         NULL, NULL),
                SOCKET_ERROR, WSAEFAULT);
    close_both();
}

static void what_is_no_source(void) {
    struct group_source_req request;
    open_both();
    memset(&request, 0, sizeof request);
    CHECK_FAILS(setsockopt(receiver, IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP, (const char *)&request, sizeof request - 1),
                SOCKET_ERROR, WSAEFAULT);
    close_both();
}

TEST_MAIN {
    RUN(a_source_is_let_in);
    RUN(a_source_is_kept_out);
    RUN(a_filter_as_a_whole);
    RUN(what_is_no_source);
}
