/* Waitable timers: due times, periods, completion routines, names.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/waitable-timer-objects
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/waitable_timers.rs, src/kernel/timers/
 */

#include "ws2test.h"

enum { FAR_AWAY = 60 * 1000 };

static LARGE_INTEGER from_now(long long milliseconds) {
    LARGE_INTEGER due;
    due.QuadPart = -milliseconds * 10000;
    return due;
}

static HANDLE timer(BOOL manual) {
    HANDLE made = CreateWaitableTimerA(NULL, manual, NULL);
    REQUIRE(made != NULL);
    return made;
}

static void a_new_timer_is_not_signalled(void) {
    HANDLE made = timer(TRUE);
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CancelWaitableTimer(made));
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(made));
}

static void one_wait_resets_a_synchronization_timer_and_none_a_manual_one(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE automatic = timer(FALSE);
    HANDLE manual = timer(TRUE);
    CHECK(SetWaitableTimer(automatic, &soon, 0, NULL, NULL, FALSE));
    CHECK(SetWaitableTimer(manual, &soon, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(automatic, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(automatic, 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(manual, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(manual, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(automatic));
    CHECK(CloseHandle(manual));
}

static void setting_resets_the_signal_and_cancelling_leaves_it(void) {
    const LARGE_INTEGER soon = from_now(1);
    const LARGE_INTEGER late = from_now(FAR_AWAY);
    HANDLE made = timer(TRUE);
    CHECK(SetWaitableTimer(made, &soon, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(CancelWaitableTimer(made));
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_OBJECT_0);
    CHECK(SetWaitableTimer(made, &late, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CancelWaitableTimer(made));
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(made));
}

/* Returns when a timer has gone off that is due after those that are due at once. */
static void let_timers_go_off(void) {
    const LARGE_INTEGER soon = from_now(30);
    HANDLE made = timer(TRUE);
    CHECK(SetWaitableTimer(made, &soon, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(made));
}

static void due_times_are_absolute_too(void) {
    HANDLE made = timer(FALSE);
    LARGE_INTEGER due;
    FILETIME now;
    due.QuadPart = 0;
    CHECK(SetWaitableTimer(made, &due, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    GetSystemTimeAsFileTime(&now);
    due.LowPart = now.dwLowDateTime;
    due.HighPart = (LONG)now.dwHighDateTime;
    due.QuadPart += 20 * 10000;
    CHECK(SetWaitableTimer(made, &due, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    due.QuadPart += 600LL * 1000 * 10000;
    CHECK(SetWaitableTimer(made, &due, 0, NULL, NULL, FALSE));
    let_timers_go_off();
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(made));
}

static void a_period_signals_again_and_again(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE made = timer(FALSE);
    int i;
    CHECK(SetWaitableTimer(made, &soon, 2, NULL, NULL, FALSE));
    for (i = 0; i < 5; i++) {
        CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(CancelWaitableTimer(made));
    WaitForSingleObject(made, 0);
    let_timers_go_off();
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(made));
}

static int calls;
static DWORD caller;
static FILETIME called_at;

static VOID CALLBACK complete(LPVOID argument, DWORD low, DWORD high) {
    CHECK(argument == &calls);
    calls++;
    caller = GetCurrentThreadId();
    called_at.dwLowDateTime = low;
    called_at.dwHighDateTime = high;
}

static void the_routine_is_called_in_alertable_waits_only(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE made = timer(TRUE);
    FILETIME before;
    calls = 0;
    GetSystemTimeAsFileTime(&before);
    CHECK(SetWaitableTimer(made, &soon, 0, complete, &calls, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    Sleep(1);
    CHECK_INT(calls, 0);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(calls, 1);
    CHECK_INT(caller, GetCurrentThreadId());
    CHECK(CompareFileTime(&before, &called_at) <= 0);
    CHECK_INT(SleepEx(0, TRUE), 0);
    CHECK(CloseHandle(made));
}

static void a_wait_that_has_begun_is_ended_by_the_routine(void) {
    const LARGE_INTEGER soon = from_now(20);
    HANDLE made = timer(TRUE);
    HANDLE never = CreateEventA(NULL, FALSE, FALSE, NULL);
    calls = 0;
    CHECK(SetWaitableTimer(made, &soon, 0, complete, &calls, FALSE));
    CHECK_INT(WaitForSingleObjectEx(never, INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(calls, 1);
    CHECK_INT(WaitForSingleObject(made, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(never));
}

static void setting_and_cancelling_forget_the_call(void) {
    const LARGE_INTEGER soon = from_now(1);
    const LARGE_INTEGER late = from_now(FAR_AWAY);
    HANDLE made = timer(TRUE);
    calls = 0;
    CHECK(SetWaitableTimer(made, &soon, 0, complete, &calls, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(SetWaitableTimer(made, &late, 0, complete, &calls, FALSE));
    CHECK_INT(SleepEx(0, TRUE), 0);
    calls = 0;
    CHECK(SetWaitableTimer(made, &soon, 0, complete, &calls, FALSE));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(CancelWaitableTimer(made));
    CHECK_INT(SleepEx(0, TRUE), 0);
    CHECK_INT(calls, 0);
    CHECK(CloseHandle(made));
}

static HANDLE of_a_thread;

static DWORD WINAPI set_and_end(LPVOID unused) {
    const LARGE_INTEGER soon = from_now(20);
    (void)unused;
    CHECK(SetWaitableTimer(of_a_thread, &soon, 0, complete, &calls, FALSE));
    return 0;
}

static void a_timer_with_a_routine_ends_with_its_thread(void) {
    HANDLE thread;
    of_a_thread = timer(TRUE);
    thread = CreateThread(NULL, 0, set_and_end, NULL, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    let_timers_go_off();
    ORACLE_INT(WaitForSingleObject(of_a_thread, 0), WAIT_TIMEOUT, WAIT_OBJECT_0,
               "the page of SetWaitableTimer: if the thread terminates the timer is canceled");
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(of_a_thread));
}

static void bad_arguments(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE made = timer(FALSE);
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    CHECK_FAILS(SetWaitableTimer(NULL, NULL, -1, NULL, NULL, FALSE), FALSE, ERROR_NOACCESS);
    SetLastError(TEST_POISON);
    ORACLE_INT(SetWaitableTimer(made, &soon, -1, NULL, NULL, FALSE), FALSE, TRUE,
               "the page of SetWaitableTimer: the function fails");
    ORACLE_INT(GetLastError(), ERROR_INVALID_PARAMETER, TEST_POISON, "the same");
    CHECK_FAILS(SetWaitableTimer(NULL, &soon, 0, NULL, NULL, FALSE), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetWaitableTimer(event, &soon, 0, NULL, NULL, FALSE), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CancelWaitableTimer(event), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetEvent(made), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SignalObjectAndWait(made, event, 0, FALSE), WAIT_FAILED, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(event));
    CHECK_FAILS(SetWaitableTimer(made, &soon, 0, NULL, NULL, FALSE), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CancelWaitableTimer(made), FALSE, ERROR_INVALID_HANDLE);
    ORACLE_INT(CreateWaitableTimerExA(NULL, NULL, 0x40, TIMER_ALL_ACCESS) != NULL, 0, 1,
               "only two flags are documented");
}

static void the_machine_is_not_woken(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE made = timer(FALSE);
    SetLastError(TEST_POISON);
    CHECK(SetWaitableTimer(made, &soon, 0, NULL, NULL, TRUE));
    ORACLE_INT(GetLastError(), ERROR_NOT_SUPPORTED, 722, "Wine tells an information of the kernel");
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(SetWaitableTimerEx(made, &soon, 0, NULL, NULL, NULL, 10));
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(made));
}

static void names_lead_to_the_same_timer(void) {
    const LARGE_INTEGER soon = from_now(1);
    HANDLE first, second, third, wide;
    SetLastError(TEST_POISON);
    first = CreateWaitableTimerA(NULL, TRUE, "Local\\ws2 timer");
    CHECK_INT(GetLastError(), ERROR_SUCCESS);
    REQUIRE(first != NULL);
    second = CreateWaitableTimerExW(NULL, L"ws2 timer", 0, TIMER_ALL_ACCESS);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    third = OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "ws2 timer");
    wide = OpenWaitableTimerW(TIMER_ALL_ACCESS, FALSE, L"ws2 timer");
    CHECK(second != NULL && third != NULL && wide != NULL);
    CHECK(SetWaitableTimer(first, &soon, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(second, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(third, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(wide, 0), WAIT_OBJECT_0);
    CHECK_FAILS(CreateEventA(NULL, TRUE, FALSE, "ws2 timer"), NULL, ERROR_INVALID_HANDLE);
    CHECK_FAILS(OpenEventA(EVENT_ALL_ACCESS, FALSE, "ws2 timer"), NULL, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
    CHECK(CloseHandle(third));
    CHECK(CloseHandle(wide));
    CHECK_FAILS(OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "ws2 timer"), NULL, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS(OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, NULL), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(OpenWaitableTimerW(TIMER_ALL_ACCESS, FALSE, NULL), NULL, ERROR_INVALID_PARAMETER);
}

static void a_duplicate_keeps_the_timer_going(void) {
    const LARGE_INTEGER soon = from_now(10);
    HANDLE made = timer(FALSE);
    HANDLE process = GetCurrentProcess();
    HANDLE duplicate = NULL;
    DWORD flags = 99;
    CHECK(DuplicateHandle(process, made, process, &duplicate, 0, FALSE, DUPLICATE_SAME_ACCESS));
    CHECK(SetWaitableTimer(made, &soon, 0, NULL, NULL, FALSE));
    CHECK(CloseHandle(made));
    CHECK(GetHandleInformation(duplicate, &flags));
    CHECK_INT(flags, 0);
    CHECK_INT(WaitForSingleObject(duplicate, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(duplicate));
}

static HANDLE waited_for, is_waiting;

static DWORD WINAPI wait_for_timer(LPVOID unused) {
    (void)unused;
    return SignalObjectAndWait(is_waiting, waited_for, INFINITE, FALSE);
}

static void who_waits_keeps_a_closed_timer_going(void) {
    const LARGE_INTEGER soon = from_now(50);
    HANDLE thread;
    DWORD answer = 99;
    waited_for = timer(FALSE);
    is_waiting = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, wait_for_timer, NULL, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(is_waiting, INFINITE), WAIT_OBJECT_0);
    CHECK(SetWaitableTimer(waited_for, &soon, 0, NULL, NULL, FALSE));
    CHECK(CloseHandle(waited_for));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, WAIT_OBJECT_0);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(is_waiting));
}

TEST_MAIN {
    RUN(a_new_timer_is_not_signalled);
    RUN(one_wait_resets_a_synchronization_timer_and_none_a_manual_one);
    RUN(setting_resets_the_signal_and_cancelling_leaves_it);
    RUN(due_times_are_absolute_too);
    RUN(a_period_signals_again_and_again);
    RUN(the_routine_is_called_in_alertable_waits_only);
    RUN(a_wait_that_has_begun_is_ended_by_the_routine);
    RUN(setting_and_cancelling_forget_the_call);
    RUN(a_timer_with_a_routine_ends_with_its_thread);
    RUN(bad_arguments);
    RUN(the_machine_is_not_woken);
    RUN(names_lead_to_the_same_timer);
    RUN(a_duplicate_keeps_the_timer_going);
    RUN(who_waits_keeps_a_closed_timer_going);
}
