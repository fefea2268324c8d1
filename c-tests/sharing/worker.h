/* Another process that does with a socket what it is told, for tests of shared sockets.
 *
 * The test starts itself, with the word "worker" behind its name, and talks to it by pipes: one order and
 * one answer at a time. The words "through another" have a process in between start it, which ends at
 * once, so that the two are not related. */

#ifndef WORKER_H
#define WORKER_H

#include "ws2test.h"

enum order_kind {
    DO_OPEN,        /* WSASocket from the structure */
    DO_DUPLICATE,   /* WSADuplicateSocket for the process `number` */
    DO_RECEIVE,     /* up to `number` bytes */
    DO_SEND,        /* the text */
    DO_CLOSE,       /* closesocket */
    DO_SHUT_DOWN,   /* shutdown, `number` */
    DO_SET,         /* setsockopt, of SOL_SOCKET, `name` to `number` */
    DO_GET,         /* getsockopt */
    DO_CHOOSE_MODE, /* FIONBIO, `number` */
    DO_PORTS,       /* the ports of both ends, the peer's shifted by 16 */
    DO_READABLE,    /* select */
    DO_TELL,        /* WSAEventSelect for the events `number` */
    DO_TOLD,        /* WSAEnumNetworkEvents, when the event is set */
    DO_NOT_TOLD,    /* WSAEnumNetworkEvents, at once */
    DO_OVERLAPPED_RECEIVE,
    DO_ACCEPT, /* accept on it, and send the text to who has connected */
    DO_CLEAN_UP, /* WSACleanup */
    DO_LEAVE
};

struct order {
    int kind, name, number;
    char text[32];
    WSAPROTOCOL_INFOA info;
};

struct answer {
    int number, error;
    char text[32];
    WSAPROTOCOL_INFOA info;
};

struct worker {
    HANDLE orders, answers, process;
    DWORD id;
};

static inline int transfer_all(HANDLE pipe, void *place, DWORD size, int writes) {
    char *at = (char *)place;
    DWORD count = 0;
    for (; size > 0; size -= count, at += count) {
        BOOL done = writes ? WriteFile(pipe, at, size, &count, NULL) : ReadFile(pipe, at, size, &count, NULL);
        if (!done || count == 0) {
            return 0;
        }
    }
    return 1;
}

static inline int option(SOCKET s, int name, int *value) {
    int size = sizeof *value;
    return getsockopt(s, SOL_SOCKET, name, (char *)value, &size);
}

static inline int ports(SOCKET s) {
    struct sockaddr_in own, peer;
    int size = sizeof own, answer;
    memset(&own, 0, sizeof own);
    memset(&peer, 0, sizeof peer);
    answer = getsockname(s, (struct sockaddr *)&own, &size);
    size = sizeof peer;
    if (getpeername(s, (struct sockaddr *)&peer, &size) != 0) {
        peer.sin_port = 0;
    }
    return answer != 0 ? answer : ntohs(own.sin_port) | (int)((unsigned)ntohs(peer.sin_port) << 16);
}

static inline int is_readable(SOCKET s) {
    struct timeval at_once = {0, 0};
    fd_set set;
    FD_ZERO(&set);
    FD_SET(s, &set);
    return select(0, &set, NULL, NULL, &at_once);
}

static inline int receive_overlapped(SOCKET s, char *room, int size) {
    WSAOVERLAPPED operation;
    WSABUF buffer;
    DWORD count = 0, flags = 0;
    int answer;
    memset(&operation, 0, sizeof operation);
    operation.hEvent = WSACreateEvent();
    buffer.buf = room;
    buffer.len = (ULONG)size;
    answer = WSARecv(s, &buffer, 1, NULL, &flags, &operation, NULL);
    if (answer == 0 || WSAGetLastError() == WSA_IO_PENDING) {
        answer = WSAGetOverlappedResult(s, &operation, &count, TRUE, &flags) ? (int)count : -1;
    }
    WSACloseEvent(operation.hEvent);
    return answer;
}

