/* TransmitFile and TransmitPackets: parts of files and of memory, sent as one operation.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-transmitfile
 *          https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_transmitpackets
 * Windows: as documented; where Wine differs the check says why.
 * Covers:  src/socket/overlapped/transmit.rs, src/sys/transmission/, src/api/winsock/transmission.rs
 * Defines: _WIN32_WINNT=0x0A00 */

#include "ws2test.h"
#include <mswsock.h>

enum { BIG = 4 * 1024 * 1024 };

static LPFN_TRANSMITFILE transmit;
static char path[MAX_PATH];

static void get(SOCKET s, GUID id, void *function) {
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, function,
                      sizeof(void *), &size, NULL, NULL));
}

/* A file of ten digits, or of so many letters, which nobody finds afterwards. */
static HANDLE file_of(DWORD size) {
    char folder[MAX_PATH];
    HANDLE file;
    DWORD done = 0;
    CHECK(GetTempPathA((DWORD)sizeof folder, folder) != 0);
    snprintf(path, sizeof path, "%sws2-sending-%lu", folder, (unsigned long)GetCurrentProcessId());
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS,
                       FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    if (size == 0) {
        CHECK(WriteFile(file, "0123456789", 10, &done, NULL));
    } else {
        char *const bytes = (char *)malloc(size);
        DWORD at;
        REQUIRE(bytes != NULL);
        for (at = 0; at < size; at++) {
            bytes[at] = (char)('a' + at % 23);
        }
        CHECK(WriteFile(file, bytes, size, &done, NULL));
        free(bytes);
    }
    CHECK_INT(SetFilePointer(file, 0, NULL, FILE_BEGIN), 0);
    return file;
}

static void begin(SOCKET pair[2]) {
    const GUID id = WSAID_TRANSMITFILE;
    test_tcp_pair(AF_INET, pair);
    get(pair[0], id, &transmit);
}

static void a_file_goes_out_between_head_and_tail(void) {
    SOCKET pair[2];
    char head[] = "head", tail[] = "tail", room[32];
    TRANSMIT_FILE_BUFFERS around;
    const HANDLE file = file_of(0);
    begin(pair);
    around.Head = head;
    around.HeadLength = 4;
    around.Tail = tail;
    around.TailLength = 4;
    CHECK(transmit(pair[0], file, 0, 0, NULL, &around, 0));
    test_receive_all(pair[1], room, 18);
    CHECK_MEM(room, "head0123456789tail", 18);
    /* It goes on where the file stands, and the file stands behind it then. */
    CHECK_INT(SetFilePointer(file, 0, NULL, FILE_CURRENT), 10);
    CHECK_INT(SetFilePointer(file, 3, NULL, FILE_BEGIN), 3);
    CHECK(transmit(pair[0], file, 2, 0, NULL, NULL, TF_WRITE_BEHIND));
    test_receive_all(pair[1], room, 2);
    CHECK_MEM(room, "34", 2);
    CHECK_INT(SetFilePointer(file, 0, NULL, FILE_CURRENT), 5);
    /* More than there is: all that there is. */
    CHECK(transmit(pair[0], file, 50, 7, NULL, NULL, TF_USE_KERNEL_APC));
    test_receive_all(pair[1], room, 5);
    CHECK_MEM(room, "56789", 5);
    /* Without a file there is only what goes around it. */
    CHECK(transmit(pair[0], NULL, 0, 0, NULL, &around, 0));
    test_receive_all(pair[1], room, 8);
    CHECK_MEM(room, "headtail", 8);
    CHECK(transmit(pair[0], NULL, 0, 0, NULL, NULL, 0));
    CHECK(CloseHandle(file));
    test_close_pair(pair);
}

