/* AcceptEx, GetAcceptExSockaddrs and TransmitFile as functions of mswsock.lib, without WSAIoctl.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-getacceptexsockaddrs
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-transmitfile
 * Windows: as documented; the functions that WSAIoctl finds do the same.
 * Covers:  src/api/winsock/accept_extension.rs, src/api/winsock/transmission.rs */

#include "ws2test.h"
#include <mswsock.h>

enum { ADDRESS = sizeof(struct sockaddr_in) + 16 };

static void a_connection_is_accepted_with_its_first_bytes(void) {
    struct sockaddr_storage name, clients;
    const SOCKET listener = test_listener(AF_INET, &name), acceptor = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    struct sockaddr *local = NULL, *remote = NULL;
    int size = sizeof clients, local_size = 0, remote_size = 0;
    char room[8 + 2 * ADDRESS];
    DWORD count = 0, flags = 0;
    WSAOVERLAPPED overlapped;
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    test_send_all(client, "first", 5);
    if (!AcceptEx(listener, acceptor, room, 8, ADDRESS, ADDRESS, &count, &overlapped)) {
        CHECK_INT(WSAGetLastError(), WSA_IO_PENDING);
    }
    CHECK(WSAGetOverlappedResult(listener, &overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 5);
    CHECK_MEM(room, "first", 5);
    GetAcceptExSockaddrs(room, 8, ADDRESS, ADDRESS, &local, &local_size, &remote, &remote_size);
    REQUIRE(local != NULL && remote != NULL);
    CHECK_INT(local_size, sizeof(struct sockaddr_in));
    CHECK_INT(remote_size, sizeof(struct sockaddr_in));
    CHECK_MEM(local, &name, 8);
    CHECK_OK(getsockname(client, (struct sockaddr *)&clients, &size));
    CHECK_MEM(remote, &clients, 8);
    CHECK(WSACloseEvent(overlapped.hEvent));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(acceptor));
    CHECK_OK(closesocket(listener));
}

static void what_stands_around_a_file_is_sent(void) {
    TRANSMIT_FILE_BUFFERS around;
    SOCKET pair[2];
    char head[] = "head", tail[] = "tail", room[8];
    test_tcp_pair(AF_INET, pair);
    around.Head = head;
    around.HeadLength = 4;
    around.Tail = tail;
    around.TailLength = 4;
    CHECK(TransmitFile(pair[0], NULL, 0, 0, NULL, &around, 0));
    test_receive_all(pair[1], room, 8);
    CHECK_MEM(room, "headtail", 8);
    CHECK_FAILS(TransmitFile(INVALID_SOCKET, NULL, 0, 0, NULL, &around, 0), FALSE, WSAENOTSOCK);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_connection_is_accepted_with_its_first_bytes);
    RUN(what_stands_around_a_file_is_sent);
}
