/* AcceptEx and GetAcceptExSockaddrs: a connection into a socket that is there already.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-getacceptexsockaddrs
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/accept.rs, src/ffi/accepted.rs, src/api/winsock/accept_extension.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"
#include <mswsock.h>

enum { ADDRESS = sizeof(struct sockaddr_in) + 16 };

static LPFN_ACCEPTEX accept_later;
static LPFN_GETACCEPTEXSOCKADDRS find_addresses;

/* A listener, and one operation of it. */
struct accepting {
    SOCKET listener, acceptor;
    struct sockaddr_storage name;
    WSAOVERLAPPED overlapped;
    char room[64 + 2 * ADDRESS];
};

static void get(SOCKET s, GUID id, void *function) {
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, function,
                      sizeof(void *), &size, NULL, NULL));
    CHECK_INT(size, sizeof(void *));
}

static void prepare(struct accepting *a) {
    const GUID accept_id = WSAID_ACCEPTEX, addresses_id = WSAID_GETACCEPTEXSOCKADDRS;
    memset(a, 0, sizeof *a);
    a->listener = test_listener(AF_INET, &a->name);
    a->acceptor = socket(AF_INET, SOCK_STREAM, 0);
    a->overlapped.hEvent = WSACreateEvent();
    get(a->listener, accept_id, &accept_later);
    get(a->listener, addresses_id, &find_addresses);
}

static void finish(struct accepting *a) {
    if (a->listener != INVALID_SOCKET) {
        CHECK_OK(closesocket(a->listener));
    }
    if (a->acceptor != INVALID_SOCKET) {
        CHECK_OK(closesocket(a->acceptor));
    }
    CHECK(WSACloseEvent(a->overlapped.hEvent));
}

static BOOL start(struct accepting *a, DWORD data) {
    DWORD count = TEST_POISON;
    return accept_later(a->listener, a->acceptor, a->room, data, ADDRESS, ADDRESS, &count,
                        &a->overlapped);
}

/* Waits for the end; answers how many bytes came, or minus the error. */
static int await(struct accepting *a) {
    DWORD count = TEST_POISON, flags;
    const DWORD index = WSAWaitForMultipleEvents(1, &a->overlapped.hEvent, TRUE, 10000, FALSE);
    CHECK_INT(index, WSA_WAIT_EVENT_0);
    if (!WSAGetOverlappedResult(a->listener, &a->overlapped, &count, FALSE, &flags)) {
        return -WSAGetLastError();
    }
    return (int)count;
}

static int connect_time(SOCKET s) {
    int seconds = TEST_POISON, size = sizeof seconds;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_CONNECT_TIME, (char *)&seconds, &size));
    return seconds;
}

static void update(struct accepting *a) {
    CHECK_OK(setsockopt(a->acceptor, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT,
                        (const char *)&a->listener, sizeof a->listener));
}

static void a_connection_is_accepted_into_the_socket_that_is_there(void) {
    struct accepting a;
    SOCKET client;
    struct sockaddr_storage name, clients;
    struct sockaddr *local = NULL, *remote = NULL;
    int size = sizeof name, local_size = 0, remote_size = 0;
    char byte;
    prepare(&a);
    CHECK_INT(connect_time(a.acceptor), -1);
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    CHECK(!HasOverlappedIoCompleted(&a.overlapped));
    client = test_connected(SOCK_STREAM, &a.name);
    CHECK_INT(await(&a), 0);
    find_addresses(a.room, 0, ADDRESS, ADDRESS, &local, &local_size, &remote, &remote_size);
    REQUIRE(local != NULL && remote != NULL);
    CHECK((char *)local >= a.room && (char *)local < a.room + ADDRESS);
    CHECK_INT(local_size, sizeof(struct sockaddr_in));
    CHECK_INT(remote_size, sizeof(struct sockaddr_in));
    CHECK_MEM(local, &a.name, 8);
    CHECK_OK(getsockname(client, (struct sockaddr *)&clients, &size));
    CHECK_MEM(remote, &clients, 8);
    /* It can send and receive; what has to know more comes with the context. */
    test_send_all(a.acceptor, "a", 1);
    test_receive_all(client, &byte, 1);
    test_send_all(client, "b", 1);
    test_receive_all(a.acceptor, &byte, 1);
    CHECK_INT(byte, 'b');
    CHECK_INT(connect_time(a.acceptor), 0);
    size = sizeof name;
    if (!ORACLE_LEAVES_OUT("knows the connection at once")) {
        CHECK_FAILS(getpeername(a.acceptor, (struct sockaddr *)&name, &size), SOCKET_ERROR,
                    WSAENOTCONN);
        CHECK_FAILS(shutdown(a.acceptor, SD_SEND), SOCKET_ERROR, WSAENOTCONN);
        CHECK_FAILS(setsockopt(a.acceptor, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT,
                               (const char *)&client, sizeof client),
                    SOCKET_ERROR, WSAEINVAL);
    }
    update(&a);
    CHECK_OK(getpeername(a.acceptor, (struct sockaddr *)&name, &size));
    CHECK_MEM(&name, &clients, 8);
    CHECK_OK(getsockname(a.acceptor, (struct sockaddr *)&name, &size));
    CHECK_MEM(&name, &a.name, 8);
    CHECK_OK(shutdown(a.acceptor, SD_SEND));
    CHECK_INT(recv(client, &byte, 1, 0), 0);
    CHECK_OK(closesocket(client));
    finish(&a);
}

