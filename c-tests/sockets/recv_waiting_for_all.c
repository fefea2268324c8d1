/* recv with MSG_WAITALL: the room is filled, or the stream has ended.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv
 * Windows: as documented; where the flag cannot be served, WSAEOPNOTSUPP.
 * Covers:  src/socket/transfer.rs, src/convert/flags.rs */

#include "ws2test.h"

static char room[16];

static DWORD WINAPI send_the_rest(void *socket) {
    CHECK_INT(send(*(SOCKET *)socket, "efgh", 4, 0), 4);
    return 0;
}

static void waiting_for_all_of_it(void) {
    SOCKET pair[2];
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "abcd", 4, 0), 4);
    test_wait_readable(pair[1]);
    thread = test_thread(send_the_rest, &pair[0]);
    CHECK_INT(recv(pair[1], room, 8, MSG_WAITALL), 8);
    CHECK_MEM(room, "abcdefgh", 8);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

static void waiting_for_all_ends_with_the_stream(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "abcd", 4, 0), 4);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_INT(recv(pair[1], room, 8, MSG_WAITALL), 4);
    CHECK_INT(recv(pair[1], room, 8, MSG_WAITALL), 0);
    test_close_pair(pair);
}

static void it_does_not_go_with_other_flags(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "abcd", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_FAILS(recv(pair[1], room, 4, MSG_WAITALL | MSG_PEEK), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(recv(pair[1], room, 4, MSG_WAITALL | MSG_OOB), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_INT(recv(pair[1], room, 4, 0), 4);
    test_close_pair(pair);
}

static void it_needs_a_stream_that_blocks(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[1], 1);
    CHECK_FAILS(recv(pair[1], room, 4, MSG_WAITALL), SOCKET_ERROR, WSAEOPNOTSUPP);
    test_close_pair(pair);
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(recv(pair[1], room, 4, MSG_WAITALL), SOCKET_ERROR, WSAEOPNOTSUPP);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(waiting_for_all_ends_with_the_stream);
    if (!ORACLE_LEAVES_OUT("documented: waits for all, or WSAEOPNOTSUPP; Wine ignores the flag")) {
        RUN(waiting_for_all_of_it);
        RUN(it_does_not_go_with_other_flags);
        RUN(it_needs_a_stream_that_blocks);
    }
}
