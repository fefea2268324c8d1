/* Shared sockets: a process that another has started, and one that is not related.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/winsock/sharing.rs, src/socket/sharing/, src/sys/sharing/
 * Limit:   30 s
 */

#include "worker.h"

static WSAPROTOCOL_INFOA shared_with(struct worker *worker, SOCKET s) {
    WSAPROTOCOL_INFOA info;
    memset(&info, 0, sizeof info);
    CHECK_OK(WSADuplicateSocketA(s, worker->id, &info));
    return info;
}

static void hand_over(struct worker *worker, SOCKET s) {
    WSAPROTOCOL_INFOA info = shared_with(worker, s);
    struct answer answer = open_in(worker, &info);
    CHECK_INT(answer.number, 0);
    CHECK_INT(answer.error, 0);
}

static void check_received(struct worker *worker, int size, const char *text) {
    struct answer answer = order(worker, DO_RECEIVE, size, NULL);
    CHECK_STR(answer.text, text);
}

static void converse_through(struct worker *worker, SOCKET s, SOCKET peer) {
    struct answer answer;
    char room[16];
    hand_over(worker, s);
    CHECK_INT(order(worker, DO_PORTS, 0, NULL).number, ports(s));
    CHECK_INT(send(peer, "question", 8, 0), 8);
    answer = order(worker, DO_RECEIVE, 8, NULL);
    CHECK_INT(answer.number, 8);
    CHECK_STR(answer.text, "question");
    CHECK_INT(order(worker, DO_SEND, 0, "answer").number, 6);
    CHECK_INT(recv(peer, room, sizeof room, 0), 6);
    CHECK_MEM(room, "answer", 6);
}

static void a_child_serves_a_connection(void) {
    struct worker worker = hire("worker");
    SOCKET pair[2];
    char room[8];
    connected_pair(pair);
    converse_through(&worker, pair[1], pair[0]);
    /* The connection is the worker's alone now, and ends with its descriptor. */
    CHECK_OK(closesocket(pair[1]));
    CHECK_INT(order(&worker, DO_SEND, 0, "more").number, 4);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 4);
    CHECK_INT(order(&worker, DO_CLOSE, 0, NULL).number, 0);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(pair[0]));
    dismiss(&worker);
}

static void a_process_that_is_no_child_does_too(void) {
    struct worker worker = hire("through another");
    SOCKET pair[2];
    char room[8];
    connected_pair(pair);
    CHECK_INT(WaitForSingleObject(worker.process, INFINITE), WAIT_OBJECT_0);
    converse_through(&worker, pair[1], pair[0]);
    CHECK_INT(order(&worker, DO_CLOSE, 0, NULL).number, 0);
    /* Here it goes on. */
    CHECK_INT(send(pair[1], "still", 5, 0), 5);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 5);
    CHECK_OK(closesocket(pair[1]));
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(pair[0]));
    dismiss(&worker);
}

static void the_source_may_close_before_it_is_asked(void) {
    struct worker worker = hire("worker");
    WSAPROTOCOL_INFOA info;
    SOCKET pair[2];
    char room[8];
    connected_pair(pair);
    info = shared_with(&worker, pair[1]);
    CHECK_OK(closesocket(pair[1]));
    CHECK_INT(send(pair[0], "early", 5, 0), 5);
    CHECK_INT(open_in(&worker, &info).number, 0);
    check_received(&worker, 8, "early");
    CHECK_INT(order(&worker, DO_CLOSE, 0, NULL).number, 0);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(pair[0]));
    dismiss(&worker);
}

