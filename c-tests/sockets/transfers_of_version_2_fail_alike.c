/* WSASend, WSASendTo, WSARecv and WSARecvFrom: each error of their pages that can come about here.
 *
 * Not here: WSAENETRESET and WSAECONNABORTED take a network that breaks, WSAENOBUFS a system without
 * memory, WSAEDISCON a protocol of messages that ends, WSAEINPROGRESS a 16-bit program.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendto
 * Windows: as documented.
 * Covers:  src/socket/transfer.rs, src/socket/datagrams.rs, src/socket/streams.rs */

#include "ws2test.h"

#define UNCONNECTED "documented: the socket is not connected"

enum { TOO_LONG = 65536 };

static char room[TOO_LONG];
static DWORD count;

static int send_2(SOCKET s, DWORD flags, ULONG size) {
    WSABUF part = {size, room};
    return WSASend(s, &part, 1, &count, flags, NULL, NULL);
}

static int send_to(SOCKET s, DWORD flags, ULONG size, const void *name, int length) {
    WSABUF part = {size, room};
    return WSASendTo(s, &part, 1, &count, flags, (const struct sockaddr *)name, length, NULL, NULL);
}

static int receive(SOCKET s, DWORD flags, ULONG size) {
    WSABUF part = {size, room};
    return WSARecv(s, &part, 1, &count, &flags, NULL, NULL);
}

static int receive_from(SOCKET s, DWORD flags, ULONG size) {
    WSABUF part = {size, room};
    return WSARecvFrom(s, &part, 1, &count, &flags, NULL, NULL, NULL, NULL);
}

/* Every one of the four fails alike. */
static void all_fail(SOCKET s, DWORD flags, int error) {
    CHECK_FAILS(send_2(s, flags, 1), SOCKET_ERROR, error);
    CHECK_FAILS(send_to(s, flags, 1, NULL, 0), SOCKET_ERROR, error);
    CHECK_FAILS(receive(s, flags, 1), SOCKET_ERROR, error);
    CHECK_FAILS(receive_from(s, flags, 1), SOCKET_ERROR, error);
}

static void what_is_no_socket(void) {
    all_fail(INVALID_SOCKET, 0, WSAENOTSOCK);
}

static void a_stream_without_a_peer(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    ORACLE_FAILS(send_2(s, 0, 1), SOCKET_ERROR, WSAENOTCONN, WSAECONNRESET, UNCONNECTED);
    ORACLE_FAILS(send_to(s, 0, 1, NULL, 0), SOCKET_ERROR, WSAENOTCONN, WSAECONNRESET, UNCONNECTED);
    CHECK_FAILS(receive(s, 0, 1), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(receive_from(s, 0, 1), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(closesocket(s));
}

static void a_datagram_socket_without_a_name(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    ORACLE_FAILS(send_2(s, 0, 1), SOCKET_ERROR, WSAENOTCONN, WSAEINVAL, UNCONNECTED);
    ORACLE_FAILS(send_to(s, 0, 1, NULL, 0), SOCKET_ERROR, WSAENOTCONN, WSAEINVAL, UNCONNECTED);
    if (!ORACLE_LEAVES_OUT("Wine waits, as the system has given it a name by now")) {
        CHECK_FAILS(receive(s, 0, 1), SOCKET_ERROR, WSAEINVAL);
        CHECK_FAILS(receive_from(s, 0, 1), SOCKET_ERROR, WSAEINVAL);
    }
    CHECK_OK(closesocket(s));
}

static void both_directions_ended(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[0], SD_BOTH));
    all_fail(pair[0], 0, WSAESHUTDOWN);
    test_close_pair(pair);
}

