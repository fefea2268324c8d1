/* What the C files of the format families share. */
#ifndef WS2_FORMAT_H
#define WS2_FORMAT_H

/* The optimiser's checks would replace the calls below by others. */
#undef _FORTIFY_SOURCE

/* musl has one width of its own for wchar_t, unless there is one already. */
#if defined(__linux__) && __SIZEOF_WCHAR_T__ == 2 && !defined(__DEFINED_wchar_t)
#define __DEFINED_wchar_t
typedef __WCHAR_TYPE__ wchar_t;
#endif

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

/* A name with the width of wchar_t behind it. */
#if __SIZEOF_WCHAR_T__ == 2
#define WIDTH(name) name##16
#else
#define WIDTH(name) name##32
#endif

/* A va_list that can be handed on by its address: on some machines it is an array. */
struct arguments {
    va_list list;
};

/* Makes a va_list of what stands behind `format` and returns what `call` answers. */
#define RETURN_WITH_LIST(call)                                                                     \
    va_list list;                                                                                  \
    int answer;                                                                                    \
    va_start(list, format);                                                                        \
    answer = call;                                                                                 \
    va_end(list);                                                                                  \
    return answer

#endif
