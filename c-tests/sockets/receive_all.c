/* SIO_RCVALL: a raw socket that is told every packet of IP which passes an interface.
 *
 * The program starts itself again in a name space of its own, with `unshare`, where nobody else sends and
 * there may be other interfaces; where that is not permitted it hears the machine's loopback, if it may.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/sio-rcvall
 * Windows: as here; who is no administrator gets WSAEACCES
 * Limit:   20 s
 * Oracle:  no, Wine asks the system's leave in ways of its own
 * Covers:  src/socket/capture.rs, src/convert/capture.rs, src/sys/capture */

#include "own_network.h"
#include <mstcpip.h>
#include <mswsock.h>

#define MOST_PACKETS 500
#define V4_HEAD 20
#define V6_HEAD 40
#define UDP_HEAD 8

/* Two sockets that send to each other, and what they say: no two datagrams of this program are alike. */
typedef struct pair {
    SOCKET sender, receiver;
    struct sockaddr_storage from, to;
} pair;

typedef struct text {
    char bytes[32];
} text;

static text unique(void) {
    static int count;
    text made;
    memset(&made, 0, sizeof made);
    snprintf(made.bytes, sizeof made.bytes, "packet %d of %lu", ++count, GetCurrentProcessId());
    return made;
}

static pair make_pair(int family) {
    pair made;
    made.sender = test_bound(family, SOCK_DGRAM, &made.from);
    made.receiver = test_bound(family, SOCK_DGRAM, &made.to);
    return made;
}

static void finish(SOCKET sniffer, const pair *of) {
    CHECK_OK(closesocket(sniffer));
    CHECK_OK(closesocket(of->sender));
    CHECK_OK(closesocket(of->receiver));
}

static void say(const pair *of, const text *what) {
    CHECK_INT(sendto(of->sender, what->bytes, sizeof what->bytes, 0,
                     (const struct sockaddr *)&of->to, test_name_length(&of->to)),
              sizeof what->bytes);
}

static int choose(SOCKET s, int value) {
    DWORD count = TEST_POISON;
    return WSAIoctl(s, SIO_RCVALL, &value, sizeof value, NULL, 0, &count, NULL, NULL);
}

static SOCKET raw(int family) {
    const SOCKET s = socket(family, SOCK_RAW, family == AF_INET ? IPPROTO_IP : IPPROTO_IPV6);
    if (s == INVALID_SOCKET) {
        CHECK_INT(WSAGetLastError(), WSAEACCES);
        SKIP("raw sockets are not allowed here");
    }
    return s;
}

/* One that is bound to the loopback, gives up after a while, and hears nothing yet. */
static SOCKET bound(int family) {
    const DWORD limit = 5000;
    struct sockaddr_storage name;
    const int length = test_loopback(family, 0, &name);
    const SOCKET s = raw(family);
    REQUIRE(bind(s, (struct sockaddr *)&name, length) == 0);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    return s;
}

static SOCKET sniffer_of(int family) {
    const SOCKET s = bound(family);
    if (choose(s, RCVALL_ON) != 0) {
        CHECK_INT(WSAGetLastError(), WSAEOPNOTSUPP);
        SKIP("no socket of this system hears everything");
    }
    return s;
}

/* Whether a packet of IPv4 has the datagram that says `what`. */
static BOOL says(const char *packet, int count, int head, const text *what) {
    return count == head + UDP_HEAD + (int)sizeof what->bytes &&
           memcmp(packet + head + UDP_HEAD, what->bytes, sizeof what->bytes) == 0;
}

/* Receives until a packet says `what`; answers how long it is. Others may come by as well. */
static int await_packet(SOCKET s, char *room, int size, int head, const text *what,
                 struct sockaddr_storage *from) {
    int tries, count;
    for (tries = 0; tries < MOST_PACKETS; tries++) {
        int length = sizeof *from;
        memset(from, 0xEE, sizeof *from);
        count = recvfrom(s, room, size, 0, (struct sockaddr *)from, &length);
        REQUIRE(count > 0);
        if (says(room, count, head, what)) {
            CHECK_INT(length, head == V4_HEAD ? 16 : 28);
            return count;
        }
    }
    CHECK(!"the packet did not come by");
    return 0;
}

