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
#include <ws2/crt_scan_longs.h>
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
int wscanf(const wchar_t *__restrict, ...);
int fwscanf(FILE *__restrict, const wchar_t *__restrict, ...);
int swscanf(const wchar_t *__restrict, const wchar_t *__restrict, ...);
int vwscanf(const wchar_t *__restrict, va_list);
int vfwscanf(FILE *__restrict, const wchar_t *__restrict, va_list);
int vswscanf(const wchar_t *__restrict, const wchar_t *__restrict, va_list);
#endif

WS2_CRT_RENAME(wprintf)
WS2_CRT_RENAME(fwprintf)
WS2_CRT_RENAME(swprintf)
WS2_CRT_RENAME(vwprintf)
WS2_CRT_RENAME(vfwprintf)
WS2_CRT_RENAME(vswprintf)
WS2_CRT_RENAME(wscanf)
WS2_CRT_RENAME(fwscanf)
WS2_CRT_RENAME(swscanf)
WS2_CRT_RENAME(vwscanf)
WS2_CRT_RENAME(vfwscanf)
WS2_CRT_RENAME(vswscanf)
WS2_CRT_RENAME(fputws)
WS2_CRT_RENAME(fgetws)
WS2_CRT_RENAME(fputwc)
WS2_CRT_RENAME(fgetwc)
WS2_CRT_RENAME(putwchar)
WS2_CRT_RENAME(getwchar)
#undef putwc
#undef getwc
#define putwc(c, stream) fputwc(c, stream)
#define getwc(stream) fgetwc(stream)

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

/* Behind the room of each %s, %c and %[ comes its size, an unsigned int. */
int wscanf_s(const wchar_t *format, ...) WS2_SYM_W(wscanf_s);
int fwscanf_s(FILE *stream, const wchar_t *format, ...) WS2_SYM_W(fwscanf_s);
int swscanf_s(const wchar_t *buffer, const wchar_t *format, ...) WS2_SYM_W(swscanf_s);
int vwscanf_s(const wchar_t *format, va_list arglist) WS2_SYM_W(vwscanf_s);
int vfwscanf_s(FILE *stream, const wchar_t *format, va_list arglist) WS2_SYM_W(vfwscanf_s);
int vswscanf_s(const wchar_t *buffer, const wchar_t *format, va_list argptr) WS2_SYM_W(vswscanf_s);

/* At most `length` characters of the string. */
int _snwscanf(const wchar_t *input, size_t length, const wchar_t *format, ...)
    WS2_SYM_W(_snwscanf);
int _snwscanf_s(const wchar_t *input, size_t length, const wchar_t *format, ...)
    WS2_SYM_W(_snwscanf_s);

int wprintf_s(const wchar_t *format, ...) WS2_SYM_W(wprintf);
int vwprintf_s(const wchar_t *format, va_list argptr) WS2_SYM_W(vwprintf);
int fwprintf_s(FILE *stream, const wchar_t *format, ...) WS2_SYM_W(fwprintf);
int vfwprintf_s(FILE *stream, const wchar_t *format, va_list argptr) WS2_SYM_W(vfwprintf);

/* The same, told which arguments point to a C long. */
int ws2_wscanf_longs(unsigned long long longs, const wchar_t *format, ...) WS2_SYM_W(wscanf_longs);
int ws2_fwscanf_longs(unsigned long long longs, FILE *stream, const wchar_t *format, ...)
    WS2_SYM_W(fwscanf_longs);
int ws2_swscanf_longs(unsigned long long longs, const wchar_t *buffer, const wchar_t *format, ...)
    WS2_SYM_W(swscanf_longs);
int ws2_wscanf_s_longs(unsigned long long longs, const wchar_t *format, ...)
    WS2_SYM_W(wscanf_s_longs);
int ws2_fwscanf_s_longs(unsigned long long longs, FILE *stream, const wchar_t *format, ...)
    WS2_SYM_W(fwscanf_s_longs);
int ws2_swscanf_s_longs(unsigned long long longs, const wchar_t *buffer, const wchar_t *format, ...)
    WS2_SYM_W(swscanf_s_longs);

WS2_END_DECLS

#ifndef __cplusplus
#define wscanf(...) ws2_wscanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 1, __VA_ARGS__)
#define fwscanf(...) ws2_fwscanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define swscanf(...) ws2_swscanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define wscanf_s(...) ws2_wscanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 1, __VA_ARGS__)
#define fwscanf_s(...) ws2_fwscanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define swscanf_s(...) ws2_swscanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#elif __cplusplus >= 201103L
extern "C++" {

template <typename... pointers>
inline int wscanf(const wchar_t *format, pointers... arguments) {
    return ws2_wscanf_longs(ws2_crt_long_bits<pointers...>::value, format, arguments...);
}

template <typename... pointers>
inline int fwscanf(FILE *stream, const wchar_t *format, pointers... arguments) {
    return ws2_fwscanf_longs(ws2_crt_long_bits<pointers...>::value, stream, format, arguments...);
}

template <typename... pointers>
inline int swscanf(const wchar_t *buffer, const wchar_t *format, pointers... arguments) {
    return ws2_swscanf_longs(ws2_crt_long_bits<pointers...>::value, buffer, format, arguments...);
}

template <typename... pointers>
inline int wscanf_s(const wchar_t *format, pointers... arguments) {
    return ws2_wscanf_s_longs(ws2_crt_long_bits<pointers...>::value, format, arguments...);
}

template <typename... pointers>
inline int fwscanf_s(FILE *stream, const wchar_t *format, pointers... arguments) {
    return ws2_fwscanf_s_longs(ws2_crt_long_bits<pointers...>::value, stream, format, arguments...);
}

template <typename... pointers>
inline int swscanf_s(const wchar_t *buffer, const wchar_t *format, pointers... arguments) {
    return ws2_swscanf_s_longs(ws2_crt_long_bits<pointers...>::value, buffer, format, arguments...);
}
}
#endif

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
