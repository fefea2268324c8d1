/* <nldef.h>: part of <windows.h>. */
#pragma GCC system_header

#include <ws2/windows_lean.h>
