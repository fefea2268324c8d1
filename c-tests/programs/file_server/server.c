/* A file server: connections by AcceptEx, files by TransmitFile, two threads at one completion port.
 *
 * A client sends a name and a line feed, and gets "OK", the size and the file, or "NO". The names are
 * "poem" and "numbers"; "quit" ends the server. */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "mswsock.lib")

#define ADDRESS (sizeof(struct sockaddr_in) + 16)
#define CONNECTIONS 4
#define THREADS 2

enum stage { ACCEPTING, READING, SENDING };

struct connection {
    OVERLAPPED overlapped; /* the first, so that one leads to the other */
    enum stage stage;
    SOCKET socket;
    DWORD length;
    char request[64 + 2 * ADDRESS];
    char head[32];
    TRANSMIT_FILE_BUFFERS buffers;
};

struct document {
    const char *name;
    HANDLE file;
    DWORD size;
};

static HANDLE port;
static SOCKET listener;
static LPFN_ACCEPTEX accept_ex;
static LPFN_GETACCEPTEXSOCKADDRS get_addresses;
static struct document documents[2];
static volatile LONG served, refused, strangers;

static void die(const char *what)
{
    fprintf(stderr, "%s failed: %d\n", what, WSAGetLastError());
    exit(1);
}

static void must(BOOL started, const char *what)
{
    if (!started && WSAGetLastError() != ERROR_IO_PENDING)
        die(what);
}

static void start_accepting(struct connection *c)
{
    DWORD count;

    memset(&c->overlapped, 0, sizeof(c->overlapped));
    c->stage = ACCEPTING;
    c->length = 0;
    c->socket = WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    if (c->socket == INVALID_SOCKET)
        die("WSASocket");
    must(accept_ex(listener, c->socket, c->request, 64, ADDRESS, ADDRESS, &count, &c->overlapped),
         "AcceptEx");
}

static void start_reading(struct connection *c)
{
    WSABUF buffer;
    DWORD flags = 0;

    c->stage = READING;
    memset(&c->overlapped, 0, sizeof(c->overlapped));
    buffer.buf = c->request + c->length;
    buffer.len = 64 - c->length;
    if (WSARecv(c->socket, &buffer, 1, NULL, &flags, &c->overlapped, NULL) == SOCKET_ERROR)
        must(FALSE, "WSARecv");
}

static void accepted(struct connection *c)
{
    struct sockaddr *local, *remote;
    int local_size, remote_size;

    get_addresses(c->request, 64, ADDRESS, ADDRESS, &local, &local_size, &remote, &remote_size);
    if (((struct sockaddr_in *)remote)->sin_addr.s_addr != htonl(INADDR_LOOPBACK))
        InterlockedIncrement(&strangers);
    if (setsockopt(c->socket, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, (const char *)&listener,
                   sizeof(listener)) != 0)
        die("SO_UPDATE_ACCEPT_CONTEXT");
    if (CreateIoCompletionPort((HANDLE)c->socket, port, 0, 0) == NULL)
        die("CreateIoCompletionPort");
}

/* The request is there: answers it. */
static void start_sending(struct connection *c)
{
    HANDLE file = NULL;
    size_t i;

    c->request[c->length - 1] = '\0';
    if (strcmp(c->request, "quit") == 0) {
        for (i = 0; i < THREADS; i++)
            PostQueuedCompletionStatus(port, 0, 0, NULL);
    }
    strcpy(c->head, "NO\n");
    for (i = 0; i < sizeof(documents) / sizeof(documents[0]); i++) {
        if (strcmp(c->request, documents[i].name) == 0) {
            file = documents[i].file;
            sprintf(c->head, "OK %lu\n", (unsigned long)documents[i].size);
        }
    }
    InterlockedIncrement(file != NULL ? &served : &refused);
    memset(&c->buffers, 0, sizeof(c->buffers));
    c->buffers.Head = c->head;
    c->buffers.HeadLength = (DWORD)strlen(c->head);
    memset(&c->overlapped, 0, sizeof(c->overlapped));
    c->stage = SENDING;
    must(TransmitFile(c->socket, file, 0, 0, &c->overlapped, &c->buffers, 0), "TransmitFile");
}