static void a_datagram_between_others_is_told_once(void) {
    char room[2048];
    struct sockaddr_storage from;
    const struct sockaddr_in *const told = (const struct sockaddr_in *)&from;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text first = unique(), last = unique();
    int tries, count, times = 0;
    say(&others, &first);
    say(&others, &last);
    count = await_packet(s, room, sizeof room, V4_HEAD, &first, &from);
    CHECK_INT(count, V4_HEAD + UDP_HEAD + (int)sizeof first.bytes);
    CHECK_INT(room[0], 0x45);
    CHECK_INT(room[9], IPPROTO_UDP);
    CHECK_MEM(room + 12, "\x7f\0\0\1\x7f\0\0\1", 8);
    CHECK_MEM(room + 20, &((struct sockaddr_in *)&others.from)->sin_port, 2);
    CHECK_MEM(room + 22, &((struct sockaddr_in *)&others.to)->sin_port, 2);
    CHECK_INT(told->sin_family, AF_INET);
    CHECK_INT(told->sin_port, 0);
    CHECK_INT(ntohl(told->sin_addr.s_addr), INADDR_LOOPBACK);
    for (tries = 0; tries < MOST_PACKETS; tries++) {
        count = recv(s, room, sizeof room, 0);
        REQUIRE(count > 0);
        times += says(room, count, V4_HEAD, &first);
        if (says(room, count, V4_HEAD, &last)) {
            break;
        }
    }
    CHECK_INT(times, 0);
    /* Whom it is for gets it all the same. */
    CHECK_INT(recv(others.receiver, room, sizeof room, 0), sizeof first.bytes);
    CHECK_MEM(room, first.bytes, sizeof first.bytes);
    finish(s, &others);
}

static void it_is_told_over_ipv6(void) {
    char room[2048];
    struct sockaddr_storage from;
    struct sockaddr_in6 *const told = (struct sockaddr_in6 *)&from;
    const pair others = make_pair(AF_INET6);
    const SOCKET s = sniffer_of(AF_INET6);
    const text what = unique();
    say(&others, &what);
    await_packet(s, room, sizeof room, V6_HEAD, &what, &from);
    CHECK_INT(room[0] & 0xf0, 0x60);
    CHECK_INT(room[6], IPPROTO_UDP);
    CHECK_MEM(room + 8, &in6addr_loopback, 16);
    CHECK_INT(told->sin6_family, AF_INET6);
    CHECK_INT(told->sin6_port, 0);
    CHECK_INT(told->sin6_scope_id, 0);
    CHECK_MEM(&told->sin6_addr, &in6addr_loopback, 16);
    finish(s, &others);
}

/* What is of the other version does not come by. */
static void versions_are_apart(void) {
    char room[2048];
    struct sockaddr_storage from;
    const pair v4 = make_pair(AF_INET), v6 = make_pair(AF_INET6);
    const SOCKET s = sniffer_of(AF_INET);
    const text other = unique(), what = unique();
    int tries, count = 0;
    say(&v6, &other);
    say(&v4, &what);
    for (tries = 0; tries < MOST_PACKETS && !says(room, count, V4_HEAD, &what); tries++) {
        count = recv(s, room, sizeof room, 0);
        REQUIRE(count > 0);
        CHECK_INT(room[0] & 0xf0, 0x40);
    }
    (void)from;
    finish(s, &v4);
    CHECK_OK(closesocket(v6.sender));
    CHECK_OK(closesocket(v6.receiver));
}

