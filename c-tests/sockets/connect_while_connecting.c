/* A connect that has not completed: what the socket does in between.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented. A connect stays pending here because the listener's queue is full; a
 *          system that refuses clients instead, as Windows does, skips the test.
 * Covers:  src/socket/connection.rs, src/socket/state.rs */

#include "ws2test.h"

#define MANY 64
#define NOT_CONNECTED "documented: the socket is not connected"

static SOCKET listener, clients[MANY];
static int count;
static struct sockaddr_storage name;

static int connect_to_listener(SOCKET s) {
    return connect(s, (struct sockaddr *)&name, test_name_length(&name));
}

/* Whether the connect of `s` comes to an end soon. */
static BOOL completes(SOCKET s) {
    struct timeval soon = {0, 100000};
    fd_set writable, failed;
    FD_ZERO(&writable);
    FD_SET(s, &writable);
    failed = writable;
    return select(0, NULL, &writable, &failed, &soon) != 0;
}

/* A socket whose connect is pending. */
static SOCKET pending(void) {
    listener = test_bound(AF_INET, SOCK_STREAM, &name);
    REQUIRE(listen(listener, 1) == 0);
    for (count = 0; count < MANY; count++) {
        const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
        test_set_nonblocking(s, 1);
        CHECK_FAILS(connect_to_listener(s), SOCKET_ERROR, WSAEWOULDBLOCK);
        if (!completes(s)) {
            return s;
        }
        clients[count] = s;
    }
    SKIP("this system does not let a connect wait for room in the listener's queue");
    return INVALID_SOCKET;
}

static void another_connect_is_already_under_way(SOCKET s) {
    CHECK_FAILS(connect_to_listener(s), SOCKET_ERROR, WSAEALREADY);
    CHECK_FAILS(connect_to_listener(s), SOCKET_ERROR, WSAEALREADY);
}

static void it_is_not_connected_yet(SOCKET s) {
    struct sockaddr_storage peer;
    int length = (int)sizeof peer, error = TEST_POISON, size = (int)sizeof error;
    char room[1] = {0};
    ORACLE_FAILS(send(s, room, 1, 0), SOCKET_ERROR, WSAENOTCONN, WSAEWOULDBLOCK, NOT_CONNECTED);
    ORACLE_FAILS(recv(s, room, 1, 0), SOCKET_ERROR, WSAENOTCONN, WSAEWOULDBLOCK, NOT_CONNECTED);
    CHECK_FAILS(shutdown(s, SD_SEND), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(listen(s, 1), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&peer, &length), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size));
    CHECK_INT(error, 0);
}

static void closing_it_is_possible_at_any_time(SOCKET s) {
    CHECK_OK(closesocket(s));
    CHECK_FAILS(connect_to_listener(s), SOCKET_ERROR, WSAENOTSOCK);
}

TEST_MAIN {
    const SOCKET s = pending();
    another_connect_is_already_under_way(s);
    it_is_not_connected_yet(s);
    closing_it_is_possible_at_any_time(s);
    while (count > 0) {
        CHECK_OK(closesocket(clients[--count]));
    }
    CHECK_OK(closesocket(listener));
}
