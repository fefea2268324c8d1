/* Thread pools: work, timers, waits, cleanup groups, and what callbacks ask for.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/thread-pool-api
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/pool_objects.rs, src/api/win32/thread_pools.rs, src/kernel/pools/
 */

#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0601
#endif

#include "ws2test.h"

static HANDLE event(BOOL manual) {
    HANDLE made = CreateEventA(NULL, manual, FALSE, NULL);
    REQUIRE(made != NULL);
    return made;
}

static FILETIME from_now(int milliseconds) {
    ULARGE_INTEGER ticks;
    FILETIME time;
    ticks.QuadPart = (ULONGLONG)(-(LONGLONG)milliseconds * 10000);
    time.dwLowDateTime = ticks.LowPart;
    time.dwHighDateTime = ticks.HighPart;
    return time;
}

struct call {
    LONG count;
    HANDLE called;
    HANDLE may_return;
    DWORD outcome;
};

static void called(struct call *call) {
    InterlockedIncrement(&call->count);
    SetEvent(call->called);
    if (call->may_return != NULL) {
        WaitForSingleObject(call->may_return, INFINITE);
    }
}

static VOID CALLBACK work(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK own) {
    CHECK(instance != NULL && own != NULL);
    called((struct call *)context);
}

static VOID CALLBACK timer(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_TIMER own) {
    CHECK(instance != NULL && own != NULL);
    called((struct call *)context);
}

static VOID CALLBACK waited(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WAIT own,
                          TP_WAIT_RESULT outcome) {
    CHECK(instance != NULL && own != NULL);
    ((struct call *)context)->outcome = outcome;
    called((struct call *)context);
}

static VOID CALLBACK simple(PTP_CALLBACK_INSTANCE instance, PVOID context) {
    CHECK(instance != NULL);
    called((struct call *)context);
}

static void work_is_done_as_often_as_submitted(void) {
    struct call call = {0, event(FALSE), NULL, 0};
    PTP_WORK made = CreateThreadpoolWork(work, &call, NULL);
    int i;
    REQUIRE(made != NULL);
    for (i = 0; i < 100; i++) {
        SubmitThreadpoolWork(made);
    }
    WaitForThreadpoolWorkCallbacks(made, FALSE);
    CHECK_INT(call.count, 100);
    SubmitThreadpoolWork(made);
    WaitForThreadpoolWorkCallbacks(made, FALSE);
    CHECK_INT(call.count, 101);
    CloseThreadpoolWork(made);
    CHECK(TrySubmitThreadpoolCallback(simple, &call, NULL));
    while (InterlockedExchangeAdd(&call.count, 0) < 102) {
        WaitForSingleObject(call.called, INFINITE);
    }
    CloseHandle(call.called);
}

static volatile LONG inside, most_inside;

static VOID CALLBACK note_company(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK own) {
    const LONG now = InterlockedIncrement(&inside);
    if (now > most_inside) {
        most_inside = now;
    }
    SwitchToThread();
    InterlockedDecrement(&inside);
    work(instance, context, own);
}

static void no_more_threads_run_than_allowed(void) {
    struct call call = {0, event(FALSE), NULL, 0};
    PTP_POOL pool = CreateThreadpool(NULL);
    TP_CALLBACK_ENVIRON environment;
    PTP_WORK made;
    int i;
    REQUIRE(pool != NULL);
    SetThreadpoolThreadMaximum(pool, 1);
    InitializeThreadpoolEnvironment(&environment);
    SetThreadpoolCallbackPool(&environment, pool);
    made = CreateThreadpoolWork(note_company, &call, &environment);
    for (i = 0; i < 200; i++) {
        SubmitThreadpoolWork(made);
    }
    WaitForThreadpoolWorkCallbacks(made, FALSE);
    CHECK_INT(call.count, 200);
    CHECK_INT(most_inside, 1);
    CloseThreadpoolWork(made);
    CloseThreadpool(pool);
    DestroyThreadpoolEnvironment(&environment);
    CloseHandle(call.called);
}

/* Returns when a timer has called that was due behind those that were due at once. */
static void let_timers_go_off(void) {
    struct call call = {0, event(FALSE), NULL, 0};
    PTP_TIMER made = CreateThreadpoolTimer(timer, &call, NULL);
    FILETIME soon = from_now(10);
    SetThreadpoolTimer(made, &soon, 0, 0);
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    WaitForThreadpoolTimerCallbacks(made, FALSE);
    CloseThreadpoolTimer(made);
    CloseHandle(call.called);
}

static void what_was_not_begun_can_be_taken_back(void) {
    struct call call = {0, event(FALSE), event(TRUE), 0};
    PTP_POOL pool = CreateThreadpool(NULL);
    TP_CALLBACK_ENVIRON environment;
    PTP_WORK made;
    int i;
    REQUIRE(pool != NULL);
    SetThreadpoolThreadMaximum(pool, 1);
    CHECK(SetThreadpoolThreadMinimum(pool, 1));
    InitializeThreadpoolEnvironment(&environment);
    SetThreadpoolCallbackPool(&environment, pool);
    made = CreateThreadpoolWork(work, &call, &environment);
    for (i = 0; i < 10; i++) {
        SubmitThreadpoolWork(made);
    }
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(SetEvent(call.may_return));
    WaitForThreadpoolWorkCallbacks(made, TRUE);
    i = call.count;
    CHECK(i >= 1 && i <= 10);
    let_timers_go_off();
    CHECK_INT(call.count, i);
    CloseThreadpoolWork(made);
    CloseThreadpool(pool);
    DestroyThreadpoolEnvironment(&environment);
    CloseHandle(call.called);
    CloseHandle(call.may_return);
}

