/* Sending a file as a program for Linux does. files.c is its twin: change both. */

#include "bench.h"

#ifdef __linux__

#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

static int pair[2];
static int file;

static void require(int holds, const char *what) {
    if (!holds) {
        perror(what);
        exit(1);
    }
}

void sendfile_prepare(void) {
    static char block[FILE_SIZE];
    char path[] = "/tmp/ws2-bench-XXXXXX";
    struct sockaddr_in name;
    socklen_t length = sizeof name;
    int listener;
    file = mkstemp(path);
    require(file >= 0, "mkstemp");
    unlink(path);
    require(write(file, block, FILE_SIZE) == FILE_SIZE, "write");

    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(bind(listener, (struct sockaddr *)&name, length) == 0 && listen(listener, 1) == 0, "listen");
    getsockname(listener, (struct sockaddr *)&name, &length);
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    require(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0, "connect");
    pair[1] = accept(listener, NULL, NULL);
    require(pair[1] >= 0, "accept");
    close(listener);
}

static void *drain(void *argument) {
    long long left = *(long *)argument * (long long)FILE_SIZE;
    static char room[STREAM_BLOCK];
    while (left > 0) {
        const ssize_t received = recv(pair[1], room, sizeof room, 0);
        require(received > 0, "recv");
        left -= received;
    }
    return NULL;
}

void sendfile_run(long rounds) {
    const long all = rounds;
    pthread_t draining;
    long i;
    require(pthread_create(&draining, NULL, drain, &rounds) == 0, "pthread_create");
    for (i = 0; i < all; i++) {
        off_t at = 0;
        while (at < FILE_SIZE) {
            require(sendfile(pair[0], file, &at, (size_t)(FILE_SIZE - at)) > 0, "sendfile");
        }
    }
    pthread_join(draining, NULL);
}

void sendfile_finish(void) {
    close(pair[0]);
    close(pair[1]);
    close(file);
}

#endif
