/* Many threads that wait for many objects at once, in every way: no signal is lost, none is taken twice.
 *
 * Everything that is taken is put back, so that at the end there is what there was at the beginning.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sync/wait-functions
 * Windows: as checked.
 * Covers:  src/kernel/wait/, src/kernel/waiting.rs, src/kernel/pools/
 * Limit:   60 s
 */

#include "ws2test.h"

enum { THREADS = 8, ROUNDS = 1500, SEMAPHORES = 4, UNITS = 3, EVENTS = 6, MUTEXES = 2 };

static HANDLE semaphores[SEMAPHORES];
static HANDLE events[EVENTS]; /* set, while nobody has taken them */
static HANDLE mutexes[MUTEXES];
static HANDLE threads[THREADS];
static HANDLE go, everyone_has_arrived;

static LONG arrived;
static LONG guarded[MUTEXES]; /* changed by who owns the mutex, and nobody else */
static LONG owned;            /* how often a mutex was taken */
static LONG queued, called;   /* procedure calls */
static LONG successes;

struct dice {
    unsigned state;
};

static unsigned throw_dice(struct dice *dice, unsigned sides) {
    dice->state = dice->state * 1103515245u + 12345u;
    return dice->state / 65536u % sides;
}

static void CALLBACK count_call(ULONG_PTR argument) {
    (void)argument;
    InterlockedIncrement(&called);
}

/* As WaitForMultipleObjectsEx; procedure calls do not end it. */
static DWORD wait_through(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds) {
    DWORD answer;
    do {
        answer = WaitForMultipleObjectsEx(count, handles, all, milliseconds, TRUE);
    } while (answer == WAIT_IO_COMPLETION);
    return answer;
}

static void any_semaphore(struct dice *dice) {
    const DWORD taken = wait_through(SEMAPHORES, semaphores, FALSE, INFINITE);
    LONG before = -1;
    CHECK(taken < WAIT_OBJECT_0 + SEMAPHORES);
    if (throw_dice(dice, 4) == 0) {
        SwitchToThread();
    }
    CHECK(ReleaseSemaphore(semaphores[taken - WAIT_OBJECT_0], 1, &before));
    CHECK(before >= 0 && before < UNITS);
}

static void all_of_some(struct dice *dice) {
    HANDLE some[3];
    const unsigned first = throw_dice(dice, SEMAPHORES);
    some[0] = semaphores[first];
    some[1] = semaphores[(first + 1) % SEMAPHORES];
    some[2] = events[throw_dice(dice, EVENTS)];
    if (wait_through(3, some, TRUE, 5) == WAIT_OBJECT_0) {
        InterlockedIncrement(&successes);
        CHECK(SetEvent(some[2]));
        CHECK(ReleaseSemaphore(some[1], 1, NULL));
        CHECK(ReleaseSemaphore(some[0], 1, NULL));
    }
}

static void any_event(struct dice *dice) {
    const DWORD taken = wait_through(EVENTS, events, FALSE, throw_dice(dice, 2) == 0 ? INFINITE : 1);
    if (taken != WAIT_TIMEOUT) {
        CHECK(taken < WAIT_OBJECT_0 + EVENTS);
        CHECK_INT(WaitForSingleObject(events[taken - WAIT_OBJECT_0], 0), WAIT_TIMEOUT);
        CHECK(SetEvent(events[taken - WAIT_OBJECT_0]));
    }
}

static void one_mutex(struct dice *dice) {
    const unsigned which = throw_dice(dice, MUTEXES);
    const BOOL twice = throw_dice(dice, 3) == 0;
    CHECK_INT(wait_through(1, &mutexes[which], FALSE, INFINITE), WAIT_OBJECT_0);
    if (twice) {
        CHECK_INT(WaitForSingleObject(mutexes[which], 0), WAIT_OBJECT_0);
    }
    guarded[which]++;
    InterlockedIncrement(&owned);
    if (twice) {
        CHECK(ReleaseMutex(mutexes[which]));
    }
    CHECK(ReleaseMutex(mutexes[which]));
}

static void both_mutexes(void) {
    if (wait_through(MUTEXES, mutexes, TRUE, 5) == WAIT_OBJECT_0) {
        int i;
        for (i = 0; i < MUTEXES; i++) {
            guarded[i]++;
            InterlockedIncrement(&owned);
            CHECK(ReleaseMutex(mutexes[i]));
        }
    }
}

static void a_call(struct dice *dice) {
    CHECK(QueueUserAPC(count_call, threads[throw_dice(dice, THREADS)], 0) != 0);
    InterlockedIncrement(&queued);
}

/* Gives a unit and waits for one in the same step. */
static void in_one_step(struct dice *dice) {
    const unsigned from = throw_dice(dice, SEMAPHORES);
    DWORD answer;
    if (WaitForSingleObject(semaphores[from], 0) != WAIT_OBJECT_0) {
        return;
    }
    answer = SignalObjectAndWait(semaphores[from], semaphores[(from + 1) % SEMAPHORES], 1, FALSE);
    CHECK(answer == WAIT_OBJECT_0 || answer == WAIT_TIMEOUT);
    if (answer == WAIT_OBJECT_0) {
        CHECK(ReleaseSemaphore(semaphores[(from + 1) % SEMAPHORES], 1, NULL));
    }
}

