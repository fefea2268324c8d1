/* WSARecv, WSARecvFrom: what comes fills the buffers one after the other.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv
 * Windows: as documented for calls without an OVERLAPPED: the flags are 0 after a stream and after
 *          a whole datagram, MSG_PARTIAL with WSAEMSGSIZE after a part of one.
 * Covers:  src/api/winsock/gather.rs, src/socket/transfer.rs, src/ffi/arg.rs */

#include "ws2test.h"

#define POISON_COUNT 0xABABABABu

static char first[4], second[8];
static WSABUF parts[2];
static DWORD count, flags;
static SOCKET pair[2];

static void reset(void) {
    parts[0].len = sizeof first;
    parts[0].buf = first;
    parts[1].len = sizeof second;
    parts[1].buf = second;
    memset(first, '.', sizeof first);
    memset(second, '.', sizeof second);
    count = POISON_COUNT;
    flags = 0;
}

static void a_stream_fills_them_in_order(void) {
    reset();
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "hello!", 6, 0), 6);
    CHECK_OK(WSARecv(pair[1], parts, 2, &count, &flags, NULL, NULL));
    CHECK_INT(count, 6);
    CHECK_INT(flags, 0);
    CHECK_MEM(first, "hell", 4);
    CHECK_MEM(second, "o!......", 8);
    test_close_pair(pair);
}

static void the_end_of_a_stream_is_a_count_of_zero(void) {
    reset();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_OK(WSARecv(pair[1], parts, 2, &count, &flags, NULL, NULL));
    CHECK_INT(count, 0);
    test_close_pair(pair);
}

static void peeking_is_asked_for_in_the_flags(void) {
    reset();
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "hello!", 6, 0), 6);
    test_wait_readable(pair[1]);
    flags = MSG_PEEK;
    CHECK_OK(WSARecv(pair[1], parts, 1, &count, &flags, NULL, NULL));
    CHECK_INT(count, 4);
    flags = 0;
    CHECK_OK(WSARecv(pair[1], parts, 2, &count, &flags, NULL, NULL));
    CHECK_INT(count, 6);
    test_close_pair(pair);
}

static void a_datagram_tells_its_sender(void) {
    struct sockaddr_storage name, from;
    int length = (int)sizeof from, size = (int)sizeof name;
    reset();
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "hello!", 6, 0), 6);
    CHECK_OK(WSARecvFrom(pair[1], parts, 2, &count, &flags, (struct sockaddr *)&from, &length,
                         NULL, NULL));
    CHECK_INT(count, 6);
    CHECK_INT(flags, 0);
    CHECK_MEM(second, "o!......", 8);
    CHECK_OK(getsockname(pair[0], (struct sockaddr *)&name, &size));
    CHECK_INT(length, size);
    CHECK_MEM(&from, &name, size);
    test_close_pair(pair);
}

static void a_part_of_a_datagram(void) {
    reset();
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "hello!", 6, 0), 6);
    CHECK_FAILS(WSARecv(pair[1], parts, 1, &count, &flags, NULL, NULL), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_MEM(first, "hell", 4);
    ORACLE_INT(flags & MSG_PARTIAL, MSG_PARTIAL, 0, "documented in the table of lpFlags");
    test_close_pair(pair);
}

static void each_error(void) {
    WSABUF bad = {4, NULL};
    const SOCKET unconnected = socket(AF_INET, SOCK_STREAM, 0);
    reset();
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    CHECK_FAILS(WSARecv(INVALID_SOCKET, parts, 1, &count, &flags, NULL, NULL), SOCKET_ERROR,
                WSAENOTSOCK);
    CHECK_FAILS(WSARecv(INVALID_SOCKET, NULL, 0, NULL, NULL, NULL, NULL), SOCKET_ERROR,
                WSAENOTSOCK);
    CHECK_FAILS(WSARecv(pair[0], &bad, 1, &count, &flags, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSARecv(pair[0], NULL, 1, &count, &flags, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    ORACLE_FAILS(WSARecv(pair[0], parts, 1, NULL, &flags, NULL, NULL), SOCKET_ERROR, WSAEFAULT,
                 WSAEWOULDBLOCK, "documented: the count may be null only with an OVERLAPPED");
    CHECK_FAILS(WSARecv(pair[0], parts, 1, &count, NULL, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    ORACLE_FAILS(WSARecv(pair[0], parts, 0, &count, &flags, NULL, NULL), SOCKET_ERROR, WSAEINVAL,
                 WSAEWOULDBLOCK, "no buffer is an argument out of range");
    CHECK_FAILS(WSARecv(pair[0], parts, 1, &count, &flags, NULL, NULL), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_FAILS(WSARecv(unconnected, parts, 1, &count, &flags, NULL, NULL), SOCKET_ERROR,
                WSAENOTCONN);
    CHECK_OK(closesocket(unconnected));
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_stream_fills_them_in_order);
    RUN(the_end_of_a_stream_is_a_count_of_zero);
    RUN(peeking_is_asked_for_in_the_flags);
    RUN(a_datagram_tells_its_sender);
    RUN(a_part_of_a_datagram);
    RUN(each_error);
}
