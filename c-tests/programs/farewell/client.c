/* Receives slowly until the end, and counts. */

#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")

int main(int argc, char **argv)
{
    static char room[50000];
    WSADATA data;
    struct sockaddr_in name = {0};
    int count, total = 0;
    SOCKET s;

    if (argc < 2 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));
    s = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(s, (struct sockaddr *)&name, sizeof(name)) != 0)
        return 1;
    Sleep(300); /* the server is to be gone, or about to */
    while ((count = recv(s, room, sizeof(room), 0)) > 0)
        total += count;
    printf("%d bytes, then %d\n", total, count);
    closesocket(s);
    WSACleanup();
    return 0;
}
