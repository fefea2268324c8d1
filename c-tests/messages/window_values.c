/* The values of windows: GetWindowLongPtr and its kin.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongptra
 * Windows: changing a value answers the one before, and keeps the last error.
 * Covers:  src/api/win32/window_longs.rs */

#include "window.h"

static HWND make(const char *name, int extra) {
    WNDCLASSA description;
    HWND window;
    memset(&description, 0, sizeof description);
    description.lpfnWndProc = test_procedure;
    description.cbWndExtra = extra;
    description.hInstance = GetModuleHandleA(NULL);
    description.lpszClassName = name;
    REQUIRE(RegisterClassA(&description) != 0);
    window = CreateWindowExA(WS_EX_TOOLWINDOW, name, "", WS_CHILD, 0, 0, 0, 0, test_window, (HMENU)7,
                             description.hInstance, NULL);
    REQUIRE(window != NULL);
    return window;
}

static void unmake(HWND window, const char *name) {
    CHECK(DestroyWindow(window));
    CHECK(UnregisterClassA(name, GetModuleHandleA(NULL)));
}

static void a_window_keeps_bytes_of_the_program(void) {
    const HWND window = make("ws2 bytes", 12);
    CHECK_INT(GetWindowLongPtrA(window, 0), 0);
    CHECK_INT(SetWindowLongPtrA(window, 0, -5), 0);
    CHECK_INT(SetWindowLongPtrA(window, 0, 0x123456789LL), -5);
    CHECK_INT(GetWindowLongPtrA(window, 0), 0x123456789LL);
    CHECK_INT(GetWindowLongA(window, 0), 0x23456789);
    CHECK_INT(GetWindowLongA(window, 4), 1);
    CHECK_INT(SetWindowLongA(window, 8, -7), 0);
    CHECK_INT(GetWindowLongA(window, 8), -7);
    CHECK_INT(GetWindowLongPtrA(window, 4), ((LONGLONG)-7 * ((LONGLONG)1 << 32)) + 1);
    CHECK_FAILS(GetWindowLongPtrA(window, 5), 0, ERROR_INVALID_INDEX);
    CHECK_FAILS(GetWindowLongA(window, 9), 0, ERROR_INVALID_INDEX);
    CHECK_FAILS(SetWindowLongPtrA(window, 8, 1), 0, ERROR_INVALID_INDEX);
    CHECK_FAILS(SetWindowLongA(window, 1000, 1), 0, ERROR_INVALID_INDEX);
    unmake(window, "ws2 bytes");
}

static void a_window_has_values_of_its_own(void) {
    const HWND window = make("ws2 values", 0);
    CHECK_INT(GetWindowLongPtrA(window, GWLP_USERDATA), 0);
    CHECK_INT(SetWindowLongPtrA(window, GWLP_USERDATA, 0x7766554433221100LL), 0);
    CHECK_INT(GetWindowLongPtrW(window, GWLP_USERDATA), 0x7766554433221100LL);
    CHECK_INT(GetWindowLongA(window, GWLP_USERDATA), 0x33221100);
    CHECK_INT(GetWindowLongPtrA(window, GWLP_ID), 7);
    CHECK((HINSTANCE)GetWindowLongPtrA(window, GWLP_HINSTANCE) == GetModuleHandleA(NULL));
    CHECK((HWND)GetWindowLongPtrA(window, GWLP_HWNDPARENT) == test_window);
    CHECK((GetWindowLongA(window, GWL_STYLE) & WS_CHILD) != 0);
    CHECK_INT(GetWindowLongA(window, GWL_EXSTYLE) & WS_EX_TOOLWINDOW, WS_EX_TOOLWINDOW);
    CHECK_INT(SetWindowLongPtrA(window, GWLP_ID, 8), 7);
    CHECK(GetDlgItem(test_window, 8) == window);
    CHECK_FAILS(GetWindowLongPtrA(window, -77), 0, ERROR_INVALID_INDEX);
    CHECK_FAILS(GetWindowLongA(window, GWLP_WNDPROC), 0, ERROR_INVALID_INDEX);
    unmake(window, "ws2 values");
}

static WNDPROC before;
static int passed;

static LRESULT CALLBACK in_front(HWND window, UINT message, WPARAM wparam, LPARAM lparam) {
    passed++;
    if (message == TEST_SENT) {
        return CallWindowProcA(before, window, message, wparam, lparam) + 1;
    }
    return CallWindowProcA(before, window, message, wparam, lparam);
}

static void a_procedure_can_be_put_in_front_of_another(void) {
    const HWND window = make("ws2 in front", 0);
    passed = 0;
    CHECK((WNDPROC)GetWindowLongPtrA(window, GWLP_WNDPROC) == test_procedure);
    before = (WNDPROC)SetWindowLongPtrA(window, GWLP_WNDPROC, (LONG_PTR)in_front);
    CHECK(before == test_procedure);
    CHECK_INT((int)SendMessageA(window, TEST_SENT, 0, 0), TEST_ANSWER + 1);
    CHECK_INT(passed, 1);
    CHECK((WNDPROC)SetWindowLongPtrA(window, GWLP_WNDPROC, (LONG_PTR)before) == in_front);
    CHECK_INT((int)SendMessageA(window, TEST_SENT, 0, 0), TEST_ANSWER);
    CHECK_INT(passed, 1);
    unmake(window, "ws2 in front");
}

static void what_is_no_window_has_no_values(void) {
    CHECK_FAILS(GetWindowLongPtrA(NULL, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SetWindowLongPtrA((HWND)0x1234, GWLP_USERDATA, 1), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(GetWindowLongA((HWND)0x1234, GWL_STYLE), 0, ERROR_INVALID_WINDOW_HANDLE);
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_window_keeps_bytes_of_the_program);
    RUN(a_window_has_values_of_its_own);
    RUN(a_procedure_can_be_put_in_front_of_another);
    RUN(what_is_no_window_has_no_values);
    test_end_window();
}
