/* What one side of the comparison offers: the same pieces of work, in the same order. */

#ifndef BENCH_H
#define BENCH_H

enum { STREAM_BLOCK = 64 * 1024, SELECT_SOCKETS = 60 };

struct work {
    const char *name;
    double target; /* the ratio to reach */
    void (*prepare)(void);
    void (*run)(long rounds);
    void (*finish)(void);
};

enum { WORKS = 7 };

extern const struct work winsock_works[WORKS];
extern const struct work posix_works[WORKS];

#endif
