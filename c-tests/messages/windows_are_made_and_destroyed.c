/* The life of a window: what it is told, and what becomes of its messages.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winmsg/window-features
 * Windows: WM_NCCREATE and WM_CREATE can refuse; WM_DESTROY goes from the parent to the children,
 *          WM_NCDESTROY from the children to the parent.
 * Covers:  src/api/win32/windows.rs, src/api/win32/message_bodies.rs, src/message/tree.rs */

#include "window.h"

static UINT refused;
static LRESULT refusal;

static int refuse(const struct test_entry *entry, LRESULT *answer) {
    *answer = refusal;
    return entry->message == refused;
}

static void check_log(const UINT *expected, int count) {
    int i;
    CHECK_INT(test_logged, count);
    for (i = 0; i < count && i < test_logged; i++) {
        CHECK_INT(test_log[i].message, expected[i]);
    }
}

static void a_window_is_told_of_its_life(void) {
    static const UINT expected[] = {WM_NCCREATE, WM_CREATE, WM_DESTROY, WM_NCDESTROY};
    HWND window;
    test_log_begin();
    window = test_another_window("test window");
    CHECK(IsWindow(window));
    CHECK(DestroyWindow(window));
    check_log(expected, 4);
    CHECK(test_log[0].window == window && test_log[3].window == window);
    CHECK(!IsWindow(window));
}

static int look_at_creation(const struct test_entry *entry, LRESULT *answer) {
    (void)answer;
    if (entry->message == WM_NCCREATE || entry->message == WM_CREATE) {
        const CREATESTRUCTA *const given = (const CREATESTRUCTA *)entry->lparam;
        CHECK_STR(given->lpszName, "a title");
        CHECK_STR(given->lpszClass, "test window");
        CHECK_INT(given->x, 1);
        CHECK_INT(given->y, 2);
        CHECK_INT(given->cx, 30);
        CHECK_INT(given->cy, 40);
        CHECK(given->lpCreateParams == &refused);
        CHECK(given->hInstance == GetModuleHandleA(NULL));
        CHECK_INT((int)(size_t)given->hMenu, 9);
        CHECK_INT((int)given->dwExStyle, WS_EX_TOOLWINDOW);
    }
    return 0;
}

static void creation_brings_what_the_program_said(void) {
    HWND window;
    test_reaction = look_at_creation;
    window = CreateWindowExA(WS_EX_TOOLWINDOW, "test window", "a title", WS_CHILD, 1, 2, 30, 40,
                             test_window, (HMENU)9, GetModuleHandleA(NULL), &refused);
    test_reaction = NULL;
    REQUIRE(window != NULL);
    CHECK(GetParent(window) == test_window);
    CHECK(IsChild(test_window, window));
    CHECK(!IsChild(window, test_window));
    CHECK(GetDlgItem(test_window, 9) == window);
    CHECK_INT(GetDlgCtrlID(window), 9);
    CHECK(DestroyWindow(window));
    ORACLE_FAILS((size_t)GetDlgItem(test_window, 9), 0, ERROR_CONTROL_ID_NOT_FOUND, TEST_POISON,
                 "Windows says why");
}

static void a_window_can_refuse_to_be_made(void) {
    static const UINT early[] = {WM_NCCREATE, WM_NCDESTROY};
    static const UINT late[] = {WM_NCCREATE, WM_CREATE, WM_NCDESTROY};
    test_reaction = refuse;
    refused = WM_NCCREATE;
    refusal = 0;
    test_log_begin();
    CHECK(CreateWindowExA(0, "test window", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL) == NULL);
    check_log(early, 2);
    CHECK(!IsWindow(test_log[0].window));
    refused = WM_CREATE;
    refusal = -1;
    test_log_begin();
    CHECK(CreateWindowExA(0, "test window", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL) == NULL);
    check_log(late, 3);
    CHECK(!IsWindow(test_log[0].window));
    test_reaction = NULL;
}

static int destroy_at_once(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == WM_CREATE) {
        CHECK(DestroyWindow(entry->window));
    }
    *answer = 0;
    return entry->message == WM_CREATE;
}

