/* select: its time-out, which is never written to.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-select
 * Windows: as documented. How long it takes is not measured, but never less than asked.
 * Covers:  src/api/winsock/select.rs, src/socket/select.rs */

#include "ws2test.h"

static SOCKET quiet;

/* Waits for `quiet`, which is never ready, and empties the set. */
static void times_out(long seconds, long microseconds) {
    struct timeval limit;
    fd_set set;
    FD_ZERO(&set);
    FD_SET(quiet, &set);
    limit.tv_sec = seconds;
    limit.tv_usec = microseconds;
    CHECK_INT(select(0, &set, NULL, NULL, &limit), 0);
    CHECK_INT(set.fd_count, 0);
    CHECK_INT(limit.tv_sec, seconds);
    CHECK_INT(limit.tv_usec, microseconds);
}

static void zero_looks_and_returns(void) {
    times_out(0, 0);
}

static void a_short_one_ends(void) {
    const DWORD start = GetTickCount();
    times_out(0, 100000);
    CHECK(GetTickCount() - start >= 80); /* the tick may be 16 ms coarse */
}

static void microseconds_are_not_lost(void) {
    times_out(0, 1);
    times_out(0, 999);
    times_out(0, 1500);
}

static void a_ready_socket_ends_it_at_once(void) {
    struct timeval hour = {3600, 0};
    fd_set set;
    FD_ZERO(&set);
    FD_SET(quiet, &set);
    CHECK_INT(select(0, NULL, &set, NULL, &hour), 1);
    CHECK_INT(hour.tv_sec, 3600);
    CHECK_INT(hour.tv_usec, 0);
}

TEST_MAIN {
    quiet = test_bound(AF_INET, SOCK_DGRAM, NULL);
    RUN(zero_looks_and_returns);
    RUN(a_short_one_ends);
    RUN(microseconds_are_not_lost);
    RUN(a_ready_socket_ends_it_at_once);
    CHECK_OK(closesocket(quiet));
}
