/* Asks the UDP server for names. Gives up on an answer after a while (SO_RCVTIMEO in ms). */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

int main(int argc, char *argv[])
{
    struct sockaddr_in si_other;
    SOCKET s;
    int i, slen, n;
    DWORD timeout = 3000;
    char buf[512], text[INET_ADDRSTRLEN];
    WSADATA wsa;

    if (argc < 4)
    {
        fprintf(stderr, "usage: client address port name...\n");
        return 2;
    }
    if (WSAStartup(MAKEWORD(2, 2), &wsa) != 0)
        return 1;
    s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    if (s == SOCKET_ERROR)      /* wrong, and common */
        return 1;
    if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&timeout, sizeof(timeout)) == SOCKET_ERROR)
        printf("setsockopt: %d\n", WSAGetLastError());

    memset((char *)&si_other, 0, sizeof(si_other));
    si_other.sin_family = AF_INET;
    si_other.sin_port = htons((u_short)atoi(argv[2]));
    si_other.sin_addr.S_un.S_addr = inet_addr(argv[1]);

    for (i = 3; i < argc; i++)
    {
        if (sendto(s, argv[i], (int)strlen(argv[i]), 0, (struct sockaddr *)&si_other, sizeof(si_other)) == SOCKET_ERROR)
        {
            printf("sendto() failed with error code : %d\n", WSAGetLastError());
            return 1;
        }
        slen = sizeof(si_other);
        n = recvfrom(s, buf, sizeof(buf) - 1, 0, (struct sockaddr *)&si_other, &slen);
        if (n == SOCKET_ERROR)
        {
            int error = WSAGetLastError();
            if (error == WSAETIMEDOUT)
                printf("no answer\n");
            else
                printf("recvfrom() failed with error code : %d\n", error);
            return 1;
        }
        buf[n] = 0;
        inet_ntop(AF_INET, &si_other.sin_addr, text, sizeof(text));
        printf("%s: %s says %s\n", argv[i], text, buf);
    }

    closesocket(s);
    WSACleanup();
    return 0;
}
