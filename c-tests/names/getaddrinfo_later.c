/* GetAddrInfoExW with an OVERLAPPED: look-ups that complete later, by an event or a routine, and
 * cancelling them.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexw
 *          https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexcancel
 *          https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexoverlappedresult
 * Windows: as documented. A look-up may also be answered at once, which the tests allow.
 * Covers:  src/api/winsock/pending_resolution.rs, src/resolve/background.rs
 * Oracle:  no, MinGW of Wine's age declares none of this */

#include "ws2test.h"

static const WCHAR localhost[] = {'l', 'o', 'c', 'a', 'l', 'h', 'o', 's', 't', 0};
static const WCHAR number[] = {'1', '2', '7', '.', '0', '.', '0', '.', '1', 0};
static const WCHAR port[] = {'8', '0', 0};

/* The operation comes first, so that the routine finds the rest behind it. */
struct query {
    WSAOVERLAPPED operation;
    ADDRINFOEXW *list;
    HANDLE done;
    DWORD error, calls;
};

static void CALLBACK completed(DWORD error, DWORD bytes, LPWSAOVERLAPPED operation) {
    struct query *const query = (struct query *)(void *)operation;
    (void)bytes;
    query->error = error;
    query->calls++;
    CHECK(SetEvent(query->done));
}

static void prepare(struct query *query) {
    memset(query, 0, sizeof *query);
    query->done = CreateEventA(NULL, TRUE, FALSE, NULL);
    REQUIRE(query->done != NULL);
}

static int started(struct query *query, const WCHAR *node, HANDLE *handle, int by_routine) {
    ADDRINFOEXW hints;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    return GetAddrInfoExW(node, port, NS_DNS, NULL, &hints, &query->list, NULL, &query->operation,
                          by_routine ? completed : NULL, handle);
}

static void check_list(const ADDRINFOEXW *list) {
    const struct sockaddr_in *name;
    REQUIRE(list != NULL && list->ai_addrlen == sizeof *name);
    name = (const struct sockaddr_in *)(const void *)list->ai_addr;
    CHECK_INT(name->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(ntohs(name->sin_port), 80);
}

static void an_event_is_set(void) {
    struct query query;
    HANDLE handle = NULL;
    int answer;
    prepare(&query);
    query.operation.hEvent = query.done;
    answer = started(&query, localhost, &handle, 0);
    if (answer == WSA_IO_PENDING) {
        CHECK_INT(WaitForSingleObject(query.done, INFINITE), WAIT_OBJECT_0);
        CHECK_OK(GetAddrInfoExOverlappedResult(&query.operation));
        CHECK(query.operation.Pointer == &query.list);
        CHECK_INT(GetAddrInfoExCancel(&handle), WSA_INVALID_HANDLE);
    } else {
        CHECK_OK(answer);
    }
    check_list(query.list);
    FreeAddrInfoExW(query.list);
    CHECK(CloseHandle(query.done));
}

static void a_routine_is_called_once(void) {
    struct query query;
    prepare(&query);
    if (started(&query, localhost, NULL, 1) == WSA_IO_PENDING) {
        CHECK_INT(WaitForSingleObject(query.done, INFINITE), WAIT_OBJECT_0);
        CHECK_OK(query.error);
        CHECK_INT(query.calls, 1);
    } else {
        CHECK_INT(query.calls, 0);
    }
    check_list(query.list);
    FreeAddrInfoExW(query.list);
    CHECK(CloseHandle(query.done));
}

/* Whether the look-up or the cancel comes first, there is one end, and both sides agree on it. */
static void cancelled_or_complete_but_not_both(void) {
    int round;
    for (round = 0; round < 50; round++) {
        struct query query;
        HANDLE handle = NULL;
        prepare(&query);
        if (started(&query, localhost, &handle, 1) == WSA_IO_PENDING) {
            const int cancelled = GetAddrInfoExCancel(&handle);
            CHECK_INT(WaitForSingleObject(query.done, INFINITE), WAIT_OBJECT_0);
            CHECK_INT(query.calls, 1);
            if (cancelled == 0) {
                CHECK_INT(query.error, WSA_E_CANCELLED);
                CHECK_INT(GetAddrInfoExOverlappedResult(&query.operation), WSA_E_CANCELLED);
                CHECK(query.list == NULL);
            } else {
                CHECK_INT(cancelled, WSA_INVALID_HANDLE);
                CHECK_OK(query.error);
            }
        }
        FreeAddrInfoExW(query.list);
        CHECK(CloseHandle(query.done));
    }
}

static void what_needs_no_look_up_is_answered_at_once(void) {
    struct query query;
    prepare(&query);
    query.operation.hEvent = query.done;
    CHECK_OK(started(&query, number, NULL, 0));
    check_list(query.list);
    CHECK_INT(WaitForSingleObject(query.done, 0), WAIT_TIMEOUT);
    FreeAddrInfoExW(query.list);
    CHECK(CloseHandle(query.done));
}

static void there_is_one_way_to_tell(void) {
    struct query query;
    HANDLE handle = NULL;
    prepare(&query);
    CHECK_FAILS(started(&query, localhost, NULL, 0), WSAEINVAL, WSAEINVAL);
    query.operation.hEvent = query.done;
    CHECK_FAILS(started(&query, localhost, NULL, 1), WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(GetAddrInfoExW(localhost, port, NS_DNS, NULL, NULL, &query.list, NULL, NULL, completed,
                               NULL),
                WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(GetAddrInfoExW(localhost, port, NS_DNS, NULL, NULL, &query.list, NULL, NULL, NULL,
                               &handle),
                WSAEINVAL, WSAEINVAL);
    CHECK(CloseHandle(query.done));
    CHECK_FAILS(started(&query, localhost, NULL, 0), WSA_INVALID_HANDLE, WSA_INVALID_HANDLE);
}

static void what_is_not_under_way(void) {
    HANDLE handle = NULL;
    CHECK_INT(GetAddrInfoExCancel(NULL), WSA_INVALID_HANDLE);
    CHECK_INT(GetAddrInfoExCancel(&handle), WSA_INVALID_HANDLE);
    CHECK_INT(GetAddrInfoExOverlappedResult(NULL), WSAEINVAL);
}

TEST_MAIN {
    RUN(an_event_is_set);
    RUN(a_routine_is_called_once);
    RUN(cancelled_or_complete_but_not_both);
    RUN(what_needs_no_look_up_is_answered_at_once);
    RUN(there_is_one_way_to_tell);
    RUN(what_is_not_under_way);
}
