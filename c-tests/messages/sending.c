/* Messages that are sent, to windows of the same thread and of others.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessage
 * Windows: who waits for the answer of another thread receives what others send meanwhile.
 * Covers:  src/api/win32/message_sending.rs, src/message/sends.rs */

#include "window.h"

static DWORD test_thread_id;
static HWND of_other;
static HANDLE made, end;

/* A thread with a window, that looks for messages until `end` is set. */
static DWORD WINAPI serve(LPVOID argument) {
    (void)argument;
    of_other = test_another_window("test window");
    test_thread_id = GetCurrentThreadId();
    CHECK(SetEvent(made));
    while (MsgWaitForMultipleObjects(1, &end, FALSE, INFINITE, QS_ALLINPUT) != WAIT_OBJECT_0) {
        test_pump();
    }
    CHECK(DestroyWindow(of_other));
    return 0;
}

/* As serve, but does not look until `end` is set. */
static DWORD WINAPI be_busy(LPVOID argument) {
    DWORD received;
    (void)argument;
    of_other = test_another_window("test window");
    CHECK(SetEvent(made));
    CHECK_INT(WaitForSingleObject(end, INFINITE), WAIT_OBJECT_0);
    test_log_begin();
    test_pump();
    received = (DWORD)test_logged;
    CHECK(DestroyWindow(of_other));
    return received;
}

static HANDLE begin(LPTHREAD_START_ROUTINE body) {
    HANDLE thread;
    made = CreateEventA(NULL, FALSE, FALSE, NULL);
    end = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = test_thread(body, NULL);
    CHECK_INT(WaitForSingleObject(made, INFINITE), WAIT_OBJECT_0);
    return thread;
}

static DWORD finish(HANDLE thread) {
    DWORD result;
    CHECK(SetEvent(end));
    result = test_join(thread);
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(end));
    return result;
}

static void within_a_thread_the_procedure_is_called(void) {
    test_log_begin();
    CHECK_INT((int)SendMessageA(test_window, TEST_SENT, 3, 4), TEST_ANSWER);
    CHECK_INT(test_logged, 1);
    CHECK_INT((int)test_log[0].wparam, 3);
    CHECK_INT((int)test_log[0].lparam, 4);
    CHECK(!InSendMessage());
}

static DWORD seen_in;
static BOOL seen_in_send;
static DWORD seen_in_send_ex;

static int look_where(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == TEST_SENT) {
        seen_in = GetCurrentThreadId();
        seen_in_send = InSendMessage();
        seen_in_send_ex = InSendMessageEx(NULL);
        *answer = TEST_ANSWER;
        return 1;
    }
    return 0;
}

static void another_thread_calls_its_own_procedure(void) {
    const HANDLE thread = begin(serve);
    test_reaction = look_where;
    CHECK_INT((int)SendMessageA(of_other, TEST_SENT, 0, 0), TEST_ANSWER);
    CHECK_INT(seen_in, test_thread_id);
    CHECK(seen_in_send);
    CHECK_INT(seen_in_send_ex, ISMEX_SEND);
    test_reaction = NULL;
    finish(thread);
}

static int send_back(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == WM_APP + 1 && entry->window == of_other) {
        /* The sender answers this while it waits. */
        *answer = SendMessageA(test_window, WM_APP + 2, entry->wparam + 1, 0);
        return 1;
    }
    if (entry->message == WM_APP + 2) {
        *answer = entry->wparam >= 20 ? (LRESULT)entry->wparam
                                      : SendMessageA(of_other, WM_APP + 1, entry->wparam + 1, 0);
        return 1;
    }
    return 0;
}

static void threads_can_send_to_each_other_in_turn(void) {
    const HANDLE thread = begin(serve);
    test_reaction = send_back;
    CHECK_INT((int)SendMessageA(of_other, WM_APP + 1, 1, 0), 20);
    test_reaction = NULL;
    finish(thread);
}

enum { EACH = 2000 };

static DWORD WINAPI send_many(LPVOID window) {
    int i, wrong = 0;
    for (i = 0; i < EACH; i++) {
        wrong += SendMessageA((HWND)window, TEST_SENT, 0, 0) != TEST_ANSWER;
    }
    return (DWORD)wrong;
}

static DWORD WINAPI serve_and_send(LPVOID argument) {
    DWORD wrong;
    of_other = test_another_window("test window");
    CHECK(SetEvent(made));
    wrong = send_many(argument);
    while (MsgWaitForMultipleObjects(1, &end, FALSE, INFINITE, QS_ALLINPUT) != WAIT_OBJECT_0) {
        test_pump();
    }
    return wrong;
}

