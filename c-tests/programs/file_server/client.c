/* Asks the file server for files, one after the other: client PORT NAME... It connects by ConnectEx, which
 * sends the name, and tells what it got. */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

static int fail(const char *what)
{
    printf("%s failed: %d\n", what, WSAGetLastError());
    return 1;
}

static int ask(int port, const char *name)
{
    GUID id = WSAID_CONNECTEX;
    LPFN_CONNECTEX connect_ex = NULL;
    struct sockaddr_in address = {0};
    WSAOVERLAPPED overlapped = {0};
    char request[64], answer[4096], first[32] = "";
    unsigned long total = 0, sum = 0;
    DWORD size, sent, flags;
    int count, i, filled = 0, in_first = 1;
    SOCKET s = WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);

    if (WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof(id), &connect_ex,
                 sizeof(connect_ex), &size, NULL, NULL) != 0)
        return fail("WSAIoctl");
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(s, (struct sockaddr *)&address, sizeof(address)) != 0)
        return fail("bind");
    address.sin_port = htons((u_short)port);
    sprintf(request, "%s\n", name);
    overlapped.hEvent = WSACreateEvent();
    if (!connect_ex(s, (struct sockaddr *)&address, sizeof(address), request,
                    (DWORD)strlen(request), &sent, &overlapped) &&
        WSAGetLastError() != ERROR_IO_PENDING)
        return fail("ConnectEx");
    if (!WSAGetOverlappedResult(s, &overlapped, &sent, TRUE, &flags))
        return fail("connecting");
    if (setsockopt(s, SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, NULL, 0) != 0)
        return fail("SO_UPDATE_CONNECT_CONTEXT");

    while ((count = recv(s, answer, sizeof(answer), 0)) > 0) {
        for (i = 0; i < count; i++) {
            if (!in_first) {
                total++;
                sum = (sum * 31 + (unsigned char)answer[i]) & 0xffffff;
            } else if (answer[i] == '\n') {
                in_first = 0;
            } else if (filled < (int)sizeof(first) - 1) {
                first[filled++] = answer[i];
            }
        }
    }
    if (count < 0)
        return fail("recv");
    printf("%s: %s, %lu bytes, %06lx\n", name, first, total, sum);
    WSACloseEvent(overlapped.hEvent);
    closesocket(s);
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA data;
    int i, failed = 0;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    for (i = 2; i < argc && !failed; i++)
        failed = ask(atoi(argv[1]), argv[i]);
    WSACleanup();
    return failed;
}
