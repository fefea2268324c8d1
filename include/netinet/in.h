/* libc's <netinet/in.h>, in source files that are POSIX ones. */
#pragma GCC system_header

#include <ws2/posix_mode.h>
#ifdef WS2_POSIX_MODE
#include_next <netinet/in.h>
#endif
