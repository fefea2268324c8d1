/* accept: each error, and that a call that fails takes no connection.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept
 * Windows: as documented; the room for the address is judged before a connection is taken.
 * Covers:  src/api/winsock/connection.rs, src/socket/accept.rs, src/socket/state.rs */

#include "ws2test.h"

#define FAILS(call, code) CHECK_FAILS(call, INVALID_SOCKET, code)

static void what_does_not_listen_cannot_accept(void) {
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_STREAM, NULL);
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    FAILS(accept(unbound, NULL, NULL), WSAEINVAL);
    FAILS(accept(bound, NULL, NULL), WSAEINVAL);
    FAILS(accept(pair[0], NULL, NULL), WSAEINVAL);
    test_close_pair(pair);
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(bound));
}

static void a_datagram_socket_cannot_accept(void) {
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    FAILS(accept(s, NULL, NULL), WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
}

static void no_socket_cannot_accept(void) {
    struct sockaddr_storage name;
    FAILS(accept(INVALID_SOCKET, NULL, NULL), WSAENOTSOCK);
    FAILS(accept(INVALID_SOCKET, (struct sockaddr *)&name, NULL), WSAENOTSOCK);
}

static void without_a_connection_a_nonblocking_socket_would_block(void) {
    const SOCKET listener = test_listener(AF_INET, NULL);
    test_set_nonblocking(listener, 1);
    FAILS(accept(listener, NULL, NULL), WSAEWOULDBLOCK);
    CHECK_OK(closesocket(listener));
}

static void room_that_is_too_small_for_the_address(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof(struct sockaddr_in) - 1;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    FAILS(accept(listener, (struct sockaddr *)&name, &length), WSAEFAULT);
    length = 0;
    FAILS(accept(listener, (struct sockaddr *)&name, &length), WSAEFAULT);
    length = -1;
    FAILS(accept(listener, (struct sockaddr *)&name, &length), WSAEFAULT);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void a_failed_call_leaves_the_connection_waiting(void) {
    struct sockaddr_storage name;
    int length = 4;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    SOCKET accepted;
    FAILS(accept(listener, (struct sockaddr *)&name, &length), WSAEFAULT);
    test_set_nonblocking(listener, 1);
    accepted = accept(listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(what_does_not_listen_cannot_accept);
    RUN(a_datagram_socket_cannot_accept);
    RUN(no_socket_cannot_accept);
    RUN(without_a_connection_a_nonblocking_socket_would_block);
    if (!ORACLE_LEAVES_OUT("Wine takes the connection first, and loses it")) {
        RUN(room_that_is_too_small_for_the_address);
        RUN(a_failed_call_leaves_the_connection_waiting);
    }
}
