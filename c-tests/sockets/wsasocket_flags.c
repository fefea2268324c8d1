/* WSASocket: its flags and its group.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw
 * Windows: flags that IP cannot serve (a rooted plane) are an invalid combination.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs */

#include "ws2test.h"

static SOCKET udp_with(DWORD flags) {
    return WSASocketW(AF_INET, SOCK_DGRAM, IPPROTO_UDP, NULL, 0, flags);
}

static void flags_that_ip_serves(void) {
    static const DWORD flags[] = {
        0,
        WSA_FLAG_OVERLAPPED,
        WSA_FLAG_NO_HANDLE_INHERIT,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT,
        WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_LEAF,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_LEAF,
    };
    size_t i;
    for (i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        const SOCKET s = udp_with(flags[i]);
        CHECK(s != INVALID_SOCKET);
        CHECK_OK(closesocket(s));
    }
}

static void a_rooted_plane_is_not_served(void) {
    if (ORACLE_LEAVES_OUT("documented: C_ROOT and D_ROOT need a rooted plane; Wine succeeds")) {
        return;
    }
    CHECK_FAILS(udp_with(WSA_FLAG_MULTIPOINT_C_ROOT | WSA_FLAG_MULTIPOINT_D_LEAF), INVALID_SOCKET,
                WSAEINVAL);
    CHECK_FAILS(udp_with(WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_ROOT), INVALID_SOCKET,
                WSAEINVAL);
}

static void a_new_socket_blocks_whatever_its_flags(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    DWORD limit = 50;
    char room[1];
    const SOCKET s = udp_with(WSA_FLAG_OVERLAPPED);
    CHECK_OK(bind(s, (struct sockaddr *)&name, length));
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (char *)&limit, sizeof limit));
    CHECK_FAILS(recv(s, room, 1, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(flags_that_ip_serves);
    RUN(a_rooted_plane_is_not_served);
    RUN(a_new_socket_blocks_whatever_its_flags);
}
