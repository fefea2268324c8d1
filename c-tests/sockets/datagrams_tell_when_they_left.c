/* SIO_TIMESTAMPING and SIO_GET_TX_TIMESTAMP: when a datagram left that was given a name.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/winsock-timestamping
 * Windows: as documented. A system that does not tell (Linux before 6.13, macOS) skips the test.
 * Oracle:  no, MinGW's headers and Wine do not know it
 * Covers:  src/socket/departures.rs, src/sys/error_queue.rs */

#include "ws2test.h"
#include <mstcpip.h>
#include <mswsock.h>

static struct sockaddr_storage name;

static int keep(SOCKET s, ULONG flags, USHORT room) {
    TIMESTAMPING_CONFIG config;
    DWORD count = 0;
    memset(&config, 0, sizeof config);
    config.Flags = flags;
    config.TxTimestampsBuffered = room;
    return WSAIoctl(s, SIO_TIMESTAMPING, &config, sizeof config, NULL, 0, &count, NULL, NULL);
}

/* Sends a datagram called `id`. */
static void send_one(SOCKET s, UINT32 id) {
    union {
        WSACMSGHDR head;
        char room[WSA_CMSG_SPACE(sizeof(UINT32))];
    } control;
    char data[] = "hello";
    WSABUF buffer;
    WSAMSG message;
    DWORD count = 0;
    buffer.buf = data;
    buffer.len = 5;
    memset(&control, 0, sizeof control);
    control.head.cmsg_level = SOL_SOCKET;
    control.head.cmsg_type = SO_TIMESTAMP_ID;
    control.head.cmsg_len = WSA_CMSG_LEN(sizeof id);
    memcpy(WSA_CMSG_DATA(&control.head), &id, sizeof id);
    memset(&message, 0, sizeof message);
    message.name = (LPSOCKADDR)&name;
    message.namelen = test_name_length(&name);
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    message.Control.buf = control.room;
    message.Control.len = sizeof control;
    CHECK_OK(WSASendMsg(s, &message, 0, &count, NULL, NULL));
    CHECK_INT(count, 5);
}

static int ask(SOCKET s, UINT32 id, UINT64 *left) {
    DWORD count = 0;
    const int result =
        WSAIoctl(s, SIO_GET_TX_TIMESTAMP, &id, sizeof id, left, sizeof *left, &count, NULL, NULL);
    CHECK_INT(count, result == 0 ? 8 : 0);
    return result;
}

static void check_unknown(SOCKET s, UINT32 id) {
    UINT64 left = 0;
    CHECK_FAILS(ask(s, id, &left), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_INT(left, 0);
}

static void open_both(int family, SOCKET *sender, SOCKET *receiver) {
    *receiver = test_bound(family, SOCK_DGRAM, &name);
    *sender = socket(family, SOCK_DGRAM, 0);
}

static void each_is_told_once(int family) {
    LARGE_INTEGER before, after, second;
    UINT64 left = 0;
    SOCKET sender, receiver;
    open_both(family, &sender, &receiver);
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 8));
    check_unknown(sender, 77);
    CHECK(QueryPerformanceFrequency(&second));
    CHECK(QueryPerformanceCounter(&before));
    send_one(sender, 77);
    send_one(sender, 5);
    CHECK_OK(ask(sender, 5, &left));
    CHECK_OK(ask(sender, 77, &left));
    CHECK(QueryPerformanceCounter(&after));
    /* The system stamps by the clock of the day, which may be set meanwhile. */
    CHECK((LONGLONG)left > before.QuadPart - second.QuadPart);
    CHECK((LONGLONG)left < after.QuadPart + second.QuadPart);
    left = 0;
    check_unknown(sender, 77);
    check_unknown(sender, 78);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

static void of_ipv4(void) {
    each_is_told_once(AF_INET);
}

static void of_ipv6(void) {
    each_is_told_once(AF_INET6);
}

static void what_there_is_no_room_for_is_lost(void) {
    UINT64 left;
    SOCKET sender, receiver;
    open_both(AF_INET, &sender, &receiver);
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 1));
    send_one(sender, 1);
    send_one(sender, 2);
    check_unknown(sender, 2);
    CHECK_OK(ask(sender, 1, &left));
    send_one(sender, 3);
    CHECK_OK(ask(sender, 3, &left));
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 0));
    send_one(sender, 4);
    check_unknown(sender, 4);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

/* A name that nobody asks for hurts nobody. */
static void nothing_is_kept_unless_wanted(void) {
    SOCKET sender, receiver;
    open_both(AF_INET, &sender, &receiver);
    send_one(sender, 1);
    check_unknown(sender, 1);
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 8));
    send_one(sender, 2);
    CHECK_OK(keep(sender, 0, 8));
    check_unknown(sender, 2);
    send_one(sender, 3);
    check_unknown(sender, 3);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

