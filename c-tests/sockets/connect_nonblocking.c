/* connect on a nonblocking socket: would block, then done, then is connected.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented: success shows in writefds, a failure in exceptfds and nowhere else, and
 *          its reason in SO_ERROR.
 * Covers:  src/socket/connection.rs, src/socket/state.rs, src/socket/select.rs */

#include "ws2test.h"

static SOCKET nonblocking(int family) {
    const SOCKET s = socket(family, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    test_set_nonblocking(s, 1);
    return s;
}

static int error_of(SOCKET s) {
    int error = TEST_POISON, size = (int)sizeof error;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size));
    return error;
}

static void success_makes_it_writable(int family) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(family, &name);
    const SOCKET s = nonblocking(family);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    test_wait_writable(s);
    CHECK_INT(error_of(s), 0);
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void over_ipv4(void) {
    success_makes_it_writable(AF_INET);
}

static void over_ipv6(void) {
    success_makes_it_writable(AF_INET6);
}

static void once_connected_another_connect_says_so(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = nonblocking(AF_INET);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    test_wait_writable(s);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEISCONN);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEISCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void a_failure_shows_only_in_exceptfds(void) {
    struct sockaddr_storage name;
    fd_set readable, writable, failed;
    SOCKET s;
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_STREAM, &name)));
    s = nonblocking(AF_INET);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    writable = failed = readable;
    CHECK_INT(select(0, &readable, &writable, &failed, NULL), 1);
    CHECK(FD_ISSET(s, &failed));
    CHECK(!FD_ISSET(s, &readable));
    CHECK(!FD_ISSET(s, &writable));
    CHECK_INT(error_of(s), WSAECONNREFUSED);
    CHECK_OK(closesocket(s));
}

static void after_a_failure_it_can_connect_again(void) {
    struct sockaddr_storage nobody, name;
    fd_set failed;
    SOCKET s;
    const SOCKET listener = test_listener(AF_INET, &name);
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_STREAM, &nobody)));
    s = nonblocking(AF_INET);
    CHECK_FAILS(connect(s, (struct sockaddr *)&nobody, test_name_length(&nobody)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    FD_ZERO(&failed);
    FD_SET(s, &failed);
    CHECK_INT(select(0, NULL, NULL, &failed, NULL), 1);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    test_wait_writable(s);
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(once_connected_another_connect_says_so);
    if (!ORACLE_LEAVES_OUT("documented: failure shows in exceptfds; Wine adds readfds")) {
        RUN(a_failure_shows_only_in_exceptfds);
    }
    if (!ORACLE_LEAVES_OUT("documented: connect can be called again; Wine answers 10053")) {
        RUN(after_a_failure_it_can_connect_again);
    }
}