static void select_and_poll_tell(void) {
    const struct timeval now = {0, 0};
    char room[2048];
    fd_set readable;
    WSAPOLLFD entry;
    u_long unread = 0;
    const pair others = make_pair(AF_INET);
    const SOCKET s = bound(AF_INET);
    const text what = unique();
    test_set_nonblocking(s, 1);
    say(&others, &what);
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    CHECK_INT(select(0, &readable, NULL, NULL, &now), 0);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(choose(s, RCVALL_IPLEVEL));
    say(&others, &what);
    test_wait_readable(s);
    entry.fd = s;
    entry.events = POLLRDNORM | POLLWRNORM;
    CHECK_INT(WSAPoll(&entry, 1, 5000), 1);
    CHECK_INT(entry.revents, POLLRDNORM | POLLWRNORM);
    CHECK_OK(ioctlsocket(s, (long)FIONREAD, &unread));
    CHECK(unread >= V4_HEAD);
    CHECK(recv(s, room, sizeof room, 0) >= V4_HEAD);
    finish(s, &others);
}

static void an_event_object_tells(void) {
    char room[2048];
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    WSAEVENT event = WSACreateEvent();
    const text what = unique();
    WSANETWORKEVENTS told;
    CHECK_OK(WSAEventSelect(s, event, FD_READ));
    say(&others, &what);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 5000, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(s, event, &told));
    CHECK_INT(told.lNetworkEvents, FD_READ);
    CHECK(recv(s, room, sizeof room, 0) >= V4_HEAD);
    finish(s, &others);
    CHECK(WSACloseEvent(event));
}

/* Starts a receive, with the sender's address; answers whether it is under way. */
static BOOL begin(SOCKET s, WSABUF *buffer, WSAOVERLAPPED *overlapped, struct sockaddr_in *from,
                  int *length) {
    DWORD flags = 0;
    *length = sizeof *from;
    memset(from, 0, sizeof *from);
    return WSARecvFrom(s, buffer, 1, NULL, &flags, (struct sockaddr *)from, length, overlapped,
                       NULL) == 0 ||
           WSAGetLastError() == WSA_IO_PENDING;
}

static void operations_end_by_an_event(void) {
    char room[2048];
    WSABUF buffer;
    WSAOVERLAPPED overlapped;
    struct sockaddr_in from;
    DWORD count = 0, flags = 0;
    int tries, length;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text what = unique();
    buffer.buf = room;
    buffer.len = sizeof room;
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = WSACreateEvent();
    for (tries = 0; tries < MOST_PACKETS; tries++) {
        CHECK(begin(s, &buffer, &overlapped, &from, &length));
        if (tries == 0) {
            say(&others, &what);
        }
        REQUIRE(WSAWaitForMultipleEvents(1, &overlapped.hEvent, FALSE, 5000, FALSE) ==
                WSA_WAIT_EVENT_0);
        CHECK(WSAGetOverlappedResult(s, &overlapped, &count, FALSE, &flags));
        if (says(room, (int)count, V4_HEAD, &what)) {
            break;
        }
    }
    CHECK(says(room, (int)count, V4_HEAD, &what));
    CHECK_INT(length, sizeof from);
    CHECK_INT(from.sin_family, AF_INET);
    CHECK_INT(ntohl(from.sin_addr.s_addr), INADDR_LOOPBACK);
    finish(s, &others);
    CHECK(WSACloseEvent(overlapped.hEvent));
}

static void operations_end_at_a_port(void) {
    char room[2048];
    WSABUF buffer;
    WSAOVERLAPPED overlapped, *ended;
    struct sockaddr_in from;
    DWORD count = 0;
    ULONG_PTR key = 0;
    int tries, length;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const HANDLE port = CreateIoCompletionPort((HANDLE)s, NULL, 7, 0);
    const text what = unique();
    REQUIRE(port != NULL);
    buffer.buf = room;
    buffer.len = sizeof room;
    memset(&overlapped, 0, sizeof overlapped);
    for (tries = 0; tries < MOST_PACKETS; tries++) {
        CHECK(begin(s, &buffer, &overlapped, &from, &length));
        if (tries == 0) {
            say(&others, &what);
        }
        REQUIRE(GetQueuedCompletionStatus(port, &count, &key, &ended, 5000));
        CHECK(ended == &overlapped && key == 7);
        if (says(room, (int)count, V4_HEAD, &what)) {
            break;
        }
    }
    CHECK(says(room, (int)count, V4_HEAD, &what));
    CHECK_INT(ntohl(from.sin_addr.s_addr), INADDR_LOOPBACK);
    finish(s, &others);
    CHECK(CloseHandle(port));
}

