/* WSAStartup: the version that the program gets for the version that it asks for.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsastartup
 * Windows: as documented; the library knows 1.0, 1.1, 2.0, 2.1 and 2.2, and a program that asks for
 *          a version between two of them gets the lower one.
 * Covers:  src/api/winsock/startup.rs, src/convert/startup.rs */

#include "ws2test.h"

/* Starts with `requested`, checks what was negotiated, and cleans up. */
static void starts(int requested_major, int requested_minor, int major, int minor) {
    const WORD requested = MAKEWORD(requested_major, requested_minor);
    WSADATA data;
    memset(&data, 0xAB, sizeof data);
    CHECK_OK(WSAStartup(requested, &data));
    CHECK_INT(data.wVersion, MAKEWORD(major, minor));
    CHECK_INT(data.wHighVersion, MAKEWORD(2, 2));
    CHECK_OK(WSACleanup());
}

static void a_known_version_is_used_as_asked(void) {
    starts(1, 0, 1, 0);
    starts(1, 1, 1, 1);
    starts(2, 0, 2, 0);
    starts(2, 1, 2, 1);
    starts(2, 2, 2, 2);
}

static void a_version_above_becomes_the_highest_below_it(void) {
    starts(1, 2, 1, 1);
    starts(1, 255, 1, 1);
    starts(2, 3, 2, 2);
    starts(3, 0, 2, 2);
    starts(3, 1, 2, 2);
    starts(255, 255, 2, 2);
}

static void a_version_below_1_is_not_supported(void) {
    WSADATA data;
    CHECK_INT(WSAStartup(MAKEWORD(0, 0), &data), WSAVERNOTSUPPORTED);
    CHECK_INT(WSAStartup(MAKEWORD(0, 1), &data), WSAVERNOTSUPPORTED);
    CHECK_INT(WSAStartup(MAKEWORD(0, 255), &data), WSAVERNOTSUPPORTED);
    CHECK_FAILS(WSACleanup(), SOCKET_ERROR, WSANOTINITIALISED);
}

static void each_start_negotiates_anew(void) {
    WSADATA data;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_INT(data.wVersion, MAKEWORD(2, 2));
    CHECK_OK(WSAStartup(MAKEWORD(1, 1), &data));
    CHECK_INT(data.wVersion, MAKEWORD(1, 1));
    CHECK_OK(WSACleanup());
    CHECK_OK(WSACleanup());
}

TEST_MAIN_UNSTARTED {
    RUN(a_known_version_is_used_as_asked);
    RUN(a_version_above_becomes_the_highest_below_it);
    RUN(a_version_below_1_is_not_supported);
    RUN(each_start_negotiates_anew);
}
