/* What tests of network events share, beside ws2test.h. */

#ifndef NETWORK_EVENTS_H
#define NETWORK_EVENTS_H

#include "ws2test.h"

/* For what nothing can be ordered behind: long enough to happen, mostly. */
#define TEST_A_WHILE 30

/* What has happened on a socket since it was last fetched, as far as it has been waited for. */
struct test_events {
    LONG events;
    int errors[FD_MAX_EVENTS];
};

/* Fetches the events of `s`, whose event object is `event`, waiting until all of `wanted` have
 * happened. Others that happen on the way are answered as well. */
static inline struct test_events test_fetch(SOCKET s, WSAEVENT event, LONG wanted) {
    struct test_events all;
    memset(&all, 0, sizeof all);
    for (;;) {
        int bit;
        WSANETWORKEVENTS now;
        memset(&now, 0, sizeof now);
        REQUIRE(WSAEnumNetworkEvents(s, event, &now) == 0);
        all.events |= now.lNetworkEvents;
        for (bit = 0; bit < FD_MAX_EVENTS; bit++) {
            if (now.lNetworkEvents >> bit & 1) {
                all.errors[bit] = now.iErrorCode[bit];
            }
        }
        if ((all.events & wanted) == wanted) {
            return all;
        }
        REQUIRE(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE) ==
                WSA_WAIT_EVENT_0);
    }
}

/* The events `wanted`, and no others, have happened or happen now. */
#define CHECK_EVENTS(s, event, wanted) CHECK_INT(test_fetch(s, event, wanted).events, wanted)

/* Returns when all that had happened on sockets before has been told: something happens on another
 * socket, and is told behind it. */
static inline void test_let_all_be_told(void) {
    SOCKET pair[2];
    const WSAEVENT event = WSACreateEvent();
    test_tcp_pair(AF_INET, pair);
    REQUIRE(WSAEventSelect(pair[0], event, FD_READ) == 0);
    test_send_all(pair[1], "x", 1);
    CHECK_EVENTS(pair[0], event, FD_READ);
    test_close_pair(pair);
    CHECK(WSACloseEvent(event));
}

/* Nothing has happened. Wine may set the event object for events that were fetched meanwhile. */
#define CHECK_NO_EVENTS(s, event) \
    do { \
        DWORD test_wait; \
        test_let_all_be_told(); \
        test_wait = WaitForSingleObject(event, 0); \
        CHECK_INT(TEST_UNDER_ORACLE ? WAIT_TIMEOUT : test_wait, WAIT_TIMEOUT); \
        CHECK_EVENTS(s, event, 0); \
    } while (0)

#endif
