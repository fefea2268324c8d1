/* Loads two echo servers in turns, and prints what each does and the ratio of the two:
 *
 *     load OURS THEIRS THREADS ACTIVE [IDLE]
 *
 * Each of ACTIVE connections sends 64 bytes, waits for them, and sends again. Both servers run at a time,
 * and are loaded by turns so short that a machine which others use as well treats both alike; each pair
 * of turns gives a ratio.
 *
 * With IDLE, there are two of each server, one of which has that many connections more, which do nothing, or
 * as many as there may be descriptors: printed is what memory such a connection takes, and the ratio
 * of the rate beside them to that without them. */

#define _GNU_SOURCE
#include "turns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SIZE = 64, RUNS = 5, TURNS = 40, MOST_ACTIVE = 2000, MOST = 30000, SPANS = 1 << 16 };
static const double TURN_SECONDS = 0.04, WARM_SECONDS = 0.01;

/* A server, the connections to it, and what it has answered. */
struct side {
    struct server server;
    int poller, active, idle;
    int sockets[MOST];
    double asked[MOST_ACTIVE];
    long answered;
    unsigned spans[SPANS]; /* how many requests took so many microseconds */
};

/* What a comparison of two servers has seen: a ratio for each pair of turns, or for each run. */
struct seen {
    double ours[RUNS * TURNS], theirs[RUNS * TURNS], rates[RUNS * TURNS];
    double tails[RUNS], costs[RUNS], memories[RUNS];
};

static void open_side(struct side *side, const char *program, const char *threads, int active) {
    int i;
    memset(side, 0, sizeof *side);
    side->server = start(program, threads);
    side->poller = epoll_create1(0);
    side->active = active;
    for (i = 0; i < active; i++) {
        struct epoll_event event;
        side->sockets[i] = connection(side->server.port);
        event.events = EPOLLIN;
        event.data.u32 = (unsigned)i;
        epoll_ctl(side->poller, EPOLL_CTL_ADD, side->sockets[i], &event);
    }
}

static void add_idle(struct side *side, int idle) {
    for (; side->idle < idle; side->idle++) {
        side->sockets[side->active + side->idle] = connection(side->server.port);
    }
}

/* Ends it; answers the microseconds of the server's processor time for a request. */
static double close_side(struct side *side) {
    const double cost = stop(side->server) / (double)side->answered;
    int i;
    for (i = 0; i < side->active + side->idle; i++) {
        close(side->sockets[i]);
    }
    close(side->poller);
    return cost;
}

static void ask(struct side *side, int i) {
    static const char request[SIZE] = "request";
    side->asked[i] = now();
    require(send(side->sockets[i], request, SIZE, MSG_NOSIGNAL) == SIZE, "send");
}

/* Takes the answers that there are, and asks again if it is to go `on`; answers how many there were. */
static int take(struct side *side, int on) {
    struct epoll_event events[64];
    const int count = epoll_wait(side->poller, events, 64, 1000);
    const double time = now();
    int k;
    for (k = 0; k < count; k++) {
        char answer[SIZE];
        const int i = (int)events[k].data.u32;
        const double span = (time - side->asked[i]) * 1e6;
        require(recv(side->sockets[i], answer, SIZE, MSG_DONTWAIT) == SIZE, "an answer");
        side->spans[span < SPANS - 1 ? (int)span : SPANS - 1]++;
        if (on) {
            ask(side, i);
        }
    }
    require(count > 0, "answers");
    side->answered += count;
    return count;
}

/* A turn, after which nothing is under way; answers the requests in a second. */
static double turn(struct side *side) {
    double begin, end;
    long before;
    int i;
    for (i = 0; i < side->active; i++) {
        ask(side, i);
    }
    begin = now();
    while (now() < begin + WARM_SECONDS) {
        take(side, 1);
    }
    before = side->answered;
    begin = now();
    do {
        take(side, 1);
        end = now();
    } while (end < begin + TURN_SECONDS);
    before = side->answered - before;
    for (i = side->active; i > 0;) {
        i -= take(side, 0);
    }
    return (double)before / (end - begin);
}

