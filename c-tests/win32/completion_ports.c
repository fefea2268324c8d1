/* Completion ports as queues: packets that programs post themselves.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/i-o-completion-ports
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/ports.rs, src/kernel/ports.rs, src/kernel/wait/ports.rs
 * Defines: _WIN32_WINNT=0x0A00
 */

#include "ws2test.h"

static HANDLE new_port(DWORD threads) {
    HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, threads);
    REQUIRE(port != NULL);
    return port;
}

static LPOVERLAPPED fake(int number) {
    return (LPOVERLAPPED)(ULONG_PTR)number;
}

static void packets_come_out_as_they_went_in(void) {
    HANDLE port = new_port(0);
    DWORD bytes = 0;
    ULONG_PTR key = 0;
    LPOVERLAPPED operation = NULL;
    int i;
    for (i = 1; i <= 3; i++) {
        CHECK(PostQueuedCompletionStatus(port, (DWORD)i, (ULONG_PTR)i * 10, fake(i * 100)));
    }
    for (i = 1; i <= 3; i++) {
        CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &operation, INFINITE));
        CHECK_INT(bytes, i);
        CHECK_INT(key, i * 10);
        CHECK(operation == fake(i * 100));
    }
    CHECK(CloseHandle(port));
}

static void without_a_packet_only_the_operation_is_written(void) {
    HANDLE port = new_port(0);
    DWORD bytes = 9;
    ULONG_PTR key = 9;
    LPOVERLAPPED operation = fake(9);
    CHECK_FAILS(GetQueuedCompletionStatus(port, &bytes, &key, &operation, 0), FALSE, WAIT_TIMEOUT);
    CHECK_INT(bytes, 9);
    CHECK_INT(key, 9);
    CHECK(operation == NULL);
    CHECK_FAILS(GetQueuedCompletionStatus(port, &bytes, &key, &operation, 1), FALSE, WAIT_TIMEOUT);
    CHECK(CloseHandle(port));
}

static void several_packets_at_once(void) {
    HANDLE port = new_port(0);
    OVERLAPPED_ENTRY entries[4];
    ULONG count = 99;
    int i;
    for (i = 0; i < 3; i++) {
        CHECK(PostQueuedCompletionStatus(port, (DWORD)i, (ULONG_PTR)i + 10, fake(i + 20)));
    }
    CHECK(GetQueuedCompletionStatusEx(port, entries, 2, &count, INFINITE, FALSE));
    CHECK_INT(count, 2);
    CHECK_INT(entries[1].dwNumberOfBytesTransferred, 1);
    CHECK_INT(entries[1].lpCompletionKey, 11);
    CHECK(entries[1].lpOverlapped == fake(21));
    CHECK(GetQueuedCompletionStatusEx(port, entries, 4, &count, 0, FALSE));
    CHECK_INT(count, 1);
    CHECK_INT(entries[0].lpCompletionKey, 12);
    CHECK_FAILS(GetQueuedCompletionStatusEx(port, entries, 4, &count, 0, FALSE), FALSE,
                WAIT_TIMEOUT);
    CHECK(CloseHandle(port));
}

static int called;

static void CALLBACK note(ULONG_PTR number) {
    called = (int)number;
}

static void a_call_ends_an_alertable_wait(void) {
    HANDLE port = new_port(0);
    OVERLAPPED_ENTRY entry;
    ULONG count = 99;
    CHECK(QueueUserAPC(note, GetCurrentThread(), 7));
    CHECK_FAILS(GetQueuedCompletionStatusEx(port, &entry, 1, &count, 0, FALSE), FALSE,
                WAIT_TIMEOUT);
    CHECK_INT(called, 0);
    CHECK_FAILS(GetQueuedCompletionStatusEx(port, &entry, 1, &count, INFINITE, TRUE), FALSE,
                WAIT_IO_COMPLETION);
    CHECK_INT(called, 7);
    CHECK(CloseHandle(port));
}

