/* The macros that take the parameters of WSAAsyncSelect's and WSAAsyncGetXByY's messages apart.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect
 * Windows: as documented: the error in the high word, the event or the size in the low one.
 * Covers:  include/winsock2.h */

#include "ws2test.h"

static void the_parameters_of_a_network_event(void) {
    const LPARAM lParam = MAKELPARAM(FD_CLOSE, WSAECONNRESET);
    CHECK_INT((DWORD)lParam, 0x27460020);
    CHECK_INT(WSAGETSELECTERROR(lParam), WSAECONNRESET);
    CHECK_INT(WSAGETSELECTEVENT(lParam), FD_CLOSE);
    CHECK_INT(WSAMAKESELECTREPLY(FD_CLOSE, WSAECONNRESET), lParam);
}

static void the_parameters_of_a_finished_look_up(void) {
    const LPARAM lParam = MAKELPARAM(1024, WSAENOBUFS);
    CHECK_INT(WSAGETASYNCERROR(lParam), WSAENOBUFS);
    CHECK_INT(WSAGETASYNCBUFLEN(lParam), 1024);
    CHECK_INT(WSAMAKEASYNCREPLY(1024, WSAENOBUFS), lParam);
}

TEST_MAIN_UNSTARTED {
    RUN(the_parameters_of_a_network_event);
    RUN(the_parameters_of_a_finished_look_up);
}
