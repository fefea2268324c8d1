/* ConnectEx and DisconnectEx: connections made and ended as operations, on sockets that are used again.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_connectex
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_disconnectex
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/connect.rs, src/api/winsock/extension_functions.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"
#include <mswsock.h>

enum { ADDRESS = sizeof(struct sockaddr_in) + 16 };

static LPFN_CONNECTEX connect_later;
static LPFN_DISCONNECTEX disconnect;
static LPFN_ACCEPTEX accept_later;

static void get(SOCKET s, GUID id, void *function) {
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, function,
                      sizeof(void *), &size, NULL, NULL));
}

static void get_functions(SOCKET s) {
    const GUID connect_id = WSAID_CONNECTEX, disconnect_id = WSAID_DISCONNECTEX;
    const GUID accept_id = WSAID_ACCEPTEX;
    get(s, connect_id, &connect_later);
    get(s, disconnect_id, &disconnect);
    get(s, accept_id, &accept_later);
}

static void prepare(WSAOVERLAPPED *o) {
    const HANDLE event = o->hEvent != NULL ? o->hEvent : WSACreateEvent();
    memset(o, 0, sizeof *o);
    o->hEvent = event;
}

static int await(SOCKET s, WSAOVERLAPPED *o) {
    DWORD count = TEST_POISON, flags;
    CHECK_INT(WSAWaitForMultipleEvents(1, &o->hEvent, TRUE, 10000, FALSE), WSA_WAIT_EVENT_0);
    return WSAGetOverlappedResult(s, o, &count, FALSE, &flags) ? (int)count : -WSAGetLastError();
}

/* Starts to connect, and waits for the end. */
static int connect_to(SOCKET s, const struct sockaddr_storage *name, char *data, DWORD size,
                      WSAOVERLAPPED *o) {
    DWORD sent = 0;
    prepare(o);
    if (!connect_later(s, (const struct sockaddr *)name, sizeof(struct sockaddr_in), data, size,
                       &sent, o) &&
        WSAGetLastError() != WSA_IO_PENDING) {
        return -WSAGetLastError();
    }
    return await(s, o);
}

static void a_bound_socket_is_connected_and_sends(void) {
    struct sockaddr_storage name, own, peers;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &own);
    SOCKET accepted;
    WSAOVERLAPPED o;
    char room[8], data[] = "hello";
    int size = sizeof peers, seconds = TEST_POISON, seconds_size = sizeof seconds;
    memset(&o, 0, sizeof o);
    get_functions(s);
    CHECK_INT(connect_to(s, &name, data, 5, &o), 5);
    accepted = accept(listener, NULL, NULL);
    test_receive_all(accepted, room, 5);
    CHECK_MEM(room, "hello", 5);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_CONNECT_TIME, (char *)&seconds, &seconds_size));
    CHECK_INT(seconds, 0);
    if (!ORACLE_LEAVES_OUT("knows the connection at once")) {
        CHECK_FAILS(getpeername(s, (struct sockaddr *)&peers, &size), SOCKET_ERROR, WSAENOTCONN);
        CHECK_FAILS(shutdown(s, SD_SEND), SOCKET_ERROR, WSAENOTCONN);
    }
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, NULL, 0));
    size = sizeof peers;
    CHECK_OK(getpeername(s, (struct sockaddr *)&peers, &size));
    CHECK_MEM(&peers, &name, 8);
    CHECK_INT(connect_to(s, &name, NULL, 0, &o), -WSAEISCONN);
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_INT(recv(accepted, room, 1, 0), 0);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
    CHECK(WSACloseEvent(o.hEvent));
}

