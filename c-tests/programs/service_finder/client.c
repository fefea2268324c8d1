/* Finds the server by its name, without knowing its address, and sends it an order. Without an order it lists
 * what there is of the service's name. */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

/* {6C3E7B1E-52D1-4A0F-9C52-0E8C3A7D1F60} */
static GUID g_menuServiceClass = { 0x6c3e7b1e, 0x52d1, 0x4a0f, { 0x9c, 0x52, 0x0e, 0x8c, 0x3a, 0x7d, 0x1f, 0x60 } };

/* Connects to the first address that answers. */
static SOCKET ConnectTo(const WSAQUERYSETA *found)
{
    SOCKET s = INVALID_SOCKET;
    DWORD i;

    for (i = 0; i < found->dwNumberOfCsAddrs && s == INVALID_SOCKET; i++) {
        const CSADDR_INFO *address = &found->lpcsaBuffer[i];

        s = socket(address->RemoteAddr.lpSockaddr->sa_family, address->iSocketType, address->iProtocol);
        if (s == INVALID_SOCKET)
            continue;
        if (connect(s, address->RemoteAddr.lpSockaddr, address->RemoteAddr.iSockaddrLength) == SOCKET_ERROR) {
            closesocket(s);
            s = INVALID_SOCKET;
        }
    }
    return s;
}

static int Order(const WSAQUERYSETA *found, const char *what)
{
    SOCKET s = ConnectTo(found);
    char answer[128];
    int n, total = 0;

    if (s == INVALID_SOCKET) {
        printf("nobody is there: %d\n", WSAGetLastError());
        return 1;
    }
    send(s, what, (int)strlen(what), 0);
    shutdown(s, SD_SEND);
    while (total < (int)sizeof(answer) - 1 && (n = recv(s, answer + total, (int)sizeof(answer) - 1 - total, 0)) > 0)
        total += n;
    answer[total] = '\0';
    printf("%s\n", answer);
    closesocket(s);
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA wsa;
    WSAQUERYSETA restrictions, *found = NULL;
    WSAVERSION version;
    AFPROTOCOLS protocols[2] = { { AF_INET, IPPROTO_TCP }, { AF_INET6, IPPROTO_TCP } };
    HANDLE hLookup;
    DWORD size = sizeof(WSAQUERYSETA), flags = LUP_RETURN_NAME | LUP_RETURN_COMMENT | LUP_RETURN_ADDR;
    int results = 0, code = 0, error;

    if (argc < 2) {
        fprintf(stderr, "usage: client name [order]\n");
        return 2;
    }
    if (WSAStartup(MAKEWORD(2, 2), &wsa) != 0)
        return 1;

    version.dwVersion = MAKELONG(0, 1);
    version.ecHow = COMP_NOTLESS;
    ZeroMemory(&restrictions, sizeof(restrictions));
    restrictions.dwSize = sizeof(restrictions);
    restrictions.lpszServiceInstanceName = argv[1];
    restrictions.lpServiceClassId = &g_menuServiceClass;
    restrictions.lpVersion = &version;
    restrictions.dwNameSpace = NS_ALL;
    restrictions.dwNumberOfProtocols = 2;
    restrictions.lpafpProtocols = protocols;

    if (WSALookupServiceBeginA(&restrictions, flags, &hLookup) == SOCKET_ERROR) {
        printf("WSALookupServiceBegin failed: %d\n", WSAGetLastError());
        WSACleanup();
        return 1;
    }
    found = (WSAQUERYSETA *)malloc(size);
    for (;;) {
        if (WSALookupServiceNextA(hLookup, flags, &size, found) == SOCKET_ERROR) {
            error = WSAGetLastError();
            if (error == WSAEFAULT) {
                /* too small: size is what it takes */
                found = (WSAQUERYSETA *)realloc(found, size);
                continue;
            }
            break;
        }
        results++;
        if (argc > 2) {
            code = Order(found, argv[2]);
            error = WSA_E_NO_MORE;
            break;
        }
        printf("%s: %s\n", found->lpszServiceInstanceName, found->lpszComment);
    }
    if (results == 0 || (error != WSA_E_NO_MORE && error != WSAENOMORE)) {
        printf("there is no %s: %d\n", argv[1], error);
        code = 3;
    }
    free(found);
    WSALookupServiceEnd(hLookup);
    WSACleanup();
    return code;
}
