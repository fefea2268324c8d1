/* Calls without OVERLAPPED on a socket with operations under way: each gets what comes after those that
 * were asked for before.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/overlapped-i-o-2
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv
 * Windows: receives are completed in the order in which they were asked for, overlapped or not. What does
 *          not wait fails with WSAEWOULDBLOCK while others are in front.
 * Covers:  src/socket/turns.rs, src/socket/overlapped/line.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

#include <mswsock.h>

struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[4];
};

static void begin(SOCKET s, struct operation *op) {
    DWORD flags = 0;
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = (ULONG)sizeof op->room;
    op->overlapped.hEvent = WSACreateEvent();
    CHECK_FAILS(WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
}

static void check_got(SOCKET s, struct operation *op, const char *data, DWORD size) {
    DWORD count = 0, flags = 0;
    CHECK(WSAGetOverlappedResult(s, &op->overlapped, &count, TRUE, &flags));
    CHECK_INT(count, size);
    CHECK_MEM(op->room, data, size);
    CHECK(WSACloseEvent(op->overlapped.hEvent));
}

static void a_receive_gets_what_comes_behind(void) {
    SOCKET pair[2];
    struct operation ops[2];
    WSABUF buffer;
    DWORD count, flags = 0;
    char room[8];
    test_tcp_pair(AF_INET, pair);
    begin(pair[0], &ops[0]);
    test_send_all(pair[1], "abcdefgh", 8);
    CHECK_INT(recv(pair[0], room, (int)sizeof room, 0), 4);
    CHECK_MEM(room, "efgh", 4);
    check_got(pair[0], &ops[0], "abcd", 4);
    begin(pair[0], &ops[0]);
    begin(pair[0], &ops[1]);
    test_send_all(pair[1], "0123456789", 10);
    buffer.buf = room;
    buffer.len = (ULONG)sizeof room;
    CHECK_OK(WSARecv(pair[0], &buffer, 1, &count, &flags, NULL, NULL));
    CHECK_INT(count, 2);
    CHECK_MEM(room, "89", 2);
    check_got(pair[0], &ops[0], "0123", 4);
    check_got(pair[0], &ops[1], "4567", 4);
    test_close_pair(pair);
}

struct call {
    SOCKET s;
    char room[8];
    int answer;
    int error;
};

static DWORD WINAPI receive(void *argument) {
    struct call *const call = (struct call *)argument;
    call->answer = recv(call->s, call->room, (int)sizeof call->room, 0);
    call->error = WSAGetLastError();
    return 0;
}

static void a_receive_waits_for_its_turn(void) {
    SOCKET pair[2];
    struct operation op;
    struct call call;
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    begin(pair[0], &op);
    call.s = pair[0];
    thread = test_thread(receive, &call);
    test_send_all(pair[1], "abcd", 4);
    check_got(pair[0], &op, "abcd", 4);
    test_send_all(pair[1], "efgh", 4);
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(call.answer, 4);
    CHECK_MEM(call.room, "efgh", 4);
    test_close_pair(pair);
}

static void the_time_of_a_receive_runs_while_it_waits(void) {
    SOCKET pair[2];
    struct operation op;
    const DWORD limit = 30;
    char room[8];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    begin(pair[0], &op);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK(!HasOverlappedIoCompleted(&op.overlapped));
    test_send_all(pair[1], "abcd", 4);
    check_got(pair[0], &op, "abcd", 4);
    test_close_pair(pair);
}

static void what_does_not_wait_fails(void) {
    SOCKET pair[2];
    struct operation op;
    char room[8];
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    begin(pair[0], &op);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, MSG_PEEK), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_send_all(pair[1], "ab", 2);
    check_got(pair[0], &op, "ab", 2);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_send_all(pair[1], "cd", 2);
    test_wait_readable(pair[0]);
    CHECK_INT(recv(pair[0], room, (int)sizeof room, 0), 2);
    test_close_pair(pair);
}

static void datagrams_have_their_turn(void) {
    SOCKET pair[2];
    struct operation op;
    struct sockaddr_storage from, peer;
    int length = (int)sizeof from, peer_length = (int)sizeof peer;
    char room[4];
    test_udp_pair(AF_INET, pair);
    begin(pair[0], &op);
    CHECK_INT(send(pair[1], "one", 3, 0), 3);
    CHECK_INT(send(pair[1], "two", 3, 0), 3);
    CHECK_INT(send(pair[1], "too long", 8, 0), 8);
    CHECK_INT(recvfrom(pair[0], room, (int)sizeof room, 0, (struct sockaddr *)&from, &length), 3);
    CHECK_MEM(room, "two", 3);
    CHECK_OK(getsockname(pair[1], (struct sockaddr *)&peer, &peer_length));
    CHECK_INT(length, peer_length);
    CHECK_MEM(&from, &peer, length);
    check_got(pair[0], &op, "one", 3);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, 0), SOCKET_ERROR, WSAEMSGSIZE);
    begin(pair[0], &op);
    CHECK_INT(send(pair[1], "four", 4, 0), 4);
    CHECK_INT(send(pair[1], "too long", 8, 0), 8);
    CHECK_FAILS(recv(pair[0], room, (int)sizeof room, 0), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_MEM(room, "too ", 4);
    check_got(pair[0], &op, "four", 4);
    test_close_pair(pair);
}

static void no_port_hears_of_a_call(void) {
    SOCKET pair[2];
    struct operation op;
    LPOVERLAPPED overlapped;
    ULONG_PTR key;
    DWORD count;
    char room[8];
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = CreateIoCompletionPort((HANDLE)pair[0], NULL, 7, 1);
    REQUIRE(port != NULL);
    begin(pair[0], &op);
    test_send_all(pair[1], "abcdefgh", 8);
    CHECK_INT(recv(pair[0], room, (int)sizeof room, 0), 4);
    CHECK_MEM(room, "efgh", 4);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE));
    CHECK_INT(key, 7);
    CHECK_INT(count, 4);
    CHECK(overlapped == &op.overlapped);
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE, WAIT_TIMEOUT);
    CHECK(WSACloseEvent(op.overlapped.hEvent));
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

struct stream {
    SOCKET s;
    int answer;
};

static DWORD WINAPI send_the_end(void *argument) {
    struct stream *const stream = (struct stream *)argument;
    stream->answer = send(stream->s, "end", 3, 0);
    return 0;
}

static void sends_keep_their_order(void) {
    enum { SIZE = 16 << 20 };
    SOCKET pair[2];
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    DWORD count, flags;
    char *const data = (char *)calloc(1, SIZE);
    char room[4096], last[3] = {0};
    struct stream stream;
    int received = 0;
    HANDLE thread;
    REQUIRE(data != NULL);
    test_tcp_pair(AF_INET, pair);
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    buffer.buf = data;
    buffer.len = SIZE;
    CHECK_FAILS(WSASend(pair[0], &buffer, 1, NULL, 0, &overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    test_set_nonblocking(pair[0], 1);
    CHECK_FAILS(send(pair[0], "end", 3, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_set_nonblocking(pair[0], 0);
    stream.s = pair[0];
    thread = test_thread(send_the_end, &stream);
    while (received < SIZE + 3) {
        const int step = recv(pair[1], room, (int)sizeof room, 0);
        int i;
        REQUIRE(step > 0);
        for (i = 0; i < step; i++) {
            if (received + i >= SIZE) {
                last[received + i - SIZE] = room[i];
            } else if (room[i] != 0) {
                REQUIRE(!"something has overtaken");
            }
        }
        received += step;
    }
    CHECK_MEM(last, "end", 3);
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(stream.answer, 3);
    CHECK(WSAGetOverlappedResult(pair[0], &overlapped, &count, TRUE, &flags));
    CHECK_INT(count, SIZE);
    CHECK(WSACloseEvent(overlapped.hEvent));
    test_close_pair(pair);
    free(data);
}

static void closing_ends_a_call_that_waits_for_its_turn(void) {
    SOCKET pair[2];
    struct operation op;
    struct call call;
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    begin(pair[0], &op);
    call.s = pair[0];
    thread = test_thread(receive, &call);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(call.answer, SOCKET_ERROR);
    /* Whether the call had begun is a matter of chance. */
    CHECK(call.error == WSAENOTSOCK || call.error == WSAEINTR ||
          call.error == WSA_OPERATION_ABORTED || call.error == WSAECONNABORTED);
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
    CHECK(WSACloseEvent(op.overlapped.hEvent));
    CHECK_OK(closesocket(pair[1]));
}

