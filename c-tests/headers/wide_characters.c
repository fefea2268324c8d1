/* WCHAR is wchar_t, whatever its width; TEXT and _T follow their macros. */
#define UNICODE
#define _UNICODE
#include <tchar.h>
#include <windows.h>

C_ASSERT(sizeof(WCHAR) == sizeof(wchar_t));
C_ASSERT(sizeof(TCHAR) == sizeof(WCHAR) && sizeof(_TCHAR) == sizeof(WCHAR));
C_ASSERT(sizeof(((OSVERSIONINFO *)0)->szCSDVersion) == 128 * sizeof(WCHAR));

extern const WCHAR text[];
const WCHAR text[] = L"text";
extern LPCTSTR same;
LPCTSTR same = TEXT("text");
extern const _TCHAR *other;
const _TCHAR *other = _T("text");
