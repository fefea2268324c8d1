/* libc's <stdlib.h>, with Microsoft's functions in a file that includes a Windows header. */
#pragma GCC system_header

#include_next <stdlib.h>

#ifndef WS2_STDLIB_H
#define WS2_STDLIB_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_stdlib.h>
#endif
#endif
