/* Shared sockets: another descriptor in the same process.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa
 * Windows: "The special WSAPROTOCOL_INFO structure can only be used once", and all descriptors have the
 *          state of the socket in common; Wine takes it twice, and keeps some options apart.
 * Covers:  src/api/winsock/sharing.rs, src/socket/sharing/
 */

#include "worker.h"

static SOCKET open_from(WSAPROTOCOL_INFOA *info) {
    return WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, info, 0, WSA_FLAG_OVERLAPPED);
}

static WSAPROTOCOL_INFOA shared(SOCKET s) {
    WSAPROTOCOL_INFOA info;
    memset(&info, 0xcc, sizeof info);
    CHECK_OK(WSADuplicateSocketA(s, GetCurrentProcessId(), &info));
    return info;
}

static void arguments_are_judged_in_order(void) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    WSAPROTOCOL_INFOA info, before;
    const DWORD nobody = 0x7ffffff0;
    memset(&before, 0xcc, sizeof before);
    info = before;
    CHECK_OK(WSACleanup());
    ORACLE_FAILS(WSADuplicateSocketA(INVALID_SOCKET, nobody, NULL), SOCKET_ERROR, WSANOTINITIALISED, WSAENOTSOCK,
                 "the page: WSAStartup must have succeeded");
    {
        WSADATA data;
        CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    }
    CHECK_FAILS(WSADuplicateSocketA(INVALID_SOCKET, nobody, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSADuplicateSocketA(s, nobody, &info), SOCKET_ERROR, WSAENOTSOCK);
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(WSADuplicateSocketA(s, nobody, NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSADuplicateSocketA(s, nobody, &info), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSADuplicateSocketA(s, 0, &info), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSADuplicateSocketA(s, GetCurrentProcessId(), NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_MEM(&info, &before, sizeof info);
    CHECK_OK(closesocket(s));
}

static void the_structure_describes_the_socket(void) {
    SOCKET s = socket(AF_INET6, SOCK_DGRAM, 0);
    WSAPROTOCOL_INFOA info = shared(s), plain;
    int size = sizeof plain;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_PROTOCOL_INFOA, (char *)&plain, &size));
    CHECK_INT(info.dwServiceFlags1, plain.dwServiceFlags1);
    CHECK_INT(info.dwCatalogEntryId, plain.dwCatalogEntryId);
    CHECK_MEM(&info.ProviderId, &plain.ProviderId, sizeof plain.ProviderId);
    CHECK_INT(info.iAddressFamily, AF_INET6);
    CHECK_INT(info.iSocketType, SOCK_DGRAM);
    CHECK_INT(info.iProtocol, IPPROTO_UDP);
    CHECK_INT(info.ProtocolChain.ChainLen, 1);
    CHECK_OK(closesocket(s));
}

static void a_second_descriptor_is_the_same_socket(void) {
    SOCKET pair[2], other;
    WSAPROTOCOL_INFOA info;
    char room[8];
    int value = 0;
    connected_pair(pair);
    info = shared(pair[0]);
    /* The rest is ignored: the structure says it all. */
    other = WSASocketA(AF_INET6, SOCK_DGRAM, IPPROTO_UDP, &info, 0, WSA_FLAG_OVERLAPPED);
    REQUIRE(other != INVALID_SOCKET);
    CHECK(other != pair[0]);
    CHECK_INT(ports(other), ports(pair[0]));
    CHECK_OK(option(other, SO_TYPE, &value));
    CHECK_INT(value, SOCK_STREAM);
    CHECK_INT(send(other, "ab", 2, 0), 2);
    CHECK_INT(send(pair[0], "cd", 2, 0), 2);
    CHECK_INT(recv(pair[1], room, 4, MSG_WAITALL), 4);
    CHECK_MEM(room, "abcd", 4);
    CHECK_INT(send(pair[1], "xy", 2, 0), 2);
    CHECK_INT(recv(other, room, 1, 0), 1);
    CHECK_INT(recv(pair[0], room + 1, 1, 0), 1);
    CHECK_MEM(room, "xy", 2);
    /* The last close closes. */
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(send(pair[1], "z", 1, 0), 1);
    CHECK_INT(recv(other, room, 8, 0), 1);
    CHECK_OK(closesocket(other));
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void the_original_may_be_closed_first(void) {
    SOCKET pair[2], other;
    WSAPROTOCOL_INFOA info;
    char room[8];
    connected_pair(pair);
    info = shared(pair[0]);
    CHECK_OK(closesocket(pair[0]));
    CHECK_INT(send(pair[1], "ab", 2, 0), 2);
    other = open_from(&info);
    REQUIRE(other != INVALID_SOCKET);
    CHECK_INT(recv(other, room, 8, 0), 2);
    CHECK_OK(closesocket(other));
    CHECK_INT(recv(pair[1], room, 8, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void state_is_common(void) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0), other;
    WSAPROTOCOL_INFOA info = shared(s);
    struct sockaddr_in name;
    struct linger linger = {0, 7};
    u_long on = 1;
    int value = 0, size = sizeof linger;
    other = open_from(&info);
    REQUIRE(other != INVALID_SOCKET);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    CHECK_FAILS(getsockname(s, (struct sockaddr *)&name, &size), SOCKET_ERROR, WSAEINVAL);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(bind(other, (struct sockaddr *)&name, sizeof name));
    CHECK_FAILS(bind(s, (struct sockaddr *)&name, sizeof name), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(ports(s), ports(other));
    CHECK_OK(listen(s, 3));
    CHECK_OK(option(other, SO_ACCEPTCONN, &value));
    CHECK_INT(value, 1);
    CHECK_OK(ioctlsocket(other, (long)FIONBIO, &on));
    CHECK_FAILS(accept(s, NULL, NULL), INVALID_SOCKET, WSAEWOULDBLOCK);
    CHECK_FAILS(accept(other, NULL, NULL), INVALID_SOCKET, WSAEWOULDBLOCK);
    value = 1;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (char *)&value, sizeof value));
    value = 0;
    CHECK_OK(option(other, SO_KEEPALIVE, &value));
    CHECK_INT(value, 1);
    /* What the library alone remembers. */
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_DEBUG, (char *)&value, sizeof value));
    CHECK_OK(option(other, SO_DEBUG, &value));
    ORACLE_INT(value, 1, 0, "the page: a setsockopt by one descriptor is visible by all");
    size = sizeof linger;
    CHECK_OK(setsockopt(other, SOL_SOCKET, SO_LINGER, (char *)&linger, sizeof linger));
    linger.l_linger = 0;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_LINGER, (char *)&linger, &size));
    CHECK_INT(linger.l_onoff, 0);
    CHECK_OK(closesocket(s));
    CHECK_FAILS(accept(other, NULL, NULL), INVALID_SOCKET, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(other));
}

