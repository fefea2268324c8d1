/* Threads: how they start and end, what they answer, who they are.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/processes-and-threads
 *          https://learn.microsoft.com/cpp/c-runtime-library/reference/beginthread-beginthreadex
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/threads.rs, src/api/crt/threads.rs, src/kernel/threads.rs, csrc/thread.c
 */

#include "ws2test.h"

#include <process.h>

static DWORD ended(HANDLE thread) {
    DWORD code = 0x5EED;
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &code));
    return code;
}

static DWORD WINAPI answer(LPVOID parameter) {
    return (DWORD)(ULONG_PTR)parameter;
}

static void a_thread_answers_its_exit_code(void) {
    DWORD id = 0;
    HANDLE thread = CreateThread(NULL, 0, answer, (LPVOID)(ULONG_PTR)0xfedcba98u, 0, &id);
    REQUIRE(thread != NULL);
    CHECK(id != 0);
    CHECK_INT(GetThreadId(thread), id);
    CHECK_INT(ended(thread), 0xfedcba98u);
    CHECK_INT(WaitForSingleObject(thread, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(thread));
    CHECK_FAILS(CloseHandle(thread), FALSE, ERROR_INVALID_HANDLE);
}

static DWORD inner_code;

static int leave_from_below(int depth) {
    if (depth == 0 && inner_code != 0) {
        ExitThread(inner_code);
    }
    return depth == 0 ? 0 : 1 + leave_from_below(depth - 1);
}

static DWORD WINAPI leave(LPVOID depth) {
    return (DWORD)leave_from_below((int)(ULONG_PTR)depth);
}

static void exit_thread_leaves_from_any_depth(void) {
    HANDLE thread;
    inner_code = 77;
    thread = CreateThread(NULL, 0, leave, (LPVOID)(ULONG_PTR)20, 0, NULL);
    CHECK_INT(ended(thread), 77);
    CHECK(CloseHandle(thread));
}

static HANDLE gate;

static DWORD WINAPI wait_at_the_gate(LPVOID unused) {
    (void)unused;
    WaitForSingleObject(gate, INFINITE);
    return 3;
}

static void a_thread_that_runs_is_still_active(void) {
    DWORD code = 0;
    HANDLE thread;
    gate = CreateEventA(NULL, TRUE, FALSE, NULL);
    thread = CreateThread(NULL, 0, wait_at_the_gate, NULL, 0, NULL);
    CHECK(GetExitCodeThread(thread, &code));
    CHECK_INT(code, STILL_ACTIVE);
    CHECK_INT(WaitForSingleObject(thread, 0), WAIT_TIMEOUT);
    CHECK(SetEvent(gate));
    CHECK_INT(ended(thread), 3);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(gate));
}

static void a_suspended_thread_begins_when_resumed_as_often(void) {
    HANDLE thread = CreateThread(NULL, 0, answer, (LPVOID)(ULONG_PTR)5, CREATE_SUSPENDED, NULL);
    CHECK_INT(SuspendThread(thread), 1);
    CHECK_INT(ResumeThread(thread), 2);
    CHECK_INT(WaitForSingleObject(thread, 0), WAIT_TIMEOUT);
    CHECK_INT(ResumeThread(thread), 1);
    CHECK_INT(ended(thread), 5);
    CHECK(CloseHandle(thread));
    CHECK_INT(ResumeThread(GetCurrentThread()), 0);
}

static void a_suspended_thread_can_be_ended_before_it_begins(void) {
    HANDLE thread = CreateThread(NULL, 0, answer, (LPVOID)(ULONG_PTR)5, CREATE_SUSPENDED, NULL);
    CHECK(TerminateThread(thread, 6));
    CHECK_INT(ended(thread), 6);
    CHECK(CloseHandle(thread));
}

static DWORD WINAPI end_itself(LPVOID unused) {
    (void)unused;
    TerminateThread(GetCurrentThread(), 8);
    return 1;
}

static void a_thread_ends_itself_from_outside(void) {
    HANDLE thread = CreateThread(NULL, 0, end_itself, NULL, 0, NULL);
    CHECK_INT(ended(thread), 8);
    CHECK(CloseHandle(thread));
}

static DWORD WINAPI who(LPVOID place) {
    *(DWORD *)place = GetCurrentThreadId();
    return GetThreadId(GetCurrentThread());
}

static void every_thread_has_its_number(void) {
    DWORD inside = 0, outside = 0;
    HANDLE thread = CreateThread(NULL, 0, who, &inside, 0, &outside);
    CHECK_INT(ended(thread), outside);
    CHECK_INT(inside, outside);
    CHECK(outside != GetCurrentThreadId());
    CHECK_INT(GetCurrentThreadId(), GetCurrentThreadId());
    CHECK(CloseHandle(thread));
}

static void a_pseudo_handle_becomes_a_real_one(void) {
    HANDLE real = NULL;
    DWORD code = 0;
    CHECK(DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &real, 0,
                          FALSE, DUPLICATE_SAME_ACCESS));
    CHECK(real != NULL && real != GetCurrentThread());
    CHECK_INT(GetThreadId(real), GetCurrentThreadId());
    CHECK(GetExitCodeThread(real, &code));
    CHECK_INT(code, STILL_ACTIVE);
    CHECK(CloseHandle(real));
}

