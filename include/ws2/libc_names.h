/*
 * Gives libc's types their names back, as macros that winsock_mode.h can take away again. The
 * functions stay hidden, because a macro would rename a class's method of that name; who calls
 * select or gethostname from a POSIX file includes <sys/select.h>, <sys/socket.h> or <netdb.h>,
 * which lead to posix_mode.h.
 */
#pragma GCC system_header

#include <ws2/libc_declared.h>

#if defined(WS2_LIBC_FD_SET) && !defined(fd_set)
#define fd_set ws2_posix_fd_set
#endif
#if defined(WS2_LIBC_U_LONG) && !defined(u_long)
#define u_long ws2_posix_u_long
#endif
#if defined(WS2_LIBC_SOCKLEN_T) && !defined(socklen_t)
#define socklen_t ws2_posix_socklen_t
#endif
