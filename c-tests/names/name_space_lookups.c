/* WSALookupService…: hosts and services of the Internet by the well-known classes, the flags, the buffer of
 * results, and the end of a look-up.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebegina
 * Windows: as its pages say; the 1996 document, "Windows Sockets 1.1 Compatible Name Resolution for TCP/IP".
 * Oracle:  no, because Wine has none of these functions: they fail with ERROR_NOT_ENOUGH_MEMORY or answer 0
 * Covers:  src/api/winsock/namespaces.rs, src/resolve/namespaces/dns.rs, src/resolve/namespaces/lookups.rs,
 *          src/ffi/query_set.rs */

#include "ws2test.h"
#include <svcguid.h>

static GUID host_name = SVCID_HOSTNAME;
static GUID host_by_name = SVCID_INET_HOSTADDRBYNAME;
static GUID host_by_address = SVCID_INET_HOSTADDRBYINETSTRING;
static GUID service_by_name = SVCID_INET_SERVICEBYNAME;
static GUID ftp = SVCID_TCP(21);

/* The results go here, and so do all their pointers. */
static union {
    WSAQUERYSETA narrow;
    WSAQUERYSETW wide;
    char bytes[4096];
} room;

static WSAQUERYSETA query(GUID *class_id, const char *name) {
    WSAQUERYSETA set;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = class_id;
    set.lpszServiceInstanceName = (LPSTR)name;
    set.dwNameSpace = NS_DNS;
    return set;
}

static HANDLE begin(WSAQUERYSETA set, DWORD flags) {
    HANDLE lookup = NULL;
    CHECK_OK(WSALookupServiceBeginA(&set, flags, &lookup));
    REQUIRE(lookup != NULL);
    return lookup;
}

static int next(HANDLE lookup, DWORD flags) {
    DWORD length = sizeof room;
    memset(&room, 0x55, sizeof room);
    return WSALookupServiceNextA(lookup, flags, &length, &room.narrow);
}

/* The only result, in `room`. */
static void look_up(WSAQUERYSETA set, DWORD flags) {
    HANDLE lookup = begin(set, flags);
    char kept[sizeof room];
    REQUIRE(next(lookup, 0) == 0);
    CHECK_INT(room.narrow.dwSize, sizeof(WSAQUERYSETA));
    CHECK_INT(room.narrow.dwNameSpace, NS_DNS);
    memcpy(kept, &room, sizeof room);
    CHECK_FAILS(next(lookup, 0), SOCKET_ERROR, WSA_E_NO_MORE);
    memcpy(&room, kept, sizeof room);
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static int refused(WSAQUERYSETA set, DWORD flags) {
    HANDLE lookup = begin(set, flags);
    int error;
    CHECK_INT(next(lookup, 0), SOCKET_ERROR);
    error = WSAGetLastError();
    CHECK_FAILS(next(lookup, 0), SOCKET_ERROR, WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));
    return error;
}

static int inside(const void *place) {
    return (const char *)place >= room.bytes && (const char *)place < room.bytes + sizeof room;
}

/* What an offset in the private data leads to. */
static char *at(const void *offset) {
    REQUIRE((size_t)offset < room.narrow.lpBlob->cbSize);
    return (char *)room.narrow.lpBlob->pBlobData + (size_t)offset;
}

static struct sockaddr_in v4(const SOCKET_ADDRESS *from) {
    struct sockaddr_in address;
    REQUIRE(from->iSockaddrLength == sizeof address);
    REQUIRE(inside(from->lpSockaddr));
    memcpy(&address, from->lpSockaddr, sizeof address);
    CHECK_INT(address.sin_family, AF_INET);
    return address;
}

static void this_machine_has_a_name(void) {
    char own[256];
    CHECK_OK(gethostname(own, sizeof own));
    look_up(query(&host_name, NULL), LUP_RETURN_NAME);
    CHECK_STR(room.narrow.lpszServiceInstanceName, own);
    CHECK(room.narrow.lpServiceClassId == NULL && room.narrow.lpBlob == NULL && room.narrow.lpVersion == NULL);
    CHECK(room.narrow.lpNSProviderId != NULL);
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 0);
    look_up(query(&host_name, ""), LUP_RETURN_NAME | LUP_RETURN_ADDR);
    CHECK_STR(room.narrow.lpszServiceInstanceName, own);
    CHECK(room.narrow.dwNumberOfCsAddrs >= 1);
}

