/*
 * What Windows programs include: kernel32, user32 and their kin as far as socket programs go, and,
 * unless WIN32_LEAN_AND_MEAN is defined, Winsock. It may come before or after <winsock2.h>.
 */
#ifndef _WINDOWS_
#define _WINDOWS_
#ifndef _INC_WINDOWS
#define _INC_WINDOWS
#endif
#pragma GCC system_header

#include <ws2/windows_lean.h>

#ifndef WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#include <wtypes.h>
#endif

#endif
