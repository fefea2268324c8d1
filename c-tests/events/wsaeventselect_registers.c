/* WSAEventSelect: what it takes, what it does to the socket, and how it is taken back.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect
 * Windows: as documented: the socket does not wait any more, whatever the events; a call takes
 *          everything back that an earlier one did; with no events the event object is ignored.
 * Covers:  src/api/winsock/notification.rs, src/socket/notification/mod.rs */

#include "network_events.h"

static void bad_arguments(void) {
    WSANETWORKEVENTS events;
    const WSAEVENT event = WSACreateEvent();
    const HANDLE mutex = CreateMutexA(NULL, FALSE, NULL);
    const SOCKET closed = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(closesocket(closed));
    CHECK_FAILS(WSAEventSelect(closed, event, FD_READ), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAEventSelect(INVALID_SOCKET, NULL, FD_READ), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAEventSelect(s, NULL, FD_READ), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAEventSelect(s, WSA_INVALID_EVENT, FD_READ), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAEventSelect(s, (WSAEVENT)(ULONG_PTR)0x1234, FD_READ), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAEventSelect(s, mutex, FD_READ), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAEnumNetworkEvents(closed, NULL, &events), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAEnumNetworkEvents(closed, event, NULL), SOCKET_ERROR, WSAENOTSOCK);
    if (!ORACLE_LEAVES_OUT("Wine writes through the null pointer; documented: WSAEFAULT")) {
        CHECK_FAILS(WSAEnumNetworkEvents(s, event, NULL), SOCKET_ERROR, WSAEFAULT);
    }
    if (!ORACLE_LEAVES_OUT("Wine ignores what is no event; documented: WSAEINVAL")) {
        CHECK_FAILS(WSAEnumNetworkEvents(s, mutex, &events), SOCKET_ERROR, WSAEINVAL);
    }
    CHECK_OK(closesocket(s));
    CHECK(CloseHandle(mutex));
    CHECK(WSACloseEvent(event));
}

