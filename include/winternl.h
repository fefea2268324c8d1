/* The kernel's own interface, as far as programs mention its types. */
#ifndef _WINTERNL_
#define _WINTERNL_
#pragma GCC system_header

#include <ws2/windows_lean.h>

#define NT_SUCCESS(status) ((NTSTATUS)(status) >= 0)
#define NT_INFORMATION(status) ((ULONG)(status) >> 30 == 1)
#define NT_WARNING(status) ((ULONG)(status) >> 30 == 2)
#define NT_ERROR(status) ((ULONG)(status) >> 30 == 3)

#endif
