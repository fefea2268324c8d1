/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_STRING_DECL_H
#define WS2_CRT_STRING_DECL_H
#pragma GCC system_header

#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Copies a string into room of a known size.
 *
 * # Parameters
 *
 * - `strDestination`: where the copy goes.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is copied.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDestination` is null or has no room, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcpy-s-wcscpy-s-mbscpy-s>
 */
errno_t strcpy_s(char *strDestination, size_t numberOfElements, const char *strSource) WS2_SYM(strcpy_s);

/**
 * Appends a string to one in room of a known size.
 *
 * # Parameters
 *
 * - `strDestination`: the string that grows.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is appended.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDestination` is null, has no room or no terminator in it, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcat-s-wcscat-s-mbscat-s>
 */
errno_t strcat_s(char *strDestination,
                 size_t numberOfElements,
                 const char *strSource) WS2_SYM(strcat_s);

/**
 * Copies at most so many characters of a string into room of a known size.
 *
 * # Parameters
 *
 * - `strDest`: where the copy goes; it is always terminated.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is copied.
 * - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDest` is null or has no room, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
 *
 * After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncpy-s-strncpy-s-l-wcsncpy-s-wcsncpy-s-l-mbsncpy-s-mbsncpy-s-l>
 */
errno_t strncpy_s(char *strDest,
                  size_t numberOfElements,
                  const char *strSource,
                  size_t count) WS2_SYM(strncpy_s);

/**
 * Appends at most so many characters to a string in room of a known size.
 *
 * # Parameters
 *
 * - `strDest`: the string that grows.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is appended.
 * - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDest` is null, has no room or no terminator in it, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
 *
 * After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncat-s-strncat-s-l-wcsncat-s-wcsncat-s-l-mbsncat-s-mbsncat-s-l>
 */
errno_t strncat_s(char *strDest,
                  size_t numberOfElements,
                  const char *strSource,
                  size_t count) WS2_SYM(strncat_s);

/**
 * Finds the next token of a string.
 *
 * # Parameters
 *
 * - `str`: the string in the first call, which gets a terminator behind the token; null in the next ones.
 * - `delimiters`: the characters that separate tokens.
 * - `context`: where the place to go on from is kept.
 *
 * # Returns
 *
 * The token, or null when there is no more.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `delimiters` or `context` is null, or both `str` and what `context` keeps |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtok-s-strtok-s-l-wcstok-s-wcstok-s-l-mbstok-s-mbstok-s-l>
 */
char *strtok_s(char *str,
               const char *delimiters,
               char **context) WS2_SYM(strtok_s);

/**
 * Measures a string that may have no terminator.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: how many characters are looked at, at most.
 *
 * # Returns
 *
 * The number of characters before the terminator, at most `numberOfElements`; 0 when `str` is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnlen-strnlen-s>
 */
size_t strnlen_s(const char *str, size_t numberOfElements) WS2_SYM(strnlen_s);

/**
 * Changes the letters of a string to lower case.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: the room there, in characters.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-s-strlwr-s-l-mbslwr-s-mbslwr-s-l-wcslwr-s-wcslwr-s-l>
 */
errno_t _strlwr_s(char *str,
                  size_t numberOfElements) WS2_SYM(_strlwr_s);

/**
 * Changes the letters of a string to lower case.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-wcslwr-mbslwr-strlwr-l-wcslwr-l-mbslwr-l>
 */
char *_strlwr(char *str) WS2_SYM(_strlwr);

/**
 * Changes the letters of a string to upper case.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: the room there, in characters.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-s-strupr-s-l-mbsupr-s-mbsupr-s-l-wcsupr-s-wcsupr-s-l>
 */
errno_t _strupr_s(char *str,
                  size_t numberOfElements) WS2_SYM(_strupr_s);

/**
 * Changes the letters of a string to upper case.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-strupr-l-mbsupr-mbsupr-l-wcsupr-l-wcsupr>
 */
char *_strupr(char *str) WS2_SYM(_strupr);

/**
 * Turns a string round.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strrev-wcsrev-mbsrev-mbsrev-l>
 */
char *_strrev(char *str) WS2_SYM(_strrev);

/**
 * Sets each character of a string to `c`.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strset-strset-l-wcsset-wcsset-l-mbsset-mbsset-l>
 */
char *_strset(char *str,
              int c) WS2_SYM(_strset);

/**
 * Sets the first `count` characters of a string to `c`, up to its terminator.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnset-strnset-l-wcsnset-wcsnset-l-mbsnset-mbsnset-l>
 */
char *_strnset(char *str,
               int c,
               size_t count) WS2_SYM(_strnset);

/**
 * Compares two strings, upper and lower case of ASCII alike.
 *
 * # Returns
 *
 * Less than, equal to or greater than 0 as `string1` is less than, equal to or greater than `string2`; `_NLSCMPERROR` (the largest `int`) with `EINVAL` in `errno` when one is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/stricmp-wcsicmp-mbsicmp-stricmp-l-wcsicmp-l-mbsicmp-l>
 */
