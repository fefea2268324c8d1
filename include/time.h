/* libc's <time.h>, with Microsoft's functions in a file that includes a Windows header. */
#pragma GCC system_header

#include_next <time.h>

#ifndef WS2_TIME_H
#define WS2_TIME_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_time.h>
#endif
#endif
