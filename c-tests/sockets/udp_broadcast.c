/* SO_BROADCAST: without it a broadcast is refused, with it the refusal ends.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/sol-socket-socket-options
 * Windows: as documented. The loopback network's broadcast address stays on this machine.
 * Covers:  src/socket/options.rs, src/socket/transfer.rs */

#include "ws2test.h"

static struct sockaddr_in loopback_broadcast(void) {
    struct sockaddr_in to;
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = htons(9);
    to.sin_addr.s_addr = inet_addr("127.255.255.255");
    return to;
}

static int set_broadcast(SOCKET s, BOOL on) {
    return setsockopt(s, SOL_SOCKET, SO_BROADCAST, (const char *)&on, sizeof on);
}

static void it_is_refused_until_asked_for(void) {
    const struct sockaddr_in to = loopback_broadcast();
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(sendto(s, "x", 1, 0, (const struct sockaddr *)&to, sizeof to), SOCKET_ERROR,
                WSAEACCES);
    CHECK_OK(set_broadcast(s, TRUE));
    CHECK_INT(sendto(s, "x", 1, 0, (const struct sockaddr *)&to, sizeof to), 1);
    CHECK_OK(set_broadcast(s, FALSE));
    CHECK_FAILS(sendto(s, "x", 1, 0, (const struct sockaddr *)&to, sizeof to), SOCKET_ERROR,
                WSAEACCES);
    CHECK_OK(closesocket(s));
}

static void so_is_connecting_to_it(void) {
    const struct sockaddr_in to = loopback_broadcast();
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_FAILS(connect(s, (const struct sockaddr *)&to, sizeof to), SOCKET_ERROR, WSAEACCES);
    CHECK_OK(set_broadcast(s, TRUE));
    CHECK_OK(connect(s, (const struct sockaddr *)&to, sizeof to));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(it_is_refused_until_asked_for);
    RUN(so_is_connecting_to_it);
}
