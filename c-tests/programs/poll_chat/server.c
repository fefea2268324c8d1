// A chat for whoever connects: one thread, WSAPoll, and what one says goes to all others.

#define _WIN32_WINNT 0x0600
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

#define MOST 16

static WSAPOLLFD polled[MOST];
static ULONG members = 1;

static void say(ULONG except, const char *text, int length)
{
    ULONG i;

    for (i = 1; i < members; i++)
        if (i != except)
            send(polled[i].fd, text, length, 0);
}

static void leave(ULONG which)
{
    closesocket(polled[which].fd);
    polled[which] = polled[--members];
}

int main(int argc, char **argv)
{
    WSADATA data;
    struct sockaddr_in name;
    int length = sizeof name, joined = 0, said = 0;
    const int expected = argc > 1 ? atoi(argv[1]) : 2;
    SOCKET listener;
    u_long nonblocking = 1;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR || listen(listener, 5))
        return 1;
    ioctlsocket(listener, FIONBIO, &nonblocking);
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("chat on port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    polled[0].fd = listener;
    polled[0].events = POLLRDNORM;
    while (joined < expected || members > 1) {
        ULONG i;

        if (WSAPoll(polled, members, 10000) <= 0)
            return 1;
        if (polled[0].revents & POLLRDNORM && members < MOST) {
            const SOCKET s = accept(listener, NULL, NULL);

            if (s != INVALID_SOCKET) {
                polled[members].fd = s;
                polled[members].events = POLLRDNORM;
                polled[members++].revents = 0;
                /* Everybody waits for this before speaking. */
                if (++joined == expected)
                    say(0, "!", 1);
            }
        }
        for (i = members - 1; i > 0; i--) {
            char text[128];
            int count;

            if (!(polled[i].revents & (POLLRDNORM | POLLHUP | POLLERR)))
                continue;
            count = recv(polled[i].fd, text, sizeof text, 0);
            if (count <= 0) {
                leave(i);
                continue;
            }
            said += count;
            say(i, text, count);
        }
    }
    printf("%d members said %d letters\n", joined, said);
    closesocket(listener);
    WSACleanup();
    return 0;
}