int _stricmp(const char *string1,
             const char *string2) WS2_SYM(_stricmp);

/**
 * Compares the beginnings of two strings, upper and lower case of ASCII alike.
 *
 * # Parameters
 *
 * - `string1`, `string2`: the strings.
 * - `count`: how many characters of each are looked at, at most.
 *
 * # Returns
 *
 * As `_stricmp`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnicmp-wcsnicmp-mbsnicmp-strnicmp-l-wcsnicmp-l-mbsnicmp-l>
 */
int _strnicmp(const char *string1,
              const char *string2,
              size_t count) WS2_SYM(_strnicmp);

/**
 * Copies a string into memory of its own.
 *
 * # Returns
 *
 * The copy, which `free` gives back; null when `strSource` is null or, with `ENOMEM` in `errno`, when there is no memory.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdup-wcsdup-mbsdup>
 */
char *_strdup(const char *strSource) WS2_SYM(_strdup);

/**
 * Copies a string into room of a known size.
 *
 * # Parameters
 *
 * - `strDestination`: where the copy goes.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is copied.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDestination` is null or has no room, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcpy-s-wcscpy-s-mbscpy-s>
 */
errno_t wcscpy_s(wchar_t *strDestination, size_t numberOfElements, const wchar_t *strSource) WS2_SYM_W(wcscpy_s);

/**
 * Appends a string to one in room of a known size.
 *
 * # Parameters
 *
 * - `strDestination`: the string that grows.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is appended.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDestination` is null, has no room or no terminator in it, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strcat-s-wcscat-s-mbscat-s>
 */
errno_t wcscat_s(wchar_t *strDestination,
                 size_t numberOfElements,
                 const wchar_t *strSource) WS2_SYM_W(wcscat_s);

/**
 * Copies at most so many characters of a string into room of a known size.
 *
 * # Parameters
 *
 * - `strDest`: where the copy goes; it is always terminated.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is copied.
 * - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDest` is null or has no room, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
 *
 * After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncpy-s-strncpy-s-l-wcsncpy-s-wcsncpy-s-l-mbsncpy-s-mbsncpy-s-l>
 */
errno_t wcsncpy_s(wchar_t *strDest,
                  size_t numberOfElements,
                  const wchar_t *strSource,
                  size_t count) WS2_SYM_W(wcsncpy_s);

/**
 * Appends at most so many characters to a string in room of a known size.
 *
 * # Parameters
 *
 * - `strDest`: the string that grows.
 * - `numberOfElements`: the room there, in characters, with the terminator.
 * - `strSource`: what is appended.
 * - `count`: how many characters at most, or `_TRUNCATE` for as many as fit.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `strDest` is null, has no room or no terminator in it, or `strSource` is null |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks; `errno` stays |
 *
 * After `EINVAL` and `ERANGE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strncat-s-strncat-s-l-wcsncat-s-wcsncat-s-l-mbsncat-s-mbsncat-s-l>
 */
errno_t wcsncat_s(wchar_t *strDest,
                  size_t numberOfElements,
                  const wchar_t *strSource,
                  size_t count) WS2_SYM_W(wcsncat_s);

/**
 * Finds the next token of a string.
 *
 * # Parameters
 *
 * - `str`: the string in the first call, which gets a terminator behind the token; null in the next ones.
 * - `delimiters`: the characters that separate tokens.
 * - `context`: where the place to go on from is kept.
 *
 * # Returns
 *
 * The token, or null when there is no more.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `delimiters` or `context` is null, or both `str` and what `context` keeps |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtok-s-strtok-s-l-wcstok-s-wcstok-s-l-mbstok-s-mbstok-s-l>
 */
wchar_t *wcstok_s(wchar_t *str,
                  const wchar_t *delimiters,
                  wchar_t **context) WS2_SYM_W(wcstok_s);

/**
 * Measures a string that may have no terminator.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: how many characters are looked at, at most.
 *
 * # Returns
 *
 * The number of characters before the terminator, at most `numberOfElements`; 0 when `str` is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnlen-strnlen-s>
 */
size_t wcsnlen_s(const wchar_t *str, size_t numberOfElements) WS2_SYM_W(wcsnlen_s);

/**
 * Changes the letters of a string to lower case.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: the room there, in characters.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-s-strlwr-s-l-mbslwr-s-mbslwr-s-l-wcslwr-s-wcslwr-s-l>
 */
errno_t _wcslwr_s(wchar_t *str,
                  size_t numberOfElements) WS2_SYM_W(_wcslwr_s);

/**
 * Changes the letters of a string to lower case.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strlwr-wcslwr-mbslwr-strlwr-l-wcslwr-l-mbslwr-l>
 */
wchar_t *_wcslwr(wchar_t *str) WS2_SYM_W(_wcslwr);

/**
 * Changes the letters of a string to upper case.
 *
 * # Parameters
 *
 * - `str`: the string.
 * - `numberOfElements`: the room there, in characters.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null or has no terminator in its room; the room then holds the empty string |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-s-strupr-s-l-mbsupr-s-mbsupr-s-l-wcsupr-s-wcsupr-s-l>
 */
