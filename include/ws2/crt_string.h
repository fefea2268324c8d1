/* What Microsoft adds to <string.h>. */
#ifndef WS2_CRT_STRING_H
#define WS2_CRT_STRING_H
#pragma GCC system_header

#include <wchar.h> /* Microsoft declares wcslen and its like in <string.h>, too */
#include <ws2/crt_types.h>
#include <ws2/crt_string_decl.h>

WS2_BEGIN_DECLS

errno_t strerror_s(char *buffer, size_t sizeInBytes, int errnum) WS2_SYM(strerror_s);

/* The same under other names, and those from before they had underscores. */
int _strcmpi(const char *string1, const char *string2) WS2_SYM(_stricmp);
int _stricoll(const char *string1, const char *string2) WS2_SYM(_stricmp);
int _strnicoll(const char *string1, const char *string2, size_t count) WS2_SYM(_strnicmp);
int stricmp(const char *string1, const char *string2) WS2_SYM(_stricmp);
int strcmpi(const char *string1, const char *string2) WS2_SYM(_stricmp);
int strnicmp(const char *string1, const char *string2, size_t count) WS2_SYM(_strnicmp);
int memicmp(const void *buffer1, const void *buffer2, size_t count) WS2_SYM(_memicmp);
char *strlwr(char *str) WS2_SYM(_strlwr);
char *strupr(char *str) WS2_SYM(_strupr);
char *strrev(char *str) WS2_SYM(_strrev);
char *strset(char *str, int c) WS2_SYM(_strset);
char *strnset(char *str, int c, size_t count) WS2_SYM(_strnset);
int _wcsicoll(const wchar_t *string1, const wchar_t *string2) WS2_SYM_W(_wcsicmp);
int wcsicmp(const wchar_t *string1, const wchar_t *string2) WS2_SYM_W(_wcsicmp);
int wcsnicmp(const wchar_t *string1, const wchar_t *string2, size_t count) WS2_SYM_W(_wcsnicmp);
wchar_t *wcslwr(wchar_t *str) WS2_SYM_W(_wcslwr);
wchar_t *wcsupr(wchar_t *str) WS2_SYM_W(_wcsupr);
wchar_t *wcsrev(wchar_t *str) WS2_SYM_W(_wcsrev);

/* What libc has under another name. */
void *_memccpy(void *dest, const void *src, int c, size_t count) WS2_LABEL("memccpy");

WS2_END_DECLS

#ifdef __cplusplus
/* The room's size may be left out when it is an array. */
extern "C++" {

template <size_t size> inline errno_t strcpy_s(char (&strDestination)[size], const char *strSource) {
    return strcpy_s(strDestination, size, strSource);
}

template <size_t size> inline errno_t strcat_s(char (&strDestination)[size], const char *strSource) {
    return strcat_s(strDestination, size, strSource);
}

template <size_t size>
inline errno_t strncpy_s(char (&strDest)[size], const char *strSource, size_t count) {
    return strncpy_s(strDest, size, strSource, count);
}

template <size_t size>
inline errno_t strncat_s(char (&strDest)[size], const char *strSource, size_t count) {
    return strncat_s(strDest, size, strSource, count);
}

template <size_t size> inline errno_t strerror_s(char (&buffer)[size], int errnum) {
    return strerror_s(buffer, size, errnum);
}

template <size_t size> inline errno_t _strlwr_s(char (&str)[size]) {
    return _strlwr_s(str, size);
}

template <size_t size> inline errno_t _strupr_s(char (&str)[size]) {
    return _strupr_s(str, size);
}

template <size_t size>
inline errno_t wcscpy_s(wchar_t (&strDestination)[size], const wchar_t *strSource) {
    return wcscpy_s(strDestination, size, strSource);
}

template <size_t size>
inline errno_t wcscat_s(wchar_t (&strDestination)[size], const wchar_t *strSource) {
    return wcscat_s(strDestination, size, strSource);
}

template <size_t size>
inline errno_t wcsncpy_s(wchar_t (&strDest)[size], const wchar_t *strSource, size_t count) {
    return wcsncpy_s(strDest, size, strSource, count);
}

template <size_t size>
inline errno_t wcsncat_s(wchar_t (&strDest)[size], const wchar_t *strSource, size_t count) {
    return wcsncat_s(strDest, size, strSource, count);
}

template <size_t size> inline errno_t _wcslwr_s(wchar_t (&str)[size]) {
    return _wcslwr_s(str, size);
}

template <size_t size> inline errno_t _wcsupr_s(wchar_t (&str)[size]) {
    return _wcsupr_s(str, size);
}
}
#endif

#endif
