/* AcceptEx under everything at once: connections come and go, operations are cancelled, either socket is
 * closed, in a random order that is the same each time. Each operation ends exactly once.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex
 * Windows: as documented
 * Limit:   60 s
 * Oracle:  no, it waits for the listener when the accepting socket is closed
 * Covers:  src/socket/overlapped/accept.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"
#include <mswsock.h>

enum { ADDRESS = sizeof(struct sockaddr_in) + 16, OPERATIONS = 16, CLIENTS = 64 };

struct operation {
    OVERLAPPED overlapped;
    SOCKET acceptor;
    BOOL runs;
    char room[64 + 2 * ADDRESS];
};

static struct operation operations[OPERATIONS];
static SOCKET listener, clients[CLIENTS];
static struct sockaddr_storage name;
static HANDLE port;
static int connected, started, ended;

static unsigned choose(unsigned count) {
    static unsigned state = 20;
    state = state * 1103515245u + 12345u;
    return (state >> 16) % count;
}

static void start(void) {
    int at;
    for (at = 0; at < OPERATIONS && operations[at].runs; at++) {
    }
    if (at < OPERATIONS) {
        struct operation *const o = &operations[at];
        DWORD count;
        memset(&o->overlapped, 0, sizeof o->overlapped);
        o->acceptor = socket(AF_INET, SOCK_STREAM, 0);
        REQUIRE(AcceptEx(listener, o->acceptor, o->room, choose(2) * 64, ADDRESS, ADDRESS, &count,
                         &o->overlapped) ||
                WSAGetLastError() == WSA_IO_PENDING);
        o->runs = TRUE;
        started++;
    }
}

static void come(void) {
    if (connected < CLIENTS) {
        const SOCKET s = test_connected(SOCK_STREAM, &name);
        if (choose(2) == 0) {
            test_send_all(s, "hey", 3);
        }
        clients[connected++] = s;
    }
}

static void go(void) {
    if (connected > 0) {
        CHECK_OK(closesocket(clients[--connected]));
    }
}

static void stop(void) {
    struct operation *const o = &operations[choose(OPERATIONS)];
    if (o->runs && choose(2) == 0) {
        /* It may have ended already. */
        CancelIoEx((HANDLE)listener, &o->overlapped);
    } else if (o->runs && o->acceptor != INVALID_SOCKET) {
        CHECK_OK(closesocket(o->acceptor));
        o->acceptor = INVALID_SOCKET;
    }
}

static void fetch(void) {
    for (;;) {
        DWORD count;
        ULONG_PTR key = 0;
        OVERLAPPED *overlapped = NULL;
        struct operation *o;
        GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0);
        if (overlapped == NULL) {
            return;
        }
        o = (struct operation *)overlapped;
        REQUIRE(o->runs);
        CHECK_INT(key, 7);
        o->runs = FALSE;
        ended++;
        if (o->acceptor != INVALID_SOCKET) {
            CHECK_OK(closesocket(o->acceptor));
        }
    }
}

static void every_operation_ends_once(void) {
    int round, step;
    port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    for (round = 0; round < 30; round++) {
        listener = test_listener(AF_INET, &name);
        CHECK(CreateIoCompletionPort((HANDLE)listener, port, 7, 0) == port);
        for (step = 0; step < 150; step++) {
            switch (choose(7)) {
            case 0:
            case 1: start(); break;
            case 2:
            case 3: come(); break;
            case 4: go(); break;
            case 5: stop(); break;
            default: fetch(); break;
            }
        }
        CHECK_OK(closesocket(listener));
        fetch();
        while (connected > 0) {
            go();
        }
        CHECK_INT(ended, started);
    }
    CHECK(CloseHandle(port));
}

TEST_MAIN {
    RUN(every_operation_ends_once);
}
