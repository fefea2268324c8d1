/* Asynchronous procedure calls: when they are made, and what they end.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/asynchronous-procedure-calls
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/waiting.rs, src/ffi/callback.rs, src/kernel/wait/state.rs
 */

#include "ws2test.h"

static int calls[16];
static int count;

static void CALLBACK note(ULONG_PTR number) {
    calls[count++] = (int)number;
}

static void CALLBACK note_and_queue(ULONG_PTR number) {
    note(number);
    CHECK(QueueUserAPC(note, GetCurrentThread(), number + 1));
}

static void all_queued_calls_are_made_in_order(void) {
    count = 0;
    CHECK(QueueUserAPC(note, GetCurrentThread(), 1));
    CHECK(QueueUserAPC(note_and_queue, GetCurrentThread(), 2));
    CHECK(QueueUserAPC(note, GetCurrentThread(), 5));
    CHECK_INT(count, 0);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(count, 4);
    CHECK_INT(calls[0], 1);
    CHECK_INT(calls[1], 2);
    CHECK_INT(calls[2], 5);
    CHECK_INT(calls[3], 3);
    CHECK_INT(SleepEx(0, TRUE), 0);
}

static void a_wait_that_is_not_alertable_makes_no_calls(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    count = 0;
    CHECK(QueueUserAPC(note, GetCurrentThread(), 1));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObjectEx(event, 1, FALSE), WAIT_TIMEOUT);
    Sleep(0);
    CHECK_INT(SleepEx(1, FALSE), 0);
    CHECK_INT(count, 0);
    CHECK_INT(WaitForSingleObjectEx(event, INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(count, 1);
    CHECK(CloseHandle(event));
}

static void an_object_goes_before_calls_and_they_before_the_time(void) {
    HANDLE events[2];
    events[0] = CreateEventA(NULL, TRUE, FALSE, NULL);
    events[1] = CreateEventA(NULL, TRUE, TRUE, NULL);
    count = 0;
    CHECK(QueueUserAPC(note, GetCurrentThread(), 1));
    CHECK_INT(WaitForMultipleObjectsEx(2, events, FALSE, 0, TRUE), WAIT_OBJECT_0 + 1);
    CHECK_INT(count, 0);
    CHECK_INT(WaitForMultipleObjectsEx(2, events, TRUE, 0, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(count, 1);
    CHECK_INT(WaitForMultipleObjectsEx(2, events, TRUE, 0, TRUE), WAIT_TIMEOUT);
    CHECK(CloseHandle(events[0]));
    CHECK(CloseHandle(events[1]));
}

static HANDLE ready;

static DWORD WINAPI sleep_alertably(LPVOID unused) {
    (void)unused;
    return SignalObjectAndWait(ready, GetCurrentProcess(), INFINITE, TRUE);
}

static void another_thread_is_woken_and_makes_the_call(void) {
    HANDLE thread;
    DWORD answer = 0;
    count = 0;
    ready = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, sleep_alertably, NULL, 0, NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    CHECK(QueueUserAPC(note, thread, 7));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, WAIT_IO_COMPLETION);
    CHECK_INT(count, 1);
    CHECK_INT(calls[0], 7);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(ready));
}

static DWORD WINAPI count_calls(LPVOID unused) {
    (void)unused;
    return (DWORD)count;
}

static void a_new_thread_makes_its_calls_first(void) {
    HANDLE thread = CreateThread(NULL, 0, count_calls, NULL, CREATE_SUSPENDED, NULL);
    DWORD answer = 0;
    count = 0;
    CHECK(QueueUserAPC(note, thread, 1));
    CHECK(QueueUserAPC(note, thread, 2));
    CHECK_INT(ResumeThread(thread), 1);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, 2);
    CHECK(CloseHandle(thread));
}

static void CALLBACK leave(ULONG_PTR code) {
    ExitThread((DWORD)code);
}

static void a_call_may_end_the_thread(void) {
    HANDLE thread;
    DWORD answer = 0;
    ready = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, sleep_alertably, NULL, 0, NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    CHECK(QueueUserAPC(leave, thread, 99));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, 99);
    CHECK_FAILS(QueueUserAPC(note, thread, 1), 0, ERROR_GEN_FAILURE);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(ready));
}

static void calls_for_what_is_no_thread(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK_FAILS(QueueUserAPC(note, event, 1), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS(QueueUserAPC(note, NULL, 1), 0, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
}

TEST_MAIN_UNSTARTED {
    RUN(all_queued_calls_are_made_in_order);
    RUN(a_wait_that_is_not_alertable_makes_no_calls);
    RUN(an_object_goes_before_calls_and_they_before_the_time);
    RUN(another_thread_is_woken_and_makes_the_call);
    RUN(a_new_thread_makes_its_calls_first);
    RUN(a_call_may_end_the_thread);
    RUN(calls_for_what_is_no_thread);
}
