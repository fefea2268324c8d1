/* Random calls with random arguments from several threads, while the sockets are replaced under
 * them: nothing crashes, no call hangs, every failure is a documented one, and no descriptor is lost.
 *
 *     random_calls [CALLS [SEED [THREADS]]]
 *
 * The seed is printed; threads make the order of events another one in each run nevertheless.
 *
 * Limit:   60 s
 * Oracle:  no, because Wine crashes on null pointers
 * Covers:  src/api/winsock, src/api/win32, src/socket, src/object, src/kernel, src/message */

#include "calls.h"
#include "descriptors.h"

enum { MOST_THREADS = 16 };

static struct scene scene;
static long calls_of_each;
static volatile LONG made, succeeded;

/* ---- Random numbers: the same on every system --------------------------------------------------- */

struct random {
    unsigned long long state;
};

static unsigned draw(struct random *random, unsigned below) {
    unsigned long long mixed;
    random->state += 0x9E3779B97F4A7C15ULL;
    mixed = random->state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return (unsigned)((mixed ^ (mixed >> 31)) % below);
}

/* ---- Calls -------------------------------------------------------------------------------------- */

static void random_call(struct random *random) {
    const struct call *const call = &calls[draw(random, CALLS)];
    struct argument arguments[ARGUMENTS];
    unsigned i;
    int error;
    if (call->notes & SHARES) {
        /* The page of WSADuplicateSocket says so. Others wait here, and are to be ended by closing. */
        return;
    }
    memset(arguments, 0, sizeof arguments);
    for (i = 0; i < arguments_of(call); i++) {
        /* With all of them bad, no call would get far. */
        const unsigned which = draw(random, 3) == 0 ? draw(random, choices(call->kinds[i])) : 0;
        choose(&scene, call->kinds[i], which, &arguments[i]);
    }
    WSASetLastError(TEST_POISON);
    error = call->make(&scene, arguments);
    if (error == 0) {
        InterlockedIncrement(&succeeded);
    } else if (!is_documented(call, error)) {
        printf("%s answers %d\n", call->name, error);
        CHECK(is_documented(call, error));
    }
    release(arguments);
}

static void make_each_call(void) {
    unsigned i, k;
    for (i = 0; i < CALLS; i++) {
        struct argument arguments[ARGUMENTS];
        memset(arguments, 0, sizeof arguments);
        for (k = 0; k < arguments_of(&calls[i]); k++) {
            choose(&scene, calls[i].kinds[k], 0, &arguments[k]);
        }
        calls[i].make(&scene, arguments);
        release(arguments);
        renew(&scene, STREAM_CONNECTED);
    }
}

/* What goes on in the background for a call that was given up may have descriptors for a moment. */
static int descriptors_become(int count) {
    const ULONGLONG begin = GetTickCount64();
    while (open_descriptors() != count && GetTickCount64() - begin < 10000) {
        SwitchToThread();
    }
    return open_descriptors();
}

static DWORD WINAPI call_at_random(LPVOID seed) {
    struct random random;
    long i;
    random.state = *(unsigned long long *)seed;
    for (i = 0; i < calls_of_each; i++) {
        random_call(&random);
        InterlockedIncrement(&made);
        if (draw(&random, 16) == 0) {
            renew(&scene, (enum state)draw(&random, STATES));
        }
    }
    return 0;
}

/* Takes messages: threads may send some to the window of this one, and wait for the answers. */
static void take_messages(void) {
    MSG message;
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
    }
}

/* Whether some of the threads run on after a moment. */
static int run(HANDLE *threads, DWORD count) {
    take_messages();
    return WaitForMultipleObjects(count, threads, TRUE, 1) == WAIT_TIMEOUT;
}

/* Waits for the threads. What they wait for in a blocking call may never come, so sockets are
 * replaced meanwhile, which ends the calls that are in them. Others are closed by their number, for
 * a number that one thread closes may be that of another's new socket, which then nobody knows. */
static void join_all(HANDLE *threads, DWORD count, struct random *random) {
    enum { NUMBERS = 256, EACH_TIME = 16 };
    int i;
    while (run(threads, count)) {
        renew(&scene, (enum state)draw(random, STATES));
        for (i = 0; i < EACH_TIME; i++) {
            closesocket((SOCKET)draw(random, NUMBERS));
        }
    }
    while (count > 0) {
        test_join(threads[--count]);
    }
}

