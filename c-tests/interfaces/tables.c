/* The tables of interfaces, addresses, routes, neighbours, connections and counts.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipaddrtable
 * Windows: as documented. Wine knows no routes over the loopback interface.
 * Covers:  src/interfaces/tables.rs, src/interfaces/connections.rs, src/interfaces/routes.rs,
 *          src/interfaces/statistics.rs */

#include "ws2test.h"
#include <iphlpapi.h>

static union {
    char bytes[512 * 1024];
    MIB_IPADDRTABLE addresses;
    MIB_IFTABLE interfaces;
    MIB_IPFORWARDTABLE routes;
    MIB_IPNETTABLE neighbours;
    MIB_TCPTABLE tcp;
    MIB_TCPTABLE_OWNER_PID owned;
    MIB_UDPTABLE udp;
    MIB_UDP6TABLE_OWNER_PID udp6;
} room;

static DWORD loopback_index(void) {
    ULONG size = sizeof room;
    DWORD i;
    if (GetIpAddrTable(&room.addresses, &size, FALSE) != NO_ERROR)
        return 0;
    for (i = 0; i < room.addresses.dwNumEntries; i++)
        if (room.addresses.table[i].dwAddr == htonl(INADDR_LOOPBACK))
            return room.addresses.table[i].dwIndex;
    return 0;
}

