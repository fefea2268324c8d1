/* Socket options that headers and documents name and few programs use: each answers something true, or
 * is refused by its name.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/socket-options and the pages of its levels
 * Windows: has some of those that are refused here: they are about what the system below does not offer.
 * Oracle:  no, because neither Wine nor MinGW's headers have these options
 * Covers:  src/convert/options, src/socket/options */

#include "ws2test.h"
#include <mswsock.h>

#define GROUP "239.255.1.5"
#define GROUP6 "ff02::4:5"

struct option {
    int family, type, level, name;
};

static int get(SOCKET s, int level, int name, DWORD *value) {
    int size = (int)sizeof *value;
    return getsockopt(s, level, name, (char *)value, &size);
}

static int set(SOCKET s, int level, int name, DWORD value) {
    return setsockopt(s, level, name, (const char *)&value, sizeof value);
}

static void refused_to_all(void) {
    static const struct option rows[] = {
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_USELOOPBACK},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_CONNOPTLEN},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DISCDATALEN},
        {AF_INET, SOCK_STREAM, SOL_SOCKET, SO_ORIGINAL_DST},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_STDURG},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_NOURG},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_ATMARK},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_NOSYNRETRIES},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_CONGESTION_ALGORITHM},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_DELAY_FIN_ACK},
        {AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_ICMP_ERROR_INFO},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_DEL_IFLIST},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_GET_IFLIST},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RTHDR},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECVRTHDR},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TCLASS},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_PKTINFO_EX},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_WFP_REDIRECT_RECORDS},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_WFP_REDIRECT_CONTEXT},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_NRT_INTERFACE},
        {AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECVERR},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_ADD_IFLIST},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_DEL_IFLIST},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_GET_IFLIST},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_HOPOPTS},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_CHECKSUM},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_RTHDR},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_RECVRTHDR},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_PKTINFO_EX},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_WFP_REDIRECT_RECORDS},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_WFP_REDIRECT_CONTEXT},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_NRT_INTERFACE},
        {AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_RECVERR},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const SOCKET s = socket(rows[i].family, rows[i].type, 0);
        DWORD value = TEST_POISON;
        CHECK_FAILS(get(s, rows[i].level, rows[i].name, &value), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_INT(value, TEST_POISON);
        CHECK_FAILS(set(s, rows[i].level, rows[i].name, 1), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(s));
    }
}

/* What is always so can be asked for, and anything else cannot. */
static void always_the_same(void) {
    static const struct {
        struct option option;
        DWORD value;
    } rows[] = {
        {{AF_INET, SOCK_STREAM, SOL_SOCKET, SO_COMPARTMENT_ID}, 1},
        {{AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_BSDURGENT}, 1},
        {{AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_IFLIST}, 0},
        {{AF_INET, SOCK_DGRAM, IPPROTO_UDP, UDP_CHECKSUM_COVERAGE}, 1},
    };
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct option *const row = &rows[i].option;
        const SOCKET s = socket(row->family, row->type, 0);
        DWORD value = TEST_POISON;
        CHECK_OK(get(s, row->level, row->name, &value));
        CHECK_INT(value, rows[i].value);
        CHECK_OK(set(s, row->level, row->name, rows[i].value));
        CHECK_FAILS(set(s, row->level, row->name, !rows[i].value), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(s));
    }
}

/* The number of the interface is set in network order for IPv4. It is read, and for IPv6 also set, in that
 * of the machine. */
static void the_interface_to_send_from(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET six = socket(AF_INET6, SOCK_DGRAM, 0);
    DWORD value = TEST_POISON;
    CHECK_OK(get(s, IPPROTO_IP, IP_UNICAST_IF, &value));
    CHECK_INT(value, 0);
    CHECK_OK(set(s, IPPROTO_IP, IP_UNICAST_IF, htonl(1)));
    CHECK_OK(get(s, IPPROTO_IP, IP_UNICAST_IF, &value));
    CHECK_INT(value, 1);
    CHECK_OK(get(six, IPPROTO_IPV6, IPV6_UNICAST_IF, &value));
    CHECK_INT(value, 0);
    CHECK_OK(set(six, IPPROTO_IPV6, IPV6_UNICAST_IF, 1));
    CHECK_OK(get(six, IPPROTO_IPV6, IPV6_UNICAST_IF, &value));
    CHECK_INT(value, 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(six));
}

