/* closesocket: graceful in the background, hard, or waiting, as SO_LINGER says.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
 * Windows: the table of that page. The wait is not measured, only what the peer sees.
 * Covers:  src/socket/close.rs, src/socket/options.rs */

#include "ws2test.h"

static char room[64 * 1024];

static void set_linger(SOCKET s, u_short on, u_short seconds) {
    struct linger wish;
    wish.l_onoff = on;
    wish.l_linger = seconds;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_LINGER, (const char *)&wish, sizeof wish));
}

static void by_default_all_data_arrives(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void zero_seconds_reset(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    set_linger(pair[0], 1, 0);
    CHECK_OK(closesocket(pair[0]));
    CHECK_FAILS(recv(pair[1], room, 8, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

static void some_seconds_are_graceful(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    set_linger(pair[0], 1, 5);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void dontlinger_takes_it_back(void) {
    const BOOL on = TRUE;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    set_linger(pair[0], 1, 0);
    CHECK_OK(setsockopt(pair[0], SOL_SOCKET, SO_DONTLINGER, (const char *)&on, sizeof on));
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

/* Sends until the stream is full. */
static void fill(SOCKET s) {
    int i;
    test_set_nonblocking(s, 1);
    for (i = 0; i < 2000 && send(s, room, sizeof room, 0) > 0; i++) {
    }
    CHECK_INT(WSAGetLastError(), WSAEWOULDBLOCK);
}

static void a_nonblocking_socket_with_seconds_to_wait_stays_open(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    set_linger(pair[0], 1, 5);
    fill(pair[0]);
    CHECK_FAILS(closesocket(pair[0]), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(send(pair[0], room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    set_linger(pair[0], 1, 0);
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
}

static void after_the_seconds_the_connection_is_terminated(void) {
    int count;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    fill(pair[0]);
    test_set_nonblocking(pair[0], 0);
    set_linger(pair[0], 1, 1);
    CHECK_OK(closesocket(pair[0])); /* nobody receives, so this takes the second */
    do {
        count = recv(pair[1], room, sizeof room, 0);
    } while (count > 0);
    CHECK_INT(count, SOCKET_ERROR);
    CHECK_INT(WSAGetLastError(), WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

TEST_MAIN {
    RUN(by_default_all_data_arrives);
    if (!ORACLE_LEAVES_OUT("documented: WSAECONNRESET; Wine answers 0, as for a graceful close")) {
        RUN(zero_seconds_reset);
    }
    RUN(some_seconds_are_graceful);
    RUN(dontlinger_takes_it_back);
    if (!ORACLE_LEAVES_OUT("documented table: WSAEWOULDBLOCK and still open; Wine closes")) {
        RUN(a_nonblocking_socket_with_seconds_to_wait_stays_open);
    }
    if (!ORACLE_LEAVES_OUT("documented: terminated; Wine goes on in the background")) {
        RUN(after_the_seconds_the_connection_is_terminated);
    }
}
