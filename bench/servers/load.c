/* Loads two echo servers in turns, and prints what each does and the ratio of the two:
 * load OURS THEIRS THREADS ACTIVE [IDLE]. Each of ACTIVE connections sends 64 bytes, waits for them, and
 * sends again; IDLE connections do nothing. */

#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 64, TURNS = 15, MOST = 30000, SPANS = 1 << 16 };
static const double TURN_SECONDS = 0.4, WARM_SECONDS = 0.1;

struct result {
    double rate; /* requests in a second */
    double p99;  /* microseconds */
    double cost; /* microseconds of the server's processor time for one */
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void require(int holds, const char *what) {
    if (!holds) {
        perror(what);
        exit(1);
    }
}

struct server {
    pid_t process;
    int port;
};

static struct server start(const char *program, const char *threads) {
    struct server server;
    int ends[2];
    char text[16] = "";
    require(pipe(ends) == 0, "pipe");
    server.process = fork();
    require(server.process >= 0, "fork");
    if (server.process == 0) {
        dup2(ends[1], 1);
        close(ends[0]);
        close(ends[1]);
        execl(program, program, threads, (char *)NULL);
        _exit(127);
    }
    close(ends[1]);
    require(read(ends[0], text, sizeof text - 1) > 0, program);
    close(ends[0]);
    server.port = atoi(text);
    return server;
}

static double span(struct timeval time) {
    return (double)time.tv_sec * 1e6 + (double)time.tv_usec;
}

/* Answers the microseconds of processor time that the server has taken. */
static double stop(struct server server) {
    struct rusage usage;
    kill(server.process, SIGKILL);
    require(wait4(server.process, NULL, 0, &usage) == server.process, "wait4");
    return span(usage.ru_utime) + span(usage.ru_stime);
}

static int connection(int port) {
    struct sockaddr_in name;
    const int on = 1;
    const int s = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((unsigned short)port);
    require(s >= 0 && connect(s, (struct sockaddr *)&name, sizeof name) == 0, "connect");
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return s;
}

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
    for (i = 0; i < active + idle; i++) {
        sockets[i] = connection(server.port);
    }
    for (i = 0; i < active; i++) {
        struct epoll_event event;
        event.events = EPOLLIN;
        event.data.fd = sockets[i];
        epoll_ctl(poller, EPOLL_CTL_ADD, sockets[i], &event);
        ask(sockets[i]);
    }
    warm = talk(poller, now() + WARM_SECONDS);
    memset(spans, 0, sizeof spans);
    begin = now();
    answered = talk(poller, begin + TURN_SECONDS);
    result.rate = (double)answered / (now() - begin);
    result.p99 = percentile(answered);
    result.cost = stop(server) / (double)(warm + answered);
    for (i = 0; i < active + idle; i++) {
        close(sockets[i]);
    }
    close(poller);
    return result;
}

static int ascending(const void *left, const void *right) {
    const double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(double *values) {
    qsort(values, TURNS, sizeof *values, ascending);
    return values[TURNS / 2];
}

int main(int argc, char **argv) {
    double ours[TURNS], theirs[TURNS], rates[TURNS], tails[TURNS], costs[TURNS];
    int active, idle, i;
    struct rlimit limit;
    if (argc < 5) {
        return 1;
    }
    active = atoi(argv[4]);
    idle = argc > 5 ? atoi(argv[5]) : 0;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    for (i = 0; i < TURNS; i++) {
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
    }
    printf("%s threads, %5d of %5d active   %9.0f /s %9.0f /s   rate %6.3f   p99 %6.3f   cost %6.3f\n", argv[3], active,
           active + idle, median(ours), median(theirs), median(rates), median(tails), median(costs));
    return 0;
}
