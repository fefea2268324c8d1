/*
 * Interlocked operations: atomic, and a full barrier. They take a target of any integer type of 1 to
 * 8 bytes, so that a LONG, a DWORD, an int and the program's own long all work, and answer in that
 * type.
 */
#ifndef WS2_INTERLOCKED_H
#define WS2_INTERLOCKED_H
#pragma GCC system_header

#include <ws2/types.h>

#ifdef __cplusplus
/* Templates, because programs write ::InterlockedIncrement(&count). */
namespace ws2 {
template <class Type>
struct same {
    typedef Type type;
};
}
#define WS2_INTERLOCKED(name, builtin)                                                             \
    template <class Type>                                                                          \
    inline Type name(volatile Type *target, typename ws2::same<Type>::type value)                  \
    {                                                                                              \
        return builtin(target, value, __ATOMIC_SEQ_CST);                                           \
    }
WS2_INTERLOCKED(InterlockedAdd, __atomic_add_fetch)
WS2_INTERLOCKED(InterlockedAnd, __atomic_fetch_and)
WS2_INTERLOCKED(InterlockedExchange, __atomic_exchange_n)
WS2_INTERLOCKED(InterlockedExchangeAdd, __atomic_fetch_add)
WS2_INTERLOCKED(InterlockedExchangeSubtract, __atomic_fetch_sub)
WS2_INTERLOCKED(InterlockedOr, __atomic_fetch_or)
WS2_INTERLOCKED(InterlockedXor, __atomic_fetch_xor)
#undef WS2_INTERLOCKED
template <class Type>
inline Type InterlockedIncrement(volatile Type *target)
{
    return __atomic_add_fetch(target, Type(1), __ATOMIC_SEQ_CST);
}
template <class Type>
inline Type InterlockedDecrement(volatile Type *target)
{
    return __atomic_sub_fetch(target, Type(1), __ATOMIC_SEQ_CST);
}
template <class Type>
inline Type InterlockedCompareExchange(volatile Type *target,
                                       typename ws2::same<Type>::type value,
                                       typename ws2::same<Type>::type comparand)
{
    return __sync_val_compare_and_swap(target, comparand, value);
}
template <class Type>
inline Type *InterlockedExchangePointer(Type *volatile *target, typename ws2::same<Type>::type *value)
{
    return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}
template <class Type>
inline Type *InterlockedCompareExchangePointer(Type *volatile *target,
                                               typename ws2::same<Type>::type *value,
                                               typename ws2::same<Type>::type *comparand)
{
    return __sync_val_compare_and_swap(target, comparand, value);
}
#else
#define InterlockedAdd(target, value) __atomic_add_fetch(target, value, __ATOMIC_SEQ_CST)
#define InterlockedAnd(target, value) __atomic_fetch_and(target, value, __ATOMIC_SEQ_CST)
#define InterlockedExchange(target, value) __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST)
#define InterlockedExchangeAdd(target, value) __atomic_fetch_add(target, value, __ATOMIC_SEQ_CST)
#define InterlockedExchangeSubtract(target, value)                                                 \
    __atomic_fetch_sub(target, value, __ATOMIC_SEQ_CST)
#define InterlockedOr(target, value) __atomic_fetch_or(target, value, __ATOMIC_SEQ_CST)
#define InterlockedXor(target, value) __atomic_fetch_xor(target, value, __ATOMIC_SEQ_CST)
#define InterlockedIncrement(target) __atomic_add_fetch(target, 1, __ATOMIC_SEQ_CST)
#define InterlockedDecrement(target) __atomic_sub_fetch(target, 1, __ATOMIC_SEQ_CST)
#define InterlockedCompareExchange(target, value, comparand)                                       \
    __sync_val_compare_and_swap(target, comparand, value)
#define InterlockedExchangePointer(target, value)                                                  \
    __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST)
#define InterlockedCompareExchangePointer(target, value, comparand)                                \
    __sync_val_compare_and_swap(target, comparand, value)
#endif

/* Sets or clears a bit of a LONG or LONG64, and answers what it was. */
WS2_INLINE BOOLEAN InterlockedBitTestAndSet(volatile LONG *target, LONG bit)
{
    LONG mask = (LONG)(1u << (bit & 31));
    return (BOOLEAN)((__atomic_fetch_or(target, mask, __ATOMIC_SEQ_CST) & mask) != 0);
}
WS2_INLINE BOOLEAN InterlockedBitTestAndReset(volatile LONG *target, LONG bit)
{
    LONG mask = (LONG)(1u << (bit & 31));
    return (BOOLEAN)((__atomic_fetch_and(target, ~mask, __ATOMIC_SEQ_CST) & mask) != 0);
}
WS2_INLINE BOOLEAN InterlockedBitTestAndSet64(volatile LONG64 *target, LONG64 bit)
{
    LONG64 mask = (LONG64)((ULONG64)1 << (bit & 63));
    return (BOOLEAN)((__atomic_fetch_or(target, mask, __ATOMIC_SEQ_CST) & mask) != 0);
}
WS2_INLINE BOOLEAN InterlockedBitTestAndReset64(volatile LONG64 *target, LONG64 bit)
{
    LONG64 mask = (LONG64)((ULONG64)1 << (bit & 63));
    return (BOOLEAN)((__atomic_fetch_and(target, ~mask, __ATOMIC_SEQ_CST) & mask) != 0);
}

