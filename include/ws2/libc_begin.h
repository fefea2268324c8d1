/*
 * Opens the bracket in which the shadows of libc's headers read the real ones; libc_end.h closes
 * it. Brackets nest: libc's headers include one another.
 *
 * What libc declares under a name that is Winsock's is declared as ws2_posix_... instead. What a
 * program has defined over a POSIX name is set aside, because its macro is not meant for libc's
 * prototypes: `#define close closesocket`, `#define sleep(s) Sleep((s) * 1000)`.
 */
#pragma GCC system_header

#define WS2_LIBC_OVERLAY 1

#pragma push_macro("WS2_LIBC_BRACKET")
#undef WS2_LIBC_BRACKET
#define WS2_LIBC_BRACKET 1

#pragma push_macro("fd_set")
#pragma push_macro("gethostname")
#pragma push_macro("pselect")
#pragma push_macro("select")
#pragma push_macro("socklen_t")
#pragma push_macro("u_long")
#undef fd_set
#undef gethostname
#undef pselect
#undef select
#undef socklen_t
#undef u_long
#define fd_set ws2_posix_fd_set
#define gethostname ws2_posix_gethostname
#define pselect ws2_posix_pselect
#define select ws2_posix_select
#define socklen_t ws2_posix_socklen_t
#define u_long ws2_posix_u_long

#pragma push_macro("FD_CLR")
#pragma push_macro("FD_COPY")
#pragma push_macro("FD_ISSET")
#pragma push_macro("FD_SET")
#pragma push_macro("FD_SETSIZE")
#pragma push_macro("FD_ZERO")
#undef FD_CLR
#undef FD_COPY
#undef FD_ISSET
#undef FD_SET
#undef FD_SETSIZE
#undef FD_ZERO

#pragma push_macro("access")
#pragma push_macro("chdir")
#pragma push_macro("close")
#pragma push_macro("dup")
#pragma push_macro("dup2")
#pragma push_macro("getcwd")
#pragma push_macro("getpid")
#pragma push_macro("ioctl")
#pragma push_macro("isatty")
#pragma push_macro("lseek")
#pragma push_macro("pipe")
#pragma push_macro("read")
#pragma push_macro("rmdir")
#pragma push_macro("sleep")
#pragma push_macro("unlink")
#pragma push_macro("usleep")
#pragma push_macro("write")
#undef access
#undef chdir
#undef close
#undef dup
#undef dup2
#undef getcwd
#undef getpid
#undef ioctl
#undef isatty
#undef lseek
#undef pipe
#undef read
#undef rmdir
#undef sleep
#undef unlink
#undef usleep
#undef write
