/* A client that says names, one to a line, and prints the answers: client PORT NAME... */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

/* Prints one line from the connection; 0 at its end. */
static int PrintLine(SOCKET s)
{
    char c;

    while (recv(s, &c, 1, 0) == 1) {
        putchar(c);
        if (c == '\n') {
            return 1;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    struct sockaddr_in name;
    WSADATA data;
    SOCKET s;
    int i;

    if (argc < 2 || WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return 2;
    }
    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (connect(s, (SOCKADDR *)&name, sizeof(name)) == SOCKET_ERROR) {
        fprintf(stderr, "connect: error %d\n", WSAGetLastError());
        return 1;
    }
    for (i = 2; i < argc; i++) {
        char line[128];
        sprintf(line, "%.100s\n", argv[i]);
        send(s, line, (int)strlen(line), 0);
        if (!PrintLine(s)) {
            return 1;
        }
    }
    shutdown(s, SD_SEND);
    if (PrintLine(s)) {
        return 1;
    }
    printf("bye\n");
    closesocket(s);
    WSACleanup();
    return 0;
}
