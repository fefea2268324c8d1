// Says hello in the chat, listens until everybody has said so, and leaves: FD_CONNECT, FD_READ and
// FD_CLOSE of one socket.

#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static char received[4096];
static int length = 0;

static int Lines(void)
{
    int i, lines = 0;
    for (i = 0; i < length; i++)
        lines += received[i] == '\n';
    return lines;
}

int main(int argc, char *argv[])
{
    WSADATA wsaData;
    SOCKADDR_IN name;
    WSAEVENT hEvent;
    SOCKET s;
    char hello[100];
    int others, greeted = 0;

    if (argc != 4 || WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;
    others = atoi(argv[3]);
    s = socket(AF_INET, SOCK_STREAM, 0);
    hEvent = WSACreateEvent();
    WSAEventSelect(s, hEvent, FD_CONNECT | FD_READ | FD_CLOSE);
    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = inet_addr("127.0.0.1");
    name.sin_port = htons((u_short)atoi(argv[1]));
    if (connect(s, (PSOCKADDR)&name, sizeof(name)) == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK) {
        printf("connect failed with error %d\n", WSAGetLastError());
        return 1;
    }
    while (Lines() < 1 + others) {
        WSANETWORKEVENTS happened;
        WaitForSingleObject(hEvent, INFINITE);
        WSAEnumNetworkEvents(s, hEvent, &happened);
        if ((happened.lNetworkEvents & FD_CONNECT) && happened.iErrorCode[FD_CONNECT_BIT] != 0) {
            printf("could not connect, error %d\n", happened.iErrorCode[FD_CONNECT_BIT]);
            return 1;
        }
        if (happened.lNetworkEvents & FD_READ) {
            int n = recv(s, received + length, sizeof(received) - length, 0);
            if (n > 0)
                length += n;
        }
        if (happened.lNetworkEvents & FD_CLOSE)
            break;
        if (!greeted && Lines() > 0) {
            sprintf(hello, "hello from %s\n", argv[2]);
            send(s, hello, (int)strlen(hello), 0);
            greeted = 1;
        }
    }
    printf("%.*s", length, received);
    shutdown(s, SD_SEND);
    closesocket(s);
    WSACloseEvent(hEvent);
    WSACleanup();
    return 0;
}
