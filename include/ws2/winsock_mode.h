/*
 * Makes this source file a Winsock one, before the first declaration of <winsock2.h>. libc's
 * clashing names stay away for good; of what is behind them only `struct timeval` is shared.
 */
#ifndef WS2_WINSOCK_MODE
#pragma GCC system_header

#if defined(WS2_POSIX_MODE)
#error                                                                                             \
    "ws2_32: this file has included a POSIX socket header (<sys/socket.h>, <netinet/in.h>, <netdb.h>, <sys/select.h>, <poll.h> ...), so it cannot include <winsock2.h>: the same names have other values there. Split it, or include the POSIX header #ifndef _WIN32 and build with ws2cc -mwin32."
#include <ws2/one_kind_of_socket_per_source_file> /* ends the compilation */
#elif !defined(WS2_LIBC_OVERLAY) && (defined(_SYS_SELECT_H) || defined(_FD_SET))
#error                                                                                             \
    "ws2_32: a header of the C library came before <winsock2.h> without the directory of these headers in front of it. Compile with -I<prefix>/include/ws2_32 (ws2cc, or pkg-config --cflags ws2_32, does that)."
#include <ws2/include_directory_missing_on_the_command_line> /* ends the compilation */
#endif

#define WS2_WINSOCK_MODE 1
#undef fd_set
#undef gethostname
#undef socklen_t
#undef u_long

#include <ws2/libc_begin.h>
#include <sys/select.h> /* struct timeval */
#include <ws2/libc_end.h>

#ifdef __APPLE__
/* <stdlib.h> would bring htonl and its like as macros; read once, they do not come back. */
#include <sys/_endian.h>
#endif
#undef htonl
#undef htonll
#undef htons
#undef ntohl
#undef ntohll
#undef ntohs

#endif