static void a_structure_is_good_once(void) {
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0), other;
    WSAPROTOCOL_INFOA info = shared(s), second = shared(s), nothing;
    other = open_from(&info);
    CHECK(other != INVALID_SOCKET);
    CHECK_FAILS(open_from(&info), INVALID_SOCKET, WSAEINVAL);
    CHECK_OK(closesocket(other));
    CHECK_FAILS(open_from(&info), INVALID_SOCKET, WSAEINVAL);
    /* Another one is not touched by that, and outlives the socket. */
    CHECK_OK(closesocket(s));
    other = open_from(&second);
    CHECK(other != INVALID_SOCKET);
    CHECK_OK(closesocket(other));
    CHECK_FAILS(open_from(&second), INVALID_SOCKET, WSAEINVAL);
    memset(&nothing, 0, sizeof nothing);
    nothing.dwServiceFlags3 = 5;
    CHECK_FAILS(open_from(&nothing), INVALID_SOCKET, WSAEINVAL);
}

/* Each byte of it changed in turn: it is refused, and still good when it is put right. */
static void an_altered_structure_is_refused(void) {
    SOCKET pair[2], other;
    WSAPROTOCOL_INFOA info, altered;
    size_t at, accepted = 0;
    char room[4];
    connected_pair(pair);
    info = shared(pair[0]);
    for (at = 0; at < sizeof info; at++) {
        altered = info;
        ((unsigned char *)&altered)[at] ^= 0x41;
        if (open_from(&altered) != INVALID_SOCKET || WSAGetLastError() != WSAEINVAL) {
            accepted++;
        }
    }
    CHECK_INT(accepted, 0);
    other = open_from(&info);
    REQUIRE(other != INVALID_SOCKET);
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(other));
    CHECK_INT(recv(pair[1], room, 4, 0), 0);
    CHECK_OK(closesocket(pair[1]));
}

static void wide_structures(void) {
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0), other;
    WSAPROTOCOL_INFOW info;
    int value = 0;
    CHECK_FAILS(WSADuplicateSocketW(s, GetCurrentProcessId(), NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(WSADuplicateSocketW(s, GetCurrentProcessId(), &info));
    CHECK(info.szProtocol[0] != 0);
    other = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0);
    REQUIRE(other != INVALID_SOCKET);
    CHECK_OK(option(other, SO_TYPE, &value));
    CHECK_INT(value, SOCK_DGRAM);
    CHECK_OK(closesocket(other));
    CHECK_OK(closesocket(s));
}

