// Asks for a text, and acknowledges its blocks, the second one only when it has come twice.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

int main(int argc, char **argv)
{
    WSADATA data;
    SOCKET s;
    struct sockaddr_in server;
    char packet[512];
    int got, lost = 0;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&server, 0, sizeof server);
    server.sin_family = AF_INET;
    server.sin_port = htons((u_short)atoi(argv[1]));
    server.sin_addr.s_addr = inet_addr("127.0.0.1");
    if (connect(s, (struct sockaddr *)&server, sizeof server) == SOCKET_ERROR)
        return 2;
    send(s, argv[2], (int)strlen(argv[2]), 0);

    while ((got = recv(s, packet, sizeof packet, 0)) >= 4) {
        const u_short op = ntohs(*(u_short *)packet), block = ntohs(*(u_short *)(packet + 2));

        if (op == 5) {
            printf("no such file\n");
            closesocket(s);
            WSACleanup();
            return 1;
        }
        if (block == 2 && !lost) {
            lost = 1;
            continue;
        }
        printf("%.*s|\n", got - 4, packet + 4);
        *(u_short *)packet = htons(4);
        send(s, packet, 4, 0);
        if (got < 4 + 32)
            break;
    }
    closesocket(s);
    WSACleanup();
    return 0;
}