static void closing_lets_what_was_submitted_be_done(void) {
    struct call call = {0, event(FALSE), event(TRUE), 0};
    PTP_WORK made = CreateThreadpoolWork(work, &call, NULL);
    SubmitThreadpoolWork(made);
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CloseThreadpoolWork(made);
    CHECK(SetEvent(call.may_return)); /* which the callback may use still: it is not closed */
    CHECK_INT(call.count, 1);
    CloseHandle(call.called);
}

static void timers(void) {
    struct call call = {0, event(FALSE), NULL, 0};
    PTP_TIMER made = CreateThreadpoolTimer(timer, &call, NULL);
    FILETIME soon = from_now(1), late = from_now(60 * 1000), now = from_now(0);
    int i;
    REQUIRE(made != NULL);
    CHECK(!IsThreadpoolTimerSet(made));
    SetThreadpoolTimer(made, &late, 0, 0);
    CHECK(IsThreadpoolTimerSet(made));
    SetThreadpoolTimer(made, &soon, 0, 0);
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    WaitForThreadpoolTimerCallbacks(made, FALSE);
    CHECK_INT(call.count, 1);
    SetThreadpoolTimer(made, &now, 2, 0);
    for (i = 0; i < 3; i++) {
        CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    }
    SetThreadpoolTimer(made, NULL, 0, 0);
    CHECK(!IsThreadpoolTimerSet(made));
    WaitForThreadpoolTimerCallbacks(made, TRUE);
    WaitForSingleObject(call.called, 0);
    let_timers_go_off();
    CHECK_INT(WaitForSingleObject(call.called, 0), WAIT_TIMEOUT);
    CloseThreadpoolTimer(made);
    CloseHandle(call.called);
}

static void waits(void) {
    struct call call = {0, event(FALSE), NULL, 99};
    HANDLE signal = event(FALSE);
    PTP_WAIT made = CreateThreadpoolWait(waited, &call, NULL);
    FILETIME soon = from_now(1), now = from_now(0);
    REQUIRE(made != NULL);
    SetThreadpoolWait(made, signal, NULL);
    CHECK(SetEvent(signal));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(call.outcome, WAIT_OBJECT_0);
    CHECK(SetEvent(signal));
    CHECK_INT(WaitForSingleObject(signal, 0), WAIT_OBJECT_0); /* one call for each time it is set */
    SetThreadpoolWait(made, signal, &soon);
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(call.outcome, WAIT_TIMEOUT);
    SetThreadpoolWait(made, signal, &now);
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(call.outcome, WAIT_TIMEOUT);
    SetThreadpoolWait(made, signal, NULL);
    SetThreadpoolWait(made, NULL, NULL);
    CHECK(SetEvent(signal));
    WaitForThreadpoolWaitCallbacks(made, FALSE);
    CHECK_INT(WaitForSingleObject(signal, 0), WAIT_OBJECT_0);
    CHECK_INT(call.count, 3);
    CloseThreadpoolWait(made);
    CloseHandle(signal);
    CloseHandle(call.called);
}

static LONG cancelled;

static VOID CALLBACK cancel(PVOID object, PVOID cleanup) {
    CHECK(object != NULL);
    CHECK(cleanup == (PVOID)&cancelled);
    InterlockedIncrement(&cancelled);
}

static void a_group_is_closed_together(void) {
    struct call call = {0, event(FALSE), NULL, 0};
    PTP_CLEANUP_GROUP group = CreateThreadpoolCleanupGroup();
    TP_CALLBACK_ENVIRON environment;
    FILETIME late = from_now(60 * 1000);
    HANDLE signal = event(FALSE);
    PTP_WORK some_work;
    PTP_TIMER some_timer;
    PTP_WAIT some_wait;
    REQUIRE(group != NULL);
    InitializeThreadpoolEnvironment(&environment);
    SetThreadpoolCallbackCleanupGroup(&environment, group, cancel);
    SetThreadpoolCallbackRunsLong(&environment);
    some_work = CreateThreadpoolWork(work, &call, &environment);
    some_timer = CreateThreadpoolTimer(timer, &call, &environment);
    some_wait = CreateThreadpoolWait(waited, &call, &environment);
    CHECK(some_work != NULL && some_timer != NULL && some_wait != NULL);
    SubmitThreadpoolWork(some_work);
    SetThreadpoolTimer(some_timer, &late, 0, 0);
    SetThreadpoolWait(some_wait, signal, NULL);
    CloseThreadpoolCleanupGroupMembers(group, FALSE, &cancelled);
    CHECK_INT(call.count, 1);
    CHECK_INT(cancelled, 0);
    CHECK(SetEvent(signal));
    CHECK_INT(WaitForSingleObject(signal, 0), WAIT_OBJECT_0);
    CreateThreadpoolTimer(timer, &call, &environment);
    CloseThreadpoolCleanupGroupMembers(group, TRUE, &cancelled);
    CHECK_INT(cancelled, 1);
    CloseThreadpoolCleanupGroup(group);
    CloseHandle(signal);
    CloseHandle(call.called);
}

