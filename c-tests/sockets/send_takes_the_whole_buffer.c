/* send on a stream that does not wait: the whole buffer or nothing, and what was taken arrives.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-send
 * Windows: the page allows it to take a part; Windows takes everything as long as there is room for
 *          anything, and sends it on in the background, also after closesocket.
 * Oracle:  no, the page allows to take a part, and Wine does
 * Covers:  src/socket/backlog.rs, src/reactor/background.rs */

#include "ws2test.h"

#define SIZE (8 * 1024 * 1024)
#define MESSAGE (96 * 1024)
#define MESSAGES 40

static char big[SIZE], room[SIZE];

static void pair_of(SOCKET *pair) {
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
}

static void fill_pattern(void) {
    int i;
    for (i = 0; i < SIZE; i++) {
        big[i] = (char)(i * 7 + i / 4096);
    }
}

/* Receives until `size` bytes or the end have come; answers how many. */
static int receive_up_to(SOCKET s, int size) {
    int total = 0;
    while (total < size) {
        const int count = recv(s, room + total, size - total, 0);
        if (count <= 0) {
            break;
        }
        total += count;
    }
    return total;
}

static void everything_is_taken_and_arrives(void) {
    struct timeval now = {0, 0};
    fd_set set;
    WSAPOLLFD entry;
    SOCKET pair[2];
    pair_of(pair);
    CHECK_INT(send(pair[0], big, SIZE, 0), SIZE);
    CHECK_FAILS(send(pair[0], big, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    FD_ZERO(&set);
    FD_SET(pair[0], &set);
    CHECK_INT(select(0, NULL, &set, NULL, &now), 0);
    entry.fd = pair[0];
    entry.events = POLLWRNORM;
    CHECK_INT(WSAPoll(&entry, 1, 0), 0);
    CHECK_INT(receive_up_to(pair[1], SIZE), SIZE);
    CHECK(memcmp(room, big, SIZE) == 0);
    test_wait_writable(pair[0]);
    CHECK_INT(send(pair[0], "more", 4, 0), 4);
    CHECK_INT(receive_up_to(pair[1], 4), 4);
    test_close_pair(pair);
}

static void several_buffers_are_taken_as_one(void) {
    WSABUF buffers[3];
    DWORD sent = 0;
    SOCKET pair[2];
    pair_of(pair);
    buffers[0].buf = big;
    buffers[0].len = 1000;
    buffers[1].buf = big + 1000;
    buffers[1].len = SIZE / 2;
    buffers[2].buf = big + 1000 + SIZE / 2;
    buffers[2].len = SIZE / 2 - 1000;
    CHECK_OK(WSASend(pair[0], buffers, 3, &sent, 0, NULL, NULL));
    CHECK_INT(sent, SIZE);
    CHECK_INT(receive_up_to(pair[1], SIZE), SIZE);
    CHECK(memcmp(room, big, SIZE) == 0);
    test_close_pair(pair);
}

static void it_arrives_after_closesocket(void) {
    SOCKET pair[2];
    pair_of(pair);
    CHECK_INT(send(pair[0], big, SIZE, 0), SIZE);
    CHECK_OK(closesocket(pair[0]));
    CHECK_FAILS(send(pair[0], big, 1, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_INT(receive_up_to(pair[1], SIZE), SIZE);
    CHECK(memcmp(room, big, SIZE) == 0);
    CHECK_INT(recv(pair[1], room, 1, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void the_end_of_sending_comes_behind_it(void) {
    SOCKET pair[2];
    pair_of(pair);
    CHECK_INT(send(pair[0], big, SIZE, 0), SIZE);
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_FAILS(send(pair[0], big, 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(receive_up_to(pair[1], SIZE), SIZE);
    CHECK_INT(recv(pair[1], room, 1, 0), 0);
    CHECK_INT(send(pair[1], "answer", 6, 0), 6);
    test_set_nonblocking(pair[0], 0);
    CHECK_INT(receive_up_to(pair[0], 6), 6);
    test_close_pair(pair);
}

static void a_hard_close_loses_it(void) {
    struct linger hard;
    SOCKET pair[2];
    pair_of(pair);
    hard.l_onoff = 1;
    hard.l_linger = 0;
    CHECK_OK(setsockopt(pair[0], SOL_SOCKET, SO_LINGER, (const char *)&hard, sizeof hard));
    CHECK_INT(send(pair[0], big, SIZE, 0), SIZE);
    CHECK_OK(closesocket(pair[0]));
    CHECK(receive_up_to(pair[1], SIZE) < SIZE);
    CHECK_FAILS(recv(pair[1], room, 1, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[1]));
}

static void the_peers_reset_ends_it(void) {
    struct linger hard;
    SOCKET pair[2];
    pair_of(pair);
    hard.l_onoff = 1;
    hard.l_linger = 0;
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&hard, sizeof hard));
    CHECK_INT(send(pair[0], big, SIZE, 0), SIZE);
    CHECK_OK(closesocket(pair[1]));
    test_set_nonblocking(pair[0], 0);
    CHECK_FAILS(recv(pair[0], room, 1, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_FAILS(send(pair[0], big, 1, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(pair[0]));
}

static SOCKET reader;

static DWORD WINAPI read_everything(LPVOID argument) {
    return (DWORD)receive_up_to(reader, (int)(size_t)argument);
}

static void a_blocking_send_waits_for_it(void) {
    HANDLE thread;
    SOCKET pair[2];
    pair_of(pair);
    CHECK_INT(send(pair[0], big, SIZE / 2, 0), SIZE / 2);
    test_set_nonblocking(pair[0], 0);
    reader = pair[1];
    thread = test_thread(read_everything, (void *)(size_t)SIZE);
    CHECK_INT(send(pair[0], big + SIZE / 2, SIZE / 2, 0), SIZE / 2);
    CHECK_INT(test_join(thread), SIZE);
    CHECK(memcmp(room, big, SIZE) == 0);
    test_close_pair(pair);
}

static SOCKET shared;

/* Sends messages, each of one letter, each at once. */
static DWORD WINAPI send_messages(LPVOID letter) {
    static char messages[2][MESSAGE];
    char *message = messages[*(const char *)letter - 'a'];
    int i;
    memset(message, *(const char *)letter, MESSAGE);
    for (i = 0; i < MESSAGES;) {
        const int sent = send(shared, message, MESSAGE, 0);
        if (sent == SOCKET_ERROR) {
            CHECK_INT(WSAGetLastError(), WSAEWOULDBLOCK);
            test_wait_writable(shared);
        } else {
            CHECK_INT(sent, MESSAGE);
            i++;
        }
    }
    return 0;
}

static void sends_of_two_threads_do_not_mix(void) {
    HANDLE threads[2];
    SOCKET pair[2];
    int i, mixed = 0;
    pair_of(pair);
    shared = pair[0];
    threads[0] = test_thread(send_messages, (void *)"a");
    threads[1] = test_thread(send_messages, (void *)"b");
    for (i = 0; i < 2 * MESSAGES; i++) {
        CHECK_INT(receive_up_to(pair[1], MESSAGE), MESSAGE);
        mixed += memcmp(room, room + 1, MESSAGE - 1) != 0;
    }
    CHECK_INT(mixed, 0);
    test_join(threads[0]);
    test_join(threads[1]);
    test_close_pair(pair);
}

TEST_MAIN {
    fill_pattern();
    RUN(everything_is_taken_and_arrives);
    RUN(several_buffers_are_taken_as_one);
    RUN(it_arrives_after_closesocket);
    RUN(the_end_of_sending_comes_behind_it);
    RUN(a_hard_close_loses_it);
    RUN(the_peers_reset_ends_it);
    RUN(a_blocking_send_waits_for_it);
    RUN(sends_of_two_threads_do_not_mix);
}
