/* Overlapped calls enable network events as the others do.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect
 * Windows: the table of re-enabling functions names WSARecv and WSARecvFrom for FD_READ and FD_OOB, AcceptEx for
 *          FD_ACCEPT.
 * Covers:  src/socket/overlapped/mod.rs, src/socket/notification/mod.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "network_events.h"

#include <mswsock.h>

struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[4];
};

/* Receives up to `size` bytes; answers how many, or -1 when that goes on. */
static int begin(SOCKET s, struct operation *op, ULONG size) {
    DWORD count = 0, flags = 0;
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = size;
    op->overlapped.hEvent = WSACreateEvent();
    if (WSARecv(s, &op->buffer, 1, &count, &flags, &op->overlapped, NULL) == 0) {
        return (int)count;
    }
    CHECK_INT(WSAGetLastError(), WSA_IO_PENDING);
    return -1;
}

static void check_got(SOCKET s, struct operation *op, DWORD size) {
    DWORD count = 0, flags = 0;
    CHECK(WSAGetOverlappedResult(s, &op->overlapped, &count, TRUE, &flags));
    CHECK_INT(count, size);
    CHECK(WSACloseEvent(op->overlapped.hEvent));
}

static void receiving_enables_fd_read(void) {
    SOCKET pair[2];
    struct operation op;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    test_send_all(pair[1], "abc", 3);
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_NO_EVENTS(pair[0], event);
    CHECK_INT(begin(pair[0], &op, 1), 1);
    check_got(pair[0], &op, 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_INT(begin(pair[0], &op, 2), 2);
    check_got(pair[0], &op, 2);
    CHECK_NO_EVENTS(pair[0], event);
    test_send_all(pair[1], "d", 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void nobody_is_told_of_what_an_operation_takes(void) {
    SOCKET pair[2];
    struct operation op;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK_INT(begin(pair[0], &op, 4), -1);
    test_send_all(pair[1], "ab", 2);
    check_got(pair[0], &op, 2);
    CHECK_NO_EVENTS(pair[0], event);
    CHECK_INT(begin(pair[0], &op, 1), -1);
    test_send_all(pair[1], "cd", 2);
    check_got(pair[0], &op, 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void datagrams_too(void) {
    SOCKET pair[2];
    struct operation op;
    const WSAEVENT event = WSACreateEvent();
    test_udp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK_INT(send(pair[1], "a", 1, 0), 1);
    CHECK_INT(send(pair[1], "b", 1, 0), 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_INT(begin(pair[0], &op, 4), 1);
    check_got(pair[0], &op, 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void accepting_enables_fd_accept(void) {
    enum { ADDRESS = sizeof(struct sockaddr_in) + 16 };
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET acceptor = socket(AF_INET, SOCK_STREAM, 0);
    const WSAEVENT event = WSACreateEvent();
    SOCKET clients[2], accepted;
    OVERLAPPED overlapped;
    char room[2 * ADDRESS];
    DWORD count;
    memset(&overlapped, 0, sizeof overlapped);
    CHECK_OK(WSAEventSelect(listener, event, FD_ACCEPT));
    clients[0] = test_connected(SOCK_STREAM, &name);
    clients[1] = test_connected(SOCK_STREAM, &name);
    CHECK_EVENTS(listener, event, FD_ACCEPT);
    CHECK_NO_EVENTS(listener, event);
    CHECK(AcceptEx(listener, acceptor, room, 0, ADDRESS, ADDRESS, &count, &overlapped) ||
          WSAGetLastError() == ERROR_IO_PENDING);
    CHECK_EVENTS(listener, event, FD_ACCEPT);
    accepted = accept(listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(acceptor));
    CHECK_OK(closesocket(listener));
    test_close_pair(clients);
    CHECK(WSACloseEvent(event));
}

static void sending_enables_fd_write(void) {
    enum { SIZE = 16 << 20 };
    SOCKET pair[2];
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    DWORD count, flags;
    char *const data = (char *)calloc(1, SIZE);
    char room[4096];
    int received = 0;
    const WSAEVENT event = WSACreateEvent();
    REQUIRE(data != NULL);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_WRITE));
    CHECK_EVENTS(pair[0], event, FD_WRITE);
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    buffer.buf = data;
    buffer.len = SIZE;
    CHECK_FAILS(WSASend(pair[0], &buffer, 1, NULL, 0, &overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK_FAILS(send(pair[0], "end", 3, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    while (received < SIZE) {
        const int step = recv(pair[1], room, (int)sizeof room, 0);
        REQUIRE(step > 0);
        received += step;
    }
    CHECK(WSAGetOverlappedResult(pair[0], &overlapped, &count, TRUE, &flags));
    CHECK_INT(count, SIZE);
    CHECK_EVENTS(pair[0], event, FD_WRITE);
    CHECK_INT(send(pair[0], "end", 3, 0), 3);
    CHECK(WSACloseEvent(overlapped.hEvent));
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
    free(data);
}

TEST_MAIN {
    RUN(receiving_enables_fd_read);
    RUN(nobody_is_told_of_what_an_operation_takes);
    RUN(datagrams_too);
    RUN(accepting_enables_fd_accept);
    RUN(sending_enables_fd_write);
}