static void a_connection_that_waits_is_accepted_at_once(void) {
    struct accepting a;
    SOCKET client;
    BOOL done;
    prepare(&a);
    client = test_connected(SOCK_STREAM, &a.name);
    test_wait_readable(a.listener);
    done = start(&a, 0);
    CHECK(done || WSAGetLastError() == WSA_IO_PENDING);
    CHECK_INT(await(&a), 0);
    update(&a);
    test_send_all(client, "x", 1);
    test_wait_readable(a.acceptor);
    CHECK_OK(closesocket(client));
    finish(&a);
}

static void the_first_data_can_be_awaited(void) {
    struct accepting a;
    SOCKET client;
    prepare(&a);
    CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    /* That there is a connection can be seen before it says something. */
    while (connect_time(a.acceptor) != 0) {
        Sleep(1);
    }
    CHECK(!HasOverlappedIoCompleted(&a.overlapped));
    if (!ORACLE_LEAVES_OUT("sends before the operation has ended")) {
        CHECK_FAILS(send(a.acceptor, "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
    }
    test_send_all(client, "hello", 5);
    CHECK_INT(await(&a), 5);
    CHECK_MEM(a.room, "hello", 5);
    update(&a);
    CHECK_OK(closesocket(client));
    finish(&a);
}

/* Who says nothing keeps nobody waiting. */
static void a_silent_connection_does_not_hold_the_next_one_back(void) {
    struct accepting a, b;
    SOCKET silent, client;
    prepare(&a);
    prepare(&b);
    CHECK_OK(closesocket(b.listener));
    b.listener = a.listener;
    CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
    silent = test_connected(SOCK_STREAM, &a.name);
    while (connect_time(a.acceptor) != 0) {
        Sleep(1);
    }
    CHECK_FAILS(start(&b, 64), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    test_send_all(client, "hi", 2);
    CHECK_INT(await(&b), 2);
    CHECK(!HasOverlappedIoCompleted(&a.overlapped));
    /* Its end is news, too. */
    CHECK_OK(closesocket(silent));
    CHECK_INT(await(&a), 0);
    CHECK_OK(closesocket(client));
    b.listener = INVALID_SOCKET;
    finish(&b);
    finish(&a);
}

static void what_makes_no_sense_is_refused(void) {
    struct accepting a;
    DWORD count = 0;
    SOCKET bound, datagrams;
    struct sockaddr_storage name;
    WSAOVERLAPPED *o;
    prepare(&a);
    o = &a.overlapped;
    bound = test_bound(AF_INET, SOCK_STREAM, &name);
    datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(accept_later(INVALID_SOCKET, a.acceptor, a.room, 0, ADDRESS, ADDRESS, &count, o),
                FALSE, WSAENOTSOCK);
    CHECK_FAILS(accept_later(a.listener, a.acceptor, a.room, 0, ADDRESS, ADDRESS, &count, NULL),
                FALSE, WSA_INVALID_PARAMETER);
    CHECK_FAILS(accept_later(a.listener, INVALID_SOCKET, a.room, 0, ADDRESS, ADDRESS, &count, o),
                FALSE, WSAENOTSOCK);
    CHECK_FAILS(accept_later(a.listener, a.acceptor, NULL, 0, ADDRESS, ADDRESS, &count, o), FALSE,
                WSAEINVAL);
    if (!ORACLE_LEAVES_OUT("does not judge the room for addresses")) {
        CHECK_FAILS(accept_later(a.listener, a.acceptor, a.room, 0, ADDRESS, ADDRESS - 1, &count,
                                 o),
                    FALSE, WSAEINVAL);
        CHECK_FAILS(accept_later(a.listener, a.acceptor, a.room, 0, ADDRESS - 1, ADDRESS, &count,
                                 o),
                    FALSE, WSAEINVAL);
    }
    CHECK_FAILS(accept_later(a.listener, a.acceptor, a.room, 0, ADDRESS, 0, &count, o), FALSE,
                WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("judges neither socket")) {
        CHECK_FAILS(accept_later(bound, a.acceptor, a.room, 0, ADDRESS, ADDRESS, &count, o), FALSE,
                    WSAEINVAL);
        CHECK_FAILS(accept_later(datagrams, a.acceptor, a.room, 0, ADDRESS, ADDRESS, &count, o),
                    FALSE, WSAEINVAL);
        CHECK_FAILS(accept_later(a.listener, bound, a.room, 0, ADDRESS, ADDRESS, &count, o), FALSE,
                    WSAEINVAL);
        CHECK_FAILS(accept_later(a.listener, a.listener, a.room, 0, ADDRESS, ADDRESS, &count, o),
                    FALSE, WSAEINVAL);
        CHECK_FAILS(accept_later(a.listener, datagrams, a.room, 0, ADDRESS, ADDRESS, &count, o),
                    FALSE, WSAEINVAL);
    }
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    {
        WSAOVERLAPPED other;
        memset(&other, 0, sizeof other);
        CHECK_FAILS(accept_later(a.listener, a.acceptor, a.room, 0, ADDRESS, ADDRESS, &count,
                                 &other),
                    FALSE, WSAEINVAL);
    }
    CHECK_OK(closesocket(bound));
    CHECK_OK(closesocket(datagrams));
    CHECK_OK(closesocket(a.listener));
    CHECK_INT(WSAWaitForMultipleEvents(1, &o->hEvent, TRUE, 10000, FALSE), WSA_WAIT_EVENT_0);
    a.listener = INVALID_SOCKET;
    finish(&a);
}

static void addresses_are_where_they_are_asked_for(void) {
    struct sockaddr *local = (struct sockaddr *)&local, *remote = local;
    int local_length = 1, remote_length = 1;
    if (!ORACLE_LEAVES_OUT("looks into a buffer that is not there")) {
        find_addresses(NULL, 0, ADDRESS, ADDRESS, &local, &local_length, &remote, &remote_length);
        CHECK(local == NULL);
        CHECK(remote == NULL);
        CHECK_INT(local_length, 0);
        CHECK_INT(remote_length, 0);
        find_addresses(NULL, 0, 0, 0, NULL, NULL, NULL, NULL);
    }
}

static void what_is_cancelled_gives_the_socket_back(void) {
    struct accepting a;
    SOCKET client;
    prepare(&a);
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    if (!ORACLE_LEAVES_OUT("finds the operation by either socket")) {
        CHECK_FAILS(CancelIoEx((HANDLE)a.acceptor, NULL), FALSE, ERROR_NOT_FOUND);
    }
    CHECK(CancelIoEx((HANDLE)a.listener, &a.overlapped));
    CHECK_INT(await(&a), -WSA_OPERATION_ABORTED);
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    CHECK_INT(await(&a), 0);
    CHECK_OK(closesocket(client));
    finish(&a);
}

static void a_connection_whose_data_is_not_awaited_any_more_is_closed(void) {
    struct accepting a;
    SOCKET client;
    char byte;
    int got;
    prepare(&a);
    CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    while (connect_time(a.acceptor) != 0) {
        Sleep(1);
    }
    if (!ORACLE_LEAVES_OUT("keeps the connection")) {
        CHECK_FAILS(CancelIoEx((HANDLE)a.acceptor, NULL), FALSE, ERROR_NOT_FOUND);
        CHECK(CancelIoEx((HANDLE)a.listener, NULL));
        CHECK_INT(await(&a), -WSA_OPERATION_ABORTED);
        got = recv(client, &byte, 1, 0);
        CHECK(got == 0 || got == SOCKET_ERROR);
        CHECK_INT(connect_time(a.acceptor), -1);
        CHECK_OK(closesocket(client));
        CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
        client = test_connected(SOCK_STREAM, &a.name);
        test_send_all(client, "x", 1);
        CHECK_INT(await(&a), 1);
    }
    CHECK_OK(closesocket(client));
    finish(&a);
}

static void closing_the_listener_ends_everything(void) {
    struct accepting a, b;
    SOCKET client;
    DWORD index;
    prepare(&a);
    prepare(&b);
    CHECK_OK(closesocket(b.listener));
    b.listener = a.listener;
    CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    while (connect_time(a.acceptor) != 0) {
        Sleep(1);
    }
    CHECK_FAILS(start(&b, 0), FALSE, WSA_IO_PENDING);
    CHECK_OK(closesocket(a.listener));
    index = WSAWaitForMultipleEvents(1, &b.overlapped.hEvent, TRUE, 10000, FALSE);
    CHECK_INT(index, WSA_WAIT_EVENT_0);
    CHECK_INT((LONG)b.overlapped.Internal, (LONG)0xC0000120);
    if (!ORACLE_LEAVES_OUT("goes on to wait for the data")) {
        index = WSAWaitForMultipleEvents(1, &a.overlapped.hEvent, TRUE, 10000, FALSE);
        CHECK_INT(index, WSA_WAIT_EVENT_0);
        CHECK_INT((LONG)a.overlapped.Internal, (LONG)0xC0000120);
    }
    a.listener = b.listener = INVALID_SOCKET;
    CHECK_OK(closesocket(client));
    finish(&b);
    finish(&a);
}

static void closing_the_acceptor_ends_its_operation(void) {
    struct accepting a;
    SOCKET client;
    int data;
    for (data = 0; data <= 64; data += 64) {
        prepare(&a);
        client = INVALID_SOCKET;
        CHECK_FAILS(start(&a, (DWORD)data), FALSE, WSA_IO_PENDING);
        if (data > 0) {
            client = test_connected(SOCK_STREAM, &a.name);
            while (connect_time(a.acceptor) != 0) {
                Sleep(1);
            }
        }
        CHECK_OK(closesocket(a.acceptor));
        a.acceptor = INVALID_SOCKET;
        if (!ORACLE_LEAVES_OUT("waits for the listener")) {
            CHECK_INT(await(&a), -WSA_OPERATION_ABORTED);
        }
        if (client != INVALID_SOCKET) {
            CHECK_OK(closesocket(client));
        }
        finish(&a);
    }
}

/* The listener's calls wait as before. */
static DWORD WINAPI connect_to(LPVOID name) {
    const SOCKET s = test_connected(SOCK_STREAM, (const struct sockaddr_storage *)name);
    return closesocket(s) == 0;
}

static void accept_still_waits(void) {
    struct accepting a;
    SOCKET accepted;
    HANDLE thread;
    char byte;
    prepare(&a);
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    CHECK(CancelIoEx((HANDLE)a.listener, NULL));
    CHECK_INT(await(&a), -WSA_OPERATION_ABORTED);
    thread = test_thread(connect_to, &a.name);
    accepted = accept(a.listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(recv(accepted, &byte, 1, 0), 0);
    CHECK_INT(test_join(thread), 1);
    CHECK_OK(closesocket(accepted));
    finish(&a);
}

static void a_port_hears_of_connections_and_then_of_their_data(void) {
    struct accepting a;
    SOCKET client;
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    OVERLAPPED *ended = NULL, receiving;
    DWORD count = 0, flags = 0;
    ULONG_PTR key = 0;
    WSABUF buffer;
    int data;
    for (data = 0; data <= 64; data += 64) {
        prepare(&a);
        CHECK(CreateIoCompletionPort((HANDLE)a.listener, port, 1, 0) == port);
        CHECK_FAILS(start(&a, (DWORD)data), FALSE, WSA_IO_PENDING);
        client = test_connected(SOCK_STREAM, &a.name);
        if (data > 0) {
            CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &ended, 50), FALSE,
                        WAIT_TIMEOUT);
            test_send_all(client, "abc", 3);
        }
        CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
        CHECK(ended == &a.overlapped);
        CHECK_INT(count, data > 0 ? 3 : 0);
        CHECK_INT(key, 1);
        update(&a);
        CHECK(CreateIoCompletionPort((HANDLE)a.acceptor, port, 2, 0) == port);
        memset(&receiving, 0, sizeof receiving);
        buffer.buf = a.room;
        buffer.len = 8;
        CHECK_FAILS(WSARecv(a.acceptor, &buffer, 1, NULL, &flags, &receiving, NULL), SOCKET_ERROR,
                    WSA_IO_PENDING);
        test_send_all(client, "defg", 4);
        CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
        CHECK(ended == &receiving);
        CHECK_INT(count, 4);
        CHECK_INT(key, 2);
        CHECK_OK(closesocket(client));
        finish(&a);
    }
    CHECK(CloseHandle(port));
}

/* Connections that have come together are taken together, whether or not they have said something yet. */
static void silent_connections_hold_nobody_back_at_a_port(void) {
    struct accepting a, b;
    SOCKET first, second;
    OVERLAPPED *ended = NULL;
    DWORD count = 0;
    ULONG_PTR key = 0;
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    int late;
    for (late = 0; late <= 1; late++) {
        prepare(&a);
        prepare(&b);
        CHECK_OK(closesocket(b.listener));
        b.listener = a.listener;
        CHECK(CreateIoCompletionPort((HANDLE)a.listener, port, 1, 0) == port);
        CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
        if (!late) {
            CHECK_FAILS(start(&b, 64), FALSE, WSA_IO_PENDING);
        }
        first = test_connected(SOCK_STREAM, &a.name);
        second = test_connected(SOCK_STREAM, &a.name);
        CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &ended, 50), FALSE, WAIT_TIMEOUT);
        if (late) {
            CHECK_FAILS(start(&b, 64), FALSE, WSA_IO_PENDING);
        }
        test_send_all(second, "hi", 2);
        CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
        CHECK(ended == &b.overlapped);
        CHECK_INT(count, 2);
        test_send_all(first, "you", 3);
        CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
        CHECK(ended == &a.overlapped);
        CHECK_INT(count, 3);
        CHECK_OK(closesocket(first));
        CHECK_OK(closesocket(second));
        b.listener = INVALID_SOCKET;
        finish(&b);
        finish(&a);
    }
    CHECK(CloseHandle(port));
}

