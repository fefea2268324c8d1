/* Events: what sets and resets them, what a wait does to them, names.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/event-objects
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/events.rs, src/kernel/events.rs, src/object/named.rs
 */

#include "ws2test.h"

static void an_automatic_event_is_reset_by_the_wait_that_it_ends(void) {
    HANDLE event = CreateEventA(NULL, FALSE, TRUE, NULL);
    REQUIRE(event != NULL);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(event));
    CHECK(SetEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(event));
}

static void a_manual_event_stays_set_until_it_is_reset(void) {
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    REQUIRE(event != NULL);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(ResetEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(event));
}

static void a_pulse_without_waiters_is_lost(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK(PulseEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(event));
    CHECK(PulseEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(event));
}

static HANDLE pulsed, ready;
static volatile LONG released;

static DWORD WINAPI wait_for_a_pulse(LPVOID unused) {
    (void)unused;
    SetEvent(ready);
    WaitForSingleObject(pulsed, INFINITE);
    InterlockedIncrement(&released);
    return 0;
}

static void let_go_by_pulses(BOOL manual, LONG threads_at_once) {
    HANDLE threads[2];
    LONG pulses = 0;
    int i;
    ready = CreateEventA(NULL, FALSE, FALSE, NULL);
    pulsed = CreateEventA(NULL, manual, FALSE, NULL);
    released = 0;
    for (i = 0; i < 2; i++) {
        threads[i] = CreateThread(NULL, 0, wait_for_a_pulse, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
        CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    }
    /* Nothing tells that a thread waits already: it misses pulses until it does. */
    while (WaitForMultipleObjects(2, threads, TRUE, 0) == WAIT_TIMEOUT) {
        CHECK(InterlockedExchangeAdd(&released, 0) <= pulses * threads_at_once);
        pulses++;
        CHECK(PulseEvent(pulsed));
        SwitchToThread();
    }
    CHECK_INT(released, 2);
    CHECK_INT(WaitForSingleObject(pulsed, 0), WAIT_TIMEOUT);
    for (i = 0; i < 2; i++) {
        CHECK(CloseHandle(threads[i]));
    }
    CHECK(CloseHandle(pulsed));
    CHECK(CloseHandle(ready));
}

static void a_pulse_lets_one_waiter_go_or_all(void) {
    let_go_by_pulses(FALSE, 1);
    let_go_by_pulses(TRUE, 2);
}

static void a_name_leads_to_the_same_event(void) {
    HANDLE first, second, third;
    WSASetLastError(TEST_POISON);
    first = CreateEventA(NULL, TRUE, FALSE, "ws2test-event");
    CHECK_INT(GetLastError(), 0);
    second = CreateEventW(NULL, FALSE, TRUE, L"ws2test-event");
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    third = OpenEventA(EVENT_ALL_ACCESS, FALSE, "Local\\ws2test-event");
    REQUIRE(first != NULL && second != NULL && third != NULL);
    CHECK(first != second && second != third);
    CHECK_INT(WaitForSingleObject(second, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(third));
    CHECK_INT(WaitForSingleObject(first, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(second, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
    CHECK(CloseHandle(third));
    CHECK_FAILS((OpenEventA(EVENT_ALL_ACCESS, FALSE, "ws2test-event") != NULL), 0,
                ERROR_FILE_NOT_FOUND);
}

static void names_tell_case_and_types_apart(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, "ws2test-Name");
    HANDLE other;
    WSASetLastError(TEST_POISON);
    other = CreateEventA(NULL, TRUE, FALSE, "ws2test-name");
    CHECK_INT(GetLastError(), 0);
    CHECK_FAILS((CreateMutexA(NULL, FALSE, "ws2test-Name") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateSemaphoreA(NULL, 0, 1, "ws2test-Name") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(other));
}

static void an_empty_name_is_none(void) {
    HANDLE first = CreateEventA(NULL, TRUE, FALSE, "");
    HANDLE second;
    WSASetLastError(TEST_POISON);
    second = CreateEventA(NULL, TRUE, FALSE, "");
    CHECK_INT(GetLastError(), 0);
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
}

static void names_that_cannot_be(void) {
    char name[300];
    HANDLE event;
    memset(name, 'x', sizeof name);
    name[260] = '\0';
    CHECK_FAILS((CreateEventA(NULL, TRUE, FALSE, name) != NULL), 0, ERROR_FILENAME_EXCED_RANGE);
    name[259] = '\0';
    event = CreateEventA(NULL, TRUE, FALSE, name);
    CHECK(event != NULL);
    CHECK(CloseHandle(event));
    CHECK_FAILS((CreateEventA(NULL, TRUE, FALSE, "ws2\\test") != NULL), 0, ERROR_PATH_NOT_FOUND);
    CHECK_FAILS((OpenEventA(EVENT_ALL_ACCESS, FALSE, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS((OpenEventW(EVENT_ALL_ACCESS, FALSE, L"") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((OpenEventA(EVENT_ALL_ACCESS, FALSE, "ws2test-nobody") != NULL), 0,
                ERROR_FILE_NOT_FOUND);
}

static void what_is_no_event(void) {
    HANDLE mutex = CreateMutexA(NULL, FALSE, NULL);
    HANDLE closed = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK(CloseHandle(closed));
    CHECK_FAILS(SetEvent(mutex), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(ResetEvent(mutex), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(PulseEvent(NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetEvent(closed), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetEvent(GetCurrentThread()), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(mutex));
}

static void success_keeps_the_last_error(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    WSASetLastError(TEST_POISON);
    CHECK(SetEvent(event));
    CHECK(ResetEvent(event));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK_INT(GetLastError(), TEST_POISON);
    CHECK(CloseHandle(event));
}

static void the_low_bits_of_a_handle_are_the_programs(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    HANDLE marked = (HANDLE)((ULONG_PTR)event | 1);
    CHECK(SetEvent(marked));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(event));
}

TEST_MAIN_UNSTARTED {
    RUN(an_automatic_event_is_reset_by_the_wait_that_it_ends);
    RUN(a_manual_event_stays_set_until_it_is_reset);
    RUN(a_pulse_without_waiters_is_lost);
    RUN(a_pulse_lets_one_waiter_go_or_all);
    RUN(a_name_leads_to_the_same_event);
    RUN(names_tell_case_and_types_apart);
    RUN(an_empty_name_is_none);
    RUN(names_that_cannot_be);
    RUN(what_is_no_event);
    RUN(success_keeps_the_last_error);
    RUN(the_low_bits_of_a_handle_are_the_programs);
}
