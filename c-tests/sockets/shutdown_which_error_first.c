/* shutdown: each error, and which one counts when several apply.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-shutdown
 * Windows: as documented; datagram sockets need no connection.
 * Covers:  src/api/winsock/closing.rs, src/socket/close.rs, src/socket/state.rs */

#include "ws2test.h"

static void no_socket(void) {
    CHECK_FAILS(shutdown(INVALID_SOCKET, SD_BOTH), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(shutdown(INVALID_SOCKET, 77), SOCKET_ERROR, WSAENOTSOCK);
}

static void not_connected(void) {
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_STREAM, NULL);
    const SOCKET listener = test_listener(AF_INET, NULL);
    int how;
    for (how = SD_RECEIVE; how <= SD_BOTH; how++) {
        CHECK_FAILS(shutdown(unbound, how), SOCKET_ERROR, WSAENOTCONN);
        CHECK_FAILS(shutdown(bound, how), SOCKET_ERROR, WSAENOTCONN);
        CHECK_FAILS(shutdown(listener, how), SOCKET_ERROR, WSAENOTCONN);
    }
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(bound));
    CHECK_OK(closesocket(listener));
}

static void a_direction_that_does_not_exist(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(shutdown(pair[0], 3), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(shutdown(pair[0], -1), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(send(pair[0], "x", 1, 0), 1); /* and nothing was shut */
    test_close_pair(pair);
}

static void a_direction_shut_twice(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_OK(shutdown(pair[0], SD_RECEIVE));
    CHECK_OK(shutdown(pair[0], SD_BOTH));
    test_close_pair(pair);
}

static void a_datagram_socket_needs_no_connection(void) {
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_OK(shutdown(s, SD_RECEIVE));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(no_socket);
    RUN(not_connected);
    RUN(a_direction_that_does_not_exist);
    RUN(a_direction_shut_twice);
    RUN(a_datagram_socket_needs_no_connection);
}
