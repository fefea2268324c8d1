/* libc's <sys/types.h>, with u_long, fd_set and select out of Winsock's way. */
#pragma GCC system_header

#ifdef WS2_POSIX_MODE
#include_next <sys/types.h>
#else
#include <ws2/libc_begin.h>
#include_next <sys/types.h>
#include <ws2/libc_end.h>
#endif