static void state_is_common(void) {
    struct worker worker = hire("worker");
    SOCKET pair[2];
    u_long mode = 1;
    int value = 0;
    char room[8];
    connected_pair(pair);
    hand_over(&worker, pair[1]);
    CHECK_INT(order(&worker, DO_CHOOSE_MODE, 1, NULL).number, 0);
    CHECK_FAILS(recv(pair[1], room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_INT(order(&worker, DO_RECEIVE, 1, NULL).error, WSAEWOULDBLOCK);
    mode = 0;
    CHECK_OK(ioctlsocket(pair[1], (long)FIONBIO, &mode));
    value = 1;
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_KEEPALIVE, (char *)&value, sizeof value));
    CHECK_INT(order_option(&worker, DO_GET, SO_KEEPALIVE, 0).number, 1);
    CHECK_INT(order_option(&worker, DO_SET, SO_SNDTIMEO, 12345).number, 0);
    CHECK_OK(option(pair[1], SO_SNDTIMEO, &value));
    CHECK_INT(value, 12345);
    CHECK_INT(order_option(&worker, DO_SET, SO_DEBUG, 1).number, 0);
    CHECK_OK(option(pair[1], SO_DEBUG, &value));
    ORACLE_INT(value, 1, 0, "the page: a setsockopt by one descriptor is visible by all");
    /* What one process ends is ended for all. */
    CHECK_INT(order(&worker, DO_SHUT_DOWN, SD_SEND, NULL).number, 0);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_FAILS(send(pair[1], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    CHECK_INT(order(&worker, DO_SEND, 0, "x").error, WSAESHUTDOWN);
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
    dismiss(&worker);
}

static void every_way_of_waiting_works(void) {
    struct worker worker = hire("worker");
    struct answer answer;
    SOCKET pair[2];
    connected_pair(pair);
    hand_over(&worker, pair[1]);
    CHECK_INT(order(&worker, DO_READABLE, 0, NULL).number, 0);
    CHECK_INT(order(&worker, DO_TELL, FD_READ | FD_CLOSE, NULL).number, 0);
    CHECK_INT(send(pair[0], "abc", 3, 0), 3);
    CHECK_INT(order(&worker, DO_TOLD, 0, NULL).number, FD_READ);
    CHECK_INT(order(&worker, DO_READABLE, 0, NULL).number, 1);
    CHECK_INT(is_readable(pair[1]), 1);
    answer = order(&worker, DO_OVERLAPPED_RECEIVE, 8, NULL);
    CHECK_INT(answer.number, 3);
    CHECK_STR(answer.text, "abc");
    CHECK_INT(send(pair[0], "def", 3, 0), 3);
    CHECK_INT(order(&worker, DO_TOLD, 0, NULL).number, FD_READ);
    check_received(&worker, 3, "def");
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(order(&worker, DO_TOLD, 0, NULL).number, FD_CLOSE);
    CHECK_OK(closesocket(pair[1]));
    CHECK_INT(order(&worker, DO_CLOSE, 0, NULL).number, 0);
    dismiss(&worker);
}

/* "Issuing either of these calls using any of the shared descriptors cancels any previous event registration
 * for the socket, regardless of which descriptor was used". */
static void the_last_registration_holds(void) {
    struct worker worker = hire("worker");
    WSAEVENT event = WSACreateEvent();
    WSANETWORKEVENTS happened;
    SOCKET pair[2];
    connected_pair(pair);
    hand_over(&worker, pair[1]);
    CHECK_OK(WSAEventSelect(pair[1], event, FD_READ));
    CHECK_INT(order(&worker, DO_TELL, FD_READ, NULL).number, 0);
    CHECK_INT(send(pair[0], "abc", 3, 0), 3);
    CHECK_INT(order(&worker, DO_TOLD, 0, NULL).number, FD_READ);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    check_received(&worker, 3, "abc");
    /* And back again. */
    CHECK_OK(WSAEventSelect(pair[1], event, FD_READ));
    CHECK_INT(send(pair[0], "def", 3, 0), 3);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(pair[1], event, &happened));
    CHECK_INT(happened.lNetworkEvents, FD_READ);
    CHECK_INT(order(&worker, DO_NOT_TOLD, 0, NULL).number, 0);
    CHECK(WSACloseEvent(event));
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
    dismiss(&worker);
}

/* Two workers and this process take connections from one listener. */
static void a_listener_is_shared(void) {
    struct worker workers[2];
    SOCKET listener = socket(AF_INET, SOCK_STREAM, 0), client, taken;
    struct sockaddr_in name;
    int size = sizeof name, at;
    char room[16];
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(bind(listener, (struct sockaddr *)&name, sizeof name) == 0);
    REQUIRE(getsockname(listener, (struct sockaddr *)&name, &size) == 0);
    workers[0] = hire("worker");
    workers[1] = hire("through another");
    for (at = 0; at < 2; at++) {
        hand_over(&workers[at], listener);
    }
    /* It listens after it was shared: they know. */
    REQUIRE(listen(listener, 5) == 0);
    for (at = 0; at < 2; at++) {
        memset(room, 0, sizeof room);
        client = socket(AF_INET, SOCK_STREAM, 0);
        CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
        CHECK_INT(order_option(&workers[at], DO_GET, SO_ACCEPTCONN, 0).number, 1);
        CHECK_INT(order(&workers[at], DO_ACCEPT, 0, at == 0 ? "first" : "second").number, at == 0 ? 5 : 6);
        CHECK(recv(client, room, sizeof room - 1, 0) > 0);
        CHECK_STR(room, at == 0 ? "first" : "second");
        CHECK_OK(closesocket(client));
    }
    client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    taken = accept(listener, NULL, NULL);
    CHECK(taken != INVALID_SOCKET);
    CHECK_OK(closesocket(taken));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
    dismiss(&workers[0]);
    dismiss(&workers[1]);
}

static void datagrams_are_received_by_either(void) {
    struct worker worker = hire("worker");
    SOCKET s = socket(AF_INET6, SOCK_DGRAM, 0), other = socket(AF_INET6, SOCK_DGRAM, 0);
    struct sockaddr_in6 name;
    int size = sizeof name;
    char room[8];
    memset(&name, 0, sizeof name);
    name.sin6_family = AF_INET6;
    name.sin6_addr = in6addr_loopback;
    CHECK_OK(bind(s, (struct sockaddr *)&name, sizeof name));
    CHECK_OK(getsockname(s, (struct sockaddr *)&name, &size));
    hand_over(&worker, s);
    CHECK_OK(connect(other, (struct sockaddr *)&name, sizeof name));
    CHECK_INT(send(other, "one", 3, 0), 3);
    check_received(&worker, 8, "one");
    CHECK_INT(send(other, "two", 3, 0), 3);
    CHECK_INT(recv(s, room, sizeof room, 0), 3);
    CHECK_MEM(room, "two", 3);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(other));
    dismiss(&worker);
}