static void run_threads(DWORD count, unsigned long long seed) {
    unsigned long long seeds[MOST_THREADS];
    HANDLE threads[MOST_THREADS];
    struct random random;
    DWORD i;
    open_scene(&scene, 1);
    for (i = 0; i < count; i++) {
        seeds[i] = seed + i + 1;
        threads[i] = test_thread(call_at_random, &seeds[i]);
    }
    random.state = seed;
    join_all(threads, count, &random);
    close_scene(&scene);
}

/* The last WSACleanup, while threads still call. */
static void run_threads_past_the_end(DWORD count, unsigned long long seed) {
    unsigned long long seeds[MOST_THREADS];
    HANDLE threads[MOST_THREADS];
    DWORD i;
    const LONG before = made;
    open_scene(&scene, 0);
    for (i = 0; i < count; i++) {
        seeds[i] = seed + i + 1;
        threads[i] = test_thread(call_at_random, &seeds[i]);
    }
    while (InterlockedCompareExchange(&made, 0, 0) < before + calls_of_each / 2) {
        take_messages();
        SwitchToThread();
    }
    CHECK_OK(WSACleanup());
    while (run(threads, count)) {
    }
    for (i = 0; i < count; i++) {
        test_join(threads[i]);
    }
    close_objects(&scene.objects);
    CloseHandle(scene.event);
}

/* The first service that a process registers marks it as alive, until it ends. */
static void register_a_service(void) {
    GUID class_id = SVCID_TCP(1);
    char name[] = "random calls";
    struct sockaddr_in at;
    CSADDR_INFO address;
    WSAQUERYSETA set;
    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    memset(&address, 0, sizeof address);
    address.LocalAddr.lpSockaddr = (struct sockaddr *)&at;
    address.LocalAddr.iSockaddrLength = sizeof at;
    address.RemoteAddr = address.LocalAddr;
    address.iSocketType = SOCK_STREAM;
    address.iProtocol = IPPROTO_TCP;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpszServiceInstanceName = name;
    set.lpServiceClassId = &class_id;
    set.dwNumberOfCsAddrs = 1;
    set.lpcsaBuffer = &address;
    /* Where there is no name space that takes services there is no mark either. */
    if (WSASetServiceA(&set, RNRSERVICE_REGISTER, 0) == 0) {
        CHECK_OK(WSASetServiceA(&set, RNRSERVICE_DELETE, 0));
    }
}

/* The checks are made already; only their number is to be told. */
static void nothing_more(void) {
}

int main(int argc, char **argv) {
    const long count = argc > 1 ? strtol(argv[1], NULL, 0) : 20000;
    const unsigned long long seed = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
    const int threads = argc > 3 ? atoi(argv[3]) : 4;
    WSADATA data;
    int descriptors;
    if (count < 1 || threads < 1 || threads > MOST_THREADS) {
        printf("usage: random_calls [CALLS [SEED [THREADS]]]\n");
        return 2;
    }
    printf("%ld calls, seed %llu, %d threads\n", count, seed, threads);
    fflush(stdout);

    /* What the library opens once and keeps is not lost. */
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    open_scene(&scene, 0);
    make_each_call();
    register_a_service();
    close_scene(&scene);
    CHECK_OK(WSACleanup());
    descriptors = open_descriptors();

    calls_of_each = count * 9 / 10 / threads + 1;
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    run_threads((DWORD)threads, seed);
    CHECK_OK(WSACleanup());
    CHECK_INT(descriptors_become(descriptors), descriptors);

    calls_of_each = count / 10 / threads + 1;
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    run_threads_past_the_end((DWORD)threads, ~seed);
    CHECK_INT(descriptors_become(descriptors), descriptors);

    /* Else the calls do not reach far enough to prove much. */
    CHECK(made >= count);
    CHECK(succeeded > made / 5);
    printf("%ld of %ld calls succeeded\n", (long)succeeded, (long)made);
    return test_run(nothing_more, 0);
}
