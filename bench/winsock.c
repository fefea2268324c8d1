/* The works as a Windows program does them. posix.c is its twin: change both. */

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

static SOCKET pair[2];
static SOCKET sockets[SELECT_SOCKETS];
static char block[STREAM_BLOCK];

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "winsock: %s: error %d\n", what, WSAGetLastError());
        exit(1);
    }
}

static struct sockaddr_in bind_to_loopback(SOCKET s) {
    struct sockaddr_in name;
    int length = sizeof name;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(bind(s, (struct sockaddr *)&name, length) == 0, "bind");
    require(getsockname(s, (struct sockaddr *)&name, &length) == 0, "getsockname");
    return name;
}

static void start(void) {
    WSADATA data;
    require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
}

static void close_pair(void) {
    closesocket(pair[0]);
    closesocket(pair[1]);
    WSACleanup();
}

static void open_tcp_pair(void) {
    const BOOL yes = TRUE;
    struct sockaddr_in name;
    SOCKET listener;
    int i;
    start();
    listener = socket(AF_INET, SOCK_STREAM, 0);
    name = bind_to_loopback(listener);
    require(listen(listener, 1) == 0, "listen");
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    require(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0, "connect");
    pair[1] = accept(listener, NULL, NULL);
    require(pair[1] != INVALID_SOCKET, "accept");
    closesocket(listener);
    for (i = 0; i < 2; i++) {
        setsockopt(pair[i], IPPROTO_TCP, TCP_NODELAY, (const char *)&yes, sizeof yes);
    }
}

/* ---- TCP ping-pong: one byte there and back, a thread at each end -------------------------------- */

static DWORD WINAPI echo(LPVOID argument) {
    char byte;
    (void)argument;
    while (recv(pair[1], &byte, 1, 0) == 1) {
        send(pair[1], &byte, 1, 0);
    }
    return 0;
}

static HANDLE echoing;

static void prepare_ping_pong(void) {
    open_tcp_pair();
    echoing = CreateThread(NULL, 0, echo, NULL, 0, NULL);
    require(echoing != NULL, "CreateThread");
}

static void run_ping_pong(long rounds) {
    char byte = 1;
    while (rounds-- > 0) {
        send(pair[0], &byte, 1, 0);
        require(recv(pair[0], &byte, 1, 0) == 1, "recv");
    }
}

static void finish_ping_pong(void) {
    shutdown(pair[0], SD_SEND);
    WaitForSingleObject(echoing, INFINITE);
    CloseHandle(echoing);
    close_pair();
}

/* ---- TCP stream: blocks of 64 KiB to a thread that receives them ------------------------------- */

static DWORD WINAPI drain(LPVOID argument) {
    long left = *(long *)argument * STREAM_BLOCK;
    static char room[STREAM_BLOCK];
    while (left > 0) {
        const int received = recv(pair[1], room, sizeof room, 0);
        require(received > 0, "recv");
        left -= received;
    }
    return 0;
}

static void run_stream(long rounds) {
    const HANDLE draining = CreateThread(NULL, 0, drain, &rounds, 0, NULL);
    const long all = rounds;
    long i;
    for (i = 0; i < all; i++) {
        require(send(pair[0], block, STREAM_BLOCK, 0) == STREAM_BLOCK, "send");
    }
    WaitForSingleObject(draining, INFINITE);
    CloseHandle(draining);
}

/* ---- UDP round trip: both ends in one thread --------------------------------------------------- */

static struct sockaddr_in names[2];

static void prepare_udp(void) {
    int i;
    start();
    for (i = 0; i < 2; i++) {
        pair[i] = socket(AF_INET, SOCK_DGRAM, 0);
        names[i] = bind_to_loopback(pair[i]);
    }
}

static void run_udp(long rounds) {
    struct sockaddr_in from;
    char room[64];
    int length, i;
    while (rounds-- > 0) {
        for (i = 0; i < 2; i++) {
            sendto(pair[i], block, 32, 0, (struct sockaddr *)&names[1 - i], sizeof names[0]);
            length = sizeof from;
            require(recvfrom(pair[1 - i], room, sizeof room, 0, (struct sockaddr *)&from,
                             &length) == 32,
                    "recvfrom");
        }
    }
}

/* ---- Calls that do not wait -------------------------------------------------------------------- */

