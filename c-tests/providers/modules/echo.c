/* A provider of sockets that are its own business, for tests: what is sent through one, it receives.
 *
 * Its numbers are those of WPUCreateSocketHandle. A receive that finds nothing waits for the next send, and is
 * told of with WPUCompleteOverlappedRequest, or, where it has a routine, with WPUQueueApc. */

#include <winsock2.h>
#include <ws2spi.h>
#include <windows.h>
#include <stdlib.h>
#include <string.h>

#include "echo.h"

#define IN_PROGRESS 0x103

struct echo {
    SOCKET number;
    char data[256];
    DWORD length;
    /* The receive that waits. */
    LPWSAOVERLAPPED waiting;
    WSABUF room;
    LPWSAOVERLAPPED_COMPLETION_ROUTINE routine;
    WSATHREADID thread;
};

/* A call of a routine that is under way to its thread. */
struct call {
    LPWSAOVERLAPPED_COMPLETION_ROUTINE routine;
    LPWSAOVERLAPPED overlapped;
    DWORD error, bytes;
};

static WSPUPCALLTABLE upcalls;
static DWORD own_entry;

static struct echo *of(SOCKET s, LPINT error) {
    DWORD_PTR context = 0;
    return upcalls.lpWPUQuerySocketHandleContext(s, &context, error) == 0 ? (struct echo *)context : NULL;
}

static void CALLBACK make_call(DWORD_PTR context) {
    struct call *call = (struct call *)context;
    call->routine(call->error, call->bytes, call->overlapped, 0);
    free(call);
}

/* Tells of the end of an operation, as it wants to hear of it. */
static int tell(struct echo *echo, LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE routine,
                LPWSATHREADID thread, DWORD error_code, DWORD bytes, LPINT error) {
    struct call *call;
    if (routine == NULL) {
        return WPUCompleteOverlappedRequest(echo->number, overlapped, error_code, bytes, error);
    }
    call = (struct call *)malloc(sizeof(*call));
    if (call == NULL) {
        *error = WSAENOBUFS;
        return SOCKET_ERROR;
    }
    call->routine = routine;
    call->overlapped = overlapped;
    call->error = error_code;
    call->bytes = bytes;
    overlapped->InternalHigh = bytes;
    overlapped->Internal = error_code;
    return upcalls.lpWPUQueueApc(thread, make_call, (DWORD_PTR)call, error);
}

static DWORD move(struct echo *echo, WSABUF room) {
    DWORD count = room.len < echo->length ? room.len : echo->length;
    memcpy(room.buf, echo->data, count);
    memmove(echo->data, echo->data + count, echo->length - count);
    echo->length -= count;
    return count;
}

static SOCKET WSPAPI echo_socket(int af, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP g,
                                 DWORD flags, LPINT error) {
    struct echo *echo = (struct echo *)calloc(1, sizeof(*echo));
    (void)af, (void)type, (void)protocol, (void)info, (void)g, (void)flags;
    if (echo == NULL) {
        *error = WSAENOBUFS;
        return INVALID_SOCKET;
    }
    echo->number = upcalls.lpWPUCreateSocketHandle(own_entry, (DWORD_PTR)echo, error);
    if (echo->number == INVALID_SOCKET) {
        free(echo);
        return INVALID_SOCKET;
    }
    return echo->number;
}

static int WSPAPI echo_close(SOCKET s, LPINT error) {
    struct echo *echo = of(s, error);
    int ignored;
    if (echo == NULL) {
        return SOCKET_ERROR;
    }
    if (echo->waiting != NULL) {
        tell(echo, echo->waiting, echo->routine, &echo->thread, WSA_OPERATION_ABORTED, 0, &ignored);
    }
    if (upcalls.lpWPUCloseSocketHandle(s, error) != 0) {
        return SOCKET_ERROR;
    }
    free(echo);
    return 0;
}

static int WSPAPI echo_send(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD sent, DWORD flags,
                            LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE routine,
                            LPWSATHREADID thread, LPINT error) {
    struct echo *echo = of(s, error);
    LPWSAOVERLAPPED waiting;
    DWORD total = 0, i;
    (void)flags;
    if (echo == NULL) {
        return SOCKET_ERROR;
    }
    for (i = 0; i < count; i++) {
        if (buffers[i].len > sizeof(echo->data) - echo->length) {
            *error = WSAEWOULDBLOCK;
            return SOCKET_ERROR;
        }
        memcpy(echo->data + echo->length, buffers[i].buf, buffers[i].len);
        echo->length += buffers[i].len;
        total += buffers[i].len;
    }
    if (sent != NULL) {
        *sent = total;
    }
    waiting = echo->waiting;
    if (waiting != NULL) {
        echo->waiting = NULL;
        if (tell(echo, waiting, echo->routine, &echo->thread, 0, move(echo, echo->room), error) != 0) {
            return SOCKET_ERROR;
        }
    }
    return overlapped == NULL ? 0 : tell(echo, overlapped, routine, thread, 0, total, error);
}

