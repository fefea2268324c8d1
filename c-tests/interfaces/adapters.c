/* Adapters with their addresses, names and servers.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses
 * Windows: as documented. Wine has no prefixes and no multicast addresses, and any family will do.
 * Covers:  src/interfaces/adapters.rs, src/interfaces/older.rs, src/ffi/arena.rs */

#include "ws2test.h"
#include <iphlpapi.h>
#include <stdlib.h>

static char room[256 * 1024];
static PIP_ADAPTER_ADDRESSES const list = (PIP_ADAPTER_ADDRESSES)(void *)room;

static DWORD addresses(ULONG family, ULONG flags) {
    ULONG size = sizeof room;
    return GetAdaptersAddresses(family, flags, NULL, list, &size);
}

static PIP_ADAPTER_ADDRESSES loopback(void) {
    PIP_ADAPTER_ADDRESSES adapter = list;
    while (adapter != NULL && adapter->IfType != IF_TYPE_SOFTWARE_LOOPBACK)
        adapter = adapter->Next;
    return adapter;
}

static void the_loopback_adapter_has_its_address(void) {
    PIP_ADAPTER_ADDRESSES adapter;
    PIP_ADAPTER_UNICAST_ADDRESS address;
    int found = 0;
    CHECK_INT(addresses(AF_INET, 0), ERROR_SUCCESS);
    adapter = loopback();
    REQUIRE(adapter != NULL);
    CHECK_INT(adapter->Length, sizeof *adapter);
    CHECK(adapter->IfIndex != 0);
    CHECK_INT(adapter->OperStatus, IfOperStatusUp);
    CHECK(adapter->Flags & IP_ADAPTER_IPV4_ENABLED);
    CHECK(adapter->Mtu >= 1500);
    CHECK_INT(adapter->PhysicalAddressLength, 0);
    CHECK_INT(adapter->AdapterName[0], '{');
    CHECK_INT(strlen(adapter->AdapterName), 38);
    CHECK(adapter->FriendlyName[0] != 0);
    CHECK(adapter->Description[0] != 0);
    CHECK_INT(adapter->DnsSuffix[0], 0);
    CHECK_INT(adapter->Luid.Info.IfType, IF_TYPE_SOFTWARE_LOOPBACK);
    for (address = adapter->FirstUnicastAddress; address != NULL; address = address->Next) {
        const struct sockaddr_in *in = (const struct sockaddr_in *)(const void *)address->Address.lpSockaddr;
        CHECK_INT(address->Length, sizeof *address);
        CHECK_INT(address->Address.iSockaddrLength, sizeof *in);
        CHECK_INT(in->sin_family, AF_INET);
        CHECK_INT(address->DadState, IpDadStatePreferred);
        if (in->sin_addr.s_addr == htonl(INADDR_LOOPBACK)) {
            found = 1;
            CHECK_INT(address->OnLinkPrefixLength, 8);
        }
    }
    CHECK(found);
}

static void flags_leave_out_and_add(void) {
    PIP_ADAPTER_ADDRESSES adapter;
    PIP_ADAPTER_PREFIX prefix;
    int networks = 0;
    CHECK_INT(addresses(AF_UNSPEC,
                        GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST |
                            GAA_FLAG_SKIP_DNS_SERVER | GAA_FLAG_SKIP_FRIENDLY_NAME),
              ERROR_SUCCESS);
    for (adapter = list; adapter != NULL; adapter = adapter->Next) {
        CHECK(adapter->FirstUnicastAddress == NULL);
        CHECK(adapter->FirstAnycastAddress == NULL);
        CHECK(adapter->FirstMulticastAddress == NULL);
        CHECK(adapter->FirstDnsServerAddress == NULL);
        CHECK(adapter->FirstPrefix == NULL);
        CHECK(adapter->FirstGatewayAddress == NULL);
        ORACLE_INT(adapter->FriendlyName == NULL, 1, 0, "Wine leaves it in");
    }
    CHECK_INT(addresses(AF_INET, GAA_FLAG_INCLUDE_PREFIX), ERROR_SUCCESS);
    adapter = loopback();
    REQUIRE(adapter != NULL);
    for (prefix = adapter->FirstPrefix; prefix != NULL; prefix = prefix->Next) {
        const struct sockaddr_in *in = (const struct sockaddr_in *)(const void *)prefix->Address.lpSockaddr;
        CHECK_INT(prefix->Length, sizeof *prefix);
        networks += in->sin_addr.s_addr == htonl(0x7F000000) && prefix->PrefixLength == 8;
    }
    ORACLE_INT(networks, 1, 0, "Wine knows no prefixes");
}

