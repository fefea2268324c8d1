/* WSAAsyncSelect: network events as messages to a window.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect
 * Windows: as documented: one message per event, told again when the program has enabled it;
 *          FD_CONNECT before FD_WRITE; nothing is posted after cancelling or closing, but what is in
 *          the queue stays there.
 * Covers:  src/api/winsock/notification.rs, src/socket/notification/target.rs */

#include "network_messages.h"

static HWND window;

static void bad_arguments(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET closed = socket(AF_INET, SOCK_STREAM, 0);
    const HWND gone = test_noting_window();
    CHECK_OK(closesocket(closed));
    CHECK(DestroyWindow(gone));
    CHECK_FAILS(WSAAsyncSelect(closed, window, TEST_MESSAGE, FD_READ), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAAsyncSelect(INVALID_SOCKET, NULL, 0, 0), SOCKET_ERROR, WSAENOTSOCK);
    if (!ORACLE_LEAVES_OUT("Wine takes anything for a window; documented: WSAEINVAL")) {
        CHECK_FAILS(WSAAsyncSelect(s, NULL, TEST_MESSAGE, FD_READ), SOCKET_ERROR, WSAEINVAL);
        CHECK_FAILS(WSAAsyncSelect(s, gone, TEST_MESSAGE, FD_READ), SOCKET_ERROR, WSAEINVAL);
    }
    CHECK_OK(WSAAsyncSelect(s, NULL, 0, 0));
    CHECK_OK(closesocket(s));
}

