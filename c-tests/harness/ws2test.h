/* The test harness, all of it.
 *
 * A test is one Windows program about one behaviour. It compiles as C11 and as C++17, here and
 * with any Windows compiler:
 *
 *     #include "ws2test.h"
 *
 *     static void the_handle_is_judged_before_the_buffer(void) {
 *         CHECK_FAILS(recv(INVALID_SOCKET, NULL, 4, 0), SOCKET_ERROR, WSAENOTSOCK);
 *     }
 *
 *     TEST_MAIN {
 *         RUN(the_handle_is_judged_before_the_buffer);
 *     }
 *
 * TEST_MAIN starts Winsock 2.2 and cleans up at the end; TEST_MAIN_UNSTARTED does neither. The
 * process exits with 0 when every check held, 1 when one did not or none was made, and 77 when the
 * test was skipped. CTest ends a test that hangs, so nothing here watches the time.
 *
 * Compiled with -DWS2_ORACLE, the program knows that it runs under Wine (see script/oracle).
 * Checks may be made on any thread. NDEBUG changes nothing. */

#ifndef WS2TEST_H
#define WS2TEST_H

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef WS2_ORACLE
#define TEST_UNDER_ORACLE 1
#else
#define TEST_UNDER_ORACLE 0
#endif

/* What the last error holds before a call that is to set it: no code of Windows. */
#define TEST_POISON 0x5EED

#define TEST_FAILURE 1
#define TEST_SKIPPED 77

/* ---- Checks ------------------------------------------------------------------------------- */

