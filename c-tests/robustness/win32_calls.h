/* The functions of Windows that make, wait for and tell something, as rows for calls.h. Objects that a
 * call makes it ends again. What is undefined on Windows is left out: handles of pools and of timers in
 * queues that are none, because these are pointers there. */

#ifndef ROBUSTNESS_WIN32_CALLS_H
#define ROBUSTNESS_WIN32_CALLS_H

/* The errors that their pages have. */
static inline int is_documented_for_win32(int error) {
    static const int errors[] = {
        ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_ACCESS_DENIED, ERROR_INVALID_HANDLE,
        ERROR_INVALID_PARAMETER, ERROR_INVALID_NAME, ERROR_INSUFFICIENT_BUFFER, ERROR_BROKEN_PIPE,
        ERROR_FILENAME_EXCED_RANGE, ERROR_NOT_OWNER, ERROR_TOO_MANY_POSTS, ERROR_NOT_SUPPORTED,
        ERROR_NOACCESS, ERROR_INVALID_FLAGS, ERROR_INVALID_WINDOW_HANDLE, ERROR_INVALID_INDEX,
        ERROR_CANNOT_FIND_WND_CLASS, ERROR_CLASS_DOES_NOT_EXIST, ERROR_INVALID_THREAD_ID,
        ERROR_WINDOW_OF_OTHER_THREAD, ERROR_MESSAGE_SYNC_ONLY, ERROR_NOT_ENOUGH_QUOTA, ERROR_TIMEOUT,
        ERROR_ALREADY_EXISTS, ERROR_ABANDONED_WAIT_0, ERROR_GEN_FAILURE,
        ERROR_TLW_WITH_WSCHILD, ERROR_CONTROL_ID_NOT_FOUND, ERROR_BAD_PATHNAME, ERROR_CLASS_HAS_WINDOWS, ERROR_INVALID_FUNCTION, ERROR_NOT_ENOUGH_MEMORY,
        WAIT_TIMEOUT};
    unsigned i;
    for (i = 0; i < sizeof errors / sizeof *errors; i++) {
        if (errors[i] == error) {
            return 1;
        }
    }
    return 0;
}

/* The error of a call that made an object, which is ended. */
static inline int error_of_object(HANDLE made) {
    const int error = error_if(made == NULL);
    if (made != NULL) {
        CloseHandle(made);
    }
    return error;
}

/* The error of a wait, which may have taken a mutex. */
static inline int error_of_wait(struct scene *scene, DWORD answer) {
    const int error = error_if(answer == WAIT_FAILED);
    release_mutex(scene);
    return error;
}

/* ---- Handles ---------------------------------------------------------------------------------- */

CALL(CloseHandle) {
    HANDLE handle = HANDLE_AT(0);
    int i;
    for (i = 0; i < OBJECTS; i++) {
        if (handle == scene->objects.handles[i]) {
            /* Not the one that others use. */
            DuplicateHandle(GetCurrentProcess(), handle, GetCurrentProcess(), &handle, 0, FALSE,
                            DUPLICATE_SAME_ACCESS);
            break;
        }
    }
    return error_if(!CloseHandle(handle));
}
CALL(DuplicateHandle) {
    HANDLE *const room = AT(HANDLE, 2);
    /* Without a place for it the other handle is made, and lost: documented. */
    const HANDLE handle = room == NULL ? scene->event : HANDLE_AT(0);
    const BOOL done = DuplicateHandle(HANDLE_AT(1), handle, HANDLE_AT(1), room, DWORD_AT(3), INT_AT(4), DWORD_AT(5));
    const int error = error_if(!done);
    if (done && room != NULL) {
        CloseHandle(*room);
    }
    return error;
}
CALL(GetHandleInformation) { UNUSED; return error_if(!GetHandleInformation(HANDLE_AT(0), AT(DWORD, 1))); }
CALL(SetHandleInformation) {
    UNUSED;
    return error_if(!SetHandleInformation(HANDLE_AT(0), DWORD_AT(1) & ~HANDLE_FLAG_PROTECT_FROM_CLOSE, 0));
}

