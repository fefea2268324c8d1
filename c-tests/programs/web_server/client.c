// Asks a web server for one path after the other over one connection, and prints what the answers
// are: client PORT PATH... A word that is no path is posted.

#define WIN32_LEAN_AND_MEAN

#include <windows.h>
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

static SOCKET g_socket;
static char g_room[4096];
static int g_at, g_length;

// The next byte of the answer; at its end the program is, too.
static char Next(void)
{
    if (g_at == g_length)
    {
        g_length = recv(g_socket, g_room, sizeof(g_room), 0);
        g_at = 0;
        if (g_length <= 0)
        {
            printf("the answer is cut off, error %d\n", g_length == 0 ? 0 : WSAGetLastError());
            exit(1);
        }
    }
    return g_room[g_at++];
}

static void Line(char *line, int size)
{
    int length = 0;
    char c;
    while ((c = Next()) != '\n')
        if (c != '\r' && length < size - 1)
            line[length++] = c;
    line[length] = '\0';
}

// Sends all in two pieces, so that the server has to wait for the second.
static void Send(const char *text)
{
    int length = (int)strlen(text), half = length / 2;
    if (send(g_socket, text, half, 0) != half || send(g_socket, text + half, length - half, 0) != length - half)
    {
        printf("send failed with error: %d\n", WSAGetLastError());
        exit(1);
    }
}

static void Ask(const char *what)
{
    char text[512], line[256], status[256];
    unsigned long length = 0, i, sum = 0;
    char begin[41];

    if (what[0] == '/')
        sprintf(text, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n", what);
    else
        sprintf(text, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s", (int)strlen(what), what);
    Send(text);

    Line(status, sizeof(status));
    for (Line(line, sizeof(line)); line[0] != '\0'; Line(line, sizeof(line)))
        if (_strnicmp(line, "Content-Length:", 15) == 0)
            length = strtoul(line + 15, NULL, 10);
    for (i = 0; i < length; i++)
    {
        char c = Next();
        sum = (sum * 31 + (unsigned char)c) & 0xffffff;
        if (i < sizeof(begin) - 1)
            begin[i] = c == '\n' ? ' ' : c;
    }
    begin[min(length, sizeof(begin) - 1)] = '\0';
    if (begin[0] != '\0' && begin[strlen(begin) - 1] == ' ')
        begin[strlen(begin) - 1] = '\0';
    printf("%s: %s, %lu bytes, %06lx: %s\n", what, status, length, sum, begin);
}

int __cdecl main(int argc, char **argv)
{
    WSADATA wsaData;
    SOCKADDR_IN name;
    int i;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;
    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));
    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (connect(g_socket, (SOCKADDR *)&name, sizeof(name)) != 0)
    {
        printf("connect failed with error: %d\n", WSAGetLastError());
        return 1;
    }
    for (i = 2; i < argc; i++)
        Ask(argv[i]);
    closesocket(g_socket);
    WSACleanup();
    return 0;
}
