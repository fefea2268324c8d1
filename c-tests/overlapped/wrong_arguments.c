/* What overlapped functions are not made for: files for sockets and the reverse, objects that cannot be
 * either, closed ports, sockets in the wrong state, memory that is in use.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv
 *          https://learn.microsoft.com/windows/win32/fileio/createiocompletionport
 *          https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setfilecompletionnotificationmodes
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/, src/overlapped/, src/api/win32/overlapped.rs, src/api/win32/ports.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"

#include <mswsock.h>

struct operation {
    WSAOVERLAPPED overlapped;
    WSABUF buffer;
    char room[8];
};

static void prepare(struct operation *op) {
    memset(op, 0, sizeof *op);
    op->buffer.buf = op->room;
    op->buffer.len = (ULONG)sizeof op->room;
}

static int receive(SOCKET s, struct operation *op) {
    DWORD flags = 0;
    return WSARecv(s, &op->buffer, 1, NULL, &flags, &op->overlapped, NULL);
}

static HANDLE open_file(const char *name, DWORD flags) {
    const HANDLE file = CreateFileA(name, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                                    flags | FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    return file;
}

static void a_file_is_no_socket(void) {
    const HANDLE file = open_file("wrong_arguments_1.tmp", FILE_FLAG_OVERLAPPED);
    const HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
    const SOCKET none[] = {(SOCKET)file, (SOCKET)event, INVALID_SOCKET};
    struct operation op;
    DWORD count, flags = 0;
    size_t i;
    for (i = 0; i < sizeof none / sizeof none[0]; i++) {
        prepare(&op);
        CHECK_FAILS(receive(none[i], &op), SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(WSASend(none[i], &op.buffer, 1, &count, 0, &op.overlapped, NULL), SOCKET_ERROR,
                    WSAENOTSOCK);
        CHECK_FAILS(WSARecvFrom(none[i], &op.buffer, 1, &count, &flags, NULL, NULL, &op.overlapped,
                                NULL),
                    SOCKET_ERROR, WSAENOTSOCK);
        CHECK_FAILS(WSAGetOverlappedResult(none[i], &op.overlapped, &count, FALSE, &flags), FALSE,
                    WSAENOTSOCK);
    }
    CHECK(CloseHandle(event));
    CHECK(CloseHandle(file));
}

static void what_is_neither_has_no_operations(void) {
    const HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    struct operation op;
    DWORD count;
    prepare(&op);
    CHECK_FAILS(CreateIoCompletionPort(event, port, 1, 0) == port, FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CreateIoCompletionPort(port, port, 1, 0) == port, FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(ReadFile(event, op.room, 4, &count, &op.overlapped), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetOverlappedResult(NULL, &op.overlapped, &count, TRUE), FALSE,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetFileCompletionNotificationModes(event, 1), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetFileCompletionNotificationModes(port, 1), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetFileCompletionNotificationModes(NULL, 1), FALSE, ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine cancels nothing anywhere and says that it has")) {
        CHECK_FAILS(CancelIo(event), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(CancelIoEx(port, NULL), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(CancelIoEx(INVALID_HANDLE_VALUE, NULL), FALSE, ERROR_INVALID_HANDLE);
    }
    CHECK(CloseHandle(port));
    CHECK(CloseHandle(event));
}

static void a_closed_port_is_none(void) {
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    SOCKET pair[2];
    ULONG_PTR key;
    LPOVERLAPPED overlapped;
    OVERLAPPED_ENTRY entry;
    ULONG got;
    DWORD count;
    test_tcp_pair(AF_INET, pair);
    CHECK(CloseHandle(port));
    CHECK_FAILS(CreateIoCompletionPort((HANDLE)pair[0], port, 1, 0) == port, FALSE,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetQueuedCompletionStatusEx(port, &entry, 1, &got, 0, FALSE), FALSE,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(PostQueuedCompletionStatus(port, 0, 0, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(PostQueuedCompletionStatus((HANDLE)pair[0], 0, 0, NULL), FALSE,
                ERROR_INVALID_HANDLE);
    test_close_pair(pair);
}

static void only_what_is_overlapped_has_modes_and_ports(void) {
    const SOCKET plain = WSASocketA(AF_INET, SOCK_STREAM, 0, NULL, 0, 0);
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    const HANDLE file = open_file("wrong_arguments_2.tmp", 0);
    HANDLE reader, writer;
    UCHAR modes;
    REQUIRE(plain != INVALID_SOCKET);
    REQUIRE(CreatePipe(&reader, &writer, NULL, 0));
    for (modes = 0; modes < 8; modes++) {
        CHECK_FAILS(SetFileCompletionNotificationModes((HANDLE)plain, modes), FALSE,
                    ERROR_INVALID_PARAMETER);
    }
    CHECK_FAILS(SetFileCompletionNotificationModes(file, 1), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(SetFileCompletionNotificationModes(reader, 1), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateIoCompletionPort((HANDLE)plain, port, 1, 0) == port, FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CreateIoCompletionPort(file, port, 1, 0) == port, FALSE, ERROR_INVALID_PARAMETER);
    CHECK(CloseHandle(reader));
    CHECK(CloseHandle(writer));
    CHECK(CloseHandle(file));
    CHECK(CloseHandle(port));
    CHECK_OK(closesocket(plain));
}

static void an_operation_needs_its_memory(void) {
    SOCKET pair[2];
    struct operation op;
    DWORD count;
    const HANDLE file = open_file("wrong_arguments_3.tmp", FILE_FLAG_OVERLAPPED);
    test_tcp_pair(AF_INET, pair);
    prepare(&op);
    CHECK_FAILS(ReadFile(file, op.room, 4, &count, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WriteFile(file, op.room, 4, &count, NULL), FALSE, ERROR_INVALID_PARAMETER);
    if (!ORACLE_LEAVES_OUT("Wine reads, or waits for ever")) {
        CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, 4, &count, NULL), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(ReadFile((HANDLE)pair[0], op.room, 4, NULL, NULL), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(GetOverlappedResult((HANDLE)pair[0], NULL, &count, FALSE), FALSE,
                    ERROR_NOACCESS);
    }
    test_close_pair(pair);
    CHECK(CloseHandle(file));
}

/* What the program does is wrong, and its memory tells of one operation only; but each ends once. */
static void memory_in_use_is_used_again(void) {
    enum { TIMES = 3 };
    SOCKET pair[2];
    struct operation op;
    LPOVERLAPPED overlapped;
    ULONG_PTR key;
    DWORD count;
    int i;
    HANDLE port;
    test_tcp_pair(AF_INET, pair);
    port = CreateIoCompletionPort((HANDLE)pair[0], NULL, 9, 0);
    REQUIRE(port != NULL);
    prepare(&op);
    for (i = 0; i < TIMES; i++) {
        CHECK_FAILS(receive(pair[0], &op), SOCKET_ERROR, WSA_IO_PENDING);
    }
    test_send_all(pair[1], "12345678", 8);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE));
    CHECK_INT(count, 8);
    CHECK(CancelIoEx((HANDLE)pair[0], &op.overlapped));
    for (i = 1; i < TIMES; i++) {
        CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE), FALSE,
                    ERROR_OPERATION_ABORTED);
        CHECK(overlapped == &op.overlapped);
        CHECK_INT(key, 9);
    }
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE, WAIT_TIMEOUT);
    test_close_pair(pair);
    CHECK_FAILS(GetQueuedCompletionStatus(port, &count, &key, &overlapped, 0), FALSE, WAIT_TIMEOUT);
    CHECK(CloseHandle(port));
}

