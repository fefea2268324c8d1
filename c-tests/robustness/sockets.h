/* Sockets in every state that a call may find one in. */

#ifndef ROBUSTNESS_SOCKETS_H
#define ROBUSTNESS_SOCKETS_H

#include "objects.h"
#include <limits.h>

enum state {
    STREAM_CONNECTED, /* with bytes to receive */
    STREAM_PEER,      /* its other end */
    STREAM_FRESH,
    STREAM_BOUND,
    STREAM_LISTENING, /* with a connection to accept */
    STREAM_CALLER,    /* its other end */
    STREAM_REFUSED,
    STREAM_FRESH_V6,
    UDP_BOUND, /* with a datagram to receive */
    UDP_CONNECTED,
    UDP_FRESH,
    UDP_BOUND_V6,
    /* What calls have made. */
    MADE_1,
    MADE_2,
    MADE_3,
    MADE_4,
    STATES
};

struct scene {
    volatile LONG64 sockets[STATES]; /* shared: one is replaced while other threads use it */
    SOCKET closed;                   /* a handle that was a socket once */
    HANDLE event;                    /* a handle of another kind */
    struct objects objects;
    int waits;                       /* whether calls on some sockets may wait */
    volatile LONG ports[2];          /* of the listener, of a datagram socket; network byte order */
    volatile LONG made, renewed;
};

static inline SOCKET socket_in(struct scene *scene, enum state state) {
    return (SOCKET)InterlockedCompareExchange64(&scene->sockets[state], 0, 0);
}

static inline u_short port_of(struct scene *scene, int which) {
    return (u_short)InterlockedCompareExchange(&scene->ports[which], 0, 0);
}

/* Puts `s` where another socket was, which is closed. */
static inline void put(struct scene *scene, enum state state, SOCKET s) {
    u_long nonblocking = !scene->waits || InterlockedIncrement(&scene->renewed) % 4 != 0;
    const SOCKET before = (SOCKET)InterlockedExchange64(&scene->sockets[state], (LONG64)s);
    if (before != INVALID_SOCKET) {
        closesocket(before);
    }
    if (s != INVALID_SOCKET) {
        ioctlsocket(s, (long)FIONBIO, &nonblocking);
    }
}

/* Forgets a socket that was closed: its number may be that of another one soon. */
static inline void forget(struct scene *scene, SOCKET s) {
    int i;
    for (i = 0; i < STATES; i++) {
        InterlockedCompareExchange64(&scene->sockets[i], (LONG64)INVALID_SOCKET, (LONG64)s);
    }
}

/* Keeps what a call has made, in place of the one before the last few. */
static inline void keep(struct scene *scene, SOCKET s) {
    if (s != INVALID_SOCKET) {
        put(scene, (enum state)(MADE_1 + (InterlockedIncrement(&scene->made) & 3)), s);
    }
}

/* A socket whose calls do not wait, bound to loopback unless `family` is below zero. */
static inline SOCKET quick(int family, int type, struct sockaddr_storage *name) {
    u_long nonblocking = 1;
    int length = test_loopback(abs(family), 0, name);
    const SOCKET s = socket(abs(family), type, 0);
    ioctlsocket(s, (long)FIONBIO, &nonblocking);
    if (family > 0) {
        bind(s, (struct sockaddr *)name, length);
        getsockname(s, (struct sockaddr *)name, &length);
    }
    return s;
}

/* Waits, but not for ever, until there is something to accept. */
static inline void until_readable(SOCKET s) {
    struct timeval second = {1, 0};
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    select(0, &readable, NULL, NULL, &second);
}

/* Listens, and has a caller; its name goes to `name`. */
static inline void make_listener(SOCKET *listener, SOCKET *caller, struct sockaddr_storage *name) {
    struct sockaddr_storage unused;
    *listener = quick(AF_INET, SOCK_STREAM, name);
    listen(*listener, SOMAXCONN);
    *caller = quick(-AF_INET, SOCK_STREAM, &unused);
    connect(*caller, (struct sockaddr *)name, test_name_length(name));
    until_readable(*listener);
}

