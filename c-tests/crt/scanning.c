/* sscanf's family: what each conversion stores.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/format-specification-fields-scanf-and-wscanf-functions
 *          https://learn.microsoft.com/cpp/c-runtime-library/reference/sscanf-s-sscanf-s-l-swscanf-s-swscanf-s-l
 * Windows: as documented.
 * Covers:  src/crt/format/scan.rs, src/api/crt/scanning.rs, csrc/scan.c */

#include "ws2test.h"

static void integers_have_the_size_they_say(void) {
    DWORD number[2] = {7, 7};
    LONG minus[2] = {7, 7};
    long long large = 0;
    short small[2] = {7, 7};
    CHECK_INT(sscanf("4294967295 -5", "%lu %ld", &number[0], &minus[0]), 2);
    CHECK_INT(number[0], 4294967295u);
    CHECK_INT(number[1], 7);
    CHECK_INT(minus[0], -5);
    CHECK_INT(minus[1], 7);
    CHECK_INT(sscanf("-1234567890123", "%I64d", &large), 1);
    CHECK_INT(large, -1234567890123LL);
    CHECK_INT(sscanf("1234567890123", "%lld", &large), 1);
    CHECK_INT(large, 1234567890123LL);
    CHECK_INT(sscanf("12", "%hd", &small[0]), 1);
    CHECK_INT(small[0], 12);
    CHECK_INT(small[1], 7);
}

static void a_long_is_stored_whole(void) {
    long number = -1;
    unsigned long address = ~0ul;
    CHECK_INT(sscanf("-12 c0a80001", "%ld %lx", &number, &address), 2);
    CHECK(number == -12);
    CHECK(address == 0xc0a80001ul);
}

static void octets_and_ports(void) {
    unsigned a, b, c, d;
    int port = 0;
    CHECK_INT(sscanf("192.168.0.10:8080", "%u.%u.%u.%u:%d", &a, &b, &c, &d, &port), 5);
    CHECK_INT(a + b + c + d, 370);
    CHECK_INT(port, 8080);
    CHECK_INT(sscanf("10.0.x", "%u.%u.%u", &a, &b, &c), 2);
    CHECK_INT(sscanf("", "%u", &a), EOF);
}

static void texts_end_where_they_are_told(void) {
    char method[8], path[16], rest[32];
    char letter = '?';
    CHECK_INT(sscanf("GET /index.html HTTP/1.1\r\n", "%7s %15[^ ] %31[^\r\n]", method, path, rest), 3);
    CHECK_STR(method, "GET");
    CHECK_STR(path, "/index.html");
    CHECK_STR(rest, "HTTP/1.1");
    CHECK_INT(sscanf("x=y", "%*[^=]=%c", &letter), 1);
    CHECK_INT(letter, 'y');
}

static void fractions_are_stored(void) {
    float single = 0;
    double whole = 0;
    CHECK_INT(sscanf("1.5 -2.5e3", "%f %lf", &single, &whole), 2);
    CHECK(single == 1.5f && whole == -2500.0);
}

static void secure_texts_need_their_room(void) {
    char text[4] = "???";
    char letter = '?';
    int number = 0;
    CHECK_INT(sscanf_s("12 abc x", "%d %s %c", &number, text, (unsigned)sizeof text, &letter, 1u), 3);
    CHECK_INT(number, 12);
    CHECK_STR(text, "abc");
    CHECK_INT(letter, 'x');
    CHECK_INT(sscanf_s("12 abcd x", "%d %s %c", &number, text, (unsigned)sizeof text, &letter, 1u), 1);
    CHECK_STR(text, "");
}

static void wide_formats_take_wide_texts(void) {
    wchar_t wide[8] = {0};
    char narrow[8] = "";
    int number = 0;
    CHECK_INT(swscanf(L"abc def 12", L"%7s %7S %d", wide, narrow, &number), 3);
    CHECK(wide[0] == L'a' && wide[2] == L'c' && wide[3] == L'\0');
    CHECK_STR(narrow, "def");
    CHECK_INT(number, 12);
    CHECK_INT(sscanf("abc", "%7ls", wide), 1);
    CHECK(wide[0] == L'a' && wide[2] == L'c' && wide[3] == L'\0');
    CHECK_INT(swscanf_s(L"xyz 5", L"%s %d", wide, 8u, &number), 2);
    CHECK(wide[0] == L'x' && number == 5);
}

TEST_MAIN {
    RUN(integers_have_the_size_they_say);
    RUN(a_long_is_stored_whole);
    RUN(octets_and_ports);
    RUN(texts_end_where_they_are_told);
    RUN(fractions_are_stored);
    RUN(secure_texts_need_their_room);
    RUN(wide_formats_take_wide_texts);
}
