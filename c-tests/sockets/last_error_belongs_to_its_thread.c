/* WSAGetLastError: each thread has its own, and it is the one that GetLastError answers.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsagetlasterror
 * Windows: as documented; reading does not reset it, and a new thread starts with 0.
 * Covers:  src/api/winsock/errors.rs, src/runtime/last_error.rs */

#include "ws2test.h"

static void it_is_what_was_set(void) {
    WSASetLastError(WSAEINTR);
    CHECK_INT(WSAGetLastError(), WSAEINTR);
    CHECK_INT(WSAGetLastError(), WSAEINTR);
    WSASetLastError(-1);
    CHECK_INT(WSAGetLastError(), -1);
    WSASetLastError(0);
    CHECK_INT(WSAGetLastError(), 0);
}

static void it_is_the_last_error_of_windows(void) {
    WSASetLastError(WSAEMSGSIZE);
    CHECK_INT(GetLastError(), WSAEMSGSIZE);
    SetLastError(ERROR_INVALID_HANDLE);
    CHECK_INT(WSAGetLastError(), ERROR_INVALID_HANDLE);
}

static DWORD WINAPI fail_here(void *unused) {
    const int first = WSAGetLastError();
    (void)unused;
    CHECK_INT(first, 0);
    CHECK_FAILS(closesocket(INVALID_SOCKET), SOCKET_ERROR, WSAENOTSOCK);
    return 0;
}

static void another_thread_does_not_change_it(void) {
    HANDLE thread;
    WSASetLastError(WSAEINTR);
    thread = CreateThread(NULL, 0, fail_here, NULL, 0, NULL);
    REQUIRE(thread != NULL);
    REQUIRE(WaitForSingleObject(thread, INFINITE) == WAIT_OBJECT_0);
    CHECK_INT(WSAGetLastError(), WSAEINTR);
    CloseHandle(thread);
}

TEST_MAIN {
    RUN(it_is_what_was_set);
    RUN(it_is_the_last_error_of_windows);
    RUN(another_thread_does_not_change_it);
}
