/* bind: an address that another socket has is in use, unless the options say otherwise.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/using-so-reuseaddr-and-so-exclusiveaddruse
 * Windows: the table of that page, as far as one user and the same address go: SO_REUSEADDR on the
 *          second socket is enough to take the port from a first that did not set it.
 * Covers:  src/socket/connection.rs, src/socket/options.rs */

#include "ws2test.h"

#define NEITHER 0
#define TAKEN_OVER "documented table: SO_REUSEADDR on the second socket is enough"

/* A socket with `option` set, unless it is NEITHER. */
static SOCKET socket_with(int type, int option) {
    const BOOL on = TRUE;
    const SOCKET s = socket(AF_INET, type, 0);
    REQUIRE(s != INVALID_SOCKET);
    if (option != NEITHER) {
        REQUIRE(setsockopt(s, SOL_SOCKET, option, (const char *)&on, sizeof on) == 0);
    }
    return s;
}

/* Binds two sockets to the same address; answers 0 or the error of the second bind. */
static int second_bind(int type, int first_option, int second_option) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    int error = 0;
    const SOCKET first = socket_with(type, first_option);
    const SOCKET second = socket_with(type, second_option);
    REQUIRE(bind(first, (struct sockaddr *)&name, length) == 0);
    REQUIRE(getsockname(first, (struct sockaddr *)&name, &length) == 0);
    if (bind(second, (struct sockaddr *)&name, length) != 0) {
        error = WSAGetLastError();
    }
    CHECK_OK(closesocket(first));
    CHECK_OK(closesocket(second));
    return error;
}

static void without_options_it_is_in_use(int type) {
    CHECK_INT(second_bind(type, NEITHER, NEITHER), WSAEADDRINUSE);
    CHECK_INT(second_bind(type, SO_REUSEADDR, NEITHER), WSAEADDRINUSE);
}

static void the_second_may_take_it_over(void) {
    if (!ORACLE_LEAVES_OUT(TAKEN_OVER)) {
        CHECK_INT(second_bind(SOCK_STREAM, NEITHER, SO_REUSEADDR), 0);
        CHECK_INT(second_bind(SOCK_DGRAM, NEITHER, SO_REUSEADDR), 0);
    }
}

static void an_exclusive_first_keeps_it(int type) {
    CHECK_INT(second_bind(type, SO_EXCLUSIVEADDRUSE, NEITHER), WSAEADDRINUSE);
    CHECK_INT(second_bind(type, SO_EXCLUSIVEADDRUSE, SO_REUSEADDR), WSAEACCES);
    CHECK_INT(second_bind(type, SO_EXCLUSIVEADDRUSE, SO_EXCLUSIVEADDRUSE), WSAEADDRINUSE);
}

static void an_exclusive_second_does_not_get_it(int type) {
    CHECK_INT(second_bind(type, NEITHER, SO_EXCLUSIVEADDRUSE), WSAEADDRINUSE);
    CHECK_INT(second_bind(type, SO_REUSEADDR, SO_EXCLUSIVEADDRUSE), WSAEADDRINUSE);
}

static void both_may_share_it(int type) {
    CHECK_INT(second_bind(type, SO_REUSEADDR, SO_REUSEADDR), 0);
}

static void streams(void) {
    without_options_it_is_in_use(SOCK_STREAM);
    an_exclusive_first_keeps_it(SOCK_STREAM);
    an_exclusive_second_does_not_get_it(SOCK_STREAM);
    both_may_share_it(SOCK_STREAM);
}

static void datagrams(void) {
    without_options_it_is_in_use(SOCK_DGRAM);
    an_exclusive_first_keeps_it(SOCK_DGRAM);
    an_exclusive_second_does_not_get_it(SOCK_DGRAM);
    both_may_share_it(SOCK_DGRAM);
}

/* The side that closes first keeps the connection in mind for minutes; a server that is started again
 * gets its port all the same. */
static void a_connection_that_is_remembered_is_no_hindrance(void) {
    char room[4];
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    const SOCKET server = accept(listener, NULL, NULL);
    SOCKET again;
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(server));
    CHECK_INT(recv(client, room, sizeof room, 0), 0);
    CHECK_OK(closesocket(client));
    again = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(bind(again, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(listen(again, 1));
    CHECK_OK(closesocket(again));
}

TEST_MAIN {
    RUN(streams);
    RUN(datagrams);
    RUN(the_second_may_take_it_over);
    if (!ORACLE_LEAVES_OUT("Windows remembers no listening port; Wine's system does")) {
        RUN(a_connection_that_is_remembered_is_no_hindrance);
    }
}
