/* WSACleanup: the last one closes every socket of the process, as closesocket would.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacleanup
 * Windows: as documented; an earlier cleanup only counts down.
 * Covers:  src/api/winsock/startup.rs, src/socket/close.rs */

#include "ws2test.h"

static void restart(void) {
    WSADATA data;
    CHECK_OK(WSACleanup());
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
}

static void a_socket_survives_a_cleanup_that_is_not_the_last(void) {
    WSADATA data;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_OK(WSACleanup());
    CHECK_OK(closesocket(s));
}

static void after_the_last_it_is_no_socket(void) {
    char room[4];
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    restart();
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(closesocket(s), SOCKET_ERROR, WSAENOTSOCK);
}

static void its_address_is_free_again(void) {
    struct sockaddr_storage name;
    SOCKET s = test_listener(AF_INET, &name);
    (void)s;
    restart();
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(bind(s, (struct sockaddr *)&name, test_name_length(&name)));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(a_socket_survives_a_cleanup_that_is_not_the_last);
    if (!ORACLE_LEAVES_OUT("Wine leaves the sockets open")) {
        RUN(after_the_last_it_is_no_socket);
        RUN(its_address_is_free_again);
    }
}
