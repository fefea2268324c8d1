/*
 * wsprintf and wvsprintf, which are windows.h's and not the C runtime's: at most 1024 characters
 * with the terminator, no fractions, and no width or precision among the arguments.
 */
#ifndef WS2_WSPRINTF_H
#define WS2_WSPRINTF_H
#pragma GCC system_header

#include <stdarg.h>
#include <ws2/types.h>

WS2_BEGIN_DECLS

int wsprintfA(LPSTR unnamedParam1, LPCSTR unnamedParam2, ...) WS2_SYM_W(wsprintfA);
int wsprintfW(LPWSTR unnamedParam1, LPCWSTR unnamedParam2, ...) WS2_SYM_W(wsprintfW);
int wvsprintfA(LPSTR unnamedParam1, LPCSTR unnamedParam2, va_list arglist) WS2_SYM_W(wvsprintfA);
int wvsprintfW(LPWSTR unnamedParam1, LPCWSTR unnamedParam2, va_list arglist) WS2_SYM_W(wvsprintfW);

WS2_END_DECLS

#ifdef UNICODE
#define wsprintf wsprintfW
#define wvsprintf wvsprintfW
#else
#define wsprintf wsprintfA
#define wvsprintf wvsprintfA
#endif

#endif