/* `condition` holds. */
#define CHECK(condition) \
    do { \
        const int test_holds = (condition) ? 1 : 0; \
        test_check_condition(TEST_HERE, #condition, test_holds, WSAGetLastError()); \
    } while (0)

/* `condition` holds, or the rest of the test is pointless and the program ends. */
#define REQUIRE(condition) \
    do { \
        const int test_holds = (condition) ? 1 : 0; \
        if (!test_check_condition(TEST_HERE, #condition, test_holds, WSAGetLastError())) { \
            exit(TEST_FAILURE); \
        } \
    } while (0)

/* Two integers are equal, whatever their types: compared as signed 64-bit numbers, so that
 * INVALID_SOCKET is -1, and a DWORD of 0xffffffff is not. */
#define CHECK_INT(actual, expected) \
    do { \
        const long long test_actual = (long long)(actual); \
        const int test_error = WSAGetLastError(); \
        test_check_integer(TEST_HERE, #actual, test_actual, #expected, (long long)(expected), \
                           test_error); \
    } while (0)

/* Two strings are equal; null equals only null. */
#define CHECK_STR(actual, expected) \
    do { \
        const char *const test_actual = (actual); \
        const int test_error = WSAGetLastError(); \
        test_check_string(TEST_HERE, #actual, test_actual, (expected), test_error); \
    } while (0)

/* `size` bytes are equal. */
#define CHECK_MEM(actual, expected, size) \
    do { \
        const void *const test_actual = (actual); \
        const int test_error = WSAGetLastError(); \
        test_check_memory(TEST_HERE, #actual, test_actual, (expected), (size_t)(size), \
                          test_error); \
    } while (0)

/* `call` answers 0. */
#define CHECK_OK(call) CHECK_INT(call, 0)

/* `call` answers `failure` and sets the last error to `code`; the last error is poisoned first. */
#define CHECK_FAILS(call, failure, code) \
    do { \
        struct test_outcome test_seen; \
        TEST_ATTEMPT(test_seen, call); \
        test_check_outcome(TEST_HERE, #call, test_seen, \
                           test_outcome_of((long long)(failure), (code))); \
    } while (0)

/* ---- Known differences ---------------------------------------------------------------------- */

/* What Windows answers and we do not yet, with the reason. Fails as soon as we do, so that no
 * stale entry stays; under the oracle it is a plain check. */
#define TODO_INT(actual, windows, why) \
    do { \
        const long long test_actual = (long long)(actual); \
        const int test_error = WSAGetLastError(); \
        test_todo(TEST_HERE, #actual, test_outcome_of(test_actual, test_error), \
                  test_outcome_of((long long)(windows), test_error), why); \
    } while (0)

/* TODO_INT for what CHECK_FAILS checks. */
#define TODO_FAILS(call, failure, windows_code, why) \
    do { \
        struct test_outcome test_seen; \
        TEST_ATTEMPT(test_seen, call); \
        test_todo(TEST_HERE, #call, test_seen, \
                  test_outcome_of((long long)(failure), (windows_code)), why); \
    } while (0)

/* Where Wine is not Windows: here `windows` is checked, under the oracle `wine`. `why` names the
 * documentation or the observation that says so. */
#define ORACLE_INT(actual, windows, wine, why) \
    do { \
        const long long test_actual = (long long)(actual); \
        const int test_error = WSAGetLastError(); \
        test_oracle(TEST_HERE, #actual, test_outcome_of(test_actual, test_error), \
                    test_outcome_of((long long)(windows), test_error), \
                    test_outcome_of((long long)(wine), test_error), why); \
    } while (0)

/* ORACLE_INT for what CHECK_FAILS checks: both fail, with different codes. */
#define ORACLE_FAILS(call, failure, windows_code, wine_code, why) \
    do { \
        struct test_outcome test_seen; \
        TEST_ATTEMPT(test_seen, call); \
        test_oracle(TEST_HERE, #call, test_seen, \
                    test_outcome_of((long long)(failure), (windows_code)), \
                    test_outcome_of((long long)(failure), (wine_code)), why); \
    } while (0)

/* Says that the oracle cannot or must not run what follows (it hangs or crashes there):
 *     if (!ORACLE_LEAVES_OUT("Wine 8 never wakes the waiter")) RUN(a_waiter_is_woken); */
#define ORACLE_LEAVES_OUT(why) test_oracle_leaves_out(TEST_HERE, why)

/* Ends the program as skipped: the machine lacks something. */
#define SKIP(why) test_skip(TEST_HERE, why)

/* ---- Running -------------------------------------------------------------------------------- */

/* Runs a function of the test; a failure in it is reported under its name. */
#define RUN(function) \
    do { \
        test_running = #function; \
        function(); \
        test_running = ""; \
    } while (0)

#define TEST_MAIN TEST_MAIN_WITH(1)
#define TEST_MAIN_UNSTARTED TEST_MAIN_WITH(0)

#define TEST_MAIN_WITH(started) \
    static void test_body(void); \
    int main(void) { \
        return test_run(test_body, started); \
    } \
    static void test_body(void)

/* ---- What the macros stand on --------------------------------------------------------------- */

struct test_place {
    const char *file;
    int line;
};

/* What a call answered, and the last error behind it. */
struct test_outcome {
    long long answer;
    int error;
};

static volatile LONG test_checks, test_failures, test_todos, test_disagreements;
static const char *test_running = "";

#define TEST_HERE test_place_of(__FILE__, __LINE__)

#define TEST_ATTEMPT(outcome, call) \
    do { \
        WSASetLastError(TEST_POISON); \
        (outcome).answer = (long long)(call); \
        (outcome).error = WSAGetLastError(); \
    } while (0)

static inline struct test_place test_place_of(const char *file, int line) {
    struct test_place place;
    place.file = file;
    place.line = line;
    return place;
}

static inline struct test_outcome test_outcome_of(long long answer, int error) {
    struct test_outcome outcome;
    outcome.answer = answer;
    outcome.error = error;
    return outcome;
}

static inline int test_same(struct test_outcome one, struct test_outcome other) {
    return one.answer == other.answer && one.error == other.error;
}

/* A number as text. The format of 64-bit integers is itself something that tests are about. */
struct test_number {
    char text[24];
};

static inline struct test_number test_number_of(long long value) {
    struct test_number number;
    unsigned long long rest =
        value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    size_t at = sizeof number.text - 1;
    number.text[at] = '\0';
    do {
        number.text[--at] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (value < 0) {
        number.text[--at] = '-';
    }
    memmove(number.text, number.text + at, sizeof number.text - at);
    return number;
}

static inline void test_say(const char *what, struct test_place place) {
    printf("%s %s:%d%s%s: ", what, place.file, place.line, *test_running ? ": " : "",
           test_running);
}

static inline void test_say_error(int error) {
    if (error == TEST_POISON) {
        printf(" (last error not set)");
    } else {
        printf(" (last error %d)", error);
    }
}

static inline void test_say_outcome(struct test_outcome outcome) {
    printf("%s", test_number_of(outcome.answer).text);
    test_say_error(outcome.error);
}

/* Counts a check; answers whether it held. Reporting a failure must not change the last error,
 * which the test may look at next. */
static inline int test_count(int holds) {
    InterlockedIncrement(&test_checks);
    if (!holds) {
        InterlockedIncrement(&test_failures);
    }
    return holds;
}

static inline void test_reported(int error) {
    printf("\n");
    fflush(stdout);
    WSASetLastError(error);
}

static inline int test_check_condition(struct test_place place, const char *text, int holds,
                                       int error) {
    if (!test_count(holds)) {
        test_say("FAIL", place);
        printf("%s does not hold", text);
        test_say_error(error);
        test_reported(error);
    }
    return holds;
}

static inline void test_check_integer(struct test_place place, const char *actual_text,
                                      long long actual, const char *expected_text,
                                      long long expected, int error) {
    if (!test_count(actual == expected)) {
        test_say("FAIL", place);
        printf("%s is %s", actual_text, test_number_of(actual).text);
        test_say_error(error);
        printf(", expected %s (%s)", test_number_of(expected).text, expected_text);
        test_reported(error);
    }
}

static inline void test_check_string(struct test_place place, const char *text, const char *actual,
                                     const char *expected, int error) {
    const int same = actual == NULL || expected == NULL ? actual == expected
                                                        : strcmp(actual, expected) == 0;
    if (!test_count(same)) {
        test_say("FAIL", place);
        printf("%s is \"%s\"", text, actual == NULL ? "(null)" : actual);
        test_say_error(error);
        printf(", expected \"%s\"", expected == NULL ? "(null)" : expected);
        test_reported(error);
    }
}

static inline void test_check_memory(struct test_place place, const char *text, const void *actual,
                                     const void *expected, size_t size, int error) {
    const unsigned char *const left = (const unsigned char *)actual;
    const unsigned char *const right = (const unsigned char *)expected;
    size_t same = 0;
    while (left != NULL && same < size && left[same] == right[same]) {
        same++;
    }
    if (!test_count(same == size)) {
        test_say("FAIL", place);
        if (left == NULL) {
            printf("%s is null", text);
        } else {
            printf("%s differs at byte %s of %s: %02x", text,
                   test_number_of((long long)same).text, test_number_of((long long)size).text,
                   (unsigned)left[same]);
            printf(", expected %02x", (unsigned)right[same]);
        }
        test_say_error(error);
        test_reported(error);
    }
}

static inline void test_check_outcome(struct test_place place, const char *text,
                                      struct test_outcome actual, struct test_outcome expected) {
    if (!test_count(test_same(actual, expected))) {
        test_say("FAIL", place);
        printf("%s is ", text);
        test_say_outcome(actual);
        printf(", expected ");
        test_say_outcome(expected);
        test_reported(actual.error);
    }
}

static inline void test_todo(struct test_place place, const char *text, struct test_outcome actual,
                             struct test_outcome windows, const char *why) {
    const int same = test_same(actual, windows);
    if (TEST_UNDER_ORACLE) {
        test_check_outcome(place, text, actual, windows);
        return;
    }
    InterlockedIncrement(&test_todos);
    if (test_count(!same)) {
        test_say("TODO", place);
        printf("%s is ", text);
        test_say_outcome(actual);
        printf(", on Windows ");
        test_say_outcome(windows);
        printf(": %s", why);
    } else {
        test_say("FAIL", place);
        printf("%s does as Windows does: replace the TODO by a CHECK (%s)", text, why);
    }
    test_reported(actual.error);
}

static inline void test_oracle(struct test_place place, const char *text,
                               struct test_outcome actual, struct test_outcome windows,
                               struct test_outcome wine, const char *why) {
    if (!TEST_UNDER_ORACLE) {
        test_check_outcome(place, text, actual, windows);
        return;
    }
    InterlockedIncrement(&test_disagreements);
    if (test_count(test_same(actual, wine))) {
        test_say("ORACLE", place);
        printf("%s is ", text);
        test_say_outcome(actual);
        printf(", on Windows ");
        test_say_outcome(windows);
        printf(": %s", why);
    } else {
        test_say("FAIL", place);
        printf("%s is ", text);
        test_say_outcome(actual);
        printf(", the oracle is known to answer ");
        test_say_outcome(wine);
        printf(" (%s)", why);
    }
    test_reported(actual.error);
}

static inline int test_oracle_leaves_out(struct test_place place, const char *why) {
    if (TEST_UNDER_ORACLE) {
        InterlockedIncrement(&test_disagreements);
        test_say("ORACLE", place);
        printf("left out: %s", why);
        test_reported(WSAGetLastError());
    }
    return TEST_UNDER_ORACLE;
}

static inline void test_skip(struct test_place place, const char *why) {
    test_say("SKIP", place);
    printf("%s\n", why);
    fflush(stdout);
    exit(test_failures == 0 ? TEST_SKIPPED : TEST_FAILURE);
}

static inline int test_run(void (*body)(void), int started) {
    WSADATA data;
    if (started) {
        CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    }
    body();
    if (started) {
        CHECK_OK(WSACleanup());
        InterlockedExchangeAdd(&test_checks, -2); /* the test has to make checks of its own */
    }
    printf("%s: %d checks, %d failed, %d todo, %d where the oracle differs\n",
           test_failures == 0 && test_checks > 0 ? "ok" : "FAILED", (int)test_checks,
           (int)test_failures, (int)test_todos, (int)test_disagreements);
    fflush(stdout);
    return test_failures == 0 && test_checks > 0 ? 0 : TEST_FAILURE;
}

/* ---- Sockets on loopback -------------------------------------------------------------------- */

/* The loopback address of `family` with `port` (network byte order); answers its length. */
static inline int test_loopback(int family, u_short port, struct sockaddr_storage *address) {
    memset(address, 0, sizeof *address);
    if (family == AF_INET6) {
        struct sockaddr_in6 *const name = (struct sockaddr_in6 *)address;
        name->sin6_family = AF_INET6;
        name->sin6_port = port;
        name->sin6_addr.s6_addr[15] = 1;
        return (int)sizeof *name;
    } else {
        struct sockaddr_in *const name = (struct sockaddr_in *)address;
        name->sin_family = AF_INET;
        name->sin_port = port;
        name->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return (int)sizeof *name;
    }
}

/* A socket bound to loopback and a port that the system chose; `name`, if given, receives its
 * address. */
static inline SOCKET test_bound(int family, int type, struct sockaddr_storage *name) {
    struct sockaddr_storage address;
    int length = test_loopback(family, 0, &address);
    const SOCKET s = socket(family, type, 0);
    REQUIRE(s != INVALID_SOCKET);
    REQUIRE(bind(s, (struct sockaddr *)&address, length) == 0);
    if (name != NULL) {
        length = (int)sizeof *name;
        REQUIRE(getsockname(s, (struct sockaddr *)name, &length) == 0);
    }
    return s;
}

/* A listening TCP socket; `name`, if given, receives its address. */
static inline SOCKET test_listener(int family, struct sockaddr_storage *name) {
    const SOCKET s = test_bound(family, SOCK_STREAM, name);
    REQUIRE(listen(s, SOMAXCONN) == 0);
    return s;
}

/* The length of an address that a helper here has filled. */
static inline int test_name_length(const struct sockaddr_storage *name) {
    return name->ss_family == AF_INET6 ? (int)sizeof(struct sockaddr_in6)
                                       : (int)sizeof(struct sockaddr_in);
}

/* A new socket of `type`, connected to `name`. */
static inline SOCKET test_connected(int type, const struct sockaddr_storage *name) {
    const SOCKET s = socket(name->ss_family, type, 0);
    REQUIRE(s != INVALID_SOCKET);
    REQUIRE(connect(s, (const struct sockaddr *)name, test_name_length(name)) == 0);
    return s;
}

/* Two connected TCP sockets: pair[0] connected, pair[1] was accepted. */
static inline void test_tcp_pair(int family, SOCKET pair[2]) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(family, &name);
    pair[0] = test_connected(SOCK_STREAM, &name);
    pair[1] = accept(listener, NULL, NULL);
    REQUIRE(pair[1] != INVALID_SOCKET);
    REQUIRE(closesocket(listener) == 0);
}

/* Two UDP sockets, bound and connected to each other. */
static inline void test_udp_pair(int family, SOCKET pair[2]) {
    struct sockaddr_storage names[2];
    int i;
    for (i = 0; i < 2; i++) {
        pair[i] = test_bound(family, SOCK_DGRAM, &names[i]);
    }
    for (i = 0; i < 2; i++) {
        const struct sockaddr_storage *const peer = &names[1 - i];
        REQUIRE(connect(pair[i], (const struct sockaddr *)peer, test_name_length(peer)) == 0);
    }
}

static inline void test_close_pair(const SOCKET pair[2]) {
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
}

/* Makes a socket nonblocking, or blocking again. */
static inline void test_set_nonblocking(SOCKET s, u_long nonblocking) {
    REQUIRE(ioctlsocket(s, (long)FIONBIO, &nonblocking) == 0);
}

/* Waits until there is something to receive or accept, or the peer has closed. */
static inline void test_wait_readable(SOCKET s) {
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    REQUIRE(select(0, &readable, NULL, NULL, NULL) == 1);
}

/* Waits until there is room to send, or a connect has succeeded. */
static inline void test_wait_writable(SOCKET s) {
    fd_set writable;
    FD_ZERO(&writable);
    FD_SET(s, &writable);
    REQUIRE(select(0, NULL, &writable, NULL, NULL) == 1);
}

/* Sends all of it on a blocking stream. */
static inline void test_send_all(SOCKET s, const void *data, int size) {
    const char *const bytes = (const char *)data;
    int sent = 0;
    while (sent < size) {
        const int step = send(s, bytes + sent, size - sent, 0);
        REQUIRE(step > 0);
        sent += step;
    }
}

/* Receives exactly `size` bytes from a blocking stream. */
static inline void test_receive_all(SOCKET s, void *room, int size) {
    char *const bytes = (char *)room;
    int received = 0;
    while (received < size) {
        const int step = recv(s, bytes + received, size - received, 0);
        REQUIRE(step > 0);
        received += step;
    }
}

/* ---- Threads -------------------------------------------------------------------------------- */

/* Runs `body(argument)` on a thread of its own. */
static inline HANDLE test_thread(LPTHREAD_START_ROUTINE body, void *argument) {
    const HANDLE thread = CreateThread(NULL, 0, body, argument, 0, NULL);
    REQUIRE(thread != NULL);
    return thread;
}

/* Waits for the thread and answers what its function returned. */
static inline DWORD test_join(HANDLE thread) {
    DWORD code = 0;
    REQUIRE(WaitForSingleObject(thread, INFINITE) == WAIT_OBJECT_0);
    REQUIRE(GetExitCodeThread(thread, &code));
    REQUIRE(CloseHandle(thread));
    return code;
}

/* What another thread has set `value` to, by one of the Interlocked functions, and all that it did before. */
static inline LONG test_read(volatile LONG *value) {
    return InterlockedCompareExchange(value, 0, 0);
}

#endif /* WS2TEST_H */
