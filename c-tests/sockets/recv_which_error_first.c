/* recv and recvfrom: each error alone, and which one counts when several apply.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv
 * Windows: as documented for each error; the order is handle, state, pointer.
 * Covers:  src/api/winsock/transfer.rs, src/ffi/arg.rs, src/socket/transfer.rs */

#include "ws2test.h"

#define ORDER "errors come in one order: handle, state, pointer; Wine looks at pointers first here"

static char room[4];

#define RECV_FAILS(s, buffer, size, flags, code) \
    do { \
        CHECK_FAILS(recv(s, buffer, size, flags), SOCKET_ERROR, code); \
        CHECK_FAILS(recvfrom(s, buffer, size, flags, NULL, NULL), SOCKET_ERROR, code); \
    } while (0)

static void no_socket(void) {
    RECV_FAILS(INVALID_SOCKET, room, 4, 0, WSAENOTSOCK);
    RECV_FAILS(INVALID_SOCKET, NULL, 4, 0, WSAENOTSOCK);
    RECV_FAILS(INVALID_SOCKET, NULL, -1, -1, WSAENOTSOCK);
    RECV_FAILS((SOCKET)0, room, 4, 0, WSAENOTSOCK);
}

static void a_stream_that_is_not_connected(void) {
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_STREAM, NULL);
    const SOCKET listener = test_listener(AF_INET, NULL);
    RECV_FAILS(unbound, room, 4, 0, WSAENOTCONN);
    RECV_FAILS(bound, room, 4, 0, WSAENOTCONN);
    if (!ORACLE_LEAVES_OUT("documented: not connected; Wine waits")) {
        RECV_FAILS(listener, room, 4, 0, WSAENOTCONN);
    }
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(bound));
    CHECK_OK(closesocket(listener));
}

static void a_datagram_socket_that_is_not_bound(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    RECV_FAILS(s, room, 4, 0, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void no_room(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    RECV_FAILS(pair[1], NULL, 4, 0, WSAEFAULT);
    CHECK_INT(recv(pair[1], room, 4, 0), 4); /* nothing was lost */
    test_close_pair(pair);
}

static void nothing_to_read_on_a_nonblocking_socket(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    RECV_FAILS(pair[0], room, 4, 0, WSAEWOULDBLOCK);
    RECV_FAILS(pair[0], room, 4, MSG_PEEK, WSAEWOULDBLOCK);
    test_close_pair(pair);
    test_udp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    RECV_FAILS(pair[0], room, 4, 0, WSAEWOULDBLOCK);
    test_close_pair(pair);
}

static void an_address_without_enough_room(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof(struct sockaddr_in) - 1;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_FAILS(recvfrom(pair[1], room, 4, 0, (struct sockaddr *)&name, &length), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(recvfrom(pair[1], room, 4, 0, (struct sockaddr *)&name, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_INT(recv(pair[1], room, 4, 0), 4); /* nothing was lost */
    test_close_pair(pair);
}

static void the_state_is_judged_before_the_room(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    ORACLE_FAILS(recv(s, NULL, 4, 0), SOCKET_ERROR, WSAENOTCONN, WSAEFAULT, ORDER);
    ORACLE_FAILS(recv(s, room, -1, 0), SOCKET_ERROR, WSAENOTCONN, WSAEFAULT, ORDER);
    ORACLE_FAILS(recvfrom(s, NULL, 4, 0, NULL, NULL), SOCKET_ERROR, WSAENOTCONN, WSAEFAULT, ORDER);
    ORACLE_FAILS(recvfrom(s, room, -1, 0, NULL, NULL), SOCKET_ERROR, WSAENOTCONN, WSAEFAULT, ORDER);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(no_socket);
    RUN(a_stream_that_is_not_connected);
    if (!ORACLE_LEAVES_OUT("documented: WSAEINVAL when not bound; Wine waits")) {
        RUN(a_datagram_socket_that_is_not_bound);
    }
    RUN(no_room);
    RUN(nothing_to_read_on_a_nonblocking_socket);
    if (!ORACLE_LEAVES_OUT("documented: WSAEFAULT; Wine cuts the address short")) {
        RUN(an_address_without_enough_room);
    }
    RUN(the_state_is_judged_before_the_room);
}
