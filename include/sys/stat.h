/* libc's <sys/stat.h>, with Microsoft's names in a file that includes a Windows header. */
#pragma GCC system_header

#include_next <sys/stat.h>

#ifndef WS2_SYS_STAT_H
#define WS2_SYS_STAT_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_stat.h>
#endif
#endif
