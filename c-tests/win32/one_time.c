/* One-time initialization.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/one-time-initialization
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/one_time.rs, src/kernel/one_time.rs
 * Defines: _WIN32_WINNT=0x0A00
 */

#include "ws2test.h"

static volatile LONG runs;

static BOOL CALLBACK initialize(PINIT_ONCE once, PVOID parameter, PVOID *context) {
    (void)once;
    InterlockedIncrement(&runs);
    if (parameter == NULL) {
        SetLastError(ERROR_BUSY);
        return FALSE;
    }
    *context = parameter;
    return TRUE;
}

static void a_failure_lets_the_next_one_try(void) {
    INIT_ONCE once = INIT_ONCE_STATIC_INIT;
    static int target;
    PVOID context = NULL;
    runs = 0;
    CHECK_FAILS(InitOnceExecuteOnce(&once, initialize, NULL, &context), FALSE, ERROR_BUSY);
    CHECK(InitOnceExecuteOnce(&once, initialize, &target, &context));
    CHECK(context == &target);
    context = NULL;
    CHECK(InitOnceExecuteOnce(&once, initialize, NULL, &context));
    CHECK(context == &target);
    CHECK_INT(runs, 2);
}

static INIT_ONCE shared = INIT_ONCE_STATIC_INIT;

static DWORD WINAPI need(LPVOID target) {
    PVOID context = NULL;
    return InitOnceExecuteOnce(&shared, initialize, target, &context) && context == target;
}

static void threads_initialize_once(void) {
    static int target;
    HANDLE threads[8];
    DWORD answer = 0;
    int i;
    runs = 0;
    for (i = 0; i < 8; i++) {
        threads[i] = CreateThread(NULL, 0, need, &target, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK_INT(WaitForMultipleObjects(8, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < 8; i++) {
        CHECK(GetExitCodeThread(threads[i], &answer));
        CHECK_INT(answer, 1);
        CHECK(CloseHandle(threads[i]));
    }
    CHECK_INT(runs, 1);
}

static void in_two_steps(void) {
    INIT_ONCE once = INIT_ONCE_STATIC_INIT;
    PVOID context = NULL;
    BOOL pending = 99;
    CHECK_FAILS(InitOnceBeginInitialize(&once, INIT_ONCE_CHECK_ONLY, &pending, &context), FALSE,
                ERROR_GEN_FAILURE);
    CHECK(InitOnceBeginInitialize(&once, 0, &pending, &context));
    CHECK_INT(pending, TRUE);
    CHECK_FAILS(InitOnceBeginInitialize(&once, INIT_ONCE_ASYNC, &pending, &context), FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(InitOnceComplete(&once, 0, (PVOID)3), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(InitOnceComplete(&once, INIT_ONCE_INIT_FAILED, (PVOID)4), FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK(InitOnceComplete(&once, INIT_ONCE_INIT_FAILED, NULL));
    CHECK(InitOnceBeginInitialize(&once, 0, &pending, &context));
    CHECK_INT(pending, TRUE);
    CHECK(InitOnceComplete(&once, 0, (PVOID)64));
    CHECK(InitOnceBeginInitialize(&once, 0, &pending, &context));
    CHECK_INT(pending, FALSE);
    CHECK(context == (PVOID)64);
    CHECK_FAILS(InitOnceComplete(&once, 0, (PVOID)64), FALSE, ERROR_GEN_FAILURE);
}

static void the_first_of_a_race_counts(void) {
    INIT_ONCE once = INIT_ONCE_STATIC_INIT;
    PVOID context = NULL;
    BOOL pending = 99;
    CHECK(InitOnceBeginInitialize(&once, INIT_ONCE_ASYNC, &pending, &context));
    CHECK(InitOnceBeginInitialize(&once, INIT_ONCE_ASYNC, &pending, &context));
    CHECK_INT(pending, TRUE);
    CHECK(InitOnceComplete(&once, INIT_ONCE_ASYNC, (PVOID)8));
    CHECK_FAILS(InitOnceComplete(&once, INIT_ONCE_ASYNC, (PVOID)16), FALSE, ERROR_GEN_FAILURE);
    CHECK(InitOnceBeginInitialize(&once, INIT_ONCE_CHECK_ONLY, &pending, &context));
    CHECK_INT(pending, FALSE);
    CHECK(context == (PVOID)8);
}

TEST_MAIN_UNSTARTED {
    RUN(a_failure_lets_the_next_one_try);
    RUN(threads_initialize_once);
    RUN(in_two_steps);
    RUN(the_first_of_a_race_counts);
}
