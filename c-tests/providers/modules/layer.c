/* A layer above a base provider, for tests: it counts what it is asked, and passes it on.
 *
 * The name of its chain says what it does with extension functions: "answers" gives its own, which count and
 * call those of the base provider; "denies" has none; any other name leaves them to the base provider. */

#include <winsock2.h>
#include <ws2spi.h>
#include <mswsock.h>
#include <windows.h>
#include <string.h>
#include <wchar.h>

#include "layer.h"

static volatile LONG layer_seen[SEEN_KINDS];

__declspec(dllexport) volatile LONG *layer_counts(void) {
    return layer_seen;
}

static WSPPROC_TABLE lower;
static WSPUPCALLTABLE upcalls;
static WSAPROTOCOL_INFOW lower_info;
static DWORD own_entry;
static BOOL answers, denies;

static LPFN_ACCEPTEX lower_accept;
static LPFN_CONNECTEX lower_connect;
static LPFN_TRANSMITFILE lower_transmit;
static LPFN_WSARECVMSG lower_receive;
static LPFN_WSASENDMSG lower_send;
static LPFN_WSAPOLL lower_poll;

static void see(enum layer_sight what) {
    InterlockedIncrement(&layer_seen[what]);
}

static SOCKET take(SOCKET s, LPINT error) {
    int ignored;
    SOCKET taken = s == INVALID_SOCKET ? s : upcalls.lpWPUModifyIFSHandle(own_entry, s, error);
    if (taken == INVALID_SOCKET && s != INVALID_SOCKET) {
        lower.lpWSPCloseSocket(s, &ignored);
    }
    return taken;
}

static SOCKET WSPAPI layer_socket(int af, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP g,
                                  DWORD flags, LPINT error) {
    (void)info;
    see(SEEN_SOCKET);
    return take(lower.lpWSPSocket(af, type, protocol, &lower_info, g, flags, error), error);
}

static SOCKET WSPAPI layer_accept(SOCKET s, struct sockaddr *addr, LPINT addrlen,
                                  LPCONDITIONPROC condition, DWORD_PTR data, LPINT error) {
    return take(lower.lpWSPAccept(s, addr, addrlen, condition, data, error), error);
}

static int WSPAPI layer_close(SOCKET s, LPINT error) {
    see(SEEN_CLOSE);
    return lower.lpWSPCloseSocket(s, error);
}

static int WSPAPI layer_send(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD sent, DWORD flags,
                             LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE routine,
                             LPWSATHREADID thread, LPINT error) {
    see(SEEN_SEND);
    return lower.lpWSPSend(s, buffers, count, sent, flags, overlapped, routine, thread, error);
}

/* A receive that another thread of the layer's starts for the one that has called. */
struct errand {
    SOCKET s;
    LPWSABUF buffers;
    DWORD count;
    LPDWORD received, flags;
    LPWSAOVERLAPPED overlapped;
    LPWSAOVERLAPPED_COMPLETION_ROUTINE routine;
    LPWSATHREADID thread;
    int answer, error;
};

static DWORD WINAPI run_errand(LPVOID argument) {
    struct errand *errand = (struct errand *)argument;
    errand->answer = lower.lpWSPRecv(errand->s, errand->buffers, errand->count, errand->received,
                                     errand->flags, errand->overlapped, errand->routine,
                                     errand->thread, &errand->error);
    return 0;
}

static int WSPAPI layer_receive(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD received,
                                LPDWORD flags, LPWSAOVERLAPPED overlapped,
                                LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                                LPINT error) {
    struct errand errand;
    HANDLE helper;
    see(SEEN_RECEIVE);
    if (routine == NULL) {
        return lower.lpWSPRecv(s, buffers, count, received, flags, overlapped, routine, thread, error);
    }
    errand.s = s;
    errand.buffers = buffers;
    errand.count = count;
    errand.received = received;
    errand.flags = flags;
    errand.overlapped = overlapped;
    errand.routine = routine;
    errand.thread = thread;
    errand.answer = SOCKET_ERROR;
    errand.error = WSAENOBUFS;
    helper = CreateThread(NULL, 0, run_errand, &errand, 0, NULL);
    if (helper != NULL) {
        WaitForSingleObject(helper, INFINITE);
        CloseHandle(helper);
    }
    if (errand.answer == SOCKET_ERROR) {
        *error = errand.error;
    }
    return errand.answer;
}

static int WSPAPI layer_select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
                               const struct timeval *timeout, LPINT error) {
    see(SEEN_SELECT);
    return lower.lpWSPSelect(nfds, readfds, writefds, exceptfds, timeout, error);
}

static int WSPAPI layer_cleanup(LPINT error) {
    see(SEEN_CLEANUP);
    return lower.lpWSPCleanup(error);
}

static BOOL PASCAL layer_accept_ex(SOCKET listener, SOCKET accepting, PVOID buffer, DWORD receive,
                                   DWORD local, DWORD remote, LPDWORD received,
                                   LPOVERLAPPED overlapped) {
    see(SEEN_ACCEPT_EX);
    return lower_accept(listener, accepting, buffer, receive, local, remote, received, overlapped);
}

static BOOL PASCAL layer_connect_ex(SOCKET s, const struct sockaddr *name, int namelen, PVOID buffer,
                                    DWORD length, LPDWORD sent, LPOVERLAPPED overlapped) {
    see(SEEN_CONNECT_EX);
    return lower_connect(s, name, namelen, buffer, length, sent, overlapped);
}

