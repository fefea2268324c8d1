/*
 * WS2_CRT_RENAME(name), and WS2_CRT_RENAME_NARROW(name) for what exists once and not for each width
 * of wchar_t: the function `name`, which libc has declared, from here on has the symbol
 * of ours, in the calls of this source file that came before, too.
 *
 * gcc takes another declaration with a label; clang refuses one after the first use, which may be
 * in an inline function of the C++ library, but obeys the pragma.
 */
#ifndef WS2_CRT_RENAME_H
#define WS2_CRT_RENAME_H
#pragma GCC system_header

#include <ws2/config.h>

#ifdef __clang__
#if __SIZEOF_WCHAR_T__ == 2
#define WS2_CRT_RENAME(name) WS2_CRT_RENAME_(name, __USER_LABEL_PREFIX__, ws2_##name##16)
#else
#define WS2_CRT_RENAME(name) WS2_CRT_RENAME_(name, __USER_LABEL_PREFIX__, ws2_##name##32)
#endif
#define WS2_CRT_RENAME_NARROW(name) WS2_CRT_RENAME_(name, __USER_LABEL_PREFIX__, ws2_##name)
#define WS2_CRT_RENAME_(name, prefix, symbol) WS2_CRT_RENAME__(name, prefix, symbol)
#define WS2_CRT_RENAME__(name, prefix, symbol)                                                     \
    WS2_CRT_PRAGMA(redefine_extname name prefix##symbol)
#define WS2_CRT_PRAGMA(text) _Pragma(#text)
#else
#define WS2_CRT_RENAME(name) extern __typeof__(name) name WS2_SYM_W(name);
#define WS2_CRT_RENAME_NARROW(name) extern __typeof__(name) name WS2_SYM(name);
#endif

#endif
