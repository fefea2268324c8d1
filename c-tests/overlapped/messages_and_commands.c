/* WSASendMsg, WSARecvMsg and WSAIoctl as operations.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_wsarecvmsg
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendmsg
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaioctl
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/messages.rs, src/socket/messages.rs, src/socket/ioctls/changes.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"
#include <mswsock.h>

static LPFN_WSARECVMSG receive_message;

/* One message, with everything that it needs until it has come. */
struct letter {
    WSAOVERLAPPED overlapped;
    WSAMSG message;
    WSABUF buffer;
    struct sockaddr_storage name;
    char data[16], control[128];
};

static void prepare(struct letter *l, WSAEVENT event) {
    memset(l, 0, sizeof *l);
    l->overlapped.hEvent = event;
    l->buffer.buf = l->data;
    l->buffer.len = sizeof l->data;
    l->message.name = (LPSOCKADDR)&l->name;
    l->message.namelen = sizeof l->name;
    l->message.lpBuffers = &l->buffer;
    l->message.dwBufferCount = 1;
    l->message.Control.buf = l->control;
    l->message.Control.len = sizeof l->control;
}

static void get_function(SOCKET s) {
    GUID id = WSAID_WSARECVMSG;
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &receive_message,
                      sizeof receive_message, &size, NULL, NULL));
}

static void a_message_is_awaited_with_all_that_comes_along(void) {
    struct sockaddr_storage name, senders;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, &senders);
    const WSAEVENT event = WSACreateEvent();
    const DWORD on = 1;
    DWORD count = TEST_POISON, flags;
    LPWSACMSGHDR head;
    struct letter in;
    get_function(s);
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_PKTINFO, (const char *)&on, sizeof on));
    prepare(&in, event);
    CHECK_FAILS(receive_message(s, &in.message, NULL, &in.overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, test_name_length(&name)), 5);
    CHECK(WSAGetOverlappedResult(s, &in.overlapped, &count, TRUE, &flags));
    CHECK_INT(count, 5);
    CHECK_MEM(in.data, "hello", 5);
    CHECK_MEM(&in.name, &senders, 8);
    CHECK_INT(in.message.namelen, sizeof(struct sockaddr_in));
    CHECK_INT(in.message.dwFlags, 0);
    head = WSA_CMSG_FIRSTHDR(&in.message);
    REQUIRE(head != NULL);
    CHECK_INT(head->cmsg_level, IPPROTO_IP);
    CHECK_INT(head->cmsg_type, IP_PKTINFO);
    /* One that is longer than its room is told of as a failure, and there all the same. */
    prepare(&in, event);
    in.buffer.len = 3;
    CHECK_FAILS(receive_message(s, &in.message, NULL, &in.overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, test_name_length(&name)), 5);
    CHECK_FAILS(WSAGetOverlappedResult(s, &in.overlapped, &count, TRUE, &flags), FALSE,
                WSAEMSGSIZE);
    CHECK_INT(count, 3);
    CHECK_MEM(in.data, "hel", 3);
    CHECK(WSACloseEvent(event));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(sender));
}

static void a_message_is_sent_as_an_operation(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    OVERLAPPED *ended = NULL;
    ULONG_PTR key = 0;
    DWORD count = 0;
    char room[16];
    struct letter out;
    CHECK(CreateIoCompletionPort((HANDLE)sender, port, 3, 0) == port);
    prepare(&out, NULL);
    out.name = name;
    out.message.namelen = test_name_length(&name);
    out.message.Control.len = 0;
    memcpy(out.data, "hello", 5);
    out.buffer.len = 5;
    if (!ORACLE_LEAVES_OUT("has no WSASendMsg")) {
        CHECK_OK(WSASendMsg(sender, &out.message, 0, NULL, &out.overlapped, NULL));
        CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
        CHECK(ended == &out.overlapped);
        CHECK_INT(count, 5);
        CHECK_INT(key, 3);
        CHECK_INT(recv(s, room, sizeof room, 0), 5);
        CHECK_FAILS(WSASendMsg(sender, &out.message, 0, NULL, NULL, NULL), SOCKET_ERROR,
                    WSAEFAULT);
    }
    CHECK(CloseHandle(port));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(sender));
}

