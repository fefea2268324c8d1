/* WSASend, WSASendTo: several buffers are one message, and the count says how much was sent.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend
 * Windows: as documented for calls without an OVERLAPPED.
 * Covers:  src/api/winsock/gather.rs, src/socket/transfer.rs, src/ffi/arg.rs */

#include "ws2test.h"

#define POISON_COUNT 0xABABABABu

static char hello[] = "hello", space[] = " ", world[] = "world", room[32];

static WSABUF part(char *text) {
    WSABUF buffer;
    buffer.len = (ULONG)strlen(text);
    buffer.buf = text;
    return buffer;
}

static void a_stream_gets_them_in_order(void) {
    WSABUF parts[4];
    DWORD count = POISON_COUNT;
    SOCKET pair[2];
    parts[0] = part(hello);
    parts[1] = part(space);
    parts[2].len = 0; /* an empty one is no error, even without a pointer */
    parts[2].buf = NULL;
    parts[3] = part(world);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSASend(pair[0], parts, 4, &count, 0, NULL, NULL));
    CHECK_INT(count, 11);
    test_receive_all(pair[1], room, 11);
    CHECK_MEM(room, "hello world", 11);
    test_close_pair(pair);
}

static void they_are_one_datagram(void) {
    WSABUF parts[2];
    DWORD count = POISON_COUNT;
    SOCKET pair[2];
    parts[0] = part(hello);
    parts[1] = part(world);
    test_udp_pair(AF_INET, pair);
    CHECK_OK(WSASend(pair[0], parts, 2, &count, 0, NULL, NULL));
    CHECK_INT(count, 10);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 10);
    CHECK_MEM(room, "helloworld", 10);
    test_close_pair(pair);
}

static void wsasendto_names_the_receiver(void) {
    struct sockaddr_storage name;
    WSABUF parts[2];
    DWORD count = POISON_COUNT;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    parts[0] = part(hello);
    parts[1] = part(world);
    CHECK_OK(WSASendTo(s, parts, 2, &count, 0, (struct sockaddr *)&name, test_name_length(&name),
                       NULL, NULL));
    CHECK_INT(count, 10);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 10);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(receiver));
}

static void many_buffers(void) {
    enum { MANY = 300 };
    static char letters[MANY], back[MANY];
    WSABUF parts[MANY];
    DWORD count = POISON_COUNT;
    SOCKET pair[2];
    int i;
    for (i = 0; i < MANY; i++) {
        letters[i] = (char)('a' + i % 26);
        parts[i].len = 1;
        parts[i].buf = &letters[i];
    }
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSASend(pair[0], parts, MANY, &count, 0, NULL, NULL));
    CHECK_INT(count, MANY);
    test_receive_all(pair[1], back, MANY);
    CHECK_MEM(back, letters, MANY);
    test_close_pair(pair);
}

static void each_error(void) {
    WSABUF one = part(hello), bad = {4, NULL};
    DWORD count = POISON_COUNT;
    SOCKET pair[2];
    const SOCKET unconnected = socket(AF_INET, SOCK_STREAM, 0);
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(WSASend(INVALID_SOCKET, &one, 1, &count, 0, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSASend(INVALID_SOCKET, NULL, 0, NULL, 0, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSASend(pair[0], &bad, 1, &count, 0, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSASend(pair[0], &one, 1, NULL, 0, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSASend(pair[0], NULL, 1, &count, 0, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("no buffer is an argument out of range; Wine sends nothing")) {
        CHECK_FAILS(WSASend(pair[0], &one, 0, &count, 0, NULL, NULL), SOCKET_ERROR, WSAEINVAL);
        CHECK_INT(count, POISON_COUNT);
    }
    ORACLE_FAILS(WSASend(unconnected, &one, 1, &count, 0, NULL, NULL), SOCKET_ERROR, WSAENOTCONN,
                 WSAECONNRESET, "documented: the socket is not connected");
    CHECK_OK(closesocket(unconnected));
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_stream_gets_them_in_order);
    RUN(they_are_one_datagram);
    RUN(wsasendto_names_the_receiver);
    RUN(many_buffers);
    RUN(each_error);
}