/* ---- Events, mutexes, semaphores -------------------------------------------------------------- */

CALL(CreateEventA) { UNUSED; return error_of_object(CreateEventA(NULL, INT_AT(0), INT_AT(1), AT(char, 2))); }
CALL(CreateEventW) { UNUSED; return error_of_object(CreateEventW(NULL, INT_AT(0), INT_AT(1), AT(WCHAR, 2))); }
CALL(CreateEventExA) {
    UNUSED;
    return error_of_object(CreateEventExA(NULL, AT(char, 0), DWORD_AT(1), EVENT_ALL_ACCESS));
}
CALL(OpenEventA) { UNUSED; return error_of_object(OpenEventA(DWORD_AT(0), FALSE, AT(char, 1))); }
CALL(OpenEventW) { UNUSED; return error_of_object(OpenEventW(DWORD_AT(0), FALSE, AT(WCHAR, 1))); }
CALL(SetEvent) { UNUSED; return error_if(!SetEvent(HANDLE_AT(0))); }
CALL(ResetEvent) { UNUSED; return error_if(!ResetEvent(HANDLE_AT(0))); }
CALL(PulseEvent) { UNUSED; return error_if(!PulseEvent(HANDLE_AT(0))); }
CALL(CreateMutexA) { UNUSED; return error_of_object(CreateMutexA(NULL, INT_AT(0), AT(char, 1))); }
CALL(OpenMutexA) { UNUSED; return error_of_object(OpenMutexA(DWORD_AT(0), FALSE, AT(char, 1))); }
CALL(ReleaseMutex) { UNUSED; return error_if(!ReleaseMutex(HANDLE_AT(0))); }
CALL(CreateSemaphoreA) {
    UNUSED;
    return error_of_object(CreateSemaphoreA(NULL, INT_AT(0), INT_AT(1), AT(char, 2)));
}
CALL(OpenSemaphoreA) { UNUSED; return error_of_object(OpenSemaphoreA(DWORD_AT(0), FALSE, AT(char, 1))); }
CALL(ReleaseSemaphore) {
    UNUSED;
    return error_if(!ReleaseSemaphore(HANDLE_AT(0), INT_AT(1), AT(LONG, 2)));
}

/* ---- Timers ----------------------------------------------------------------------------------- */

static void CALLBACK nothing_at_a_time(LPVOID argument, DWORD low, DWORD high) {
    (void)argument, (void)low, (void)high;
}
static void CALLBACK nothing_in_a_pool(PVOID argument, BOOLEAN timed_out) {
    (void)argument, (void)timed_out;
}
static DWORD WINAPI nothing_as_work(LPVOID argument) {
    (void)argument;
    return 0;
}

CALL(CreateWaitableTimerA) { UNUSED; return error_of_object(CreateWaitableTimerA(NULL, INT_AT(0), AT(char, 1))); }
CALL(OpenWaitableTimerA) { UNUSED; return error_of_object(OpenWaitableTimerA(DWORD_AT(0), FALSE, AT(char, 1))); }
CALL(SetWaitableTimer) {
    UNUSED;
    return error_if(!SetWaitableTimer(HANDLE_AT(0), AT(LARGE_INTEGER, 1), INT_AT(2), nothing_at_a_time, NULL,
                                      INT_AT(3)));
}
CALL(CancelWaitableTimer) { UNUSED; return error_if(!CancelWaitableTimer(HANDLE_AT(0))); }
CALL(CreateTimerQueueTimer) {
    HANDLE timer = NULL;
    const BOOL made = CreateTimerQueueTimer(a[0].place == NULL ? NULL : &timer,
                                            INT_AT(1) ? scene->objects.queue : NULL, nothing_in_a_pool, NULL,
                                            DWORD_AT(2), DWORD_AT(3), DWORD_AT(4));
    const int error = error_if(!made);
    if (made && timer != NULL) {
        ChangeTimerQueueTimer(INT_AT(1) ? scene->objects.queue : NULL, timer, DWORD_AT(3), DWORD_AT(2));
        DeleteTimerQueueTimer(INT_AT(1) ? scene->objects.queue : NULL, timer, INVALID_HANDLE_VALUE);
    }
    return error;
}
CALL(DeleteTimerQueueTimer) { UNUSED; return error_if(!DeleteTimerQueueTimer(NULL, NULL, HANDLE_AT(0))); }
CALL(DeleteTimerQueueEx) {
    const HANDLE queue = INT_AT(0) ? CreateTimerQueue() : NULL;
    UNUSED;
    return error_if(!DeleteTimerQueueEx(queue, INT_AT(1) ? INVALID_HANDLE_VALUE : NULL)) == ERROR_IO_PENDING
               ? 0
               : error_if(queue == NULL);
}

