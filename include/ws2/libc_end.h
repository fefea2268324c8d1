/* Closes the bracket that libc_begin.h opens: libc's macros go, the program's come back. */
#pragma GCC system_header

#pragma pop_macro("fd_set")
#pragma pop_macro("gethostname")
#pragma pop_macro("pselect")
#pragma pop_macro("select")
#pragma pop_macro("socklen_t")
#pragma pop_macro("u_long")

#pragma pop_macro("FD_CLR")
#pragma pop_macro("FD_COPY")
#pragma pop_macro("FD_ISSET")
#pragma pop_macro("FD_SET")
#pragma pop_macro("FD_SETSIZE")
#pragma pop_macro("FD_ZERO")

#pragma pop_macro("access")
#pragma pop_macro("chdir")
#pragma pop_macro("close")
#pragma pop_macro("dup")
#pragma pop_macro("dup2")
#pragma pop_macro("getcwd")
#pragma pop_macro("getpid")
#pragma pop_macro("ioctl")
#pragma pop_macro("isatty")
#pragma pop_macro("lseek")
#pragma pop_macro("pipe")
#pragma pop_macro("read")
#pragma pop_macro("rmdir")
#pragma pop_macro("sleep")
#pragma pop_macro("unlink")
#pragma pop_macro("usleep")
#pragma pop_macro("write")

#undef WS2_LIBC_BRACKET
#pragma pop_macro("WS2_LIBC_BRACKET")

/*
 * A file that has included neither Winsock's nor POSIX' socket headers yet may be one of a POSIX
 * program's that needs libc's names without them.
 */
#if !defined(WS2_LIBC_BRACKET) && !defined(WS2_WINSOCK_MODE)
#include <ws2/libc_names.h>
#endif
