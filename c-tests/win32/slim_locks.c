/* Slim reader/writer locks and condition variables.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/slim-reader-writer--srw--locks
 *          https://learn.microsoft.com/windows/win32/sync/condition-variables
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/slim_locks.rs, src/kernel/slim_locks.rs
 * Defines: _WIN32_WINNT=0x0A00
 */

#include "ws2test.h"

static SRWLOCK lock = SRWLOCK_INIT;
static CONDITION_VARIABLE condition = CONDITION_VARIABLE_INIT;
static CRITICAL_SECTION section;

static void many_share_a_lock_or_one_owns_it(void) {
    SRWLOCK own;
    InitializeSRWLock(&own);
    AcquireSRWLockShared(&own);
    CHECK(TryAcquireSRWLockShared(&own));
    CHECK(!TryAcquireSRWLockExclusive(&own));
    ReleaseSRWLockShared(&own);
    ReleaseSRWLockShared(&own);
    CHECK(TryAcquireSRWLockExclusive(&own));
    CHECK(!TryAcquireSRWLockShared(&own));
    CHECK(!TryAcquireSRWLockExclusive(&own));
    ReleaseSRWLockExclusive(&own);
    AcquireSRWLockExclusive(&own);
    ReleaseSRWLockExclusive(&own);
}

#define WRITERS 3
#define ROUNDS 3000

static int count;

static DWORD WINAPI write_and_read(LPVOID unused) {
    int i, wrong = 0;
    (void)unused;
    for (i = 0; i < ROUNDS; i++) {
        int seen;
        AcquireSRWLockExclusive(&lock);
        count++;
        ReleaseSRWLockExclusive(&lock);
        AcquireSRWLockShared(&lock);
        seen = count;
        wrong += seen != count;
        ReleaseSRWLockShared(&lock);
    }
    return (DWORD)wrong;
}

static void writers_are_alone(void) {
    HANDLE threads[WRITERS];
    DWORD wrong = 1;
    int i;
    for (i = 0; i < WRITERS; i++) {
        threads[i] = CreateThread(NULL, 0, write_and_read, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK_INT(WaitForMultipleObjects(WRITERS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < WRITERS; i++) {
        CHECK(GetExitCodeThread(threads[i], &wrong));
        CHECK_INT(wrong, 0);
        CHECK(CloseHandle(threads[i]));
    }
    CHECK_INT(count, WRITERS * ROUNDS);
}

static int queued, taken;

static DWORD WINAPI take_items(LPVOID number) {
    int i;
    for (i = 0; i < (int)(ULONG_PTR)number; i++) {
        EnterCriticalSection(&section);
        while (queued == 0) {
            SleepConditionVariableCS(&condition, &section, INFINITE);
        }
        queued--;
        taken++;
        LeaveCriticalSection(&section);
    }
    return 0;
}

static void a_queue_loses_nothing(void) {
    HANDLE threads[2];
    int i;
    InitializeCriticalSection(&section);
    for (i = 0; i < 2; i++) {
        threads[i] = CreateThread(NULL, 0, take_items, (LPVOID)(ULONG_PTR)ROUNDS, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    for (i = 0; i < 2 * ROUNDS; i++) {
        EnterCriticalSection(&section);
        queued++;
        LeaveCriticalSection(&section);
        WakeConditionVariable(&condition);
    }
    WakeAllConditionVariable(&condition);
    CHECK_INT(WaitForMultipleObjects(2, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(taken, 2 * ROUNDS);
    for (i = 0; i < 2; i++) {
        CHECK(CloseHandle(threads[i]));
    }
    DeleteCriticalSection(&section);
}

static void a_sleep_that_nobody_ends_times_out_with_the_lock_held(void) {
    AcquireSRWLockExclusive(&lock);
    CHECK_FAILS(SleepConditionVariableSRW(&condition, &lock, 1, 0), FALSE, ERROR_TIMEOUT);
    CHECK(!TryAcquireSRWLockShared(&lock));
    ReleaseSRWLockExclusive(&lock);
    AcquireSRWLockShared(&lock);
    CHECK_FAILS(SleepConditionVariableSRW(&condition, &lock, 0, CONDITION_VARIABLE_LOCKMODE_SHARED),
                FALSE, ERROR_TIMEOUT);
    CHECK(TryAcquireSRWLockShared(&lock));
    ReleaseSRWLockShared(&lock);
    ReleaseSRWLockShared(&lock);
    InitializeCriticalSection(&section);
    EnterCriticalSection(&section);
    CHECK_FAILS(SleepConditionVariableCS(&condition, &section, 1), FALSE, ERROR_TIMEOUT);
    LeaveCriticalSection(&section);
    DeleteCriticalSection(&section);
}

TEST_MAIN_UNSTARTED {
    RUN(many_share_a_lock_or_one_owns_it);
    RUN(writers_are_alone);
    RUN(a_queue_loses_nothing);
    RUN(a_sleep_that_nobody_ends_times_out_with_the_lock_held);
}
