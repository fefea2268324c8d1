/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_DIRECT_DECL_H
#define WS2_CRT_DIRECT_DECL_H
#pragma GCC system_header

#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Makes a directory.
 *
 * # Parameters
 *
 * - `dirname`: the directory.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `dirname` is null |
 * | `EEXIST` | there is a file or a directory of this name |
 * | `ENOENT` | a part of the path is missing |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/mkdir-wmkdir>
 */
int _mkdir(const char *dirname) WS2_SYM(_mkdir);

/**
 * Makes a directory; as `_mkdir`, by wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/mkdir-wmkdir>
 */
int _wmkdir(const wchar_t *dirname) WS2_SYM_W(_wmkdir);

/**
 * Removes a directory, which must be empty.
 *
 * # Parameters
 *
 * - `dirname`: the directory.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `dirname` is null |
 * | `ENOENT` | there is no such directory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/rmdir-wrmdir>
 */
int _rmdir(const char *dirname) WS2_SYM(_rmdir);

/**
 * Removes a directory, which must be empty; as `_rmdir`, by wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/rmdir-wrmdir>
 */
int _wrmdir(const wchar_t *dirname) WS2_SYM_W(_wrmdir);

/**
 * Makes a directory the current one.
 *
 * # Parameters
 *
 * - `dirname`: the directory.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `dirname` is null |
 * | `ENOENT` | there is no such directory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chdir-wchdir>
 */
int _chdir(const char *dirname) WS2_SYM(_chdir);

/**
 * Makes a directory the current one; as `_chdir`, by wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chdir-wchdir>
 */
int _wchdir(const wchar_t *dirname) WS2_SYM_W(_wchdir);

/**
 * Answers the current directory.
 *
 * # Parameters
 *
 * - `buffer`: where it goes; null for memory that `free` gives back.
 * - `maxlen`: the room there, in characters; without `buffer`, the least to allocate.
 *
 * # Returns
 *
 * The directory; null with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | there is no room |
 * | `ERANGE` | it does not fit |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getcwd-wgetcwd>
 */
char *_getcwd(char *buffer, int maxlen) WS2_SYM(_getcwd);

/**
 * Answers the current directory as a wide string; as `_getcwd`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getcwd-wgetcwd>
 */
wchar_t *_wgetcwd(wchar_t *buffer, int maxlen) WS2_SYM_W(_wgetcwd);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_DIRECT_DECL_H */
