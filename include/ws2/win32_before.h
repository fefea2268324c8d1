/* What win32.h stands on. */
#ifndef WS2_WIN32_BEFORE_H
#define WS2_WIN32_BEFORE_H
#pragma GCC system_header

#include <stdarg.h>
#include <winerror.h>
#include <ws2/types.h>

#endif
