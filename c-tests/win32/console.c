/* The console: standard handles, what is refused where there is none, control handlers.
 *
 * Spec:    https://learn.microsoft.com/windows/console/console-functions
 * Windows: as documented. The test's output goes to a file or a pipe, which are no console.
 * Covers:  src/api/win32/console.rs, src/api/win32/control_events.rs, src/kernel/files.rs */

#include "ws2test.h"

static BOOL WINAPI handler(DWORD event) {
    (void)event;
    return FALSE;
}

static void standard_handles(void) {
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD count = 0;
    REQUIRE(output != NULL && output != INVALID_HANDLE_VALUE);
    CHECK(GetStdHandle(STD_OUTPUT_HANDLE) == output);
    CHECK(WriteFile(output, "", 0, &count, NULL));
    CHECK_FAILS((LONG_PTR)GetStdHandle(7), -1, ERROR_INVALID_HANDLE);
    CHECK(SetStdHandle(STD_ERROR_HANDLE, output));
    CHECK(GetStdHandle(STD_ERROR_HANDLE) == output);
}

static void what_is_no_console(void) {
    CONSOLE_SCREEN_BUFFER_INFO info;
    DWORD mode;
    char temporary[MAX_PATH], path[MAX_PATH];
    HANDLE file;
    REQUIRE(GetTempPathA(MAX_PATH, temporary) > 0);
    REQUIRE(GetTempFileNameA(temporary, "ws2", 0, path) != 0);
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING,
                       FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK_FAILS(GetConsoleMode(file, &mode), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetConsoleMode(file, 0), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetConsoleScreenBufferInfo(file, &info), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(SetConsoleTextAttribute(file, FOREGROUND_RED), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(FlushConsoleInputBuffer(file), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(WriteConsoleA(file, "x", 1, &mode, NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetConsoleMode(NULL, &mode), FALSE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(file));
}

static void code_pages(void) {
    CHECK(IsValidCodePage(GetConsoleOutputCP()) || GetConsoleOutputCP() == 0);
    ORACLE_FAILS(SetConsoleOutputCP(12345), FALSE, ERROR_INVALID_PARAMETER, ERROR_INVALID_ACCESS,
                 "Windows: an unknown code page is a bad parameter; the oracle has no console");
}

static void handlers_come_and_go(void) {
    CHECK(SetConsoleCtrlHandler(handler, TRUE));
    CHECK(SetConsoleCtrlHandler(handler, TRUE));
    CHECK(SetConsoleCtrlHandler(handler, FALSE));
    CHECK(SetConsoleCtrlHandler(handler, FALSE));
    CHECK_FAILS(SetConsoleCtrlHandler(handler, FALSE), FALSE, ERROR_INVALID_PARAMETER);
    CHECK(SetConsoleCtrlHandler(NULL, TRUE));
    CHECK(SetConsoleCtrlHandler(NULL, FALSE));
    CHECK_INT(GenerateConsoleCtrlEvent(99, 0), FALSE);
}

TEST_MAIN_UNSTARTED {
    RUN(standard_handles);
    RUN(what_is_no_console);
    RUN(code_pages);
    RUN(handlers_come_and_go);
}
