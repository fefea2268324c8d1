/* The works as a program for this system does them. winsock.c is its twin: change both. */

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"

static int pair[2];
static int sockets[SELECT_SOCKETS];
static char block[STREAM_BLOCK];

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "posix: %s: %s\n", what, strerror(errno));
        exit(1);
    }
}

static struct sockaddr_in bind_to_loopback(int s) {
    struct sockaddr_in name;
    socklen_t length = sizeof name;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(bind(s, (struct sockaddr *)&name, length) == 0, "bind");
    require(getsockname(s, (struct sockaddr *)&name, &length) == 0, "getsockname");
    return name;
}

static void close_pair(void) {
    close(pair[0]);
    close(pair[1]);
}

static void open_tcp_pair(void) {
    const int yes = 1;
    struct sockaddr_in name;
    int listener;
    int i;
    listener = socket(AF_INET, SOCK_STREAM, 0);
    name = bind_to_loopback(listener);
    require(listen(listener, 1) == 0, "listen");
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    require(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0, "connect");
    pair[1] = accept(listener, NULL, NULL);
    require(pair[1] != -1, "accept");
    close(listener);
    for (i = 0; i < 2; i++) {
        setsockopt(pair[i], IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
}

/* ---- TCP ping-pong: one byte there and back, a thread at each end -------------------------------- */

static void *echo(void *argument) {
    char byte;
    (void)argument;
    while (recv(pair[1], &byte, 1, 0) == 1) {
        send(pair[1], &byte, 1, 0);
    }
    return NULL;
}

static pthread_t echoing;

static void prepare_ping_pong(void) {
    open_tcp_pair();
    require(pthread_create(&echoing, NULL, echo, NULL) == 0, "pthread_create");
}

static void run_ping_pong(long rounds) {
    char byte = 1;
    while (rounds-- > 0) {
        send(pair[0], &byte, 1, 0);
        require(recv(pair[0], &byte, 1, 0) == 1, "recv");
    }
}

static void finish_ping_pong(void) {
    shutdown(pair[0], SHUT_WR);
    pthread_join(echoing, NULL);
    close_pair();
}

/* ---- TCP stream: blocks of 64 KiB to a thread that receives them ------------------------------- */

static void *drain(void *argument) {
    long left = *(long *)argument * STREAM_BLOCK;
    static char room[STREAM_BLOCK];
    while (left > 0) {
        const ssize_t received = recv(pair[1], room, sizeof room, 0);
        require(received > 0, "recv");
        left -= received;
    }
    return NULL;
}

static void run_stream(long rounds) {
    pthread_t draining;
    const long all = rounds;
    long i;
    require(pthread_create(&draining, NULL, drain, &rounds) == 0, "pthread_create");
    for (i = 0; i < all; i++) {
        require(send(pair[0], block, STREAM_BLOCK, 0) == STREAM_BLOCK, "send");
    }
    pthread_join(draining, NULL);
}

/* ---- UDP round trip: both ends in one thread --------------------------------------------------- */

static struct sockaddr_in names[2];

static void prepare_udp(void) {
    int i;
    for (i = 0; i < 2; i++) {
        pair[i] = socket(AF_INET, SOCK_DGRAM, 0);
        names[i] = bind_to_loopback(pair[i]);
    }
}

static void run_udp(long rounds) {
    struct sockaddr_in from;
    char room[64];
    socklen_t length;
    int i;
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
    open_tcp_pair();
    require(fcntl(pair[0], F_SETFL, O_NONBLOCK) == 0, "fcntl");
}

static void run_empty(long rounds) {
    char byte;
    while (rounds-- > 0) {
        require(recv(pair[0], &byte, 1, 0) == -1 && errno == EWOULDBLOCK,
                "recv");
    }
}

static void run_getsockopt(long rounds) {
    socklen_t length;
    int value;
    while (rounds-- > 0) {
        length = sizeof value;
        require(getsockopt(pair[0], SOL_SOCKET, SO_RCVBUF, &value, &length) == 0,
                "getsockopt");
    }
}

/* ---- select over many sockets, one of them readable -------------------------------------------- */

static void prepare_select(void) {
    struct sockaddr_in name;
    int i;
    for (i = 0; i < SELECT_SOCKETS; i++) {
        sockets[i] = socket(AF_INET, SOCK_DGRAM, 0);
        name = bind_to_loopback(sockets[i]);
    }
    sendto(sockets[0], block, 1, 0, (struct sockaddr *)&name, sizeof name);
}

static int highest_socket(void) {
    int i, highest = 0;
    for (i = 0; i < SELECT_SOCKETS; i++) {
        if (sockets[i] > highest) {
            highest = sockets[i];
        }
    }
    return highest;
}

static void fill_set(fd_set *set) {
    int i;
    FD_ZERO(set);
    for (i = 0; i < SELECT_SOCKETS; i++) {
        FD_SET(sockets[i], set);
    }
}

/* Programs that keep a set copy it for each call ... */
static void run_select(long rounds) {
    struct timeval now = {0, 0};
    fd_set all, readable;
    const int highest = highest_socket();
    fill_set(&all);
    while (rounds-- > 0) {
        readable = all;
        require(select(highest + 1, &readable, NULL, NULL, &now) == 1, "select");
    }
}

/* ... others fill it anew. */
static void run_filled_select(long rounds) {
    struct timeval now = {0, 0};
    fd_set readable;
    const int highest = highest_socket();
    while (rounds-- > 0) {
        fill_set(&readable);
        require(select(highest + 1, &readable, NULL, NULL, &now) == 1, "select");
    }
}

static void finish_select(void) {
    int i;
    for (i = 0; i < SELECT_SOCKETS; i++) {
        close(sockets[i]);
    }
}

/* ---- Connections, each made, accepted and closed ------------------------------------------------ */

static int listener;
static struct sockaddr_in listener_name;

static void prepare_connections(void) {
    listener = socket(AF_INET, SOCK_STREAM, 0);
    listener_name = bind_to_loopback(listener);
    require(listen(listener, 1) == 0, "listen");
}

static void run_connections(long rounds) {
    /* Closing resets: else the ports would wait for late segments, and run out. */
    const struct linger reset = {1, 0};
    while (rounds-- > 0) {
        const int caller = socket(AF_INET, SOCK_STREAM, 0);
        int accepted;
        setsockopt(caller, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        require(connect(caller, (struct sockaddr *)&listener_name, sizeof listener_name) == 0,
                "connect");
        accepted = accept(listener, NULL, NULL);
        require(accepted != -1, "accept");
        close(caller);
        close(accepted);
    }
}

static void finish_connections(void) {
    close(listener);
}

/* ---- poll over many sockets, one of them readable --------------------------------------------- */

static struct pollfd polled[POLL_SOCKETS];

/* The sockets are the other side's: where a thousand of them lie in the system's memory makes more of
 * a difference than anything that is done with them. */
static void prepare_poll(void) {
    int i;
    for (i = 0; i < POLL_SOCKETS; i++) {
        polled[i].fd = winsock_polled(i);
        polled[i].events = POLLIN;
    }
}

static void run_poll(long rounds) {
    while (rounds-- > 0) {
        require(poll(polled, POLL_SOCKETS, 0) == 1, "poll");
    }
}

static void finish_poll(void) {
    /* They are closed where they were opened. */
}

/* ---- getaddrinfo of a numeric address ---------------------------------------------------------- */

static void prepare_names(void) {
    /* There is nothing to prepare. */
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
    /* Nor to end. */
}

/* ---- What network events are measured by: a byte there and back over one connection ------------- */

static void run_there_and_back(long rounds) {
    char byte = 'x';
    while (rounds-- > 0) {
        require(send(pair[0], &byte, 1, 0) == 1, "send");
        require(recv(pair[1], &byte, 1, 0) == 1, "recv");
        require(send(pair[1], &byte, 1, 0) == 1, "send");
        require(recv(pair[0], &byte, 1, 0) == 1, "recv");
    }
}

/* ---- What an overlapped receive is measured by ---------------------------------------------------- */

static void run_send_poll_receive(long rounds) {
    char byte = 'x';
    struct pollfd entry;
    entry.fd = pair[1];
    entry.events = POLLIN;
    while (rounds-- > 0) {
        require(send(pair[0], &byte, 1, 0) == 1, "send");
        require(poll(&entry, 1, -1) == 1, "poll");
        require(recv(pair[1], &byte, 1, 0) == 1, "recv");
    }
}

/* ---- A mutex and condition variables: two threads in turns -------------------------------------- */

static pthread_mutex_t turn_mutex = PTHREAD_MUTEX_INITIALIZER;
static struct flag {
    pthread_cond_t raised;
    int is_raised;
} ping = {PTHREAD_COND_INITIALIZER, 0}, pong = {PTHREAD_COND_INITIALIZER, 0};
static pthread_t partner;
static int is_over;

static void raise_flag(struct flag *flag) {
    pthread_mutex_lock(&turn_mutex);
    flag->is_raised = 1;
    pthread_mutex_unlock(&turn_mutex); /* first: who is woken need not wait for it */
    pthread_cond_signal(&flag->raised);
}

static void await_flag(struct flag *flag) {
    pthread_mutex_lock(&turn_mutex);
    while (!flag->is_raised) {
        pthread_cond_wait(&flag->raised, &turn_mutex);
    }
    flag->is_raised = 0;
    pthread_mutex_unlock(&turn_mutex);
}

static void *answer_pings(void *unused) {
    (void)unused;
    for (;;) {
        await_flag(&ping);
        if (is_over) {
            return NULL;
        }
        raise_flag(&pong);
    }
}

static void prepare_turns(void) {
    is_over = 0;
    require(pthread_create(&partner, NULL, answer_pings, NULL) == 0, "pthread_create");
}

static void run_turns(long rounds) {
    while (rounds-- > 0) {
        raise_flag(&ping);
        await_flag(&pong);
    }
}

static void finish_turns(void) {
    is_over = 1;
    raise_flag(&ping);
    pthread_join(partner, NULL);
}

/* ---- What a wait for many events is measured by: one system call -------------------------------- */

static int asked;

static void prepare_question(void) {
    asked = socket(AF_INET, SOCK_STREAM, 0);
    require(asked != -1, "socket");
}

static void run_question(long rounds) {
    while (rounds-- > 0) {
        int size;
        socklen_t length = sizeof size;
        require(getsockopt(asked, SOL_SOCKET, SO_RCVBUF, &size, &length) == 0, "getsockopt");
    }
}

static void finish_question(void) {
    close(asked);
}

/* ---- Numbers to another thread, which reads them ------------------------------------------------ */

/* What a message holds. */
struct item {
    void *window;
    unsigned kind;
    size_t wparam;
    long lparam;
    unsigned time;
};

static struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    struct item items[QUEUE];
    long first, count;
} queue = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, {{0, 0, 0, 0, 0}}, 0, 0};
static pthread_t reader;
static long expected;

static struct item take(void) {
    struct item item;
    pthread_mutex_lock(&queue.mutex);
    while (queue.count == 0) {
        pthread_cond_wait(&queue.changed, &queue.mutex);
    }
    item = queue.items[queue.first];
    queue.first = (queue.first + 1) % QUEUE;
    if (queue.count-- == QUEUE) {
        pthread_cond_broadcast(&queue.changed);
    }
    pthread_mutex_unlock(&queue.mutex);
    return item;
}

static void put(unsigned kind, long number) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now); /* a message knows when it was posted */
    pthread_mutex_lock(&queue.mutex);
    while (queue.count == QUEUE) {
        pthread_cond_wait(&queue.changed, &queue.mutex);
    }
    queue.items[(queue.first + queue.count) % QUEUE] =
        (struct item){NULL, kind, (size_t)number, 0, (unsigned)now.tv_sec};
    if (queue.count++ == 0) {
        pthread_cond_broadcast(&queue.changed);
    }
    pthread_mutex_unlock(&queue.mutex);
}

