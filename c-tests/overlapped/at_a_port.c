/* One buffer of a stream, of which only a completion port hears: what servers do all day, and what may come
 * between.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/i-o-completion-ports
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/usual.rs, src/socket/overlapped/line.rs, src/kernel/ports/
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

enum { KEY = 77, ROUNDS = 100, MUCH = 8 << 20 };

struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[16];
};

static HANDLE port;
static SOCKET pair[2];

static void receive_of(struct operation *op, ULONG length) {
    DWORD flags = 0;
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = length;
    CHECK_FAILS(WSARecv(pair[0], &op->buffer, 1, NULL, &flags, &op->overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK(!HasOverlappedIoCompleted(&op->overlapped));
}

static void receive(struct operation *op) {
    receive_of(op, (ULONG)sizeof op->room);
}

static void check_packet(const struct operation *op, DWORD bytes) {
    DWORD count = 99;
    ULONG_PTR key = 99;
    LPOVERLAPPED overlapped = NULL;
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 10000));
    CHECK_INT(count, bytes);
    CHECK_INT(key, KEY);
    CHECK(overlapped == &op->overlapped);
    CHECK(HasOverlappedIoCompleted(&op->overlapped));
    CHECK_INT(op->overlapped.InternalHigh, bytes);
}

static void check_failure(const struct operation *op, DWORD error) {
    DWORD count = 99;
    ULONG_PTR key = 99;
    LPOVERLAPPED overlapped = NULL;
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 10000), FALSE, error);
    CHECK_INT(count, 0);
    CHECK_INT(key, KEY);
    CHECK(overlapped == &op->overlapped);
}

static void check_no_packet(void) {
    DWORD count;
    ULONG_PTR key;
    LPOVERLAPPED overlapped;
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE, WAIT_TIMEOUT);
}

static void peer_sends(const char *text) {
    CHECK_INT(send(pair[1], text, (int)strlen(text), 0), (int)strlen(text));
}

/* A connection on which something has been received already. */
static void begin(void) {
    struct operation op;
    test_tcp_pair(AF_INET, pair);
    port = CreateIoCompletionPort((HANDLE)pair[0], NULL, KEY, 0);
    REQUIRE(port != NULL);
    receive(&op);
    peer_sends("first");
    check_packet(&op, 5);
}

static void end(void) {
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

static void everything_comes_back(void) {
    struct operation op;
    char text[16];
    DWORD sent;
    int i;
    begin();
    for (i = 0; i < ROUNDS; i++) {
        receive(&op);
        sprintf(text, "round %d", i);
        peer_sends(text);
        check_packet(&op, (DWORD)strlen(text));
        CHECK_MEM(op.room, text, strlen(text));
        memset(&op.overlapped, 0, sizeof op.overlapped);
        op.buffer.len = (ULONG)strlen(text);
        sent = 99;
        CHECK_OK(WSASend(pair[0], &op.buffer, 1, &sent, 0, &op.overlapped, NULL));
        CHECK_INT(sent, strlen(text));
        check_packet(&op, (DWORD)strlen(text));
        memset(op.room, 0, sizeof op.room);
        CHECK_INT(recv(pair[1], op.room, (int)sizeof op.room, 0), (int)strlen(text));
        CHECK_MEM(op.room, text, strlen(text));
    }
    check_no_packet();
    end();
}

static void several_receive_in_their_order(void) {
    struct operation ops[3];
    begin();
    receive_of(&ops[0], 2);
    receive_of(&ops[1], 3);
    receive(&ops[2]);
    peer_sends("aabbbcccc");
    check_packet(&ops[0], 2);
    check_packet(&ops[1], 3);
    check_packet(&ops[2], 4);
    CHECK_MEM(ops[0].room, "aa", 2);
    CHECK_MEM(ops[1].room, "bbb", 3);
    CHECK_MEM(ops[2].room, "cccc", 4);
    end();
}

static void what_is_there_is_received_at_once(void) {
    struct operation op;
    DWORD flags = 0, count = 99;
    begin();
    receive_of(&op, 2);
    peer_sends("abcd");
    check_packet(&op, 2);
    memset(&op, 0, sizeof op);
    op.buffer.buf = op.room;
    op.buffer.len = 2;
    CHECK_OK(WSARecv(pair[0], &op.buffer, 1, &count, &flags, &op.overlapped, NULL));
    CHECK_INT(count, 2);
    CHECK_MEM(op.room, "cd", 2);
    check_packet(&op, 2);
    end();
}

static void other_calls_come_behind_it(void) {
    struct operation op;
    char room[4] = "";
    begin();
    receive_of(&op, 2);
    peer_sends("abcd");
    CHECK_INT(recv(pair[0], room, (int)sizeof room, 0), 2);
    CHECK_MEM(room, "cd", 2);
    check_packet(&op, 2);
    CHECK_MEM(op.room, "ab", 2);
    end();
}

static void it_is_cancelled(void) {
    struct operation op;
    begin();
    receive(&op);
    CHECK(CancelIoEx((HANDLE)pair[0], &op.overlapped));
    check_failure(&op, ERROR_OPERATION_ABORTED);
    receive(&op);
    CHECK(CancelIo((HANDLE)pair[0]));
    check_failure(&op, ERROR_OPERATION_ABORTED);
    CHECK_FAILS(CancelIoEx((HANDLE)pair[0], &op.overlapped), FALSE, ERROR_NOT_FOUND);
    receive(&op);
    peer_sends("after");
    check_packet(&op, 5);
    end();
}

static void closing_ends_it(void) {
    struct operation op;
    DWORD count;
    ULONG_PTR key;
    LPOVERLAPPED overlapped;
    begin();
    receive(&op);
    CHECK_OK(closesocket(pair[0]));
    ORACLE_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 10000), FALSE,
                 ERROR_OPERATION_ABORTED, 676, "documented for closesocket");
    CHECK(overlapped == &op.overlapped);
    check_no_packet();
    CHECK_OK(closesocket(pair[1]));
    CHECK(CloseHandle(port));
}