static void a_message_tells_its_sender(void) {
    GUID which = WSAID_WSARECVMSG;
    LPFN_WSARECVMSG receive = NULL;
    char head[V4_HEAD], rest[2048];
    struct sockaddr_in from;
    WSABUF parts[2];
    WSAMSG message;
    DWORD count = 0;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text what = unique();
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &which, sizeof which, &receive,
                      sizeof receive, &count, NULL, NULL));
    say(&others, &what);
    parts[0].buf = head;
    parts[0].len = sizeof head;
    parts[1].buf = rest;
    parts[1].len = sizeof rest;
    memset(&message, 0, sizeof message);
    memset(&from, 0, sizeof from);
    message.name = (struct sockaddr *)&from;
    message.namelen = sizeof from;
    message.lpBuffers = parts;
    message.dwBufferCount = 2;
    CHECK_OK(receive(s, &message, &count, NULL, NULL));
    CHECK(count > V4_HEAD);
    CHECK_INT(head[0] & 0xf0, 0x40);
    CHECK_INT(message.namelen, sizeof from);
    CHECK_INT(from.sin_family, AF_INET);
    CHECK_MEM(&from.sin_addr, head + 12, 4);
    finish(s, &others);
}

/* Too little room costs the rest, and too little for a header the sender. */
static void what_does_not_fit_is_lost(void) {
    char room[2048];
    struct sockaddr_in from;
    int length = sizeof from;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text what = unique();
    say(&others, &what);
    CHECK_FAILS(recvfrom(s, room, V4_HEAD, 0, (struct sockaddr *)&from, &length), SOCKET_ERROR,
                WSAEMSGSIZE);
    CHECK_INT(room[0] & 0xf0, 0x40);
    memset(&from, 0xEE, sizeof from);
    say(&others, &what);
    CHECK(recvfrom(s, room, sizeof room, MSG_PEEK, (struct sockaddr *)&from, &length) > V4_HEAD);
    CHECK_MEM(&from.sin_addr, room + 12, 4);
    CHECK(recv(s, room, sizeof room, 0) > V4_HEAD);
    finish(s, &others);
}

static void it_is_switched_off(void) {
    char room[2048];
    struct sockaddr_storage from;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text before = unique(), off = unique(), again = unique();
    CHECK_OK(choose(s, RCVALL_SOCKETLEVELONLY)); /* without effect */
    say(&others, &before);
    test_wait_readable(s);
    CHECK_OK(choose(s, RCVALL_OFF));
    test_set_nonblocking(s, 1);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    say(&others, &off);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(choose(s, RCVALL_OFF));
    CHECK_OK(choose(s, RCVALL_SOCKETLEVELONLY));
    say(&others, &off);
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(choose(s, RCVALL_ON));
    CHECK_OK(choose(s, RCVALL_ON));
    test_set_nonblocking(s, 0);
    say(&others, &again);
    await_packet(s, room, sizeof room, V4_HEAD, &again, &from);
    finish(s, &others);
}

