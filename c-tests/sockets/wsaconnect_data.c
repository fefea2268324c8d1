/* WSAConnect with data: no protocol here carries it along, and none comes back.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnect
 * Windows: as documented: TCP does not support it, and a datagram socket ignores it. Wine ignores it everywhere, and
 *          leaves the length of what comes back alone.
 * Covers:  src/api/winsock/connection.rs, src/socket/connection.rs */

#include "ws2test.h"

static char text[] = "hello";
static char room[16];

static WSABUF data_of(char *bytes, ULONG length) {
    WSABUF data;
    data.buf = bytes;
    data.len = length;
    return data;
}

static int attempt(SOCKET s, const struct sockaddr_storage *name, WSABUF *out, WSABUF *in) {
    return WSAConnect(s, (const struct sockaddr *)name, test_name_length(name), out, in, NULL, NULL);
}

static void a_connection_carries_none(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name), s = socket(AF_INET, SOCK_STREAM, 0);
    WSABUF out = data_of(text, 5), in = data_of(room, sizeof room);
    int length = sizeof name;
    struct sockaddr_storage peer;
    CHECK_FAILS(attempt(s, &name, &out, &in), SOCKET_ERROR, WSAEPROTONOSUPPORT);
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&peer, &length), SOCKET_ERROR, WSAENOTCONN);
    /* Without it the socket connects all the same. */
    CHECK_OK(attempt(s, &name, NULL, &in));
    CHECK_INT(in.len, 0);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void a_datagram_socket_ignores_it(void) {
    struct sockaddr_storage name;
    const SOCKET to = test_bound(AF_INET, SOCK_DGRAM, &name), s = socket(AF_INET, SOCK_DGRAM, 0);
    WSABUF out = data_of(text, 5), in = data_of(room, sizeof room);
    CHECK_OK(attempt(s, &name, &out, &in));
    ORACLE_INT(in.len, 0, sizeof room, "documented: the length is that of what came back");
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_INT(recv(to, room, sizeof room, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(to));
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("documented: WSAEPROTONOSUPPORT; Wine ignores the data")) {
        RUN(a_connection_carries_none);
    }
    RUN(a_datagram_socket_ignores_it);
}
