/*
 * Opens the bracket in which <stdio.h> and <wchar.h> read libc's: its functions are declared plainly,
 * so that a Windows header that comes later can give them our symbols.
 *
 * _FORTIFY_SOURCE would make printf an inline call of another function, and glibc has given scanf
 * a label of its own; each counts as a definition.
 */
#pragma GCC system_header

#include <ws2/config.h> /* the name of wmain with characters of 2 bytes */
#include <ws2/short_wchar_begin.h>

#if defined(__linux__)
#include <features.h>
#elif defined(__APPLE__)
#include <sys/cdefs.h>
#endif

#pragma push_macro("__deprecated_msg")
#pragma push_macro("__GLIBC_USE_DEPRECATED_SCANF")
#pragma push_macro("_FORTIFY_SOURCE")
#pragma push_macro("__USE_FORTIFY_LEVEL")
#pragma push_macro("_USE_FORTIFY_LEVEL")
#ifndef WS2_NO_CRT
#ifdef __GLIBC__
#undef __GLIBC_USE_DEPRECATED_SCANF
#define __GLIBC_USE_DEPRECATED_SCANF 1
#undef __USE_FORTIFY_LEVEL
#define __USE_FORTIFY_LEVEL 0
#elif defined(__APPLE__)
/* The second comes from the first, in a header that may have been read already. */
#undef _FORTIFY_SOURCE
#define _FORTIFY_SOURCE 0
#undef _USE_FORTIFY_LEVEL
#define _USE_FORTIFY_LEVEL 0
/* Deprecates libc's sprintf, which ours takes the place of. */
#undef __deprecated_msg
#define __deprecated_msg(text)
#endif
#endif