/* Not documented; what is no event never happens. */
static void bits_that_are_no_events(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_QOS | FD_GROUP_QOS | (LONG)0x40000000));
    CHECK_NO_EVENTS(pair[0], event);
    test_send_all(pair[1], "x", 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void closed_event_objects_are_none(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const WSAEVENT event = WSACreateEvent();
    CHECK(WSACloseEvent(event));
    CHECK_FAILS(WSAEventSelect(s, event, FD_READ), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

static void without_events_the_event_object_is_ignored(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAEventSelect(s, NULL, 0));
    if (!ORACLE_LEAVES_OUT("Wine judges it; documented: ignored")) {
        CHECK_OK(WSAEventSelect(s, (WSAEVENT)(ULONG_PTR)0x1234, 0));
    }
    CHECK_OK(closesocket(s));
}

static void a_socket_that_was_never_selected_has_no_events(void) {
    WSANETWORKEVENTS events;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    events.lNetworkEvents = -1;
    CHECK_OK(WSAEnumNetworkEvents(pair[0], NULL, &events));
    CHECK_INT(events.lNetworkEvents, 0);
    test_close_pair(pair);
}

static void calls_do_not_wait_any_more(void) {
    char byte;
    u_long waits = 0, waits_not = 1;
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK_FAILS(recv(pair[0], &byte, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(ioctlsocket(pair[0], FIONBIO, &waits), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(ioctlsocket(pair[0], FIONBIO, &waits_not));
    CHECK_OK(WSAEventSelect(pair[0], event, 0));
    CHECK_FAILS(recv(pair[0], &byte, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(ioctlsocket(pair[0], FIONBIO, &waits));
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void also_when_there_are_no_events(void) {
    char byte;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], NULL, 0));
    CHECK_FAILS(recv(pair[0], &byte, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_close_pair(pair);
}

static void what_holds_already_is_told_at_once(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_WRITE | FD_CONNECT | FD_CLOSE));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_EVENTS(pair[0], event, FD_READ | FD_WRITE | FD_CONNECT);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void a_new_call_takes_the_place_of_the_old(void) {
    WSANETWORKEVENTS events;
    SOCKET pair[2];
    const WSAEVENT first = WSACreateEvent(), second = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], first, FD_WRITE));
    CHECK_INT(WaitForSingleObject(first, INFINITE), WAIT_OBJECT_0);
    CHECK_OK(WSAEventSelect(pair[0], second, FD_READ));
    CHECK_OK(WSAEnumNetworkEvents(pair[0], first, &events));
    CHECK_INT(events.lNetworkEvents, 0);
    test_send_all(pair[1], "x", 1);
    CHECK_INT(WaitForSingleObject(second, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(first, 0), WAIT_TIMEOUT);
    CHECK_EVENTS(pair[0], second, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(first));
    CHECK(WSACloseEvent(second));
}

static void a_call_again_tells_again(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_WRITE));
    CHECK_EVENTS(pair[0], event, FD_WRITE);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_WRITE));
    CHECK_EVENTS(pair[0], event, FD_WRITE);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void with_no_events_nothing_is_told(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK_OK(WSAEventSelect(pair[0], event, 0));
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void only_what_was_asked_is_told(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_CLOSE));
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static void the_event_object_outlives_its_handle(void) {
    SOCKET pair[2];
    WSANETWORKEVENTS events;
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    CHECK(WSACloseEvent(event));
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    do {
        CHECK_OK(WSAEnumNetworkEvents(pair[0], NULL, &events));
    } while (events.lNetworkEvents == 0);
    CHECK_INT(events.lNetworkEvents, FD_READ);
    test_close_pair(pair);
}

static void an_automatic_event_object_serves_as_well(void) {
    WSANETWORKEVENTS events;
    SOCKET pair[2];
    const HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    test_send_all(pair[1], "x", 1);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK_OK(WSAEnumNetworkEvents(pair[0], NULL, &events));
    CHECK_INT(events.lNetworkEvents, FD_READ);
    test_close_pair(pair);
    CHECK(CloseHandle(event));
}

static void fetching_resets_only_the_event_object_that_is_named(void) {
    WSANETWORKEVENTS events;
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent(), other = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_WRITE));
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    CHECK(WSASetEvent(other));
    CHECK_OK(WSAEnumNetworkEvents(pair[0], other, &events));
    CHECK_INT(events.lNetworkEvents, FD_WRITE);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(other, 0), WAIT_TIMEOUT);
    CHECK_OK(WSAEnumNetworkEvents(pair[0], NULL, &events));
    CHECK_INT(events.lNetworkEvents, 0);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
    CHECK(WSACloseEvent(other));
}

static void nothing_is_told_of_a_closed_socket(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ | FD_CLOSE));
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
    test_let_all_be_told();
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(WSACloseEvent(event));
}

TEST_MAIN {
    RUN(bad_arguments);
    RUN(bits_that_are_no_events);
    RUN(closed_event_objects_are_none);
    RUN(without_events_the_event_object_is_ignored);
    RUN(a_socket_that_was_never_selected_has_no_events);
    RUN(calls_do_not_wait_any_more);
    RUN(also_when_there_are_no_events);
    RUN(what_holds_already_is_told_at_once);
    RUN(a_new_call_takes_the_place_of_the_old);
    if (!ORACLE_LEAVES_OUT("documented: what holds is told at every call; Wine skips the same")) {
        RUN(a_call_again_tells_again);
    }
    RUN(with_no_events_nothing_is_told);
    RUN(only_what_was_asked_is_told);
    if (!ORACLE_LEAVES_OUT("Wine tells nothing any more when the handle is closed")) {
        RUN(the_event_object_outlives_its_handle);
    }
    RUN(an_automatic_event_object_serves_as_well);
    RUN(fetching_resets_only_the_event_object_that_is_named);
    RUN(nothing_is_told_of_a_closed_socket);
}
