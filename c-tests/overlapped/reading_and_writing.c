/* ReadFile, WriteFile and their Ex forms on sockets and on files open for overlapped operations; files and
 * sockets as something to wait for.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfile
 *          https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfileex
 *          https://learn.microsoft.com/windows/win32/fileio/synchronous-and-asynchronous-i-o
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/api/win32/transfers.rs, src/overlapped/, src/socket/overlapped/results.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

/* One operation, and what a routine was told of it. */
struct operation {
    OVERLAPPED overlapped;
    char room[32];
    DWORD error, count;
    int calls;
};

static void prepare(struct operation *op, DWORD offset, HANDLE event) {
    memset(op, 0, sizeof *op);
    op->overlapped.Offset = offset;
    op->overlapped.hEvent = event;
}

static void CALLBACK completed(DWORD error, DWORD count, LPOVERLAPPED overlapped) {
    struct operation *const op = (struct operation *)overlapped;
    op->error = error;
    op->count = count;
    op->calls++;
}

/* A new file that goes with its handle. */
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

/* Starts it, and answers how it ends. */
static BOOL written(HANDLE file, struct operation *op, const void *data, DWORD size, DWORD *count) {
    const BOOL done = WriteFile(file, data, size, NULL, &op->overlapped);
    REQUIRE(done || GetLastError() == ERROR_IO_PENDING);
    return GetOverlappedResult(file, &op->overlapped, count, TRUE);
}

/* A read at the end may fail at once, or when it has ended. */
static BOOL was_read(HANDLE file, struct operation *op, DWORD size, DWORD *count) {
    if (!ReadFile(file, op->room, size, NULL, &op->overlapped) &&
        GetLastError() != ERROR_IO_PENDING) {
        return FALSE;
    }
    return GetOverlappedResult(file, &op->overlapped, count, TRUE);
}

static void files_are_read_and_written_at_offsets(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED);
    struct operation op;
    DWORD count = TEST_POISON;
    LARGE_INTEGER size;
    prepare(&op, 0, NULL);
    CHECK(written(file, &op, "0123456789", 10, &count));
    CHECK_INT(count, 10);
    CHECK(HasOverlappedIoCompleted(&op.overlapped));
    prepare(&op, 20, NULL);
    CHECK(written(file, &op, "end", 3, &count));
    CHECK(GetFileSizeEx(file, &size));
    CHECK_INT(size.QuadPart, 23);
    prepare(&op, 4, NULL);
    CHECK(was_read(file, &op, 5, &count));
    CHECK_INT(count, 5);
    CHECK_MEM(op.room, "45678", 5);
    prepare(&op, 20, NULL);
    CHECK(was_read(file, &op, 20, &count));
    CHECK_INT(count, 3);
    CHECK_MEM(op.room, "end", 3);
    prepare(&op, 23, NULL);
    CHECK_FAILS(was_read(file, &op, 20, &count), FALSE, ERROR_HANDLE_EOF);
    /* All bits set name the end. */
    prepare(&op, 0xffffffff, NULL);
    op.overlapped.OffsetHigh = 0xffffffff;
    CHECK(written(file, &op, "!", 1, &count));
    CHECK(GetFileSizeEx(file, &size));
    CHECK_INT(size.QuadPart, 24);
    CHECK(CloseHandle(file));
}

