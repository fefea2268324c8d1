/*
 * <wchar.h> as Microsoft's: wprintf and its family by Microsoft's rules for formats, and the
 * functions that only Microsoft has.
 *
 * `%s` is a wide string here and `%S` a narrow one. What goes to a stream is UTF-8, and narrow and
 * wide output may be mixed.
 */
#ifndef WS2_CRT_WCHAR_H
#define WS2_CRT_WCHAR_H
#pragma GCC system_header

#include <stdarg.h>
#include <ws2/crt_types.h>
#include <stdio.h>
#include <ws2/crt_format_checks.h>
#include <ws2/crt_rename.h>

/* ---- The functions that libc has, too ------------------------------------------------------- */

WS2_BEGIN_DECLS

#ifndef __cplusplus
/* libc leaves them out of C89, Microsoft does not. */
int wprintf(const wchar_t *__restrict, ...);
int fwprintf(FILE *__restrict, const wchar_t *__restrict, ...);
int swprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, ...);
int vwprintf(const wchar_t *__restrict, va_list);
int vfwprintf(FILE *__restrict, const wchar_t *__restrict, va_list);
int vswprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, va_list);
#endif

WS2_CRT_RENAME(wprintf)
WS2_CRT_RENAME(fwprintf)
WS2_CRT_RENAME(swprintf)
WS2_CRT_RENAME(vwprintf)
WS2_CRT_RENAME(vfwprintf)
WS2_CRT_RENAME(vswprintf)

/* ---- Microsoft's own ------------------------------------------------------------------------ */

/* Not terminated when cut, not even when it just fits; -1 when cut. */
int _snwprintf(wchar_t *buffer, size_t count, const wchar_t *format, ...) WS2_SYM_W(_snwprintf);
int _vsnwprintf(wchar_t *buffer, size_t count, const wchar_t *format, va_list argptr)
    WS2_SYM_W(_vsnwprintf);

/* swprintf and vswprintf as they were before the C standard had them: without a size. */
int _swprintf(wchar_t *buffer, const wchar_t *format, ...) WS2_SYM_W(_swprintf);
int _vswprintf(wchar_t *buffer, const wchar_t *format, va_list argptr) WS2_SYM_W(_vswprintf);

/* What does not fit is an invalid parameter: the buffer holds the empty string, the answer is -1. */
int swprintf_s(wchar_t *buffer, size_t sizeInWords, const wchar_t *format, ...)
    WS2_SYM_W(swprintf_s);
int vswprintf_s(wchar_t *buffer, size_t sizeInWords, const wchar_t *format, va_list argptr)
    WS2_SYM_W(vswprintf_s);

/* At most `count` characters, or with _TRUNCATE what fits; -1 when cut. */
int _snwprintf_s(wchar_t *buffer, size_t sizeInWords, size_t count, const wchar_t *format, ...)
    WS2_SYM_W(_snwprintf_s);
int _vsnwprintf_s(wchar_t *buffer, size_t sizeInWords, size_t count, const wchar_t *format,
                  va_list argptr) WS2_SYM_W(_vsnwprintf_s);

/* How many characters it would be. */
int _scwprintf(const wchar_t *format, ...) WS2_SYM_W(_scwprintf);
int _vscwprintf(const wchar_t *format, va_list argptr) WS2_SYM_W(_vscwprintf);

int wprintf_s(const wchar_t *format, ...) WS2_SYM_W(wprintf);
int vwprintf_s(const wchar_t *format, va_list argptr) WS2_SYM_W(vwprintf);

WS2_END_DECLS

#ifdef __cplusplus
extern "C++" {

/* In C++, swprintf takes both forms. */
int swprintf(wchar_t *buffer, const wchar_t *format, ...) WS2_SYM_W(_swprintf);
int vswprintf(wchar_t *buffer, const wchar_t *format, va_list argptr) WS2_SYM_W(_vswprintf);

/* The buffer's size may be left out when it is an array. */
template <size_t size>
inline int vswprintf_s(wchar_t (&buffer)[size], const wchar_t *format, va_list argptr) {
    return vswprintf_s(buffer, size, format, argptr);
}

template <size_t size> inline int swprintf_s(wchar_t (&buffer)[size], const wchar_t *format, ...) {
    va_list argptr;
    va_start(argptr, format);
    const int length = vswprintf_s(buffer, size, format, argptr);
    va_end(argptr);
    return length;
}

template <size_t size>
inline int _vsnwprintf_s(wchar_t (&buffer)[size], size_t count, const wchar_t *format,
                         va_list argptr) {
    return _vsnwprintf_s(buffer, size, count, format, argptr);
}

template <size_t size>
inline int _snwprintf_s(wchar_t (&buffer)[size], size_t count, const wchar_t *format, ...) {
    va_list argptr;
    va_start(argptr, format);
    const int length = _vsnwprintf_s(buffer, size, count, format, argptr);
    va_end(argptr);
    return length;
}
}
#elif defined(_CRT_NON_CONFORMING_SWPRINTFS)
#define swprintf _swprintf
#define vswprintf _vswprintf
#endif

#endif
