/* WSAStartup: what WSADATA says beside the version.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/ns-winsock-wsadata
 * Windows: the limits are meaningful to programs of version 1.1 and 0 for later ones.
 * Covers:  src/api/winsock/startup.rs */

#include "ws2test.h"

static void the_texts_are_terminated_and_not_empty(void) {
    WSADATA data;
    memset(&data, 0xAB, sizeof data);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK(memchr(data.szDescription, '\0', sizeof data.szDescription) != NULL);
    CHECK(memchr(data.szSystemStatus, '\0', sizeof data.szSystemStatus) != NULL);
    CHECK(data.szDescription[0] != '\0');
    CHECK_STR(data.szSystemStatus, "Running");
    CHECK_OK(WSACleanup());
}

static void a_program_of_version_2_gets_no_limits(void) {
    WSADATA data;
    memset(&data, 0xAB, sizeof data);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_INT(data.iMaxSockets, 0);
    CHECK_INT(data.iMaxUdpDg, 0);
    CHECK_OK(WSACleanup());
}

static void a_program_of_version_1_gets_limits_it_can_work_with(void) {
    WSADATA data;
    memset(&data, 0, sizeof data);
    CHECK_OK(WSAStartup(MAKEWORD(1, 1), &data));
    CHECK(data.iMaxSockets >= 64);
    CHECK(data.iMaxUdpDg >= 512);
    CHECK_OK(WSACleanup());
}

TEST_MAIN_UNSTARTED {
    RUN(the_texts_are_terminated_and_not_empty);
    RUN(a_program_of_version_2_gets_no_limits);
    RUN(a_program_of_version_1_gets_limits_it_can_work_with);
}
