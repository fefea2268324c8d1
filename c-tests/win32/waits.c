/* Waiting for one, any and all of several objects.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/wait-functions
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/waiting.rs, src/kernel/waiting.rs, src/kernel/wait/
 */

#include "ws2test.h"

static HANDLE automatic(void) {
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    REQUIRE(event != NULL);
    return event;
}

static void the_lowest_index_that_is_signalled_is_answered(void) {
    HANDLE events[MAXIMUM_WAIT_OBJECTS];
    int i;
    for (i = 0; i < MAXIMUM_WAIT_OBJECTS; i++) {
        events[i] = automatic();
    }
    CHECK_INT(WaitForMultipleObjects(MAXIMUM_WAIT_OBJECTS, events, FALSE, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(events[63]));
    CHECK(SetEvent(events[5]));
    CHECK_INT(WaitForMultipleObjects(MAXIMUM_WAIT_OBJECTS, events, FALSE, 0), WAIT_OBJECT_0 + 5);
    CHECK_INT(WaitForMultipleObjects(MAXIMUM_WAIT_OBJECTS, events, FALSE, 0), WAIT_OBJECT_0 + 63);
    CHECK_INT(WaitForMultipleObjects(MAXIMUM_WAIT_OBJECTS, events, FALSE, 0), WAIT_TIMEOUT);
    for (i = 0; i < MAXIMUM_WAIT_OBJECTS; i++) {
        CHECK(CloseHandle(events[i]));
    }
}

static void waiting_for_all_takes_all_or_nothing(void) {
    HANDLE events[3];
    int i;
    for (i = 0; i < 3; i++) {
        events[i] = automatic();
    }
    CHECK(SetEvent(events[0]));
    CHECK(SetEvent(events[2]));
    CHECK_INT(WaitForMultipleObjects(3, events, TRUE, 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForMultipleObjects(3, events, TRUE, 5), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(events[0], 0), WAIT_OBJECT_0);
    for (i = 0; i < 3; i++) {
        CHECK(SetEvent(events[i]));
    }
    CHECK_INT(WaitForMultipleObjects(3, events, TRUE, 0), WAIT_OBJECT_0);
    for (i = 0; i < 3; i++) {
        CHECK_INT(WaitForSingleObject(events[i], 0), WAIT_TIMEOUT);
        CHECK(CloseHandle(events[i]));
    }
}

static HANDLE both[2], ready;

static DWORD WINAPI wait_for_both(LPVOID unused) {
    (void)unused;
    SetEvent(ready);
    return WaitForMultipleObjects(2, both, TRUE, INFINITE);
}

static void a_wait_for_all_leaves_single_objects_to_others(void) {
    HANDLE thread;
    DWORD answer = 99;
    ready = automatic();
    both[0] = automatic();
    both[1] = automatic();
    thread = CreateThread(NULL, 0, wait_for_both, NULL, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    CHECK(SetEvent(both[0]));
    CHECK_INT(WaitForSingleObject(both[0], 0), WAIT_OBJECT_0);
    CHECK(SetEvent(both[1]));
    CHECK(SetEvent(both[0]));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, WAIT_OBJECT_0);
    CHECK_INT(WaitForMultipleObjects(2, both, FALSE, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(both[0]));
    CHECK(CloseHandle(both[1]));
    CHECK(CloseHandle(ready));
}

static void bad_counts_and_handles(void) {
    HANDLE events[2];
    HANDLE many[MAXIMUM_WAIT_OBJECTS + 1];
    int i;
    events[0] = automatic();
    events[1] = events[0];
    for (i = 0; i <= MAXIMUM_WAIT_OBJECTS; i++) {
        many[i] = events[0];
    }
    CHECK_FAILS(WaitForMultipleObjects(0, events, FALSE, 0), WAIT_FAILED, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WaitForMultipleObjects(MAXIMUM_WAIT_OBJECTS + 1, many, FALSE, 0), WAIT_FAILED,
                ERROR_INVALID_PARAMETER);
    CHECK_INT(WaitForMultipleObjects(2, events, FALSE, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(events[0]));
    ORACLE_INT(WaitForMultipleObjects(2, events, TRUE, 0), WAIT_FAILED, WAIT_OBJECT_0,
               "the page of WaitForMultipleObjects forbids two handles of one object");
    events[1] = NULL;
    CHECK_FAILS(WaitForMultipleObjects(2, events, FALSE, 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
    events[1] = (HANDLE)(ULONG_PTR)0x12345678;
    CHECK_FAILS(WaitForMultipleObjects(2, events, TRUE, 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine reads the array unseen")) {
        CHECK_FAILS(WaitForMultipleObjects(2, NULL, FALSE, 0), WAIT_FAILED, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(WaitForMultipleObjectsEx(2, NULL, TRUE, 0, TRUE), WAIT_FAILED, ERROR_INVALID_PARAMETER);
    }
    CHECK_FAILS(WaitForSingleObject(NULL, 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(events[0]));
    CHECK_FAILS(WaitForSingleObject(events[0], 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
}

static DWORD WINAPI tell_and_wait(LPVOID event) {
    return SignalObjectAndWait(ready, event, INFINITE, FALSE);
}

/* A thread that waits needs the handle no more. */
static void closing_a_handle_ends_no_wait_by_it(void) {
    HANDLE closed = automatic();
    HANDLE copy, thread;
    DWORD answer = 99;
    ready = automatic();
    CHECK(DuplicateHandle(GetCurrentProcess(), closed, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS));
    thread = CreateThread(NULL, 0, tell_and_wait, closed, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(closed));
    CHECK_FAILS(SetEvent(closed), FALSE, ERROR_INVALID_HANDLE);
    CHECK(SetEvent(copy));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, WAIT_OBJECT_0);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(copy));
    CHECK(CloseHandle(ready));
}

static void the_own_thread_and_process_are_running(void) {
    CHECK_INT(WaitForSingleObject(GetCurrentThread(), 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(GetCurrentProcess(), 0), WAIT_TIMEOUT);
}

static void signal_and_wait(void) {
    HANDLE event = automatic();
    HANDLE other = automatic();
    HANDLE mutex = CreateMutexA(NULL, FALSE, NULL);
    HANDLE full = CreateSemaphoreA(NULL, 1, 1, NULL);
    CHECK_INT(SignalObjectAndWait(event, other, 0, FALSE), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT(SignalObjectAndWait(event, event, 0, FALSE), WAIT_OBJECT_0);
    CHECK_FAILS(SignalObjectAndWait(mutex, event, 0, FALSE), WAIT_FAILED, ERROR_NOT_OWNER);
    CHECK_FAILS(SignalObjectAndWait(full, event, 0, FALSE), WAIT_FAILED, ERROR_TOO_MANY_POSTS);
    CHECK_FAILS(SignalObjectAndWait(NULL, event, 0, FALSE), WAIT_FAILED, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SignalObjectAndWait(GetCurrentThread(), event, 0, FALSE), WAIT_FAILED,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(SignalObjectAndWait(event, NULL, 0, FALSE), WAIT_FAILED, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(other));
    CHECK(CloseHandle(mutex));
    CHECK(CloseHandle(full));
}

#define PLAYERS 4
#define ROUNDS 500

static HANDLE turns[PLAYERS];
static LONG turns_taken;

static DWORD WINAPI play(LPVOID number) {
    const int self = (int)(ULONG_PTR)number;
    int i;
    for (i = 0; i < ROUNDS; i++) {
        WaitForSingleObject(turns[self], INFINITE);
        InterlockedIncrement(&turns_taken);
        SetEvent(turns[(self + 1) % PLAYERS]);
    }
    return 0;
}

static void no_signal_is_lost_in_a_ring_of_threads(void) {
    HANDLE threads[PLAYERS];
    int i;
    for (i = 0; i < PLAYERS; i++) {
        turns[i] = automatic();
    }
    for (i = 0; i < PLAYERS; i++) {
        threads[i] = CreateThread(NULL, 0, play, (LPVOID)(ULONG_PTR)i, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK(SetEvent(turns[0]));
    CHECK_INT(WaitForMultipleObjects(PLAYERS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(turns_taken, PLAYERS * ROUNDS);
    CHECK_INT(WaitForSingleObject(turns[0], 0), WAIT_OBJECT_0);
    for (i = 0; i < PLAYERS; i++) {
        CHECK(CloseHandle(threads[i]));
        CHECK(CloseHandle(turns[i]));
    }
}

TEST_MAIN_UNSTARTED {
    RUN(the_lowest_index_that_is_signalled_is_answered);
    RUN(waiting_for_all_takes_all_or_nothing);
    RUN(a_wait_for_all_leaves_single_objects_to_others);
    RUN(bad_counts_and_handles);
    RUN(closing_a_handle_ends_no_wait_by_it);
    RUN(the_own_thread_and_process_are_running);
    RUN(signal_and_wait);
    RUN(no_signal_is_lost_in_a_ring_of_threads);
}
