/*
 * <windows.h> as WIN32_LEAN_AND_MEAN wants it: without Winsock. <windef.h>, <winbase.h>,
 * <synchapi.h> and their like all lead here, because programs rarely name the right one.
 */
#ifndef WS2_WINDOWS_LEAN_H
#define WS2_WINDOWS_LEAN_H
#pragma GCC system_header

#include <sdkddkver.h>
#include <ws2/msvc.h>
#include <ws2/windef_macros.h>

/* libc's first, while nothing of Microsoft's runtime is in force: they include one another. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <ws2/crt.h>

#include <ws2/types.h>

#include <winerror.h>
#include <ws2/guid.h>
#include <ws2/win32.h>

#include <ws2/interlocked.h>
#include <ws2/minmax.h>
#include <ws2/wsprintf.h>

#endif
