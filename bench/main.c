/* Runs each piece of work with Winsock and with the system's own sockets, in turns, and prints what
 * one round costs on each side and the ratio of the two.
 *
 * Turns are short and many, so that what else the machine does falls on both sides alike; the
 * median of the turns' ratios is what counts. */

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TURNS = 41 };
static const double TURN_SECONDS = 0.02;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
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

    printf("%-32s %10.0f ns %10.0f ns %8.3f %8.2f\n", winsock->name,
           median(ours) * 1e9 / (double)rounds, median(theirs) * 1e9 / (double)rounds,
           median(ratios), winsock->target);
    fflush(stdout);
}

int main(int argc, char **argv) {
    int i;
    printf("%-32s %13s %13s %8s %8s\n", "", "ws2_32", "native", "ratio", "target");
    for (i = 0; i < WORKS; i++) {
        if (argc < 2 || strstr(winsock_works[i].name, argv[1]) != NULL) {
            compare(&winsock_works[i], &posix_works[i]);
        }
    }
    return 0;
}
