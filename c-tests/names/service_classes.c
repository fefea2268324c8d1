/* Classes of services: installed for the user, answered, removed; those of ports are there already.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassa
 * Windows: as its pages say; there an administrator installs them for the whole machine.
 * Oracle:  no, because Wine has none of these functions: they answer 0 and do nothing
 * Covers:  src/api/winsock/service_classes.rs, src/resolve/namespaces/classes.rs, src/ffi/class_info.rs */

#include "ws2test.h"
#include <svcguid.h>
#include <nspapi.h>

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

/* The class of this run. */
static GUID test_class = {0, 0x57a2, 0x4e57, {0x8c, 1, 1, 2, 3, 4, 5, 6}};
static GUID ftp = SVCID_TCP(21);
static GUID of_local, of_dns;

static union {
    WSASERVICECLASSINFOA narrow;
    WSASERVICECLASSINFOW wide;
    WSAQUERYSETA result;
    char bytes[2048];
} room;

static DWORD port = 4711;
static WSANSCLASSINFOA values[2];

static WSASERVICECLASSINFOA test_info(void) {
    WSASERVICECLASSINFOA info;
    values[0].lpszName = (LPSTR)"Motto";
    values[0].dwNameSpace = NS_LOCALNAME;
    values[0].dwValueType = REG_SZ;
    values[0].dwValueSize = 6;
    values[0].lpValue = (LPVOID)"hello";
    values[1].lpszName = (LPSTR)SERVICE_TYPE_VALUE_TCPPORTA;
    values[1].dwNameSpace = NS_DNS;
    values[1].dwValueType = REG_DWORD;
    values[1].dwValueSize = sizeof port;
    values[1].lpValue = &port;
    info.lpServiceClassId = &test_class;
    info.lpszServiceClassName = (LPSTR)"A class of tests";
    info.dwCount = 2;
    info.lpClassInfos = values;
    return info;
}

static int install(WSASERVICECLASSINFOA info) {
    return WSAInstallServiceClassA(&info);
}

static int ask(GUID *provider, GUID *id) {
    DWORD length = sizeof room;
    memset(&room, 0x55, sizeof room);
    return WSAGetServiceClassInfoA(provider, id, &length, &room.narrow);
}

static void the_providers_are_known(void) {
    static union {
        WSANAMESPACE_INFOA list[8];
        char bytes[2048];
    } providers;
    DWORD length = sizeof providers;
    int count = WSAEnumNameSpaceProvidersA(&length, providers.list), i;
    for (i = 0; i < count; i++) {
        if (providers.list[i].dwNameSpace == NS_DNS) {
            of_dns = providers.list[i].NSProviderId;
        }
        if (providers.list[i].dwNameSpace == NS_LOCALNAME) {
            of_local = providers.list[i].NSProviderId;
        }
    }
    CHECK_INT(count, 2);
}

static void what_is_installed_is_answered(void) {
    char name[64];
    DWORD length = sizeof name;
    const WSANSCLASSINFOA *told;
    CHECK_OK(install(test_info()));
    CHECK_FAILS(install(test_info()), SOCKET_ERROR, WSAEALREADY);
    CHECK_OK(ask(&of_local, &test_class));
    CHECK_MEM(room.narrow.lpServiceClassId, &test_class, sizeof test_class);
    CHECK_STR(room.narrow.lpszServiceClassName, "A class of tests");
    REQUIRE(room.narrow.dwCount == 2);
    told = room.narrow.lpClassInfos;
    CHECK_STR(told[0].lpszName, "Motto");
    CHECK_INT(told[0].dwNameSpace, NS_LOCALNAME);
    CHECK_INT(told[0].dwValueType, REG_SZ);
    CHECK_INT(told[0].dwValueSize, 6);
    CHECK_MEM(told[0].lpValue, "hello", 6);
    CHECK_STR(told[1].lpszName, "TcpPort");
    CHECK_MEM(told[1].lpValue, &port, sizeof port);
    CHECK_OK(ask(&of_dns, &test_class));
    CHECK_INT(room.narrow.dwCount, 1);
    CHECK_STR(room.narrow.lpClassInfos[0].lpszName, "TcpPort");
    CHECK_OK(WSAGetServiceClassNameByClassIdA(&test_class, name, &length));
    CHECK_STR(name, "A class of tests");
    CHECK_INT(length, 17);
#ifdef WSAGetServiceClassNameByServiceClassId /* as the document calls it */
    {
        TCHAR same[64];
        length = 64;
        CHECK_OK(WSAGetServiceClassNameByServiceClassId(&test_class, same, &length));
        CHECK(lstrcmp(same, TEXT("A class of tests")) == 0);
    }
#endif
}

static void rooms_one_too_small(void) {
    DWORD needed = 0, length;
    char name[64];
    CHECK_FAILS(WSAGetServiceClassInfoA(&of_local, &test_class, &needed, &room.narrow), SOCKET_ERROR, WSAEFAULT);
    REQUIRE(needed > sizeof room.narrow && needed < sizeof room);
    length = needed - 1;
    memset(&room, 0x55, sizeof room);
    CHECK_FAILS(WSAGetServiceClassInfoA(&of_local, &test_class, &length, &room.narrow), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, needed);
    CHECK_INT(room.bytes[0], 0x55);
    CHECK_OK(WSAGetServiceClassInfoA(&of_local, &test_class, &length, &room.narrow));
    CHECK_INT((unsigned char)room.bytes[needed], 0x55);
    length = 16;
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&test_class, name, &length), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(length, 17);
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&test_class, NULL, &length), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&test_class, name, NULL), SOCKET_ERROR, WSAEFAULT);
}