static BOOL PASCAL layer_transmit_file(SOCKET s, HANDLE file, DWORD length, DWORD per_send,
                                       LPOVERLAPPED overlapped, LPTRANSMIT_FILE_BUFFERS buffers,
                                       DWORD flags) {
    see(SEEN_TRANSMIT_FILE);
    return lower_transmit(s, file, length, per_send, overlapped, buffers, flags);
}

static INT PASCAL layer_receive_message(SOCKET s, LPWSAMSG message, LPDWORD received,
                                        LPWSAOVERLAPPED overlapped,
                                        LPWSAOVERLAPPED_COMPLETION_ROUTINE routine) {
    see(SEEN_RECEIVE_MESSAGE);
    return lower_receive(s, message, received, overlapped, routine);
}

static INT PASCAL layer_send_message(SOCKET s, LPWSAMSG message, DWORD flags, LPDWORD sent,
                                     LPWSAOVERLAPPED overlapped,
                                     LPWSAOVERLAPPED_COMPLETION_ROUTINE routine) {
    see(SEEN_SEND_MESSAGE);
    return lower_send(s, message, flags, sent, overlapped, routine);
}

static INT WSAAPI layer_poll(LPWSAPOLLFD sockets, ULONG count, INT timeout) {
    see(SEEN_POLL);
    return lower_poll(sockets, count, timeout);
}

/* Keeps the base provider's function at `place`, and puts that of the layer in its stead. */
#define SUBSTITUTE(ID, KEPT, OWN) \
    do { \
        static const GUID id = ID; \
        if (memcmp(asked, &id, sizeof(id)) == 0) { \
            memcpy(&KEPT, place, sizeof(KEPT)); \
            own = (void (*)(void))OWN; \
            memcpy(place, &own, sizeof(own)); \
        } \
    } while (0)

static void substitute(const void *asked, void *place) {
    void (*own)(void);
    SUBSTITUTE(WSAID_ACCEPTEX, lower_accept, layer_accept_ex);
    SUBSTITUTE(WSAID_CONNECTEX, lower_connect, layer_connect_ex);
    SUBSTITUTE(WSAID_TRANSMITFILE, lower_transmit, layer_transmit_file);
    SUBSTITUTE(WSAID_WSARECVMSG, lower_receive, layer_receive_message);
    SUBSTITUTE(WSAID_WSASENDMSG, lower_send, layer_send_message);
    SUBSTITUTE(WSAID_WSAPOLL, lower_poll, layer_poll);
}

static int WSPAPI layer_ioctl(SOCKET s, DWORD code, LPVOID in, DWORD in_length, LPVOID out,
                              DWORD out_length, LPDWORD returned, LPWSAOVERLAPPED overlapped,
                              LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread,
                              LPINT error) {
    int answer;
    if (code == SIO_GET_EXTENSION_FUNCTION_POINTER && denies) {
        *error = WSAEOPNOTSUPP;
        return SOCKET_ERROR;
    }
    answer = lower.lpWSPIoctl(s, code, in, in_length, out, out_length, returned, overlapped, routine,
                              thread, error);
    if (answer == 0 && code == SIO_GET_EXTENSION_FUNCTION_POINTER && answers) {
        substitute(in, out);
    }
    return answer;
}

static int find_lower(DWORD number) {
    WSAPROTOCOL_INFOW entries[64];
    DWORD length = sizeof(entries);
    int i, error, count = WSCEnumProtocols(NULL, entries, &length, &error);
    for (i = 0; i < count; i++) {
        if (entries[i].dwCatalogEntryId == number) {
            lower_info = entries[i];
            return 1;
        }
    }
    return 0;
}

__declspec(dllexport) int WSPAPI WSPStartup(WORD version, LPWSPDATA data, LPWSAPROTOCOL_INFOW info,
                                            WSPUPCALLTABLE table, LPWSPPROC_TABLE functions) {
    WCHAR path[MAX_PATH], expanded[MAX_PATH];
    int length = MAX_PATH, error;
    LPWSPSTARTUP startup;
    HMODULE library;
    see(SEEN_STARTUP);
    upcalls = table;
    own_entry = info->dwCatalogEntryId;
    answers = wcscmp(info->szProtocol, L"answers") == 0;
    denies = wcscmp(info->szProtocol, L"denies") == 0;
    if (info->ProtocolChain.ChainLen < 2 || !find_lower(info->ProtocolChain.ChainEntries[1]) ||
        WSCGetProviderPath(&lower_info.ProviderId, path, &length, &error) == SOCKET_ERROR ||
        ExpandEnvironmentStringsW(path, expanded, MAX_PATH) == 0) {
        return WSAEPROVIDERFAILEDINIT;
    }
    library = LoadLibraryW(expanded);
    startup = library == NULL ? NULL : (LPWSPSTARTUP)(void (*)(void))GetProcAddress(library, "WSPStartup");
    if (startup == NULL) {
        return WSAEPROVIDERFAILEDINIT;
    }
    error = startup(version, data, &lower_info, table, &lower);
    *functions = lower;
    functions->lpWSPSocket = layer_socket;
    functions->lpWSPAccept = layer_accept;
    functions->lpWSPCloseSocket = layer_close;
    functions->lpWSPSend = layer_send;
    functions->lpWSPRecv = layer_receive;
    functions->lpWSPSelect = layer_select;
    functions->lpWSPIoctl = layer_ioctl;
    functions->lpWSPCleanup = layer_cleanup;
    return error;
}
