/* SetAddrInfoEx: names with addresses, which GetAddrInfoEx finds in the name spaces that it is told.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexw
 * Windows: as its page says; there a name space that takes registrations has to be installed.
 * Oracle:  no, because Wine has no SetAddrInfoEx
 * Covers:  src/api/winsock/registration.rs, src/api/winsock/extended_resolution.rs,
 *          src/resolve/namespaces/addresses.rs */

#include "ws2test.h"

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

static struct sockaddr_in four[2];
static struct sockaddr_in6 six;
static SOCKET_ADDRESS addresses[3];
static char name[64], other_name[64];

static void prepare(void) {
    int i;
    snprintf(name, sizeof name, "Name-%lu", (unsigned long)GetCurrentProcessId());
    snprintf(other_name, sizeof other_name, "other-%lu", (unsigned long)GetCurrentProcessId());
    for (i = 0; i < 2; i++) {
        four[i].sin_family = AF_INET;
        four[i].sin_addr.s_addr = htonl(INADDR_LOOPBACK + (u_long)i);
        four[i].sin_port = htons((u_short)(4000 + i));
        addresses[i].lpSockaddr = (LPSOCKADDR)&four[i];
        addresses[i].iSockaddrLength = sizeof four[i];
    }
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(4002);
    six.sin6_addr.s6_addr[15] = 1;
    addresses[2].lpSockaddr = (LPSOCKADDR)&six;
    addresses[2].iSockaddrLength = sizeof six;
}

static int set(const char *of, const char *service, DWORD count, DWORD space) {
    return SetAddrInfoExA(of, service, addresses, count, NULL, 0, space, NULL, NULL, NULL, NULL, NULL);
}

/* How many addresses there are, or minus the error; the port of the first in `*port`. */
static int find(const char *of, const char *service, DWORD space, int family, int *port) {
    ADDRINFOEXA hints, *list = NULL, *one;
    int error, count = 0;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    error = GetAddrInfoExA(of, service, space, NULL, &hints, &list, NULL, NULL, NULL, NULL);
    if (error != 0) {
        return -error;
    }
    *port = ntohs(((const struct sockaddr_in *)(void *)list->ai_addr)->sin_port);
    for (one = list; one != NULL; one = one->ai_next) {
        CHECK_INT(one->ai_socktype, SOCK_STREAM);
        count++;
    }
    FreeAddrInfoEx(list);
    return count;
}

static void what_is_registered_is_found(void) {
    int port = 0;
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_UNSPEC, &port), -WSAHOST_NOT_FOUND);
    CHECK_OK(set(name, NULL, 3, NS_ALL));
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_UNSPEC, &port), 3);
    CHECK_INT(port, 4000);
    CHECK_INT(find(name, NULL, NS_ALL, AF_INET, &port), 2);
    CHECK_INT(find(name, NULL, NS_ALL, AF_INET6, &port), 1);
    CHECK_INT(port, 4002);
    CHECK_OK(set(name, NULL, 1, NS_LOCALNAME));
    CHECK_INT(find(name, NULL, NS_ALL, AF_UNSPEC, &port), 1);
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_INET6, &port), -WSANO_DATA);
    CHECK_INT(find(name, "8080", NS_ALL, AF_UNSPEC, &port), 1);
    CHECK_INT(port, 8080);
    CHECK_INT(find(name, "http", NS_ALL, AF_UNSPEC, &port), 1);
    CHECK_INT(port, 80);
    CHECK_INT(find(name, "no such service", NS_LOCALNAME, AF_UNSPEC, &port), -WSATYPE_NOT_FOUND);
    CHECK_OK(set(name, NULL, 0, NS_ALL));
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_UNSPEC, &port), -WSAHOST_NOT_FOUND);
    CHECK_INT(set(name, NULL, 0, NS_ALL), WSASERVICE_NOT_FOUND);
}

static void a_service_has_addresses_of_its_own(void) {
    int port = 0;
    CHECK_OK(set(name, "our service", 2, NS_ALL));
    CHECK_INT(find(name, "Our Service", NS_ALL, AF_UNSPEC, &port), 2);
    CHECK_INT(port, 4000);
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_UNSPEC, &port), -WSAHOST_NOT_FOUND);
    CHECK_OK(set(name, "our service", 0, NS_ALL));
}

static void numbers_and_hosts_are_found_as_ever(void) {
    int port = 0;
    CHECK_INT(find("127.0.0.1", "80", NS_ALL, AF_UNSPEC, &port), 1);
    CHECK_INT(find("localhost", "80", NS_ALL, AF_INET, &port), 1);
    CHECK_INT(find("localhost", "80", NS_LOCALNAME, AF_INET, &port), -WSAHOST_NOT_FOUND);
}

