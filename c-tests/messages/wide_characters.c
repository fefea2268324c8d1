/* The functions for messages with wide characters: the same queue, the same windows.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/intl/working-with-strings
 * Windows: as checked; Wine agrees.
 * Covers:  src/api/win32/windows.rs, src/api/win32/messages.rs, src/message/
 */

#include "ws2test.h"

static HWND window;
static UINT registered;

static LRESULT CALLBACK procedure(HWND to, UINT message, WPARAM wparam, LPARAM lparam) {
    if (message == WM_APP) {
        return (LRESULT)(wparam + (WPARAM)lparam);
    }
    if (message == registered && registered != 0) {
        return 77;
    }
    return DefWindowProcW(to, message, wparam, lparam);
}

static LRESULT CALLBACK other_procedure(HWND to, UINT message, WPARAM wparam, LPARAM lparam) {
    return message == WM_APP ? -1 : DefWindowProcA(to, message, wparam, lparam);
}

static void make_window(void) {
    WNDCLASSEXW description;
    memset(&description, 0, sizeof description);
    description.cbSize = sizeof description;
    description.lpfnWndProc = procedure;
    description.hInstance = GetModuleHandleW(NULL);
    description.lpszClassName = L"wide window";
    description.cbWndExtra = (int)sizeof(LONG_PTR);
    REQUIRE(RegisterClassExW(&description) != 0);
    window = CreateWindowExW(0, L"wide window", L"caf\u00e9", WS_OVERLAPPED, 0, 0, 0, 0, NULL, NULL,
                             GetModuleHandleW(NULL), NULL);
    REQUIRE(window != NULL);
}

static void a_window_has_a_wide_name(void) {
    WCHAR room[16];
    CHECK(FindWindowW(L"wide window", L"caf\u00e9") == window);
    CHECK(FindWindowA("wide window", NULL) == window);
    CHECK(FindWindowW(L"no such window", NULL) == NULL);
    CHECK_INT(GetWindowTextW(window, room, 16), 4);
    CHECK_MEM(room, L"caf\u00e9", sizeof L"caf\u00e9");
    CHECK(SetWindowTextW(window, L"new"));
    CHECK_INT(GetWindowTextW(window, room, 16), 3);
    CHECK_MEM(room, L"new", sizeof L"new");
    CHECK_INT(GetClassNameW(window, room, 16), 11);
    CHECK_MEM(room, L"wide window", sizeof L"wide window");
}

static void messages_are_posted_and_sent(void) {
    MSG message;
    DWORD_PTR answer = 0;
    CHECK(PostMessageW(window, WM_APP, 3, 4));
    CHECK(PeekMessageW(&message, window, 0, 0, PM_NOREMOVE));
    CHECK_INT(GetMessageW(&message, NULL, WM_APP, WM_APP), 1);
    CHECK_INT(message.wParam, 3);
    CHECK_INT(DispatchMessageW(&message), 7);
    CHECK(!PeekMessageW(&message, window, 0, 0, PM_REMOVE));
    CHECK_INT(SendMessageW(window, WM_APP, 5, 6), 11);
    CHECK(SendMessageTimeoutW(window, WM_APP, 1, 2, SMTO_NORMAL, 1000, &answer));
    CHECK_INT(answer, 3);
    CHECK(PostThreadMessageW(GetCurrentThreadId(), WM_APP, 8, 0));
    CHECK(PeekMessageW(&message, (HWND)(LONG_PTR)-1, 0, 0, PM_REMOVE));
    CHECK_INT(message.wParam, 8);
    registered = RegisterWindowMessageW(L"ws2test message");
    CHECK(registered >= 0xC000);
    CHECK_INT(RegisterWindowMessageA("ws2test message"), registered);
    CHECK_INT(SendMessageW(window, registered, 0, 0), 77);
}

static void values_are_the_same_for_both(void) {
    CHECK_INT(SetWindowLongPtrW(window, 0, 4711), 0);
    CHECK_INT(GetWindowLongPtrA(window, 0), 4711);
    CHECK_INT(GetWindowLongPtrW(window, 0), 4711);
    CHECK(GetWindowLongPtrW(window, GWLP_WNDPROC) == (LONG_PTR)procedure);
    CHECK(SetWindowLongPtrW(window, GWLP_WNDPROC, (LONG_PTR)other_procedure) == (LONG_PTR)procedure);
    CHECK_INT(SendMessageW(window, WM_APP, 1, 1), -1);
    CHECK(SetWindowLongPtrW(window, GWLP_WNDPROC, (LONG_PTR)procedure) == (LONG_PTR)other_procedure);
    CHECK_INT(SendMessageW(window, WM_APP, 1, 1), 2);
}

static void what_is_no_window(void) {
    const HWND gone = window;
    DWORD_PTR answer;
    CHECK(DestroyWindow(window));
    CHECK(UnregisterClassW(L"wide window", GetModuleHandleW(NULL)));
    CHECK_FAILS(PostMessageW(gone, WM_APP, 0, 0), FALSE, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SendMessageW(gone, WM_APP, 0, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SendMessageTimeoutW(gone, WM_APP, 0, 0, SMTO_NORMAL, 10, &answer), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SetWindowTextW(gone, L"x"), FALSE, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SetWindowLongPtrW(gone, 0, 1), 0, ERROR_INVALID_WINDOW_HANDLE);
}

TEST_MAIN_UNSTARTED {
    make_window();
    RUN(a_window_has_a_wide_name);
    RUN(messages_are_posted_and_sent);
    RUN(values_are_the_same_for_both);
    RUN(what_is_no_window);
}
