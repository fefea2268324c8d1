/* SO_ERROR: the error of a connect that was not waited for, told once.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockopt
 * Windows: as documented: reading resets it, a later success does not set it.
 * Covers:  src/socket/options.rs, src/socket/state.rs */

#include "ws2test.h"

static int error_of(SOCKET s) {
    int error = TEST_POISON, size = (int)sizeof error;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size));
    CHECK_INT(size, sizeof error);
    return error;
}

static void it_is_zero_while_nothing_failed(void) {
    SOCKET pair[2];
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(error_of(s), 0);
    CHECK_INT(error_of(pair[0]), 0);
    CHECK_INT(error_of(pair[1]), 0);
    CHECK_OK(closesocket(s));
    test_close_pair(pair);
}

static void errors_of_calls_do_not_show(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(listen(s, 1), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(error_of(s), 0);
    CHECK_OK(closesocket(s));
}

static void a_failed_connect_shows(void) {
    struct sockaddr_storage name;
    fd_set failed;
    SOCKET s;
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_STREAM, &name)));
    s = socket(AF_INET, SOCK_STREAM, 0);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    FD_ZERO(&failed);
    FD_SET(s, &failed);
    CHECK_INT(select(0, NULL, NULL, &failed, NULL), 1);
    CHECK_INT(error_of(s), WSAECONNREFUSED);
    ORACLE_INT(error_of(s), 0, WSAECONNREFUSED, "documented: SO_ERROR is reset when it is read");
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(it_is_zero_while_nothing_failed);
    RUN(errors_of_calls_do_not_show);
    RUN(a_failed_connect_shows);
}
