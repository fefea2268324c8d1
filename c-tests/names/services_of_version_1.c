/* Services as version 1.1 on NT knew them: EnumProtocols, types and names, SetService, GetService,
 * GetAddressByName.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicea
 * Windows: as its pages say; there a service needs a name space that takes registrations.
 * Oracle:  no, because Wine has only EnumProtocols, whose names are no strings there
 * Covers:  src/api/winsock/services.rs, src/api/winsock/service_types.rs,
 *          src/resolve/namespaces/version_1.rs, src/ffi/service_info.rs */

#include "ws2test.h"
#include <svcguid.h>
#include <nspapi.h>

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

/* The class of this run. */
static GUID test_class = {0, 0x57a2, 0x4e57, {0x8c, 2, 1, 2, 3, 4, 5, 6}};
static GUID ftp = SVCID_TCP(21);
static GUID host_name = SVCID_HOSTNAME;

static union {
    PROTOCOL_INFOA protocols[8];
    PROTOCOL_INFOW wide_protocols[8];
    CSADDR_INFO routes[8];
    NS_SERVICE_INFOA services[4];
    NS_SERVICE_INFOW wide_services[4];
    char bytes[4096];
} room;

static DWORD status;

static struct sockaddr_in listening;
static SERVICE_ADDRESSES addresses;

static SERVICE_INFOA service(const char *name) {
    SERVICE_INFOA info;
    memset(&info, 0, sizeof info);
    memset(&listening, 0, sizeof listening);
    memset(&addresses, 0, sizeof addresses);
    listening.sin_family = AF_INET;
    listening.sin_port = htons(8123);
    addresses.dwAddressCount = 1;
    addresses.Addresses[0].dwAddressType = AF_INET;
    addresses.Addresses[0].dwAddressLength = sizeof listening;
    addresses.Addresses[0].lpAddress = (LPBYTE)&listening;
    info.lpServiceType = &test_class;
    info.lpServiceName = (LPSTR)name;
    info.lpComment = (LPSTR)"a comment";
    info.lpLocale = (LPSTR)"de";
    info.dwDisplayHint = 3;
    info.dwVersion = 0x00010002;
    info.lpMachineName = (LPSTR)"machine";
    info.lpServiceAddress = &addresses;
    info.ServiceSpecificInfo.cbSize = 4;
    info.ServiceSpecificInfo.pBlobData = (LPBYTE)"abc";
    return info;
}

static int set_service(DWORD operation, DWORD flags, const char *name) {
    SERVICE_INFOA info = service(name);
    status = 99;
    return SetServiceA(NS_DEFAULT, operation, flags, &info, NULL, &status);
}

static int get_service(const char *name, DWORD properties) {
    DWORD length = sizeof room;
    memset(&room, 0x55, sizeof room);
    return GetServiceA(NS_DEFAULT, &test_class, (LPSTR)name, properties, &room, &length, NULL);
}

