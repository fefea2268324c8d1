/* Window classes: registered, described, removed.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winmsg/about-window-classes
 * Windows: a name has a number, which can be used in its place.
 * Covers:  src/api/win32/window_classes.rs, src/message/classes.rs, src/message/names.rs */

#include "window.h"

static WNDCLASSEXA description(const char *name) {
    WNDCLASSEXA description;
    memset(&description, 0, sizeof description);
    description.cbSize = sizeof description;
    description.style = CS_OWNDC;
    description.lpfnWndProc = test_procedure;
    description.cbWndExtra = 16;
    description.hInstance = GetModuleHandleA(NULL);
    description.lpszClassName = name;
    return description;
}

static void a_class_is_described_as_it_was_registered(void) {
    WNDCLASSEXA given = description("ws2 class"), seen;
    WNDCLASSA old;
    const ATOM atom = RegisterClassExA(&given);
    CHECK(atom >= 0xC000);
    memset(&seen, 0, sizeof seen);
    seen.cbSize = sizeof seen;
    CHECK(GetClassInfoExA(given.hInstance, "WS2 Class", &seen));
    CHECK(seen.lpfnWndProc == test_procedure);
    CHECK_INT(seen.style, CS_OWNDC);
    CHECK_INT(seen.cbWndExtra, 16);
    CHECK(GetClassInfoA(given.hInstance, (LPCSTR)(size_t)atom, &old));
    CHECK(old.lpfnWndProc == test_procedure);
    CHECK(UnregisterClassA("ws2 class", given.hInstance));
    CHECK_FAILS(GetClassInfoExA(given.hInstance, "ws2 class", &seen), 0, ERROR_CLASS_DOES_NOT_EXIST);
}

static void a_number_stands_for_the_name(void) {
    WNDCLASSEXA given = description("ws2 class");
    const ATOM atom = RegisterClassExA(&given);
    char name[32];
    HWND window = CreateWindowExA(0, (LPCSTR)(size_t)atom, "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                                  given.hInstance, NULL);
    REQUIRE(window != NULL);
    CHECK_INT(GetClassNameA(window, name, sizeof name), 9);
    CHECK_STR(name, "ws2 class");
    CHECK_INT(GetClassNameA(window, name, 4), 3);
    CHECK_STR(name, "ws2");
    CHECK(FindWindowExA(HWND_MESSAGE, NULL, (LPCSTR)(size_t)atom, NULL) == window);
    CHECK_FAILS(UnregisterClassA((LPCSTR)(size_t)atom, given.hInstance), 0, ERROR_CLASS_HAS_WINDOWS);
    CHECK(DestroyWindow(window));
    CHECK(UnregisterClassA((LPCSTR)(size_t)atom, given.hInstance));
}

static void a_class_is_there_once(void) {
    WNDCLASSEXA given = description("ws2 class");
    CHECK(RegisterClassExA(&given) != 0);
    CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_CLASS_ALREADY_EXISTS);
    given.lpszClassName = "WS2 CLASS";
    CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_CLASS_ALREADY_EXISTS);
    CHECK(UnregisterClassA("ws2 class", given.hInstance));
    CHECK_FAILS(UnregisterClassA("ws2 class", given.hInstance), 0, ERROR_CLASS_DOES_NOT_EXIST);
}

static void both_kinds_of_characters_name_the_same_class(void) {
    WNDCLASSEXA given = description("ws2 class");
    WNDCLASSW seen;
    WCHAR name[32];
    HWND window;
    CHECK(RegisterClassExA(&given) != 0);
    CHECK(GetClassInfoW(given.hInstance, L"ws2 class", &seen));
    CHECK_INT(seen.cbWndExtra, 16);
    window = CreateWindowExW(0, L"ws2 class", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, given.hInstance,
                             NULL);
    REQUIRE(window != NULL);
    CHECK_INT(GetClassNameW(window, name, 32), 9);
    CHECK(name[0] == L'w' && name[8] == L's' && name[9] == 0);
    CHECK(DestroyWindow(window));
    CHECK(UnregisterClassW(L"ws2 class", given.hInstance));
}

static void bad_classes_are_refused(void) {
    WNDCLASSEXA given = description("ws2 class");
    given.cbSize = 4;
    CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_INVALID_PARAMETER);
    given = description("ws2 class");
    given.cbWndExtra = -1;
    CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_INVALID_PARAMETER);
    if (!ORACLE_LEAVES_OUT("Wine 8 takes classes without a procedure, and says nothing of names")) {
        given = description("ws2 class");
        given.lpfnWndProc = NULL;
        CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_INVALID_PARAMETER);
        given = description(NULL);
        CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_INVALID_PARAMETER);
        given = description("");
        CHECK_FAILS(RegisterClassExA(&given), 0, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(RegisterClassExA(NULL), 0, ERROR_NOACCESS);
    }
}

static void names_have_numbers(void) {
    const UINT number = RegisterWindowMessageA("ws2 name");
    CHECK(number >= 0xC000 && number <= 0xFFFF);
    CHECK_INT(RegisterWindowMessageA("WS2 NAME"), number);
    CHECK_INT(RegisterWindowMessageW(L"ws2 name"), number);
    CHECK(RegisterWindowMessageA("ws2 other name") != number);
    CHECK_FAILS(RegisterWindowMessageA(""), 0, ERROR_INVALID_PARAMETER);
}

TEST_MAIN_UNSTARTED {
    RUN(a_class_is_described_as_it_was_registered);
    RUN(a_number_stands_for_the_name);
    RUN(a_class_is_there_once);
    RUN(both_kinds_of_characters_name_the_same_class);
    RUN(bad_classes_are_refused);
    RUN(names_have_numbers);
}