/* ---- Waits ------------------------------------------------------------------------------------ */

CALL(WaitForSingleObject) { return error_of_wait(scene, WaitForSingleObject(HANDLE_AT(0), DWORD_AT(1))); }
CALL(WaitForSingleObjectEx) {
    return error_of_wait(scene, WaitForSingleObjectEx(HANDLE_AT(0), DWORD_AT(1), INT_AT(2)));
}
CALL(WaitForMultipleObjects) {
    return error_of_wait(scene,
                         WaitForMultipleObjects(DWORD_AT(1), AT(HANDLE, 0), INT_AT(2), DWORD_AT(3)));
}
CALL(WaitForMultipleObjectsEx) {
    return error_of_wait(scene, WaitForMultipleObjectsEx(DWORD_AT(1), AT(HANDLE, 0), INT_AT(2), DWORD_AT(3),
                                                         INT_AT(4)));
}
CALL(SignalObjectAndWait) {
    return error_of_wait(scene, SignalObjectAndWait(HANDLE_AT(0), HANDLE_AT(1), DWORD_AT(2), INT_AT(3)));
}
CALL(MsgWaitForMultipleObjects) {
    return error_of_wait(scene, MsgWaitForMultipleObjects(DWORD_AT(1), AT(HANDLE, 0), INT_AT(2), DWORD_AT(3),
                                                          DWORD_AT(4)));
}
CALL(MsgWaitForMultipleObjectsEx) {
    return error_of_wait(scene, MsgWaitForMultipleObjectsEx(DWORD_AT(1), AT(HANDLE, 0), DWORD_AT(2),
                                                            DWORD_AT(3), DWORD_AT(4)));
}
CALL(RegisterWaitForSingleObject) {
    HANDLE wait = NULL;
    const BOOL made = RegisterWaitForSingleObject(a[1].place == NULL ? NULL : &wait, HANDLE_AT(0),
                                                  nothing_in_a_pool, NULL, DWORD_AT(2), DWORD_AT(3));
    const int error = error_if(!made);
    UNUSED;
    if (made && wait != NULL) {
        UnregisterWaitEx(wait, INVALID_HANDLE_VALUE);
    }
    return error;
}
CALL(UnregisterWait) { UNUSED; return error_if(!UnregisterWait(NULL)); }
CALL(QueueUserWorkItem) { UNUSED; return error_if(!QueueUserWorkItem(nothing_as_work, NULL, DWORD_AT(0))); }
CALL(WaitOnAddress) {
    LONG64 value = 0;
    const BOOL done = WaitOnAddress(&value, AT(void, 0), (SIZE_T)INT_AT(1), DWORD_AT(2));
    UNUSED;
    return error_if(!done);
}

/* ---- Pools ------------------------------------------------------------------------------------ */

