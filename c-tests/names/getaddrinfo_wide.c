/* GetAddrInfoW and GetHostNameW answer what their narrow kin answer.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfow
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostnamew
 * Windows: as documented.
 * Covers:  src/api/winsock/resolution.rs, src/api/winsock/database.rs */

#include "ws2test.h"

static const WCHAR node[] = {'1', '2', '7', '.', '0', '.', '0', '.', '1', 0};
static const WCHAR service[] = {'h', 't', 't', 'p', 0};
static const WCHAR nothing[] = {'n', 'o', 's', 'u', 'c', 'h', 0};

static void check_address(const struct sockaddr *address, size_t length) {
    const struct sockaddr_in *name = (const struct sockaddr_in *)(const void *)address;
    REQUIRE(length == sizeof *name);
    CHECK_INT(name->sin_family, AF_INET);
    CHECK_INT(name->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(ntohs(name->sin_port), 80);
}

static void wide_names_are_looked_up(void) {
    ADDRINFOW hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_CANONNAME;
    hints.ai_socktype = SOCK_STREAM;
    REQUIRE(GetAddrInfoW(node, service, &hints, &list) == 0);
    check_address(list->ai_addr, list->ai_addrlen);
    CHECK_MEM(list->ai_canonname, node, sizeof node);
    FreeAddrInfoW(list);
    CHECK_FAILS(GetAddrInfoW(node, nothing, &hints, &list), WSATYPE_NOT_FOUND, WSATYPE_NOT_FOUND);
    CHECK(list == NULL);
    FreeAddrInfoW(NULL);
}

static void the_wide_name_of_the_machine_is_its_name(void) {
    char narrow[256];
    WCHAR wide[256];
    int index;
    CHECK_OK(gethostname(narrow, 256));
    CHECK_OK(GetHostNameW(wide, 256));
    for (index = 0; narrow[index]; index++) {
        CHECK_INT(wide[index], narrow[index]);
    }
    CHECK_INT(wide[index], 0);
    CHECK_FAILS(GetHostNameW(wide, index), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(GetHostNameW(wide, index + 1));
}

TEST_MAIN {
    RUN(wide_names_are_looked_up);
    RUN(the_wide_name_of_the_machine_is_its_name);
}
