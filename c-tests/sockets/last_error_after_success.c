/* The last error after a call that succeeded: some calls leave it alone, some reset it to 0.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsagetlasterror
 * Windows: the documentation promises neither. What is checked is what the oracle does, which
 *          programs that look at the last error after a success have come to see.
 * Covers:  src/api/winsock/, src/ffi/boundary.rs */

#include "ws2test.h"

/* `call` answers `answer`, and the last error then is as it was. */
#define KEEPS(call, answer) CHECK_FAILS(call, answer, TEST_POISON)

/* `call` answers `answer`, and the last error then is 0. */
#define CLEARS(call, answer) CHECK_FAILS(call, answer, 0)

static void creating_and_closing(void) {
    SOCKET s;
    WSASetLastError(TEST_POISON);
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_INT(WSAGetLastError(), 0);
    KEEPS(closesocket(s), 0);
    WSASetLastError(TEST_POISON);
    s = WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED);
    CHECK_INT(WSAGetLastError(), 0);
    KEEPS(closesocket(s), 0);
}

static void connecting(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    const SOCKET listener = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET accepted;
    CLEARS(bind(listener, (struct sockaddr *)&name, length), 0);
    CLEARS(getsockname(listener, (struct sockaddr *)&name, &length), 0);
    CLEARS(listen(listener, 5), 0);
    KEEPS(connect(client, (struct sockaddr *)&name, length), 0);
    CLEARS(getpeername(client, (struct sockaddr *)&name, &length), 0);
    WSASetLastError(TEST_POISON);
    accepted = accept(listener, NULL, NULL);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
    CLEARS(shutdown(client, SD_SEND), 0);
    KEEPS(closesocket(accepted), 0);
    KEEPS(closesocket(client), 0);
    KEEPS(closesocket(listener), 0);
}

static void transferring(void) {
    char room[4] = {0};
    WSABUF part = {sizeof room, room};
    DWORD count, flags = 0;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CLEARS(send(pair[0], room, 4, 0), 4);
    CLEARS(recv(pair[1], room, 4, 0), 4);
    CLEARS(WSASend(pair[0], &part, 1, &count, 0, NULL, NULL), 0);
    CLEARS(WSARecv(pair[1], &part, 1, &count, &flags, NULL, NULL), 0);
    test_close_pair(pair);
    test_udp_pair(AF_INET, pair);
    CLEARS(sendto(pair[0], room, 4, 0, NULL, 0), 4);
    CLEARS(recvfrom(pair[1], room, 4, 0, NULL, NULL), 4);
    test_close_pair(pair);
}

static void asking_and_setting(void) {
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    int value = 1, size = sizeof value;
    u_long argument = 0;
    CLEARS(setsockopt(s, SOL_SOCKET, SO_BROADCAST, (char *)&value, size), 0);
    CLEARS(getsockopt(s, SOL_SOCKET, SO_BROADCAST, (char *)&value, &size), 0);
    CLEARS(ioctlsocket(s, (long)FIONREAD, &argument), 0);
    CLEARS(ioctlsocket(s, (long)FIONBIO, &argument), 0);
    KEEPS(closesocket(s), 0);
}

static void waiting(void) {
    struct timeval now = {0, 0};
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    WSAPOLLFD entry = {s, POLLWRNORM, 0};
    fd_set set;
    FD_ZERO(&set);
    FD_SET(s, &set);
    CLEARS(select(0, NULL, &set, NULL, &now), 1);
    CLEARS(select(0, &set, NULL, NULL, &now), 0);
    CLEARS(WSAPoll(&entry, 1, 0), 1);
    KEEPS(closesocket(s), 0);
}

static void starting_and_cleaning_up(void) {
    WSADATA data;
    KEEPS(WSAStartup(MAKEWORD(2, 2), &data), 0);
    KEEPS(WSACleanup(), 0);
}

TEST_MAIN {
    RUN(creating_and_closing);
    RUN(connecting);
    RUN(transferring);
    RUN(asking_and_setting);
    RUN(waiting);
    RUN(starting_and_cleaning_up);
}
