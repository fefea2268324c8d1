/* RtlIpv4AddressToString, RtlIpv6StringToAddressEx and their kin: they need no Winsock.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressa
 *          https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressexa
 * Windows: as documented.
 * Covers:  src/api/winsock/ip2string/, src/convert/addresses/
 * Oracle:  no, the libraries that MinGW links by itself lack these functions */

#include "ws2test.h"

#include <mstcpip.h>

#define REFUSED ((LONG)STATUS_INVALID_PARAMETER)

static void ipv4_to_text(void) {
    IN_ADDR address;
    char text[32];
    ULONG length = 8;
    USHORT port = htons(80);
    address.s_addr = htonl(0x01020304);
    CHECK(RtlIpv4AddressToStringA(&address, text) == text + 7);
    CHECK_STR(text, "1.2.3.4");
    CHECK_OK(RtlIpv4AddressToStringExA(&address, 0, text, &length));
    CHECK_INT(length, 8);
    CHECK_INT(RtlIpv4AddressToStringExA(&address, port, text, &length), REFUSED);
    CHECK_INT(length, 11);
    CHECK_OK(RtlIpv4AddressToStringExA(&address, port, text, &length));
    CHECK_STR(text, "1.2.3.4:80");
    CHECK_INT(RtlIpv4AddressToStringExA(&address, port, text, NULL), REFUSED);
    CHECK_INT(RtlIpv4AddressToStringExA(&address, port, NULL, &length), REFUSED);
}

static void ipv6_to_text(void) {
    IN6_ADDR address;
    char text[64];
    ULONG length = sizeof text;
    memset(&address, 0, sizeof address);
    address.s6_addr[0] = 0xfe;
    address.s6_addr[1] = 0x80;
    address.s6_addr[15] = 1;
    CHECK(RtlIpv6AddressToStringA(&address, text) == text + 7);
    CHECK_STR(text, "fe80::1");
    CHECK_OK(RtlIpv6AddressToStringExA(&address, 5, htons(80), text, &length));
    CHECK_STR(text, "[fe80::1%5]:80");
    CHECK_INT(length, 15);
}

static void ipv4_from_text(void) {
    static const char text[] = "1.2.3.4:80", loose[] = "0x7f.1 and more", bad[] = "08.1.2.3";
    IN_ADDR address;
    PCSTR end = NULL;
    USHORT port = 7;
    CHECK_OK(RtlIpv4StringToAddressA(text, TRUE, &end, &address));
    CHECK(end == text + 7);
    CHECK_INT(address.s_addr, htonl(0x01020304));
    CHECK_OK(RtlIpv4StringToAddressA(loose, FALSE, &end, &address));
    CHECK(end == loose + 6);
    CHECK_INT(address.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(RtlIpv4StringToAddressA(loose, TRUE, &end, &address), REFUSED);
    CHECK_INT(RtlIpv4StringToAddressA(bad, FALSE, &end, &address), REFUSED);
    CHECK_INT(address.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_OK(RtlIpv4StringToAddressExA(text, TRUE, &address, &port));
    CHECK_INT(port, htons(80));
    CHECK_OK(RtlIpv4StringToAddressExA("127.1", FALSE, &address, &port));
    CHECK_INT(port, 0);
    CHECK_INT(RtlIpv4StringToAddressExA("127.1", TRUE, &address, &port), REFUSED);
    CHECK_INT(RtlIpv4StringToAddressExA("1.2.3.4:0", TRUE, &address, &port), REFUSED);
    CHECK_INT(RtlIpv4StringToAddressExA(NULL, TRUE, &address, &port), REFUSED);
}

static void ipv6_from_text(void) {
    static const char text[] = "fe80::1%5";
    IN6_ADDR address;
    PCSTR end = NULL;
    ULONG scope = 7;
    USHORT port = 7;
    CHECK_OK(RtlIpv6StringToAddressA(text, &end, &address));
    CHECK(end == text + 7);
    CHECK_INT(address.s6_addr[15], 1);
    CHECK_INT(RtlIpv6StringToAddressA("[::1]", &end, &address), REFUSED);
    CHECK_OK(RtlIpv6StringToAddressExA(text, &address, &scope, &port));
    CHECK_INT(scope, 5);
    CHECK_INT(port, 0);
    CHECK_OK(RtlIpv6StringToAddressExA("[::1]:8080", &address, &scope, &port));
    CHECK_INT(scope, 0);
    CHECK_INT(port, htons(8080));
    CHECK_INT(RtlIpv6StringToAddressExA("::1]", &address, &scope, &port), REFUSED);
    CHECK_INT(RtlIpv6StringToAddressExA("::1", &address, NULL, &port), REFUSED);
}

static void wide_characters_are_read_and_written(void) {
    static const WCHAR text[] = {'1', '.', '2', '.', '3', '.', '4', ':', '8', '0', 0};
    IN_ADDR address;
    PCWSTR end = NULL;
    WCHAR room[16];
    ULONG length = 16;
    USHORT port;
    CHECK_OK(RtlIpv4StringToAddressW(text, TRUE, &end, &address));
    CHECK(end == text + 7);
    CHECK_OK(RtlIpv4StringToAddressExW(text, TRUE, &address, &port));
    CHECK_OK(RtlIpv4AddressToStringExW(&address, port, room, &length));
    CHECK_INT(length, 11);
    CHECK_MEM(room, text, sizeof text);
}

static void the_last_error_stays_as_it_is(void) {
    IN_ADDR address;
    PCSTR end;
    WSASetLastError(TEST_POISON);
    CHECK_INT(RtlIpv4StringToAddressA("nonsense", TRUE, &end, &address), REFUSED);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
}

TEST_MAIN_UNSTARTED {
    RUN(ipv4_to_text);
    RUN(ipv6_to_text);
    RUN(ipv4_from_text);
    RUN(ipv6_from_text);
    RUN(wide_characters_are_read_and_written);
    RUN(the_last_error_stays_as_it_is);
}
