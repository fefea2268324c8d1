/* select with FD_SETSIZE redefined: the library goes by the count in the set, not by a size of its
 * own.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/maximum-number-of-sockets-supported-2
 * Windows: as documented: FD_SETSIZE belongs to the program and is defined before the include.
 * Covers:  include/winsock2.h, src/socket/select.rs, src/ffi/arg.rs */

#define FD_SETSIZE 128
#include "ws2test.h"

#define MANY 100

static SOCKET sockets[MANY];

static void the_set_has_the_size_that_was_asked_for(void) {
    fd_set set;
    CHECK_INT(sizeof set.fd_array / sizeof set.fd_array[0], 128);
}

static void all_of_them_are_looked_at(void) {
    fd_set set;
    int i;
    FD_ZERO(&set);
    for (i = 0; i < MANY; i++) {
        FD_SET(sockets[i], &set);
    }
    CHECK_INT(set.fd_count, MANY);
    CHECK_INT(select(0, NULL, &set, NULL, NULL), MANY);
    CHECK_INT(set.fd_count, MANY);
}

static void the_last_is_found_alone(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name, i;
    fd_set set;
    CHECK_OK(getsockname(sockets[MANY - 1], (struct sockaddr *)&name, &length));
    CHECK_INT(sendto(sockets[0], "x", 1, 0, (struct sockaddr *)&name, length), 1);
    FD_ZERO(&set);
    for (i = 0; i < MANY; i++) {
        FD_SET(sockets[i], &set);
    }
    CHECK_INT(select(0, &set, NULL, NULL, NULL), 1);
    CHECK_INT(set.fd_count, 1);
    CHECK(set.fd_array[0] == sockets[MANY - 1]);
}

TEST_MAIN {
    int i;
    for (i = 0; i < MANY; i++) {
        sockets[i] = test_bound(AF_INET, SOCK_DGRAM, NULL);
    }
    RUN(the_set_has_the_size_that_was_asked_for);
    RUN(all_of_them_are_looked_at);
    RUN(the_last_is_found_alone);
    for (i = 0; i < MANY; i++) {
        CHECK_OK(closesocket(sockets[i]));
    }
}
