/* Fiber local storage: as thread local storage, with a function that frees the values.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/fibers#fiber-local-storage
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/api/win32/fiber_local_storage.rs, src/kernel/fiber_locals.rs
 */

#include "ws2test.h"

static LONG freed;
static DWORD own;

static VOID WINAPI add(PVOID value) {
    InterlockedExchangeAdd(&freed, (LONG)(LONG_PTR)value);
}

static DWORD WINAPI set_and_end(LPVOID value) {
    const DWORD before = (DWORD)(ULONG_PTR)FlsGetValue(own);
    CHECK(FlsSetValue(own, value));
    return before;
}

static void a_value_is_freed_when_its_thread_ends(void) {
    HANDLE thread;
    DWORD answer = 99;
    own = FlsAlloc(add);
    REQUIRE(own != FLS_OUT_OF_INDEXES);
    CHECK(own != 0);
    CHECK(FlsSetValue(own, (PVOID)(LONG_PTR)1));
    thread = CreateThread(NULL, 0, set_and_end, (LPVOID)(LONG_PTR)20, 0, NULL);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, 0);
    CHECK(CloseHandle(thread));
    CHECK_INT(freed, 20);
    CHECK_INT((LONG_PTR)FlsGetValue(own), 1);
    CHECK(FlsFree(own));
    CHECK_INT(freed, 21);
    CHECK_FAILS(FlsFree(own), FALSE, ERROR_INVALID_PARAMETER);
}

static HANDLE is_set, may_end;

static DWORD WINAPI set_and_wait(LPVOID value) {
    CHECK(FlsSetValue(own, value));
    SetEvent(is_set);
    WaitForSingleObject(may_end, INFINITE);
    return 0;
}

static void giving_an_index_back_frees_the_values_of_all_threads(void) {
    HANDLE thread;
    freed = 0;
    is_set = CreateEventA(NULL, FALSE, FALSE, NULL);
    may_end = CreateEventA(NULL, FALSE, FALSE, NULL);
    own = FlsAlloc(add);
    thread = CreateThread(NULL, 0, set_and_wait, (LPVOID)(LONG_PTR)5, 0, NULL);
    CHECK_INT(WaitForSingleObject(is_set, INFINITE), WAIT_OBJECT_0);
    CHECK(FlsSetValue(own, (PVOID)(LONG_PTR)300));
    CHECK(FlsFree(own));
    CHECK_INT(freed, 305);
    CHECK(SetEvent(may_end));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(freed, 305);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(is_set));
    CHECK(CloseHandle(may_end));
}

static void a_value_of_nothing_is_no_failure(void) {
    const DWORD index = FlsAlloc(NULL);
    CHECK_FAILS((FlsGetValue(index) != NULL), 0, ERROR_SUCCESS);
    CHECK(FlsSetValue(index, &own));
    CHECK(FlsGetValue(index) == &own);
    CHECK(FlsFree(index));
    CHECK_FAILS((FlsGetValue(0) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS((FlsGetValue(100000) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(FlsSetValue(100000, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(FlsFree(FLS_OUT_OF_INDEXES), FALSE, ERROR_INVALID_PARAMETER);
}

TEST_MAIN {
    RUN(a_value_is_freed_when_its_thread_ends);
    RUN(giving_an_index_back_frees_the_values_of_all_threads);
    RUN(a_value_of_nothing_is_no_failure);
}
