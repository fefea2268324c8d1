/* Waiting for messages, and for objects as well.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-msgwaitformultipleobjectsex
 * Windows: what the thread has looked at is not waited for again, unless MWMO_INPUTAVAILABLE is given.
 * Covers:  src/api/win32/message_waiting.rs, src/message/looking.rs */

#include "window.h"

static const DWORD POSTED = QS_POSTMESSAGE;

static void the_status_tells_what_is_there_and_what_is_new(void) {
    MSG message;
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), 0);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), MAKELONG(POSTED, POSTED));
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), MAKELONG(0, POSTED));
    CHECK_INT(GetQueueStatus(QS_TIMER), 0);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE));
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), MAKELONG(0, POSTED));
    test_pump();
    CHECK_INT(GetQueueStatus(QS_ALLINPUT), 0);
    CHECK_FAILS(GetQueueStatus(0x80000000), 0, ERROR_INVALID_FLAGS);
}

static void only_new_messages_end_a_wait(void) {
    MSG message;
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_ALLINPUT), WAIT_OBJECT_0);
    /* The wait has not looked at it. */
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_ALLINPUT), WAIT_OBJECT_0);
    CHECK(PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE));
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, 0, QS_ALLINPUT), WAIT_TIMEOUT);
    CHECK_INT(MsgWaitForMultipleObjectsEx(0, NULL, 0, QS_ALLINPUT, 0), WAIT_TIMEOUT);
    CHECK_INT(MsgWaitForMultipleObjectsEx(0, NULL, INFINITE, QS_ALLINPUT, MWMO_INPUTAVAILABLE),
              WAIT_OBJECT_0);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_ALLINPUT), WAIT_OBJECT_0);
    test_pump();
    CHECK_INT(MsgWaitForMultipleObjectsEx(0, NULL, 0, QS_ALLINPUT, MWMO_INPUTAVAILABLE),
              WAIT_TIMEOUT);
}

static void only_the_wanted_kinds_end_a_wait(void) {
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, 0, QS_TIMER | QS_PAINT), WAIT_TIMEOUT);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_POSTMESSAGE), WAIT_OBJECT_0);
    test_pump();
    CHECK(SetTimer(NULL, 0, 10, NULL) != 0);
    CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_TIMER), WAIT_OBJECT_0);
    {
        MSG message;
        CHECK(GetMessageA(&message, NULL, WM_TIMER, WM_TIMER));
        CHECK(KillTimer(NULL, message.wParam));
    }
    test_pump();
}

static void objects_go_before_messages(void) {
    HANDLE events[2];
    events[0] = CreateEventA(NULL, TRUE, FALSE, NULL);
    events[1] = CreateEventA(NULL, FALSE, TRUE, NULL);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK_INT(MsgWaitForMultipleObjects(2, events, FALSE, INFINITE, QS_ALLINPUT), WAIT_OBJECT_0 + 1);
    CHECK_INT(MsgWaitForMultipleObjects(2, events, FALSE, INFINITE, QS_ALLINPUT), WAIT_OBJECT_0 + 2);
    test_pump();
    CHECK_INT(MsgWaitForMultipleObjects(2, events, FALSE, 0, QS_ALLINPUT), WAIT_TIMEOUT);
    CHECK(CloseHandle(events[0]) && CloseHandle(events[1]));
}

