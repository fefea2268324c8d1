/* WSAJoinLeaf: multipoint sessions, which are the groups of IPv4 and IPv6.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsajoinleaf
 * Windows: as documented: the session is joined at the interface for multicasts, here that of loopback; a
 *          system without multicasts there skips the test. Wine has no WSAJoinLeaf.
 * Oracle:  no, because Wine only says that it has no WSAJoinLeaf
 * Covers:  src/api/winsock/multipoint.rs, src/socket/multipoint.rs, src/socket/ioctls/multicast.rs */

#include "ws2test.h"

#define LEAF (WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_LEAF)

static SOCKET leaf(int family) {
    const SOCKET s = WSASocketW(family, SOCK_DGRAM, IPPROTO_UDP, NULL, 0, WSA_FLAG_OVERLAPPED | LEAF);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

/* The group 239.255.7.9 or ff01::7:9, which does not leave the machine, at a port. */
static int session(int family, u_short port, struct sockaddr_storage *name) {
    memset(name, 0, sizeof *name);
    if (family == AF_INET) {
        struct sockaddr_in *v4 = (struct sockaddr_in *)name;
        v4->sin_family = AF_INET;
        v4->sin_port = port;
        CHECK_INT(inet_pton(AF_INET, "239.255.7.9", &v4->sin_addr), 1);
        return (int)sizeof *v4;
    } else {
        struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)name;
        v6->sin6_family = AF_INET6;
        v6->sin6_port = port;
        CHECK_INT(inet_pton(AF_INET6, "ff01::7:9", &v6->sin6_addr), 1);
        return (int)sizeof *v6;
    }
}

/* Has multicasts stay on the machine: those of ff01 do anyway, and the loopback interface may not take any. */
static int stays_here(SOCKET s, int family) {
    const DWORD loopback = htonl(INADDR_LOOPBACK);
    return family == AF_INET6 ||
           setsockopt(s, IPPROTO_IP, IP_MULTICAST_IF, (const char *)&loopback, sizeof loopback) == 0;
}

/* A leaf that is bound to a port of its own, and the name of the session there. */
static SOCKET bound_leaf(int family, struct sockaddr_storage *name, int *length) {
    const SOCKET s = leaf(family);
    struct sockaddr_storage own;
    int size = test_loopback(family, 0, &own);
    if (family == AF_INET) {
        ((struct sockaddr_in *)&own)->sin_addr.s_addr = htonl(INADDR_ANY);
    } else {
        ((struct sockaddr_in6 *)&own)->sin6_addr = in6addr_any;
    }
    CHECK_OK(bind(s, (struct sockaddr *)&own, size));
    CHECK_OK(getsockname(s, (struct sockaddr *)&own, &size));
    *length = session(family, ((struct sockaddr_in *)&own)->sin_port, name);
    if (!stays_here(s, family)) {
        SKIP("no multicasts at the loopback interface");
    }
    return s;
}

static SOCKET join(SOCKET s, struct sockaddr_storage *name, int length, DWORD flags) {
    return WSAJoinLeaf(s, (struct sockaddr *)name, length, NULL, NULL, NULL, NULL, flags);
}

