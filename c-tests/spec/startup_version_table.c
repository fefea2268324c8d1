/* The specification's table of version negotiation, where the library is one that knows 1.0 to 2.2.
 *
 * Spec:    Windows Sockets 2 Application Programming Interface (1996), WSAStartup, the table
 * Windows: as in the table; rows about libraries that know less cannot be produced here.
 * Covers:  src/convert/startup.rs */

#include "ws2test.h"

/* What an application asks for that knows these versions, and whether it can use the answer. */
struct application {
    WORD lowest, highest;
    WORD used;
};

static const struct application applications[] = {
    {MAKEWORD(1, 1), MAKEWORD(1, 1), MAKEWORD(1, 1)},
    {MAKEWORD(1, 0), MAKEWORD(1, 1), MAKEWORD(1, 1)},
    {MAKEWORD(1, 0), MAKEWORD(1, 0), MAKEWORD(1, 0)},
    {MAKEWORD(1, 1), MAKEWORD(2, 0), MAKEWORD(2, 0)},
    {MAKEWORD(2, 0), MAKEWORD(2, 0), MAKEWORD(2, 0)},
    {MAKEWORD(2, 2), MAKEWORD(2, 2), MAKEWORD(2, 2)},
};

static void each_application_gets_the_version_it_can_use(void) {
    size_t i;
    for (i = 0; i < sizeof applications / sizeof applications[0]; i++) {
        WSADATA data;
        CHECK_OK(WSAStartup(applications[i].highest, &data));
        CHECK_INT(data.wVersion, applications[i].used);
        CHECK_INT(data.wHighVersion, MAKEWORD(2, 2));
        CHECK_OK(WSACleanup());
    }
}

static void an_application_of_the_future_is_told_what_there_is(void) {
    WSADATA data;
    CHECK_OK(WSAStartup(MAKEWORD(3, 0), &data));
    CHECK_INT(data.wVersion, MAKEWORD(2, 2)); /* it cannot use that, cleans up and gives up */
    CHECK_OK(WSACleanup());
}

static void an_application_older_than_the_library_fails(void) {
    WSADATA data;
    CHECK_INT(WSAStartup(MAKEWORD(0, 9), &data), WSAVERNOTSUPPORTED);
}

TEST_MAIN_UNSTARTED {
    RUN(each_application_gets_the_version_it_can_use);
    RUN(an_application_of_the_future_is_told_what_there_is);
    RUN(an_application_older_than_the_library_fails);
}
