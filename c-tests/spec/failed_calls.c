/* The specification's ways to look whether a call failed: the Berkeley ones and the preferred ones.
 *
 * Spec:    Windows Sockets 2 Application Programming Interface (1996), "Deviation from Berkeley
 *          Sockets": error codes, the type of sockets, returning error values
 * Windows: as documented. The document omits the parentheses of WSAGetLastError(), and without
 *          them it would compare a function; errno itself tells nothing of sockets.
 * Covers:  include/winsock2.h, src/socket/transfer.rs */

#include "ws2test.h"

static SOCKET pair[2];
static char room[1];

static void a_failed_socket_the_berkeley_way(void) {
    SOCKET s = socket(9999, SOCK_STREAM, 0);
    if (s == (SOCKET)-1) {
        s = 0;
    }
    CHECK_INT(s, 0);
}

static void a_failed_socket_the_preferred_way(void) {
    SOCKET s = socket(9999, SOCK_STREAM, 0);
    if (s == INVALID_SOCKET) {
        s = 0;
    }
    CHECK_INT(s, 0);
}

static void a_good_socket_both_ways(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK(s != (SOCKET)-1);
    CHECK_OK(closesocket(s));
}

static void a_receive_that_would_block_the_better_way(void) {
    const int r = recv(pair[0], room, 1, 0);
    CHECK(r == -1 && WSAGetLastError() == WSAEWOULDBLOCK);
}

static void a_receive_that_would_block_the_preferred_way(void) {
    const int r = recv(pair[0], room, 1, 0);
    CHECK(r == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK);
    CHECK(r < 0);
    CHECK_INT(WSAEWOULDBLOCK, 10035);
}

#undef errno
#define errno WSAGetLastError()

static void a_receive_that_would_block_with_errno_redefined(void) {
    const int r = recv(pair[0], room, 1, 0);
    CHECK(r == -1 && errno == WSAEWOULDBLOCK);
}

TEST_MAIN {
    RUN(a_failed_socket_the_berkeley_way);
    RUN(a_failed_socket_the_preferred_way);
    RUN(a_good_socket_both_ways);
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    RUN(a_receive_that_would_block_the_better_way);
    RUN(a_receive_that_would_block_the_preferred_way);
    RUN(a_receive_that_would_block_with_errno_redefined);
    test_close_pair(pair);
}
