/* The macros that take the parameters of WSAAsyncSelect's and WSAAsyncGetXByY's messages apart, and
 * those that such code uses beside them.
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

/* Whatever stands above: a parameter of a message has 64 bits. */
static void words_and_bytes(void) {
    const LPARAM lParam = (LPARAM)0x1122334455667788;
    CHECK_INT(LOWORD(lParam), 0x7788);
    CHECK_INT(HIWORD(lParam), 0x5566);
    CHECK_INT(LOBYTE(LOWORD(lParam)), 0x88);
    CHECK_INT(HIBYTE(LOWORD(lParam)), 0x77);
    CHECK_INT(LOBYTE(0xFFFF), 0xFF);
    CHECK_INT(MAKEWORD(LOBYTE(0x1234), HIBYTE(0x1234)), 0x1234);
    CHECK_INT(MAKELONG(LOWORD(0x89ABCDEFu), HIWORD(0x89ABCDEFu)), (LONG)0x89ABCDEFu);
}

static int CALLBACK procedure(int number) {
    return number + 1;
}

/* Procedures of 16 bits had instances. */
static void a_procedure_is_its_own_instance(void) {
    CHECK_INT(MakeProcInstance(procedure, NULL)(7), 8);
}

TEST_MAIN_UNSTARTED {
    RUN(the_parameters_of_a_network_event);
    RUN(the_parameters_of_a_finished_look_up);
    RUN(words_and_bytes);
    RUN(a_procedure_is_its_own_instance);
}
