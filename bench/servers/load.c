/* Loads two echo servers in turns, and prints what each does and the ratio of the two:
 *
 *     load OURS THEIRS THREADS ACTIVE [IDLE]
 *
 * Each of ACTIVE connections sends 64 bytes, waits for them, and sends again; IDLE connections, of which
 * there are as many as there may be descriptors if that is less, do nothing. */

#define _GNU_SOURCE
#include "turns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SIZE = 64, MOST_TURNS = 15, TURNS_WITH_MANY = 5, MANY = 5000, MOST = 30000, SPANS = 1 << 16 };
static const double TURN_SECONDS = 0.4, WARM_SECONDS = 0.1;

struct result {
    double rate;   /* requests in a second */
    double p99;    /* microseconds */
    double cost;   /* microseconds of the server's processor time for one */
    double memory; /* bytes of the server for an idle connection */
    double effect; /* the rate beside the idle ones to that before them */
};

static double asked[MOST];
static unsigned spans[SPANS]; /* how many requests took so many microseconds */

static void ask(int s) {
    static const char request[SIZE] = "request";
    asked[s] = now();
    require(send(s, request, SIZE, MSG_NOSIGNAL) == SIZE, "send");
}

/* Talks until `end`; answers how many requests were answered. */
static long talk(int poller, double end) {
    struct epoll_event events[64];
    long answered = 0;
    double time;
    do {
        const int count = epoll_wait(poller, events, 64, 100);
        int i;
        time = now();
        for (i = 0; i < count; i++) {
            char answer[SIZE];
            const int s = events[i].data.fd;
            const ssize_t got = recv(s, answer, SIZE, MSG_DONTWAIT);
            const double span = (time - asked[s]) * 1e6;
            require(got == SIZE, "an answer");
            spans[span < SPANS - 1 ? (int)span : SPANS - 1]++;
            answered++;
            ask(s);
        }
    } while (time < end);
    return answered;
}

static double percentile(long answered) {
    long behind = answered / 100;
    int at = SPANS - 1;
    while (at > 0 && behind >= spans[at]) {
        behind -= spans[at--];
    }
    return at;
}

static struct result measure(const char *program, const char *threads, int active, int idle) {
    const struct server server = start(program, threads);
    const int poller = epoll_create1(0);
    static int sockets[MOST];
    struct result result;
    double begin;
    long answered, warm;
    int i;
    for (i = 0; i < active; i++) {
        struct epoll_event event;
        sockets[i] = connection(server.port);
        event.events = EPOLLIN;
        event.data.fd = sockets[i];
        epoll_ctl(poller, EPOLL_CTL_ADD, sockets[i], &event);
        ask(sockets[i]);
    }
    warm = talk(poller, now() + WARM_SECONDS);
    result.memory = memory_of(server);
    result.effect = 0;
    if (idle > 0) {
        begin = now();
        answered = talk(poller, begin + TURN_SECONDS);
        result.effect = (double)answered / (now() - begin);
        warm += answered;
    }
    for (; i < active + idle; i++) {
        sockets[i] = connection(server.port);
    }
    /* The server has accepted what it has when it answers again. */
    warm += talk(poller, now() + WARM_SECONDS);
    result.memory = idle > 0 ? (memory_of(server) - result.memory) / idle : 0;
    memset(spans, 0, sizeof spans);
    begin = now();
    answered = talk(poller, begin + TURN_SECONDS);
    result.rate = (double)answered / (now() - begin);
    result.effect = result.rate / result.effect;
    result.p99 = percentile(answered);
    result.cost = stop(server) / (double)(warm + answered);
    for (i = 0; i < active + idle; i++) {
        close(sockets[i]);
    }
    close(poller);
    return result;
}

int main(int argc, char **argv) {
    double ours[MOST_TURNS], theirs[MOST_TURNS], rates[MOST_TURNS], tails[MOST_TURNS], costs[MOST_TURNS];
    double memories[MOST_TURNS], effects[MOST_TURNS];
    int active, idle, most, turns, i;
    if (argc < 5) {
        return 1;
    }
    most = raise_limit() - 100;
    most = most < MOST - 100 ? most : MOST - 100;
    active = atoi(argv[4]);
    idle = argc > 5 ? atoi(argv[5]) : 0;
    idle = active + idle < most ? idle : most - active;
    turns = idle < MANY ? MOST_TURNS : TURNS_WITH_MANY;
    for (i = 0; i < turns; i++) {
        struct result our, their;
        /* Who goes first changes, so that neither always follows the other. */
        if (i % 2 == 0) {
            our = measure(argv[1], argv[3], active, idle);
            their = measure(argv[2], argv[3], active, idle);
        } else {
            their = measure(argv[2], argv[3], active, idle);
            our = measure(argv[1], argv[3], active, idle);
        }
        ours[i] = our.rate;
        theirs[i] = their.rate;
        rates[i] = our.rate / their.rate;
        tails[i] = our.p99 / their.p99;
        costs[i] = our.cost / their.cost;
        memories[i] = our.memory - their.memory;
        effects[i] = our.effect;
    }
    printf("%s threads, %5d of %5d active   %9.0f /s %9.0f /s", argv[3], active, active + idle,
           median(ours, turns), median(theirs, turns));
    print_at_least("rate", median(rates, turns), 0.95);
    print_at_most("p99", median(tails, turns), 1.2);
    printf("  cost %.3f\n", median(costs, turns));
    if (idle > 0) {
        printf("    an idle one takes %.0f bytes more than there (target 1024%s)", median(memories, turns),
               median(memories, turns) > 1024 ? ", MISSED" : "");
        print_at_least("rate to that before them", median(effects, turns), 0.9);
        printf("\n");
    }
    return 0;
}
