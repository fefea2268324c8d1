/* Accepts connections by AcceptEx on a completion port, as Windows programs write it: sends a byte to
 * each and closes it. acceptex THREADS, of which there is one. Prints its port. */

#include <winsock2.h>
#include <mswsock.h>
#include <windows.h>

#include <stdio.h>
#include <string.h>

enum { WAITING = 64, ADDRESS = sizeof(struct sockaddr_in) + 16 };

/* A socket that waits for a connection. */
struct acceptor {
    OVERLAPPED overlapped;
    SOCKET socket;
    char addresses[2 * ADDRESS];
};

static LPFN_ACCEPTEX accept_ex;
static SOCKET listener;

static void post(struct acceptor *acceptor) {
    DWORD count;
    acceptor->socket = WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    memset(&acceptor->overlapped, 0, sizeof acceptor->overlapped);
    if (!accept_ex(listener, acceptor->socket, acceptor->addresses, 0, ADDRESS, ADDRESS, &count,
                   &acceptor->overlapped) &&
        WSAGetLastError() != ERROR_IO_PENDING) {
        ExitProcess(1);
    }
}

int main(void) {
    static struct acceptor acceptors[WAITING];
    GUID id = WSAID_ACCEPTEX;
    WSADATA data;
    HANDLE port;
    struct sockaddr_in name;
    int length = sizeof name, i;
    DWORD count;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return 1;
    }
    port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    listener = WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) != 0 || listen(listener, SOMAXCONN) != 0 ||
        WSAIoctl(listener, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &accept_ex, sizeof accept_ex,
                 &count, NULL, NULL) != 0) {
        return 1;
    }
    CreateIoCompletionPort((HANDLE)listener, port, 0, 0);
    for (i = 0; i < WAITING; i++) {
        post(&acceptors[i]);
    }
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("%d\n", ntohs(name.sin_port));
    fflush(stdout);
    for (;;) {
        ULONG_PTR key;
        LPOVERLAPPED overlapped;
        const BOOL done = GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE);
        struct acceptor *const acceptor = (struct acceptor *)overlapped;
        if (done) {
            setsockopt(acceptor->socket, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, (const char *)&listener,
                       sizeof listener);
            send(acceptor->socket, "!", 1, 0);
        }
        closesocket(acceptor->socket);
        post(acceptor);
    }
}
