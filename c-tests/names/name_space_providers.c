/* Providers of name spaces: installed, listed, asked, and damaged.
 *
 * The catalogue is the test's own, in a folder that an environment variable names; so is the provider, a shared
 * library in the folder that TEST_MODULES names.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallnamespace
 * Windows: the same, where an administrator runs it; the local name space is not there
 * Oracle:  no, it would change the catalogue of the machine
 * Modules: name_space
 * Covers:  src/api/winsock/providers/name_spaces.rs, src/resolve/namespaces/catalogue.rs,
 *          src/resolve/namespaces/installed.rs, src/ffi/name_space_provider.rs
 * Limit:   30 s */

#include "modules/name_space.h"
#include "ws2test.h"

#include <sporder.h>
#include <svcguid.h>
#include <ws2spi.h>

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

/* The name space of the providers. */
#define SPACE 7777

static GUID host = SVCID_INET_HOSTADDRBYNAME;
static WCHAR module[MAX_PATH];
static char folder[MAX_PATH], file[MAX_PATH];

static union {
    WSAQUERYSETA narrow;
    WSAQUERYSETW wide;
    char bytes[8192];
} room;

static GUID id(int behaviour) {
    GUID made = {0, 0x1234, 0x5678, {1, 2, 3, 4, 5, 6, 7, 8}};
    made.Data1 = (unsigned)behaviour;
    return made;
}

static void install_at(int behaviour, DWORD space, const WCHAR *path) {
    GUID made = id(behaviour);
    CHECK_OK(WSCInstallNameSpace((LPWSTR)L"Test names", (LPWSTR)path, space, 3, &made));
}

static void install(int behaviour) {
    install_at(behaviour, SPACE, module);
}

static void uninstall(int behaviour) {
    GUID made = id(behaviour);
    CHECK_OK(WSCUnInstallNameSpace(&made));
}

static WSAQUERYSETA query(const char *name, DWORD space) {
    WSAQUERYSETA set;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &host;
    set.lpszServiceInstanceName = (LPSTR)name;
    set.dwNameSpace = space;
    return set;
}

static HANDLE begin(WSAQUERYSETA set, DWORD flags) {
    HANDLE lookup = NULL;
    CHECK_OK(WSALookupServiceBeginA(&set, flags, &lookup));
    REQUIRE(lookup != NULL);
    return lookup;
}

static int next(HANDLE lookup) {
    DWORD length = sizeof room;
    memset(&room, 0x55, sizeof room);
    return WSALookupServiceNextA(lookup, 0, &length, &room.narrow);
}

/* What is refused, or 0, and the first result in `room`. */
static int found(WSAQUERYSETA set) {
    HANDLE lookup;
    int error;
    if (WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup) != 0) {
        return WSAGetLastError();
    }
    error = next(lookup) == 0 ? 0 : WSAGetLastError();
    CHECK_OK(WSALookupServiceEnd(lookup));
    return error;
}

static unsigned long first_address(void) {
    struct sockaddr_in address;
    REQUIRE(room.narrow.dwNumberOfCsAddrs >= 1);
    memcpy(&address, room.narrow.lpcsaBuffer->RemoteAddr.lpSockaddr, sizeof address);
    return ntohl(address.sin_addr.s_addr);
}

static struct report ask(HANDLE lookup, WSACOMPLETION *completion) {
    struct report told;
    DWORD returned = 0;
    memset(&told, 0, sizeof told);
    CHECK_OK(WSANSPIoctl(lookup, CONTROL_REPORT, NULL, 0, &told, sizeof told, &returned, completion));
    CHECK_INT(returned, sizeof told);
    return told;
}

/* What the good provider has seen so far. */
static struct report seen(void) {
    GUID good = id(GOOD);
    WSAQUERYSETA set = query("gateway.test", SPACE);
    struct report told;
    HANDLE lookup;
    set.lpNSProviderId = &good;
    lookup = begin(set, LUP_RETURN_NAME);
    told = ask(lookup, NULL);
    CHECK_OK(WSALookupServiceEnd(lookup));
    return told;
}

/* ---- The catalogue ---------------------------------------------------------------------------- */

static WSANAMESPACE_INFOEXW listed[16];

