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
#include <ws2/crt_scan_longs.h>

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

#ifndef __cplusplus
int vscanf(const char *__restrict, va_list);
int vfscanf(FILE *__restrict, const char *__restrict, va_list);
int vsscanf(const char *__restrict, const char *__restrict, va_list);
#endif

WS2_CRT_RENAME(scanf)
WS2_CRT_RENAME(fscanf)
WS2_CRT_RENAME(sscanf)
WS2_CRT_RENAME(vscanf)
WS2_CRT_RENAME(vfscanf)
WS2_CRT_RENAME(vsscanf)

/* Paths are Windows', and rename replaces no file. */
WS2_CRT_RENAME_NARROW(fopen)
WS2_CRT_RENAME_NARROW(remove)
WS2_CRT_RENAME_NARROW(rename)

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

WS2_END_DECLS
#include <ws2/crt_stdio_decl.h>
WS2_BEGIN_DECLS

/* What libc has under another name. */
int _fileno(FILE *stream) WS2_LABEL("fileno");
FILE *_fdopen(int fd, const char *mode) WS2_LABEL("fdopen");
int _pclose(FILE *stream) WS2_LABEL("pclose");
FILE *_popen(const char *command, const char *mode) WS2_LABEL("popen");
int _fseeki64(FILE *stream, long long offset, int origin) WS2_LABEL("fseeko");
long long _ftelli64(FILE *stream) WS2_LABEL("ftello");
char *_tempnam(const char *dir, const char *prefix) WS2_LABEL("tempnam");

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

/* Behind the room of each %s, %c and %[ comes its size, an unsigned int. */
int scanf_s(const char *format, ...) WS2_SYM_W(scanf_s);
int fscanf_s(FILE *stream, const char *format, ...) WS2_SYM_W(fscanf_s);
int sscanf_s(const char *buffer, const char *format, ...) WS2_SYM_W(sscanf_s);
int vscanf_s(const char *format, va_list arglist) WS2_SYM_W(vscanf_s);
int vfscanf_s(FILE *stream, const char *format, va_list arglist) WS2_SYM_W(vfscanf_s);
int vsscanf_s(const char *buffer, const char *format, va_list argptr) WS2_SYM_W(vsscanf_s);

/* At most `length` characters of the string. */
int _snscanf(const char *input, size_t length, const char *format, ...) WS2_SYM_W(_snscanf);
int _snscanf_s(const char *input, size_t length, const char *format, ...) WS2_SYM_W(_snscanf_s);

int printf_s(const char *format, ...) WS2_SYM_W(printf);
int vprintf_s(const char *format, va_list argptr) WS2_SYM_W(vprintf);
int fprintf_s(FILE *stream, const char *format, ...) WS2_SYM_W(fprintf);
int vfprintf_s(FILE *stream, const char *format, va_list argptr) WS2_SYM_W(vfprintf);

/* The same, told which arguments point to a C long. */
int ws2_scanf_longs(unsigned long long longs, const char *format, ...) WS2_SYM_W(scanf_longs);
int ws2_fscanf_longs(unsigned long long longs, FILE *stream, const char *format, ...)
    WS2_SYM_W(fscanf_longs);
int ws2_sscanf_longs(unsigned long long longs, const char *buffer, const char *format, ...)
    WS2_SYM_W(sscanf_longs);
int ws2_scanf_s_longs(unsigned long long longs, const char *format, ...) WS2_SYM_W(scanf_s_longs);
int ws2_fscanf_s_longs(unsigned long long longs, FILE *stream, const char *format, ...)
    WS2_SYM_W(fscanf_s_longs);
int ws2_sscanf_s_longs(unsigned long long longs, const char *buffer, const char *format, ...)
    WS2_SYM_W(sscanf_s_longs);

WS2_END_DECLS

#ifndef __cplusplus
#define scanf(...) ws2_scanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 1, __VA_ARGS__)
#define fscanf(...) ws2_fscanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define sscanf(...) ws2_sscanf_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define scanf_s(...) ws2_scanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 1, __VA_ARGS__)
#define fscanf_s(...) ws2_fscanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#define sscanf_s(...) ws2_sscanf_s_longs(WS2_CRT_LONG_BITS(__VA_ARGS__) >> 2, __VA_ARGS__)
#elif __cplusplus >= 201103L
extern "C++" {

template <typename... pointers>
inline int scanf(const char *format, pointers... arguments) {
    return ws2_scanf_longs(ws2_crt_long_bits<pointers...>::value, format, arguments...);
}

template <typename... pointers>
inline int fscanf(FILE *stream, const char *format, pointers... arguments) {
    return ws2_fscanf_longs(ws2_crt_long_bits<pointers...>::value, stream, format, arguments...);
}

template <typename... pointers>
inline int sscanf(const char *buffer, const char *format, pointers... arguments) {
    return ws2_sscanf_longs(ws2_crt_long_bits<pointers...>::value, buffer, format, arguments...);
}

template <typename... pointers>
inline int scanf_s(const char *format, pointers... arguments) {
    return ws2_scanf_s_longs(ws2_crt_long_bits<pointers...>::value, format, arguments...);
}

template <typename... pointers>
inline int fscanf_s(FILE *stream, const char *format, pointers... arguments) {
    return ws2_fscanf_s_longs(ws2_crt_long_bits<pointers...>::value, stream, format, arguments...);
}

template <typename... pointers>
inline int sscanf_s(const char *buffer, const char *format, pointers... arguments) {
    return ws2_sscanf_s_longs(ws2_crt_long_bits<pointers...>::value, buffer, format, arguments...);
}
}
#endif

#ifdef __cplusplus
/* The buffer's size may be left out when it is an array. */
extern "C++" {

template <size_t size> inline char *gets_s(char (&buffer)[size]) {
    return gets_s(buffer, size);
}

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