static void of_datagrams_over_ipv6(void) {
    struct sockaddr_storage name;
    DWORD value = TEST_POISON;
    const SOCKET there = test_bound(AF_INET6, SOCK_DGRAM, &name);
    const SOCKET s = socket(AF_INET6, SOCK_DGRAM, 0);
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_TCLASS, &value));
    CHECK_INT(value, 0);
    CHECK_OK(set(s, IPPROTO_IPV6, IPV6_TCLASS, 0x20));
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_TCLASS, &value));
    CHECK_INT(value, 0x20);
    CHECK_FAILS(set(s, IPPROTO_IPV6, IPV6_TCLASS, 256), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_RECVDSTADDR, &value));
    CHECK_INT(value, FALSE);
    CHECK_OK(set(s, IPPROTO_IPV6, IPV6_RECVDSTADDR, TRUE));
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_RECVDSTADDR, &value));
    CHECK_INT(value, TRUE);
    CHECK_FAILS(get(s, IPPROTO_IPV6, IPV6_MTU, &value), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(connect(s, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_MTU, &value));
    CHECK(value >= 1280);
    CHECK_FAILS(set(s, IPPROTO_IPV6, IPV6_MTU, 1280), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(there));
}

static void the_longest_datagram_of_a_path(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    DWORD value = TEST_POISON;
    CHECK_OK(get(s, SOL_SOCKET, SO_MAXPATHDG, &value));
    CHECK_INT(value, 65507);
    CHECK_FAILS(set(s, SOL_SOCKET, SO_MAXPATHDG, 1000), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_OK(closesocket(s));
}

static void headers_that_the_program_writes(void) {
    const SOCKET datagrams = socket(AF_INET6, SOCK_DGRAM, 0);
    DWORD value = TEST_POISON;
    SOCKET s;
    CHECK_FAILS(set(datagrams, IPPROTO_IPV6, IPV6_HDRINCL, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(datagrams));
    s = socket(AF_INET6, SOCK_RAW, 253);
    if (s == INVALID_SOCKET) {
        CHECK_INT(WSAGetLastError(), WSAEACCES); /* it takes a privilege */
        return;
    }
    CHECK_OK(set(s, IPPROTO_IPV6, IPV6_HDRINCL, TRUE));
    CHECK_OK(get(s, IPPROTO_IPV6, IPV6_HDRINCL, &value));
    CHECK_INT(value, TRUE);
    CHECK_OK(closesocket(s));
}

/* The interface that the loopback addresses are at is the first on every system. */
static void groups_of(int family, int level, const char *text) {
    struct group_req group;
    struct group_source_req source;
    const SOCKET s = test_bound(family, SOCK_DGRAM, NULL);
    memset(&group, 0, sizeof group);
    group.gr_interface = 1;
    group.gr_group.ss_family = (short)family;
    CHECK_INT(inet_pton(family, text,
                        family == AF_INET
                            ? (void *)&((struct sockaddr_in *)&group.gr_group)->sin_addr
                            : (void *)&((struct sockaddr_in6 *)&group.gr_group)->sin6_addr),
              1);
    memset(&source, 0, sizeof source);
    source.gsr_interface = 1;
    source.gsr_group = group.gr_group;
    test_loopback(family, 0, &source.gsr_source);
    CHECK_FAILS(setsockopt(s, level, MCAST_LEAVE_GROUP, (const char *)&group, sizeof group),
                SOCKET_ERROR, WSAEADDRNOTAVAIL);
    CHECK_OK(setsockopt(s, level, MCAST_JOIN_GROUP, (const char *)&group, sizeof group));
    CHECK_OK(setsockopt(s, level, MCAST_BLOCK_SOURCE, (const char *)&source, sizeof source));
    CHECK_FAILS(setsockopt(s, level, MCAST_BLOCK_SOURCE, (const char *)&source, sizeof source),
                SOCKET_ERROR, WSAEADDRNOTAVAIL);
    CHECK_OK(setsockopt(s, level, MCAST_UNBLOCK_SOURCE, (const char *)&source, sizeof source));
    CHECK_OK(setsockopt(s, level, MCAST_LEAVE_GROUP, (const char *)&group, sizeof group));
    CHECK_FAILS(setsockopt(s, level, MCAST_JOIN_GROUP, (const char *)&group, sizeof group - 1),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void groups(void) {
    groups_of(AF_INET, IPPROTO_IP, GROUP);
    groups_of(AF_INET6, IPPROTO_IPV6, GROUP6);
}

TEST_MAIN {
    RUN(refused_to_all);
    RUN(always_the_same);
    RUN(the_interface_to_send_from);
    RUN(of_datagrams_over_ipv6);
    RUN(the_longest_datagram_of_a_path);
    RUN(headers_that_the_program_writes);
    RUN(groups);
}
