// An echo server, as it is written for Windows: one thread for each client.
//
//     server [port [clients]]
//
// Port 0 lets the system choose; the server ends when that many clients have gone.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "Ws2_32.lib")

static unsigned __stdcall Serve(void *argument)
{
    SOCKET client = (SOCKET)(ULONG_PTR)argument;
    char buffer[512];
    DWORD total = 0;
    int received;

    while ((received = recv(client, buffer, sizeof(buffer), 0)) > 0) {
        if (send(client, buffer, received, 0) == SOCKET_ERROR) {
            fprintf(stderr, "send failed: %d\n", WSAGetLastError());
            break;
        }
        total += received;
    }
    if (received == SOCKET_ERROR)
        fprintf(stderr, "recv failed: %d\n", WSAGetLastError());
    printf("server: a client is gone, %lu bytes echoed\n", total);
    fflush(stdout);
    closesocket(client);
    return 0;
}

int main(int argc, char *argv[])
{
    const char *port = argc > 1 ? argv[1] : "27015";
    int clients = argc > 2 ? atoi(argv[2]) : -1;
    struct addrinfo hints, *address = NULL;
    struct sockaddr_in name;
    int length = sizeof(name);
    SOCKET listener;
    WSADATA data;
    int error;

    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        fprintf(stderr, "WSAStartup failed: %d\n", error);
        return 1;
    }

    ZeroMemory(&hints, sizeof(hints));
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_protocol = IPPROTO_TCP;
    error = getaddrinfo("127.0.0.1", port, &hints, &address);
    if (error != 0) {
        fprintf(stderr, "getaddrinfo failed: %d\n", error);
        WSACleanup();
        return 1;
    }

    listener = socket(address->ai_family, address->ai_socktype, address->ai_protocol);
    if (listener == INVALID_SOCKET
        || bind(listener, address->ai_addr, (int)address->ai_addrlen) == SOCKET_ERROR
        || listen(listener, SOMAXCONN) == SOCKET_ERROR
        || getsockname(listener, (struct sockaddr *)&name, &length) == SOCKET_ERROR) {
        fprintf(stderr, "cannot listen: %d\n", WSAGetLastError());
        freeaddrinfo(address);
        WSACleanup();
        return 1;
    }
    freeaddrinfo(address);
    printf("server: listening on port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    while (clients < 0 || clients-- > 0) {
        SOCKET client = accept(listener, NULL, NULL);
        HANDLE thread;
        if (client == INVALID_SOCKET) {
            fprintf(stderr, "accept failed: %d\n", WSAGetLastError());
            break;
        }
        thread = (HANDLE)_beginthreadex(NULL, 0, Serve, (void *)(ULONG_PTR)client, 0, NULL);
        if (clients == 0)
            WaitForSingleObject(thread, INFINITE);
        CloseHandle(thread);
    }

    closesocket(listener);
    WSACleanup();
    return 0;
}
