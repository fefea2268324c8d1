/* Interfaces by number, name and identifier; the addresses and interfaces of both protocols.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getunicastipaddresstable
 * Windows: as documented.
 * Covers:  src/interfaces/names.rs, src/interfaces/rows.rs */

#include "ws2test.h"
#include <iphlpapi.h>

/* Names are those of the system. */
static NET_IFINDEX loopback_index(void) {
    ULONG size = 0;
    NET_IFINDEX index = 0;
    static char room[64 * 1024];
    PMIB_IPADDRTABLE const table = (PMIB_IPADDRTABLE)(void *)room;
    DWORD i;
    size = sizeof room;
    if (GetIpAddrTable(table, &size, FALSE) == NO_ERROR)
        for (i = 0; i < table->dwNumEntries; i++)
            if (table->table[i].dwAddr == htonl(INADDR_LOOPBACK))
                index = table->table[i].dwIndex;
    return index;
}

static void an_interface_has_one_name_number_and_identifier(void) {
    const NET_IFINDEX index = loopback_index();
    char name[IF_MAX_STRING_SIZE + 1], other[IF_MAX_STRING_SIZE + 1];
    WCHAR wide[IF_MAX_STRING_SIZE + 1];
    NET_LUID luid, again;
    NET_IFINDEX number = 0;
    GUID guid;
    REQUIRE(index != 0);
    CHECK(if_indextoname(index, name) == name);
    CHECK_INT(if_nametoindex(name), index);
    CHECK_INT(ConvertInterfaceIndexToLuid(index, &luid), NO_ERROR);
    CHECK_INT(luid.Info.IfType, IF_TYPE_SOFTWARE_LOOPBACK);
    CHECK_INT(ConvertInterfaceLuidToIndex(&luid, &number), NO_ERROR);
    CHECK_INT(number, index);
    CHECK_INT(ConvertInterfaceLuidToNameA(&luid, other, sizeof other), NO_ERROR);
    CHECK_STR(other, name);
    ORACLE_INT(ConvertInterfaceLuidToNameA(&luid, other, 1), ERROR_NOT_ENOUGH_MEMORY,
               ERROR_INSUFFICIENT_BUFFER, "as documented");
    CHECK_INT(ConvertInterfaceNameToLuidA(name, &again), NO_ERROR);
    CHECK(again.Value == luid.Value);
    CHECK_INT(ConvertInterfaceLuidToNameW(&luid, wide, IF_MAX_STRING_SIZE + 1), NO_ERROR);
    CHECK_INT(ConvertInterfaceNameToLuidW(wide, &again), NO_ERROR);
    CHECK(again.Value == luid.Value);
    CHECK_INT(ConvertInterfaceLuidToAlias(&luid, wide, IF_MAX_STRING_SIZE + 1), NO_ERROR);
    CHECK_INT(ConvertInterfaceAliasToLuid(wide, &again), NO_ERROR);
    CHECK(again.Value == luid.Value);
    CHECK_INT(ConvertInterfaceLuidToGuid(&luid, &guid), NO_ERROR);
    CHECK_INT(ConvertInterfaceGuidToLuid(&guid, &again), NO_ERROR);
    CHECK(again.Value == luid.Value);
}