static void prepare_empty(void) {
    u_long yes = 1;
    open_tcp_pair();
    require(ioctlsocket(pair[0], FIONBIO, &yes) == 0, "ioctlsocket");
}

static void run_empty(long rounds) {
    char byte;
    while (rounds-- > 0) {
        require(recv(pair[0], &byte, 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK,
                "recv");
    }
}

static void run_getsockopt(long rounds) {
    int value, length;
    while (rounds-- > 0) {
        length = sizeof value;
        require(getsockopt(pair[0], SOL_SOCKET, SO_RCVBUF, (char *)&value, &length) == 0,
                "getsockopt");
    }
}

/* ---- select over many sockets, one of them readable -------------------------------------------- */

static void prepare_select(void) {
    struct sockaddr_in name;
    int i;
    start();
    for (i = 0; i < SELECT_SOCKETS; i++) {
        sockets[i] = socket(AF_INET, SOCK_DGRAM, 0);
        name = bind_to_loopback(sockets[i]);
    }
    sendto(sockets[0], block, 1, 0, (struct sockaddr *)&name, sizeof name);
}

static void fill_set(fd_set *set) {
    int i;
    FD_ZERO(set);
    for (i = 0; i < SELECT_SOCKETS; i++) {
        FD_SET(sockets[i], set);
    }
}

static void run_select(long rounds) {
    struct timeval now = {0, 0};
    fd_set all, readable;
    fill_set(&all);
    while (rounds-- > 0) {
        readable = all;
        require(select(0, &readable, NULL, NULL, &now) == 1, "select");
    }
}

static void run_filled_select(long rounds) {
    struct timeval now = {0, 0};
    fd_set readable;
    while (rounds-- > 0) {
        fill_set(&readable);
        require(select(0, &readable, NULL, NULL, &now) == 1, "select");
    }
}

static void finish_select(void) {
    int i;
    for (i = 0; i < SELECT_SOCKETS; i++) {
        closesocket(sockets[i]);
    }
    WSACleanup();
}

/* ---- Connections, each made, accepted and closed ------------------------------------------------ */

static SOCKET listener;
static struct sockaddr_in listener_name;

static void prepare_connections(void) {
    start();
    listener = socket(AF_INET, SOCK_STREAM, 0);
    listener_name = bind_to_loopback(listener);
    require(listen(listener, 1) == 0, "listen");
}

static void run_connections(long rounds) {
    /* Closing resets: else the ports would wait for late segments, and run out. */
    const LINGER reset = {1, 0};
    while (rounds-- > 0) {
        const SOCKET caller = socket(AF_INET, SOCK_STREAM, 0);
        SOCKET accepted;
        setsockopt(caller, SOL_SOCKET, SO_LINGER, (const char *)&reset, sizeof reset);
        require(connect(caller, (struct sockaddr *)&listener_name, sizeof listener_name) == 0,
                "connect");
        accepted = accept(listener, NULL, NULL);
        require(accepted != INVALID_SOCKET, "accept");
        closesocket(caller);
        closesocket(accepted);
    }
}

static void finish_connections(void) {
    closesocket(listener);
    WSACleanup();
}

/* ---- WSAPoll over many sockets, one of them readable --------------------------------------------- */

static WSAPOLLFD polled[POLL_SOCKETS];

static void prepare_poll(void) {
    struct sockaddr_in name;
    int i;
    start();
    for (i = 0; i < POLL_SOCKETS; i++) {
        polled[i].fd = socket(AF_INET, SOCK_DGRAM, 0);
        polled[i].events = POLLRDNORM;
        name = bind_to_loopback(polled[i].fd);
    }
    sendto(polled[0].fd, block, 1, 0, (struct sockaddr *)&name, sizeof name);
}

int winsock_polled(int i) {
    return (int)polled[i].fd;
}

static void run_poll(long rounds) {
    while (rounds-- > 0) {
        require(WSAPoll(polled, POLL_SOCKETS, 0) == 1, "WSAPoll");
    }
}

static void finish_poll(void) {
    int i;
    for (i = 0; i < POLL_SOCKETS; i++) {
        closesocket(polled[i].fd);
    }
    WSACleanup();
}

/* ---- getaddrinfo of a numeric address ---------------------------------------------------------- */

static void prepare_names(void) {
    start();
}

static void run_names(long rounds) {
    struct addrinfo hints, *found;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_socktype = SOCK_STREAM;
    while (rounds-- > 0) {
        require(getaddrinfo("127.0.0.1", "80", &hints, &found) == 0, "getaddrinfo");
        freeaddrinfo(found);
    }
}

static void finish_names(void) {
    WSACleanup();
}

/* ---- Events: two threads in turns --------------------------------------------------------------- */

static HANDLE ping, pong, partner;
static int is_over;

static DWORD WINAPI answer_pings(LPVOID unused) {
    (void)unused;
    while (WaitForSingleObject(ping, INFINITE) == WAIT_OBJECT_0 && !is_over) {
        SetEvent(pong);
    }
    return 0;
}

static void prepare_turns(void) {
    is_over = 0;
    ping = CreateEvent(NULL, FALSE, FALSE, NULL);
    pong = CreateEvent(NULL, FALSE, FALSE, NULL);
    partner = CreateThread(NULL, 0, answer_pings, NULL, 0, NULL);
    require(ping != NULL && pong != NULL && partner != NULL, "events");
}

static void run_turns(long rounds) {
    while (rounds-- > 0) {
        SetEvent(ping);
        require(WaitForSingleObject(pong, INFINITE) == WAIT_OBJECT_0, "WaitForSingleObject");
    }
}

static void finish_turns(void) {
    is_over = 1;
    SetEvent(ping);
    WaitForSingleObject(partner, INFINITE);
    CloseHandle(partner);
    CloseHandle(ping);
    CloseHandle(pong);
}

/* ---- One of many events that is set ------------------------------------------------------------- */

static HANDLE events[EVENTS];

static void prepare_events(void) {
    int i;
    for (i = 0; i < EVENTS; i++) {
        events[i] = CreateEvent(NULL, TRUE, i == EVENTS - 1, NULL);
        require(events[i] != NULL, "CreateEvent");
    }
}

static void run_events(long rounds) {
    while (rounds-- > 0) {
        require(WaitForMultipleObjects(EVENTS, events, FALSE, INFINITE) == WAIT_OBJECT_0 + EVENTS - 1,
                "WaitForMultipleObjects");
    }
}

static void finish_events(void) {
    int i;
    for (i = 0; i < EVENTS; i++) {
        CloseHandle(events[i]);
    }
}

/* ---- Messages to another thread, which reads them ----------------------------------------------- */

static HANDLE reader, reader_is_there, read_all;
static DWORD reader_number;
static volatile LONG arrived;

/* Counts the messages that come in order, until told that these are all. */
static DWORD WINAPI read_messages(LPVOID argument) {
    MSG message;
    LONG count = 0;
    (void)argument;
    PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE);
    SetEvent(reader_is_there);
    while (GetMessageA(&message, NULL, 0, 0) > 0) {
        if (message.message == WM_APP) {
            count += message.wParam == (WPARAM)count;
        } else {
            arrived = count;
            count = 0;
            SetEvent(read_all);
        }
    }
    return 0;
}

