/* send on a nonblocking stream: as much as fits, then would block, then again when there is room.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-send
 * Windows: as documented; on a blocking socket send answers only when all is taken.
 * Covers:  src/socket/transfer.rs, src/socket/select.rs */

#include "ws2test.h"

#define CHUNK (64 * 1024)
#define ROUNDS 2000

static char chunk[CHUNK], room[CHUNK];

/* Sends until the stream is full; answers how much it took. */
static long long fill(SOCKET s) {
    long long total = 0;
    int i;
    for (i = 0; i < ROUNDS; i++) {
        const int sent = send(s, chunk, CHUNK, 0);
        if (sent == SOCKET_ERROR) {
            CHECK_INT(WSAGetLastError(), WSAEWOULDBLOCK);
            return total;
        }
        CHECK(sent > 0 && sent <= CHUNK);
        total += sent;
    }
    CHECK(!"the stream never became full");
    return total;
}

static long long drain(SOCKET s, long long size) {
    long long total = 0;
    while (total < size) {
        const int received = recv(s, room, CHUNK, 0);
        REQUIRE(received > 0);
        total += received;
    }
    return total;
}

static void a_full_stream_would_block_until_it_is_read(void) {
    struct timeval now = {0, 0};
    long long sent;
    fd_set writable;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    sent = fill(pair[0]);
    CHECK(sent > 0);
    FD_ZERO(&writable);
    FD_SET(pair[0], &writable);
    CHECK_INT(select(0, NULL, &writable, NULL, &now), 0);
    CHECK_INT(drain(pair[1], sent), sent);
    test_wait_writable(pair[0]);
    CHECK(send(pair[0], chunk, CHUNK, 0) > 0);
    test_close_pair(pair);
}

static DWORD WINAPI read_all(void *socket) {
    return (DWORD)drain(*(SOCKET *)socket, 8 * CHUNK);
}

static void a_blocking_stream_takes_all(void) {
    static char big[8 * CHUNK];
    HANDLE thread;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    thread = test_thread(read_all, &pair[1]);
    CHECK_INT(send(pair[0], big, sizeof big, 0), sizeof big);
    CHECK_INT(test_join(thread), sizeof big);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_full_stream_would_block_until_it_is_read);
    RUN(a_blocking_stream_takes_all);
}
