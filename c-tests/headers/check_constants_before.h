/*
 * What check_constants.c is compiled behind. It states the layouts of Windows, and one of them is
 * not Windows' here: `struct timeval` is the C library's, because libc's own headers have it too.
 * The statement about it is about Windows', which this declares.
 */
#pragma GCC diagnostic ignored "-Wmissing-braces"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wpointer-to-int-cast"
#pragma GCC diagnostic ignored "-Wunused-const-variable"

#define UNICODE 1
#define _WIN32_WINNT 0x0A00
#include <winsock2.h>

struct windows_timeval {
    LONG tv_sec;
    LONG tv_usec;
};
#define timeval windows_timeval
