/* Handles: closing, duplicating, their flags; and sockets as handles.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sysinfo/handles-and-objects
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/objects.rs, src/object/handles.rs, src/object/handle.rs
 */

#include "ws2test.h"

static void a_closed_handle_is_none(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK(CloseHandle(event));
    CHECK_FAILS(CloseHandle(event), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(CloseHandle(NULL), FALSE, ERROR_INVALID_HANDLE);
}

static void pseudo_handles_need_no_closing(void) {
    CHECK(CloseHandle(GetCurrentProcess()));
    CHECK(CloseHandle(GetCurrentThread()));
    CHECK(GetCurrentProcess() == INVALID_HANDLE_VALUE);
    CHECK_INT(WaitForSingleObject(GetCurrentThread(), 0), WAIT_TIMEOUT);
}

static void a_duplicate_is_a_handle_of_the_same_object(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    HANDLE copy = NULL;
    CHECK(DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &copy, 0, FALSE,
                          DUPLICATE_SAME_ACCESS));
    CHECK(copy != NULL && copy != event);
    CHECK(CloseHandle(event));
    CHECK(SetEvent(copy));
    CHECK_INT(WaitForSingleObject(copy, 0), WAIT_OBJECT_0);
    event = copy;
    CHECK(DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &copy, 0, FALSE,
                          DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE));
    CHECK_INT(WaitForSingleObject(copy, 0), WAIT_OBJECT_0);
    CHECK(CloseHandle(copy));
    CHECK_FAILS(DuplicateHandle(GetCurrentProcess(), copy, GetCurrentProcess(), &copy, 0, FALSE,
                                DUPLICATE_SAME_ACCESS),
                FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(DuplicateHandle(NULL, GetCurrentThread(), GetCurrentProcess(), &copy, 0, FALSE,
                                DUPLICATE_SAME_ACCESS),
                FALSE, ERROR_INVALID_HANDLE);
}

static DWORD WINAPI end_at_once(LPVOID unused) {
    (void)unused;
    return 0;
}

/* A handle of each kind of object, each signalled if it can be waited for. */
enum { KINDS = 8, NOT_WAITED_FOR = 6 };

static void open_each_kind(HANDLE handles[KINDS]) {
    const LARGE_INTEGER now = {{0, 0}};
    int i;
    handles[0] = CreateEventA(NULL, TRUE, TRUE, NULL);
    handles[1] = CreateMutexA(NULL, FALSE, NULL);
    handles[2] = CreateSemaphoreA(NULL, 5, 5, NULL);
    handles[3] = CreateWaitableTimerA(NULL, TRUE, NULL);
    CHECK(SetWaitableTimer(handles[3], &now, 0, NULL, NULL, FALSE));
    handles[4] = CreateThread(NULL, 0, end_at_once, NULL, 0, NULL);
    handles[5] = WSACreateEvent();
    CHECK(WSASetEvent(handles[5]));
    REQUIRE(CreatePipe(&handles[6], &handles[7], NULL, 0));
    for (i = 0; i < KINDS; i++) {
        REQUIRE(handles[i] != NULL);
    }
}

static void handles_of_each_kind_are_duplicated_and_closed(void) {
    HANDLE handles[KINDS], copies[KINDS];
    DWORD flags = 99;
    char byte = 0;
    int i;
    open_each_kind(handles);
    for (i = 0; i < KINDS; i++) {
        CHECK(DuplicateHandle(GetCurrentProcess(), handles[i], GetCurrentProcess(), &copies[i], 0, TRUE,
                              DUPLICATE_SAME_ACCESS));
        CHECK(GetHandleInformation(copies[i], &flags));
        CHECK_INT(flags, HANDLE_FLAG_INHERIT);
        CHECK(CloseHandle(handles[i]));
        CHECK_FAILS(CloseHandle(handles[i]), FALSE, ERROR_INVALID_HANDLE);
        CHECK_FAILS(GetHandleInformation(handles[i], &flags), FALSE, ERROR_INVALID_HANDLE);
        if (i < NOT_WAITED_FOR) {
            CHECK_FAILS(WaitForSingleObject(handles[i], 0), WAIT_FAILED, ERROR_INVALID_HANDLE);
            CHECK_INT(WaitForSingleObject(copies[i], INFINITE), WAIT_OBJECT_0);
        }
    }
    CHECK(WriteFile(copies[7], "x", 1, &flags, NULL));
    CHECK_INT(flags, 1);
    CHECK(ReadFile(copies[6], &byte, 1, &flags, NULL));
    CHECK_INT(byte, 'x');
    for (i = 0; i < KINDS; i++) {
        CHECK(CloseHandle(copies[i]));
        CHECK_FAILS(CloseHandle(copies[i]), FALSE, ERROR_INVALID_HANDLE);
    }
}