static void threads_can_send_to_each_other_at_once(void) {
    HANDLE thread;
    MSG message;
    made = CreateEventA(NULL, FALSE, FALSE, NULL);
    end = CreateEventA(NULL, FALSE, FALSE, NULL);
    thread = test_thread(serve_and_send, (void *)test_window);
    while (MsgWaitForMultipleObjects(1, &made, FALSE, INFINITE, QS_ALLINPUT) != WAIT_OBJECT_0) {
        PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE);
    }
    CHECK_INT(send_many((void *)of_other), 0);
    /* The other one may not be done. */
    CHECK(SetEvent(end));
    while (MsgWaitForMultipleObjects(1, &thread, FALSE, INFINITE, QS_ALLINPUT) != WAIT_OBJECT_0) {
        PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE);
    }
    CHECK_INT(test_join(thread), 0);
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(end));
}

static void a_thread_that_does_not_look_is_waited_for_so_long(void) {
    const HANDLE thread = begin(be_busy);
    DWORD_PTR result;
    CHECK_FAILS(SendMessageTimeoutA(of_other, TEST_SENT, 0, 0, SMTO_NORMAL, 20, &result), 0,
                ERROR_TIMEOUT);
    CHECK_FAILS(SendMessageTimeoutA(of_other, TEST_SENT, 0, 0, SMTO_BLOCK, 20, NULL), 0,
                ERROR_TIMEOUT);
    /* Who waits no more has no message any more either. */
    CHECK_INT(finish(thread), 0);
}

static void an_answer_in_time_is_the_answer(void) {
    const HANDLE thread = begin(serve);
    DWORD_PTR result = 0;
    CHECK(SendMessageTimeoutA(of_other, TEST_SENT, 0, 0, SMTO_NORMAL, 60000, &result) != 0);
    CHECK_INT((int)result, TEST_ANSWER);
    result = 0;
    CHECK(SendMessageTimeoutA(of_other, TEST_SENT, 0, 0, SMTO_ABORTIFHUNG, 60000, &result) != 0);
    CHECK_INT((int)result, TEST_ANSWER);
    CHECK(SendMessageTimeoutA(test_window, TEST_SENT, 0, 0, SMTO_NORMAL, 1, &result) != 0);
    CHECK_INT((int)result, TEST_ANSWER);
    finish(thread);
}

static void who_is_notified_is_not_waited_for(void) {
    const HANDLE thread = begin(be_busy);
    CHECK(SendNotifyMessageA(of_other, TEST_SENT, 0, 0));
    CHECK(SendNotifyMessageA(of_other, TEST_SENT, 0, 0));
    test_log_begin();
    CHECK(SendNotifyMessageA(test_window, TEST_SENT, 0, 0));
    CHECK_INT(test_logged, 1);
    CHECK_INT(finish(thread), 2);
}

static int called;
static HWND called_window;
static ULONG_PTR called_data;
static LRESULT called_result;

static void CALLBACK called_back(HWND window, UINT message, ULONG_PTR data, LRESULT result) {
    CHECK_INT(message, TEST_SENT);
    called++;
    called_window = window;
    called_data = data;
    called_result = result;
}

static void an_answer_can_be_called_back(void) {
    const HANDLE thread = begin(serve);
    called = 0;
    CHECK(SendMessageCallbackA(test_window, TEST_SENT, 0, 0, called_back, 5));
    CHECK_INT(called, 1);
    CHECK(SendMessageCallbackA(of_other, TEST_SENT, 0, 0, called_back, 6));
    CHECK_INT(called, 1);
    while (called == 1) {
        MSG message;
        PeekMessageA(&message, NULL, 0, 0, PM_NOREMOVE);
    }
    CHECK(called_window == of_other);
    CHECK_INT((int)called_data, 6);
    CHECK_INT((int)called_result, TEST_ANSWER);
    finish(thread);
}

static HANDLE replied;

static int reply_early(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == WM_APP + 3) {
        CHECK(ReplyMessage(12));
        CHECK_INT(InSendMessageEx(NULL), ISMEX_SEND | ISMEX_REPLIED);
        CHECK_INT(WaitForSingleObject(replied, INFINITE), WAIT_OBJECT_0);
        *answer = 13;
        return 1;
    }
    return 0;
}

static void a_reply_comes_before_the_procedure_is_done(void) {
    const HANDLE thread = begin(serve);
    replied = CreateEventA(NULL, FALSE, FALSE, NULL);
    CHECK(!ReplyMessage(1));
    test_reaction = reply_early;
    CHECK_INT((int)SendMessageA(of_other, WM_APP + 3, 0, 0), 12);
    test_reaction = NULL;
    CHECK(SetEvent(replied));
    finish(thread);
    CHECK(CloseHandle(replied));
}

