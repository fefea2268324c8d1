/* Windows that are shown and drawn: nobody sees it here, but the messages are as if.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/gdi/the-wm-paint-message
 * Windows: a visible window that is to be drawn gets WM_PAINT when nothing else is in the queue, until
 *          it has been drawn.
 * Covers:  src/api/win32/window_showing.rs, src/api/win32/drawing.rs */

#include "window.h"

static HWND make(void) {
    const HWND window = CreateWindowExA(0, "test window", "", WS_OVERLAPPED, 10, 20, 300, 200, NULL,
                                        NULL, GetModuleHandleA(NULL), NULL);
    REQUIRE(window != NULL);
    test_pump();
    return window;
}

static int logged(UINT message) {
    int i, times = 0;
    for (i = 0; i < test_logged; i++) {
        times += test_log[i].message == message;
    }
    return times;
}

static void a_window_is_told_that_it_is_shown(void) {
    const HWND window = make();
    CHECK(!IsWindowVisible(window));
    test_log_begin();
    CHECK(!ShowWindow(window, SW_SHOW));
    CHECK_INT(logged(WM_SHOWWINDOW), 1);
    CHECK_INT(logged(WM_SIZE), 1);
    CHECK_INT(logged(WM_MOVE), 1);
    CHECK(IsWindowVisible(window));
    CHECK(ShowWindow(window, SW_SHOW));
    test_log_begin();
    CHECK(ShowWindow(window, SW_HIDE));
    CHECK_INT(logged(WM_SHOWWINDOW), 1);
    CHECK(!IsWindowVisible(window));
    CHECK(DestroyWindow(window));
}

static void paint_comes_after_posted_messages_and_before_timers(void) {
    const HWND window = make();
    MSG message;
    ShowWindow(window, SW_SHOW);
    test_pump();
    CHECK(SetTimer(window, 1, 10, NULL) != 0);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_TIMER), WAIT_OBJECT_0);
    CHECK(InvalidateRect(window, NULL, FALSE));
    CHECK(PostMessageA(window, WM_APP, 0, 0));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_APP);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_PAINT);
    /* It stays until the window is drawn. */
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_PAINT);
    DispatchMessageA(&message);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_TIMER);
    CHECK(KillTimer(window, 1));
    CHECK(DestroyWindow(window));
}

static void a_window_is_drawn_at_once_if_need_be(void) {
    const HWND window = make();
    ShowWindow(window, SW_SHOW);
    test_log_begin();
    CHECK(UpdateWindow(window));
    CHECK_INT(logged(WM_PAINT), 1);
    CHECK(UpdateWindow(window));
    CHECK_INT(logged(WM_PAINT), 1);
    CHECK(InvalidateRect(window, NULL, TRUE));
    CHECK(ValidateRect(window, NULL));
    CHECK(UpdateWindow(window));
    CHECK_INT(logged(WM_PAINT), 1);
    CHECK(DestroyWindow(window));
}

static void painting_begins_and_ends(void) {
    const HWND window = make();
    PAINTSTRUCT paint;
    MSG message;
    ShowWindow(window, SW_SHOW);
    test_pump();
    CHECK(InvalidateRect(window, NULL, FALSE));
    memset(&paint, 0, sizeof paint);
    ORACLE_INT(BeginPaint(window, &paint) == NULL, 1, 0, "there is no display here");
    EndPaint(window, &paint);
    CHECK(!PeekMessageA(&message, NULL, WM_PAINT, WM_PAINT, PM_REMOVE));
    CHECK(DestroyWindow(window));
}

static void a_hidden_window_is_not_drawn(void) {
    const HWND window = make();
    MSG message;
    CHECK(InvalidateRect(window, NULL, FALSE));
    CHECK(!PeekMessageA(&message, NULL, WM_PAINT, WM_PAINT, PM_REMOVE));
    CHECK(DestroyWindow(window));
}

static void a_window_can_be_moved(void) {
    const HWND window = make();
    RECT place;
    CHECK(GetWindowRect(window, &place));
    CHECK_INT(place.right - place.left, 300);
    CHECK_INT(place.bottom - place.top, 200);
    CHECK(MoveWindow(window, 1, 2, 400, 300, FALSE));
    CHECK(GetWindowRect(window, &place));
    CHECK_INT(place.left, 1);
    CHECK_INT(place.top, 2);
    CHECK_INT(place.right, 401);
    CHECK_INT(place.bottom, 302);
    CHECK(SetWindowPos(window, NULL, 5, 6, 9, 9, SWP_NOSIZE | SWP_NOZORDER | SWP_NOACTIVATE));
    CHECK(GetWindowRect(window, &place));
    CHECK_INT(place.left, 5);
    CHECK_INT(place.right, 405);
    CHECK(DestroyWindow(window));
}

static void a_window_can_be_disabled(void) {
    const HWND window = make();
    CHECK(IsWindowEnabled(window));
    CHECK(!EnableWindow(window, FALSE));
    CHECK(!IsWindowEnabled(window));
    CHECK(EnableWindow(window, TRUE));
    CHECK(DestroyWindow(window));
}

static void close_destroys(void) {
    const HWND window = make();
    CHECK(PostMessageA(window, WM_CLOSE, 0, 0));
    test_pump();
    CHECK(!IsWindow(window));
}

static void what_is_no_window_is_not_shown(void) {
    CHECK_FAILS(ShowWindow((HWND)0x1234, SW_SHOW), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(EnableWindow((HWND)0x1234, TRUE), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(MoveWindow((HWND)0x1234, 0, 0, 0, 0, FALSE), 0, ERROR_INVALID_WINDOW_HANDLE);
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_window_is_told_that_it_is_shown);
    RUN(paint_comes_after_posted_messages_and_before_timers);
    RUN(a_window_is_drawn_at_once_if_need_be);
    RUN(painting_begins_and_ends);
    RUN(a_hidden_window_is_not_drawn);
    RUN(a_window_can_be_moved);
    RUN(a_window_can_be_disabled);
    RUN(close_destroys);
    RUN(what_is_no_window_is_not_shown);
    test_end_window();
}
