/* The machine: processors, memory, names, version.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/sysinfoapi/
 * Windows: as documented.
 * Covers:  src/api/win32/system.rs, src/sys/system.rs */

#include "ws2test.h"

static char room[300];

static void processors(void) {
    SYSTEM_INFO info, native;
    GetSystemInfo(&info);
    GetNativeSystemInfo(&native);
    CHECK(info.dwNumberOfProcessors >= 1);
    CHECK_INT(info.dwNumberOfProcessors, native.dwNumberOfProcessors);
    CHECK(info.dwActiveProcessorMask & 1);
    CHECK(info.dwPageSize >= 4096);
    CHECK_INT(info.dwAllocationGranularity, 65536);
    CHECK((DWORD_PTR)info.lpMinimumApplicationAddress
          < (DWORD_PTR)info.lpMaximumApplicationAddress);
}

static void memory(void) {
    MEMORYSTATUSEX status;
    memset(&status, 0, sizeof status);
    CHECK_FAILS(GlobalMemoryStatusEx(&status), FALSE, ERROR_INVALID_PARAMETER);
    status.dwLength = sizeof status;
    CHECK(GlobalMemoryStatusEx(&status));
    CHECK(status.ullTotalPhys > 0);
    CHECK(status.ullAvailPhys <= status.ullTotalPhys);
    CHECK(status.dwMemoryLoad <= 100);
}

static void names(void) {
    DWORD size = sizeof room, length;
    CHECK(GetComputerNameA(room, &size));
    CHECK_INT(size, strlen(room));
    CHECK(size <= MAX_COMPUTERNAME_LENGTH);
    length = size;
    size = 1;
    CHECK_FAILS(GetComputerNameA(room, &size), FALSE, ERROR_BUFFER_OVERFLOW);
    CHECK_INT(size, length + 1);

    size = sizeof room;
    CHECK(GetUserNameA(room, &size));
    CHECK_INT(size, strlen(room) + 1);
    length = size;
    size = 1;
    CHECK_FAILS(GetUserNameA(room, &size), FALSE, ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(size, length);

    size = 1;
    CHECK_FAILS(GetComputerNameExA(ComputerNameDnsHostname, room, &size), FALSE, ERROR_MORE_DATA);
    CHECK(size > 1);
    CHECK(GetComputerNameExA(ComputerNameDnsHostname, room, &size));
    CHECK_INT(size, strlen(room));
}

static void version(void) {
    OSVERSIONINFOA info;
    memset(&info, 0, sizeof info);
    CHECK_FAILS(GetVersionExA(&info), FALSE, ERROR_INSUFFICIENT_BUFFER);
    info.dwOSVersionInfoSize = sizeof info;
    CHECK(GetVersionExA(&info));
    CHECK(info.dwMajorVersion >= 6);
    CHECK_INT(info.dwPlatformId, VER_PLATFORM_WIN32_NT);
    CHECK_INT(LOBYTE(LOWORD(GetVersion())), info.dwMajorVersion);
}

static void directories(void) {
    const UINT length = GetSystemDirectoryA(room, sizeof room);
    CHECK_INT(length, strlen(room));
    CHECK(length > 0);
    CHECK_INT(GetSystemDirectoryA(room, 2), length + 1);
}

static void rounding(void) {
    CHECK_INT(MulDiv(7, 3, 2), 11);
    CHECK_INT(MulDiv(-7, 3, 2), -11);
    CHECK_INT(MulDiv(7, 3, -2), -11);
    CHECK_INT(MulDiv(1, 1, 0), -1);
    CHECK_INT(MulDiv(0x7fffffff, 2, 1), -1);
    CHECK_INT(MulDiv(0x7fffffff, 0x7fffffff, 0x7fffffff), 0x7fffffff);
}

static void for_the_developer(void) {
    OutputDebugStringA("nobody reads this\n");
    OutputDebugStringW(L"nor this\n");
    CHECK_INT(SetErrorMode(SEM_FAILCRITICALERRORS), 0);
    CHECK_INT(SetErrorMode(0), SEM_FAILCRITICALERRORS);
}

TEST_MAIN_UNSTARTED {
    RUN(processors);
    RUN(memory);
    RUN(names);
    RUN(version);
    RUN(directories);
    RUN(rounding);
    RUN(for_the_developer);
}
