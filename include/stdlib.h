/* libc's <stdlib.h>, with Microsoft's functions in a file that includes a Windows header. */
#pragma GCC system_header

#if defined(__APPLE__) && !defined(WS2_STDLIB_H)
/* Its label is the name that it has anyway, and rules out another. */
#define system ws2_libc_system
#endif
#include <ws2/short_wchar_begin.h>
#include_next <stdlib.h>
#include <ws2/short_wchar_end.h>
#if defined(__APPLE__) && !defined(WS2_STDLIB_H)
#undef system
#ifdef __cplusplus
extern "C"
#endif
int system(const char *);
#endif

#ifndef WS2_STDLIB_H
#define WS2_STDLIB_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_stdlib.h>
#endif
#endif
