/* The way out of a thread: ExitThread ends it from any depth without running the destructors of
 * C++ objects on its stack, as on Windows. pthread_exit would run them with some C libraries, and
 * abort in a catch (...) that does not throw on. In C, because only C can call setjmp. */

#include <setjmp.h>
#include <stddef.h>

#if defined(__GNUC__)
#define HIDDEN __attribute__((visibility("hidden")))
#else
#define HIDDEN
#endif

HIDDEN void ws2_run_thread(void (*body)(void *), void *argument);
HIDDEN void ws2_leave_thread(void);

static _Thread_local jmp_buf *way_out;

/* Calls body; comes back when it returns or when it leaves the thread. */
void ws2_run_thread(void (*body)(void *), void *argument)
{
    jmp_buf here;

    way_out = &here;
    if (_setjmp(here) == 0) {
        body(argument);
    }
    way_out = NULL;
}

/* Goes back to ws2_run_thread; returns in a thread that does not run in it. */
void ws2_leave_thread(void)
{
    if (way_out != NULL) {
        _longjmp(*way_out, 1);
    }
}
