/* Mutexes, semaphores, events and timers by their names, in both kinds of characters.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/object-names
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/mutexes.rs, src/api/win32/semaphores.rs, src/api/win32/events.rs,
 *          src/api/win32/waitable_timers.rs, src/object/named.rs
 */

#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0601
#endif

#include "ws2test.h"

/* Closes the handles of one object, which is signalled often enough for each. */
static void check_same(HANDLE handles[4]) {
    int i;
    for (i = 0; i < 4; i++) {
        REQUIRE(handles[i] != NULL);
        CHECK(i == 0 || handles[i] != handles[0]);
        CHECK_INT(WaitForSingleObject(handles[i], 0), WAIT_OBJECT_0);
        CHECK(CloseHandle(handles[i]));
    }
}

static void mutexes(void) {
    HANDLE same[4];
    WSASetLastError(TEST_POISON);
    same[0] = CreateMutexExA(NULL, "ws2test-mutex-1", CREATE_MUTEX_INITIAL_OWNER, MUTEX_ALL_ACCESS);
    CHECK_INT(GetLastError(), 0);
    same[1] = CreateMutexExW(NULL, L"ws2test-mutex-1", 0, MUTEX_ALL_ACCESS);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    same[2] = OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "ws2test-mutex-1");
    same[3] = OpenMutexW(MUTEX_ALL_ACCESS, FALSE, L"ws2test-mutex-1");
    /* It is the caller's, so that each wait takes it once more. */
    CHECK(ReleaseMutex(same[3]));
    CHECK_FAILS(ReleaseMutex(same[2]), FALSE, ERROR_NOT_OWNER);
    check_same(same);
    CHECK_FAILS((OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "ws2test-mutex-1") != NULL), 0, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS((OpenMutexW(MUTEX_ALL_ACCESS, FALSE, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
}

static void semaphores(void) {
    HANDLE same[4];
    LONG before = 99;
    WSASetLastError(TEST_POISON);
    same[0] = CreateSemaphoreExA(NULL, 3, 4, "ws2test-semaphore-1", 0, SEMAPHORE_ALL_ACCESS);
    CHECK_INT(GetLastError(), 0);
    same[1] = CreateSemaphoreW(NULL, 1, 1, L"ws2test-semaphore-1");
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    same[2] = OpenSemaphoreA(SEMAPHORE_ALL_ACCESS, FALSE, "ws2test-semaphore-1");
    same[3] = OpenSemaphoreW(SEMAPHORE_ALL_ACCESS, FALSE, L"ws2test-semaphore-1");
    CHECK(ReleaseSemaphore(same[1], 1, &before));
    CHECK_INT(before, 3);
    check_same(same);
    CHECK_FAILS((OpenSemaphoreW(SEMAPHORE_ALL_ACCESS, FALSE, L"ws2test-semaphore-1") != NULL), 0,
                ERROR_FILE_NOT_FOUND);
    CHECK_FAILS((OpenSemaphoreA(SEMAPHORE_ALL_ACCESS, FALSE, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS((CreateSemaphoreExW(NULL, 2, 1, NULL, 0, SEMAPHORE_ALL_ACCESS) != NULL), 0,
                ERROR_INVALID_PARAMETER);
}

static void events(void) {
    HANDLE same[4];
    WSASetLastError(TEST_POISON);
    same[0] = CreateEventExA(NULL, "ws2test-event-1", CREATE_EVENT_MANUAL_RESET | CREATE_EVENT_INITIAL_SET,
                             EVENT_ALL_ACCESS);
    CHECK_INT(GetLastError(), 0);
    same[1] = CreateEventExW(NULL, L"ws2test-event-1", 0, EVENT_ALL_ACCESS);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    same[2] = OpenEventA(EVENT_ALL_ACCESS, FALSE, "ws2test-event-1");
    same[3] = OpenEventW(EVENT_ALL_ACCESS, FALSE, L"ws2test-event-1");
    check_same(same);
    CHECK_FAILS((OpenEventW(EVENT_ALL_ACCESS, FALSE, L"ws2test-event-1") != NULL), 0, ERROR_FILE_NOT_FOUND);
}

static void timers(void) {
    const LARGE_INTEGER now = {{0, 0}};
    HANDLE same[4];
    WSASetLastError(TEST_POISON);
    same[0] = CreateWaitableTimerExW(NULL, L"ws2test-timer-1", CREATE_WAITABLE_TIMER_MANUAL_RESET, TIMER_ALL_ACCESS);
    CHECK_INT(GetLastError(), 0);
    same[1] = CreateWaitableTimerW(NULL, FALSE, L"ws2test-timer-1");
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    same[2] = OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "ws2test-timer-1");
    same[3] = OpenWaitableTimerW(TIMER_ALL_ACCESS, FALSE, L"ws2test-timer-1");
    CHECK(SetWaitableTimer(same[3], &now, 0, NULL, NULL, FALSE));
    CHECK_INT(WaitForSingleObject(same[0], INFINITE), WAIT_OBJECT_0);
    check_same(same);
    CHECK_FAILS((OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "ws2test-timer-1") != NULL), 0, ERROR_FILE_NOT_FOUND);
}

static void a_name_is_of_one_type(void) {
    HANDLE mutex = CreateMutexA(NULL, FALSE, "ws2test-one");
    CHECK_FAILS((OpenEventA(EVENT_ALL_ACCESS, FALSE, "ws2test-one") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((OpenSemaphoreA(SEMAPHORE_ALL_ACCESS, FALSE, "ws2test-one") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "ws2test-one") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateWaitableTimerA(NULL, FALSE, "ws2test-one") != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS((CreateEventExA(NULL, "ws2test-one", 0, EVENT_ALL_ACCESS) != NULL), 0, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(mutex));
}

TEST_MAIN_UNSTARTED {
    RUN(mutexes);
    RUN(semaphores);
    RUN(events);
    RUN(timers);
    RUN(a_name_is_of_one_type);
}
