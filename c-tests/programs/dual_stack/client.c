// Resolves a name in wide characters and connects to the first address that takes the connection.

#define UNICODE
#define _UNICODE
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <tchar.h>
#include <stdio.h>

#pragma comment(lib, "ws2_32.lib")

int main(int argc, char **argv)
{
    WSADATA data;
    ADDRINFOW hints, *list = NULL, *entry;
    TCHAR host[64], service[16], text[64];
    SOCKET s = INVALID_SOCKET;
    DWORD length;
    char greeting[16];
    int error, count;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    MultiByteToWideChar(CP_ACP, 0, argv[1], -1, host, 64);
    MultiByteToWideChar(CP_ACP, 0, argv[2], -1, service, 16);
    ZeroMemory(&hints, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;
    error = GetAddrInfo(host, service, &hints, &list);
    if (error != 0) {
        printf("not an address: %s\n", error == WSAHOST_NOT_FOUND ? "WSAHOST_NOT_FOUND" : "?");
        WSACleanup();
        return 1;
    }
    for (entry = list; entry != NULL; entry = entry->ai_next) {
        s = socket(entry->ai_family, entry->ai_socktype, entry->ai_protocol);
        if (connect(s, entry->ai_addr, (int)entry->ai_addrlen) == 0)
            break;
        closesocket(s);
        s = INVALID_SOCKET;
    }
    if (s == INVALID_SOCKET)
        return 2;
    if (entry->ai_family == AF_INET)
        ((SOCKADDR_IN *)entry->ai_addr)->sin_port = 0;
    else
        ((SOCKADDR_IN6 *)entry->ai_addr)->sin6_port = 0;
    length = 64;
    WSAAddressToString(entry->ai_addr, (DWORD)entry->ai_addrlen, NULL, text, &length);
    count = recv(s, greeting, sizeof greeting, MSG_WAITALL);
    printf("%ls says %.*s\n", text, count, greeting);
    FreeAddrInfo(list);
    closesocket(s);
    WSACleanup();
    return 0;
}
