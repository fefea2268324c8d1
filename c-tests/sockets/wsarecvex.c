/* WSARecvEx: as recv, and a datagram that is too long comes in part, which is no error.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-wsarecvex
 * Windows: as documented.
 * Oracle:  no, Wine does not have it
 * Covers:  src/api/winsock/extensions.rs */

#include "ws2test.h"
#include <mswsock.h>

static char room[8];

static void a_stream(void) {
    int flags = 0;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[1], "hello", 5, 0), 5);
    CHECK_INT(WSARecvEx(pair[0], room, sizeof room, &flags), 5);
    CHECK_INT(flags, 0);
    CHECK_MEM(room, "hello", 5);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    CHECK_INT(WSARecvEx(pair[0], room, sizeof room, &flags), 0);
    test_close_pair(pair);
}

static void a_datagram_that_is_too_long(void) {
    int flags = 0;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[1], "hello", 5, 0), 5);
    CHECK_INT(WSARecvEx(pair[0], room, 3, &flags), 3);
    CHECK_INT(flags, MSG_PARTIAL);
    CHECK_MEM(room, "hel", 3);
    flags = 0;
    CHECK_INT(send(pair[1], "short", 5, 0), 5);
    CHECK_INT(WSARecvEx(pair[0], room, sizeof room, &flags), 5);
    CHECK_INT(flags, 0);
    test_close_pair(pair);
}

static void each_error(void) {
    int flags = 0;
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(WSARecvEx(INVALID_SOCKET, room, 8, &flags), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSARecvEx(stream, room, 8, &flags), SOCKET_ERROR, WSAENOTCONN);
    test_set_nonblocking(pair[0], 1);
    CHECK_FAILS(WSARecvEx(pair[0], room, 8, &flags), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(WSARecvEx(pair[0], NULL, 8, &flags), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSARecvEx(pair[0], room, 8, NULL), SOCKET_ERROR, WSAEFAULT);
    test_close_pair(pair);
    CHECK_OK(closesocket(stream));
}

TEST_MAIN {
    RUN(a_stream);
    RUN(a_datagram_that_is_too_long);
    RUN(each_error);
}
