/* The texts of windows, in both kinds of characters, and those of controls.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtexta
 * Windows: a window gets strings in the characters of its procedure, whoever sends them.
 * Covers:  src/api/win32/window_texts.rs, src/api/win32/window_strings.rs, src/api/win32/controls.rs */

#include "window.h"

static int same(const WCHAR *left, const WCHAR *right) {
    while (*left != 0 && *left == *right) {
        left++;
        right++;
    }
    return *left == *right;
}

static void a_text_is_set_and_read(void) {
    char text[16];
    CHECK(SetWindowTextA(test_window, "some text"));
    CHECK_INT(GetWindowTextLengthA(test_window), 9);
    CHECK_INT(GetWindowTextA(test_window, text, sizeof text), 9);
    CHECK_STR(text, "some text");
    CHECK_INT(GetWindowTextA(test_window, text, 5), 4);
    CHECK_STR(text, "some");
    CHECK(SetWindowTextA(test_window, NULL));
    CHECK_INT(GetWindowTextA(test_window, text, sizeof text), 0);
    CHECK_STR(text, "");
    CHECK_FAILS(SetWindowTextA((HWND)0x1234, "x"), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(GetWindowTextA((HWND)0x1234, text, 16), 0, ERROR_INVALID_WINDOW_HANDLE);
}

static WCHAR heard[32];

static LRESULT CALLBACK wide_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam) {
    const WCHAR *text = NULL;
    int i;
    if (message == WM_SETTEXT) {
        text = (const WCHAR *)lparam;
    }
    if (message == WM_CREATE) {
        text = ((const CREATESTRUCTW *)lparam)->lpszName;
    }
    for (i = 0; text != NULL && i < 31; i++) {
        heard[i] = text[i];
        if (text[i] == 0) {
            break;
        }
    }
    return DefWindowProcW(window, message, wparam, lparam);
}

static void strings_come_in_the_characters_of_the_window(void) {
    WNDCLASSW description;
    WCHAR wide[16];
    char narrow[16];
    HWND window;
    memset(&description, 0, sizeof description);
    description.lpfnWndProc = wide_procedure;
    description.hInstance = GetModuleHandleA(NULL);
    description.lpszClassName = L"ws2 wide";
    REQUIRE(RegisterClassW(&description) != 0);
    window = CreateWindowExA(0, "ws2 wide", "title", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                             description.hInstance, NULL);
    REQUIRE(window != NULL);
    CHECK(same(heard, L"title"));
    CHECK_INT(GetWindowTextA(window, narrow, sizeof narrow), 5);
    CHECK_STR(narrow, "title");
    CHECK(SetWindowTextA(window, "narrow"));
    CHECK(same(heard, L"narrow"));
    CHECK_INT(GetWindowTextW(window, wide, 16), 6);
    CHECK(same(wide, L"narrow"));
    CHECK(SetWindowTextW(window, L"wide"));
    CHECK(same(heard, L"wide"));
    CHECK_INT(GetWindowTextA(window, narrow, 3), 2);
    CHECK_STR(narrow, "wi");
    CHECK_INT((int)SendMessageA(window, WM_GETTEXT, sizeof narrow, (LPARAM)narrow), 4);
    CHECK_STR(narrow, "wide");
    CHECK(DestroyWindow(window));
    CHECK(UnregisterClassW(L"ws2 wide", description.hInstance));
}

static void a_wide_text_of_a_narrow_window(void) {
    WCHAR wide[16];
    CHECK(SetWindowTextW(test_window, L"from wide"));
    CHECK_INT(GetWindowTextW(test_window, wide, 16), 9);
    CHECK(same(wide, L"from wide"));
    CHECK_INT(GetWindowTextLengthW(test_window), 9);
}

static void an_edit_box_keeps_what_is_added(void) {
    const HWND box = CreateWindowExA(0, "EDIT", "", WS_CHILD | ES_MULTILINE | ES_READONLY, 0, 0, 0, 0,
                                     test_window, (HMENU)12, GetModuleHandleA(NULL), NULL);
    char text[64];
    int length;
    REQUIRE(box != NULL);
    CHECK(SetDlgItemTextA(test_window, 12, "one"));
    length = GetWindowTextLengthA(box);
    CHECK_INT(length, 3);
    SendMessageA(box, EM_SETSEL, (WPARAM)length, length);
    SendMessageA(box, EM_REPLACESEL, 0, (LPARAM) " two");
    length = GetWindowTextLengthA(box);
    SendDlgItemMessageW(test_window, 12, EM_SETSEL, (WPARAM)length, length);
    SendDlgItemMessageW(test_window, 12, EM_REPLACESEL, 0, (LPARAM)L" three");
    CHECK_INT(GetDlgItemTextA(test_window, 12, text, sizeof text), 13);
    CHECK_STR(text, "one two three");
    SendMessageA(box, EM_SETSEL, 0, -1);
    CHECK_INT((int)SendMessageA(box, EM_GETSEL, 0, 0), MAKELONG(0, 13));
    SendMessageA(box, EM_REPLACESEL, 0, (LPARAM) "new");
    CHECK_INT(GetWindowTextA(box, text, sizeof text), 3);
    CHECK_STR(text, "new");
    ORACLE_FAILS(SetDlgItemTextA(test_window, 13, "x"), 0, ERROR_CONTROL_ID_NOT_FOUND, TEST_POISON,
                 "Windows says why");
    CHECK(DestroyWindow(box));
}

static void a_button_commands(void) {
    const HWND button = CreateWindowExA(0, "BUTTON", "Go", WS_CHILD, 0, 0, 9, 9, test_window,
                                        (HMENU)14, GetModuleHandleA(NULL), NULL);
    int i, commands = 0;
    REQUIRE(button != NULL);
    test_log_begin();
    SendMessageA(button, BM_CLICK, 0, 0);
    for (i = 0; i < test_logged; i++) {
        if (test_log[i].message == WM_COMMAND) {
            CHECK_INT((int)test_log[i].wparam, MAKELONG(14, BN_CLICKED));
            CHECK((HWND)test_log[i].lparam == button);
            commands++;
        }
    }
    CHECK_INT(commands, 1);
    CHECK(DestroyWindow(button));
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_text_is_set_and_read);
    RUN(strings_come_in_the_characters_of_the_window);
    RUN(a_wide_text_of_a_narrow_window);
    RUN(an_edit_box_keeps_what_is_added);
    RUN(a_button_commands);
    test_end_window();
}
