/* Thread local storage by index.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/thread-local-storage
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/api/win32/threads.rs, src/kernel/thread_locals.rs
 */

#include "ws2test.h"

static DWORD own;

static DWORD WINAPI look_and_set(LPVOID unused) {
    DWORD before = (DWORD)(ULONG_PTR)TlsGetValue(own);
    (void)unused;
    TlsSetValue(own, (LPVOID)(ULONG_PTR)2);
    return before;
}

static void each_thread_has_its_value(void) {
    HANDLE thread;
    DWORD answer = 99;
    own = TlsAlloc();
    REQUIRE(own != TLS_OUT_OF_INDEXES);
    CHECK(TlsSetValue(own, (LPVOID)(ULONG_PTR)1));
    thread = CreateThread(NULL, 0, look_and_set, NULL, 0, NULL);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &answer));
    CHECK_INT(answer, 0);
    CHECK(CloseHandle(thread));
    CHECK_INT((ULONG_PTR)TlsGetValue(own), 1);
    CHECK(TlsFree(own));
    CHECK_FAILS(TlsFree(own), FALSE, ERROR_INVALID_PARAMETER);
}

static void a_value_of_nothing_is_no_failure(void) {
    DWORD index = TlsAlloc();
    CHECK_FAILS((TlsGetValue(index) != NULL), 0, ERROR_SUCCESS);
    CHECK(TlsFree(index));
    CHECK_FAILS((TlsGetValue(5000) != NULL), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(TlsSetValue(5000, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(TlsFree(5000), FALSE, ERROR_INVALID_PARAMETER);
}

static void an_index_that_is_used_again_begins_with_nothing(void) {
    DWORD indexes[64];
    int i;
    for (i = 0; i < 64; i++) {
        indexes[i] = TlsAlloc();
        REQUIRE(indexes[i] != TLS_OUT_OF_INDEXES);
        CHECK(TlsSetValue(indexes[i], &own));
    }
    for (i = 0; i < 64; i++) {
        CHECK(TlsFree(indexes[i]));
    }
    for (i = 0; i < 64; i++) {
        indexes[i] = TlsAlloc();
        CHECK(TlsGetValue(indexes[i]) == NULL);
    }
    for (i = 0; i < 64; i++) {
        CHECK(TlsFree(indexes[i]));
    }
}

TEST_MAIN_UNSTARTED {
    RUN(each_thread_has_its_value);
    RUN(a_value_of_nothing_is_no_failure);
    RUN(an_index_that_is_used_again_begins_with_nothing);
}
