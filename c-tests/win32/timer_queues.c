/* Timer queues and multimedia timers.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/timer-queues
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/timer_queues.rs, src/kernel/pools/
 */

#include "ws2test.h"

#include <mmsystem.h>

enum { FAR_AWAY = 60 * 1000 };

static HANDLE event(BOOL manual) {
    HANDLE made = CreateEventA(NULL, manual, FALSE, NULL);
    REQUIRE(made != NULL);
    return made;
}

/* A callback that counts and tells, and waits when it is to. */
struct call {
    LONG count;
    LONG by_time;
    HANDLE called;
    HANDLE may_return;
};

static VOID CALLBACK count(PVOID argument, BOOLEAN by_time) {
    struct call *const call = (struct call *)argument;
    InterlockedExchangeAdd(&call->by_time, by_time);
    InterlockedIncrement(&call->count);
    SetEvent(call->called);
    if (call->may_return != NULL) {
        WaitForSingleObject(call->may_return, INFINITE);
    }
}

static void a_timer_calls_once_or_again_and_again(void) {
    HANDLE queue = CreateTimerQueue();
    struct call once = {0, 0, event(FALSE), NULL};
    struct call often = {0, 0, event(FALSE), NULL};
    HANDLE first, second;
    int i;
    REQUIRE(queue != NULL);
    CHECK(CreateTimerQueueTimer(&first, queue, count, &once, 1, 0, WT_EXECUTEDEFAULT));
    CHECK(CreateTimerQueueTimer(&second, queue, count, &often, 0, 2, WT_EXECUTEINTIMERTHREAD));
    CHECK_INT(WaitForSingleObject(once.called, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < 5; i++) {
        CHECK_INT(WaitForSingleObject(often.called, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(DeleteTimerQueueTimer(queue, second, INVALID_HANDLE_VALUE));
    CHECK(DeleteTimerQueueTimer(queue, first, INVALID_HANDLE_VALUE));
    CHECK_INT(once.count, 1);
    CHECK_INT(once.by_time, 1);
    CHECK(often.count >= 5);
    CHECK_INT(often.by_time, often.count);
    CHECK(DeleteTimerQueueEx(queue, INVALID_HANDLE_VALUE));
    CloseHandle(once.called);
    CloseHandle(often.called);
}

static void deleting_waits_for_the_callback_if_asked(void) {
    static struct call call; /* stays, for a callback whose end nothing tells of may still use it */
    HANDLE done = event(TRUE);
    HANDLE timer;
    call.called = event(FALSE);
    call.may_return = event(TRUE);
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, 0, 0, WT_EXECUTELONGFUNCTION));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(DeleteTimerQueueTimer(NULL, timer, done), FALSE, ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject(done, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(call.may_return));
    CHECK_INT(WaitForSingleObject(done, INFINITE), WAIT_OBJECT_0);

    CHECK(ResetEvent(call.may_return));
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, 0, 0, 0));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(DeleteTimerQueueTimer(NULL, timer, NULL), FALSE, ERROR_IO_PENDING);
    CHECK(SetEvent(call.may_return));

    CHECK(ResetEvent(done));
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, FAR_AWAY, 0, 0));
    CHECK(DeleteTimerQueueTimer(NULL, timer, done));
    CHECK_INT(WaitForSingleObject(done, INFINITE), WAIT_OBJECT_0);
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, FAR_AWAY, 0, 0));
    ORACLE_INT(DeleteTimerQueueTimer(NULL, timer, NULL), TRUE, FALSE,
               "the page of DeleteTimerQueueTimer: it fails if there are outstanding callback functions");
    CHECK_INT(call.count, 2);
    CloseHandle(done); /* and the other events stay */
}

/* Returns when another timer has called, behind those that were due before. */
static void let_timers_go_off(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE timer;
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, 5, 0, 0));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(DeleteTimerQueueTimer(NULL, timer, INVALID_HANDLE_VALUE));
    CloseHandle(call.called);
}

