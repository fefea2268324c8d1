/* Timers that come as messages.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-settimer
 * Windows: WM_TIMER is made when the queue is looked at and nothing else is in it.
 * Covers:  src/api/win32/message_timers.rs, src/message/timers.rs */

#include "window.h"

static void a_timer_comes_again_and_again(void) {
    MSG message;
    int i;
    CHECK(SetTimer(test_window, 3, 10, NULL) != 0);
    for (i = 0; i < 5; i++) {
        CHECK_INT(GetMessageA(&message, test_window, 0, 0), 1);
        CHECK_INT(message.message, WM_TIMER);
        CHECK_INT((int)message.wParam, 3);
        CHECK_INT((int)message.lParam, 0);
        CHECK(message.hwnd == test_window);
    }
    CHECK(KillTimer(test_window, 3));
    CHECK_FAILS(KillTimer(test_window, 3), 0, ERROR_INVALID_PARAMETER);
}

static void a_killed_timer_comes_no_more(void) {
    MSG message;
    CHECK(SetTimer(test_window, 3, 10, NULL) != 0);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_TIMER), WAIT_OBJECT_0);
    CHECK(KillTimer(test_window, 3));
    CHECK(!PeekMessageA(&message, NULL, WM_TIMER, WM_TIMER, PM_REMOVE));
    /* The other one goes off when it would have. */
    CHECK(SetTimer(test_window, 4, 10, NULL) != 0);
    CHECK_INT(GetMessageA(&message, NULL, WM_TIMER, WM_TIMER), 1);
    CHECK_INT((int)message.wParam, 4);
    CHECK(KillTimer(test_window, 4));
}

static int ticks;
static UINT_PTR ticked;

static void CALLBACK tick(HWND window, UINT message, UINT_PTR id, DWORD now) {
    CHECK(window == test_window);
    CHECK_INT(message, WM_TIMER);
    CHECK(now != 0);
    ticks++;
    ticked = id;
}

static void a_function_is_called_in_place_of_the_procedure(void) {
    MSG message;
    ticks = 0;
    test_log_begin();
    CHECK(SetTimer(test_window, 9, 10, tick) != 0);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    ORACLE_INT(message.lParam == (LPARAM)tick, 1, 0, "the page of WM_TIMER says that it is the function");
    DispatchMessageA(&message);
    CHECK_INT(ticks, 1);
    CHECK_INT((int)ticked, 9);
    CHECK_INT(test_logged, 0);
    CHECK(KillTimer(test_window, 9));
}

static void what_no_timer_was_given_is_not_called(void) {
    MSG message;
    memset(&message, 0, sizeof message);
    message.hwnd = test_window;
    message.message = WM_TIMER;
    message.lParam = 0x10;
    CHECK_INT((int)DispatchMessageA(&message), 0);
}

static void a_timer_can_be_set_anew(void) {
    MSG message;
    CHECK(SetTimer(test_window, 4, 100000, NULL) != 0);
    CHECK(SetTimer(test_window, 4, 10, NULL) != 0);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT(message.message, WM_TIMER);
    CHECK(KillTimer(test_window, 4));
    CHECK(!KillTimer(test_window, 4));
}

static void a_thread_has_timers_of_its_own(void) {
    const UINT_PTR one = SetTimer(NULL, 77, 10, NULL), two = SetTimer(NULL, 77, 100000, NULL);
    MSG message;
    CHECK(one != 0 && two != 0 && one != two);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT(message.message, WM_TIMER);
    CHECK(message.wParam == one);
    CHECK(message.hwnd == NULL);
    CHECK(SetTimer(NULL, one, 100000, NULL) == one);
    CHECK(KillTimer(NULL, one));
    CHECK(KillTimer(NULL, two));
    CHECK_FAILS(KillTimer(NULL, one), 0, ERROR_INVALID_PARAMETER);
}

static void many_timers_each_get_their_turn(void) {
    int seen[8] = {0, 0, 0, 0, 0, 0, 0, 0};
    MSG message;
    int i, missing = 8;
    for (i = 0; i < 8; i++) {
        CHECK(SetTimer(test_window, (UINT_PTR)i + 1, 10, NULL) != 0);
    }
    while (missing > 0) {
        CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
        REQUIRE(message.wParam >= 1 && message.wParam <= 8);
        missing -= seen[message.wParam - 1]++ == 0;
    }
    for (i = 0; i < 8; i++) {
        CHECK(KillTimer(test_window, (UINT_PTR)i + 1));
    }
}

static void what_is_no_window_has_no_timer(void) {
    const HWND gone = test_another_window("test window");
    CHECK(DestroyWindow(gone));
    ORACLE_FAILS(SetTimer((HWND)0x1234, 1, 10, NULL), 0, ERROR_INVALID_WINDOW_HANDLE,
                 ERROR_INVALID_HANDLE, "it is the handle of a window");
    ORACLE_FAILS(KillTimer(gone, 1), 0, ERROR_INVALID_WINDOW_HANDLE, ERROR_INVALID_HANDLE,
                 "it is the handle of a window");
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_timer_comes_again_and_again);
    RUN(a_killed_timer_comes_no_more);
    RUN(a_function_is_called_in_place_of_the_procedure);
    if (!ORACLE_LEAVES_OUT("Wine 8 calls it, and catches what comes of that")) {
        RUN(what_no_timer_was_given_is_not_called);
    }
    RUN(a_timer_can_be_set_anew);
    RUN(a_thread_has_timers_of_its_own);
    RUN(many_timers_each_get_their_turn);
    RUN(what_is_no_window_has_no_timer);
    test_end_window();
}
