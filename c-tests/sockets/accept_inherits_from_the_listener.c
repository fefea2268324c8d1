/* accept: the new socket has the options and the mode of the listener.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept
 * Windows: as documented: the properties of s. POSIX systems pass on some options and Linux never
 *          the nonblocking mode.
 * Covers:  src/socket/accept.rs, src/socket/options.rs */

#include "ws2test.h"

static SOCKET accept_from(SOCKET listener, const struct sockaddr_storage *name, SOCKET *client) {
    SOCKET accepted;
    *client = test_connected(SOCK_STREAM, name);
    test_wait_readable(listener);
    accepted = accept(listener, NULL, NULL);
    REQUIRE(accepted != INVALID_SOCKET);
    return accepted;
}

static void the_nonblocking_mode(void) {
    struct sockaddr_storage name;
    char room[1];
    SOCKET client, accepted;
    const SOCKET listener = test_listener(AF_INET, &name);
    test_set_nonblocking(listener, 1);
    accepted = accept_from(listener, &name, &client);
    CHECK_FAILS(recv(accepted, room, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void an_integer_option(int level, int option, int value) {
    struct sockaddr_storage name;
    int seen = 0, size = (int)sizeof seen, expected = 0;
    SOCKET client, accepted;
    const SOCKET listener = test_listener(AF_INET, &name);
    CHECK_OK(setsockopt(listener, level, option, (char *)&value, sizeof value));
    CHECK_OK(getsockopt(listener, level, option, (char *)&expected, &size));
    accepted = accept_from(listener, &name, &client);
    size = (int)sizeof seen;
    CHECK_OK(getsockopt(accepted, level, option, (char *)&seen, &size));
    CHECK_INT(seen, expected);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void the_options(void) {
    an_integer_option(SOL_SOCKET, SO_KEEPALIVE, TRUE);
    an_integer_option(SOL_SOCKET, SO_RCVTIMEO, 1234);
    an_integer_option(SOL_SOCKET, SO_SNDTIMEO, 4321);
    an_integer_option(SOL_SOCKET, SO_OOBINLINE, TRUE);
    an_integer_option(SOL_SOCKET, SO_RCVBUF, 20000);
}

static void the_linger_option(void) {
    struct sockaddr_storage name;
    struct linger wish = {1, 7}, seen = {0, 0};
    int size = (int)sizeof seen;
    SOCKET client, accepted;
    const SOCKET listener = test_listener(AF_INET, &name);
    CHECK_OK(setsockopt(listener, SOL_SOCKET, SO_LINGER, (char *)&wish, sizeof wish));
    accepted = accept_from(listener, &name, &client);
    CHECK_OK(getsockopt(accepted, SOL_SOCKET, SO_LINGER, (char *)&seen, &size));
    CHECK_INT(seen.l_onoff, 1);
    CHECK_INT(seen.l_linger, 7);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void but_it_does_not_listen(void) {
    struct sockaddr_storage name;
    BOOL listening = TRUE;
    int size = (int)sizeof listening;
    SOCKET client, accepted;
    const SOCKET listener = test_listener(AF_INET, &name);
    accepted = accept_from(listener, &name, &client);
    CHECK_OK(getsockopt(accepted, SOL_SOCKET, SO_ACCEPTCONN, (char *)&listening, &size));
    CHECK_INT(listening, FALSE);
    CHECK_FAILS(accept(accepted, NULL, NULL), INVALID_SOCKET, WSAEINVAL);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(the_nonblocking_mode);
    RUN(the_options);
    RUN(the_linger_option);
    RUN(but_it_does_not_listen);
}