static void an_operation_has_an_offset_of_its_own(void) {
    SOCKET pair[2];
    WSAOVERLAPPED o;
    char room[8];
    DWORD count = 0, flags = 0;
    const HANDLE file = file_of(0);
    begin(pair);
    memset(&o, 0, sizeof o);
    o.hEvent = WSACreateEvent();
    o.Offset = 6;
    CHECK(transmit(pair[0], file, 3, 0, &o, NULL, 0) || WSAGetLastError() == WSA_IO_PENDING);
    CHECK(WSAGetOverlappedResult(pair[0], &o, &count, TRUE, &flags));
    CHECK_INT(count, 3);
    test_receive_all(pair[1], room, 3);
    CHECK_MEM(room, "678", 3);
    CHECK_INT(SetFilePointer(file, 0, NULL, FILE_CURRENT), 0);
    o.Offset = 50;
    if (!ORACLE_LEAVES_OUT("sends nothing")) {
        CHECK_FAILS(transmit(pair[0], file, 3, 0, &o, NULL, 0), FALSE, WSAEINVAL);
    }
    CHECK(WSACloseEvent(o.hEvent));
    CHECK(CloseHandle(file));
    test_close_pair(pair);
}

/* As many bytes as the file has arrive, in their order. */
static DWORD WINAPI receive_big(LPVOID argument) {
    const SOCKET s = (SOCKET)(ULONG_PTR)argument;
    char *const room = (char *)malloc(BIG);
    DWORD wrong = 0, at = 0;
    while (at < BIG) {
        const int count = recv(s, room + at, (int)(BIG - at), 0);
        if (count <= 0) {
            break;
        }
        at += (DWORD)count;
    }
    for (at = 0; at < BIG; at++) {
        wrong += room[at] != (char)('a' + at % 23);
    }
    free(room);
    return wrong;
}

static void what_does_not_fit_goes_out_by_and_by(void) {
    SOCKET pair[2];
    OVERLAPPED o, *ended = NULL;
    DWORD count = 0;
    ULONG_PTR key = 0;
    HANDLE thread;
    const HANDLE file = file_of(BIG), port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    begin(pair);
    CHECK(CreateIoCompletionPort((HANDLE)pair[0], port, 9, 0) == port);
    memset(&o, 0, sizeof o);
    CHECK_FAILS(transmit(pair[0], file, 0, 0, &o, NULL, 0), FALSE, WSA_IO_PENDING);
    CHECK(!HasOverlappedIoCompleted(&o));
    thread = test_thread(receive_big, (LPVOID)(ULONG_PTR)pair[1]);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, 10000));
    CHECK(ended == &o);
    CHECK_INT(count, BIG);
    CHECK_INT(test_join(thread), 0);
    /* The socket's calls wait as before. */
    thread = test_thread(receive_big, (LPVOID)(ULONG_PTR)pair[1]);
    CHECK(transmit(pair[0], file, 0, 0, NULL, NULL, 0));
    CHECK_INT(test_join(thread), 0);
    CHECK(CloseHandle(file));
    CHECK(CloseHandle(port));
    test_close_pair(pair);
}

static DWORD WINAPI answer_later(LPVOID argument) {
    const SOCKET s = (SOCKET)(ULONG_PTR)argument;
    char byte = 0;
    Sleep(50);
    test_send_all(s, "wait", 4);
    test_receive_all(s, &byte, 1);
    return (DWORD)byte;
}

static DWORD WINAPI send_big(LPVOID argument) {
    const SOCKET s = (SOCKET)(ULONG_PTR)argument;
    char *const bytes = (char *)malloc(BIG);
    int at, sent;
    for (at = 0; at < BIG; at++) {
        bytes[at] = (char)('a' + at % 23);
    }
    sent = send(s, bytes, BIG, 0);
    free(bytes);
    return (DWORD)sent;
}