static void what_makes_no_sense_is_refused(void) {
    static const int senseless[] = {4, 100, -1, 0x7fffffff};
    const DWORD on = 1;
    DWORD count;
    size_t at;
    const SOCKET s = bound(AF_INET);
    const SOCKET datagrams = test_bound(AF_INET, SOCK_DGRAM, NULL);
    for (at = 0; at < sizeof senseless / sizeof *senseless; at++) {
        CHECK_FAILS(choose(s, senseless[at]), SOCKET_ERROR, WSAEINVAL);
    }
    CHECK_FAILS(WSAIoctl(s, SIO_RCVALL, (void *)&on, 3, NULL, 0, &count, NULL, NULL), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_FAILS(WSAIoctl(s, SIO_RCVALL, NULL, 4, NULL, 0, &count, NULL, NULL), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(choose(datagrams, RCVALL_ON), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(datagrams));
}

static void an_interface_must_be_named(void) {
    struct sockaddr_in anywhere;
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    const SOCKET s = raw(AF_INET), other = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
    const SOCKET second = raw(AF_INET6);
    CHECK_FAILS(choose(s, RCVALL_ON), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(choose(second, RCVALL_ON), SOCKET_ERROR, WSAEINVAL);
    memset(&anywhere, 0, sizeof anywhere);
    anywhere.sin_family = AF_INET;
    CHECK_OK(bind(s, (struct sockaddr *)&anywhere, sizeof anywhere));
    CHECK_FAILS(choose(s, RCVALL_ON), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(choose(s, RCVALL_IPLEVEL), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(bind(other, (struct sockaddr *)&name, length));
    CHECK_FAILS(choose(other, RCVALL_ON), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(second));
    CHECK_OK(closesocket(other));
}

static void it_has_names_and_options(void) {
    struct sockaddr_in name;
    struct sockaddr_storage peer;
    const DWORD limit = 20;
    DWORD number;
    int length = sizeof name;
    char room[1];
    const SOCKET s = bound(AF_INET);
    CHECK_OK(getsockname(s, (struct sockaddr *)&name, &length));
    CHECK_INT(length, sizeof name);
    CHECK_INT(name.sin_family, AF_INET);
    CHECK_INT(ntohl(name.sin_addr.s_addr), INADDR_LOOPBACK);
    CHECK_FAILS(bind(s, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAENOTCONN);
    test_loopback(AF_INET, htons(9), &peer);
    CHECK_OK(connect(s, (struct sockaddr *)&peer, sizeof name));
    CHECK_OK(getpeername(s, (struct sockaddr *)&name, &length));
    CHECK_INT(ntohl(name.sin_addr.s_addr), INADDR_LOOPBACK);
    number = 99;
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_TTL, (const char *)&number, sizeof number));
    number = 0;
    length = sizeof number;
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_TTL, (char *)&number, &length));
    CHECK_INT(number, 99);
    number = 100000;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, (const char *)&number, sizeof number));
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_RCVBUF, (char *)&number, &length));
    CHECK_INT(number, 100000);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&number, &length));
    CHECK_INT(number, SOCK_RAW);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&number, &length));
    CHECK_INT(number, 0);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK_OK(closesocket(s));
}

static void it_sends_with_a_header_of_its_own(void) {
    const DWORD on = 1;
    struct sockaddr_storage from;
    char packet[V4_HEAD + UDP_HEAD + sizeof(text)], room[2048];
    const u_short size = htons((u_short)sizeof packet);
    const u_short datagram = htons((u_short)(UDP_HEAD + sizeof(text)));
    DWORD number = 7;
    int length = sizeof number;
    const pair others = make_pair(AF_INET);
    const SOCKET s = sniffer_of(AF_INET);
    const text what = unique();
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_HDRINCL, (char *)&number, &length));
    CHECK_INT(number, 0);
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_HDRINCL, (const char *)&on, sizeof on));
    memset(packet, 0, sizeof packet);
    packet[0] = 0x45;
    memcpy(packet + 2, &size, 2);
    packet[8] = 64;
    packet[9] = IPPROTO_UDP;
    memcpy(packet + 12, "\x7f\0\0\1\x7f\0\0\1", 8);
    memcpy(packet + 20, &((struct sockaddr_in *)&others.from)->sin_port, 2);
    memcpy(packet + 22, &((struct sockaddr_in *)&others.to)->sin_port, 2);
    memcpy(packet + 24, &datagram, 2);
    memcpy(packet + V4_HEAD + UDP_HEAD, what.bytes, sizeof what.bytes);
    CHECK_INT(sendto(s, packet, sizeof packet, 0, (const struct sockaddr *)&others.to,
                     test_name_length(&others.to)),
              sizeof packet);
    CHECK_INT(recv(others.receiver, room, sizeof room, 0), sizeof what.bytes);
    CHECK_MEM(room, what.bytes, sizeof what.bytes);
    await_packet(s, room, sizeof room, V4_HEAD, &what, &from);
    CHECK_INT(room[8], 64);
    finish(s, &others);
}

