/* connect: a port where nobody listens refuses, and the socket can try again.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented, after some retries of its own; on macOS the system itself spoils a socket
 *          whose connect has failed, which the library has to hide.
 * Covers:  src/socket/connection.rs, src/socket/state.rs */

#include "ws2test.h"

/* An address that was bound a moment ago and is free now. */
static struct sockaddr_storage nobodys_address(int family) {
    struct sockaddr_storage name;
    CHECK_OK(closesocket(test_bound(family, SOCK_STREAM, &name)));
    return name;
}

static void is_refused(int family) {
    const struct sockaddr_storage name = nobodys_address(family);
    const SOCKET s = socket(family, SOCK_STREAM, 0);
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAECONNREFUSED);
    CHECK_OK(closesocket(s));
}

static void over_ipv4(void) {
    is_refused(AF_INET);
}

static void over_ipv6(void) {
    is_refused(AF_INET6);
}

static void a_refused_socket_is_not_connected(void) {
    char room[1] = {0};
    struct sockaddr_storage name = nobodys_address(AF_INET);
    int length = test_name_length(&name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAECONNREFUSED);
    if (!ORACLE_LEAVES_OUT("documented: not connected; Wine answers as after a reset")) {
        CHECK_FAILS(send(s, room, 1, 0), SOCKET_ERROR, WSAENOTCONN);
        CHECK_FAILS(recv(s, room, 1, 0), SOCKET_ERROR, WSAENOTCONN);
    }
    length = (int)sizeof name;
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(closesocket(s));
}

static void it_can_connect_where_somebody_listens(void) {
    struct sockaddr_storage nobody = nobodys_address(AF_INET), name;
    int error = TEST_POISON, size = (int)sizeof error;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(connect(s, (struct sockaddr *)&nobody, test_name_length(&nobody)), SOCKET_ERROR,
                WSAECONNREFUSED);
    CHECK_OK(connect(s, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size));
    CHECK_INT(error, 0);
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(a_refused_socket_is_not_connected);
    if (!ORACLE_LEAVES_OUT("documented: connect can be called again; Wine answers 10053")) {
        RUN(it_can_connect_where_somebody_listens);
    }
}