static void calls_do_not_wait_any_more(void) {
    u_long waits = 0;
    char byte;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    CHECK_FAILS(recv(pair[0], &byte, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(ioctlsocket(pair[0], FIONBIO, &waits), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(WSAAsyncSelect(pair[0], window, 0, 0));
    CHECK_FAILS(recv(pair[0], &byte, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(ioctlsocket(pair[0], FIONBIO, &waits));
    test_close_pair(pair);
}

static void a_client(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET server;
    CHECK_OK(WSAAsyncSelect(s, window, TEST_MESSAGE, FD_CONNECT | FD_READ | FD_WRITE | FD_CLOSE));
    test_no_notices();
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_INT(test_await_notices(2), FD_CONNECT | FD_WRITE << 10);
    CHECK_INT(test_notices[0].error, 0);
    CHECK(test_notices[0].socket == s && test_notices[1].socket == s);
    server = accept(listener, NULL, NULL);
    CHECK_OK(closesocket(server));
    CHECK_INT(test_await_notices(1), FD_CLOSE);
    CHECK_INT(test_notices[0].error, 0);
    test_no_notices();
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void a_refused_client(void) {
    struct sockaddr_storage name;
    const SOCKET unheard = test_bound(AF_INET, SOCK_STREAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(WSAAsyncSelect(s, window, TEST_MESSAGE, FD_CONNECT | FD_READ | FD_WRITE | FD_CLOSE));
    CHECK_FAILS(connect(s, (const struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_INT(test_await_notices(1), FD_CONNECT);
    CHECK_INT(test_notices[0].error, WSAECONNREFUSED);
    test_no_notices();
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(unheard));
}

/* The document's example: 100 bytes, of which the program takes 50, are two FD_READ. */
static void data_is_level_triggered(void) {
    char room[100];
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    memset(room, 'x', sizeof room);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ | FD_CLOSE));
    test_send_all(pair[1], room, 100);
    CHECK_INT(test_await_notices(1), FD_READ);
    test_no_notices();
    CHECK_INT(recv(pair[0], room, 50, 0), 50);
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_INT(recv(pair[0], room, 50, MSG_PEEK), 50);
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_INT(recv(pair[0], room, 50, 0), 50);
    test_no_notices();
    test_send_all(pair[1], room, 10);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_INT(recv(pair[0], room, 100, 0), 10);
    CHECK_INT(test_await_notices(1), FD_CLOSE);
    CHECK_INT(recv(pair[0], room, 100, 0), 0);
    test_no_notices();
    test_close_pair(pair);
}

/* The document's example: data is read between the event and its message. */
static void a_spurious_notice(void) {
    char room[8];
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    test_send_all(pair[1], "one", 3);
    test_wait_readable(pair[0]);
    CHECK(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_POSTMESSAGE) == WAIT_OBJECT_0);
    CHECK_INT(recv(pair[0], room, 8, 0), 3);
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_FAILS(recv(pair[0], room, 8, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_no_notices();
    test_close_pair(pair);
}

/* The document's example: a connection that waits when the server selects is told at once. */
static void connections_are_persistent(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET first = test_connected(SOCK_STREAM, &name);
    const SOCKET second = test_connected(SOCK_STREAM, &name);
    SOCKET servers[2];
    CHECK_OK(WSAAsyncSelect(listener, window, TEST_MESSAGE, FD_ACCEPT | FD_READ | FD_CLOSE));
    CHECK_INT(test_await_notices(1), FD_ACCEPT);
    CHECK(test_notices[0].socket == listener);
    test_no_notices();
    servers[0] = accept(listener, NULL, NULL);
    CHECK_INT(test_await_notices(1), FD_ACCEPT);
    servers[1] = accept(listener, NULL, NULL);
    test_no_notices();
    test_send_all(second, "x", 1);
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK(test_notices[0].socket == servers[1]);
    CHECK_OK(closesocket(first));
    CHECK_INT(test_await_notices(1), FD_CLOSE);
    CHECK(test_notices[0].socket == servers[0]);
    CHECK_OK(closesocket(second));
    test_close_pair(servers);
    test_noticed = 0;
    CHECK_OK(closesocket(listener));
}

/* The document's warning: the second call takes the first back. */
static void two_messages_for_one_socket_are_not_possible(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    MSG message;
    CHECK_OK(WSAAsyncSelect(s, window, WM_USER + 1, FD_READ));
    CHECK_OK(WSAAsyncSelect(s, window, TEST_MESSAGE, FD_WRITE));
    CHECK_INT(test_await_notices(1), FD_WRITE);
    CHECK(!PeekMessageA(&message, NULL, WM_USER + 1, WM_USER + 1, PM_REMOVE));
    CHECK_OK(closesocket(s));
}

static void nothing_is_posted_after_cancelling(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    CHECK_OK(WSAAsyncSelect(pair[0], window, 0, 0));
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    test_no_notices();
    test_close_pair(pair);
}

static void what_is_posted_stays_after_cancelling_and_closing(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_WRITE));
    CHECK(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_POSTMESSAGE) == WAIT_OBJECT_0);
    CHECK_OK(WSAAsyncSelect(pair[0], window, 0, 0));
    test_close_pair(pair);
    CHECK_INT(test_await_notices(1), FD_WRITE);
}

static void nothing_is_posted_of_a_closed_socket(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ | FD_CLOSE));
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
    test_no_notices();
}

static void events_and_messages_take_each_others_place(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    CHECK_OK(WSAEventSelect(pair[0], event, FD_READ));
    test_send_all(pair[1], "x", 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_no_notices();
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_NO_EVENTS(pair[0], event);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

static DWORD WINAPI select_for_the_window(void *socket) {
    CHECK_OK(WSAAsyncSelect(*(SOCKET *)socket, window, TEST_MESSAGE, FD_READ));
    return 0;
}

static void a_thread_that_waits_for_messages_hears_of_a_socket_selected_later(void) {
    HANDLE thread;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    test_send_all(pair[1], "x", 1);
    thread = test_thread(select_for_the_window, &pair[0]);
    CHECK_INT(test_await_notices(1), FD_READ);
    CHECK_INT(test_join(thread), 0);
    test_close_pair(pair);
}

static void sockets_speak_between_messages_that_never_end(void) {
    MSG message;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], window, TEST_MESSAGE, FD_READ));
    test_send_all(pair[1], "x", 1);
    while (test_noticed == 0) {
        CHECK(PostMessageA(window, WM_APP, 0, 0));
        REQUIRE(GetMessageA(&message, NULL, 0, 0) > 0);
        DispatchMessageA(&message);
    }
    CHECK_INT(test_notices[0].event, FD_READ);
    test_noticed = 0;
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
        DispatchMessageA(&message);
    }
    test_close_pair(pair);
}

static void a_window_that_is_gone_is_told_nothing(void) {
    SOCKET pair[2];
    const HWND gone = test_noting_window();
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(WSAAsyncSelect(pair[0], gone, TEST_MESSAGE, FD_READ));
    CHECK(DestroyWindow(gone));
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
    test_no_notices();
    test_close_pair(pair);
}

TEST_MAIN {
    window = test_noting_window();
    RUN(bad_arguments);
    RUN(calls_do_not_wait_any_more);
    RUN(a_client);
    RUN(a_refused_client);
    RUN(data_is_level_triggered);
    RUN(a_spurious_notice);
    RUN(connections_are_persistent);
    RUN(two_messages_for_one_socket_are_not_possible);
    RUN(nothing_is_posted_after_cancelling);
    RUN(what_is_posted_stays_after_cancelling_and_closing);
    RUN(nothing_is_posted_of_a_closed_socket);
    RUN(events_and_messages_take_each_others_place);
    RUN(a_thread_that_waits_for_messages_hears_of_a_socket_selected_later);
    RUN(sockets_speak_between_messages_that_never_end);
    RUN(a_window_that_is_gone_is_told_nothing);
    CHECK(DestroyWindow(window));
}
