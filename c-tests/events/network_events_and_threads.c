/* Network events with several threads: whoever waits hears of its sockets, whoever watches them.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsawaitformultipleevents
 * Windows: event objects of sockets are event objects: any thread may wait for them, with others, set
 *          them, and have calls queued meanwhile.
 * Covers:  src/kernel/wait/lead.rs, src/socket/notification/mod.rs
 * Limit:   30 s */

#include "network_events.h"

enum { SERVERS = 6, ROUNDS = 200 };

struct server {
    SOCKET socket;
    WSAEVENT event;
    int answered;
};

/* Echoes single bytes until the peer ends, and counts them. */
static DWORD WINAPI serve(void *argument) {
    struct server *const server = (struct server *)argument;
    for (;;) {
        char byte;
        int count;
        WSANETWORKEVENTS now;
        REQUIRE(WSAWaitForMultipleEvents(1, &server->event, FALSE, WSA_INFINITE, FALSE) ==
                WSA_WAIT_EVENT_0);
        REQUIRE(WSAEnumNetworkEvents(server->socket, server->event, &now) == 0);
        if (now.lNetworkEvents & FD_READ) {
            while ((count = recv(server->socket, &byte, 1, 0)) == 1) {
                server->answered++;
                REQUIRE(send(server->socket, &byte, 1, 0) == 1);
            }
            REQUIRE(count == 0 || WSAGetLastError() == WSAEWOULDBLOCK);
        }
        if (now.lNetworkEvents & FD_CLOSE) {
            return 0;
        }
    }
}

static void each_thread_hears_of_its_own_socket(void) {
    int i, round;
    char byte = 'x';
    SOCKET pairs[SERVERS][2];
    HANDLE threads[SERVERS];
    struct server servers[SERVERS];
    for (i = 0; i < SERVERS; i++) {
        test_tcp_pair(AF_INET, pairs[i]);
        servers[i].socket = pairs[i][0];
        servers[i].event = WSACreateEvent();
        servers[i].answered = 0;
        REQUIRE(WSAEventSelect(pairs[i][0], servers[i].event, FD_READ | FD_CLOSE) == 0);
        threads[i] = test_thread(serve, &servers[i]);
    }
    for (round = 0; round < ROUNDS; round++) {
        const int one = round % SERVERS, other = round * 7 % SERVERS;
        test_send_all(pairs[one][1], &byte, 1);
        test_send_all(pairs[other][1], &byte, 1);
        test_receive_all(pairs[one][1], &byte, 1);
        test_receive_all(pairs[other][1], &byte, 1);
    }
    for (i = 0, round = 0; i < SERVERS; i++) {
        CHECK_OK(shutdown(pairs[i][1], SD_SEND));
        CHECK_INT(test_join(threads[i]), 0);
        round += servers[i].answered;
        test_close_pair(pairs[i]);
        CHECK(WSACloseEvent(servers[i].event));
    }
    CHECK_INT(round, 2 * ROUNDS);
}

static HANDLE is_waiting;
/* Whether what is to end the wait of the thread is about to happen. */
static volatile LONG may_wake;

static DWORD WINAPI wait_for_it(void *event) {
    CHECK(SignalObjectAndWait(is_waiting, event, INFINITE, FALSE) == WAIT_OBJECT_0);
    CHECK_INT(InterlockedExchange(&may_wake, 0), 1);
    return 7;
}

