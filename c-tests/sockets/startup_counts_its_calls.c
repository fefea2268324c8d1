/* WSAStartup and WSACleanup: as many cleanups as starts, and a start that failed does not count.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacleanup
 * Windows: as documented. WSAStartup answers its error and leaves the last error alone.
 * Covers:  src/api/winsock/startup.rs, src/runtime/startup.rs */

#include "ws2test.h"

static void a_cleanup_without_a_start_fails(void) {
    CHECK_FAILS(WSACleanup(), SOCKET_ERROR, WSANOTINITIALISED);
}

static void winsock_works_until_the_last_cleanup(void) {
    WSADATA data;
    SOCKET s;
    int i;
    for (i = 0; i < 3; i++) {
        CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    }
    CHECK_OK(WSACleanup());
    CHECK_OK(WSACleanup());
    s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
    CHECK_OK(WSACleanup());
    CHECK_FAILS(socket(AF_INET, SOCK_DGRAM, 0), INVALID_SOCKET, WSANOTINITIALISED);
    CHECK_FAILS(WSACleanup(), SOCKET_ERROR, WSANOTINITIALISED);
}

static void it_can_be_started_again(void) {
    WSADATA data;
    SOCKET s;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_OK(WSACleanup());
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
    CHECK_OK(WSACleanup());
}

static void a_failed_start_does_not_count(void) {
    WSASetLastError(TEST_POISON);
    CHECK_INT(WSAStartup(MAKEWORD(2, 2), NULL), WSAEFAULT);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
    CHECK_FAILS(WSACleanup(), SOCKET_ERROR, WSANOTINITIALISED);
}

static void the_version_is_judged_before_the_pointer(void) {
    CHECK_INT(WSAStartup(MAKEWORD(0, 0), NULL), WSAVERNOTSUPPORTED);
}

TEST_MAIN_UNSTARTED {
    RUN(a_cleanup_without_a_start_fails);
    RUN(winsock_works_until_the_last_cleanup);
    RUN(it_can_be_started_again);
    RUN(a_failed_start_does_not_count);
    RUN(the_version_is_judged_before_the_pointer);
}
