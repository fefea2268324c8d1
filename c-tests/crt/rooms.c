/* printf's family into memory: what becomes of text that does not fit, by family.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/reference/snprintf-snprintf-snprintf-l-snwprintf-snwprintf-l
 *          https://learn.microsoft.com/cpp/c-runtime-library/reference/snprintf-s-snprintf-s-l-snwprintf-s-snwprintf-s-l
 *          https://learn.microsoft.com/cpp/c-runtime-library/reference/sprintf-s-sprintf-s-l-swprintf-s-swprintf-s-l
 * Windows: as documented; an invalid parameter goes on, as with msvcrt.dll.
 * Covers:  src/crt/format/place.rs, csrc/format.c */

#include "ws2test.h"

#include <errno.h>

static char room[8];
static wchar_t wide_room[8];

static void fresh(void) {
    size_t at;
    for (at = 0; at < 8; at++) {
        room[at] = '#';
        wide_room[at] = L'#';
    }
    errno = 0;
}

/* Whether the wide room begins with `expected` and its terminator. */
static int wide_is(const wchar_t *expected) {
    return wcscmp(wide_room, expected) == 0;
}

#define FRESH(call) (fresh(), (call))

static void snprintf_always_terminates(void) {
    CHECK_INT(FRESH(snprintf(room, 4, "%s", "abc")), 3);
    CHECK_STR(room, "abc");
    CHECK_INT(FRESH(snprintf(room, 4, "%s", "abcdef")), 6);
    CHECK_STR(room, "abc");
    CHECK_INT(FRESH(snprintf(room, 4, "%lu", (DWORD)123456)), 6);
    CHECK_STR(room, "123");
    CHECK_INT(FRESH(snprintf(NULL, 0, "%lu", (DWORD)123456)), 6);
}

static void the_older_snprintf_does_not(void) {
    CHECK_INT(FRESH(_snprintf(room, 4, "%s", "abc")), 3);
    CHECK_MEM(room, "abc\0####", 8);
    CHECK_INT(FRESH(_snprintf(room, 4, "%s", "abcd")), 4);
    CHECK_MEM(room, "abcd####", 8);
    CHECK_INT(FRESH(_snprintf(room, 4, "%s", "abcde")), -1);
    CHECK_MEM(room, "abcd####", 8);
    CHECK_INT(FRESH(_snprintf(room, 4, "%lu", (DWORD)12345)), -1);
    CHECK_MEM(room, "1234####", 8);
    CHECK_INT(_snprintf(NULL, 0, "%s", "abcde"), 5);
}

static void the_older_wide_one_does_not_either(void) {
    CHECK_INT(FRESH(_snwprintf(wide_room, 4, L"%s", L"abc")), 3);
    CHECK(wide_is(L"abc"));
    CHECK_INT(FRESH(_snwprintf(wide_room, 4, L"%s", L"abcd")), 4);
    CHECK(wide_room[3] == L'd' && wide_room[4] == L'#');
    CHECK_INT(FRESH(_snwprintf(wide_room, 4, L"%s", L"abcde")), -1);
    CHECK(wide_room[3] == L'd' && wide_room[4] == L'#');
}

static void sprintf_s_empties_the_room(void) {
    CHECK_INT(FRESH(sprintf_s(room, 4, "%s", "abc")), 3);
    CHECK_STR(room, "abc");
    CHECK_INT(FRESH(sprintf_s(room, 4, "%s", "abcde")), -1);
    ORACLE_INT(room[0], '\0', 'a', "MinGW has a sprintf_s of its own in front of msvcrt's");
    ORACLE_INT(errno, ERANGE, 0, "MinGW has a sprintf_s of its own in front of msvcrt's");
    CHECK_INT(FRESH(swprintf_s(wide_room, 4, L"%s", L"abc")), 3);
    CHECK(wide_is(L"abc"));
    CHECK_INT(FRESH(swprintf_s(wide_room, 4, L"%s", L"abcd")), -1);
    CHECK(wide_is(L""));
    CHECK_INT(errno, ERANGE);
}

static void snprintf_s_cuts_where_it_is_told(void) {
    CHECK_INT(FRESH(_snprintf_s(room, 4, _TRUNCATE, "%s", "abcde")), -1);
    CHECK_STR(room, "abc");
    CHECK_INT(FRESH(_snprintf_s(room, 4, _TRUNCATE, "%s", "abc")), 3);
    CHECK_STR(room, "abc");
    CHECK_INT(FRESH(_snprintf_s(room, 4, 2, "%s", "abc")), -1);
    CHECK_STR(room, "ab");
    CHECK_INT(FRESH(_snprintf_s(room, 4, 2, "%s", "ab")), 2);
    CHECK_STR(room, "ab");
    CHECK_INT(FRESH(_snprintf_s(room, 4, 10, "%s", "abcde")), -1);
    CHECK_STR(room, "");
    CHECK_INT(errno, ERANGE);
    CHECK_INT(FRESH(_snwprintf_s(wide_room, 4, _TRUNCATE, L"%s", L"abcde")), -1);
    CHECK(wide_is(L"abc"));
}

static void lengths_can_be_asked_for(void) {
    CHECK_INT(_scprintf("%lu %S", (DWORD)123, L"ab"), 6);
    CHECK_INT(_scprintf("%s", "plain"), 5);
    CHECK_INT(_scwprintf(L"%s %d", L"ab", 7), 4);
}

static void a_long_text_is_not_cut(void) {
    enum { LENGTH = 20000 };
    char *const narrow = (char *)malloc(LENGTH + 1);
    wchar_t *const wide = (wchar_t *)malloc((LENGTH + 1) * sizeof(wchar_t));
    REQUIRE(narrow != NULL && wide != NULL);
    CHECK_INT(sprintf(narrow, "%*lu", LENGTH, (DWORD)1), LENGTH);
    CHECK_INT(strlen(narrow), LENGTH);
    CHECK_INT(_snwprintf(wide, LENGTH + 1, L"%S", narrow), LENGTH);
    CHECK(wide[LENGTH - 1] == L'1');
    free(narrow);
    free(wide);
}

TEST_MAIN {
    RUN(snprintf_always_terminates);
    RUN(the_older_snprintf_does_not);
    RUN(the_older_wide_one_does_not_either);
    RUN(sprintf_s_empties_the_room);
    RUN(snprintf_s_cuts_where_it_is_told);
    RUN(lengths_can_be_asked_for);
    RUN(a_long_text_is_not_cut);
}
