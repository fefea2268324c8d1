/* Registered I/O: requests on registered memory, whose results are fetched from queues.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/ns-mswsock-rio_extension_function_table
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riocreatecompletionqueue
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rionotify
 * Windows: as documented.
 * Covers:  src/socket/registered/, src/api/winsock/registered_io.rs
 * Defines: _WIN32_WINNT=0x0A00
 * Oracle:  no, Wine has no registered I/O */

#include "ws2test.h"
#include <mswsock.h>

static RIO_EXTENSION_FUNCTION_TABLE rio;

/* A socket for registered requests. */
static SOCKET registered_socket(int type) {
    const SOCKET s = WSASocketA(AF_INET, type, 0, NULL, 0, WSA_FLAG_REGISTERED_IO);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

static void find_functions(void) {
    GUID id = WSAID_MULTIPLE_RIO;
    DWORD length = 0;
    const SOCKET s = registered_socket(SOCK_DGRAM);
    memset(&rio, 0, sizeof rio);
    REQUIRE(WSAIoctl(s, SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &rio,
                     sizeof rio, &length, NULL, NULL) == 0);
    CHECK_INT(length, sizeof rio);
    CHECK_INT(rio.cbSize, sizeof rio);
    id.Data1++;
    CHECK_FAILS(WSAIoctl(s, SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &rio,
                         sizeof rio, &length, NULL, NULL),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

/* A connected pair: pair[0] is for registered requests. */
static void registered_pair(SOCKET pair[2]) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    pair[0] = registered_socket(SOCK_STREAM);
    REQUIRE(connect(pair[0], (struct sockaddr *)&name, sizeof(struct sockaddr_in)) == 0);
    pair[1] = accept(listener, NULL, NULL);
    REQUIRE(pair[1] != INVALID_SOCKET);
    CHECK_OK(closesocket(listener));
}

static RIO_BUF part(RIO_BUFFERID buffer, ULONG offset, ULONG length) {
    RIO_BUF result;
    result.BufferId = buffer;
    result.Offset = offset;
    result.Length = length;
    return result;
}

static RIORESULT fetched(RIO_CQ queue) {
    RIORESULT result;
    ULONG count;
    while ((count = rio.RIODequeueCompletion(queue, &result, 1)) == 0) {
        YieldProcessor();
    }
    REQUIRE(count == 1);
    return result;
}

static int context_of(ULONGLONG context) {
    return *(const int *)(ULONG_PTR)context;
}

static void a_queue_is_looked_at(void) {
    static char memory[64];
    static int of_socket = 1, of_receive = 2, of_send = 3;
    SOCKET pair[2];
    char room[8];
    RIORESULT result;
    RIO_BUF data;
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(8, NULL);
    RIO_RQ requests;
    REQUIRE(buffer != RIO_INVALID_BUFFERID && queue != RIO_INVALID_CQ);
    registered_pair(pair);
    requests = rio.RIOCreateRequestQueue(pair[0], 4, 1, 4, 1, queue, queue, &of_socket);
    REQUIRE(requests != RIO_INVALID_RQ);
    data = part(buffer, 8, 16);
    CHECK(rio.RIOReceive(requests, &data, 1, 0, &of_receive));
    CHECK_INT(rio.RIODequeueCompletion(queue, &result, 1), 0);
    test_send_all(pair[1], "hello", 5);
    result = fetched(queue);
    CHECK_INT(result.Status, 0);
    CHECK_INT(result.BytesTransferred, 5);
    CHECK_INT(context_of(result.SocketContext), 1);
    CHECK_INT(context_of(result.RequestContext), 2);
    CHECK_MEM(memory + 8, "hello", 5);
    CHECK(rio.RIOSend(requests, &data, 1, RIO_MSG_DEFER, &of_send));
    CHECK(rio.RIOSend(requests, NULL, 0, RIO_MSG_COMMIT_ONLY, NULL));
    test_receive_all(pair[1], room, 5);
    CHECK_MEM(room, "hello", 5);
    result = fetched(queue);
    CHECK_INT(result.BytesTransferred, 16);
    CHECK_INT(context_of(result.RequestContext), 3);
    /* Until the part is full. */
    data = part(buffer, 0, 4);
    CHECK(rio.RIOReceive(requests, &data, 1, RIO_MSG_WAITALL, &of_receive));
    test_send_all(pair[1], "ab", 2);
    CHECK_INT(rio.RIODequeueCompletion(queue, &result, 1), 0);
    test_send_all(pair[1], "cd", 2);
    result = fetched(queue);
    CHECK_INT(result.BytesTransferred, 4);
    CHECK_MEM(memory, "abcd", 4);
    /* The end of the stream, and what closing ends. */
    CHECK_OK(shutdown(pair[1], SD_SEND));
    CHECK(rio.RIOReceive(requests, &data, 1, 0, &of_receive));
    result = fetched(queue);
    CHECK_INT(result.Status, 0);
    CHECK_INT(result.BytesTransferred, 0);
    rio.RIODeregisterBuffer(buffer);
    test_close_pair(pair);
    rio.RIOCloseCompletionQueue(queue);
}

static void closing_ends_requests(void) {
    static char memory[64];
    static int of_receive = 2;
    SOCKET pair[2];
    RIORESULT result;
    RIO_BUF data;
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(2, NULL);
    RIO_RQ requests;
    registered_pair(pair);
    requests = rio.RIOCreateRequestQueue(pair[0], 1, 1, 1, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    data = part(buffer, 0, 16);
    CHECK(rio.RIOReceive(requests, &data, 1, 0, &of_receive));
    test_close_pair(pair);
    result = fetched(queue);
    CHECK_INT(result.Status, WSA_OPERATION_ABORTED);
    CHECK_INT(result.BytesTransferred, 0);
    CHECK_INT(context_of(result.RequestContext), 2);
    CHECK_FAILS(rio.RIOReceive(requests, &data, 1, 0, &of_receive), FALSE, WSAEINVAL);
    /* Its places are free for others. */
    registered_pair(pair);
    CHECK(rio.RIOCreateRequestQueue(pair[0], 1, 1, 1, 1, queue, queue, NULL) != RIO_INVALID_RQ);
    test_close_pair(pair);
    /* A result that nobody fetches goes with the queue, as does one that comes later. */
    registered_pair(pair);
    requests = rio.RIOCreateRequestQueue(pair[0], 1, 1, 1, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    CHECK(rio.RIOSend(requests, &data, 1, 0, NULL));
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    rio.RIOCloseCompletionQueue(queue);
    test_close_pair(pair);
    rio.RIODeregisterBuffer(buffer);
}

static void an_event_tells_of_results(void) {
    static char memory[64];
    SOCKET pair[2];
    RIO_NOTIFICATION_COMPLETION how;
    RIORESULT result;
    RIO_BUF data;
    RIO_CQ queue;
    RIO_RQ requests;
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    memset(&how, 0, sizeof how);
    how.Type = RIO_EVENT_COMPLETION;
    how.Event.EventHandle = WSACreateEvent();
    how.Event.NotifyReset = TRUE;
    queue = rio.RIOCreateCompletionQueue(8, &how);
    REQUIRE(queue != RIO_INVALID_CQ);
    registered_pair(pair);
    requests = rio.RIOCreateRequestQueue(pair[0], 4, 1, 4, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    data = part(buffer, 0, 16);
    CHECK(WSASetEvent(how.Event.EventHandle));
    CHECK_INT(rio.RIONotify(queue), 0);
    CHECK_INT(rio.RIONotify(queue), WSAEALREADY);
    CHECK_INT(WaitForSingleObject(how.Event.EventHandle, 0), WAIT_TIMEOUT);
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    test_send_all(pair[1], "hello", 5);
    CHECK_INT(WaitForSingleObject(how.Event.EventHandle, INFINITE), WAIT_OBJECT_0);
    result = fetched(queue);
    CHECK_INT(result.BytesTransferred, 5);
    /* Nobody is told of quiet ones; and at once when there is a result already. */
    CHECK_INT(rio.RIONotify(queue), 0);
    CHECK(rio.RIOSend(requests, &data, 1, RIO_MSG_DONT_NOTIFY, NULL));
    CHECK_INT(WaitForSingleObject(how.Event.EventHandle, 0), WAIT_TIMEOUT);
    CHECK(rio.RIOSend(requests, &data, 1, 0, NULL));
    CHECK_INT(WaitForSingleObject(how.Event.EventHandle, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(rio.RIONotify(queue), 0);
    CHECK_INT(WaitForSingleObject(how.Event.EventHandle, INFINITE), WAIT_OBJECT_0);
    fetched(queue);
    fetched(queue);
    test_close_pair(pair);
    rio.RIOCloseCompletionQueue(queue);
    rio.RIODeregisterBuffer(buffer);
    CHECK(WSACloseEvent(how.Event.EventHandle));
}

static void a_port_tells_of_results(void) {
    static char memory[64];
    SOCKET pair[2];
    OVERLAPPED own;
    RIO_NOTIFICATION_COMPLETION how;
    RIORESULT result;
    RIO_BUF data;
    RIO_CQ queue;
    RIO_RQ requests;
    LPOVERLAPPED got = NULL;
    ULONG_PTR key = 0;
    DWORD count = TEST_POISON;
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    memset(&how, 0, sizeof how);
    how.Type = RIO_IOCP_COMPLETION;
    how.Iocp.IocpHandle = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    how.Iocp.CompletionKey = &own;
    how.Iocp.Overlapped = &own;
    queue = rio.RIOCreateCompletionQueue(8, &how);
    REQUIRE(queue != RIO_INVALID_CQ);
    registered_pair(pair);
    requests = rio.RIOCreateRequestQueue(pair[0], 4, 1, 4, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    data = part(buffer, 0, 16);
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    CHECK_INT(rio.RIONotify(queue), 0);
    CHECK_FAILS(GetQueuedCompletionStatus(how.Iocp.IocpHandle, &count, &key, &got, 0), FALSE,
                WAIT_TIMEOUT);
    test_send_all(pair[1], "hello", 5);
    CHECK(GetQueuedCompletionStatus(how.Iocp.IocpHandle, &count, &key, &got, INFINITE));
    CHECK(got == &own);
    CHECK(key == (ULONG_PTR)&own);
    result = fetched(queue);
    CHECK_INT(result.BytesTransferred, 5);
    CHECK_MEM(memory, "hello", 5);
    CHECK_FAILS(GetQueuedCompletionStatus(how.Iocp.IocpHandle, &count, &key, &got, 0), FALSE,
                WAIT_TIMEOUT);
    test_close_pair(pair);
    rio.RIOCloseCompletionQueue(queue);
    rio.RIODeregisterBuffer(buffer);
    CHECK(CloseHandle(how.Iocp.IocpHandle));
}

static void datagrams_have_addresses(void) {
    static char memory[128];
    struct sockaddr_storage name, local;
    const SOCKET plain = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = registered_socket(SOCK_DGRAM);
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(8, NULL);
    RIO_BUF data = part(buffer, 0, 16), address = part(buffer, 64, sizeof(SOCKADDR_INET)),
            own = part(buffer, 96, sizeof(SOCKADDR_INET)), shorter = part(buffer, 64, 16);
    RIORESULT result;
    RIO_RQ requests;
    int length = (int)sizeof local;
    char room[8];
    test_loopback(AF_INET, 0, &local);
    CHECK_OK(bind(s, (struct sockaddr *)&local, sizeof(struct sockaddr_in)));
    CHECK_OK(getsockname(s, (struct sockaddr *)&local, &length));
    requests = rio.RIOCreateRequestQueue(s, 2, 1, 2, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    CHECK(rio.RIOReceiveEx(requests, &data, 1, &own, &address, NULL, NULL, 0, NULL));
    CHECK_INT(sendto(plain, "hello", 5, 0, (struct sockaddr *)&local, length), 5);
    result = fetched(queue);
    CHECK_INT(result.BytesTransferred, 5);
    CHECK_MEM(memory, "hello", 5);
    CHECK_MEM(memory + 64, &name, 8);
    CHECK_MEM(memory + 96, &local, 8);
    /* Back to where it came from. */
    data.Length = 5;
    CHECK(rio.RIOSendEx(requests, &data, 1, NULL, &address, NULL, NULL, 0, NULL));
    CHECK_INT(recv(plain, room, sizeof room, 0), 5);
    CHECK_MEM(room, "hello", 5);
    fetched(queue);
    CHECK_FAILS(rio.RIOReceiveEx(requests, &data, 1, NULL, &shorter, NULL, NULL, 0, NULL), FALSE,
                WSAEINVAL);
    /* A datagram that is longer than its part is cut. */
    data.Length = 3;
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    CHECK_INT(sendto(plain, "hello", 5, 0, (struct sockaddr *)&local, length), 5);
    result = fetched(queue);
    CHECK_INT(result.Status, WSAEMSGSIZE);
    CHECK_INT(result.BytesTransferred, 3);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(plain));
    rio.RIOCloseCompletionQueue(queue);
    rio.RIODeregisterBuffer(buffer);
}

/* A datagram on its way there and back with control data, all of it in one registered buffer. */
static void datagrams_have_control_data(void) {
    static union {
        char bytes[512];
        RIO_CMSG_BUFFER alignment;
    } memory;
    enum { CONTROL = 128, TOLD = 256, ROOM = 96 };
    RIO_CMSG_BUFFER *const control = (RIO_CMSG_BUFFER *)(void *)(memory.bytes + CONTROL);
    struct sockaddr_storage name, local;
    const SOCKET plain = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET s = registered_socket(SOCK_DGRAM);
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory.bytes, sizeof memory.bytes);
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(8, NULL);
    RIO_BUF data = part(buffer, 0, 16), address = part(buffer, 64, sizeof(SOCKADDR_INET)),
            along = part(buffer, CONTROL, ROOM), told = part(buffer, TOLD, sizeof(ULONG)),
            shorter = part(buffer, CONTROL, 3);
    const DWORD on = 1;
    LPWSACMSGHDR head;
    struct in_pktinfo packet;
    ULONG flags;
    RIORESULT result;
    RIO_RQ requests;
    int length = (int)sizeof local;
    char room[8];
    test_loopback(AF_INET, 0, &local);
    CHECK_OK(bind(s, (struct sockaddr *)&local, sizeof(struct sockaddr_in)));
    CHECK_OK(getsockname(s, (struct sockaddr *)&local, &length));
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_PKTINFO, (const char *)&on, sizeof on));
    requests = rio.RIOCreateRequestQueue(s, 2, 1, 2, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    CHECK(rio.RIOReceiveEx(requests, &data, 1, NULL, &address, &along, &told, 0, NULL));
    CHECK_INT(sendto(plain, "hello", 5, 0, (struct sockaddr *)&local, length), 5);
    result = fetched(queue);
    CHECK_INT(result.Status, 0);
    CHECK_INT(result.BytesTransferred, 5);
    CHECK_MEM(memory.bytes, "hello", 5);
    CHECK_MEM(memory.bytes + 64, &name, 8);
    memcpy(&flags, memory.bytes + TOLD, sizeof flags);
    CHECK_INT(flags, 0);
    head = RIO_CMSG_FIRSTHDR(control);
    REQUIRE(head != NULL);
    CHECK_INT(head->cmsg_level, IPPROTO_IP);
    CHECK_INT(head->cmsg_type, IP_PKTINFO);
    memcpy(&packet, WSA_CMSG_DATA(head), sizeof packet);
    CHECK_INT(packet.ipi_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK(RIO_CMSG_NEXTHDR(control, head) == NULL);
    /* The same control data chooses the address to send from. */
    data.Length = 5;
    packet.ipi_ifindex = 0;
    memcpy(WSA_CMSG_DATA(head), &packet, sizeof packet);
    CHECK(rio.RIOSendEx(requests, &data, 1, NULL, &address, &along, NULL, 0, NULL));
    CHECK_INT(recv(plain, room, sizeof room, 0), 5);
    CHECK_INT(fetched(queue).Status, 0);
    /* What is cut the flags tell. */
    data.Length = 3;
    along.Length = RIO_CMSG_BASE_SIZE;
    CHECK(rio.RIOReceiveEx(requests, &data, 1, NULL, NULL, &along, &told, 0, NULL));
    CHECK_INT(sendto(plain, "hello", 5, 0, (struct sockaddr *)&local, length), 5);
    result = fetched(queue);
    CHECK_INT(result.Status, WSAEMSGSIZE);
    CHECK_INT(result.BytesTransferred, 3);
    memcpy(&flags, memory.bytes + TOLD, sizeof flags);
    CHECK_INT(flags, MSG_TRUNC | MSG_CTRUNC);
    CHECK_INT(control->TotalLength, RIO_CMSG_BASE_SIZE);
    CHECK(RIO_CMSG_FIRSTHDR(control) == NULL);
    /* What cannot be is refused at once, and takes no place in the queue. */
    CHECK_FAILS(rio.RIOReceiveEx(requests, &data, 1, NULL, NULL, &shorter, NULL, 0, NULL), FALSE,
                WSAEINVAL);
    CHECK_FAILS(rio.RIOReceiveEx(requests, &data, 1, NULL, NULL, NULL, &shorter, 0, NULL), FALSE,
                WSAEINVAL);
    control->TotalLength = ROOM + 1;
    along.Length = ROOM;
    CHECK_FAILS(rio.RIOSendEx(requests, &data, 1, NULL, &address, &along, NULL, 0, NULL), FALSE,
                WSAEINVAL);
    control->TotalLength = 3;
    CHECK_FAILS(rio.RIOSendEx(requests, &data, 1, NULL, &address, &along, NULL, 0, NULL), FALSE,
                WSAEINVAL);
    CHECK_FAILS(rio.RIOSendEx(requests, &data, 1, &address, &address, NULL, NULL, 0, NULL), FALSE,
                WSAEINVAL);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(plain));
    rio.RIOCloseCompletionQueue(queue);
    rio.RIODeregisterBuffer(buffer);
}

static void queues_have_limits(void) {
    static char memory[16];
    SOCKET pair[2];
    RIO_BUF data;
    const RIO_BUFFERID buffer = rio.RIORegisterBuffer(memory, sizeof memory);
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(4, NULL);
    RIO_RQ requests;
    registered_pair(pair);
    CHECK_FAILS(rio.RIOCreateRequestQueue(pair[0], 3, 1, 2, 1, queue, queue, NULL) != NULL, FALSE,
                WSAENOBUFS);
    CHECK_FAILS(rio.RIOCreateRequestQueue(pair[0], 0, 1, 0, 1, queue, queue, NULL) != NULL, FALSE,
                WSAEINVAL);
    CHECK_FAILS(rio.RIOCreateRequestQueue(pair[0], 1, 1, 1, 1, queue, NULL, NULL) != NULL, FALSE,
                WSAEINVAL);
    CHECK_FAILS(rio.RIOCreateRequestQueue(pair[1], 1, 1, 1, 1, queue, queue, NULL) != NULL, FALSE,
                WSAEOPNOTSUPP);
    requests = rio.RIOCreateRequestQueue(pair[0], 2, 1, 2, 1, queue, queue, NULL);
    REQUIRE(requests != RIO_INVALID_RQ);
    CHECK_FAILS(rio.RIOCreateRequestQueue(pair[0], 1, 1, 1, 1, queue, queue, NULL) != NULL, FALSE,
                WSAEINVAL);
    data = part(buffer, 0, 8);
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    CHECK_FAILS(rio.RIOReceive(requests, &data, 1, 0, NULL), FALSE, WSAENOBUFS);
    CHECK_FAILS(rio.RIOResizeRequestQueue(requests, 1, 2), FALSE, WSAETOOMANYREFS);
    CHECK_FAILS(rio.RIOResizeRequestQueue(requests, 3, 2), FALSE, WSAENOBUFS);
    CHECK_FAILS(rio.RIOResizeRequestQueue(requests, 0, 0), FALSE, WSAEINVAL);
    CHECK_FAILS(rio.RIOResizeCompletionQueue(queue, 3), FALSE, WSAETOOMANYREFS);
    CHECK(rio.RIOResizeCompletionQueue(queue, 5));
    CHECK(rio.RIOResizeRequestQueue(requests, 3, 2));
    CHECK(rio.RIOReceive(requests, &data, 1, 0, NULL));
    data = part(buffer, 9, 8);
    CHECK_FAILS(rio.RIOSend(requests, &data, 1, 0, NULL), FALSE, WSAEINVAL);
    data = part(buffer, 8, 8);
    CHECK_FAILS(rio.RIOSend(requests, &data, 2, 0, NULL), FALSE, WSAEINVAL);
    CHECK_FAILS(rio.RIOSend(requests, &data, 1, RIO_MSG_WAITALL, NULL), FALSE, WSAEINVAL);
    CHECK_FAILS(rio.RIOSend(requests, &data, 1, RIO_MSG_COMMIT_ONLY, NULL), FALSE, WSAEINVAL);
    rio.RIODeregisterBuffer(buffer);
    CHECK_FAILS(rio.RIOSend(requests, &data, 1, 0, NULL), FALSE, WSAEFAULT);
    test_close_pair(pair);
    rio.RIOCloseCompletionQueue(queue);
}

static void what_is_none_is_refused(void) {
    static char memory[16];
    RIO_NOTIFICATION_COMPLETION how;
    RIORESULT result;
    const RIO_CQ queue = rio.RIOCreateCompletionQueue(1, NULL);
    CHECK_FAILS(rio.RIOCreateCompletionQueue(0, NULL) != NULL, FALSE, WSAEINVAL);
    CHECK_FAILS(rio.RIOCreateCompletionQueue(RIO_MAX_CQ_SIZE + 1, NULL) != NULL, FALSE, WSAEINVAL);
    memset(&how, 0, sizeof how);
    how.Type = RIO_EVENT_COMPLETION;
    CHECK_FAILS(rio.RIOCreateCompletionQueue(1, &how) != NULL, FALSE, WSAEFAULT);
    CHECK_INT(rio.RIONotify(queue), WSAEINVAL);
    CHECK_INT(rio.RIONotify(NULL), WSAEINVAL);
    CHECK_FAILS(rio.RIORegisterBuffer(NULL, 5) == RIO_INVALID_BUFFERID, TRUE, WSAEFAULT);
    CHECK_FAILS(rio.RIORegisterBuffer(memory, 0) == RIO_INVALID_BUFFERID, TRUE, WSAEINVAL);
    CHECK_FAILS(rio.RIOReceive(NULL, NULL, 0, 0, NULL), FALSE, WSAEINVAL);
    rio.RIOCloseCompletionQueue(queue);
    CHECK_INT(rio.RIODequeueCompletion(queue, &result, 1), RIO_CORRUPT_CQ);
    CHECK_FAILS(rio.RIOResizeCompletionQueue(queue, 3), FALSE, WSAEINVAL);
}

TEST_MAIN {
    RUN(find_functions);
    RUN(a_queue_is_looked_at);
    RUN(closing_ends_requests);
    RUN(an_event_tells_of_results);
    RUN(a_port_tells_of_results);
    RUN(datagrams_have_addresses);
    RUN(datagrams_have_control_data);
    RUN(queues_have_limits);
    RUN(what_is_none_is_refused);
}
