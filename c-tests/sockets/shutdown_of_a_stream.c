/* shutdown on a stream: what each side can still do.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-shutdown
 * Windows: as documented; the direction that was shut answers WSAESHUTDOWN at once.
 * Covers:  src/socket/close.rs, src/socket/transfer.rs, src/socket/state.rs */

#include "ws2test.h"

static char room[8];

static void after_sd_send_sending_fails_and_receiving_goes_on(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_INT(send(pair[1], "answer", 6, 0), 6);
    CHECK_INT(recv(pair[0], room, 8, 0), 6);
    CHECK_MEM(room, "answer", 6);
    test_close_pair(pair);
}

static void data_sent_before_arrives_before_the_end(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "last", 4, 0), 4);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    test_close_pair(pair);
}

static void after_sd_receive_receiving_fails_and_sending_goes_on(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_RECEIVE));
    CHECK_FAILS(recv(pair[0], room, 8, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_FAILS(recv(pair[0], room, 8, MSG_PEEK), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(recv(pair[1], room, 8, 0), 1);
    test_close_pair(pair);
}

static void after_sd_both_neither_works(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_BOTH));
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_FAILS(recv(pair[0], room, 8, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    test_close_pair(pair);
}

static void the_names_stay_until_it_is_closed(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_BOTH));
    CHECK_OK(getsockname(pair[0], (struct sockaddr *)&name, &length));
    CHECK_OK(getpeername(pair[0], (struct sockaddr *)&name, &length));
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(after_sd_send_sending_fails_and_receiving_goes_on);
    RUN(data_sent_before_arrives_before_the_end);
    RUN(after_sd_receive_receiving_fails_and_sending_goes_on);
    RUN(after_sd_both_neither_works);
    RUN(the_names_stay_until_it_is_closed);
}