static void wide_and_later(void) {
    WCHAR wide[64];
    ADDRINFOEXW hints, *list = NULL;
    OVERLAPPED overlapped;
    memset(&hints, 0, sizeof hints);
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = CreateEventA(NULL, TRUE, FALSE, NULL);
    hints.ai_flags = AI_CANONNAME;
    MultiByteToWideChar(CP_UTF8, 0, other_name, -1, wide, 64);
    CHECK_OK(SetAddrInfoExW(wide, NULL, addresses, 1, NULL, 0, NS_ALL, NULL, NULL, NULL, NULL, NULL));
    /* What is registered here need not be waited for. */
    CHECK_OK(GetAddrInfoExW(wide, NULL, NS_ALL, NULL, &hints, &list, NULL, &overlapped, NULL, NULL));
    REQUIRE(list != NULL);
    CHECK(lstrcmpW(list->ai_canonname, wide) == 0);
    CHECK(list->ai_next == NULL);
    FreeAddrInfoExW(list);
    CHECK_OK(SetAddrInfoExW(wide, NULL, NULL, 0, NULL, 0, NS_ALL, NULL, NULL, NULL, NULL, NULL));
    CHECK(CloseHandle(overlapped.hEvent));
}

static void the_provider_may_be_told(void) {
    static union {
        WSANAMESPACE_INFOA list[8];
        char bytes[2048];
    } providers;
    DWORD length = sizeof providers;
    int count = WSAEnumNameSpaceProvidersA(&length, providers.list), i;
    GUID nobody = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    ADDRINFOEXA *list;
    for (i = 0; i < count; i++) {
        GUID *id = &providers.list[i].NSProviderId;
        const int is_local = providers.list[i].dwNameSpace == NS_LOCALNAME;
        CHECK_INT(SetAddrInfoExA(name, NULL, addresses, 1, NULL, 0, 77, id, NULL, NULL, NULL, NULL),
                  is_local ? 0 : WSAEOPNOTSUPP);
        CHECK_INT(GetAddrInfoExA("127.0.0.1", NULL, 77, id, NULL, &list, NULL, NULL, NULL, NULL),
                  is_local ? WSAHOST_NOT_FOUND : 0);
        FreeAddrInfoEx(list);
    }
    CHECK_OK(set(name, NULL, 0, NS_ALL));
    CHECK_INT(SetAddrInfoExA(name, NULL, addresses, 1, NULL, 0, NS_ALL, &nobody, NULL, NULL, NULL, NULL),
              WSASERVICE_NOT_FOUND);
    CHECK_INT(GetAddrInfoExA("127.0.0.1", NULL, NS_ALL, &nobody, NULL, &list, NULL, NULL, NULL, NULL),
              WSASERVICE_NOT_FOUND);
}

static void wrong_arguments(void) {
    struct timeval limit = {1, 0};
    OVERLAPPED overlapped;
    HANDLE handle;
    BLOB blob = {0, NULL};
    WSADATA data;
    int port;
    memset(&overlapped, 0, sizeof overlapped);
#define SET(name, addresses, blob, flags, limit, overlapped, handle) \
    SetAddrInfoExA(name, NULL, addresses, 1, blob, flags, NS_ALL, NULL, limit, overlapped, NULL, handle)
    CHECK_INT(SET(NULL, addresses, NULL, 0, NULL, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET("", addresses, NULL, 0, NULL, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET(name, NULL, NULL, 0, NULL, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET(name, addresses, &blob, 0, NULL, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET(name, addresses, NULL, 1, NULL, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET(name, addresses, NULL, 0, &limit, NULL, NULL), WSAEINVAL);
    CHECK_INT(SET(name, addresses, NULL, 0, NULL, &overlapped, NULL), WSAEINVAL);
    CHECK_INT(SET(name, addresses, NULL, 0, NULL, NULL, &handle), WSAEINVAL);
#undef SET
    CHECK_INT(set(name, NULL, 1, NS_DNS), WSAEOPNOTSUPP);
    CHECK_INT(set(name, NULL, 1, NS_EMAIL), WSASERVICE_NOT_FOUND);
    addresses[0].iSockaddrLength = sizeof four[0] - 1;
    CHECK_INT(set(name, NULL, 1, NS_ALL), WSAEINVAL);
    addresses[0].iSockaddrLength = sizeof four[0];
    four[0].sin_family = 99;
    CHECK_INT(set(name, NULL, 1, NS_ALL), WSAEINVAL);
    four[0].sin_family = AF_INET;
    CHECK_INT(find(name, NULL, NS_LOCALNAME, AF_UNSPEC, &port), -WSAHOST_NOT_FOUND);
    CHECK_OK(WSACleanup());
    CHECK_INT(set(name, NULL, 1, NS_ALL), WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
}

TEST_MAIN {
    prepare();
    RUN(what_is_registered_is_found);
    RUN(a_service_has_addresses_of_its_own);
    RUN(numbers_and_hosts_are_found_as_ever);
    RUN(wide_and_later);
    RUN(the_provider_may_be_told);
    RUN(wrong_arguments);
}
