/* WSANSPIoctl(SIO_NSP_NOTIFY_CHANGE): a program is told when what a look-up has found changes, by every type
 * of completion, whichever process brings that about.
 *
 * The test starts itself: a word behind its name makes it a child that registers a service until it is told
 * to end.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsanspioctl
 * Windows: as its page says, of name spaces that tell of changes: network location awareness does.
 * Oracle:  no, because Wine does not have the function
 * Covers:  src/api/winsock/name_space_controls.rs, src/resolve/namespaces/changes.rs, src/sys/watch/
 * Limit:   30 s */

#include "ws2test.h"

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

#define STATUS_OF_ABORTED 0xC0000120u /* STATUS_CANCELLED */

static char self[MAX_PATH];

/* The class of this run, so that runs beside it do not matter; children have it from their parent. */
static GUID test_class = {0, 0x57a3, 0x4e57, {0x8c, 0, 1, 2, 3, 4, 5, 6}};

static void set_service(const char *name, WSAESETSERVICEOP operation) {
    WSAQUERYSETA set;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)name;
    set.dwNameSpace = NS_LOCALNAME;
    CHECK_OK(WSASetServiceA(&set, operation, 0));
}

static HANDLE begin(void) {
    WSAQUERYSETA set;
    HANDLE lookup = NULL;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.dwNameSpace = NS_LOCALNAME;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_NAME, &lookup));
    REQUIRE(lookup != NULL);
    return lookup;
}

static int notify(HANDLE lookup, WSACOMPLETION *completion) {
    return WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, NULL, completion);
}

#define PENDS(lookup, completion) CHECK_FAILS(notify(lookup, completion), SOCKET_ERROR, WSA_IO_PENDING)
#define UNCHANGED(lookup) CHECK_FAILS(notify(lookup, NULL), SOCKET_ERROR, WSAEWOULDBLOCK)

static OVERLAPPED overlapped;

static WSACOMPLETION by(WSACOMPLETIONTYPE type) {
    WSACOMPLETION completion;
    memset(&completion, 0, sizeof completion);
    memset(&overlapped, 0, sizeof overlapped);
    completion.Type = type;
    return completion;
}

static WSACOMPLETION by_event(HANDLE event) {
    WSACOMPLETION completion = by(NSP_NOTIFY_EVENT);
    completion.Parameters.Event.lpOverlapped = &overlapped;
    overlapped.hEvent = event;
    return completion;
}

static HANDLE new_event(void) {
    HANDLE event = CreateEventA(NULL, TRUE, TRUE, NULL);
    REQUIRE(event != NULL);
    return event;
}

static void wait_for(HANDLE event) {
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
}

/* ---- The ways to be told -------------------------------------------------------------------- */

static void an_event_tells(void) {
    HANDLE event = new_event(), lookup = begin();
    WSACOMPLETION completion = by_event(event);
    PENDS(lookup, &completion);
    CHECK(!HasOverlappedIoCompleted(&overlapped));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    UNCHANGED(lookup);
    set_service("event", RNRSERVICE_REGISTER);
    wait_for(event);
    CHECK(HasOverlappedIoCompleted(&overlapped));
    CHECK_INT(overlapped.Internal, 0);
    CHECK_INT(overlapped.InternalHigh, 0);
    CHECK_OK(notify(lookup, NULL));
    /* What has changed already is told at once. */
    ResetEvent(event);
    completion = by_event(event);
    PENDS(lookup, &completion);
    wait_for(event);
    CHECK_OK(WSALookupServiceEnd(lookup));
    set_service("event", RNRSERVICE_DELETE);
    CHECK(CloseHandle(event));
}

static int calls;
static DWORD called_with;

static void CALLBACK routine(DWORD error, DWORD bytes, LPWSAOVERLAPPED operation, DWORD flags) {
    CHECK(operation == &overlapped);
    CHECK_INT(bytes, 0);
    CHECK_INT(flags, 0);
    called_with = error;
    calls++;
}

static WSACOMPLETION by_routine(void) {
    WSACOMPLETION completion = by(NSP_NOTIFY_APC);
    completion.Parameters.Apc.lpOverlapped = &overlapped;
    completion.Parameters.Apc.lpfnCompletionProc = routine;
    /* The event is the program's. */
    overlapped.hEvent = (HANDLE)(ULONG_PTR)0x123;
    calls = 0;
    return completion;
}

static void a_routine_is_called_in_an_alertable_wait(void) {
    HANDLE lookup = begin();
    WSACOMPLETION completion = by_routine();
    PENDS(lookup, &completion);
    CHECK_INT(SleepEx(0, TRUE), 0);
    set_service("routine", RNRSERVICE_REGISTER);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(calls, 1);
    CHECK_INT(called_with, 0);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_INT(SleepEx(0, TRUE), 0);
    set_service("routine", RNRSERVICE_DELETE);
}

