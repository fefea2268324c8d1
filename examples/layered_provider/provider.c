// A layered provider that counts the bytes of each socket, as it is written for Windows.
//
// It stands above TCP: its sockets are those of the base provider, which it takes as its own
// (WPUModifyIFSHandle), so that the program's calls come here first. It replaces those functions that
// move data and make sockets, and leaves the others to the base provider. When a socket is closed it
// writes what has gone through it to standard error.

#include <winsock2.h>
#include <ws2spi.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct COUNTER {
    struct COUNTER *next;
    SOCKET socket;
    unsigned long long sent, received;
} COUNTER;

static CRITICAL_SECTION lock;
static COUNTER *counters;

static WSPPROC_TABLE lower;          // the functions of the base provider
static WSPUPCALLTABLE upcalls;       // what Winsock offers to providers
static WSAPROTOCOL_INFOW lower_info; // the entry of the base provider
static DWORD own_entry;              // the entry of the chain
static int started;

static BOOL CALLBACK make_lock(PINIT_ONCE once, PVOID parameter, PVOID *context)
{
    (void)once, (void)parameter, (void)context;
    InitializeCriticalSection(&lock);
    return TRUE;
}

static void enter(void)
{
    static INIT_ONCE once = INIT_ONCE_STATIC_INIT;

    InitOnceExecuteOnce(&once, make_lock, NULL, NULL);
    EnterCriticalSection(&lock);
}

// Counts for a socket, if it is one of ours.
static void count(SOCKET s, DWORD sent, DWORD received)
{
    COUNTER *counter;

    enter();
    for (counter = counters; counter != NULL; counter = counter->next) {
        if (counter->socket == s) {
            counter->sent += sent;
            counter->received += received;
        }
    }
    LeaveCriticalSection(&lock);
}

// Takes a socket of the base provider as one of ours.
static SOCKET take(SOCKET s, LPINT error)
{
    COUNTER *counter = (COUNTER *)calloc(1, sizeof(*counter));
    int ignored;

    if (counter == NULL) {
        lower.lpWSPCloseSocket(s, &ignored);
        *error = WSAENOBUFS;
        return INVALID_SOCKET;
    }
    counter->socket = upcalls.lpWPUModifyIFSHandle(own_entry, s, error);
    if (counter->socket == INVALID_SOCKET) {
        free(counter);
        lower.lpWSPCloseSocket(s, &ignored);
        return INVALID_SOCKET;
    }
    enter();
    counter->next = counters;
    counters = counter;
    LeaveCriticalSection(&lock);
    return counter->socket;
}

static SOCKET WSPAPI count_socket(int af, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP g,
                                  DWORD flags, LPINT error)
{
    SOCKET s;

    // The base provider is given its own entry, and need not know of chains.
    (void)info;
    s = lower.lpWSPSocket(af, type, protocol, &lower_info, g, flags, error);
    return s == INVALID_SOCKET ? INVALID_SOCKET : take(s, error);
}

static SOCKET WSPAPI count_accept(SOCKET s, struct sockaddr *addr, LPINT addrlen,
                                  LPCONDITIONPROC condition, DWORD_PTR data, LPINT error)
{
    SOCKET accepted = lower.lpWSPAccept(s, addr, addrlen, condition, data, error);

    return accepted == INVALID_SOCKET ? INVALID_SOCKET : take(accepted, error);
}

static int WSPAPI count_close(SOCKET s, LPINT error)
{
    COUNTER *counter = NULL, **place;

    // Before it is closed: its number may be another's at once.
    enter();
    for (place = &counters; *place != NULL; place = &(*place)->next) {
        if ((*place)->socket == s) {
            counter = *place;
            *place = counter->next;
            break;
        }
    }
    LeaveCriticalSection(&lock);
    if (lower.lpWSPCloseSocket(s, error) == SOCKET_ERROR) {
        if (counter != NULL) {
            enter();
            counter->next = counters;
            counters = counter;
            LeaveCriticalSection(&lock);
        }
        return SOCKET_ERROR;
    }
    if (counter != NULL) {
        fprintf(stderr, "layer: %llu bytes sent, %llu received\n", counter->sent,
                counter->received);
        free(counter);
    }
    return 0;
}

static int WSPAPI count_send(SOCKET s, LPWSABUF buffers, DWORD buffer_count, LPDWORD sent,
                             DWORD flags, LPWSAOVERLAPPED overlapped,
                             LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                             LPINT error)
{
    int answer = lower.lpWSPSend(s, buffers, buffer_count, sent, flags, overlapped, routine, thread,
                                 error);

    if (answer == 0 && sent != NULL)
        count(s, *sent, 0);
    return answer;
}

