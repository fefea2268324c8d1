// A client of the echo server, as it is written for Windows.
//
//     client port text...

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

int main(int argc, char *argv[])
{
    struct addrinfo hints, *address = NULL;
    SOCKET s;
    WSADATA data;
    int error, i;

    if (argc < 3) {
        fprintf(stderr, "usage: %s port text...\n", argv[0]);
        return 1;
    }
    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        fprintf(stderr, "WSAStartup failed: %d\n", error);
        return 1;
    }

    ZeroMemory(&hints, sizeof(hints));
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    error = getaddrinfo("127.0.0.1", argv[1], &hints, &address);
    if (error != 0) {
        fprintf(stderr, "getaddrinfo failed: %d\n", error);
        WSACleanup();
        return 1;
    }
    s = socket(address->ai_family, address->ai_socktype, address->ai_protocol);
    if (s == INVALID_SOCKET || connect(s, address->ai_addr, (int)address->ai_addrlen) != 0) {
        fprintf(stderr, "cannot connect: %d\n", WSAGetLastError());
        freeaddrinfo(address);
        WSACleanup();
        return 1;
    }
    freeaddrinfo(address);

    for (i = 2; i < argc; i++) {
        char answer[512];
        int length = (int)strlen(argv[i]), received = 0;
        if (length > (int)sizeof(answer))
            length = sizeof(answer);
        if (send(s, argv[i], length, 0) == SOCKET_ERROR) {
            fprintf(stderr, "send failed: %d\n", WSAGetLastError());
            break;
        }
        while (received < length) {
            int n = recv(s, answer + received, length - received, 0);
            if (n <= 0) {
                fprintf(stderr, "recv failed: %d\n", n == 0 ? 0 : WSAGetLastError());
                closesocket(s);
                WSACleanup();
                return 1;
            }
            received += n;
        }
        printf("client: sent \"%s\", received \"%.*s\"\n", argv[i], received, answer);
    }

    shutdown(s, SD_SEND);
    closesocket(s);
    WSACleanup();
    return 0;
}
