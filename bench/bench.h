/* What one side of the comparison offers: the same pieces of work, in the same order. */

#ifndef BENCH_H
#define BENCH_H

enum { STREAM_BLOCK = 64 * 1024, SELECT_SOCKETS = 60, POLL_SOCKETS = 1000, MEMORY_SOCKETS = 1000, EVENTS = 64, QUEUE = 10000, FILE_SIZE = 1 << 20 };

struct work {
    const char *name;
    double target; /* the ratio to reach */
    void (*prepare)(void);
    void (*run)(long rounds);
    void (*finish)(void);
};

/* macOS has another sendfile. */
#ifdef __linux__
enum { WORKS = 17 };
#else
enum { WORKS = 16 };
#endif

extern const struct work winsock_works[WORKS];
extern const struct work posix_works[WORKS];

/* Works that two threads do at once, each with sockets of its own; `of` is which of the two. */
struct threaded {
    const char *name;
    void (*prepare)(void);
    void (*run)(int of, long rounds);
    void (*finish)(void);
};

enum { THREADED = 2 };

extern const struct threaded winsock_threaded[THREADED];
extern const struct threaded posix_threaded[THREADED];

/* Works with sockets that tell of themselves: a round over one connection, and among many and few
 * sockets, which are compared with each other. */
void notified_prepare_pair(void);
void notified_run_pair(long rounds);
void notified_finish_pair(void);
/* An overlapped receive over such a connection, told by its event. */
void overlapped_prepare(void);
void overlapped_run(long rounds);
void overlapped_finish(void);
/* A file of FILE_SIZE over a connection, by TransmitFile and by sendfile. */
void files_prepare(void);
void files_run(long rounds);
void files_finish(void);
void sendfile_prepare(void);
void sendfile_run(long rounds);
void sendfile_finish(void);
void notified_prepare_many(void);
void notified_run_many(long rounds);
void notified_finish_many(void);
void notified_prepare_few(void);
void notified_run_few(long rounds);
void notified_finish_few(void);

/* The descriptor of the socket `i` of POLL_SOCKETS: a SOCKET is one. */
int winsock_polled(int i);

/* For what MEMORY_SOCKETS sockets take. */
void winsock_start(void);
void winsock_open_many(void);
void winsock_close_many(void);
void winsock_stop(void);

/* Posts so many messages to another thread; answers how many have arrived, in order. */
long winsock_post(long count);

#endif
