/* connect: each error that needs no peer, and which one counts when several apply.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented; the order is that of bind.
 * Covers:  src/api/winsock/connection.rs, src/socket/connection.rs, src/convert/sockaddr.rs */

#include "ws2test.h"

#define DOCUMENTED "documented in the table of errors of connect"
#define UNCHECKED "documented: WSAEFAULT; Wine reads beyond a short address, succeeds or crashes"

static struct sockaddr_storage loopback;
static int length;

static int connect_to(SOCKET s, int size) {
    return connect(s, (struct sockaddr *)&loopback, size);
}

static SOCKET fresh(int type) {
    const SOCKET s = socket(AF_INET, type, 0);
    REQUIRE(s != INVALID_SOCKET);
    length = test_loopback(AF_INET, htons(9), &loopback);
    return s;
}

static void no_socket_cannot_connect(void) {
    const SOCKET s = fresh(SOCK_STREAM);
    CHECK_FAILS(connect_to(INVALID_SOCKET, length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_OK(closesocket(s));
}

static void an_address_that_is_too_short(void) {
    const SOCKET s = fresh(SOCK_STREAM);
    CHECK_FAILS(connect_to(s, length - 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(connect_to(s, 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(connect_to(s, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(connect_to(s, -1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(connect(s, NULL, length), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void an_address_of_another_family(void) {
    const SOCKET s = fresh(SOCK_STREAM);
    loopback.ss_family = 0x7777;
    ORACLE_FAILS(connect_to(s, length), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEADDRNOTAVAIL,
                 DOCUMENTED);
    length = test_loopback(AF_INET6, htons(9), &loopback);
    ORACLE_FAILS(connect_to(s, length), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEOPNOTSUPP, DOCUMENTED);
    CHECK_OK(closesocket(s));
}

static void a_stream_needs_a_real_destination(void) {
    SOCKET s = fresh(SOCK_STREAM);
    ((struct sockaddr_in *)&loopback)->sin_port = 0;
    ORACLE_FAILS(connect_to(s, length), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAECONNREFUSED,
                 DOCUMENTED);
    CHECK_OK(closesocket(s));
    s = fresh(SOCK_STREAM);
    ((struct sockaddr_in *)&loopback)->sin_port = htons(9);
    ((struct sockaddr_in *)&loopback)->sin_addr.s_addr = htonl(INADDR_ANY);
    ORACLE_FAILS(connect_to(s, length), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAECONNREFUSED,
                 DOCUMENTED);
    CHECK_OK(closesocket(s));
}

static void a_listening_socket_cannot_connect(void) {
    struct sockaddr_storage name;
    const SOCKET target = test_listener(AF_INET, &name);
    const SOCKET listener = test_listener(AF_INET, NULL);
    CHECK_FAILS(connect(listener, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(target));
}

static void a_connected_stream_cannot_connect_again(void) {
    struct sockaddr_storage name;
    SOCKET pair[2];
    const SOCKET listener = test_listener(AF_INET, &name);
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(connect(pair[0], (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEISCONN);
    CHECK_FAILS(connect(pair[1], (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEISCONN);
    test_close_pair(pair);
    CHECK_OK(closesocket(listener));
}

static void the_order_of_errors(void) {
    const SOCKET s = fresh(SOCK_STREAM);
    CHECK_FAILS(connect(INVALID_SOCKET, NULL, -1), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(connect(INVALID_SOCKET, NULL, length), SOCKET_ERROR, WSAENOTSOCK);
    loopback.ss_family = 0x7777;
    CHECK_FAILS(connect_to(s, 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void a_failed_connect_leaves_the_socket_usable(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = fresh(SOCK_STREAM);
    CHECK_FAILS(connect_to(s, 4), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(connect(s, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(no_socket_cannot_connect);
    if (!ORACLE_LEAVES_OUT(UNCHECKED)) {
        RUN(an_address_that_is_too_short);
        RUN(the_order_of_errors);
        RUN(a_failed_connect_leaves_the_socket_usable);
    }
    RUN(an_address_of_another_family);
    RUN(a_stream_needs_a_real_destination);
    RUN(a_listening_socket_cannot_connect);
    RUN(a_connected_stream_cannot_connect_again);
}