static HANDLE set, semaphore, mutex, go_on;
static CRITICAL_SECTION section;

static VOID CALLBACK ask(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK own) {
    (void)context;
    (void)own;
    SetEventWhenCallbackReturns(instance, set);
    ReleaseSemaphoreWhenCallbackReturns(instance, semaphore, 2);
    CHECK_INT(WaitForSingleObject(mutex, INFINITE), WAIT_OBJECT_0);
    ReleaseMutexWhenCallbackReturns(instance, mutex);
    EnterCriticalSection(&section);
    LeaveCriticalSectionWhenCallbackReturns(instance, &section);
    CHECK(CallbackMayRunLong(instance));
    CHECK_INT(WaitForSingleObject(set, 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);
}

static void what_is_done_when_a_callback_returns(void) {
    PTP_WORK made = CreateThreadpoolWork(ask, NULL, NULL);
    set = event(TRUE);
    semaphore = CreateSemaphoreA(NULL, 0, 5, NULL);
    mutex = CreateMutexA(NULL, FALSE, NULL);
    InitializeCriticalSection(&section);
    SubmitThreadpoolWork(made);
    CHECK_INT(WaitForSingleObject(set, INFINITE), WAIT_OBJECT_0);
    WaitForThreadpoolWorkCallbacks(made, FALSE);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(mutex, 0), WAIT_OBJECT_0);
    CHECK(TryEnterCriticalSection(&section));
    LeaveCriticalSection(&section);
    ReleaseMutex(mutex);
    CloseThreadpoolWork(made);
    DeleteCriticalSection(&section);
    CloseHandle(set);
    CloseHandle(semaphore);
    CloseHandle(mutex);
}

static VOID CALLBACK leave(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK own) {
    (void)context;
    (void)own;
    DisassociateCurrentThreadFromCallback(instance);
    SetEvent(set);
    WaitForSingleObject(go_on, INFINITE);
    SetEvent(set);
}

static void a_callback_need_not_be_waited_for(void) {
    PTP_WORK made = CreateThreadpoolWork(leave, NULL, NULL);
    set = event(FALSE);
    go_on = event(TRUE);
    SubmitThreadpoolWork(made);
    CHECK_INT(WaitForSingleObject(set, INFINITE), WAIT_OBJECT_0);
    WaitForThreadpoolWorkCallbacks(made, FALSE);
    CloseThreadpoolWork(made);
    CHECK(SetEvent(go_on));
    CHECK_INT(WaitForSingleObject(set, INFINITE), WAIT_OBJECT_0);
    CloseHandle(set);
    CloseHandle(go_on);
}

static void bad_arguments(void) {
    HANDLE other = event(FALSE);
    if (ORACLE_LEAVES_OUT("Wine uses every argument unseen")) {
        return;
    }
    CHECK_FAILS(CreateThreadpoolWork(NULL, NULL, NULL), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateThreadpoolTimer(NULL, NULL, NULL), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateThreadpoolWait(NULL, NULL, NULL), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(TrySubmitThreadpoolCallback(NULL, NULL, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateThreadpool(other), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(SetThreadpoolThreadMinimum((PTP_POOL)other, 1), FALSE, ERROR_INVALID_HANDLE);
    SubmitThreadpoolWork((PTP_WORK)other);
    SubmitThreadpoolWork(NULL);
    CloseThreadpoolWork((PTP_WORK)other);
    CloseThreadpoolTimer((PTP_TIMER)other);
    CloseThreadpoolWait((PTP_WAIT)other);
    CloseThreadpool((PTP_POOL)other);
    CloseThreadpoolCleanupGroup((PTP_CLEANUP_GROUP)other);
    SetThreadpoolTimer((PTP_TIMER)other, NULL, 0, 0);
    SetThreadpoolWait((PTP_WAIT)other, NULL, NULL);
    WaitForThreadpoolWorkCallbacks(NULL, TRUE);
    SetEventWhenCallbackReturns((PTP_CALLBACK_INSTANCE)other, other);
    DisassociateCurrentThreadFromCallback(NULL);
    CHECK(CloseHandle(other));
}

TEST_MAIN {
    RUN(work_is_done_as_often_as_submitted);
    RUN(no_more_threads_run_than_allowed);
    RUN(what_was_not_begun_can_be_taken_back);
    RUN(closing_lets_what_was_submitted_be_done);
    RUN(timers);
    RUN(waits);
    RUN(a_group_is_closed_together);
    RUN(what_is_done_when_a_callback_returns);
    RUN(a_callback_need_not_be_waited_for);
    RUN(bad_arguments);
}
