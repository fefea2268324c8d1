/* select and WSAPoll wait for sockets that another thread closes, connects or lets listen.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
 * Windows: whoever waits for a socket that is closed is told; a stream that was not connected when
 *          the wait began counts as soon as it is.
 * Covers:  src/socket/select.rs, src/socket/waiting.rs */

#include "ws2test.h"

typedef struct job {
    SOCKET socket;
    struct sockaddr_storage name;
} job;

static DWORD WINAPI close_later(LPVOID argument) {
    job *work = (job *)argument;
    Sleep(50);
    CHECK_OK(closesocket(work->socket));
    return 0;
}

static DWORD WINAPI connect_later(LPVOID argument) {
    job *work = (job *)argument;
    Sleep(50);
    CHECK_OK(connect(work->socket, (struct sockaddr *)&work->name, (int)sizeof(struct sockaddr_in)));
    return 0;
}

static DWORD WINAPI listen_later(LPVOID argument) {
    job *work = (job *)argument;
    SOCKET client;
    Sleep(50);
    CHECK_OK(listen(work->socket, 1));
    client = test_connected(SOCK_STREAM, &work->name);
    CHECK_OK(closesocket(client));
    return 0;
}

static HANDLE begin(LPTHREAD_START_ROUTINE routine, job *work) {
    const HANDLE thread = CreateThread(NULL, 0, routine, work, 0, NULL);
    CHECK(thread != NULL);
    return thread;
}

static void end(HANDLE thread) {
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(thread));
}

static int wait_with_select(SOCKET s, char which) {
    struct timeval limit = {10, 0};
    fd_set set;
    FD_ZERO(&set);
    FD_SET(s, &set);
    return select(0, which == 'r' ? &set : NULL, which == 'w' ? &set : NULL,
                  which == 'e' ? &set : NULL, &limit);
}

static void select_on_a_closed(SOCKET s) {
    job work;
    HANDLE thread;
    work.socket = s;
    thread = begin(close_later, &work);
    ORACLE_INT(wait_with_select(s, 'r') == SOCKET_ERROR ? WSAGetLastError() : 0, WSAENOTSOCK, 0,
               "Windows fails such a select; Wine says that the socket is readable");
    end(thread);
}

static void select_and_a_stream_that_was_never_connected(void) {
    select_on_a_closed(socket(AF_INET, SOCK_STREAM, 0));
}

static void select_and_a_datagram_socket(void) {
    select_on_a_closed(test_bound(AF_INET, SOCK_DGRAM, NULL));
}

static void select_and_a_listener(void) {
    select_on_a_closed(test_listener(AF_INET, NULL));
}

static void select_and_a_connection(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    select_on_a_closed(pair[0]);
    CHECK_OK(closesocket(pair[1]));
}

static void poll_and_a_connection(void) {
    WSAPOLLFD entry;
    job work;
    HANDLE thread;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    work.socket = pair[0];
    entry.fd = pair[0];
    entry.events = POLLRDNORM;
    entry.revents = 0;
    thread = begin(close_later, &work);
    CHECK_INT(WSAPoll(&entry, 1, 10000), 1);
    CHECK_INT(entry.revents, POLLNVAL);
    end(thread);
    CHECK_OK(closesocket(pair[1]));
}

static void select_and_a_connection_that_comes_about_later(void) {
    job work;
    HANDLE thread;
    const SOCKET listener = test_listener(AF_INET, &work.name);
    work.socket = socket(AF_INET, SOCK_STREAM, 0);
    thread = begin(connect_later, &work);
    CHECK_INT(wait_with_select(work.socket, 'w'), 1);
    end(thread);
    CHECK_OK(closesocket(work.socket));
    CHECK_OK(closesocket(listener));
}

static void select_and_a_listener_that_listens_later(void) {
    job work;
    HANDLE thread;
    work.socket = test_bound(AF_INET, SOCK_STREAM, &work.name);
    thread = begin(listen_later, &work);
    CHECK_INT(wait_with_select(work.socket, 'r'), 1);
    end(thread);
    CHECK_OK(closesocket(work.socket));
}

static void a_stream_that_was_never_connected_is_ready_for_nothing(void) {
    struct timeval now = {0, 1000};
    fd_set sets[3];
    WSAPOLLFD entry;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    int i;
    for (i = 0; i < 3; i++) {
        FD_ZERO(&sets[i]);
        FD_SET(s, &sets[i]);
    }
    CHECK_INT(select(0, &sets[0], &sets[1], &sets[2], &now), 0);
    entry.fd = s;
    entry.events = POLLRDNORM | POLLWRNORM;
    entry.revents = 1;
    CHECK_INT(WSAPoll(&entry, 1, 1), 0);
    CHECK_INT(entry.revents, 0);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(select_and_a_stream_that_was_never_connected);
    RUN(select_and_a_datagram_socket);
    RUN(select_and_a_listener);
    RUN(select_and_a_connection);
    RUN(poll_and_a_connection);
    RUN(select_and_a_connection_that_comes_about_later);
    RUN(select_and_a_listener_that_listens_later);
    RUN(a_stream_that_was_never_connected_is_ready_for_nothing);
}
