/*
 * <stdio.h> as Microsoft's: printf and its family by Microsoft's rules for formats, and the
 * functions that only Microsoft has.
 *
 * A `long` in a format has 32 bits: `%ld` and `%lu` are for LONG and DWORD. `%I64d`, `%Iu` and
 * `%lld` are what they say; `%S` is a wide string, `%hs` a narrow one.
 */
#ifndef WS2_CRT_STDIO_H
#define WS2_CRT_STDIO_H
#pragma GCC system_header

#include <stdarg.h>
#include <wchar.h> /* Microsoft has wprintf and its family in both */
#include <ws2/crt_types.h>
#include <ws2/crt_rename.h>
#include <ws2/crt_format_checks.h>

/* ---- The functions that libc has, too ------------------------------------------------------- */

WS2_BEGIN_DECLS

#ifndef __cplusplus
/* libc leaves them out of C89, Microsoft does not. */
int snprintf(char *__restrict, size_t, const char *__restrict, ...);
int vsnprintf(char *__restrict, size_t, const char *__restrict, va_list);
#endif

WS2_CRT_RENAME(printf)
WS2_CRT_RENAME(fprintf)
WS2_CRT_RENAME(sprintf)
WS2_CRT_RENAME(snprintf)
WS2_CRT_RENAME(vprintf)
WS2_CRT_RENAME(vfprintf)
WS2_CRT_RENAME(vsprintf)
WS2_CRT_RENAME(vsnprintf)

#ifndef __clang__
/*
 * gcc knows functions of these names: it makes puts of a printf, and works out the length that
 * snprintf answers, by the rules of ISO C. Inside such a wrapper it does not.
 */
int ws2_format_printf(const char *format, ...) WS2_SYM_W(printf);
int ws2_format_fprintf(FILE *stream, const char *format, ...) WS2_SYM_W(fprintf);
int ws2_format_sprintf(char *buffer, const char *format, ...) WS2_SYM_W(sprintf);
int ws2_format_snprintf(char *buffer, size_t count, const char *format, ...) WS2_SYM_W(snprintf);

#define WS2_CRT_WRAPPER                                                                            \
    extern __inline__ __attribute__((__gnu_inline__, __always_inline__, __artificial__)) int
#if defined(__cplusplus) && defined(__GLIBC__)
#define WS2_CRT_THROW __THROW
#else
#define WS2_CRT_THROW
#endif

WS2_CRT_WRAPPER printf(const char *__restrict format, ...) {
    return ws2_format_printf(format, __builtin_va_arg_pack());
}

WS2_CRT_WRAPPER fprintf(FILE *__restrict stream, const char *__restrict format, ...) {
    return ws2_format_fprintf(stream, format, __builtin_va_arg_pack());
}

WS2_CRT_WRAPPER sprintf(char *__restrict buffer, const char *__restrict format, ...) WS2_CRT_THROW {
    return ws2_format_sprintf(buffer, format, __builtin_va_arg_pack());
}

WS2_CRT_WRAPPER snprintf(char *__restrict buffer, size_t count, const char *__restrict format, ...)
    WS2_CRT_THROW {
    return ws2_format_snprintf(buffer, count, format, __builtin_va_arg_pack());
}
#endif

/* ---- Microsoft's own ------------------------------------------------------------------------ */

/* Not terminated when cut, not even when it just fits; -1 when cut. */
int _snprintf(char *buffer, size_t count, const char *format, ...) WS2_SYM_W(_snprintf);
int _vsnprintf(char *buffer, size_t count, const char *format, va_list argptr)
    WS2_SYM_W(_vsnprintf);

/* What does not fit is an invalid parameter: the buffer holds the empty string, the answer is -1. */
int sprintf_s(char *buffer, size_t sizeOfBuffer, const char *format, ...) WS2_SYM_W(sprintf_s);
int vsprintf_s(char *buffer, size_t sizeOfBuffer, const char *format, va_list argptr)
    WS2_SYM_W(vsprintf_s);

/* At most `count` characters, or with _TRUNCATE what fits; -1 when cut. */
int _snprintf_s(char *buffer, size_t sizeOfBuffer, size_t count, const char *format, ...)
    WS2_SYM_W(_snprintf_s);
int _vsnprintf_s(char *buffer, size_t sizeOfBuffer, size_t count, const char *format,
                 va_list argptr) WS2_SYM_W(_vsnprintf_s);
int vsnprintf_s(char *buffer, size_t sizeOfBuffer, size_t count, const char *format,
                va_list argptr) WS2_SYM_W(_vsnprintf_s);

/* How many characters it would be. */
int _scprintf(const char *format, ...) WS2_SYM_W(_scprintf);
int _vscprintf(const char *format, va_list argptr) WS2_SYM_W(_vscprintf);

int printf_s(const char *format, ...) WS2_SYM_W(printf);
int vprintf_s(const char *format, va_list argptr) WS2_SYM_W(vprintf);
int fprintf_s(FILE *stream, const char *format, ...) WS2_SYM_W(fprintf);
int vfprintf_s(FILE *stream, const char *format, va_list argptr) WS2_SYM_W(vfprintf);

WS2_END_DECLS

#ifdef __cplusplus
/* The buffer's size may be left out when it is an array. */
extern "C++" {

template <size_t size> inline int vsprintf_s(char (&buffer)[size], const char *format, va_list argptr) {
    return vsprintf_s(buffer, size, format, argptr);
}

template <size_t size> inline int sprintf_s(char (&buffer)[size], const char *format, ...) {
    va_list argptr;
    va_start(argptr, format);
    const int length = vsprintf_s(buffer, size, format, argptr);
    va_end(argptr);
    return length;
}

template <size_t size>
inline int _vsnprintf_s(char (&buffer)[size], size_t count, const char *format, va_list argptr) {
    return _vsnprintf_s(buffer, size, count, format, argptr);
}

template <size_t size>
inline int vsnprintf_s(char (&buffer)[size], size_t count, const char *format, va_list argptr) {
    return _vsnprintf_s(buffer, size, count, format, argptr);
}

template <size_t size>
inline int _snprintf_s(char (&buffer)[size], size_t count, const char *format, ...) {
    va_list argptr;
    va_start(argptr, format);
    const int length = _vsnprintf_s(buffer, size, count, format, argptr);
    va_end(argptr);
    return length;
}
}
#endif

#endif
