/* select: which socket is ready in which set, and how they are counted.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-select
 * Windows: as documented; what is not listed there does not make ready, so a TCP socket that was
 *          never connected is ready for nothing.
 * Covers:  src/socket/select.rs, src/convert/select.rs */

#include "ws2test.h"

static fd_set readable, writable, failed;

/* Puts `s` into the three sets and looks, without waiting. */
static int look(SOCKET s) {
    struct timeval now = {0, 0};
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    FD_ZERO(&writable);
    FD_SET(s, &writable);
    FD_ZERO(&failed);
    FD_SET(s, &failed);
    return select(0, &readable, &writable, &failed, &now);
}

static void is_ready(SOCKET s, int read, int write, int fail) {
    CHECK_INT(look(s), read + write + fail);
    CHECK_INT(FD_ISSET(s, &readable) != 0, read);
    CHECK_INT(FD_ISSET(s, &writable) != 0, write);
    CHECK_INT(FD_ISSET(s, &failed) != 0, fail);
    CHECK_INT(readable.fd_count, read);
    CHECK_INT(writable.fd_count, write);
    CHECK_INT(failed.fd_count, fail);
}

static void a_stream_never_connected_is_ready_for_nothing(void) {
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_STREAM, NULL);
    is_ready(unbound, 0, 0, 0);
    is_ready(bound, 0, 0, 0);
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(bound));
}

static void a_listener_becomes_readable_by_a_connection(void) {
    struct sockaddr_storage name;
    SOCKET client;
    const SOCKET listener = test_listener(AF_INET, &name);
    is_ready(listener, 0, 0, 0);
    client = test_connected(SOCK_STREAM, &name);
    test_wait_readable(listener);
    is_ready(listener, 1, 0, 0);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void a_connected_stream(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    is_ready(pair[0], 0, 1, 0);
    CHECK_INT(send(pair[1], "x", 1, 0), 1);
    test_wait_readable(pair[0]);
    is_ready(pair[0], 1, 1, 0);
    test_close_pair(pair);
}

static void the_end_makes_readable(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    test_wait_readable(pair[0]);
    is_ready(pair[0], 1, 1, 0);
    test_close_pair(pair);
}

static void a_datagram_socket(void) {
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    is_ready(pair[0], 0, 1, 0);
    CHECK_INT(send(pair[1], "", 0, 0), 0);
    test_wait_readable(pair[0]);
    is_ready(pair[0], 1, 1, 0);
    test_close_pair(pair);
}

static void out_of_band_data_is_exceptional(void) {
    SOCKET pair[2];
    fd_set urgent;
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[1], "!", 1, MSG_OOB), 1);
    FD_ZERO(&urgent);
    FD_SET(pair[0], &urgent);
    CHECK_INT(select(0, NULL, NULL, &urgent, NULL), 1);
    CHECK(FD_ISSET(pair[0], &urgent));
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_stream_never_connected_is_ready_for_nothing);
    RUN(a_listener_becomes_readable_by_a_connection);
    RUN(a_connected_stream);
    RUN(the_end_makes_readable);
    RUN(a_datagram_socket);
    RUN(out_of_band_data_is_exceptional);
}
