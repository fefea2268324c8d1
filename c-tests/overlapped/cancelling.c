/* Operations that are cancelled, and sockets and ports that are closed under them: each ends once.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/cancelioex-func
 *          https://learn.microsoft.com/windows/win32/fileio/cancelio
 *          https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
 * Windows: as documented; where Wine differs the check says why. The documents of 1996 say that nobody hears
 *          of what closesocket cancels; Windows tells of each as it was asked to.
 * Covers:  src/socket/overlapped/, src/overlapped/completion.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[16];
    DWORD error;
    int calls;
};

static void CALLBACK completed(DWORD error, DWORD count, LPWSAOVERLAPPED overlapped, DWORD flags) {
    struct operation *const op = (struct operation *)overlapped;
    (void)flags;
    CHECK_INT(count, 0);
    op->error = error;
    op->calls++;
}

static void receive(SOCKET s, struct operation *op, WSAEVENT event,
                    LPWSAOVERLAPPED_COMPLETION_ROUTINE routine) {
    DWORD flags = 0;
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = (ULONG)sizeof op->room;
    op->overlapped.hEvent = event;
    CHECK_FAILS(WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, routine), SOCKET_ERROR,
                WSA_IO_PENDING);
}

static int was_aborted(SOCKET s, struct operation *op) {
    DWORD count, flags;
    return !WSAGetOverlappedResult(s, &op->overlapped, &count, FALSE, &flags) &&
           WSAGetLastError() == WSA_OPERATION_ABORTED;
}

static void one_of_several_is_cancelled(void) {
    SOCKET pair[2];
    struct operation ops[3];
    DWORD count, flags;
    int i;
    test_tcp_pair(AF_INET, pair);
    for (i = 0; i < 3; i++) {
        receive(pair[0], &ops[i], WSACreateEvent(), NULL);
    }
    CHECK(CancelIoEx((HANDLE)pair[0], &ops[1].overlapped));
    CHECK_INT(WSAWaitForMultipleEvents(1, &ops[1].overlapped.hEvent, TRUE, WSA_INFINITE, FALSE),
              WSA_WAIT_EVENT_0);
    CHECK(was_aborted(pair[0], &ops[1]));
    CHECK_FAILS(CancelIoEx((HANDLE)pair[0], &ops[1].overlapped), FALSE, ERROR_NOT_FOUND);
    CHECK(!HasOverlappedIoCompleted(&ops[0].overlapped));
    test_send_all(pair[1], "0123456789abcdefxyz", 19);
    CHECK(WSAGetOverlappedResult(pair[0], &ops[0].overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 16);
    CHECK(WSAGetOverlappedResult(pair[0], &ops[2].overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 3);
    CHECK_MEM(ops[2].room, "xyz", 3);
    for (i = 0; i < 3; i++) {
        CHECK(WSACloseEvent(ops[i].overlapped.hEvent));
    }
    test_close_pair(pair);
}

static void there_may_be_nothing_to_cancel(void) {
    SOCKET pair[2];
    OVERLAPPED unknown;
    memset(&unknown, 0, sizeof unknown);
    test_tcp_pair(AF_INET, pair);
    ORACLE_INT(CancelIoEx((HANDLE)pair[0], NULL), FALSE, TRUE, "documented: ERROR_NOT_FOUND");
    CHECK_FAILS(CancelIoEx((HANDLE)pair[0], &unknown), FALSE, ERROR_NOT_FOUND);
    CHECK(CancelIo((HANDLE)pair[0]));
    test_close_pair(pair);
    CHECK_FAILS(CancelIo((HANDLE)pair[0]), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CancelIoEx((HANDLE)pair[0], NULL), FALSE, ERROR_INVALID_HANDLE);
}

static DWORD WINAPI cancel_own(void *argument) {
    const SOCKET s = *(SOCKET *)argument;
    CHECK(CancelIo((HANDLE)s));
    return 0;
}

static void a_thread_cancels_what_it_has_started(void) {
    SOCKET pair[2];
    struct operation op;
    test_tcp_pair(AF_INET, pair);
    receive(pair[0], &op, NULL, completed);
    CHECK_INT(test_join(test_thread(cancel_own, &pair[0])), 0);
    CHECK(!HasOverlappedIoCompleted(&op.overlapped));
    CHECK(CancelIo((HANDLE)pair[0]));
    CHECK_INT(op.calls, 0);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.error, WSA_OPERATION_ABORTED);
    test_close_pair(pair);
}

static void closing_tells_of_each(void) {
    SOCKET pair[2];
    struct operation by_event, by_routine;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    receive(pair[0], &by_event, event, NULL);
    receive(pair[0], &by_routine, NULL, completed);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(HasOverlappedIoCompleted(&by_event.overlapped));
    while (by_routine.calls == 0) {
        CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    }
    CHECK_INT(by_routine.calls, 1);
    ORACLE_INT(by_routine.error, WSA_OPERATION_ABORTED, WSAEINVAL, "documented for closesocket");
    CHECK_OK(closesocket(pair[1]));
    CHECK(WSACloseEvent(event));
}

static void closing_sends_a_packet_for_each(void) {
    enum { COUNT = 5 };
    SOCKET pair[2];
    struct operation ops[COUNT];
    DWORD count;
    ULONG_PTR key;
    LPOVERLAPPED overlapped;
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    int i;
    test_tcp_pair(AF_INET, pair);
    CHECK(CreateIoCompletionPort((HANDLE)pair[0], port, 42, 0) == port);
    CHECK_FAILS((CreateIoCompletionPort((HANDLE)pair[0], port, 43, 0) != NULL), 0,
                ERROR_INVALID_PARAMETER);
    for (i = 0; i < COUNT; i++) {
        receive(pair[0], &ops[i], NULL, NULL);
    }
    CHECK_OK(closesocket(pair[0]));
    for (i = 0; i < COUNT; i++) {
        ORACLE_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE), FALSE,
                     ERROR_OPERATION_ABORTED, 676, "documented for closesocket");
        CHECK(overlapped == &ops[i].overlapped);
        CHECK_INT(key, 42);
        CHECK_INT(count, 0);
    }
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE, WAIT_TIMEOUT);
    CHECK_OK(closesocket(pair[1]));
    CHECK(CloseHandle(port));
}

static void a_port_may_be_closed_before_its_sockets(void) {
    SOCKET pair[2];
    struct operation op;
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    test_tcp_pair(AF_INET, pair);
    CHECK(CreateIoCompletionPort((HANDLE)pair[0], port, 1, 0) == port);
    receive(pair[0], &op, NULL, NULL);
    CHECK(CloseHandle(port));
    test_send_all(pair[1], "x", 1);
    test_close_pair(pair);
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
}

static void the_end_of_winsock_ends_operations(void) {
    SOCKET pair[2];
    struct operation op;
    WSADATA data;
    const WSAEVENT event = CreateEventA(NULL, TRUE, FALSE, NULL);
    test_tcp_pair(AF_INET, pair);
    receive(pair[0], &op, event, NULL);
    CHECK_OK(WSACleanup());
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK(CloseHandle(event));
}

static void wrong_arguments_start_nothing(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD flags = 0, count = 0;
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    const WSAEVENT closed = WSACreateEvent();
    CHECK(WSACloseEvent(closed));
    test_tcp_pair(AF_INET, pair);
    memset(&op, 0, sizeof op);
    op.buffer.buf = op.room;
    op.buffer.len = (ULONG)sizeof op.room;
    op.overlapped.hEvent = closed;
    ORACLE_FAILS(WSARecv(pair[0], &op.buffer, 1, NULL, &flags, &op.overlapped, NULL), SOCKET_ERROR,
                 WSA_INVALID_HANDLE, WSAENOTSOCK, "documented for an event that is none");
    ORACLE_INT(CancelIoEx((HANDLE)pair[0], NULL), FALSE, TRUE, "documented: ERROR_NOT_FOUND");
    op.overlapped.hEvent = NULL;
    CHECK(CreateIoCompletionPort((HANDLE)pair[0], port, 1, 0) == port);
    CHECK_FAILS(WSARecv(pair[0], &op.buffer, 1, NULL, &flags, &op.overlapped, completed),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSARecv(pair[0], NULL, 1, NULL, &flags, &op.overlapped, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(WSARecv(pair[0], &op.buffer, 1, NULL, NULL, &op.overlapped, NULL), SOCKET_ERROR,
                WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("Wine has other errors; documented: WSAEFAULT")) {
        CHECK_FAILS(WSAGetOverlappedResult(pair[0], NULL, &count, FALSE, &flags), FALSE, WSAEFAULT);
        CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, NULL, FALSE, &flags), FALSE,
                    WSAEFAULT);
        CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, NULL), FALSE,
                    WSAEFAULT);
        CHECK_FAILS(CancelIoEx((HANDLE)pair[0], NULL), FALSE, ERROR_NOT_FOUND);
    }
    test_close_pair(pair);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &op.overlapped, &count, FALSE, &flags), FALSE,
                WSAENOTSOCK);
    CHECK(CloseHandle(port));
}

TEST_MAIN {
    RUN(one_of_several_is_cancelled);
    RUN(there_may_be_nothing_to_cancel);
    RUN(a_thread_cancels_what_it_has_started);
    RUN(closing_tells_of_each);
    RUN(closing_sends_a_packet_for_each);
    RUN(a_port_may_be_closed_before_its_sockets);
    RUN(wrong_arguments_start_nothing);
    RUN(the_end_of_winsock_ends_operations);
}
