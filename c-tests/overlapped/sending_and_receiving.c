/* Overlapped sends and receives: by events, by completion routines, at completion ports.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/overlapped-i-o-and-event-objects-2
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/, src/overlapped/, src/kernel/ports/
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

/* One operation: its OVERLAPPED, its buffer, and what a routine was told of it. */
struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[64];
    DWORD error, count, flags;
    int calls;
};

static void prepare(struct operation *op, WSAEVENT event) {
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = (ULONG)sizeof op->room;
    op->overlapped.hEvent = event;
    op->flags = TEST_POISON;
}

static int receive(SOCKET s, struct operation *op, LPWSAOVERLAPPED_COMPLETION_ROUTINE routine) {
    DWORD flags = 0;
    return WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, routine);
}

static void CALLBACK completed(DWORD error, DWORD count, LPWSAOVERLAPPED overlapped, DWORD flags) {
    struct operation *const op = (struct operation *)overlapped;
    op->error = error;
    op->count = count;
    op->flags = flags;
    op->calls++;
}

static void what_can_be_done_at_once_is_told_as_asked(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count = TEST_POISON, flags = 0;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    test_send_all(pair[1], "hello", 5);
    test_wait_readable(pair[0]);
    prepare(&op, event);
    CHECK_OK(WSARecv(pair[0], &op.buffer, 1, &count, &flags, &op.overlapped, NULL));
    CHECK_INT(count, 5);
    CHECK_INT(flags, 0);
    CHECK_MEM(op.room, "hello", 5);
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
    CHECK_INT(op.overlapped.InternalHigh, 5);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, 0, FALSE), WSA_WAIT_EVENT_0);
    count = 0;
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags));
    CHECK_INT(count, 5);
    CHECK_INT(flags, 0);
    CHECK(WSACloseEvent(event));
    test_close_pair(pair);
}

static void what_waits_is_told_by_its_event(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count = TEST_POISON, flags = TEST_POISON;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK(WSASetEvent(event));
    prepare(&op, event);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(!HasOverlappedIoCompleted(&op.overlapped));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags), FALSE,
                WSA_IO_INCOMPLETE);
    CHECK_INT(count, TEST_POISON);
    test_send_all(pair[1], "hello", 5);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags));
    CHECK_INT(count, 5);
    CHECK_INT(flags, 0);
    CHECK_MEM(op.room, "hello", 5);
    CHECK(WSACloseEvent(event));
    test_close_pair(pair);
}

static void an_end_can_be_waited_for_without_an_event(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count = TEST_POISON, flags = TEST_POISON;
    test_tcp_pair(AF_INET, pair);
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "hello", 5);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 5);
    CHECK_MEM(op.room, "hello", 5);
    test_close_pair(pair);
}

/* A program that only looks: the memory fills although nobody waits. */
static void an_end_can_be_seen_by_looking(void) {
    SOCKET pair[2];
    struct operation op;
    const ULONGLONG begin = GetTickCount64();
    test_tcp_pair(AF_INET, pair);
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "hello", 5);
    while (!HasOverlappedIoCompleted((volatile WSAOVERLAPPED *)&op.overlapped)) {
        REQUIRE(GetTickCount64() - begin < 10000);
        YieldProcessor();
    }
    CHECK_INT(op.overlapped.InternalHigh, 5);
    CHECK_MEM(op.room, "hello", 5);
    test_close_pair(pair);
}

