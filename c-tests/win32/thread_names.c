/* Names of threads.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreaddescription
 * Windows: as documented.
 * Covers:  src/api/win32/threads.rs, src/kernel/threads.rs
 * Oracle:  no, MinGW of Wine's age links none of this
 */

#include "ws2test.h"

static void check_name(HANDLE thread, const WCHAR *name, size_t size) {
    WCHAR *told = NULL;
    CHECK_INT(GetThreadDescription(thread, &told), S_OK);
    REQUIRE(told != NULL);
    CHECK_MEM(told, name, size);
    CHECK(LocalFree(told) == NULL);
}

static DWORD WINAPI name_itself(LPVOID unused) {
    (void)unused;
    CHECK_INT(SetThreadDescription(GetCurrentThread(), L"worker 2"), S_OK);
    return 0;
}

static void a_thread_has_a_name(void) {
    HANDLE thread = CreateThread(NULL, 0, name_itself, NULL, CREATE_SUSPENDED, NULL);
    REQUIRE(thread != NULL);
    check_name(thread, L"", sizeof L"");
    CHECK_INT(SetThreadDescription(thread, L"worker 1"), S_OK);
    check_name(thread, L"worker 1", sizeof L"worker 1");
    CHECK_INT(ResumeThread(thread), 1);
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(SetThreadDescription(GetCurrentThread(), L"caf\u00e9"), S_OK);
    check_name(GetCurrentThread(), L"caf\u00e9", sizeof L"caf\u00e9");
}

static void what_is_no_thread(void) {
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    WCHAR *told = NULL;
    CHECK(FAILED(SetThreadDescription(event, L"x")));
    CHECK(FAILED(SetThreadDescription(NULL, L"x")));
    CHECK(FAILED(GetThreadDescription(event, &told)));
    CHECK(CloseHandle(event));
}

TEST_MAIN_UNSTARTED {
    RUN(a_thread_has_a_name);
    RUN(what_is_no_thread);
}
