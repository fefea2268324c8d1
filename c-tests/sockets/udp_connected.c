/* connect on a datagram socket: a default destination, and only that sender is heard.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect
 * Windows: as documented; connecting again changes the peer, connecting to zeros takes it away.
 * Covers:  src/socket/connection.rs, src/socket/transfer.rs */

#include "ws2test.h"

static char room[16];

static int send_to(SOCKET s, const char *text, const struct sockaddr_storage *to) {
    return sendto(s, text, (int)strlen(text), 0, (const struct sockaddr *)to, test_name_length(to));
}

static int connect_to(SOCKET s, const struct sockaddr_storage *to) {
    return connect(s, (const struct sockaddr *)to, test_name_length(to));
}

static void send_and_recv_use_the_peer(int family) {
    SOCKET pair[2];
    test_udp_pair(family, pair);
    CHECK_INT(send(pair[0], "hello", 5, 0), 5);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 5);
    CHECK_INT(send(pair[1], "world", 5, 0), 5);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 5);
    CHECK_MEM(room, "world", 5);
    test_close_pair(pair);
}

static void over_ipv4(void) {
    send_and_recv_use_the_peer(AF_INET);
}

static void over_ipv6(void) {
    send_and_recv_use_the_peer(AF_INET6);
}

static void others_are_not_heard(void) {
    struct sockaddr_storage here, friends;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &here);
    const SOCKET friendly = test_bound(AF_INET, SOCK_DGRAM, &friends);
    const SOCKET stranger = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_OK(connect_to(s, &friends));
    CHECK_INT(send_to(stranger, "noise", &here), 5);
    CHECK_INT(send_to(friendly, "signal", &here), 6);
    CHECK_INT(recv(s, room, sizeof room, 0), 6);
    CHECK_MEM(room, "signal", 6);
    CHECK_OK(closesocket(stranger));
    CHECK_OK(closesocket(friendly));
    CHECK_OK(closesocket(s));
}

static void sendto_sends_elsewhere_just_once(void) {
    struct sockaddr_storage elsewhere;
    SOCKET pair[2];
    const SOCKET other = test_bound(AF_INET, SOCK_DGRAM, &elsewhere);
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send_to(pair[0], "away", &elsewhere), 4);
    CHECK_INT(recv(other, room, sizeof room, 0), 4);
    CHECK_INT(send(pair[0], "home", 4, 0), 4);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 4);
    CHECK_MEM(room, "home", 4);
    test_close_pair(pair);
    CHECK_OK(closesocket(other));
}

static void connecting_again_changes_the_peer(void) {
    struct sockaddr_storage second;
    SOCKET pair[2];
    const SOCKET other = test_bound(AF_INET, SOCK_DGRAM, &second);
    test_udp_pair(AF_INET, pair);
    CHECK_OK(connect_to(pair[0], &second));
    CHECK_INT(send(pair[0], "moved", 5, 0), 5);
    CHECK_INT(recv(other, room, sizeof room, 0), 5);
    test_close_pair(pair);
    CHECK_OK(closesocket(other));
}

static void connecting_to_zeros_takes_the_peer_away(void) {
    struct sockaddr_storage nothing, peer;
    int length = (int)sizeof peer;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    memset(&nothing, 0, sizeof nothing);
    nothing.ss_family = AF_INET;
    CHECK_OK(connect_to(pair[0], &nothing));
    CHECK_FAILS(getpeername(pair[0], (struct sockaddr *)&peer, &length), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
    length = (int)sizeof peer;
    CHECK_OK(getsockname(pair[1], (struct sockaddr *)&peer, &length));
    CHECK_INT(send_to(pair[0], "still", &peer), 5);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(others_are_not_heard);
    RUN(sendto_sends_elsewhere_just_once);
    RUN(connecting_again_changes_the_peer);
    if (!ORACLE_LEAVES_OUT("documented: an all-zero address disconnects; Wine keeps the peer")) {
        RUN(connecting_to_zeros_takes_the_peer_away);
    }
}
