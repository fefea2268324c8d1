/* Sockets that a child process inherits, and uses by the numbers that they have in its parent.
 *
 * The test starts itself: the first word behind its name says what the child does, the second is the
 * number of a socket. What the child answers is its exit code.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/inheritance
 *          https://learn.microsoft.com/windows/win32/sysinfo/handle-inheritance
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/socket/inheritance.rs, src/sys/legacy.rs
 * Limit:   30 s
 */

#include "ws2test.h"

static char self[MAX_PATH];

/* What this program answers, started with `what` and the number of `s`. */
static DWORD answer_of(const char *what, SOCKET s, BOOL inherits) {
    PROCESS_INFORMATION made;
    STARTUPINFOA startup;
    char line[2 * MAX_PATH];
    DWORD code = 99;
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    snprintf(line, sizeof line, "\"%s\" %s %lu", self, what, (unsigned long)s);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, inherits, CREATE_SUSPENDED, NULL, NULL, &startup, &made));
    CHECK_INT(ResumeThread(made.hThread), 1);
    CHECK_INT(WaitForSingleObject(made.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(made.hProcess, &code));
    CHECK(CloseHandle(made.hThread));
    CHECK(CloseHandle(made.hProcess));
    return code;
}

static SOCKET bound(int kind, struct sockaddr_in *name) {
    SOCKET s = socket(AF_INET, kind, 0);
    int length = sizeof *name;
    REQUIRE(s != INVALID_SOCKET);
    memset(name, 0, sizeof *name);
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(bind(s, (struct sockaddr *)name, sizeof *name) == 0);
    REQUIRE(getsockname(s, (struct sockaddr *)name, &length) == 0);
    return s;
}

/* A connection: ends[1] is the accepted one. Answers the listening socket. */
static SOCKET connected(SOCKET ends[2]) {
    struct sockaddr_in name;
    SOCKET listener = bound(SOCK_STREAM, &name);
    REQUIRE(listen(listener, 5) == 0);
    ends[0] = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(connect(ends[0], (struct sockaddr *)&name, sizeof name) == 0);
    ends[1] = accept(listener, NULL, NULL);
    REQUIRE(ends[1] != INVALID_SOCKET);
    return listener;
}

