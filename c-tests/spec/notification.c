/* The specification's fragments for WSAAsyncSelect and WSAEventSelect, to the letter, and what it says
 * of them: with one call both events are told; a second call takes the first back; 0 cancels.
 *
 * Windows: as the document says.
 * Covers:  src/socket/notification/mod.rs */

#include "network_messages.h"

static HWND hWnd;
static SOCKET pair[2];

static void open_pair_with_data(void) {
    test_tcp_pair(AF_INET, pair);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(pair[0]);
}

static void messages_for_reading_and_writing(void) {
    const UINT wMsg = TEST_MESSAGE;
    int rc;
    SOCKET s;
    open_pair_with_data();
    s = pair[0];
rc = WSAAsyncSelect(s, hWnd, wMsg, FD_READ|FD_WRITE);
    CHECK_OK(rc);
    CHECK_INT(test_await_notices(2), FD_READ | FD_WRITE << 10);
    test_close_pair(pair);
}

static void two_messages(void) {
    const UINT wMsg1 = WM_USER + 1, wMsg2 = TEST_MESSAGE;
    MSG message;
    int rc;
    SOCKET s;
    test_tcp_pair(AF_INET, pair);
    s = pair[0];
rc = WSAAsyncSelect(s, hWnd, wMsg1, FD_READ);
rc = WSAAsyncSelect(s, hWnd, wMsg2, FD_WRITE);
    CHECK_OK(rc);
    CHECK_INT(test_await_notices(1), FD_WRITE);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(s);
    test_no_notices();
    CHECK(!PeekMessageA(&message, NULL, wMsg1, wMsg1, PM_REMOVE));
    test_close_pair(pair);
}

static void no_messages_any_more(void) {
    int rc;
    SOCKET s;
    test_tcp_pair(AF_INET, pair);
    s = pair[0];
    CHECK_OK(WSAAsyncSelect(s, hWnd, TEST_MESSAGE, FD_READ));
rc = WSAAsyncSelect(s, hWnd, 0, 0);
    CHECK_OK(rc);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(s);
    test_no_notices();
    test_close_pair(pair);
}

static void an_event_object_for_reading_and_writing(void) {
    const WSAEVENT hEventObject = WSACreateEvent();
    int rc;
    SOCKET s;
    open_pair_with_data();
    s = pair[0];
rc = WSAEventSelect(s, hEventObject, FD_READ|FD_WRITE);
    CHECK_OK(rc);
    CHECK_EVENTS(s, hEventObject, FD_READ | FD_WRITE);
    test_close_pair(pair);
    CHECK(WSACloseEvent(hEventObject));
}

static void two_event_objects(void) {
    const WSAEVENT hEventObject1 = WSACreateEvent(), hEventObject2 = WSACreateEvent();
    int rc;
    SOCKET s;
    test_tcp_pair(AF_INET, pair);
    s = pair[0];
rc = WSAEventSelect(s, hEventObject1, FD_READ);
rc = WSAEventSelect(s, hEventObject2, FD_WRITE); //bad
    CHECK_OK(rc);
    CHECK_EVENTS(s, hEventObject2, FD_WRITE);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(s);
    CHECK_NO_EVENTS(s, hEventObject2);
    CHECK_INT(WaitForSingleObject(hEventObject1, 0), WAIT_TIMEOUT);
    test_close_pair(pair);
    CHECK(WSACloseEvent(hEventObject1));
    CHECK(WSACloseEvent(hEventObject2));
}

static void no_event_object_any_more(void) {
    const WSAEVENT hEventObject = WSACreateEvent();
    int rc;
    SOCKET s;
    test_tcp_pair(AF_INET, pair);
    s = pair[0];
    CHECK_OK(WSAEventSelect(s, hEventObject, FD_READ));
rc = WSAEventSelect(s, hEventObject, 0);
    CHECK_OK(rc);
    test_send_all(pair[1], "x", 1);
    test_wait_readable(s);
    CHECK_NO_EVENTS(s, hEventObject);
    test_close_pair(pair);
    CHECK(WSACloseEvent(hEventObject));
}

TEST_MAIN {
    hWnd = test_noting_window();
    RUN(messages_for_reading_and_writing);
    RUN(two_messages);
    RUN(no_messages_any_more);
    RUN(an_event_object_for_reading_and_writing);
    RUN(two_event_objects);
    RUN(no_event_object_any_more);
    CHECK(DestroyWindow(hWnd));
}
