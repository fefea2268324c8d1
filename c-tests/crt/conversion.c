/* Numbers and text, narrow and wide text, the environment, sorting.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/data-conversion
 * Windows: as documented for each.
 * Covers:  src/crt/numbers.rs, src/crt/text.rs, src/api/crt/{conversion,multibyte,environment}.rs */

#include "ws2test.h"

#include <errno.h>

static char text[80];

static void integers_become_text(void) {
    CHECK_STR(_itoa(-123, text, 10), "-123");
    CHECK_STR(_itoa(-1, text, 16), "ffffffff");
    CHECK_STR(_itoa(255, text, 36), "73");
    CHECK_STR(_ltoa(-5, text, 10), "-5");
    CHECK_STR(_ultoa(4000000000u, text, 10), "4000000000");
    CHECK_STR(_i64toa(-5000000000LL, text, 10), "-5000000000");
    CHECK_STR(_ui64toa(~0ULL, text, 16), "ffffffffffffffff");
    CHECK_INT(_itoa_s(-123, text, 5, 10), 0);
    CHECK_STR(text, "-123");
    CHECK_INT(_itoa_s(-123, text, 4, 10), ERANGE);
    CHECK_STR(text, "");
    CHECK_INT(_itoa_s(5, text, 12, 1), EINVAL);
    CHECK_INT(_itoa_s(5, NULL, 4, 10), EINVAL);
}

static void text_becomes_integers(void) {
    CHECK_INT(_atoi64(" -99999999999x"), -99999999999LL);
    CHECK_INT(_wtoi(L" -12x"), -12);
    CHECK_INT(_wtoi(L"0x10"), 0);
    CHECK_INT(_wtoi64(L"99999999999"), 99999999999LL);
    errno = 0;
    CHECK_INT(_wtoi(L"99999999999"), 2147483647);
    CHECK_INT(errno, ERANGE);
    CHECK(_wtof(L" 2.5e1 ") == 25.0);
    CHECK_INT(_strtoui64("18446744073709551615", NULL, 10) == ~0ULL, 1);
}

static void narrow_becomes_wide(void) {
    wchar_t wide[8];
    size_t count = 99;
    CHECK_INT(mbstowcs_s(&count, wide, 8, "abc", 8), 0);
    CHECK_INT(count, 4);
    CHECK(wide[2] == L'c' && wide[3] == L'\0');
    CHECK_INT(mbstowcs_s(&count, wide, 3, "abc", 8), ERANGE);
    CHECK(wide[0] == L'\0');
    CHECK_INT(mbstowcs_s(&count, wide, 3, "abc", _TRUNCATE), STRUNCATE);
    CHECK_INT(count, 3);
    CHECK(wide[1] == L'b' && wide[2] == L'\0');
    CHECK_INT(mbstowcs_s(&count, wide, 8, "abcdef", 2), 0);
    CHECK_INT(count, 3);
    CHECK_INT(mbstowcs_s(&count, NULL, 0, "abcdef", 0), 0);
    CHECK_INT(count, 7);
    CHECK_INT(mbstowcs_s(&count, wide, 8, NULL, 2), EINVAL);
    CHECK_INT(mbstowcs(wide, "abc", 8), 3);
    CHECK(wide[2] == L'c' && wide[3] == L'\0');
    CHECK_INT(mbstowcs(NULL, "abcdef", 0), 6);
}

static void wide_becomes_narrow(void) {
    size_t count = 99;
    CHECK_INT(wcstombs_s(&count, text, 8, L"abc", 8), 0);
    CHECK_INT(count, 4);
    CHECK_STR(text, "abc");
    CHECK_INT(wcstombs_s(&count, text, 3, L"abc", 8), ERANGE);
    CHECK_STR(text, "");
    CHECK_INT(wcstombs_s(&count, text, 3, L"abc", _TRUNCATE), STRUNCATE);
    CHECK_STR(text, "ab");
    CHECK_INT(wcstombs(text, L"abc", 8), 3);
    CHECK_STR(text, "abc");
}

static void the_environment_is_read_and_set(void) {
    size_t length = 99;
    CHECK_INT(_putenv_s("WS2_CRT_TEST", "hello"), 0);
    CHECK_STR(getenv("WS2_CRT_TEST"), "hello");
    CHECK_INT(getenv_s(&length, text, sizeof text, "WS2_CRT_TEST"), 0);
    CHECK_STR(text, "hello");
    CHECK_INT(length, 6);
    CHECK_INT(getenv_s(&length, text, 3, "WS2_CRT_TEST"), ERANGE);
    CHECK_INT(length, 6);
    CHECK_INT(_putenv("WS2_CRT_TEST=again"), 0);
    CHECK_STR(getenv("WS2_CRT_TEST"), "again");
    CHECK_INT(_putenv_s("WS2_CRT_TEST", ""), 0);
    CHECK(getenv("WS2_CRT_TEST") == NULL);
    ORACLE_INT(getenv_s(&length, text, sizeof text, "WS2_CRT_TEST"), 0, EINVAL,
               "documented: 0, and 0 in pReturnValue");
    CHECK_INT(length, 0);
    CHECK_INT(_putenv_s("A=B", "x"), EINVAL);
    CHECK_INT(getenv_s(NULL, text, 3, "PATH"), EINVAL);
}

static int by_context(void *context, const void *left, const void *right) {
    const int difference = *(const int *)left - *(const int *)right;
    return *(const int *)context * difference;
}

static void arrays_are_sorted_with_a_context(void) {
    int numbers[] = {3, 1, 2};
    int backwards = -1;
    qsort_s(numbers, 3, sizeof numbers[0], by_context, &backwards);
    CHECK(numbers[0] == 3 && numbers[1] == 2 && numbers[2] == 1);
    backwards = 1;
    qsort_s(numbers, 3, sizeof numbers[0], by_context, &backwards);
    CHECK(numbers[0] == 1 && numbers[1] == 2 && numbers[2] == 3);
}

static void aligned_memory_is_aligned(void) {
    void *memory = _aligned_malloc(100, 64);
    CHECK(memory != NULL && (ULONG_PTR)memory % 64 == 0);
    _aligned_free(memory);
    _aligned_free(NULL);
}

TEST_MAIN {
    RUN(integers_become_text);
    RUN(text_becomes_integers);
    RUN(narrow_becomes_wide);
    RUN(wide_becomes_narrow);
    RUN(the_environment_is_read_and_set);
    RUN(arrays_are_sorted_with_a_context);
    RUN(aligned_memory_is_aligned);
}
