/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_IO_DECL_H
#define WS2_CRT_IO_DECL_H
#pragma GCC system_header

#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Reads from a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `buffer`: where the bytes go.
 * - `buffer_size`: how many at most.
 *
 * # Returns
 *
 * The number of bytes, 0 at the end of the file; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null |
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/read>
 */
int _read(int fd, void *buffer, unsigned int buffer_size) WS2_SYM(_read);

/**
 * Writes to a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `buffer`: the bytes.
 * - `count`: how many.
 *
 * # Returns
 *
 * The number of bytes written; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null |
 * | `EBADF` | `fd` is not open |
 * | `ENOSPC` | the medium is full |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/write>
 */
int _write(int fd, const void *buffer, unsigned int count) WS2_SYM(_write);

/**
 * Moves the position of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `offset`: how far, in bytes.
 * - `origin`: `SEEK_SET`, `SEEK_CUR` or `SEEK_END`.
 *
 * # Returns
 *
 * The new position from the beginning; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | there is no such `origin`, or the position would be before the beginning |
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/lseek-lseeki64>
 */
long _lseek(int fd, long offset, int origin) WS2_SYM(_lseek);

/**
 * Moves the position of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `offset`: how far, in bytes.
 * - `origin`: `SEEK_SET`, `SEEK_CUR` or `SEEK_END`.
 *
 * # Returns
 *
 * The new position from the beginning; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | there is no such `origin`, or the position would be before the beginning |
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/lseek-lseeki64>
 */
long long _lseeki64(int fd, long long offset, int origin) WS2_SYM(_lseeki64);

/**
 * Answers the position of a file.
 *
 * # Parameters
 *
 * - `handle`: the file.
 *
 * # Returns
 *
 * The position from the beginning, in bytes; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `handle` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/tell-telli64>
 */
long _tell(int handle) WS2_SYM(_tell);

/**
 * Answers the position of a file.
 *
 * # Parameters
 *
 * - `handle`: the file.
 *
 * # Returns
 *
 * The position from the beginning, in bytes; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `handle` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/tell-telli64>
 */
long long _telli64(int handle) WS2_SYM(_telli64);

/**
 * Answers the length of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 *
 * # Returns
 *
 * The length in bytes; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/filelength-filelengthi64>
 */
long _filelength(int fd) WS2_SYM(_filelength);

/**
 * Answers the length of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 *
 * # Returns
 *
 * The length in bytes; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/filelength-filelengthi64>
 */
long long _filelengthi64(int fd) WS2_SYM(_filelengthi64);

/**
 * Answers whether a file is at its end.
 *
 * # Parameters
 *
 * - `fd`: the file.
 *
 * # Returns
 *
 * 1 or 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/eof>
 */
int _eof(int fd) WS2_SYM(_eof);

/**
 * Sets the length of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `size`: the new length in bytes.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 * | `EINVAL` | `size` is negative |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chsize>
 */
int _chsize(int fd, long size) WS2_SYM(_chsize);

/**
 * Sets the length of a file.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `size`: the new length in bytes.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 * | `EINVAL` | `size` is negative |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chsize-s>
 */
errno_t _chsize_s(int fd, long long size) WS2_SYM(_chsize_s);

/**
 * Waits until what was written to a file is on the medium.
 *
 * # Parameters
 *
 * - `fd`: the file.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/commit>
 */
int _commit(int fd) WS2_SYM(_commit);

/**
 * Makes a number stand for another open file.
 *
 * # Parameters
 *
 * - `fd1`: the file.
 * - `fd2`: the number; what it stood for is closed.
 *
 * # Returns
 *
 * 0, where POSIX' function answers `fd2`; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd1` is not open, or no file can have the number `fd2` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/dup-dup2>
 */
int _dup2(int fd1, int fd2) WS2_SYM(_dup2);

/**
 * Sets how the text of a file is translated.
 *
 * # Parameters
 *
 * - `fd`: the file.
 * - `mode`: `_O_TEXT`, `_O_BINARY`, `_O_WTEXT`, `_O_U16TEXT` or `_O_U8TEXT`.
 *
 * # Returns
 *
 * The mode before; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 * | `EINVAL` | there is no such mode |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/setmode>
 *
 * # Differences from Windows
 *
 * - No text is translated, and wide output is UTF-8 in every mode.
 */
int _setmode(int fd, int mode) WS2_SYM(_setmode);

