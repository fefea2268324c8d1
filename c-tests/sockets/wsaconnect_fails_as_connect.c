/* WSAConnect: each error of its page that can come about here; they are those of connect.
 *
 * Not here: WSAENETUNREACH and WSAEHOSTUNREACH are for the routes of a machine to decide, WSAETIMEDOUT
 * takes a host that does not answer, WSAENOBUFS a system without memory, WSAEINPROGRESS a 16-bit program,
 * WSAEOPNOTSUPP and WSAEPROTONOSUPPORT a protocol that cannot do as asked.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnect
 * Windows: as documented.
 * Covers:  src/socket/connection.rs, src/api/winsock/connection.rs */

#include "ws2test.h"

static int join_2(SOCKET s, const void *name, int length) {
    return WSAConnect(s, (const struct sockaddr *)name, length, NULL, NULL, NULL, NULL);
}

/* A port at which nobody listens: that of a socket which does not, and is kept. */
static SOCKET silent_port(struct sockaddr_storage *name) {
    return test_bound(AF_INET, SOCK_STREAM, name);
}

static void arguments(void) {
    struct sockaddr_storage name;
    struct sockaddr_in nowhere;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET six = socket(AF_INET6, SOCK_STREAM, 0);
    CHECK_FAILS(join_2(INVALID_SOCKET, &name, test_name_length(&name)), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(join_2(listener, &name, test_name_length(&name)), SOCKET_ERROR, WSAEINVAL);
    if (!ORACLE_LEAVES_OUT("Wine does not look at the address")) {
        CHECK_FAILS(join_2(s, NULL, 0), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(join_2(s, &name, 15), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(join_2(six, &name, sizeof(struct sockaddr_in6)), SOCKET_ERROR, WSAEAFNOSUPPORT);
    }
    memset(&nowhere, 0, sizeof nowhere);
    nowhere.sin_family = AF_INET;
    nowhere.sin_port = htons(9);
    ORACLE_FAILS(join_2(s, &nowhere, sizeof nowhere), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAECONNREFUSED,
                 "documented: the address is ADDR_ANY");
    CHECK_OK(closesocket(six));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void nobody_listens(void) {
    struct sockaddr_storage name;
    const SOCKET silent = silent_port(&name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(join_2(s, &name, test_name_length(&name)), SOCKET_ERROR, WSAECONNREFUSED);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(silent));
}

static void it_is_connected_already(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(join_2(s, &name, test_name_length(&name)));
    CHECK_FAILS(join_2(s, &name, test_name_length(&name)), SOCKET_ERROR, WSAEISCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void it_does_not_wait(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(join_2(s, &name, test_name_length(&name)), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_wait_writable(s);
    CHECK_FAILS(join_2(s, &name, test_name_length(&name)), SOCKET_ERROR, WSAEISCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void datagrams_to_everybody_must_be_allowed(void) {
    struct sockaddr_in all;
    const BOOL yes = TRUE;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&all, 0, sizeof all);
    all.sin_family = AF_INET;
    all.sin_port = htons(9);
    all.sin_addr.s_addr = INADDR_BROADCAST;
    CHECK_FAILS(join_2(s, &all, sizeof all), SOCKET_ERROR, WSAEACCES);
    CHECK_FAILS(connect(s, (struct sockaddr *)&all, sizeof all), SOCKET_ERROR, WSAEACCES);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, (const char *)&yes, sizeof yes));
    CHECK_OK(closesocket(s));
}

/* Two sockets of one name cannot both be connected to the same peer. */
static void the_connection_exists(void) {
    struct sockaddr_storage name, own;
    int length = (int)sizeof own;
    const BOOL yes = TRUE;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET first = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET second = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(setsockopt(first, SOL_SOCKET, SO_REUSEADDR, (const char *)&yes, sizeof yes));
    CHECK_OK(setsockopt(second, SOL_SOCKET, SO_REUSEADDR, (const char *)&yes, sizeof yes));
    test_loopback(AF_INET, 0, &own);
    CHECK_OK(bind(first, (struct sockaddr *)&own, test_name_length(&own)));
    CHECK_OK(getsockname(first, (struct sockaddr *)&own, &length));
    CHECK_OK(bind(second, (struct sockaddr *)&own, length));
    CHECK_OK(join_2(first, &name, test_name_length(&name)));
    ORACLE_FAILS(join_2(second, &name, test_name_length(&name)), SOCKET_ERROR, WSAEADDRINUSE,
                 WSAEADDRNOTAVAIL, "documented: the address is found in use by connect");
    ORACLE_FAILS(connect(second, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                 WSAEADDRINUSE, WSAEADDRNOTAVAIL,
                 "documented: the address is found in use by connect");
    CHECK_OK(closesocket(first));
    CHECK_OK(closesocket(second));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(arguments);
    RUN(nobody_listens);
    RUN(it_is_connected_already);
    RUN(it_does_not_wait);
    RUN(datagrams_to_everybody_must_be_allowed);
    RUN(the_connection_exists);
}
