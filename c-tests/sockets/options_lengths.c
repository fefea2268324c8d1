/* getsockopt and setsockopt: room that is too short, too long, or odd.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-setsockopt
 * Windows: an integer needs four bytes, a boolean at least one; more are ignored. A negative length
 *          is too short.
 * Covers:  src/socket/options.rs, src/convert/options.rs, src/ffi/arg.rs */

#include "ws2test.h"

static SOCKET s;
static char room[16];

static int get(int option, int size, int *size_after) {
    const int answer = getsockopt(s, SOL_SOCKET, option, room, &size);
    *size_after = size;
    return answer;
}

static void reading_an_integer_needs_four_bytes(void) {
    static const int options[] = {SO_RCVBUF, SO_SNDBUF, SO_RCVTIMEO, SO_ERROR, SO_TYPE, SO_LINGER};
    size_t i;
    for (i = 0; i < sizeof options / sizeof options[0]; i++) {
        int size, after;
        for (size = -1; size < 4; size++) {
            CHECK_FAILS(get(options[i], size, &after), SOCKET_ERROR, WSAEFAULT);
            CHECK_INT(after, size);
        }
        CHECK_OK(get(options[i], 4, &after));
        CHECK_INT(after, 4);
    }
}

static void room_that_is_too_short_stays_as_it_is(void) {
    int after;
    memset(room, 0x5E, sizeof room);
    CHECK_FAILS(get(SO_RCVTIMEO, 3, &after), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(get(SO_RCVBUF, 3, &after), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(get(SO_TYPE, 3, &after), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(room[0], 0x5E);
}

static void reading_more_than_there_is(void) {
    int after;
    memset(room, 0x5E, sizeof room);
    CHECK_OK(get(SO_RCVTIMEO, 16, &after));
    CHECK_INT(after, 4);
    CHECK_INT(room[4], 0x5E);
}

static void reading_a_boolean_needs_one_byte(void) {
    int after;
    memset(room, 0x5E, sizeof room);
    CHECK_OK(get(SO_REUSEADDR, 1, &after));
    CHECK_INT(room[0], FALSE);
    CHECK_INT(room[1], 0x5E);
    CHECK_INT(after, 1);
    CHECK_FAILS(get(SO_REUSEADDR, 0, &after), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(get(SO_REUSEADDR, -1, &after), SOCKET_ERROR, WSAEFAULT);
}

static void writing_an_integer_needs_four_bytes(void) {
    static const int options[] = {SO_RCVBUF, SO_RCVTIMEO, SO_LINGER};
    const int value[4] = {20000, 0, 0, 0};
    size_t i;
    for (i = 0; i < sizeof options / sizeof options[0]; i++) {
        int size;
        for (size = 0; size < 4; size++) {
            CHECK_FAILS(setsockopt(s, SOL_SOCKET, options[i], (const char *)value, size),
                        SOCKET_ERROR, WSAEFAULT);
        }
        CHECK_OK(setsockopt(s, SOL_SOCKET, options[i], (const char *)value, 4));
        CHECK_OK(setsockopt(s, SOL_SOCKET, options[i], (const char *)value, 16));
    }
}

static void writing_a_boolean_needs_one_byte(void) {
    const int on[4] = {1, 0, 0, 0};
    int size;
    for (size = 1; size <= 16; size++) {
        CHECK_OK(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (const char *)on, size));
    }
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (const char *)on, 0), SOCKET_ERROR,
                WSAEFAULT);
}

static void a_negative_length_is_too_short(void) {
    const int value = 1;
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (const char *)&value, -1), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_RCVBUF, (const char *)&value, -1), SOCKET_ERROR,
                WSAEFAULT);
}

static void no_room(void) {
    int size = 4;
    CHECK_FAILS(getsockopt(s, SOL_SOCKET, SO_TYPE, NULL, &size), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(getsockopt(s, SOL_SOCKET, SO_TYPE, room, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, NULL, 4), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_LINGER, NULL, 4), SOCKET_ERROR, WSAEFAULT);
}

TEST_MAIN {
    s = socket(AF_INET, SOCK_STREAM, 0);
    RUN(reading_an_integer_needs_four_bytes);
    RUN(reading_more_than_there_is);
    RUN(reading_a_boolean_needs_one_byte);
    RUN(writing_an_integer_needs_four_bytes);
    RUN(writing_a_boolean_needs_one_byte);
    if (!ORACLE_LEAVES_OUT("Wine takes some negative lengths, and clears room that is too short")) {
        RUN(a_negative_length_is_too_short);
        RUN(room_that_is_too_short_stays_as_it_is);
    }
    RUN(no_room);
    CHECK_OK(closesocket(s));
}
