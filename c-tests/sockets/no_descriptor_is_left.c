/* What needs a socket more than there can be fails with WSAEMFILE, and nothing is lost by it.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept
 * Windows: as documented; there can be far more sockets than a test should open.
 * Oracle:  no, because Wine has other limits
 * Covers:  src/socket/creation.rs, src/socket/accept.rs, src/sys/fd.rs */

#include "ws2test.h"

enum { MOST = 30000 };

static SOCKET all[MOST];

static void every_way_to_a_socket(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET caller = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET accepted;
    int count = 0;
    char room[1];
    test_set_nonblocking(listener, 1);
    CHECK_OK(connect(caller, (struct sockaddr *)&name, test_name_length(&name)));
    while (count < MOST && (all[count] = socket(AF_INET, SOCK_DGRAM, 0)) != INVALID_SOCKET) {
        count++;
    }
    if (count == MOST) {
        SKIP("this process may have more sockets than the test opens");
    }
    CHECK_INT(WSAGetLastError(), WSAEMFILE);
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, 0), INVALID_SOCKET, WSAEMFILE);
    CHECK_FAILS(WSASocketA(AF_INET6, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED), INVALID_SOCKET,
                WSAEMFILE);
    CHECK_FAILS(WSASocketW(AF_UNIX, SOCK_STREAM, 0, NULL, 0, 0), INVALID_SOCKET, WSAEMFILE);
    CHECK_FAILS(accept(listener, NULL, NULL), INVALID_SOCKET, WSAEMFILE);
    CHECK_FAILS(WSAAccept(listener, NULL, NULL, NULL, 0), INVALID_SOCKET, WSAEMFILE);
    /* What there is still works, and who called still waits. */
    CHECK_INT(send(caller, "x", 1, 0), 1);
    CHECK_OK(closesocket(all[--count]));
    accepted = accept(listener, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    test_set_nonblocking(accepted, 0);
    CHECK_INT(recv(accepted, room, 1, 0), 1);
    CHECK_OK(closesocket(accepted));
    while (count > 0) {
        CHECK_OK(closesocket(all[--count]));
    }
    CHECK_OK(closesocket(caller));
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(every_way_to_a_socket);
}