static volatile LONG begun, answer, error;

static DWORD WINAPI wait_in_recv(void *socket) {
    char room[2048];
    InterlockedIncrement(&begun);
    do {
        answer = recv(*(SOCKET *)socket, room, sizeof room, 0);
    } while (answer > 0);
    error = WSAGetLastError();
    return 0;
}

/* That the thread waits by now cannot be observed; if it does not, its call fails all the same. */
static void end_under_a_receive(SOCKET s, BOOL close) {
    HANDLE thread;
    begun = 0;
    thread = test_thread(wait_in_recv, &s);
    while (test_read(&begun) == 0) {
        Sleep(1);
    }
    Sleep(50);
    CHECK_OK(close ? closesocket(s) : shutdown(s, SD_RECEIVE));
    CHECK_INT(WaitForSingleObject(thread, 5000), WAIT_OBJECT_0);
    CHECK_INT(answer, SOCKET_ERROR);
    CloseHandle(thread);
}

static void without_limit(SOCKET s) {
    const DWORD none = 0;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&none, sizeof none));
}

static void closing_ends_a_receive_that_waits(void) {
    SOCKET s = sniffer_of(AF_INET);
    without_limit(s);
    end_under_a_receive(s, TRUE);
    CHECK(error == WSAEINTR || error == WSAENOTSOCK);
    s = WSASocketW(AF_INET, SOCK_RAW, IPPROTO_IP, NULL, 0, 0);
    {
        struct sockaddr_storage name;
        const int length = test_loopback(AF_INET, 0, &name);
        CHECK_OK(bind(s, (struct sockaddr *)&name, length));
    }
    CHECK_OK(choose(s, RCVALL_ON));
    end_under_a_receive(s, TRUE);
    CHECK(error == WSAEINTR || error == WSAENOTSOCK);
}

static void shutdown_ends_a_receive_that_waits(void) {
    const SOCKET s = sniffer_of(AF_INET);
    without_limit(s);
    end_under_a_receive(s, FALSE);
    CHECK_INT(error, WSAESHUTDOWN);
    CHECK_OK(closesocket(s));
}

