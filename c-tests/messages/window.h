/* A window that receives messages only, and a log of what its procedure was given. */

#ifndef TEST_WINDOW_H
#define TEST_WINDOW_H

#include "ws2test.h"

/* What test_send sends, and what the window answers to it. */
#define TEST_SENT (WM_APP + 77)
#define TEST_ANSWER 4711

#define TEST_LOG 256

struct test_entry {
    HWND window;
    UINT message;
    WPARAM wparam;
    LPARAM lparam;
};

static struct test_entry test_log[TEST_LOG];
static volatile LONG test_logged;
static HWND test_window;
/* What the procedure does beside logging, if anything; answers 1 when it has an answer of its own. */
static int (*test_reaction)(const struct test_entry *entry, LRESULT *answer);

static inline void test_log_begin(void) {
    test_logged = 0;
}

static LRESULT CALLBACK test_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam) {
    struct test_entry entry;
    LRESULT answer = 0;
    entry.window = window;
    entry.message = message;
    entry.wparam = wparam;
    entry.lparam = lparam;
    /* What is told of the frame of a window, which has none here. */
    if (message != WM_GETMINMAXINFO && message != WM_NCCALCSIZE) {
        const LONG at = InterlockedIncrement(&test_logged) - 1;
        if (at < TEST_LOG) {
            test_log[at] = entry;
        } else {
            InterlockedDecrement(&test_logged);
        }
    }
    if (test_reaction != NULL && test_reaction(&entry, &answer)) {
        return answer;
    }
    if (message == TEST_SENT) {
        return TEST_ANSWER;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

static inline void test_register(const char *name) {
    WNDCLASSA description;
    memset(&description, 0, sizeof description);
    description.lpfnWndProc = test_procedure;
    description.hInstance = GetModuleHandleA(NULL);
    description.lpszClassName = name;
    REQUIRE(RegisterClassA(&description) != 0);
}

/* A window that receives messages only, of the class that test_register has registered. */
static inline HWND test_another_window(const char *name) {
    const HWND window = CreateWindowExA(0, name, "text", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                                        GetModuleHandleA(NULL), NULL);
    REQUIRE(window != NULL);
    return window;
}

static inline void test_make_window(void) {
    test_register("test window");
    test_window = test_another_window("test window");
}

static inline void test_end_window(void) {
    CHECK(DestroyWindow(test_window));
    CHECK(UnregisterClassA("test window", GetModuleHandleA(NULL)));
}

/* A thread that sends TEST_SENT to the window that it is given, and ends with the answer. */
static inline DWORD WINAPI test_send(LPVOID window) {
    return (DWORD)SendMessageA((HWND)window, TEST_SENT, 1, 2);
}

/* Takes what is in the queue and gives it to the windows. */
static inline void test_pump(void) {
    MSG message;
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
        DispatchMessageA(&message);
    }
}

#endif
