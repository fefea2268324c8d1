/* Says hello in the chat, listens until everybody has said so, and leaves. */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

static char received[4096];
static int length = 0;

/* Receives until so many lines are there; the socket is nonblocking, so select waits. */
static int ReceiveLines(SOCKET s, int wanted)
{
    for (;;)
    {
        fd_set set;
        int i, lines = 0, n;

        for (i = 0; i < length; i++)
            lines += received[i] == '\n';
        if (lines >= wanted)
            return 0;
        FD_ZERO(&set);
        FD_SET(s, &set);
        if (select((int)s + 1, &set, 0, 0, NULL) == SOCKET_ERROR)
            return WSAGetLastError();
        n = recv(s, received + length, sizeof(received) - length, 0);
        if (n == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK)
            continue;
        if (n <= 0)
            return n == 0 ? -1 : WSAGetLastError();
        length += n;
    }
}

int main(int argc, char *argv[])
{
    WSADATA data;
    SOCKET s;
    SOCKADDR_IN addr = {0};
    unsigned long nonblocking = TRUE;
    fd_set writeset, errorset;
    char hello[100];
    int others, error;

    if (argc != 5 || WSAStartup(MAKEWORD(2, 2), &data) != NO_ERROR)
        return 1;
    others = atoi(argv[4]);
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    ioctlsocket(s, FIONBIO, &nonblocking);
    addr.sin_family = AF_INET;
    addr.sin_addr.s_addr = inet_addr(argv[1]);
    addr.sin_port = htons((u_short)atoi(argv[2]));
    if (connect(s, (LPSOCKADDR)&addr, sizeof addr) == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK)
    {
        printf("connect: %d\n", WSAGetLastError());
        return 1;
    }
    FD_ZERO(&writeset);
    FD_SET(s, &writeset);
    errorset = writeset;
    if (select(0, NULL, &writeset, &errorset, NULL) != 1 || !FD_ISSET(s, &writeset))
    {
        printf("could not connect\n");
        return 1;
    }

    if ((error = ReceiveLines(s, 1)) == 0)
    {
        sprintf(hello, "hello from %s\n", argv[3]);
        send(s, hello, (int)strlen(hello), 0);
        error = ReceiveLines(s, 1 + others);
    }
    if (error != 0)
        printf("recv: %d\n", error);
    printf("%.*s", length, received);
    shutdown(s, SD_BOTH);
    closesocket(s);
    WSACleanup();
    return 0;
}