static void *read_items(void *unused) {
    (void)unused;
    for (;;) {
        const struct item item = take();
        if (item.kind == 2) {
            return NULL;
        }
        if (item.kind == 1) {
            raise_flag(&pong);
            expected = 0;
        } else {
            require(item.wparam == (size_t)expected++, "every item arrives");
        }
    }
}

static void prepare_items(void) {
    expected = 0;
    require(pthread_create(&reader, NULL, read_items, NULL) == 0, "pthread_create");
}

static void run_items(long rounds) {
    long i;
    for (i = 0; i < rounds; i++) {
        put(0, i);
    }
    put(1, 0);
    await_flag(&pong);
}

static void finish_items(void) {
    put(2, 0);
    pthread_join(reader, NULL);
}

/* ---- Two threads, each with sockets of its own -------------------------------------------------- */

static int ends[2];
static struct sockaddr_in end_names[2];

static void prepare_ends(void) {
    int i;
    for (i = 0; i < 2; i++) {
        ends[i] = socket(AF_INET, SOCK_DGRAM, 0);
        end_names[i] = bind_to_loopback(ends[i]);
    }
}

static void prepare_empty_ends(void) {
    int i;
    prepare_ends();
    for (i = 0; i < 2; i++) {
        require(fcntl(ends[i], F_SETFL, O_NONBLOCK) == 0, "fcntl");
    }
}

