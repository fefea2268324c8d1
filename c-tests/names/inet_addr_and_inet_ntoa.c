/* inet_addr and inet_ntoa: the forms of IPv4 addresses. Both work before WSAStartup.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_addr
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_ntoa
 * Windows: as documented.
 * Covers:  src/api/winsock/addresses.rs, src/convert/addresses/v4.rs, src/runtime/thread_data.rs */

#include "ws2test.h"

static u_long host_order(const char *text) {
    return ntohl(inet_addr(text));
}

static void numbers_are_decimal_octal_or_hexadecimal(void) {
    CHECK_INT(host_order("4.3.2.16"), 0x04030210);
    CHECK_INT(host_order("004.003.002.020"), 0x04030210);
    CHECK_INT(host_order("0x4.0x3.0x2.0x10"), 0x04030210);
    CHECK_INT(host_order("4.003.002.0x10"), 0x04030210);
    CHECK_INT(host_order("0X7F.0.0.1"), 0x7f000001);
}

static void the_last_number_fills_what_is_left(void) {
    CHECK_INT(host_order("1.2.3"), 0x01020003);
    CHECK_INT(host_order("1.2"), 0x01000002);
    CHECK_INT(host_order("1"), 0x00000001);
    CHECK_INT(host_order("1.2.65535"), 0x0102ffff);
    CHECK_INT(host_order("1.16777215"), 0x01ffffff);
    CHECK_INT(host_order("4294967294"), 0xfffffffe);
}

static void what_is_no_address_is_none(void) {
    static const char *const bad[] = {"",           "256.1.1.1", "1.2.65536", "1.16777216",
                                      "4294967296", "1.2.3.4.5", "1.2.3.4.",  "1..2",
                                      ".1",         "1.2.3.4x",  "08",        "0x",
                                      "a.b.c.d",    " 1.2.3.4",  "-1",        "1.2.3.4:80"};
    size_t index;
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK_INT(inet_addr(bad[index]), INADDR_NONE);
    }
    if (!ORACLE_LEAVES_OUT("Wine crashes without a string")) {
        CHECK_INT(inet_addr(NULL), INADDR_NONE);
    }
}

static void white_space_ends_an_address(void) {
    CHECK_INT(host_order("1.2.3.4 and more"), 0x01020304);
    CHECK_INT(host_order("1.2.3.4\n"), 0x01020304);
    CHECK_INT(inet_addr(" "), 0);
}

static struct in_addr address_of(u_long host) {
    struct in_addr address;
    address.s_addr = htonl(host);
    return address;
}

static void an_address_is_four_decimal_numbers(void) {
    CHECK_STR(inet_ntoa(address_of(0x01020304)), "1.2.3.4");
    CHECK_STR(inet_ntoa(address_of(0xffffffff)), "255.255.255.255");
    CHECK_STR(inet_ntoa(address_of(0)), "0.0.0.0");
}

static DWORD WINAPI another_thread(LPVOID parameter) {
    (void)parameter;
    CHECK_STR(inet_ntoa(address_of(0x7f000001)), "127.0.0.1");
    return 0;
}

static void the_text_belongs_to_the_thread(void) {
    const char *text = inet_ntoa(address_of(0x01020304));
    test_join(test_thread(another_thread, NULL));
    CHECK_STR(text, "1.2.3.4");
    CHECK(inet_ntoa(address_of(0x05060708)) == text);
    CHECK_STR(text, "5.6.7.8");
}

static void neither_touches_the_last_error(void) {
    WSASetLastError(TEST_POISON);
    (void)inet_addr("nonsense");
    (void)inet_ntoa(address_of(1));
    CHECK_INT(WSAGetLastError(), TEST_POISON);
}

TEST_MAIN_UNSTARTED {
    RUN(numbers_are_decimal_octal_or_hexadecimal);
    RUN(the_last_number_fills_what_is_left);
    RUN(what_is_no_address_is_none);
    RUN(white_space_ends_an_address);
    RUN(an_address_is_four_decimal_numbers);
    RUN(the_text_belongs_to_the_thread);
    RUN(neither_touches_the_last_error);
}
