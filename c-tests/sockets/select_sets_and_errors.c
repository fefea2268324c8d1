/* select: null, empty and bad sets, and sockets that are in a set twice.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-select
 * Windows: as documented; the first argument is not looked at.
 * Covers:  src/api/winsock/select.rs, src/socket/select.rs, src/ffi/arg.rs */

#include "ws2test.h"

static void sets_without_a_socket(void) {
    struct timeval now = {0, 0};
    fd_set none;
    FD_ZERO(&none);
    CHECK_FAILS(select(0, NULL, NULL, NULL, &now), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(select(0, NULL, NULL, NULL, NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(select(0, &none, NULL, NULL, &now), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(select(0, &none, &none, &none, &now), SOCKET_ERROR, WSAEINVAL);
}

static void one_empty_set_beside_a_full_one_is_fine(void) {
    struct timeval now = {0, 0};
    fd_set none, one;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    FD_ZERO(&none);
    FD_ZERO(&one);
    FD_SET(s, &one);
    CHECK_INT(select(0, &none, &one, &none, &now), 1);
    CHECK_OK(closesocket(s));
}

static void what_is_no_socket(void) {
    struct timeval now = {0, 0};
    fd_set set;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const SOCKET closed = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(closesocket(closed));
    FD_ZERO(&set);
    FD_SET(s, &set);
    FD_SET(closed, &set);
    CHECK_FAILS(select(0, NULL, &set, NULL, &now), SOCKET_ERROR, WSAENOTSOCK);
    FD_ZERO(&set);
    FD_SET(INVALID_SOCKET, &set);
    CHECK_FAILS(select(0, &set, NULL, NULL, &now), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_OK(closesocket(s));
}

static void the_number_of_descriptors_is_not_looked_at(void) {
    struct timeval now = {0, 0};
    static const int numbers[] = {-1, 0, 1, 1000000};
    size_t i;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        fd_set set;
        FD_ZERO(&set);
        FD_SET(s, &set);
        CHECK_INT(select(numbers[i], NULL, &set, NULL, &now), 1);
    }
    CHECK_OK(closesocket(s));
}

static void the_count_is_of_all_sets_together(void) {
    struct timeval now = {0, 0};
    fd_set readable, writable;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[1], "x", 1, 0), 1);
    test_wait_readable(pair[0]);
    FD_ZERO(&readable);
    FD_SET(pair[0], &readable);
    FD_SET(pair[1], &readable);
    writable = readable;
    CHECK_INT(select(0, &readable, &writable, NULL, &now), 3);
    CHECK_INT(readable.fd_count, 1);
    CHECK_INT(writable.fd_count, 2);
    test_close_pair(pair);
}

static void fd_set_ignores_a_socket_that_is_there(void) {
    fd_set set;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    FD_ZERO(&set);
    FD_SET(s, &set);
    FD_SET(s, &set);
    CHECK_INT(set.fd_count, 1);
    CHECK(FD_ISSET(s, &set));
    FD_CLR(s, &set);
    CHECK(!FD_ISSET(s, &set));
    CHECK_INT(set.fd_count, 0);
    FD_CLR(s, &set);
    CHECK_OK(closesocket(s));
}

static void a_socket_that_is_in_a_set_twice(void) {
    struct timeval now = {0, 0};
    fd_set set;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    set.fd_count = 2;
    set.fd_array[0] = set.fd_array[1] = s;
    CHECK(select(0, NULL, &set, NULL, &now) >= 1);
    CHECK(FD_ISSET(s, &set));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(sets_without_a_socket);
    RUN(one_empty_set_beside_a_full_one_is_fine);
    RUN(what_is_no_socket);
    RUN(the_number_of_descriptors_is_not_looked_at);
    RUN(the_count_is_of_all_sets_together);
    RUN(fd_set_ignores_a_socket_that_is_there);
    RUN(a_socket_that_is_in_a_set_twice);
}
