/* Every call that needs Winsock fails with WSANOTINITIALISED before the first WSAStartup and after
 * the last WSACleanup, whatever its other arguments are.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/initialization-2
 * Windows: as documented on each function's page; the last error itself works at any time.
 * Covers:  src/api/winsock/, src/runtime/startup.rs */

#include "ws2test.h"

#define DOCUMENTED "documented: WSAStartup must have succeeded before; Wine never asks"

/* A call that fails; Wine answers with what is wrong with the arguments instead. */
#define NEEDS_START(call, failure, wine) \
    ORACLE_FAILS(call, failure, WSANOTINITIALISED, wine, DOCUMENTED)

/* NEEDS_START for the many calls where what is wrong is the handle. */
#define HANDLE_NEEDS_START(call) NEEDS_START(call, SOCKET_ERROR, WSAENOTSOCK)

static const SOCKET never = (SOCKET)0x7FFFFFF0;

static void creating(void) {
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, 0), INVALID_SOCKET, WSANOTINITIALISED);
    CHECK_FAILS(socket(-1, -1, -1), INVALID_SOCKET, WSANOTINITIALISED);
    CHECK_FAILS(WSASocketA(AF_INET, SOCK_STREAM, 0, NULL, 0, 0), INVALID_SOCKET,
                WSANOTINITIALISED);
    CHECK_FAILS(WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, 0), INVALID_SOCKET,
                WSANOTINITIALISED);
}

static void connecting(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, htons(9), &name);
    HANDLE_NEEDS_START(bind(never, (struct sockaddr *)&name, length));
    HANDLE_NEEDS_START(listen(never, 5));
    NEEDS_START(accept(never, NULL, NULL), INVALID_SOCKET, WSAENOTSOCK);
    HANDLE_NEEDS_START(connect(never, (struct sockaddr *)&name, length));
    HANDLE_NEEDS_START(shutdown(never, SD_BOTH));
    CHECK_FAILS(closesocket(never), SOCKET_ERROR, WSANOTINITIALISED);
    HANDLE_NEEDS_START(getsockname(never, (struct sockaddr *)&name, &length));
    HANDLE_NEEDS_START(getpeername(never, (struct sockaddr *)&name, &length));
}

static void transferring(void) {
    char room[4] = {0};
    DWORD count, flags = 0;
    WSABUF part = {sizeof room, room};
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, htons(9), &name);
    HANDLE_NEEDS_START(send(never, room, 4, 0));
    HANDLE_NEEDS_START(recv(never, room, 4, 0));
    HANDLE_NEEDS_START(sendto(never, room, 4, 0, (struct sockaddr *)&name, length));
    HANDLE_NEEDS_START(recvfrom(never, room, 4, 0, (struct sockaddr *)&name, &length));
    HANDLE_NEEDS_START(WSASend(never, &part, 1, &count, 0, NULL, NULL));
    HANDLE_NEEDS_START(WSARecv(never, &part, 1, &count, &flags, NULL, NULL));
    HANDLE_NEEDS_START(
        WSASendTo(never, &part, 1, &count, 0, (struct sockaddr *)&name, length, NULL, NULL));
    HANDLE_NEEDS_START(WSARecvFrom(never, &part, 1, &count, &flags, (struct sockaddr *)&name,
                                   &length, NULL, NULL));
}

static void asking_and_setting(void) {
    int value = 0, size = sizeof value;
    u_long bytes = 0;
    HANDLE_NEEDS_START(getsockopt(never, SOL_SOCKET, SO_TYPE, (char *)&value, &size));
    HANDLE_NEEDS_START(setsockopt(never, SOL_SOCKET, SO_KEEPALIVE, (char *)&value, size));
    HANDLE_NEEDS_START(ioctlsocket(never, (long)FIONREAD, &bytes));
}

static void waiting(void) {
    fd_set set;
    struct timeval now = {0, 0};
    WSAPOLLFD entry = {never, POLLRDNORM, 0};
    FD_ZERO(&set);
    FD_SET(never, &set);
    HANDLE_NEEDS_START(select(0, &set, NULL, NULL, &now));
    NEEDS_START(select(0, NULL, NULL, NULL, &now), SOCKET_ERROR, WSAEINVAL);
    HANDLE_NEEDS_START(WSAPoll(&entry, 1, 0));
}

static void resolving(void) {
    char name[64];
    struct addrinfo *list = NULL;
    CHECK_FAILS(gethostbyname("localhost") == NULL, 1, WSANOTINITIALISED);
    if (ORACLE_LEAVES_OUT(DOCUMENTED)) {
        return;
    }
    CHECK_FAILS(gethostname(name, sizeof name), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_INT(getaddrinfo("127.0.0.1", "80", NULL, &list), WSANOTINITIALISED);
    CHECK(list == NULL);
}

static void everything(void) {
    creating();
    connecting();
    transferring();
    asking_and_setting();
    waiting();
    resolving();
}

static void before_the_first_start(void) {
    everything();
}

static void after_the_last_cleanup(void) {
    WSADATA data;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_OK(WSACleanup());
    everything();
}

static void the_last_error_and_pure_functions_need_no_start(void) {
    fd_set set;
    WSASetLastError(WSAEINTR);
    CHECK_INT(WSAGetLastError(), WSAEINTR);
    CHECK_INT(htons(0x0102), ntohs(0x0102));
    CHECK_INT(inet_addr("127.0.0.1"), htonl(INADDR_LOOPBACK));
    FD_ZERO(&set);
    FD_SET(never, &set);
    CHECK(FD_ISSET(never, &set));
}

TEST_MAIN_UNSTARTED {
    RUN(the_last_error_and_pure_functions_need_no_start);
    RUN(before_the_first_start);
    RUN(after_the_last_cleanup);
}
