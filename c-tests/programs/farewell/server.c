/* Hands 4 MB to a socket that does not wait, closes it and ends: what was taken arrives all the same. */

#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")

#define SIZE (4 * 1024 * 1024)

int main(int argc, char **argv)
{
    WSADATA data;
    struct sockaddr_in name = {0};
    int length = sizeof(name), sent = 0, total = 0;
    u_long on = 1;
    SOCKET listener, client;
    char *letter = (char *)malloc(SIZE);

    if (letter == NULL || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    memset(letter, 'x', SIZE);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&name, sizeof(name)) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, (struct sockaddr *)&name, &length) != 0)
        return 1;
    printf("port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    client = accept(listener, NULL, NULL);
    if (client == INVALID_SOCKET || ioctlsocket(client, FIONBIO, &on) != 0)
        return 1;
    /* The page lets a send take a part, so ask for the rest. */
    while (total < SIZE) {
        sent = send(client, letter + total, SIZE - total, 0);
        if (sent != SOCKET_ERROR) {
            total += sent;
        } else if (WSAGetLastError() == WSAEWOULDBLOCK) {
            fd_set writable;
            FD_ZERO(&writable);
            FD_SET(client, &writable);
            select(0, NULL, &writable, NULL, NULL);
        } else {
            return 1;
        }
    }
    printf("%d bytes sent, good bye\n", total);
    closesocket(client);
    free(letter);
    if (argc > 1)
        ExitProcess(0);
    return 0; /* as careless programs do: without WSACleanup */
}
