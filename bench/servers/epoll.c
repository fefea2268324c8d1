/* An edge-triggered echo server on epoll, as one writes it by hand: epoll THREADS. Prints its port. */

#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { ROOM = 4096, EVENTS = 64 };

struct connection {
    int socket;
    char room[ROOM];
};

static int poller;

/* Echoes what is there; a short read has taken everything. */
static void echo(struct connection *connection) {
    for (;;) {
        const ssize_t count = recv(connection->socket, connection->room, ROOM, MSG_DONTWAIT);
        if (count < 0 && errno == EAGAIN) {
            return;
        }
        if (count <= 0 || send(connection->socket, connection->room, (size_t)count, MSG_NOSIGNAL) != count) {
            close(connection->socket);
            free(connection);
            return;
        }
        if (count < ROOM) {
            return;
        }
    }
}

static void *serve(void *unused) {
    struct epoll_event events[EVENTS];
    (void)unused;
    for (;;) {
        const int count = epoll_wait(poller, events, EVENTS, -1);
        int i;
        for (i = 0; i < count; i++) {
            echo(events[i].data.ptr);
        }
    }
    return NULL;
}

int main(int argc, char **argv) {
    const int threads = argc > 1 ? atoi(argv[1]) : 1;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in name;
    socklen_t length = sizeof name;
    int i;
    poller = epoll_create1(0);
    for (i = 0; i < threads; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, serve, NULL);
        pthread_detach(thread);
    }
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) != 0 || listen(listener, SOMAXCONN) != 0) {
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("%d\n", ntohs(name.sin_port));
    fflush(stdout);
    for (;;) {
        const int s = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        struct connection *connection;
        struct epoll_event event;
        if (s < 0) {
            return 1;
        }
        connection = calloc(1, sizeof *connection);
        connection->socket = s;
        event.events = EPOLLIN | EPOLLRDHUP | EPOLLET;
        event.data.ptr = connection;
        epoll_ctl(poller, EPOLL_CTL_ADD, s, &event);
    }
}