static unsigned __stdcall crt_answer(void *parameter) {
    return (unsigned)(ULONG_PTR)parameter;
}

static unsigned __stdcall crt_leave(void *unused) {
    (void)unused;
    _endthreadex(12);
    return 1;
}

static void threads_of_the_c_runtime(void) {
    unsigned id = 0;
    HANDLE thread = (HANDLE)_beginthreadex(NULL, 0, crt_answer, (void *)(ULONG_PTR)11, 0, &id);
    REQUIRE(thread != NULL);
    CHECK_INT(GetThreadId(thread), id);
    CHECK_INT(ended(thread), 11);
    CHECK(CloseHandle(thread));
    thread = (HANDLE)_beginthreadex(NULL, 64 * 1024, crt_leave, NULL, CREATE_SUSPENDED, NULL);
    CHECK_INT(ResumeThread(thread), 1);
    CHECK_INT(ended(thread), 12);
    CHECK(CloseHandle(thread));
}

static void __cdecl set_event(void *event) {
    SetEvent((HANDLE)event);
}

static void __cdecl set_event_and_leave(void *event) {
    SetEvent((HANDLE)event);
    _endthread();
}

static void threads_that_close_their_own_handles(void) {
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    CHECK(_beginthread(set_event, 0, event) != (uintptr_t)-1);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(_beginthread(set_event_and_leave, 0, event) != (uintptr_t)-1);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(event));
}

static DWORD WINAPI use_stack(LPVOID size) {
    volatile char room[64 * 1024];
    const size_t count = (size_t)(ULONG_PTR)size / sizeof room;
    room[0] = 1;
    return count > 1 ? use_stack((LPVOID)((count - 1) * sizeof room)) + room[0] : (DWORD)room[0];
}

static void a_stack_has_the_size_that_was_asked_for(void) {
    const SIZE_T size = 16 * 1024 * 1024;
    HANDLE thread = CreateThread(NULL, size + 1024 * 1024, use_stack, (LPVOID)(ULONG_PTR)size,
                                 STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(ended(thread), size / (64 * 1024));
    CHECK(CloseHandle(thread));
}

static void priorities_are_remembered(void) {
    CHECK_INT(GetThreadPriority(GetCurrentThread()), THREAD_PRIORITY_NORMAL);
    CHECK(SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL));
    CHECK_INT(GetThreadPriority(GetCurrentThread()), THREAD_PRIORITY_BELOW_NORMAL);
    CHECK(SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_NORMAL));
    CHECK_FAILS(SetThreadPriority(GetCurrentThread(), 7), FALSE, ERROR_INVALID_PARAMETER);
}

static void what_is_no_thread(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    DWORD code;
    CHECK_FAILS(GetExitCodeThread(event, &code), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetExitCodeThread(NULL, &code), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(ResumeThread(event), (DWORD)-1, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SuspendThread(event), (DWORD)-1, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetThreadPriority(event), THREAD_PRIORITY_ERROR_RETURN, ERROR_INVALID_HANDLE);
    CHECK_FAILS(TerminateThread(event, 0), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
}

static DWORD WINAPI wait_and_end(LPVOID event) {
    return WaitForSingleObject((HANDLE)event, INFINITE);
}

static void when_a_thread_ran_and_how_long(void) {
    FILETIME began, ended, kernel, user;
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    HANDLE thread = CreateThread(NULL, 0, wait_and_end, event, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK(GetThreadTimes(thread, &began, &ended, &kernel, &user));
    CHECK(began.dwHighDateTime != 0);
    CHECK(SetEvent(event));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetThreadTimes(thread, &began, &ended, &kernel, &user));
    CHECK(CompareFileTime(&began, &ended) <= 0);
    CHECK_INT(kernel.dwHighDateTime, 0);
    CHECK_INT(user.dwHighDateTime, 0);
    CHECK(GetThreadTimes(GetCurrentThread(), &began, &ended, &kernel, &user));
    CHECK_FAILS(GetThreadTimes(event, &began, &ended, &kernel, &user), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(thread));
    CHECK(CloseHandle(event));
}

TEST_MAIN_UNSTARTED {
    RUN(a_thread_answers_its_exit_code);
    RUN(exit_thread_leaves_from_any_depth);
    RUN(a_thread_that_runs_is_still_active);
    RUN(a_suspended_thread_begins_when_resumed_as_often);
    RUN(a_suspended_thread_can_be_ended_before_it_begins);
    RUN(a_thread_ends_itself_from_outside);
    RUN(every_thread_has_its_number);
    RUN(a_pseudo_handle_becomes_a_real_one);
    RUN(threads_of_the_c_runtime);
    RUN(threads_that_close_their_own_handles);
    RUN(a_stack_has_the_size_that_was_asked_for);
    RUN(priorities_are_remembered);
    RUN(what_is_no_thread);
    RUN(when_a_thread_ran_and_how_long);
}
