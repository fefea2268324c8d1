/* libc's <wchar.h>, with Microsoft's functions and rules in a file that includes a Windows header. */
#pragma GCC system_header

#include <ws2/crt_libc_begin.h>
#include_next <wchar.h>
#include <ws2/crt_libc_end.h>

/* libc's own headers may have asked for a part of it only. */
#if defined(WEOF) && !defined(WS2_WCHAR_H)
#define WS2_WCHAR_H 1
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
#include <ws2/crt_wchar.h>
#endif
#endif