static void routines_run_in_alertable_waits(void) {
    SOCKET pair[2];
    struct operation ops[2];
    test_tcp_pair(AF_INET, pair);
    prepare(&ops[0], NULL);
    prepare(&ops[1], NULL);
    ops[0].buffer.len = 3;
    CHECK_FAILS(receive(pair[0], &ops[0], completed), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_FAILS(receive(pair[0], &ops[1], completed), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "hello", 5);
    Sleep(0);
    CHECK_INT(ops[0].calls, 0);
    while (ops[1].calls == 0) {
        CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    }
    CHECK_INT(ops[0].calls, 1);
    CHECK_INT(ops[0].error, 0);
    CHECK_INT(ops[0].count, 3);
    CHECK_MEM(ops[0].room, "hel", 3);
    CHECK_INT(ops[1].count, 2);
    CHECK_INT(ops[1].flags, 0);
    CHECK_MEM(ops[1].room, "lo", 2);
    /* One that is done at once is told of in the next alertable wait, too. */
    test_send_all(pair[1], "again", 5);
    test_wait_readable(pair[0]);
    prepare(&ops[0], NULL);
    CHECK_OK(receive(pair[0], &ops[0], completed));
    CHECK_INT(ops[0].calls, 0);
    CHECK_INT(SleepEx(0, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(ops[0].calls, 1);
    CHECK_INT(ops[0].count, 5);
    test_close_pair(pair);
}

static HANDLE new_port(SOCKET s, ULONG_PTR key) {
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    REQUIRE(port != NULL);
    CHECK(CreateIoCompletionPort((HANDLE)s, port, key, 0) == port);
    return port;
}

static BOOL next(HANDLE port, DWORD *count, ULONG_PTR *key, struct operation **op, DWORD time) {
    LPOVERLAPPED overlapped = NULL;
    const BOOL answer = GetQueuedCompletionStatus(port, count, key, &overlapped, time);
    *op = (struct operation *)overlapped;
    return answer;
}

static void a_port_gets_a_packet_for_each(void) {
    SOCKET pair[2];
    struct operation ops[3], *op;
    DWORD count;
    ULONG_PTR key;
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 77);
    prepare(&ops[0], NULL);
    CHECK_FAILS(receive(pair[0], &ops[0], NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_FAILS(next(port, &count, &key, &op, 0), FALSE, WAIT_TIMEOUT);
    CHECK(op == NULL);
    /* What is done at once is told to the port, too. */
    prepare(&ops[1], NULL);
    memcpy(ops[1].room, "ping", 4);
    ops[1].buffer.len = 4;
    CHECK_OK(WSASend(pair[0], &ops[1].buffer, 1, &count, 0, &ops[1].overlapped, NULL));
    CHECK_INT(count, 4);
    CHECK(next(port, &count, &key, &op, INFINITE));
    CHECK(op == &ops[1]);
    CHECK_INT(count, 4);
    CHECK_INT(key, 77);
    test_send_all(pair[1], "pong!", 5);
    CHECK(next(port, &count, &key, &op, INFINITE));
    CHECK(op == &ops[0]);
    CHECK_INT(count, 5);
    CHECK_INT(key, 77);
    CHECK_MEM(ops[0].room, "pong!", 5);
    /* The end of the stream. */
    prepare(&ops[2], NULL);
    CHECK_FAILS(receive(pair[0], &ops[2], NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    CHECK(next(port, &count, &key, &op, INFINITE));
    CHECK(op == &ops[2]);
    CHECK_INT(count, 0);
    test_close_pair(pair);
    CHECK_FAILS(next(port, &count, &key, &op, 0), FALSE, WAIT_TIMEOUT);
    CHECK(CloseHandle(port));
}

static void a_port_need_not_hear_of_what_is_done_at_once(void) {
    SOCKET pair[2];
    struct operation op, *got;
    DWORD count;
    ULONG_PTR key;
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 1);
    CHECK(SetFileCompletionNotificationModes((HANDLE)pair[0],
                                             FILE_SKIP_COMPLETION_PORT_ON_SUCCESS));
    ORACLE_INT(SetFileCompletionNotificationModes((HANDLE)pair[0], 0x40), FALSE, TRUE,
               "there is no such flag");
    prepare(&op, NULL);
    op.buffer.len = 4;
    CHECK_OK(WSASend(pair[0], &op.buffer, 1, &count, 0, &op.overlapped, NULL));
    CHECK_FAILS(next(port, &count, &key, &got, 0), FALSE, WAIT_TIMEOUT);
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "x", 1);
    CHECK(next(port, &count, &key, &got, INFINITE));
    CHECK(got == &op);
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

static void the_lowest_bit_of_the_event_keeps_the_packet_away(void) {
    SOCKET pair[2];
    struct operation op, *got;
    DWORD count, flags;
    ULONG_PTR key;
    HANDLE port;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 1);
    prepare(&op, (WSAEVENT)((ULONG_PTR)event | 1));
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "x", 1);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags));
    CHECK_INT(count, 1);
    CHECK_FAILS(next(port, &count, &key, &got, 0), FALSE, WAIT_TIMEOUT);
    test_close_pair(pair);
    CHECK(CloseHandle(port));
    CHECK(WSACloseEvent(event));
}

static void operations_go_in_the_order_of_their_calls(void) {
    enum { COUNT = 20 };
    SOCKET pair[2];
    static struct operation ops[COUNT];
    char bytes[COUNT];
    HANDLE port;
    int i;
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 5);
    for (i = 0; i < COUNT; i++) {
        prepare(&ops[i], NULL);
        ops[i].buffer.len = 1;
        CHECK_FAILS(receive(pair[0], &ops[i], NULL), SOCKET_ERROR, WSA_IO_PENDING);
        bytes[i] = (char)('a' + i);
    }
    test_send_all(pair[1], bytes, COUNT);
    for (i = 0; i < COUNT; i++) {
        DWORD count;
        ULONG_PTR key;
        struct operation *op;
        CHECK(next(port, &count, &key, &op, INFINITE));
        CHECK(op == &ops[i]);
        CHECK_INT(op->room[0], 'a' + i);
    }
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

static void a_send_is_done_when_everything_is_taken(void) {
    enum { SIZE = 8 << 20 };
    static char data[SIZE], got[SIZE];
    SOCKET pair[2];
    WSAOVERLAPPED overlapped;
    WSABUF parts[3];
    DWORD count = TEST_POISON, flags;
    int i;
    for (i = 0; i < SIZE; i++) {
        data[i] = (char)(i * 31 + (i >> 11));
    }
    test_tcp_pair(AF_INET, pair);
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    parts[0].buf = data;
    parts[0].len = 1000;
    parts[1].buf = data + 1000;
    parts[1].len = SIZE - 3000;
    parts[2].buf = data + SIZE - 2000;
    parts[2].len = 2000;
    i = WSASend(pair[0], parts, 3, NULL, 0, &overlapped, NULL);
    CHECK(i == 0 || WSAGetLastError() == WSA_IO_PENDING);
    /* The array is the program's again. */
    memset(parts, 0, sizeof parts);
    /* Nobody waits for the send while the other side reads. */
    test_receive_all(pair[1], got, SIZE);
    CHECK(WSAGetOverlappedResult(pair[0], &overlapped, &count, TRUE, &flags));
    CHECK_INT(count, SIZE);
    CHECK(memcmp(data, got, SIZE) == 0);
    CHECK(WSACloseEvent(overlapped.hEvent));
    test_close_pair(pair);
}

static void calls_on_a_socket_that_does_not_wait_still_pend(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count, flags;
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "x", 1);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 1);
    test_close_pair(pair);
}

