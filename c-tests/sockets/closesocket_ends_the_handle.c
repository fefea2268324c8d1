/* closesocket: the handle is no socket afterwards, for any call.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
 * Windows: as documented.
 * Covers:  src/api/winsock/closing.rs, src/socket/close.rs, src/object/sockets.rs */

#include "ws2test.h"

static SOCKET closed(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
    return s;
}

static void closing_twice_fails(void) {
    CHECK_FAILS(closesocket(closed()), SOCKET_ERROR, WSAENOTSOCK);
}

static void what_never_was_a_socket_cannot_be_closed(void) {
    CHECK_FAILS(closesocket(INVALID_SOCKET), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(closesocket(0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(closesocket((SOCKET)0x7FFFFFF0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(closesocket((SOCKET)1 << (sizeof(SOCKET) * 8 - 1)), SOCKET_ERROR, WSAENOTSOCK);
}

static void every_call_refuses_it(void) {
    const SOCKET s = closed();
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, htons(9), &name);
    char room[4] = {0};
    u_long argument = 0;
    CHECK_FAILS(bind(s, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(listen(s, 1), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(accept(s, NULL, NULL), INVALID_SOCKET, WSAENOTSOCK);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(send(s, room, 4, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(recv(s, room, 4, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(shutdown(s, SD_BOTH), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(getsockname(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(ioctlsocket(s, (long)FIONBIO, &argument), SOCKET_ERROR, WSAENOTSOCK);
    length = 4;
    CHECK_FAILS(getsockopt(s, SOL_SOCKET, SO_TYPE, room, &length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, room, 4), SOCKET_ERROR, WSAENOTSOCK);
}

static void other_sockets_are_untouched(void) {
    SOCKET pair[2];
    char room[1];
    test_tcp_pair(AF_INET, pair);
    closed();
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(recv(pair[1], room, 1, 0), 1);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(closing_twice_fails);
    RUN(what_never_was_a_socket_cannot_be_closed);
    RUN(every_call_refuses_it);
    RUN(other_sockets_are_untouched);
}
