/* A server that nobody needs to tell clients about: it listens on any free port and advertises itself with
 * WSASetService, under the name on its command line. Clients look it up (see client.c). */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

/* {6C3E7B1E-52D1-4A0F-9C52-0E8C3A7D1F60}, made with UUIDGEN */
static GUID g_menuServiceClass = { 0x6c3e7b1e, 0x52d1, 0x4a0f, { 0x9c, 0x52, 0x0e, 0x8c, 0x3a, 0x7d, 0x1f, 0x60 } };

static int Fail(const char *what)
{
    fprintf(stderr, "%s failed: %d\n", what, WSAGetLastError());
    WSACleanup();
    return 1;
}

/* Puts the service into every name space that takes it, or takes it out again. */
static int Advertise(char *name, SOCKET s, WSAESETSERVICEOP op)
{
    struct sockaddr_storage local;
    int cbLocal = sizeof(local);
    CSADDR_INFO address;
    WSAVERSION version;
    WSAQUERYSETA qs;

    if (getsockname(s, (struct sockaddr *)&local, &cbLocal) == SOCKET_ERROR)
        return SOCKET_ERROR;
    address.LocalAddr.lpSockaddr = (LPSOCKADDR)&local;
    address.LocalAddr.iSockaddrLength = cbLocal;
    address.RemoteAddr.lpSockaddr = (LPSOCKADDR)&local;
    address.RemoteAddr.iSockaddrLength = cbLocal;
    address.iSocketType = SOCK_STREAM;
    address.iProtocol = IPPROTO_TCP;
    version.dwVersion = MAKELONG(0, 1);
    version.ecHow = COMP_EQUAL;

    ZeroMemory(&qs, sizeof(qs));
    qs.dwSize = sizeof(qs);
    qs.lpszServiceInstanceName = name;
    qs.lpServiceClassId = &g_menuServiceClass;
    qs.lpVersion = &version;
    qs.lpszComment = "Today's menu";
    qs.dwNameSpace = NS_ALL;
    qs.dwNumberOfCsAddrs = 1;
    qs.lpcsaBuffer = &address;
    return WSASetServiceA(&qs, op, 0);
}

int main(int argc, char **argv)
{
    WSADATA wsa;
    SOCKET listener, client;
    struct sockaddr_in any;
    int length = sizeof(any), guests = 0, done = 0;
    char order[128];

    if (argc != 2) {
        fprintf(stderr, "usage: server name\n");
        return 2;
    }
    if (WSAStartup(MAKEWORD(2, 2), &wsa) != 0)
        return 1;

    listener = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    if (listener == INVALID_SOCKET)
        return Fail("WSASocket");
    ZeroMemory(&any, sizeof(any));
    any.sin_family = AF_INET;
    if (bind(listener, (struct sockaddr *)&any, sizeof(any)) == SOCKET_ERROR)
        return Fail("bind");
    if (listen(listener, SOMAXCONN) == SOCKET_ERROR)
        return Fail("listen");
    if (Advertise(argv[1], listener, RNRSERVICE_REGISTER) == SOCKET_ERROR)
        return Fail("WSASetService");

    getsockname(listener, (struct sockaddr *)&any, &length);
    printf("\"%s\" is open, at port %d\n", argv[1], ntohs(any.sin_port));
    fflush(stdout);

    while (!done && (client = accept(listener, NULL, NULL)) != INVALID_SOCKET) {
        int n, total = 0;

        while (total < (int)sizeof(order) - 1 && (n = recv(client, order + total, (int)sizeof(order) - 1 - total, 0)) > 0)
            total += n;
        order[total] = '\0';
        done = _stricmp(order, "the bill") == 0;
        printf("guest %d orders %s\n", ++guests, order);
        send(client, done ? "Goodbye." : "Enjoy your meal.", done ? 8 : 16, 0);
        shutdown(client, SD_SEND);
        closesocket(client);
    }

    if (Advertise(argv[1], listener, RNRSERVICE_DELETE) == SOCKET_ERROR)
        return Fail("WSASetService");
    closesocket(listener);
    WSACleanup();
    printf("closed after %d guests\n", guests);
    return 0;
}
