/* Fetches a page the Windows Sockets 1.1 way: inet_addr, else gethostbyname. */
#include <windows.h>
#include <winsock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    WSADATA WsaData;
    struct sockaddr_in sin;
    struct hostent *he;
    unsigned long addr;
    char buffer[512];
    int s, n;       /* a SOCKET in an int: wrong, and common */

    if (argc != 4 || WSAStartup(0x0101, &WsaData))
        return 1;
    addr = inet_addr(argv[1]);
    if (addr == INADDR_NONE) {
        he = gethostbyname(argv[1]);
        if (he == NULL) {
            printf("unknown host: %d\n", WSAGetLastError());
            return 1;
        }
        memcpy(&addr, he->h_addr, he->h_length);
    }
    s = (int)socket(PF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (s < 0)
        return 1;
    memset(&sin, 0, sizeof(sin));
    sin.sin_family = AF_INET;
    sin.sin_addr.S_un.S_addr = addr;
    sin.sin_port = htons((u_short)atoi(argv[2]));
    if (connect(s, (struct sockaddr *)&sin, sizeof(sin)) < 0) {
        printf("connect: %d\n", WSAGetLastError());
        return 1;
    }
    wsprintfA(buffer, "GET %s HTTP/1.0\r\n\r\n", argv[3]);
    send(s, buffer, lstrlenA(buffer), 0);
    while ((n = recv(s, buffer, sizeof(buffer), 0)) > 0)
        fwrite(buffer, 1, n, stdout);
    closesocket(s);
    WSACleanup();
    return n == 0 ? 0 : 1;
}