/* The names for other widths and weaker barriers. */
#define InterlockedAddAcquire InterlockedAdd
#define InterlockedAddRelease InterlockedAdd
#define InterlockedAddNoFence InterlockedAdd
#define InterlockedAdd64 InterlockedAdd
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAndRelease InterlockedAnd
#define InterlockedAndNoFence InterlockedAnd
#define InterlockedAnd64 InterlockedAnd
#define InterlockedAnd8 InterlockedAnd
#define InterlockedAnd16 InterlockedAnd
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeRelease InterlockedExchange
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchange64 InterlockedExchange
#define InterlockedExchange8 InterlockedExchange
#define InterlockedExchange16 InterlockedExchange
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedExchangeAdd64 InterlockedExchangeAdd
#define InterlockedExchangeAdd8 InterlockedExchangeAdd
#define InterlockedExchangeAdd16 InterlockedExchangeAdd
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOrRelease InterlockedOr
#define InterlockedOrNoFence InterlockedOr
#define InterlockedOr64 InterlockedOr
#define InterlockedOr8 InterlockedOr
#define InterlockedOr16 InterlockedOr
#define InterlockedXorAcquire InterlockedXor
#define InterlockedXorRelease InterlockedXor
#define InterlockedXorNoFence InterlockedXor
#define InterlockedXor64 InterlockedXor
#define InterlockedXor8 InterlockedXor
#define InterlockedXor16 InterlockedXor
#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define InterlockedIncrement64 InterlockedIncrement
#define InterlockedIncrement8 InterlockedIncrement
#define InterlockedIncrement16 InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define InterlockedDecrement64 InterlockedDecrement
#define InterlockedDecrement8 InterlockedDecrement
#define InterlockedDecrement16 InterlockedDecrement
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedCompareExchange64 InterlockedCompareExchange
#define InterlockedCompareExchange8 InterlockedCompareExchange
#define InterlockedCompareExchange16 InterlockedCompareExchange
#define InterlockedExchangePointerAcquire InterlockedExchangePointer
#define InterlockedExchangePointerRelease InterlockedExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer

#define _InterlockedAdd InterlockedAdd
#define _InterlockedAnd InterlockedAnd
#define _InterlockedExchange InterlockedExchange
#define _InterlockedExchangeAdd InterlockedExchangeAdd
#define _InterlockedOr InterlockedOr
#define _InterlockedXor InterlockedXor
#define _InterlockedIncrement InterlockedIncrement
#define _InterlockedDecrement InterlockedDecrement
#define _InterlockedCompareExchange InterlockedCompareExchange
#define _InterlockedExchangePointer InterlockedExchangePointer
#define _InterlockedCompareExchangePointer InterlockedCompareExchangePointer
#define _InterlockedAnd8 InterlockedAnd
#define _InterlockedAnd16 InterlockedAnd
#define _InterlockedAnd64 InterlockedAnd
#define _InterlockedExchange8 InterlockedExchange
#define _InterlockedExchange16 InterlockedExchange
#define _InterlockedExchange64 InterlockedExchange
#define _InterlockedOr8 InterlockedOr
#define _InterlockedOr16 InterlockedOr
#define _InterlockedOr64 InterlockedOr
#define _InterlockedXor8 InterlockedXor
#define _InterlockedXor16 InterlockedXor
#define _InterlockedXor64 InterlockedXor
#define _InterlockedCompareExchange8 InterlockedCompareExchange
#define _InterlockedCompareExchange16 InterlockedCompareExchange
#define _InterlockedCompareExchange64 InterlockedCompareExchange
#define _InterlockedExchangeAdd8 InterlockedExchangeAdd
#define _InterlockedExchangeAdd16 InterlockedExchangeAdd
#define _InterlockedExchangeAdd64 InterlockedExchangeAdd
#define _InterlockedIncrement8 InterlockedIncrement
#define _InterlockedIncrement16 InterlockedIncrement
#define _InterlockedIncrement64 InterlockedIncrement
#define _InterlockedDecrement8 InterlockedDecrement
#define _InterlockedDecrement16 InterlockedDecrement
#define _InterlockedDecrement64 InterlockedDecrement
#define _interlockedbittestandset(target, bit) InterlockedBitTestAndSet(target, bit)
#define _interlockedbittestandreset(target, bit) InterlockedBitTestAndReset(target, bit)

/* Barriers. */
#define MemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define _ReadWriteBarrier() __asm__ __volatile__("" : : : "memory")
#define _ReadBarrier() _ReadWriteBarrier()
#define _WriteBarrier() _ReadWriteBarrier()
#define ReadAcquire(source) __atomic_load_n(source, __ATOMIC_ACQUIRE)
#define ReadNoFence(source) __atomic_load_n(source, __ATOMIC_RELAXED)
#define WriteRelease(target, value) __atomic_store_n(target, value, __ATOMIC_RELEASE)
#define WriteNoFence(target, value) __atomic_store_n(target, value, __ATOMIC_RELAXED)

/* What a loop that waits for another thread does in between. */
#if defined(__x86_64__) || defined(__i386__)
#define YieldProcessor() __builtin_ia32_pause()
#elif defined(__aarch64__) || defined(__arm__)
#define YieldProcessor() __asm__ __volatile__("yield")
#else
#define YieldProcessor() _ReadWriteBarrier()
#endif

#endif
