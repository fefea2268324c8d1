/* SIO_ADDRESS_LIST_CHANGE and SIO_ROUTING_INTERFACE_CHANGE: what they take and refuse, and that a call
 * that waits for a change is ended by closesocket. That changes are told is a test of its own.
 *
 * Spec:    DIGEST section 13; Winsock IOCTLs
 * Windows: as here
 * Covers:  src/socket/ioctls/changes.rs, src/convert/ioctls.rs */

#include "ws2test.h"

static int ask_for_addresses(SOCKET s) {
    DWORD size = 0;
    return WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, &size, NULL, NULL);
}

static int ask_for_route(SOCKET s, void *name, int length) {
    DWORD size = 0;
    return WSAIoctl(s, SIO_ROUTING_INTERFACE_CHANGE, name, (DWORD)length, NULL, 0, &size, NULL, NULL);
}

static SOCKET nonblocking(int family, int type) {
    const SOCKET s = socket(family, type, 0);
    REQUIRE(s != INVALID_SOCKET);
    test_set_nonblocking(s, 1);
    return s;
}

static void a_socket_that_does_not_wait_is_told_later(void) {
    static const int families[] = {AF_INET, AF_INET6};
    static const int types[] = {SOCK_STREAM, SOCK_DGRAM};
    int i;
    for (i = 0; i < 4; i++) {
        const SOCKET s = nonblocking(families[i / 2], types[i % 2]);
        CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
        CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
        CHECK_OK(closesocket(s));
    }
}

static void a_route_leads_to_an_address_of_the_family(void) {
    struct sockaddr_storage v4, v6;
    const int v4_length = test_loopback(AF_INET, 0, &v4);
    const int v6_length = test_loopback(AF_INET6, 0, &v6);
    const SOCKET s = nonblocking(AF_INET, SOCK_DGRAM);
    const SOCKET s6 = nonblocking(AF_INET6, SOCK_STREAM);
    if (!ORACLE_LEAVES_OUT("Wine does not tell of routes")) {
        CHECK_FAILS(ask_for_route(s, &v4, v4_length), SOCKET_ERROR, WSAEWOULDBLOCK);
        CHECK_FAILS(ask_for_route(s6, &v6, v6_length), SOCKET_ERROR, WSAEWOULDBLOCK);
        CHECK_FAILS(ask_for_route(s, &v6, v6_length), SOCKET_ERROR, WSAEAFNOSUPPORT);
        CHECK_FAILS(ask_for_route(s, &v4, v4_length - 1), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(ask_for_route(s, NULL, v4_length), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(ask_for_route(s6, &v6, v4_length), SOCKET_ERROR, WSAEFAULT);
        ((struct sockaddr_in *)&v4)->sin_addr.s_addr = INADDR_ANY;
        CHECK_FAILS(ask_for_route(s, &v4, v4_length), SOCKET_ERROR, WSAEWOULDBLOCK);
    }
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(s6));
}

static void there_must_be_a_place_for_the_length_of_the_answer(void) {
    struct sockaddr_storage name;
    const int length = test_loopback(AF_INET, 0, &name);
    const SOCKET s = nonblocking(AF_INET, SOCK_DGRAM);
    CHECK_FAILS(WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, NULL, NULL, NULL),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_ROUTING_INTERFACE_CHANGE, &name, (DWORD)length, NULL, 0, NULL, NULL, NULL),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void the_socket_is_judged_first(void) {
    CHECK_FAILS(ask_for_addresses(INVALID_SOCKET), SOCKET_ERROR, WSAENOTSOCK);
    if (!ORACLE_LEAVES_OUT("Wine judges other arguments first")) {
        CHECK_FAILS(WSAIoctl(INVALID_SOCKET, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, NULL, NULL, NULL),
                    SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(ask_for_route(INVALID_SOCKET, NULL, 0), SOCKET_ERROR, WSAENOTSOCK);
    }
}

static void local_sockets_have_no_such_addresses(void) {
    const SOCKET s = socket(AF_UNIX, SOCK_STREAM, 0);
    if (s == INVALID_SOCKET) {
        return; /* Wine has none */
    }
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

struct waiter {
    SOCKET s;
    HANDLE begins;
    int route, answer, error;
};

static DWORD WINAPI wait_for_a_change(LPVOID argument) {
    struct waiter *const waiter = (struct waiter *)argument;
    struct sockaddr_storage name;
    const int length = test_loopback(AF_INET, 0, &name);
    SetEvent(waiter->begins);
    waiter->answer = waiter->route ? ask_for_route(waiter->s, &name, length) : ask_for_addresses(waiter->s);
    waiter->error = WSAGetLastError();
    return 0;
}

/* The thread may be a moment before its call when the socket is closed: then there is none. */
static void closing_ends_a_call_that_waits(void) {
    int route;
    for (route = 0; route < 2; route++) {
        struct waiter waiter;
        HANDLE thread;
        memset(&waiter, 0, sizeof waiter);
        waiter.s = socket(AF_INET, SOCK_DGRAM, 0);
        waiter.begins = CreateEventA(NULL, TRUE, FALSE, NULL);
        waiter.route = route;
        thread = test_thread(wait_for_a_change, &waiter);
        CHECK_INT(WaitForSingleObject(waiter.begins, INFINITE), WAIT_OBJECT_0);
        /* It waits, as far as can be seen: nothing changes on this machine meanwhile. */
        CHECK_INT(WaitForSingleObject(thread, 30), WAIT_TIMEOUT);
        CHECK_OK(closesocket(waiter.s));
        test_join(thread);
        CHECK_INT(waiter.answer, SOCKET_ERROR);
        CHECK(waiter.error == WSAEINTR || waiter.error == WSAENOTSOCK);
        CloseHandle(waiter.begins);
    }
}

TEST_MAIN {
    RUN(a_socket_that_does_not_wait_is_told_later);
    RUN(a_route_leads_to_an_address_of_the_family);
    RUN(there_must_be_a_place_for_the_length_of_the_answer);
    RUN(the_socket_is_judged_first);
    RUN(local_sockets_have_no_such_addresses);
    if (!ORACLE_LEAVES_OUT("Wine does not end a call that waits for a change")) {
        RUN(closing_ends_a_call_that_waits);
    }
}
