/* <sys/timeb.h>: the time in seconds and milliseconds. */
#ifndef WS2_SYS_TIMEB_H
#define WS2_SYS_TIMEB_H
#pragma GCC system_header

#if __has_include_next(<sys/timeb.h>)
#include_next <sys/timeb.h>
#endif
#include <time.h>

#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_time_decl.h>

#define __timeb64 _timeb
#define _ftime64(timeptr) _ftime(timeptr)
#define _ftime64_s(timeptr) _ftime_s(timeptr)
#endif

#endif
