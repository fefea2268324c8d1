/* Which version of Windows this is at least: every one up to Windows 10. */
#ifndef _VERSIONHELPERS_H_INCLUDED_
#define _VERSIONHELPERS_H_INCLUDED_
#pragma GCC system_header

#include <ws2/windows_lean.h>

WS2_INLINE BOOL IsWindowsVersionOrGreater(WORD wMajorVersion, WORD wMinorVersion,
                                          WORD wServicePackMajor)
{
    if (wMajorVersion != 10) {
        return wMajorVersion < 10;
    }
    return wMinorVersion == 0 && wServicePackMajor == 0;
}

WS2_INLINE BOOL IsWindowsXPOrGreater(void)
{
    return IsWindowsVersionOrGreater(5, 1, 0);
}

WS2_INLINE BOOL IsWindowsXPSP1OrGreater(void)
{
    return IsWindowsVersionOrGreater(5, 1, 1);
}

WS2_INLINE BOOL IsWindowsXPSP2OrGreater(void)
{
    return IsWindowsVersionOrGreater(5, 1, 2);
}

WS2_INLINE BOOL IsWindowsXPSP3OrGreater(void)
{
    return IsWindowsVersionOrGreater(5, 1, 3);
}

WS2_INLINE BOOL IsWindowsVistaOrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 0, 0);
}

WS2_INLINE BOOL IsWindowsVistaSP1OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 0, 1);
}

WS2_INLINE BOOL IsWindowsVistaSP2OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 0, 2);
}

WS2_INLINE BOOL IsWindows7OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 1, 0);
}

WS2_INLINE BOOL IsWindows7SP1OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 1, 1);
}

WS2_INLINE BOOL IsWindows8OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 2, 0);
}

WS2_INLINE BOOL IsWindows8Point1OrGreater(void)
{
    return IsWindowsVersionOrGreater(6, 3, 0);
}

WS2_INLINE BOOL IsWindows10OrGreater(void)
{
    return IsWindowsVersionOrGreater(10, 0, 0);
}

WS2_INLINE BOOL IsWindowsServer(void)
{
    return FALSE;
}

#endif
