/* How many descriptors the process has. On Windows the question is how many handles. */

#ifndef ROBUSTNESS_DESCRIPTORS_H
#define ROBUSTNESS_DESCRIPTORS_H

#ifdef _WIN32

#include <windows.h>

static inline int open_descriptors(void) {
    DWORD count = 0;
    GetProcessHandleCount(GetCurrentProcess(), &count);
    return (int)count;
}

#else

#include <sys/stat.h>

/* Asks for each number that a small program can have. */
static inline int open_descriptors(void) {
    enum { MOST = 4096 };
    struct stat unused;
    int number, count = 0;
    for (number = 0; number < MOST; number++) {
        count += fstat(number, &unused) == 0;
    }
    return count;
}

#endif
#endif
