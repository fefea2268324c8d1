/* Event objects of Winsock: events of the system under other names.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/event-objects-2
 * Windows: as documented, but that no WSAStartup is needed, which Wine agrees with.
 * Covers:  src/api/winsock/events.rs
 */

#include "ws2test.h"

static void an_event_is_manual_and_not_set(void) {
    WSAEVENT event = WSACreateEvent();
    REQUIRE(event != WSA_INVALID_EVENT);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK(WSASetEvent(event));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, TRUE, 0, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSAResetEvent(event));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK(WSACloseEvent(event));
}

static void both_sets_of_functions_work_on_both(void) {
    WSAEVENT of_winsock = WSACreateEvent();
    HANDLE of_the_system = CreateEventA(NULL, FALSE, FALSE, NULL);
    WSAEVENT both[2];
    both[0] = of_winsock;
    both[1] = of_the_system;
    CHECK(WSASetEvent(of_the_system));
    CHECK_INT(WSAWaitForMultipleEvents(2, both, FALSE, 0, FALSE), WSA_WAIT_EVENT_0 + 1);
    CHECK_INT(WSAWaitForMultipleEvents(2, both, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK(SetEvent(of_winsock));
    CHECK_INT(WaitForMultipleObjects(2, both, FALSE, 0), WAIT_OBJECT_0);
    CHECK_INT(WSAWaitForMultipleEvents(2, both, TRUE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK(SetEvent(of_the_system));
    CHECK_INT(WSAWaitForMultipleEvents(2, both, TRUE, 0, FALSE), WSA_WAIT_EVENT_0);
    CHECK(CloseHandle(of_winsock));
    CHECK(WSACloseEvent(of_the_system));
}

static void which_error(void) {
    WSAEVENT events[WSA_MAXIMUM_WAIT_EVENTS + 1];
    WSAEVENT event = WSACreateEvent();
    int i;
    for (i = 0; i <= WSA_MAXIMUM_WAIT_EVENTS; i++) {
        events[i] = event;
    }
    CHECK_FAILS(WSAWaitForMultipleEvents(0, events, FALSE, 0, FALSE), WSA_WAIT_FAILED,
                WSA_INVALID_PARAMETER);
    CHECK_FAILS(WSAWaitForMultipleEvents(WSA_MAXIMUM_WAIT_EVENTS + 1, events, FALSE, 0, FALSE),
                WSA_WAIT_FAILED, WSA_INVALID_PARAMETER);
    if (!ORACLE_LEAVES_OUT("Wine reads the array unseen")) {
        CHECK_FAILS(WSAWaitForMultipleEvents(2, NULL, FALSE, 0, FALSE), WSA_WAIT_FAILED, WSA_INVALID_PARAMETER);
    }
    events[1] = NULL;
    CHECK_FAILS(WSAWaitForMultipleEvents(2, events, FALSE, 0, FALSE), WSA_WAIT_FAILED,
                WSA_INVALID_HANDLE);
    CHECK_FAILS(WSASetEvent(NULL), FALSE, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSAResetEvent(WSA_INVALID_EVENT), FALSE, WSA_INVALID_HANDLE);
    CHECK(WSACloseEvent(event));
    CHECK_FAILS(WSACloseEvent(event), FALSE, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSASetEvent(event), FALSE, WSA_INVALID_HANDLE);
}

static int called;

static void CALLBACK note(ULONG_PTR number) {
    called = (int)number;
}

static void an_alertable_wait_makes_queued_calls(void) {
    WSAEVENT event = WSACreateEvent();
    CHECK(QueueUserAPC(note, GetCurrentThread(), 3));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK_INT(called, 0);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, TRUE),
              WSA_WAIT_IO_COMPLETION);
    CHECK_INT(called, 3);
    CHECK(WSACloseEvent(event));
}

TEST_MAIN_UNSTARTED {
    RUN(an_event_is_manual_and_not_set);
    RUN(both_sets_of_functions_work_on_both);
    RUN(which_error);
    RUN(an_alertable_wait_makes_queued_calls);
}
