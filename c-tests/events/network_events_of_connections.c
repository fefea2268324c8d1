/* Network events of connections: their beginning, their end, and those that a listener passes on.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect
 *          https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect
 * Windows: as documented: FD_CONNECT with the reason of a failure, before FD_WRITE; FD_CLOSE when
 *          everything that was sent is read, or with WSAECONNRESET; an end is never FD_READ; accepted
 *          sockets have the event object and the events of their listener.
 * Covers:  src/socket/notification/mod.rs, src/socket/notification/conditions.rs */

#include "network_events.h"

#define EVERYTHING (FD_READ | FD_WRITE | FD_OOB | FD_ACCEPT | FD_CONNECT | FD_CLOSE)

static WSAEVENT event;

static void a_socket_without_a_connection_has_nothing_to_tell(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAEventSelect(s, event, EVERYTHING));
    CHECK_NO_EVENTS(s, event);
    CHECK_OK(closesocket(s));
}

static void connecting(void) {
    struct test_events seen;
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAEventSelect(s, event, EVERYTHING));
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    seen = test_fetch(s, event, FD_CONNECT | FD_WRITE);
    CHECK_INT(seen.events, FD_CONNECT | FD_WRITE);
    CHECK_INT(seen.errors[FD_CONNECT_BIT], 0);
    CHECK_NO_EVENTS(s, event);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void connecting_in_vain(void) {
    struct test_events seen;
    struct sockaddr_storage name;
    const SOCKET unheard = test_bound(AF_INET, SOCK_STREAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAEventSelect(s, event, EVERYTHING));
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    seen = test_fetch(s, event, FD_CONNECT);
    CHECK_INT(seen.events, FD_CONNECT);
    CHECK_INT(seen.errors[FD_CONNECT_BIT], WSAECONNREFUSED);
    if (!ORACLE_LEAVES_OUT("Wine sets the event object once more, with no event")) {
        CHECK_NO_EVENTS(s, event);
    }
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(unheard));
}

static void connecting_once_more(void) {
    struct sockaddr_storage name;
    const SOCKET later = test_bound(AF_INET, SOCK_STREAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAEventSelect(s, event, EVERYTHING));
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_EVENTS(s, event, FD_CONNECT);
    CHECK_OK(listen(later, 1));
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_EVENTS(s, event, FD_CONNECT | FD_WRITE);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(later));
}

static void a_connection_that_came_about_before_anybody_asked(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_OK(WSAEventSelect(s, event, EVERYTHING));
    CHECK_EVENTS(s, event, FD_CONNECT | FD_WRITE);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void setting_the_peer_of_datagrams(void) {
    struct sockaddr_storage name;
    const SOCKET peer = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(WSAEventSelect(s, event, FD_CONNECT));
    CHECK_NO_EVENTS(s, event);
    CHECK_OK(connect(s, (const struct sockaddr *)&name, test_name_length(&name)));
    if (!ORACLE_LEAVES_OUT("documented: FD_CONNECT also for a connect that completes at once")) {
        CHECK_EVENTS(s, event, FD_CONNECT);
    }
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(peer));
}

static void the_end_comes_when_everything_is_read(void) {
    char room[8];
    struct test_events seen;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    test_send_all(pair[1], "0123456789", 10);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_INT(recv(pair[0], room, 4, 0), 4);
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_INT(recv(pair[0], room, 8, 0), 6);
    seen = test_fetch(pair[0], event, FD_CLOSE);
    CHECK_INT(seen.events, FD_CLOSE);
    CHECK_INT(seen.errors[FD_CLOSE_BIT], 0);
    CHECK_INT(recv(pair[0], room, 8, 0), 0);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
}

static void the_end_alone(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    CHECK_OK(closesocket(pair[1]));
    CHECK_EVENTS(pair[0], event, FD_CLOSE);
    CHECK_NO_EVENTS(pair[0], event);
    CHECK_OK(closesocket(pair[0]));
}

static void an_end_that_came_before_anybody_asked(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(closesocket(pair[1]));
    test_wait_readable(pair[0]);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    CHECK_EVENTS(pair[0], event, FD_CLOSE);
    CHECK_OK(closesocket(pair[0]));
}