static void protocols_are_listed(void) {
    INT wanted[] = {IPPROTO_UDP, 0}, none[] = {77, 0};
    DWORD needed = 0, length;
    int all, i;
    CHECK_FAILS(EnumProtocolsA(NULL, NULL, NULL), SOCKET_ERROR, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(EnumProtocolsA(NULL, NULL, &needed), SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    REQUIRE(needed > sizeof(PROTOCOL_INFOA) && needed < sizeof room);
    length = needed - 1;
    CHECK_FAILS(EnumProtocolsA(NULL, &room, &length), SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(length, needed);
    all = EnumProtocolsA(NULL, &room, &length);
    CHECK(all >= 4);
    CHECK(room.protocols[0].lpProtocol >= room.bytes + (size_t)all * sizeof(PROTOCOL_INFOA));
    length = sizeof room;
    REQUIRE(EnumProtocolsA(wanted, &room, &length) == 2);
    for (i = 0; i < 2; i++) {
        CHECK_INT(room.protocols[i].iProtocol, IPPROTO_UDP);
        CHECK_INT(room.protocols[i].iSocketType, SOCK_DGRAM);
        CHECK(room.protocols[i].dwServiceFlags & XP_CONNECTIONLESS);
        CHECK(room.protocols[i].dwServiceFlags & XP_MESSAGE_ORIENTED);
        CHECK(!(room.protocols[i].dwServiceFlags & XP_GUARANTEED_DELIVERY));
        CHECK(strstr(room.protocols[i].lpProtocol, "UDP") != NULL);
    }
    CHECK_INT(EnumProtocolsA(none, &room, &length), 0);
    length = sizeof room;
    CHECK_INT(EnumProtocolsW(NULL, &room, &length), all);
    CHECK(lstrlenW(room.wide_protocols[0].lpProtocol) > 3);
}

static void types_have_names(void) {
    char name[16];
    WCHAR wide[16];
    GUID id;
    CHECK_OK(GetTypeByNameA((LPSTR)"FTP", &id));
    CHECK_MEM(&id, &ftp, sizeof ftp);
    memset(&id, 0, sizeof id);
    CHECK_OK(GetTypeByNameW((LPWSTR)L"ftp", &id));
    CHECK_MEM(&id, &ftp, sizeof ftp);
    CHECK_OK(GetNameByTypeA(&ftp, name, sizeof name));
    CHECK_STR(name, "ftp");
    CHECK_OK(GetNameByTypeW(&ftp, wide, sizeof wide));
    CHECK(lstrcmpW(wide, L"ftp") == 0);
    CHECK_FAILS(GetNameByTypeA(&ftp, name, 3), SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(GetNameByTypeW(&ftp, wide, 4 * sizeof(WCHAR) - 1), SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(GetNameByTypeA(&ftp, NULL, 9), SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(GetNameByTypeA(NULL, name, 9), SOCKET_ERROR, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(GetNameByTypeA(&test_class, name, 9), SOCKET_ERROR, ERROR_SERVICE_DOES_NOT_EXIST);
    CHECK_FAILS(GetTypeByNameA((LPSTR)"no such type", &id), SOCKET_ERROR, ERROR_SERVICE_DOES_NOT_EXIST);
    CHECK_FAILS(GetTypeByNameA(NULL, &id), SOCKET_ERROR, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(GetTypeByNameA((LPSTR)"ftp", NULL), SOCKET_ERROR, ERROR_INVALID_PARAMETER);
}

static void types_are_added_and_deleted(void) {
    SERVICE_INFOA info;
    SERVICE_TYPE_INFO_ABSA type;
    DWORD port = 9009;
    char unique[64];
    GUID id;
    snprintf(unique, sizeof unique, "Type of test %lu", (unsigned long)test_class.Data1);
    memset(&info, 0, sizeof info);
    memset(&type, 0, sizeof type);
    type.lpTypeName = unique;
    type.dwValueCount = 1;
    type.Values[0].dwNameSpace = NS_DNS;
    type.Values[0].dwValueType = REG_DWORD;
    type.Values[0].dwValueSize = sizeof port;
    type.Values[0].lpValueName = (LPSTR)SERVICE_TYPE_VALUE_TCPPORTA;
    type.Values[0].lpValue = &port;
    info.lpServiceType = &test_class;
    CHECK_FAILS(SetServiceA(NS_DEFAULT, SERVICE_ADD_TYPE, 0, &info, NULL, &status), SOCKET_ERROR,
                ERROR_INVALID_PARAMETER);
    info.ServiceSpecificInfo.cbSize = sizeof type;
    info.ServiceSpecificInfo.pBlobData = (LPBYTE)&type;
    CHECK_OK(SetServiceA(NS_DEFAULT, SERVICE_ADD_TYPE, 0, &info, NULL, &status));
    CHECK_INT(status, 0);
    CHECK_FAILS(SetServiceA(NS_DEFAULT, SERVICE_ADD_TYPE, 0, &info, NULL, &status), SOCKET_ERROR,
                ERROR_ALREADY_REGISTERED);
    CHECK_OK(GetTypeByNameA(unique, &id));
    CHECK_MEM(&id, &test_class, sizeof id);
    CHECK_OK(SetServiceA(NS_DEFAULT, SERVICE_DELETE_TYPE, 0, &info, NULL, &status));
    CHECK_FAILS(SetServiceA(NS_DEFAULT, SERVICE_DELETE_TYPE, 0, &info, NULL, &status), SOCKET_ERROR,
                ERROR_SERVICE_DOES_NOT_EXIST);
    CHECK_FAILS(GetTypeByNameA(unique, &id), SOCKET_ERROR, ERROR_SERVICE_DOES_NOT_EXIST);
}

static void a_service_is_registered_and_answered(void) {
    const SERVICE_INFOA *told = &room.services[0].ServiceInfo;
    struct sockaddr_in address;
    CHECK_OK(set_service(SERVICE_REGISTER, SERVICE_FLAG_HARD, "old service"));
    CHECK_INT(status, 0);
    CHECK_FAILS(set_service(SERVICE_REGISTER, 0, "OLD service"), SOCKET_ERROR, ERROR_ALREADY_REGISTERED);
    CHECK_INT(get_service("old service", PROP_ALL), 1);
    CHECK_INT(room.services[0].dwNameSpace, NS_LOCALNAME);
    CHECK_MEM(told->lpServiceType, &test_class, sizeof test_class);
    CHECK_STR(told->lpServiceName, "old service");
    CHECK_STR(told->lpComment, "a comment");
    CHECK_STR(told->lpLocale, "de");
    CHECK_STR(told->lpMachineName, "machine");
    CHECK_INT(told->dwDisplayHint, 3);
    CHECK_INT(told->dwVersion, 0x00010002);
    CHECK_INT(told->ServiceSpecificInfo.cbSize, 4);
    CHECK_STR((char *)told->ServiceSpecificInfo.pBlobData, "abc");
    REQUIRE(told->lpServiceAddress->dwAddressCount == 1);
    CHECK_INT(told->lpServiceAddress->Addresses[0].dwAddressType, AF_INET);
    REQUIRE(told->lpServiceAddress->Addresses[0].dwAddressLength == sizeof address);
    memcpy(&address, told->lpServiceAddress->Addresses[0].lpAddress, sizeof address);
    CHECK_INT(address.sin_port, htons(8123));
    CHECK_INT(get_service("old service", PROP_VERSION), 1);
    CHECK(told->lpComment == NULL && told->lpServiceAddress == NULL);
    CHECK_INT(told->dwVersion, 0x00010002);
    {
        DWORD length = sizeof room;
        CHECK_INT(GetServiceW(NS_LOCALNAME, &test_class, (LPWSTR)L"old service", PROP_ALL, &room, &length, NULL), 1);
        CHECK(lstrcmpW(room.wide_services[0].ServiceInfo.lpComment, L"a comment") == 0);
        length -= 1;
        CHECK_FAILS(
            GetServiceW(NS_LOCALNAME, &test_class, (LPWSTR)L"old service", PROP_ALL, &room, &length, NULL),
            SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    }
    CHECK_OK(set_service(SERVICE_DEREGISTER, 0, "old service"));
    CHECK_FAILS(set_service(SERVICE_DEREGISTER, 0, "old service"), SOCKET_ERROR, ERROR_SERVICE_NOT_FOUND);
    CHECK_FAILS(get_service("old service", PROP_ALL), 0, ERROR_SERVICE_NOT_FOUND);
}

static void what_is_deferred_is_done_when_flushed(void) {
    CHECK_OK(set_service(SERVICE_REGISTER, SERVICE_FLAG_DEFER, "first"));
    CHECK_OK(set_service(SERVICE_REGISTER, SERVICE_FLAG_DEFER, "second"));
    CHECK_OK(set_service(SERVICE_REGISTER, SERVICE_FLAG_DEFER, "second"));
    CHECK_FAILS(get_service("first", PROP_ALL), 0, ERROR_SERVICE_NOT_FOUND);
    CHECK_OK(SetServiceA(NS_DEFAULT, SERVICE_FLUSH, 0, NULL, NULL, &status));
    CHECK_INT(status, SET_SERVICE_PARTIAL_SUCCESS);
    CHECK_INT(get_service("first", PROP_ALL), 1);
    CHECK_INT(get_service("second", PROP_ALL), 1);
    CHECK_OK(set_service(SERVICE_DEREGISTER, SERVICE_FLAG_DEFER, "first"));
    CHECK_OK(set_service(SERVICE_DEREGISTER, SERVICE_FLAG_DEFER, "second"));
    CHECK_INT(get_service("first", PROP_ALL), 1);
    CHECK_OK(SetServiceA(NS_DEFAULT, SERVICE_FLUSH, 0, NULL, NULL, &status));
    CHECK_INT(status, 0);
    CHECK_FAILS(get_service("first", PROP_ALL), 0, ERROR_SERVICE_NOT_FOUND);
    CHECK_OK(SetServiceA(NS_DEFAULT, SERVICE_FLUSH, 0, NULL, NULL, &status));
    CHECK_OK(set_service(SERVICE_DEREGISTER, SERVICE_FLAG_DEFER, "first"));
    CHECK_FAILS(SetServiceA(NS_DEFAULT, SERVICE_FLUSH, 0, NULL, NULL, &status), SOCKET_ERROR,
                ERROR_SERVICE_NOT_FOUND);
}

static struct sockaddr_in v4(const SOCKET_ADDRESS *from) {
    struct sockaddr_in address;
    REQUIRE(from->iSockaddrLength == sizeof address);
    memcpy(&address, from->lpSockaddr, sizeof address);
    return address;
}

static void addresses_by_name(void) {
    INT tcp[] = {IPPROTO_TCP, 0}, udp[] = {IPPROTO_UDP, 0};
    char aliases[64];
    DWORD length = sizeof room, aliases_length = sizeof aliases, needed;
    memset(aliases, 0x55, sizeof aliases);
    CHECK_INT(GetAddressByNameA(NS_DEFAULT, &ftp, (LPSTR)"localhost", tcp, 0, NULL, &room, &length, aliases,
                                &aliases_length),
              1);
    CHECK_INT(v4(&room.routes[0].RemoteAddr).sin_port, htons(21));
    CHECK_INT(v4(&room.routes[0].RemoteAddr).sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(room.routes[0].iProtocol, IPPROTO_TCP);
    CHECK_MEM(aliases, "localhost\0", 11);
    CHECK_INT(aliases_length, 11);
    CHECK(length > sizeof(CSADDR_INFO) && length < sizeof room);
    needed = length;
    length = needed - 1;
    CHECK_FAILS(GetAddressByNameA(NS_DNS, &ftp, (LPSTR)"localhost", NULL, 0, NULL, &room, &length, NULL, NULL),
                SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(length, needed);
    aliases_length = 10;
    CHECK_FAILS(GetAddressByNameA(NS_DNS, &ftp, (LPSTR)"localhost", NULL, 0, NULL, &room, &length, aliases,
                                  &aliases_length),
                SOCKET_ERROR, ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(aliases_length, 11);
    length = sizeof room;
    CHECK_FAILS(GetAddressByNameA(NS_DNS, &ftp, (LPSTR)"localhost", udp, 0, NULL, &room, &length, NULL, NULL),
                SOCKET_ERROR, ERROR_SERVICE_NOT_FOUND);
    CHECK_INT(GetAddressByNameW(NS_DNS, &host_name, (LPWSTR)L"127.0.0.1", NULL, 0, NULL, &room, &length, NULL, NULL),
              1);
    CHECK_INT(v4(&room.routes[0].RemoteAddr).sin_port, 0);
}

static void addresses_to_listen_on(void) {
    DWORD length = sizeof room;
    CHECK_INT(GetAddressByNameA(NS_DEFAULT, &ftp, NULL, NULL, RES_SERVICE, NULL, &room, &length, NULL, NULL) >= 1, 1);
    CHECK_INT(v4(&room.routes[0].LocalAddr).sin_port, htons(21));
    CHECK_INT(v4(&room.routes[0].LocalAddr).sin_addr.s_addr, htonl(INADDR_ANY));
    CHECK_INT(room.routes[0].iSocketType, SOCK_STREAM);
    length = sizeof room;
    CHECK_FAILS(GetAddressByNameA(NS_DEFAULT, &test_class, NULL, NULL, 0, NULL, &room, &length, NULL, NULL),
                SOCKET_ERROR, ERROR_SERVICE_NOT_FOUND);
}

static void registered_services_have_addresses(void) {
    char aliases[8];
    DWORD length = sizeof room, aliases_length = sizeof aliases;
    CHECK_OK(set_service(SERVICE_REGISTER, 0, "with address"));
    CHECK_INT(GetAddressByNameA(NS_DEFAULT, &test_class, (LPSTR)"with address", NULL, RES_FIND_MULTIPLE, NULL, &room,
                                &length, aliases, &aliases_length),
              1);
    CHECK_INT(v4(&room.routes[0].RemoteAddr).sin_port, htons(8123));
    CHECK_INT(v4(&room.routes[0].RemoteAddr).sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_MEM(aliases, "\0", 2);
    CHECK_INT(aliases_length, 2);
    CHECK_OK(set_service(SERVICE_DEREGISTER, 0, "with address"));
}

static void wrong_arguments(void) {
    SERVICE_INFOA info = service("wrong");
    SERVICE_ASYNC_INFO later;
    DWORD length = sizeof room;
    memset(&later, 0, sizeof later);
#define REFUSED(call, code) CHECK_FAILS(call, SOCKET_ERROR, code)
#define SET(space, operation, flags, info, later, status) SetServiceA(space, operation, flags, info, later, status)
    REFUSED(SET(NS_DEFAULT, SERVICE_REGISTER, 0, &info, NULL, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_DEFAULT, SERVICE_REGISTER, 0, NULL, NULL, &status), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_DEFAULT, SERVICE_REGISTER, 0, &info, &later, &status), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_DEFAULT, SERVICE_REGISTER, 4, &info, NULL, &status), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_DEFAULT, SERVICE_FLUSH, SERVICE_FLAG_DEFER, &info, NULL, &status), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_DEFAULT, 0, 0, &info, NULL, &status), ERROR_INVALID_PARAMETER);
    REFUSED(SET(NS_SAP, SERVICE_REGISTER, 0, &info, NULL, &status), ERROR_SERVICE_NOT_FOUND);
    REFUSED(SET(NS_DNS, SERVICE_REGISTER, 0, &info, NULL, &status), ERROR_NOT_SUPPORTED);
    info.lpServiceName = NULL;
    REFUSED(SET(NS_DEFAULT, SERVICE_REGISTER, 0, &info, NULL, &status), ERROR_INVALID_PARAMETER);
#undef SET
#define GET(id, name, properties, later) \
    GetServiceA(NS_DEFAULT, id, (LPSTR)name, properties, &room, &length, later)
    REFUSED(GET(NULL, "x", PROP_ALL, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(GET(&ftp, NULL, PROP_ALL, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(GET(&ftp, "x", 0x1000, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(GET(&ftp, "x", PROP_ALL, &later), ERROR_INVALID_PARAMETER);
#undef GET
    CHECK_FAILS(GetServiceA(NS_SAP, &ftp, (LPSTR)"x", PROP_ALL, &room, &length, NULL), 0, ERROR_SERVICE_NOT_FOUND);
    CHECK_FAILS(GetServiceA(NS_DNS, &ftp, (LPSTR)"x", PROP_ALL, &room, NULL, NULL), SOCKET_ERROR,
                ERROR_INVALID_PARAMETER);
#define ADDRESSES(id, flags, later, length, aliases) \
    GetAddressByNameA(NS_DNS, id, (LPSTR)"127.0.0.1", NULL, flags, later, &room, length, aliases, NULL)
    REFUSED(ADDRESSES(NULL, 0, NULL, &length, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(ADDRESSES(&ftp, 8, NULL, &length, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(ADDRESSES(&ftp, 0, &later, &length, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(ADDRESSES(&ftp, 0, NULL, NULL, NULL), ERROR_INVALID_PARAMETER);
    REFUSED(ADDRESSES(&ftp, 0, NULL, &length, room.bytes), ERROR_INVALID_PARAMETER);
#undef ADDRESSES
#undef REFUSED
}

TEST_MAIN {
    test_class.Data1 = GetCurrentProcessId();
    RUN(protocols_are_listed);
    RUN(types_have_names);
    RUN(types_are_added_and_deleted);
    RUN(a_service_is_registered_and_answered);
    RUN(what_is_deferred_is_done_when_flushed);
    RUN(addresses_by_name);
    RUN(addresses_to_listen_on);
    RUN(registered_services_have_addresses);
    RUN(wrong_arguments);
}
