/* The macros of <windef.h>: words that mean nothing any more, halves of integers, names of types. */
#ifndef WS2_WINDEF_MACROS_H
#define WS2_WINDEF_MACROS_H
#pragma GCC system_header

#include <stddef.h>
#include <ws2/config.h>

#define WINAPI
#define WINAPIV
#define WINBASEAPI
#define WINADVAPI
#define WINUSERAPI
#define WINGDIAPI
#define WINSPOOLAPI
#define WINABLEAPI
#define WINCRYPT32API
#define NTAPI
#define NTSYSAPI
#define NTSYSCALLAPI
#define APIENTRY
#define APIPRIVATE
#define CALLBACK
#define PASCAL
#define STDAPICALLTYPE
#define STDAPIVCALLTYPE
#define STDMETHODCALLTYPE
#define STDMETHODVCALLTYPE
#define FASTCALL
#define CDECL
#define WINELIB_NAME_AW(name) name
#define FAR
#define NEAR
#define far
#define near
#define UNALIGNED
#define UNALIGNED64
#define RESTRICTED_POINTER
#define POINTER_32
#define POINTER_64
#define FORCEINLINE __forceinline
#define CFORCEINLINE __forceinline

#ifndef CONST
#define CONST const
#endif
#ifndef IN
#define IN
#endif
#ifndef OUT
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif

#define DECLSPEC_ADDRSAFE
#define DECLSPEC_ALIGN(bytes) WS2_ALIGNED(bytes)
#define DECLSPEC_CACHEALIGN WS2_ALIGNED(64)
#define DECLSPEC_DEPRECATED
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT __attribute__((__visibility__("default")))
#define DECLSPEC_NOINLINE __attribute__((__noinline__))
#define DECLSPEC_NORETURN __attribute__((__noreturn__))
#define DECLSPEC_NOTHROW
#define DECLSPEC_NOVTABLE
#define DECLSPEC_SELECTANY __attribute__((__weak__))
#define DECLSPEC_UUID(text)
#define DECLSPEC_HOTPATCH
#define STDAPI EXTERN_C HRESULT
#define STDAPI_(type) EXTERN_C type
#define STDMETHODIMP HRESULT
#define STDMETHODIMP_(type) type

#define DECLARE_HANDLE(name)                                                                       \
    typedef struct name##__ {                                                                      \
        int unused;                                                                                \
    } *name
#define UNREFERENCED_PARAMETER(parameter) ((void)(parameter))
#define UNREFERENCED_LOCAL_VARIABLE(variable) ((void)(variable))
#define DBG_UNREFERENCED_PARAMETER(parameter) ((void)(parameter))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(variable) ((void)(variable))
#define DEFAULT_UNREACHABLE                                                                        \
    default:                                                                                       \
        __builtin_unreachable()

#define MAKEWORD(low, high)                                                                        \
    ((WORD)((BYTE)((DWORD_PTR)(low) & 0xff) | (WORD)((BYTE)((DWORD_PTR)(high) & 0xff) << 8)))
#define MAKELONG(low, high)                                                                        \
    ((LONG)((DWORD)((DWORD_PTR)(low) & 0xffff) | (DWORD)((DWORD_PTR)(high) & 0xffff) << 16))
#define LOWORD(value) ((WORD)((DWORD_PTR)(value) & 0xffff))
#define HIWORD(value) ((WORD)((DWORD_PTR)(value) >> 16 & 0xffff))
#define LOBYTE(value) ((BYTE)((DWORD_PTR)(value) & 0xff))
#define HIBYTE(value) ((BYTE)((DWORD_PTR)(value) >> 8 & 0xff))
#define MAKEWPARAM(low, high) ((WPARAM)(DWORD)MAKELONG(low, high))
#define MAKELPARAM(low, high) ((LPARAM)(DWORD)MAKELONG(low, high))
#define MAKELRESULT(low, high) ((LRESULT)(DWORD)MAKELONG(low, high))

#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000u
#define MAXLONG 0x7fffffff
#define MAXBYTE 0xff
#define MAXWORD 0xffff
#define MAXDWORD 0xffffffffu
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXUINT 0xffffffffu
#define MAXULONG 0xffffffffu
#define MAXINT 0x7fffffff
#define MININT ((INT) ~MAXINT)
#define MAXLONGLONG ((LONGLONG)0x7fffffffffffffff)
#define MAXDWORD64 (~(DWORD64)0)
#define MAXULONG64 (~(ULONG64)0)
#define MAXLONG64 ((LONG64)(MAXULONG64 >> 1))
#define MINLONG64 (~MAXLONG64)
#define MAXULONGLONG (~(ULONGLONG)0)
#define MAXUINT_PTR (~(UINT_PTR)0)
#define MAXINT_PTR ((INT_PTR)(MAXUINT_PTR >> 1))
#define MININT_PTR (~MAXINT_PTR)
#define MAXULONG_PTR (~(ULONG_PTR)0)
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define MINLONG_PTR (~MAXLONG_PTR)
#define MAXSIZE_T (~(SIZE_T)0)
#define MAXSSIZE_T ((SSIZE_T)(MAXSIZE_T >> 1))
#define MINSSIZE_T (~MAXSSIZE_T)
#define MAXDWORD_PTR MAXULONG_PTR
#define UNICODE_NULL ((WCHAR)0)
#define ANSI_NULL ((CHAR)0)