static void leaves_of(int family) {
    struct sockaddr_storage name, from;
    int length, size = sizeof from;
    const SOCKET receiver = bound_leaf(family, &name, &length);
    const SOCKET sender = leaf(family), both = leaf(family);
    DWORD limit = 5000, scope = 1;
    DWORD count = 0;
    char room[16];
    CHECK_OK(setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, (char *)&limit, sizeof limit));
    REQUIRE(stays_here(sender, family) && stays_here(both, family));
    if (join(receiver, &name, length, JL_RECEIVER_ONLY) != receiver ||
        (sendto(both, "", 0, 0, (struct sockaddr *)&name, length) != 0 && WSAGetLastError() == WSAENETUNREACH)) {
        SKIP("no multicasts of that family");
    }
    CHECK_INT(recv(receiver, room, sizeof room, 0), 0);
    CHECK_OK(WSAIoctl(sender, SIO_MULTICAST_SCOPE, &scope, sizeof scope, NULL, 0, &count, NULL, NULL));
    /* Without a name it cannot receive; joining gives it one. */
    CHECK_FAILS(recv(sender, room, sizeof room, 0), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(send(sender, "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
    CHECK_INT(join(sender, &name, length, JL_SENDER_ONLY), sender);
    CHECK_OK(getsockname(sender, (struct sockaddr *)&from, &size));
    CHECK(((struct sockaddr_in *)&from)->sin_port != 0);
    /* What is sent goes to the session, with a name or without. */
    CHECK_INT(send(sender, "one", 3, 0), 3);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 3);
    CHECK_MEM(room, "one", 3);
    CHECK_INT(sendto(sender, "two!", 4, 0, (struct sockaddr *)&name, length), 4);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 4);
    CHECK_INT(join(both, &name, length, JL_BOTH), both);
    {
        WSABUF buffer;
        buffer.buf = room;
        buffer.len = 5;
        memcpy(room, "three", 5);
        CHECK_OK(WSASend(both, &buffer, 1, &count, 0, NULL, NULL));
        CHECK_INT(count, 5);
    }
    CHECK_INT(recv(receiver, room, sizeof room, 0), 5);
    /* A receiver has nowhere to send to. */
    CHECK_FAILS(send(receiver, "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
    size = sizeof from;
    CHECK_FAILS(getpeername(sender, (struct sockaddr *)&from, &size), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(closesocket(receiver));
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(both));
}

static void leaves_of_ipv4(void) {
    leaves_of(AF_INET);
}

static void leaves_of_ipv6(void) {
    leaves_of(AF_INET6);
}

/* Of IPv6: what is sent on the interface of loopback comes back anyway. */
static void the_sender_hears_itself_if_it_wants(void) {
    struct sockaddr_storage name;
    int length;
    const SOCKET s = bound_leaf(AF_INET6, &name, &length);
    u_long mode = 1;
    BOOL on = FALSE;
    DWORD count = 0, limit = 5000;
    char room[8];
    CHECK_INT(join(s, &name, length, JL_BOTH), s);
    CHECK_OK(WSAIoctl(s, SIO_MULTIPOINT_LOOPBACK, &on, sizeof on, NULL, 0, &count, NULL, NULL));
    CHECK_INT(send(s, "unheard", 7, 0), 7);
    on = TRUE;
    CHECK_OK(WSAIoctl(s, SIO_MULTIPOINT_LOOPBACK, &on, sizeof on, NULL, 0, &count, NULL, NULL));
    CHECK_INT(send(s, "heard", 5, 0), 5);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (char *)&limit, sizeof limit));
    CHECK_INT(recv(s, room, sizeof room, 0), 5);
    CHECK_OK(ioctlsocket(s, (long)FIONBIO, &mode));
    CHECK_FAILS(recv(s, room, sizeof room, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(s));
}

static void an_event_tells_that_it_has_joined(void) {
    struct sockaddr_storage name;
    int length;
    const SOCKET s = bound_leaf(AF_INET, &name, &length);
    WSAEVENT event = WSACreateEvent();
    WSANETWORKEVENTS happened;
    CHECK_OK(WSAEventSelect(s, event, FD_CONNECT));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    /* Its calls do not wait now; the socket is answered all the same. */
    CHECK_INT(join(s, &name, length, JL_BOTH), s);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(s, event, &happened));
    CHECK_INT(happened.lNetworkEvents, FD_CONNECT);
    CHECK_INT(happened.iErrorCode[FD_CONNECT_BIT], 0);
    CHECK(WSACloseEvent(event));
    CHECK_OK(closesocket(s));
}

