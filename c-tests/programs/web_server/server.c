// A web server with completion routines: one thread serves every connection, and nothing waits but
// the alertable waits in main.

#define WIN32_LEAN_AND_MEAN

#include <windows.h>
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

#define REQUEST_SIZE 8192
#define HEADER_SIZE 512
#define NUMBERS_SIZE 700000

typedef struct _CONNECTION
{
    OVERLAPPED Overlapped; // has to be first: the routines are given its address
    SOCKET Socket;
    WSABUF Buffers[2];     // the header and the body of the answer, or what of them is not sent yet
    BOOL KeepAlive;
    DWORD Length;          // of what is in Request
    DWORD Used;            // of that, by the request that is being answered
    char Request[REQUEST_SIZE + 1];
    char Header[HEADER_SIZE];
    char Body[REQUEST_SIZE + 64];
} CONNECTION;

static char g_numbers[NUMBERS_SIZE];
static int g_connections, g_accepted, g_requests, g_failed;
static BOOL g_quit;

static void PostReceive(CONNECTION *connection);
static void PostSend(CONNECTION *connection);

static void Close(CONNECTION *connection)
{
    closesocket(connection->Socket);
    free(connection);
    g_connections--;
}

static void Answer(CONNECTION *connection, const char *status, const char *body, DWORD length)
{
    sprintf(connection->Header,
            "HTTP/1.1 %s\r\nContent-Type: text/plain\r\nContent-Length: %lu\r\nConnection: %s\r\n\r\n",
            status, (unsigned long)length, connection->KeepAlive ? "keep-alive" : "close");
    connection->Buffers[0].buf = connection->Header;
    connection->Buffers[0].len = (ULONG)strlen(connection->Header);
    connection->Buffers[1].buf = (char *)body;
    connection->Buffers[1].len = length;
    g_requests++;
    PostSend(connection);
}

static void Refuse(CONNECTION *connection, const char *status)
{
    connection->KeepAlive = FALSE;
    Answer(connection, status, status, (DWORD)strlen(status));
}

// The value of a header field of the request, without the spaces before it, or NULL.
static const char *Field(const char *head, const char *name)
{
    const char *line;
    for (line = strstr(head, "\r\n"); line != NULL; line = strstr(line, "\r\n"))
    {
        line += 2;
        if (_strnicmp(line, name, strlen(name)) == 0)
        {
            line += strlen(name);
            return line + strspn(line, " ");
        }
    }
    return NULL;
}

// Answers the request that has come, if all of it has; else receives more.
static void Serve(CONNECTION *connection)
{
    char *request = connection->Request;
    char *end, *body, method[8], path[256];
    const char *field;
    DWORD room, length = 0;

    request[connection->Length] = '\0';
    end = strstr(request, "\r\n\r\n");
    if (end == NULL)
    {
        if (connection->Length == REQUEST_SIZE)
            Refuse(connection, "431 Request Header Fields Too Large");
        else
            PostReceive(connection);
        return;
    }
    body = end + 4;
    end[2] = '\0'; // looking for fields ends here

    field = Field(request, "Content-Length:");
    room = REQUEST_SIZE - (DWORD)(body - request);
    if (field != NULL)
        length = strtoul(field, NULL, 10);
    if (length > room)
    {
        Refuse(connection, "413 Content Too Large");
        return;
    }
    if (connection->Length - (DWORD)(body - request) < length)
    {
        end[2] = '\r';
        PostReceive(connection);
        return;
    }
    connection->Used = (DWORD)(body - request) + length;
    field = Field(request, "Connection:");
    connection->KeepAlive = strstr(request, "HTTP/1.0\r\n") == NULL &&
                            (field == NULL || _strnicmp(field, "close", 5) != 0);

    if (sscanf(request, "%7s %255s", method, path) != 2)
        Refuse(connection, "400 Bad Request");
    else if (strcmp(method, "POST") == 0)
    {
        memcpy(connection->Body, body, length);
        Answer(connection, "200 OK", connection->Body, length);
    }
    else if (strcmp(method, "GET") != 0)
        Refuse(connection, "405 Method Not Allowed");
    else if (strcmp(path, "/numbers") == 0)
        Answer(connection, "200 OK", g_numbers, (DWORD)strlen(g_numbers));
    else if (strcmp(path, "/quit") == 0)
    {
        g_quit = TRUE;
        connection->KeepAlive = FALSE;
        Answer(connection, "200 OK", "Good bye.\n", 10);
    }
    else
    {
        sprintf(connection->Body, "You have asked for %s.\n", path);
        Answer(connection, "200 OK", connection->Body, (DWORD)strlen(connection->Body));
    }
}

