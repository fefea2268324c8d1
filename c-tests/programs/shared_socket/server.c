/* A server that takes connections and lets other processes serve them: each connection goes to the next
 * worker by WSADuplicateSocket, and the server closes its own descriptor at once.
 *
 *     server PORT CLIENTS [WORKERS]     takes so many connections, then ends
 *     server worker NUMBER              what it starts itself: serves the connections that it is given
 *
 * A worker reads WSAPROTOCOL_INFO structures from its standard input until that ends. */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "Ws2_32.lib")

#define MOST_WORKERS 8

typedef struct {
    HANDLE process;
    DWORD id;
    HANDLE connections; /* where it reads them */
    HANDLE answers;     /* where it says how many lines it has answered */
    int answered;       /* how many that were */
} WORKER;

static void Fail(const char *what)
{
    fprintf(stderr, "%s: error %d\n", what, (int)GetLastError());
    ExitProcess(1);
}

/* ---- The worker ---------------------------------------------------------------------------- */

/* Answers each line that comes on a connection; returns how many. */
static int Serve(SOCKET s, int number)
{
    char line[128], answer[192];
    int length = 0, count = 0, got;

    while (length < (int)sizeof(line) - 1 && (got = recv(s, line + length, 1, 0)) == 1) {
        if (line[length] != '\n') {
            length++;
            continue;
        }
        line[length] = '\0';
        sprintf(answer, "worker %d: good day, %s\n", number, line);
        if (send(s, answer, (int)strlen(answer), 0) == SOCKET_ERROR) {
            break;
        }
        count++;
        length = 0;
    }
    return count;
}

static int Work(int number)
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE), output = GetStdHandle(STD_OUTPUT_HANDLE);
    WSAPROTOCOL_INFO info;
    DWORD count;

    while (ReadFile(input, &info, sizeof(info), &count, NULL) && count == sizeof(info)) {
        int answered;
        SOCKET s = WSASocket(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0,
                             WSA_FLAG_OVERLAPPED);
        if (s == INVALID_SOCKET) {
            Fail("WSASocket");
        }
        /* The server waits to hear that the socket is here before it closes its own. */
        answered = -1;
        WriteFile(output, &answered, sizeof(answered), &count, NULL);
        answered = Serve(s, number);
        shutdown(s, SD_SEND);
        closesocket(s);
        WriteFile(output, &answered, sizeof(answered), &count, NULL);
    }
    return 0;
}

/* ---- The server ---------------------------------------------------------------------------- */

static void Hire(WORKER *worker, int number)
{
    SECURITY_ATTRIBUTES attributes = {sizeof(attributes), NULL, TRUE};
    HANDLE input[2], output[2];
    STARTUPINFOA startup = {0};
    PROCESS_INFORMATION made;
    char self[MAX_PATH], line[MAX_PATH + 32];

    if (!CreatePipe(&input[0], &input[1], &attributes, 0) || !CreatePipe(&output[0], &output[1], &attributes, 0)) {
        Fail("CreatePipe");
    }
    /* Only its own ends are for the worker. */
    SetHandleInformation(input[1], HANDLE_FLAG_INHERIT, 0);
    SetHandleInformation(output[0], HANDLE_FLAG_INHERIT, 0);
    GetModuleFileNameA(NULL, self, sizeof(self));
    sprintf(line, "\"%s\" worker %d", self, number);
    startup.cb = sizeof(startup);
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = input[0];
    startup.hStdOutput = output[1];
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    if (!CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &made)) {
        Fail("CreateProcess");
    }
    CloseHandle(made.hThread);
    CloseHandle(input[0]);
    CloseHandle(output[1]);
    worker->process = made.hProcess;
    worker->id = made.dwProcessId;
    worker->connections = input[1];
    worker->answers = output[0];
}

/* What the worker says next. */
static int Hear(WORKER *worker)
{
    DWORD count;
    int answer;

    if (!ReadFile(worker->answers, &answer, sizeof(answer), &count, NULL) || count != sizeof(answer)) {
        Fail("ReadFile");
    }
    return answer;
}

static void HandOver(SOCKET s, WORKER *worker)
{
    WSAPROTOCOL_INFO info;
    DWORD count;
    int answer;

    if (WSADuplicateSocket(s, worker->id, &info) == SOCKET_ERROR) {
        Fail("WSADuplicateSocket");
    }
    if (!WriteFile(worker->connections, &info, sizeof(info), &count, NULL)) {
        Fail("WriteFile");
    }
    /* First it may tell of the connection before. */
    while ((answer = Hear(worker)) != -1) {
        worker->answered += answer;
    }
    closesocket(s);
}

int main(int argc, char **argv)
{
    static WORKER workers[MOST_WORKERS];
    struct sockaddr_in name;
    int length = sizeof(name), clients, count, i, answered = 0;
    SOCKET listener;
    WSADATA data;

    if (argc < 3) {
        fprintf(stderr, "usage: server PORT CLIENTS [WORKERS]\n");
        return 2;
    }
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return 1;
    }
    if (strcmp(argv[1], "worker") == 0) {
        return Work(atoi(argv[2]));
    }
    clients = atoi(argv[2]);
    count = argc > 3 ? atoi(argv[3]) : 2;
    count = count < 1 ? 1 : count > MOST_WORKERS ? MOST_WORKERS : count;

    listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((u_short)atoi(argv[1]));
    if (bind(listener, (SOCKADDR *)&name, sizeof(name)) != 0 || listen(listener, SOMAXCONN) != 0) {
        Fail("bind or listen");
    }
    getsockname(listener, (SOCKADDR *)&name, &length);
    for (i = 0; i < count; i++) {
        Hire(&workers[i], i + 1);
    }
    printf("listening on port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    for (i = 0; i < clients; i++) {
        SOCKET s = accept(listener, NULL, NULL);
        if (s == INVALID_SOCKET) {
            Fail("accept");
        }
        HandOver(s, &workers[i % count]);
        printf("client %d goes to worker %d\n", i + 1, i % count + 1);
    }
    closesocket(listener);
    for (i = 0; i < count; i++) {
        DWORD got;
        int answer;
        CloseHandle(workers[i].connections);
        while (ReadFile(workers[i].answers, &answer, sizeof(answer), &got, NULL) && got == sizeof(answer)) {
            workers[i].answered += answer;
        }
        answered += workers[i].answered;
        WaitForSingleObject(workers[i].process, INFINITE);
        CloseHandle(workers[i].process);
        CloseHandle(workers[i].answers);
    }
    printf("%d lines were answered, all workers have left\n", answered);
    WSACleanup();
    return 0;
}
