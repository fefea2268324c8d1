/* SOCKET is unsigned: INVALID_SOCKET is the only failure, and -1 still compares equal to it.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/socket-data-type-2
 * Windows: as documented. No handle is ever 0, because programs use 0 for "none".
 * Covers:  include/winsock2.h, src/socket/creation.rs */

#include "ws2test.h"

static void the_type_is_unsigned_and_as_wide_as_a_pointer(void) {
    CHECK((SOCKET)-1 > (SOCKET)0);
    CHECK_INT(sizeof(SOCKET), sizeof(void *));
    CHECK(INVALID_SOCKET == (SOCKET)(~0));
    CHECK_INT(SOCKET_ERROR, -1);
}

static void a_failure_compares_equal_to_minus_one(void) {
    const SOCKET s = socket(9999, SOCK_STREAM, 0);
    CHECK(s == INVALID_SOCKET);
    CHECK(s == (SOCKET)-1);
}

static void a_success_is_neither_invalid_nor_zero(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK(s != 0);
    CHECK((int)s > 0); /* so that programs that keep it in an int work */
    CHECK_OK(closesocket(s));
}

static void two_sockets_differ(void) {
    const SOCKET one = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET other = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(one != other);
    CHECK_OK(closesocket(one));
    CHECK_OK(closesocket(other));
}

TEST_MAIN {
    RUN(the_type_is_unsigned_and_as_wide_as_a_pointer);
    RUN(a_failure_compares_equal_to_minus_one);
    RUN(a_success_is_neither_invalid_nor_zero);
    RUN(two_sockets_differ);
}
