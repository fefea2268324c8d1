/* bind: each error alone, and which one counts when several apply.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-bind
 * Windows: as documented, but for a name of another family: the page counts it to WSAEFAULT, and
 *          programs see WSAEAFNOSUPPORT, as from connect. The order is that of all calls: handle, state,
 *          pointer.
 * Covers:  src/api/winsock/connection.rs, src/socket/connection.rs, src/convert/sockaddr.rs */

#include "ws2test.h"

#define ORDER "errors come in one order: handle, state, pointer; Wine looks at pointers first here"

static struct sockaddr_storage loopback;
static int length;

static int bind_to(SOCKET s, int size) {
    return bind(s, (struct sockaddr *)&loopback, size);
}

static SOCKET fresh(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    length = test_loopback(AF_INET, 0, &loopback);
    return s;
}

static void each_error_alone(void) {
    const SOCKET s = fresh();
    CHECK_FAILS(bind_to(INVALID_SOCKET, length), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(bind(s, NULL, length), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(bind_to(s, length - 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(bind_to(s, 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(bind_to(s, 0), SOCKET_ERROR, WSAEFAULT);
    ORACLE_FAILS(bind_to(s, -1), SOCKET_ERROR, WSAEFAULT, WSAENOBUFS,
                 "documented: the length is too small");
    CHECK_OK(closesocket(s));
}

static void an_address_of_another_family(void) {
    const SOCKET s = fresh();
    loopback.ss_family = AF_UNSPEC;
    CHECK_FAILS(bind_to(s, length), SOCKET_ERROR, WSAEAFNOSUPPORT);
    loopback.ss_family = 0x7777;
    CHECK_FAILS(bind_to(s, length), SOCKET_ERROR, WSAEAFNOSUPPORT);
    length = test_loopback(AF_INET6, 0, &loopback);
    ORACLE_FAILS(bind_to(s, length), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEOPNOTSUPP,
                 "the same mistake as with a family that does not exist");
    CHECK_OK(closesocket(s));
}

static void an_address_that_is_not_of_this_machine(void) {
    const SOCKET s = fresh();
    ((struct sockaddr_in *)&loopback)->sin_addr.s_addr = inet_addr("192.0.2.1");
    CHECK_FAILS(bind_to(s, length), SOCKET_ERROR, WSAEADDRNOTAVAIL);
    CHECK_OK(closesocket(s));
}

static void what_is_beyond_the_address_is_ignored(void) {
    const SOCKET s = fresh();
    CHECK_OK(bind_to(s, (int)sizeof loopback));
    CHECK_OK(closesocket(s));
}

static void a_bound_socket_cannot_be_bound_again(void) {
    const SOCKET s = fresh();
    CHECK_OK(bind_to(s, length));
    CHECK_FAILS(bind_to(s, length), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void the_order_of_errors(void) {
    const SOCKET bound = fresh();
    CHECK_OK(bind_to(bound, length));
    ORACLE_FAILS(bind(INVALID_SOCKET, NULL, -1), SOCKET_ERROR, WSAENOTSOCK, WSAEFAULT,
                 "the handle is judged first by every other call");
    ORACLE_FAILS(bind(bound, NULL, length), SOCKET_ERROR, WSAEINVAL, WSAEFAULT, ORDER);
    loopback.ss_family = AF_UNSPEC;
    ORACLE_FAILS(bind_to(bound, length), SOCKET_ERROR, WSAEINVAL, WSAEAFNOSUPPORT, ORDER);
    CHECK_OK(closesocket(bound));
}

static void a_failed_bind_leaves_the_socket_free_to_bind(void) {
    const SOCKET s = fresh();
    CHECK_FAILS(bind_to(s, 4), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(bind_to(s, length));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(each_error_alone);
    RUN(an_address_of_another_family);
    RUN(an_address_that_is_not_of_this_machine);
    RUN(what_is_beyond_the_address_is_ignored);
    RUN(a_bound_socket_cannot_be_bound_again);
    RUN(the_order_of_errors);
    RUN(a_failed_bind_leaves_the_socket_free_to_bind);
}
