// A proxy: a client names a port by CONNECT, and two threads carry what is said both ways.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

typedef struct {
    SOCKET from, to;
    long bytes;
} DIRECTION;

static unsigned __stdcall carry(void *argument)
{
    DIRECTION *const way = (DIRECTION *)argument;
    char buffer[1024];
    int count;

    while ((count = recv(way->from, buffer, sizeof buffer, 0)) > 0) {
        if (send(way->to, buffer, count, 0) != count)
            break;
        way->bytes += count;
    }
    shutdown(way->to, SD_SEND);
    return 0;
}

static int read_line(SOCKET s, char *line, int size)
{
    int length = 0;

    while (length < size - 1 && recv(s, line + length, 1, 0) == 1 && line[length] != '\n')
        length++;
    line[length] = '\0';
    return length;
}

static void serve(SOCKET client)
{
    char line[64];
    struct sockaddr_in origin;
    DIRECTION there, back;
    HANDLE threads[2];
    SOCKET s;

    read_line(client, line, sizeof line);
    memset(&origin, 0, sizeof origin);
    origin.sin_family = AF_INET;
    origin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (strncmp(line, "CONNECT ", 8) != 0) {
        send(client, "400\n", 4, 0);
        printf("bad request\n");
        return;
    }
    origin.sin_port = htons((u_short)atoi(line + 8));
    s = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    if (WSAConnect(s, (struct sockaddr *)&origin, sizeof origin, NULL, NULL, NULL, NULL) == SOCKET_ERROR) {
        printf("%s\n", WSAGetLastError() == WSAECONNREFUSED ? "origin refuses" : "origin fails");
        send(client, "502\n", 4, 0);
        closesocket(s);
        return;
    }
    send(client, "200\n", 4, 0);

    there.from = client;
    there.to = s;
    back.from = s;
    back.to = client;
    there.bytes = back.bytes = 0;
    threads[0] = (HANDLE)_beginthreadex(NULL, 0, carry, &there, 0, NULL);
    threads[1] = (HANDLE)_beginthreadex(NULL, 0, carry, &back, 0, NULL);
    WaitForMultipleObjects(2, threads, TRUE, INFINITE);
    CloseHandle(threads[0]);
    CloseHandle(threads[1]);
    closesocket(s);
    printf("%ld bytes there, %ld back\n", there.bytes, back.bytes);
}

int main(int argc, char **argv)
{
    WSADATA data;
    SOCKET listener;
    struct sockaddr_in name;
    int length = sizeof name, count = argc > 1 ? atoi(argv[1]) : 1;
    BOOL exclusive = TRUE;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&exclusive, sizeof exclusive);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR || listen(listener, SOMAXCONN))
        return 1;
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("forwarding from port %d\n", ntohs(name.sin_port));
    fflush(stdout);
    while (count-- > 0) {
        const SOCKET client = accept(listener, NULL, NULL);

        if (client == INVALID_SOCKET)
            return 1;
        serve(client);
        closesocket(client);
    }
    closesocket(listener);
    WSACleanup();
    return 0;
}