/* Pairs of turns, of which every second begins with the other one. */
static void compare(struct side *ours, struct side *theirs, struct seen *seen, int run) {
    int i;
    for (i = run * TURNS; i < (run + 1) * TURNS; i++) {
        if (i % 2 == 0) {
            seen->ours[i] = turn(ours);
            seen->theirs[i] = turn(theirs);
        } else {
            seen->theirs[i] = turn(theirs);
            seen->ours[i] = turn(ours);
        }
        seen->rates[i] = seen->ours[i] / seen->theirs[i];
    }
}

/* The microseconds within which 99 of 100 requests were answered. */
static double percentile(const struct side *side) {
    long behind = side->answered / 100;
    int at = SPANS - 1;
    while (at > 0 && behind >= side->spans[at]) {
        behind -= side->spans[at--];
    }
    return at;
}

static struct side left, right;
static struct seen seen;

static void compare_servers(char **argv, int active) {
    int run;
    for (run = 0; run < RUNS; run++) {
        open_side(&left, argv[1], argv[3], active);
        open_side(&right, argv[2], argv[3], active);
        compare(&left, &right, &seen, run);
        seen.tails[run] = percentile(&left) / percentile(&right);
        seen.costs[run] = close_side(&left);
        seen.costs[run] /= close_side(&right);
    }
    printf("%s threads, %5d active           %9.0f /s %9.0f /s", argv[3], active, median(seen.ours, RUNS * TURNS),
           median(seen.theirs, RUNS * TURNS));
    print_at_least("rate", median(seen.rates, RUNS * TURNS), 0.95);
    print_at_most("p99", median(seen.tails, RUNS), 1.2);
    printf("  cost %.3f\n", median(seen.costs, RUNS));
}

/* The bytes that `left`, which is open as `right` is, takes for each of `idle` connections more. */
static double burden(int idle) {
    double before;
    turn(&left);
    turn(&right);
    before = memory_of(left.server);
    add_idle(&left, idle);
    /* The server has accepted them when it answers again. */
    turn(&left);
    return (memory_of(left.server) - before) / idle;
}

static void compare_with_idle(char **argv, int active, int idle) {
    int run;
    for (run = 0; run < RUNS; run++) {
        open_side(&left, argv[2], argv[3], active);
        open_side(&right, argv[2], argv[3], active);
        seen.memories[run] = -burden(idle);
        close_side(&left);
        close_side(&right);
        open_side(&left, argv[1], argv[3], active);
        open_side(&right, argv[1], argv[3], active);
        seen.memories[run] += burden(idle);
        compare(&left, &right, &seen, run);
        close_side(&left);
        close_side(&right);
    }
    printf("%s threads, %5d active, %5d idle  %9.0f /s %9.0f /s", argv[3], active, idle,
           median(seen.ours, RUNS * TURNS), median(seen.theirs, RUNS * TURNS));
    print_at_least("beside them to without", median(seen.rates, RUNS * TURNS), 0.9);
    print_at_most("bytes for each", median(seen.memories, RUNS), 1024);
    printf("\n");
}

int main(int argc, char **argv) {
    int active, idle, most;
    if (argc < 5) {
        return 1;
    }
    most = raise_limit();
    active = atoi(argv[4]);
    most = (most < MOST ? most : MOST) - 2 * active - 100;
    idle = argc > 5 ? atoi(argv[5]) : 0;
    idle = idle < most ? idle : most;
    if (active < 1 || active > MOST_ACTIVE || (argc > 5 && idle < 1)) {
        return 1;
    }
    if (argc > 5) {
        compare_with_idle(argv, active, idle);
    } else {
        compare_servers(argv, active);
    }
    return 0;
}
