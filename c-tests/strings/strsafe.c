/* strsafe.h: what fits, what is cut off, and what is refused. */
#include "ws2test.h"

#include <stdarg.h>
#include <strsafe.h>

static void a_copy_fits_or_is_cut_off(void) {
    char to[6] = "?????";
    CHECK_INT(StringCchCopyA(to, 6, "12345"), S_OK);
    CHECK_STR(to, "12345");
    CHECK_INT(StringCchCopyA(to, 6, "abcdef"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abcde");
    CHECK_INT(StringCbCopyA(to, 3, "xyz"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "xy");
    CHECK_INT(StringCchCopyA(to, 1, ""), S_OK);
    CHECK_STR(to, "");
}

static void no_room_and_too_much_are_refused(void) {
    char to[4] = "abc";
    CHECK_INT(StringCchCopyA(to, 0, "x"), STRSAFE_E_INVALID_PARAMETER);
    CHECK_INT(StringCchCopyA(to, (size_t)STRSAFE_MAX_CCH + 1, "x"), STRSAFE_E_INVALID_PARAMETER);
    CHECK_INT(StringCchCatA(to, 0, "x"), STRSAFE_E_INVALID_PARAMETER);
    CHECK_STR(to, "abc");
    CHECK_INT(StringCchCopyNA(to, 4, "x", (size_t)STRSAFE_MAX_CCH + 1),
              STRSAFE_E_INVALID_PARAMETER);
}

static void a_part_is_copied(void) {
    char to[4];
    CHECK_INT(StringCchCopyNA(to, 4, "abcdef", 3), S_OK);
    CHECK_STR(to, "abc");
    CHECK_INT(StringCchCopyNA(to, 4, "ab", 10), S_OK);
    CHECK_STR(to, "ab");
    CHECK_INT(StringCchCopyNA(to, 4, "abcdef", 4), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abc");
    CHECK_INT(StringCbCopyNA(to, 4, "abcdef", 0), S_OK);
    CHECK_STR(to, "");
}

static void text_is_appended(void) {
    char to[6] = "ab";
    char unterminated[2] = {'x', 'y'};
    CHECK_INT(StringCchCatA(to, 6, "cd"), S_OK);
    CHECK_STR(to, "abcd");
    CHECK_INT(StringCchCatA(to, 6, "ef"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abcde");
    CHECK_INT(StringCchCatA(unterminated, 2, "z"), STRSAFE_E_INVALID_PARAMETER);
    CHECK(unterminated[0] == 'x' && unterminated[1] == 'y');
    to[2] = '\0';
    CHECK_INT(StringCbCatNA(to, 6, "xyz", 2), S_OK);
    CHECK_STR(to, "abxy");
}

static void a_format_fits_or_is_cut_off(void) {
    char to[8];
    CHECK_INT(StringCchPrintfA(to, 8, "%d-%s", 12, "abcd"), S_OK);
    CHECK_STR(to, "12-abcd");
    CHECK_INT(StringCchPrintfA(to, 8, "%d-%s", 12, "abcde"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "12-abcd");
    CHECK_INT(StringCbPrintfA(to, 4, "%s", "abcdefghijkl"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abc");
    CHECK_INT(StringCchPrintfA(to, 1, "%s", ""), S_OK);
    CHECK_STR(to, "");
}

static HRESULT through_a_list(char *to, size_t room, const char *format, ...) {
    HRESULT result;
    va_list arguments;
    va_start(arguments, format);
    result = StringCbVPrintfA(to, room, format, arguments);
    va_end(arguments);
    return result;
}

static void a_list_of_arguments_is_a_format_too(void) {
    char to[8];
    CHECK_INT(through_a_list(to, sizeof to, "%c%d", 'a', 7), S_OK);
    CHECK_STR(to, "a7");
}

static void a_length_stops_at_the_room(void) {
    size_t length = 99;
    CHECK_INT(StringCchLengthA("abc", 4, &length), S_OK);
    CHECK_INT(length, 3);
    CHECK_INT(StringCchLengthA("abc", 3, &length), STRSAFE_E_INVALID_PARAMETER);
    CHECK_INT(length, 0);
    length = 99;
    CHECK_INT(StringCchLengthA(NULL, 3, &length), STRSAFE_E_INVALID_PARAMETER);
    CHECK_INT(length, 0);
    CHECK_INT(StringCbLengthW(L"abc", 4 * sizeof(wchar_t), &length), S_OK);
    CHECK_INT(length, 3 * sizeof(wchar_t));
    CHECK_INT(StringCchLengthA("abc", 4, NULL), S_OK);
}

static void wide_strings_count_characters_or_bytes(void) {
    wchar_t to[4];
    CHECK_INT(StringCchCopyW(to, 4, L"abcd"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK(memcmp(to, L"abc", sizeof L"abc") == 0);
    CHECK_INT(StringCbCopyW(to, 3 * sizeof(wchar_t), L"xyz"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK(memcmp(to, L"xy", sizeof L"xy") == 0);
    CHECK_INT(StringCbPrintfW(to, sizeof to, L"%d", 123), S_OK);
    CHECK(memcmp(to, L"123", sizeof L"123") == 0);
    CHECK_INT(StringCchPrintfW(to, 4, L"%ls", L"pqrst"), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK(memcmp(to, L"pqr", sizeof L"pqr") == 0);
}

static void the_end_and_what_is_left_are_told(void) {
    char to[8];
    char *end = NULL;
    size_t left = 0;
    CHECK_INT(StringCchCopyExA(to, 8, "abc", &end, &left, 0), S_OK);
    CHECK_INT(end - to, 3);
    CHECK_INT(left, 5);
    CHECK_INT(StringCchCatExA(to, 8, "defghij", &end, &left, 0), STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abcdefg");
    CHECK_INT(end - to, 7);
    CHECK_INT(left, 1);
    CHECK_INT(StringCbPrintfExA(to, 8, &end, &left, 0, "%d", 42), S_OK);
    CHECK_INT(end - to, 2);
    CHECK_INT(left, 6);
}

static void failure_can_undo(void) {
    char to[8] = "abc";
    char *end = NULL;
    size_t left = 0;
    CHECK_INT(StringCchCatExA(to, 8, "123456", &end, &left, STRSAFE_NO_TRUNCATION),
              STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "abc");
    CHECK_INT(end - to, 3);
    CHECK_INT(left, 5);
    CHECK_INT(StringCchCopyExA(to, 4, "123456", &end, &left, STRSAFE_NULL_ON_FAILURE),
              STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "");
    CHECK_INT(StringCchCopyExA(to, 4, "123456", NULL, NULL, STRSAFE_FAILURE_BYTE('x')),
              STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_STR(to, "xxx");
    CHECK_INT(StringCchCopyExA(to, 8, "a", NULL, NULL, STRSAFE_FILL_BYTE('y')), S_OK);
    CHECK(memcmp(to, "a\0yyyyyy", 8) == 0);
}

static void nulls_are_empty_when_asked_for(void) {
    char to[4] = "abc";
    CHECK_INT(StringCchCopyExA(to, 4, NULL, NULL, NULL, STRSAFE_IGNORE_NULLS), S_OK);
    CHECK_STR(to, "");
    CHECK_INT(StringCchCopyExA(NULL, 0, "", NULL, NULL, STRSAFE_IGNORE_NULLS), S_OK);
    CHECK_INT(StringCchCopyExA(NULL, 0, "x", NULL, NULL, STRSAFE_IGNORE_NULLS),
              STRSAFE_E_INVALID_PARAMETER);
}

TEST_MAIN_UNSTARTED {
    RUN(a_copy_fits_or_is_cut_off);
    RUN(no_room_and_too_much_are_refused);
    RUN(a_part_is_copied);
    RUN(text_is_appended);
    RUN(a_format_fits_or_is_cut_off);
    RUN(a_list_of_arguments_is_a_format_too);
    RUN(a_length_stops_at_the_room);
    RUN(wide_strings_count_characters_or_bytes);
    RUN(the_end_and_what_is_left_are_told);
    RUN(failure_can_undo);
    RUN(nulls_are_empty_when_asked_for);
}
