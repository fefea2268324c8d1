/* An echo server on a completion port, as Windows programs write it: ports THREADS. Prints its port. */

#include <winsock2.h>
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 4096 };

/* A connection and its one operation at a time: a receive, or the send of what came. */
struct connection {
    OVERLAPPED overlapped;
    SOCKET socket;
    int sends;
    WSABUF buffer;
    char room[ROOM];
};

static HANDLE port;

static void start(struct connection *connection, int sends, DWORD count) {
    DWORD flags = 0;
    int answer;
    memset(&connection->overlapped, 0, sizeof connection->overlapped);
    connection->sends = sends;
    connection->buffer.buf = connection->room;
    connection->buffer.len = count;
    answer = sends ? WSASend(connection->socket, &connection->buffer, 1, NULL, 0,
                             &connection->overlapped, NULL)
                   : WSARecv(connection->socket, &connection->buffer, 1, NULL, &flags,
                             &connection->overlapped, NULL);
    if (answer == SOCKET_ERROR && WSAGetLastError() != WSA_IO_PENDING) {
        closesocket(connection->socket);
        free(connection);
    }
}

static DWORD WINAPI serve(LPVOID unused) {
    (void)unused;
    for (;;) {
        DWORD count;
        ULONG_PTR key;
        LPOVERLAPPED overlapped;
        const BOOL done = GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE);
        struct connection *const connection = (struct connection *)key;
        if (!done || count == 0) {
            closesocket(connection->socket);
            free(connection);
        } else if (connection->sends) {
            start(connection, 0, ROOM);
        } else {
            start(connection, 1, count);
        }
    }
}

int main(int argc, char **argv) {
    const int threads = argc > 1 ? atoi(argv[1]) : 1;
    WSADATA data;
    SOCKET listener;
    struct sockaddr_in name;
    int length = sizeof name, i;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return 1;
    }
    port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    for (i = 0; i < threads; i++) {
        CloseHandle(CreateThread(NULL, 0, serve, NULL, 0, NULL));
    }
    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) != 0 || listen(listener, SOMAXCONN) != 0) {
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("%d\n", ntohs(name.sin_port));
    fflush(stdout);
    for (;;) {
        const SOCKET s = accept(listener, NULL, NULL);
        struct connection *connection;
        if (s == INVALID_SOCKET) {
            return 1;
        }
        connection = calloc(1, sizeof *connection);
        connection->socket = s;
        CreateIoCompletionPort((HANDLE)s, port, (ULONG_PTR)connection, 0);
        start(connection, 0, ROOM);
    }
}