static void a_message_that_is_not_awaited_any_more_is_aborted(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const WSAEVENT event = WSACreateEvent();
    DWORD count, flags;
    struct letter in;
    get_function(s);
    prepare(&in, event);
    CHECK_FAILS(receive_message(s, &in.message, NULL, &in.overlapped, NULL), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK(CancelIoEx((HANDLE)s, &in.overlapped));
    CHECK_FAILS(WSAGetOverlappedResult(s, &in.overlapped, &count, TRUE, &flags), FALSE,
                WSA_OPERATION_ABORTED);
    CHECK_OK(closesocket(s));
    CHECK(WSACloseEvent(event));
}

static int calls;
static DWORD told;

static void CALLBACK completed(DWORD error, DWORD count, LPWSAOVERLAPPED overlapped, DWORD flags) {
    (void)error;
    (void)overlapped;
    (void)flags;
    calls++;
    told = count;
}

static void what_never_waits_is_told_of_as_asked(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    WSAOVERLAPPED o;
    GUID id = WSAID_ACCEPTEX;
    void *function = NULL;
    DWORD count = 0;
    memset(&o, 0, sizeof o);
    o.hEvent = WSACreateEvent();
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                      sizeof function, &count, &o, NULL));
    CHECK(function != NULL);
    CHECK_INT(count, sizeof function);
    CHECK_INT(WSAWaitForMultipleEvents(1, &o.hEvent, TRUE, 0, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSACloseEvent(o.hEvent));
    if (ORACLE_LEAVES_OUT("tells of failures, too, and of no bytes")) {
        CHECK_OK(closesocket(s));
        return;
    }
    CHECK_INT(o.InternalHigh, sizeof function);
    /* Nobody hears of a failure but who has asked. */
    memset(&o, 0, sizeof o);
    id.Data2++;
    CHECK_FAILS(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                         sizeof function, &count, &o, completed),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(SleepEx(0, TRUE), 0);
    id.Data2--;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                      sizeof function, &count, &o, completed));
    CHECK_INT(SleepEx(0, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(calls, 1);
    CHECK_INT(told, sizeof function);
    CHECK_OK(closesocket(s));
}

/* Nothing changes here; that a change is told of, the tests of network events see. */
static void changes_are_awaited_until_they_are_not(void) {
    struct sockaddr_storage to;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    WSAOVERLAPPED addresses, route, bad;
    DWORD count = 0, flags;
    memset(&addresses, 0, sizeof addresses);
    memset(&route, 0, sizeof route);
    memset(&bad, 0, sizeof bad);
    addresses.hEvent = WSACreateEvent();
    route.hEvent = WSACreateEvent();
    CHECK(test_loopback(AF_INET, 0, &to) > 0);
    /* Also on a socket whose calls do not wait. */
    test_set_nonblocking(s, 1);
    CHECK_FAILS(WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, &count, &addresses, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    if (!ORACLE_LEAVES_OUT("has no SIO_ROUTING_INTERFACE_CHANGE")) {
        CHECK_FAILS(WSAIoctl(s, SIO_ROUTING_INTERFACE_CHANGE, &to, sizeof(struct sockaddr_in),
                             NULL, 0, NULL, &route, NULL),
                    SOCKET_ERROR, WSA_IO_PENDING);
        to.ss_family = AF_INET6;
        CHECK_FAILS(WSAIoctl(s, SIO_ROUTING_INTERFACE_CHANGE, &to, sizeof(struct sockaddr_in),
                             NULL, 0, &count, &bad, NULL),
                    SOCKET_ERROR, WSAEAFNOSUPPORT);
    }
    if (!ORACLE_LEAVES_OUT("sees changes where there are none")) {
        CHECK(!HasOverlappedIoCompleted(&addresses));
        CHECK(CancelIoEx((HANDLE)s, &addresses));
        CHECK_FAILS(WSAGetOverlappedResult(s, &addresses, &count, TRUE, &flags), FALSE,
                    WSA_OPERATION_ABORTED);
        CHECK(!HasOverlappedIoCompleted(&route));
    }
    CHECK_OK(closesocket(s));
    if (!TEST_UNDER_ORACLE) {
        CHECK_INT(WSAWaitForMultipleEvents(1, &route.hEvent, TRUE, 10000, FALSE),
                  WSA_WAIT_EVENT_0);
        CHECK_INT((LONG)route.Internal, (LONG)0xC0000120);
    }
    CHECK(WSACloseEvent(addresses.hEvent));
    CHECK(WSACloseEvent(route.hEvent));
}

TEST_MAIN {
    RUN(a_message_is_awaited_with_all_that_comes_along);
    RUN(a_message_is_sent_as_an_operation);
    RUN(a_message_that_is_not_awaited_any_more_is_aborted);
    RUN(what_never_waits_is_told_of_as_asked);
    RUN(changes_are_awaited_until_they_are_not);
}
