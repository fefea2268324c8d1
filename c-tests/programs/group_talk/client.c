// Says something to a group over the loopback interface, and waits for thanks, but not for ever.

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
    struct sockaddr_in group;
    struct in_addr interface_address;
    DWORD ttl = 1, loop = 1, patience = 10000;
    char text[64];
    int count;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    s = WSASocketA(AF_INET, SOCK_DGRAM, IPPROTO_UDP, NULL, 0, 0);
    interface_address.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(s, IPPROTO_IP, IP_MULTICAST_IF, (char *)&interface_address, sizeof interface_address);
    setsockopt(s, IPPROTO_IP, IP_MULTICAST_TTL, (char *)&ttl, sizeof ttl);
    setsockopt(s, IPPROTO_IP, IP_MULTICAST_LOOP, (char *)&loop, sizeof loop);
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (char *)&patience, sizeof patience);
    memset(&group, 0, sizeof group);
    group.sin_family = AF_INET;
    group.sin_port = htons((u_short)atoi(argv[1]));
    inet_pton(AF_INET, "239.255.42.99", &group.sin_addr);
    if (sendto(s, argv[2], (int)strlen(argv[2]), 0, (struct sockaddr *)&group, sizeof group) == SOCKET_ERROR) {
        printf("not sent: %d\n", WSAGetLastError());
        return 1;
    }
    count = recv(s, text, sizeof text, 0);
    if (count == SOCKET_ERROR)
        printf("no thanks: %d\n", WSAGetLastError());
    else
        printf("%.*s\n", count, text);
    closesocket(s);
    WSACleanup();
    return 0;
}