static void calls_that_wait_still_do(void) {
    SOCKET pair[2];
    HANDLE thread;
    char room[8];
    DWORD limit = 30;
    const HANDLE file = file_of(0);
    begin(pair);
    CHECK(transmit(pair[0], file, 0, 0, NULL, NULL, 0));
    test_receive_all(pair[1], room, 8);
    test_receive_all(pair[1], room, 2);
    thread = test_thread(answer_later, (LPVOID)(ULONG_PTR)pair[1]);
    CHECK_INT(recv(pair[0], room, 4, MSG_WAITALL), 4);
    CHECK_MEM(room, "wait", 4);
    test_send_all(pair[0], "\7", 1);
    CHECK_INT(test_join(thread), 7);
    thread = test_thread(send_big, (LPVOID)(ULONG_PTR)pair[0]);
    CHECK_INT(receive_big((LPVOID)(ULONG_PTR)pair[1]), 0);
    CHECK_INT(test_join(thread), BIG);
    CHECK_OK(setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    CHECK_FAILS(recv(pair[0], room, 4, 0), SOCKET_ERROR, WSAETIMEDOUT);
    CHECK(CloseHandle(file));
    test_close_pair(pair);
}

static void what_makes_no_sense_is_refused(void) {
    SOCKET pair[2];
    const SOCKET datagrams = socket(AF_INET, SOCK_DGRAM, 0), fresh = socket(AF_INET, SOCK_STREAM, 0);
    TRANSMIT_FILE_BUFFERS around = {NULL, 4, NULL, 0};
    const HANDLE file = file_of(0);
    begin(pair);
    CHECK_FAILS(transmit(INVALID_SOCKET, file, 0, 0, NULL, NULL, 0), FALSE, WSAENOTSOCK);
    CHECK_FAILS(transmit(datagrams, file, 0, 0, NULL, NULL, 0), FALSE, WSAENOTCONN);
    CHECK_FAILS(transmit(fresh, file, 0, 0, NULL, NULL, 0), FALSE, WSAENOTCONN);
    CHECK_FAILS(transmit(pair[0], (HANDLE)(ULONG_PTR)0x1234, 0, 0, NULL, NULL, 0), FALSE,
                WSAENOTSOCK);
    CHECK_FAILS(transmit(pair[0], NULL, 0, 0, NULL, &around, 0), FALSE, WSAEFAULT);
    if (!ORACLE_LEAVES_OUT("does not judge flags and lengths")) {
        CHECK_FAILS(transmit(pair[0], (HANDLE)pair[1], 0, 0, NULL, NULL, 0), FALSE, WSAENOTSOCK);
        CHECK_FAILS(transmit(pair[0], file, 0, 0, NULL, NULL, TF_REUSE_SOCKET), FALSE, WSAEINVAL);
        CHECK_FAILS(transmit(pair[0], file, 0, 0, NULL, NULL, 0x4000), FALSE, WSAEINVAL);
        CHECK_FAILS(transmit(pair[0], file, 0x7fffffff, 0, NULL, NULL, 0), FALSE, WSAEINVAL);
    }
    CHECK_OK(shutdown(pair[0], SD_SEND));
    CHECK_FAILS(transmit(pair[0], file, 0, 0, NULL, NULL, 0), FALSE, WSAESHUTDOWN);
    CHECK(CloseHandle(file));
    CHECK_OK(closesocket(datagrams));
    CHECK_OK(closesocket(fresh));
    test_close_pair(pair);
}

static void the_connection_can_end_with_it(void) {
    SOCKET pair[2];
    char room[16];
    const HANDLE file = file_of(0);
    begin(pair);
    if (!ORACLE_LEAVES_OUT("does not disconnect")) {
        CHECK(transmit(pair[0], file, 0, 0, NULL, NULL, TF_DISCONNECT));
        test_receive_all(pair[1], room, 10);
        CHECK_INT(recv(pair[1], room, 1, 0), 0);
        CHECK_FAILS(send(pair[0], "x", 1, 0), SOCKET_ERROR, WSAESHUTDOWN);
    }
    CHECK(CloseHandle(file));
    test_close_pair(pair);
}

static void who_has_left_kills_nobody(void) {
    SOCKET pair[2];
    const LINGER reset = {1, 0};
    int tries;
    BOOL sent = TRUE;
    const HANDLE file = file_of(BIG);
    begin(pair);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, (const char *)&reset, sizeof reset));
    CHECK_OK(closesocket(pair[1]));
    for (tries = 0; tries < 10 && sent; tries++) {
        CHECK_INT(SetFilePointer(file, 0, NULL, FILE_BEGIN), 0);
        sent = transmit(pair[0], file, 0, 0, NULL, NULL, 0);
    }
    CHECK(!sent);
    if (!ORACLE_LEAVES_OUT("forgets that there was a connection")) {
        CHECK_FAILS(transmit(pair[0], file, 0, 0, NULL, NULL, 0), FALSE, WSAECONNRESET);
    }
    CHECK(CloseHandle(file));
    CHECK_OK(closesocket(pair[0]));
}