/* What left makes a socket ready for nothing. */
static void nobody_wakes_for_it(void) {
    const struct timeval now = {0, 0};
    WSAPOLLFD polled;
    fd_set readable, exceptional;
    UINT64 left;
    int i;
    SOCKET sender, receiver;
    open_both(AF_INET, &sender, &receiver);
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 8));
    for (i = 0; i < 3; i++) {
        send_one(sender, 6);
        polled.fd = sender;
        polled.events = POLLRDNORM;
        CHECK_INT(WSAPoll(&polled, 1, 0), 0);
        FD_ZERO(&readable);
        FD_ZERO(&exceptional);
        FD_SET(sender, &readable);
        FD_SET(sender, &exceptional);
        CHECK_INT(select(0, &readable, NULL, &exceptional, &now), 0);
        CHECK_OK(ask(sender, 6, &left));
    }
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

static DWORD WINAPI wait_for_data(LPVOID argument) {
    WSAPOLLFD polled;
    polled.fd = *(SOCKET *)argument;
    polled.events = POLLRDNORM;
    CHECK_INT(WSAPoll(&polled, 1, -1), 1);
    return (DWORD)polled.revents;
}

/* Who waits meanwhile wakes for what comes, and for nothing else. */
static void nobody_wakes_for_it_meanwhile(void) {
    struct sockaddr_storage own;
    int length = (int)sizeof own;
    UINT64 left;
    UINT32 id;
    DWORD seen = 0;
    char room[8];
    HANDLE thread;
    SOCKET sender, receiver;
    open_both(AF_INET, &sender, &receiver);
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 500));
    send_one(sender, 0);
    CHECK_OK(getsockname(sender, (struct sockaddr *)&own, &length));
    ((struct sockaddr_in *)&own)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    thread = CreateThread(NULL, 0, wait_for_data, &sender, 0, NULL);
    REQUIRE(thread != NULL);
    for (id = 1; id < 500; id++) {
        send_one(sender, id);
    }
    CHECK_INT(sendto(receiver, "x", 1, 0, (struct sockaddr *)&own, length), 1);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &seen));
    CHECK_INT(seen, POLLRDNORM);
    CHECK_INT(recv(sender, room, sizeof room, 0), 1);
    for (id = 0; id < 500; id++) {
        CHECK_OK(ask(sender, id, &left));
    }
    CHECK(CloseHandle(thread));
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

/* Both come from the same queue of the system. */
static void refusals_are_told_as_well(void) {
    UINT64 left = 0;
    char room[8];
    SOCKET sender, receiver;
    open_both(AF_INET, &sender, &receiver);
    CHECK_OK(closesocket(receiver));
    CHECK_OK(keep(sender, TIMESTAMPING_FLAG_TX, 8));
    send_one(sender, 9);
    CHECK_FAILS(recv(sender, room, sizeof room, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(ask(sender, 9, &left));
    CHECK(left != 0);
    send_one(sender, 10);
    CHECK_OK(ask(sender, 10, &left));
    CHECK_FAILS(recv(sender, room, sizeof room, 0), SOCKET_ERROR, WSAECONNRESET);
    CHECK_OK(closesocket(sender));
}

static void each_error(void) {
    UINT32 id = 1;
    UINT64 left = 0;
    DWORD count;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(WSAIoctl(INVALID_SOCKET, SIO_GET_TX_TIMESTAMP, &id, 4, &left, 8, &count, NULL, NULL),
                SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSAIoctl(stream, SIO_GET_TX_TIMESTAMP, &id, 4, &left, 8, &count, NULL, NULL),
                SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(WSAIoctl(s, SIO_GET_TX_TIMESTAMP, &id, 3, &left, 8, &count, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_GET_TX_TIMESTAMP, &id, 4, &left, 7, &count, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_GET_TX_TIMESTAMP, NULL, 4, &left, 8, &count, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_OK(closesocket(stream));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    if (keep(s, TIMESTAMPING_FLAG_TX, 1) != 0) {
        CHECK_INT(WSAGetLastError(), WSAEOPNOTSUPP);
        SKIP("the system does not tell when datagrams leave");
    }
    CHECK_OK(closesocket(s));
    RUN(of_ipv4);
    RUN(of_ipv6);
    RUN(what_there_is_no_room_for_is_lost);
    RUN(nothing_is_kept_unless_wanted);
    RUN(nobody_wakes_for_it);
    RUN(nobody_wakes_for_it_meanwhile);
    RUN(refusals_are_told_as_well);
    RUN(each_error);
}
