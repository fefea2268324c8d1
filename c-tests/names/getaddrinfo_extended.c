/* GetAddrInfoExA and GetAddrInfoExW: name spaces, a limit to the time, the second version of the entry.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexw
 * Windows: as documented.
 * Covers:  src/api/winsock/extended_resolution.rs, src/resolve/background.rs
 * Oracle:  no, Wine 8 has no GetAddrInfoExA and MinGW of its age no ADDRINFOEX2W */

#include "ws2test.h"

static const WCHAR node[] = {'1', '2', '7', '.', '0', '.', '0', '.', '1', 0};
static const WCHAR service[] = {'h', 't', 't', 'p', 0};

static void check_address(const struct sockaddr *address, size_t length) {
    const struct sockaddr_in *name = (const struct sockaddr_in *)(const void *)address;
    REQUIRE(length == sizeof *name);
    CHECK_INT(name->sin_family, AF_INET);
    CHECK_INT(name->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(ntohs(name->sin_port), 80);
}

static void extended_look_ups_have_a_name_space(void) {
    ADDRINFOEXA hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_CANONNAME;
    hints.ai_socktype = SOCK_STREAM;
    REQUIRE(GetAddrInfoExA("127.0.0.1", "http", NS_DNS, NULL, &hints, &list, NULL, NULL, NULL, NULL)
            == 0);
    check_address(list->ai_addr, list->ai_addrlen);
    CHECK_STR(list->ai_canonname, "127.0.0.1");
    CHECK(list->ai_provider == NULL && list->ai_blob == NULL);
    CHECK_INT(list->ai_bloblen, 0);
    FreeAddrInfoEx(list);
    CHECK_FAILS(GetAddrInfoExA("127.0.0.1", "80", NS_BTH, NULL, NULL, &list, NULL, NULL, NULL, NULL),
                WSASERVICE_NOT_FOUND, WSASERVICE_NOT_FOUND);
    CHECK(list == NULL);
}

static void the_narrow_form_has_no_limit_and_no_later(void) {
    ADDRINFOEXA *list = NULL;
    HANDLE handle = NULL;
    struct timeval limit = {1, 0};
    WSAOVERLAPPED later;
    memset(&later, 0, sizeof later);
    CHECK_FAILS(GetAddrInfoExA("127.0.0.1", NULL, NS_ALL, NULL, NULL, &list, &limit, NULL, NULL,
                               NULL),
                WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(GetAddrInfoExA("127.0.0.1", NULL, NS_ALL, NULL, NULL, &list, NULL, &later, NULL,
                               NULL),
                WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(GetAddrInfoExA("127.0.0.1", NULL, NS_ALL, NULL, NULL, &list, NULL, NULL, NULL,
                               &handle),
                WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(GetAddrInfoExA("127.0.0.1", NULL, NS_ALL, NULL, NULL, NULL, &limit, NULL, NULL,
                               NULL),
                WSAEFAULT, WSAEFAULT);
}

static void the_wide_form_has_a_limit(void) {
    ADDRINFOEXW *list = NULL;
    struct timeval limit = {60, 0}, past = {-1, 0};
    REQUIRE(GetAddrInfoExW(node, service, NS_ALL, NULL, NULL, &list, &limit, NULL, NULL, NULL) == 0);
    check_address(list->ai_addr, list->ai_addrlen);
    FreeAddrInfoExW(list);
    CHECK_FAILS(GetAddrInfoExW(node, service, NS_ALL, NULL, NULL, &list, &past, NULL, NULL, NULL),
                WSAEINVAL, WSAEINVAL);
}

static void both_names_are_in_the_second_version_of_the_entry(void) {
    ADDRINFOEXW hints, *list = NULL;
    const ADDRINFOEX2W *second;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_CANONNAME | AI_FQDN;
    REQUIRE(GetAddrInfoExW(node, NULL, NS_ALL, NULL, &hints, &list, NULL, NULL, NULL, NULL) == 0);
    second = (const ADDRINFOEX2W *)(const void *)list;
    CHECK_INT(second->ai_version, ADDRINFOEX_VERSION_2);
    CHECK_MEM(second->ai_canonname, node, sizeof node);
    CHECK_MEM(second->ai_fqdn, node, sizeof node);
    FreeAddrInfoExW(list);
}

TEST_MAIN {
    RUN(extended_look_ups_have_a_name_space);
    RUN(the_narrow_form_has_no_limit_and_no_later);
    RUN(the_wide_form_has_a_limit);
    RUN(both_names_are_in_the_second_version_of_the_entry);
}