static void CALLBACK ReceiveRoutine(DWORD dwError, DWORD cbTransferred, LPWSAOVERLAPPED lpOverlapped, DWORD dwFlags)
{
    CONNECTION *connection = (CONNECTION *)lpOverlapped;

    UNREFERENCED_PARAMETER(dwFlags);
    if (dwError != 0 || cbTransferred == 0)
    {
        g_failed += dwError != 0;
        Close(connection);
        return;
    }
    connection->Length += cbTransferred;
    Serve(connection);
}

static void CALLBACK SendRoutine(DWORD dwError, DWORD cbTransferred, LPWSAOVERLAPPED lpOverlapped, DWORD dwFlags)
{
    CONNECTION *connection = (CONNECTION *)lpOverlapped;
    int i;

    UNREFERENCED_PARAMETER(dwFlags);
    if (dwError != 0)
    {
        g_failed++;
        Close(connection);
        return;
    }
    for (i = 0; i < 2; i++)
    {
        DWORD sent = min(cbTransferred, connection->Buffers[i].len);
        connection->Buffers[i].buf += sent;
        connection->Buffers[i].len -= sent;
        cbTransferred -= sent;
    }
    if (connection->Buffers[0].len + connection->Buffers[1].len > 0)
    {
        PostSend(connection);
        return;
    }
    if (!connection->KeepAlive)
    {
        Close(connection);
        return;
    }
    // What has come behind the request may be the next one.
    connection->Length -= connection->Used;
    memmove(connection->Request, connection->Request + connection->Used, connection->Length);
    Serve(connection);
}

static void PostReceive(CONNECTION *connection)
{
    WSABUF buffer;
    DWORD flags = 0;

    buffer.buf = connection->Request + connection->Length;
    buffer.len = REQUEST_SIZE - connection->Length;
    ZeroMemory(&connection->Overlapped, sizeof(connection->Overlapped));
    if (WSARecv(connection->Socket, &buffer, 1, NULL, &flags, &connection->Overlapped, ReceiveRoutine) != 0 &&
        WSAGetLastError() != WSA_IO_PENDING)
    {
        g_failed++;
        Close(connection);
    }
}

static void PostSend(CONNECTION *connection)
{
    ZeroMemory(&connection->Overlapped, sizeof(connection->Overlapped));
    if (WSASend(connection->Socket, connection->Buffers, 2, NULL, 0, &connection->Overlapped, SendRoutine) != 0 &&
        WSAGetLastError() != WSA_IO_PENDING)
    {
        g_failed++;
        Close(connection);
    }
}

static void Accept(SOCKET listenSocket)
{
    SOCKET s;

    while ((s = accept(listenSocket, NULL, NULL)) != INVALID_SOCKET)
    {
        CONNECTION *connection = (CONNECTION *)calloc(1, sizeof(CONNECTION));
        if (connection == NULL)
        {
            closesocket(s);
            continue;
        }
        WSAEventSelect(s, NULL, 0); // the listener's event is not this one's
        connection->Socket = s;
        g_connections++;
        g_accepted++;
        PostReceive(connection);
    }
}

int __cdecl main(void)
{
    WSADATA wsaData;
    SOCKET listenSocket;
    SOCKADDR_IN name;
    WSAEVENT acceptEvent;
    WSANETWORKEVENTS happened;
    int nameLength = sizeof(name), i, at = 0;

    if (WSAStartup(MAKEWORD(2, 2), &wsaData) != 0)
        return 1;
    for (i = 1; i <= 100000; i++)
        at += sprintf(g_numbers + at, "%d\n", i);

    listenSocket = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    acceptEvent = WSACreateEvent();
    ZeroMemory(&name, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listenSocket, (SOCKADDR *)&name, sizeof(name)) != 0 ||
        WSAEventSelect(listenSocket, acceptEvent, FD_ACCEPT) != 0 || listen(listenSocket, SOMAXCONN) != 0)
    {
        fprintf(stderr, "listen failed with error: %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(listenSocket, (SOCKADDR *)&name, &nameLength);
    printf("Listening on port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    while (!g_quit)
    {
        DWORD result = WSAWaitForMultipleEvents(1, &acceptEvent, FALSE, WSA_INFINITE, TRUE);
        if (result == WSA_WAIT_IO_COMPLETION)
            continue; // routines have run
        if (result != WSA_WAIT_EVENT_0)
        {
            fprintf(stderr, "the wait failed with error: %d\n", WSAGetLastError());
            return 1;
        }
        WSAEnumNetworkEvents(listenSocket, acceptEvent, &happened);
        if (happened.lNetworkEvents & FD_ACCEPT)
            Accept(listenSocket);
    }
    closesocket(listenSocket);

    // Those who are connected are served until they leave.
    while (g_connections > 0)
        SleepEx(INFINITE, TRUE);

    printf("%d connections, %d requests, %d failed\n", g_accepted, g_requests, g_failed);
    WSACloseEvent(acceptEvent);
    WSACleanup();
    return 0;
}