static void a_reset(void) {
    char room[8];
    struct test_events seen;
    const struct linger hard = {1, 0};
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&hard, sizeof hard));
    CHECK_OK(closesocket(pair[1]));
    seen = test_fetch(pair[0], event, FD_CLOSE);
    ORACLE_INT(seen.errors[FD_CLOSE_BIT], WSAECONNRESET, seen.errors[FD_CLOSE_BIT],
               "Wine 8 sometimes says that it was graceful");
    CHECK_INT(seen.events, FD_CLOSE);
    ORACLE_INT(recv(pair[0], room, 8, 0), SOCKET_ERROR, 0,
               "the documents: the call that reads the end fails as the event said");
    CHECK_OK(closesocket(pair[0]));
}

static void the_own_end_is_no_event_until_the_peer_answers(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_NO_EVENTS(pair[0], event);
    CHECK_OK(shutdown(pair[0], SD_RECEIVE));
    CHECK_NO_EVENTS(pair[0], event);
    CHECK_OK(closesocket(pair[1]));
    if (!ORACLE_LEAVES_OUT("documented: FD_CLOSE after the peer has answered shutdown")) {
        CHECK_EVENTS(pair[0], event, FD_CLOSE);
    }
    CHECK_OK(closesocket(pair[0]));
}

static void accepted_sockets_tell_what_their_listener_does(void) {
    u_long waits = 0;
    char room[4];
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    SOCKET server;
    CHECK_OK(WSAEventSelect(listener, event, EVERYTHING));
    CHECK_EVENTS(listener, event, FD_ACCEPT);
    server = accept(listener, NULL, NULL);
    CHECK_FAILS(ioctlsocket(server, FIONBIO, &waits), SOCKET_ERROR, WSAEINVAL);
    CHECK_EVENTS(server, event, FD_WRITE);
    test_send_all(client, "data", 4);
    CHECK_EVENTS(server, event, FD_READ);
    CHECK_INT(recv(server, room, 4, 0), 4);
    CHECK_NO_EVENTS(server, event);
    CHECK_OK(WSAEventSelect(server, event, 0));
    test_send_all(client, "data", 4);
    test_wait_readable(server);
    CHECK_NO_EVENTS(server, event);
    CHECK_OK(closesocket(server));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void data_that_came_with_the_connection(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    SOCKET server;
    test_send_all(client, "data", 4);
    CHECK_OK(WSAEventSelect(listener, event, FD_ACCEPT | FD_READ));
    CHECK_EVENTS(listener, event, FD_ACCEPT);
    server = accept(listener, NULL, NULL);
    CHECK_EVENTS(server, event, FD_READ);
    CHECK_OK(closesocket(server));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void connections_over_ipv6(void) {
    SOCKET pair[2];
    char room[4];
    test_tcp_pair(AF_INET6, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, EVERYTHING));
    CHECK_EVENTS(pair[0], event, FD_CONNECT | FD_WRITE);
    test_send_all(pair[1], "data", 4);
    CHECK_EVENTS(pair[0], event, FD_READ);
    CHECK_INT(recv(pair[0], room, 4, 0), 4);
    CHECK_OK(closesocket(pair[1]));
    CHECK_EVENTS(pair[0], event, FD_CLOSE);
    CHECK_OK(closesocket(pair[0]));
}

TEST_MAIN {
    event = WSACreateEvent();
    RUN(a_socket_without_a_connection_has_nothing_to_tell);
    RUN(connecting);
    RUN(connecting_in_vain);
    if (!ORACLE_LEAVES_OUT("Wine 8 does not connect a socket that failed; documented: it may")) {
        RUN(connecting_once_more);
    }
    RUN(a_connection_that_came_about_before_anybody_asked);
    RUN(setting_the_peer_of_datagrams);
    RUN(the_end_comes_when_everything_is_read);
    RUN(the_end_alone);
    RUN(an_end_that_came_before_anybody_asked);
    RUN(a_reset);
    RUN(the_own_end_is_no_event_until_the_peer_answers);
    RUN(accepted_sockets_tell_what_their_listener_does);
    RUN(data_that_came_with_the_connection);
    RUN(connections_over_ipv6);
    CHECK(WSACloseEvent(event));
}
