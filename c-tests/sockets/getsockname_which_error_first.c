/* getsockname: each error, which one counts when several apply, and the length.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockname
 * Windows: as documented; an unbound socket has no name and answers WSAEINVAL.
 * Covers:  src/api/winsock/names.rs, src/ffi/arg.rs */

#include "ws2test.h"

static void an_unbound_socket_has_no_name(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagram = socket(AF_INET6, SOCK_DGRAM, 0);
    CHECK_FAILS(getsockname(stream, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(getsockname(datagram, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(length, sizeof name);
    CHECK_OK(closesocket(stream));
    CHECK_OK(closesocket(datagram));
}

static void no_socket_has_no_name(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    CHECK_FAILS(getsockname(INVALID_SOCKET, (struct sockaddr *)&name, &length), SOCKET_ERROR,
                WSAENOTSOCK);
    ORACLE_FAILS(getsockname(INVALID_SOCKET, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK, WSAEFAULT,
                 "the handle is judged first by every other call");
}

static void it_needs_room_for_the_whole_address(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof(struct sockaddr_in) - 1;
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, NULL);
    CHECK_FAILS(getsockname(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEFAULT);
    length = 0;
    CHECK_FAILS(getsockname(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEFAULT);
    length = -1;
    ORACLE_FAILS(getsockname(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEFAULT,
                 WSAEINVAL, "documented: the length is too small");
    length = (int)sizeof name;
    CHECK_FAILS(getsockname(s, NULL, &length), SOCKET_ERROR, WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("Wine crashes without a length")) {
        CHECK_FAILS(getsockname(s, (struct sockaddr *)&name, NULL), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(getsockname(s, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    }
    CHECK_OK(closesocket(s));
}

static void the_length_becomes_that_of_the_address(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    const SOCKET four = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const SOCKET six = test_bound(AF_INET6, SOCK_DGRAM, NULL);
    CHECK_OK(getsockname(four, (struct sockaddr *)&name, &length));
    CHECK_INT(length, sizeof(struct sockaddr_in));
    CHECK_INT(name.ss_family, AF_INET);
    CHECK_OK(getsockname(four, (struct sockaddr *)&name, &length));
    length = (int)sizeof name;
    CHECK_OK(getsockname(six, (struct sockaddr *)&name, &length));
    CHECK_INT(length, sizeof(struct sockaddr_in6));
    CHECK_INT(name.ss_family, AF_INET6);
    CHECK_OK(closesocket(four));
    CHECK_OK(closesocket(six));
}

TEST_MAIN {
    RUN(an_unbound_socket_has_no_name);
    RUN(no_socket_has_no_name);
    RUN(it_needs_room_for_the_whole_address);
    RUN(the_length_becomes_that_of_the_address);
}
