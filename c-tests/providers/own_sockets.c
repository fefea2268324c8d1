/* Sockets that are a provider's own business: a number, and everything else is the provider's.
 *
 * Spec:    WPUCreateSocketHandle, WPUCompleteOverlappedRequest, WPUQueueApc, WPUQuerySocketHandleContext
 * Windows: the same, where administrators install providers
 * Covers:  simple and overlapped transfers told of by event, routine, port or nothing; select, ioctlsocket;
 *          sockets of several providers in one call; names of threads
 * Modules: echo
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

#include "modules/echo.h"

static SOCKET opened(void) {
    SOCKET s = socket(AF_ECHO, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

static void what_is_sent_is_received(void) {
    SOCKET s = opened(), other = opened();
    char text[8] = "";
    u_long count = 0;
    CHECK(s != other);
    CHECK_FAILS(recv(s, text, sizeof(text), 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_INT(send(s, "abc", 3, 0), 3);
    CHECK_OK(ioctlsocket(s, FIONREAD, &count));
    CHECK_INT(count, 3);
    CHECK_FAILS(recv(other, text, sizeof(text), 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_INT(recv(s, text, sizeof(text), 0), 3);
    CHECK_STR(text, "abc");
    CHECK_OK(closesocket(s));
    CHECK_FAILS(closesocket(s), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(send(s, "abc", 3, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_OK(closesocket(other));
}

static void numbers_are_nobody_elses(void) {
    SOCKET echoes[16], others[16];
    int i, j;
    for (i = 0; i < 16; i++) {
        echoes[i] = opened();
        others[i] = socket(AF_INET, SOCK_DGRAM, 0);
        CHECK(others[i] != INVALID_SOCKET);
    }
    for (i = 0; i < 16; i++) {
        for (j = 0; j < 16; j++) {
            CHECK(echoes[i] != others[j] && (i == j || echoes[i] != echoes[j]));
        }
    }
    for (i = 0; i < 16; i++) {
        CHECK_OK(closesocket(echoes[i]));
        CHECK_OK(closesocket(others[i]));
    }
}

static WSAOVERLAPPED operation_with(HANDLE event) {
    WSAOVERLAPPED operation;
    memset(&operation, 0, sizeof(operation));
    operation.hEvent = event;
    return operation;
}

static void an_event_tells_of_the_end(void) {
    SOCKET s = opened();
    WSAOVERLAPPED operation = operation_with(WSACreateEvent());
    char text[8] = "";
    WSABUF room = {sizeof(text), text};
    DWORD bytes = 0, flags = 0;
    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_INT(WSAWaitForMultipleEvents(1, &operation.hEvent, TRUE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK_FAILS(WSAGetOverlappedResult(s, &operation, &bytes, FALSE, &flags), FALSE, WSA_IO_INCOMPLETE);
    CHECK_INT(send(s, "abcd", 4, 0), 4);
    CHECK_INT(WSAWaitForMultipleEvents(1, &operation.hEvent, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSAGetOverlappedResult(s, &operation, &bytes, TRUE, &flags));
    CHECK_INT(bytes, 4);
    CHECK_STR(text, "abcd");
    /* What is there at once is told of, too. */
    CHECK(WSAResetEvent(operation.hEvent));
    CHECK_INT(send(s, "ef", 2, 0), 2);
    CHECK_OK(WSARecv(s, &room, 1, &bytes, &flags, &operation, NULL));
    CHECK_INT(bytes, 2);
    CHECK_INT(WSAWaitForMultipleEvents(1, &operation.hEvent, TRUE, 0, FALSE), WSA_WAIT_EVENT_0);
    /* Closing ends what waits. */
    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_OK(closesocket(s));
    CHECK_INT(WSAWaitForMultipleEvents(1, &operation.hEvent, TRUE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(HasOverlappedIoCompleted(&operation));
    CHECK(WSACloseEvent(operation.hEvent));
}

static void a_port_gets_a_packet(void) {
    SOCKET s = opened();
    HANDLE port = CreateIoCompletionPort((HANDLE)s, NULL, 42, 0);
    WSAOVERLAPPED operation = operation_with(NULL), *ended = NULL;
    char text[8] = "";
    WSABUF room = {sizeof(text), text};
    DWORD bytes = 0, flags = 0;
    ULONG_PTR key = 0;
    REQUIRE(port != NULL);
    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &ended, 0));
    CHECK(ended == NULL);
    CHECK_INT(send(s, "abcde", 5, 0), 5);
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &ended, INFINITE));
    CHECK(bytes == 5 && key == 42 && ended == &operation);
    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_OK(closesocket(s));
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &ended, INFINITE));
    CHECK_INT(GetLastError(), ERROR_OPERATION_ABORTED);
    CHECK(ended == &operation);
    CHECK(CloseHandle(port));
}

static DWORD routine_error, routine_bytes, routine_thread, routine_calls;

static void CALLBACK note(DWORD error, DWORD bytes, LPWSAOVERLAPPED operation, DWORD flags) {
    (void)operation, (void)flags;
    routine_error = error;
    routine_bytes = bytes;
    routine_thread = GetCurrentThreadId();
    routine_calls++;
}

static DWORD WINAPI send_from_another_thread(LPVOID s) {
    return send(*(SOCKET *)s, "xyz", 3, 0) == 3 ? 0 : 1;
}