static void addresses_are_of_the_family_that_is_asked_for(void) {
    PIP_ADAPTER_ADDRESSES adapter;
    PIP_ADAPTER_UNICAST_ADDRESS address;
    if (addresses(AF_INET6, 0) != ERROR_SUCCESS)
        return;
    for (adapter = list; adapter != NULL; adapter = adapter->Next)
        for (address = adapter->FirstUnicastAddress; address != NULL; address = address->Next)
            CHECK_INT(address->Address.lpSockaddr->sa_family, AF_INET6);
}

static void a_room_that_is_too_small_is_left_alone(void) {
    const ULONG flags = GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    ULONG needed = 0, size;
    CHECK_INT(GetAdaptersAddresses(AF_INET, flags, NULL, NULL, &needed), ERROR_BUFFER_OVERFLOW);
    REQUIRE(needed >= sizeof *list && needed < sizeof room);
    memset(room, 0x5A, sizeof room);
    size = needed - 1;
    CHECK_INT(GetAdaptersAddresses(AF_INET, flags, NULL, list, &size), ERROR_BUFFER_OVERFLOW);
    CHECK_INT(size, needed);
    CHECK_INT(room[0], 0x5A);
    CHECK_INT(GetAdaptersAddresses(AF_INET, flags, NULL, list, &size), ERROR_SUCCESS);
    CHECK_INT(room[needed], 0x5A);
    CHECK(loopback() != NULL);
}

static void wrong_arguments(void) {
    ULONG size = sizeof room;
    CHECK_INT(GetAdaptersAddresses(AF_INET, 0, NULL, list, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetAdaptersInfo(NULL, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetNetworkParams(NULL, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetPerAdapterInfo(1, NULL, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetInterfaceInfo(NULL, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetNumberOfInterfaces(NULL), ERROR_INVALID_PARAMETER);
    if (!TEST_UNDER_ORACLE)
        CHECK_INT(GetAdaptersAddresses(77, 0, NULL, list, &size), ERROR_INVALID_PARAMETER);
    size = sizeof room;
    CHECK_INT(GetPerAdapterInfo(0x7FFFFFFF, (PIP_PER_ADAPTER_INFO)(void *)room, &size), ERROR_NO_DATA);
}

static void the_older_functions_leave_the_loopback_adapter_out(void) {
    ULONG size = sizeof room;
    PIP_ADAPTER_INFO adapter = (PIP_ADAPTER_INFO)(void *)room;
    DWORD count = 0;
    const DWORD error = GetAdaptersInfo(adapter, &size);
    if (error == ERROR_SUCCESS) {
        for (; adapter != NULL; adapter = adapter->Next) {
            CHECK(adapter->Type != MIB_IF_TYPE_LOOPBACK);
            CHECK(adapter->Index != 0);
            CHECK_INT(strlen(adapter->AdapterName), 38);
            CHECK(inet_addr(adapter->IpAddressList.IpAddress.String) != htonl(INADDR_LOOPBACK));
            CHECK(adapter->GatewayList.IpAddress.String[0] != 0);
        }
        size = 0;
        CHECK_INT(GetAdaptersInfo(NULL, &size), ERROR_BUFFER_OVERFLOW);
        CHECK(size >= sizeof *adapter);
    } else {
        CHECK_INT(error, ERROR_NO_DATA);
    }
    CHECK_INT(GetNumberOfInterfaces(&count), NO_ERROR);
    CHECK(count >= 1);
}

static void the_machine_has_a_name(void) {
    ULONG size = 0;
    PFIXED_INFO info = (PFIXED_INFO)(void *)room;
    char name[256];
    CHECK_INT(GetNetworkParams(NULL, &size), ERROR_BUFFER_OVERFLOW);
    CHECK(size >= sizeof *info);
    size = sizeof room;
    CHECK_INT(GetNetworkParams(info, &size), ERROR_SUCCESS);
    CHECK_OK(gethostname(name, sizeof name));
    CHECK_INT(strncmp(name, info->HostName, strlen(info->HostName)), 0);
    CHECK(info->DnsServerList.IpAddress.String[0] == 0 ||
          inet_addr(info->DnsServerList.IpAddress.String) != INADDR_NONE);
}

TEST_MAIN {
    RUN(the_loopback_adapter_has_its_address);
    RUN(flags_leave_out_and_add);
    RUN(addresses_are_of_the_family_that_is_asked_for);
    RUN(a_room_that_is_too_small_is_left_alone);
    RUN(wrong_arguments);
    RUN(the_older_functions_leave_the_loopback_adapter_out);
    RUN(the_machine_has_a_name);
}
