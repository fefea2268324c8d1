/* Waiting on an address.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitonaddress
 * Windows: as documented; with a separate program under Wine these answers were the same.
 * Covers:  src/api/win32/addresses.rs, src/kernel/addresses.rs, src/ffi/memory.rs
 * Defines: _WIN32_WINNT=0x0A00
 * Oracle:  no, MinGW needs another library for it
 */

#include "ws2test.h"

static void memory_that_has_changed_is_not_waited_for(void) {
    ULONGLONG memory = 5, before = 5, other = 6;
    CHECK(WaitOnAddress(&memory, &other, 1, INFINITE));
    CHECK(WaitOnAddress(&memory, &other, 2, INFINITE));
    CHECK(WaitOnAddress(&memory, &other, 4, 0));
    CHECK(WaitOnAddress(&memory, &other, 8, 0));
    CHECK_FAILS(WaitOnAddress(&memory, &before, 8, 1), FALSE, ERROR_TIMEOUT);
    CHECK_FAILS(WaitOnAddress(&memory, &before, 4, 0), FALSE, ERROR_TIMEOUT);
}

static void what_cannot_be_waited_for(void) {
    ULONGLONG memory = 5;
    CHECK_FAILS(WaitOnAddress(&memory, &memory, 3, 0), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WaitOnAddress(&memory, &memory, 0, 0), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WaitOnAddress(NULL, &memory, 4, 0), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WaitOnAddress(&memory, NULL, 4, 0), FALSE, ERROR_INVALID_PARAMETER);
}

static volatile LONG turn;

static DWORD WINAPI play(LPVOID number) {
    const LONG self = (LONG)(ULONG_PTR)number;
    int i;
    for (i = 0; i < 2000; i++) {
        LONG seen = test_read(&turn);
        while (seen != self) {
            WaitOnAddress((volatile VOID *)&turn, &seen, sizeof seen, INFINITE);
            seen = test_read(&turn);
        }
        InterlockedExchange(&turn, 1 - self);
        WakeByAddressAll((PVOID)&turn);
    }
    return 0;
}

static void no_wake_up_is_lost_between_two_threads(void) {
    HANDLE threads[2];
    threads[0] = CreateThread(NULL, 0, play, (LPVOID)0, 0, NULL);
    threads[1] = CreateThread(NULL, 0, play, (LPVOID)1, 0, NULL);
    CHECK_INT(WaitForMultipleObjects(2, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(turn, 0);
    WakeByAddressSingle((PVOID)&turn);
    CHECK(CloseHandle(threads[0]));
    CHECK(CloseHandle(threads[1]));
}

TEST_MAIN_UNSTARTED {
    RUN(memory_that_has_changed_is_not_waited_for);
    RUN(what_cannot_be_waited_for);
    RUN(no_wake_up_is_lost_between_two_threads);
}