static void run_empty_end(int of, long rounds) {
    char byte;
    while (rounds-- > 0) {
        require(recv(ends[of], &byte, 1, 0) == -1 && errno == EWOULDBLOCK, "recv");
    }
}

/* To itself, so that the threads have nothing in common. */
static void run_udp_end(int of, long rounds) {
    struct sockaddr_in from;
    char room[64];
    while (rounds-- > 0) {
        socklen_t length = sizeof from;
        sendto(ends[of], block, 32, 0, (struct sockaddr *)&end_names[of], sizeof end_names[of]);
        require(recvfrom(ends[of], room, sizeof room, 0, (struct sockaddr *)&from, &length) == 32,
                "recvfrom");
    }
}

static void finish_ends(void) {
    close(ends[0]);
    close(ends[1]);
}

const struct work posix_works[WORKS] = {
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
    {"WaitForMultipleObjects, 64", 4.00, prepare_question, run_question, finish_question},
    {"WSAEventSelect round", 1.00, open_tcp_pair, run_there_and_back, close_pair},
    {"overlapped receive by event", 1.50, open_tcp_pair, run_send_poll_receive, close_pair},
    {"10,000 selected against 100", 1.20, notified_prepare_few, notified_run_few,
     notified_finish_few},
#ifdef __linux__
    {"TransmitFile, 1 MiB", 1.05, sendfile_prepare, sendfile_run, sendfile_finish},
#endif
    {"PostThreadMessage, GetMessage", 2.00, prepare_items, run_items, finish_items},
};

const struct threaded posix_threaded[THREADED] = {
    {"recv, empty", prepare_empty_ends, run_empty_end, finish_ends},
    {"UDP to itself, 32 bytes", prepare_ends, run_udp_end, finish_ends},
};
