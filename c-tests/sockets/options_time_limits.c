/* SO_RCVTIMEO and SO_SNDTIMEO: milliseconds, after which a blocking call answers WSAETIMEDOUT.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/sol-socket-socket-options
 * Windows: as documented: a DWORD of milliseconds, 0 for none. They do not concern nonblocking
 *          sockets, nor, on Windows, connecting.
 * Covers:  src/socket/options.rs, src/socket/transfer.rs */

#include "ws2test.h"

static void limit(SOCKET s, int option, DWORD milliseconds) {
    CHECK_OK(setsockopt(s, SOL_SOCKET, option, (const char *)&milliseconds, sizeof milliseconds));
}

static void a_receive_that_takes_too_long(int family) {
    char room[1];
    DWORD start;
    SOCKET pair[2];
    test_tcp_pair(family, pair);
    limit(pair[0], SO_RCVTIMEO, 100);
    start = GetTickCount();
    CHECK_FAILS(recv(pair[0], room, 1, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK(GetTickCount() - start >= 80);
    CHECK_INT(send(pair[1], "x", 1, 0), 1);
    CHECK_INT(recv(pair[0], room, 1, 0), 1); /* the connection goes on */
    test_close_pair(pair);
}

static void of_streams(void) {
    a_receive_that_takes_too_long(AF_INET);
    a_receive_that_takes_too_long(AF_INET6);
}

static void of_datagrams(void) {
    struct sockaddr_storage from;
    int length = (int)sizeof from;
    char room[1];
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    limit(s, SO_RCVTIMEO, 20);
    CHECK_FAILS(recv(s, room, 1, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK_FAILS(recvfrom(s, room, 1, 0, (struct sockaddr *)&from, &length), SOCKET_ERROR,
                WSAETIMEDOUT);
    CHECK_OK(closesocket(s));
}

static void a_nonblocking_socket_does_not_wait(void) {
    char room[1];
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    limit(s, SO_RCVTIMEO, 1000);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(recv(s, room, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(s));
}

static void a_send_that_takes_too_long(void) {
    static char chunk[64 * 1024];
    SOCKET pair[2];
    int i, sent = 1;
    test_tcp_pair(AF_INET, pair);
    limit(pair[0], SO_SNDTIMEO, 50);
    for (i = 0; i < 2000 && sent > 0; i++) {
        sent = send(pair[0], chunk, sizeof chunk, 0);
    }
    CHECK_INT(sent, SOCKET_ERROR);
    CHECK_INT(WSAGetLastError(), WSAETIMEDOUT);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(of_streams);
    RUN(of_datagrams);
    RUN(a_nonblocking_socket_does_not_wait);
    RUN(a_send_that_takes_too_long);
}
