/* A datagram to a port where nobody is: a later receive answers WSAECONNRESET, once.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recvfrom
 * Windows: as documented, also on sockets that are not connected; SIO_UDP_CONNRESET turns it off.
 * Covers:  src/socket/transfer.rs, src/convert/errors.rs */

#include "ws2test.h"

static char room[8];

/* An address where nobody is any more. */
static struct sockaddr_storage nobodys_address(void) {
    struct sockaddr_storage name;
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_DGRAM, &name)));
    return name;
}

static void on_a_connected_socket(void) {
    const struct sockaddr_storage nobody = nobodys_address();
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(connect(s, (const struct sockaddr *)&nobody, test_name_length(&nobody)));
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAECONNRESET);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(s));
}

static int send_to(SOCKET s, const struct sockaddr_storage *name) {
    return sendto(s, "hello", 5, 0, (const struct sockaddr *)name, test_name_length(name));
}

static void on_a_socket_without_a_peer(void) {
    const struct sockaddr_storage nobody = nobodys_address();
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_INT(send_to(s, &nobody), 5);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAECONNRESET);
    test_set_nonblocking(s, 1);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(s));
}

/* A server that answers many clients must not miss one because another is gone. */
static void sends_go_on(void) {
    const struct sockaddr_storage nobody = nobodys_address();
    struct sockaddr_storage name;
    struct timeval now = {0, 0};
    fd_set set;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const SOCKET friendly = test_bound(AF_INET, SOCK_DGRAM, &name);
    CHECK_INT(send_to(s, &nobody), 5);
    CHECK_INT(send_to(s, &name), 5);
    CHECK_INT(send_to(s, &nobody), 5);
    CHECK_INT(send_to(s, &name), 5);
    CHECK_INT(recv(friendly, room, sizeof room, 0), 5);
    CHECK_INT(recv(friendly, room, sizeof room, 0), 5);
    FD_ZERO(&set);
    FD_SET(s, &set);
    CHECK_INT(select(0, &set, NULL, NULL, &now), 1); /* for the report */
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(friendly));
}

static void the_socket_goes_on_working(void) {
    const struct sockaddr_storage nobody = nobodys_address();
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET friendly = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_INT(send_to(s, &nobody), 5);
    CHECK_INT(send_to(friendly, &name), 5);
    ORACLE_INT(recv(s, room, sizeof room, 0), SOCKET_ERROR, 5, "documented; Wine does not tell");
    if (!TEST_UNDER_ORACLE) {
        CHECK_INT(WSAGetLastError(), WSAECONNRESET);
        CHECK_INT(recv(s, room, sizeof room, 0), 5);
    }
    CHECK_MEM(room, "hello", 5);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(friendly));
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("documented: WSAECONNRESET; Wine does not tell a receiver")) {
        RUN(on_a_connected_socket);
        RUN(on_a_socket_without_a_peer);
        RUN(sends_go_on);
    }
    RUN(the_socket_goes_on_working);
}