static void CALLBACK nothing_as_callback(PTP_CALLBACK_INSTANCE instance, PVOID argument, PTP_WORK work) {
    (void)instance, (void)argument, (void)work;
}
static void CALLBACK nothing_as_wait(PTP_CALLBACK_INSTANCE instance, PVOID argument, PTP_WAIT wait,
                                     TP_WAIT_RESULT result) {
    (void)instance, (void)argument, (void)wait, (void)result;
}
static void CALLBACK nothing_as_timer(PTP_CALLBACK_INSTANCE instance, PVOID argument, PTP_TIMER timer) {
    (void)instance, (void)argument, (void)timer;
}
CALL(CreateThreadpoolWork) {
    PTP_WORK const work = CreateThreadpoolWork(nothing_as_callback, NULL, NULL);
    const int error = error_if(work == NULL);
    UNUSED;
    if (work != NULL) {
        SubmitThreadpoolWork(work);
        WaitForThreadpoolWorkCallbacks(work, INT_AT(0));
        CloseThreadpoolWork(work);
    }
    return error;
}
CALL(SetThreadpoolTimer) {
    PTP_TIMER const timer = CreateThreadpoolTimer(nothing_as_timer, NULL, NULL);
    const int error = error_if(timer == NULL);
    UNUSED;
    if (timer != NULL) {
        SetThreadpoolTimer(timer, AT(FILETIME, 0), DWORD_AT(1), DWORD_AT(2));
        SetThreadpoolTimer(timer, NULL, 0, 0);
        WaitForThreadpoolTimerCallbacks(timer, TRUE);
        CloseThreadpoolTimer(timer);
    }
    return error;
}
/* Of a handle that is none Windows raises an exception: only good ones. */
CALL(SetThreadpoolWait) {
    PTP_WAIT const wait = CreateThreadpoolWait(nothing_as_wait, NULL, NULL);
    const int error = error_if(wait == NULL);
    if (wait != NULL) {
        SetThreadpoolWait(wait, scene->objects.handles[AN_EVENT], AT(FILETIME, 0));
        SetThreadpoolWait(wait, NULL, NULL);
        WaitForThreadpoolWaitCallbacks(wait, TRUE);
        CloseThreadpoolWait(wait);
    }
    return error;
}

/* ---- Threads and processes -------------------------------------------------------------------- */

static void CALLBACK nothing_as_apc(ULONG_PTR argument) {
    (void)argument;
}

CALL(GetExitCodeThread) { UNUSED; return error_if(!GetExitCodeThread(HANDLE_AT(0), AT(DWORD, 1))); }
CALL(GetThreadPriority) {
    UNUSED;
    return error_if(GetThreadPriority(HANDLE_AT(0)) == THREAD_PRIORITY_ERROR_RETURN);
}
CALL(SetThreadPriority) { UNUSED; return error_if(!SetThreadPriority(HANDLE_AT(0), INT_AT(1))); }
CALL(ResumeThread) { UNUSED; return error_if(ResumeThread(HANDLE_AT(0)) == (DWORD)-1); }
CALL(GetThreadId) { UNUSED; return error_if(GetThreadId(HANDLE_AT(0)) == 0); }
CALL(QueueUserAPC) {
    /* The one that may wait for ever would keep them all. */
    const HANDLE thread =
        HANDLE_AT(0) == scene->objects.handles[A_THREAD] ? GetCurrentThread() : HANDLE_AT(0);
    const int error = error_if(!QueueUserAPC(nothing_as_apc, thread, (ULONG_PTR)a[1].number));
    SleepEx(0, TRUE);
    return error;
}
CALL(GetExitCodeProcess) { UNUSED; return error_if(!GetExitCodeProcess(HANDLE_AT(0), AT(DWORD, 1))); }
CALL(GetProcessId) { UNUSED; return error_if(GetProcessId(HANDLE_AT(0)) == 0); }
CALL(OpenProcess) { UNUSED; return error_of_object(OpenProcess(DWORD_AT(0), INT_AT(1), DWORD_AT(2))); }
CALL(CreateProcessA) {
    UNUSED;
    return error_if(!CreateProcessA(AT(char, 0), AT(char, 1), NULL, NULL, FALSE, DWORD_AT(2), NULL, NULL,
                                    AT(STARTUPINFOA, 3), AT(PROCESS_INFORMATION, 4)));
}
CALL(PeekNamedPipe) {
    UNUSED;
    return error_if(!PeekNamedPipe(HANDLE_AT(0), AT(char, 1), DWORD_AT(2), AT(DWORD, 3), AT(DWORD, 4), NULL));
}