static int WSPAPI count_sendto(SOCKET s, LPWSABUF buffers, DWORD buffer_count, LPDWORD sent,
                               DWORD flags, const struct sockaddr *to, int tolen,
                               LPWSAOVERLAPPED overlapped,
                               LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                               LPINT error)
{
    int answer = lower.lpWSPSendTo(s, buffers, buffer_count, sent, flags, to, tolen, overlapped,
                                   routine, thread, error);

    if (answer == 0 && sent != NULL)
        count(s, *sent, 0);
    return answer;
}

static int WSPAPI count_recv(SOCKET s, LPWSABUF buffers, DWORD buffer_count, LPDWORD received,
                             LPDWORD flags, LPWSAOVERLAPPED overlapped,
                             LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                             LPINT error)
{
    int answer = lower.lpWSPRecv(s, buffers, buffer_count, received, flags, overlapped, routine,
                                 thread, error);

    if (answer == 0 && received != NULL)
        count(s, 0, *received);
    return answer;
}

static int WSPAPI count_recvfrom(SOCKET s, LPWSABUF buffers, DWORD buffer_count, LPDWORD received,
                                 LPDWORD flags, struct sockaddr *from, LPINT fromlen,
                                 LPWSAOVERLAPPED overlapped,
                                 LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                                 LPINT error)
{
    int answer = lower.lpWSPRecvFrom(s, buffers, buffer_count, received, flags, from, fromlen,
                                     overlapped, routine, thread, error);

    if (answer == 0 && received != NULL)
        count(s, 0, *received);
    return answer;
}

// Finds the entry of the catalogue that the chain stands on.
static int find_lower(DWORD number, LPINT error)
{
    WSAPROTOCOL_INFOW *entries;
    DWORD length = 0;
    int i, found;

    if (WSCEnumProtocols(NULL, NULL, &length, error) != SOCKET_ERROR || *error != WSAENOBUFS)
        return 0;
    entries = (WSAPROTOCOL_INFOW *)malloc(length);
    if (entries == NULL)
        return 0;
    found = WSCEnumProtocols(NULL, entries, &length, error);
    for (i = 0; i < found && entries[i].dwCatalogEntryId != number; i++)
        ;
    if (i < found)
        lower_info = entries[i];
    free(entries);
    return i < found;
}

// Starts the provider beneath.
static int start_lower(WORD version, LPWSPDATA data)
{
    WCHAR path[MAX_PATH], expanded[MAX_PATH];
    int length = MAX_PATH, error;
    LPWSPSTARTUP startup;
    HMODULE library;

    if (WSCGetProviderPath(&lower_info.ProviderId, path, &length, &error) == SOCKET_ERROR)
        return error;
    if (ExpandEnvironmentStringsW(path, expanded, MAX_PATH) == 0)
        return WSAEPROVIDERFAILEDINIT;
    library = LoadLibraryW(expanded);
    if (library == NULL)
        return WSAEPROVIDERFAILEDINIT;
    startup = (LPWSPSTARTUP)(void (*)(void))GetProcAddress(library, "WSPStartup");
    if (startup == NULL)
        return WSAEPROVIDERFAILEDINIT;
    return startup(version, data, &lower_info, upcalls, &lower);
}

int WSPAPI WSPStartup(WORD version, LPWSPDATA data, LPWSAPROTOCOL_INFOW info,
                      WSPUPCALLTABLE table, LPWSPPROC_TABLE functions)
{
    int error;

    if (info->ProtocolChain.ChainLen < 2)
        return WSAEPROVIDERFAILEDINIT;
    enter();
    if (!started) {
        upcalls = table;
        own_entry = info->dwCatalogEntryId;
        error = WSAEPROVIDERFAILEDINIT;
        if (find_lower(info->ProtocolChain.ChainEntries[1], &error))
            error = start_lower(version, data);
        if (error != 0) {
            LeaveCriticalSection(&lock);
            return error;
        }
        started = 1;
    }
    LeaveCriticalSection(&lock);

    *functions = lower;
    functions->lpWSPSocket = count_socket;
    functions->lpWSPAccept = count_accept;
    functions->lpWSPCloseSocket = count_close;
    functions->lpWSPSend = count_send;
    functions->lpWSPSendTo = count_sendto;
    functions->lpWSPRecv = count_recv;
    functions->lpWSPRecvFrom = count_recvfrom;
    data->wVersion = MAKEWORD(2, 2);
    data->wHighVersion = MAKEWORD(2, 2);
    return 0;
}
