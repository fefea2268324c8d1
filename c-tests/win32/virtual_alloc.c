/* VirtualAlloc and VirtualFree: reserve, commit, decommit, release, and what is refused.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualalloc
 * Windows: as documented.
 * Covers:  src/api/win32/pages.rs, src/runtime/pages.rs, src/sys/pages.rs */

#include "ws2test.h"

#define SIZE (1024 * 1024)

static void reserved_then_committed(void) {
    char *const space = (char *)VirtualAlloc(NULL, SIZE, MEM_RESERVE, PAGE_READWRITE);
    char *page;
    REQUIRE(space != NULL);
    CHECK_INT((DWORD_PTR)space % 65536, 0);
    page = (char *)VirtualAlloc(space + 70000, 10, MEM_COMMIT, PAGE_READWRITE);
    REQUIRE(page != NULL);
    CHECK(page <= space + 70000);
    CHECK_INT(space[70000], 0);
    space[70000] = 5;
    CHECK(VirtualAlloc(space, SIZE, MEM_COMMIT, PAGE_READWRITE) == space);
    CHECK_INT(space[70000], 5);
    CHECK(VirtualFree(space, SIZE, MEM_DECOMMIT));
    CHECK(VirtualAlloc(space, SIZE, MEM_COMMIT, PAGE_READWRITE) == space);
    CHECK_INT(space[70000], 0);
    CHECK(VirtualFree(space, 0, MEM_RELEASE));
}

static void both_at_once(void) {
    char *const space = (char *)VirtualAlloc(NULL, SIZE, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    REQUIRE(space != NULL);
    space[0] = space[SIZE - 1] = 1;
    CHECK_FAILS(VirtualFree(space, SIZE, MEM_RELEASE), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(VirtualFree(space, 0, MEM_RELEASE | MEM_DECOMMIT), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(VirtualFree(space, 0, 0), FALSE, ERROR_INVALID_PARAMETER);
    CHECK(VirtualFree(space, 0, MEM_RELEASE));
}

static void what_is_refused(void) {
    CHECK_FAILS((DWORD_PTR)VirtualAlloc(NULL, 0, MEM_COMMIT, PAGE_READWRITE), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS((DWORD_PTR)VirtualAlloc(NULL, SIZE, 0, PAGE_READWRITE), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS((DWORD_PTR)VirtualAlloc(NULL, SIZE, MEM_COMMIT, 0x99), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS((DWORD_PTR)VirtualAlloc((void *)0x10001000, SIZE, MEM_COMMIT, PAGE_READWRITE), 0,
                ERROR_INVALID_ADDRESS);
}

static void of_this_process_only(void) {
    void *const space = VirtualAllocEx(GetCurrentProcess(), NULL, SIZE, MEM_COMMIT,
                                       PAGE_READWRITE);
    CHECK(space != NULL);
    CHECK(VirtualFreeEx(GetCurrentProcess(), space, 0, MEM_RELEASE));
    CHECK_FAILS((DWORD_PTR)VirtualAllocEx((HANDLE)(DWORD_PTR)0xBAD0, NULL, SIZE, MEM_COMMIT,
                PAGE_READWRITE), 0, ERROR_INVALID_HANDLE);
}

TEST_MAIN_UNSTARTED {
    RUN(reserved_then_committed);
    RUN(both_at_once);
    RUN(what_is_refused);
    RUN(of_this_process_only);
}