static void without_the_attribute_calls_wait(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count = TEST_POISON, flags = 0;
    struct sockaddr_storage name;
    const SOCKET plain = WSASocketA(AF_INET, SOCK_DGRAM, 0, NULL, 0, 0);
    test_udp_pair(AF_INET, pair);
    CHECK_INT(test_loopback(AF_INET, 0, &name), (int)sizeof(struct sockaddr_in));
    CHECK_OK(bind(plain, (struct sockaddr *)&name, sizeof(struct sockaddr_in)));
    count = sizeof name;
    CHECK_OK(getsockname(plain, (struct sockaddr *)&name, (int *)&count));
    CHECK_INT(sendto(pair[0], "x", 1, 0, (struct sockaddr *)&name, sizeof(struct sockaddr_in)), 1);
    prepare(&op, NULL);
    op.overlapped.Internal = TEST_POISON;
    CHECK_OK(WSARecv(plain, &op.buffer, 1, &count, &flags, &op.overlapped, completed));
    CHECK_INT(count, 1);
    ORACLE_INT(SleepEx(0, TRUE), 0, WAIT_IO_COMPLETION, "documented: the routine is ignored");
    ORACLE_INT(op.calls, 0, 1, "documented: the routine is ignored");
    CHECK_OK(closesocket(plain));
    test_close_pair(pair);
}

static void a_receive_without_room_tells_of_data_and_leaves_it(void) {
    SOCKET pair[2];
    struct operation op, *got;
    DWORD count;
    ULONG_PTR key;
    char room[8];
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 1);
    prepare(&op, NULL);
    op.buffer.len = 0;
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "data", 4);
    CHECK(next(port, &count, &key, &got, INFINITE));
    CHECK_INT(count, 0);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 4);
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

