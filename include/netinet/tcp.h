/* libc's <netinet/tcp.h>, in source files that are POSIX ones. */
#pragma GCC system_header

#include <ws2/posix_mode.h>
#ifdef WS2_POSIX_MODE
#include_next <netinet/tcp.h>
#endif