static WSACOMPLETION by_port(HANDLE port) {
    WSACOMPLETION completion = by(NSP_NOTIFY_PORT);
    completion.Parameters.Port.lpOverlapped = &overlapped;
    completion.Parameters.Port.hPort = port;
    completion.Parameters.Port.Key = 77;
    return completion;
}

static void a_port_gets_a_packet(void) {
    HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1), lookup = begin();
    WSACOMPLETION completion = by_port(port);
    DWORD bytes = 99;
    ULONG_PTR key = 0;
    LPOVERLAPPED done = NULL;
    PENDS(lookup, &completion);
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &done, 0));
    CHECK(done == NULL);
    set_service("port", RNRSERVICE_REGISTER);
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &done, INFINITE));
    CHECK(done == &overlapped);
    CHECK_INT(bytes, 0);
    CHECK_INT(key, 77);
    CHECK_OK(WSALookupServiceEnd(lookup));
    set_service("port", RNRSERVICE_DELETE);
    lookup = begin();
    completion = by_port(port);
    PENDS(lookup, &completion);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &done, INFINITE));
    CHECK_INT(GetLastError(), ERROR_OPERATION_ABORTED);
    CHECK(done == &overlapped);
    CHECK(CloseHandle(port));
}

static void a_window_gets_a_message(void) {
    HWND window = CreateWindowA("STATIC", "changes", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    HANDLE lookup = begin();
    WSACOMPLETION completion = by(NSP_NOTIFY_HWND);
    MSG message;
    REQUIRE(window != NULL);
    completion.Parameters.WindowMessage.hWnd = window;
    completion.Parameters.WindowMessage.uMsg = WM_APP + 5;
    completion.Parameters.WindowMessage.context = 1234;
    PENDS(lookup, &completion);
    CHECK(!PeekMessageA(&message, window, WM_APP + 5, WM_APP + 5, PM_REMOVE));
    set_service("window", RNRSERVICE_REGISTER);
    CHECK_INT(GetMessageA(&message, window, WM_APP + 5, WM_APP + 5), 1);
    CHECK_INT(message.wParam, 1234);
    CHECK_INT(message.lParam, 0);
    CHECK_OK(WSALookupServiceEnd(lookup));
    /* The end of a look-up is no message. */
    lookup = begin();
    PENDS(lookup, &completion);
    CHECK_OK(WSALookupServiceEnd(lookup));
    set_service("window", RNRSERVICE_DELETE);
    CHECK(!PeekMessageA(&message, window, WM_APP + 5, WM_APP + 5, PM_REMOVE));
    CHECK(DestroyWindow(window));
}

/* ---- What ends an operation ------------------------------------------------------------------ */

static void the_end_of_the_look_up_aborts(void) {
    HANDLE event = new_event(), lookup = begin();
    WSACOMPLETION completion = by_event(event);
    PENDS(lookup, &completion);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK_INT((DWORD)overlapped.Internal, STATUS_OF_ABORTED);
    lookup = begin();
    completion = by_routine();
    PENDS(lookup, &completion);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(calls, 1);
    CHECK_INT(called_with, WSA_OPERATION_ABORTED);
    CHECK(CloseHandle(event));
}

static void the_last_clean_up_aborts(void) {
    WSADATA data;
    HANDLE event = new_event(), lookup = begin();
    WSACOMPLETION completion = by_event(event);
    PENDS(lookup, &completion);
    CHECK_OK(WSACleanup());
    CHECK_INT((DWORD)overlapped.Internal, STATUS_OF_ABORTED);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK(CloseHandle(event));
}

static DWORD WINAPI ask_and_leave(LPVOID lookup) {
    WSACOMPLETION completion = by_routine();
    return notify((HANDLE)lookup, &completion) == SOCKET_ERROR ? (DWORD)WSAGetLastError() : 0;
}

static void a_thread_takes_its_operations_with_it(void) {
    HANDLE lookup = begin(), thread = CreateThread(NULL, 0, ask_and_leave, lookup, 0, NULL);
    DWORD error = 0;
    REQUIRE(thread != NULL);
    wait_for(thread);
    CHECK(GetExitCodeThread(thread, &error));
    CHECK_INT(error, WSA_IO_PENDING);
    CHECK_INT((DWORD)overlapped.Internal, STATUS_OF_ABORTED);
    CHECK_INT(calls, 0);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK(CloseHandle(thread));
}

static void several_operations_of_one_look_up(void) {
    enum { MANY = 5 };
    OVERLAPPED all[MANY];
    HANDLE lookup = begin();
    WSACOMPLETION completion = by(NSP_NOTIFY_EVENT);
    int i;
    memset(all, 0, sizeof all);
    for (i = 0; i < MANY; i++) {
        all[i].hEvent = new_event();
        completion.Parameters.Event.lpOverlapped = &all[i];
        PENDS(lookup, &completion);
    }
    set_service("several", RNRSERVICE_REGISTER);
    for (i = 0; i < MANY; i++) {
        wait_for(all[i].hEvent);
        CHECK_INT(all[i].Internal, 0);
        CHECK(CloseHandle(all[i].hEvent));
    }
    CHECK_OK(WSALookupServiceEnd(lookup));
    set_service("several", RNRSERVICE_DELETE);
}

/* ---- Other processes ------------------------------------------------------------------------- */

struct child {
    PROCESS_INFORMATION process;
    HANDLE input;
};

/* Starts this program to register "of a child", until its input ends. */
static struct child start(void) {
    struct child child;
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    STARTUPINFOA startup;
    HANDLE theirs;
    char line[2 * MAX_PATH];
    snprintf(line, sizeof line, "\"%s\" register %lu", self, (unsigned long)test_class.Data1);
    REQUIRE(CreatePipe(&theirs, &child.input, &inherited, 0));
    REQUIRE(SetHandleInformation(child.input, HANDLE_FLAG_INHERIT, 0));
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = theirs;
    startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &child.process));
    CHECK(CloseHandle(theirs));
    return child;
}