errno_t _wcsupr_s(wchar_t *str,
                  size_t numberOfElements) WS2_SYM_W(_wcsupr_s);

/**
 * Changes the letters of a string to upper case.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strupr-strupr-l-mbsupr-mbsupr-l-wcsupr-l-wcsupr>
 */
wchar_t *_wcsupr(wchar_t *str) WS2_SYM_W(_wcsupr);

/**
 * Turns a string round.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strrev-wcsrev-mbsrev-mbsrev-l>
 */
wchar_t *_wcsrev(wchar_t *str) WS2_SYM_W(_wcsrev);

/**
 * Sets each character of a string to `c`.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strset-strset-l-wcsset-wcsset-l-mbsset-mbsset-l>
 */
wchar_t *_wcsset(wchar_t *str,
                 wchar_t c) WS2_SYM_W(_wcsset);

/**
 * Sets the first `count` characters of a string to `c`, up to its terminator.
 *
 * # Returns
 *
 * `str`, or null with `EINVAL` in `errno` when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnset-strnset-l-wcsnset-wcsnset-l-mbsnset-mbsnset-l>
 */
wchar_t *_wcsnset(wchar_t *str,
                  wchar_t c,
                  size_t count) WS2_SYM_W(_wcsnset);

/**
 * Compares two strings, upper and lower case of ASCII alike.
 *
 * # Returns
 *
 * Less than, equal to or greater than 0 as `string1` is less than, equal to or greater than `string2`; `_NLSCMPERROR` (the largest `int`) with `EINVAL` in `errno` when one is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/stricmp-wcsicmp-mbsicmp-stricmp-l-wcsicmp-l-mbsicmp-l>
 */
int _wcsicmp(const wchar_t *string1,
             const wchar_t *string2) WS2_SYM_W(_wcsicmp);

/**
 * Compares the beginnings of two strings, upper and lower case of ASCII alike.
 *
 * # Parameters
 *
 * - `string1`, `string2`: the strings.
 * - `count`: how many characters of each are looked at, at most.
 *
 * # Returns
 *
 * As `_wcsicmp`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strnicmp-wcsnicmp-mbsnicmp-strnicmp-l-wcsnicmp-l-mbsnicmp-l>
 */
int _wcsnicmp(const wchar_t *string1,
              const wchar_t *string2,
              size_t count) WS2_SYM_W(_wcsnicmp);

/**
 * Copies a string into memory of its own.
 *
 * # Returns
 *
 * The copy, which `free` gives back; null when `strSource` is null or, with `ENOMEM` in `errno`, when there is no memory.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdup-wcsdup-mbsdup>
 */
wchar_t *_wcsdup(const wchar_t *strSource) WS2_SYM_W(_wcsdup);

/**
 * Copies bytes into room of a known size.
 *
 * # Parameters
 *
 * - `dest`: where they go.
 * - `destSize`: the room there, in bytes.
 * - `src`: where they come from.
 * - `count`: how many.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `dest` or `src` is null |
 * | `ERANGE` | they do not fit |
 *
 * After an error the room, where there is one, is zero. With `count` 0 nothing else is looked at.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/memcpy-s-wmemcpy-s>
 */
errno_t memcpy_s(void *dest, size_t destSize, const void *src, size_t count) WS2_SYM(memcpy_s);

/**
 * Copies bytes into room of a known size; the two may overlap.
 *
 * # Parameters
 *
 * - `dest`: where they go.
 * - `destSize`: the room there, in bytes.
 * - `src`: where they come from.
 * - `count`: how many.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `dest` or `src` is null |
 * | `ERANGE` | they do not fit |
 *
 * After an error the room is as it was. With `count` 0 nothing else is looked at.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/memmove-s-wmemmove-s>
 */
errno_t memmove_s(void *dest, size_t destSize, const void *src, size_t count) WS2_SYM(memmove_s);

/**
 * As `memcpy_s`, for wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/memcpy-s-wmemcpy-s>
 */
errno_t wmemcpy_s(wchar_t *dest,
                  size_t numberOfElements,
                  const wchar_t *src,
                  size_t count) WS2_SYM_W(wmemcpy_s);

/**
 * As `memmove_s`, for wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/memmove-s-wmemmove-s>
 */
errno_t wmemmove_s(wchar_t *dest,
                   size_t numberOfElements,
                   const wchar_t *src,
                   size_t count) WS2_SYM_W(wmemmove_s);

/**
 * Compares bytes, upper and lower case of ASCII alike.
 *
 * # Parameters
 *
 * - `buffer1`, `buffer2`: what is compared.
 * - `count`: how many bytes.
 *
 * # Returns
 *
 * Less than, equal to or greater than 0 as `buffer1` is less than, equal to or greater than `buffer2`;
 * the largest `int` with `EINVAL` in `errno` when one is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/memicmp-memicmp-l>
 */
int _memicmp(const void *buffer1,
             const void *buffer2,
             size_t count) WS2_SYM(_memicmp);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_STRING_DECL_H */
