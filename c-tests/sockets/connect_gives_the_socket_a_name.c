/* connect: an unbound socket is bound by it; both names are known afterwards.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented; a socket bound before keeps its port.
 * Covers:  src/socket/connection.rs, src/api/winsock/names.rs */

#include "ws2test.h"

static void an_unbound_socket_gets_a_port(int family) {
    struct sockaddr_storage name, mine, peer;
    int length = (int)sizeof mine;
    const SOCKET listener = test_listener(family, &name);
    const SOCKET s = test_connected(SOCK_STREAM, &name);
    CHECK_OK(getsockname(s, (struct sockaddr *)&mine, &length));
    CHECK_INT(length, test_name_length(&name));
    CHECK_INT(mine.ss_family, family);
    CHECK(((struct sockaddr_in *)&mine)->sin_port != 0);
    length = (int)sizeof peer;
    CHECK_OK(getpeername(s, (struct sockaddr *)&peer, &length));
    CHECK_INT(length, test_name_length(&name));
    CHECK_MEM(&peer, &name, length);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void over_ipv4(void) {
    an_unbound_socket_gets_a_port(AF_INET);
}

static void over_ipv6(void) {
    an_unbound_socket_gets_a_port(AF_INET6);
}

static void it_is_bound_from_then_on(void) {
    struct sockaddr_storage name;
    int length;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_connected(SOCK_STREAM, &name);
    length = test_loopback(AF_INET, 0, &name);
    CHECK_FAILS(bind(s, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void a_bound_socket_keeps_its_port(void) {
    struct sockaddr_storage name, before, after;
    int length = (int)sizeof after;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &before);
    CHECK_OK(connect(s, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(getsockname(s, (struct sockaddr *)&after, &length));
    CHECK_MEM(&after, &before, length);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void wsaconnect_does_the_same(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAConnect(s, (struct sockaddr *)&name, test_name_length(&name), NULL, NULL, NULL,
                        NULL));
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(it_is_bound_from_then_on);
    RUN(a_bound_socket_keeps_its_port);
    RUN(wsaconnect_does_the_same);
}
