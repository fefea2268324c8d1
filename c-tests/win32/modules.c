/* Loaded modules: finding, loading, their functions and files.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/libloaderapi/
 * Windows: as documented.
 * Covers:  src/api/win32/modules.rs, src/runtime/modules.rs, src/api/exports.rs */

#include "ws2test.h"

typedef ULONGLONG(WINAPI *count_function)(void);
typedef int(WSAAPI *startup_function)(WORD, LPWSADATA);

static void windows_libraries_are_there_under_any_spelling(void) {
    const HMODULE kernel = GetModuleHandleA("kernel32.dll");
    REQUIRE(kernel != NULL);
    CHECK(GetModuleHandleA("KERNEL32") == kernel);
    CHECK(GetModuleHandleW(L"Kernel32.dll") == kernel);
    CHECK(LoadLibraryA("kernel32.dll") == kernel);
    CHECK(FreeLibrary(kernel));
    CHECK(GetModuleHandleA("kernel32.dll") == kernel);
}

static void their_functions_work(void) {
    const HMODULE kernel = GetModuleHandleA("kernel32.dll");
    const HMODULE sockets = LoadLibraryA("ws2_32.dll");
    WSADATA data;
    const count_function count =
        (count_function)(void *)GetProcAddress(kernel, "GetTickCount64");
    const startup_function startup =
        (startup_function)(void *)GetProcAddress(sockets, "WSAStartup");
    REQUIRE(count != NULL);
    CHECK(count() - GetTickCount64() + 60000 < 120000);
    REQUIRE(startup != NULL);
    CHECK_INT(startup(MAKEWORD(2, 2), &data), 0);
    CHECK_INT(data.wVersion, MAKEWORD(2, 2));
    CHECK_OK(WSACleanup());
    CHECK(GetProcAddress(kernel, "lstrlenW") != NULL);
    CHECK(GetProcAddress(sockets, "connect") != NULL);
    CHECK(FreeLibrary(sockets));
}

static void what_is_not_there(void) {
    const HMODULE kernel = GetModuleHandleA("kernel32.dll");
    CHECK_FAILS((DWORD_PTR)LoadLibraryA("ws2-no-such-library.dll"), 0, ERROR_MOD_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)LoadLibraryA(NULL), 0, ERROR_MOD_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)GetModuleHandleA("ws2-no-such-library.dll"), 0, ERROR_MOD_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)GetProcAddress(kernel, "NoSuchFunction"), 0, ERROR_PROC_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)GetProcAddress(kernel, "WSAStartup"), 0, ERROR_PROC_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)GetProcAddress(kernel, (LPCSTR)(DWORD_PTR)9999), 0,
                ERROR_PROC_NOT_FOUND);
    CHECK_FAILS((DWORD_PTR)GetProcAddress(NULL, "no_such_function"), 0, ERROR_PROC_NOT_FOUND);
    CHECK_FAILS(FreeLibrary(NULL), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(FreeLibrary((HMODULE)(DWORD_PTR)0x1234560000), FALSE, ERROR_MOD_NOT_FOUND);
}

static void the_file_of_the_program(void) {
    char path[MAX_PATH], cut[5];
    WCHAR wide[MAX_PATH];
    const DWORD length = GetModuleFileNameA(NULL, path, MAX_PATH);
    CHECK(length > 0 && length < MAX_PATH);
    CHECK_INT(GetLastError(), 0);
    CHECK_INT(strlen(path), length);
    CHECK(strstr(path, "modules") != NULL);
    CHECK_INT(GetModuleFileNameA(GetModuleHandleA(NULL), path, MAX_PATH),
              length);
    CHECK_INT(GetModuleFileNameW(NULL, wide, MAX_PATH), length);
    CHECK_FAILS(GetModuleFileNameA(NULL, cut, sizeof cut), sizeof cut, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(GetModuleFileNameA((HMODULE)(DWORD_PTR)0x1234560000, path, MAX_PATH), 0,
                ERROR_MOD_NOT_FOUND);
}

TEST_MAIN_UNSTARTED {
    RUN(windows_libraries_are_there_under_any_spelling);
    RUN(their_functions_work);
    RUN(what_is_not_there);
    RUN(the_file_of_the_program);
}
