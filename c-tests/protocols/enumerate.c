/* WSAEnumProtocols: the protocols that sockets can have, and room that is too small.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumprotocolsa
 * Windows: as documented. The order of errors, and what a list of protocols that nobody has gives,
 *          are those of the oracle.
 * Covers:  src/api/winsock/protocols.rs, src/convert/protocols.rs */

#include "ws2test.h"

static WSAPROTOCOL_INFOA list[64];

/* The entry of a family and a type, which must be there. */
static const WSAPROTOCOL_INFOA *find(int count, int family, int type) {
    int i;
    for (i = 0; i < count; i++) {
        if (list[i].iAddressFamily == family && list[i].iSocketType == type) {
            return &list[i];
        }
    }
    return NULL;
}

static int all_of_them(void) {
    DWORD length = sizeof list;
    return WSAEnumProtocolsA(NULL, list, &length);
}

static void check_entry(int family, int type, int protocol, int address, DWORD flags) {
    const WSAPROTOCOL_INFOA *entry = find(all_of_them(), family, type);
    REQUIRE(entry != NULL);
    CHECK_INT(entry->iProtocol, protocol);
    CHECK_INT(entry->iMaxSockAddr, address);
    CHECK_INT(entry->iMinSockAddr, address);
    CHECK_INT(entry->dwServiceFlags1, flags);
    CHECK_INT(entry->dwProviderFlags, PFL_MATCHES_PROTOCOL_ZERO);
    CHECK_INT(entry->ProtocolChain.ChainLen, BASE_PROTOCOL);
    CHECK_INT(entry->iVersion, 2);
    CHECK_INT(entry->iNetworkByteOrder, BIGENDIAN);
    CHECK_INT(entry->iSecurityScheme, SECURITY_PROTOCOL_NONE);
    CHECK(entry->szProtocol[0] != '\0');
}

static void tcp_and_udp_over_both_protocols(void) {
    check_entry(AF_INET, SOCK_STREAM, IPPROTO_TCP, 16, 0x20066);
    check_entry(AF_INET, SOCK_DGRAM, IPPROTO_UDP, 16, 0x20609);
    check_entry(AF_INET6, SOCK_STREAM, IPPROTO_TCP, 28, 0x20066);
    check_entry(AF_INET6, SOCK_DGRAM, IPPROTO_UDP, 28, 0x20609);
}

static void raw_protocols_are_hidden(void) {
    CHECK(find(all_of_them(), AF_INET, SOCK_RAW) == NULL);
    CHECK(find(all_of_them(), AF_INET6, SOCK_RAW) == NULL);
}

static void too_little_room(void) {
    DWORD needed = 0, length;
    int count = all_of_them();
    CHECK_FAILS(WSAEnumProtocolsA(NULL, NULL, &needed), SOCKET_ERROR, WSAENOBUFS);
    CHECK(needed >= (DWORD)count * sizeof list[0]);
    length = needed - 1;
    memset(list, 0x55, sizeof list);
    CHECK_FAILS(WSAEnumProtocolsA(NULL, list, &length), SOCKET_ERROR, WSAENOBUFS);
    CHECK_INT(length, needed);
    CHECK_INT(list[0].dwServiceFlags1, 0x55555555);
    CHECK_INT(WSAEnumProtocolsA(NULL, list, &length), count);
}

static void a_list_of_protocols_chooses(void) {
    int tcp[] = {IPPROTO_TCP, 0}, nobody[] = {99, 0}, none[] = {0};
    DWORD length = sizeof list;
    int i, count = WSAEnumProtocolsA(tcp, list, &length);
    CHECK(count >= 2);
    for (i = 0; i < count; i++) {
        CHECK_INT(list[i].iProtocol, IPPROTO_TCP);
    }
    length = 0;
    CHECK_INT(WSAEnumProtocolsA(nobody, list, &length), 0);
    CHECK_INT(WSAEnumProtocolsA(none, list, &length), 0);
}

static void wide_names_are_the_narrow_ones(void) {
    static WSAPROTOCOL_INFOW wide[64];
    DWORD length = sizeof wide;
    int i, count = WSAEnumProtocolsW(NULL, wide, &length);
    CHECK_INT(count, all_of_them());
    for (i = 0; wide[0].szProtocol[i] != 0 || list[0].szProtocol[i] != 0; i++) {
        CHECK_INT(wide[0].szProtocol[i], list[0].szProtocol[i]);
    }
    CHECK(i > 0);
    CHECK_INT(wide[0].dwCatalogEntryId, list[0].dwCatalogEntryId);
}

static void an_entry_makes_a_socket(void) {
    SOCKET s;
    WSAPROTOCOL_INFOA entry;
    const WSAPROTOCOL_INFOA *found = find(all_of_them(), AF_INET, SOCK_DGRAM);
    REQUIRE(found != NULL);
    entry = *found;
    s = WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &entry, 0, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(tcp_and_udp_over_both_protocols);
    RUN(raw_protocols_are_hidden);
    RUN(too_little_room);
    RUN(a_list_of_protocols_chooses);
    RUN(wide_names_are_the_narrow_ones);
    RUN(an_entry_makes_a_socket);
}
