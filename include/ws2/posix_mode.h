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
/* Read <sys/select.h> once more: now it declares fd_set, FD_SET and select by their names. */
#undef _SYS_SELECT_H
#ifdef __APPLE__
/* There fd_set has a header of its own, with inline functions that must not come twice. */
typedef struct ws2_posix_fd_set fd_set;
#undef _SYS_SELECT_H_
#undef _SYS__SELECT_H_
#endif
#include <sys/select.h>
#endif

#endif
