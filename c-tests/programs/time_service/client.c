// Asks for the time: over UDP, or over TCP by a connect that does not wait longer than it is told.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static int connect_within(SOCKET s, const struct sockaddr_in *to, long seconds)
{
    u_long nonblocking = 1, blocking = 0;
    fd_set writable, failed;
    struct timeval limit;
    int error = 0, length = sizeof error, ready;

    ioctlsocket(s, FIONBIO, &nonblocking);
    if (connect(s, (const struct sockaddr *)to, sizeof *to) == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK)
        return WSAGetLastError();
    FD_ZERO(&writable);
    FD_SET(s, &writable);
    FD_ZERO(&failed);
    FD_SET(s, &failed);
    limit.tv_sec = seconds;
    limit.tv_usec = 0;
    ready = select(0, NULL, &writable, &failed, &limit);
    if (ready == 0)
        return WSAETIMEDOUT;
    if (FD_ISSET(s, &failed)) {
        getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &length);
        return error;
    }
    ioctlsocket(s, FIONBIO, &blocking);
    return 0;
}

int main(int argc, char *argv[])
{
    WSADATA data;
    struct sockaddr_in server;
    SOCKET s;
    u_long now = 0;
    SYSTEMTIME date;
    FILETIME file;
    ULARGE_INTEGER ticks;
    const int udp = argc > 2 && _stricmp(argv[2], "UDP") == 0;
    int error = 0;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    memset(&server, 0, sizeof server);
    server.sin_family = AF_INET;
    inet_pton(AF_INET, "127.0.0.1", &server.sin_addr);
    server.sin_port = htons((u_short)strtoul(argv[1], NULL, 10));

    s = socket(AF_INET, udp ? SOCK_DGRAM : SOCK_STREAM, 0);
    if (udp)
        sendto(s, "", 0, 0, (struct sockaddr *)&server, sizeof server);
    else
        error = connect_within(s, &server, 10);
    if (error != 0) {
        printf("no connection: %s\n", error == WSAECONNREFUSED ? "refused" : "?");
        closesocket(s);
        WSACleanup();
        return 1;
    }
    if (recv(s, (char *)&now, sizeof now, 0) != 4)
        return 2;

    /* From 1900 to 1601. */
    ticks.QuadPart = ((ULONGLONG)ntohl(now) + 9435484800ULL) * 10000000ULL;
    file.dwLowDateTime = ticks.LowPart;
    file.dwHighDateTime = ticks.HighPart;
    FileTimeToSystemTime(&file, &date);
    printf("%04d-%02d-%02d %02d:%02d:%02d\n", date.wYear, date.wMonth, date.wDay, date.wHour, date.wMinute,
           date.wSecond);
    closesocket(s);
    WSACleanup();
    return 0;
}
