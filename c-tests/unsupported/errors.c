/* What is not supported yet says so, and says first what comes first.
 *
 * Windows: has all of this; the errors are those of its pages for what cannot be done.
 * Oracle:  no, because these functions work there
 * Covers:  src/api/winsock/unsupported */

#include "ws2test.h"

static void hooks_of_version_1(void) {
    CHECK_INT(WSAIsBlocking(), FALSE);
    CHECK_FAILS(WSACancelBlockingCall(), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAUnhookBlockingHook(), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK(WSASetBlockingHook(NULL) == NULL);
}

static void nothing_before_start_up(void) {
    WSADATA data;
    CHECK_OK(WSACleanup());
    CHECK_FAILS(WSACancelBlockingCall(), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
}

TEST_MAIN {
    RUN(hooks_of_version_1);
    RUN(nothing_before_start_up);
}
