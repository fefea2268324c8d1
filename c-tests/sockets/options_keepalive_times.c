/* TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT: when and how often a quiet connection is probed.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/ipproto-tcp-socket-options
 * Windows: as documented since Windows 10: two times in seconds, and a number of probes.
 * Covers:  src/socket/options.rs, src/convert/options.rs
 * Oracle:  no, Wine 8 does not have these options */

#include "ws2test.h"

#ifndef TCP_KEEPIDLE
#define TCP_KEEPIDLE 3
#define TCP_KEEPCNT 16
#define TCP_KEEPINTVL 17
#endif

static void reads_back(SOCKET s, int option, DWORD value) {
    DWORD seen = 0;
    int size = (int)sizeof seen;
    CHECK_OK(setsockopt(s, IPPROTO_TCP, option, (const char *)&value, sizeof value));
    CHECK_OK(getsockopt(s, IPPROTO_TCP, option, (char *)&seen, &size));
    CHECK_INT(seen, value);
    CHECK_INT(size, sizeof seen);
}

static void each_reads_back(int family) {
    const SOCKET s = socket(family, SOCK_STREAM, 0);
    reads_back(s, TCP_KEEPIDLE, 90);
    reads_back(s, TCP_KEEPINTVL, 7);
    reads_back(s, TCP_KEEPCNT, 5);
    CHECK_OK(closesocket(s));
}

static void over_ipv4(void) {
    each_reads_back(AF_INET);
}

static void over_ipv6(void) {
    each_reads_back(AF_INET6);
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
}
