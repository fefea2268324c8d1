// Listens for both protocols on one socket of IPv6, and tells who connects by which.

#define UNICODE
#define _UNICODE
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

int main(void)
{
    WSADATA data;
    SOCKET listener;
    DWORD only = 0;
    SOCKADDR_IN6 name;
    int length = sizeof name, i;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    listener = WSASocket(AF_INET6, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    if (setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, (char *)&only, sizeof only) == SOCKET_ERROR)
        return 1;
    memset(&name, 0, sizeof name);
    name.sin6_family = AF_INET6;
    name.sin6_addr = in6addr_any;
    if (bind(listener, (SOCKADDR *)&name, sizeof name) == SOCKET_ERROR || listen(listener, SOMAXCONN) != 0)
        return 1;
    getsockname(listener, (SOCKADDR *)&name, &length);
    printf("listening on port %d\n", ntohs(name.sin6_port));
    fflush(stdout);

    for (i = 0; i < 2; i++) {
        SOCKADDR_STORAGE peer;
        WCHAR text[INET6_ADDRSTRLEN];
        SOCKET s;

        length = sizeof peer;
        s = WSAAccept(listener, (SOCKADDR *)&peer, &length, NULL, 0);
        if (s == INVALID_SOCKET)
            return 1;
        ((SOCKADDR_IN6 *)&peer)->sin6_port = 0;
        InetNtopW(AF_INET6, &((SOCKADDR_IN6 *)&peer)->sin6_addr, text, INET6_ADDRSTRLEN);
        printf("%ls by %s\n", text,
               IN6_IS_ADDR_V4MAPPED(&((SOCKADDR_IN6 *)&peer)->sin6_addr) ? "IPv4" : "IPv6");
        send(s, "welcome", 7, 0);
        closesocket(s);
    }
    closesocket(listener);
    WSACleanup();
    return 0;
}
