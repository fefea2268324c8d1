/*
 * Opens the bracket in which libc's headers are read without what they think of -fshort-wchar;
 * short_wchar_end.h closes it.
 *
 * Apple's poison every function with wide characters then, in C, because libc's take 4 bytes: a name
 * that is poisoned cannot be given our symbol, which takes 2. They decide by __WCHAR_MAX__ when they
 * are read; everything else asks for it when it is used, but for the two headers read first.
 */
#pragma GCC system_header

#include <ws2/config.h> /* the type */

#if defined(__APPLE__) && !defined(__cplusplus) && !defined(WS2_NO_CRT)
#include <_types.h>
#include <stdint.h>
#pragma push_macro("__WCHAR_MAX__")
#undef __WCHAR_MAX__
#define __WCHAR_MAX__ 0x7fffffff
#endif
