// Sends messages to an echo server, one after the other, and compares what comes back.

#define WIN32_LEAN_AND_MEAN

#include <windows.h>
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

#define SIZE 3000

int __cdecl main(int argc, char **argv)
{
    WSADATA wsaData;
    SOCKADDR_IN name;
    SOCKET s;
    char sent[SIZE], received[SIZE];
    int round, rounds;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;
    rounds = atoi(argv[2]);

    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));

    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (connect(s, (SOCKADDR *)&name, sizeof(name)) != 0)
    {
        printf("connect failed with error: %d\n", WSAGetLastError());
        return 1;
    }

    for (round = 0; round < rounds; round++)
    {
        int got = 0;
        memset(sent, 'a' + round % 26, SIZE);
        if (send(s, sent, SIZE, 0) != SIZE)
        {
            printf("send failed with error: %d\n", WSAGetLastError());
            return 1;
        }
        while (got < SIZE)
        {
            int step = recv(s, received + got, SIZE - got, 0);
            if (step <= 0)
            {
                printf("recv failed with error: %d\n", WSAGetLastError());
                return 1;
            }
            got += step;
        }
        if (memcmp(sent, received, SIZE) != 0)
        {
            printf("round %d came back changed\n", round);
            return 1;
        }
    }

    printf("%d rounds came back\n", rounds);
    closesocket(s);
    WSACleanup();
    return 0;
}
