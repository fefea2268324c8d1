/* Interlocked singly linked lists.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/interlocked-singly-linked-lists
 * Windows: as documented.
 * Covers:  src/api/win32/linked_lists.rs, src/kernel/linked_lists.rs
 */

#include "ws2test.h"

enum { ENTRIES = 64, THREADS = 4, ROUNDS = 5000 };

struct item {
    SLIST_ENTRY link;
    LONG users; /* how many threads have it: never more than one */
};

#ifdef __cplusplus
alignas(16) static struct item items[ENTRIES];
alignas(16) static SLIST_HEADER head;
#else
static _Alignas(16) struct item items[ENTRIES];
static _Alignas(16) SLIST_HEADER head;
#endif

static void what_comes_last_goes_first(void) {
    InitializeSListHead(&head);
    CHECK_INT(QueryDepthSList(&head), 0);
    CHECK(InterlockedPopEntrySList(&head) == NULL);
    CHECK(InterlockedFlushSList(&head) == NULL);
    CHECK(InterlockedPushEntrySList(&head, &items[0].link) == NULL);
    CHECK(InterlockedPushEntrySList(&head, &items[1].link) == &items[0].link);
    CHECK_INT(QueryDepthSList(&head), 2);
    CHECK(InterlockedPopEntrySList(&head) == &items[1].link);
    CHECK(InterlockedPushEntrySList(&head, &items[2].link) == &items[0].link);
    CHECK(InterlockedFlushSList(&head) == &items[2].link);
    CHECK(items[2].link.Next == &items[0].link);
    CHECK(items[0].link.Next == NULL);
    CHECK_INT(QueryDepthSList(&head), 0);
}

static DWORD WINAPI take_and_put_back(LPVOID unused) {
    int i;
    (void)unused;
    for (i = 0; i < ROUNDS; i++) {
        struct item *const taken = (struct item *)InterlockedPopEntrySList(&head);
        if (taken != NULL) {
            CHECK_INT(InterlockedIncrement(&taken->users), 1);
            CHECK_INT(InterlockedDecrement(&taken->users), 0);
            InterlockedPushEntrySList(&head, &taken->link);
        }
    }
    return 0;
}

static void no_entry_is_lost_or_taken_twice(void) {
    HANDLE threads[THREADS];
    int i, left = 0;
    InitializeSListHead(&head);
    for (i = 0; i < ENTRIES; i++) {
        InterlockedPushEntrySList(&head, &items[i].link);
    }
    for (i = 0; i < THREADS; i++) {
        threads[i] = CreateThread(NULL, 0, take_and_put_back, NULL, 0, NULL);
    }
    CHECK_INT(WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(QueryDepthSList(&head), ENTRIES);
    while (InterlockedPopEntrySList(&head) != NULL) {
        left++;
    }
    CHECK_INT(left, ENTRIES);
    for (i = 0; i < THREADS; i++) {
        CHECK(CloseHandle(threads[i]));
    }
}

TEST_MAIN {
    RUN(what_comes_last_goes_first);
    RUN(no_entry_is_lost_or_taken_twice);
}