static void a_timer_can_be_set_anew_until_it_has_called(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE timer;
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, FAR_AWAY, 0, 0));
    CHECK(ChangeTimerQueueTimer(NULL, timer, 1, 0));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(DeleteTimerQueueTimer(NULL, timer, INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 1);
    CHECK(CreateTimerQueueTimer(&timer, NULL, count, &call, 1, FAR_AWAY, 0));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(ChangeTimerQueueTimer(NULL, timer, FAR_AWAY, FAR_AWAY));
    let_timers_go_off();
    CHECK_INT(WaitForSingleObject(call.called, 0), WAIT_TIMEOUT);
    CHECK(DeleteTimerQueueTimer(NULL, timer, INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 2);
    CloseHandle(call.called);
}

static void deleting_a_queue_ends_its_timers(void) {
    struct call call = {0, 0, event(FALSE), event(TRUE)};
    HANDLE done = event(TRUE);
    HANDLE queue = CreateTimerQueue();
    HANDLE timers[4];
    int i;
    for (i = 0; i < 3; i++) {
        CHECK(CreateTimerQueueTimer(&timers[i], queue, count, &call, FAR_AWAY, 0, 0));
    }
    CHECK(CreateTimerQueueTimer(&timers[3], queue, count, &call, 0, 0, 0));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(DeleteTimerQueueEx(queue, done), FALSE, ERROR_IO_PENDING);
    CHECK(SetEvent(call.may_return));
    CHECK_INT(WaitForSingleObject(done, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(call.count, 1);
    queue = CreateTimerQueue();
    CHECK(DeleteTimerQueueEx(queue, NULL));
    queue = CreateTimerQueue();
    ORACLE_INT(DeleteTimerQueue(queue), TRUE, FALSE, "as of DeleteTimerQueueTimer: nothing is outstanding");
    CloseHandle(call.called);
    CloseHandle(call.may_return);
    CloseHandle(done);
}

static void bad_arguments(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE queue = CreateTimerQueue();
    HANDLE timer;
    if (!ORACLE_LEAVES_OUT("Wine uses every argument unseen")) {
        CHECK_FAILS(CreateTimerQueueTimer(NULL, queue, count, &call, 0, 0, 0), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(CreateTimerQueueTimer(&timer, queue, NULL, &call, 0, 0, 0), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(CreateTimerQueueTimer(&timer, call.called, count, &call, 0, 0, 0), FALSE,
                    ERROR_INVALID_HANDLE);
        CHECK(CreateTimerQueueTimer(&timer, queue, count, &call, FAR_AWAY, 0, 0));
        CHECK_FAILS(DeleteTimerQueueTimer(NULL, timer, NULL), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(DeleteTimerQueueTimer(queue, call.called, NULL), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(DeleteTimerQueueTimer(queue, timer, queue), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(ChangeTimerQueueTimer(queue, queue, 1, 1), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(DeleteTimerQueueEx(timer, NULL), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(DeleteTimerQueueEx(queue, timer), FALSE, ERROR_INVALID_HANDLE);
        CHECK(DeleteTimerQueueTimer(queue, timer, NULL));
        CHECK_FAILS(DeleteTimerQueueTimer(queue, timer, NULL), FALSE, ERROR_INVALID_HANDLE);
    }
    CHECK_FAILS(DeleteTimerQueueTimer(queue, NULL, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(DeleteTimerQueueEx(NULL, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CloseHandle(queue), FALSE, ERROR_INVALID_HANDLE);
    ORACLE_INT(DeleteTimerQueue(queue), TRUE, FALSE, "as of DeleteTimerQueueTimer: nothing is outstanding");
    CloseHandle(call.called);
}

static LONG ticks;
static HANDLE ticked;

static void CALLBACK tick(UINT timer, UINT unused, DWORD_PTR user, DWORD_PTR first, DWORD_PTR second) {
    (void)unused;
    (void)first;
    (void)second;
    CHECK(timer != 0);
    CHECK_INT(user, 42);
    InterlockedIncrement(&ticks);
    SetEvent(ticked);
}

static void multimedia_timers(void) {
    MMRESULT timer;
    int i;
    ticked = event(FALSE);
    CHECK_INT(timeBeginPeriod(1), TIMERR_NOERROR);
    timer = timeSetEvent(2, 0, tick, 42, TIME_PERIODIC | TIME_CALLBACK_FUNCTION | TIME_KILL_SYNCHRONOUS);
    CHECK(timer != 0);
    for (i = 0; i < 3; i++) {
        CHECK_INT(WaitForSingleObject(ticked, INFINITE), WAIT_OBJECT_0);
    }
    CHECK_INT(timeKillEvent(timer), TIMERR_NOERROR);
    CHECK(timeKillEvent(timer) != TIMERR_NOERROR);
    i = ticks; /* no call is being made any more */
    ResetEvent(ticked);
    let_timers_go_off();
    CHECK_INT(ticks, i);
    timer = timeSetEvent(1, 0, (LPTIMECALLBACK)(DWORD_PTR)ticked, 0, TIME_ONESHOT | TIME_CALLBACK_EVENT_SET);
    CHECK(timer != 0);
    CHECK_INT(WaitForSingleObject(ticked, INFINITE), WAIT_OBJECT_0);
    timeKillEvent(timer);
    CHECK_INT(timeEndPeriod(1), TIMERR_NOERROR);
    CloseHandle(ticked);
}

TEST_MAIN {
    RUN(a_timer_calls_once_or_again_and_again);
    RUN(deleting_waits_for_the_callback_if_asked);
    RUN(a_timer_can_be_set_anew_until_it_has_called);
    if (!ORACLE_LEAVES_OUT("Wine 8 does not come back from it when the default queue was used before")) {
        RUN(deleting_a_queue_ends_its_timers);
    }
    RUN(bad_arguments);
    RUN(multimedia_timers);
}
