/* CancelSynchronousIo ends a call in which another thread waits.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/cancelsynchronousio-func
 * Windows: what is meant are calls on handles for which the system waits: sockets without the overlapped
 *          attribute, pipes, consoles. Sockets of socket() have the attribute, and their calls wait for an
 *          operation of their own.
 * Covers:  src/kernel/cancelling.rs, src/socket/waiting.rs */

#include "ws2test.h"

enum what { RECV, RECVFROM, WSARECV, READ_FILE, SEND, ACCEPT, CONNECT, ALERTABLE_SLEEP };

struct call {
    enum what what;
    SOCKET s;
    HANDLE file;
    struct sockaddr_storage name;
    long long answer;
    int error;
};

static DWORD WINAPI make(void *argument) {
    static char data[1 << 20];
    struct call *const call = (struct call *)argument;
    char room[8];
    WSABUF buffer;
    DWORD count, flags = 0;
    int length = (int)sizeof call->name;
    buffer.buf = room;
    buffer.len = (ULONG)sizeof room;
    SetLastError(TEST_POISON);
    switch (call->what) {
    case RECV:
        call->answer = recv(call->s, room, (int)sizeof room, 0);
        break;
    case RECVFROM:
        call->answer = recvfrom(call->s, room, (int)sizeof room, 0,
                                (struct sockaddr *)&call->name, &length);
        break;
    case WSARECV:
        call->answer = WSARecv(call->s, &buffer, 1, &count, &flags, NULL, NULL);
        break;
    case READ_FILE:
        call->answer = ReadFile(call->file, room, (DWORD)sizeof room, &count, NULL);
        break;
    case SEND:
        do {
            call->answer = send(call->s, data, (int)sizeof data, 0);
        } while (call->answer > 0);
        break;
    case ACCEPT:
        call->answer = (long long)accept(call->s, NULL, NULL);
        break;
    case CONNECT:
        call->answer = connect(call->s, (struct sockaddr *)&call->name,
                               test_name_length(&call->name));
        break;
    case ALERTABLE_SLEEP:
        call->answer = SleepEx(INFINITE, TRUE);
        break;
    }
    call->error = WSAGetLastError();
    return 0;
}

/* Makes the call on a thread of its own, and cancels it as soon as it waits. */
static void check_is_cancelled(struct call *call, long long failure) {
    const HANDLE thread = test_thread(make, call);
    while (!CancelSynchronousIo(thread)) {
        REQUIRE(GetLastError() == ERROR_NOT_FOUND);
        Sleep(1);
    }
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(call->answer, failure);
    CHECK_INT(call->error, ERROR_OPERATION_ABORTED);
}

static struct call call_of(enum what what, SOCKET s) {
    struct call call;
    memset(&call, 0, sizeof call);
    call.what = what;
    call.s = s;
    return call;
}

static SOCKET plain_socket(int type) {
    const SOCKET s = WSASocketA(AF_INET, type, 0, NULL, 0, 0);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

/* A stream without the overlapped attribute, and the other end, which has it. */
static void plain_pair(SOCKET pair[2]) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    pair[0] = plain_socket(SOCK_STREAM);
    REQUIRE(connect(pair[0], (struct sockaddr *)&name, test_name_length(&name)) == 0);
    pair[1] = accept(listener, NULL, NULL);
    REQUIRE(pair[1] != INVALID_SOCKET);
    CHECK_OK(closesocket(listener));
}

static void receiving_is_cancelled_and_the_connection_stays(void) {
    static const enum what calls[] = {RECV, RECVFROM, WSARECV};
    SOCKET pair[2];
    char room[8];
    size_t i;
    plain_pair(pair);
    for (i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        struct call call = call_of(calls[i], pair[0]);
        check_is_cancelled(&call, SOCKET_ERROR);
        test_send_all(pair[1], "still", 5);
        test_receive_all(pair[0], room, 5);
        CHECK_MEM(room, "still", 5);
    }
    {
        struct call call = call_of(READ_FILE, pair[0]);
        call.file = (HANDLE)pair[0];
        check_is_cancelled(&call, FALSE);
    }
    test_close_pair(pair);
}

static void an_accepted_socket_is_like_its_listener(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    SOCKET pair[2];
    struct call call;
    const SOCKET listener = plain_socket(SOCK_STREAM);
    REQUIRE(bind(listener, (struct sockaddr *)&name, length) == 0);
    REQUIRE(listen(listener, 5) == 0);
    REQUIRE(getsockname(listener, (struct sockaddr *)&name, &length) == 0);
    call = call_of(ACCEPT, listener);
    check_is_cancelled(&call, (long long)INVALID_SOCKET);
    pair[0] = test_connected(SOCK_STREAM, &name);
    pair[1] = accept(listener, NULL, NULL);
    REQUIRE(pair[1] != INVALID_SOCKET);
    call = call_of(RECV, pair[1]);
    check_is_cancelled(&call, SOCKET_ERROR);
    CHECK_OK(closesocket(listener));
    test_close_pair(pair);
}

static void datagrams_too(void) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    char room[8];
    const SOCKET s = plain_socket(SOCK_DGRAM);
    struct call call = call_of(RECVFROM, s);
    REQUIRE(bind(s, (struct sockaddr *)&name, length) == 0);
    check_is_cancelled(&call, SOCKET_ERROR);
    REQUIRE(getsockname(s, (struct sockaddr *)&name, &length) == 0);
    CHECK_INT(sendto(s, "own", 3, 0, (struct sockaddr *)&name, length), 3);
    CHECK_INT(recv(s, room, (int)sizeof room, 0), 3);
    CHECK_OK(closesocket(s));
}

