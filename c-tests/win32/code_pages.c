/* MultiByteToWideChar and WideCharToMultiByte: lengths, code pages, flags, errors.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-multibytetowidechar
 * Windows: as documented. Characters stay below U+10000, so that they are one WCHAR in any width.
 * Covers:  src/api/win32/text.rs, src/convert/codepages.rs */

#include "ws2test.h"

static WCHAR wide[32];
static char narrow[32];

static int widened(UINT page, DWORD flags, const char *text, int length) {
    memset(wide, 0xee, sizeof wide);
    return MultiByteToWideChar(page, flags, text, length, wide, 32);
}

static int narrowed(UINT page, const WCHAR *text, int length, BOOL *replaced) {
    memset(narrow, 0xee, sizeof narrow);
    return WideCharToMultiByte(page, 0, text, length, narrow, sizeof narrow, NULL, replaced);
}

static void terminated_or_counted(void) {
    CHECK_INT(widened(CP_UTF8, 0, "a\xc3\xa9\xe2\x82\xac", -1), 4);
    CHECK_INT(wide[0], 'a');
    CHECK_INT(wide[1], 0xe9);
    CHECK_INT(wide[2], 0x20ac);
    CHECK_INT(wide[3], 0);
    CHECK_INT(widened(CP_UTF8, 0, "ab\0cd", 5), 5);
    CHECK_INT(wide[2], 0);
    CHECK_INT(wide[4], 'd');
    CHECK_INT(widened(CP_UTF8, 0, "ab", -2), 3);
}

static void there_and_back(void) {
    CHECK_INT(widened(CP_UTF8, 0, "gr\xc3\xbc\xc3\x9f", -1), 5);
    CHECK_INT(narrowed(CP_UTF8, wide, -1, NULL), 7);
    CHECK_STR(narrow, "gr\xc3\xbc\xc3\x9f");
}

static void the_size_can_be_asked(void) {
    CHECK_INT(MultiByteToWideChar(CP_UTF8, 0, "h\xc3\xa9llo", -1, NULL, 0), 6);
    CHECK_INT(WideCharToMultiByte(CP_UTF8, 0, L"h\x00e9llo", -1, NULL, 0, NULL, NULL), 7);
}

static void what_does_not_fit(void) {
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0, "hello", -1, wide, 3), 0,
                ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(WideCharToMultiByte(CP_UTF8, 0, L"hello", -1, narrow, 3, NULL, NULL), 0,
                ERROR_INSUFFICIENT_BUFFER);
}

