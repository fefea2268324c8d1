/* recv on a stream: what is there, a look ahead, and the end.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv
 * Windows: as documented.
 * Covers:  src/socket/transfer.rs */

#include "ws2test.h"

static char room[16];

static void it_gives_what_is_there(int family) {
    SOCKET pair[2];
    test_tcp_pair(family, pair);
    CHECK_INT(send(pair[0], "hello", 5, 0), 5);
    memset(room, '.', sizeof room);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 5);
    CHECK_MEM(room, "hello...........", 16);
    CHECK_INT(send(pair[1], "world", 5, 0), 5);
    CHECK_INT(recv(pair[0], room, 2, 0), 2);
    CHECK_INT(recv(pair[0], room + 2, 14, 0), 3);
    CHECK_MEM(room, "world", 5);
    test_close_pair(pair);
}

static void over_ipv4(void) {
    it_gives_what_is_there(AF_INET);
}

static void over_ipv6(void) {
    it_gives_what_is_there(AF_INET6);
}

static void peeking_leaves_it_there(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "hello", 5, 0), 5);
    CHECK_INT(recv(pair[1], room, 3, MSG_PEEK), 3);
    CHECK_MEM(room, "hel", 3);
    CHECK_INT(recv(pair[1], room, sizeof room, MSG_PEEK), 5);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 5);
    CHECK_MEM(room, "hello", 5);
    test_close_pair(pair);
}

static void addresses_mean_nothing(void) {
    SOCKET pair[2];
    struct sockaddr_storage name;
    struct sockaddr_in garbage;
    int length = sizeof garbage;
    const SOCKET other = test_bound(AF_INET, SOCK_STREAM, &name);
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(sendto(pair[0], "he", 2, 0, (struct sockaddr *)&name, test_name_length(&name)), 2);
    test_receive_all(pair[1], room, 2);
    memset(&garbage, 0x55, sizeof garbage);
    if (!ORACLE_LEAVES_OUT("Wine judges the address; documented: it is ignored")) {
        CHECK_INT(sendto(pair[0], "llo", 3, 0, (struct sockaddr *)&garbage, 1), 3);
        CHECK_INT(recvfrom(pair[1], room, 3, MSG_WAITALL, (struct sockaddr *)&garbage, &length), 3);
        CHECK_INT(garbage.sin_family, 0x5555);
        CHECK_INT(length, sizeof garbage);
    }
    test_close_pair(pair);
    CHECK_OK(closesocket(other));
}

static void the_end_stays_the_end(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "last", 4, 0), 4);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 4);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 0);
    CHECK_INT(recv(pair[1], room, sizeof room, 0), 0);
    CHECK_INT(recv(pair[1], room, sizeof room, MSG_PEEK), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void recvfrom_on_a_stream_tells_no_address(void) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    name.ss_family = 0x5EED;
    CHECK_INT(recvfrom(pair[1], room, 1, 0, (struct sockaddr *)&name, &length), 1);
    CHECK_INT(name.ss_family, 0x5EED);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(peeking_leaves_it_there);
    RUN(addresses_mean_nothing);
    RUN(the_end_stays_the_end);
    RUN(recvfrom_on_a_stream_tells_no_address);
}