static void sending_is_cancelled(void) {
    SOCKET pair[2];
    struct call call;
    plain_pair(pair);
    call = call_of(SEND, pair[0]);
    check_is_cancelled(&call, SOCKET_ERROR);
    test_close_pair(pair);
}

static void connecting_is_cancelled(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_bound(AF_INET, SOCK_STREAM, &name);
    SOCKET others[8];
    struct call call;
    int i;
    REQUIRE(listen(listener, 1) == 0);
    /* Until the queue is full; then a connection takes its time. */
    for (i = 0; i < 8; i++) {
        others[i] = socket(AF_INET, SOCK_STREAM, 0);
        test_set_nonblocking(others[i], 1);
        CHECK_FAILS(connect(others[i], (struct sockaddr *)&name, test_name_length(&name)),
                    SOCKET_ERROR, WSAEWOULDBLOCK);
    }
    call = call_of(CONNECT, plain_socket(SOCK_STREAM));
    call.name = name;
    check_is_cancelled(&call, SOCKET_ERROR);
    if (!ORACLE_LEAVES_OUT("goes on to connect, and waits for that")) {
        CHECK_FAILS(send(call.s, "x", 1, 0), SOCKET_ERROR, WSAENOTCONN);
    }
    CHECK_OK(closesocket(call.s));
    for (i = 0; i < 8; i++) {
        CHECK_OK(closesocket(others[i]));
    }
    CHECK_OK(closesocket(listener));
}

static void a_pipe_is_read_in_vain(void) {
    HANDLE reader, writer;
    DWORD count;
    char room[8];
    struct call call = call_of(READ_FILE, INVALID_SOCKET);
    REQUIRE(CreatePipe(&reader, &writer, NULL, 0));
    call.file = reader;
    check_is_cancelled(&call, FALSE);
    check_is_cancelled(&call, FALSE);
    CHECK(WriteFile(writer, "still", 5, &count, NULL));
    CHECK(ReadFile(reader, room, (DWORD)sizeof room, &count, NULL));
    CHECK_INT(count, 5);
    CHECK(CloseHandle(reader));
    CHECK(CloseHandle(writer));
}

/* Nothing tells when the thread waits, so this tries for a while. */
static void check_is_never_cancelled(HANDLE thread) {
    int i;
    for (i = 0; i < 50; i++) {
        CHECK_FAILS(CancelSynchronousIo(thread), FALSE, ERROR_NOT_FOUND);
        Sleep(1);
    }
}

static void overlapped_sockets_are_not_meant(void) {
    SOCKET pair[2];
    struct call call;
    HANDLE thread;
    test_tcp_pair(AF_INET, pair);
    call = call_of(RECV, pair[0]);
    thread = test_thread(make, &call);
    check_is_never_cancelled(thread);
    test_send_all(pair[1], "data", 4);
    CHECK_INT(test_join(thread), 0);
    CHECK_INT(call.answer, 4);
    test_close_pair(pair);
}

static void CALLBACK wake(ULONG_PTR argument) {
    (void)argument;
}

static void a_thread_may_wait_for_something_else(void) {
    struct call call = call_of(ALERTABLE_SLEEP, INVALID_SOCKET);
    const HANDLE thread = test_thread(make, &call);
    check_is_never_cancelled(thread);
    CHECK(QueueUserAPC(wake, thread, 0) != 0);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(call.answer, WAIT_IO_COMPLETION);
    CHECK_FAILS(CancelSynchronousIo(thread), FALSE, ERROR_NOT_FOUND);
    CHECK_INT(test_join(thread), 0);
    CHECK_FAILS(CancelSynchronousIo(GetCurrentThread()), FALSE, ERROR_NOT_FOUND);
}

static void what_is_no_thread_is_refused(void) {
    const HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
    CHECK_FAILS(CancelSynchronousIo(event), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
    CHECK_FAILS(CancelSynchronousIo(NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CancelSynchronousIo((HANDLE)0x1234), FALSE, ERROR_INVALID_HANDLE);
}

/* A wait that data ends and a cancel may meet; then either is what has happened, and nothing is lost. */
static void data_may_be_faster(void) {
    SOCKET pair[2];
    int i, received = 0;
    char room[8];
    plain_pair(pair);
    for (i = 0; i < 200; i++) {
        struct call call = call_of(RECV, pair[0]);
        const HANDLE thread = test_thread(make, &call);
        BOOL cancelled;
        test_send_all(pair[1], "x", 1);
        cancelled = CancelSynchronousIo(thread);
        CHECK_INT(test_join(thread), 0);
        if (call.answer == SOCKET_ERROR) {
            CHECK(cancelled);
            CHECK_INT(call.error, WSA_OPERATION_ABORTED);
        } else {
            received += (int)call.answer;
        }
    }
    while (received < 200) {
        const int step = recv(pair[0], room, (int)sizeof room, 0);
        REQUIRE(step > 0);
        received += step;
    }
    CHECK_INT(received, 200);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(receiving_is_cancelled_and_the_connection_stays);
    RUN(an_accepted_socket_is_like_its_listener);
    RUN(datagrams_too);
    RUN(sending_is_cancelled);
    RUN(connecting_is_cancelled);
    RUN(a_pipe_is_read_in_vain);
    RUN(overlapped_sockets_are_not_meant);
    RUN(a_thread_may_wait_for_something_else);
    RUN(what_is_no_thread_is_refused);
    RUN(data_may_be_faster);
}