/* ---- Ports ------------------------------------------------------------------------------------ */

CALL(PostQueuedCompletionStatus) {
    UNUSED;
    return error_if(!PostQueuedCompletionStatus(HANDLE_AT(0), DWORD_AT(1), 0, NULL));
}
CALL(GetQueuedCompletionStatus) {
    OVERLAPPED *overlapped = NULL;
    UNUSED;
    return error_if(!GetQueuedCompletionStatus(HANDLE_AT(0), AT(DWORD, 1), AT(ULONG_PTR, 2),
                                               a[3].place == NULL ? NULL : &overlapped, DWORD_AT(4)));
}

/* ---- Storage of threads and fibers, lists ----------------------------------------------------- */

CALL(TlsSetValue) {
    const DWORD index = TlsAlloc();
    const int error = error_if(!TlsSetValue(INT_AT(0) == 0 ? index : DWORD_AT(0) | 0x80000000, NULL));
    UNUSED;
    TlsFree(index);
    return error;
}
CALL(TlsFree) {
    const DWORD index = INT_AT(0) == 0 ? TlsAlloc() : DWORD_AT(0) | 0x80000000;
    UNUSED;
    return error_if(!TlsFree(index));
}
CALL(FlsSetValue) {
    const DWORD index = FlsAlloc(NULL);
    const int error = error_if(!FlsSetValue(INT_AT(0) == 0 ? index : DWORD_AT(0) | 0x80000000, NULL));
    UNUSED;
    FlsFree(index);
    return error;
}
CALL(FlsGetValue) {
    const int error = (SetLastError(0), FlsGetValue(DWORD_AT(0) | 0x80000000), (int)GetLastError());
    UNUSED;
    return error;
}
CALL(FlsFree) {
    const DWORD index = INT_AT(0) == 0 ? FlsAlloc(NULL) : DWORD_AT(0) | 0x80000000;
    UNUSED;
    return error_if(!FlsFree(index));
}
CALL(InterlockedPushEntrySList) {
    struct {
        DECLSPEC_ALIGN(16) SLIST_HEADER head;
        DECLSPEC_ALIGN(16) SLIST_ENTRY entries[4];
    } list;
    unsigned i, count = DWORD_AT(0) & 3;
    UNUSED;
    InitializeSListHead(&list.head);
    for (i = 0; i < count; i++) {
        InterlockedPushEntrySList(&list.head, &list.entries[i]);
    }
    for (i = 0; InterlockedPopEntrySList(&list.head) != NULL; i++) {
    }
    return i == count && InterlockedFlushSList(&list.head) == NULL && QueryDepthSList(&list.head) == 0
               ? 0
               : TEST_POISON;
}

/* ---- Windows and messages --------------------------------------------------------------------- */

static BOOL CALLBACK go_on(HWND window, LPARAM argument) {
    (void)window, (void)argument;
    return TRUE;
}

