/* Characters and strings that are narrow or wide as UNICODE says. */
#ifndef WS2_TYPES_AFTER_H
#define WS2_TYPES_AFTER_H
#pragma GCC system_header

#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR;
#else
typedef char TCHAR, *PTCHAR;
#endif
#endif

#ifdef UNICODE
typedef WCHAR TBYTE, *PTBYTE;
typedef LPWSTR PTSTR, LPTSTR;
typedef LPCWSTR PCTSTR, LPCTSTR;
#define __TEXT(text) L##text
#else
typedef unsigned char TBYTE, *PTBYTE;
typedef LPSTR PTSTR, LPTSTR;
typedef LPCSTR PCTSTR, LPCTSTR;
#define __TEXT(text) text
#endif
/* A macro as argument is expanded first. */
#define TEXT(text) __TEXT(text)

#endif
