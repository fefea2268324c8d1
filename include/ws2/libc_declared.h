/*
 * Which of the clashing names libc has declared so far, by the marks that glibc, musl and macOS
 * leave behind their declarations. No guard: the answer changes as more headers are read.
 */
#pragma GCC system_header

#if !defined(WS2_LIBC_FD_SET) && (defined(_SYS_SELECT_H) || defined(_FD_SET))
#define WS2_LIBC_FD_SET 1
#endif

#if !defined(WS2_LIBC_U_LONG)
#if defined(__u_char_defined) || defined(_U_LONG)
#define WS2_LIBC_U_LONG 1
#elif defined(__linux__) && !defined(__GLIBC__) && defined(_SYS_TYPES_H)                           \
    && (defined(_GNU_SOURCE) || defined(_BSD_SOURCE))
#define WS2_LIBC_U_LONG 1
#endif
#endif

#if !defined(WS2_LIBC_SOCKLEN_T)                                                                   \
    && (defined(__socklen_t_defined) || defined(__DEFINED_socklen_t) || defined(_SOCKLEN_T))
#define WS2_LIBC_SOCKLEN_T 1
#endif

#if !defined(WS2_LIBC_GETHOSTNAME) && (defined(_UNISTD_H) || defined(_UNISTD_H_))
#define WS2_LIBC_GETHOSTNAME 1
#endif
