/* The specification's example of start-up: a program that needs version 2.0, to the letter.
 *
 * Spec:    Windows Sockets 2 Application Programming Interface (1996), WSAStartup
 * Windows: as its comment says: 2.0 is confirmed although the library knows 2.2.
 * Covers:  src/api/winsock/startup.rs, src/convert/startup.rs */

#include "ws2test.h"

static WORD confirmed;

static void start_the_application(void) {
    /* clang-format off */
WORD wVersionRequested;
WSADATA wsaData;
int err;

wVersionRequested = MAKEWORD( 2, 0 );

err = WSAStartup( wVersionRequested, &wsaData );
if ( err != 0 ) {
    /* Tell the user that we couldn't find a usable */
    /* WinSock DLL.                               */
    return;
}

/* Confirm that the WinSock DLL supports 2.0.*/
/* Note that if the DLL supports versions greater */
/* than 2.0 in addition to 2.0, it will still return */
/* 2.0 in wVersion since that is the version we */
/* requested.                                     */

if ( LOBYTE( wsaData.wVersion ) != 2 ||
     HIBYTE( wsaData.wVersion ) != 0 ) {
    /* Tell the user that we couldn't find a usable */
    /* WinSock DLL.                               */
    WSACleanup( );
    return;
}

/* The WinSock DLL is acceptable. Proceed. */
    /* clang-format on */
    confirmed = wsaData.wVersion;
    CHECK(wsaData.wHighVersion >= MAKEWORD(2, 0));
}

static void version_2_is_confirmed(void) {
    start_the_application();
    CHECK_INT(confirmed, MAKEWORD(2, 0));
    CHECK_OK(WSACleanup());
    CHECK_FAILS(WSACleanup(), SOCKET_ERROR, WSANOTINITIALISED);
}

TEST_MAIN_UNSTARTED {
    RUN(version_2_is_confirmed);
}