static void such_files_need_an_overlapped(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED);
    char room[8];
    DWORD count;
    CHECK_FAILS(WriteFile(file, "x", 1, &count, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(ReadFile(file, room, sizeof room, &count, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(ReadFile(file, room, sizeof room, NULL, NULL), FALSE, ERROR_INVALID_PARAMETER);
    if (!ORACLE_LEAVES_OUT("Wine cancels nothing successfully")) {
        CHECK_FAILS(CancelIoEx(file, NULL), FALSE, ERROR_NOT_FOUND);
    }
    CHECK(CancelIo(file));
    CHECK(CloseHandle(file));
}

static void ends_are_told_by_events(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED);
    const HANDLE event = CreateEventA(NULL, TRUE, TRUE, NULL);
    struct operation op;
    DWORD count = TEST_POISON;
    BOOL done;
    prepare(&op, 0, event);
    done = WriteFile(file, "hello", 5, NULL, &op.overlapped);
    CHECK(done || GetLastError() == ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(GetOverlappedResult(file, &op.overlapped, &count, FALSE));
    CHECK_INT(count, 5);
    CHECK(ResetEvent(event));
    prepare(&op, 0, event);
    done = ReadFile(file, op.room, 5, NULL, &op.overlapped);
    CHECK(done || GetLastError() == ERROR_IO_PENDING);
    CHECK(GetOverlappedResultEx(file, &op.overlapped, &count, INFINITE, FALSE));
    CHECK_MEM(op.room, "hello", 5);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    /* What is none is refused before anything happens. */
    prepare(&op, 0, file);
    if (!ORACLE_LEAVES_OUT("Wine takes anything that can be waited for")) {
        CHECK_FAILS(WriteFile(file, "x", 1, NULL, &op.overlapped), FALSE, ERROR_INVALID_HANDLE);
    }
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(file));
}

static void the_file_itself_is_signalled(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED), plain = new_file(0);
    struct operation op;
    DWORD count = TEST_POISON;
    BOOL done;
    CHECK_INT(WaitForSingleObject(file, 0), WAIT_OBJECT_0);
    prepare(&op, 0, NULL);
    done = WriteFile(file, "hello", 5, NULL, &op.overlapped);
    CHECK(done || GetLastError() == ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject(file, INFINITE), WAIT_OBJECT_0);
    CHECK(GetOverlappedResult(file, &op.overlapped, &count, FALSE));
    CHECK_INT(count, 5);
    CHECK_INT(WaitForSingleObject(plain, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(plain));
    CHECK(CloseHandle(file));
}

static void routines_hear_of_files(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED), plain = new_file(0);
    struct operation op;
    DWORD count;
    prepare(&op, 0, (HANDLE)(ULONG_PTR)0x1234); /* the program's own */
    CHECK(WriteFileEx(file, "hello", 5, &op.overlapped, completed));
    CHECK_INT(op.calls, 0);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.error, 0);
    CHECK_INT(op.count, 5);
    prepare(&op, 2, NULL);
    CHECK(ReadFileEx(file, op.room, sizeof op.room, &op.overlapped, completed));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.count, 3);
    CHECK_MEM(op.room, "llo", 3);
    /* A file whose calls wait: the call has done it, and the routine still hears. */
    CHECK(WriteFile(plain, "plain", 5, &count, NULL));
    prepare(&op, 1, NULL);
    CHECK(ReadFileEx(plain, op.room, sizeof op.room, &op.overlapped, completed));
    CHECK_INT(op.calls, 0);
    CHECK_INT(SleepEx(0, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.count, 4);
    CHECK_MEM(op.room, "lain", 4);
    CHECK(CloseHandle(plain));
    CHECK(CloseHandle(file));
}

static void files_complete_at_ports(void) {
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED), plain = new_file(0);
    const HANDLE port = CreateIoCompletionPort(file, NULL, 42, 0);
    struct operation ops[2];
    LPOVERLAPPED got = NULL;
    ULONG_PTR key = 0;
    DWORD count = 0;
    BOOL done;
    REQUIRE(port != NULL);
    prepare(&ops[0], 0, NULL);
    done = WriteFile(file, "hello", 5, NULL, &ops[0].overlapped);
    CHECK(done || GetLastError() == ERROR_IO_PENDING);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &got, INFINITE));
    CHECK(got == &ops[0].overlapped);
    CHECK_INT(count, 5);
    CHECK_INT(key, 42);
    prepare(&ops[1], 1, NULL);
    done = ReadFile(file, ops[1].room, 9, NULL, &ops[1].overlapped);
    CHECK(done || GetLastError() == ERROR_IO_PENDING);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &got, INFINITE));
    CHECK(got == &ops[1].overlapped);
    CHECK_INT(count, 4);
    CHECK_MEM(ops[1].room, "ello", 4);
    /* Nothing else may hear of it then. */
    prepare(&ops[0], 0, NULL);
    if (!ORACLE_LEAVES_OUT("Wine starts it, and never calls the routine")) {
        CHECK_FAILS(ReadFileEx(file, ops[0].room, 9, &ops[0].overlapped, completed), FALSE,
                    ERROR_INVALID_PARAMETER);
    }
    CHECK_FAILS(CreateIoCompletionPort(file, port, 1, 0) != NULL, FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateIoCompletionPort(plain, port, 1, 0) != NULL, FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateIoCompletionPort(port, port, 1, 0) != NULL, FALSE, ERROR_INVALID_HANDLE);
    CHECK(SetFileCompletionNotificationModes(file, FILE_SKIP_SET_EVENT_ON_HANDLE));
    CHECK_FAILS(SetFileCompletionNotificationModes(plain, 1), FALSE, ERROR_INVALID_PARAMETER);
    CHECK(CloseHandle(plain));
    CHECK(CloseHandle(file));
    CHECK(CloseHandle(port));
}

