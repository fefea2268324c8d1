// A chat server on network events: WSAEventSelect for every socket, one thread that waits for all of
// them. It begins when everybody is there, passes every line on to all the others, and ends when all
// have left.
//
//     server port clients

#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

typedef struct {
    SOCKET socket;
    char line[256];
    int length;
} CONNECTION;

static CONNECTION connections[WSA_MAXIMUM_WAIT_EVENTS];
static WSAEVENT events[WSA_MAXIMUM_WAIT_EVENTS];
static DWORD count = 0;

static void Add(SOCKET s, long lNetworkEvents)
{
    events[count] = WSACreateEvent();
    connections[count].socket = s;
    connections[count].length = 0;
    if (WSAEventSelect(s, events[count], lNetworkEvents) == SOCKET_ERROR)
        fprintf(stderr, "WSAEventSelect failed with error %d\n", WSAGetLastError());
    count++;
}

static void Remove(DWORD index)
{
    closesocket(connections[index].socket);
    WSACloseEvent(events[index]);
    count--;
    connections[index] = connections[count];
    events[index] = events[count];
}

// The first is the listening socket.
static void Tell(SOCKET except, const char *text, int length)
{
    DWORD i;
    for (i = 1; i < count; i++)
        if (connections[i].socket != except && send(connections[i].socket, text, length, 0) != length)
            fprintf(stderr, "send failed with error %d\n", WSAGetLastError());
}

static void Read(CONNECTION *c)
{
    char *end;
    int received = recv(c->socket, c->line + c->length, sizeof(c->line) - c->length, 0);
    if (received == SOCKET_ERROR) {
        if (WSAGetLastError() != WSAEWOULDBLOCK)
            fprintf(stderr, "recv failed with error %d\n", WSAGetLastError());
        return;
    }
    c->length += received;
    while ((end = (char *)memchr(c->line, '\n', c->length)) != NULL) {
        int used = (int)(end - c->line) + 1;
        Tell(c->socket, c->line, used);
        c->length -= used;
        memmove(c->line, end + 1, c->length);
    }
}

int main(int argc, char *argv[])
{
    WSADATA wsaData;
    SOCKADDR_IN name;
    int length = sizeof(name), expected, came = 0;
    SOCKET listener;

    if (argc != 3 || WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;
    expected = atoi(argv[2]);
    listener = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));
    Add(listener, FD_ACCEPT | FD_CLOSE);
    if (bind(listener, (PSOCKADDR)&name, sizeof(name)) == SOCKET_ERROR || listen(listener, 5) == SOCKET_ERROR) {
        printf("bind or listen failed with error %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(listener, (PSOCKADDR)&name, &length);
    printf("port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    while (came < expected || count > 1) {
        WSANETWORKEVENTS happened;
        DWORD index = WSAWaitForMultipleEvents(count, events, FALSE, 5000, FALSE);
        if (index == WSA_WAIT_FAILED || index == WSA_WAIT_TIMEOUT) {
            printf("WSAWaitForMultipleEvents: %lu, error %d\n", index, WSAGetLastError());
            return 1;
        }
        // Others behind the first may be set as well; each is looked at.
        for (index -= WSA_WAIT_EVENT_0; index < count; index++) {
            if (WSAEnumNetworkEvents(connections[index].socket, events[index], &happened) == SOCKET_ERROR) {
                printf("WSAEnumNetworkEvents failed with error %d\n", WSAGetLastError());
                return 1;
            }
            if (happened.lNetworkEvents & FD_ACCEPT) {
                SOCKET s;
                if (happened.iErrorCode[FD_ACCEPT_BIT] != 0) {
                    printf("FD_ACCEPT failed with error %d\n", happened.iErrorCode[FD_ACCEPT_BIT]);
                    return 1;
                }
                s = accept(listener, NULL, NULL);
                if (s != INVALID_SOCKET) {
                    Add(s, FD_READ | FD_WRITE | FD_CLOSE);
                    if (++came == expected)
                        Tell(INVALID_SOCKET, "everybody is here\n", 18);
                }
            }
            if (happened.lNetworkEvents & FD_READ)
                Read(&connections[index]);
            if (happened.lNetworkEvents & FD_CLOSE)
                Remove(index--);
        }
    }
    printf("%d came, %lu are left\n", came, count - 1);
    closesocket(listener);
    WSACloseEvent(events[0]);
    WSACleanup();
    return 0;
}
