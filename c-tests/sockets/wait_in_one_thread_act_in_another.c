/* A call that waits ends when another thread makes happen what it waits for.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/blocking-and-nonblocking-2
 * Windows: as documented for blocking sockets.
 * Covers:  src/socket/transfer.rs, src/socket/accept.rs, src/socket/select.rs */

#include "ws2test.h"

static SOCKET pair[2];
static struct sockaddr_storage name;

static DWORD WINAPI send_one(void *unused) {
    (void)unused;
    CHECK_INT(send(pair[1], "x", 1, 0), 1);
    return 0;
}

static DWORD WINAPI shut_down(void *unused) {
    (void)unused;
    CHECK_OK(shutdown(pair[1], SD_SEND));
    return 0;
}

static DWORD WINAPI shut_own_receiving(void *unused) {
    (void)unused;
    Sleep(50); /* whether recv waits yet cannot be observed; it ends the same way if not */
    CHECK_OK(shutdown(pair[0], SD_RECEIVE));
    return 0;
}

static DWORD WINAPI connect_one(void *client) {
    *(SOCKET *)client = test_connected(SOCK_STREAM, &name);
    return 0;
}

static void recv_ends_with_data(void) {
    char room[1];
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(send_one, NULL);
    CHECK_INT(recv(pair[0], room, 1, 0), 1);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

static void recv_ends_with_the_end(void) {
    char room[1];
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(shut_down, NULL);
    CHECK_INT(recv(pair[0], room, 1, 0), 0);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

static void recv_ends_when_its_side_is_shut(void) {
    char room[1];
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(shut_own_receiving, NULL);
    CHECK_FAILS(recv(pair[0], room, 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

static void accept_ends_with_a_connection(void) {
    SOCKET client = INVALID_SOCKET, accepted;
    HANDLE thread;
    const SOCKET listener = test_listener(AF_INET, &name);
    thread = test_thread(connect_one, &client);
    accepted = accept(listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(test_join(thread), 0);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void select_ends_with_data(void) {
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(send_one, NULL);
    test_wait_readable(pair[0]);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(recv_ends_with_data);
    RUN(recv_ends_with_the_end);
    if (!ORACLE_LEAVES_OUT("documented: receiving is disallowed from then on; Wine waits")) {
        RUN(recv_ends_when_its_side_is_shut);
    }
    RUN(accept_ends_with_a_connection);
    RUN(select_ends_with_data);
}