/* Closing the handle takes nothing back: each write ends once, and the port hears of all. */
static void closing_lets_operations_end(void) {
    enum { COUNT = 64 };
    static struct operation ops[COUNT];
    const HANDLE file = new_file(FILE_FLAG_OVERLAPPED);
    const HANDLE port = CreateIoCompletionPort(file, NULL, 7, 0);
    int i, ended = 0;
    for (i = 0; i < COUNT; i++) {
        prepare(&ops[i], (DWORD)i, NULL);
        CHECK(WriteFile(file, "x", 1, NULL, &ops[i].overlapped) ||
              GetLastError() == ERROR_IO_PENDING);
    }
    CHECK(CloseHandle(file));
    for (; ended < COUNT; ended++) {
        LPOVERLAPPED got;
        ULONG_PTR key;
        DWORD count;
        REQUIRE(GetQueuedCompletionStatus(port, &count, &key, &got, INFINITE));
        CHECK_INT(key, 7);
        CHECK_INT(count, 1);
        CHECK_INT(((struct operation *)got)->calls++, 0);
    }
    CHECK(CloseHandle(port));
}

static void sockets_are_read_and_written(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count = TEST_POISON;
    test_tcp_pair(AF_INET, pair);
    prepare(&op, 0, NULL);
    CHECK(WriteFile((HANDLE)pair[1], "hello", 5, &count, &op.overlapped));
    CHECK_INT(count, 5);
    test_wait_readable(pair[0]);
    prepare(&op, 0, NULL);
    CHECK(ReadFile((HANDLE)pair[0], op.room, sizeof op.room, &count, &op.overlapped));
    CHECK_INT(count, 5);
    CHECK_MEM(op.room, "hello", 5);
    prepare(&op, 0, NULL);
    CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, sizeof op.room, &count, &op.overlapped), FALSE,
                ERROR_IO_PENDING);
    CHECK_INT(count, 0);
    test_send_all(pair[1], "again", 5);
    CHECK(GetOverlappedResult((HANDLE)pair[0], &op.overlapped, &count, TRUE));
    CHECK_INT(count, 5);
    CHECK_MEM(op.room, "again", 5);
    if (!ORACLE_LEAVES_OUT("Wine waits in the call")) {
        /* The handle is open for overlapped operations, like such a file. */
        CHECK_FAILS(WriteFile((HANDLE)pair[1], "x", 1, &count, NULL), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, 1, &count, NULL), FALSE,
                    ERROR_INVALID_PARAMETER);
    }
    /* The end of the stream. */
    CHECK_OK(shutdown(pair[1], SD_SEND));
    test_wait_readable(pair[0]);
    prepare(&op, 0, NULL);
    CHECK(ReadFile((HANDLE)pair[0], op.room, 1, &count, &op.overlapped));
    CHECK_INT(count, 0);
    test_close_pair(pair);
    prepare(&op, 0, NULL);
    CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, 1, &count, &op.overlapped), FALSE,
                ERROR_INVALID_HANDLE);
}

