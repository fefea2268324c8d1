/*
 * Integers that do not overflow unnoticed: DWordAdd(a, b, &sum), SizeTToDWord(size, &dword). After
 * an overflow every bit of the result is set.
 */
#ifndef _INTSAFE_H_INCLUDED_
#define _INTSAFE_H_INCLUDED_
#pragma GCC system_header

#include <limits.h>
#include <ws2/windef_macros.h>
#include <winerror.h>

#define INTSAFE_E_ARITHMETIC_OVERFLOW ((HRESULT)0x80070216u)

/* name ## Add, Sub and Mult. */
#define WS2_INTSAFE(name, type)                                                                    \
    WS2_INTSAFE_OPERATION(name##Add, type, __builtin_add_overflow)                                 \
    WS2_INTSAFE_OPERATION(name##Sub, type, __builtin_sub_overflow)                                 \
    WS2_INTSAFE_OPERATION(name##Mult, type, __builtin_mul_overflow)
#define WS2_INTSAFE_OPERATION(name, type, operation)                                               \
    WS2_INLINE HRESULT name(type one, type other, type *result)                                    \
    {                                                                                              \
        return ws2_intsafe(!operation(one, other, result), result, sizeof *result);                \
    }
/* from ## To ## to. */
#define WS2_INTSAFE_CONVERSION(name, from, to)                                                     \
    WS2_INLINE HRESULT name(from value, to *result)                                                \
    {                                                                                              \
        return ws2_intsafe(!__builtin_add_overflow(value, (from)0, result), result,                \
                           sizeof *result);                                                        \
    }
WS2_INLINE HRESULT ws2_intsafe(int fits, void *result, size_t size)
{
    if (fits) {
        return S_OK;
    }
    __builtin_memset(result, 0xff, size);
    return INTSAFE_E_ARITHMETIC_OVERFLOW;
}

WS2_INTSAFE(UShort, USHORT)
WS2_INTSAFE(Word, WORD)
WS2_INTSAFE(Int, INT)
WS2_INTSAFE(UInt, UINT)
WS2_INTSAFE(Long, LONG)
WS2_INTSAFE(ULong, ULONG)
WS2_INTSAFE(DWord, DWORD)
WS2_INTSAFE(LongLong, LONGLONG)
WS2_INTSAFE(ULongLong, ULONGLONG)
WS2_INTSAFE(DWordLong, DWORDLONG)
WS2_INTSAFE(SizeT, SIZE_T)
WS2_INTSAFE(SSIZET, SSIZE_T)
WS2_INTSAFE(IntPtr, INT_PTR)
WS2_INTSAFE(UIntPtr, UINT_PTR)
WS2_INTSAFE(LongPtr, LONG_PTR)
WS2_INTSAFE(ULongPtr, ULONG_PTR)
WS2_INTSAFE(DWordPtr, DWORD_PTR)
WS2_INTSAFE(Short, SHORT)

/* Every conversion between these. */
#define WS2_INTSAFE_CONVERSIONS(name, type)                                                        \
    WS2_INTSAFE_CONVERSION(name##ToShort, type, SHORT)                                             \
    WS2_INTSAFE_CONVERSION(name##ToUShort, type, USHORT)                                           \
    WS2_INTSAFE_CONVERSION(name##ToInt, type, INT)                                                 \
    WS2_INTSAFE_CONVERSION(name##ToUInt, type, UINT)                                               \
    WS2_INTSAFE_CONVERSION(name##ToLong, type, LONG)                                               \
    WS2_INTSAFE_CONVERSION(name##ToULong, type, ULONG)                                             \
    WS2_INTSAFE_CONVERSION(name##ToDWord, type, DWORD)                                             \
    WS2_INTSAFE_CONVERSION(name##ToLongLong, type, LONGLONG)                                       \
    WS2_INTSAFE_CONVERSION(name##ToULongLong, type, ULONGLONG)                                     \
    WS2_INTSAFE_CONVERSION(name##ToSizeT, type, SIZE_T)                                            \
    WS2_INTSAFE_CONVERSION(name##ToIntPtr, type, INT_PTR)                                          \
    WS2_INTSAFE_CONVERSION(name##ToUIntPtr, type, UINT_PTR)                                        \
    WS2_INTSAFE_CONVERSION(name##ToWord, type, WORD)                                               \
    WS2_INTSAFE_CONVERSION(name##ToByte, type, BYTE)                                               \
    WS2_INTSAFE_CONVERSION(name##ToUChar, type, UCHAR)                                             \
    WS2_INTSAFE_CONVERSION(name##ToDWordLong, type, DWORDLONG)                                     \
    WS2_INTSAFE_CONVERSION(name##ToLongPtr, type, LONG_PTR)                                        \
    WS2_INTSAFE_CONVERSION(name##ToULongPtr, type, ULONG_PTR)                                      \
    WS2_INTSAFE_CONVERSION(name##ToDWordPtr, type, DWORD_PTR)                                      \
    WS2_INTSAFE_CONVERSION(name##ToInt32, type, INT32)                                             \
    WS2_INTSAFE_CONVERSION(name##ToUInt32, type, UINT32)                                           \
    WS2_INTSAFE_CONVERSION(name##ToInt64, type, INT64)                                             \
    WS2_INTSAFE_CONVERSION(name##ToUInt64, type, UINT64)
WS2_INTSAFE_CONVERSIONS(Short, SHORT)
WS2_INTSAFE_CONVERSIONS(UShort, USHORT)
WS2_INTSAFE_CONVERSIONS(Int, INT)
WS2_INTSAFE_CONVERSIONS(UInt, UINT)
WS2_INTSAFE_CONVERSIONS(Long, LONG)
WS2_INTSAFE_CONVERSIONS(ULong, ULONG)
WS2_INTSAFE_CONVERSIONS(DWord, DWORD)
WS2_INTSAFE_CONVERSIONS(LongLong, LONGLONG)
WS2_INTSAFE_CONVERSIONS(ULongLong, ULONGLONG)
WS2_INTSAFE_CONVERSIONS(SizeT, SIZE_T)
WS2_INTSAFE_CONVERSIONS(IntPtr, INT_PTR)
WS2_INTSAFE_CONVERSIONS(UIntPtr, UINT_PTR)
WS2_INTSAFE_CONVERSIONS(Word, WORD)
WS2_INTSAFE_CONVERSIONS(Byte, BYTE)
WS2_INTSAFE_CONVERSIONS(UChar, UCHAR)
WS2_INTSAFE_CONVERSIONS(DWordLong, DWORDLONG)
WS2_INTSAFE_CONVERSIONS(LongPtr, LONG_PTR)
WS2_INTSAFE_CONVERSIONS(ULongPtr, ULONG_PTR)
WS2_INTSAFE_CONVERSIONS(DWordPtr, DWORD_PTR)
WS2_INTSAFE_CONVERSIONS(Int32, INT32)
WS2_INTSAFE_CONVERSIONS(UInt32, UINT32)
WS2_INTSAFE_CONVERSIONS(Int64, INT64)
WS2_INTSAFE_CONVERSIONS(UInt64, UINT64)

#undef WS2_INTSAFE
#undef WS2_INTSAFE_OPERATION
#undef WS2_INTSAFE_CONVERSION
#undef WS2_INTSAFE_CONVERSIONS

#endif
