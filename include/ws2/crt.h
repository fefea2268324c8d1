/*
 * Microsoft's C runtime, in source files that include a Windows header.
 *
 * Every Windows header includes this one. What Microsoft adds to <stdio.h>, <string.h> and the
 * others, and what is different there, stands in <ws2/crt_stdio.h>, <ws2/crt_string.h> ...: each is
 * read as soon as both this header and libc's own have been, whichever comes first. A source file
 * without a Windows header keeps the C library as it is.
 *
 * With WS2_NO_CRT defined, nothing is added or changed.
 */
#ifndef WS2_CRT_H
#define WS2_CRT_H
#pragma GCC system_header

#ifndef WS2_NO_CRT
#include <ws2/config.h>

/* The functions whose names end in _s are there. */
#ifndef __STDC_SECURE_LIB__
#define __STDC_SECURE_LIB__ 200411L
#endif

#ifdef WS2_FCNTL_H
#include <ws2/crt_fcntl.h>
#endif
#ifdef WS2_STDIO_H
#include <ws2/crt_stdio.h>
#endif
#ifdef WS2_STDLIB_H
#include <ws2/crt_stdlib.h>
#endif
#ifdef WS2_STRING_H
#include <ws2/crt_string.h>
#endif
#ifdef WS2_SYS_STAT_H
#include <ws2/crt_stat.h>
#endif
#ifdef WS2_TIME_H
#include <ws2/crt_time.h>
#endif
#ifdef WS2_WCHAR_H
#include <ws2/crt_wchar.h>
#endif

#endif
#endif