static void sockets_without_the_attribute_are_too(void) {
    struct sockaddr_storage name;
    struct linger hard = {1, 0};
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET plain = WSASocketA(AF_INET, SOCK_STREAM, 0, NULL, 0, 0);
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    struct operation op;
    DWORD count = TEST_POISON;
    SOCKET peer;
    char room[8];
    CHECK_OK(connect(plain, (struct sockaddr *)&name, sizeof(struct sockaddr_in)));
    peer = accept(listener, NULL, NULL);
    CHECK(WriteFile((HANDLE)plain, "hello", 5, &count, NULL));
    CHECK_INT(count, 5);
    test_receive_all(peer, room, 5);
    CHECK_MEM(room, "hello", 5);
    test_send_all(peer, "again", 5);
    test_wait_readable(plain);
    CHECK(ReadFile((HANDLE)plain, room, 2, &count, NULL));
    CHECK_INT(count, 2);
    /* The call waits, and fills the structure. */
    prepare(&op, 0, event);
    CHECK(ReadFile((HANDLE)plain, op.room, 2, &count, &op.overlapped));
    CHECK_INT(count, 2);
    CHECK_INT(op.overlapped.InternalHigh, 2);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_FAILS(CreateIoCompletionPort((HANDLE)plain, NULL, 1, 0) != NULL, FALSE,
                ERROR_INVALID_PARAMETER);
    /* What goes wrong is told in the words of Win32. */
    CHECK(ReadFile((HANDLE)plain, room, 1, &count, NULL));
    CHECK_OK(setsockopt(peer, SOL_SOCKET, SO_LINGER, (char *)&hard, sizeof hard));
    CHECK_OK(closesocket(peer));
    if (!ORACLE_LEAVES_OUT("Wine answers success and no bytes")) {
        CHECK_FAILS(ReadFile((HANDLE)plain, room, 1, &count, NULL), FALSE, ERROR_NETNAME_DELETED);
    }
    CHECK(CloseHandle(event));
    CHECK_OK(closesocket(plain));
    CHECK_OK(closesocket(listener));
}

static void routines_hear_of_sockets(void) {
    SOCKET pair[2];
    struct operation op;
    test_tcp_pair(AF_INET, pair);
    prepare(&op, 0, NULL);
    CHECK(ReadFileEx((HANDLE)pair[0], op.room, sizeof op.room, &op.overlapped, completed));
    CHECK_INT(SleepEx(0, TRUE), 0);
    test_send_all(pair[1], "hello", 5);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.error, 0);
    CHECK_INT(op.count, 5);
    CHECK_MEM(op.room, "hello", 5);
    prepare(&op, 0, NULL);
    CHECK(ReadFileEx((HANDLE)pair[0], op.room, sizeof op.room, &op.overlapped, completed));
    CHECK(CancelIo((HANDLE)pair[0]));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.calls, 1);
    CHECK_INT(op.error, ERROR_OPERATION_ABORTED);
    prepare(&op, 0, NULL);
    CHECK(WriteFileEx((HANDLE)pair[0], "x", 1, &op.overlapped, completed));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(op.count, 1);
    test_close_pair(pair);
}

static void the_socket_itself_is_signalled(void) {
    SOCKET pair[2];
    struct operation op;
    HANDLE handles[2];
    DWORD count;
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_TIMEOUT);
    prepare(&op, 0, NULL);
    CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, 1, NULL, &op.overlapped), FALSE,
                ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_TIMEOUT);
    test_send_all(pair[1], "xyz", 3);
    handles[0] = event;
    handles[1] = (HANDLE)pair[0];
    CHECK_INT(WaitForMultipleObjects(2, handles, FALSE, INFINITE), WAIT_OBJECT_0 + 1);
    CHECK(GetOverlappedResult((HANDLE)pair[0], &op.overlapped, &count, FALSE));
    CHECK_INT(count, 1);
    CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_OBJECT_0);
    /* An event of its own takes its place. */
    prepare(&op, 0, event);
    CHECK(ReadFile((HANDLE)pair[0], op.room, 1, NULL, &op.overlapped));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    if (!ORACLE_LEAVES_OUT("Wine leaves it set: it finishes the call before the handle is reset")) {
        CHECK_INT(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_TIMEOUT);
    }
    CHECK(CloseHandle(event));
    test_close_pair(pair);
    CHECK_FAILS(WaitForSingleObject((HANDLE)pair[0], 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
}

TEST_MAIN {
    RUN(files_are_read_and_written_at_offsets);
    RUN(such_files_need_an_overlapped);
    RUN(ends_are_told_by_events);
    RUN(the_file_itself_is_signalled);
    RUN(routines_hear_of_files);
    RUN(files_complete_at_ports);
    RUN(closing_lets_operations_end);
    RUN(sockets_are_read_and_written);
    RUN(sockets_without_the_attribute_are_too);
    RUN(routines_hear_of_sockets);
    RUN(the_socket_itself_is_signalled);
}
