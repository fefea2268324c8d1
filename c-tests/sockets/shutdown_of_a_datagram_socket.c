/* shutdown on a datagram socket: the direction that was shut answers WSAESHUTDOWN.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-shutdown
 * Windows: as documented; the peer learns nothing of it.
 * Covers:  src/socket/close.rs, src/socket/transfer.rs, src/socket/state.rs */

#include "ws2test.h"

static char room[8];

static void after_sd_send(void) {
    struct sockaddr_storage name;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_FAILS(sendto(s, "x", 1, 0, (struct sockaddr *)&name, test_name_length(&name)),
                SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(receiver));
}

static void after_sd_receive(void) {
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(shutdown(s, SD_RECEIVE));
    CHECK_FAILS(recv(s, room, 8, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_FAILS(recvfrom(s, room, 8, 0, NULL, NULL), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_OK(closesocket(s));
}

static void a_connected_pair(void) {
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(send(pair[1], "answer", 6, 0), 6);
    CHECK_INT(recv(pair[0], room, 8, 0), 6);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(after_sd_send);
    RUN(after_sd_receive);
    RUN(a_connected_pair);
}
