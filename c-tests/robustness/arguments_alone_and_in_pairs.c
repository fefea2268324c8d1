/* Each argument of each function null, short, negative, huge, unknown and of the wrong kind, alone
 * and two at a time: the call succeeds or answers a documented error, a handle that is none is what
 * is complained of first, and before that only that WSAStartup was not called.
 *
 * Windows: answers WSAEFAULT where it finds a bad pointer, or crashes.
 * Limit:   60 s
 * Oracle:  no, because Wine crashes on null pointers
 * Covers:  src/api/winsock, src/api/win32, src/ffi/arg.rs */

#include "calls.h"

static struct scene scene;

/* What was called, for who reads of a failure. */
static void say(const struct call *call, const unsigned *which, int error, const char *what) {
    unsigned i;
    printf("%s(", call->name);
    for (i = 0; i < arguments_of(call); i++) {
        printf("%s%u", i == 0 ? "" : ", ", which[i]);
    }
    printf(") answers %d: %s\n", error, what);
}

static int begins_with_a_handle(const struct call *call) {
    return call->kinds[0] >= CONNECTED && call->kinds[0] <= DATAGRAM_CONNECTED;
}

/* Whether the first argument is a handle that is not a socket. */
static int has_bad_handle(const struct call *call, const unsigned *which) {
    return begins_with_a_handle(call) && !is_socket(socket_choice(call->kinds[0], which[0]));
}

/* Whether the first argument is the handle of an object, or a window, that is no more. */
static int has_stale_handle(const struct call *call, const unsigned *which) {
    const enum kind kind = call->kinds[0];
    return (EVENT <= kind && kind <= PIPE && which[0] == CLOSED_HANDLE) ||
           (kind == WINDOW && which[0] == DESTROYED_WINDOW);
}

/* Calls with those choices; answers the error. */
static int call_with(const struct call *call, const unsigned *which) {
    struct argument arguments[ARGUMENTS];
    unsigned i;
    int error;
    memset(arguments, 0, sizeof arguments);
    for (i = 0; i < arguments_of(call); i++) {
        choose(&scene, call->kinds[i], which[i], &arguments[i]);
    }
    WSASetLastError(TEST_POISON);
    error = call->make(&scene, arguments);
    release(arguments);
    return error;
}

static void renew_all(void) {
    int i;
    for (i = 0; i < STATES; i++) {
        renew(&scene, (enum state)i);
    }
}

static void check_call(const struct call *call, const unsigned *which) {
    const int error = call_with(call, which);
    if (error != 0 && !is_documented(call, error)) {
        say(call, which, error, "not a documented error");
        CHECK(is_documented(call, error));
    } else if (error == 0 && has_stale_handle(call, which) && !(call->notes & STALE)) {
        say(call, which, error, "of what the handle was is no more");
        CHECK(!has_stale_handle(call, which));
    } else if (has_bad_handle(call, which) && error != WSAENOTSOCK &&
               !(call->notes & (ANYTIME | SOCKET_LATE))) {
        say(call, which, error, "the handle is judged first");
        CHECK_INT(error, WSAENOTSOCK);
    } else {
        CHECK(1);
    }
    if (call->notes & CHANGES && begins_with_a_handle(call) && !has_bad_handle(call, which)) {
        renew(&scene, (enum state)socket_choice(call->kinds[0], which[0]));
    }
}

static void check_pairs(const struct call *call, unsigned *which, unsigned one, unsigned other) {
    for (which[one] = 0; which[one] < choices(call->kinds[one]); which[one]++) {
        for (which[other] = 0; which[other] < choices(call->kinds[other]); which[other]++) {
            check_call(call, which);
        }
    }
    which[one] = which[other] = 0;
}

static void every_call_bears_every_argument(void) {
    unsigned i, one, other;
    for (i = 0; i < CALLS; i++) {
        const struct call *const call = &calls[i];
        unsigned which[ARGUMENTS] = {0};
        renew_all();
        for (one = 0; one < arguments_of(call); one++) {
            for (which[one] = 0; which[one] < choices(call->kinds[one]); which[one]++) {
                check_call(call, which);
            }
            which[one] = 0;
            for (other = one + 1; other < arguments_of(call); other++) {
                check_pairs(call, which, one, other);
            }
        }
    }
}

/* Else the table is wrong, and the rest proves nothing. */
static void good_arguments_are_good(void) {
    unsigned i;
    for (i = 0; i < CALLS; i++) {
        const unsigned which[ARGUMENTS] = {0};
        int error;
        renew_all();
        error = call_with(&calls[i], which);
        if (!(calls[i].notes & MAY_FAIL)) {
            if (error != 0) {
                say(&calls[i], which, error, "good arguments");
            }
            CHECK_INT(error, 0);
        }
    }
}

static void nothing_works_before_startup(void) {
    unsigned i;
    for (i = 0; i < CALLS; i++) {
        const unsigned which[ARGUMENTS] = {0};
        if (!(calls[i].notes & ANYTIME)) {
            const int error = call_with(&calls[i], which);
            if (error != WSANOTINITIALISED) {
                say(&calls[i], which, error, "before WSAStartup");
            }
            CHECK_INT(error, WSANOTINITIALISED);
        }
    }
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    open_scene(&scene, 0);
    RUN(good_arguments_are_good);
    RUN(every_call_bears_every_argument);
    close_scene(&scene);
    CHECK_OK(WSACleanup());
    RUN(nothing_works_before_startup);
}
