/* printf's family: what each conversion prints.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/format-specification-syntax-printf-and-wprintf-functions
 * Windows: as documented for the universal C runtime; the oracle's is msvcrt.dll.
 * Covers:  src/crt/format/, csrc/format.c */

#include "ws2test.h"

static char text[400];

/* What `format` and its arguments print; by a function of its own, so that no compiler that knows
 * another printf judges the format. */
static const char *printed(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    memset(text, '#', sizeof text);
    _vsnprintf(text, sizeof text - 1, format, arguments);
    va_end(arguments);
    return text;
}

static void a_long_has_32_bits(void) {
    const DWORD most = 0xffffffff;
    const LONG minus = -1;
    CHECK_STR(printed("%lu %ld %lx %lX %lo %li", most, minus, most, most, (DWORD)8, minus),
              "4294967295 -1 ffffffff FFFFFFFF 10 -1");
    CHECK_STR(printed("%5lu|%-5lu|%05lu|%.3lu", (DWORD)7, (DWORD)7, (DWORD)7, (DWORD)7),
              "    7|7    |00007|007");
    CHECK_STR(printed("%*lu|%-*lu|%.*lu", 4, (DWORD)7, 4, (DWORD)7, 2, (DWORD)7), "   7|7   |07");
}

static void i64_is_64_bits(void) {
    const long long minus = -1;
    CHECK_STR(printed("%I64d %I64u %I64x %I64X", minus, minus, minus, minus),
              "-1 18446744073709551615 ffffffffffffffff FFFFFFFFFFFFFFFF");
    CHECK_STR(printed("%lld %llu %llx", minus, minus, minus),
              "-1 18446744073709551615 ffffffffffffffff");
    CHECK_STR(printed("%20I64d|%-4I64d|%020I64d", minus, minus, minus),
              "                  -1|-1  |-0000000000000000001");
}

static void i_has_the_size_of_a_pointer(void) {
    const ULONG_PTR most = ~(ULONG_PTR)0;
    CHECK_STR(printed("%Iu %Ix %Id", most, most, most), "18446744073709551615 ffffffffffffffff -1");
    CHECK_STR(printed("%I32d %I32u", -5, 5u), "-5 5");
}

static void a_pointer_has_sixteen_digits(void) {
    CHECK_STR(printed("%p|%20p|%-20p|%p", (void *)0x1ab, (void *)0x1ab, (void *)0x1ab, (void *)0),
              "00000000000001AB|    00000000000001AB|00000000000001AB    |0000000000000000");
}

static void strings_are_narrow_or_wide_as_they_say(void) {
    CHECK_STR(printed("%s|%hs|%S|%ls|%ws", "ab", "cd", L"ef", L"gh", L"ij"), "ab|cd|ef|gh|ij");
    CHECK_STR(printed("%5S|%-5S|%.1S|%.*ls", L"ab", L"ab", L"ab", 1, L"ab"), "   ab|ab   |a|a");
    CHECK_STR(printed("%c%hc%C%lc|%3C|%-3C|", 'a', 'b', L'c', L'd', L'e', L'f'), "abcd|  e|f  |");
}

static void null_is_a_string(void) {
    const char *const narrow = NULL;
    const wchar_t *const wide = NULL;
    CHECK_STR(printed("%s|%S|%8S|%.3S", narrow, wide, wide, wide), "(null)|(null)|  (null)|(nu");
}

static void a_precision_ends_a_string_without_terminator(void) {
    const char four[4] = {'a', 'b', 'c', 'd'};
    const wchar_t wide[3] = {L'x', L'y', L'z'};
    CHECK_STR(printed("%.4s|%.*s|%.3S", four, 2, four, wide), "abcd|ab|xyz");
}

static void small_integers_are_cut(void) {
    CHECK_STR(printed("%hd %hu %hx", 70000, 70000, 70000), "4464 4464 1170");
}

static void fractions_are_printed(void) {
    CHECK_STR(printed("%f %.2f %8.3f|%-8.1f|%08.1f|%lf", 1.5, 2.345, 1.5, 1.5, -1.5, 0.25),
              "1.500000 2.35    1.500|1.5     |-00001.5|0.250000");
    CHECK_STR(printed("%lu %f %lu", (DWORD)1, 2.5, (DWORD)3), "1 2.500000 3");
    CHECK_STR(printed("%g %G %lu", 0.0001, 100000.0, (DWORD)3), "0.0001 100000 3");
}

static void percent_stands_for_itself(void) {
    CHECK_STR(printed("100%% of %lu", (DWORD)5), "100% of 5");
}

static void many_arguments_keep_their_places(void) {
    CHECK_STR(printed("%d %lu %s %I64d %f %S %p %c %ld %u %f %d %s", 1, (DWORD)2, "3", 4LL, 5.0,
                      L"6", (void *)7, '8', (LONG)9, 10u, 11.0, 12, "13"),
              "1 2 3 4 5.000000 6 0000000000000007 8 9 10 11.000000 12 13");
}

static void wsprintf_formats_too(void) {
    CHECK_INT(wsprintfA(text, "%d %lu %s %S %c %x %05d|%-4d|%.3d|%#x", -1, (DWORD)2, "ab", L"cd", 'e',
                        255, 7, 7, 7, 255),
              35);
    CHECK_STR(text, "-1 2 ab cd e ff 00007|7   |007|0xff");
    CHECK_INT(wsprintfA(text, "%s%%%p", "a", (void *)0x1ab), 18);
    CHECK_STR(text, "a%00000000000001AB");
}

TEST_MAIN {
    RUN(a_long_has_32_bits);
    RUN(i64_is_64_bits);
    RUN(i_has_the_size_of_a_pointer);
    RUN(a_pointer_has_sixteen_digits);
    RUN(strings_are_narrow_or_wide_as_they_say);
    RUN(null_is_a_string);
    RUN(a_precision_ends_a_string_without_terminator);
    RUN(small_integers_are_cut);
    RUN(fractions_are_printed);
    RUN(percent_stands_for_itself);
    RUN(many_arguments_keep_their_places);
    RUN(wsprintf_formats_too);
}