static void the_loopback_address_is_in_the_table(void) {
    ULONG size = sizeof room, needed = 0;
    DWORD i, found = 0;
    CHECK_INT(GetIpAddrTable(&room.addresses, &size, TRUE), NO_ERROR);
    for (i = 0; i < room.addresses.dwNumEntries; i++) {
        const MIB_IPADDRROW *const row = &room.addresses.table[i];
        if (row->dwAddr == htonl(INADDR_LOOPBACK)) {
            found++;
            CHECK_INT(row->dwMask, htonl(0xFF000000));
            CHECK(row->wType & MIB_IPADDR_PRIMARY);
        }
        if (i > 0)
            CHECK(ntohl(row[-1].dwAddr) <= ntohl(row->dwAddr));
    }
    CHECK_INT(found, 1);
    CHECK_INT(GetIpAddrTable(NULL, &needed, FALSE), ERROR_INSUFFICIENT_BUFFER);
    CHECK(needed >= sizeof(DWORD) + sizeof(MIB_IPADDRROW));
    size = needed - 1;
    room.addresses.dwNumEntries = TEST_POISON;
    CHECK_INT(GetIpAddrTable(&room.addresses, &size, FALSE), ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(room.addresses.dwNumEntries, TEST_POISON);
    CHECK_INT(GetIpAddrTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
}

static void an_interface_is_in_the_table_and_by_itself(void) {
    ULONG size = sizeof room;
    DWORD i, found = 0;
    const DWORD index = loopback_index();
    MIB_IFROW row;
    CHECK_INT(GetIfTable(&room.interfaces, &size, TRUE), NO_ERROR);
    for (i = 0; i < room.interfaces.dwNumEntries; i++) {
        if (room.interfaces.table[i].dwIndex == index) {
            found++;
            CHECK_INT(room.interfaces.table[i].dwType, IF_TYPE_SOFTWARE_LOOPBACK);
            CHECK(room.interfaces.table[i].dwMtu >= 1500);
        }
        if (i > 0)
            CHECK(room.interfaces.table[i - 1].dwIndex < room.interfaces.table[i].dwIndex);
    }
    CHECK_INT(found, 1);
    memset(&row, 0, sizeof row);
    row.dwIndex = index;
    CHECK_INT(GetIfEntry(&row), NO_ERROR);
    CHECK_INT(row.dwType, IF_TYPE_SOFTWARE_LOOPBACK);
    CHECK_INT(row.dwAdminStatus, MIB_IF_ADMIN_STATUS_UP);
    CHECK_INT(row.dwOperStatus, IF_OPER_STATUS_OPERATIONAL);
    CHECK(row.dwDescrLen > 0 && row.bDescr[0] != 0);
    row.dwIndex = 0x7FFFFFFF;
    CHECK_INT(GetIfEntry(&row), ERROR_FILE_NOT_FOUND);
    CHECK_INT(GetIfEntry(NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetIfTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
}

static SOCKET bound(int type, struct sockaddr_in *name) {
    int length = sizeof *name;
    const SOCKET s = socket(AF_INET, type, 0);
    memset(name, 0, sizeof *name);
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(bind(s, (struct sockaddr *)name, sizeof *name));
    CHECK_OK(getsockname(s, (struct sockaddr *)name, &length));
    return s;
}

static void a_listener_is_in_the_table_with_its_process(void) {
    struct sockaddr_in name;
    ULONG size = sizeof room;
    DWORD i, found = 0;
    const SOCKET s = bound(SOCK_STREAM, &name);
    CHECK_OK(listen(s, 1));
    if (GetTcpTable(&room.tcp, &size, TRUE) == ERROR_NOT_SUPPORTED) {
        closesocket(s);
        SKIP("the system does not tell of connections");
    }
    for (i = 0; i < room.tcp.dwNumEntries; i++) {
        const MIB_TCPROW *const row = &room.tcp.table[i];
        if (row->dwLocalAddr == name.sin_addr.s_addr && (u_short)row->dwLocalPort == name.sin_port) {
            found++;
            CHECK_INT(row->dwState, MIB_TCP_STATE_LISTEN);
        }
    }
    CHECK_INT(found, 1);
    size = sizeof room;
    CHECK_INT(GetExtendedTcpTable(room.bytes, &size, TRUE, AF_INET, TCP_TABLE_OWNER_PID_LISTENER, 0),
              NO_ERROR);
    found = 0;
    for (i = 0; i < room.owned.dwNumEntries; i++) {
        const MIB_TCPROW_OWNER_PID *const row = &room.owned.table[i];
        CHECK_INT(row->dwState, MIB_TCP_STATE_LISTEN);
        if (row->dwLocalAddr == name.sin_addr.s_addr && (u_short)row->dwLocalPort == name.sin_port) {
            found++;
            ORACLE_INT(row->dwOwningPid == GetCurrentProcessId(), 1, 0, "Wine does not find it here");
        }
    }
    CHECK_INT(found, 1);
    closesocket(s);
}

static void both_ends_of_a_connection_are_in_the_table(void) {
    struct sockaddr_in name;
    ULONG size = sizeof room;
    DWORD i, found = 0;
    SOCKET client, server;
    const SOCKET s = bound(SOCK_STREAM, &name);
    CHECK_OK(listen(s, 1));
    client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    server = accept(s, NULL, NULL);
    if (GetExtendedTcpTable(room.bytes, &size, FALSE, AF_INET, TCP_TABLE_BASIC_CONNECTIONS, 0) == NO_ERROR) {
        for (i = 0; i < room.tcp.dwNumEntries; i++) {
            const MIB_TCPROW *const row = &room.tcp.table[i];
            found += row->dwState == MIB_TCP_STATE_ESTAB &&
                     ((u_short)row->dwLocalPort == name.sin_port ||
                      (u_short)row->dwRemotePort == name.sin_port);
        }
        CHECK_INT(found, 2);
    }
    closesocket(client);
    closesocket(server);
    closesocket(s);
}

static void endpoints_of_datagrams_are_in_the_table(void) {
    struct sockaddr_in name;
    struct sockaddr_in6 name6;
    int length = sizeof name6;
    ULONG size = sizeof room;
    DWORD i, found = 0;
    const SOCKET s = bound(SOCK_DGRAM, &name);
    const SOCKET s6 = socket(AF_INET6, SOCK_DGRAM, 0);
    memset(&name6, 0, sizeof name6);
    name6.sin6_family = AF_INET6;
    name6.sin6_addr.s6_addr[15] = 1;
    CHECK_OK(bind(s6, (struct sockaddr *)&name6, sizeof name6));
    CHECK_OK(getsockname(s6, (struct sockaddr *)&name6, &length));
    if (GetUdpTable(&room.udp, &size, TRUE) == NO_ERROR) {
        for (i = 0; i < room.udp.dwNumEntries; i++)
            found += room.udp.table[i].dwLocalAddr == name.sin_addr.s_addr &&
                     (u_short)room.udp.table[i].dwLocalPort == name.sin_port;
        CHECK_INT(found, 1);
        size = sizeof room;
        CHECK_INT(GetExtendedUdpTable(room.bytes, &size, FALSE, AF_INET6, UDP_TABLE_OWNER_PID, 0), NO_ERROR);
        found = 0;
        for (i = 0; i < room.udp6.dwNumEntries; i++)
            if ((u_short)room.udp6.table[i].dwLocalPort == name6.sin6_port) {
                found++;
                CHECK_MEM(room.udp6.table[i].ucLocalAddr, &name6.sin6_addr, 16);
                ORACLE_INT(room.udp6.table[i].dwOwningPid == GetCurrentProcessId(), 1, 0, "as above");
            }
        CHECK_INT(found, 1);
    }
    closesocket(s);
    closesocket(s6);
}

static void wrong_classes_and_families(void) {
    DWORD size = sizeof room;
    const TCP_TABLE_CLASS no_class = (TCP_TABLE_CLASS)99;
    CHECK_INT(GetExtendedTcpTable(room.bytes, &size, FALSE, AF_INET, no_class, 0), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetExtendedTcpTable(room.bytes, &size, FALSE, 77, TCP_TABLE_BASIC_ALL, 0),
              ERROR_INVALID_PARAMETER);
    CHECK_INT(GetExtendedTcpTable(room.bytes, NULL, FALSE, AF_INET, TCP_TABLE_BASIC_ALL, 0),
              ERROR_INVALID_PARAMETER);
    CHECK_INT(GetExtendedUdpTable(room.bytes, &size, FALSE, 77, UDP_TABLE_BASIC, 0), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetTcpTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetUdpTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
}

static void the_loopback_interface_leads_to_this_machine(void) {
    const DWORD loopback = loopback_index();
    struct sockaddr_in6 v6;
    struct sockaddr_in v4;
    DWORD best = 0;
    MIB_IPFORWARDROW route;
    memset(&v4, 0, sizeof v4);
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    memset(&v6, 0, sizeof v6);
    v6.sin6_family = AF_INET6;
    v6.sin6_addr.s6_addr[15] = 1;
    if (!TEST_UNDER_ORACLE) {
        CHECK_INT(GetBestInterface(htonl(INADDR_LOOPBACK), &best), NO_ERROR);
        CHECK_INT(best, loopback);
        CHECK_INT(GetBestInterfaceEx((struct sockaddr *)&v4, &best), NO_ERROR);
        CHECK_INT(best, loopback);
        CHECK_INT(GetBestInterfaceEx((struct sockaddr *)&v6, &best), NO_ERROR);
        CHECK_INT(best, loopback);
        CHECK_INT(GetBestRoute(htonl(INADDR_LOOPBACK), 0, &route), NO_ERROR);
        CHECK_INT(route.dwForwardIfIndex, loopback);
        CHECK_INT(route.dwForwardType, MIB_IPROUTE_TYPE_DIRECT);
        v4.sin_family = 77;
        CHECK_INT(GetBestInterfaceEx((struct sockaddr *)&v4, &best), ERROR_INVALID_PARAMETER);
    }
    CHECK_INT(GetBestInterface(htonl(INADDR_LOOPBACK), NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetBestInterfaceEx(NULL, &best), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetBestInterfaceEx((struct sockaddr *)&v6, NULL), ERROR_INVALID_PARAMETER);
}

static void routes_and_neighbours_are_listed(void) {
    ULONG size = sizeof room;
    DWORD i, error = GetIpForwardTable(&room.routes, &size, TRUE);
    CHECK(error == NO_ERROR || error == ERROR_NO_DATA);
    if (error == NO_ERROR) {
        for (i = 1; i < room.routes.dwNumEntries; i++)
            CHECK(ntohl(room.routes.table[i - 1].dwForwardDest) <= ntohl(room.routes.table[i].dwForwardDest));
        size = 0;
        CHECK_INT(GetIpForwardTable(NULL, &size, FALSE), ERROR_INSUFFICIENT_BUFFER);
    }
    CHECK_INT(GetIpForwardTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
    size = sizeof room;
    error = GetIpNetTable(&room.neighbours, &size, TRUE);
    CHECK(error == NO_ERROR || error == ERROR_NO_DATA);
    CHECK_INT(GetIpNetTable(NULL, NULL, FALSE), ERROR_INVALID_PARAMETER);
}

static void the_protocols_count(void) {
    MIB_TCPSTATS tcp, later;
    MIB_IPSTATS ip;
    MIB_UDPSTATS udp;
    if (GetTcpStatistics(&tcp) == ERROR_NOT_SUPPORTED)
        SKIP("the system does not tell what it counts");
    both_ends_of_a_connection_are_in_the_table();
    CHECK_INT(GetTcpStatistics(&later), NO_ERROR);
    CHECK(later.dwActiveOpens > tcp.dwActiveOpens);
    CHECK(later.dwInSegs > tcp.dwInSegs);
    CHECK_INT(GetIpStatistics(&ip), NO_ERROR);
    CHECK(ip.dwDefaultTTL > 0 && ip.dwNumIf > 0 && ip.dwNumAddr > 0);
    CHECK_INT(GetUdpStatistics(&udp), NO_ERROR);
    CHECK_INT(GetTcpStatistics(NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetIpStatistics(NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetUdpStatistics(NULL), ERROR_INVALID_PARAMETER);
    CHECK_INT(GetTcpStatisticsEx(&tcp, 77), ERROR_INVALID_PARAMETER);
}

static void nobody_may_change_the_routes(void) {
    MIB_IPFORWARDROW route;
    MIB_IPNETROW neighbour;
    memset(&route, 0, sizeof route);
    memset(&neighbour, 0, sizeof neighbour);
    CHECK_INT(CreateIpForwardEntry(&route), ERROR_ACCESS_DENIED);
    CHECK_INT(DeleteIpForwardEntry(&route), ERROR_ACCESS_DENIED);
    CHECK_INT(SetIpForwardEntry(&route), ERROR_ACCESS_DENIED);
    CHECK_INT(SetIpNetEntry(&neighbour), ERROR_ACCESS_DENIED);
    CHECK_INT(DeleteIpNetEntry(NULL), ERROR_INVALID_PARAMETER);
}

static void the_loopback_address_has_no_physical_one(void) {
    ULONG address[2], length = sizeof address;
    CHECK_INT(SendARP(htonl(INADDR_LOOPBACK), 0, address, &length), ERROR_BAD_NET_NAME);
    CHECK_INT(length, 0);
    CHECK_INT(SendARP(htonl(0xE0000001), 0, address, &length), ERROR_BUFFER_OVERFLOW);
    length = sizeof address;
    CHECK_INT(SendARP(htonl(0xE0000001), 0, address, &length), ERROR_INVALID_PARAMETER);
    CHECK_INT(SendARP(htonl(INADDR_LOOPBACK), 0, NULL, &length), ERROR_INVALID_PARAMETER);
    CHECK_INT(SendARP(htonl(INADDR_LOOPBACK), 0, address, NULL), ERROR_INVALID_PARAMETER);
}

TEST_MAIN {
    RUN(the_loopback_address_is_in_the_table);
    RUN(an_interface_is_in_the_table_and_by_itself);
    RUN(a_listener_is_in_the_table_with_its_process);
    RUN(both_ends_of_a_connection_are_in_the_table);
    RUN(endpoints_of_datagrams_are_in_the_table);
    RUN(wrong_classes_and_families);
    RUN(the_loopback_interface_leads_to_this_machine);
    RUN(routes_and_neighbours_are_listed);
    RUN(the_protocols_count);
    if (!ORACLE_LEAVES_OUT("Wine says that it is not implemented"))
        RUN(nobody_may_change_the_routes);
    if (!ORACLE_LEAVES_OUT("Wine says that it is not implemented"))
        RUN(the_loopback_address_has_no_physical_one);
}