static void a_child_talks_over_the_connection_of_its_parent(void) {
    SOCKET ends[2];
    SOCKET listener = connected(ends);
    char room[16] = "";
    CHECK_INT(send(ends[0], "question", 8, 0), 8);
    CHECK_INT(answer_of("talk", ends[1], TRUE), 8);
    CHECK_INT(recv(ends[0], room, sizeof room - 1, 0), 6);
    CHECK_STR(room, "answer");
    /* The child has closed its own, and this one is still open. */
    CHECK_INT(send(ends[1], "more", 4, 0), 4);
    CHECK_INT(recv(ends[0], room, sizeof room, 0), 4);
    CHECK_OK(closesocket(ends[1]));
    CHECK_INT(recv(ends[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(ends[0]));
    CHECK_OK(closesocket(listener));
}

static void a_child_serves_with_the_listening_socket_of_its_parent(void) {
    struct sockaddr_in name;
    SOCKET listener = bound(SOCK_STREAM, &name);
    SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    char byte = 0;
    REQUIRE(listen(listener, 5) == 0);
    REQUIRE(connect(client, (struct sockaddr *)&name, sizeof name) == 0);
    CHECK_INT(answer_of("serve", listener, TRUE), 0);
    CHECK_INT(recv(client, &byte, 1, 0), 1);
    CHECK_INT(byte, '!');
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void a_child_receives_the_datagrams_of_its_parent(void) {
    struct sockaddr_in name;
    SOCKET s = bound(SOCK_DGRAM, &name);
    CHECK_INT(sendto(s, "datagram", 8, 0, (struct sockaddr *)&name, sizeof name), 8);
    CHECK_INT(answer_of("receive", s, TRUE), 8);
    CHECK_OK(closesocket(s));
}

static void a_child_waits_for_an_inherited_socket(void) {
    SOCKET ends[2];
    SOCKET listener = connected(ends);
    CHECK_INT(answer_of("select", ends[1], TRUE), 0);
    CHECK_INT(send(ends[0], "x", 1, 0), 1);
    CHECK_INT(answer_of("select", ends[1], TRUE), 1);
    CHECK_INT(answer_of("poll", ends[1], TRUE), 1);
    CHECK_INT(answer_of("event", ends[1], TRUE), FD_READ | FD_WRITE);
    CHECK_OK(closesocket(ends[0]));
    CHECK_OK(closesocket(ends[1]));
    CHECK_OK(closesocket(listener));
}

static void what_is_not_inherited_is_no_socket(void) {
    struct sockaddr_in name;
    SOCKET s = bound(SOCK_DGRAM, &name);
    DWORD flags = 99;
    CHECK(GetHandleInformation((HANDLE)s, &flags));
    CHECK_INT(flags, HANDLE_FLAG_INHERIT);
    CHECK_INT(answer_of("name", s, TRUE), 0);
    CHECK_INT(answer_of("name", s, FALSE), WSAENOTSOCK - WSABASEERR);
    CHECK(SetHandleInformation((HANDLE)s, HANDLE_FLAG_INHERIT, 0));
    CHECK_INT(answer_of("name", s, TRUE), WSAENOTSOCK - WSABASEERR);
    CHECK_OK(closesocket(s));
    s = WSASocketA(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    REQUIRE(s != INVALID_SOCKET);
    CHECK_INT(answer_of("name", s, TRUE), WSAENOTSOCK - WSABASEERR);
    CHECK_OK(closesocket(s));
}

/* ---- What children do --------------------------------------------------------------------------- */

static int number_of_ready(SOCKET s, int polls) {
    WSAPOLLFD asked;
    struct timeval now = {0, 0};
    fd_set set;
    asked.fd = s;
    asked.events = POLLRDNORM;
    FD_ZERO(&set);
    FD_SET(s, &set);
    return polls ? WSAPoll(&asked, 1, 0) : select(0, &set, NULL, NULL, &now);
}

static int events_of(SOCKET s) {
    WSANETWORKEVENTS events;
    WSAEVENT event = WSACreateEvent();
    if (WSAEventSelect(s, event, FD_READ | FD_WRITE | FD_CLOSE) != 0 ||
        WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE) != WSA_WAIT_EVENT_0 ||
        WSAEnumNetworkEvents(s, event, &events) != 0) {
        return 99;
    }
    return (int)events.lNetworkEvents;
}

static int be_a_child(const char *what, SOCKET s) {
    struct sockaddr_in name;
    int length = sizeof name, received;
    char room[16];
    SOCKET accepted;
    if (strcmp(what, "talk") == 0) {
        received = recv(s, room, sizeof room, 0);
        if (getpeername(s, (struct sockaddr *)&name, &length) != 0 || name.sin_family != AF_INET ||
            send(s, "answer", 6, 0) != 6 || closesocket(s) != 0 || closesocket(s) == 0) {
            return 99;
        }
        return received;
    }
    if (strcmp(what, "serve") == 0) {
        accepted = accept(s, NULL, NULL);
        return send(accepted, "!", 1, 0) == 1 && closesocket(accepted) == 0 ? 0 : 99;
    }
    if (strcmp(what, "receive") == 0) {
        return recvfrom(s, room, sizeof room, 0, (struct sockaddr *)&name, &length);
    }
    if (strcmp(what, "name") == 0) {
        return getsockname(s, (struct sockaddr *)&name, &length) == 0 ? 0 : WSAGetLastError() - WSABASEERR;
    }
    return strcmp(what, "event") == 0 ? events_of(s) : number_of_ready(s, strcmp(what, "poll") == 0);
}

static void all_tests(void) {
    REQUIRE(GetModuleFileNameA(NULL, self, sizeof self) != 0);
    if (!ORACLE_LEAVES_OUT("Wine knows inherited sockets in some calls only: recv, and not send")) {
        RUN(a_child_talks_over_the_connection_of_its_parent);
        RUN(a_child_waits_for_an_inherited_socket);
    }
    RUN(a_child_serves_with_the_listening_socket_of_its_parent);
    RUN(a_child_receives_the_datagrams_of_its_parent);
    RUN(what_is_not_inherited_is_no_socket);
}

int main(int argc, char **argv) {
    WSADATA data;
    if (argc < 3) {
        return test_run(all_tests, 1);
    }
    return WSAStartup(MAKEWORD(2, 2), &data) == 0 ? be_a_child(argv[1], (SOCKET)strtoul(argv[2], NULL, 10)) : 98;
}
