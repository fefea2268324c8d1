/*
 * _open and its like, whose last argument is there only with _O_CREAT; as format.c, only what Rust
 * cannot define.
 */
#include "format.h"

#include <fcntl.h>

int ws2_crt_open(const char *path, int flags, int mode);
int WIDTH(ws2_crt_wopen)(const wchar_t *path, int flags, int mode);

/* Leaves the mode, if it is there, in `mode`. */
#define READ_MODE(last)                                                                            \
    int mode = 0;                                                                                  \
    if (flags & O_CREAT) {                                                                         \
        va_list list;                                                                              \
        va_start(list, last);                                                                      \
        mode = va_arg(list, int);                                                                  \
        va_end(list);                                                                              \
    }

int WIDTH(ws2__wopen)(const wchar_t *path, int flags, ...) {
    READ_MODE(flags)
    return WIDTH(ws2_crt_wopen)(path, flags, mode);
}

int WIDTH(ws2__wsopen)(const wchar_t *path, int flags, int share, ...) {
    READ_MODE(share)
    return WIDTH(ws2_crt_wopen)(path, flags, mode);
}

/* These have no wide characters and exist once. */
#if __SIZEOF_WCHAR_T__ != 2

int ws2__open(const char *path, int flags, ...) {
    READ_MODE(flags)
    return ws2_crt_open(path, flags, mode);
}

int ws2__sopen(const char *path, int flags, int share, ...) {
    READ_MODE(share)
    return ws2_crt_open(path, flags, mode);
}

#endif
