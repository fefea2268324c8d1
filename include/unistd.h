/* libc's <unistd.h>, with gethostname, whose length is a size_t, out of Winsock's way. */
#pragma GCC system_header

#ifdef WS2_POSIX_MODE
#include_next <unistd.h>
#else
#pragma redefine_extname ws2_posix_gethostname gethostname
#include <ws2/libc_begin.h>
#include_next <unistd.h>
#include <ws2/libc_end.h>
#endif
