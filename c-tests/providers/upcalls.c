/* Upcalls outside of every provider: sockets are made for and taken by providers only.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucreatesockethandle
 * Windows: gives them to WSPStartup, in a table; the errors are those of their pages.
 * Oracle:  no, because only providers have them there; examples/layered_provider is one
 * Covers:  src/api/winsock/providers/upcalls.rs */

#include "ws2test.h"

#include <ws2spi.h>

static void nobody_makes_a_socket(void) {
    int error = 0;
    CHECK(WPUCreateSocketHandle(0, 4711, &error) == INVALID_SOCKET);
    CHECK_INT(error, WSAEINVAL);
    CHECK(WPUCreateSocketHandle(0, 4711, NULL) == INVALID_SOCKET);
}

static void nobody_takes_a_socket(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    int error = 0;
    CHECK(WPUModifyIFSHandle(0, s, &error) == INVALID_SOCKET);
    CHECK_INT(error, WSAEINVAL);
    /* It stays what it was. */
    CHECK_OK(closesocket(s));
}

static void a_socket_of_the_base_provider_was_not_made_so(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    DWORD_PTR context = TEST_POISON;
    int error = 0;
    CHECK_INT(WPUQuerySocketHandleContext(s, &context, &error), SOCKET_ERROR);
    CHECK_INT(error, WSAENOTSOCK);
    CHECK_INT(context, TEST_POISON);
    error = 0;
    CHECK_INT(WPUCloseSocketHandle(s, &error), SOCKET_ERROR);
    CHECK_INT(error, WSAENOTSOCK);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(nobody_makes_a_socket);
    RUN(nobody_takes_a_socket);
    RUN(a_socket_of_the_base_provider_was_not_made_so);
}
