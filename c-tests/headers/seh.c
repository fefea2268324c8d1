/* Structured exceptions and the other words of Microsoft's compiler. */
#include <windows.h>

#include <stdio.h>

__declspec(dllexport) int __stdcall exported(__int32 a);
static __declspec(noinline) int __cdecl finished(int a);
static __forceinline int inlined(int a);

static int __cdecl finished(int a)
{
    __try {
        if (a == 0) {
            __leave;
        }
        a++;
        __try {
            if (a == 1) {
                __leave;
            }
        } __finally {
            a = AbnormalTermination() ? 0 : a + 1;
        }
    } __finally {
        a *= 2;
    }
    return a;
}

static __forceinline int inlined(int a)
{
    __try {
        a++;
    } __except (GetExceptionCode() == EXCEPTION_ACCESS_VIOLATION ? EXCEPTION_EXECUTE_HANDLER
                                                                : EXCEPTION_CONTINUE_SEARCH) {
        printf("%u\n", (unsigned)GetExceptionCode());
    }
    return a;
}

int __stdcall exported(__int32 a)
{
    unsigned __int16 small_one = (unsigned __int16)a;
    UNREFERENCED_PARAMETER(small_one);
    __noop("not evaluated", a++);
    return finished(a) + inlined(a);
}