static int list(void) {
    static union {
        WSANAMESPACE_INFOEXW entries[16];
        char bytes[8192];
    } all;
    DWORD length = sizeof all;
    int count = WSAEnumNameSpaceProvidersExW(&length, all.entries);
    REQUIRE(count > 0 && count <= 16);
    memcpy(listed, all.entries, (size_t)count * sizeof *listed);
    return count;
}

static int place_of(int behaviour) {
    GUID made = id(behaviour);
    int i, count = list();
    for (i = 0; i < count; i++) {
        if (memcmp(&listed[i].NSProviderId, &made, sizeof made) == 0) {
            return i;
        }
    }
    return -1;
}

static void what_is_installed_is_listed_last(void) {
    GUID made = id(GOOD);
    BYTE data[] = {9, 0, 8};
    BLOB blob = {sizeof data, data};
    int before = list(), place;
    CHECK_OK(WSCInstallNameSpaceEx((LPWSTR)L"N\u00e4mes", module, SPACE, 5, &made, &blob));
    CHECK_INT(list(), before + 1);
    place = place_of(GOOD);
    CHECK_INT(place, before);
    CHECK(lstrcmpW(listed[place].lpszIdentifier, L"N\u00e4mes") == 0);
    CHECK_INT(listed[place].dwNameSpace, SPACE);
    CHECK_INT(listed[place].dwVersion, 5);
    CHECK_INT(listed[place].fActive, TRUE);
    CHECK_INT(listed[place].ProviderSpecific.cbSize, 3);
    CHECK_MEM(listed[place].ProviderSpecific.pBlobData, data, 3);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"again", module, SPACE, 5, &made), SOCKET_ERROR, WSANO_RECOVERY);
    CHECK_INT(list(), before + 1);
    CHECK_OK(WSCUnInstallNameSpace(&made));
    CHECK_INT(list(), before);
    CHECK_FAILS(WSCUnInstallNameSpace(&made), SOCKET_ERROR, WSAEINVAL);
}

