/* Operations whose ends are called for by a pool: CreateThreadpoolIo and BindIoCompletionCallback.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolio
 *          https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-bindiocompletioncallback
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/kernel/pools/completions.rs, src/api/win32/pool_completions.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

struct operation {
    OVERLAPPED overlapped;
    WSABUF buffer;
    char room[32];
    HANDLE told;
    volatile LONG calls;
    ULONG error;
    DWORD count;
    PVOID context;
    PTP_IO io;
    DWORD thread;
};

static void prepare(struct operation *op) {
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = (ULONG)sizeof op->room;
    op->told = CreateEventA(NULL, TRUE, FALSE, NULL);
}

static void forget(struct operation *op) {
    CHECK(CloseHandle(op->told));
}

static void await(struct operation *op) {
    CHECK_INT(WaitForSingleObject(op->told, INFINITE), WAIT_OBJECT_0);
}

static void CALLBACK io_ended(PTP_CALLBACK_INSTANCE instance, PVOID context, PVOID overlapped,
                              ULONG error, ULONG_PTR count, PTP_IO io) {
    struct operation *const op = (struct operation *)overlapped;
    (void)instance;
    op->context = context;
    op->error = error;
    op->count = (DWORD)count;
    op->io = io;
    op->thread = GetCurrentThreadId();
    InterlockedIncrement(&op->calls);
    SetEvent(op->told);
}

static void CALLBACK bound_ended(DWORD error, DWORD count, LPOVERLAPPED overlapped) {
    struct operation *const op = (struct operation *)overlapped;
    op->error = error;
    op->count = count;
    op->thread = GetCurrentThreadId();
    InterlockedIncrement(&op->calls);
    SetEvent(op->told);
}

static int receive(SOCKET s, struct operation *op) {
    DWORD flags = 0;
    return WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, NULL);
}

static HANDLE new_file(DWORD flags) {
    char folder[MAX_PATH], path[MAX_PATH];
    HANDLE file;
    REQUIRE(GetTempPathA(sizeof folder, folder) != 0);
    REQUIRE(GetTempFileNameA(folder, "ws2", 0, path) != 0);
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                       flags | FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    return file;
}

static void a_pool_hears_of_a_socket(void) {
    SOCKET pair[2];
    struct operation op;
    PTP_IO io;
    int context = 0;
    test_tcp_pair(AF_INET, pair);
    io = CreateThreadpoolIo((HANDLE)pair[0], io_ended, &context, NULL);
    REQUIRE(io != NULL);
    prepare(&op);
    StartThreadpoolIo(io);
    CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "hello", 5);
    await(&op);
    CHECK_INT(op.error, 0);
    CHECK_INT(op.count, 5);
    CHECK(op.context == &context);
    CHECK(op.io == io);
    CHECK(op.thread != GetCurrentThreadId());
    CHECK_MEM(op.room, "hello", 5);
    WaitForThreadpoolIoCallbacks(io, FALSE);
    forget(&op);
    /* What is done at once is called for as well. */
    prepare(&op);
    test_send_all(pair[1], "again", 5);
    test_wait_readable(pair[0]);
    StartThreadpoolIo(io);
    CHECK(receive(pair[0], &op) == 0 || WSAGetLastError() == WSA_IO_PENDING);
    WaitForThreadpoolIoCallbacks(io, FALSE);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.count, 5);
    forget(&op);
    CloseThreadpoolIo(io);
    test_close_pair(pair);
}

/* The wait comprises the operation, which closing the socket ends. */
static void waiting_comprises_operations(void) {
    SOCKET pair[2];
    struct operation op;
    PTP_IO io;
    test_tcp_pair(AF_INET, pair);
    io = CreateThreadpoolIo((HANDLE)pair[0], io_ended, NULL, NULL);
    REQUIRE(io != NULL);
    prepare(&op);
    StartThreadpoolIo(io);
    CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(CancelIoEx((HANDLE)pair[0], &op.overlapped));
    WaitForThreadpoolIoCallbacks(io, FALSE);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.error, ERROR_OPERATION_ABORTED);
    forget(&op);
    CloseThreadpoolIo(io);
    test_close_pair(pair);
}

