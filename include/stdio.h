/* libc's <stdio.h>, with Microsoft's functions and rules in a file that includes a Windows header. */
#pragma GCC system_header

#include <ws2/crt_libc_begin.h>
#if defined(__APPLE__) && !defined(WS2_STDIO_H)
/* Its label is the name that it has anyway, and rules out another. */
#define fopen ws2_libc_fopen
#endif
#include_next <stdio.h>
#if defined(__APPLE__) && !defined(WS2_STDIO_H)
#undef fopen
#ifdef __cplusplus
extern "C"
#endif
FILE *fopen(const char *__restrict, const char *__restrict);
#endif
#include <ws2/crt_libc_end.h>

/* libc's own headers may have asked for a part of it only. */
#if defined(EOF) && !defined(WS2_STDIO_H)
#define WS2_STDIO_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_stdio.h>
#endif
#endif
