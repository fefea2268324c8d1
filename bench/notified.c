/* Sockets that tell of themselves: WSAEventSelect, and what many of them cost. */

#include "bench.h"

#include <winsock2.h>
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ACTIVE = 100, MANY = 10000 };

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "%s has failed: %d\n", what, WSAGetLastError());
        exit(1);
    }
}

/* ---- One connection, both ends here ------------------------------------------------------------- */

static SOCKET pair[2];
static WSAEVENT event;

static void open_pair(void) {
    WSADATA data;
    struct sockaddr_in name;
    int length = sizeof name;
    SOCKET listener;
    require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(bind(listener, (struct sockaddr *)&name, sizeof name) == 0, "bind");
    require(listen(listener, 1) == 0, "listen");
    getsockname(listener, (struct sockaddr *)&name, &length);
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    require(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0, "connect");
    pair[1] = accept(listener, NULL, NULL);
    closesocket(listener);
    event = WSACreateEvent();
}

void notified_prepare_pair(void) {
    open_pair();
    require(WSAEventSelect(pair[1], event, FD_READ | FD_CLOSE) == 0, "WSAEventSelect");
}

/* Sends, waits, asks what has happened, and receives. */
void notified_run_pair(long rounds) {
    char byte = 'x';
    WSANETWORKEVENTS events;
    while (rounds-- > 0) {
        require(send(pair[0], &byte, 1, 0) == 1, "send");
        require(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE) == WSA_WAIT_EVENT_0,
                "WSAWaitForMultipleEvents");
        require(WSAEnumNetworkEvents(pair[1], event, &events) == 0, "WSAEnumNetworkEvents");
        require(recv(pair[1], &byte, 1, 0) == 1, "recv");
    }
}

void notified_finish_pair(void) {
    closesocket(pair[0]);
    closesocket(pair[1]);
    WSACloseEvent(event);
    WSACleanup();
}

/* ---- An overlapped receive ------------------------------------------------------------------------ */

void overlapped_prepare(void) {
    open_pair();
}

/* Starts to receive, sends, waits, and asks what has come. */
void overlapped_run(long rounds) {
    char byte = 'x';
    WSABUF buffer;
    buffer.buf = &byte;
    buffer.len = 1;
    while (rounds-- > 0) {
        WSAOVERLAPPED operation;
        DWORD flags = 0, count;
        memset(&operation, 0, sizeof operation);
        operation.hEvent = event;
        require(WSARecv(pair[1], &buffer, 1, NULL, &flags, &operation, NULL) == SOCKET_ERROR &&
                    WSAGetLastError() == WSA_IO_PENDING,
                "WSARecv");
        require(send(pair[0], "x", 1, 0) == 1, "send");
        require(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE) == WSA_WAIT_EVENT_0,
                "WSAWaitForMultipleEvents");
        require(WSAGetOverlappedResult(pair[1], &operation, &count, FALSE, &flags) && count == 1,
                "WSAGetOverlappedResult");
    }
}

void overlapped_finish(void) {
    notified_finish_pair();
}

/* ---- Many sockets, of which some are active ----------------------------------------------------- */

/* Each is its own peer, and has an event object of its own. */
struct crowd {
    int count;
    SOCKET sockets[MANY];
    WSAEVENT events[MANY];
};

static struct crowd many, few;

static void prepare_crowd(struct crowd *crowd, int count) {
    WSADATA data;
    int i;
    require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
    crowd->count = count;
    for (i = 0; i < count; i++) {
        struct sockaddr_in name;
        int length = sizeof name;
        const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
        memset(&name, 0, sizeof name);
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        require(bind(s, (struct sockaddr *)&name, sizeof name) == 0, "bind");
        getsockname(s, (struct sockaddr *)&name, &length);
        require(connect(s, (struct sockaddr *)&name, sizeof name) == 0, "connect");
        crowd->sockets[i] = s;
        crowd->events[i] = WSACreateEvent();
        require(WSAEventSelect(s, crowd->events[i], FD_READ) == 0, "WSAEventSelect");
    }
}

static void run_crowd(struct crowd *crowd, long rounds) {
    const int stride = crowd->count / ACTIVE;
    char byte = 'x';
    WSANETWORKEVENTS events;
    while (rounds-- > 0) {
        const int one = (int)(rounds % ACTIVE) * stride;
        const SOCKET s = crowd->sockets[one];
        require(send(s, &byte, 1, 0) == 1, "send");
        require(WaitForSingleObject(crowd->events[one], INFINITE) == WAIT_OBJECT_0,
                "WaitForSingleObject");
        require(WSAEnumNetworkEvents(s, crowd->events[one], &events) == 0,
                "WSAEnumNetworkEvents");
        require(recv(s, &byte, 1, 0) == 1, "recv");
    }
}

static void finish_crowd(struct crowd *crowd) {
    int i;
    for (i = 0; i < crowd->count; i++) {
        closesocket(crowd->sockets[i]);
        WSACloseEvent(crowd->events[i]);
    }
    WSACleanup();
}

void notified_prepare_many(void) {
    prepare_crowd(&many, MANY);
}

void notified_run_many(long rounds) {
    run_crowd(&many, rounds);
}

void notified_finish_many(void) {
    finish_crowd(&many);
}

void notified_prepare_few(void) {
    prepare_crowd(&few, ACTIVE);
}

void notified_run_few(long rounds) {
    run_crowd(&few, rounds);
}

void notified_finish_few(void) {
    finish_crowd(&few);
}
