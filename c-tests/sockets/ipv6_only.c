/* IPV6_V6ONLY: on at first; an IPv6 socket that turned it off also serves IPv4.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/dual-stack-sockets
 * Windows: as documented. Linux and macOS have it off at first.
 * Covers:  src/socket/creation.rs, src/socket/options.rs, src/convert/sockaddr.rs */

#include "ws2test.h"

/* A listening IPv6 socket at the any address; answers its port in network order. */
static SOCKET listen_anywhere(DWORD only, u_short *port) {
    struct sockaddr_in6 name;
    int length = (int)sizeof name;
    const SOCKET s = socket(AF_INET6, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin6_family = AF_INET6;
    REQUIRE(setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, (char *)&only, sizeof only) == 0);
    REQUIRE(bind(s, (struct sockaddr *)&name, sizeof name) == 0);
    REQUIRE(listen(s, 5) == 0);
    REQUIRE(getsockname(s, (struct sockaddr *)&name, &length) == 0);
    *port = name.sin6_port;
    return s;
}

static void with_it_ipv4_is_refused(void) {
    struct sockaddr_storage name;
    u_short port;
    int length;
    const SOCKET listener = listen_anywhere(1, &port);
    const SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    length = test_loopback(AF_INET, port, &name);
    CHECK_FAILS(connect(client, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAECONNREFUSED);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

/* Whether IPv4 could have the port of a listener of IPv6; somebody else may have it. */
static int shares_its_port(void) {
    struct sockaddr_storage name;
    u_short port;
    const SOCKET six = listen_anywhere(1, &port);
    const SOCKET four = socket(AF_INET, SOCK_STREAM, 0);
    const int length = test_loopback(AF_INET, port, &name);
    const int shares = bind(four, (struct sockaddr *)&name, length) == 0;
    if (shares) {
        CHECK_OK(listen(four, 5));
    } else {
        CHECK_INT(WSAGetLastError(), WSAEADDRINUSE);
    }
    CHECK_OK(closesocket(four));
    CHECK_OK(closesocket(six));
    return shares;
}

static void with_it_ipv4_can_have_the_same_port(void) {
    int tries = 20;
    while (tries > 0 && !shares_its_port()) {
        tries--;
    }
    CHECK(tries > 0);
}

static void without_it_ipv4_clients_have_mapped_addresses(void) {
    struct sockaddr_storage name;
    struct sockaddr_in6 peer;
    u_short port;
    int length;
    SOCKET accepted, client = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET listener = listen_anywhere(0, &port);
    length = test_loopback(AF_INET, port, &name);
    CHECK_OK(connect(client, (struct sockaddr *)&name, length));
    length = (int)sizeof peer;
    accepted = accept(listener, (struct sockaddr *)&peer, &length);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(peer.sin6_family, AF_INET6);
    CHECK(IN6_IS_ADDR_V4MAPPED(&peer.sin6_addr));
    CHECK_INT(peer.sin6_addr.s6_addr[12], 127);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(with_it_ipv4_is_refused);
    RUN(with_it_ipv4_can_have_the_same_port);
    RUN(without_it_ipv4_clients_have_mapped_addresses);
}
