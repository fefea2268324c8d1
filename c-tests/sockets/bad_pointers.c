/* Every function answers WSAEFAULT for null and for lengths below zero, and does nothing else.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2
 * Windows: as documented for each function.
 * Covers:  src/ffi/arg.rs, src/api/winsock/ */

#include "ws2test.h"

#define HUGE_LENGTH 0x7FFFFFFF
#define REFUSES(call) CHECK_FAILS(call, SOCKET_ERROR, WSAEFAULT)

static struct sockaddr_storage name;
static int length;

static void names(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    length = test_loopback(AF_INET, 0, &name);
    REFUSES(bind(s, NULL, length));
    REFUSES(bind(s, NULL, HUGE_LENGTH));
    REFUSES(bind(s, (struct sockaddr *)&name, -1));
    REFUSES(bind(s, (struct sockaddr *)&name, (int)0x80000000));
    REFUSES(connect(s, NULL, length));
    REFUSES(connect(s, (struct sockaddr *)&name, -1));
    REFUSES(connect(s, (struct sockaddr *)&name, 1));
    REFUSES(WSAConnect(s, NULL, length, NULL, NULL, NULL, NULL));
    CHECK_OK(bind(s, (struct sockaddr *)&name, length)); /* the failures did nothing */
    REFUSES(getsockname(s, NULL, &length));
    REFUSES(getsockname(s, (struct sockaddr *)&name, NULL));
    CHECK_OK(closesocket(s));
}

static void data(void) {
    char room[4] = {0};
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    REFUSES(send(pair[0], NULL, 1, 0));
    REFUSES(send(pair[0], NULL, HUGE_LENGTH, 0));
    REFUSES(send(pair[0], room, -1, 0));
    REFUSES(recv(pair[0], NULL, 1, 0));
    REFUSES(recv(pair[0], NULL, HUGE_LENGTH, 0));
    REFUSES(recv(pair[0], room, -1, 0));
    REFUSES(getpeername(pair[0], NULL, &length));
    REFUSES(getpeername(pair[0], (struct sockaddr *)&name, NULL));
    test_close_pair(pair);
}

static void a_refused_send_sends_nothing(void) {
    char room[4] = {0};
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    REFUSES(send(pair[0], NULL, HUGE_LENGTH, 0));
    REFUSES(send(pair[0], room, (int)0x80000000, 0));
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_INT(recv(pair[1], room, 4, MSG_WAITALL), 1);
    test_close_pair(pair);
}

static void datagrams(void) {
    char room[4] = {0};
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    length = test_name_length(&name);
    REFUSES(sendto(s, NULL, 1, 0, (struct sockaddr *)&name, length));
    REFUSES(sendto(s, room, -1, 0, (struct sockaddr *)&name, length));
    REFUSES(sendto(s, room, 1, 0, (struct sockaddr *)&name, -1));
    REFUSES(sendto(s, room, 1, 0, (struct sockaddr *)&name, 3));
    REFUSES(recvfrom(s, NULL, 1, 0, NULL, NULL));
    REFUSES(recvfrom(s, room, -1, 0, NULL, NULL));
    test_set_nonblocking(s, 1);
    CHECK_FAILS(recv(s, room, 4, 0), SOCKET_ERROR, WSAEWOULDBLOCK); /* nothing was sent */
    CHECK_OK(closesocket(s));
}

static void buffers(void) {
    WSABUF none = {4, NULL};
    DWORD count = 0, flags = 0;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    REFUSES(WSASend(pair[0], NULL, 1, &count, 0, NULL, NULL));
    REFUSES(WSASend(pair[0], &none, 1, &count, 0, NULL, NULL));
    REFUSES(WSASend(pair[0], &none, 1, NULL, 0, NULL, NULL));
    REFUSES(WSARecv(pair[0], NULL, 1, &count, &flags, NULL, NULL));
    REFUSES(WSARecv(pair[0], &none, 1, &count, &flags, NULL, NULL));
    REFUSES(WSARecv(pair[0], &none, 1, &count, NULL, NULL, NULL));
    test_close_pair(pair);
}

static void values(void) {
    int value = 0, size = -1;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    REFUSES(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&value, &size));
    size = (int)sizeof value;
    REFUSES(getsockopt(s, SOL_SOCKET, SO_TYPE, NULL, &size));
    REFUSES(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&value, NULL));
    REFUSES(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, NULL, sizeof value));
    REFUSES(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (char *)&value, -1));
    REFUSES(ioctlsocket(s, (long)FIONBIO, NULL));
    REFUSES(ioctlsocket(s, (long)FIONREAD, NULL));
    REFUSES(ioctlsocket(s, (long)SIOCATMARK, NULL));
    REFUSES(WSAPoll(NULL, 1, 0));
    CHECK_OK(closesocket(s));
}

static void wsastartup(void) {
    CHECK_INT(WSAStartup(MAKEWORD(2, 2), NULL), WSAEFAULT);
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("Wine takes lengths that are too short, and crashes without one")) {
        RUN(names);
        RUN(a_refused_send_sends_nothing);
        RUN(datagrams);
        RUN(values);
    }
    RUN(data);
    RUN(buffers);
    RUN(wsastartup);
}