static void what_makes_no_sense_is_refused(void) {
    struct sockaddr_storage name, own;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &own);
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagrams = test_bound(AF_INET, SOCK_DGRAM, &own);
    struct sockaddr_storage nowhere;
    WSAOVERLAPPED o;
    memset(&o, 0, sizeof o);
    get_functions(s);
    CHECK_FAILS(connect_later(s, (struct sockaddr *)&name, 16, NULL, 0, NULL, NULL), FALSE,
                WSA_INVALID_PARAMETER);
    CHECK_INT(connect_to(INVALID_SOCKET, &name, NULL, 0, &o), -WSAENOTSOCK);
    CHECK_INT(connect_to(unbound, &name, NULL, 0, &o), -WSAEINVAL);
    CHECK_INT(connect_to(listener, &name, NULL, 0, &o), -WSAEINVAL);
    if (!ORACLE_LEAVES_OUT("judges less")) {
        CHECK_INT(connect_to(datagrams, &name, NULL, 0, &o), -WSAEINVAL);
        nowhere = name;
        ((struct sockaddr_in *)&nowhere)->sin_addr.s_addr = 0;
        CHECK_INT(connect_to(s, &nowhere, NULL, 0, &o), -WSAEADDRNOTAVAIL);
        nowhere = name;
        nowhere.ss_family = AF_INET6;
        CHECK_INT(connect_to(s, &nowhere, NULL, 0, &o), -WSAEAFNOSUPPORT);
        CHECK_FAILS(connect_later(s, NULL, 16, NULL, 0, NULL, &o), FALSE, WSAEFAULT);
        CHECK_FAILS(disconnect(s, NULL, 1, 0), FALSE, WSAEINVAL);
        CHECK_FAILS(disconnect(s, NULL, 0, 1), FALSE, WSAEINVAL);
    }
    CHECK_FAILS(disconnect(s, NULL, 0, 0), FALSE, WSAENOTCONN);
    CHECK_FAILS(disconnect(listener, NULL, TF_REUSE_SOCKET, 0), FALSE, WSAENOTCONN);
    CHECK_FAILS(disconnect(INVALID_SOCKET, NULL, 0, 0), FALSE, WSAENOTSOCK);
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(datagrams));
    CHECK(WSACloseEvent(o.hEvent));
}

static void who_is_refused_may_try_again(void) {
    struct sockaddr_storage name, own;
    SOCKET listener = test_listener(AF_INET, &name), accepted;
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &own);
    WSAOVERLAPPED o;
    memset(&o, 0, sizeof o);
    get_functions(s);
    CHECK_OK(closesocket(listener));
    CHECK_INT(connect_to(s, &name, NULL, 0, &o), -WSAECONNREFUSED);
    listener = test_listener(AF_INET, &name);
    if (!ORACLE_LEAVES_OUT("keeps the failure")) {
        CHECK_INT(connect_to(s, &name, NULL, 0, &o), 0);
        accepted = accept(listener, NULL, NULL);
        CHECK(accepted != INVALID_SOCKET);
        CHECK_OK(closesocket(accepted));
    }
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
    CHECK(WSACloseEvent(o.hEvent));
}

