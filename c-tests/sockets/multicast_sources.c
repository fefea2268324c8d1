/* Source filters: a group is heard from the sources that were let in, and from no others.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/ipproto-ip-socket-options
 * Windows: as documented. Groups are joined at the loopback interface and their datagrams stay there;
 *          a system without multicasts there skips the test.
 * Covers:  src/socket/options/network.rs, src/socket/ioctls/multicast.rs */

#include "ws2test.h"

#define GROUP "239.255.1.3"

static SOCKET receiver, sender;
static struct sockaddr_in to;

static void open_both(void) {
    int length = (int)sizeof to;
    const DWORD loopback = htonl(INADDR_LOOPBACK);
    sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    receiver = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    REQUIRE(bind(receiver, (struct sockaddr *)&to, sizeof to) == 0);
    REQUIRE(getsockname(receiver, (struct sockaddr *)&to, &length) == 0);
    to.sin_addr.s_addr = inet_addr(GROUP);
    CHECK_OK(setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, (const char *)&loopback,
                        sizeof loopback));
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

static int source_call(int option, u_long source) {
    struct ip_mreq_source request;
    request.imr_multiaddr.s_addr = inet_addr(GROUP);
    request.imr_sourceaddr.s_addr = htonl(source);
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    return setsockopt(receiver, IPPROTO_IP, option, (const char *)&request, sizeof request);
}

static void a_source_is_let_in(void) {
    open_both();
    CHECK_OK(source_call(IP_ADD_SOURCE_MEMBERSHIP, INADDR_LOOPBACK));
    CHECK(is_heard());
    CHECK_OK(source_call(IP_DROP_SOURCE_MEMBERSHIP, INADDR_LOOPBACK));
    CHECK_OK(source_call(IP_ADD_SOURCE_MEMBERSHIP, INADDR_LOOPBACK + 1));
    CHECK(!is_heard());
    close_both();
}

static void a_source_is_kept_out(void) {
    struct ip_mreq request;
    request.imr_multiaddr.s_addr = inet_addr(GROUP);
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    open_both();
    if (setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, (const char *)&request,
                   sizeof request) != 0) {
        SKIP("no multicasts at the loopback interface");
    }
    CHECK(is_heard());
    CHECK_OK(source_call(IP_BLOCK_SOURCE, INADDR_LOOPBACK));
    CHECK(!is_heard());
    CHECK_OK(source_call(IP_UNBLOCK_SOURCE, INADDR_LOOPBACK));
    CHECK(is_heard());
    close_both();
}

/* What another socket joined is not heard here. */
static void groups_belong_to_the_socket(void) {
    const SOCKET other = socket(AF_INET, SOCK_DGRAM, 0);
    struct ip_mreq request;
    request.imr_multiaddr.s_addr = inet_addr(GROUP);
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    open_both();
    if (setsockopt(other, IPPROTO_IP, IP_ADD_MEMBERSHIP, (const char *)&request,
                   sizeof request) != 0) {
        SKIP("no multicasts at the loopback interface");
    }
    ORACLE_INT(is_heard(), 0, 1, "Wine leaves Linux' rule: what anybody joined is heard by all");
    CHECK_OK(setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, (const char *)&request,
                        sizeof request));
    CHECK(is_heard());
    close_both();
    CHECK_OK(closesocket(other));
}

static struct sockaddr_storage storage_of(const char *text) {
    struct sockaddr_storage storage;
    struct sockaddr_in *const name = (struct sockaddr_in *)&storage;
    memset(&storage, 0, sizeof storage);
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = inet_addr(text);
    return storage;
}

/* The interface that 127.0.0.1 is at is the first on every system. */
static void groups_by_index(void) {
    struct group_source_req request;
    memset(&request, 0, sizeof request);
    request.gsr_interface = 1;
    request.gsr_group = storage_of(GROUP);
    request.gsr_source = storage_of("127.0.0.1");
    open_both();
    CHECK_OK(setsockopt(receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, (const char *)&request,
                        sizeof request));
    CHECK(is_heard());
    CHECK_OK(setsockopt(receiver, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, (const char *)&request,
                        sizeof request));
    CHECK(!is_heard());
    CHECK_FAILS(setsockopt(receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, (const char *)&request,
                           sizeof request - 1),
                SOCKET_ERROR, WSAEFAULT);
    request.gsr_source.ss_family = AF_UNSPEC;
    CHECK_FAILS(setsockopt(receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, (const char *)&request,
                           sizeof request),
                SOCKET_ERROR, WSAEINVAL);
    close_both();
}

static void a_filter_as_a_whole(void) {
    struct ip_msfilter filter, seen;
    DWORD returned;
    memset(&filter, 0, sizeof filter);
    filter.imsf_multiaddr.s_addr = inet_addr(GROUP);
    filter.imsf_interface.s_addr = htonl(INADDR_LOOPBACK);
    filter.imsf_fmode = MCAST_INCLUDE;
    filter.imsf_numsrc = 1;
    filter.imsf_slist[0].s_addr = htonl(INADDR_LOOPBACK);
    open_both();
    CHECK_OK(source_call(IP_ADD_SOURCE_MEMBERSHIP, INADDR_LOOPBACK + 1));
    CHECK(!is_heard());
    CHECK_OK(WSAIoctl(receiver, SIO_SET_MULTICAST_FILTER, &filter, sizeof filter, NULL, 0, &returned,
                      NULL, NULL));
    CHECK(is_heard());
    memset(&seen, 0x5E, sizeof seen);
    CHECK_OK(WSAIoctl(receiver, SIO_GET_MULTICAST_FILTER, &filter, sizeof filter, &seen, sizeof seen,
                      &returned, NULL, NULL));
    CHECK_INT(returned, sizeof seen);
    CHECK_MEM(&seen, &filter, sizeof seen);
    filter.imsf_numsrc = 2;
    CHECK_FAILS(WSAIoctl(receiver, SIO_SET_MULTICAST_FILTER, &filter, sizeof filter, NULL, 0,
                         &returned, NULL, NULL),
                SOCKET_ERROR, WSAEFAULT);
    close_both();
}

static void what_is_no_group(void) {
    struct ip_mreq_source request;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&request, 0, sizeof request);
    CHECK_FAILS(setsockopt(s, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, (const char *)&request,
                           sizeof request - 1),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(setsockopt(s, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, (const char *)&request,
                           sizeof request),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(a_source_is_kept_out);
    RUN(groups_belong_to_the_socket);
    if (!ORACLE_LEAVES_OUT("Wine does not have filters, and hears sources that were not let in")) {
        RUN(a_source_is_let_in);
        RUN(groups_by_index);
        RUN(a_filter_as_a_whole);
        RUN(what_is_no_group);
    }
}