static void all_needs_a_message_too(void) {
    HANDLE events[2];
    events[0] = CreateEventA(NULL, FALSE, TRUE, NULL);
    events[1] = CreateEventA(NULL, FALSE, TRUE, NULL);
    CHECK_INT(MsgWaitForMultipleObjects(2, events, TRUE, 0, QS_ALLINPUT), WAIT_TIMEOUT);
    CHECK(PostMessageA(test_window, WM_APP, 0, 0));
    CHECK(ResetEvent(events[1]));
    CHECK_INT(MsgWaitForMultipleObjects(2, events, TRUE, 0, QS_ALLINPUT), WAIT_TIMEOUT);
    /* Nothing was taken. */
    CHECK_INT(WaitForSingleObject(events[0], 0), WAIT_OBJECT_0);
    CHECK(SetEvent(events[0]) && SetEvent(events[1]));
    CHECK(MsgWaitForMultipleObjects(2, events, TRUE, INFINITE, QS_ALLINPUT) <= WAIT_OBJECT_0 + 2);
    CHECK_INT(WaitForSingleObject(events[0], 0), WAIT_TIMEOUT);
    CHECK_INT(WaitForSingleObject(events[1], 0), WAIT_TIMEOUT);
    test_pump();
    CHECK(CloseHandle(events[0]) && CloseHandle(events[1]));
}

static int calls;

static void CALLBACK call(ULONG_PTR argument) {
    calls += (int)argument;
}

static void an_alertable_wait_makes_calls(void) {
    calls = 0;
    CHECK(QueueUserAPC(call, GetCurrentThread(), 3) != 0);
    CHECK_INT(MsgWaitForMultipleObjectsEx(0, NULL, 0, QS_ALLINPUT, 0), WAIT_TIMEOUT);
    CHECK_INT(calls, 0);
    CHECK_INT(MsgWaitForMultipleObjectsEx(0, NULL, INFINITE, QS_ALLINPUT, MWMO_ALERTABLE),
              WAIT_IO_COMPLETION);
    CHECK_INT(calls, 3);
}

static DWORD WINAPI post_later(LPVOID window) {
    CHECK(PostMessageA((HWND)window, WM_APP, 5, 0));
    return 0;
}

static void another_thread_ends_each_wait(void) {
    int i;
    for (i = 0; i < 100; i++) {
        const HANDLE thread = test_thread(post_later, (void *)test_window);
        MSG message;
        switch (i % 3) {
        case 0:
            CHECK(WaitMessage());
            break;
        case 1:
            CHECK_INT(MsgWaitForMultipleObjects(0, NULL, FALSE, INFINITE, QS_ALLINPUT),
                      WAIT_OBJECT_0);
            break;
        default:
            break;
        }
        CHECK_INT(GetMessageA(&message, test_window, 0, 0), 1);
        CHECK_INT((int)message.wParam, 5);
        test_join(thread);
    }
}

static void bad_waits_are_refused(void) {
    HANDLE events[64];
    int i;
    for (i = 0; i < 64; i++) {
        events[i] = CreateEventA(NULL, TRUE, FALSE, NULL);
    }
    CHECK_FAILS(MsgWaitForMultipleObjects(64, events, FALSE, 0, QS_ALLINPUT), WAIT_FAILED,
                ERROR_INVALID_PARAMETER);
    CHECK_INT(MsgWaitForMultipleObjects(63, events, FALSE, 0, QS_ALLINPUT), WAIT_TIMEOUT);
    CHECK(CloseHandle(events[1]));
    CHECK_FAILS(MsgWaitForMultipleObjects(2, events, FALSE, 0, QS_ALLINPUT), WAIT_FAILED,
                ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine 8 reads what is not there, and takes unknown flags")) {
        CHECK_FAILS(MsgWaitForMultipleObjects(1, NULL, FALSE, 0, QS_ALLINPUT), WAIT_FAILED,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(MsgWaitForMultipleObjectsEx(0, NULL, 0, QS_ALLINPUT, 0x80), WAIT_FAILED,
                    ERROR_INVALID_PARAMETER);
    }
    for (i = 0; i < 64; i++) {
        CHECK(i == 1 || CloseHandle(events[i]));
    }
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(the_status_tells_what_is_there_and_what_is_new);
    RUN(only_new_messages_end_a_wait);
    RUN(only_the_wanted_kinds_end_a_wait);
    RUN(objects_go_before_messages);
    RUN(all_needs_a_message_too);
    RUN(an_alertable_wait_makes_calls);
    RUN(another_thread_ends_each_wait);
    RUN(bad_waits_are_refused);
    test_end_window();
}