CALL(CreateWindowExA) {
    const HWND window = CreateWindowExA(DWORD_AT(3), AT(char, 1), AT(char, 2), DWORD_AT(4), 0, 0,
                                        10, 10, WINDOW_AT(0), NULL, NULL, NULL);
    const int error = error_if(window == NULL);
    UNUSED;
    DestroyWindow(window);
    return error;
}
CALL(DestroyWindow) { return error_if(!DestroyWindow(own_window(scene, WINDOW_AT(0)))); }
CALL(IsWindow) { UNUSED; return error_if(!IsWindow(WINDOW_AT(0))); }
CALL(GetWindowThreadProcessId) {
    UNUSED;
    return error_if(GetWindowThreadProcessId(WINDOW_AT(0), AT(DWORD, 1)) == 0);
}
CALL(GetWindowLongPtrA) {
    UNUSED;
    SetLastError(0);
    GetWindowLongPtrA(WINDOW_AT(0), INT_AT(1));
    return (int)GetLastError();
}
CALL(SetWindowLongPtrA) {
    UNUSED;
    SetLastError(0);
    SetWindowLongPtrA(WINDOW_AT(0), INT_AT(1), 0);
    return (int)GetLastError();
}
CALL(GetClassNameA) {
    UNUSED;
    SetLastError(0);
    GetClassNameA(WINDOW_AT(0), AT(char, 1), INT_AT(2)); /* nothing fits into room for one */
    return (int)GetLastError();
}
CALL(SetWindowTextA) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    const int error = error_if(!SetWindowTextA(window, AT(char, 1)));
    if (window != WINDOW_AT(0)) {
        DestroyWindow(window);
    }
    return error;
}
CALL(PostMessageA) {
    MSG message;
    const int error = error_if(!PostMessageA(WINDOW_AT(0), (UINT)a[1].number, 0, 0));
    UNUSED;
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
    }
    return error;
}
CALL(PostThreadMessageA) {
    UNUSED;
    return error_if(!PostThreadMessageA(INT_AT(0) == 0 ? GetCurrentThreadId() : DWORD_AT(0) | 0x80000000,
                                        (UINT)a[1].number, 0, 0));
}
CALL(SendMessageTimeoutA) {
    UNUSED;
    return error_if(!SendMessageTimeoutA(WINDOW_AT(0), (UINT)a[1].number, 0, 0, SMTO_NORMAL, 1,
                                         AT(DWORD_PTR, 2)));
}
CALL(SendNotifyMessageA) { UNUSED; return error_if(!SendNotifyMessageA(WINDOW_AT(0), (UINT)a[1].number, 0, 0)); }
CALL(PeekMessageA) {
    UNUSED;
    SetLastError(0);
    return PeekMessageA(AT(MSG, 1), WINDOW_AT(0), (UINT)a[2].number, (UINT)a[3].number, (UINT)a[4].number)
               ? 0
               : (int)GetLastError();
}
CALL(SetTimer) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    const UINT_PTR timer = SetTimer(window, (UINT_PTR)a[1].number, (UINT)a[2].number, NULL);
    const int error = error_if(timer == 0);
    if (timer != 0) {
        KillTimer(window, timer);
    }
    if (window != WINDOW_AT(0)) {
        DestroyWindow(window);
    }
    return error;
}
CALL(KillTimer) { UNUSED; return error_if(!KillTimer(WINDOW_AT(0), (UINT_PTR)a[1].number)); }
CALL(FindWindowA) {
    const HWND found = FindWindowA(AT(char, 0), AT(char, 1));
    UNUSED;
    SetLastError(found == NULL ? ERROR_FILE_NOT_FOUND : 0); /* which of them it says is not documented */
    return error_if(found == NULL);
}
CALL(RegisterWindowMessageA) { UNUSED; return error_if(RegisterWindowMessageA(AT(char, 0)) == 0); }
CALL(UnregisterClassA) {
    UNUSED;
    return error_if(!UnregisterClassA(AT(char, 0), NULL));
}
CALL(EnumChildWindows) { UNUSED; EnumChildWindows(WINDOW_AT(0), go_on, 0); return 0; }
CALL(GetQueueStatus) {
    UNUSED;
    SetLastError(0);
    GetQueueStatus((UINT)a[0].number);
    return (int)GetLastError();
}

/* ---- The rows --------------------------------------------------------------------------------- */

