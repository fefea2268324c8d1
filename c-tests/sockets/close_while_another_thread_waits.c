/* closesocket on one thread while another waits in a call on the same socket.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
 * Windows: the documentation only warns of it; on Windows the waiting call ends at once, recv with
 *          WSAECONNABORTED or WSAEINTR, accept with WSAEINTR, select with WSAENOTSOCK or by telling
 *          that the socket is ready. That it ends is what programs rely on.
 * Covers:  src/socket/close.rs, src/socket/transfer.rs, src/socket/accept.rs */

#include "ws2test.h"

#define NO_ERROR_THERE "Wine ends the call as failed, but leaves 0 as the last error"

/* What a waiting call answered, and its error. */
static volatile LONG answer, error, begun;

static void record(int result) {
    error = result == SOCKET_ERROR ? WSAGetLastError() : 0;
    answer = result;
}

static BOOL is_an_abort(LONG code) {
    return code == WSAEINTR || code == WSAECONNABORTED || code == WSAENOTSOCK ||
           code == WSAESHUTDOWN;
}

static DWORD WINAPI wait_in_recv(void *socket) {
    char room[1];
    InterlockedIncrement(&begun);
    record(recv(*(SOCKET *)socket, room, 1, 0));
    return 0;
}

static DWORD WINAPI wait_in_accept(void *socket) {
    InterlockedIncrement(&begun);
    record((int)accept(*(SOCKET *)socket, NULL, NULL));
    return 0;
}

static DWORD WINAPI wait_in_select(void *socket) {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(*(SOCKET *)socket, &set);
    InterlockedIncrement(&begun);
    record(select(0, &set, NULL, NULL, NULL));
    return 0;
}

/* Closes `s`, or cleans up, while `waiter` waits. That the thread waits by now cannot be observed; if
 * it does not, its call fails all the same. */
static void end_under(LPTHREAD_START_ROUTINE waiter, SOCKET s, BOOL clean_up) {
    HANDLE thread;
    begun = 0;
    thread = test_thread(waiter, &s);
    while (test_read(&begun) == 0) {
        Sleep(1);
    }
    Sleep(50);
    CHECK_OK(clean_up ? WSACleanup() : closesocket(s));
    CHECK_INT(WaitForSingleObject(thread, 5000), WAIT_OBJECT_0);
    CloseHandle(thread);
}

static void close_under(LPTHREAD_START_ROUTINE waiter, SOCKET s) {
    end_under(waiter, s, FALSE);
}

/* As close_under, by the last WSACleanup, which closes every socket. */
static void clean_up_under(LPTHREAD_START_ROUTINE waiter, SOCKET s) {
    WSADATA data;
    end_under(waiter, s, TRUE);
    CHECK_INT(answer, SOCKET_ERROR);
    CHECK(is_an_abort(error) || error == WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
}

static void the_last_cleanup_ends_recv(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    clean_up_under(wait_in_recv, pair[0]);
}

static void the_last_cleanup_ends_accept(void) {
    clean_up_under(wait_in_accept, test_listener(AF_INET, NULL));
}

static void the_last_cleanup_ends_select(void) {
    clean_up_under(wait_in_select, test_bound(AF_INET, SOCK_DGRAM, NULL));
}

static void recv_on_a_stream_ends(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    close_under(wait_in_recv, pair[0]);
    CHECK_INT(answer, SOCKET_ERROR);
    ORACLE_INT(is_an_abort(error), TRUE, FALSE, NO_ERROR_THERE);
    CHECK_OK(closesocket(pair[1]));
}

static void recv_on_a_datagram_socket_ends(void) {
    close_under(wait_in_recv, test_bound(AF_INET, SOCK_DGRAM, NULL));
    CHECK_INT(answer, SOCKET_ERROR);
    ORACLE_INT(is_an_abort(error), TRUE, FALSE, NO_ERROR_THERE);
}

static void accept_ends(void) {
    close_under(wait_in_accept, test_listener(AF_INET, NULL));
    CHECK_INT(answer, SOCKET_ERROR);
    ORACLE_INT(is_an_abort(error), TRUE, FALSE, NO_ERROR_THERE);
}

static void select_ends(void) {
    close_under(wait_in_select, test_bound(AF_INET, SOCK_DGRAM, NULL));
    CHECK(answer == 1 || (answer == SOCKET_ERROR && error == WSAENOTSOCK));
}

TEST_MAIN {
    RUN(recv_on_a_stream_ends);
    RUN(recv_on_a_datagram_socket_ends);
    RUN(accept_ends);
    RUN(select_ends);
    if (!ORACLE_LEAVES_OUT("Wine leaves the sockets open")) {
        RUN(the_last_cleanup_ends_recv);
        RUN(the_last_cleanup_ends_accept);
        RUN(the_last_cleanup_ends_select);
    }
}