static void what_is_cancelled_ends_once(void) {
    SOCKET pair[2];
    WSAOVERLAPPED o;
    DWORD count = 0, flags = 0;
    const HANDLE file = file_of(BIG);
    begin(pair);
    memset(&o, 0, sizeof o);
    o.hEvent = WSACreateEvent();
    if (!ORACLE_LEAVES_OUT("now and then its operation is lost")) {
        CHECK_FAILS(transmit(pair[0], file, 0, 0, &o, NULL, 0), FALSE, WSA_IO_PENDING);
        CHECK(CancelIoEx((HANDLE)pair[0], &o));
        CHECK_FAILS(WSAGetOverlappedResult(pair[0], &o, &count, TRUE, &flags), FALSE,
                    WSA_OPERATION_ABORTED);
        CHECK_FAILS(transmit(pair[0], file, 0, 0, &o, NULL, 0), FALSE, WSA_IO_PENDING);
        /* The file is the operation's, too. */
        CHECK(CloseHandle(file));
        CHECK_OK(closesocket(pair[0]));
        CHECK_INT(WSAWaitForMultipleEvents(1, &o.hEvent, TRUE, 10000, FALSE), WSA_WAIT_EVENT_0);
        CHECK_INT((LONG)o.Internal, (LONG)0xC0000120);
    } else {
        CHECK(CloseHandle(file));
        CHECK_OK(closesocket(pair[0]));
    }
    CHECK(WSACloseEvent(o.hEvent));
    CHECK_OK(closesocket(pair[1]));
}

static void packets_are_parts_of_memory_and_of_files(void) {
    SOCKET pair[2];
    LPFN_TRANSMITPACKETS packets = NULL;
    TRANSMIT_PACKETS_ELEMENT parts[3];
    const GUID id = WSAID_TRANSMITPACKETS;
    char abc[] = "abc", room[16];
    const HANDLE file = file_of(0);
    begin(pair);
    if (!ORACLE_LEAVES_OUT("has no TransmitPackets")) {
        get(pair[0], id, &packets);
        memset(parts, 0, sizeof parts);
        parts[0].dwElFlags = TP_ELEMENT_MEMORY;
        parts[0].cLength = 3;
        parts[0].pBuffer = abc;
        parts[1].dwElFlags = TP_ELEMENT_FILE;
        parts[1].hFile = file;
        parts[1].nFileOffset.QuadPart = 2;
        parts[1].cLength = 3;
        parts[2].dwElFlags = TP_ELEMENT_FILE | TP_ELEMENT_EOP;
        parts[2].hFile = file;
        parts[2].nFileOffset.QuadPart = -1;
        CHECK(packets(pair[0], parts, 3, 0, NULL, 0));
        test_receive_all(pair[1], room, 16);
        CHECK_MEM(room, "abc2340123456789", 16);
        parts[0].dwElFlags = TP_ELEMENT_MEMORY | TP_ELEMENT_FILE;
        CHECK_FAILS(packets(pair[0], parts, 3, 0, NULL, 0), FALSE, WSAEINVAL);
        CHECK_FAILS(packets(pair[0], NULL, 3, 0, NULL, 0), FALSE, WSAEFAULT);
    }
    CHECK(CloseHandle(file));
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(a_file_goes_out_between_head_and_tail);
    RUN(an_operation_has_an_offset_of_its_own);
    RUN(what_does_not_fit_goes_out_by_and_by);
    RUN(calls_that_wait_still_do);
    RUN(what_makes_no_sense_is_refused);
    RUN(the_connection_can_end_with_it);
    RUN(who_has_left_kills_nobody);
    RUN(what_is_cancelled_ends_once);
    RUN(packets_are_parts_of_memory_and_of_files);
}
