/* Work items and registered waits.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/thread-pooling
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/thread_pooling.rs, src/kernel/pools/, src/kernel/wait/watcher.rs
 */

#include "ws2test.h"

static HANDLE event(BOOL manual) {
    HANDLE made = CreateEventA(NULL, manual, FALSE, NULL);
    REQUIRE(made != NULL);
    return made;
}

enum { ITEMS = 1000, BLOCKED = 12 };

static LONG left;
static HANDLE all_done;

static DWORD WINAPI one_less(LPVOID argument) {
    (void)argument;
    if (InterlockedDecrement(&left) == 0) {
        SetEvent(all_done);
    }
    return 7;
}

static void every_work_item_is_done_once(void) {
    int i;
    left = ITEMS;
    all_done = event(TRUE);
    for (i = 0; i < ITEMS; i++) {
        CHECK(QueueUserWorkItem(one_less, NULL, i % 2 == 0 ? WT_EXECUTEDEFAULT : WT_EXECUTELONGFUNCTION));
    }
    CHECK_INT(WaitForSingleObject(all_done, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(left, 0);
    CloseHandle(all_done);
}

/* Each waits for all the others, so that none may wait for a thread. */
static DWORD WINAPI meet(LPVOID argument) {
    one_less(argument);
    WaitForSingleObject(all_done, INFINITE);
    SetEvent((HANDLE)argument);
    return 0;
}

static void items_that_wait_do_not_keep_others_from_running(void) {
    HANDLE met[BLOCKED];
    int i;
    left = BLOCKED;
    all_done = event(TRUE);
    for (i = 0; i < BLOCKED; i++) {
        met[i] = event(TRUE);
        CHECK(QueueUserWorkItem(meet, met[i], WT_EXECUTEDEFAULT));
    }
    CHECK_INT(WaitForMultipleObjects(BLOCKED, met, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < BLOCKED; i++) {
        CloseHandle(met[i]);
    }
    CloseHandle(all_done);
}

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

static void each_signal_makes_one_call(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE signal = event(FALSE);
    HANDLE wait;
    int i;
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, INFINITE, WT_EXECUTEDEFAULT));
    for (i = 0; i < 10; i++) {
        CHECK(SetEvent(signal));
        CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 10);
    CHECK_INT(call.by_time, 0);
    CHECK(SetEvent(signal));
    CHECK_INT(WaitForSingleObject(signal, 0), WAIT_OBJECT_0);
    CHECK_INT(call.count, 10);
    CloseHandle(signal);
    CloseHandle(call.called);
}

static void a_semaphore_makes_as_many_calls_as_it_counts(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE semaphore = CreateSemaphoreA(NULL, 0, 50, NULL);
    HANDLE wait;
    CHECK(RegisterWaitForSingleObject(&wait, semaphore, count, &call, INFINITE, WT_EXECUTEINWAITTHREAD));
    CHECK(ReleaseSemaphore(semaphore, 50, NULL));
    while (InterlockedExchangeAdd(&call.count, 0) < 50) {
        CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 50);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);
    CloseHandle(semaphore);
    CloseHandle(call.called);
}

static void only_once_is_once(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    struct call another = {0, 0, event(FALSE), NULL};
    HANDLE signal = event(TRUE);
    HANDLE wait, other;
    int i;
    CHECK(SetEvent(signal));
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, INFINITE, WT_EXECUTEONLYONCE));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    /* Another wait for the same, which goes on, calls in the meantime. */
    CHECK(RegisterWaitForSingleObject(&other, signal, count, &another, INFINITE, WT_EXECUTEDEFAULT));
    for (i = 0; i < 3; i++) {
        CHECK_INT(WaitForSingleObject(another.called, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(UnregisterWaitEx(other, INVALID_HANDLE_VALUE));
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 1);
    CloseHandle(another.called);
    CloseHandle(signal);
    CloseHandle(call.called);
}

static void time_makes_calls_too(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE signal = event(FALSE);
    HANDLE wait;
    int i;
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, 2, WT_EXECUTEDEFAULT));
    for (i = 0; i < 3; i++) {
        CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    }
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    CHECK(call.by_time >= 3);
    CHECK_INT(call.by_time, call.count);
    CloseHandle(signal);
    CloseHandle(call.called);
}

static DWORD WINAPI wait_for_event(LPVOID argument) {
    WaitForSingleObject((HANDLE)argument, INFINITE);
    return 0;
}

