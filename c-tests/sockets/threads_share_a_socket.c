/* A socket is the same in every thread: one sends while another receives, several accept.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/shared-sockets-2
 * Windows: as documented; each direction and each call is safe beside the others.
 * Covers:  src/object/sockets.rs, src/socket/transfer.rs, src/socket/accept.rs */

#include "ws2test.h"

#define TOTAL (4 * 1024 * 1024)

static SOCKET pair[2];

static DWORD WINAPI send_a_lot(void *socket) {
    static char chunk[64 * 1024];
    int sent = 0;
    while (sent < TOTAL) {
        const int step = send(*(SOCKET *)socket, chunk, sizeof chunk, 0);
        REQUIRE(step > 0);
        sent += step;
    }
    return (DWORD)sent;
}

static DWORD WINAPI receive_a_lot(void *socket) {
    char room[16 * 1024];
    int received = 0;
    while (received < TOTAL) {
        const int step = recv(*(SOCKET *)socket, room, sizeof room, 0);
        REQUIRE(step > 0);
        received += step;
    }
    return (DWORD)received;
}

static void both_directions_at_once(void) {
    HANDLE threads[4];
    int i;
    test_tcp_pair(AF_INET, pair);
    threads[0] = test_thread(send_a_lot, &pair[0]);
    threads[1] = test_thread(send_a_lot, &pair[1]);
    threads[2] = test_thread(receive_a_lot, &pair[0]);
    threads[3] = test_thread(receive_a_lot, &pair[1]);
    for (i = 0; i < 4; i++) {
        CHECK_INT(test_join(threads[i]), TOTAL);
    }
    test_close_pair(pair);
}

static DWORD WINAPI accept_one(void *socket) {
    const SOCKET accepted = accept(*(SOCKET *)socket, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(send(accepted, "x", 1, 0), 1);
    CHECK_OK(closesocket(accepted));
    return 0;
}

static void several_accept_from_one_listener(void) {
    enum { MANY = 4 };
    struct sockaddr_storage name;
    HANDLE threads[MANY];
    SOCKET clients[MANY], listener = test_listener(AF_INET, &name);
    int i;
    for (i = 0; i < MANY; i++) {
        threads[i] = test_thread(accept_one, &listener);
    }
    for (i = 0; i < MANY; i++) {
        char room[1];
        clients[i] = test_connected(SOCK_STREAM, &name);
        CHECK_INT(recv(clients[i], room, 1, 0), 1);
        CHECK_OK(closesocket(clients[i]));
    }
    for (i = 0; i < MANY; i++) {
        CHECK_INT(test_join(threads[i]), 0);
    }
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(both_directions_at_once);
    RUN(several_accept_from_one_listener);
}