static void a_routine_is_called_by_the_thread_that_asked(void) {
    SOCKET s = opened();
    WSAOVERLAPPED operation = operation_with(NULL);
    char text[8] = "";
    WSABUF room = {sizeof(text), text};
    DWORD flags = 0;
    HANDLE thread;
    routine_calls = 0;
    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, note), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_INT(SleepEx(0, TRUE), 0);
    thread = CreateThread(NULL, 0, send_from_another_thread, &s, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(routine_calls, 1);
    CHECK_INT(routine_error, 0);
    CHECK_INT(routine_bytes, 3);
    CHECK_INT(routine_thread, GetCurrentThreadId());
    CHECK_STR(text, "xyz");
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(thread));

    CHECK_FAILS(WSARecv(s, &room, 1, NULL, &flags, &operation, note), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK_OK(closesocket(s));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(routine_error, WSA_OPERATION_ABORTED);
}

static void waiting_is_the_providers(void) {
    SOCKET s = opened(), quiet = opened(), other = socket(AF_INET, SOCK_DGRAM, 0);
    fd_set readable, writable;
    struct timeval none = {0, 0};
    WSAPOLLFD polled;
    char text[8];
    CHECK_INT(send(s, "abc", 3, 0), 3);
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(quiet, &readable);
    FD_SET(s, &readable);
    FD_SET(quiet, &writable);
    CHECK_INT(select(0, &readable, &writable, NULL, &none), 2);
    CHECK(FD_ISSET(s, &readable) && !FD_ISSET(quiet, &readable) && FD_ISSET(quiet, &writable));
    /* Sockets that others do not know cannot be waited for with theirs. */
    FD_ZERO(&readable);
    FD_SET(other, &readable);
    FD_SET(s, &readable);
    CHECK_FAILS(select(0, &readable, NULL, NULL, &none), SOCKET_ERROR, WSAENOTSOCK);
    polled.fd = s;
    polled.events = POLLRDNORM;
    CHECK_FAILS(WSAPoll(&polled, 1, 0), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_INT(recv(s, text, sizeof(text), 0), 3);
    CHECK_OK(closesocket(other));
    CHECK_OK(closesocket(quiet));
    CHECK_OK(closesocket(s));
}

static DWORD_PTR apc_context;
static DWORD apc_thread;

static void CALLBACK note_apc(DWORD_PTR context) {
    apc_context = context;
    apc_thread = GetCurrentThreadId();
}

static DWORD WINAPI queue_apc(LPVOID thread) {
    int error = 0;
    return WPUQueueApc((LPWSATHREADID)thread, note_apc, 4711, &error) == 0 ? 0 : (DWORD)error;
}

static void threads_have_names(void) {
    WSATHREADID thread, none;
    HANDLE helper;
    DWORD code = 1;
    int error = 0;
    CHECK(WPUOpenCurrentThread(NULL, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WPUOpenCurrentThread(&thread, &error) == 0);
    CHECK(WPUQueueApc(NULL, note_apc, 0, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WPUQueueApc(&thread, NULL, 0, &error) == SOCKET_ERROR && error == WSAEFAULT);
    helper = CreateThread(NULL, 0, queue_apc, &thread, 0, NULL);
    REQUIRE(helper != NULL);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(apc_context, 4711);
    CHECK_INT(apc_thread, GetCurrentThreadId());
    CHECK_INT(WaitForSingleObject(helper, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(helper, &code) && code == 0);

    /* A thread that has ended calls nothing any more. */
    none.ThreadHandle = helper;
    none.Reserved = 0;
    CHECK(WPUQueueApc(&none, note_apc, 0, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(CloseHandle(helper));
    CHECK(WPUQueueApc(&none, note_apc, 0, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WPUCloseThread(NULL, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WPUCloseThread(&none, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WPUCloseThread(&thread, &error) == 0);
    CHECK(WPUCloseThread(&thread, &error) == SOCKET_ERROR && error == WSAEINVAL);
}

static void what_is_no_providers(void) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0), echo = opened();
    WSAOVERLAPPED operation = operation_with(NULL);
    DWORD_PTR context = 0;
    int error = 0;
    CHECK(WPUCreateSocketHandle(0, 1, &error) == INVALID_SOCKET && error == WSAEINVAL);
    CHECK(WPUModifyIFSHandle(0, s, &error) == INVALID_SOCKET && error == WSAEINVAL);
    CHECK(WPUQuerySocketHandleContext(s, &context, &error) == SOCKET_ERROR && error == WSAENOTSOCK);
    CHECK(WPUQuerySocketHandleContext(INVALID_SOCKET, &context, &error) == SOCKET_ERROR && error == WSAENOTSOCK);
    CHECK(WPUQuerySocketHandleContext(echo, NULL, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WPUQuerySocketHandleContext(echo, &context, &error) == 0 && context != 0);
    CHECK(WPUCloseSocketHandle(s, &error) == SOCKET_ERROR && error == WSAENOTSOCK);
    CHECK(WPUCompleteOverlappedRequest(echo, NULL, 0, 0, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WPUCompleteOverlappedRequest(INVALID_SOCKET, &operation, 0, 0, &error) == SOCKET_ERROR &&
          error == WSAENOTSOCK);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(echo));
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    WSAPROTOCOL_INFOW info;
    int error;
    begin_own_catalogue("own-sockets");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    info = *tcp();
    info.iAddressFamily = AF_ECHO;
    info.iProtocol = IPPROTO_ECHO;
    wcscpy(info.szProtocol, L"echo");
    REQUIRE(WSCInstallProvider(&layer, module_path("echo"), &info, 1, &error) == 0);
    RUN(what_is_sent_is_received);
    RUN(numbers_are_nobody_elses);
    RUN(an_event_tells_of_the_end);
    RUN(a_port_gets_a_packet);
    RUN(a_routine_is_called_by_the_thread_that_asked);
    RUN(waiting_is_the_providers);
    RUN(threads_have_names);
    RUN(what_is_no_providers);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
