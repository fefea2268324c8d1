/* Every function refuses what is no socket: never valid, closed, or the handle of something else.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2
 * Windows: WSAENOTSOCK, as documented for each function.
 * Covers:  src/object/sockets.rs, src/socket/mod.rs, src/api/winsock/ */

#include "ws2test.h"

static SOCKET bad;

#define REFUSES(call) CHECK_FAILS(call, SOCKET_ERROR, WSAENOTSOCK)

static void connecting(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, htons(9), &name);
    REFUSES(bind(bad, (struct sockaddr *)&name, length));
    REFUSES(listen(bad, 5));
    CHECK_FAILS(accept(bad, NULL, NULL), INVALID_SOCKET, WSAENOTSOCK);
    REFUSES(connect(bad, (struct sockaddr *)&name, length));
    REFUSES(WSAConnect(bad, (struct sockaddr *)&name, length, NULL, NULL, NULL, NULL));
    REFUSES(shutdown(bad, SD_BOTH));
    REFUSES(closesocket(bad));
    REFUSES(getsockname(bad, (struct sockaddr *)&name, &length));
    REFUSES(getpeername(bad, (struct sockaddr *)&name, &length));
}

static void transferring(void) {
    char room[4] = {0};
    DWORD count, flags = 0;
    WSABUF part = {sizeof room, room};
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, htons(9), &name);
    REFUSES(send(bad, room, 4, 0));
    REFUSES(recv(bad, room, 4, 0));
    REFUSES(sendto(bad, room, 4, 0, (struct sockaddr *)&name, length));
    REFUSES(recvfrom(bad, room, 4, 0, (struct sockaddr *)&name, &length));
    REFUSES(WSASend(bad, &part, 1, &count, 0, NULL, NULL));
    REFUSES(WSARecv(bad, &part, 1, &count, &flags, NULL, NULL));
    REFUSES(WSASendTo(bad, &part, 1, &count, 0, (struct sockaddr *)&name, length, NULL, NULL));
    REFUSES(WSARecvFrom(bad, &part, 1, &count, &flags, (struct sockaddr *)&name, &length, NULL,
                        NULL));
}

static void asking_and_setting(void) {
    int value = 0, size = sizeof value;
    u_long argument = 0;
    REFUSES(getsockopt(bad, SOL_SOCKET, SO_TYPE, (char *)&value, &size));
    REFUSES(setsockopt(bad, SOL_SOCKET, SO_KEEPALIVE, (char *)&value, size));
    REFUSES(ioctlsocket(bad, (long)FIONBIO, &argument));
    REFUSES(ioctlsocket(bad, (long)FIONREAD, &argument));
}

static void waiting(void) {
    struct timeval now = {0, 0};
    fd_set set;
    FD_ZERO(&set);
    FD_SET(bad, &set);
    REFUSES(select(0, &set, NULL, NULL, &now));
    REFUSES(select(0, NULL, &set, NULL, &now));
    REFUSES(select(0, NULL, NULL, &set, &now));
}

static void everything_refuses(SOCKET what) {
    bad = what;
    connecting();
    transferring();
    asking_and_setting();
    waiting();
}

static void numbers_that_never_were_handles(void) {
    everything_refuses(INVALID_SOCKET);
    everything_refuses((SOCKET)-2);
    everything_refuses((SOCKET)0);
    everything_refuses((SOCKET)1);
    everything_refuses((SOCKET)2);
    everything_refuses((SOCKET)0x7FFFFFF0);
    everything_refuses((SOCKET)1 << (sizeof(SOCKET) * 8 - 1));
}

static void a_socket_that_was_closed(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(closesocket(s));
    everything_refuses(s);
}

static DWORD WINAPI wait_for_data(void *socket) {
    char room[1];
    CHECK_INT(recv(*(SOCKET *)socket, room, 1, 0), 1);
    return 0;
}

static void the_handle_of_a_thread(void) {
    SOCKET pair[2];
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(wait_for_data, &pair[1]);
    everything_refuses((SOCKET)thread);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(test_join(thread), 0); /* it was not harmed */
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(numbers_that_never_were_handles);
    RUN(a_socket_that_was_closed);
    RUN(the_handle_of_a_thread);
}
