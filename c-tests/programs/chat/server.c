/*
 * A chat server for many clients on one thread: select() over an fd_set, nonblocking sockets.
 * It waits until everybody is there, passes every line on to all the others, and ends when all
 * have left.
 */
#define FD_SETSIZE 128
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

#define MAX_CLIENTS 100
#define LINE_LENGTH 256

typedef struct _CLIENT {
    SOCKET sock;
    char line[LINE_LENGTH];
    int length;
} CLIENT, *PCLIENT;

static CLIENT clients[MAX_CLIENTS];
static int nClients = 0;

static void SendToAll(SOCKET except, const char *text, int length)
{
    int i;
    for (i = 0; i < nClients; i++)
        if (clients[i].sock != except && send(clients[i].sock, text, length, 0) == SOCKET_ERROR)
            fprintf(stderr, "send: %d\n", WSAGetLastError());
}

static void RemoveClient(int i)
{
    closesocket(clients[i].sock);
    clients[i] = clients[--nClients];
}

/* Returns FALSE when the client has left. */
static BOOL ReadClient(PCLIENT c)
{
    int n = recv(c->sock, c->line + c->length, LINE_LENGTH - c->length, 0);
    char *end;

    if (n == 0)
        return FALSE;
    if (n == SOCKET_ERROR)
        return WSAGetLastError() == WSAEWOULDBLOCK;
    c->length += n;
    while ((end = (char *)memchr(c->line, '\n', c->length)) != NULL)
    {
        int used = (int)(end - c->line) + 1;
        SendToAll(c->sock, c->line, used);
        c->length -= used;
        memmove(c->line, end + 1, c->length);
    }
    return c->length < LINE_LENGTH;
}

int main(int argc, char *argv[])
{
    WSADATA wsaData;
    SOCKET listener;
    struct sockaddr_in addr;
    int len = sizeof(addr), expected = argc > 2 ? atoi(argv[2]) : 2, seen = 0;
    u_long nonblocking = 1;
    BOOL exclusive = TRUE;

    if (WSAStartup(0x0202, &wsaData))
        return 1;
    listener = socket(PF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&exclusive, sizeof(exclusive));
    ZeroMemory(&addr, sizeof(addr));
    addr.sin_family = PF_INET;
    addr.sin_port = htons((u_short)atoi(argv[1]));
    addr.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(listener, (SOCKADDR *)&addr, sizeof(addr)) == SOCKET_ERROR || listen(listener, 5) == SOCKET_ERROR)
    {
        printf("bind/listen: %d\n", WSAGetLastError());
        return 1;
    }
    ioctlsocket(listener, FIONBIO, &nonblocking);
    getsockname(listener, (SOCKADDR *)&addr, &len);
    printf("port %u\n", ntohs(addr.sin_port));
    fflush(stdout);

    while (seen < expected || nClients > 0)
    {
        fd_set readset, errorset;
        struct timeval tv;
        int i, n;

        FD_ZERO(&readset);
        FD_ZERO(&errorset);
        FD_SET(listener, &readset);
        for (i = 0; i < nClients; i++)
        {
            FD_SET(clients[i].sock, &readset);
            FD_SET(clients[i].sock, &errorset);
        }
        tv.tv_sec = 5;
        tv.tv_usec = 0;
        n = select(0, &readset, NULL, &errorset, &tv);
        if (n == SOCKET_ERROR)
        {
            printf("select: %d\n", WSAGetLastError());
            return 1;
        }
        if (n == 0)
        {
            printf("nothing happens\n");
            return 1;
        }
        if (FD_ISSET(listener, &readset))
        {
            SOCKET s = accept(listener, NULL, NULL);
            if (s != INVALID_SOCKET)
            {
                clients[nClients].sock = s;     /* nonblocking, as the listener */
                clients[nClients++].length = 0;
                if (++seen == expected)
                    SendToAll(INVALID_SOCKET, "everybody is here\n", 18);
            }
        }
        for (i = nClients - 1; i >= 0; i--)
        {
            if (!FD_ISSET(clients[i].sock, &readset) && !FD_ISSET(clients[i].sock, &errorset))
                continue;
            if (!ReadClient(&clients[i]))
                RemoveClient(i);
        }
    }
    printf("%d came, %d are left\n", seen, nClients);
    closesocket(listener);
    WSACleanup();
    return 0;
}