static DWORD WINAPI work(LPVOID nothing)
{
    DWORD count;
    ULONG_PTR key;
    OVERLAPPED *overlapped;

    (void)nothing;
    for (;;) {
        BOOL good = GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE);
        struct connection *c = (struct connection *)overlapped;
        if (c == NULL)
            return good ? 0 : 1;
        if (good && c->stage == ACCEPTING)
            accepted(c);
        c->length += c->stage == SENDING ? 0 : count;
        if (!good || count == 0 || c->stage == SENDING || c->length == 64) {
            /* Done, or the client has gone. */
            closesocket(c->socket);
            start_accepting(c);
        } else if (c->request[c->length - 1] == '\n') {
            start_sending(c);
        } else {
            start_reading(c);
        }
    }
}

static HANDLE make_file(const char *name)
{
    char folder[MAX_PATH], path[2 * MAX_PATH];
    HANDLE file;

    if (GetTempPathA(sizeof(folder), folder) == 0)
        die("GetTempPath");
    sprintf(path, "%sfile_server.%lu.%s", folder, (unsigned long)GetCurrentProcessId(), name);
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                       FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
    if (file == INVALID_HANDLE_VALUE)
        die("CreateFile");
    return file;
}

static void write_documents(void)
{
    static const char poem[] = "Of bytes I sing, and of the port\nwhere all completions end.\n";
    char *numbers = (char *)malloc(9 * 100000);
    DWORD written;
    int i;

    documents[0].name = "poem";
    documents[0].file = make_file("poem");
    documents[0].size = sizeof(poem) - 1;
    WriteFile(documents[0].file, poem, documents[0].size, &written, NULL);
    documents[1].name = "numbers";
    documents[1].file = make_file("numbers");
    documents[1].size = 9 * 100000;
    for (i = 0; i < 100000; i++) {
        char line[16];
        sprintf(line, "%08d\n", i);
        memcpy(numbers + 9 * i, line, 9);
    }
    WriteFile(documents[1].file, numbers, documents[1].size, &written, NULL);
    free(numbers);
}

static void *extension(GUID id)
{
    void *function = NULL;
    DWORD size;

    if (WSAIoctl(listener, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof(id), &function,
                 sizeof(function), &size, NULL, NULL) != 0)
        die("WSAIoctl");
    return function;
}

int main(void)
{
    static struct connection connections[CONNECTIONS];
    const GUID accept_id = WSAID_ACCEPTEX, addresses_id = WSAID_GETACCEPTEXSOCKADDRS;
    WSADATA data;
    struct sockaddr_in name = {0};
    int length = sizeof(name), i;
    HANDLE threads[THREADS];

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    write_documents();
    port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    listener = WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof(name)) != 0 || listen(listener, 16) != 0 ||
        getsockname(listener, (struct sockaddr *)&name, &length) != 0)
        die("listening");
    if (CreateIoCompletionPort((HANDLE)listener, port, 0, 0) == NULL)
        die("CreateIoCompletionPort");
    accept_ex = (LPFN_ACCEPTEX)extension(accept_id);
    get_addresses = (LPFN_GETACCEPTEXSOCKADDRS)extension(addresses_id);
    for (i = 0; i < CONNECTIONS; i++)
        start_accepting(&connections[i]);
    printf("port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    for (i = 0; i < THREADS; i++)
        threads[i] = CreateThread(NULL, 0, work, NULL, 0, NULL);
    WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE);
    printf("%ld served, %ld refused, %ld strangers\n", (long)served, (long)refused, (long)strangers);
    closesocket(listener);
    WSACleanup();
    return 0;
}
