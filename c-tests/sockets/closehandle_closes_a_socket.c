/* CloseHandle: a socket is a handle, and closing it as one ends it.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/socket-handles-2
 * Windows: sockets are handles of the system; a program that closes one by CloseHandle has closed
 *          the connection, even though closesocket is what it should call.
 * Covers:  src/api/win32/objects.rs, src/socket/close.rs */

#include "ws2test.h"

static void the_peer_sees_the_end(void) {
    char room[4];
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK(CloseHandle((HANDLE)pair[0]));
    CHECK_INT(recv(pair[1], room, 4, 0), 0);
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_OK(closesocket(pair[1]));
}

static void it_is_closed_once(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(CloseHandle((HANDLE)s));
    CHECK_FAILS(CloseHandle((HANDLE)s), FALSE, ERROR_INVALID_HANDLE);
}

TEST_MAIN {
    RUN(the_peer_sees_the_end);
    RUN(it_is_closed_once);
}
