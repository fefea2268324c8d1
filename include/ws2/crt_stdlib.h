/* What Microsoft adds to <stdlib.h>. */
#ifndef WS2_CRT_STDLIB_H
#define WS2_CRT_STDLIB_H
#pragma GCC system_header

#include <ws2/crt_types.h>
#include <ws2/crt_rename.h>
#include <ws2/crt_stdlib_decl.h>

/* The longest path and its parts, in characters with the terminator. */
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define _MAX_ENV 32767

#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))

WS2_BEGIN_DECLS

/* Narrow strings are UTF-8 here, whatever the locale. */
WS2_CRT_RENAME(mbstowcs)
WS2_CRT_RENAME(wcstombs)

/* Knows the commands of Windows' shell that wait or clear the screen. */
WS2_CRT_RENAME_NARROW(system)

/* The same without underscores. */
char *itoa(int value, char *buffer, int radix) WS2_SYM(_itoa);
char *ltoa(long value, char *buffer, int radix) WS2_SYM(_ltoa);
char *ultoa(unsigned long value, char *buffer, int radix) WS2_SYM(_ultoa);

/* What libc has under another name. */
long long _strtoi64(const char *strSource, char **endptr, int base) WS2_LABEL("strtoll");
unsigned long long _strtoui64(const char *strSource, char **endptr, int base)
    WS2_LABEL("strtoull");
void _exit(int status) __attribute__((__noreturn__));

/* The compiler's. */
WS2_INLINE unsigned short _byteswap_ushort(unsigned short value) WS2_NOEXCEPT {
    return __builtin_bswap16(value);
}

WS2_INLINE unsigned int _byteswap_ulong(unsigned int value) WS2_NOEXCEPT {
    return __builtin_bswap32(value);
}

__extension__ WS2_INLINE unsigned long long _byteswap_uint64(unsigned long long value) WS2_NOEXCEPT {
    return __builtin_bswap64(value);
}

/* The compiler's <immintrin.h> has them as macros. */
#undef _rotl
#undef _rotr

WS2_INLINE unsigned int _rotl(unsigned int value, int shift) WS2_NOEXCEPT {
    return (value << (shift & 31)) | (value >> (-shift & 31));
}

WS2_INLINE unsigned int _rotr(unsigned int value, int shift) WS2_NOEXCEPT {
    return (value >> (shift & 31)) | (value << (-shift & 31));
}

__extension__ WS2_INLINE unsigned long long _rotl64(unsigned long long value, int shift) WS2_NOEXCEPT {
    return (value << (shift & 63)) | (value >> (-shift & 63));
}

__extension__ WS2_INLINE unsigned long long _rotr64(unsigned long long value, int shift) WS2_NOEXCEPT {
    return (value >> (shift & 63)) | (value << (-shift & 63));
}

__extension__ WS2_INLINE long long _abs64(long long value) WS2_NOEXCEPT {
    return value < 0 ? -value : value;
}

WS2_END_DECLS

#ifdef __cplusplus
/* The room's size may be left out when it is an array. */
extern "C++" {

template <size_t size> inline errno_t _itoa_s(int value, char (&buffer)[size], int radix) {
    return _itoa_s(value, buffer, size, radix);
}

template <size_t size> inline errno_t _ltoa_s(long value, char (&buffer)[size], int radix) {
    return _ltoa_s(value, buffer, size, radix);
}

template <size_t size> inline errno_t _ultoa_s(unsigned long value, char (&buffer)[size], int radix) {
    return _ultoa_s(value, buffer, size, radix);
}

template <size_t size> inline errno_t _itow_s(int value, wchar_t (&buffer)[size], int radix) {
    return _itow_s(value, buffer, size, radix);
}

template <size_t size>
inline errno_t getenv_s(size_t *pReturnValue, char (&buffer)[size], const char *varname) {
    return getenv_s(pReturnValue, buffer, size, varname);
}

template <size_t size>
inline errno_t mbstowcs_s(size_t *pReturnValue, wchar_t (&wcstr)[size], const char *mbstr, size_t count) {
    return mbstowcs_s(pReturnValue, wcstr, size, mbstr, count);
}

template <size_t size>
inline errno_t wcstombs_s(size_t *pReturnValue, char (&mbstr)[size], const wchar_t *wcstr, size_t count) {
    return wcstombs_s(pReturnValue, mbstr, size, wcstr, count);
}
}
#endif

#endif
