/* The specification's graceful shutdown: the client ends, the server answers, both close.
 *
 * Spec:    Windows Sockets 2 Application Programming Interface (1996), "Graceful shutdown, linger
 *          options and socket closure", the table of steps; shutdown, the four steps
 * Windows: as documented. The events FD_READ and FD_CLOSE are waited for with select and recv, and
 *          as the table has it with network events.
 * Covers:  src/socket/close.rs, src/socket/transfer.rs, src/socket/notification/ */

#include "network_events.h"

static char room[16];

static DWORD WINAPI serve(void *listener) {
    const SOCKET s = accept(*(SOCKET *)listener, NULL, NULL);
    char request[16];
    REQUIRE(s != INVALID_SOCKET);
    /* (2) all data has been received, and a shutdown is in progress */
    CHECK_INT(recv(s, request, sizeof request, 0), 7);
    CHECK_INT(recv(s, request, sizeof request, 0), 0);
    /* (3) the remaining response */
    CHECK_INT(send(s, "response", 8, 0), 8);
    /* (4) no more data to send */
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_FAILS(send(s, "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    /* (4') */
    CHECK_OK(closesocket(s));
    return 0;
}

static void the_steps_of_the_table(void) {
    struct sockaddr_storage name;
    SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_connected(SOCK_STREAM, &name);
    const HANDLE server = test_thread(serve, &listener);
    CHECK_INT(send(s, "request", 7, 0), 7);
    /* (1) the end of the session: the client has no more data to send */
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_FAILS(send(s, "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    /* (5') any response data */
    test_wait_readable(s);
    test_receive_all(s, room, 8);
    CHECK_MEM(room, "response", 8);
    /* (5) the server has no more */
    test_wait_readable(s);
    CHECK_INT(recv(s, room, sizeof room, 0), 0);
    /* (6) */
    CHECK_OK(closesocket(s));
    CHECK_INT(test_join(server), 0);
    CHECK_OK(closesocket(listener));
}

static DWORD WINAPI serve_by_events(void *listener) {
    const SOCKET s = accept(*(SOCKET *)listener, NULL, NULL);
    const WSAEVENT event = WSACreateEvent();
    char request[16];
    LONG seen;
    CHECK_OK(WSAEventSelect(s, event, FD_READ | FD_CLOSE));
    seen = test_fetch(s, event, FD_READ).events;
    CHECK_INT(recv(s, request, sizeof request, 0), 7);
    /* (2) FD_CLOSE: a shutdown is in progress; it may have been told before all data was received */
    CHECK_INT(seen | test_fetch(s, event, FD_CLOSE & ~seen).events, FD_READ | FD_CLOSE);
    CHECK_INT(recv(s, request, sizeof request, 0), 0);
    /* (3) the remaining response, (4) no more data, (4') */
    CHECK_INT(send(s, "response", 8, 0), 8);
    CHECK_OK(shutdown(s, SD_SEND));
    CHECK_OK(closesocket(s));
    CHECK(WSACloseEvent(event));
    return 0;
}

static void the_steps_of_the_table_by_events(void) {
    struct sockaddr_storage name;
    SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = test_connected(SOCK_STREAM, &name);
    const WSAEVENT event = WSACreateEvent();
    LONG seen;
    const HANDLE server = test_thread(serve_by_events, &listener);
    CHECK_OK(WSAEventSelect(s, event, FD_READ | FD_CLOSE));
    CHECK_INT(send(s, "request", 7, 0), 7);
    /* (1) */
    CHECK_OK(shutdown(s, SD_SEND));
    /* (5') FD_READ: any response data */
    seen = test_fetch(s, event, FD_READ).events;
    CHECK_INT(recv(s, room, sizeof room, 0), 8);
    /* (5) FD_CLOSE */
    CHECK_INT(seen | test_fetch(s, event, FD_CLOSE & ~seen).events, FD_READ | FD_CLOSE);
    CHECK_INT(recv(s, room, sizeof room, 0), 0);
    /* (6) */
    CHECK_OK(closesocket(s));
    CHECK(WSACloseEvent(event));
    CHECK_INT(test_join(server), 0);
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(the_steps_of_the_table);
    RUN(the_steps_of_the_table_by_events);
}
