/* What the generator of win32.h cannot say: casts to pointers, and macros with arguments. */
#ifndef WS2_WIN32_AFTER_H
#define WS2_WIN32_AFTER_H
#pragma GCC system_header

#include <string.h>

/* The program's own: declared so that a C++ program defines the name of C. */
WS2_BEGIN_DECLS
int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command_line, int show);
#if __SIZEOF_WCHAR_T__ == 2
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR command_line, int show)
    WS2_LABEL("wWinMain16");
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR command_line, int show)
    WS2_LABEL("wWinMain32");
#endif
WS2_END_DECLS

/* Handles and names that are numbers. */
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define HWND_DESKTOP ((HWND)0)
#define HWND_TOP ((HWND)0)
#define HWND_BOTTOM ((HWND)1)
#define HWND_TOPMOST ((HWND)(LONG_PTR)-1)
#define HWND_NOTOPMOST ((HWND)(LONG_PTR)-2)
#define HWND_MESSAGE ((HWND)(LONG_PTR)-3)
#define HWND_BROADCAST ((HWND)0xffff)
#define HKEY_CLASSES_ROOT ((HKEY)(ULONG_PTR)(LONG)0x80000000u)
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)(LONG)0x80000001u)
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)(LONG)0x80000002u)
#define HKEY_USERS ((HKEY)(ULONG_PTR)(LONG)0x80000003u)
#define HKEY_PERFORMANCE_DATA ((HKEY)(ULONG_PTR)(LONG)0x80000004u)
#define HKEY_CURRENT_CONFIG ((HKEY)(ULONG_PTR)(LONG)0x80000005u)
#define CW_USEDEFAULT ((int)0x80000000u)

#define MAKEINTRESOURCEA(number) ((LPSTR)(ULONG_PTR)(WORD)(number))
#define MAKEINTRESOURCEW(number) ((LPWSTR)(ULONG_PTR)(WORD)(number))
#define MAKEINTATOM(atom) ((LPTSTR)(ULONG_PTR)(WORD)(atom))
#define IS_INTRESOURCE(name) ((ULONG_PTR)(name) >> 16 == 0)
#ifdef UNICODE
#define MAKEINTRESOURCE MAKEINTRESOURCEW
#else
#define MAKEINTRESOURCE MAKEINTRESOURCEA
#endif
#define IDC_ARROW MAKEINTRESOURCE(32512)
#define IDC_IBEAM MAKEINTRESOURCE(32513)
#define IDC_WAIT MAKEINTRESOURCE(32514)
#define IDC_CROSS MAKEINTRESOURCE(32515)
#define IDC_HAND MAKEINTRESOURCE(32649)
#define IDI_APPLICATION MAKEINTRESOURCE(32512)
#define IDI_ERROR MAKEINTRESOURCE(32513)
#define IDI_HAND MAKEINTRESOURCE(32513)
#define IDI_QUESTION MAKEINTRESOURCE(32514)
#define IDI_WARNING MAKEINTRESOURCE(32515)
#define IDI_INFORMATION MAKEINTRESOURCE(32516)
#define VS_VERSION_INFO MAKEINTRESOURCE(1)

/* Memory. What SecureZeroMemory clears is cleared even when nothing reads it any more. */
#define RtlZeroMemory(destination, length) memset((destination), 0, (length))
#define RtlFillMemory(destination, length, value) memset((destination), (value), (length))
#define RtlCopyMemory(destination, source, length) memcpy((destination), (source), (length))
#define RtlMoveMemory(destination, source, length) memmove((destination), (source), (length))
#define RtlEqualMemory(one, other, length) (!memcmp((one), (other), (length)))
#define RtlSecureZeroMemory(destination, length) ws2_clear((destination), (length))
#define ZeroMemory RtlZeroMemory
#define FillMemory RtlFillMemory
#define CopyMemory RtlCopyMemory
#define MoveMemory RtlMoveMemory
#define SecureZeroMemory RtlSecureZeroMemory
WS2_INLINE PVOID ws2_clear(PVOID destination, SIZE_T length)
{
    memset(destination, 0, length);
    __asm__ __volatile__("" : : "r"(destination) : "memory");
    return destination;
}

/* Locks that need no call. */
#define RTL_SRWLOCK_INIT {0}
#define SRWLOCK_INIT RTL_SRWLOCK_INIT
#define RTL_CONDITION_VARIABLE_INIT {0}
#define CONDITION_VARIABLE_INIT RTL_CONDITION_VARIABLE_INIT
#define RTL_RUN_ONCE_INIT {0}
#define INIT_ONCE_STATIC_INIT RTL_RUN_ONCE_INIT
#define SLIST_HEADER_ALIGNMENT 16
#define MEMORY_ALLOCATION_ALIGNMENT 16
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64

