/*
 * Strings that stay within their room: StringCch... counts characters, StringCb... bytes. Every
 * function terminates what it writes and tells by an HRESULT whether all of it fitted.
 */
#ifndef _STRSAFE_H_INCLUDED_
#define _STRSAFE_H_INCLUDED_
#pragma GCC system_header

#include <sal.h>
#include <ws2/windef_macros.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#include <winerror.h>
#include <ws2/crt.h>

#define STRSAFEAPI static __inline__ __attribute__((__unused__)) HRESULT

/* The most that any function takes. */
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_MAX_LENGTH (STRSAFE_MAX_CCH - 1)

/* For the functions whose names end in Ex. The lowest byte is what they fill with. */
#define STRSAFE_IGNORE_NULLS 0x00000100     /* a null is an empty string */
#define STRSAFE_FILL_BEHIND_NULL 0x00000200 /* fill the rest after success */
#define STRSAFE_FILL_ON_FAILURE 0x00000400  /* fill everything after failure */
#define STRSAFE_NULL_ON_FAILURE 0x00000800  /* empty the string after failure */
#define STRSAFE_NO_TRUNCATION 0x00001000    /* leave the string as it was when not all fits */
#define STRSAFE_IGNORE_NULL_UNICODE_STRINGS 0x00010000
#define STRSAFE_UNICODE_STRING_DEST_NULL_TERMINATED 0x00020000
#define STRSAFE_VALID_FLAGS 0x00001fff
#define STRSAFE_FILL_BYTE(byte) ((DWORD)((byte)&0xff) | STRSAFE_FILL_BEHIND_NULL)
#define STRSAFE_FAILURE_BYTE(byte) ((DWORD)((byte)&0xff) | STRSAFE_FILL_ON_FAILURE)
#define STRSAFE_GET_FILL_PATTERN(flags) ((int)((flags)&0xff))

#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007Au)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057u)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026u)

typedef char *STRSAFE_LPSTR;
typedef const char *STRSAFE_LPCSTR, *STRSAFE_PCNZCH;
typedef wchar_t *STRSAFE_LPWSTR;
typedef const wchar_t *STRSAFE_LPCWSTR, *STRSAFE_PCNZWCH;

/* _vsnprintf and _vsnwprintf, by names that no program has made a macro of. */
WS2_BEGIN_DECLS
int ws2_strsafe_formatA(char *to, size_t count, const char *format, va_list arguments)
    WS2_SYM_W(_vsnprintf);
int ws2_strsafe_formatW(wchar_t *to, size_t count, const wchar_t *format, va_list arguments)
    WS2_SYM_W(_vsnwprintf);
WS2_END_DECLS

#define WS2_STRSAFE_CHARACTER char
#define WS2_STRSAFE(name) name##A
#define WS2_STRSAFE_READ() getc(stdin)
#define WS2_STRSAFE_EOF EOF
#include <ws2/strsafe_width.h>

#define WS2_STRSAFE_CHARACTER wchar_t
#define WS2_STRSAFE(name) name##W
#define WS2_STRSAFE_READ() getwc(stdin)
#define WS2_STRSAFE_EOF WEOF
#include <ws2/strsafe_width.h>

#ifdef UNICODE
#define StringCchCopy StringCchCopyW
#define StringCchCopyEx StringCchCopyExW
#define StringCchCopyN StringCchCopyNW
#define StringCchCopyNEx StringCchCopyNExW
#define StringCchCat StringCchCatW
#define StringCchCatEx StringCchCatExW
#define StringCchCatN StringCchCatNW
#define StringCchCatNEx StringCchCatNExW
#define StringCchPrintf StringCchPrintfW
#define StringCchPrintfEx StringCchPrintfExW
#define StringCchVPrintf StringCchVPrintfW
#define StringCchVPrintfEx StringCchVPrintfExW
#define StringCchGets StringCchGetsW
#define StringCchGetsEx StringCchGetsExW
#define StringCchLength StringCchLengthW
#define StringCbCopy StringCbCopyW
#define StringCbCopyEx StringCbCopyExW
#define StringCbCopyN StringCbCopyNW
#define StringCbCopyNEx StringCbCopyNExW
#define StringCbCat StringCbCatW
#define StringCbCatEx StringCbCatExW
#define StringCbCatN StringCbCatNW
#define StringCbCatNEx StringCbCatNExW
#define StringCbPrintf StringCbPrintfW
#define StringCbPrintfEx StringCbPrintfExW
#define StringCbVPrintf StringCbVPrintfW
#define StringCbVPrintfEx StringCbVPrintfExW
#define StringCbGets StringCbGetsW
#define StringCbGetsEx StringCbGetsExW
#define StringCbLength StringCbLengthW
#else
#define StringCchCopy StringCchCopyA
#define StringCchCopyEx StringCchCopyExA
#define StringCchCopyN StringCchCopyNA
#define StringCchCopyNEx StringCchCopyNExA
#define StringCchCat StringCchCatA
#define StringCchCatEx StringCchCatExA
#define StringCchCatN StringCchCatNA
#define StringCchCatNEx StringCchCatNExA
#define StringCchPrintf StringCchPrintfA
#define StringCchPrintfEx StringCchPrintfExA
#define StringCchVPrintf StringCchVPrintfA
#define StringCchVPrintfEx StringCchVPrintfExA
#define StringCchGets StringCchGetsA
#define StringCchGetsEx StringCchGetsExA
#define StringCchLength StringCchLengthA
#define StringCbCopy StringCbCopyA
#define StringCbCopyEx StringCbCopyExA
#define StringCbCopyN StringCbCopyNA
#define StringCbCopyNEx StringCbCopyNExA
#define StringCbCat StringCbCatA
#define StringCbCatEx StringCbCatExA
#define StringCbCatN StringCbCatNA
#define StringCbCatNEx StringCbCatNExA
#define StringCbPrintf StringCbPrintfA
#define StringCbPrintfEx StringCbPrintfExA
#define StringCbVPrintf StringCbVPrintfA
#define StringCbVPrintfEx StringCbVPrintfExA
#define StringCbGets StringCbGetsA
#define StringCbGetsEx StringCbGetsExA
#define StringCbLength StringCbLengthA
#endif

#endif
