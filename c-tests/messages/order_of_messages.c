/* In which order GetMessage and PeekMessage give messages: sent, posted, quit, paint, timer.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winmsg/about-messages-and-message-queues
 * Windows: posted messages are first in, first out; WM_PAINT and WM_TIMER are made when nothing else
 *          is there, and only once however often there was a reason.
 * Covers:  PostMessage, PostThreadMessage, PostQuitMessage, PeekMessage, GetMessage, SetTimer. */

#include "window.h"

static void posted_messages_are_first_in_first_out(void) {
    MSG message;
    int i;
    for (i = 0; i < 100; i++) {
        CHECK(PostMessageA(i % 2 ? test_window : NULL, WM_APP, (WPARAM)i, -i));
    }
    for (i = 0; i < 100; i++) {
        CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
        CHECK_INT(message.message, WM_APP);
        CHECK(message.hwnd == (i % 2 ? test_window : NULL));
        CHECK_INT((int)message.wParam, i);
        CHECK_INT(message.lParam, -i);
    }
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
}

static void a_message_stays_unless_it_is_removed(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_APP + 1, 1, 2));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE));
    CHECK_INT(message.message, WM_APP + 1);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE));
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT(message.message, WM_APP + 1);
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE));
}

static void quit_comes_after_what_was_posted(void) {
    MSG message;
    PostQuitMessage(7);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
    CHECK_INT(message.message, WM_APP);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 0);
    CHECK_INT(message.message, WM_QUIT);
    CHECK_INT((int)message.wParam, 7);
    CHECK(message.hwnd == NULL);
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
}

static void quit_is_one_however_often_it_is_posted(void) {
    MSG message;
    PostQuitMessage(1);
    PostQuitMessage(2);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_QUIT);
    CHECK_INT((int)message.wParam, 2);
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
}

static void a_posted_quit_is_a_message_like_others(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_QUIT, 9, 0));
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 0);
    CHECK_INT(message.message, WM_QUIT);
    CHECK_INT((int)message.wParam, 9);
    CHECK(message.hwnd == test_window);
    CHECK_INT(GetMessageA(&message, NULL, 0, 0), 1);
}

static void timers_come_last_and_once(void) {
    MSG message;
    const HWND other = test_another_window("test window");
    CHECK(SetTimer(test_window, 5, 10, NULL) != 0);
    /* It goes off several times before that of the other window, whose message alone is taken. */
    CHECK(SetTimer(other, 6, 60, NULL) != 0);
    CHECK_INT(GetMessageA(&message, other, 0, 0), 1);
    CHECK_INT(message.message, WM_TIMER);
    CHECK_INT((int)message.wParam, 6);
    CHECK(DestroyWindow(other));
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_APP);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_TIMER);
    CHECK(message.hwnd == test_window);
    CHECK_INT((int)message.wParam, 5);
    CHECK(KillTimer(test_window, 5));
    CHECK(!PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
}

static void sent_messages_go_before_all(void) {
    MSG message;
    HANDLE thread;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    thread = test_thread(test_send, (void *)test_window);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_SENDMESSAGE), WAIT_OBJECT_0);
    test_log_begin();
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK_INT(message.message, WM_APP);
    CHECK_INT(test_logged, 1);
    CHECK_INT(test_log[0].message, TEST_SENT);
    CHECK_INT(test_join(thread), TEST_ANSWER);
}

static void a_message_knows_when_it_was_posted(void) {
    MSG message;
    const DWORD before = GetTickCount();
    DWORD after;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    after = GetTickCount();
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_REMOVE));
    CHECK(message.time - before <= after - before);
    CHECK_INT(GetMessageTime(), (LONG)message.time);
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(posted_messages_are_first_in_first_out);
    RUN(a_message_stays_unless_it_is_removed);
    RUN(quit_comes_after_what_was_posted);
    RUN(quit_is_one_however_often_it_is_posted);
    RUN(a_posted_quit_is_a_message_like_others);
    RUN(timers_come_last_and_once);
    RUN(sent_messages_go_before_all);
    RUN(a_message_knows_when_it_was_posted);
    test_end_window();
}