#define ROW32(name, notes, ...) ROW(name, ANYTIME | WIN32 | (notes), __VA_ARGS__)

#define WIN32_ROWS \
    ROW32(CloseHandle, 0, EVENT), \
    ROW32(DuplicateHandle, STALE, EVENT, PROCESS, PLACE, ANY, BOOLEAN_FLAG, COPY_FLAGS), \
    ROW32(GetHandleInformation, 0, EVENT, PLACE), \
    ROW32(SetHandleInformation, 0, EVENT, ANY), \
    ROW32(CreateEventA, 0, BOOLEAN_FLAG, BOOLEAN_FLAG, OBJECT_NAME), \
    ROW32(CreateEventW, 0, BOOLEAN_FLAG, BOOLEAN_FLAG, OBJECT_NAME_W), \
    ROW32(CreateEventExA, 0, OBJECT_NAME, ANY), \
    ROW32(OpenEventA, MAY_FAIL, ANY, OBJECT_NAME), \
    ROW32(OpenEventW, MAY_FAIL, ANY, OBJECT_NAME_W), \
    ROW32(SetEvent, 0, EVENT), \
    ROW32(ResetEvent, 0, EVENT), \
    ROW32(PulseEvent, 0, EVENT), \
    ROW32(CreateMutexA, 0, BOOLEAN_FLAG, OBJECT_NAME), \
    ROW32(OpenMutexA, MAY_FAIL, ANY, OBJECT_NAME), \
    ROW32(ReleaseMutex, MAY_FAIL, MUTEX), \
    ROW32(CreateSemaphoreA, MAY_FAIL, ANY, ANY, OBJECT_NAME), \
    ROW32(OpenSemaphoreA, MAY_FAIL, ANY, OBJECT_NAME), \
    ROW32(ReleaseSemaphore, MAY_FAIL, SEMAPHORE, ANY, PLACE), \
    ROW32(CreateWaitableTimerA, 0, BOOLEAN_FLAG, OBJECT_NAME), \
    ROW32(OpenWaitableTimerA, MAY_FAIL, ANY, OBJECT_NAME), \
    ROW32(SetWaitableTimer, 0, TIMER, PLACE, ANY, BOOLEAN_FLAG), \
    ROW32(CancelWaitableTimer, 0, TIMER), \
    ROW32(CreateTimerQueueTimer, 0, PLACE, BOOLEAN_FLAG, ANY, ANY, POOL_FLAGS), \
    ROW32(DeleteTimerQueueTimer, MAY_FAIL | STALE, EVENT), \
    ROW32(DeleteTimerQueueEx, MAY_FAIL, BOOLEAN_FLAG, BOOLEAN_FLAG), \
    ROW32(WaitForSingleObject, 0, EVENT, TIMEOUT), \
    ROW32(WaitForSingleObjectEx, 0, EVENT, TIMEOUT, BOOLEAN_FLAG), \
    ROW32(WaitForMultipleObjects, 0, HANDLES, COUNT, BOOLEAN_FLAG, TIMEOUT), \
    ROW32(WaitForMultipleObjectsEx, 0, HANDLES, COUNT, BOOLEAN_FLAG, TIMEOUT, BOOLEAN_FLAG), \
    ROW32(SignalObjectAndWait, 0, EVENT, EVENT, TIMEOUT, BOOLEAN_FLAG), \
    ROW32(MsgWaitForMultipleObjects, 0, HANDLES, COUNT, BOOLEAN_FLAG, TIMEOUT, WAKE_FLAGS), \
    ROW32(MsgWaitForMultipleObjectsEx, 0, HANDLES, COUNT, TIMEOUT, WAKE_FLAGS, ANY), \
    ROW32(RegisterWaitForSingleObject, 0, EVENT, PLACE, TIMEOUT, POOL_FLAGS), \
    ROW32(UnregisterWait, MAY_FAIL, NO_MORE), \
    ROW32(QueueUserWorkItem, 0, POOL_FLAGS), \
    ROW32(WaitOnAddress, MAY_FAIL, PLACE, ANY, TIMEOUT), \
    ROW32(CreateThreadpoolWork, 0, BOOLEAN_FLAG), \
    ROW32(SetThreadpoolTimer, 0, PLACE, ANY, ANY), \
    ROW32(SetThreadpoolWait, 0, PLACE), \
    ROW32(GetExitCodeThread, 0, THREAD, PLACE), \
    ROW32(GetThreadPriority, 0, THREAD), \
    ROW32(SetThreadPriority, 0, THREAD, PRIORITY), \
    ROW32(ResumeThread, 0, THREAD), \
    ROW32(GetThreadId, 0, THREAD), \
    ROW32(QueueUserAPC, 0, THREAD, ANY), \
    ROW32(GetExitCodeProcess, 0, PROCESS, PLACE), \
    ROW32(GetProcessId, 0, PROCESS), \
    ROW32(OpenProcess, MAY_FAIL, ANY, BOOLEAN_FLAG, PRIORITY), \
    ROW32(CreateProcessA, MAY_FAIL, PROGRAM, PROGRAM, PRIORITY, NOTHING, STRUCTURE), \
    ROW32(PeekNamedPipe, 0, PIPE, ROOM, SIZE_OF, PLACE, PLACE), \
    ROW32(PostQueuedCompletionStatus, 0, PORT_HANDLE, ANY), \
    ROW32(GetQueuedCompletionStatus, MAY_FAIL, PORT_HANDLE, PLACE, PLACE, PLACE, TIMEOUT), \
    ROW32(TlsSetValue, 0, ANY), \
    ROW32(TlsFree, 0, ANY), \
    ROW32(FlsSetValue, 0, ANY), \
    ROW32(FlsGetValue, MAY_FAIL, ANY), \
    ROW32(FlsFree, 0, ANY), \
    ROW32(InterlockedPushEntrySList, 0, ANY), \
    ROW32(CreateWindowExA, MAY_FAIL, WINDOW, CLASS_NAME, TEXT, PRIORITY, PRIORITY), \
    ROW32(DestroyWindow, 0, WINDOW), \
    ROW32(IsWindow, 0, WINDOW), \
    ROW32(GetWindowThreadProcessId, 0, WINDOW, PLACE), \
    ROW32(GetWindowLongPtrA, 0, WINDOW, INDEX), \
    ROW32(SetWindowLongPtrA, 0, WINDOW, INDEX), \
    ROW32(GetClassNameA, 0, WINDOW, ROOM, LENGTH), \
    ROW32(SetWindowTextA, 0, WINDOW, TEXT), \
    ROW32(PostMessageA, 0, WINDOW, MESSAGE_NUMBER), \
    ROW32(PostThreadMessageA, 0, ANY, MESSAGE_NUMBER), \
    ROW32(SendMessageTimeoutA, MAY_FAIL, WINDOW, MESSAGE_NUMBER, PLACE), \
    ROW32(SendNotifyMessageA, 0, WINDOW, MESSAGE_NUMBER), \
    ROW32(PeekMessageA, 0, WINDOW, STRUCTURE, MESSAGE_NUMBER, MESSAGE_NUMBER, PEEK_FLAGS), \
    ROW32(SetTimer, 0, WINDOW, ANY, ANY), \
    ROW32(KillTimer, MAY_FAIL, WINDOW, ANY), \
    ROW32(FindWindowA, MAY_FAIL, CLASS_NAME, TEXT), \
    ROW32(RegisterWindowMessageA, 0, TEXT), \
    ROW32(UnregisterClassA, MAY_FAIL, CLASS_NAME), \
    ROW32(EnumChildWindows, STALE, WINDOW), \
    ROW32(GetQueueStatus, 0, WAKE_FLAGS)

#endif