static void flags_are_kept(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    SECURITY_ATTRIBUTES attributes;
    DWORD flags = 99;
    CHECK(GetHandleInformation(event, &flags));
    CHECK_INT(flags, 0);
    CHECK(SetHandleInformation(event, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT));
    CHECK(GetHandleInformation(event, &flags));
    CHECK_INT(flags, HANDLE_FLAG_INHERIT);
    CHECK(SetHandleInformation(event, HANDLE_FLAG_INHERIT, 0));
    CHECK(GetHandleInformation(event, &flags));
    CHECK_INT(flags, 0);
    CHECK(CloseHandle(event));
    attributes.nLength = sizeof attributes;
    attributes.lpSecurityDescriptor = NULL;
    attributes.bInheritHandle = TRUE;
    event = CreateEventA(&attributes, TRUE, FALSE, NULL);
    CHECK(GetHandleInformation(event, &flags));
    CHECK_INT(flags, HANDLE_FLAG_INHERIT);
    CHECK(CloseHandle(event));
    CHECK_FAILS(GetHandleInformation(event, &flags), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetHandleInformation(NULL, HANDLE_FLAG_INHERIT, 0), FALSE, ERROR_INVALID_HANDLE);
}

static void a_protected_handle_is_not_closed(void) {
    const DWORD protect = HANDLE_FLAG_PROTECT_FROM_CLOSE;
    HANDLE event = CreateEventA(NULL, TRUE, TRUE, NULL);
    CHECK(SetHandleInformation(event, protect, protect));
    CHECK_FAILS(CloseHandle(event), FALSE, ERROR_INVALID_HANDLE);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    CHECK(SetHandleInformation(event, protect, 0));
    CHECK(CloseHandle(event));
}

static void a_socket_is_a_handle(void) {
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    HANDLE handle = (HANDLE)s;
    DWORD flags = 99;
    REQUIRE(s != INVALID_SOCKET);
    CHECK(SetHandleInformation(handle, HANDLE_FLAG_INHERIT, 0));
    CHECK(GetHandleInformation(handle, &flags));
    CHECK_INT(flags, 0);
    CHECK(SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT));
    CHECK(GetHandleInformation(handle, &flags));
    CHECK_INT(flags, HANDLE_FLAG_INHERIT);
    CHECK(CloseHandle(handle));
    CHECK_FAILS(CloseHandle(handle), FALSE, ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine 8 remembers a socket whose handle was closed")) {
        CHECK_FAILS(closesocket(s), SOCKET_ERROR, WSAENOTSOCK);
    }
}

static void many_handles_are_all_different(void) {
    static HANDLE handles[2000];
    int i;
    for (i = 0; i < 2000; i++) {
        handles[i] = CreateEventA(NULL, TRUE, FALSE, NULL);
        REQUIRE(handles[i] != NULL);
        CHECK_INT((ULONG_PTR)handles[i] % 4, 0);
        CHECK((ULONG_PTR)handles[i] < 0x80000000u);
    }
    CHECK(SetEvent(handles[1234]));
    for (i = 0; i < 2000; i++) {
        CHECK_INT(WaitForSingleObject(handles[i], 0), i == 1234 ? WAIT_OBJECT_0 : WAIT_TIMEOUT);
        CHECK(CloseHandle(handles[i]));
    }
}

TEST_MAIN {
    RUN(a_closed_handle_is_none);
    RUN(pseudo_handles_need_no_closing);
    RUN(a_duplicate_is_a_handle_of_the_same_object);
    RUN(handles_of_each_kind_are_duplicated_and_closed);
    RUN(flags_are_kept);
    RUN(a_protected_handle_is_not_closed);
    RUN(a_socket_is_a_handle);
    RUN(many_handles_are_all_different);
}
