// A bank: one thread per client (CreateThread), the accounts behind a CRITICAL_SECTION; it opens,
// by an event, when all clients have come.
//
//     deposit NAME AMOUNT | balance NAME | quit

#include <winsock2.h>
#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32")

#define MAX_ACCOUNTS 16

typedef struct {
    char name[32];
    LONGLONG balance;
} ACCOUNT;

static ACCOUNT g_accounts[MAX_ACCOUNTS];
static int g_count = 0;
static CRITICAL_SECTION g_cs;
static HANDLE g_hOpen;      // set when everybody is there
static volatile LONG g_requests = 0;

// The account of that name; the caller holds g_cs.
static ACCOUNT *FindAccount(const char *name)
{
    int i;
    for (i = 0; i < g_count; i++)
        if (lstrcmpA(g_accounts[i].name, name) == 0)
            return &g_accounts[i];
    lstrcpynA(g_accounts[g_count].name, name, sizeof(g_accounts[0].name));
    return &g_accounts[g_count++];
}

static void Execute(const char *request, char *answer, size_t size)
{
    char name[32];
    int amount = 0;

    InterlockedIncrement(&g_requests);
    if (sscanf(request, "deposit %31s %d", name, &amount) == 2 || sscanf(request, "balance %31s", name) == 1) {
        LONGLONG balance;
        EnterCriticalSection(&g_cs);
        balance = (FindAccount(name)->balance += amount);
        LeaveCriticalSection(&g_cs);
        _snprintf(answer, size, "%s has %I64d\n", name, balance);
    } else {
        _snprintf(answer, size, "?\n");
    }
}

DWORD WINAPI ClientThread(LPVOID lpParam)
{
    SOCKET s = (SOCKET)lpParam;
    char buffer[128], answer[128];
    int used = 0, n;

    WaitForSingleObject(g_hOpen, INFINITE);
    while ((n = recv(s, buffer + used, (int)sizeof(buffer) - 1 - used, 0)) > 0) {
        char *eol;
        used += n;
        buffer[used] = '\0';
        while ((eol = strchr(buffer, '\n')) != NULL) {
            *eol = '\0';
            if (strcmp(buffer, "quit") == 0) {
                closesocket(s);
                return 0;
            }
            Execute(buffer, answer, sizeof(answer));
            if (send(s, answer, (int)strlen(answer), 0) == SOCKET_ERROR)
                break;
            used -= (int)(eol + 1 - buffer);
            memmove(buffer, eol + 1, used + 1);
        }
    }
    closesocket(s);
    return 1;
}

int main(int argc, char **argv)
{
    WSADATA wsd;
    SOCKET sListen;
    SOCKADDR_IN local;
    int size = sizeof(local), clients = 0, expected = atoi(argv[2]);
    HANDLE threads[MAXIMUM_WAIT_OBJECTS];
    DWORD dwThreadId, i, left = 0;

    (void)argc;
    if (WSAStartup(MAKEWORD(2, 2), &wsd) != 0) {
        fprintf(stderr, "Failed to load Winsock!\n");
        return 1;
    }
    InitializeCriticalSection(&g_cs);
    g_hOpen = CreateEvent(NULL, TRUE, FALSE, NULL);
    sListen = WSASocket(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED);
    local.sin_family = AF_INET;
    local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    local.sin_port = htons((u_short)atoi(argv[1]));
    if (bind(sListen, (struct sockaddr *)&local, sizeof(local)) == SOCKET_ERROR) {
        printf("bind() failed: %d\n", WSAGetLastError());
        return 1;
    }
    listen(sListen, 8);
    getsockname(sListen, (struct sockaddr *)&local, &size);
    printf("port %d\n", ntohs(local.sin_port));
    fflush(stdout);

    while (clients < expected) {
        SOCKET sClient = accept(sListen, NULL, NULL);
        if (sClient == INVALID_SOCKET) {
            printf("accept() failed: %d\n", WSAGetLastError());
            break;
        }
        threads[clients] = CreateThread(NULL, 0, ClientThread, (LPVOID)sClient, 0, &dwThreadId);
        if (threads[clients] == NULL) {
            printf("CreateThread() failed: %lu\n", (unsigned long)GetLastError());
            break;
        }
        clients++;
    }
    closesocket(sListen);
    SetEvent(g_hOpen);

    WaitForMultipleObjects(clients, threads, TRUE, INFINITE);
    for (i = 0; i < (DWORD)clients; i++) {
        DWORD code = 99;
        GetExitCodeThread(threads[i], &code);
        left += code == 0;
        CloseHandle(threads[i]);
    }
    printf("%d clients, %lu said quit, %ld requests\n", clients, (unsigned long)left, (long)g_requests);
    for (i = 0; i < (DWORD)g_count; i++)
        printf("%s %I64d\n", g_accounts[i].name, g_accounts[i].balance);
    CloseHandle(g_hOpen);
    DeleteCriticalSection(&g_cs);
    WSACleanup();
    return 0;
}
