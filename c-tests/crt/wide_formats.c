/* wprintf's family: strings are wide unless they say otherwise.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/format-specification-syntax-printf-and-wprintf-functions
 * Windows: as documented.
 * Covers:  src/crt/format/, csrc/format.c */

#include "ws2test.h"

static wchar_t text[400];
static char narrow[400];

/* What `format` and its arguments print, as ASCII. */
static const char *printed(const wchar_t *format, ...) {
    va_list arguments;
    int at = 0;
    va_start(arguments, format);
    _vsnwprintf(text, 399, format, arguments);
    va_end(arguments);
    do {
        narrow[at] = (char)text[at];
    } while (text[at++] != L'\0');
    return narrow;
}

static void strings_are_wide_unless_they_say_otherwise(void) {
    CHECK_STR(printed(L"%s|%ls|%ws|%S|%hs", L"ab", L"cd", L"ef", "gh", "ij"), "ab|cd|ef|gh|ij");
    CHECK_STR(printed(L"%c%lc%C%hc|%3c|%-3c|", L'a', L'b', 'c', 'd', L'e', L'f'), "abcd|  e|f  |");
    CHECK_STR(printed(L"%5s|%-5s|%.1s|%.1S", L"ab", L"ab", L"ab", "ab"), "   ab|ab   |a|a");
}

static void numbers_are_as_in_narrow_formats(void) {
    CHECK_STR(printed(L"%d %lu %lx %I64d %p %.2f %05d", -1, (DWORD)2, (DWORD)255, -3LL,
                      (void *)0x1ab, 1.5, 7),
              "-1 2 ff -3 00000000000001AB 1.50 00007");
}

static void null_is_a_string(void) {
    const char *const no_narrow = NULL;
    const wchar_t *const no_wide = NULL;
    CHECK_STR(printed(L"%s|%S", no_wide, no_narrow), "(null)|(null)");
}

static void what_is_no_ascii_stays(void) {
    CHECK_INT(_snwprintf(text, 399, L"\x20ac %s \xe4", L"\xdf\x20ac"), 6);
    CHECK(text[0] == 0x20ac && text[2] == 0xdf && text[3] == 0x20ac && text[5] == 0xe4);
}

static void wsprintf_formats_too(void) {
    CHECK_INT(wsprintfW(text, L"%s %S %d %lu", L"ab", "cd", -1, (DWORD)2), 10);
    CHECK(wcscmp(text, L"ab cd -1 2") == 0);
}

TEST_MAIN {
    RUN(strings_are_wide_unless_they_say_otherwise);
    RUN(numbers_are_as_in_narrow_formats);
    RUN(null_is_a_string);
    RUN(what_is_no_ascii_stays);
    RUN(wsprintf_formats_too);
}