static void what_is_no_port(void) {
    HANDLE port = new_port(1);
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    DWORD bytes;
    ULONG_PTR key;
    LPOVERLAPPED operation;
    CHECK_FAILS(PostQueuedCompletionStatus(event, 0, 0, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetQueuedCompletionStatus(event, &bytes, &key, &operation, 0), FALSE,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateIoCompletionPort(INVALID_HANDLE_VALUE, port, 0, 0) != NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS((CreateIoCompletionPort(port, NULL, 0, 0) != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateIoCompletionPort(event, port, 0, 0) != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateIoCompletionPort(NULL, port, 0, 0) != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(port));
    CHECK_FAILS(PostQueuedCompletionStatus(port, 0, 0, NULL), FALSE, ERROR_INVALID_HANDLE);
}

static void a_port_is_signalled_while_it_has_packets(void) {
    HANDLE port = new_port(0);
    DWORD bytes;
    ULONG_PTR key;
    LPOVERLAPPED operation;
    CHECK_INT(WaitForSingleObject(port, 0), WAIT_TIMEOUT);
    CHECK(PostQueuedCompletionStatus(port, 0, 0, NULL));
    CHECK_INT(WaitForSingleObject(port, 0), WAIT_OBJECT_0);
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &operation, 0));
    CHECK_INT(WaitForSingleObject(port, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(port));
}

#define WORKERS 3
#define PACKETS 3000
#define STOP 1

static HANDLE work;
static volatile LONG handled;

static DWORD WINAPI serve(LPVOID unused) {
    DWORD bytes;
    ULONG_PTR key;
    LPOVERLAPPED operation;
    (void)unused;
    while (GetQueuedCompletionStatus(work, &bytes, &key, &operation, INFINITE) && key != STOP) {
        InterlockedIncrement(&handled);
    }
    return GetLastError();
}

static void every_packet_is_handled_once(void) {
    HANDLE threads[WORKERS];
    int i;
    work = new_port(2);
    for (i = 0; i < WORKERS; i++) {
        threads[i] = CreateThread(NULL, 0, serve, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    for (i = 0; i < PACKETS; i++) {
        CHECK(PostQueuedCompletionStatus(work, 0, 0, NULL));
    }
    for (i = 0; i < WORKERS; i++) {
        CHECK(PostQueuedCompletionStatus(work, 0, STOP, NULL));
    }
    CHECK_INT(WaitForMultipleObjects(WORKERS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(handled, PACKETS);
    for (i = 0; i < WORKERS; i++) {
        CHECK(CloseHandle(threads[i]));
    }
    CHECK(CloseHandle(work));
}

static HANDLE asking;

static DWORD WINAPI ask_once(LPVOID unused) {
    DWORD bytes = 0;
    ULONG_PTR key = 0;
    LPOVERLAPPED operation = fake(1);
    (void)unused;
    SetEvent(asking);
    if (GetQueuedCompletionStatus(work, &bytes, &key, &operation, INFINITE)) {
        return 0;
    }
    return operation == NULL ? GetLastError() : 1;
}

static void closing_a_port_ends_the_waits_for_it(void) {
    HANDLE thread;
    DWORD answer = 0;
    work = new_port(0);
    asking = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, ask_once, NULL, 0, NULL);
    CHECK_INT(WaitForSingleObject(asking, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(work));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    /* The thread may have come to its call after the port was closed. */
    CHECK(answer == ERROR_ABANDONED_WAIT_0 || answer == ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(asking));
}

static HANDLE inner;

/* Gets one packet, and waits for the handler of the next one. */
static DWORD WINAPI wait_for_the_next(LPVOID unused) {
    DWORD bytes;
    ULONG_PTR key;
    LPOVERLAPPED operation;
    (void)unused;
    if (!GetQueuedCompletionStatus(work, &bytes, &key, &operation, INFINITE)) {
        return 1;
    }
    if (key == 1) {
        return WaitForSingleObject(inner, INFINITE);
    }
    return SetEvent(inner) ? 0 : 2;
}

static void a_thread_that_waits_lets_another_run(void) {
    HANDLE threads[2];
    DWORD answer = 9;
    int i;
    work = new_port(1);
    inner = CreateEventA(NULL, FALSE, FALSE, NULL);
    for (i = 0; i < 2; i++) {
        threads[i] = CreateThread(NULL, 0, wait_for_the_next, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK(PostQueuedCompletionStatus(work, 0, 1, NULL));
    CHECK(PostQueuedCompletionStatus(work, 0, 2, NULL));
    CHECK_INT(WaitForMultipleObjects(2, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < 2; i++) {
        CHECK(GetExitCodeThread(threads[i], &answer));
        CHECK_INT(answer, 0);
        CHECK(CloseHandle(threads[i]));
    }
    CHECK(CloseHandle(inner));
    CHECK(CloseHandle(work));
}

TEST_MAIN_UNSTARTED {
    RUN(packets_come_out_as_they_went_in);
    RUN(without_a_packet_only_the_operation_is_written);
    RUN(several_packets_at_once);
    RUN(a_call_ends_an_alertable_wait);
    RUN(what_is_no_port);
    RUN(a_port_is_signalled_while_it_has_packets);
    RUN(every_packet_is_handled_once);
    if (!ORACLE_LEAVES_OUT("Wine 8 does not tell the waiters when a port is closed")) {
        RUN(closing_a_port_ends_the_waits_for_it);
    }
    RUN(a_thread_that_waits_lets_another_run);
}