static void each_error_in_order(void) {
    struct sockaddr_storage name, other;
    int length;
    const SOCKET s = bound_leaf(AF_INET, &name, &length);
    const SOCKET plain = socket(AF_INET, SOCK_DGRAM, 0), stream = socket(AF_INET, SOCK_STREAM, 0);
    const int size = test_loopback(AF_INET, htons(9), &other);
    WSADATA data;
    WSABUF callee;
    CHECK_FAILS(join(INVALID_SOCKET, NULL, 0, 99), INVALID_SOCKET, WSAENOTSOCK);
    CHECK_FAILS(join(plain, NULL, 0, 99), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(join(stream, &name, length, JL_BOTH), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(join(s, NULL, 0, 0), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(join(s, NULL, 0, JL_BOTH | JL_SENDER_ONLY), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(join(s, NULL, length, JL_BOTH), INVALID_SOCKET, WSAEFAULT);
    CHECK_FAILS(join(s, &name, length - 1, JL_BOTH), INVALID_SOCKET, WSAEFAULT);
    CHECK_FAILS(join(s, &other, size, JL_BOTH), INVALID_SOCKET, WSAEADDRNOTAVAIL);
    other = name;
    other.ss_family = AF_INET6;
    CHECK_FAILS(join(s, &other, sizeof other, JL_BOTH), INVALID_SOCKET, WSAEAFNOSUPPORT);
    session(AF_INET, 0, &other);
    CHECK_FAILS(join(s, &other, length, JL_BOTH), INVALID_SOCKET, WSAEADDRNOTAVAIL);
    /* After all of that it can join: as a receiver without a port. Data of a peer there is none. */
    callee.len = 5;
    callee.buf = (char *)&data;
    CHECK_INT(WSAJoinLeaf(s, (struct sockaddr *)&other, length, &callee, &callee, NULL, NULL, JL_RECEIVER_ONLY), s);
    CHECK_INT(callee.len, 0);
    CHECK_FAILS(join(s, NULL, 0, JL_BOTH), INVALID_SOCKET, WSAEISCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(plain));
    CHECK_OK(closesocket(stream));
    CHECK_OK(WSACleanup());
    CHECK_FAILS(join(s, NULL, 0, 99), INVALID_SOCKET, WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
}

static void only_protocols_with_sessions_have_leaves(void) {
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, LEAF), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET6, SOCK_STREAM, 0, NULL, 0, LEAF), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_MULTIPOINT_C_LEAF), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_MULTIPOINT_D_LEAF), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, 0, LEAF | WSA_FLAG_MULTIPOINT_C_ROOT), INVALID_SOCKET,
                WSAEINVAL);
    /* Their sessions have no root. */
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_MULTIPOINT_C_ROOT | WSA_FLAG_MULTIPOINT_D_ROOT),
                INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_MULTIPOINT_C_ROOT | WSA_FLAG_MULTIPOINT_D_LEAF),
                INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(WSASocketW(AF_INET6, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_ROOT),
                INVALID_SOCKET, WSAEINVAL);
}

static SOCKET wanted;
static struct sockaddr_storage wanted_session;
static int wanted_length;

static DWORD WINAPI try_to_join(LPVOID unused) {
    (void)unused;
    return join(wanted, &wanted_session, wanted_length, JL_BOTH) == wanted ? 0 : (DWORD)WSAGetLastError();
}

static void one_of_two_threads_joins(void) {
    HANDLE threads[2];
    DWORD codes[2] = {9, 9};
    int at;
    wanted = bound_leaf(AF_INET, &wanted_session, &wanted_length);
    for (at = 0; at < 2; at++) {
        threads[at] = CreateThread(NULL, 0, try_to_join, NULL, 0, NULL);
    }
    for (at = 0; at < 2; at++) {
        CHECK_INT(WaitForSingleObject(threads[at], INFINITE), WAIT_OBJECT_0);
        CHECK(GetExitCodeThread(threads[at], &codes[at]));
        CHECK(CloseHandle(threads[at]));
    }
    CHECK_INT(codes[0] + codes[1], WSAEISCONN);
    CHECK_OK(closesocket(wanted));
}

TEST_MAIN {
    RUN(leaves_of_ipv4);
    RUN(an_event_tells_that_it_has_joined);
    RUN(each_error_in_order);
    RUN(only_protocols_with_sessions_have_leaves);
    RUN(one_of_two_threads_joins);
    RUN(leaves_of_ipv6); /* after the others: it may be skipped */
    RUN(the_sender_hears_itself_if_it_wants);
}