static void a_host_has_addresses_without_a_port(void) {
    struct sockaddr_in address;
    look_up(query(&host_name, "localhost"), LUP_RETURN_ALL);
    CHECK_STR(room.narrow.lpszServiceInstanceName, "localhost");
    CHECK_MEM(room.narrow.lpServiceClassId, &host_name, sizeof host_name);
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 1);
    CHECK_INT(room.narrow.dwOutputFlags, 0);
    REQUIRE(inside(room.narrow.lpcsaBuffer));
    address = v4(&room.narrow.lpcsaBuffer->RemoteAddr);
    CHECK_INT(address.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(address.sin_port, 0);
    address = v4(&room.narrow.lpcsaBuffer->LocalAddr);
    CHECK_INT(address.sin_addr.s_addr, htonl(INADDR_ANY));
}

static void the_query_string_names_a_service(void) {
    WSAQUERYSETA set = query(&host_name, "localhost");
    set.lpszQueryString = (LPSTR)"ftp/TCP";
    look_up(set, LUP_RETURN_ADDR | LUP_RETURN_QUERY_STRING);
    CHECK_STR(room.narrow.lpszQueryString, "ftp/TCP");
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 1);
    CHECK_INT(v4(&room.narrow.lpcsaBuffer->RemoteAddr).sin_port, htons(21));
    CHECK_INT(room.narrow.lpcsaBuffer->iSocketType, SOCK_STREAM);
    CHECK_INT(room.narrow.lpcsaBuffer->iProtocol, IPPROTO_TCP);
    set.lpszQueryString = (LPSTR)"domain";
    look_up(set, LUP_RETURN_ADDR);
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 2);
    CHECK_INT(room.narrow.lpcsaBuffer[1].iSocketType, SOCK_DGRAM);
    CHECK_INT(v4(&room.narrow.lpcsaBuffer[1].RemoteAddr).sin_port, htons(53));
    set.lpszQueryString = (LPSTR)"no such service";
    CHECK_INT(refused(set, LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
    set.lpszQueryString = (LPSTR)"ftp/no such protocol";
    CHECK_INT(refused(set, LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
}

static void a_host_is_a_hostent_with_offsets(void) {
    const HOSTENT *host;
    char **list, *first;
    look_up(query(&host_by_name, "localhost"), LUP_RETURN_BLOB | LUP_RETURN_NAME);
    REQUIRE(inside(room.narrow.lpBlob) && inside(room.narrow.lpBlob->pBlobData));
    REQUIRE(room.narrow.lpBlob->cbSize >= sizeof *host);
    host = (const HOSTENT *)(void *)room.narrow.lpBlob->pBlobData;
    CHECK_INT(host->h_addrtype, AF_INET);
    CHECK_INT(host->h_length, 4);
    CHECK_STR(at(host->h_name), "localhost");
    list = (char **)(void *)at(host->h_addr_list);
    first = at(list[0]);
    CHECK_MEM(first, "\x7f\0\0\1", 4);
    CHECK(list[1] == NULL);
    CHECK(*(char **)(void *)at(host->h_aliases) == NULL);
}

static void an_address_has_a_name(void) {
    look_up(query(&host_by_address, "127.0.0.1"), LUP_RETURN_ALL);
    CHECK_STR(room.narrow.lpszServiceInstanceName, "localhost");
    CHECK_STR(at(((HOSTENT *)(void *)room.narrow.lpBlob->pBlobData)->h_name), "localhost");
    CHECK_INT(v4(&room.narrow.lpcsaBuffer->RemoteAddr).sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(refused(query(&host_by_address, "no address"), LUP_RETURN_NAME), WSASERVICE_NOT_FOUND);
}

static void a_service_is_a_servent_with_offsets(void) {
    static const char *const names[] = {"ftp", "FTP/tcp", "21/tcp", "21"};
    const SERVENT *service;
    size_t i;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        look_up(query(&service_by_name, names[i]), LUP_RETURN_ALL & ~LUP_RETURN_ALIASES);
        CHECK_STR(room.narrow.lpszServiceInstanceName, "ftp");
        CHECK_MEM(room.narrow.lpServiceClassId, &ftp, sizeof ftp);
        service = (const SERVENT *)(void *)room.narrow.lpBlob->pBlobData;
        CHECK_INT(service->s_port, htons(21));
        CHECK_STR(at(service->s_name), "ftp");
        CHECK_STR(at(service->s_proto), "tcp");
    }
    CHECK_INT(refused(query(&service_by_name, "no such service"), LUP_RETURN_BLOB), WSASERVICE_NOT_FOUND);
    CHECK_INT(refused(query(&service_by_name, "ftp/nothing"), LUP_RETURN_BLOB), WSASERVICE_NOT_FOUND);
    CHECK_INT(refused(query(&service_by_name, "/tcp"), LUP_RETURN_BLOB), WSASERVICE_NOT_FOUND);
}

static void aliases_are_results_of_their_own(void) {
    SERVENT *known = getservbyname("http", "tcp");
    HANDLE lookup = begin(query(&service_by_name, "http/tcp"), LUP_RETURN_NAME | LUP_RETURN_ALIASES);
    int i;
    CHECK_OK(next(lookup, 0));
    CHECK_INT(room.narrow.dwOutputFlags, 0);
    CHECK_STR(room.narrow.lpszServiceInstanceName, "http");
    for (i = 0; known->s_aliases[i] != NULL; i++) {
        CHECK_OK(next(lookup, 0));
        CHECK_INT(room.narrow.dwOutputFlags, RESULT_IS_ALIAS);
        CHECK_STR(room.narrow.lpszServiceInstanceName, known->s_aliases[i]);
    }
    CHECK_FAILS(next(lookup, 0), SOCKET_ERROR, WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void the_class_of_a_port_gives_whole_addresses(void) {
    WSAQUERYSETA set = query(&ftp, "127.0.0.1");
    AFPROTOCOLS wanted[2];
    look_up(set, LUP_RETURN_ADDR | LUP_RETURN_TYPE);
    CHECK_INT(v4(&room.narrow.lpcsaBuffer->RemoteAddr).sin_port, htons(21));
    CHECK_MEM(room.narrow.lpServiceClassId, &ftp, sizeof ftp);
    set.lpszServiceInstanceName = NULL;
    look_up(set, LUP_RETURN_ADDR | LUP_RES_SERVICE);
    CHECK_INT(v4(&room.narrow.lpcsaBuffer->LocalAddr).sin_port, htons(21));
    CHECK_INT(v4(&room.narrow.lpcsaBuffer->LocalAddr).sin_addr.s_addr, htonl(INADDR_ANY));
    set.lpafpProtocols = wanted;
    set.dwNumberOfProtocols = 1;
    wanted[0].iAddressFamily = AF_INET;
    wanted[0].iProtocol = IPPROTO_UDP;
    CHECK_INT(refused(set, LUP_RETURN_ADDR), WSANO_DATA);
    set.dwNumberOfProtocols = 2;
    wanted[1].iAddressFamily = AF_INET;
    wanted[1].iProtocol = IPPROTO_TCP;
    look_up(set, LUP_RETURN_ADDR);
    CHECK_INT(room.narrow.lpcsaBuffer->iProtocol, IPPROTO_TCP);
}

static void ipv6_is_asked_for(void) {
    WSAQUERYSETA set = query(&host_name, "::1");
    AFPROTOCOLS wanted;
    wanted.iAddressFamily = AF_INET6;
    wanted.iProtocol = IPPROTO_TCP;
    CHECK_INT(refused(set, LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
    set.lpafpProtocols = &wanted;
    set.dwNumberOfProtocols = 1;
    look_up(set, LUP_RETURN_ADDR);
    CHECK_INT(room.narrow.lpcsaBuffer->RemoteAddr.lpSockaddr->sa_family, AF_INET6);
    set = query(&host_name, "127.0.0.1");
    look_up(set, LUP_RETURN_ADDR | LUP_DUAL_ADDR);
    CHECK_INT(room.narrow.lpcsaBuffer->RemoteAddr.lpSockaddr->sa_family, AF_INET6);
}

static void hosts_that_there_are_not(void) {
    GUID other = {0x12345678, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}};
    CHECK_INT(refused(query(&host_name, "no.such.invalid"), LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
    CHECK_INT(refused(query(&host_by_name, "256.1.1.1.1"), LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
    CHECK_INT(refused(query(&other, "localhost"), LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
}

static void flags_of_a_call_restrict(void) {
    HANDLE lookup = begin(query(&host_by_name, "localhost"), LUP_RETURN_NAME | LUP_RETURN_ADDR);
    CHECK_OK(next(lookup, LUP_RETURN_NAME | LUP_RETURN_BLOB));
    CHECK_STR(room.narrow.lpszServiceInstanceName, "localhost");
    CHECK(room.narrow.lpcsaBuffer == NULL && room.narrow.lpBlob == NULL);
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void a_result_that_does_not_fit_stays_or_is_left_out(void) {
    HANDLE lookup = begin(query(&host_by_name, "localhost"), LUP_RETURN_ALL);
    DWORD needed = 0, length;
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &needed, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK(needed > sizeof(WSAQUERYSETA) && needed <= sizeof room);
    length = needed - 1;
    memset(&room, 0x55, sizeof room);
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, needed);
    CHECK_INT(room.bytes[0], 0x55);
    CHECK_OK(WSALookupServiceNextA(lookup, 0, &length, &room.narrow));
    CHECK_INT(length, needed);
    CHECK_INT((unsigned char)room.bytes[needed], 0x55);
    CHECK_OK(WSALookupServiceEnd(lookup));

    lookup = begin(query(&host_by_name, "localhost"), LUP_RETURN_ALL);
    length = sizeof(WSAQUERYSETA);
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSALookupServiceNextA(lookup, LUP_FLUSHPREVIOUS, &length, &room.narrow), SOCKET_ERROR,
                WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));

    lookup = begin(query(&host_by_name, "localhost"), LUP_RETURN_ALL);
    CHECK_OK(next(lookup, LUP_FLUSHPREVIOUS));
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void wide_strings(void) {
    WSAQUERYSETW set;
    HANDLE lookup = NULL;
    DWORD length = sizeof room;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &host_name;
    set.lpszServiceInstanceName = (LPWSTR)L"localhost";
    set.lpszQueryString = (LPWSTR)L"ftp";
    CHECK_OK(WSALookupServiceBeginW(&set, LUP_RETURN_ALL, &lookup));
    CHECK_OK(WSALookupServiceNextW(lookup, 0, &length, &room.wide));
    CHECK(lstrcmpW(room.wide.lpszServiceInstanceName, L"localhost") == 0);
    CHECK(lstrcmpW(room.wide.lpszQueryString, L"ftp") == 0);
    CHECK_INT(v4(&room.wide.lpcsaBuffer->RemoteAddr).sin_port, htons(21));
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void wrong_arguments(void) {
    WSAQUERYSETA good = query(&host_name, "localhost"), set = good;
    HANDLE lookup = NULL;
    WSAVERSION version;
    GUID provider = host_name;
    CHECK_FAILS(WSALookupServiceBeginA(NULL, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSALookupServiceBeginA(&good, 0, NULL), SOCKET_ERROR, WSAEINVAL);
    set.dwSize = sizeof set - 1;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpServiceClassId = NULL;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    set.dwNameSpace = NS_BTH;
    CHECK_FAILS(WSALookupServiceBeginA(&set, LUP_CONTAINERS, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set.dwNameSpace = NS_NLA;
    CHECK_FAILS(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set = good;
    set.lpNSProviderId = &provider;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set = good;
    set.dwNumberOfProtocols = 1;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpszContext = (LPSTR)"somewhere";
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    set = good;
    version.dwVersion = 1;
    version.ecHow = (WSAECOMPARATOR)2;
    set.lpVersion = &version;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSALookupServiceBeginA(&good, LUP_CONTAINERS, &lookup), SOCKET_ERROR, WSANO_DATA);
    CHECK_FAILS(WSALookupServiceBeginA(&good, LUP_CONTAINERS | LUP_NOCONTAINERS, &lookup), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_FAILS(WSALookupServiceBeginA(&good, 0x00080000, &lookup), SOCKET_ERROR, WSAEINVAL);
    set = query(&service_by_name, NULL);
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    CHECK(lookup == NULL);
}

static void harmless_flags_are_taken(void) {
    static const DWORD flags[] = {LUP_DEEP, LUP_NOCONTAINERS, LUP_NEAREST, LUP_FLUSHCACHE, LUP_RES_SERVICE,
                                  LUP_FLUSHPREVIOUS};
    WSAQUERYSETA set = query(&host_name, "localhost");
    size_t i;
    set.lpszContext = (LPSTR)"\\";
    for (i = 0; i < sizeof flags / sizeof *flags; i++) {
        look_up(set, LUP_RETURN_NAME | flags[i]);
        CHECK_STR(room.narrow.lpszServiceInstanceName, "localhost");
    }
}

static void handles_end_once(void) {
    HANDLE lookup = begin(query(&host_name, NULL), LUP_RETURN_NAME);
    DWORD length = sizeof room;
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, NULL, &room.narrow), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(CloseHandle(lookup), FALSE, ERROR_INVALID_HANDLE);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_FAILS(WSALookupServiceEnd(lookup), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSALookupServiceNextA(NULL, 0, NULL, NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSALookupServiceEnd(NULL), SOCKET_ERROR, WSA_INVALID_HANDLE);
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &length, NULL), SOCKET_ERROR,
                WSA_INVALID_HANDLE);
}

static void clean_up_ends_look_ups(void) {
    HANDLE lookup = begin(query(&host_name, NULL), LUP_RETURN_NAME);
    WSADATA data;
    DWORD length = sizeof room;
    CHECK_OK(WSACleanup());
    CHECK_FAILS(WSALookupServiceEnd(lookup), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_FAILS(WSALookupServiceBeginA(NULL, 0, NULL), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_FAILS(WSAEnumNameSpaceProvidersA(NULL, NULL), SOCKET_ERROR, WSANOTINITIALISED);
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSA_INVALID_HANDLE);
}

/* ---- Two threads ---------------------------------------------------------------------------- */

static HANDLE shared;

/* Takes results until there are no more, or somebody ends the look-up. */
static DWORD WINAPI take_all(LPVOID parameter) {
    char mine[2048];
    DWORD length = sizeof mine;
    (void)parameter;
    while (WSALookupServiceNextA(shared, 0, &length, (WSAQUERYSETA *)(void *)mine) == 0) {
        length = sizeof mine;
    }
    return (DWORD)WSAGetLastError();
}

static void a_thread_ends_what_another_waits_for(void) {
    int i;
    /* Not known without asking the system, which takes a while or not: either thread may be first. */
    for (i = 0; i < 50; i++) {
        HANDLE thread;
        DWORD error = 0;
        shared = begin(query(&host_by_name, "localhost"), LUP_RETURN_ALL);
        thread = CreateThread(NULL, 0, take_all, NULL, 0, NULL);
        REQUIRE(thread != NULL);
        if (i % 2 != 0) {
            SwitchToThread();
        }
        CHECK_OK(WSALookupServiceEnd(shared));
        CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
        CHECK(GetExitCodeThread(thread, &error));
        CHECK(error == WSA_E_CANCELLED || error == WSA_E_NO_MORE || error == WSA_INVALID_HANDLE);
        CHECK(CloseHandle(thread));
    }
}

static void two_threads_share_the_results(void) {
    HANDLE threads[2];
    int i;
    shared = begin(query(&service_by_name, "http"), LUP_RETURN_ALL);
    for (i = 0; i < 2; i++) {
        threads[i] = CreateThread(NULL, 0, take_all, NULL, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    for (i = 0; i < 2; i++) {
        DWORD error = 0;
        CHECK_INT(WaitForSingleObject(threads[i], INFINITE), WAIT_OBJECT_0);
        CHECK(GetExitCodeThread(threads[i], &error));
        CHECK_INT(error, WSA_E_NO_MORE);
        CHECK(CloseHandle(threads[i]));
    }
    CHECK_OK(WSALookupServiceEnd(shared));
}

/* ---- The providers -------------------------------------------------------------------------- */

static void providers_are_listed(void) {
    static union {
        WSANAMESPACE_INFOA narrow[4];
        WSANAMESPACE_INFOW wide[4];
        WSANAMESPACE_INFOEXA extended[4];
        char bytes[1024];
    } list;
    DWORD needed = 0, length;
    int count, i, dns = -1;
    CHECK_FAILS(WSAEnumNameSpaceProvidersA(NULL, list.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAEnumNameSpaceProvidersA(&needed, NULL), SOCKET_ERROR, WSAEFAULT);
    REQUIRE(needed > sizeof(WSANAMESPACE_INFOA) && needed <= sizeof list);
    length = needed - 1;
    CHECK_FAILS(WSAEnumNameSpaceProvidersA(&length, list.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, needed);
    count = WSAEnumNameSpaceProvidersA(&length, list.narrow);
    REQUIRE(count >= 1 && count <= 4);
    for (i = 0; i < count; i++) {
        CHECK(list.narrow[i].fActive);
        CHECK(list.narrow[i].lpszIdentifier >= list.bytes + (size_t)count * sizeof *list.narrow);
        CHECK(list.narrow[i].lpszIdentifier < list.bytes + needed);
        if (list.narrow[i].dwNameSpace == NS_DNS) {
            dns = i;
        }
    }
    REQUIRE(dns >= 0);
    CHECK_STR(list.narrow[dns].lpszIdentifier, "Tcpip");
    {
        GUID id = list.narrow[dns].NSProviderId;
        WSAQUERYSETA set = query(&host_name, "localhost");
        set.lpNSProviderId = &id;
        set.dwNameSpace = 77;
        look_up(set, LUP_RETURN_NAME);
        CHECK_MEM(room.narrow.lpNSProviderId, &id, sizeof id);
    }
    length = sizeof list;
    CHECK_INT(WSAEnumNameSpaceProvidersW(&length, list.wide), count);
    CHECK(lstrcmpW(list.wide[dns].lpszIdentifier, L"Tcpip") == 0);
    length = sizeof list;
    CHECK_INT(WSAEnumNameSpaceProvidersExA(&length, list.extended), count);
    CHECK_STR(list.extended[dns].lpszIdentifier, "Tcpip");
    CHECK_INT(list.extended[dns].ProviderSpecific.cbSize, 0);
    length = 0;
    CHECK_FAILS(WSAEnumNameSpaceProvidersExW(&length, NULL), SOCKET_ERROR, WSAEFAULT);
}

TEST_MAIN {
    RUN(this_machine_has_a_name);
    RUN(a_host_has_addresses_without_a_port);
    RUN(the_query_string_names_a_service);
    RUN(a_host_is_a_hostent_with_offsets);
    RUN(an_address_has_a_name);
    RUN(a_service_is_a_servent_with_offsets);
    RUN(aliases_are_results_of_their_own);
    RUN(the_class_of_a_port_gives_whole_addresses);
    RUN(ipv6_is_asked_for);
    RUN(hosts_that_there_are_not);
    RUN(flags_of_a_call_restrict);
    RUN(a_result_that_does_not_fit_stays_or_is_left_out);
    RUN(wide_strings);
    RUN(wrong_arguments);
    RUN(harmless_flags_are_taken);
    RUN(handles_end_once);
    RUN(clean_up_ends_look_ups);
    RUN(a_thread_ends_what_another_waits_for);
    RUN(two_threads_share_the_results);
    RUN(providers_are_listed);
}