/* A queue that is full is for its poster to deal with. */
static void post(UINT message, long number) {
    while (!PostThreadMessageA(reader_number, message, (WPARAM)number, 0)) {
        require(GetLastError() == ERROR_NOT_ENOUGH_QUOTA, "PostThreadMessage");
        Sleep(0);
    }
}

static void prepare_messages(void) {
    reader_is_there = CreateEventA(NULL, FALSE, FALSE, NULL);
    read_all = CreateEventA(NULL, FALSE, FALSE, NULL);
    reader = CreateThread(NULL, 0, read_messages, NULL, 0, &reader_number);
    require(reader != NULL, "CreateThread");
    WaitForSingleObject(reader_is_there, INFINITE);
}

static void run_messages(long rounds) {
    long i;
    for (i = 0; i < rounds; i++) {
        post(WM_APP, i);
    }
    post(WM_APP + 1, 0);
    WaitForSingleObject(read_all, INFINITE);
    require(arrived == rounds, "every message arrives");
}

static void finish_messages(void) {
    post(WM_QUIT, 0);
    WaitForSingleObject(reader, INFINITE);
    CloseHandle(reader);
    CloseHandle(reader_is_there);
    CloseHandle(read_all);
}

long winsock_post(long count) {
    prepare_messages();
    run_messages(count);
    finish_messages();
    return arrived;
}