static void wrong_arguments_install_nothing(void) {
    GUID made = id(GOOD);
    int before = list();
    GUID own = listed[0].NSProviderId;
    CHECK_FAILS(WSCInstallNameSpace(NULL, module, SPACE, 1, &made), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", NULL, SPACE, 1, &made), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", (LPWSTR)L"", SPACE, 1, &made), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", module, SPACE, 1, NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", module, NS_ALL, 1, &made), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", module, SPACE, 1, &own), SOCKET_ERROR, WSANO_RECOVERY);
    CHECK_FAILS(WSCUnInstallNameSpace(NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSCUnInstallNameSpace(&own), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSCEnableNSProvider(NULL, TRUE), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSCEnableNSProvider(&made, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(WSCWriteNameSpaceOrder(NULL, 2), WSAEFAULT);
    CHECK_INT(WSCWriteNameSpaceOrder(&own, 1), WSAEINVAL);
    CHECK_INT(list(), before);
}

static void who_is_disabled_is_not_asked(void) {
    GUID made = id(GOOD), dns;
    WSAQUERYSETA set = query("gateway.test", 0);
    HANDLE lookup;
    int i, count;
    install(GOOD);
    CHECK_INT(found(query("gateway.test", SPACE)), 0);
    CHECK_OK(WSCEnableNSProvider(&made, FALSE));
    CHECK_INT(listed[place_of(GOOD)].fActive, FALSE);
    CHECK_INT(found(query("gateway.test", SPACE)), WSASERVICE_NOT_FOUND);
    set.lpNSProviderId = &made;
    CHECK_FAILS(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_OK(WSCEnableNSProvider(&made, TRUE));
    CHECK_INT(found(query("gateway.test", SPACE)), 0);
    uninstall(GOOD);
    /* So it is with this library's own. */
    count = list();
    for (i = 0; i < count; i++) {
        if (listed[i].dwNameSpace == NS_DNS) {
            dns = listed[i].NSProviderId;
            CHECK_OK(WSCEnableNSProvider(&dns, FALSE));
            CHECK_INT(found(query("localhost", NS_DNS)), WSASERVICE_NOT_FOUND);
            CHECK_OK(WSCEnableNSProvider(&dns, TRUE));
            CHECK_INT(found(query("localhost", NS_DNS)), 0);
        }
    }
}

static void the_order_is_that_of_the_catalogue(void) {
    GUID order[16];
    int i, count;
    install(GOOD);
    install(SECOND);
    CHECK_INT(found(query("gateway.test", SPACE)), 0);
    CHECK_INT(first_address(), 0xc0000207);
    count = list();
    for (i = 0; i < count; i++) {
        order[count - 1 - i] = listed[i].NSProviderId;
    }
    CHECK_INT(WSCWriteNameSpaceOrder(order, (DWORD)count), 0);
    CHECK_INT(place_of(SECOND), 0);
    CHECK_INT(place_of(GOOD), 1);
    CHECK_INT(found(query("gateway.test", SPACE)), 0);
    CHECK_INT(first_address(), 0xc0000208);
    order[0] = order[1];
    CHECK_INT(WSCWriteNameSpaceOrder(order, (DWORD)count), WSAEINVAL);
    CHECK_INT(place_of(SECOND), 0);
    uninstall(GOOD);
    uninstall(SECOND);
}

/* ---- Questions --------------------------------------------------------------------------------- */

static void a_result_has_all_that_the_provider_says(void) {
    GUID made = id(GOOD);
    HANDLE lookup;
    DWORD length = 0;
    install(GOOD);
    lookup = begin(query("gateway.test", SPACE), LUP_RETURN_ALL);
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK(length > sizeof(WSAQUERYSETA) && length < sizeof room);
    length--;
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(next(lookup));
    CHECK_INT(room.narrow.dwSize, sizeof(WSAQUERYSETA));
    CHECK_STR(room.narrow.lpszServiceInstanceName, "gateway.test");
    CHECK_STR(room.narrow.lpszComment, "test");
    CHECK_STR(room.narrow.lpszContext, "place");
    CHECK_MEM(room.narrow.lpServiceClassId, &host, sizeof host);
    CHECK_MEM(room.narrow.lpNSProviderId, &made, sizeof made);
    CHECK_INT(room.narrow.dwNameSpace, SPACE);
    CHECK_INT(room.narrow.lpVersion->dwVersion, 9);
    CHECK_INT(room.narrow.dwOutputFlags, RESULT_IS_ADDED);
    CHECK_INT(room.narrow.dwNumberOfProtocols, 1);
    CHECK_INT(room.narrow.lpafpProtocols->iProtocol, IPPROTO_TCP);
    CHECK_INT(room.narrow.lpBlob->cbSize, 5);
    CHECK_MEM(room.narrow.lpBlob->pBlobData, "\1\2\0\4\5", 5);
    CHECK_INT(first_address(), 0xc0000207);
    CHECK_FAILS(next(lookup), SOCKET_ERROR, WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_INT(found(query("other.test", SPACE)), WSASERVICE_NOT_FOUND);
    uninstall(GOOD);
}

static void the_provider_gets_the_whole_question(void) {
    WSAQUERYSETA set = query("gateway.test", SPACE);
    AFPROTOCOLS wanted[2] = {{AF_INET, IPPROTO_TCP}, {AF_INET6, IPPROTO_TCP}};
    BYTE data[7] = {0};
    BLOB blob = {sizeof data, data};
    WSACOMPLETION completion;
    struct report told;
    HANDLE lookup;
    DWORD returned = 0;
    memset(&completion, 0, sizeof completion);
    install(GOOD);
    set.lpszContext = (LPSTR)"\\far\\away";
    set.lpszQueryString = (LPSTR)"gr\xc3\xbc\xc3\x9f" "e";
    set.lpafpProtocols = wanted;
    set.dwNumberOfProtocols = 2;
    set.lpBlob = &blob;
    /* Places, containers and flags that only it knows are its own business. */
    lookup = begin(set, LUP_RETURN_NAME | LUP_CONTAINERS | 0x00080000);
    told = ask(lookup, NULL);
    CHECK_STR(told.name, "gateway.test");
    CHECK_STR(told.context, "\\far\\away");
    CHECK_STR(told.text, "gr\xc3\xbc\xc3\x9f" "e");
    CHECK_INT(told.space, SPACE);
    CHECK_INT(told.protocols, 2);
    CHECK_INT(told.blob_size, 7);
    CHECK_INT(told.flags, LUP_RETURN_NAME | LUP_CONTAINERS | 0x00080000);
    CHECK(told.has_class && !told.has_completion && !told.has_thread);
    told = ask(lookup, &completion);
    CHECK(told.has_completion && told.has_thread);
    CHECK_FAILS(WSANSPIoctl(lookup, CONTROL_REPORT, NULL, 0, &told, 4, &returned, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(returned, sizeof told);
    CHECK_FAILS(WSANSPIoctl(lookup, CONTROL_PENDS, NULL, 0, NULL, 0, &returned, &completion), SOCKET_ERROR,
                WSA_IO_PENDING);
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_FAILS(WSANSPIoctl(lookup, CONTROL_REPORT, NULL, 0, &told, 4, &returned, NULL), SOCKET_ERROR,
                WSA_INVALID_HANDLE);
    set.lpServiceClassId = NULL;
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    uninstall(GOOD);
}

static void all_name_spaces_answer_one_after_the_other(void) {
    HANDLE lookup;
    DWORD returned;
    install(GOOD);
    install(SECOND);
    lookup = begin(query("gateway.test", NS_ALL), LUP_RETURN_ALL);
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(next(lookup));
    CHECK_INT(first_address(), 0xc0000207);
    CHECK_OK(next(lookup));
    CHECK_INT(first_address(), 0xc0000208);
    CHECK_FAILS(next(lookup), SOCKET_ERROR, WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));
    /* Who does not know it does not hide who does, and nobody's failure is told behind a result. */
    CHECK_INT(found(query("second.test", NS_ALL)), 0);
    CHECK_INT(first_address(), 0xc0000208);
    CHECK_INT(found(query("no.such.invalid", SPACE)), WSASERVICE_NOT_FOUND);
    CHECK_INT(found(query("localhost", NS_ALL)), 0);
    CHECK_INT(room.narrow.dwNameSpace, NS_DNS);
    uninstall(GOOD);
    uninstall(SECOND);
}

static DWORD WINAPI wait_for_a_result(LPVOID lookup) {
    char mine[2048];
    DWORD length = sizeof mine;
    return WSALookupServiceNextA((HANDLE)lookup, 0, &length, (WSAQUERYSETA *)(void *)mine) == 0
               ? 0
               : (DWORD)WSAGetLastError();
}

static void a_look_up_ends_while_a_provider_waits(void) {
    HANDLE lookup, thread;
    DWORD error = 0;
    install(BLOCKS);
    lookup = begin(query("gateway.test", SPACE), LUP_RETURN_ALL);
    thread = CreateThread(NULL, 0, wait_for_a_result, lookup, 0, NULL);
    REQUIRE(thread != NULL);
    SwitchToThread();
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_INT(WaitForSingleObject(thread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(thread, &error));
    CHECK(error == WSA_E_CANCELLED || error == WSA_INVALID_HANDLE);
    CHECK(CloseHandle(thread));
    uninstall(BLOCKS);
}

static void services_and_classes_reach_the_provider(void) {
    static GUID test_class = {0x4712, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}}, its_class = {0x4711, 0, 0, {0}};
    union {
        WSASERVICECLASSINFOA info;
        char bytes[512];
    } class_room;
    WSASERVICECLASSINFOA info;
    WSAQUERYSETA set = query("of the test", SPACE);
    GUID good = id(GOOD);
    CSADDR_INFO route;
    struct report before, after;
    DWORD length = sizeof class_room;
    memset(&info, 0, sizeof info);
    memset(&route, 0, sizeof route);
    install(GOOD);
    before = seen();
    info.lpServiceClassId = &test_class;
    info.lpszServiceClassName = (LPSTR)"Class of the test";
    CHECK_OK(WSAInstallServiceClassA(&info));
    CHECK_INT(seen().installed, before.installed + 1);
    set.lpServiceClassId = &test_class;
    set.lpszContext = (LPSTR)"\\somewhere";
    set.lpcsaBuffer = &route;
    set.dwNumberOfCsAddrs = 1;
    CHECK_OK(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0));
    set.dwNameSpace = NS_LOCALNAME;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set.dwNameSpace = NS_ALL;
    CHECK_OK(WSASetServiceA(&set, RNRSERVICE_DELETE, 0));
    after = seen();
    CHECK_INT(after.registered, before.registered + 1);
    CHECK_INT(after.deregistered, before.deregistered + 1);
    CHECK_OK(WSARemoveServiceClass(&test_class));
    CHECK_INT(seen().removed, before.removed + 1);
    CHECK_OK(WSAGetServiceClassInfoA(&good, &its_class, &length, &class_room.info));
    CHECK_STR(class_room.info.lpszServiceClassName, "a class of its own");
    length = sizeof(WSASERVICECLASSINFOA);
    CHECK_FAILS(WSAGetServiceClassInfoA(&good, &its_class, &length, &class_room.info), SOCKET_ERROR, WSAEFAULT);
    CHECK(length > sizeof(WSASERVICECLASSINFOA) && length <= sizeof class_room);
    CHECK_FAILS(WSAGetServiceClassInfoA(&good, &test_class, &length, &class_room.info), SOCKET_ERROR,
                WSATYPE_NOT_FOUND);
    uninstall(GOOD);
    /* One that takes no services. */
    install(SECOND);
    set.dwNameSpace = SPACE;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEOPNOTSUPP);
    uninstall(SECOND);
}

static void addresses_come_from_the_provider(void) {
    ADDRINFOEXW hints, *list = NULL;
    GUID good = id(GOOD);
    struct sockaddr_in address;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    install(GOOD);
    CHECK_INT(GetAddrInfoExW(L"gateway.test", L"21", SPACE, NULL, &hints, &list, NULL, NULL, NULL, NULL), 0);
    REQUIRE(list != NULL);
    memcpy(&address, list->ai_addr, sizeof address);
    CHECK_INT(ntohl(address.sin_addr.s_addr), 0xc0000207);
    CHECK_INT(ntohs(address.sin_port), 21);
    CHECK(lstrcmpW(list->ai_canonname, L"gateway.test") == 0);
    CHECK_INT(list->ai_bloblen, 5);
    CHECK_MEM(list->ai_blob, "\1\2\0\4\5", 5);
    CHECK(list->ai_next == NULL);
    FreeAddrInfoExW(list);
    CHECK_INT(GetAddrInfoExW(L"gateway.test", NULL, 0, &good, NULL, &list, NULL, NULL, NULL, NULL), 0);
    memcpy(&address, list->ai_addr, sizeof address);
    CHECK_INT(ntohs(address.sin_port), 80);
    FreeAddrInfoExW(list);
    CHECK_INT(GetAddrInfoExW(L"gateway.test", NULL, NS_DNS, NULL, NULL, &list, NULL, NULL, NULL, NULL),
              WSAHOST_NOT_FOUND);
    CHECK_INT(GetAddrInfoExW(L"gateway.test", NULL, NS_ALL, NULL, NULL, &list, NULL, NULL, NULL, NULL), 0);
    FreeAddrInfoExW(list);
    CHECK_INT(GetAddrInfoExW(L"other.test", NULL, SPACE, NULL, NULL, &list, NULL, NULL, NULL, NULL),
              WSAHOST_NOT_FOUND);
    hints.ai_family = AF_INET6;
    CHECK_INT(GetAddrInfoExW(L"gateway.test", NULL, SPACE, NULL, &hints, &list, NULL, NULL, NULL, NULL),
              WSANO_DATA);
    CHECK(list == NULL);
    uninstall(GOOD);
}

static void a_provider_beside_dns_is_heard_by_getaddrinfo(void) {
    struct addrinfo hints, *list = NULL;
    struct sockaddr_in address;
    struct report before;
    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    install_at(GOOD, NS_DNS, module);
    CHECK_INT(getaddrinfo("gateway.test", "http", &hints, &list), 0);
    REQUIRE(list != NULL);
    memcpy(&address, list->ai_addr, sizeof address);
    CHECK_INT(ntohl(address.sin_addr.s_addr), 0xc0000207);
    CHECK_INT(ntohs(address.sin_port), 80);
    CHECK(list->ai_next == NULL);
    freeaddrinfo(list);
    /* What need not be asked for is not. */
    before = seen();
    CHECK_INT(getaddrinfo("127.0.0.1", NULL, &hints, &list), 0);
    freeaddrinfo(list);
    CHECK_INT(getaddrinfo(NULL, "80", &hints, &list), 0);
    freeaddrinfo(list);
    hints.ai_flags = AI_NUMERICHOST;
    CHECK_INT(getaddrinfo("gateway.test", NULL, &hints, &list), WSAHOST_NOT_FOUND);
    CHECK_INT(seen().begins, before.begins + 1);
    hints.ai_flags = 0;
    hints.ai_family = 77;
    CHECK_INT(getaddrinfo("gateway.test", NULL, &hints, &list), WSAEAFNOSUPPORT);
    hints.ai_family = AF_INET6;
    CHECK(getaddrinfo("gateway.test", NULL, &hints, &list) != 0);
    CHECK(list == NULL);
    uninstall(GOOD);
}

/* ---- Bad providers and catalogues --------------------------------------------------------------- */

static void what_cannot_be_started_says_why_or_is_passed_over(void) {
    static const struct {
        int behaviour, error;
    } bad[] = {
        {REFUSES_START, WSAEPROVIDERFAILEDINIT}, {SMALL_TABLE, WSAEINVALIDPROCTABLE},
        {LARGE_TABLE, WSAEINVALIDPROCTABLE},     {INCOMPLETE, WSAEINVALIDPROCTABLE},
        {REFUSES_BEGIN, WSANO_RECOVERY},         {SILENT, WSASYSCALLFAILURE},
    };
    size_t i;
    WSAQUERYSETA set = query("gateway.test", SPACE);
    HANDLE lookup;
    for (i = 0; i < sizeof bad / sizeof *bad; i++) {
        install(bad[i].behaviour);
        CHECK_FAILS(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup), SOCKET_ERROR, bad[i].error);
        install(GOOD);
        CHECK_INT(found(query("gateway.test", SPACE)), 0);
        CHECK_INT(found(query("localhost", NS_ALL)), 0);
        uninstall(GOOD);
        uninstall(bad[i].behaviour);
    }
    /* Files that are no providers. */
    install_at(20, SPACE, L"/no/such/provider.so");
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEPROVIDERFAILEDINIT);
    uninstall(20);
    {
        WCHAR text[MAX_PATH];
        REQUIRE(MultiByteToWideChar(CP_UTF8, 0, file, -1, text, MAX_PATH) > 0);
        install_at(21, SPACE, text);
        CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEPROVIDERFAILEDINIT);
        CHECK_INT(found(query("localhost", NS_ALL)), 0);
        uninstall(21);
    }
}