static DWORD WINAPI leave(LPVOID argument) {
    (void)argument;
    of_other = test_another_window("test window");
    CHECK(SetEvent(made));
    CHECK_INT(WaitForSingleObject(end, INFINITE), WAIT_OBJECT_0);
    return 0;
}

static DWORD WINAPI release_later(LPVOID argument) {
    (void)argument;
    /* By then the other thread sends, or soon will; either way it is not to hang. */
    CHECK(SetEvent(end));
    return 0;
}

static void a_thread_that_ends_answers_nothing(void) {
    const HANDLE thread = begin(leave);
    const HANDLE releasing = test_thread(release_later, NULL);
    CHECK_INT((int)SendMessageA(of_other, TEST_SENT, 0, 0), 0);
    test_join(releasing);
    test_join(thread);
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(end));
}

static int leave_the_thread(const struct test_entry *entry, LRESULT *answer) {
    (void)answer;
    if (entry->message == WM_APP + 4) {
        ExitThread(21);
    }
    return 0;
}

static void a_procedure_can_end_its_thread(void) {
    const HANDLE thread = begin(serve);
    test_reaction = leave_the_thread;
    CHECK_INT((int)SendMessageA(of_other, WM_APP + 4, 0, 0), 0);
    CHECK_INT(test_join(thread), 21);
    CHECK(!IsWindow(of_other));
    CHECK(CloseHandle(made));
    CHECK(CloseHandle(end));
    test_reaction = NULL;
}

static int destroy_itself(const struct test_entry *entry, LRESULT *answer) {
    if (entry->message == WM_APP + 5) {
        CHECK(DestroyWindow(entry->window));
        *answer = 5;
        return 1;
    }
    return 0;
}

static void a_procedure_can_destroy_its_window(void) {
    const HWND window = test_another_window("test window");
    test_reaction = destroy_itself;
    CHECK_INT((int)SendMessageA(window, WM_APP + 5, 0, 0), 5);
    test_reaction = NULL;
    CHECK(!IsWindow(window));
}

static void what_leads_to_memory_is_only_sent(void) {
    CHECK_FAILS(PostMessageA(test_window, WM_SETTEXT, 0, (LPARAM) "x"), 0, ERROR_MESSAGE_SYNC_ONLY);
    CHECK_FAILS(SendNotifyMessageA(test_window, WM_GETTEXT, 0, 0), 0, ERROR_MESSAGE_SYNC_ONLY);
    CHECK_FAILS(SendMessageCallbackA(test_window, WM_SETTEXT, 0, 0, called_back, 0), 0,
                ERROR_MESSAGE_SYNC_ONLY);
    CHECK(SendMessageA(test_window, WM_SETTEXT, 0, (LPARAM) "x") != 0);
}

static void everybody_is_reached(void) {
    const HWND one = CreateWindowExA(0, "test window", "1", 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    const HWND two = CreateWindowExA(0, "test window", "2", 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    const UINT number = RegisterWindowMessageA("ws2 test of everybody");
    int i, times = 0;
    REQUIRE(one != NULL && two != NULL);
    CHECK(number >= 0xC000 && number <= 0xFFFF);
    CHECK_INT(RegisterWindowMessageA("WS2 TEST OF EVERYBODY"), number);
    CHECK_INT(RegisterWindowMessageW(L"ws2 test of everybody"), number);
    test_pump();
    test_log_begin();
    CHECK(PostMessageA(HWND_BROADCAST, number, 7, 8));
    test_pump();
    CHECK(SendMessageA(HWND_BROADCAST, number, 7, 8) != 0);
    for (i = 0; i < test_logged; i++) {
        if (test_log[i].message == number) {
            /* Windows for messages only hear nothing of it. */
            CHECK(test_log[i].window == one || test_log[i].window == two);
            times++;
        }
    }
    CHECK_INT(times, 4);
    CHECK(DestroyWindow(one) && DestroyWindow(two));
}

TEST_MAIN_UNSTARTED {
    test_make_window();
    RUN(within_a_thread_the_procedure_is_called);
    RUN(another_thread_calls_its_own_procedure);
    RUN(threads_can_send_to_each_other_in_turn);
    RUN(threads_can_send_to_each_other_at_once);
    RUN(a_thread_that_does_not_look_is_waited_for_so_long);
    RUN(an_answer_in_time_is_the_answer);
    RUN(who_is_notified_is_not_waited_for);
    RUN(an_answer_can_be_called_back);
    RUN(a_reply_comes_before_the_procedure_is_done);
    RUN(a_thread_that_ends_answers_nothing);
    RUN(a_procedure_can_end_its_thread);
    RUN(a_procedure_can_destroy_its_window);
    RUN(what_leads_to_memory_is_only_sent);
    RUN(everybody_is_reached);
    test_end_window();
}
