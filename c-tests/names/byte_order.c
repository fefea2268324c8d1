/* htonl and its kin, and their forms that take a socket.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-htonl
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsahtonl
 * Windows: as documented; Wine does not look at the socket.
 * Covers:  src/api/winsock/byteorder.rs */

#include "ws2test.h"

static void network_order_has_the_high_byte_first(void) {
    const u_long long_number = htonl(0x01020304);
    const u_short short_number = htons(0x0102);
    CHECK_MEM(&long_number, "\1\2\3\4", 4);
    CHECK_MEM(&short_number, "\1\2", 2);
    CHECK_INT(sizeof long_number, 4);
    CHECK_INT(ntohl(long_number), 0x01020304);
    CHECK_INT(ntohs(short_number), 0x0102);
    CHECK_INT(htonl(0xfffffffe), 0xfeffffff);
}

static void a_socket_has_network_order(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    u_long long_number = 0;
    u_short short_number = 0;
    CHECK_OK(WSAHtonl(s, 0x01020304, &long_number));
    CHECK_INT(long_number, htonl(0x01020304));
    CHECK_OK(WSANtohl(s, long_number, &long_number));
    CHECK_INT(long_number, 0x01020304);
    CHECK_OK(WSAHtons(s, 0x0102, &short_number));
    CHECK_INT(short_number, htons(0x0102));
    CHECK_OK(WSANtohs(s, short_number, &short_number));
    CHECK_INT(short_number, 0x0102);
    CHECK_OK(closesocket(s));
}

static void the_socket_is_judged_before_the_place(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    u_long long_number = 7;
    u_short short_number = 7;
    CHECK_FAILS(WSAHtonl(s, 1, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAHtons(s, 1, NULL), SOCKET_ERROR, WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("documented: SOCKET_ERROR; Wine answers the error itself")) {
        CHECK_FAILS(WSANtohl(s, 1, NULL), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(WSANtohs(s, 1, NULL), SOCKET_ERROR, WSAEFAULT);
    }
    if (!ORACLE_LEAVES_OUT("documented: WSAENOTSOCK; Wine does not look at the socket")) {
        CHECK_FAILS(WSAHtonl(INVALID_SOCKET, 1, &long_number), SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(WSAHtons(INVALID_SOCKET, 1, &short_number), SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(WSANtohl(INVALID_SOCKET, 1, &long_number), SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(WSANtohs(INVALID_SOCKET, 1, NULL), SOCKET_ERROR, WSAENOTSOCK);
        CHECK_INT(long_number, 7);
        CHECK_INT(short_number, 7);
    }
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(network_order_has_the_high_byte_first);
    RUN(a_socket_has_network_order);
    RUN(the_socket_is_judged_before_the_place);
}
