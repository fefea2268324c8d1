/* inet_pton, inet_ntop, InetPtonW and InetNtopW: the strict forms of addresses. They work before
 * WSAStartup.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_pton
 *          https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_ntop
 * Windows: as documented; the text of an IPv6 address is that of RtlIpv6AddressToString.
 * Covers:  src/api/winsock/presentation.rs, src/convert/addresses/ */

#include "ws2test.h"

static void ipv4_is_four_plain_decimal_numbers(void) {
    static const char *const bad[] = {"",        "1.2.3",    "1.2.3.4.5", "1.2.3.256", "01.2.3.4",
                                      "1.2.3.00", "0x1.2.3.4", "1.2.3.4 ",  " 1.2.3.4",  "1.2.3.4:80",
                                      "a.b.c.d", "1",        "1.2.3.-4",  "1.2.3.+4",  "1.2.3.4."};
    static const unsigned char expected[4] = {1, 20, 0, 255};
    unsigned char address[4] = {9, 9, 9, 9};
    size_t index;
    CHECK_INT(inet_pton(AF_INET, "1.20.0.255", address), 1);
    CHECK_MEM(address, expected, sizeof expected);
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK_INT(inet_pton(AF_INET, bad[index], address), 0);
    }
}

static void a_failure_changes_nothing(void) {
    static const unsigned char before[4] = {9, 9, 9, 9};
    unsigned char address[4] = {9, 9, 9, 9};
    if (!ORACLE_LEAVES_OUT("Wine writes what it read before the colon")) {
        CHECK_INT(inet_pton(AF_INET, "1.2.3.4:80", address), 0);
        CHECK_MEM(address, before, sizeof before);
    }
}

/* Each text is what Windows prints for the address that it reads in it. */
static void ipv6_is_printed_as_it_is_read(void) {
    static const char *const same[] = {"::",
                                       "::1",
                                       "1::",
                                       "fe80::1",
                                       "1:2:3:4:5:6:7:8",
                                       "1:2:3:4:5:6:7:0",
                                       "0:2:3:4:5:6:7:8",
                                       "1:0:3:4:5:6:7:8",
                                       "1::2:0:0:3",
                                       "::ffff:1.2.3.4",
                                       "::1.2.3.4",
                                       "::ffff:0:1.2.3.4",
                                       "::5efe:1.2.3.4",
                                       "fe80::200:5efe:1.2.3.4",
                                       "2001:db8::ff00:42:8329"};
    unsigned char address[16];
    char text[INET6_ADDRSTRLEN];
    size_t index;
    for (index = 0; index < sizeof same / sizeof *same; index++) {
        CHECK_INT(inet_pton(AF_INET6, same[index], address), 1);
        CHECK_STR(inet_ntop(AF_INET6, address, text, sizeof text), same[index]);
    }
}

static void ipv6_has_other_spellings(void) {
    static const char *const spellings[][2] = {{"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
                                               {"::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"},
                                               {"1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"},
                                               {"::FFFF:1.2.3.4", "::ffff:1.2.3.4"},
                                               {"0:0:0:0:0:0:0:0", "::"},
                                               {"ABCD::", "abcd::"}};
    unsigned char address[16];
    char text[INET6_ADDRSTRLEN];
    size_t index;
    for (index = 0; index < sizeof spellings / sizeof *spellings; index++) {
        CHECK_INT(inet_pton(AF_INET6, spellings[index][0], address), 1);
        CHECK_STR(inet_ntop(AF_INET6, address, text, sizeof text), spellings[index][1]);
    }
}

static void what_is_no_ipv6_address(void) {
    static const char *const bad[] = {"",        ":",          ":1",      "1:",      ":::",
                                      "1::2::3", "12345::",    "::00001", "::g",     "[::1]",
                                      "::1%5",   "::1.2.3",    "::1 ",    " ::1",    "1:2:3:4:5:6:7",
                                      "::1/64",  "127.0.0.1",  "::1.2.3.256", "1:2:3:4:5:6:7:8:9"};
    unsigned char address[16];
    size_t index;
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK_INT(inet_pton(AF_INET6, bad[index], address), 0);
    }
}

static void the_arguments_of_inet_pton_are_judged(void) {
    unsigned char address[16];
    CHECK_FAILS(inet_pton(AF_INET, NULL, address), -1, WSAEFAULT);
    CHECK_FAILS(inet_pton(AF_INET, "1.2.3.4", NULL), -1, WSAEFAULT);
    CHECK_FAILS(inet_pton(AF_UNIX, "1.2.3.4", address), -1, WSAEAFNOSUPPORT);
    CHECK_FAILS(inet_pton(AF_UNIX, NULL, address), -1, WSAEFAULT);
    WSASetLastError(TEST_POISON);
    CHECK_INT(inet_pton(AF_INET, "nonsense", address), 0);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
}

static int has_text(int family, const void *address, char *text, size_t size) {
    return inet_ntop(family, address, text, size) != NULL;
}

static void the_arguments_of_inet_ntop_are_judged(void) {
    static const unsigned char address[16] = {1, 2, 3, 4};
    char text[INET6_ADDRSTRLEN] = "as it was";
    CHECK_FAILS(has_text(AF_UNIX, address, text, sizeof text), 0, WSAEAFNOSUPPORT);
    if (!ORACLE_LEAVES_OUT("Wine answers 0xc000000d; documented: ERROR_INVALID_PARAMETER")) {
        CHECK_FAILS(has_text(AF_INET, address, text, 7), 0, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(has_text(AF_INET, address, text, 0), 0, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(has_text(AF_INET, address, NULL, sizeof text), 0, ERROR_INVALID_PARAMETER);
        CHECK_FAILS(has_text(AF_INET, NULL, text, sizeof text), 0, ERROR_INVALID_PARAMETER);
        CHECK_STR(text, "as it was");
    }
    CHECK(has_text(AF_INET, address, text, 8));
    CHECK_STR(text, "1.2.3.4");
}

static void wide_characters_are_read_and_written(void) {
    static const WCHAR text[] = {'f', 'e', '8', '0', ':', ':', '1', 0};
    static const WCHAR bad[] = {'1', '.', '2', '.', '3', 0};
    unsigned char address[16];
    WCHAR room[INET6_ADDRSTRLEN];
    CHECK_INT(InetPtonW(AF_INET6, text, address), 1);
    CHECK(InetNtopW(AF_INET6, address, room, 8) == room);
    CHECK_MEM(room, text, sizeof text);
    CHECK(InetNtopW(AF_INET6, address, room, 7) == NULL);
    CHECK_INT(InetPtonW(AF_INET, bad, address), 0);
    CHECK_FAILS(InetPtonW(AF_INET, NULL, address), -1, WSAEFAULT);
}

TEST_MAIN_UNSTARTED {
    RUN(ipv4_is_four_plain_decimal_numbers);
    RUN(a_failure_changes_nothing);
    RUN(ipv6_is_printed_as_it_is_read);
    RUN(ipv6_has_other_spellings);
    RUN(what_is_no_ipv6_address);
    RUN(the_arguments_of_inet_pton_are_judged);
    RUN(the_arguments_of_inet_ntop_are_judged);
    RUN(wide_characters_are_read_and_written);
}