static void datagrams_come_with_their_senders(void) {
    SOCKET pair[2];
    struct operation op;
    struct sockaddr_storage from, name;
    int length = (int)sizeof from, name_length = (int)sizeof name;
    DWORD count, flags = 0;
    test_udp_pair(AF_INET, pair);
    prepare(&op, NULL);
    CHECK_FAILS(WSARecvFrom(pair[0], &op.buffer, 1, NULL, &flags, (struct sockaddr *)&from, &length,
                            &op.overlapped, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_INT(send(pair[1], "hello", 5, 0), 5);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 5);
    CHECK_INT(length, (int)sizeof(struct sockaddr_in));
    CHECK_OK(getsockname(pair[1], (struct sockaddr *)&name, &name_length));
    CHECK_INT(((struct sockaddr_in *)&from)->sin_port, ((struct sockaddr_in *)&name)->sin_port);
    /* One that is too long is cut, and fails. */
    prepare(&op, NULL);
    op.buffer.len = 3;
    flags = 0;
    CHECK_FAILS(WSARecvFrom(pair[0], &op.buffer, 1, NULL, &flags, NULL, NULL, &op.overlapped, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_INT(send(pair[1], "hello", 5, 0), 5);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags), FALSE,
                WSAEMSGSIZE);
    CHECK_INT(count, 3);
    ORACLE_INT(flags, MSG_PARTIAL, 0, "a part of the message came");
    CHECK_MEM(op.room, "hel", 3);
    test_close_pair(pair);
}

static void everything_that_was_wanted_is_awaited(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count, flags = MSG_WAITALL;
    test_tcp_pair(AF_INET, pair);
    prepare(&op, NULL);
    op.buffer.len = 6;
    CHECK_FAILS(WSARecv(pair[0], &op.buffer, 1, NULL, &flags, &op.overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    test_send_all(pair[1], "abc", 3);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags), FALSE,
                WSA_IO_INCOMPLETE);
    test_send_all(pair[1], "def", 3);
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 6);
    CHECK_MEM(op.room, "abcdef", 6);
    test_close_pair(pair);
}

static void a_connection_that_is_reset_has_two_names_for_it(void) {
    SOCKET pair[2];
    struct operation op, *got;
    const struct linger hard = {1, 0};
    DWORD count, flags;
    ULONG_PTR key;
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = new_port(pair[0], 9);
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&hard, sizeof hard));
    CHECK_OK(closesocket(pair[1]));
    CHECK_FAILS(next(port, &count, &key, &got, INFINITE), FALSE, ERROR_NETNAME_DELETED);
    CHECK(got == &op);
    CHECK_INT(key, 9);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags), FALSE,
                WSAECONNRESET);
    CHECK_FAILS(GetOverlappedResult((HANDLE)pair[0], &op.overlapped, &count, FALSE), FALSE,
                ERROR_NETNAME_DELETED);
    /* What fails at once is told to nobody else. */
    prepare(&op, NULL);
    CHECK_FAILS(receive(pair[0], &op, NULL), SOCKET_ERROR, WSAECONNRESET);
    CHECK_FAILS(next(port, &count, &key, &got, 0), FALSE, WAIT_TIMEOUT);
    CHECK_OK(closesocket(pair[0]));
    CHECK(CloseHandle(port));
}

TEST_MAIN {
    RUN(what_can_be_done_at_once_is_told_as_asked);
    RUN(what_waits_is_told_by_its_event);
    RUN(an_end_can_be_waited_for_without_an_event);
    RUN(an_end_can_be_seen_by_looking);
    RUN(routines_run_in_alertable_waits);
    RUN(a_port_gets_a_packet_for_each);
    RUN(a_port_need_not_hear_of_what_is_done_at_once);
    RUN(the_lowest_bit_of_the_event_keeps_the_packet_away);
    RUN(operations_go_in_the_order_of_their_calls);
    RUN(a_send_is_done_when_everything_is_taken);
    RUN(calls_on_a_socket_that_does_not_wait_still_pend);
    RUN(without_the_attribute_calls_wait);
    RUN(a_receive_without_room_tells_of_data_and_leaves_it);
    RUN(datagrams_come_with_their_senders);
    if (!ORACLE_LEAVES_OUT("Wine does not wait for everything, and forgets that a connection was reset")) {
        RUN(everything_that_was_wanted_is_awaited);
        RUN(a_connection_that_is_reset_has_two_names_for_it);
    }
}