static void a_window_can_be_destroyed_while_it_is_made(void) {
    HWND window;
    test_reaction = destroy_at_once;
    window = CreateWindowExA(0, "test window", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    test_reaction = NULL;
    CHECK(window == NULL);
}

static HWND child_of(HWND parent, int id) {
    const HWND window = CreateWindowExA(WS_EX_NOPARENTNOTIFY, "test window", "", WS_CHILD, 0, 0, 0, 0,
                                        parent, (HMENU)(size_t)id, GetModuleHandleA(NULL), NULL);
    REQUIRE(window != NULL);
    return window;
}

static void children_end_with_their_parent(void) {
    const HWND parent = test_another_window("test window");
    const HWND one = child_of(parent, 1), two = child_of(parent, 2), inner = child_of(one, 3);
    const struct test_entry expected[] = {
        {parent, WM_DESTROY, 0, 0},  {one, WM_DESTROY, 0, 0},   {inner, WM_DESTROY, 0, 0},
        {two, WM_DESTROY, 0, 0},     {inner, WM_NCDESTROY, 0, 0}, {one, WM_NCDESTROY, 0, 0},
        {two, WM_NCDESTROY, 0, 0},   {parent, WM_NCDESTROY, 0, 0},
    };
    int i;
    CHECK(IsChild(parent, inner));
    test_log_begin();
    CHECK(DestroyWindow(parent));
    CHECK_INT(test_logged, 8);
    for (i = 0; i < 8; i++) {
        CHECK_INT(test_log[i].message, expected[i].message);
        CHECK(test_log[i].window == expected[i].window);
    }
    CHECK(!IsWindow(one) && !IsWindow(two) && !IsWindow(inner));
}

static void a_parent_is_told_of_its_children(void) {
    const HWND parent = test_another_window("test window");
    HWND child;
    int i, created = 0, destroyed = 0;
    test_log_begin();
    child = CreateWindowExA(0, "test window", "", WS_CHILD, 0, 0, 0, 0, parent, (HMENU)5,
                            GetModuleHandleA(NULL), NULL);
    REQUIRE(child != NULL);
    CHECK(DestroyWindow(child));
    for (i = 0; i < test_logged; i++) {
        if (test_log[i].message == WM_PARENTNOTIFY) {
            CHECK(test_log[i].window == parent);
            CHECK((HWND)test_log[i].lparam == child);
            CHECK_INT(HIWORD(test_log[i].wparam), 5);
            created += LOWORD(test_log[i].wparam) == WM_CREATE;
            destroyed += LOWORD(test_log[i].wparam) == WM_DESTROY;
        }
    }
    CHECK_INT(created, 1);
    CHECK_INT(destroyed, 1);
    CHECK(DestroyWindow(parent));
}

static void messages_end_with_their_window(void) {
    const HWND window = test_another_window("test window");
    MSG message;
    CHECK(PostMessageA(window, WM_APP, 1, 0));
    CHECK(PostMessageA(NULL, WM_APP, 2, 0));
    CHECK(SetTimer(window, 1, 10, NULL) != 0);
    CHECK(DestroyWindow(window));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT((int)message.wParam, 2);
    /* A timer that goes off after the window's would have. */
    CHECK(SetTimer(NULL, 0, 20, NULL) != 0);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT(message.message, WM_TIMER);
    CHECK(message.hwnd == NULL);
    CHECK(KillTimer(NULL, message.wParam));
    message.hwnd = window;
    CHECK_INT((int)DispatchMessageA(&message), 0);
}

static void a_window_that_is_gone_is_none(void) {
    const HWND window = test_another_window("test window");
    HWND next;
    CHECK(DestroyWindow(window));
    next = test_another_window("test window");
    CHECK(window != next);
    ORACLE_FAILS(IsWindow(window), 0, ERROR_INVALID_WINDOW_HANDLE, TEST_POISON, "Windows says why");
    ORACLE_FAILS(DestroyWindow(window), 0, ERROR_INVALID_WINDOW_HANDLE, ERROR_ACCESS_DENIED,
                 "what is no window is not another thread's");
    CHECK_FAILS(PostMessageA(window, WM_APP, 0, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SendMessageA(window, WM_APP, 0, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(SendNotifyMessageA(window, WM_APP, 0, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS(GetWindowThreadProcessId(window, NULL), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS((size_t)GetParent(window), 0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK(DestroyWindow(next));
}

static void a_window_is_no_handle_of_another_kind(void) {
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK_FAILS(CloseHandle(test_window), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS(WaitForSingleObject(test_window, 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
    CHECK(!IsWindow((HWND)event));
    CHECK(!IsWindow(NULL));
    CHECK(!IsWindow((HWND)INVALID_HANDLE_VALUE));
    CHECK(CloseHandle(event));
}

static void making_a_window_can_fail(void) {
    ORACLE_FAILS((size_t)CreateWindowExA(0, "no such class", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                                         NULL, NULL),
                 0, ERROR_CANNOT_FIND_WND_CLASS, ERROR_CLASS_DOES_NOT_EXIST,
                 "CreateWindowEx finds no class, as its page says");
    CHECK_FAILS((size_t)CreateWindowExA(0, "test window", "", 0, 0, 0, 0, 0, (HWND)0x1234, NULL, NULL,
                                        NULL),
                0, ERROR_INVALID_WINDOW_HANDLE);
    CHECK_FAILS((size_t)CreateWindowExA(0, "test window", "", WS_CHILD, 0, 0, 0, 0, NULL, NULL, NULL,
                                        NULL),
                0, ERROR_TLW_WITH_WSCHILD);
}

static DWORD WINAPI destroy(LPVOID window) {
    CHECK_FAILS(DestroyWindow((HWND)window), 0, ERROR_ACCESS_DENIED);
    return 0;
}

static void only_its_thread_destroys_a_window(void) {
    test_join(test_thread(destroy, (void *)test_window));
    CHECK(IsWindow(test_window));
    CHECK_FAILS(DestroyWindow(GetDesktopWindow()), 0, ERROR_ACCESS_DENIED);
}

static HWND of_thread;

static DWORD WINAPI leave_a_window(LPVOID argument) {
    (void)argument;
    of_thread = test_another_window("test window");
    CHECK_INT(GetWindowThreadProcessId(of_thread, NULL), GetCurrentThreadId());
    CHECK(PostMessageA(of_thread, WM_APP, 0, 0));
    test_log_begin();
    return 0;
}

static void a_thread_takes_its_windows_with_it(void) {
    test_join(test_thread(leave_a_window, NULL));
    CHECK(!IsWindow(of_thread));
    CHECK_FAILS(PostMessageA(of_thread, WM_APP, 0, 0), 0, ERROR_INVALID_WINDOW_HANDLE);
    /* Nobody is there who could be told. */
    CHECK_INT(test_logged, 0);
}

static void windows_are_found(void) {
    const HWND named = CreateWindowExA(0, "test window", "Findable", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                                       GetModuleHandleA(NULL), NULL);
    const HWND desktop = CreateWindowExA(0, "test window", "On the desktop", 0, 0, 0, 0, 0, NULL, NULL,
                                         GetModuleHandleA(NULL), NULL);
    REQUIRE(named != NULL && desktop != NULL);
    CHECK(FindWindowExA(HWND_MESSAGE, NULL, "test window", "Findable") == named);
    CHECK(FindWindowExA(HWND_MESSAGE, NULL, NULL, "findable") == named);
    CHECK(FindWindowExA(HWND_MESSAGE, named, "test window", NULL) == test_window);
    CHECK(FindWindowA("test window", "On the desktop") == desktop);
    CHECK(FindWindowA(NULL, "No such title") == NULL);
    CHECK_FAILS((size_t)FindWindowA("no such class", NULL), 0, ERROR_CANNOT_FIND_WND_CLASS);
    CHECK(GetParent(desktop) == NULL);
    CHECK(DestroyWindow(desktop));
    CHECK(DestroyWindow(named));
}

static int enumerated, wanted;

static BOOL CALLBACK see(HWND window, LPARAM parameter) {
    enumerated += IsChild((HWND)parameter, window) ? 1 : 0;
    return enumerated < wanted;
}

static void windows_are_listed(void) {
    const HWND parent = test_another_window("test window");
    const HWND one = child_of(parent, 1), two = child_of(parent, 2), inner = child_of(one, 3);
    CHECK(GetWindow(parent, GW_CHILD) == one);
    CHECK(GetWindow(one, GW_HWNDNEXT) == two);
    CHECK(GetWindow(two, GW_HWNDPREV) == one);
    CHECK(GetWindow(two, GW_HWNDNEXT) == NULL);
    CHECK(GetWindow(two, GW_HWNDFIRST) == one);
    CHECK(GetWindow(one, GW_HWNDLAST) == two);
    CHECK(GetWindow(one, GW_CHILD) == inner);
    enumerated = 0;
    wanted = 100;
    CHECK(EnumChildWindows(parent, see, (LPARAM)parent));
    CHECK_INT(enumerated, 3);
    enumerated = 0;
    wanted = 2;
    EnumChildWindows(parent, see, (LPARAM)parent);
    CHECK_INT(enumerated, 2);
    CHECK(DestroyWindow(parent));
}

static void many_windows_come_and_go(void) {
    HWND windows[300];
    int round, i;
    for (round = 0; round < 5; round++) {
        for (i = 0; i < 300; i++) {
            windows[i] = test_another_window("test window");
        }
        for (i = 0; i < 300; i++) {
            CHECK(DestroyWindow(windows[(i * 7) % 300]));
        }
    }
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_window_is_told_of_its_life);
    RUN(creation_brings_what_the_program_said);
    RUN(a_window_can_refuse_to_be_made);
    RUN(a_window_can_be_destroyed_while_it_is_made);
    RUN(children_end_with_their_parent);
    RUN(a_parent_is_told_of_its_children);
    RUN(messages_end_with_their_window);
    RUN(a_window_that_is_gone_is_none);
    RUN(a_window_is_no_handle_of_another_kind);
    RUN(making_a_window_can_fail);
    RUN(only_its_thread_destroys_a_window);
    RUN(a_thread_takes_its_windows_with_it);
    RUN(windows_are_found);
    RUN(windows_are_listed);
    RUN(many_windows_come_and_go);
    test_end_window();
}
