/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_STDIO_DECL_H
#define WS2_CRT_STDIO_DECL_H
#pragma GCC system_header

#include <stdio.h>
#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Opens a file as a stream, by wide characters.
 *
 * # Parameters
 *
 * - `filename`: the file.
 * - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
 *   (`ccs=`) is left out of account, because text is UTF-8.
 *
 * # Returns
 *
 * The stream; null with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or there is no such `mode` |
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be opened so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-wfopen>
 */
FILE *_wfopen(const wchar_t *filename,
              const wchar_t *mode) WS2_SYM_W(_wfopen);

/**
 * Opens a file as a stream and answers the error.
 *
 * # Parameters
 *
 * - `pFile`: gets the stream, or null.
 * - `filename`: the file.
 * - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
 *   (`ccs=`) is left out of account, because text is UTF-8.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or there is no such `mode` |
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be opened so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-s-wfopen-s>
 */
errno_t fopen_s(FILE **pFile,
                const char *filename,
                const char *mode) WS2_SYM(fopen_s);

/**
 * Opens a file as a stream, by wide characters, and answers the error; as `fopen_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fopen-s-wfopen-s>
 */
errno_t _wfopen_s(FILE **pFile, const wchar_t *filename, const wchar_t *mode) WS2_SYM_W(_wfopen_s);

/**
 * Opens a file as a stream that others may share.
 *
 * # Parameters
 *
 * - `filename`: the file.
 * - `mode`: `r`, `w` or `a`, with `+`, `b`, `t`, `x` and the hints of Windows behind it; a character set
 *   (`ccs=`) is left out of account, because text is UTF-8.
 * - `shflag`: `_SH_DENYNO` and its like.
 *
 * # Returns
 *
 * The stream; null with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or there is no such `mode` |
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be opened so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fsopen-wfsopen>
 *
 * # Differences from Windows
 *
 * - No file is kept from others.
 */
FILE *_fsopen(const char *filename,
              const char *mode,
              int shflag) WS2_SYM(_fsopen);

/**
 * Opens a file as a stream that others may share, by wide characters; as `_fsopen`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fsopen-wfsopen>
 */
FILE *_wfsopen(const wchar_t *filename, const wchar_t *mode, int shflag) WS2_SYM_W(_wfsopen);

/**
 * Makes a stream one of another file and answers the error.
 *
 * # Parameters
 *
 * - `stream`: gets the stream, or null.
 * - `fileName`, `mode`: as for `fopen`.
 * - `oldStream`: the stream.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or there is no such `mode` |
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be opened so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/freopen-s-wfreopen-s>
 */
errno_t freopen_s(FILE **stream, const char *fileName, const char *mode, FILE *oldStream) WS2_SYM(freopen_s);

/**
 * Reads from a stream into room of a known size.
 *
 * # Parameters
 *
 * - `buffer`: where the elements go.
 * - `bufferSize`: the room there, in bytes.
 * - `elementSize`: the size of one, in bytes.
 * - `count`: how many.
 * - `stream`: the stream.
 *
 * # Returns
 *
 * The number of whole elements; 0 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` or `stream` is null |
 * | `ERANGE` | they do not fit; the room is zero then |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/fread-s>
 */
size_t fread_s(void *buffer, size_t bufferSize, size_t elementSize, size_t count, FILE *stream) WS2_SYM(fread_s);

/**
 * Reads a line from `stdin`.
 *
 * # Parameters
 *
 * - `buffer`: where the line goes, without its end.
 * - `sizeInCharacters`: the room there, in characters, with the terminator.
 *
 * # Returns
 *
 * `buffer`; null at the end of the input, and with the error in `errno`. The room then holds the empty
 * string.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or has no room |
 * | `ERANGE` | the line does not fit; it has been read to its end |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/gets-s-getws-s>
 */
char *gets_s(char *buffer,
             size_t sizeInCharacters) WS2_SYM(gets_s);

/**
 * Deletes a file, by wide characters; as `remove`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/remove-wremove>
 */
int _wremove(const wchar_t *path) WS2_SYM_W(_wremove);

/**
 * Gives a file another name, by wide characters; as `rename`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/rename-wrename>
 */
int _wrename(const wchar_t *oldname, const wchar_t *newname) WS2_SYM_W(_wrename);

/**
 * Writes a wide string and a newline to `stdout`.
 *
 * # Parameters
 *
 * - `str`: the string.
 *
 * # Returns
 *
 * 0; `EOF` with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/puts-putws>
 */
int _putws(const wchar_t *str) WS2_SYM_W(_putws);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_STDIO_DECL_H */