/* Replaces the socket in `state`, and those that belong to it. Other threads may close what is not
 * finished yet, so that nothing here has to succeed. */
static inline void renew(struct scene *scene, enum state state) {
    struct sockaddr_storage name, unused;
    SOCKET one, other = INVALID_SOCKET;
    switch (state) {
    case STREAM_CONNECTED:
    case STREAM_PEER: {
        SOCKET listener;
        make_listener(&listener, &one, &name);
        other = accept(listener, NULL, NULL);
        closesocket(listener);
        send(other, "0123456789", 10, 0);
        until_readable(one);
        put(scene, STREAM_PEER, other);
        put(scene, STREAM_CONNECTED, one);
        break;
    }
    case STREAM_LISTENING:
    case STREAM_CALLER:
        make_listener(&one, &other, &name);
        InterlockedExchange(&scene->ports[0], ((struct sockaddr_in *)&name)->sin_port);
        put(scene, STREAM_CALLER, other);
        put(scene, STREAM_LISTENING, one);
        break;
    case STREAM_REFUSED:
        /* Nobody listens at the name of a socket that is only bound. */
        other = quick(AF_INET, SOCK_STREAM, &name);
        one = quick(-AF_INET, SOCK_STREAM, &unused);
        connect(one, (struct sockaddr *)&name, test_name_length(&name));
        closesocket(other);
        put(scene, STREAM_REFUSED, one);
        break;
    case UDP_BOUND:
    case UDP_CONNECTED:
        one = quick(AF_INET, SOCK_DGRAM, &name);
        other = quick(-AF_INET, SOCK_DGRAM, &unused);
        connect(other, (struct sockaddr *)&name, test_name_length(&name));
        send(other, "0123456789", 10, 0);
        until_readable(one);
        InterlockedExchange(&scene->ports[1], ((struct sockaddr_in *)&name)->sin_port);
        put(scene, UDP_BOUND, one);
        put(scene, UDP_CONNECTED, other);
        break;
    case STREAM_FRESH:
        put(scene, state, quick(-AF_INET, SOCK_STREAM, &name));
        break;
    case STREAM_BOUND:
        put(scene, state, quick(AF_INET, SOCK_STREAM, &name));
        break;
    case STREAM_FRESH_V6:
        put(scene, state, quick(-AF_INET6, SOCK_STREAM, &name));
        break;
    case UDP_FRESH:
        put(scene, state, quick(-AF_INET, SOCK_DGRAM, &name));
        break;
    case UDP_BOUND_V6:
        put(scene, state, quick(AF_INET6, SOCK_DGRAM, &name));
        break;
    default:
        put(scene, state, INVALID_SOCKET);
    }
}

/* The number of a socket that was closed, and that is not soon given out again: the lowest free
 * one is. */
static inline SOCKET a_closed_socket(void) {
    enum { MANY = 64 };
    SOCKET several[MANY];
    int i;
    for (i = 0; i < MANY; i++) {
        several[i] = socket(AF_INET, SOCK_STREAM, 0);
        REQUIRE(several[i] != INVALID_SOCKET);
    }
    for (i = 0; i < MANY; i++) {
        REQUIRE(closesocket(several[i]) == 0);
    }
    return several[MANY - 1];
}

static inline void open_scene(struct scene *scene, int waits) {
    int i;
    memset(scene, 0, sizeof *scene);
    scene->waits = waits;
    for (i = 0; i < STATES; i++) {
        scene->sockets[i] = (LONG64)INVALID_SOCKET;
    }
    scene->event = CreateEventA(NULL, TRUE, FALSE, NULL);
    REQUIRE(scene->event != NULL);
    open_objects(&scene->objects);
    for (i = 0; i < STATES; i++) {
        renew(scene, (enum state)i);
    }
    scene->closed = a_closed_socket();
}

static inline void close_scene(struct scene *scene) {
    int i;
    for (i = 0; i < STATES; i++) {
        put(scene, (enum state)i, INVALID_SOCKET);
    }
    close_objects(&scene->objects);
    CloseHandle(scene->event);
}

#endif
