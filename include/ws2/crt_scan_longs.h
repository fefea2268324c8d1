/*
 * Which arguments of a scanf point to a C `long`.
 *
 * `%ld` and `%lu` store 32 bits, as Windows' LONG and DWORD have. A `long` has 64 here, and storing
 * half of it would leave the other half as it was; so the call tells the library which arguments
 * are such pointers, in a bit for each. In C a macro does so, in C++ a template. Where neither can,
 * in C++98 and by a pointer to the function, 32 bits are stored.
 */
#ifndef WS2_CRT_SCAN_LONGS_H
#define WS2_CRT_SCAN_LONGS_H
#pragma GCC system_header

#ifdef __cplusplus
#if __cplusplus >= 201103L
extern "C++" {

template <typename pointer> struct ws2_crt_long_bit {
    static constexpr unsigned long long value = 0;
};
template <> struct ws2_crt_long_bit<long *> {
    static constexpr unsigned long long value = 1;
};
template <> struct ws2_crt_long_bit<unsigned long *> {
    static constexpr unsigned long long value = 1;
};

template <typename... pointers> struct ws2_crt_long_bits {
    static constexpr unsigned long long value = 0;
};
template <typename first, typename... others> struct ws2_crt_long_bits<first, others...> {
    static constexpr unsigned long long value =
        ws2_crt_long_bit<first>::value | ws2_crt_long_bits<others...>::value << 1;
};
}
#endif
#else

#define WS2_CRT_LONG_BIT(argument)                                                                 \
    (__extension__ _Generic((argument), long *: 1ULL, unsigned long *: 1ULL, default: 0ULL))

/* A bit for each argument, the format included, of which there may be 32. */
#define WS2_CRT_LONG_BITS(...) WS2_CRT_LONG_BITS_OF(WS2_CRT_COUNT(__VA_ARGS__), __VA_ARGS__)
#define WS2_CRT_LONG_BITS_OF(count, ...) WS2_CRT_LONG_BITS_OF_(count, __VA_ARGS__)
#define WS2_CRT_LONG_BITS_OF_(count, ...) WS2_CRT_LONG_BITS_##count(__VA_ARGS__)

#define WS2_CRT_COUNT(...)                                                                         \
    WS2_CRT_COUNT_(__VA_ARGS__, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17,    \
                   16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define WS2_CRT_COUNT_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12,                          \
                       a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24,                 \
                       a25, a26, a27, a28, a29, a30, a31, a32, count, ...)                         \
    count

#define WS2_CRT_LONG_BITS_1(argument) WS2_CRT_LONG_BIT(argument)
#define WS2_CRT_LONG_BITS_2(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_1(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_3(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_2(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_4(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_3(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_5(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_4(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_6(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_5(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_7(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_6(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_8(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_7(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_9(argument, ...)                                                         \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_8(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_10(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_9(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_11(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_10(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_12(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_11(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_13(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_12(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_14(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_13(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_15(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_14(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_16(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_15(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_17(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_16(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_18(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_17(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_19(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_18(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_20(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_19(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_21(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_20(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_22(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_21(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_23(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_22(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_24(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_23(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_25(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_24(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_26(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_25(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_27(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_26(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_28(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_27(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_29(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_28(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_30(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_29(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_31(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_30(__VA_ARGS__) << 1)
#define WS2_CRT_LONG_BITS_32(argument, ...)                                                        \
    (WS2_CRT_LONG_BIT(argument) | WS2_CRT_LONG_BITS_31(__VA_ARGS__) << 1)

#endif

#endif