/* Groups are not heard as a whole. */
static void groups_are_refused(void) {
    const DWORD on = 1;
    DWORD count;
    const SOCKET s = bound(AF_INET);
    CHECK_FAILS(WSAIoctl(s, SIO_RCVALL_MCAST, (void *)&on, sizeof on, NULL, 0, &count, NULL, NULL),
                SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(WSAIoctl(s, SIO_RCVALL_IGMPMCAST, (void *)&on, sizeof on, NULL, 0, &count, NULL,
                         NULL),
                SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
}

#ifdef __linux__
/* Here it is two descriptors, of which others could have one only. */
static void it_cannot_be_passed_on(void) {
    WSAPROTOCOL_INFOW info;
    DWORD flags = TEST_POISON;
    const SOCKET s = sniffer_of(AF_INET);
    CHECK_FAILS(WSADuplicateSocketW(s, GetCurrentProcessId(), &info), SOCKET_ERROR, WSAEINVAL);
    CHECK(GetHandleInformation((HANDLE)s, &flags));
    CHECK_INT(flags & HANDLE_FLAG_INHERIT, 0);
    CHECK_FAILS(SetHandleInformation((HANDLE)s, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT), FALSE,
                ERROR_NOT_SUPPORTED);
    CHECK(SetHandleInformation((HANDLE)s, HANDLE_FLAG_INHERIT, 0));
    CHECK_OK(closesocket(s));
}

/* Whether the interface takes what is for others, too. */
static BOOL is_greedy(void) {
    return system("ip -d link show dev ws2test | grep -q 'promiscuity [1-9]'") == 0;
}

/* On another interface what is sent is told, and once; what is on others is not. */
static void what_is_sent_is_told(void) {
    static const int modes[] = {RCVALL_ON, RCVALL_IPLEVEL, RCVALL_ON};
    struct sockaddr_in own, nobody;
    char room[2048];
    struct sockaddr_storage from;
    size_t at;
    if (system("ip link add ws2test type veth peer name ws2peer 2>/dev/null") != 0) {
        return; /* the kernel has no such interfaces */
    }
    REQUIRE(system("ip address add 192.0.2.1/24 dev ws2test && ip link set ws2test up && "
                   "ip link set ws2peer up && "
                   "ip neighbour add 192.0.2.7 lladdr 02:00:00:00:00:07 dev ws2test") == 0);
    memset(&own, 0, sizeof own);
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = inet_addr("192.0.2.1");
    nobody = own;
    nobody.sin_addr.s_addr = inet_addr("192.0.2.7");
    nobody.sin_port = htons(9);
    for (at = 0; at < sizeof modes / sizeof *modes; at++) {
        pair out, others = make_pair(AF_INET);
        const DWORD limit = 5000;
        const SOCKET s = raw(AF_INET);
        const text elsewhere = unique(), first = unique(), last = unique();
        out.sender = socket(AF_INET, SOCK_DGRAM, 0);
        memset(&out.to, 0, sizeof out.to);
        memcpy(&out.to, &nobody, sizeof nobody);
        CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
        CHECK_OK(bind(s, (struct sockaddr *)&own, sizeof own));
        CHECK_OK(choose(s, modes[at]));
        CHECK_INT(is_greedy(), modes[at] == RCVALL_ON);
        say(&others, &elsewhere);
        say(&out, &first);
        say(&out, &last);
        await_packet(s, room, sizeof room, V4_HEAD, &first, &from);
        CHECK_INT(((struct sockaddr_in *)&from)->sin_addr.s_addr, own.sin_addr.s_addr);
        CHECK(recv(s, room, sizeof room, 0) > 0);
        CHECK(says(room, V4_HEAD + UDP_HEAD + (int)sizeof last.bytes, V4_HEAD, &last));
        if (at == 0) {
            CHECK_OK(choose(s, RCVALL_ON));
            CHECK_OK(choose(s, RCVALL_IPLEVEL));
            CHECK(!is_greedy());
            CHECK_OK(choose(s, RCVALL_ON));
            CHECK_OK(choose(s, RCVALL_OFF));
        }
        CHECK_OK(closesocket(out.sender));
        finish(s, &others);
        CHECK(!is_greedy());
    }
}
#endif

static void everywhere(void) {
    RUN(a_datagram_between_others_is_told_once);
    RUN(it_is_told_over_ipv6);
    RUN(versions_are_apart);
    RUN(select_and_poll_tell);
    RUN(an_event_object_tells);
    RUN(operations_end_by_an_event);
    RUN(operations_end_at_a_port);
    RUN(a_message_tells_its_sender);
    RUN(what_does_not_fit_is_lost);
    RUN(it_is_switched_off);
    RUN(what_makes_no_sense_is_refused);
    RUN(an_interface_must_be_named);
    RUN(it_has_names_and_options);
    RUN(it_sends_with_a_header_of_its_own);
    RUN(closing_ends_a_receive_that_waits);
    RUN(shutdown_ends_a_receive_that_waits);
    RUN(groups_are_refused);
#ifdef __linux__
    RUN(it_cannot_be_passed_on);
#endif
}

static void inside(void) {
    REQUIRE(system("ip link set lo up") == 0);
    everywhere();
#ifdef __linux__
    RUN(what_is_sent_is_told);
#endif
}

int main(int argc, char **argv) {
    return run_in_own_network(argc, argv, OWN_NETWORK_IS_POSSIBLE, IN_OWN_NETWORK, inside, everywhere);
}
