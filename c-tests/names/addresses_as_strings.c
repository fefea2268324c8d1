/* WSAAddressToString and WSAStringToAddress: ports, scopes, brackets, lengths and errors.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaddresstostringa
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsastringtoaddressa
 * Windows: as documented. Wine 8 reports some errors without storing them.
 * Covers:  src/api/winsock/addresses.rs, src/resolve/presentation.rs,
 *          src/convert/addresses/endpoint.rs */

#include "ws2test.h"

static char buffer[100];

/* What `text` becomes when it is read as an address of `family` and printed again. */
static const char *again(const char *text, int family) {
    char input[100];
    struct sockaddr_storage address;
    int length = (int)sizeof address;
    DWORD room = sizeof buffer;
    strcpy(input, text);
    if (WSAStringToAddressA(input, family, NULL, (struct sockaddr *)&address, &length)) {
        return WSAGetLastError() == WSAEINVAL ? "WSAEINVAL" : "another error";
    }
    CHECK_INT(length, family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6));
    CHECK_INT(address.ss_family, family);
    CHECK_OK(WSAAddressToStringA((struct sockaddr *)&address, (DWORD)length, NULL, buffer, &room));
    CHECK_INT(room, strlen(buffer) + 1);
    return buffer;
}

static void ipv4_with_and_without_port(void) {
    CHECK_STR(again("1.2.3.4", AF_INET), "1.2.3.4");
    CHECK_STR(again("1.2.3.4:80", AF_INET), "1.2.3.4:80");
    CHECK_STR(again("1.2.3.4:0x50", AF_INET), "1.2.3.4:80");
    CHECK_STR(again("1.2.3.4:010", AF_INET), "1.2.3.4:8");
    CHECK_STR(again("127.1:65535", AF_INET), "127.0.0.1:65535");
}

static void ipv6_with_scope_brackets_and_port(void) {
    CHECK_STR(again("::1", AF_INET6), "::1");
    CHECK_STR(again("[::1]", AF_INET6), "::1");
    CHECK_STR(again("[::1]:80", AF_INET6), "[::1]:80");
    CHECK_STR(again("fe80::1%5", AF_INET6), "fe80::1%5");
    CHECK_STR(again("[fe80::1%5]:80", AF_INET6), "[fe80::1%5]:80");
    CHECK_STR(again("::1%0", AF_INET6), "::1");
}

static void what_is_no_address(void) {
    static const char *const four[] = {"",           "1.2.3.4:",   "1.2.3.4:0", "1.2.3.4:65536",
                                       "1.2.3.4:80x", "1.2.3.4 ",   "::1",       "localhost",
                                       "[1.2.3.4]"};
    static const char *const six[] = {"",       "[::1",    "::1]",   "[::1]:",  "[::1]:0",
                                      "[::1]x", "::1%",    "::1%x",  "::1 ",    "[::1]:65536",
                                      "::1%1%2", "1.2.3.4", "::1/64"};
    size_t index;
    for (index = 0; index < sizeof four / sizeof *four; index++) {
        CHECK_STR(again(four[index], AF_INET), "WSAEINVAL");
    }
    for (index = 0; index < sizeof six / sizeof *six; index++) {
        CHECK_STR(again(six[index], AF_INET6), "WSAEINVAL");
    }
    CHECK_STR(again("1.2.3.4", 77), "WSAEINVAL");
    CHECK_STR(again("1.2.3.4", AF_UNSPEC), "WSAEINVAL");
}

static void a_room_that_is_too_small_is_told_its_size(void) {
    char text[] = "1.2.3.4:80", nonsense[] = "nonsense";
    struct sockaddr_in address;
    int length = (int)sizeof address - 1;
    DWORD room = 10;
    CHECK_FAILS(WSAStringToAddressA(text, AF_INET, NULL, (struct sockaddr *)&address, &length),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, sizeof address);
    length = 1;
    CHECK_FAILS(WSAStringToAddressA(nonsense, AF_INET, NULL, (struct sockaddr *)&address, &length),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, sizeof address);
    CHECK_OK(WSAStringToAddressA(text, AF_INET, NULL, (struct sockaddr *)&address, &length));
    CHECK_FAILS(WSAAddressToStringA((struct sockaddr *)&address, sizeof address, NULL, buffer, &room),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(room, 11);
    CHECK_OK(WSAAddressToStringA((struct sockaddr *)&address, sizeof address, NULL, buffer, &room));
    CHECK_STR(buffer, text);
}

static void the_arguments_of_wsaaddresstostring_are_judged(void) {
    struct sockaddr_in address;
    struct sockaddr *const name = (struct sockaddr *)&address;
    DWORD room = sizeof buffer;
    memset(&address, 0, sizeof address);
    address.sin_family = 77;
    CHECK_FAILS(WSAAddressToStringA(name, sizeof address, NULL, buffer, &room), SOCKET_ERROR,
                WSAEINVAL);
    address.sin_family = AF_INET;
    if (ORACLE_LEAVES_OUT("Wine fails and stores no error")) {
        return;
    }
    CHECK_FAILS(WSAAddressToStringA(NULL, sizeof address, NULL, buffer, &room), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_FAILS(WSAAddressToStringA(name, 0, NULL, buffer, &room), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAAddressToStringA(name, sizeof address, NULL, buffer, NULL), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_FAILS(WSAAddressToStringA(name, sizeof address - 1, NULL, buffer, &room), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(WSAAddressToStringA(name, sizeof address, NULL, NULL, &room), SOCKET_ERROR,
                WSAEFAULT);
}

static void the_arguments_of_wsastringtoaddress_are_judged(void) {
    char text[] = "1.2.3.4";
    struct sockaddr_in address;
    struct sockaddr *const name = (struct sockaddr *)&address;
    int length = (int)sizeof address;
    CHECK_FAILS(WSAStringToAddressA(NULL, AF_INET, NULL, name, &length), SOCKET_ERROR, WSAEINVAL);
    if (!ORACLE_LEAVES_OUT("Wine fails and stores no error")) {
        CHECK_FAILS(WSAStringToAddressA(text, AF_INET, NULL, NULL, &length), SOCKET_ERROR,
                    WSAEFAULT);
        CHECK_FAILS(WSAStringToAddressA(text, AF_INET, NULL, name, NULL), SOCKET_ERROR, WSAEFAULT);
        CHECK_FAILS(WSAStringToAddressA(NULL, 77, NULL, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    }
}

static void wide_characters_are_counted(void) {
    WCHAR text[] = {'[', ':', ':', '1', ']', ':', '8', '0', 0}, room[16];
    struct sockaddr_in6 address;
    int length = (int)sizeof address;
    DWORD count = 8;
    CHECK_OK(WSAStringToAddressW(text, AF_INET6, NULL, (struct sockaddr *)&address, &length));
    CHECK_INT(ntohs(address.sin6_port), 80);
    CHECK_FAILS(WSAAddressToStringW((struct sockaddr *)&address, sizeof address, NULL, room, &count),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(count, 9);
    CHECK_OK(WSAAddressToStringW((struct sockaddr *)&address, sizeof address, NULL, room, &count));
    CHECK_MEM(room, text, sizeof text);
}

TEST_MAIN {
    RUN(ipv4_with_and_without_port);
    RUN(ipv6_with_scope_brackets_and_port);
    RUN(what_is_no_address);
    RUN(a_room_that_is_too_small_is_told_its_size);
    RUN(the_arguments_of_wsaaddresstostring_are_judged);
    RUN(the_arguments_of_wsastringtoaddress_are_judged);
    RUN(wide_characters_are_counted);
}
