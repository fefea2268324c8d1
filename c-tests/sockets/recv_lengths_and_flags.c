/* recv: lengths of 0 and below, and flags that do not exist.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv
 * Windows: a length of 0 succeeds at once with 0 only when something can be read; a negative one
 *          answers WSAEFAULT. An unknown flag
 *          answers WSAEINVAL, as the table of errors says.
 * Covers:  src/api/winsock/transfer.rs, src/ffi/arg.rs, src/convert/flags.rs */

#include "ws2test.h"

static char room[8];

static void a_length_of_zero_takes_nothing(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_INT(recv(pair[1], room, 0, 0), 0);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_MEM(room, "data", 4);
    test_close_pair(pair);
}

static void a_length_of_zero_and_no_room(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_INT(recv(pair[1], NULL, 0, 0), 0);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    test_close_pair(pair);
}

static DWORD WINAPI send_later(LPVOID socket) {
    Sleep(50);
    CHECK_INT(send(*(SOCKET *)socket, "data", 4, 0), 4);
    return 0;
}

/* Programs wait so without lending a buffer. */
static void a_length_of_zero_waits_for_data(void) {
    HANDLE thread;
    fd_set set;
    struct timeval now = {0, 0};
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[1], 1);
    CHECK_FAILS(recv(pair[1], room, 0, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_set_nonblocking(pair[1], 0);
    thread = test_thread(send_later, &pair[0]);
    CHECK_INT(recv(pair[1], room, 0, 0), 0);
    FD_ZERO(&set);
    FD_SET(pair[1], &set);
    CHECK_INT(select(0, &set, NULL, NULL, &now), 1);
    test_join(thread);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_INT(recv(pair[1], room, 0, 0), 0);
    test_close_pair(pair);
}

static void a_negative_length(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_FAILS(recv(pair[1], room, -1, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(recv(pair[1], room, (int)0x80000000, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    test_close_pair(pair);
}

static void a_flag_that_does_not_exist(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "data", 4, 0), 4);
    test_wait_readable(pair[1]);
    CHECK_FAILS(recv(pair[1], room, 4, 0x4000), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(recv(pair[1], room, 4, -1), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_length_of_zero_takes_nothing);
    RUN(a_length_of_zero_and_no_room);
    RUN(a_length_of_zero_waits_for_data);
    RUN(a_negative_length);
    if (!ORACLE_LEAVES_OUT("documented: WSAEINVAL for an unknown flag; Wine ignores it")) {
        RUN(a_flag_that_does_not_exist);
    }
}