static void ended(struct child child, DWORD expected) {
    DWORD code = 99;
    wait_for(child.process.hProcess);
    CHECK(GetExitCodeProcess(child.process.hProcess, &code));
    CHECK_INT(code, expected);
    CHECK(CloseHandle(child.process.hProcess));
    CHECK(CloseHandle(child.process.hThread));
}

static void what_another_process_registers_is_told_and_that_it_ends(void) {
    int kill;
    for (kill = 0; kill < 2; kill++) {
        HANDLE event = new_event(), lookup = begin();
        WSACOMPLETION completion = by_event(event);
        struct child child;
        PENDS(lookup, &completion);
        child = start();
        wait_for(event);
        CHECK_INT(overlapped.Internal, 0);
        CHECK_OK(WSALookupServiceEnd(lookup));
        lookup = begin();
        completion = by_event(event);
        PENDS(lookup, &completion);
        CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
        /* Nobody writes that it is gone. */
        if (kill) {
            CHECK(TerminateProcess(child.process.hProcess, 7));
        }
        CHECK(CloseHandle(child.input));
        wait_for(event);
        CHECK_INT(overlapped.Internal, 0);
        CHECK_OK(notify(lookup, NULL));
        CHECK_OK(WSALookupServiceEnd(lookup));
        ended(child, kill ? 7 : 0);
        CHECK(CloseHandle(event));
    }
}

/* ---- Wrong arguments ------------------------------------------------------------------------- */

static void wrong_arguments_pend_nothing(void) {
    HANDLE event = new_event(), lookup = begin();
    WSACOMPLETION completion = by_event(event);
    DWORD returned = 99;
    CHECK_FAILS(WSANSPIoctl(lookup, 0x88000099, NULL, 0, NULL, 0, &returned, &completion), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_FAILS(notify((HANDLE)(ULONG_PTR)4, &completion), SOCKET_ERROR, WSA_INVALID_HANDLE);
    completion.Type = (WSACOMPLETIONTYPE)5;
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by_event(NULL);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by_event((HANDLE)(ULONG_PTR)0x123);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion.Parameters.Event.lpOverlapped = NULL;
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by_routine();
    completion.Parameters.Apc.lpfnCompletionProc = NULL;
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion.Parameters.Apc.lpfnCompletionProc = routine;
    completion.Parameters.Apc.lpOverlapped = NULL;
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by_port(event);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by_port(NULL);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    completion = by(NSP_NOTIFY_HWND);
    CHECK_FAILS(notify(lookup, &completion), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(returned, 99);
    CHECK_INT(overlapped.Internal, 0);
    completion = by_event(event);
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, &completion),
                SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_INT(returned, 0);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK(CloseHandle(event));
}

static int be_a_child(void) {
    WSADATA data;
    char told;
    DWORD count;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    set_service("of a child", RNRSERVICE_REGISTER);
    ReadFile(GetStdHandle(STD_INPUT_HANDLE), &told, 1, &count, NULL);
    return 0;
}

static void test_body(void) {
    RUN(an_event_tells);
    RUN(a_routine_is_called_in_an_alertable_wait);
    RUN(a_port_gets_a_packet);
    RUN(a_window_gets_a_message);
    RUN(the_end_of_the_look_up_aborts);
    RUN(the_last_clean_up_aborts);
    RUN(a_thread_takes_its_operations_with_it);
    RUN(several_operations_of_one_look_up);
    RUN(what_another_process_registers_is_told_and_that_it_ends);
    RUN(wrong_arguments_pend_nothing);
}

int main(int argc, char **argv) {
    GetModuleFileNameA(NULL, self, sizeof self);
    if (argc > 2) {
        test_class.Data1 = (DWORD)strtoul(argv[2], NULL, 10);
        return be_a_child();
    }
    test_class.Data1 = GetCurrentProcessId();
    return test_run(test_body, 1);
}
