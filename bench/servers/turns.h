/* What the programs share that load two servers in turns and compare them. */

#ifndef TURNS_H
#define TURNS_H

#include <sys/types.h>

/* Ends the program, with the error, unless it `holds`. */
void require(int holds, const char *what);

/* Seconds. */
double now(void);

/* Lets this process, and the servers that it starts, have as many descriptors as it may; answers how many. */
int raise_limit(void);

struct server {
    pid_t process;
    int port;
};

/* Starts `program THREADS`, which prints its port. */
struct server start(const char *program, const char *threads);

/* The bytes of memory that the server alone has. */
double memory_of(struct server server);

/* Ends it; answers the microseconds of processor time that it has taken. */
double stop(struct server server);

/* A connection to that port, or the beginning of one. */
int connection(int port);
int begin_connection(int port);

/* The median of so many values, which it sorts. */
double median(double *values, int count);

/* Prints a ratio, what it is to be at least, and whether it is. */
void print_at_least(const char *name, double ratio, double target);
/* The same for one that is to be at most that. */
void print_at_most(const char *name, double ratio, double target);

#endif
