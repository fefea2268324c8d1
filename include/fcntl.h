/* libc's <fcntl.h>, with Microsoft's flags in a file that includes a Windows header. */
#pragma GCC system_header

#include_next <fcntl.h>

#ifndef WS2_FCNTL_H
#define WS2_FCNTL_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_fcntl.h>
#endif
#endif