static int WSPAPI echo_receive(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD received, LPDWORD flags,
                               LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE routine,
                               LPWSATHREADID thread, LPINT error) {
    struct echo *echo = of(s, error);
    if (echo == NULL) {
        return SOCKET_ERROR;
    }
    if (count != 1 || echo->waiting != NULL || (echo->length == 0 && overlapped == NULL)) {
        *error = echo->length == 0 ? WSAEWOULDBLOCK : WSAEINVAL;
        return SOCKET_ERROR;
    }
    *flags = 0;
    if (echo->length > 0) {
        DWORD got = move(echo, *buffers);
        if (received != NULL) {
            *received = got;
        }
        return overlapped == NULL ? 0 : tell(echo, overlapped, routine, thread, 0, got, error);
    }
    overlapped->Internal = IN_PROGRESS;
    if (routine == NULL && overlapped->hEvent != NULL) {
        upcalls.lpWPUResetEvent(overlapped->hEvent, error);
    }
    echo->waiting = overlapped;
    echo->room = *buffers;
    echo->routine = routine;
    if (thread != NULL) {
        echo->thread = *thread;
    }
    *error = WSA_IO_PENDING;
    return SOCKET_ERROR;
}

static BOOL WSPAPI echo_result(SOCKET s, LPWSAOVERLAPPED overlapped, LPDWORD transferred, BOOL wait,
                               LPDWORD flags, LPINT error) {
    if (of(s, error) == NULL) {
        return FALSE;
    }
    if (overlapped->Internal == IN_PROGRESS &&
        (!wait || WaitForSingleObject(overlapped->hEvent, INFINITE) != WAIT_OBJECT_0)) {
        *error = WSA_IO_INCOMPLETE;
        return FALSE;
    }
    *transferred = (DWORD)overlapped->InternalHigh;
    *flags = 0;
    return TRUE;
}

/* Of the sockets in the sets, those that can be read have something; each can be written. It does not wait. */
static int WSPAPI echo_select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
                              const struct timeval *timeout, LPINT error) {
    u_int i, kept = 0;
    (void)nfds, (void)timeout;
    for (i = 0; readfds != NULL && i < readfds->fd_count; i++) {
        struct echo *echo = of(readfds->fd_array[i], error);
        if (echo == NULL) {
            return SOCKET_ERROR;
        }
        if (echo->length > 0) {
            readfds->fd_array[kept++] = readfds->fd_array[i];
        }
    }
    if (readfds != NULL) {
        readfds->fd_count = kept;
    }
    if (exceptfds != NULL) {
        exceptfds->fd_count = 0;
    }
    return (int)(kept + (writefds == NULL ? 0 : writefds->fd_count));
}

static int WSPAPI echo_ioctl(SOCKET s, DWORD code, LPVOID in, DWORD in_length, LPVOID out, DWORD out_length,
                             LPDWORD returned, LPWSAOVERLAPPED overlapped,
                             LPWSAOVERLAPPED_COMPLETION_ROUTINE routine, LPWSATHREADID thread, LPINT error) {
    struct echo *echo = of(s, error);
    u_long count;
    (void)in, (void)in_length, (void)overlapped, (void)routine, (void)thread;
    if (echo == NULL) {
        return SOCKET_ERROR;
    }
    if (code != (DWORD)FIONREAD || out_length < sizeof(count)) {
        *error = WSAEOPNOTSUPP;
        return SOCKET_ERROR;
    }
    count = echo->length;
    memcpy(out, &count, sizeof(count));
    *returned = sizeof(count);
    return 0;
}

static int WSPAPI echo_cleanup(LPINT error) {
    (void)error;
    return 0;
}

static int refuse(void) {
    return SOCKET_ERROR;
}

typedef int (*FUNCTION)(void);

__declspec(dllexport) int WSPAPI WSPStartup(WORD version, LPWSPDATA data, LPWSAPROTOCOL_INFOW info,
                                            WSPUPCALLTABLE table, LPWSPPROC_TABLE functions) {
    FUNCTION all[sizeof(*functions) / sizeof(FUNCTION)];
    size_t i;
    upcalls = table;
    own_entry = info->dwCatalogEntryId;
    for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
        all[i] = refuse;
    }
    memcpy(functions, all, sizeof(all));
    functions->lpWSPSocket = echo_socket;
    functions->lpWSPCloseSocket = echo_close;
    functions->lpWSPSend = echo_send;
    functions->lpWSPRecv = echo_receive;
    functions->lpWSPGetOverlappedResult = echo_result;
    functions->lpWSPSelect = echo_select;
    functions->lpWSPIoctl = echo_ioctl;
    functions->lpWSPCleanup = echo_cleanup;
    data->wVersion = data->wHighVersion = version;
    return 0;
}
