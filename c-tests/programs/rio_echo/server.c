// An echo server with Registered I/O: one buffer for everybody, one completion queue, one event.

#define _WIN32_WINNT 0x0602
#define WIN32_LEAN_AND_MEAN

#include <windows.h>
#include <winsock2.h>
#include <mswsock.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "Ws2_32.lib")

#define MAX_CLIENTS 16
#define SLICE 4096

typedef struct EXTENDED_RIO_BUF
{
    RIO_BUF Buf; // has to be first: it is the request context
    int Client;
    BOOL Sends;
} EXTENDED_RIO_BUF;

typedef struct CLIENT
{
    SOCKET Socket;
    RIO_RQ Requests;
    EXTENDED_RIO_BUF Receive;
    EXTENDED_RIO_BUF Send;
} CLIENT;

static RIO_EXTENSION_FUNCTION_TABLE g_rio;
static RIO_CQ g_completionQueue;
static CLIENT g_clients[MAX_CLIENTS];
static unsigned long long g_bytes;

static void Fail(const char *what)
{
    fprintf(stderr, "%s failed with error: %d\n", what, WSAGetLastError());
    exit(1);
}

static void PostReceive(CLIENT *client)
{
    if (!g_rio.RIOReceive(client->Requests, &client->Receive.Buf, 1, 0, &client->Receive))
        Fail("RIOReceive");
}

static void AddClient(int index, SOCKET s, RIO_BUFFERID buffer)
{
    CLIENT *client = &g_clients[index];

    client->Socket = s;
    client->Requests = g_rio.RIOCreateRequestQueue(s, 1, 1, 1, 1, g_completionQueue,
                                                   g_completionQueue, client);
    if (client->Requests == RIO_INVALID_RQ)
        Fail("RIOCreateRequestQueue");

    client->Receive.Buf.BufferId = buffer;
    client->Receive.Buf.Offset = index * SLICE;
    client->Receive.Buf.Length = SLICE;
    client->Receive.Client = index;
    client->Receive.Sends = FALSE;
    client->Send = client->Receive;
    client->Send.Sends = TRUE;

    PostReceive(client);
}

// Handles one completion. Answers how many clients have left by it.
static int Complete(const RIORESULT *result)
{
    EXTENDED_RIO_BUF *buf = (EXTENDED_RIO_BUF *)(ULONG_PTR)result->RequestContext;
    CLIENT *client = (CLIENT *)(ULONG_PTR)result->SocketContext;

    if (client != &g_clients[buf->Client])
        Fail("a context");

    if (buf->Sends)
    {
        if (result->Status == 0)
        {
            PostReceive(client);
            return 0;
        }
    }
    else if (result->Status == 0 && result->BytesTransferred > 0)
    {
        g_bytes += result->BytesTransferred;
        client->Send.Buf.Length = result->BytesTransferred;
        if (!g_rio.RIOSend(client->Requests, &client->Send.Buf, 1, 0, &client->Send))
            Fail("RIOSend");
        return 0;
    }

    closesocket(client->Socket);
    return 1;
}

int __cdecl main(int argc, char **argv)
{
    WSADATA wsaData;
    SOCKET listenSocket;
    SOCKADDR_IN name;
    int nameLength = sizeof(name);
    GUID functionTableId = WSAID_MULTIPLE_RIO;
    DWORD bytes = 0;
    RIO_NOTIFICATION_COMPLETION notification;
    RIO_BUFFERID buffer;
    char *memory;
    int wanted = argc > 1 ? atoi(argv[1]) : 1;
    int i, left = 0;

    if (wanted < 1 || wanted > MAX_CLIENTS || WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;

    // What is accepted has the flags of its listener.
    listenSocket = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0,
                             WSA_FLAG_OVERLAPPED | WSA_FLAG_REGISTERED_IO);
    if (listenSocket == INVALID_SOCKET)
        Fail("WSASocket");

    if (WSAIoctl(listenSocket, SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER, &functionTableId,
                 sizeof(functionTableId), &g_rio, sizeof(g_rio), &bytes, NULL, NULL) != 0)
        Fail("WSAIoctl");

    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listenSocket, (SOCKADDR *)&name, sizeof(name)) != 0 || listen(listenSocket, SOMAXCONN) != 0)
        Fail("listen");
    getsockname(listenSocket, (SOCKADDR *)&name, &nameLength);
    printf("Listening on port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    memory = (char *)VirtualAlloc(NULL, MAX_CLIENTS * SLICE, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    buffer = g_rio.RIORegisterBuffer(memory, MAX_CLIENTS * SLICE);
    if (buffer == RIO_INVALID_BUFFERID)
        Fail("RIORegisterBuffer");

    ZeroMemory(&notification, sizeof(notification));
    notification.Type = RIO_EVENT_COMPLETION;
    notification.Event.EventHandle = WSACreateEvent();
    notification.Event.NotifyReset = TRUE;
    g_completionQueue = g_rio.RIOCreateCompletionQueue(2 * MAX_CLIENTS, &notification);
    if (g_completionQueue == RIO_INVALID_CQ)
        Fail("RIOCreateCompletionQueue");

    for (i = 0; i < wanted; i++)
    {
        SOCKET s = accept(listenSocket, NULL, NULL);
        if (s == INVALID_SOCKET)
            Fail("accept");
        AddClient(i, s, buffer);
    }
    closesocket(listenSocket);

    while (left < wanted)
    {
        RIORESULT results[8];
        ULONG count;

        if (g_rio.RIONotify(g_completionQueue) != ERROR_SUCCESS)
            Fail("RIONotify");
        WaitForSingleObject(notification.Event.EventHandle, INFINITE);

        while ((count = g_rio.RIODequeueCompletion(g_completionQueue, results, 8)) > 0)
        {
            ULONG at;
            if (count == RIO_CORRUPT_CQ)
                Fail("RIODequeueCompletion");
            for (at = 0; at < count; at++)
                left += Complete(&results[at]);
        }
    }

    printf("%d clients, %llu bytes\n", wanted, g_bytes);

    g_rio.RIOCloseCompletionQueue(g_completionQueue);
    g_rio.RIODeregisterBuffer(buffer);
    VirtualFree(memory, 0, MEM_RELEASE);
    WSACloseEvent(notification.Event.EventHandle);
    WSACleanup();
    return 0;
}
