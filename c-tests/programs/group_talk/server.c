// Somebody who talks to a group: what clients send to it by multicast, it hears, and thanks them.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

#define GROUP "239.255.42.99"

int main(void)
{
    WSADATA data;
    SOCKET s;
    struct sockaddr_in name;
    struct ip_mreq membership;
    int length = sizeof name, heard = 0;
    BOOL reuse = TRUE;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    s = socket(AF_INET, SOCK_DGRAM, 0);
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&reuse, sizeof reuse);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(s, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR)
        return 1;
    membership.imr_multiaddr.s_addr = inet_addr(GROUP);
    membership.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, (char *)&membership, sizeof membership) == SOCKET_ERROR) {
        printf("no group: %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(s, (struct sockaddr *)&name, &length);
    printf("in " GROUP " on port %d\n", ntohs(name.sin_port));
    fflush(stdout);
    while (heard < 2) {
        char text[64];
        struct sockaddr_in from;
        int count;

        length = sizeof from;
        count = recvfrom(s, text, sizeof text, 0, (struct sockaddr *)&from, &length);
        if (count == SOCKET_ERROR)
            return 1;
        printf("%s: %.*s\n", inet_ntoa(from.sin_addr), count, text);
        sendto(s, "thanks", 6, 0, (struct sockaddr *)&from, length);
        heard++;
    }
    setsockopt(s, IPPROTO_IP, IP_DROP_MEMBERSHIP, (char *)&membership, sizeof membership);
    closesocket(s);
    WSACleanup();
    return 0;
}
