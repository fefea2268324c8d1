#define _GNU_SOURCE
#include "turns.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void require(int holds, const char *what) {
    if (!holds) {
        perror(what);
        exit(1);
    }
}

double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int raise_limit(void) {
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_max < 1000000 ? (int)limit.rlim_max : 1000000;
}

struct server start(const char *program, const char *threads) {
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

double memory_of(struct server server) {
    char text[256];
    double kilobytes = 0;
    FILE *file;
    snprintf(text, sizeof text, "/proc/%d/smaps_rollup", (int)server.process);
    file = fopen(text, "r");
    require(file != NULL, text);
    while (fgets(text, sizeof text, file) != NULL && sscanf(text, "Private_Dirty: %lf", &kilobytes) != 1) {
    }
    fclose(file);
    return kilobytes * 1024;
}

static double span(struct timeval time) {
    return (double)time.tv_sec * 1e6 + (double)time.tv_usec;
}

double stop(struct server server) {
    struct rusage usage;
    kill(server.process, SIGKILL);
    require(wait4(server.process, NULL, 0, &usage) == server.process, "wait4");
    return span(usage.ru_utime) + span(usage.ru_stime);
}

static int connect_to(int port, int flags) {
    struct sockaddr_in name;
    const int on = 1;
    const int s = socket(AF_INET, SOCK_STREAM | flags, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons((unsigned short)port);
    require(s >= 0, "socket");
    require(connect(s, (struct sockaddr *)&name, sizeof name) == 0 || (flags != 0 && errno == EINPROGRESS), "connect");
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return s;
}

int connection(int port) {
    return connect_to(port, 0);
}

int begin_connection(int port) {
    return connect_to(port, SOCK_NONBLOCK);
}

static int ascending(const void *left, const void *right) {
    const double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

double median(double *values, int count) {
    qsort(values, (size_t)count, sizeof *values, ascending);
    return values[count / 2];
}

void print_at_least(const char *name, double ratio, double target) {
    printf("  %s %.3f (target %.2f%s)", name, ratio, target, ratio < target ? ", MISSED" : "");
}

void print_at_most(const char *name, double ratio, double target) {
    printf("  %s %.3f (target %.2f%s)", name, ratio, target, ratio > target ? ", MISSED" : "");
}
