/* IP_ADD_MEMBERSHIP and IP_DROP_MEMBERSHIP: a group is heard by those who joined it.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/ipproto-ip-socket-options
 * Windows: as documented. The group is joined at the loopback interface and its datagrams stay
 *          there; a system without multicasts there skips the test.
 * Covers:  src/socket/options.rs, src/convert/options.rs */

#include "ws2test.h"

#define GROUP "239.255.1.2"

static struct ip_mreq membership(void) {
    struct ip_mreq request;
    request.imr_multiaddr.s_addr = inet_addr(GROUP);
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    return request;
}

/* A socket bound to the any address; answers its port in network order. */
static SOCKET anywhere(u_short *port) {
    struct sockaddr_in name;
    int length = (int)sizeof name;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    REQUIRE(bind(s, (struct sockaddr *)&name, sizeof name) == 0);
    REQUIRE(getsockname(s, (struct sockaddr *)&name, &length) == 0);
    *port = name.sin_port;
    return s;
}

static int membership_call(SOCKET s, int option) {
    const struct ip_mreq request = membership();
    return setsockopt(s, IPPROTO_IP, option, (const char *)&request, sizeof request);
}

static void a_member_hears_the_group(void) {
    const struct in_addr loopback = membership().imr_interface;
    struct sockaddr_in to;
    char room[8];
    u_short port;
    DWORD limit = 2000;
    const SOCKET member = anywhere(&port);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    if (membership_call(member, IP_ADD_MEMBERSHIP) != 0) {
        SKIP("no multicasts at the loopback interface");
    }
    CHECK_OK(setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, (const char *)&loopback,
                        sizeof loopback));
    CHECK_OK(setsockopt(member, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = port;
    to.sin_addr.s_addr = inet_addr(GROUP);
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&to, sizeof to), 5);
    CHECK_INT(recv(member, room, sizeof room, 0), 5);
    CHECK_MEM(room, "hello", 5);
    CHECK_OK(membership_call(member, IP_DROP_MEMBERSHIP));
    CHECK_OK(closesocket(member));
    CHECK_OK(closesocket(sender));
}

static void each_error(void) {
    const struct ip_mreq request = membership();
    struct ip_mreq no_group = membership();
    u_short port;
    const SOCKET s = anywhere(&port);
    no_group.imr_multiaddr.s_addr = htonl(INADDR_LOOPBACK);
    ORACLE_FAILS(membership_call(s, IP_DROP_MEMBERSHIP), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAEINVAL,
                 "the address is not one that this socket has joined");
    ORACLE_FAILS(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, (const char *)&request, 4),
                 SOCKET_ERROR, WSAEFAULT, WSAEINVAL, "documented: optlen is too small");
    CHECK_FAILS(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, (const char *)&no_group,
                           sizeof no_group),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(a_member_hears_the_group);
    RUN(each_error);
}