/* What the worker has. */
static SOCKET worker_socket = INVALID_SOCKET;
static WSAEVENT worker_event;

static inline int told(int at_once) {
    WSANETWORKEVENTS happened;
    if (!at_once) {
        WSAWaitForMultipleEvents(1, &worker_event, FALSE, WSA_INFINITE, FALSE);
    }
    memset(&happened, 0, sizeof happened);
    return WSAEnumNetworkEvents(worker_socket, worker_event, &happened) != 0 ? -1 : (int)happened.lNetworkEvents;
}

static inline int accept_and_greet(SOCKET s, const char *text) {
    SOCKET taken = accept(s, NULL, NULL);
    int answer = taken == INVALID_SOCKET ? -1 : send(taken, text, (int)strlen(text), 0);
    if (taken != INVALID_SOCKET) {
        closesocket(taken);
    }
    return answer;
}

static inline int follow(struct order *order, struct answer *answer) {
    SOCKET s = worker_socket;
    u_long mode = (u_long)order->number;
    switch (order->kind) {
    case DO_OPEN:
        worker_socket = WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &order->info, 0,
                                   WSA_FLAG_OVERLAPPED);
        return worker_socket == INVALID_SOCKET ? -1 : 0;
    case DO_DUPLICATE:
        return WSADuplicateSocketA(s, (DWORD)order->number, &answer->info);
    case DO_RECEIVE:
        return recv(s, answer->text, order->number, 0);
    case DO_SEND:
        return send(s, order->text, (int)strlen(order->text), 0);
    case DO_CLOSE:
        return closesocket(s);
    case DO_SHUT_DOWN:
        return shutdown(s, order->number);
    case DO_SET:
        return setsockopt(s, SOL_SOCKET, order->name, (char *)&order->number, sizeof order->number);
    case DO_GET: {
        int value = 0;
        return option(s, order->name, &value) == 0 ? value : -1;
    }
    case DO_CHOOSE_MODE:
        return ioctlsocket(s, (long)FIONBIO, &mode);
    case DO_PORTS:
        return ports(s);
    case DO_READABLE:
        return is_readable(s);
    case DO_TELL:
        worker_event = WSACreateEvent();
        return WSAEventSelect(s, worker_event, order->number);
    case DO_TOLD:
    case DO_NOT_TOLD:
        return told(order->kind == DO_NOT_TOLD);
    case DO_OVERLAPPED_RECEIVE:
        return receive_overlapped(s, answer->text, order->number);
    case DO_ACCEPT:
        return accept_and_greet(s, order->text);
    case DO_CLEAN_UP:
        return WSACleanup();
    default:
        return -3;
    }
}

/* What the started program does: follows orders until there are no more. */
static inline int work(void) {
    HANDLE orders = GetStdHandle(STD_INPUT_HANDLE), answers = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD id = GetCurrentProcessId();
    struct order order;
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0 || !transfer_all(answers, &id, sizeof id, 1)) {
        return 2;
    }
    while (transfer_all(orders, &order, sizeof order, 0) && order.kind != DO_LEAVE) {
        struct answer answer;
        memset(&answer, 0, sizeof answer);
        WSASetLastError(0);
        answer.number = follow(&order, &answer);
        answer.error = WSAGetLastError();
        if (!transfer_all(answers, &answer, sizeof answer, 1)) {
            return 3;
        }
    }
    return 0;
}

static inline PROCESS_INFORMATION start_self(const char *arguments, HANDLE input, HANDLE output) {
    char self[MAX_PATH], line[2 * MAX_PATH];
    PROCESS_INFORMATION made;
    STARTUPINFOA startup;
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = input;
    startup.hStdOutput = output;
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    REQUIRE(GetModuleFileNameA(NULL, self, sizeof self) > 0);
    snprintf(line, sizeof line, "\"%s\" %s", self, arguments);
    memset(&made, 0, sizeof made);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &made));
    return made;
}