static void wide_strings(void) {
    WCHAR name[64];
    DWORD length = 64;
    CHECK_OK(WSAGetServiceClassNameByClassIdW(&test_class, name, &length));
    CHECK(lstrcmpW(name, L"A class of tests") == 0);
    CHECK_INT(length, 17);
    length = sizeof room;
    CHECK_OK(WSAGetServiceClassInfoW(&of_dns, &test_class, &length, &room.wide));
    CHECK(lstrcmpW(room.wide.lpszServiceClassName, L"A class of tests") == 0);
    CHECK(lstrcmpW(room.wide.lpClassInfos[0].lpszName, L"TcpPort") == 0);
}

static void a_class_with_a_port_is_looked_up_on_hosts(void) {
    WSAQUERYSETA set;
    HANDLE lookup;
    DWORD length = sizeof room;
    struct sockaddr_in address;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.dwNameSpace = NS_DNS;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)"127.0.0.1";
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup));
    CHECK_OK(WSALookupServiceNextA(lookup, 0, &length, &room.result));
    REQUIRE(room.result.dwNumberOfCsAddrs == 1);
    memcpy(&address, room.result.lpcsaBuffer->RemoteAddr.lpSockaddr, sizeof address);
    CHECK_INT(address.sin_port, htons(4711));
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void removed_is_removed(void) {
    WSASERVICECLASSINFOW info;
    CHECK_OK(WSARemoveServiceClass(&test_class));
    CHECK_FAILS(WSARemoveServiceClass(&test_class), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    CHECK_FAILS(ask(&of_local, &test_class), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    info.lpServiceClassId = &test_class;
    info.lpszServiceClassName = (LPWSTR)L"wide";
    info.dwCount = 0;
    info.lpClassInfos = NULL;
    CHECK_OK(WSAInstallServiceClassW(&info));
    CHECK_OK(ask(&of_local, &test_class));
    CHECK_STR(room.narrow.lpszServiceClassName, "wide");
    CHECK_INT(room.narrow.dwCount, 0);
    CHECK_OK(WSARemoveServiceClass(&test_class));
}

static void ports_have_classes_already(void) {
    char name[16];
    DWORD length = sizeof name;
    CHECK_OK(WSAGetServiceClassNameByClassIdA(&ftp, name, &length));
    CHECK_STR(name, "ftp");
    CHECK_OK(ask(&of_dns, &ftp));
    REQUIRE(room.narrow.dwCount == 1);
    CHECK_STR(room.narrow.lpClassInfos[0].lpszName, "TcpPort");
    CHECK_INT(room.narrow.lpClassInfos[0].dwValueType, REG_DWORD);
    CHECK_MEM(room.narrow.lpClassInfos[0].lpValue, "\25\0\0\0", 4);
    CHECK_FAILS(ask(&of_local, &ftp), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    CHECK_FAILS(WSARemoveServiceClass(&ftp), SOCKET_ERROR, WSATYPE_NOT_FOUND);
}

static void wrong_arguments(void) {
    WSASERVICECLASSINFOA info = test_info();
    DWORD length = sizeof room;
    GUID nobody = test_class;
    CHECK_FAILS(WSAInstallServiceClassA(NULL), SOCKET_ERROR, WSAEINVAL);
    info.lpServiceClassId = NULL;
    CHECK_FAILS(install(info), SOCKET_ERROR, WSAEINVAL);
    info = test_info();
    info.lpszServiceClassName = NULL;
    CHECK_FAILS(install(info), SOCKET_ERROR, WSAEINVAL);
    info = test_info();
    info.lpClassInfos = NULL;
    CHECK_FAILS(install(info), SOCKET_ERROR, WSAEINVAL);
    info = test_info();
    values[1].lpValue = NULL;
    CHECK_FAILS(install(info), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSARemoveServiceClass(NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassInfoA(NULL, &ftp, &length, &room.narrow), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassInfoA(&of_dns, NULL, &length, &room.narrow), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassInfoA(&of_dns, &ftp, NULL, &room.narrow), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassInfoA(&of_dns, &ftp, &length, NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassInfoA(&nobody, &ftp, &length, &room.narrow), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(NULL, room.bytes, &length), SOCKET_ERROR, WSA_INVALID_PARAMETER);
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&nobody, room.bytes, &length), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    CHECK_FAILS(WSARemoveServiceClass(&test_class), SOCKET_ERROR, WSATYPE_NOT_FOUND);
}

TEST_MAIN {
    test_class.Data1 = GetCurrentProcessId();
    RUN(the_providers_are_known);
    RUN(what_is_installed_is_answered);
    RUN(rooms_one_too_small);
    RUN(wide_strings);
    RUN(a_class_with_a_port_is_looked_up_on_hosts);
    RUN(removed_is_removed);
    RUN(ports_have_classes_already);
    RUN(wrong_arguments);
}