static DWORD WINAPI work(LPVOID number) {
    struct dice dice;
    int i;
    dice.state = (unsigned)(ULONG_PTR)number * 7919u + 1u;
    CHECK_INT(WaitForSingleObject(go, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < ROUNDS; i++) {
        switch (throw_dice(&dice, 7)) {
        case 0: any_semaphore(&dice); break;
        case 1: all_of_some(&dice); break;
        case 2: any_event(&dice); break;
        case 3: one_mutex(&dice); break;
        case 4: both_mutexes(); break;
        case 5: a_call(&dice); break;
        default: in_one_step(&dice); break;
        }
    }
    if (InterlockedIncrement(&arrived) == THREADS) {
        SetEvent(everyone_has_arrived);
    }
    CHECK_INT(WaitForSingleObject(everyone_has_arrived, INFINITE), WAIT_OBJECT_0);
    SleepEx(0, TRUE); /* nobody queues any more: this makes the calls that are left */
    return 0;
}

static void what_was_there_is_there_again(void) {
    LONG sum = 0;
    int i, unit;
    go = CreateEventA(NULL, TRUE, FALSE, NULL);
    everyone_has_arrived = CreateEventA(NULL, TRUE, FALSE, NULL);
    for (i = 0; i < SEMAPHORES; i++) {
        semaphores[i] = CreateSemaphoreA(NULL, UNITS, UNITS, NULL);
    }
    for (i = 0; i < EVENTS; i++) {
        events[i] = CreateEventA(NULL, FALSE, TRUE, NULL);
    }
    for (i = 0; i < MUTEXES; i++) {
        mutexes[i] = CreateMutexA(NULL, FALSE, NULL);
    }
    for (i = 0; i < THREADS; i++) {
        threads[i] = CreateThread(NULL, 0, work, (LPVOID)(ULONG_PTR)i, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    CHECK(SetEvent(go));
    CHECK_INT(WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE), WAIT_OBJECT_0);

    for (i = 0; i < SEMAPHORES; i++) {
        for (unit = 0; unit < UNITS; unit++) {
            CHECK_INT(WaitForSingleObject(semaphores[i], 0), WAIT_OBJECT_0);
        }
        CHECK_INT(WaitForSingleObject(semaphores[i], 0), WAIT_TIMEOUT);
        CHECK(CloseHandle(semaphores[i]));
    }
    for (i = 0; i < EVENTS; i++) {
        CHECK_INT(WaitForSingleObject(events[i], 0), WAIT_OBJECT_0);
        CHECK(CloseHandle(events[i]));
    }
    for (i = 0; i < MUTEXES; i++) {
        CHECK_INT(WaitForSingleObject(mutexes[i], 0), WAIT_OBJECT_0);
        CHECK(ReleaseMutex(mutexes[i]));
        CHECK(CloseHandle(mutexes[i]));
        sum += guarded[i];
    }
    CHECK_INT(sum, owned);
    CHECK_INT(called, queued);
    CHECK(successes > 0 && owned > 0 && called > 0);
    for (i = 0; i < THREADS; i++) {
        CHECK(CloseHandle(threads[i]));
    }
    CHECK(CloseHandle(go));
    CHECK(CloseHandle(everyone_has_arrived));
}

/* Every time that an event is set, one of those who wait for it is let go, whoever that is. */

enum { GATES = 64, WAITERS = 6, PASSES = 3000 };

static HANDLE gates[GATES];
static HANDLE passed;
static LONG passes[GATES];
static LONG over;

static DWORD WINAPI pass(LPVOID unused) {
    (void)unused;
    for (;;) {
        const DWORD which = WaitForMultipleObjects(GATES, gates, FALSE, INFINITE);
        if (over) {
            return 0;
        }
        InterlockedIncrement(&passes[which - WAIT_OBJECT_0]);
        ReleaseSemaphore(passed, 1, NULL);
    }
}

static void each_set_event_lets_one_thread_go(void) {
    struct dice dice = {42};
    HANDLE waiters[WAITERS];
    LONG set[GATES];
    int i;
    memset(set, 0, sizeof set);
    passed = CreateSemaphoreA(NULL, 0, PASSES, NULL);
    for (i = 0; i < GATES; i++) {
        gates[i] = CreateEventA(NULL, FALSE, FALSE, NULL);
    }
    for (i = 0; i < WAITERS; i++) {
        waiters[i] = CreateThread(NULL, 0, pass, NULL, 0, NULL);
    }
    for (i = 0; i < PASSES; i++) {
        const unsigned which = throw_dice(&dice, GATES);
        CHECK(SetEvent(gates[which]));
        set[which]++;
        CHECK_INT(WaitForSingleObject(passed, INFINITE), WAIT_OBJECT_0);
    }
    CHECK_INT(WaitForSingleObject(passed, 0), WAIT_TIMEOUT);
    CHECK_MEM(passes, set, sizeof set);
    over = 1;
    for (i = 0; i < WAITERS; i++) {
        CHECK(SetEvent(gates[i]));
        CHECK(WaitForMultipleObjects(WAITERS, waiters, FALSE, 0) != WAIT_FAILED);
    }
    CHECK_INT(WaitForMultipleObjects(WAITERS, waiters, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < WAITERS; i++) {
        CHECK(CloseHandle(waiters[i]));
    }
    for (i = 0; i < GATES; i++) {
        CHECK(CloseHandle(gates[i]));
    }
    CHECK(CloseHandle(passed));
}

TEST_MAIN {
    RUN(what_was_there_is_there_again);
    RUN(each_set_event_lets_one_thread_go);
}