static void threads_and_timers_can_be_waited_for(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE end = event(TRUE);
    HANDLE thread = CreateThread(NULL, 0, wait_for_event, end, 0, NULL);
    HANDLE timer = CreateWaitableTimerA(NULL, FALSE, NULL);
    HANDLE waits[2];
    LARGE_INTEGER soon;
    soon.QuadPart = -10000;
    CHECK(RegisterWaitForSingleObject(&waits[0], thread, count, &call, INFINITE, WT_EXECUTEONLYONCE));
    CHECK(RegisterWaitForSingleObject(&waits[1], timer, count, &call, INFINITE, WT_EXECUTEDEFAULT));
    CHECK(SetWaitableTimer(timer, &soon, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(SetEvent(end));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(UnregisterWaitEx(waits[0], INVALID_HANDLE_VALUE));
    CHECK(UnregisterWaitEx(waits[1], INVALID_HANDLE_VALUE));
    CHECK_INT(call.count, 2);
    CloseHandle(thread);
    CloseHandle(timer);
    CloseHandle(end);
    CloseHandle(call.called);
}

static void network_events_can_be_waited_for(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    WSANETWORKEVENTS news;
    WSAEVENT signal = WSACreateEvent();
    SOCKET listener = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in name;
    int length = sizeof name;
    HANDLE wait;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(bind(listener, (struct sockaddr *)&name, sizeof name));
    CHECK_OK(getsockname(listener, (struct sockaddr *)&name, &length));
    CHECK_OK(listen(listener, 1));
    CHECK_OK(WSAEventSelect(listener, signal, FD_ACCEPT));
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, INFINITE, WT_EXECUTEONLYONCE));
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    CHECK_OK(WSAEnumNetworkEvents(listener, signal, &news));
    CHECK_INT(news.lNetworkEvents, FD_ACCEPT);
    CHECK_INT(call.count, 1);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
    CHECK(WSACloseEvent(signal));
    CloseHandle(call.called);
}

static void unregistering_tells_of_calls_under_way(void) {
    struct call call = {0, 0, event(FALSE), event(TRUE)};
    HANDLE signal = event(FALSE);
    HANDLE done = event(TRUE);
    HANDLE wait;
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, INFINITE, WT_EXECUTEDEFAULT));
    CHECK(SetEvent(signal));
    CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(UnregisterWaitEx(wait, done), FALSE, ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject(done, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(call.may_return));
    CHECK_INT(WaitForSingleObject(done, INFINITE), WAIT_OBJECT_0);
    CHECK(RegisterWaitForSingleObject(&wait, signal, count, &call, INFINITE, WT_EXECUTEDEFAULT));
    CHECK(UnregisterWait(wait));
    CHECK_INT(call.count, 1);
    CloseHandle(signal);
    CloseHandle(done);
    CloseHandle(call.called);
    CloseHandle(call.may_return);
}

enum { MANY = 200 };

static void more_than_64_objects_are_waited_for(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE signals[MANY], waits[MANY];
    int i;
    for (i = 0; i < MANY; i++) {
        signals[i] = event(FALSE);
        CHECK(RegisterWaitForSingleObject(&waits[i], signals[i], count, &call, INFINITE, WT_EXECUTEDEFAULT));
    }
    for (i = 0; i < MANY; i++) {
        CHECK(SetEvent(signals[i]));
    }
    while (InterlockedExchangeAdd(&call.count, 0) < MANY) {
        CHECK_INT(WaitForSingleObject(call.called, INFINITE), WAIT_OBJECT_0);
    }
    for (i = 0; i < MANY; i++) {
        CHECK(UnregisterWaitEx(waits[i], INVALID_HANDLE_VALUE));
        CloseHandle(signals[i]);
    }
    CHECK_INT(call.count, MANY);
    CloseHandle(call.called);
}

static void bad_arguments(void) {
    struct call call = {0, 0, event(FALSE), NULL};
    HANDLE wait;
    CHECK_FAILS(UnregisterWait(NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(UnregisterWaitEx(NULL, INVALID_HANDLE_VALUE), FALSE, ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine uses every argument unseen")) {
        CHECK_FAILS(RegisterWaitForSingleObject(&wait, NULL, count, &call, INFINITE, 0), FALSE,
                    ERROR_INVALID_HANDLE);
        CHECK_FAILS(RegisterWaitForSingleObject(&wait, INVALID_HANDLE_VALUE, NULL, &call, INFINITE, 0),
                    FALSE, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(RegisterWaitForSingleObject(NULL, call.called, count, &call, INFINITE, 0), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(UnregisterWait(call.called), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(QueueUserWorkItem(NULL, NULL, 0), FALSE, ERROR_INVALID_PARAMETER);
        CHECK(RegisterWaitForSingleObject(&wait, call.called, count, &call, INFINITE, 0));
        CHECK_FAILS(CloseHandle(wait), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(UnregisterWaitEx(wait, wait), FALSE, ERROR_INVALID_HANDLE);
        CHECK(UnregisterWait(wait));
        CHECK_FAILS(UnregisterWait(wait), FALSE, ERROR_INVALID_HANDLE);
    }
    CloseHandle(call.called);
}

TEST_MAIN {
    RUN(every_work_item_is_done_once);
    RUN(items_that_wait_do_not_keep_others_from_running);
    RUN(each_signal_makes_one_call);
    RUN(a_semaphore_makes_as_many_calls_as_it_counts);
    RUN(only_once_is_once);
    if (!ORACLE_LEAVES_OUT("Wine 8 makes one call by time, and no more")) {
        RUN(time_makes_calls_too);
    }
    RUN(threads_and_timers_can_be_waited_for);
    RUN(network_events_can_be_waited_for);
    RUN(unregistering_tells_of_calls_under_way);
    RUN(more_than_64_objects_are_waited_for);
    RUN(bad_arguments);
}
