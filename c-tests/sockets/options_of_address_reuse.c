/* SO_REUSEADDR and SO_EXCLUSIVEADDRUSE exclude each other, and count at bind.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/so-exclusiveaddruse
 * Windows: setting one while the other is set answers WSAEINVAL.
 * Covers:  src/socket/options.rs */

#include "ws2test.h"

static int set(SOCKET s, int option, BOOL on) {
    return setsockopt(s, SOL_SOCKET, option, (const char *)&on, sizeof on);
}

static BOOL get(SOCKET s, int option) {
    BOOL on = (BOOL)TEST_POISON;
    int size = (int)sizeof on;
    CHECK_OK(getsockopt(s, SOL_SOCKET, option, (char *)&on, &size));
    return on;
}

static void both_are_off_at_first(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_INT(get(s, SO_REUSEADDR), FALSE);
    CHECK_INT(get(s, SO_EXCLUSIVEADDRUSE), FALSE);
    CHECK_OK(closesocket(s));
}

static void each_reads_back(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(set(s, SO_REUSEADDR, TRUE));
    CHECK_INT(get(s, SO_REUSEADDR), TRUE);
    CHECK_OK(set(s, SO_REUSEADDR, FALSE));
    CHECK_OK(set(s, SO_EXCLUSIVEADDRUSE, TRUE));
    CHECK_INT(get(s, SO_EXCLUSIVEADDRUSE), TRUE);
    CHECK_OK(closesocket(s));
}

static void one_excludes_the_other(void) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(set(s, SO_EXCLUSIVEADDRUSE, TRUE));
    CHECK_FAILS(set(s, SO_REUSEADDR, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(set(s, SO_REUSEADDR, TRUE));
    CHECK_FAILS(set(s, SO_EXCLUSIVEADDRUSE, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(both_are_off_at_first);
    RUN(each_reads_back);
    RUN(one_excludes_the_other);
}
