/* What the generator of win32.h cannot say. */
#ifndef WS2_WIN32_AFTER_H
#define WS2_WIN32_AFTER_H
#pragma GCC system_header

#endif
