/* Many operations on many sockets from several threads, with cancels and closes in between: each ends once.
 * under_stress [STEPS [SEED]]: so many steps of each thread.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/i-o-completion-ports
 * Windows: as checked.
 * Oracle:  no, Wine 8 does not come to its end: it waits for ever for the event of an operation that was cancelled
 * Covers:  src/socket/overlapped/, src/kernel/ports/ */

#include "ws2test.h"

#include <stdlib.h>

enum { PAIRS = 12, ACTORS = 3, SERVERS = 2, ROOM = 32, ALL_GONE = 99 };

/* One operation; it is freed by whoever is told of its end. */
struct operation {
    OVERLAPPED overlapped;
    WSABUF buffer;
    char room[ROOM];
    int sends;
};

static SOCKET sockets[PAIRS][2];
/* Which end is closed, from 1; 0 while none is. The number of a socket that is closed may be another's. */
static volatile LONG closed[PAIRS];
static HANDLE port;
static long steps;
static unsigned seed;

/* Shared by who uses the sockets, exclusive for who makes new ones. */
static SRWLOCK sockets_lock = SRWLOCK_INIT;

/* What was started and goes on, and what has ended, by event and by packet. */
static volatile LONG started, ended, by_event, received, aborted, failed;

static unsigned next_random(unsigned *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

static void open_pair(int i) {
    test_tcp_pair(AF_INET, sockets[i]);
    CHECK(CreateIoCompletionPort((HANDLE)sockets[i][0], port, (ULONG_PTR)i, 0) == port);
    closed[i] = 0;
}

static void finish(struct operation *op, BOOL done, DWORD count, DWORD error) {
    if (done) {
        if (!op->sends) {
            InterlockedExchangeAdd(&received, (LONG)count);
        }
    } else if (error == ERROR_OPERATION_ABORTED) {
        InterlockedIncrement(&aborted);
    } else {
        InterlockedIncrement(&failed);
    }
    free(op);
    InterlockedIncrement(&ended);
}

static DWORD WINAPI serve(LPVOID unused) {
    (void)unused;
    for (;;) {
        DWORD count = 0;
        ULONG_PTR key = 0;
        LPOVERLAPPED overlapped = NULL;
        const BOOL done = GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE);
        if (overlapped == NULL) {
            CHECK(done && key == ALL_GONE);
            return 0;
        }
        CHECK(key < PAIRS);
        finish((struct operation *)overlapped, done, count, GetLastError());
    }
}

/* Starts a receive or a send at the end 0 of a pair, whose packets the servers get. */
static void start(SOCKET s, int sends) {
    struct operation *const op = (struct operation *)calloc(1, sizeof *op);
    DWORD flags = 0;
    int answer;
    REQUIRE(op != NULL);
    op->sends = sends;
    op->buffer.buf = op->room;
    op->buffer.len = ROOM;
    InterlockedIncrement(&started);
    answer = sends ? WSASend(s, &op->buffer, 1, NULL, 0, &op->overlapped, NULL)
                   : WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, NULL);
    if (answer != 0 && WSAGetLastError() != WSA_IO_PENDING) {
        /* Nobody hears of it. */
        InterlockedDecrement(&started);
        free(op);
    }
}

/* A receive at the end 1, told by an event and awaited here. */
static void receive_by_event(SOCKET s, unsigned cancels) {
    struct operation op;
    DWORD flags = 0, count;
    memset(&op, 0, sizeof op);
    op.buffer.buf = op.room;
    op.buffer.len = ROOM;
    op.overlapped.hEvent = WSACreateEvent();
    if (WSARecv(s, &op.buffer, 1, NULL, &flags, &op.overlapped, NULL) == 0 ||
        WSAGetLastError() == WSA_IO_PENDING) {
        if (cancels) {
            CancelIoEx((HANDLE)s, &op.overlapped);
        } else {
            CancelIo((HANDLE)s);
        }
        CHECK_INT(WaitForSingleObject(op.overlapped.hEvent, INFINITE), WAIT_OBJECT_0);
        CHECK(HasOverlappedIoCompleted(&op.overlapped));
        count = (DWORD)op.overlapped.InternalHigh;
        CHECK(count <= ROOM);
        InterlockedIncrement(&by_event);
    }
    CHECK(WSACloseEvent(op.overlapped.hEvent));
}

