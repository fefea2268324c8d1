/* Out-of-band data: one byte beside the stream, read with MSG_OOB or inline.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/protocol-independent-out-of-band-data-2
 * Windows: as documented; it shows in exceptfds, and with SO_OOBINLINE in readfds.
 * Covers:  src/socket/transfer.rs, src/socket/select.rs, src/socket/ioctls.rs */

#include "ws2test.h"

static SOCKET pair[2];
static char room[8];

static void wait_for_urgent(SOCKET s) {
    fd_set urgent;
    FD_ZERO(&urgent);
    FD_SET(s, &urgent);
    REQUIRE(select(0, NULL, NULL, &urgent, NULL) == 1);
}

static void it_is_beside_the_stream(void) {
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "ab", 2, 0), 2);
    CHECK_INT(send(pair[0], "!", 1, MSG_OOB), 1);
    CHECK_INT(send(pair[0], "cd", 2, 0), 2);
    wait_for_urgent(pair[1]);
    CHECK_INT(recv(pair[1], room, 8, MSG_OOB), 1);
    CHECK_INT(room[0], '!');
    test_receive_all(pair[1], room, 4);
    CHECK_MEM(room, "abcd", 4);
    test_close_pair(pair);
}

static void a_receive_stops_at_the_mark(void) {
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "ab", 2, 0), 2);
    CHECK_INT(send(pair[0], "!", 1, MSG_OOB), 1);
    CHECK_INT(send(pair[0], "cd", 2, 0), 2);
    wait_for_urgent(pair[1]);
    CHECK_INT(recv(pair[1], room, 8, 0), 2);
    CHECK_MEM(room, "ab", 2);
    test_receive_all(pair[1], room, 2);
    CHECK_MEM(room, "cd", 2);
    test_close_pair(pair);
}

static void without_any_there_is_nothing_to_read(void) {
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[1], 1);
    CHECK_FAILS(recv(pair[1], room, 1, MSG_OOB), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_close_pair(pair);
}

static void inline_it_is_part_of_the_stream(void) {
    const BOOL on = TRUE;
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_OOBINLINE, (const char *)&on, sizeof on));
    CHECK_INT(send(pair[0], "ab", 2, 0), 2);
    CHECK_INT(send(pair[0], "!", 1, MSG_OOB), 1);
    test_receive_all(pair[1], room, 3);
    CHECK_MEM(room, "ab!", 3);
    CHECK_FAILS(recv(pair[1], room, 1, MSG_OOB), SOCKET_ERROR, WSAEINVAL);
    test_close_pair(pair);
}

static void a_datagram_socket_has_none(void) {
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(recv(pair[0], room, 1, MSG_OOB), SOCKET_ERROR, WSAEOPNOTSUPP);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(it_is_beside_the_stream);
    RUN(a_receive_stops_at_the_mark);
    RUN(without_any_there_is_nothing_to_read);
    RUN(inline_it_is_part_of_the_stream);
    if (!ORACLE_LEAVES_OUT("documented: WSAEOPNOTSUPP; Wine waits")) {
        RUN(a_datagram_socket_has_none);
    }
}
