/* WSASendDisconnect and WSARecvDisconnect: one direction ends, and data that goes along does not.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasenddisconnect
 * Windows: as documented: TCP has no disconnect data, so asking for it is WSAENOPROTOOPT.
 * Covers:  src/api/winsock/closing.rs, src/socket/close.rs */

#include "ws2test.h"

static char room[8];

static void sending_ends(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "last", 4, 0), 4);
    CHECK_OK(WSASendDisconnect(pair[0], NULL));
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 4);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 0);
    CHECK_INT(send(pair[1], "answer", 6, 0), 6);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 6);
    test_close_pair(pair);
}

static void receiving_ends(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSARecvDisconnect(pair[0], NULL));
    CHECK_FAILS(recv(pair[0], room, sizeof room, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 1);
    test_close_pair(pair);
}

static void data_does_not_go_along(void) {
    WSABUF data;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    data.buf = room;
    data.len = sizeof room;
    CHECK_FAILS(WSASendDisconnect(pair[0], &data), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_FAILS(WSARecvDisconnect(pair[0], &data), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_INT(send(pair[0], "x", 1, 0), 1); /* and nothing was ended */
    test_close_pair(pair);
}

static void each_error(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(WSASendDisconnect(INVALID_SOCKET, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSARecvDisconnect(INVALID_SOCKET, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSASendDisconnect(s, NULL), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(WSARecvDisconnect(s, NULL), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(sending_ends);
    RUN(receiving_ends);
    if (!ORACLE_LEAVES_OUT("documented: WSAENOPROTOOPT; Wine ignores the data")) {
        RUN(data_does_not_go_along);
    }
    RUN(each_error);
}