/* Environments of the callbacks of thread pools. */
#define WT_SET_MAX_THREADPOOL_THREADS(flags, limit) ((flags) |= (limit) << 16)
WS2_INLINE VOID InitializeThreadpoolEnvironment(PTP_CALLBACK_ENVIRON pcbe)
{
    memset(pcbe, 0, sizeof *pcbe);
    pcbe->Version = 3;
    pcbe->CallbackPriority = TP_CALLBACK_PRIORITY_NORMAL;
    pcbe->Size = sizeof *pcbe;
}
WS2_INLINE VOID SetThreadpoolCallbackPool(PTP_CALLBACK_ENVIRON pcbe, PTP_POOL ptpp)
{
    pcbe->Pool = ptpp;
}
WS2_INLINE VOID SetThreadpoolCallbackCleanupGroup(PTP_CALLBACK_ENVIRON pcbe,
                                                  PTP_CLEANUP_GROUP ptpcg,
                                                  PTP_CLEANUP_GROUP_CANCEL_CALLBACK pfng)
{
    pcbe->CleanupGroup = ptpcg;
    pcbe->CleanupGroupCancelCallback = pfng;
}
WS2_INLINE VOID SetThreadpoolCallbackRunsLong(PTP_CALLBACK_ENVIRON pcbe)
{
    pcbe->Flags |= TP_ENVIRONMENT_LONG_FUNCTION;
}
WS2_INLINE VOID SetThreadpoolCallbackPersistent(PTP_CALLBACK_ENVIRON pcbe)
{
    pcbe->Flags |= TP_ENVIRONMENT_PERSISTENT;
}
WS2_INLINE VOID SetThreadpoolCallbackPriority(PTP_CALLBACK_ENVIRON pcbe,
                                              TP_CALLBACK_PRIORITY Priority)
{
    pcbe->CallbackPriority = Priority;
}
WS2_INLINE VOID SetThreadpoolCallbackLibrary(PTP_CALLBACK_ENVIRON pcbe, PVOID mod)
{
    pcbe->RaceDll = mod;
}
WS2_INLINE VOID DestroyThreadpoolEnvironment(PTP_CALLBACK_ENVIRON pcbe)
{
    (void)pcbe;
}

/* Operations and exceptions. Who sees that an operation has ended sees all that it has written, as with
 * the ordered reads that Windows programs have on x86. */
WS2_INLINE BOOL ws2_has_completed(const volatile ULONG_PTR *internal)
{
    return (DWORD)__atomic_load_n(internal, __ATOMIC_ACQUIRE) != STATUS_PENDING;
}
#define HasOverlappedIoCompleted(overlapped) ws2_has_completed(&(overlapped)->Internal)
#define FreeModule(module) FreeLibrary(module)
#define MakeProcInstance(procedure, instance) (procedure)
#define FreeProcInstance(procedure) (procedure)

/* Languages. */
#define MAKELANGID(primary, sub) ((WORD)(sub) << 10 | (WORD)(primary))
#define PRIMARYLANGID(language) ((WORD)((WORD)(language)&0x3ff))
#define SUBLANGID(language) ((WORD)((WORD)(language) >> 10))
#define MAKELCID(language, sort) ((DWORD)((DWORD)(WORD)(sort) << 16 | (DWORD)(WORD)(language)))
#define LANGIDFROMLCID(locale) ((WORD)(locale))
#define SORTIDFROMLCID(locale) ((WORD)((DWORD)(locale) >> 16 & 0xf))
#define LANG_SYSTEM_DEFAULT MAKELANGID(LANG_NEUTRAL, SUBLANG_SYS_DEFAULT)
#define LANG_USER_DEFAULT MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT)
#define LOCALE_SYSTEM_DEFAULT MAKELCID(LANG_SYSTEM_DEFAULT, SORT_DEFAULT)
#define LOCALE_USER_DEFAULT MAKELCID(LANG_USER_DEFAULT, SORT_DEFAULT)
#define LOCALE_NEUTRAL MAKELCID(MAKELANGID(LANG_NEUTRAL, SUBLANG_NEUTRAL), SORT_DEFAULT)
#define LOCALE_INVARIANT MAKELCID(MAKELANGID(LANG_INVARIANT, SUBLANG_NEUTRAL), SORT_DEFAULT)

/* Colours, windows and dialogues. */
#define RGB(red, green, blue)                                                                      \
    ((COLORREF)((BYTE)(red) | (DWORD)(BYTE)(green) << 8 | (DWORD)(BYTE)(blue) << 16))
#define GetRValue(colour) ((BYTE)(colour))
#define GetGValue(colour) ((BYTE)((WORD)(colour) >> 8))
#define GetBValue(colour) ((BYTE)((colour) >> 16))
#define CreateWindowA(name, title, style, x, y, width, height, parent, menu, instance, parameter)  \
    CreateWindowExA(0, name, title, style, x, y, width, height, parent, menu, instance, parameter)
#define CreateWindowW(name, title, style, x, y, width, height, parent, menu, instance, parameter)  \
    CreateWindowExW(0, name, title, style, x, y, width, height, parent, menu, instance, parameter)
#define DialogBoxA(instance, name, parent, procedure)                                              \
    DialogBoxParamA(instance, name, parent, procedure, 0)
#define DialogBoxW(instance, name, parent, procedure)                                              \
    DialogBoxParamW(instance, name, parent, procedure, 0)
#define PostAppMessageA(thread, message, wParam, lParam)                                           \
    PostThreadMessageA((DWORD)(thread), message, wParam, lParam)
#define PostAppMessageW(thread, message, wParam, lParam)                                           \
    PostThreadMessageW((DWORD)(thread), message, wParam, lParam)
#define GET_X_LPARAM(lParam) ((int)(short)LOWORD(lParam))
#define GET_Y_LPARAM(lParam) ((int)(short)HIWORD(lParam))
#define GET_WHEEL_DELTA_WPARAM(wParam) ((short)HIWORD(wParam))
#ifdef UNICODE
#define CreateWindow CreateWindowW
#define DialogBox DialogBoxW
#define PostAppMessage PostAppMessageW
#else
#define CreateWindow CreateWindowA
#define DialogBox DialogBoxA
#define PostAppMessage PostAppMessageA
#endif

#endif
