// The time protocol of RFC 868, with a fixed time: over TCP and UDP on one port, by select.

#define FD_SETSIZE 8
#include <winsock2.h>
#include <stdio.h>
#include <string.h>

#pragma comment(lib, "wsock32.lib")

/* Midnight of January 1st, 1983, in seconds since 1900. */
#define THE_TIME 2619216000UL

static SOCKET bound(int type, u_short *port)
{
    struct sockaddr_in name;
    int length = sizeof name;
    const SOCKET s = socket(PF_INET, type, 0);

    memset(&name, 0, sizeof name);
    name.sin_family = PF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = *port;
    if (s == INVALID_SOCKET || bind(s, (SOCKADDR *)&name, sizeof name) == SOCKET_ERROR)
        return INVALID_SOCKET;
    getsockname(s, (SOCKADDR *)&name, &length);
    *port = name.sin_port;
    return s;
}

int main(void)
{
    WSADATA data;
    u_short port = 0;
    SOCKET tcp, udp;
    const u_long now = htonl(THE_TIME);
    int served = 0, tries = 0;

    if (WSAStartup(MAKEWORD(1, 1), &data) != 0)
        return 1;
    /* A port that is free for UDP may be taken for TCP. */
    for (;;) {
        port = 0;
        udp = bound(SOCK_DGRAM, &port);
        tcp = bound(SOCK_STREAM, &port);
        if (tcp != INVALID_SOCKET || ++tries == 100)
            break;
        closesocket(udp);
    }
    if (udp == INVALID_SOCKET || tcp == INVALID_SOCKET || listen(tcp, 5) == SOCKET_ERROR) {
        printf("no sockets: %d\n", WSAGetLastError());
        return 1;
    }
    printf("Time service on port %u\n", ntohs(port));
    fflush(stdout);

    while (served < 3) {
        fd_set readable;
        struct timeval limit = {10, 0};

        FD_ZERO(&readable);
        FD_SET(tcp, &readable);
        FD_SET(udp, &readable);
        if (select(0, &readable, NULL, NULL, &limit) <= 0)
            break;
        if (FD_ISSET(tcp, &readable)) {
            const SOCKET client = accept(tcp, NULL, NULL);

            send(client, (const char *)&now, 4, 0);
            closesocket(client);
            printf("told over TCP\n");
            served++;
        }
        if (FD_ISSET(udp, &readable)) {
            struct sockaddr from;
            int length = sizeof from;
            char nothing[16];

            recvfrom(udp, nothing, sizeof nothing, 0, &from, &length);
            sendto(udp, (const char *)&now, 4, 0, &from, length);
            printf("told over UDP\n");
            served++;
        }
    }
    closesocket(tcp);
    closesocket(udp);
    WSACleanup();
    return served == 3 ? 0 : 1;
}