static void datagrams_have_nothing_out_of_band(void) {
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(send_2(pair[0], MSG_OOB, 1), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(send_to(pair[0], MSG_OOB, 1, NULL, 0), SOCKET_ERROR, WSAEOPNOTSUPP);
    if (!ORACLE_LEAVES_OUT("Wine waits for what cannot come")) {
        CHECK_FAILS(receive(pair[0], MSG_OOB, 1), SOCKET_ERROR, WSAEOPNOTSUPP);
        CHECK_FAILS(receive_from(pair[0], MSG_OOB, 1), SOCKET_ERROR, WSAEOPNOTSUPP);
        CHECK_FAILS(recvfrom(pair[0], room, 1, MSG_OOB, NULL, NULL), SOCKET_ERROR, WSAEOPNOTSUPP);
    }
    CHECK_FAILS(sendto(pair[0], room, 1, MSG_OOB, NULL, 0), SOCKET_ERROR, WSAEOPNOTSUPP);
    test_close_pair(pair);
}

static void nothing_has_come(int type) {
    SOCKET pair[2];
    if (type == SOCK_STREAM) {
        test_tcp_pair(AF_INET, pair);
    } else {
        test_udp_pair(AF_INET, pair);
    }
    test_set_nonblocking(pair[0], 1);
    CHECK_FAILS(receive(pair[0], 0, 1), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(receive_from(pair[0], 0, 1), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(recvfrom(pair[0], room, 1, 0, NULL, NULL), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_close_pair(pair);
}

static void nothing_has_come_of_either_kind(void) {
    nothing_has_come(SOCK_STREAM);
    nothing_has_come(SOCK_DGRAM);
}

static void there_is_no_room_to_send(void) {
    SOCKET pair[2];
    long sent = 0;
    test_tcp_pair(AF_INET, pair);
    test_set_nonblocking(pair[0], 1);
    while (sent < 1000 && send_2(pair[0], 0, sizeof room) == 0) {
        sent++;
    }
    CHECK(sent > 0 && sent < 1000);
    CHECK_FAILS(send_2(pair[0], 0, sizeof room), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(send_to(pair[0], 0, sizeof room, NULL, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(sendto(pair[0], room, sizeof room, 0, NULL, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    test_close_pair(pair);
}

static void a_datagram_is_too_long(void) {
    struct sockaddr_storage name;
    SOCKET pair[2];
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(send_2(pair[0], 0, TOO_LONG), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_FAILS(send_to(s, 0, TOO_LONG, &name, test_name_length(&name)), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_FAILS(sendto(s, room, TOO_LONG, 0, (struct sockaddr *)&name, test_name_length(&name)),
                SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_OK(send_2(pair[0], 0, 3));
    CHECK_OK(send_2(pair[0], 0, 3));
    CHECK_FAILS(receive(pair[1], 0, 2), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_FAILS(receive_from(pair[1], 0, 2), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_OK(closesocket(s));
    test_close_pair(pair);
}

static void the_peer_has_reset(void) {
    const LINGER at_once = {1, 0};
    SOCKET pair[2];
    int i;
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&at_once, sizeof at_once));
    CHECK_OK(closesocket(pair[1]));
    test_wait_readable(pair[0]);
    for (i = 0; i < 2; i++) {
        all_fail(pair[0], 0, WSAECONNRESET);
        CHECK_FAILS(recvfrom(pair[0], room, 1, 0, NULL, NULL), SOCKET_ERROR, WSAECONNRESET);
        CHECK_FAILS(sendto(pair[0], room, 1, 0, NULL, 0), SOCKET_ERROR, WSAECONNRESET);
    }
    CHECK_OK(closesocket(pair[0]));
}

static void nobody_is_at_the_port(void) {
    struct sockaddr_storage name;
    const SOCKET gone = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(closesocket(gone));
    CHECK_OK(send_to(s, 0, 1, &name, test_name_length(&name)));
    CHECK_FAILS(receive_from(s, 0, 1), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(send_to(s, 0, 1, &name, test_name_length(&name)));
    CHECK_FAILS(receive(s, 0, 1), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(s));
}

static void places_that_nothing_goes_to(void) {
    struct sockaddr_in to;
    struct sockaddr_in6 six;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&to, 0, sizeof to);
    memset(&six, 0, sizeof six);
    to.sin_family = AF_INET;
    to.sin_port = htons(9);
    to.sin_addr.s_addr = INADDR_BROADCAST;
    CHECK_FAILS(send_to(s, 0, 1, &to, sizeof to), SOCKET_ERROR, WSAEACCES);
    CHECK_FAILS(sendto(s, room, 1, 0, (struct sockaddr *)&to, sizeof to), SOCKET_ERROR, WSAEACCES);
    CHECK_FAILS(send_to(s, 0, 1, &to, sizeof to - 1), SOCKET_ERROR, WSAEFAULT);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    to.sin_port = 0;
    ORACLE_FAILS(send_to(s, 0, 1, &to, sizeof to), SOCKET_ERROR, WSAEADDRNOTAVAIL, WSAEINVAL,
                 "documented: the address is not a valid one to send to");
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(9);
    ORACLE_FAILS(send_to(s, 0, 1, &six, sizeof six), SOCKET_ERROR, WSAEAFNOSUPPORT, WSAEOPNOTSUPP,
                 "documented: the family is not that of the socket");
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(what_is_no_socket);
    RUN(a_stream_without_a_peer);
    RUN(a_datagram_socket_without_a_name);
    RUN(both_directions_ended);
    RUN(datagrams_have_nothing_out_of_band);
    RUN(nothing_has_come_of_either_kind);
    RUN(there_is_no_room_to_send);
    RUN(a_datagram_is_too_long);
    if (!ORACLE_LEAVES_OUT("Wine tells of a reset once, and of a closed port to connected sockets")) {
        RUN(the_peer_has_reset);
        RUN(nobody_is_at_the_port);
    }
    RUN(places_that_nothing_goes_to);
}
