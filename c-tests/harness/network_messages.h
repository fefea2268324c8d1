/* What tests of WSAAsyncSelect share: a window that notes the events that it is told of. */

#ifndef NETWORK_MESSAGES_H
#define NETWORK_MESSAGES_H

#include "network_events.h"

#define TEST_MESSAGE (WM_USER + 5)

/* What one message said. */
struct test_notice {
    SOCKET socket;
    LONG event;
    int error;
};

static struct test_notice test_notices[64];
static int test_noticed;

static LRESULT CALLBACK test_note(HWND window, UINT message, WPARAM wparam, LPARAM lparam) {
    if (message == TEST_MESSAGE && test_noticed < 64) {
        test_notices[test_noticed].socket = (SOCKET)wparam;
        test_notices[test_noticed].event = WSAGETSELECTEVENT(lparam);
        test_notices[test_noticed].error = WSAGETSELECTERROR(lparam);
        test_noticed++;
        return 0;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

static inline HWND test_noting_window(void) {
    WNDCLASSA description;
    HWND window;
    memset(&description, 0, sizeof description);
    description.lpfnWndProc = test_note;
    description.hInstance = GetModuleHandleA(NULL);
    description.lpszClassName = "noting window";
    (void)RegisterClassA(&description);
    window = CreateWindowExA(0, "noting window", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                             GetModuleHandleA(NULL), NULL);
    REQUIRE(window != NULL);
    return window;
}

/* Waits for `count` notices, and answers the events in their order, the first in the lowest ten
 * bits: FD_CONNECT | FD_WRITE << 10. More than three are too many. */
static inline LONG test_await_notices(int count) {
    MSG message;
    int i;
    LONG events = 0;
    while (test_noticed < count && GetMessageA(&message, NULL, 0, 0) > 0) {
        DispatchMessageA(&message);
    }
    for (i = 0; i < test_noticed; i++) {
        events |= test_notices[i].event << 10 * i;
    }
    test_noticed = 0;
    return events;
}

/* No notice has come. */
static inline void test_no_notices(void) {
    MSG message;
    test_let_all_be_told();
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
        DispatchMessageA(&message);
    }
    CHECK_INT(test_noticed, 0);
    test_noticed = 0;
}

#endif
