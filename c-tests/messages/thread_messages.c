/* Messages for threads, the limit of a queue, and queues in loops within loops.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postthreadmessagea
 * Windows: a thread has a queue from its first call about messages on; it holds 10,000 messages.
 * Covers:  src/message/posting.rs, src/message/state.rs */

#include "window.h"

static HANDLE ready, end;

static DWORD WINAPI count_messages(LPVOID argument) {
    MSG message;
    DWORD sum = 0;
    (void)argument;
    PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE);
    CHECK(SetEvent(ready));
    while (GetMessageA(&message, NULL, 0, 0) > 0) {
        CHECK(message.hwnd == NULL);
        sum += (DWORD)message.wParam;
    }
    return sum;
}

static void a_thread_receives_messages_without_a_window(void) {
    DWORD number = 0, i;
    HANDLE thread;
    ready = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, count_messages, NULL, 0, &number);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    for (i = 1; i <= 1000; i++) {
        CHECK(PostThreadMessageA(number, WM_APP, i, 0));
    }
    CHECK(PostThreadMessageA(number, WM_QUIT, 0, 0));
    CHECK_INT(test_join(thread), 500500);
    CHECK(CloseHandle(ready));
    ORACLE_FAILS(PostThreadMessageA(number, WM_APP, 0, 0), 0, ERROR_INVALID_THREAD_ID,
                 ERROR_INVALID_PARAMETER, "PostThreadMessage says this for what is no thread");
}

static DWORD WINAPI ask_for_nothing(LPVOID argument) {
    (void)argument;
    CHECK(SetEvent(ready));
    CHECK_INT(WaitForSingleObject(end, INFINITE), WAIT_OBJECT_0);
    return 0;
}

static void a_thread_without_a_queue_receives_nothing(void) {
    DWORD number = 0;
    HANDLE thread;
    ready = CreateEventA(NULL, FALSE, FALSE, NULL);
    end = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = CreateThread(NULL, 0, ask_for_nothing, NULL, 0, &number);
    REQUIRE(thread != NULL);
    CHECK_INT(WaitForSingleObject(ready, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(PostThreadMessageA(number, WM_APP, 0, 0), 0, ERROR_INVALID_THREAD_ID);
    CHECK(SetEvent(end));
    test_join(thread);
    CHECK(CloseHandle(ready) && CloseHandle(end));
}

static DWORD WINAPI post_to_itself(LPVOID argument) {
    MSG message;
    (void)argument;
    CHECK(PostThreadMessageA(GetCurrentThreadId(), WM_APP, 6, 0));
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT((int)message.wParam, 6);
    return 0;
}

static void posting_makes_a_queue(void) {
    test_join(test_thread(post_to_itself, NULL));
}

static void a_queue_has_room_for_so_many(void) {
    MSG message;
    int i, rest = 0;
    for (i = 0; i < 10000; i++) {
        if (!PostMessageA(test_window, WM_APP, (WPARAM)i, 0)) {
            break;
        }
    }
    CHECK_INT(i, 10000);
    CHECK_FAILS(PostMessageA(test_window, WM_APP, 0, 0), 0, ERROR_NOT_ENOUGH_QUOTA);
    CHECK_FAILS(PostThreadMessageA(GetCurrentThreadId(), WM_APP, 0, 0), 0, ERROR_NOT_ENOUGH_QUOTA);
    for (i = 0; i < 10000; i++) {
        rest += PeekMessageA(&message, NULL, 0, 0, PM_REMOVE) && (int)message.wParam == i;
    }
    CHECK_INT(rest, 10000);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    test_pump();
}

static int depth, seen;

static int loop_inside(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == WM_APP + 1 && depth < 5) {
        MSG message;
        depth++;
        while (GetMessageA(&message, NULL, 0, 0) > 0 && message.message != WM_APP + 2) {
            DispatchMessageA(&message);
        }
        *answer = 0;
        return 1;
    }
    seen += entry->message == WM_APP + 3;
    return 0;
}

static void loops_can_be_in_loops(void) {
    int i;
    depth = seen = 0;
    test_reaction = loop_inside;
    for (i = 0; i < 5; i++) {
        CHECK(PostMessageA(test_window, WM_APP + 1, 0, 0));
        CHECK(PostMessageA(test_window, WM_APP + 3, 0, 0));
    }
    for (i = 0; i < 5; i++) {
        CHECK(PostMessageA(test_window, WM_APP + 2, 0, 0));
    }
    test_pump();
    test_reaction = NULL;
    CHECK_INT(depth, 5);
    CHECK_INT(seen, 5);
}

static void a_message_of_the_thread_is_for_nobody(void) {
    MSG message;
    CHECK(PostThreadMessageA(GetCurrentThreadId(), WM_APP, 1, 2));
    test_log_begin();
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK(message.hwnd == NULL);
    CHECK_INT((int)DispatchMessageA(&message), 0);
    CHECK_INT(test_logged, 0);
}

static DWORD WINAPI post_many(LPVOID window) {
    int i;
    for (i = 0; i < 20000; i++) {
        while (!PostMessageA((HWND)window, WM_APP, 1, 0)) {
            CHECK_INT(GetLastError(), ERROR_NOT_ENOUGH_QUOTA);
            Sleep(0);
        }
    }
    return 0;
}

static void nothing_is_lost_between_threads(void) {
    HANDLE threads[3];
    int i;
    for (i = 0; i < 3; i++) {
        threads[i] = test_thread(post_many, (void *)test_window);
    }
    for (i = 0; i < 60000; i++) {
        MSG message;
        if (GetMessageA(&message, test_window, WM_APP, WM_APP) != 1) {
            break;
        }
    }
    CHECK_INT(i, 60000);
    for (i = 0; i < 3; i++) {
        test_join(threads[i]);
    }
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), 0);
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(a_thread_receives_messages_without_a_window);
    RUN(a_thread_without_a_queue_receives_nothing);
    RUN(posting_makes_a_queue);
    if (!ORACLE_LEAVES_OUT("Wine 8 has no limit")) {
        RUN(a_queue_has_room_for_so_many);
    }
    RUN(loops_can_be_in_loops);
    RUN(a_message_of_the_thread_is_for_nobody);
    RUN(nothing_is_lost_between_threads);
    test_end_window();
}
