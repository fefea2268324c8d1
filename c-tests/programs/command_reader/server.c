// A file service in the manner of FTP: commands on one connection, each answer to LIST and RETR on another that
// the server makes.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static const struct {
    const char *name;
    const char *text;
} files[] = {
    {"haiku.txt", "An old silent port\r\nA client connects to it\r\nSplash! Silence again.\r\n"},
    {"empty.txt", ""},
};

static void reply(SOCKET s, const char *text)
{
    send(s, text, (int)strlen(text), 0);
}

/* Reads a line as slowly as it comes, and not one byte more. */
static BOOL read_command(SOCKET s, char *line, int size)
{
    int length = 0;
    char c;

    while (recv(s, &c, 1, 0) == 1) {
        if (c == '\n') {
            if (length > 0 && line[length - 1] == '\r')
                length--;
            line[length] = '\0';
            return TRUE;
        }
        if (length < size - 1)
            line[length++] = c;
    }
    return FALSE;
}

static BOOL send_data(u_short port, const char *text)
{
    struct sockaddr_in to;
    struct linger linger = {1, 5};
    BOOL sent;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    to.sin_port = htons(port);
    setsockopt(s, SOL_SOCKET, SO_LINGER, (char *)&linger, sizeof linger);
    sent = connect(s, (struct sockaddr *)&to, sizeof to) == 0 &&
           send(s, text, (int)strlen(text), 0) == (int)strlen(text);
    closesocket(s);
    return sent;
}

static void serve(SOCKET s)
{
    char line[80], all[256] = "";
    u_short port = 0;
    size_t i;

    for (i = 0; i < sizeof files / sizeof files[0]; i++) {
        strcat_s(all, sizeof all, files[i].name);
        strcat_s(all, sizeof all, "\r\n");
    }
    reply(s, "220 ready\r\n");
    while (read_command(s, line, sizeof line)) {
        char *argument = strchr(line, ' ');

        if (argument != NULL)
            *argument++ = '\0';
        printf("%s\n", line);
        if (_stricmp(line, "QUIT") == 0) {
            reply(s, "221 bye\r\n");
            return;
        } else if (_stricmp(line, "PORT") == 0 && argument != NULL) {
            port = (u_short)atoi(argument);
            reply(s, "200 ok\r\n");
        } else if (_stricmp(line, "LIST") == 0) {
            reply(s, port != 0 && send_data(port, all) ? "226 done\r\n" : "425 no connection\r\n");
        } else if (_stricmp(line, "RETR") == 0 && argument != NULL) {
            for (i = 0; i < sizeof files / sizeof files[0]; i++)
                if (lstrcmpiA(files[i].name, argument) == 0)
                    break;
            if (i == sizeof files / sizeof files[0])
                reply(s, "550 no such file\r\n");
            else
                reply(s, port != 0 && send_data(port, files[i].text) ? "226 done\r\n" : "425 no connection\r\n");
        } else {
            reply(s, "500 what?\r\n");
        }
    }
}

int main(void)
{
    WSADATA data;
    SOCKET listener, s;
    struct sockaddr_in name;
    int length = sizeof name;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR || listen(listener, 1) != 0)
        return 1;
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("files on port %d\n", ntohs(name.sin_port));
    fflush(stdout);
    s = accept(listener, NULL, NULL);
    serve(s);
    shutdown(s, SD_SEND);
    closesocket(s);
    closesocket(listener);
    WSACleanup();
    return 0;
}
