/* send and sendto: each error alone, and which one counts when several apply.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-send
 * Windows: as documented for each error; the order is handle, state, pointer.
 * Covers:  src/api/winsock/transfer.rs, src/ffi/arg.rs, src/socket/transfer.rs */

#include "ws2test.h"

#define DOCUMENTED "documented: the socket is not connected"

static const char data[4] = {'d', 'a', 't', 'a'};

static void no_socket(void) {
    CHECK_FAILS(send(INVALID_SOCKET, data, 4, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(send(INVALID_SOCKET, NULL, 4, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(send(INVALID_SOCKET, NULL, -1, -1), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(sendto(INVALID_SOCKET, data, 4, 0, NULL, 0), SOCKET_ERROR, WSAENOTSOCK);
}

static void not_connected(void) {
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET listener = test_listener(AF_INET, NULL);
    const SOCKET unbound = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_DGRAM, NULL);
    ORACLE_FAILS(send(stream, data, 4, 0), SOCKET_ERROR, WSAENOTCONN, WSAECONNRESET, DOCUMENTED);
    if (!ORACLE_LEAVES_OUT("documented: not connected; Wine waits")) {
        CHECK_FAILS(send(listener, data, 4, 0), SOCKET_ERROR, WSAENOTCONN);
    }
    ORACLE_FAILS(send(unbound, data, 4, 0), SOCKET_ERROR, WSAENOTCONN, WSAEINVAL, DOCUMENTED);
    ORACLE_FAILS(send(bound, data, 4, 0), SOCKET_ERROR, WSAENOTCONN, WSAEINVAL, DOCUMENTED);
    CHECK_OK(closesocket(stream));
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(bound));
}

static void no_data(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(send(pair[0], NULL, 4, 0), SOCKET_ERROR, WSAEFAULT);
    test_close_pair(pair);
}

static void a_negative_length(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(send(pair[0], data, -1, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(send(pair[0], data, (int)0x80000000, 0), SOCKET_ERROR, WSAEFAULT);
    test_close_pair(pair);
}

static void the_state_is_judged_before_the_data(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    ORACLE_FAILS(send(s, NULL, 4, 0), SOCKET_ERROR, WSAENOTCONN, WSAECONNRESET, DOCUMENTED);
    ORACLE_FAILS(send(s, data, -1, 0), SOCKET_ERROR, WSAENOTCONN, WSAECONNRESET, DOCUMENTED);
    CHECK_OK(closesocket(s));
}

static void a_length_of_zero_succeeds(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], data, 0, 0), 0);
    CHECK_INT(send(pair[0], NULL, 0, 0), 0);
    test_close_pair(pair);
}

static void a_flag_that_does_not_exist(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(send(pair[0], data, 4, 0x4000), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(send(pair[0], data, 4, -1), SOCKET_ERROR, WSAEINVAL);
    test_close_pair(pair);
}

static void out_of_band_data_needs_a_stream(void) {
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(send(pair[0], data, 1, MSG_OOB), SOCKET_ERROR, WSAEOPNOTSUPP);
    test_close_pair(pair);
}

static void dontroute_is_accepted(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], data, 4, MSG_DONTROUTE), 4);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(no_socket);
    RUN(not_connected);
    RUN(no_data);
    RUN(a_negative_length);
    RUN(the_state_is_judged_before_the_data);
    RUN(a_length_of_zero_succeeds);
    if (!ORACLE_LEAVES_OUT("documented: WSAEINVAL for an unknown flag; Wine ignores it")) {
        RUN(a_flag_that_does_not_exist);
    }
    RUN(out_of_band_data_needs_a_stream);
    RUN(dontroute_is_accepted);
}
