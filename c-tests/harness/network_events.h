/* What tests of network events share, beside ws2test.h. */

#ifndef NETWORK_EVENTS_H
#define NETWORK_EVENTS_H

#include "ws2test.h"

/* Long enough for what must not happen to happen. */
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

/* Nothing happens. Wine may set the event object for events that were fetched meanwhile. */
#define CHECK_NO_EVENTS(s, event) \
    do { \
        const DWORD test_wait = WaitForSingleObject(event, TEST_A_WHILE); \
        CHECK_INT(TEST_UNDER_ORACLE ? WAIT_TIMEOUT : test_wait, WAIT_TIMEOUT); \
        CHECK_EVENTS(s, event, 0); \
    } while (0)

#endif
