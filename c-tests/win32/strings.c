/* lstr*, CharUpper and its kin, CompareString.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/menurc/strings
 * Windows: as documented.
 * Covers:  src/api/win32/strings.rs, src/convert/collation.rs */

#include "ws2test.h"

static void lengths(void) {
    CHECK_INT(lstrlenA("hello"), 5);
    CHECK_INT(lstrlenA(""), 0);
    CHECK_INT(lstrlenA(NULL), 0);
    CHECK_INT(lstrlenW(L"hello"), 5);
    CHECK_INT(lstrlenW(NULL), 0);
}

static void copies(void) {
    char room[16];
    WCHAR wide[16];
    strcpy(room, "zzzzzz");
    CHECK(lstrcpyA(room, "hello") == room);
    CHECK_STR(room, "hello");
    CHECK(lstrcatA(room, " you") == room);
    CHECK_STR(room, "hello you");
    CHECK(lstrcpynA(room, "hello", 3) == room);
    CHECK_STR(room, "he");
    CHECK(lstrcpynA(room, "hello", 1) == room);
    CHECK_STR(room, "");
    CHECK(lstrcpyW(wide, L"hello") == wide);
    CHECK(lstrcatW(wide, L"!") == wide);
    CHECK_INT(lstrlenW(wide), 6);
    CHECK_INT(wide[5], '!');
    CHECK(lstrcpynW(wide, L"abc", 3) == wide);
    CHECK_INT(lstrlenW(wide), 2);
}

static void null_is_answered_with_null(void) {
    char room[4] = "abc";
    CHECK(lstrcpyA(NULL, "a") == NULL);
    CHECK(lstrcpyA(room, NULL) == NULL);
    CHECK(lstrcatA(room, NULL) == NULL);
    CHECK_STR(room, "abc");
}

static void the_order_of_dictionaries(void) {
    CHECK_INT(lstrcmpA("a", "a"), 0);
    CHECK_INT(lstrcmpA("a", "B"), -1);
    CHECK_INT(lstrcmpA("a", "A"), -1);
    CHECK_INT(lstrcmpA("A", "a"), 1);
    CHECK_INT(lstrcmpA("a1", "a_"), 1);
    CHECK_INT(lstrcmpA("co-op", "coop"), 1);
    CHECK_INT(lstrcmpA("10", "9"), -1);
    CHECK_INT(lstrcmpA(NULL, "a"), -1);
    CHECK_INT(lstrcmpA("a", NULL), 1);
    CHECK_INT(lstrcmpA(NULL, NULL), 0);
    CHECK_INT(lstrcmpiA("abC", "ABc"), 0);
    CHECK_INT(lstrcmpW(L"a", L"B"), -1);
    CHECK_INT(lstrcmpiW(L"\x00e9", L"\x00c9"), 0);
}

static void upper_and_lower_case(void) {
    char text[] = "Hello 1";
    WCHAR wide[4];
    wide[0] = 0xe9;
    wide[1] = 0xdf;
    wide[2] = 'x';
    wide[3] = 0;
    CHECK(CharUpperA(text) == text);
    CHECK_STR(text, "HELLO 1");
    CHECK_INT(CharLowerBuffA(text, 3), 3);
    CHECK_STR(text, "helLO 1");
    CHECK(CharUpperW(wide) == wide);
    CHECK_INT(wide[0], 0xc9);
    CHECK_INT(wide[1], 0xdf);
    CHECK_INT(wide[2], 'X');
    CHECK_INT((DWORD_PTR)CharUpperA((LPSTR)(DWORD_PTR)'a'), 'A');
    CHECK_INT((DWORD_PTR)CharLowerW((LPWSTR)(DWORD_PTR)0xc9), 0xe9);
}

static void comparing_with_flags(void) {
    CHECK_INT(CompareStringA(LOCALE_USER_DEFAULT, 0, "a", -1, "b", -1), CSTR_LESS_THAN);
    CHECK_INT(CompareStringA(LOCALE_USER_DEFAULT, NORM_IGNORECASE, "abc", 2, "ABX", 2),
              CSTR_EQUAL);
    CHECK_INT(CompareStringW(LOCALE_INVARIANT, 0, L"b", -1, L"a", -1), CSTR_GREATER_THAN);
    CHECK_FAILS(CompareStringA(LOCALE_USER_DEFAULT, 0, NULL, -1, "b", -1), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_INT(CompareStringOrdinal(L"a", -1, L"B", -1, FALSE), CSTR_GREATER_THAN);
    CHECK_INT(CompareStringOrdinal(L"a", -1, L"B", -1, TRUE), CSTR_LESS_THAN);
}

TEST_MAIN_UNSTARTED {
    RUN(lengths);
    RUN(copies);
    RUN(null_is_answered_with_null);
    RUN(the_order_of_dictionaries);
    RUN(upper_and_lower_case);
    RUN(comparing_with_flags);
}
