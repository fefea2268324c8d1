/* Connects to two servers in turns, and prints how many connections each accepts and the ratio of the two:
 *
 *     connects OURS THEIRS ACTIVE
 *
 * ACTIVE connections at a time are made, and ended when the server's byte has come. */

#define _GNU_SOURCE
#include "turns.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { TURNS = 15, MOST = 1000 };
static const double TURN_SECONDS = 0.4, WARM_SECONDS = 0.1;

struct result {
    double rate; /* connections in a second */
    double cost; /* microseconds of the server's processor time for one */
};

static char is_open[2 * MOST]; /* by descriptor */

static void begin(int poller, int port) {
    struct epoll_event event;
    event.events = EPOLLIN;
    event.data.fd = begin_connection(port);
    require(event.data.fd < (int)sizeof is_open, "a small descriptor");
    is_open[event.data.fd] = 1;
    epoll_ctl(poller, EPOLL_CTL_ADD, event.data.fd, &event);
}

/* Ends the connection so that neither side keeps its port for a while. */
static void end(int s) {
    const struct linger at_once = {1, 0};
    setsockopt(s, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(s);
    is_open[s] = 0;
}

/* Connects until `until`; answers how many connections were accepted. */
static long connect_all(int poller, int port, double until) {
    struct epoll_event events[64];
    long accepted = 0;
    do {
        const int count = epoll_wait(poller, events, 64, 100);
        int i;
        for (i = 0; i < count; i++) {
            char byte;
            require(recv(events[i].data.fd, &byte, 1, MSG_DONTWAIT) == 1, "a byte");
            end(events[i].data.fd);
            accepted++;
            begin(poller, port);
        }
    } while (now() < until);
    return accepted;
}

static struct result measure(const char *program, int active) {
    const struct server server = start(program, "1");
    const int poller = epoll_create1(0);
    struct result result;
    double began;
    long accepted, warm;
    int i;
    for (i = 0; i < active; i++) {
        begin(poller, server.port);
    }
    warm = connect_all(poller, server.port, now() + WARM_SECONDS);
    began = now();
    accepted = connect_all(poller, server.port, began + TURN_SECONDS);
    result.rate = (double)accepted / (now() - began);
    result.cost = stop(server) / (double)(warm + accepted);
    for (i = 0; i < (int)sizeof is_open; i++) {
        if (is_open[i]) {
            end(i);
        }
    }
    close(poller);
    return result;
}

int main(int argc, char **argv) {
    double ours[TURNS], theirs[TURNS], rates[TURNS], costs[TURNS];
    int active, i;
    active = argc == 4 ? atoi(argv[3]) : 0;
    if (active < 1 || active > MOST) {
        return 1;
    }
    raise_limit();
    for (i = 0; i < TURNS; i++) {
        struct result our, their;
        if (i % 2 == 0) {
            our = measure(argv[1], active);
            their = measure(argv[2], active);
        } else {
            their = measure(argv[2], active);
            our = measure(argv[1], active);
        }
        ours[i] = our.rate;
        theirs[i] = their.rate;
        rates[i] = our.rate / their.rate;
        costs[i] = our.cost / their.cost;
    }
    printf("AcceptEx, %5d at a time        %9.0f /s %9.0f /s", active, median(ours, TURNS),
           median(theirs, TURNS));
    print_at_least("rate", median(rates, TURNS), 0.9);
    printf("  cost %.3f\n", median(costs, TURNS));
    return 0;
}
