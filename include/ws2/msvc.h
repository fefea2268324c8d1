/*
 * Microsoft's words of the language, as macros: calling conventions, __declspec, sized integers,
 * structured exceptions. No option of the compiler is needed for them.
 */
#ifndef WS2_MSVC_H
#define WS2_MSVC_H
#pragma GCC system_header

/* There is one calling convention on 64-bit systems. */
#define __cdecl
#define _cdecl
#define __clrcall
#define __fastcall
#define _fastcall
#define __pascal
#define _pascal
#define __stdcall
#define _stdcall
#define __thiscall
#define __vectorcall

/* Integers by their size. The width of char is known to no type but char. */
#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long
#define _int8 char
#define _int16 short
#define _int32 int
#define _int64 long long

/* Pointers have one size, and any address may be read. */
#define __ptr32
#define __ptr64
#define __sptr
#define __uptr
#define __unaligned
#define __w64
#define __based(base)

#define __forceinline __inline__ __attribute__((__always_inline__))
#define _forceinline __forceinline
#define _inline __inline__
#define __noop(...) ((void)0)
#define __assume(condition) ((condition) ? (void)0 : __builtin_unreachable())
#define __debugbreak() __builtin_trap()
#define __identifier(name) name
#define _alignof(type) __alignof__(type)

/*
 * __declspec(word) becomes the attribute that says the same, or nothing. In front of the word
 * struct, where align(n) may stand too, gcc and clang know no attribute and warn that they ignore
 * it; behind that word it works everywhere.
 */
#ifdef __has_declspec_attribute /* clang has its own, which needs an option */
#undef __declspec
#endif
#define __declspec(word) WS2_DECLSPEC_##word
#define _declspec(word) __declspec(word)
#define WS2_DECLSPEC_align(bytes) __attribute__((__aligned__(bytes)))
#define WS2_DECLSPEC_allocate(section)
#define WS2_DECLSPEC_allocator
#define WS2_DECLSPEC_code_seg(section)
#define WS2_DECLSPEC_deprecated WS2_DECLSPEC_deprecated_
#define WS2_DECLSPEC_deprecated_ __attribute__((__deprecated__))
#define WS2_DECLSPEC_dllexport __attribute__((__visibility__("default")))
#define WS2_DECLSPEC_dllimport
#define WS2_DECLSPEC_empty_bases
#define WS2_DECLSPEC_guard(what)
#define WS2_DECLSPEC_intrin_type
#define WS2_DECLSPEC_naked __attribute__((__naked__))
#define WS2_DECLSPEC_noalias
#define WS2_DECLSPEC_noinline __attribute__((__noinline__))
#define WS2_DECLSPEC_noreturn __attribute__((__noreturn__))
#define WS2_DECLSPEC_nothrow
#define WS2_DECLSPEC_novtable
#define WS2_DECLSPEC_property(accessors)
#define WS2_DECLSPEC_restrict
#define WS2_DECLSPEC_safebuffers
#define WS2_DECLSPEC_selectany __attribute__((__weak__))
#define WS2_DECLSPEC_spectre(what)
#ifdef __cplusplus
#define WS2_DECLSPEC_thread thread_local
#else
#define WS2_DECLSPEC_thread _Thread_local
#endif
#define WS2_DECLSPEC_uuid(text)

/*
 * Structured exceptions. No machine fault becomes an exception here, so a filter is never asked; what
 * a program gets is the flow of control. __leave goes behind the block. __finally runs when the
 * block ends or is left, not when a return goes through it. In C++ __except catches exceptions of
 * the language, which have the code 0xE06D7363 on Windows too.
 */
#ifdef __cplusplus
namespace ws2 {
struct leave_block {};
}
#ifdef __cpp_exceptions
#ifndef __try /* libstdc++ has the same */
#define __try try
#endif
#define __except(filter)                                                                           \
    catch (const ::ws2::leave_block &) {                                                           \
    }                                                                                              \
    catch (...)
#define __finally                                                                                  \
    catch (const ::ws2::leave_block &) {                                                           \
    }
#define __leave throw ::ws2::leave_block()
#else
#ifndef __try
#define __try if (true)
#endif
#define __except(filter) else
#define __finally
#endif
#define GetExceptionCode() 0xE06D7363u
#define GetExceptionInformation() (static_cast< ::_EXCEPTION_POINTERS *>(0))
#else
#define __try                                                                                      \
    {                                                                                              \
        __label__ ws2_leave_block;
#define __except(filter)                                                                           \
    WS2_END_OF_BLOCK if (0 && (filter))
#define __finally WS2_END_OF_BLOCK
#define WS2_END_OF_BLOCK                                                                           \
    ws2_leave_block:                                                                               \
    __attribute__((__unused__));                                                                   \
    }
#define __leave goto ws2_leave_block
#define GetExceptionCode() 0u
#define GetExceptionInformation() ((struct _EXCEPTION_POINTERS *)0)
#endif
#define _exception_code() GetExceptionCode()
#define _exception_info() GetExceptionInformation()
#define AbnormalTermination() 0
#define _abnormal_termination() 0
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)

#include <sal.h>

#endif