static void what_there_is_not(void) {
    char name[IF_MAX_STRING_SIZE + 1];
    NET_LUID luid;
    NET_IFINDEX number = 0;
    luid.Value = 12345;
    CHECK_INT(if_nametoindex("no such interface"), 0);
    CHECK(if_indextoname(0x7FFFFFFF, name) == NULL);
    ORACLE_INT(ConvertInterfaceLuidToIndex(&luid, &number), ERROR_INVALID_PARAMETER, ERROR_FILE_NOT_FOUND,
               "as documented");
    CHECK_INT(ConvertInterfaceIndexToLuid(0x7FFFFFFF, &luid), ERROR_FILE_NOT_FOUND);
    CHECK_INT(ConvertInterfaceNameToLuidA("no such interface", &luid), ERROR_INVALID_NAME);
    CHECK_INT(ConvertInterfaceIndexToLuid(1, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(ConvertInterfaceLuidToIndex(NULL, &number), ERROR_INVALID_PARAMETER);
}

static void the_loopback_address_is_in_the_table(void) {
    PMIB_UNICASTIPADDRESS_TABLE table = NULL;
    ULONG i;
    int found = 0;
    CHECK_INT(GetUnicastIpAddressTable(AF_INET, &table), NO_ERROR);
    REQUIRE(table != NULL);
    for (i = 0; i < table->NumEntries; i++) {
        CHECK_INT(table->Table[i].Address.si_family, AF_INET);
        if (table->Table[i].Address.Ipv4.sin_addr.s_addr == htonl(INADDR_LOOPBACK)) {
            found++;
            CHECK_INT(table->Table[i].InterfaceIndex, loopback_index());
            CHECK_INT(table->Table[i].OnLinkPrefixLength, 8);
        }
    }
    CHECK_INT(found, 1);
    FreeMibTable(table);
    FreeMibTable(NULL);
    CHECK_INT(GetUnicastIpAddressTable(AF_INET, NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetUnicastIpAddressTable(77, &table), ERROR_INVALID_PARAMETER);
}

static void an_address_by_itself(void) {
    MIB_UNICASTIPADDRESS_ROW row;
    InitializeUnicastIpAddressEntry(&row);
    CHECK_INT(row.PrefixOrigin, IpPrefixOriginUnchanged);
    CHECK_INT(row.OnLinkPrefixLength, 255);
    CHECK_INT(row.InterfaceIndex, 0);
    row.Address.Ipv4.sin_family = AF_INET;
    row.Address.Ipv4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    row.InterfaceIndex = loopback_index();
    CHECK_INT(GetUnicastIpAddressEntry(&row), NO_ERROR);
    CHECK_INT(row.OnLinkPrefixLength, 8);
    CHECK_INT(row.DadState, IpDadStatePreferred);
    row.Address.Ipv4.sin_addr.s_addr = htonl(0xE0000001);
    CHECK_INT(GetUnicastIpAddressEntry(&row), ERROR_NOT_FOUND);
    CHECK_INT(GetUnicastIpAddressEntry(NULL), ERROR_INVALID_PARAMETER);
}

static void interfaces_by_protocol(void) {
    PMIB_IPINTERFACE_TABLE table = NULL;
    MIB_IPINTERFACE_ROW row;
    ULONG i;
    int found = 0;
    CHECK_INT(GetIpInterfaceTable(AF_INET, &table), NO_ERROR);
    REQUIRE(table != NULL);
    for (i = 0; i < table->NumEntries; i++) {
        CHECK_INT(table->Table[i].Family, AF_INET);
        if (table->Table[i].InterfaceIndex == loopback_index()) {
            found++;
            CHECK(table->Table[i].Connected);
            CHECK(table->Table[i].NlMtu >= 1500);
        }
    }
    CHECK_INT(found, 1);
    FreeMibTable(table);
    InitializeIpInterfaceEntry(&row);
    row.Family = AF_INET;
    CHECK_INT(GetIpInterfaceEntry(&row), ERROR_INVALID_PARAMETER);
    row.InterfaceIndex = loopback_index();
    CHECK_INT(GetIpInterfaceEntry(&row), NO_ERROR);
    CHECK_INT(row.InterfaceLuid.Info.IfType, IF_TYPE_SOFTWARE_LOOPBACK);
    row.InterfaceLuid.Value = 0;
    row.InterfaceIndex = 0x7FFFFFFF;
    CHECK_INT(GetIpInterfaceEntry(&row), ERROR_FILE_NOT_FOUND);
}

static void nobody_may_change_addresses(void) {
    MIB_UNICASTIPADDRESS_ROW row;
    InitializeUnicastIpAddressEntry(&row);
    CHECK_INT(CreateUnicastIpAddressEntry(&row), ERROR_ACCESS_DENIED);
    CHECK_INT(SetUnicastIpAddressEntry(&row), ERROR_ACCESS_DENIED);
    CHECK_INT(DeleteUnicastIpAddressEntry(NULL), ERROR_INVALID_PARAMETER);
}

TEST_MAIN {
    RUN(an_interface_has_one_name_number_and_identifier);
    RUN(what_there_is_not);
    RUN(the_loopback_address_is_in_the_table);
    if (!ORACLE_LEAVES_OUT("Wine does not have the function for a row"))
        RUN(an_address_by_itself);
    if (!ORACLE_LEAVES_OUT("Wine does not have the functions"))
        RUN(interfaces_by_protocol);
    if (!ORACLE_LEAVES_OUT("Wine does not have the functions"))
        RUN(nobody_may_change_addresses);
}
