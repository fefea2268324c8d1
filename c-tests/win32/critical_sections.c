/* Critical sections: locks that their owner may enter again.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/critical-section-objects
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/critical_sections.rs, src/kernel/critical_sections.rs
 */

#include "ws2test.h"

#define THREADS 4
#define ROUNDS 5000

static CRITICAL_SECTION section;
static volatile LONG inside;
static int count;

static DWORD WINAPI enter_and_count(LPVOID unused) {
    int i;
    (void)unused;
    for (i = 0; i < ROUNDS; i++) {
        EnterCriticalSection(&section);
        if (InterlockedIncrement(&inside) == 1) {
            count++;
        }
        InterlockedDecrement(&inside);
        LeaveCriticalSection(&section);
    }
    return 0;
}

static void count_in_threads(void) {
    HANDLE threads[THREADS];
    int i;
    count = 0;
    for (i = 0; i < THREADS; i++) {
        threads[i] = CreateThread(NULL, 0, enter_and_count, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK_INT(WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(count, THREADS * ROUNDS);
    for (i = 0; i < THREADS; i++) {
        CHECK(CloseHandle(threads[i]));
    }
    DeleteCriticalSection(&section);
}

static void one_thread_at_a_time_is_inside(void) {
    InitializeCriticalSection(&section);
    count_in_threads();
}

static void trying_first_changes_nothing(void) {
    CHECK(InitializeCriticalSectionAndSpinCount(&section, 100));
    CHECK_INT(SetCriticalSectionSpinCount(&section, 4000), 100);
    CHECK_INT(SetCriticalSectionSpinCount(&section, 200), 4000);
    count_in_threads();
    CHECK(InitializeCriticalSectionEx(&section, 0, CRITICAL_SECTION_NO_DEBUG_INFO));
    DeleteCriticalSection(&section);
}

static DWORD WINAPI try_to_enter(LPVOID unused) {
    (void)unused;
    if (!TryEnterCriticalSection(&section)) {
        return 0;
    }
    LeaveCriticalSection(&section);
    return 1;
}

static DWORD another_can_enter(void) {
    HANDLE thread = CreateThread(NULL, 0, try_to_enter, NULL, 0, NULL);
    DWORD answer = 0x5EED;
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK(CloseHandle(thread));
    return answer;
}

static void the_owner_leaves_as_often_as_it_entered(void) {
    InitializeCriticalSection(&section);
    CHECK_INT(another_can_enter(), 1);
    EnterCriticalSection(&section);
    EnterCriticalSection(&section);
    CHECK(TryEnterCriticalSection(&section));
    LeaveCriticalSection(&section);
    LeaveCriticalSection(&section);
    CHECK_INT(another_can_enter(), 0);
    LeaveCriticalSection(&section);
    CHECK_INT(another_can_enter(), 1);
    DeleteCriticalSection(&section);
}

static void the_structure_is_windows_own(void) {
    InitializeCriticalSection(&section);
    CHECK_INT(sizeof section, 40);
    CHECK_INT(section.LockCount, -1);
    CHECK_INT(section.RecursionCount, 0);
    EnterCriticalSection(&section);
    CHECK_INT(section.RecursionCount, 1);
    CHECK_INT((ULONG_PTR)section.OwningThread, GetCurrentThreadId());
    LeaveCriticalSection(&section);
    CHECK_INT((ULONG_PTR)section.OwningThread, 0);
    DeleteCriticalSection(&section);
}

TEST_MAIN_UNSTARTED {
    RUN(one_thread_at_a_time_is_inside);
    RUN(trying_first_changes_nothing);
    RUN(the_owner_leaves_as_often_as_it_entered);
    RUN(the_structure_is_windows_own);
}
