/* A connection that the peer resets: what the calls on the other side answer.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-closesocket
 * Windows: as documented: linger with 0 seconds resets, and so does closing with data unread.
 * Covers:  src/socket/close.rs, src/socket/transfer.rs, src/convert/errors.rs */

#include "ws2test.h"

static char room[8];

static void reset(SOCKET s) {
    const struct linger hard = {1, 0};
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_LINGER, (const char *)&hard, sizeof hard));
    CHECK_OK(closesocket(s));
}

static void recv_says_so(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    reset(pair[0]);
    CHECK_FAILS(recv(pair[1], room, 8, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

static void send_says_so(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    reset(pair[0]);
    test_wait_readable(pair[1]);
    CHECK_FAILS(send(pair[1], "x", 1, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_FAILS(send(pair[1], "x", 1, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

static void closing_with_data_unread_resets(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[1], "unread", 6, 0), 6);
    test_wait_readable(pair[0]);
    CHECK_OK(closesocket(pair[0]));
    CHECK_FAILS(recv(pair[1], room, 8, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

static void sending_to_a_closed_peer_ends_in_a_reset(void) {
    int i, sent = 1;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    for (i = 0; i < 1000 && sent == 1; i++) {
        sent = send(pair[1], "x", 1, 0); /* the first is answered with a reset */
    }
    CHECK_INT(sent, SOCKET_ERROR);
    CHECK(WSAGetLastError() == WSAECONNRESET || WSAGetLastError() == WSAECONNABORTED);
    CHECK_OK(closesocket(pair[1]));
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("documented: WSAECONNRESET; Wine answers 0, as for a graceful close")) {
        RUN(recv_says_so);
        RUN(closing_with_data_unread_resets);
    }
    RUN(send_says_so);
    RUN(sending_to_a_closed_peer_ends_in_a_reset);
}
