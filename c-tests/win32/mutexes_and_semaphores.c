/* Mutexes and semaphores: owners, counts, abandonment.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/mutex-objects
 *          https://learn.microsoft.com/windows/win32/sync/semaphore-objects
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/mutexes.rs, src/api/win32/semaphores.rs, src/kernel/wait/state.rs
 */

#include "ws2test.h"

static void its_owner_takes_a_mutex_again(void) {
    HANDLE mutex = CreateMutexA(NULL, TRUE, NULL);
    REQUIRE(mutex != NULL);
    CHECK_INT(WaitForSingleObject(mutex, 0), WAIT_OBJECT_0);
    CHECK(ReleaseMutex(mutex));
    CHECK(ReleaseMutex(mutex));
    CHECK_FAILS(ReleaseMutex(mutex), FALSE, ERROR_NOT_OWNER);
    CHECK(CloseHandle(mutex));
    CHECK_FAILS(ReleaseMutex(mutex), FALSE, ERROR_INVALID_HANDLE);
}

static HANDLE shared;

static DWORD WINAPI try_mutex(LPVOID unused) {
    (void)unused;
    return WaitForSingleObject(shared, 0);
}

static DWORD WINAPI take_and_end(LPVOID unused) {
    (void)unused;
    WaitForSingleObject(shared, INFINITE);
    return 0;
}

static DWORD answer_of(LPTHREAD_START_ROUTINE routine) {
    HANDLE thread = CreateThread(NULL, 0, routine, NULL, 0, NULL);
    DWORD answer = 0x5EED;
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK(CloseHandle(thread));
    return answer;
}

static void others_wait_for_the_owner(void) {
    shared = CreateMutexW(NULL, TRUE, NULL);
    CHECK_INT(answer_of(try_mutex), WAIT_TIMEOUT);
    CHECK(ReleaseMutex(shared));
    CHECK_INT(answer_of(try_mutex), WAIT_OBJECT_0);
    CHECK(CloseHandle(shared));
}

static void a_mutex_of_a_thread_that_ended_is_abandoned(void) {
    HANDLE objects[2];
    shared = CreateMutexA(NULL, FALSE, NULL);
    CHECK_INT(answer_of(take_and_end), 0);
    CHECK_INT(WaitForSingleObject(shared, 0), WAIT_ABANDONED);
    CHECK_INT(WaitForSingleObject(shared, 0), WAIT_OBJECT_0);
    CHECK(ReleaseMutex(shared));
    CHECK(ReleaseMutex(shared));
    CHECK_INT(answer_of(take_and_end), 0);
    objects[0] = CreateEventA(NULL, TRUE, FALSE, NULL);
    objects[1] = shared;
    CHECK_INT(WaitForMultipleObjects(2, objects, FALSE, 0), WAIT_ABANDONED_0 + 1);
    CHECK(ReleaseMutex(shared));
    CHECK(CloseHandle(objects[0]));
    CHECK(CloseHandle(shared));
}

static void only_a_new_mutex_is_owned_from_the_beginning(void) {
    HANDLE first = CreateMutexA(NULL, FALSE, "ws2test-mutex");
    HANDLE second = CreateMutexA(NULL, TRUE, "ws2test-mutex");
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    CHECK_FAILS(ReleaseMutex(second), FALSE, ERROR_NOT_OWNER);
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
}

static void a_semaphore_counts(void) {
    HANDLE semaphore = CreateSemaphoreA(NULL, 1, 3, NULL);
    LONG before = 99;
    REQUIRE(semaphore != NULL);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);
    CHECK(ReleaseSemaphore(semaphore, 2, &before));
    CHECK_INT(before, 0);
    CHECK_FAILS(ReleaseSemaphore(semaphore, 2, &before), FALSE, ERROR_TOO_MANY_POSTS);
    CHECK_FAILS(ReleaseSemaphore(semaphore, -1, &before), FALSE, ERROR_TOO_MANY_POSTS);
    CHECK_INT(before, 0);
    CHECK(ReleaseSemaphore(semaphore, 1, NULL));
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);
    CHECK(CloseHandle(semaphore));
}

static void counts_that_cannot_be(void) {
    CHECK_FAILS((CreateSemaphoreA(NULL, -1, 2, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS((CreateSemaphoreA(NULL, 3, 2, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS((CreateSemaphoreA(NULL, 0, 0, NULL) != NULL), 0, ERROR_INVALID_PARAMETER);
}

static void each_is_no_other(void) {
    HANDLE mutex = CreateMutexA(NULL, FALSE, NULL);
    HANDLE semaphore = CreateSemaphoreA(NULL, 0, 1, NULL);
    CHECK_FAILS(ReleaseMutex(semaphore), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(ReleaseSemaphore(mutex, 1, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(ReleaseSemaphore(NULL, 1, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(mutex));
    CHECK(CloseHandle(semaphore));
}

TEST_MAIN_UNSTARTED {
    RUN(its_owner_takes_a_mutex_again);
    RUN(others_wait_for_the_owner);
    RUN(a_mutex_of_a_thread_that_ended_is_abandoned);
    RUN(only_a_new_mutex_is_owned_from_the_beginning);
    RUN(a_semaphore_counts);
    RUN(counts_that_cannot_be);
    RUN(each_is_no_other);
}