/**
 * Answers whether a file may be used.
 *
 * # Parameters
 *
 * - `path`: the file.
 * - `mode`: 0 whether it is there, 2 to write, 4 to read, 6 both.
 *
 * # Returns
 *
 * 0 when it may; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be used so |
 * | `EINVAL` | `path` is null, or there is no such `mode` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-waccess>
 */
int _access(const char *path, int mode) WS2_SYM(_access);

/**
 * Answers whether a file may be used, by wide characters; as `_access`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-waccess>
 */
int _waccess(const wchar_t *path, int mode) WS2_SYM_W(_waccess);

/**
 * Answers whether a file may be used.
 *
 * # Parameters
 *
 * - `path`: the file.
 * - `mode`: 0 whether it is there, 2 to write, 4 to read, 6 both.
 *
 * # Returns
 *
 * 0 when it may; else the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be used so |
 * | `EINVAL` | `path` is null, or there is no such `mode` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-s-waccess-s>
 */
errno_t _access_s(const char *path, int mode) WS2_SYM(_access_s);

/**
 * Answers whether a file may be used, by wide characters; as `_access_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/access-s-waccess-s>
 */
errno_t _waccess_s(const wchar_t *path, int mode) WS2_SYM_W(_waccess_s);

/**
 * Deletes a file.
 *
 * # Parameters
 *
 * - `path`: the file.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be deleted |
 * | `EINVAL` | `path` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/unlink-wunlink>
 */
int _unlink(const char *path) WS2_SYM(_unlink);

/**
 * Deletes a file, by wide characters; as `_unlink`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/unlink-wunlink>
 */
int _wunlink(const wchar_t *path) WS2_SYM_W(_wunlink);

/**
 * Sets whether a file may be written.
 *
 * # Parameters
 *
 * - `path`: the file.
 * - `pmode`: `_S_IREAD`, `_S_IWRITE` or both.
 *
 * # Returns
 *
 * 0; -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ENOENT` | there is no such file |
 * | `EINVAL` | `path` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chmod-wchmod>
 */
int _chmod(const char *path, int pmode) WS2_SYM(_chmod);

/**
 * Sets whether a file may be written, by wide characters; as `_chmod`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/chmod-wchmod>
 */
int _wchmod(const wchar_t *path, int pmode) WS2_SYM_W(_wchmod);

/**
 * Opens a file and answers the error.
 *
 * # Parameters
 *
 * - `pfh`: gets the descriptor, or -1.
 * - `filename`: the file.
 * - `oflag`: `_O_...` flags.
 * - `shflag`: what others may do with it meanwhile.
 * - `pmode`: what a new file allows: `_S_IREAD`, `_S_IWRITE` or both.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `pfh` or `filename` is null |
 * | `ENOENT` | there is no such file |
 * | `EACCES` | it may not be opened so |
 * | `EEXIST` | it is there, and the flags say that it must not |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/sopen-s-wsopen-s>
 *
 * # Differences from Windows
 *
 * - No file is kept from others.
 */
errno_t _sopen_s(int *pfh, const char *filename, int oflag, int shflag, int pmode) WS2_SYM(_sopen_s);

/**
 * Tells the handle of the file that a descriptor is.
 *
 * # Parameters
 *
 * - `fd`: the descriptor.
 *
 * # Returns
 *
 * The handle, which belongs to the descriptor: `_close` ends both. Of a socket it is the socket. Or -1, which is
 * `INVALID_HANDLE_VALUE`, with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `fd` is not open |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-osfhandle>
 *
 * # Differences from Windows
 *
 * - The number of the handle is not free again before the descriptor is asked about as another file.
 */
ptrdiff_t _get_osfhandle(int fd) WS2_SYM(_get_osfhandle);

/**
 * Makes a descriptor of a handle.
 *
 * # Parameters
 *
 * - `osfhandle`: a file, a pipe or a socket.
 * - `flags`: of those of `_open`, the mode of translation.
 *
 * # Returns
 *
 * The descriptor, which `_close` closes; of a socket, its number. Or -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EBADF` | `osfhandle` is none of these |
 * | `EMFILE` | there are too many descriptors |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/open-osfhandle>
 *
 * # Differences from Windows
 *
 * - The handle is closed at once, not by `_close`; `_get_osfhandle` tells another one for the same file.
 */
int _open_osfhandle(ptrdiff_t osfhandle,
                    int flags) WS2_SYM(_open_osfhandle);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_IO_DECL_H */