static void accepting_has_its_turn(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET acceptor = socket(AF_INET, SOCK_STREAM, 0);
    char room[2 * (sizeof(struct sockaddr_in) + 16)];
    OVERLAPPED overlapped;
    DWORD count, flags;
    SOCKET clients[2], accepted;
    struct sockaddr_storage peer, own;
    int length = (int)sizeof peer, own_length = (int)sizeof own;
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    CHECK_FAILS(AcceptEx(listener, acceptor, room, 0, sizeof(struct sockaddr_in) + 16,
                         sizeof(struct sockaddr_in) + 16, &count, &overlapped),
                FALSE, ERROR_IO_PENDING);
    clients[0] = test_connected(SOCK_STREAM, &name);
    clients[1] = test_connected(SOCK_STREAM, &name);
    accepted = accept(listener, (struct sockaddr *)&peer, &length);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_OK(getsockname(clients[1], (struct sockaddr *)&own, &own_length));
    CHECK_MEM(&peer, &own, own_length);
    CHECK(WSAGetOverlappedResult(listener, &overlapped, &count, TRUE, &flags));
    CHECK(WSACloseEvent(overlapped.hEvent));
    CHECK_OK(closesocket(acceptor));
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(listener));
    test_close_pair(clients);
}

TEST_MAIN {
    RUN(a_receive_gets_what_comes_behind);
    RUN(a_receive_waits_for_its_turn);
    RUN(the_time_of_a_receive_runs_while_it_waits);
    RUN(what_does_not_wait_fails);
    RUN(datagrams_have_their_turn);
    RUN(no_port_hears_of_a_call);
    RUN(sends_keep_their_order);
    RUN(closing_ends_a_call_that_waits_for_its_turn);
    RUN(accepting_has_its_turn);
}