static void an_old_provider_has_no_controls(void) {
    HANDLE lookup;
    DWORD returned;
    struct report told;
    install(OLD);
    lookup = begin(query("gateway.test", SPACE), LUP_RETURN_ALL);
    CHECK_FAILS(WSANSPIoctl(lookup, CONTROL_REPORT, NULL, 0, &told, sizeof told, &returned, NULL), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_OK(next(lookup));
    CHECK_OK(WSALookupServiceEnd(lookup));
    uninstall(OLD);
}

static void the_last_clean_up_is_one_of_the_provider(void) {
    WSADATA data;
    struct report before, after;
    HANDLE lookup;
    install(GOOD);
    before = seen();
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_OK(WSACleanup());
    lookup = begin(query("gateway.test", SPACE), LUP_RETURN_ALL);
    CHECK_OK(WSACleanup());
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    CHECK_FAILS(next(lookup), SOCKET_ERROR, WSA_INVALID_HANDLE);
    after = seen();
    CHECK_INT(after.cleanups, before.cleanups + 1);
    CHECK_INT(after.starts, before.starts + 1);
    CHECK_INT(after.begins - before.begins, 2);
    CHECK_INT(after.ends - before.ends, 2);
    uninstall(GOOD);
}

static void a_damaged_catalogue_is_told_and_kept(void) {
    static char kept[8192], now[8192];
    GUID made = id(SECOND);
    WSADATA data;
    DWORD length = sizeof room;
    size_t size, after;
    FILE *stream;
    install(GOOD);
    stream = fopen(file, "rb");
    REQUIRE(stream != NULL);
    size = fread(kept, 1, sizeof kept, stream);
    fclose(stream);
    REQUIRE(size > 40);
    stream = fopen(file, "wb");
    fwrite(kept, 1, size - 7, stream);
    fclose(stream);
    CHECK_FAILS(WSCInstallNameSpace((LPWSTR)L"x", module, SPACE, 1, &made), SOCKET_ERROR, WSANO_RECOVERY);
    CHECK_FAILS(WSCUnInstallNameSpace(&made), SOCKET_ERROR, WSANO_RECOVERY);
    CHECK_FAILS(WSCEnableNSProvider(&made, 1), SOCKET_ERROR, WSANO_RECOVERY);
    CHECK_INT(WSCWriteNameSpaceOrder(&made, 1), WSANO_RECOVERY);
    CHECK_FAILS(WSAEnumNameSpaceProvidersA(&length, (LPWSANAMESPACE_INFOA)(void *)room.bytes), SOCKET_ERROR,
                WSANO_RECOVERY);
    CHECK_INT(WSAStartup(MAKEWORD(2, 2), &data), WSASYSNOTREADY);
    /* What this process knew it goes on with. */
    CHECK_INT(found(query("gateway.test", SPACE)), 0);
    stream = fopen(file, "rb");
    after = fread(now, 1, sizeof now, stream);
    fclose(stream);
    CHECK_INT(after, size - 7);
    CHECK_MEM(now, kept, size - 7);
    stream = fopen(file, "wb");
    fwrite(kept, 1, size, stream);
    fclose(stream);
    uninstall(GOOD);
}

static void test_body(void) {
    RUN(what_is_installed_is_listed_last);
    RUN(wrong_arguments_install_nothing);
    RUN(who_is_disabled_is_not_asked);
    RUN(the_order_is_that_of_the_catalogue);
    RUN(a_result_has_all_that_the_provider_says);
    RUN(the_provider_gets_the_whole_question);
    RUN(all_name_spaces_answer_one_after_the_other);
    RUN(a_look_up_ends_while_a_provider_waits);
    RUN(services_and_classes_reach_the_provider);
    RUN(addresses_come_from_the_provider);
    RUN(a_provider_beside_dns_is_heard_by_getaddrinfo);
    RUN(what_cannot_be_started_says_why_or_is_passed_over);
    RUN(an_old_provider_has_no_controls);
    RUN(the_last_clean_up_is_one_of_the_provider);
    RUN(a_damaged_catalogue_is_told_and_kept);
}

int main(void) {
    char temporary[MAX_PATH], path[2 * MAX_PATH];
    int result;
    REQUIRE(GetTempPathA(sizeof temporary, temporary) > 0);
    snprintf(folder, sizeof folder, "%sws2_32-names-%lu", temporary, (unsigned long)GetCurrentProcessId());
    snprintf(file, sizeof file, "%s/ws2_32/name_spaces", folder);
    REQUIRE(SetEnvironmentVariableA("XDG_DATA_HOME", folder));
    REQUIRE(GetEnvironmentVariableA("TEST_MODULES", temporary, sizeof temporary) > 0);
    snprintf(path, sizeof path, "%s/name_space.so", temporary);
    REQUIRE(MultiByteToWideChar(CP_UTF8, 0, path, -1, module, MAX_PATH) > 0);
    result = test_run(test_body, 1);
    DeleteFileA(file);
    snprintf(path, sizeof path, "%s/ws2_32/lock", folder);
    DeleteFileA(path);
    snprintf(path, sizeof path, "%s/ws2_32/service_classes/lock", folder);
    DeleteFileA(path);
    snprintf(path, sizeof path, "%s/ws2_32/service_classes", folder);
    RemoveDirectoryA(path);
    snprintf(path, sizeof path, "%s/ws2_32", folder);
    RemoveDirectoryA(path);
    RemoveDirectoryA(folder);
    return result;
}
