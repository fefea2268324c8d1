/* Shared sockets: several threads hand sockets to several processes at once.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa
 * Windows: as documented.
 * Covers:  src/socket/sharing/offers.rs, src/socket/sharing/asking.rs
 * Limit:   60 s
 */

#include "worker.h"

enum { THREADS = 4, ROUNDS = 40, AHEAD = 8 };

static struct worker workers[THREADS];
static volatile LONG done;

/* Shares some sockets before the first of them is asked for, and has the last one asked for first. */
static DWORD WINAPI hand_over(LPVOID which) {
    struct worker *worker = &workers[(ULONG_PTR)which];
    int round, at;
    for (round = 0; round < ROUNDS / AHEAD; round++) {
        WSAPROTOCOL_INFOA infos[AHEAD];
        SOCKET pairs[AHEAD][2];
        char room[8];
        for (at = 0; at < AHEAD; at++) {
            connected_pair(pairs[at]);
            REQUIRE(WSADuplicateSocketA(pairs[at][1], worker->id, &infos[at]) == 0);
            REQUIRE(closesocket(pairs[at][1]) == 0);
        }
        for (at = AHEAD - 1; at >= 0; at--) {
            REQUIRE(open_in(worker, &infos[at]).number == 0);
            REQUIRE(order(worker, DO_SEND, 0, "here").number == 4);
            REQUIRE(order(worker, DO_CLOSE, 0, NULL).number == 0);
            REQUIRE(recv(pairs[at][0], room, sizeof room, MSG_WAITALL) == 4);
            REQUIRE(closesocket(pairs[at][0]) == 0);
            InterlockedIncrement(&done);
        }
    }
    return 0;
}

static void every_socket_arrives_where_it_should(void) {
    HANDLE threads[THREADS];
    int at;
    for (at = 0; at < THREADS; at++) {
        workers[at] = hire(at % 2 == 0 ? "worker" : "through another");
    }
    for (at = 0; at < THREADS; at++) {
        threads[at] = CreateThread(NULL, 0, hand_over, (LPVOID)(ULONG_PTR)at, 0, NULL);
        REQUIRE(threads[at] != NULL);
    }
    CHECK_INT(WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(done, THREADS * ROUNDS);
    for (at = 0; at < THREADS; at++) {
        CHECK(CloseHandle(threads[at]));
    }
    for (at = 0; at < THREADS; at++) {
        dismiss(&workers[at]);
    }
}

TEST_MAIN_OR_WORKER {
    RUN(every_socket_arrives_where_it_should);
}
