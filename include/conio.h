/* <conio.h>: the keyboard and the screen. */
#ifndef _INC_CONIO
#define _INC_CONIO
#pragma GCC system_header

#include <stdarg.h>
#include <ws2/crt.h>

#ifndef WS2_NO_CRT
#include <ws2/crt_conio_decl.h>

WS2_BEGIN_DECLS

int _cprintf(const char *format, ...) WS2_SYM_W(_cprintf);
int _vcprintf(const char *format, va_list argptr) WS2_SYM_W(_vcprintf);
int _cprintf_s(const char *format, ...) WS2_SYM_W(_cprintf);
int _cwprintf(const wchar_t *format, ...) WS2_SYM_W(_cwprintf);
int _vcwprintf(const wchar_t *format, va_list argptr) WS2_SYM_W(_vcwprintf);

/* The same without underscores. */
int kbhit(void) WS2_SYM(_kbhit);
int getch(void) WS2_SYM(_getch);
int getche(void) WS2_SYM(_getche);
int putch(int c) WS2_SYM(_putch);
int ungetch(int c) WS2_SYM(_ungetch);
int cputs(const char *str) WS2_SYM(_cputs);
int cprintf(const char *format, ...) WS2_SYM_W(_cprintf);

WS2_END_DECLS
#endif

#endif