/* A socket that AcceptEx has connected takes one connection after the other. */
static void an_accepted_socket_is_used_again(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    WSAOVERLAPPED o;
    char room[2 * ADDRESS], byte;
    int round, seconds, size = sizeof seconds;
    memset(&o, 0, sizeof o);
    get_functions(s);
    for (round = 0; round < 3; round++) {
        SOCKET client;
        DWORD count = 0;
        BOOL done;
        prepare(&o);
        CHECK_FAILS(accept_later(listener, s, room, 0, ADDRESS, ADDRESS, &count, &o), FALSE,
                    WSA_IO_PENDING);
        client = test_connected(SOCK_STREAM, &name);
        CHECK_INT(await(listener, &o), 0);
        test_send_all(client, "x", 1);
        test_receive_all(s, &byte, 1);
        test_send_all(s, "y", 1);
        prepare(&o);
        done = disconnect(s, &o, TF_REUSE_SOCKET, 0);
        CHECK(done || WSAGetLastError() == WSA_IO_PENDING);
        test_receive_all(client, &byte, 1);
        CHECK_INT(recv(client, &byte, 1, 0), 0);
        CHECK_OK(closesocket(client));
        CHECK_INT(await(s, &o), 0);
        if (ORACLE_LEAVES_OUT("cannot use the socket again")) {
            break;
        }
        CHECK_FAILS(send(s, "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
        CHECK_OK(getsockopt(s, SOL_SOCKET, SO_CONNECT_TIME, (char *)&seconds, &size));
        CHECK_INT(seconds, -1);
    }
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
    CHECK(WSACloseEvent(o.hEvent));
}

/* One that ConnectEx has connected stays bound. */
static void a_connected_socket_is_used_again(void) {
    struct sockaddr_storage names[2], own;
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &own);
    WSAOVERLAPPED o;
    int round;
    memset(&o, 0, sizeof o);
    get_functions(s);
    for (round = 0; round < 2; round++) {
        const SOCKET listener = test_listener(AF_INET, &names[round]);
        SOCKET accepted;
        BOOL done;
        CHECK_INT(connect_to(s, &names[round], NULL, 0, &o), 0);
        accepted = accept(listener, NULL, NULL);
        CHECK_OK(closesocket(accepted));
        prepare(&o);
        done = disconnect(s, &o, TF_REUSE_SOCKET, 0);
        CHECK(done || WSAGetLastError() == WSA_IO_PENDING);
        CHECK_INT(await(s, &o), 0);
        CHECK_OK(closesocket(listener));
        if (ORACLE_LEAVES_OUT("cannot use the socket again")) {
            break;
        }
    }
    CHECK_OK(closesocket(s));
    CHECK(WSACloseEvent(o.hEvent));
}

static void a_disconnect_can_be_waited_for(void) {
    SOCKET pair[2];
    char byte;
    test_tcp_pair(AF_INET, pair);
    get_functions(pair[0]);
    test_send_all(pair[0], "z", 1);
    CHECK(disconnect(pair[0], NULL, 0, 0));
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    test_receive_all(pair[1], &byte, 1);
    CHECK_INT(recv(pair[1], &byte, 1, 0), 0);
    if (!ORACLE_LEAVES_OUT("disconnects twice")) {
        CHECK_FAILS(disconnect(pair[0], NULL, 0, 0), FALSE, WSAENOTCONN);
    }
    CHECK_OK(closesocket(pair[1]));
    CHECK(disconnect(pair[0], NULL, TF_REUSE_SOCKET, 0));
    CHECK_OK(closesocket(pair[0]));
}

static void what_is_cancelled_ends_once(void) {
    struct sockaddr_storage name, own;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &own);
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    WSAOVERLAPPED o, *ended = NULL;
    SOCKET accepted;
    DWORD count;
    ULONG_PTR key;
    memset(&o, 0, sizeof o);
    get_functions(s);
    CHECK(CreateIoCompletionPort((HANDLE)s, port, 5, 0) == port);
    CHECK_INT(connect_to(s, &name, NULL, 0, &o), 0);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
    CHECK(ended == &o);
    CHECK_INT(key, 5);
    accepted = accept(listener, NULL, NULL);
    if (!ORACLE_LEAVES_OUT("does not wait for the other side")) {
        prepare(&o);
        CHECK_FAILS(disconnect(s, &o, TF_REUSE_SOCKET, 0), FALSE, WSA_IO_PENDING);
        CHECK(CancelIoEx((HANDLE)s, &o));
        CHECK_INT(await(s, &o), -WSA_OPERATION_ABORTED);
        CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000), FALSE,
                    ERROR_OPERATION_ABORTED);
        CHECK(ended == &o);
        CHECK_FAILS(CancelIoEx((HANDLE)s, &o), FALSE, ERROR_NOT_FOUND);
        prepare(&o);
        CHECK_FAILS(disconnect(s, &o, TF_REUSE_SOCKET, 0), FALSE, WSA_IO_PENDING);
    }
    CHECK_OK(closesocket(s));
    if (!TEST_UNDER_ORACLE) {
        CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000), FALSE,
                    ERROR_OPERATION_ABORTED);
    }
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &ended, 0), FALSE, WAIT_TIMEOUT);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(listener));
    CHECK(CloseHandle(port));
    CHECK(WSACloseEvent(o.hEvent));
}

TEST_MAIN {
    RUN(a_bound_socket_is_connected_and_sends);
    RUN(what_makes_no_sense_is_refused);
    RUN(who_is_refused_may_try_again);
    RUN(an_accepted_socket_is_used_again);
    RUN(a_connected_socket_is_used_again);
    RUN(a_disconnect_can_be_waited_for);
    RUN(what_is_cancelled_ends_once);
}
