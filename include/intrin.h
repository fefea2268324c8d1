/* Intrinsic functions of Microsoft's compiler. */
#ifndef __INTRIN_H_
#define __INTRIN_H_
#pragma GCC system_header

#include <stddef.h>
#include <ws2/interlocked.h>
#include <ws2/msvc.h>

#if defined(__x86_64__)
#include <immintrin.h>
#ifdef __clang__
#include <x86intrin.h>
#endif
#undef __cpuid /* of the compiler's <cpuid.h>, with other parameters */
#undef __cpuidex
WS2_INLINE void __cpuidex(int info[4], int leaf, int subleaf)
{
    __asm__ __volatile__("cpuid"
                         : "=a"(info[0]), "=b"(info[1]), "=c"(info[2]), "=d"(info[3])
                         : "0"(leaf), "2"(subleaf));
}
WS2_INLINE void __cpuid(int info[4], int leaf)
{
    __cpuidex(info, leaf, 0);
}
#ifndef __rdtsc
#define __rdtsc() __builtin_ia32_rdtsc()
#endif
#else
#define _mm_pause() YieldProcessor()
#endif

#define __nop() __asm__ __volatile__("nop")
#define __ud2() __builtin_trap()
#define __fastfail(code) ((void)(code), __builtin_trap())
#define _ReturnAddress() __builtin_return_address(0)
#define _AddressOfReturnAddress()                                                                  \
    ((void *)((char *)__builtin_frame_address(0) + sizeof(void *)))

/* The index of the lowest or highest bit that is set, in an integer of any type; 0 when none is. */
#define _BitScanForward(index, mask)                                                               \
    WS2_BIT_SCAN(index, (unsigned)(mask), __builtin_ctz(ws2_mask))
#define _BitScanReverse(index, mask)                                                               \
    WS2_BIT_SCAN(index, (unsigned)(mask), 31 - __builtin_clz(ws2_mask))
#define _BitScanForward64(index, mask)                                                             \
    WS2_BIT_SCAN(index, (unsigned long long)(mask), __builtin_ctzll(ws2_mask))
#define _BitScanReverse64(index, mask)                                                             \
    WS2_BIT_SCAN(index, (unsigned long long)(mask), 63 - __builtin_clzll(ws2_mask))
#define WS2_BIT_SCAN(index, mask, found)                                                           \
    __extension__({                                                                                \
        const __typeof__(mask) ws2_mask = (mask);                                                  \
        if (ws2_mask != 0) {                                                                       \
            *(index) = (__typeof__(*(index)))(found);                                              \
        }                                                                                          \
        (unsigned char)(ws2_mask != 0);                                                            \
    })

#define __popcnt16(value) ((unsigned short)__builtin_popcount((unsigned short)(value)))
#define __popcnt(value) ((unsigned)__builtin_popcount((unsigned)(value)))
#define __popcnt64(value) ((unsigned long long)__builtin_popcountll(value))

WS2_INLINE unsigned long long __umulh(unsigned long long one, unsigned long long other)
{
    __extension__ typedef unsigned __int128 ws2_product;
    return (unsigned long long)((ws2_product)one * other >> 64);
}
WS2_INLINE unsigned long long _umul128(unsigned long long one, unsigned long long other,
                                       unsigned long long *high)
{
    *high = __umulh(one, other);
    return one * other;
}

#endif