static void an_accepted_socket_may_have_another_port(void) {
    struct accepting a;
    SOCKET client;
    const HANDLE first = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    const HANDLE second = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    OVERLAPPED *ended = NULL, receiving;
    DWORD count = 0, flags = 0;
    ULONG_PTR key = 0;
    WSABUF buffer;
    prepare(&a);
    CHECK(CreateIoCompletionPort((HANDLE)a.listener, first, 1, 0) == first);
    CHECK_FAILS(start(&a, 64), FALSE, WSA_IO_PENDING);
    client = test_connected(SOCK_STREAM, &a.name);
    CHECK_FAILS(GetQueuedCompletionStatus(first, &count, &key, &ended, 50), FALSE, WAIT_TIMEOUT);
    test_send_all(client, "abc", 3);
    CHECK(GetQueuedCompletionStatus(first, &count, &key, &ended, 10000));
    CHECK(ended == &a.overlapped);
    update(&a);
    CHECK(CreateIoCompletionPort((HANDLE)a.acceptor, second, 2, 0) == second);
    memset(&receiving, 0, sizeof receiving);
    buffer.buf = a.room;
    buffer.len = 8;
    CHECK_FAILS(WSARecv(a.acceptor, &buffer, 1, NULL, &flags, &receiving, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    test_send_all(client, "defg", 4);
    CHECK(GetQueuedCompletionStatus(second, &count, &key, &ended, 10000));
    CHECK(ended == &receiving);
    CHECK_INT(count, 4);
    CHECK_INT(key, 2);
    CHECK_FAILS(GetQueuedCompletionStatus(first, &count, &key, &ended, 0), FALSE, WAIT_TIMEOUT);
    CHECK_OK(closesocket(client));
    finish(&a);
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
}

/* Starts to accept by the way, and leaves the connection where it is. */
static int CALLBACK start_and_defer(LPWSABUF caller, LPWSABUF caller_data, LPQOS qos, LPQOS group_qos,
                                    LPWSABUF callee, LPWSABUF callee_data, GROUP *group,
                                    DWORD_PTR context) {
    (void)caller, (void)caller_data, (void)qos, (void)group_qos;
    (void)callee, (void)callee_data, (void)group;
    CHECK_FAILS(start((struct accepting *)context, 0), FALSE, WSA_IO_PENDING);
    return CF_DEFER;
}

static void a_deferred_connection_is_accepted_at_once(void) {
    struct accepting a;
    SOCKET client;
    prepare(&a);
    client = test_connected(SOCK_STREAM, &a.name);
    CHECK_FAILS(WSAAccept(a.listener, NULL, NULL, start_and_defer, (DWORD_PTR)&a), INVALID_SOCKET,
                WSATRY_AGAIN);
    CHECK_INT(await(&a), 0);
    update(&a);
    test_send_all(client, "x", 1);
    test_wait_readable(a.acceptor);
    finish(&a);
    CHECK_OK(closesocket(client));
}

static int CALLBACK defer(LPWSABUF caller, LPWSABUF caller_data, LPQOS qos, LPQOS group_qos,
                          LPWSABUF callee, LPWSABUF callee_data, GROUP *group, DWORD_PTR context) {
    (void)caller, (void)caller_data, (void)qos, (void)group_qos;
    (void)callee, (void)callee_data, (void)group, (void)context;
    return CF_DEFER;
}

static void a_port_hears_of_a_deferred_connection(void) {
    struct accepting a;
    SOCKET clients[2];
    LPOVERLAPPED ended;
    ULONG_PTR key;
    DWORD count, flags;
    HANDLE port;
    prepare(&a);
    a.overlapped.hEvent = NULL;
    port = CreateIoCompletionPort((HANDLE)a.listener, NULL, 3, 1);
    REQUIRE(port != NULL);
    CHECK_FAILS(start(&a, 0), FALSE, WSA_IO_PENDING);
    clients[0] = test_connected(SOCK_STREAM, &a.name);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
    CHECK_OK(closesocket(a.acceptor));
    clients[1] = test_connected(SOCK_STREAM, &a.name);
    CHECK_FAILS(WSAAccept(a.listener, NULL, NULL, defer, 0), INVALID_SOCKET, WSATRY_AGAIN);
    a.acceptor = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(start(&a, 0) || WSAGetLastError() == WSA_IO_PENDING);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
    CHECK_INT(key, 3);
    CHECK(WSAGetOverlappedResult(a.listener, &a.overlapped, &count, FALSE, &flags));
    a.overlapped.hEvent = WSACreateEvent();
    finish(&a);
    test_close_pair(clients);
    CHECK(CloseHandle(port));
}

TEST_MAIN {
    RUN(a_connection_is_accepted_into_the_socket_that_is_there);
    RUN(a_connection_that_waits_is_accepted_at_once);
    RUN(the_first_data_can_be_awaited);
    RUN(a_silent_connection_does_not_hold_the_next_one_back);
    RUN(what_makes_no_sense_is_refused);
    RUN(addresses_are_where_they_are_asked_for);
    RUN(what_is_cancelled_gives_the_socket_back);
    RUN(a_connection_whose_data_is_not_awaited_any_more_is_closed);
    RUN(closing_the_listener_ends_everything);
    RUN(closing_the_acceptor_ends_its_operation);
    RUN(accept_still_waits);
    RUN(a_port_hears_of_connections_and_then_of_their_data);
    RUN(silent_connections_hold_nobody_back_at_a_port);
    RUN(an_accepted_socket_may_have_another_port);
    if (!ORACLE_LEAVES_OUT("Wine defers to the next WSAAccept only")) {
        RUN(a_deferred_connection_is_accepted_at_once);
        RUN(a_port_hears_of_a_deferred_connection);
    }
}
