/* getsockopt and setsockopt: levels and options that do not exist, or not for this socket.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-setsockopt
 * Windows: an unknown level answers WSAEINVAL, an unknown option WSAENOPROTOOPT, and so does writing
 *          what can only be read.
 * Covers:  src/socket/options.rs, src/convert/options.rs */

#include "ws2test.h"

#define HANDLE_FIRST "the handle is judged first by getsockopt and by every other call"

static int value = 1;

static int get(SOCKET s, int level, int option) {
    int size = (int)sizeof value;
    return getsockopt(s, level, option, (char *)&value, &size);
}

static int set(SOCKET s, int level, int option) {
    return setsockopt(s, level, option, (const char *)&value, sizeof value);
}

static void an_unknown_level(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(get(s, 1234, SO_TYPE), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(set(s, 1234, SO_KEEPALIVE), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(get(s, -1, SO_TYPE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void an_unknown_option(void) {
    static const int levels[] = {SOL_SOCKET, IPPROTO_TCP, IPPROTO_IP};
    size_t i;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    for (i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        CHECK_FAILS(get(s, levels[i], 0x1234), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_FAILS(set(s, levels[i], 0x1234), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_FAILS(get(s, levels[i], -77), SOCKET_ERROR, WSAENOPROTOOPT);
    }
    CHECK_OK(closesocket(s));
}

static void the_low_water_marks_of_berkeley(void) {
    static const int options[] = {SO_RCVLOWAT, SO_SNDLOWAT};
    size_t i;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    for (i = 0; i < sizeof options / sizeof options[0]; i++) {
        ORACLE_FAILS(get(s, SOL_SOCKET, options[i]), SOCKET_ERROR, WSAEINVAL, WSAENOPROTOOPT,
                     "documented: WSAEINVAL since Windows Vista");
        ORACLE_FAILS(set(s, SOL_SOCKET, options[i]), SOCKET_ERROR, WSAEINVAL, WSAENOPROTOOPT,
                     "documented: WSAEINVAL since Windows Vista");
    }
    CHECK_OK(closesocket(s));
}

static void what_can_only_be_read(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(set(s, SOL_SOCKET, SO_TYPE), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_FAILS(set(s, SOL_SOCKET, SO_ACCEPTCONN), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_FAILS(set(s, SOL_SOCKET, SO_MAX_MSG_SIZE), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_OK(closesocket(s));
}

static void datagrams_do_not_linger(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(get(s, SOL_SOCKET, SO_LINGER), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_FAILS(get(s, SOL_SOCKET, SO_DONTLINGER), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_OK(closesocket(s));
}

static void the_handle_is_judged_first(void) {
    int size = 4;
    CHECK_FAILS(get(INVALID_SOCKET, 1234, 0x1234), SOCKET_ERROR, WSAENOTSOCK);
    ORACLE_FAILS(set(INVALID_SOCKET, 1234, 0x1234), SOCKET_ERROR, WSAENOTSOCK, WSAEINVAL,
                 HANDLE_FIRST);
    CHECK_FAILS(getsockopt(INVALID_SOCKET, 1234, 0x1234, NULL, &size), SOCKET_ERROR, WSAENOTSOCK);
    ORACLE_FAILS(setsockopt(INVALID_SOCKET, 1234, 0x1234, NULL, 4), SOCKET_ERROR, WSAENOTSOCK,
                 WSAEFAULT, HANDLE_FIRST);
}

TEST_MAIN {
    RUN(an_unknown_level);
    RUN(an_unknown_option);
    RUN(the_low_water_marks_of_berkeley);
    RUN(what_can_only_be_read);
    RUN(datagrams_do_not_linger);
    RUN(the_handle_is_judged_first);
}
