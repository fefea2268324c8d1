/* Telling when the catalogue of providers changes.
 *
 * Spec:    WSAProviderConfigChange
 * Windows: the same, where administrators change it
 * Covers:  the handle for notices; events, routines, ports and waiting; cancelling; another process
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

static HANDLE handle;

static HANDLE opened(void) {
    HANDLE fresh = NULL;
    WSASetLastError(TEST_POISON);
    CHECK_INT(WSAProviderConfigChange(&fresh, NULL, NULL), 0);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
    REQUIRE(fresh != NULL && fresh != INVALID_HANDLE_VALUE);
    return fresh;
}

static WSAOVERLAPPED with_event(HANDLE event) {
    WSAOVERLAPPED operation;
    memset(&operation, 0, sizeof(operation));
    operation.hEvent = event;
    return operation;
}

static void begin(WSAOVERLAPPED *operation) {
    CHECK_FAILS(WSAProviderConfigChange(&handle, operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
}

/* The operation has ended with a change. */
static void check_told(WSAOVERLAPPED *operation) {
    DWORD bytes = 7;
    CHECK(GetOverlappedResult(handle, operation, &bytes, TRUE));
    CHECK_INT(bytes, 0);
}

static void what_is_no_handle_for_notices(void) {
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL), none = INVALID_HANDLE_VALUE, gone = opened();
    WSAOVERLAPPED operation = with_event(NULL);
    CHECK_FAILS(WSAProviderConfigChange(NULL, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAProviderConfigChange(&none, &operation, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSAProviderConfigChange(&event, &operation, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSAProviderConfigChange(&event, NULL, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK(CloseHandle(gone));
    CHECK_FAILS(WSAProviderConfigChange(&gone, &operation, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    /* An operation whose event is none does not begin. */
    operation.hEvent = handle;
    CHECK_FAILS(WSAProviderConfigChange(&handle, &operation, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK(HasOverlappedIoCompleted(&operation));
    CHECK(CloseHandle(event));
}

static void every_change_signals_the_event(void) {
    HANDLE event = CreateEventA(NULL, TRUE, TRUE, NULL);
    WSAOVERLAPPED operation = with_event(event);
    DWORD bytes, order[64];
    int i, count, error;
    begin(&operation);
    CHECK_INT(WaitForSingleObject(event, 0), WAIT_TIMEOUT);
    CHECK(!GetOverlappedResult(handle, &operation, &bytes, FALSE));
    CHECK_INT(GetLastError(), ERROR_IO_INCOMPLETE);
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    CHECK_INT(WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
    check_told(&operation);

    begin(&operation);
    CHECK(WSCUpdateProvider(&layer, L"elsewhere", tcp(), 1, &error) == 0);
    check_told(&operation);

    begin(&operation);
    count = listed();
    for (i = 0; i < count; i++) {
        order[i] = entries[count - 1 - i].dwCatalogEntryId;
    }
    CHECK(WSCWriteProviderOrder(order, (DWORD)count) == 0);
    check_told(&operation);

    begin(&operation);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    check_told(&operation);
    CHECK(CloseHandle(event));
}

static void name_spaces_have_providers_too(void) {
    HANDLE event = CreateEventA(NULL, TRUE, TRUE, NULL);
    WSAOVERLAPPED operation = with_event(event);
    WCHAR name[] = L"a name space", path[] = L"nowhere";
    GUID id = {0x33333333, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}}, order[16];
    static WSANAMESPACE_INFOW infos[16];
    DWORD room = sizeof infos;
    int i, count;
    begin(&operation);
    CHECK_INT(WSCInstallNameSpace(name, path, 77, 1, &id), 0);
    check_told(&operation);

    begin(&operation);
    count = WSAEnumNameSpaceProvidersW(&room, infos);
    REQUIRE(count > 1 && count <= 16);
    for (i = 0; i < count; i++) {
        order[i] = infos[count - 1 - i].NSProviderId;
    }
    CHECK_INT(WSCWriteNameSpaceOrder(order, (DWORD)count), 0);
    check_told(&operation);

    begin(&operation);
    CHECK_INT(WSCEnableNSProvider(&id, FALSE), 0);
    check_told(&operation);

    begin(&operation);
    CHECK_INT(WSCUnInstallNameSpace(&id), 0);
    check_told(&operation);
    CHECK(CloseHandle(event));
}

static void one_change_is_told_to_all_who_have_asked(void) {
    HANDLE other = opened();
    WSAOVERLAPPED first = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    WSAOVERLAPPED second = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    WSAOVERLAPPED third = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    int error;
    begin(&first);
    begin(&second);
    CHECK_FAILS(WSAProviderConfigChange(&other, &third, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    check_told(&first);
    check_told(&second);
    check_told(&third);
    /* What has happened before is not told any more. */
    begin(&first);
    CHECK(!HasOverlappedIoCompleted(&first));
    CHECK(CancelIoEx(handle, &first));
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK(CloseHandle(other));
    CHECK(CloseHandle(first.hEvent) && CloseHandle(second.hEvent) && CloseHandle(third.hEvent));
}

static void a_port_gets_a_packet(void) {
    HANDLE ported = opened(), port = CreateIoCompletionPort(ported, NULL, 77, 0);
    WSAOVERLAPPED operation = with_event(NULL), *ended = NULL;
    DWORD bytes = 7;
    ULONG_PTR key = 0;
    int error;
    REQUIRE(port != NULL);
    CHECK_FAILS(WSAProviderConfigChange(&ported, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &ended, INFINITE));
    CHECK(bytes == 0 && key == 77 && ended == &operation);

    CHECK_FAILS(WSAProviderConfigChange(&ported, &operation, NULL), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(CloseHandle(ported));
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &ended, INFINITE));
    CHECK_INT(GetLastError(), ERROR_OPERATION_ABORTED);
    CHECK(ended == &operation);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK(CloseHandle(port));
}

static DWORD routine_error, routine_thread;

static void CALLBACK note(DWORD error, DWORD bytes, LPWSAOVERLAPPED operation, DWORD flags) {
    CHECK(bytes == 0 && flags == 0 && operation->hEvent == &routine_error);
    routine_error = error;
    routine_thread = GetCurrentThreadId();
}

static void a_routine_is_called_by_the_thread_that_asked(void) {
    WSAOVERLAPPED operation = with_event((HANDLE)&routine_error);
    HANDLE closed = opened(), ported = opened(), port;
    int error;
    routine_error = 1;
    CHECK_FAILS(WSAProviderConfigChange(&handle, &operation, note), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(routine_error, 0);
    CHECK_INT(routine_thread, GetCurrentThreadId());

    CHECK_FAILS(WSAProviderConfigChange(&closed, &operation, note), SOCKET_ERROR, WSA_IO_PENDING);
    CHECK(CloseHandle(closed));
    CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(routine_error, WSA_OPERATION_ABORTED);

    port = CreateIoCompletionPort(ported, NULL, 0, 0);
    CHECK_FAILS(WSAProviderConfigChange(&ported, &operation, note), SOCKET_ERROR, WSAEINVAL);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK(CloseHandle(port) && CloseHandle(ported));
}

static void what_is_cancelled_ends(void) {
    WSAOVERLAPPED operation = with_event(NULL);
    DWORD bytes;
    begin(&operation);
    CHECK(CancelIoEx(handle, &operation));
    CHECK(!GetOverlappedResult(handle, &operation, &bytes, TRUE));
    CHECK_INT(GetLastError(), ERROR_OPERATION_ABORTED);
    CHECK(!CancelIoEx(handle, &operation));
    CHECK_INT(GetLastError(), ERROR_NOT_FOUND);
    begin(&operation);
    CHECK(CancelIo(handle));
    /* Without an event, the handle itself is signalled. */
    CHECK_INT(WaitForSingleObject(handle, INFINITE), WAIT_OBJECT_0);
    CHECK(HasOverlappedIoCompleted(&operation));
}

static DWORD WINAPI begin_and_end(LPVOID operation) {
    begin((WSAOVERLAPPED *)operation);
    return 0;
}

static void a_thread_that_ends_leaves_nothing_behind(void) {
    WSAOVERLAPPED operation = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    HANDLE thread = CreateThread(NULL, 0, begin_and_end, &operation, 0, NULL);
    DWORD bytes;
    CHECK_INT(WaitForSingleObject(operation.hEvent, INFINITE), WAIT_OBJECT_0);
    CHECK(!GetOverlappedResult(handle, &operation, &bytes, FALSE));
    CHECK_INT(GetLastError(), ERROR_OPERATION_ABORTED);
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(CloseHandle(thread) && CloseHandle(operation.hEvent));
}

static DWORD WINAPI wait_for_change(LPVOID which) {
    return WSAProviderConfigChange((LPHANDLE)which, NULL, NULL) == 0 ? 0 : (DWORD)WSAGetLastError();
}

static void without_an_operation_it_waits(void) {
    HANDLE closed = opened(), thread = CreateThread(NULL, 0, wait_for_change, &handle, 0, NULL);
    DWORD code = 1, waited = WAIT_TIMEOUT;
    int error;
    REQUIRE(thread != NULL);
    /* Whether it waits already, nobody can see. */
    while (waited == WAIT_TIMEOUT) {
        CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
        CHECK(WSCDeinstallProvider(&layer, &error) == 0);
        waited = WaitForSingleObject(thread, 10);
    }
    CHECK(GetExitCodeThread(thread, &code) && code == 0);
    CHECK(CloseHandle(thread));

    thread = CreateThread(NULL, 0, wait_for_change, &closed, 0, NULL);
    REQUIRE(thread != NULL);
    CHECK(CloseHandle(closed));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &code));
    CHECK(code == WSA_OPERATION_ABORTED || code == WSA_INVALID_HANDLE);
    CHECK(CloseHandle(thread));
}

static void another_process_changes_it(void) {
    WSAOVERLAPPED operation = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    HANDLE child;
    int before = listed(), error;
    begin(&operation);
    child = start_child("install");
    CHECK_INT(WaitForSingleObject(operation.hEvent, INFINITE), WAIT_OBJECT_0);
    check_told(&operation);
    CHECK_INT(end_of_child(child), 0);
    CHECK_INT(listed(), before + 1);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK(CloseHandle(operation.hEvent));
}

static void a_catalogue_that_is_gone_has_changed(void) {
    WSAOVERLAPPED operation = with_event(CreateEventA(NULL, TRUE, FALSE, NULL));
    char lock[MAX_PATH], inner[MAX_PATH], spaces[MAX_PATH];
    int error;
    snprintf(spaces, sizeof(spaces), "%s/ws2_32/name_spaces", folder);
    snprintf(lock, sizeof(lock), "%s/ws2_32/lock", folder);
    snprintf(inner, sizeof(inner), "%s/ws2_32", folder);
    begin(&operation);
    /* There is one of name spaces if a test has installed some. */
    (void)DeleteFileA(spaces);
    CHECK(DeleteFileA(file) && DeleteFileA(lock) && RemoveDirectoryA(inner));
    CHECK_INT(WaitForSingleObject(operation.hEvent, INFINITE), WAIT_OBJECT_0);
    check_told(&operation);
    /* It may come again. */
    begin(&operation);
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    check_told(&operation);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK(CloseHandle(operation.hEvent));
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    int error;
    if (is_child_for("install")) {
        REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
        CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
        REQUIRE(WSACleanup() == 0);
        return;
    }
    begin_own_catalogue("changes");
    CHECK_FAILS(WSAProviderConfigChange(&handle, NULL, NULL), SOCKET_ERROR, WSANOTINITIALISED);
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    handle = opened();
    RUN(what_is_no_handle_for_notices);
    RUN(every_change_signals_the_event);
    RUN(name_spaces_have_providers_too);
    RUN(one_change_is_told_to_all_who_have_asked);
    RUN(a_port_gets_a_packet);
    RUN(a_routine_is_called_by_the_thread_that_asked);
    RUN(what_is_cancelled_ends);
    RUN(a_thread_that_ends_leaves_nothing_behind);
    RUN(without_an_operation_it_waits);
    RUN(another_process_changes_it);
    RUN(a_catalogue_that_is_gone_has_changed);
    CHECK(CloseHandle(handle));
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