static void a_thread_that_waits_already_hears_of_a_socket_selected_later(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    const HANDLE thread = test_thread(wait_for_it, event);
    CHECK_INT(WaitForSingleObject(is_waiting, INFINITE), WAIT_OBJECT_0);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    test_let_all_be_told();
    InterlockedExchange(&may_wake, 1);
    test_send_all(pair[1], "x", 1);
    CHECK_INT(test_join(thread), 7);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void a_thread_that_watches_is_woken_by_others(void) {
    SOCKET pair[2];
    HANDLE thread;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    thread = test_thread(wait_for_it, event);
    CHECK_INT(WaitForSingleObject(is_waiting, INFINITE), WAIT_OBJECT_0);
    test_let_all_be_told();
    InterlockedExchange(&may_wake, 1);
    CHECK(WSASetEvent(event));
    CHECK_INT(test_join(thread), 7);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void CALLBACK note_call(ULONG_PTR count) {
    ++*(int *)count;
}

static int calls;

static DWORD WINAPI wait_alertably(void *event) {
    WSAEVENT wanted = event;
    CHECK(SetEvent(is_waiting));
    CHECK_INT(WSAWaitForMultipleEvents(1, &wanted, FALSE, WSA_INFINITE, TRUE),
              WSA_WAIT_IO_COMPLETION);
    return 8;
}

static void a_thread_that_watches_runs_what_is_queued_for_it(void) {
    SOCKET pair[2];
    HANDLE thread;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    thread = test_thread(wait_alertably, event);
    CHECK_INT(WaitForSingleObject(is_waiting, INFINITE), WAIT_OBJECT_0);
    CHECK(QueueUserAPC(note_call, thread, (ULONG_PTR)&calls) != 0);
    CHECK_INT(test_join(thread), 8);
    CHECK_INT(calls, 1);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void closing_the_socket_ends_no_wait_for_its_event_object(void) {
    SOCKET pair[2];
    HANDLE thread;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    thread = test_thread(wait_for_it, event);
    CHECK_INT(WaitForSingleObject(is_waiting, INFINITE), WAIT_OBJECT_0);
    CHECK_OK(closesocket(pair[0]));
    test_let_all_be_told();
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    InterlockedExchange(&may_wake, 1);
    CHECK(SetEvent(event));
    CHECK_INT(test_join(thread), 7);
    CHECK_OK(closesocket(pair[1]));
    CHECK(WSACloseEvent(event));
}

static void the_socket_is_heard_before_what_stands_behind_it(void) {
    HANDLE both[2];
    SOCKET pair[2];
    both[0] = WSACreateEvent();
    both[1] = CreateEventA(NULL, TRUE, TRUE, NULL);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], both[0], FD_READ));
    CHECK_INT(WaitForMultipleObjects(2, both, FALSE, INFINITE), WAIT_OBJECT_0 + 1);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    while (WaitForMultipleObjects(2, both, FALSE, 0) != WAIT_OBJECT_0) {
        Sleep(0);
    }
    CHECK_EVENTS(pair[0], both[0], FD_READ);
    CHECK_INT(WaitForMultipleObjects(2, both, TRUE, 0), WAIT_TIMEOUT);
    test_close_pair(pair);
    CHECK(CloseHandle(both[0]));
    CHECK(CloseHandle(both[1]));
}

static void waiting_for_two_sockets_together(void) {
    WSAEVENT both[2];
    SOCKET first[2], second[2];
    both[0] = WSACreateEvent();
    both[1] = WSACreateEvent();
    test_tcp_pair(AF_INET, first);
    test_tcp_pair(AF_INET, second);
    CHECK_OK(WSAEventSelect(first[0], both[0], FD_READ));
    CHECK_OK(WSAEventSelect(second[0], both[1], FD_READ));
    test_send_all(first[1], "x", 1);
    CHECK_INT(WSAWaitForMultipleEvents(1, both, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_INT(WSAWaitForMultipleEvents(2, both, TRUE, 0, FALSE), WSA_WAIT_TIMEOUT);
    test_send_all(second[1], "x", 1);
    CHECK_INT(WSAWaitForMultipleEvents(2, both, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_EVENTS(first[0], both[0], FD_READ);
    CHECK_EVENTS(second[0], both[1], FD_READ);
    test_close_pair(first);
    test_close_pair(second);
    CHECK(WSACloseEvent(both[0]));
    CHECK(WSACloseEvent(both[1]));
}

static void CALLBACK note_wait(void *event, BOOLEAN timed_out) {
    CHECK_INT(timed_out, FALSE);
    CHECK(SetEvent(event));
}

static void a_registered_wait_hears_of_its_socket_without_a_thread(void) {
    HANDLE wait;
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    const HANDLE noted = CreateEventA(NULL, FALSE, FALSE, NULL);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK(RegisterWaitForSingleObject(&wait, event, note_wait, noted, INFINITE,
                                      WT_EXECUTEONLYONCE));
    test_let_all_be_told();
    CHECK_INT(WaitForSingleObject(noted, 0), WAIT_TIMEOUT);
    test_send_all(pair[1], "x", 1);
    CHECK_INT(WaitForSingleObject(noted, INFINITE), WAIT_OBJECT_0);
    CHECK(UnregisterWaitEx(wait, INVALID_HANDLE_VALUE));
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
    CHECK(CloseHandle(noted));
}

TEST_MAIN {
    is_waiting = CreateEventA(NULL, FALSE, FALSE, NULL);
    RUN(each_thread_hears_of_its_own_socket);
    RUN(a_thread_that_waits_already_hears_of_a_socket_selected_later);
    RUN(a_thread_that_watches_is_woken_by_others);
    RUN(a_thread_that_watches_runs_what_is_queued_for_it);
    RUN(closing_the_socket_ends_no_wait_for_its_event_object);
    RUN(the_socket_is_heard_before_what_stands_behind_it);
    RUN(waiting_for_two_sockets_together);
    RUN(a_registered_wait_hears_of_its_socket_without_a_thread);
    CHECK(CloseHandle(is_waiting));
}
