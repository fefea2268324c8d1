/* What the base types stand on: sizes of the compiler, and the width of wide characters. */
#ifndef WS2_TYPES_BEFORE_H
#define WS2_TYPES_BEFORE_H
#pragma GCC system_header

#include <stddef.h>
#include <ws2/config.h>
#include <ws2/crt.h>

#ifndef VOID
#define VOID void
#endif

/* A character of the wide functions: 4 bytes, or 2 with -fshort-wchar. The library has both. */
typedef wchar_t WCHAR;

#endif