static void step(unsigned *state) {
    static const char bytes[ROOM] = "bytes";
    const int i = (int)(next_random(state) % PAIRS);
    const unsigned what = next_random(state) % 20;
    if (what < 6) {
        start(sockets[i][0], 0);
    } else if (what < 10) {
        start(sockets[i][0], 1);
    } else if (what < 15) {
        send(sockets[i][1], bytes, (int)(next_random(state) % ROOM) + 1, 0);
    } else if (what < 17) {
        receive_by_event(sockets[i][1], what & 1);
    } else if (what < 18) {
        CancelIoEx((HANDLE)sockets[i][0], NULL);
    } else if (what < 19) {
        shutdown(sockets[i][1], SD_SEND);
    } else {
        const LONG end = (LONG)(next_random(state) & 1);
        if (InterlockedCompareExchange(&closed[i], end + 1, 0) == 0) {
            CHECK_OK(closesocket(sockets[i][end]));
        }
    }
}

static DWORD WINAPI act(LPVOID number) {
    unsigned state = (unsigned)(ULONG_PTR)number * 7919u + seed;
    long i;
    int at;
    for (i = 0; i < steps; i++) {
        AcquireSRWLockShared(&sockets_lock);
        step(&state);
        ReleaseSRWLockShared(&sockets_lock);
        if (i % 16 == 0) {
            AcquireSRWLockExclusive(&sockets_lock);
            for (at = 0; at < PAIRS; at++) {
                if (closed[at] != 0) {
                    CHECK_OK(closesocket(sockets[at][2 - closed[at]]));
                    open_pair(at);
                }
            }
            ReleaseSRWLockExclusive(&sockets_lock);
        }
    }
    return 0;
}

static void every_operation_ends_once(void) {
    HANDLE actors[ACTORS], servers[SERVERS];
    int i;
    port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    for (i = 0; i < PAIRS; i++) {
        open_pair(i);
    }
    for (i = 0; i < SERVERS; i++) {
        servers[i] = test_thread(serve, NULL);
    }
    for (i = 0; i < ACTORS; i++) {
        actors[i] = test_thread(act, (void *)(ULONG_PTR)i);
    }
    for (i = 0; i < ACTORS; i++) {
        CHECK_INT(test_join(actors[i]), 0);
    }
    for (i = 0; i < PAIRS; i++) {
        if (closed[i] == 0) {
            test_close_pair(sockets[i]);
        } else {
            CHECK_OK(closesocket(sockets[i][2 - closed[i]]));
        }
    }
    /* What the closes ended stands in the queue already, and these behind it. */
    for (i = 0; i < SERVERS; i++) {
        CHECK(PostQueuedCompletionStatus(port, 0, ALL_GONE, NULL));
    }
    for (i = 0; i < SERVERS; i++) {
        CHECK_INT(test_join(servers[i]), 0);
    }
    CHECK_INT(ended, started);
    CHECK(started > steps / 4);
    CHECK(by_event > 0);
    CHECK(received > 0);
    CHECK(aborted > 0);
    CHECK(CloseHandle(port));
}

static void test_body(void) {
    RUN(every_operation_ends_once);
}

int main(int argc, char **argv) {
    steps = argc > 1 ? strtol(argv[1], NULL, 0) : 20000;
    seed = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 0) : 1;
    if (steps < 1) {
        printf("usage: under_stress [STEPS [SEED]]\n");
        return 2;
    }
    return test_run(test_body, 1);
}
