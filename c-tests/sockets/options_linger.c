/* SO_LINGER and SO_DONTLINGER are two views of one setting.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-setsockopt
 * Windows: as documented: SO_DONTLINGER is SO_LINGER with l_onoff of zero; the seconds stay.
 * Covers:  src/socket/options.rs, src/abi/sockets.rs */

#include "ws2test.h"

static SOCKET s;

static struct linger get_linger(void) {
    struct linger seen = {0x5E, 0x5E};
    int size = (int)sizeof seen;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_LINGER, (char *)&seen, &size));
    CHECK_INT(size, sizeof seen);
    return seen;
}

static BOOL get_dontlinger(void) {
    BOOL seen = FALSE;
    int size = (int)sizeof seen;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_DONTLINGER, (char *)&seen, &size));
    return seen;
}

static void set_linger(u_short on, u_short seconds) {
    struct linger wish;
    wish.l_onoff = on;
    wish.l_linger = seconds;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_LINGER, (const char *)&wish, sizeof wish));
}

static void the_structure_is_two_shorts(void) {
    CHECK_INT(sizeof(struct linger), 4);
    CHECK_INT(sizeof(((struct linger *)0)->l_linger), 2);
}

static void off_at_first(void) {
    CHECK_INT(get_linger().l_onoff, 0);
    CHECK_INT(get_linger().l_linger, 0);
    CHECK_INT(get_dontlinger(), TRUE);
}

static void on_with_seconds(void) {
    set_linger(1, 30);
    CHECK_INT(get_linger().l_onoff, 1);
    CHECK_INT(get_linger().l_linger, 30);
    CHECK_INT(get_dontlinger(), FALSE);
}

static void off_by_dontlinger(void) {
    const BOOL on = TRUE;
    set_linger(1, 30);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_DONTLINGER, (const char *)&on, sizeof on));
    CHECK_INT(get_linger().l_onoff, 0);
    CHECK_INT(get_dontlinger(), TRUE);
}

TEST_MAIN {
    s = socket(AF_INET, SOCK_STREAM, 0);
    RUN(the_structure_is_two_shorts);
    RUN(off_at_first);
    RUN(on_with_seconds);
    RUN(off_by_dontlinger);
    CHECK_OK(closesocket(s));
}
