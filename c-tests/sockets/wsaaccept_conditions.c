/* WSAAccept: the condition function accepts, rejects or defers the connection that is first in line.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaccept
 * Windows: as documented; a deferred connection stays first in line, for WSAAccept and accept.
 * Covers:  src/api/winsock/accept.rs, src/socket/accept.rs, src/ffi/condition.rs */

#include "ws2test.h"

static int answer, calls;
static DWORD_PTR callback_data;
static struct sockaddr_in caller, callee;
static struct sockaddr_storage name;

static int CALLBACK condition(LPWSABUF caller_id, LPWSABUF caller_data, LPQOS quality,
                              LPQOS group_quality, LPWSABUF callee_id, LPWSABUF callee_data,
                              GROUP *group, DWORD_PTR data) {
    (void)quality, (void)group_quality, (void)group;
    calls++;
    callback_data = data;
    REQUIRE(caller_id != NULL && caller_id->len >= sizeof caller);
    memcpy(&caller, caller_id->buf, sizeof caller);
    REQUIRE(callee_id != NULL && callee_id->len >= sizeof callee);
    memcpy(&callee, callee_id->buf, sizeof callee);
    CHECK(caller_data == NULL || caller_data->len == 0);
    (void)callee_data;
    return answer;
}

static SOCKET accept_if(SOCKET listener, int wanted) {
    const LPCONDITIONPROC decide = condition;
    answer = wanted;
    return WSAAccept(listener, NULL, NULL, decide, 4711);
}

static unsigned short port_of(SOCKET s) {
    struct sockaddr_in own;
    int length = sizeof own;
    CHECK_OK(getsockname(s, (struct sockaddr *)&own, &length));
    return own.sin_port;
}

static void a_connection_is_accepted(void) {
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    struct sockaddr_in peer;
    int length = sizeof peer;
    SOCKET s;
    answer = CF_ACCEPT;
    calls = 0;
    s = WSAAccept(listener, (struct sockaddr *)&peer, &length, condition, 4711);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(calls, 1);
    CHECK_INT(callback_data, 4711);
    CHECK_INT(caller.sin_family, AF_INET);
    CHECK_INT(caller.sin_port, port_of(client));
    CHECK_INT(callee.sin_port, ((struct sockaddr_in *)&name)->sin_port);
    CHECK_INT(peer.sin_port, caller.sin_port);
    CHECK_INT(length, sizeof peer);
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void a_connection_is_rejected(void) {
    char room[4];
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET first = test_connected(SOCK_STREAM, &name);
    SOCKET second, s;
    CHECK_FAILS(accept_if(listener, CF_REJECT), INVALID_SOCKET, WSAECONNREFUSED);
    ORACLE_INT(recv(first, room, sizeof room, 0), SOCKET_ERROR, 0,
               "documented: rejected; Wine closes the connection politely");
    second = test_connected(SOCK_STREAM, &name);
    s = accept_if(listener, CF_ACCEPT);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(caller.sin_port, port_of(second));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(first));
    CHECK_OK(closesocket(second));
    CHECK_OK(closesocket(listener));
}

static void a_deferred_connection_stays_first_in_line(void) {
    struct timeval now = {0, 0};
    fd_set set;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET first = test_connected(SOCK_STREAM, &name);
    const SOCKET second = test_connected(SOCK_STREAM, &name);
    SOCKET s;
    CHECK_FAILS(accept_if(listener, CF_DEFER), INVALID_SOCKET, WSATRY_AGAIN);
    FD_ZERO(&set);
    FD_SET(listener, &set);
    CHECK_INT(select(0, &set, NULL, NULL, &now), 1);
    CHECK_FAILS(accept_if(listener, CF_DEFER), INVALID_SOCKET, WSATRY_AGAIN);
    CHECK_INT(caller.sin_port, port_of(first));
    s = accept_if(listener, CF_ACCEPT);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(caller.sin_port, port_of(first));
    CHECK_OK(closesocket(s));
    s = accept_if(listener, CF_ACCEPT);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(caller.sin_port, port_of(second));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(first));
    CHECK_OK(closesocket(second));
    CHECK_OK(closesocket(listener));
}

static void what_was_deferred_goes_to_accept_as_well(void) {
    struct sockaddr_in peer;
    int length = sizeof peer;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    SOCKET s;
    CHECK_FAILS(accept_if(listener, CF_DEFER), INVALID_SOCKET, WSATRY_AGAIN);
    s = accept(listener, (struct sockaddr *)&peer, &length);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(peer.sin_port, port_of(client));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void without_a_condition_it_is_accept(void) {
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    const SOCKET s = WSAAccept(listener, NULL, NULL, NULL, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void each_error(void) {
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagram = socket(AF_INET, SOCK_DGRAM, 0);
    calls = 0;
    CHECK_FAILS(accept_if(INVALID_SOCKET, CF_ACCEPT), INVALID_SOCKET, WSAENOTSOCK);
    CHECK_FAILS(accept_if(stream, CF_ACCEPT), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(accept_if(datagram, CF_ACCEPT), INVALID_SOCKET, WSAEOPNOTSUPP);
    test_set_nonblocking(listener, 1);
    CHECK_FAILS(accept_if(listener, CF_ACCEPT), INVALID_SOCKET, WSAEWOULDBLOCK);
    CHECK_INT(calls, 0);
    CHECK_OK(closesocket(datagram));
    CHECK_OK(closesocket(stream));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(a_connection_is_accepted);
    RUN(a_connection_is_rejected);
    RUN(a_deferred_connection_stays_first_in_line);
    RUN(what_was_deferred_goes_to_accept_as_well);
    RUN(without_a_condition_it_is_accept);
    RUN(each_error);
}
