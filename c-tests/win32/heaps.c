/* Heaps, local and global memory: sizes, contents, what is refused.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/memory/heap-functions
 * Windows: as documented.
 * Covers:  src/api/win32/heaps.rs, src/api/win32/local_memory.rs, src/runtime/heaps.rs */

#include "ws2test.h"

static int is_zero(const void *memory, size_t size) {
    const unsigned char *const bytes = (const unsigned char *)memory;
    size_t i;
    for (i = 0; i < size; i++) {
        if (bytes[i] != 0) {
            return 0;
        }
    }
    return 1;
}

static void blocks_of(HANDLE heap) {
    char *block = (char *)HeapAlloc(heap, HEAP_ZERO_MEMORY, 100);
    REQUIRE(block != NULL);
    CHECK_INT((DWORD_PTR)block % 16, 0);
    CHECK(is_zero(block, 100));
    CHECK_INT(HeapSize(heap, 0, block), 100);
    memset(block, 7, 100);
    block = (char *)HeapReAlloc(heap, HEAP_ZERO_MEMORY, block, 5000);
    REQUIRE(block != NULL);
    CHECK_INT(block[0], 7);
    CHECK_INT(block[99], 7);
    CHECK(is_zero(block + 100, 4900));
    CHECK_INT(HeapSize(heap, 0, block), 5000);
    CHECK(HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, block, 50) == block);
    CHECK_INT(HeapSize(heap, 0, block), 50);
    CHECK(HeapFree(heap, 0, block));
    CHECK(HeapFree(heap, 0, NULL));
}

static void the_heap_of_the_process(void) {
    CHECK(GetProcessHeap() != NULL);
    CHECK(GetProcessHeap() == GetProcessHeap());
    blocks_of(GetProcessHeap());
}

static void a_heap_of_our_own(void) {
    const HANDLE heap = HeapCreate(0, 0, 0);
    REQUIRE(heap != NULL);
    blocks_of(heap);
    CHECK(HeapAlloc(heap, 0, 10) != NULL);
    CHECK(HeapDestroy(heap));
}

static void nothing_is_a_size_too(void) {
    void *const block = HeapAlloc(GetProcessHeap(), 0, 0);
    CHECK(block != NULL);
    CHECK_INT(HeapSize(GetProcessHeap(), 0, block), 0);
    CHECK(HeapFree(GetProcessHeap(), 0, block));
}

static void local_memory_is_its_own_address(void) {
    char *memory = (char *)LocalAlloc(LPTR, 32);
    REQUIRE(memory != NULL);
    CHECK(is_zero(memory, 32));
    CHECK_INT(LocalSize(memory), 32);
    CHECK(LocalLock(memory) == memory);
    CHECK_FAILS(LocalUnlock(memory), FALSE, ERROR_NOT_LOCKED);
    memory[31] = 9;
    memory = (char *)LocalReAlloc(memory, 3200, LMEM_MOVEABLE | LMEM_ZEROINIT);
    REQUIRE(memory != NULL);
    CHECK_INT(memory[31], 9);
    CHECK(is_zero(memory + 32, 3168));
    CHECK(LocalFree(memory) == NULL);
    CHECK(LocalFree(NULL) == NULL);
}

static void moveable_memory_is_locked_before_use(void) {
    const HGLOBAL memory = GlobalAlloc(GHND, 64);
    char *address;
    REQUIRE(memory != NULL);
    address = (char *)GlobalLock(memory);
    REQUIRE(address != NULL);
    CHECK(is_zero(address, 64));
    CHECK(GlobalLock(memory) == address);
    CHECK_INT(GlobalFlags(memory) & GMEM_LOCKCOUNT, 2);
    CHECK(GlobalHandle(address) == memory);
    CHECK(GlobalUnlock(memory));
    CHECK_FAILS(GlobalUnlock(memory), FALSE, NO_ERROR);
    CHECK_FAILS(GlobalUnlock(memory), FALSE, ERROR_NOT_LOCKED);
    CHECK_INT(GlobalSize(memory), 64);
    CHECK(GlobalFree(memory) == NULL);
}

static void fixed_global_memory_counts_no_locks(void) {
    const HGLOBAL memory = GlobalAlloc(GPTR, 8);
    CHECK(GlobalLock(memory) == memory);
    CHECK(GlobalUnlock(memory));
    CHECK(GlobalFree(memory) == NULL);
}

static void wiped_memory_is_zero(void) {
    char secret[40];
    memset(secret, 'x', sizeof secret);
    SecureZeroMemory(secret, sizeof secret);
    CHECK(is_zero(secret, sizeof secret));
    memset(secret, 'x', sizeof secret);
    ZeroMemory(secret, sizeof secret);
    CHECK(is_zero(secret, sizeof secret));
}

TEST_MAIN_UNSTARTED {
    RUN(the_heap_of_the_process);
    RUN(a_heap_of_our_own);
    RUN(nothing_is_a_size_too);
    RUN(local_memory_is_its_own_address);
    RUN(moveable_memory_is_locked_before_use);
    RUN(fixed_global_memory_counts_no_locks);
    RUN(wiped_memory_is_zero);
}
