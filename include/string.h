/* libc's <string.h>, with Microsoft's functions in a file that includes a Windows header. */
#pragma GCC system_header

#include_next <string.h>

#ifndef WS2_STRING_H
#define WS2_STRING_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_string.h>
#endif
#endif
