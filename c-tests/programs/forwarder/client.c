// Both ends of what is forwarded: an origin that turns lines round, and somebody who asks it through the proxy.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static DWORD WINAPI origin(LPVOID argument)
{
    const SOCKET listener = *(SOCKET *)argument, s = accept(listener, NULL, NULL);
    char text[256];
    int length = 0, count, i;

    while ((count = recv(s, text + length, (int)sizeof text - length, 0)) > 0)
        length += count;
    for (i = 0; i < length / 2; i++) {
        const char c = text[i];

        text[i] = text[length - 1 - i];
        text[length - 1 - i] = c;
    }
    send(s, text, length, 0);
    shutdown(s, SD_BOTH);
    closesocket(s);
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA data;
    SOCKET listener, s;
    struct sockaddr_in name;
    int length = sizeof name, count;
    char line[128], status[5] = "";
    HANDLE thread = NULL;
    const char *const what = argc > 2 ? argv[2] : "";

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    bind(listener, (struct sockaddr *)&name, sizeof name);
    getsockname(listener, (struct sockaddr *)&name, &length);
    if (strcmp(what, "nobody") != 0) {
        listen(listener, 1);
        thread = CreateThread(NULL, 0, origin, &listener, 0, NULL);
    }
    sprintf_s(line, sizeof line, "%s %d\n", strcmp(what, "nonsense") == 0 ? "GET" : "CONNECT", ntohs(name.sin_port));
    if (strcmp(what, "nobody") == 0)
        closesocket(listener);

    s = socket(AF_INET, SOCK_STREAM, 0);
    name.sin_port = htons((u_short)atoi(argv[1]));
    if (connect(s, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR)
        return 2;
    send(s, line, (int)strlen(line), 0);
    if (recv(s, status, 4, MSG_WAITALL) != 4)
        return 2;
    printf("%s", status);
    if (strcmp(status, "200\n") == 0) {
        send(s, what, (int)strlen(what), 0);
        shutdown(s, SD_SEND);
        while ((count = recv(s, line, sizeof line, 0)) > 0)
            printf("%.*s", count, line);
        printf("\n");
        WaitForSingleObject(thread, INFINITE);
    }
    closesocket(s);
    WSACleanup();
    return 0;
}
