/*
 * libc's <sys/select.h>. One of libc's own headers that includes it is after types; a program that
 * does wants POSIX' select.
 */
#pragma GCC system_header

#ifdef WS2_LIBC_BRACKET
#include_next <sys/select.h>
#else
#include <ws2/posix_mode.h>
#ifdef WS2_POSIX_MODE
#include_next <sys/select.h>
#endif
#endif
