/*
 * Makes this source file a POSIX one: it has included <sys/socket.h>, <netdb.h>, <poll.h> or
 * another header whose names are also Winsock's. libc's names come back for good.
 */
#pragma GCC system_header

#if defined(WS2_WINSOCK_MODE)
#ifndef WS2_MIXED_SOCKETS
#define WS2_MIXED_SOCKETS 1
#error                                                                                             \
    "ws2_32: this file has included <winsock2.h>, so it cannot include a POSIX socket header: the same names have other values there. Split it, or include the POSIX header #ifndef _WIN32 and build with ws2cc -mwin32."
#endif
#elif !defined(WS2_POSIX_MODE)
#define WS2_POSIX_MODE 1

#include <ws2/libc_declared.h>

#undef fd_set
#undef gethostname
#undef socklen_t
#undef u_long

#ifdef WS2_LIBC_U_LONG
typedef ws2_posix_u_long u_long;
#endif
#ifdef WS2_LIBC_SOCKLEN_T
typedef ws2_posix_socklen_t socklen_t;
#endif

#ifdef WS2_LIBC_GETHOSTNAME
#ifdef __cplusplus
extern "C"
#endif
int gethostname(char *, __SIZE_TYPE__)
#ifdef __GLIBC__
    __THROW
#endif
    ;
#endif

#ifdef WS2_LIBC_FD_SET
/* The type stays the one that headers may have named already. Reading <sys/select.h> once more gives
 * the macros. */
#ifdef __APPLE__
typedef struct ws2_posix_fd_set fd_set;
#undef _SYS_SELECT_H_
#undef _SYS__SELECT_H_
#include <sys/select.h>
#else
#undef _SYS_SELECT_H
#define fd_set ws2_posix_fd_set_once_more
#define pselect ws2_posix_pselect_once_more
#define select ws2_posix_select_once_more
#include <sys/select.h>
#undef fd_set
#undef pselect
#undef select
typedef ws2_posix_fd_set fd_set;
#ifdef __cplusplus
extern "C" {
#endif
int select(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
           struct timeval *__restrict);
int pselect(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
            const struct timespec *__restrict, const sigset_t *__restrict);
#ifdef __cplusplus
}
#endif
#endif
#endif

#ifdef WS2_LIBC_WITHOUT_SOCKIO
#include <sys/sockio.h>
#endif

#endif
