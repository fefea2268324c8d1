/* What winsock2.h stands on, and the structure whose length the program chooses. */
#ifndef WS2_WINSOCK2_BEFORE_H
#define WS2_WINSOCK2_BEFORE_H
#pragma GCC system_header

#include <ws2/winsock_mode.h>

#include <windows.h>

/* winsock.h is a part of winsock2.h here. */
#ifndef _WINSOCKAPI_
#define _WINSOCKAPI_
#endif

/* How many sockets a set holds. A program may define it before it includes this. */
#ifndef FD_SETSIZE
#define FD_SETSIZE 64
#endif

/* A set of sockets. The library looks at the first fd_count only. In Rust: abi/select.rs. */
typedef struct fd_set {
    unsigned int fd_count;        /* how many sockets are in the set */
    SOCKET fd_array[FD_SETSIZE]; /* the sockets */
} fd_set, FD_SET, *PFD_SET, *LPFD_SET;

#endif
