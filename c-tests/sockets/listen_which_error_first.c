/* listen: each error, and what it does to a socket that listens already.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-listen
 * Windows: as documented; the backlog is fitted silently into what the system can do.
 * Covers:  src/api/winsock/connection.rs, src/socket/connection.rs, src/socket/state.rs */

#include "ws2test.h"

#define DOCUMENTED "documented in the table of errors of listen"

static void an_unbound_socket_cannot_listen(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(listen(s, 5), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void a_connected_socket_cannot_listen(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    ORACLE_FAILS(listen(pair[0], 5), SOCKET_ERROR, WSAEISCONN, WSAEINVAL, DOCUMENTED);
    ORACLE_FAILS(listen(pair[1], 5), SOCKET_ERROR, WSAEISCONN, WSAEINVAL, DOCUMENTED);
    test_close_pair(pair);
}

static void a_datagram_socket_cannot_listen(void) {
    const SOCKET bound = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const SOCKET unbound = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(listen(bound, 5), SOCKET_ERROR, WSAEOPNOTSUPP);
    ORACLE_FAILS(listen(unbound, 5), SOCKET_ERROR, WSAEOPNOTSUPP, WSAEINVAL,
                 DOCUMENTED);
    CHECK_OK(closesocket(bound));
    CHECK_OK(closesocket(unbound));
}

static void no_socket_cannot_listen(void) {
    CHECK_FAILS(listen(INVALID_SOCKET, 5), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(listen(INVALID_SOCKET, -1), SOCKET_ERROR, WSAENOTSOCK);
}

static void any_backlog_is_accepted(void) {
    static const int backlogs[] = {0, 1, -1, 100000, SOMAXCONN, (int)0x80000000};
    size_t i;
    for (i = 0; i < sizeof backlogs / sizeof backlogs[0]; i++) {
        const SOCKET s = test_bound(AF_INET, SOCK_STREAM, NULL);
        CHECK_OK(listen(s, backlogs[i]));
        CHECK_OK(closesocket(s));
    }
}

static void listening_again_is_no_error_and_keeps_the_connections(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    SOCKET accepted;
    CHECK_OK(listen(listener, 10));
    accepted = accept(listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void so_acceptconn_says_whether_it_listens(void) {
    BOOL listening = (BOOL)TEST_POISON;
    int size = (int)sizeof listening;
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, NULL);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ACCEPTCONN, (char *)&listening, &size));
    CHECK_INT(listening, FALSE);
    CHECK_OK(listen(s, 1));
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ACCEPTCONN, (char *)&listening, &size));
    CHECK_INT(listening, TRUE);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(an_unbound_socket_cannot_listen);
    RUN(a_connected_socket_cannot_listen);
    RUN(a_datagram_socket_cannot_listen);
    RUN(no_socket_cannot_listen);
    RUN(any_backlog_is_accepted);
    RUN(listening_again_is_no_error_and_keeps_the_connections);
    RUN(so_acceptconn_says_whether_it_listens);
}