enum { ADDRESS = sizeof(struct sockaddr_in) + 16 };

static void acceptors_must_be_fresh(void) {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET fresh = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET other_family = socket(AF_INET6, SOCK_STREAM, 0);
    const HANDLE file = open_file("wrong_arguments_4.tmp", FILE_FLAG_OVERLAPPED);
    SOCKET pair[2];
    char room[2 * ADDRESS];
    OVERLAPPED overlapped;
    DWORD count;
    memset(&overlapped, 0, sizeof overlapped);
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(AcceptEx(listener, fresh, room, 0, ADDRESS, ADDRESS, &count, NULL), FALSE,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(AcceptEx(listener, INVALID_SOCKET, room, 0, ADDRESS, ADDRESS, &count, &overlapped),
                FALSE, WSAENOTSOCK);
    CHECK_FAILS(AcceptEx(listener, (SOCKET)file, room, 0, ADDRESS, ADDRESS, &count, &overlapped),
                FALSE, WSAENOTSOCK);
    CHECK_FAILS(AcceptEx(INVALID_SOCKET, fresh, room, 0, ADDRESS, ADDRESS, &count, &overlapped),
                FALSE, WSAENOTSOCK);
    if (!ORACLE_LEAVES_OUT("Wine looks at neither until there is a connection")) {
        const SOCKET wrong[] = {pair[0], listener, datagrams, other_family};
        size_t i;
        for (i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
            CHECK_FAILS(AcceptEx(listener, wrong[i], room, 0, ADDRESS, ADDRESS, &count,
                                 &overlapped),
                        FALSE, WSAEINVAL);
        }
        CHECK_FAILS(AcceptEx(pair[0], fresh, room, 0, ADDRESS, ADDRESS, &count, &overlapped), FALSE,
                    WSAEINVAL);
        CHECK_FAILS(AcceptEx((SOCKET)file, fresh, room, 0, ADDRESS, ADDRESS, &count, &overlapped),
                    FALSE, WSAENOTSOCK);
    }
    /* None of that has changed anything. */
    CHECK_FAILS(AcceptEx(listener, fresh, room, 0, ADDRESS, ADDRESS, &count, &overlapped), FALSE,
                ERROR_IO_PENDING);
    CHECK_OK(closesocket(test_connected(SOCK_STREAM, &name)));
    CHECK(GetOverlappedResult((HANDLE)listener, &overlapped, &count, TRUE));
    CHECK_OK(closesocket(fresh));
    CHECK_OK(closesocket(datagrams));
    CHECK_OK(closesocket(other_family));
    CHECK_OK(closesocket(listener));
    test_close_pair(pair);
    CHECK(CloseHandle(file));
}

TEST_MAIN {
    RUN(a_file_is_no_socket);
    RUN(what_is_neither_has_no_operations);
    RUN(a_closed_port_is_none);
    RUN(only_what_is_overlapped_has_modes_and_ports);
    RUN(an_operation_needs_its_memory);
    RUN(memory_in_use_is_used_again);
    RUN(acceptors_must_be_fresh);
}