/* A socket goes from hand to hand: the worker shares what was shared with it. */
static void what_was_shared_can_be_shared(void) {
    struct worker first = hire("worker"), second = hire("through another");
    struct answer answer;
    SOCKET pair[2];
    char room[8];
    connected_pair(pair);
    hand_over(&first, pair[1]);
    CHECK_OK(closesocket(pair[1]));
    answer = order(&first, DO_DUPLICATE, (int)second.id, NULL);
    CHECK_INT(answer.number, 0);
    CHECK_INT(open_in(&second, &answer.info).number, 0);
    CHECK_INT(order(&first, DO_CLOSE, 0, NULL).number, 0);
    dismiss(&first);
    CHECK_INT(order(&second, DO_SEND, 0, "hello").number, 5);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 5);
    /* The end of a process closes its descriptors. */
    dismiss(&second);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(pair[0]));
}

/* The program may do anything when the other process asks: here it waits for it in ReadFile, and Winsock
 * has been ended. */
static void winsock_may_have_ended_here(void) {
    struct worker worker = hire("worker");
    WSAPROTOCOL_INFOA info;
    WSADATA data;
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    info = shared_with(&worker, s);
    CHECK_OK(WSACleanup());
    CHECK_INT(open_in(&worker, &info).number, 0);
    CHECK_INT(order_option(&worker, DO_GET, SO_TYPE, 0).number, SOCK_STREAM);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    dismiss(&worker);
}

#define MANY 40

static void many_sockets_go_to_several_workers(void) {
    struct worker workers[3];
    SOCKET pairs[MANY][2];
    WSAPROTOCOL_INFOA infos[MANY];
    char room[8];
    int at;
    for (at = 0; at < 3; at++) {
        workers[at] = hire(at == 1 ? "through another" : "worker");
    }
    for (at = 0; at < MANY; at++) {
        connected_pair(pairs[at]);
        infos[at] = shared_with(&workers[at % 3], pairs[at][1]);
        CHECK_OK(closesocket(pairs[at][1]));
    }
    for (at = MANY - 1; at >= 0; at--) {
        struct worker *worker = &workers[at % 3];
        CHECK_INT(open_in(worker, &infos[at]).number, 0);
        CHECK_INT(order(worker, DO_SEND, 0, "ok").number, 2);
        CHECK_INT(order(worker, DO_CLOSE, 0, NULL).number, 0);
        CHECK_INT(recv(pairs[at][0], room, sizeof room, 0), 2);
        CHECK_INT(recv(pairs[at][0], room, sizeof room, 0), 0);
        CHECK_OK(closesocket(pairs[at][0]));
    }
    for (at = 0; at < 3; at++) {
        dismiss(&workers[at]);
    }
}

TEST_MAIN_OR_WORKER {
    RUN(a_child_serves_a_connection);
    RUN(a_process_that_is_no_child_does_too);
    RUN(the_source_may_close_before_it_is_asked);
    RUN(state_is_common);
    RUN(every_way_of_waiting_works);
    RUN(the_last_registration_holds);
    RUN(a_listener_is_shared);
    RUN(datagrams_are_received_by_either);
    RUN(what_was_shared_can_be_shared);
    RUN(winsock_may_have_ended_here);
    RUN(many_sockets_go_to_several_workers);
}