static void the_peer_ends(void) {
    struct operation op;
    DWORD flags = 0, count = 99;
    begin();
    receive(&op);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    check_packet(&op, 0);
    CHECK_OK(WSARecv(pair[0], &op.buffer, 1, &count, &flags, &op.overlapped, NULL));
    CHECK_INT(count, 0);
    check_packet(&op, 0);
    end();
}

static void the_peer_breaks_it(void) {
    const LINGER reset = {1, 0};
    struct operation op;
    begin();
    receive(&op);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&reset, sizeof reset));
    CHECK_OK(closesocket(pair[1]));
    check_failure(&op, ERROR_NETNAME_DELETED);
    memset(&op.overlapped, 0, sizeof op.overlapped);
    CHECK_FAILS(WSASend(pair[0], &op.buffer, 1, NULL, 0, &op.overlapped, NULL), SOCKET_ERROR,
                WSAECONNRESET);
    check_no_packet();
    CHECK_OK(closesocket(pair[0]));
    CHECK(CloseHandle(port));
}

static void its_end_can_be_waited_for(void) {
    struct operation op;
    DWORD count = 99, flags = 99;
    begin();
    receive(&op);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags), FALSE,
                WSA_IO_INCOMPLETE);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_TIMEOUT);
    peer_sends("abc");
    CHECK(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 3);
    CHECK_INT(flags, 0);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 10000), WAIT_OBJECT_0);
    check_packet(&op, 3);
    memset(&op.overlapped, 0, sizeof op.overlapped);
    op.buffer.len = 3;
    CHECK_OK(WSASend(pair[0], &op.buffer, 1, NULL, 0, &op.overlapped, NULL));
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_OBJECT_0);
    check_packet(&op, 3);
    receive(&op);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_TIMEOUT);
    end();
}

static void what_does_not_go_out_waits(void) {
    struct operation op;
    char *const much = (char *)malloc(MUCH), *const room = (char *)malloc(MUCH);
    int got = 0, count, i, answer;
    REQUIRE(much != NULL && room != NULL);
    begin();
    for (i = 0; i < MUCH; i++) {
        much[i] = (char)(i * 7 + i / 251);
    }
    memset(&op, 0, sizeof op);
    op.buffer.buf = much;
    op.buffer.len = MUCH;
    answer = WSASend(pair[0], &op.buffer, 1, NULL, 0, &op.overlapped, NULL);
    CHECK(answer == 0 || (answer == SOCKET_ERROR && WSAGetLastError() == WSA_IO_PENDING));
    while (got < MUCH && (count = recv(pair[1], room + got, MUCH - got, 0)) > 0) {
        got += count;
    }
    CHECK_INT(got, MUCH);
    CHECK(memcmp(much, room, MUCH) == 0);
    check_packet(&op, MUCH);
    memcpy(op.room, "next", 4);
    op.buffer.buf = op.room;
    op.buffer.len = 4;
    CHECK_OK(WSASend(pair[0], &op.buffer, 1, NULL, 0, &op.overlapped, NULL));
    check_packet(&op, 4);
    CHECK_INT(recv(pair[1], room, 16, 0), 4);
    end();
    free(much);
    free(room);
}

static void the_port_may_not_want_to_hear(void) {
    struct operation op;
    begin();
    CHECK(SetFileCompletionNotificationModes((HANDLE)pair[0], FILE_SKIP_COMPLETION_PORT_ON_SUCCESS));
    memset(&op, 0, sizeof op);
    op.buffer.buf = op.room;
    op.buffer.len = 4;
    CHECK_OK(WSASend(pair[0], &op.buffer, 1, NULL, 0, &op.overlapped, NULL));
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
    CHECK_INT(op.overlapped.InternalHigh, 4);
    check_no_packet();
    receive(&op);
    peer_sends("late");
    check_packet(&op, 4);
    end();
}

static void an_operation_may_keep_its_packet(void) {
    struct operation usual, quiet;
    DWORD flags = 0;
    begin();
    receive_of(&usual, 1);
    memset(&quiet, 0, sizeof quiet);
    quiet.buffer.buf = quiet.room;
    quiet.buffer.len = 1;
    quiet.overlapped.hEvent = (HANDLE)((ULONG_PTR)WSACreateEvent() | 1);
    CHECK_FAILS(WSARecv(pair[0], &quiet.buffer, 1, NULL, &flags, &quiet.overlapped, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    peer_sends("ab");
    check_packet(&usual, 1);
    CHECK_INT(WaitForSingleObject(quiet.overlapped.hEvent, 10000), WAIT_OBJECT_0);
    CHECK_INT(quiet.room[0], 'b');
    check_no_packet();
    CHECK(CloseHandle((HANDLE)((ULONG_PTR)quiet.overlapped.hEvent & ~(ULONG_PTR)1)));
    end();
}

TEST_MAIN {
    RUN(everything_comes_back);
    RUN(several_receive_in_their_order);
    RUN(what_is_there_is_received_at_once);
    RUN(other_calls_come_behind_it);
    RUN(it_is_cancelled);
    RUN(closing_ends_it);
    RUN(the_peer_ends);
    RUN(the_peer_breaks_it);
    RUN(its_end_can_be_waited_for);
    RUN(what_does_not_go_out_waits);
    RUN(the_port_may_not_want_to_hear);
    RUN(an_operation_may_keep_its_packet);
}