/* Neither waiting without it nor closing takes an operation back. */
static void an_operation_outlives_its_object(void) {
    SOCKET pair[2];
    struct operation op;
    PTP_IO io;
    test_tcp_pair(AF_INET, pair);
    io = CreateThreadpoolIo((HANDLE)pair[0], io_ended, NULL, NULL);
    REQUIRE(io != NULL);
    prepare(&op);
    StartThreadpoolIo(io);
    CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    WaitForThreadpoolIoCallbacks(io, TRUE);
    CHECK_INT(op.calls, 0);
    CloseThreadpoolIo(io);
    CHECK_OK(closesocket(pair[0]));
    await(&op);
    CHECK_INT(op.error, ERROR_OPERATION_ABORTED);
    forget(&op);
    CHECK_OK(closesocket(pair[1]));
}

static void what_was_not_begun_is_taken_back(void) {
    SOCKET pair[2];
    PTP_IO io;
    struct operation op;
    DWORD flags = 0;
    test_tcp_pair(AF_INET, pair);
    io = CreateThreadpoolIo((HANDLE)pair[0], io_ended, NULL, NULL);
    REQUIRE(io != NULL);
    prepare(&op);
    StartThreadpoolIo(io);
    CHECK_FAILS(WSARecv(pair[0], NULL, 1, NULL, &flags, &op.overlapped, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CancelThreadpoolIo(io);
    WaitForThreadpoolIoCallbacks(io, FALSE);
    CHECK_INT(op.calls, 0);
    forget(&op);
    CloseThreadpoolIo(io);
    test_close_pair(pair);
}

static void a_pool_hears_of_a_file(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED), plain = new_file(0);
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    struct operation op;
    const PTP_IO io = CreateThreadpoolIo(file, io_ended, NULL, NULL);
    REQUIRE(io != NULL);
    prepare(&op);
    StartThreadpoolIo(io);
    CHECK(WriteFile(file, "hello", 5, NULL, &op.overlapped) || GetLastError() == ERROR_IO_PENDING);
    await(&op);
    CHECK_INT(op.error, 0);
    CHECK_INT(op.count, 5);
    CHECK_FAILS(CreateThreadpoolIo(file, io_ended, NULL, NULL) != NULL, FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateThreadpoolIo(plain, io_ended, NULL, NULL) != NULL, FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateThreadpoolIo(event, io_ended, NULL, NULL) != NULL, FALSE,
                ERROR_INVALID_HANDLE);
    forget(&op);
    WaitForThreadpoolIoCallbacks(io, FALSE);
    CloseThreadpoolIo(io);
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(plain));
    CHECK(CloseHandle(file));
}

static void functions_are_bound(void) {
    SOCKET pair[2];
    struct operation op;
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED);
    test_tcp_pair(AF_INET, pair);
    CHECK(BindIoCompletionCallback((HANDLE)pair[0], bound_ended, 0));
    CHECK(BindIoCompletionCallback(file, bound_ended, 0));
    CHECK_FAILS(BindIoCompletionCallback(file, bound_ended, 0), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(BindIoCompletionCallback((HANDLE)(ULONG_PTR)0x7ffc, bound_ended, 0), FALSE,
                ERROR_INVALID_HANDLE);
    prepare(&op);
    CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    test_send_all(pair[1], "hello", 5);
    await(&op);
    CHECK_INT(op.error, 0);
    CHECK_INT(op.count, 5);
    CHECK(op.thread != GetCurrentThreadId());
    forget(&op);
    prepare(&op);
    op.overlapped.Offset = 100;
    CHECK(ReadFile(file, op.room, 5, NULL, &op.overlapped) || GetLastError() == ERROR_IO_PENDING);
    await(&op);
    CHECK_INT(op.error, ERROR_HANDLE_EOF);
    CHECK_INT(op.count, 0);
    forget(&op);
    prepare(&op);
    CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    test_close_pair(pair);
    await(&op);
    ORACLE_INT(op.error, ERROR_OPERATION_ABORTED, 676,
               "closesocket: pending operations end with WSA_OPERATION_ABORTED");
    forget(&op);
    CHECK(CloseHandle(file));
}

TEST_MAIN {
    RUN(a_pool_hears_of_a_socket);
    RUN(waiting_comprises_operations);
    if (!ORACLE_LEAVES_OUT("Wine waits for the operation, although callbacks are taken back")) {
        RUN(an_operation_outlives_its_object);
    }
    RUN(what_was_not_begun_is_taken_back);
    RUN(a_pool_hears_of_a_file);
    RUN(functions_are_bound);
}
