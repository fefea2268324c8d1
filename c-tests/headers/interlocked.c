/* Interlocked operations work on every integer that programs count in, and answer in its type. */
#include <windows.h>
#include <intrin.h>

#ifdef __cplusplus
extern "C++" {
template <class One, class Other>
struct same {
    static const bool value = false;
};
template <class One>
struct same<One, One> {
    static const bool value = true;
};
}
#define ANSWERS(type, expression) static_assert(same<type, decltype(expression)>::value, "type")
#else
#define ANSWERS(type, expression) C_ASSERT(sizeof(type) == sizeof(expression))
#endif

static volatile LONG counter;
static DWORD number;
static int plain;
static long own;
static unsigned long own_unsigned;
static LONG64 large;
static short narrow;
static void *volatile pointer;

int use(void);
int use(void)
{
    ANSWERS(LONG, InterlockedIncrement(&counter));
    ANSWERS(DWORD, InterlockedExchangeAdd(&number, 1));
    ANSWERS(int, InterlockedDecrement(&plain));
    ANSWERS(long, InterlockedExchange(&own, 1));
    ANSWERS(unsigned long, InterlockedCompareExchange(&own_unsigned, 2, 1));
    ANSWERS(LONG64, InterlockedAdd64(&large, 5));
    ANSWERS(short, InterlockedIncrement16(&narrow));
    ANSWERS(void *, InterlockedExchangePointer(&pointer, &plain));
    ANSWERS(void *, InterlockedCompareExchangePointer(&pointer, NULL, &plain));
    ANSWERS(LONG, InterlockedOr(&counter, 8));
    YieldProcessor();
    MemoryBarrier();
    _ReadWriteBarrier();
    return InterlockedIncrement(&counter) + (int)InterlockedExchange(&number, (DWORD)-1)
           + _InterlockedCompareExchange(&counter, 1, 0) + InterlockedBitTestAndSet(&counter, 3)
           + (InterlockedExchangePointer(&pointer, NULL) != NULL) + (int)InterlockedAnd(&own, 1)
           + (int)InterlockedXor(&large, 1) + (int)InterlockedIncrement(&own_unsigned)
           + InterlockedDecrement16(&narrow) + InterlockedIncrement(&plain);
}