static void bad_parameters(void) {
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0, NULL, -1, wide, 32), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0, "a", 0, wide, 32), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0, "a", -1, wide, -1), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0, "a", -1, NULL, 5), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MultiByteToWideChar(12345, 0, "a", -1, wide, 32), 0, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, 0x100, "a", -1, wide, 32), 0, ERROR_INVALID_FLAGS);
    CHECK_FAILS(WideCharToMultiByte(CP_UTF8, 0, NULL, -1, narrow, 32, NULL, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WideCharToMultiByte(CP_UTF8, 0, L"a", 0, narrow, 32, NULL, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WideCharToMultiByte(12345, 0, L"a", -1, narrow, 32, NULL, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(WideCharToMultiByte(1252, 0x8000, L"a", -1, narrow, 32, NULL, NULL), 0,
                ERROR_INVALID_FLAGS);
}

static void utf_8_knows_its_own_flags_only(void) {
    if (!ORACLE_LEAVES_OUT("Wine 8 takes what the documentation says fails")) {
        BOOL replaced;
        CHECK_FAILS(MultiByteToWideChar(CP_UTF8, MB_PRECOMPOSED, "a", -1, wide, 32), 0,
                    ERROR_INVALID_FLAGS);
        CHECK_FAILS(WideCharToMultiByte(CP_UTF8, 0, L"a", -1, narrow, 32, "?", NULL), 0,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(WideCharToMultiByte(CP_UTF8, 0, L"a", -1, narrow, 32, NULL, &replaced), 0,
                    ERROR_INVALID_PARAMETER);
    }
    CHECK_INT(widened(CP_ACP, MB_PRECOMPOSED, "a", -1), 2);
}

static void what_is_no_character(void) {
    CHECK_INT(widened(CP_UTF8, 0, "a\xffz", -1), 4);
    CHECK_INT(wide[1], 0xfffd);
    CHECK_INT(wide[2], 'z');
    CHECK_FAILS(MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, "a\xffz", -1, wide, 32), 0,
                ERROR_NO_UNICODE_TRANSLATION);
    CHECK_INT(MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, "az", -1, wide, 32), 3);
    wide[0] = 'a';
    wide[1] = 0xd83d;
    wide[2] = 'z';
    CHECK_INT(narrowed(CP_UTF8, wide, 3, NULL), 5);
    CHECK_MEM(narrow, "a\xef\xbf\xbdz", 5);
    CHECK_FAILS(WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, wide, 3, narrow, 32, NULL, NULL),
                0, ERROR_NO_UNICODE_TRANSLATION);
}

static void other_code_pages(void) {
    BOOL replaced = 5;
    CHECK_INT(widened(1252, 0, "\x80\xff", 2), 2);
    CHECK_INT(wide[0], 0x20ac);
    CHECK_INT(wide[1], 0xff);
    CHECK_INT(widened(28591, 0, "\xe9", 1), 1);
    CHECK_INT(wide[0], 0xe9);
    CHECK_INT(widened(437, 0, "\x80", 1), 1);
    CHECK_INT(wide[0], 0xc7);
    CHECK_INT(widened(850, 0, "\xe1", 1), 1);
    CHECK_INT(wide[0], 0xdf);
    CHECK_INT(widened(936, 0, "\xc4\xe3", 2), 1);
    CHECK_INT(wide[0], 0x4f60);
    CHECK_INT(widened(932, 0, "\x82\xa0", 2), 1);
    CHECK_INT(wide[0], 0x3042);
    CHECK_FAILS(MultiByteToWideChar(936, MB_ERR_INVALID_CHARS, "\xc4", 1, wide, 32), 0,
                ERROR_NO_UNICODE_TRANSLATION);

    wide[0] = 'a';
    wide[1] = 0xe9;
    CHECK_INT(narrowed(1252, wide, 2, &replaced), 2);
    CHECK_MEM(narrow, "a\xe9", 2);
    CHECK_INT(replaced, FALSE);
    wide[1] = 0x4f60;
    CHECK_INT(narrowed(1252, wide, 2, &replaced), 2);
    CHECK_MEM(narrow, "a?", 2);
    CHECK_INT(replaced, TRUE);
    CHECK_INT(WideCharToMultiByte(1252, 0, wide, 2, narrow, 32, "#", NULL), 2);
    CHECK_MEM(narrow, "a#", 2);
    CHECK_INT(narrowed(936, wide, 2, NULL), 3);
    CHECK_MEM(narrow, "a\xc4\xe3", 3);
}

static void about_code_pages(void) {
    CPINFO info;
    CHECK(IsValidCodePage(GetACP()));
    CHECK(IsValidCodePage(GetOEMCP()));
    CHECK(IsValidCodePage(CP_UTF8));
    CHECK(!IsValidCodePage(12345));
    CHECK(GetCPInfo(CP_UTF8, &info));
    CHECK_INT(info.MaxCharSize, 4);
    CHECK_INT(info.DefaultChar[0], '?');
    CHECK(GetCPInfo(936, &info));
    CHECK_INT(info.MaxCharSize, 2);
    CHECK_INT(info.LeadByte[0], 0x81);
    CHECK_INT(info.LeadByte[1], 0xfe);
    CHECK_INT(info.LeadByte[2], 0);
    CHECK_FAILS(GetCPInfo(12345, &info), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(GetCPInfo(CP_UTF8, NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK(IsDBCSLeadByteEx(936, 0x81));
    CHECK(!IsDBCSLeadByteEx(936, 0x41));
}

TEST_MAIN_UNSTARTED {
    RUN(terminated_or_counted);
    RUN(there_and_back);
    RUN(the_size_can_be_asked);
    RUN(what_does_not_fit);
    RUN(bad_parameters);
    RUN(utf_8_knows_its_own_flags_only);
    RUN(what_is_no_character);
    RUN(other_code_pages);
    RUN(about_code_pages);
}
