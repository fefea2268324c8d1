/* The string functions that know the size of their room, and those that ignore case.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/security-features-in-the-crt
 * Windows: as documented for each; an invalid parameter goes on, as with msvcrt.dll.
 * Covers:  src/api/crt/strings.rs, src/api/crt/string_bodies.rs, src/api/crt/buffers.rs */

#include "ws2test.h"

#include <errno.h>

#ifdef __MINGW32__ /* msvcrt.dll has them, MinGW's headers do not */
errno_t strncat_s(char *, size_t, const char *, size_t);
errno_t memcpy_s(void *, size_t, const void *, size_t);
errno_t memmove_s(void *, size_t, const void *, size_t);
#endif

static char room[8];

/* Puts `text` into the room, with marks behind it. */
static char *with(const char *text) {
    memset(room, '#', sizeof room);
    strcpy(room, text);
    errno = 0;
    return room;
}

static void strcpy_s_copies_or_empties(void) {
    CHECK_INT(strcpy_s(with("x"), 4, "abc"), 0);
    CHECK_MEM(room, "abc\0####", 8);
    CHECK_INT(strcpy_s(with("x"), 3, "abc"), ERANGE);
    CHECK_STR(room, "");
    CHECK_INT(errno, ERANGE);
    CHECK_INT(strcpy_s(with("x"), 4, NULL), EINVAL);
    CHECK_STR(room, "");
    CHECK_INT(strcpy_s(with("x"), 0, "abc"), EINVAL);
    CHECK_STR(room, "x");
    CHECK_INT(strcpy_s(NULL, 4, "abc"), EINVAL);
    CHECK_INT(errno, EINVAL);
}

static void strncpy_s_terminates(void) {
    CHECK_INT(strncpy_s(with("x"), 4, "abcdef", 2), 0);
    CHECK_STR(room, "ab");
    CHECK_INT(strncpy_s(with("x"), 4, "ab", 10), 0);
    CHECK_STR(room, "ab");
    CHECK_INT(strncpy_s(with("x"), 4, "abcdef", 4), ERANGE);
    CHECK_STR(room, "");
    CHECK_INT(strncpy_s(with("x"), 4, "abcdef", _TRUNCATE), STRUNCATE);
    CHECK_STR(room, "abc");
    CHECK_INT(errno, 0);
    CHECK_INT(strncpy_s(with("x"), 4, NULL, 2), EINVAL);
    CHECK_STR(room, "");
    CHECK_INT(strncpy_s(with("x"), 4, NULL, 0), 0);
    CHECK_STR(room, "");
    CHECK_INT(strncpy_s(NULL, 0, "a", 0), 0);
}

static void strcat_s_appends_or_empties(void) {
    CHECK_INT(strcat_s(with("ab"), 5, "cd"), 0);
    CHECK_STR(room, "abcd");
    CHECK_INT(strcat_s(with("ab"), 4, "cd"), ERANGE);
    CHECK_STR(room, "");
    CHECK_INT(strcat_s(with("ab"), 4, NULL), EINVAL);
    CHECK_STR(room, "");
    ORACLE_INT(strcat_s(with("abcdef"), 3, "cd"), EINVAL, ERANGE,
               "documented: strDestination is not terminated");
    CHECK_STR(room, "");
}

static void strncat_s_appends_a_part(void) {
    CHECK_INT(strncat_s(with("ab"), 6, "cdefgh", 2), 0);
    CHECK_STR(room, "abcd");
    CHECK_INT(strncat_s(with("ab"), 6, "cdefgh", 5), ERANGE);
    CHECK_STR(room, "");
    CHECK_INT(strncat_s(with("ab"), 6, "cdefgh", _TRUNCATE), STRUNCATE);
    CHECK_STR(room, "abcde");
    CHECK_INT(strncat_s(with("ab"), 6, NULL, 0), 0);
    CHECK_STR(room, "ab");
}

