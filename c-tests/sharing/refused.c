/* Shared sockets: who does not get one. Nothing is lost by asking in vain.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa
 * Windows: the structure is for one process, and good once.
 * Oracle:  no, because Wine gives a socket to whoever has the structure, as often as it is asked
 * Covers:  src/socket/sharing/, src/sys/sharing/
 * Limit:   30 s
 */

#include "worker.h"

static WSAPROTOCOL_INFOA shared_with(struct worker *worker, SOCKET s) {
    WSAPROTOCOL_INFOA info;
    memset(&info, 0, sizeof info);
    CHECK_OK(WSADuplicateSocketA(s, worker->id, &info));
    return info;
}

static void check_refused(struct answer answer) {
    CHECK_INT(answer.number, -1);
    CHECK_INT(answer.error, WSAEINVAL);
}

static SOCKET open_here(WSAPROTOCOL_INFOA *info) {
    return WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, info, 0, 0);
}

static void another_process_is_refused(void) {
    struct worker right = hire("worker"), wrong = hire("through another");
    WSAPROTOCOL_INFOA info;
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    info = shared_with(&right, s);
    check_refused(open_in(&wrong, &info));
    CHECK_FAILS(open_here(&info), INVALID_SOCKET, WSAEINVAL);
    check_refused(open_in(&wrong, &info));
    CHECK_INT(open_in(&right, &info).number, 0);
    check_refused(open_in(&wrong, &info));
    /* What is for this process is not for another. */
    CHECK_OK(WSADuplicateSocketA(s, GetCurrentProcessId(), &info));
    check_refused(open_in(&wrong, &info));
    CHECK_OK(closesocket(s));
    s = open_here(&info);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
    dismiss(&right);
    dismiss(&wrong);
}

static void a_structure_is_good_once(void) {
    struct worker worker = hire("worker");
    WSAPROTOCOL_INFOA info;
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    info = shared_with(&worker, s);
    CHECK_INT(open_in(&worker, &info).number, 0);
    CHECK_INT(order(&worker, DO_CLOSE, 0, NULL).number, 0);
    check_refused(open_in(&worker, &info));
    check_refused(open_in(&worker, &info));
    CHECK_OK(closesocket(s));
    check_refused(open_in(&worker, &info));
    dismiss(&worker);
}

static void an_altered_structure_is_refused(void) {
    struct worker worker = hire("worker");
    WSAPROTOCOL_INFOA info, altered;
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    size_t at;
    int accepted = 0;
    info = shared_with(&worker, s);
    for (at = 0; at < sizeof info; at += at < 128 ? 1 : 16) {
        struct answer answer;
        altered = info;
        ((unsigned char *)&altered)[at] ^= 0x10;
        answer = open_in(&worker, &altered);
        accepted += answer.number != -1 || answer.error != WSAEINVAL;
    }
    CHECK_INT(accepted, 0);
    /* Everything fits together, but it is of another kind. */
    {
        SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0);
        WSAPROTOCOL_INFOA other = shared_with(&worker, datagrams);
        altered = other;
        altered.dwServiceFlags2 = info.dwServiceFlags2;
        altered.dwServiceFlags3 = info.dwServiceFlags3;
        altered.dwServiceFlags4 = info.dwServiceFlags4;
        altered.dwProviderReserved = info.dwProviderReserved;
        check_refused(open_in(&worker, &altered));
        CHECK_OK(closesocket(datagrams));
    }
    CHECK_INT(open_in(&worker, &info).number, 0);
    CHECK_OK(closesocket(s));
    dismiss(&worker);
}

/* What was kept for a process that has ended goes, and with it the connection. */
static void a_target_that_ends_gets_nothing(void) {
    struct worker worker = hire("through another");
    WSAPROTOCOL_INFOA info;
    SOCKET pair[2];
    char room[4];
    const DWORD id = worker.id;
    connected_pair(pair);
    shared_with(&worker, pair[1]);
    CHECK_OK(closesocket(pair[1]));
    dismiss(&worker);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    CHECK_OK(closesocket(pair[0]));
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(WSADuplicateSocketA(pair[0], id, &info), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(pair[0]));
}

static void a_source_that_ends_gives_nothing(void) {
    struct worker source = hire("worker"), target = hire("worker");
    struct answer answer;
    WSAPROTOCOL_INFOA info;
    SOCKET pair[2];
    char room[4];
    connected_pair(pair);
    info = shared_with(&source, pair[1]);
    CHECK_INT(open_in(&source, &info).number, 0);
    CHECK_OK(closesocket(pair[1]));
    answer = order(&source, DO_DUPLICATE, (int)target.id, NULL);
    CHECK_INT(answer.number, 0);
    dismiss(&source);
    CHECK_INT(recv(pair[0], room, sizeof room, 0), 0);
    check_refused(open_in(&target, &answer.info));
    CHECK_OK(closesocket(pair[0]));
    dismiss(&target);
}

static void before_start_up_and_after_the_end(void) {
    struct worker worker = hire("worker");
    WSAPROTOCOL_INFOA info;
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    struct answer answer;
    info = shared_with(&worker, s);
    CHECK_INT(order(&worker, DO_CLEAN_UP, 0, NULL).number, 0);
    answer = open_in(&worker, &info);
    CHECK_INT(answer.number, -1);
    CHECK_INT(answer.error, WSANOTINITIALISED);
    CHECK_OK(closesocket(s));
    dismiss(&worker);
}

TEST_MAIN_OR_WORKER {
    RUN(another_process_is_refused);
    RUN(a_structure_is_good_once);
    RUN(an_altered_structure_is_refused);
    RUN(a_target_that_ends_gets_nothing);
    RUN(a_source_that_ends_gives_nothing);
    RUN(before_start_up_and_after_the_end);
}
