/* The end of the process as ExitProcess means it: buffered output is written, but neither atexit
 * functions nor C++ destructors run. In C, because C libraries name their streams differently. */

#include <stdio.h>
#include <unistd.h>

#if defined(__GNUC__)
__attribute__((visibility("hidden"), noreturn))
#endif
void ws2_end_process(int status);

void ws2_end_process(int status)
{
    /* fflush(NULL) locks every stream, and would wait for a thread that is reading stdin. */
    if (ftrylockfile(stdin) == 0) {
        funlockfile(stdin);
        (void)fflush(NULL);
    } else {
        (void)fflush(stdout);
        (void)fflush(stderr);
    }
    _exit(status);
}