/* ---- Two threads, each with sockets of its own -------------------------------------------------- */

static SOCKET ends[2];
static struct sockaddr_in end_names[2];

static void prepare_ends(void) {
    int i;
    start();
    for (i = 0; i < 2; i++) {
        ends[i] = socket(AF_INET, SOCK_DGRAM, 0);
        end_names[i] = bind_to_loopback(ends[i]);
    }
}

static void prepare_empty_ends(void) {
    int i;
    prepare_ends();
    for (i = 0; i < 2; i++) {
        u_long yes = 1;
        require(ioctlsocket(ends[i], FIONBIO, &yes) == 0, "ioctlsocket");
    }
}

static void run_empty_end(int of, long rounds) {
    char byte;
    while (rounds-- > 0) {
        require(recv(ends[of], &byte, 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK, "recv");
    }
}

/* To itself, so that the threads have nothing in common. */
static void run_udp_end(int of, long rounds) {
    struct sockaddr_in from;
    char room[64];
    while (rounds-- > 0) {
        int length = sizeof from;
        sendto(ends[of], block, 32, 0, (struct sockaddr *)&end_names[of], sizeof end_names[of]);
        require(recvfrom(ends[of], room, sizeof room, 0, (struct sockaddr *)&from, &length) == 32,
                "recvfrom");
    }
}

static void finish_ends(void) {
    closesocket(ends[0]);
    closesocket(ends[1]);
    WSACleanup();
}

/* ---- What sockets take -------------------------------------------------------------------------- */

static SOCKET many[MEMORY_SOCKETS];

void winsock_open_many(void) {
    int i;
    for (i = 0; i < MEMORY_SOCKETS; i++) {
        many[i] = socket(AF_INET, SOCK_STREAM, 0);
        require(many[i] != INVALID_SOCKET, "socket");
    }
}

void winsock_close_many(void) {
    int i;
    for (i = 0; i < MEMORY_SOCKETS; i++) {
        closesocket(many[i]);
    }
}

void winsock_start(void) {
    start();
}

void winsock_stop(void) {
    WSACleanup();
}

const struct work winsock_works[WORKS] = {
    {"TCP ping-pong, 1 byte", 1.05, prepare_ping_pong, run_ping_pong, finish_ping_pong},
    {"TCP stream, 64 KiB", 1.05, open_tcp_pair, run_stream, close_pair},
    {"UDP round trip, 32 bytes", 1.10, prepare_udp, run_udp, close_pair},
    {"recv, nonblocking and empty", 1.10, prepare_empty, run_empty, close_pair},
    {"getsockopt SO_RCVBUF", 1.10, open_tcp_pair, run_getsockopt, close_pair},
    {"select, 60 sockets", 1.15, prepare_select, run_select, finish_select},
    {"the same, set filled anew", 1.15, prepare_select, run_filled_select, finish_select},
    {"connect, accept, close", 1.10, prepare_connections, run_connections, finish_connections},
    {"WSAPoll, 1,000 sockets", 1.10, prepare_poll, run_poll, finish_poll},
    {"getaddrinfo, numeric", 1.20, prepare_names, run_names, finish_names},
    {"SetEvent ping-pong", 1.10, prepare_turns, run_turns, finish_turns},
    {"WaitForMultipleObjects, 64", 4.00, prepare_events, run_events, finish_events},
    {"WSAEventSelect round", 1.00, notified_prepare_pair, notified_run_pair, notified_finish_pair},
    {"overlapped receive by event", 1.50, overlapped_prepare, overlapped_run, overlapped_finish},
    {"10,000 selected against 100", 1.20, notified_prepare_many, notified_run_many,
     notified_finish_many},
#ifdef __linux__
    {"TransmitFile, 1 MiB", 1.05, files_prepare, files_run, files_finish},
#endif
    {"PostThreadMessage, GetMessage", 2.00, prepare_messages, run_messages, finish_messages},
};

const struct threaded winsock_threaded[THREADED] = {
    {"recv, empty", prepare_empty_ends, run_empty_end, finish_ends},
    {"UDP to itself, 32 bytes", prepare_ends, run_udp_end, finish_ends},
};