#define ANYSIZE_ARRAY 1
#ifdef __cplusplus
/* Counts the elements of an array, and refuses a pointer. */
extern "C++" {
template <class Type, size_t count>
char (&ws2_array_size(Type (&array)[count]))[count];
}
#define ARRAYSIZE(array) (sizeof(ws2_array_size(array)))
#else
#define ARRAYSIZE(array) (sizeof(array) / sizeof((array)[0]))
#endif
#define RTL_NUMBER_OF(array) ARRAYSIZE(array)
#define RTL_NUMBER_OF_V1(array) (sizeof(array) / sizeof((array)[0]))
#define RTL_NUMBER_OF_V2(array) ARRAYSIZE(array)
#define _ARRAYSIZE(array) RTL_NUMBER_OF_V1(array)
#define FIELD_OFFSET(type, field) ((LONG)offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((DWORD)offsetof(type, field))
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field)                                                      \
    (offsetof(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(object, size, field)                                                    \
    ((PCHAR)&(object)->field + sizeof((object)->field) <= (PCHAR)(object) + (size))
#define CONTAINING_RECORD(address, type, field)                                                    \
    ((type *)(void *)((PCHAR)(address) - offsetof(type, field)))
#define TYPE_ALIGNMENT(type) __alignof__(type)
#ifdef __cplusplus
#define C_ASSERT(condition) static_assert(condition, #condition)
#else
#define C_ASSERT(condition)                                                                        \
    __extension__ _Static_assert(condition, #condition)
#endif
#define Int32x32To64(one, other) ((LONGLONG)(LONG)(one) * (LONGLONG)(LONG)(other))
#define UInt32x32To64(one, other) ((ULONGLONG)(DWORD)(one) * (ULONGLONG)(DWORD)(other))
#define Int64ShllMod32(value, bits) ((ULONGLONG)(value) << (bits))
#define Int64ShraMod32(value, bits) ((LONGLONG)(value) >> (bits))
#define Int64ShrlMod32(value, bits) ((ULONGLONG)(value) >> (bits))

/* Integers and pointers of one another's width. */
#define HandleToULong(handle) ((ULONG)(ULONG_PTR)(handle))
#define HandleToLong(handle) ((LONG)(LONG_PTR)(handle))
#define ULongToHandle(value) ((HANDLE)(ULONG_PTR)(value))
#define LongToHandle(value) ((HANDLE)(LONG_PTR)(value))
#define HandleToUlong(handle) HandleToULong(handle)
#define UlongToHandle(value) ULongToHandle(value)
#define PtrToUlong(pointer) ((ULONG)(ULONG_PTR)(pointer))
#define PtrToULong(pointer) ((ULONG)(ULONG_PTR)(pointer))
#define PtrToLong(pointer) ((LONG)(LONG_PTR)(pointer))
#define PtrToUint(pointer) ((UINT)(UINT_PTR)(pointer))
#define PtrToInt(pointer) ((INT)(INT_PTR)(pointer))
#define PtrToUshort(pointer) ((unsigned short)(ULONG_PTR)(pointer))
#define PtrToShort(pointer) ((short)(LONG_PTR)(pointer))
#define IntToPtr(value) ((void *)(INT_PTR)(int)(value))
#define UIntToPtr(value) ((void *)(UINT_PTR)(unsigned)(value))
#define UintToPtr(value) UIntToPtr(value)
#define LongToPtr(value) ((void *)(LONG_PTR)(LONG)(value))
#define ULongToPtr(value) ((void *)(ULONG_PTR)(ULONG)(value))
#define UlongToPtr(value) ULongToPtr(value)
#define Ptr32ToPtr(pointer) ((void *)(pointer))

/* Flags made of an enumeration in C++. */
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(type)                                                           \
    extern "C++" {                                                                                 \
    inline constexpr type operator|(type one, type other)                                          \
    {                                                                                              \
        return type(static_cast<unsigned>(one) | static_cast<unsigned>(other));                    \
    }                                                                                              \
    inline constexpr type operator&(type one, type other)                                          \
    {                                                                                              \
        return type(static_cast<unsigned>(one) & static_cast<unsigned>(other));                    \
    }                                                                                              \
    inline constexpr type operator^(type one, type other)                                          \
    {                                                                                              \
        return type(static_cast<unsigned>(one) ^ static_cast<unsigned>(other));                    \
    }                                                                                              \
    inline constexpr type operator~(type one)                                                      \
    {                                                                                              \
        return type(~static_cast<unsigned>(one));                                                  \
    }                                                                                              \
    inline type &operator|=(type &one, type other)                                                 \
    {                                                                                              \
        return one = one | other;                                                                  \
    }                                                                                              \
    inline type &operator&=(type &one, type other)                                                 \
    {                                                                                              \
        return one = one & other;                                                                  \
    }                                                                                              \
    inline type &operator^=(type &one, type other)                                                 \
    {                                                                                              \
        return one = one ^ other;                                                                  \
    }                                                                                              \
    }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(type)
#endif

#endif
