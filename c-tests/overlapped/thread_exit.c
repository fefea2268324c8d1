/* Operations end with the thread that has started them, unless they complete at a port.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/canceling-pending-i-o-operations
 * Windows: as documented.
 * Covers:  src/socket/overlapped/leaving.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

static SOCKET pair[2];
static WSAOVERLAPPED overlapped;
static char room[8];

static DWORD WINAPI start_and_leave(LPVOID unused) {
    WSABUF buffer;
    DWORD flags = 0;
    (void)unused;
    buffer.buf = room;
    buffer.len = sizeof room;
    CHECK_FAILS(WSARecv(pair[0], &buffer, 1, NULL, &flags, &overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    return 0;
}

static void what_a_thread_leaves_is_cancelled(void) {
    DWORD count, flags;
    test_tcp_pair(AF_INET, pair);
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    CHECK_INT(test_join(test_thread(start_and_leave, NULL)), 0);
    CHECK_INT(WaitForSingleObject(overlapped.hEvent, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(WSAGetOverlappedResult(pair[0], &overlapped, &count, FALSE, &flags), FALSE,
                WSA_OPERATION_ABORTED);
    /* What comes now is the next one's. */
    test_send_all(pair[1], "hello", 5);
    test_receive_all(pair[0], room, 5);
    CHECK_MEM(room, "hello", 5);
    CHECK(WSACloseEvent(overlapped.hEvent));
    test_close_pair(pair);
}

static void what_a_port_hears_of_goes_on(void) {
    HANDLE port;
    DWORD count;
    ULONG_PTR key;
    LPOVERLAPPED got;
    test_tcp_pair(AF_INET, pair);
    memset(&overlapped, 0, sizeof overlapped);
    port = CreateIoCompletionPort((HANDLE)pair[0], NULL, 3, 0);
    REQUIRE(port != NULL);
    CHECK_INT(test_join(test_thread(start_and_leave, NULL)), 0);
    test_send_all(pair[1], "hello", 5);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &got, INFINITE));
    CHECK_INT(count, 5);
    CHECK_MEM(room, "hello", 5);
    test_close_pair(pair);
    CHECK(CloseHandle(port));
}

TEST_MAIN {
    RUN(what_a_thread_leaves_is_cancelled);
    RUN(what_a_port_hears_of_goes_on);
}
