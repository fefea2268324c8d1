/* Which messages GetMessage and PeekMessage let out: by window, by number and by kind.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-peekmessagea
 * Windows: WM_QUIT goes through every filter of numbers and windows.
 * Covers:  src/api/win32/messages.rs, src/message/queue.rs */

#include "window.h"

static void numbers_are_a_range(void) {
    static const UINT posted[] = {5, 3, 1, 4, 2}, expected[] = {3, 4, 2};
    MSG message;
    int i;
    for (i = 0; i < 5; i++) {
        CHECK(PostMessageA(test_window, WM_APP + posted[i], 0, 0));
    }
    for (i = 0; i < 3; i++) {
        CHECK(PeekMessageA(&message, NULL, WM_APP + 2, WM_APP + 4, PM_REMOVE));
        CHECK_INT(message.message, WM_APP + expected[i]);
    }
    CHECK(!PeekMessageA(&message, NULL, WM_APP + 2, WM_APP + 4, PM_REMOVE));
    CHECK(PeekMessageA(&message, NULL, WM_APP + 1, WM_APP + 1, PM_REMOVE));
    CHECK(PeekMessageA(&message, NULL, WM_APP + 5, WM_APP + 5, PM_REMOVE));
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
}

static void a_range_that_is_none_lets_nothing_out(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK(!PeekMessageA(&message, NULL, WM_APP, 0, PM_REMOVE));
    CHECK(!PeekMessageA(&message, NULL, WM_APP + 1, WM_APP - 1, PM_REMOVE));
    CHECK(PeekMessageA(&message, NULL, 0, WM_APP, PM_REMOVE));
}

static void a_window_lets_out_its_own_messages_and_those_of_its_children(void) {
    const HWND child = CreateWindowExA(0, "test window", "", WS_CHILD, 0, 0, 0, 0, test_window, NULL,
                                       GetModuleHandleA(NULL), NULL);
    const HWND other = test_another_window("test window");
    MSG message;
    REQUIRE(child != NULL);
    CHECK(PostMessageA(NULL, WM_APP, 0, 0));
    CHECK(PostMessageA(other, WM_APP, 1, 0));
    CHECK(PostMessageA(child, WM_APP, 2, 0));
    CHECK(PostMessageA(test_window, WM_APP, 3, 0));
    CHECK(PeekMessageA(&message, test_window, 0, 0, PM_REMOVE));
    CHECK(message.hwnd == child);
    CHECK(PeekMessageA(&message, test_window, 0, 0, PM_REMOVE));
    CHECK(message.hwnd == test_window);
    CHECK(!PeekMessageA(&message, test_window, 0, 0, PM_REMOVE));
    CHECK(!PeekMessageA(&message, child, 0, 0, PM_REMOVE));
    CHECK(PeekMessageA(&message, other, 0, 0, PM_REMOVE));
    CHECK(message.hwnd == other);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK(message.hwnd == NULL);
    CHECK(DestroyWindow(other));
    CHECK(DestroyWindow(child));
}

static void minus_one_lets_out_what_has_no_window(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_APP, 1, 0));
    CHECK(PostMessageA(NULL, WM_APP, 2, 0));
    CHECK(PeekMessageA(&message, (HWND)(LONG_PTR)-1, 0, 0, PM_REMOVE));
    CHECK_INT((int)message.wParam, 2);
    CHECK(!PeekMessageA(&message, (HWND)(LONG_PTR)-1, 0, 0, PM_REMOVE));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT((int)message.wParam, 1);
}

static void quit_goes_through_every_filter(void) {
    MSG message;
    PostQuitMessage(3);
    CHECK(PostMessageA(NULL, WM_APP, 0, 0));
    CHECK_INT(GetMessageA(&message, test_window, WM_APP + 1, WM_APP + 1), 0);
    CHECK_INT(message.message, WM_QUIT);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_APP);
}

static void kinds_are_looked_at_alone(void) {
    MSG message;
    HANDLE thread;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    thread = test_thread(test_send, (void *)test_window);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_SENDMESSAGE), WAIT_OBJECT_0);
    test_log_begin();
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE | PM_QS_PAINT));
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE | PM_QS_SENDMESSAGE));
    CHECK_INT(test_logged, 1);
    CHECK_INT(test_join(thread), TEST_ANSWER);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE | PM_QS_POSTMESSAGE));
    CHECK_INT(message.message, WM_APP);
}

static void what_is_no_window_is_an_error(void) {
    const HWND gone = test_another_window("test window");
    MSG message;
    CHECK(DestroyWindow(gone));
    CHECK_FAILS(PeekMessageA(&message, (HWND)0x1234, 0, 0, PM_REMOVE), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(GetMessageA(&message, (HWND)0x1234, 0, 0), -1, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(PeekMessageA(&message, gone, 0, 0, PM_REMOVE), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(GetMessageA(&message, gone, 0, 0), -1, ERROR_INVALID_WINDOW_HANDLE);
}

static DWORD WINAPI look_at_a_window_of_another(LPVOID window) {
    MSG message;
    CHECK(PeekMessageA(&message, (HWND)window, 0, 0, PM_REMOVE) == 0);
    return 0;
}

static void a_thread_gets_no_messages_of_another(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    test_join(test_thread(look_at_a_window_of_another, (void *)test_window));
    CHECK(PeekMessageA(&message, test_window, 0, 0, PM_REMOVE));
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(numbers_are_a_range);
    RUN(a_range_that_is_none_lets_nothing_out);
    RUN(a_window_lets_out_its_own_messages_and_those_of_its_children);
    RUN(minus_one_lets_out_what_has_no_window);
    RUN(quit_goes_through_every_filter);
    RUN(kinds_are_looked_at_alone);
    RUN(what_is_no_window_is_an_error);
    RUN(a_thread_gets_no_messages_of_another);
    test_end_window();
}