/* Starts a worker: "worker", or "through another". */
static inline struct worker hire(const char *how) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    HANDLE orders[2], answers[2];
    PROCESS_INFORMATION made;
    struct worker worker;
    REQUIRE(CreatePipe(&orders[0], &orders[1], &inherited, 0));
    REQUIRE(CreatePipe(&answers[0], &answers[1], &inherited, 0));
    REQUIRE(SetHandleInformation(orders[1], HANDLE_FLAG_INHERIT, 0));
    REQUIRE(SetHandleInformation(answers[0], HANDLE_FLAG_INHERIT, 0));
    made = start_self(how, orders[0], answers[1]);
    CloseHandle(orders[0]);
    CloseHandle(answers[1]);
    CloseHandle(made.hThread);
    worker.orders = orders[1];
    worker.answers = answers[0];
    worker.process = made.hProcess;
    REQUIRE(transfer_all(worker.answers, &worker.id, sizeof worker.id, 0));
    return worker;
}

static inline struct answer give(struct worker *worker, struct order *order) {
    struct answer answer;
    REQUIRE(transfer_all(worker->orders, order, sizeof *order, 1));
    REQUIRE(transfer_all(worker->answers, &answer, sizeof answer, 0));
    return answer;
}

static inline struct answer order(struct worker *worker, int kind, int number, const char *text) {
    struct order order;
    memset(&order, 0, sizeof order);
    order.kind = kind;
    order.number = number;
    snprintf(order.text, sizeof order.text, "%s", text == NULL ? "" : text);
    return give(worker, &order);
}

static inline struct answer order_option(struct worker *worker, int kind, int name, int number) {
    struct order order;
    memset(&order, 0, sizeof order);
    order.kind = kind;
    order.name = name;
    order.number = number;
    return give(worker, &order);
}

/* Has the worker make a socket of the structure. */
static inline struct answer open_in(struct worker *worker, const WSAPROTOCOL_INFOA *info) {
    struct order order;
    memset(&order, 0, sizeof order);
    order.kind = DO_OPEN;
    order.info = *info;
    return give(worker, &order);
}

/* Has the worker leave, and waits until it has. */
static inline void dismiss(struct worker *worker) {
    struct order last;
    char nothing;
    DWORD count = 0;
    memset(&last, 0, sizeof last);
    last.kind = DO_LEAVE;
    REQUIRE(transfer_all(worker->orders, &last, sizeof last, 1));
    /* It has the only other end, whether it was started by this process or not. */
    CHECK(!ReadFile(worker->answers, &nothing, 1, &count, NULL));
    CHECK_INT(WaitForSingleObject(worker->process, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(worker->process));
    CHECK(CloseHandle(worker->orders));
    CHECK(CloseHandle(worker->answers));
}

static inline int is_worker(int count, char **arguments, int *code) {
    if (count > 1 && strcmp(arguments[1], "worker") == 0) {
        *code = work();
        return 1;
    }
    if (count > 1 && strcmp(arguments[1], "through") == 0) {
        start_self("worker", GetStdHandle(STD_INPUT_HANDLE), GetStdHandle(STD_OUTPUT_HANDLE));
        *code = 0;
        return 1;
    }
    return 0;
}

/* TEST_MAIN for a test whose program is its own worker, too. */
#define TEST_MAIN_OR_WORKER \
    static void test_body(void); \
    int main(int count, char **arguments) { \
        int code; \
        return is_worker(count, arguments, &code) ? code : test_run(test_body, 1); \
    } \
    static void test_body(void)

/* Two ends of a connection over loopback. */
static inline void connected_pair(SOCKET pair[2]) {
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in name;
    int size = sizeof name;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(bind(listener, (struct sockaddr *)&name, sizeof name) == 0);
    REQUIRE(listen(listener, 1) == 0);
    REQUIRE(getsockname(listener, (struct sockaddr *)&name, &size) == 0);
    pair[0] = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    REQUIRE(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0);
    pair[1] = accept(listener, NULL, NULL);
    REQUIRE(pair[1] != INVALID_SOCKET);
    REQUIRE(closesocket(listener) == 0);
}

#endif