static void memory_is_copied_or_cleared(void) {
    CHECK_INT(memcpy_s(with("ab"), 4, "wxyz", 4), 0);
    CHECK_MEM(room, "wxyz####", 8);
    CHECK_INT(memcpy_s(with("ab"), 3, "wxyz", 4), ERANGE);
    CHECK_MEM(room, "\0\0\0#####", 8);
    CHECK_INT(memcpy_s(with("ab"), 3, NULL, 2), EINVAL);
    CHECK_MEM(room, "\0\0\0#####", 8);
    CHECK_INT(memcpy_s(NULL, 3, "a", 1), EINVAL);
    CHECK_INT(memcpy_s(NULL, 3, "a", 0), 0);
    CHECK_INT(memmove_s(with("abcdef"), 8, room + 1, 5), 0);
    CHECK_STR(room, "bcdeff");
    CHECK_INT(memmove_s(with("ab"), 3, "wxyz", 4), ERANGE);
    CHECK_MEM(room, "ab\0#####", 8);
}

static void tokens_are_cut_one_by_one(void) {
    char text[] = ",,a;bc,;";
    char *rest = NULL;
    CHECK_STR(strtok_s(text, ",;", &rest), "a");
    CHECK_STR(strtok_s(NULL, ",;", &rest), "bc");
    CHECK(strtok_s(NULL, ",;", &rest) == NULL);
    CHECK(strtok_s(NULL, ",;", &rest) == NULL);
}

static void case_is_ignored(void) {
    CHECK_INT(_stricmp("abC", "ABc"), 0);
    CHECK(_stricmp("abC", "ABd") < 0);
    CHECK(_stricmp("b", "A") > 0);
    CHECK_INT(_strnicmp("abX", "ABy", 2), 0);
    CHECK(_strnicmp("abX", "ABy", 3) < 0);
    CHECK_INT(_wcsicmp(L"abC", L"ABc"), 0);
    CHECK(_wcsnicmp(L"abX", L"ABy", 3) < 0);
    CHECK_INT(_memicmp("aB", "Ab", 2), 0);
}

static void strings_are_changed_in_place(void) {
    CHECK_STR(_strlwr(with("aB1")), "ab1");
    CHECK_STR(_strupr(with("aB1")), "AB1");
    CHECK_STR(_strrev(with("abc")), "cba");
    CHECK_STR(_strset(with("abc"), 'z'), "zzz");
}

static void copies_are_the_programs(void) {
    char *const copy = _strdup("abc");
    wchar_t *const wide = _wcsdup(L"abc");
    CHECK_STR(copy, "abc");
    CHECK(wide != NULL && wide[2] == L'c' && wide[3] == L'\0');
    free(copy);
    free(wide);
}

static void wide_strings_likewise(void) {
    wchar_t wide[4] = {L'x', 0, 0, 0};
    CHECK_INT(wcscpy_s(wide, 4, L"abc"), 0);
    CHECK(wide[2] == L'c' && wide[3] == L'\0');
    CHECK_INT(wcscpy_s(wide, 3, L"abc"), ERANGE);
    CHECK(wide[0] == L'\0');
    CHECK_INT(wcsncpy_s(wide, 4, L"abcdef", _TRUNCATE), STRUNCATE);
    CHECK(wide[2] == L'c' && wide[3] == L'\0');
    CHECK_INT(wcscat_s(wide, 4, L"d"), ERANGE);
    CHECK(wide[0] == L'\0');
}

TEST_MAIN {
    RUN(strcpy_s_copies_or_empties);
    RUN(strncpy_s_terminates);
    RUN(strcat_s_appends_or_empties);
    RUN(strncat_s_appends_a_part);
    RUN(memory_is_copied_or_cleared);
    RUN(tokens_are_cut_one_by_one);
    RUN(case_is_ignored);
    RUN(strings_are_changed_in_place);
    RUN(copies_are_the_programs);
    RUN(wide_strings_likewise);
}