static SOCKET waiting_on;

static DWORD WINAPI wait_in_recv(LPVOID unused) {
    char room[8];
    int answer = recv(waiting_on, room, sizeof room, 0);
    (void)unused;
    return answer == SOCKET_ERROR ? (DWORD)WSAGetLastError() : (DWORD)answer;
}

/* Closing one descriptor wakes who waits on it, and leaves the connection to the other. */
static void closing_wakes_only_its_own_waiters(void) {
    SOCKET pair[2], other;
    WSAPROTOCOL_INFOA info;
    HANDLE thread;
    DWORD code = 0;
    char room[8];
    connected_pair(pair);
    info = shared(pair[0]);
    other = open_from(&info);
    REQUIRE(other != INVALID_SOCKET);
    waiting_on = other;
    thread = CreateThread(NULL, 0, wait_in_recv, NULL, 0, NULL);
    CHECK_INT(WaitForSingleObject(thread, 50), WAIT_TIMEOUT);
    CHECK_OK(closesocket(other));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &code));
    CHECK(code == WSAEINTR || code == WSAECONNABORTED);
    CHECK(CloseHandle(thread));
    CHECK_INT(send(pair[1], "ab", 2, 0), 2);
    CHECK_INT(recv(pair[0], room, 8, 0), 2);
    CHECK_INT(send(pair[0], "cd", 2, 0), 2);
    CHECK_INT(recv(pair[1], room, 8, 0), 2);
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
}

/* A registration by one descriptor cancels that by another. */
static void the_last_registration_holds(void) {
    SOCKET pair[2], other;
    WSAPROTOCOL_INFOA info;
    WSAEVENT first = WSACreateEvent(), second = WSACreateEvent();
    WSANETWORKEVENTS happened;
    connected_pair(pair);
    info = shared(pair[0]);
    other = open_from(&info);
    REQUIRE(other != INVALID_SOCKET);
    CHECK_OK(WSAEventSelect(pair[0], first, FD_READ));
    CHECK_OK(WSAEventSelect(other, second, FD_READ));
    CHECK_INT(send(pair[1], "ab", 2, 0), 2);
    CHECK_INT(WSAWaitForMultipleEvents(1, &second, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(other, second, &happened));
    CHECK_INT(happened.lNetworkEvents, FD_READ);
    CHECK_INT(WSAWaitForMultipleEvents(1, &first, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK_OK(closesocket(other));
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
    CHECK(WSACloseEvent(first));
    CHECK(WSACloseEvent(second));
}

#define THREADS 4
static WSAPROTOCOL_INFOA wanted_by_all;

static DWORD WINAPI try_to_open(LPVOID unused) {
    (void)unused;
    return open_from(&wanted_by_all) != INVALID_SOCKET;
}

static void one_of_many_threads_gets_it(void) {
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    HANDLE threads[THREADS];
    DWORD code = 0, got = 0;
    int at;
    wanted_by_all = shared(s);
    for (at = 0; at < THREADS; at++) {
        threads[at] = CreateThread(NULL, 0, try_to_open, NULL, 0, NULL);
    }
    for (at = 0; at < THREADS; at++) {
        CHECK_INT(WaitForSingleObject(threads[at], INFINITE), WAIT_OBJECT_0);
        CHECK(GetExitCodeThread(threads[at], &code));
        got += code;
        CHECK(CloseHandle(threads[at]));
    }
    CHECK_INT(got, 1);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(arguments_are_judged_in_order);
    RUN(the_structure_describes_the_socket);
    RUN(a_second_descriptor_is_the_same_socket);
    RUN(the_original_may_be_closed_first);
    RUN(state_is_common);
    if (!ORACLE_LEAVES_OUT("Wine takes a structure any number of times")) {
        RUN(a_structure_is_good_once);
        RUN(one_of_many_threads_gets_it);
    }
    if (!ORACLE_LEAVES_OUT("Wine looks at a part of the structure")) {
        RUN(an_altered_structure_is_refused);
    }
    RUN(wide_structures);
    if (!ORACLE_LEAVES_OUT("in Wine nobody wakes who waits on a descriptor of several")) {
        RUN(closing_wakes_only_its_own_waiters);
    }
    RUN(the_last_registration_holds);
}
