/* A datagram larger than the room: the room is filled, WSAEMSGSIZE, and the rest is lost.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv
 * Windows: as documented; the sender is told all the same. With MSG_PEEK nothing is lost.
 * Covers:  src/socket/transfer.rs */

#include "ws2test.h"

static SOCKET pair[2];
static char room[8];

/* Sends a long datagram and a short one. */
static void open_and_send(void) {
    test_udp_pair(AF_INET, pair);
    CHECK_INT(send(pair[0], "abcdefgh", 8, 0), 8);
    CHECK_INT(send(pair[0], "next", 4, 0), 4);
    memset(room, '.', sizeof room);
}

static void the_room_is_filled_and_the_rest_is_lost(void) {
    open_and_send();
    CHECK_FAILS(recv(pair[1], room, 3, 0), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_MEM(room, "abc.....", 8);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    CHECK_MEM(room, "next", 4);
    test_close_pair(pair);
}

static void the_sender_is_named(void) {
    struct sockaddr_storage from, sender;
    int length = (int)sizeof from, size = (int)sizeof sender;
    open_and_send();
    CHECK_FAILS(recvfrom(pair[1], room, 3, 0, (struct sockaddr *)&from, &length), SOCKET_ERROR,
                WSAEMSGSIZE);
    CHECK_OK(getsockname(pair[0], (struct sockaddr *)&sender, &size));
    CHECK_INT(length, size);
    CHECK_MEM(&from, &sender, size);
    test_close_pair(pair);
}

static void peeking_loses_nothing(void) {
    open_and_send();
    CHECK_FAILS(recv(pair[1], room, 3, MSG_PEEK), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_MEM(room, "abc.....", 8);
    CHECK_INT(recv(pair[1], room, 8, 0), 8);
    CHECK_MEM(room, "abcdefgh", 8);
    test_close_pair(pair);
}

static void no_room_at_all(void) {
    open_and_send();
    CHECK_FAILS(recv(pair[1], room, 0, 0), SOCKET_ERROR, WSAEMSGSIZE);
    CHECK_INT(recv(pair[1], room, 8, 0), 4);
    test_close_pair(pair);
}

static void a_datagram_that_just_fits_is_no_error(void) {
    open_and_send();
    CHECK_INT(recv(pair[1], room, 8, 0), 8);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(the_room_is_filled_and_the_rest_is_lost);
    RUN(the_sender_is_named);
    RUN(peeking_loses_nothing);
    RUN(no_room_at_all);
    RUN(a_datagram_that_just_fits_is_no_error);
}
