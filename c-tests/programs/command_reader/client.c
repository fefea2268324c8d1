// Gives the commands of its arguments, and prints answers and what comes over connections of their own.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static int read_reply(SOCKET s)
{
    char line[128];
    int length = 0;

    while (length < (int)sizeof line - 1 && recv(s, line + length, 1, 0) == 1 && line[length] != '\n')
        length++;
    line[length] = '\0';
    printf("%.*s\n", (int)strcspn(line, "\r"), line);
    return atoi(line);
}

int main(int argc, char **argv)
{
    WSADATA data;
    SOCKET s, listener;
    struct sockaddr_in name;
    int length = sizeof name, i;
    char line[128];
    u_long waiting;

    if (argc < 2 || WSAStartup(MAKEWORD(2, 0), &data) != 0)
        return 2;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = inet_addr("127.0.0.1");
    listener = socket(AF_INET, SOCK_STREAM, 0);
    bind(listener, (struct sockaddr *)&name, sizeof name);
    listen(listener, 1);
    getsockname(listener, (struct sockaddr *)&name, &length);
    _snprintf_s(line, sizeof line, _TRUNCATE, "PORT %d\r\n", ntohs(name.sin_port));

    s = socket(AF_INET, SOCK_STREAM, 0);
    name.sin_port = htons((u_short)atoi(argv[1]));
    if (connect(s, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR || read_reply(s) != 220)
        return 2;
    send(s, line, (int)strlen(line), 0);
    read_reply(s);

    for (i = 2; i < argc; i++) {
        /* In two parts, as somebody types. */
        send(s, argv[i], (int)strlen(argv[i]), 0);
        send(s, "\r\n", 2, 0);
        if (read_reply(s) == 226) {
            const SOCKET from = accept(listener, NULL, NULL);
            int count;

            while ((count = recv(from, line, sizeof line, 0)) > 0) {
                int j;

                for (j = 0; j < count; j++)
                    if (line[j] != '\r')
                        putchar(line[j]);
            }
            closesocket(from);
        }
    }
    if (ioctlsocket(s, FIONREAD, &waiting) == 0)
        printf("%lu bytes are left\n", (unsigned long)waiting);
    closesocket(s);
    closesocket(listener);
    WSACleanup();
    return 0;
}
