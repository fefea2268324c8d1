/* sendto: errors of the destination and of the size.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-sendto
 * Windows: as documented; a broadcast needs SO_BROADCAST.
 * Covers:  src/api/winsock/transfer.rs, src/convert/sockaddr.rs, src/socket/transfer.rs */

#include "ws2test.h"

#define DOCUMENTED "documented in the table of errors of sendto"

static struct sockaddr_in to;
static char big[70000];
static SOCKET s;

static int send_bytes(int size) {
    return sendto(s, big, size, 0, (struct sockaddr *)&to, sizeof to);
}

static void open_socket(void) {
    s = socket(AF_INET, SOCK_DGRAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = htons(9);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
}

static void an_address_that_is_too_short(void) {
    open_socket();
    CHECK_FAILS(sendto(s, big, 1, 0, (struct sockaddr *)&to, sizeof to - 1), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(sendto(s, big, 1, 0, (struct sockaddr *)&to, 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(sendto(s, big, 1, 0, (struct sockaddr *)&to, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void an_address_of_another_family(void) {
    open_socket();
    to.sin_family = 0x7777;
    ORACLE_FAILS(send_bytes(1), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEFAULT, DOCUMENTED);
    to.sin_family = AF_INET6;
    ORACLE_FAILS(send_bytes(1), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEFAULT, DOCUMENTED);
    CHECK_OK(closesocket(s));
}

static void no_destination(void) {
    open_socket();
    ORACLE_FAILS(sendto(s, big, 1, 0, NULL, 0), SOCKET_ERROR, WSAENOTCONN, WSAEINVAL,
                 "without a destination it is send");
    to.sin_port = 0;
    ORACLE_FAILS(send_bytes(1), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAEINVAL, DOCUMENTED);
    to.sin_port = htons(9);
    to.sin_addr.s_addr = htonl(INADDR_ANY);
    if (!ORACLE_LEAVES_OUT(DOCUMENTED "; Wine sends to the loopback address")) {
        CHECK_FAILS(send_bytes(1), SOCKET_ERROR, WSAEADDRNOTAVAIL);
    }
    CHECK_OK(closesocket(s));
}

static void a_broadcast_without_so_broadcast(void) {
    open_socket();
    to.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    CHECK_FAILS(send_bytes(1), SOCKET_ERROR, WSAEACCES);
    CHECK_OK(closesocket(s));
}

static void no_data(void) {
    open_socket();
    CHECK_FAILS(sendto(s, NULL, 1, 0, (struct sockaddr *)&to, sizeof to), SOCKET_ERROR, WSAEFAULT);
    ORACLE_FAILS(send_bytes(-1), SOCKET_ERROR, WSAEFAULT, WSAEMSGSIZE, "as send does");
    CHECK_OK(closesocket(s));
}

static void a_datagram_that_no_packet_holds(void) {
    struct sockaddr_storage name;
    SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &name);
    open_socket();
    to.sin_port = ((struct sockaddr_in *)&name)->sin_port;
    CHECK_INT(send_bytes(65507), 65507);
    CHECK_FAILS(send_bytes(65508), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_FAILS(send_bytes(70000), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_INT(recv(receiver, big, sizeof big, 0), 65507);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(receiver));
}

TEST_MAIN {
    RUN(an_address_that_is_too_short);
    RUN(an_address_of_another_family);
    RUN(no_destination);
    RUN(a_broadcast_without_so_broadcast);
    RUN(no_data);
    RUN(a_datagram_that_no_packet_holds);
}
