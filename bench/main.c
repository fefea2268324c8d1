/* Runs each piece of work with Winsock and with the system's own sockets, in turns, and prints what
 * one round costs on each side and the ratio of the two.
 *
 * Turns are short and many, so that what else the machine does falls on both sides alike; the
 * median of the turns' ratios is what counts. */

#ifdef __linux__
#define _GNU_SOURCE /* for the processors */
#include <sched.h>
#endif

#include "bench.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { TURNS = 41 };
static const double TURN_SECONDS = 0.02;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Keeps this thread and those that it starts on one processor, or lets them go. Which processors two
 * threads that talk get is a matter of luck, and makes more of a difference than anything else. */
static void stay_on_one_processor(int stay) {
#ifdef __linux__
    static cpu_set_t all;
    cpu_set_t one;
    if (stay) {
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        sched_getaffinity(0, sizeof all, &all);
        sched_setaffinity(0, sizeof one, &one);
    } else {
        sched_setaffinity(0, sizeof all, &all);
    }
#else
    (void)stay;
#endif
}

/* How long `rounds` of the work take, in seconds. */
static double turn(const struct work *work, long rounds) {
    const double begin = seconds();
    work->run(rounds);
    return seconds() - begin;
}

/* How many rounds make a turn of the wanted length. */
static long calibrate(const struct work *work) {
    long rounds = 16;
    double took;
    while ((took = turn(work, rounds)) < TURN_SECONDS / 4) {
        rounds *= 2;
    }
    return (long)((double)rounds * TURN_SECONDS / took) + 1;
}

static int ascending(const void *left, const void *right) {
    const double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(double *values) {
    qsort(values, TURNS, sizeof *values, ascending);
    return values[TURNS / 2];
}

static void compare(const struct work *winsock, const struct work *posix) {
    static double ours[TURNS], theirs[TURNS], ratios[TURNS];
    long rounds;
    int i;

    stay_on_one_processor(1);
    winsock->prepare();
    posix->prepare();
    rounds = calibrate(posix);
    turn(winsock, rounds);
    for (i = 0; i < TURNS; i++) {
        /* Who goes first changes, so that neither always follows the other. */
        if (i % 2 == 0) {
            ours[i] = turn(winsock, rounds);
            theirs[i] = turn(posix, rounds);
        } else {
            theirs[i] = turn(posix, rounds);
            ours[i] = turn(winsock, rounds);
        }
        ratios[i] = ours[i] / theirs[i];
    }
    winsock->finish();
    posix->finish();
    stay_on_one_processor(0);

    printf("%-32s %10.0f ns %10.0f ns %8.3f %8.2f%s\n", winsock->name,
           median(ours) * 1e9 / (double)rounds, median(theirs) * 1e9 / (double)rounds,
           median(ratios), winsock->target, median(ratios) > winsock->target ? "  MISSED" : "");
    fflush(stdout);
}

/* ---- Two threads -------------------------------------------------------------------------------- */

struct part {
    const struct threaded *work;
    long rounds;
};

static void *second_thread(void *argument) {
    const struct part *const part = argument;
    part->work->run(1, part->rounds);
    return NULL;
}

/* How many times the work of one thread two threads do in the same time. */
static double scaling(const struct threaded *work, long rounds) {
    struct part part = {work, rounds};
    pthread_t second;
    double begin, alone;
    begin = seconds();
    work->run(0, rounds);
    alone = seconds() - begin;
    begin = seconds();
    if (pthread_create(&second, NULL, second_thread, &part) != 0) {
        exit(1);
    }
    work->run(0, rounds);
    pthread_join(second, NULL);
    return 2 * alone / (seconds() - begin);
}

static long calibrate_threaded(const struct threaded *work) {
    long rounds = 16;
    double begin, took;
    do {
        rounds *= 2;
        begin = seconds();
        work->run(0, rounds);
        took = seconds() - begin;
    } while (took < TURN_SECONDS / 4);
    return (long)((double)rounds * TURN_SECONDS / took) + 1;
}

static void compare_threaded(const struct threaded *winsock, const struct threaded *posix) {
    static double ours[TURNS], theirs[TURNS], ratios[TURNS];
    long rounds;
    int i;
    winsock->prepare();
    posix->prepare();
    rounds = calibrate_threaded(posix);
    for (i = 0; i < TURNS; i++) {
        ours[i] = scaling(winsock, rounds);
        theirs[i] = scaling(posix, rounds);
        ratios[i] = ours[i] / theirs[i];
    }
    winsock->finish();
    posix->finish();
    printf("2 threads: %-21.21s %12.2fx %12.2fx %8.3f %8s\n", winsock->name, median(ours), median(theirs),
           median(ratios), "1.90x");
    fflush(stdout);
}

/* ---- Memory ------------------------------------------------------------------------------------- */

/* Bytes that are allocated, as far as the C library tells. */
static double allocated(void) {
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return (double)info.uordblks + (double)info.hblkhd;
#else
    return 0;
#endif
}

/* What a TCP socket takes with its part of the table. Native ones take nothing in the process. */
static double memory_of_a_socket(void) {
    double before, with;
    winsock_start();
    before = allocated();
    winsock_open_many();
    with = allocated();
    winsock_close_many();
    winsock_stop();
    return (with - before) / MEMORY_SOCKETS;
}

/* Whether a million messages to another thread arrive, each once and in order. */
static void count_messages(void) {
    const long all = 1000000;
    const double begin = seconds();
    const long lost = all - winsock_post(all);
    printf("%-32s %10.0f ns %10ld lost\n", "1,000,000 messages", (seconds() - begin) * 1e9 / (double)all,
           lost);
    fflush(stdout);
}

/* Room for the sockets of both sides. */
static void raise_limit(void) {
    const rlim_t enough = 11000;
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < enough) {
        limit.rlim_cur = limit.rlim_max < enough ? limit.rlim_max : enough;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

static int wanted(const char *name, int argc, char **argv) {
    return argc < 2 || strstr(name, argv[1]) != NULL;
}

int main(int argc, char **argv) {
    double memory;
    int i;
    raise_limit();
    memory = memory_of_a_socket(); /* first: nothing was allocated before that is used again */
    printf("%-32s %13s %13s %8s %8s\n", "", "ws2_32", "native", "ratio", "target");
    for (i = 0; i < WORKS; i++) {
        if (wanted(winsock_works[i].name, argc, argv)) {
            compare(&winsock_works[i], &posix_works[i]);
        }
    }
    for (i = 0; i < THREADED; i++) {
        if (wanted("threads", argc, argv)) {
            compare_threaded(&winsock_threaded[i], &posix_threaded[i]);
        }
    }
    if (wanted("messages", argc, argv)) {
        count_messages();
    }
    if (memory > 0 && wanted("memory", argc, argv)) {
        printf("%-32s %7.0f bytes %7.0f bytes %8s %8s\n", "memory of a socket", memory, 0.0, "", "512");
    }
    return 0;
}
