/* Objects of every kind that a handle may be of, a window, and what was one once. */

#ifndef ROBUSTNESS_OBJECTS_H
#define ROBUSTNESS_OBJECTS_H

#include "ws2test.h"

enum object {
    AN_EVENT,
    A_MUTEX,
    A_SEMAPHORE,
    A_TIMER,
    A_THREAD, /* that waits until the objects are closed */
    A_PROCESS, /* this one */
    A_PORT,
    A_PIPE, /* the end to read from, with bytes in it */
    OBJECTS
};

struct objects {
    HANDLE handles[OBJECTS];
    HANDLE pipe_end; /* the other end */
    HANDLE end;      /* ends the thread */
    HANDLE queue;    /* of timers */
    HANDLE closed;
    HWND window; /* of the thread that opened the objects */
    HWND destroyed;
    DWORD thread;
};

static DWORD WINAPI until_the_end(LPVOID end) {
    return WaitForSingleObject((HANDLE)end, INFINITE);
}

static inline HWND a_window(void) {
    return CreateWindowA("STATIC", "a window", 0, 0, 0, 10, 10, HWND_MESSAGE, NULL, NULL, NULL);
}

static inline void open_objects(struct objects *objects) {
    const HANDLE self = GetCurrentProcess();
    HANDLE *const handles = objects->handles;
    DWORD written;
    int i;
    objects->end = CreateEventA(NULL, TRUE, FALSE, NULL);
    objects->queue = CreateTimerQueue();
    handles[AN_EVENT] = CreateEventA(NULL, TRUE, TRUE, NULL);
    handles[A_MUTEX] = CreateMutexA(NULL, FALSE, NULL);
    handles[A_SEMAPHORE] = CreateSemaphoreA(NULL, 1, 1 << 20, NULL);
    handles[A_TIMER] = CreateWaitableTimerA(NULL, TRUE, NULL);
    handles[A_THREAD] = CreateThread(NULL, 0, until_the_end, objects->end, 0, &objects->thread);
    DuplicateHandle(self, self, self, &handles[A_PROCESS], 0, FALSE, DUPLICATE_SAME_ACCESS);
    handles[A_PORT] = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    CreatePipe(&handles[A_PIPE], &objects->pipe_end, NULL, 0);
    for (i = 0; i < OBJECTS; i++) {
        REQUIRE(handles[i] != NULL);
    }
    REQUIRE(WriteFile(objects->pipe_end, "0123456789", 10, &written, NULL));
    objects->closed = CreateEventA(NULL, TRUE, TRUE, NULL);
    REQUIRE(CloseHandle(objects->closed));
    objects->destroyed = a_window();
    REQUIRE(DestroyWindow(objects->destroyed));
    objects->window = a_window();
    REQUIRE(objects->window != NULL);
}

static inline void close_objects(struct objects *objects) {
    int i;
    SetEvent(objects->end);
    WaitForSingleObject(objects->handles[A_THREAD], INFINITE);
    for (i = 0; i < OBJECTS; i++) {
        CHECK(CloseHandle(objects->handles[i]));
    }
    CHECK(CloseHandle(objects->pipe_end));
    CHECK(CloseHandle(objects->end));
    CHECK(DeleteTimerQueueEx(objects->queue, INVALID_HANDLE_VALUE));
    CHECK(DestroyWindow(objects->window));
}

#endif
