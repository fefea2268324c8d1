// Many customers at once, each on a thread of its own (_beginthreadex), pay into one account.

#include <winsock2.h>
#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32")

#define DEPOSITS 50

static u_short g_port;
static volatile LONG g_failures = 0;

// Receives one line; answers FALSE at the end of the connection.
static BOOL ReadLine(SOCKET s, char *line, int size)
{
    int used = 0;
    while (used < size - 1 && recv(s, line + used, 1, 0) == 1)
        if (line[used++] == '\n') {
            line[used - 1] = '\0';
            return TRUE;
        }
    return FALSE;
}

static unsigned __stdcall Customer(void *arg)
{
    struct sockaddr_in server;
    char line[128];
    int i, number = (int)(INT_PTR)arg;
    BOOL nodelay = TRUE;
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);

    memset(&server, 0, sizeof(server));
    server.sin_family = AF_INET;
    server.sin_port = htons(g_port);
    server.sin_addr.s_addr = inet_addr("127.0.0.1");
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, (char *)&nodelay, sizeof(nodelay));
    if (connect(s, (struct sockaddr *)&server, sizeof(server)) != 0) {
        InterlockedIncrement(&g_failures);
        return 1;
    }
    for (i = 0; i < DEPOSITS; i++) {
        sprintf(line, "deposit common %d\n", number);
        if (send(s, line, (int)strlen(line), 0) == SOCKET_ERROR || !ReadLine(s, line, sizeof(line)))
            InterlockedIncrement(&g_failures);
    }
    send(s, "quit\n", 5, 0);
    if (ReadLine(s, line, sizeof(line)))    // the server closes
        InterlockedIncrement(&g_failures);
    closesocket(s);
    return 0;
}

int main(int argc, char **argv)
{
    WSADATA wsd;
    HANDLE threads[MAXIMUM_WAIT_OBJECTS];
    int i, customers;

    if (argc < 3 || WSAStartup(MAKEWORD(2, 2), &wsd) != 0)
        return 1;
    g_port = (u_short)atoi(argv[1]);
    customers = atoi(argv[2]);
    for (i = 0; i < customers; i++)
        threads[i] = (HANDLE)_beginthreadex(NULL, 0, Customer, (void *)(INT_PTR)(i + 1), 0, NULL);
    if (WaitForMultipleObjects(customers, threads, TRUE, 20000) == WAIT_TIMEOUT)
        printf("they take too long\n");
    for (i = 0; i < customers; i++)
        CloseHandle(threads[i]);
    printf("%d customers, %ld failures\n", customers, (long)g_failures);
    WSACleanup();
    return 0;
}
