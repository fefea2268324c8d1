/* The catalogue of providers: installing, ordering, taking out, damage, and layers that cannot be loaded.
 *
 * Spec:    WSCInstallProvider, WSCInstallProviderAndChains, WSCUpdateProvider, WSCDeinstallProvider,
 *          WSCWriteProviderOrder
 * Windows: the same, for administrators
 * Covers:  WSC functions, WSAEnumProtocols, WSASocket by catalogue entry, WSAEPROVIDERFAILEDINIT
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

static void what_cannot_be_installed(void) {
    WSAPROTOCOL_INFOW info = *tcp();
    GUID base = info.ProviderId;
    int error = 0;
    CHECK(WSCInstallProvider(NULL, L"x", &info, 1, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WSCInstallProvider(&layer, NULL, &info, 1, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WSCInstallProvider(&layer, L"x", NULL, 1, &error) == SOCKET_ERROR && error == WSAEFAULT);
    CHECK(WSCInstallProvider(&layer, L"", &info, 1, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WSCInstallProvider(&layer, L"x", &info, 0, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WSCInstallProvider(&base, L"x", &info, 1, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    info.ProtocolChain.ChainLen = 8;
    CHECK(WSCInstallProvider(&layer, L"x", &info, 1, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WSCDeinstallProvider(&layer, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WSCDeinstallProvider(&base, &error) == SOCKET_ERROR && error == WSAEINVAL);
    CHECK(WSCUpdateProvider(&layer, L"x", tcp(), 1, &error) == SOCKET_ERROR && error == WSAEINVAL);
}

static void what_is_installed_is_listed(void) {
    int before = listed(), error = 0, length = MAX_PATH;
    WSAPROTOCOL_INFOW shown[64];
    DWORD room = sizeof(shown), number;
    WCHAR path[MAX_PATH];
    int i, count, chains = 0, layers = 0;
    install(L"%HOME%/no such provider.so");
    CHECK(listed() == before + 2);
    CHECK(find(&layer)->dwCatalogEntryId != find(&chain)->dwCatalogEntryId);
    CHECK(wcscmp(find(&chain)->szProtocol, L"a chain") == 0);
    CHECK(WSCGetProviderPath(&chain, path, &length, &error) == 0);
    CHECK(wcscmp(path, L"%HOME%/no such provider.so") == 0);
    count = WSAEnumProtocolsW(NULL, shown, &room);
    for (i = 0; i < count; i++) {
        chains += shown[i].ProtocolChain.ChainLen > 1;
        layers += shown[i].ProtocolChain.ChainLen == LAYERED_PROTOCOL;
    }
    CHECK(chains == 1 && layers == 0);
    CHECK(WSCInstallProvider(&layer, L"x", tcp(), 1, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);

    number = find(&layer)->dwCatalogEntryId;
    CHECK(WSCUpdateProvider(&layer, L"other", find(&layer), 1, &error) == 0);
    CHECK(find(&layer)->dwCatalogEntryId == number);
    length = MAX_PATH;
    CHECK(WSCGetProviderPath(&layer, path, &length, &error) == 0 && wcscmp(path, L"other") == 0);
    deinstall();
    CHECK(listed() == before);
}

static void the_order_names_every_entry_once(void) {
    DWORD order[2] = {1001, 1001};
    CHECK(WSCWriteProviderOrder(order, 2) == WSAEINVAL);
    CHECK(WSCWriteProviderOrder(NULL, 2) == WSAEINVAL);
    install(L"nowhere");
    CHECK(find(&chain) != &entries[0]);
    chain_first();
    CHECK(find(&chain) == &entries[0]);
    deinstall();
}

/* The layer `id` above one protocol, by one call. */
static int install_above_one(GUID *id, const WCHAR *name, WSAPROTOCOL_INFOW *lower, DWORD *number, int *error) {
    return WSCInstallProviderAndChains(id, L"nowhere", name, XP1_IFS_HANDLES, lower, 1, number, error);
}

static void a_layer_is_installed_with_its_chains(void) {
    int before = listed(), error = 0;
    DWORD first = 0, second = 0, bottom = tcp()->dwCatalogEntryId;
    WSAPROTOCOL_INFOW above[3];
    above[0] = *tcp();
    above[1] = *base(IPPROTO_UDP);
    above[2] = *tcp();
    CHECK(WSCInstallProviderAndChains(&layer, L"nowhere", L"first", XP1_IFS_HANDLES, above, 3, &first, &error) == 0);
    CHECK_INT(listed(), before + 3);
    CHECK(find(&layer) == &entries[0]);
    CHECK(entries[0].iProtocol == IPPROTO_TCP && entries[1].iProtocol == IPPROTO_UDP);
    CHECK(entries[0].ProtocolChain.ChainLen == 2 && entries[1].ProtocolChain.ChainLen == 2);
    CHECK(entries[0].ProtocolChain.ChainEntries[0] == first && entries[0].ProtocolChain.ChainEntries[1] == bottom);
    CHECK(entries[0].dwServiceFlags1 & XP1_IFS_HANDLES);
    CHECK_INT(entries[0].iAddressFamily, AF_INET);
    CHECK(entries[before + 2].dwCatalogEntryId == first);
    CHECK_INT(entries[before + 2].ProtocolChain.ChainLen, LAYERED_PROTOCOL);
    CHECK(entries[before + 2].dwProviderFlags & PFL_HIDDEN);
    CHECK(wcscmp(entries[before + 2].szProtocol, L"first") == 0);

    /* The next stands above that. */
    CHECK(install_above_one(&chain, L"second", above, &second, &error) == 0);
    CHECK_INT(listed(), before + 5);
    CHECK(find(&chain) == &entries[0]);
    CHECK_INT(entries[0].ProtocolChain.ChainLen, 3);
    CHECK(entries[0].ProtocolChain.ChainEntries[0] == second && entries[0].ProtocolChain.ChainEntries[1] == first &&
          entries[0].ProtocolChain.ChainEntries[2] == bottom);
    deinstall();
    CHECK_INT(listed(), before);
}

static void a_layer_above_every_base_protocol(void) {
    int before = listed(), i, chains = 0, error = 0;
    CHECK(WSCInstallProviderAndChains(&layer, L"nowhere", L"all", 0, NULL, 0, NULL, &error) == 0);
    CHECK_INT(listed(), 2 * before + 1);
    for (i = 0; i < 2 * before + 1; i++) {
        chains += entries[i].ProtocolChain.ChainLen == 2;
        CHECK(i >= before || entries[i].ProtocolChain.ChainLen == 2);
    }
    CHECK_INT(chains, before);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
}

static void what_cannot_be_installed_with_chains(void) {
    WCHAR long_path[MAX_PATH + 1], long_name[WSAPROTOCOL_LEN + 2];
    WSAPROTOCOL_INFOW lower = *tcp(), none = lower;
    GUID other = {0x44444444, 0, 0, {0}};
    int before = listed(), error = 0, i;
    none.iAddressFamily = 77;
    for (i = 0; i < MAX_PATH; i++) {
        long_path[i] = L'x';
    }
    long_path[MAX_PATH] = 0;
    for (i = 0; i < WSAPROTOCOL_LEN + 1; i++) {
        long_name[i] = L'x';
    }
    long_name[WSAPROTOCOL_LEN + 1] = 0;
#define REFUSED(ID, PATH, NAME, LIST, COUNT) \
    (WSCInstallProviderAndChains(ID, PATH, NAME, 0, LIST, COUNT, NULL, &error) == SOCKET_ERROR && error == WSAEINVAL)
    CHECK(REFUSED(NULL, L"x", L"name", &lower, 1));
    CHECK(REFUSED(&layer, NULL, L"name", &lower, 1));
    CHECK(REFUSED(&layer, L"", L"name", &lower, 1));
    CHECK(REFUSED(&layer, long_path, L"name", &lower, 1));
    CHECK(REFUSED(&layer, L"x", NULL, &lower, 1));
    CHECK(REFUSED(&layer, L"x", L"", &lower, 1));
    CHECK(REFUSED(&layer, L"x", long_name, &lower, 1));
    CHECK(REFUSED(&layer, L"x", L"name", &lower, 0));
    CHECK(REFUSED(&layer, L"x", L"name", &none, 1));
    CHECK(install_above_one(&layer, L"name", &lower, NULL, &error) == 0);
    CHECK(REFUSED(&layer, L"x", L"other", &lower, 1));
    CHECK(REFUSED(&other, L"x", L"name", &lower, 1));
#undef REFUSED
    /* Seven is the most. */
    for (i = 3; i <= MAX_PROTOCOL_CHAIN; i++) {
        WCHAR name[] = L"layer ?";
        name[6] = (WCHAR)(L'0' + i);
        other.Data2 = (unsigned short)i;
        CHECK(install_above_one(&other, name, &lower, NULL, &error) == 0);
        CHECK(listed() > 0 && entries[0].ProtocolChain.ChainLen == i);
    }
    other.Data2 = 99;
    CHECK(install_above_one(&other, L"one too many", &lower, NULL, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(find(&other) == NULL);
    for (i = 3; i <= MAX_PROTOCOL_CHAIN; i++) {
        other.Data2 = (unsigned short)i;
        CHECK(WSCDeinstallProvider(&other, &error) == 0);
    }
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    CHECK_INT(listed(), before);
}

static void a_layer_that_cannot_be_loaded_makes_no_socket(void) {
    SOCKET s;
    WSAPROTOCOL_INFOW base;
    WCHAR path[MAX_PATH];
    install(L"/no/such/provider.so");
    /* Behind the base protocol it is not asked. */
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
    chain_first();
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, 0), INVALID_SOCKET, WSAEPROVIDERFAILEDINIT);
    CHECK_FAILS(WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, find(&chain), 0, 0),
                INVALID_SOCKET, WSAEPROVIDERFAILEDINIT);
    /* What it does not offer, and who names the base protocol, is served. */
    s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
    base = *tcp();
    s = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, &base, 0, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
    deinstall();

    /* Neither is a file that is no library, nor this library itself. */
    CHECK(MultiByteToWideChar(CP_ACP, 0, file, -1, path, MAX_PATH) > 0);
    install(path);
    chain_first();
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, 0), INVALID_SOCKET, WSAEPROVIDERFAILEDINIT);
    deinstall();
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
}

static void a_damaged_catalogue_is_left_alone(void) {
    static const char damage[] = "ws2_32 catalogue 1\nprovider";
    char read[64];
    DWORD length = sizeof(entries);
    size_t got;
    int error = 0;
    WSADATA data;
    FILE *stream = fopen(file, "wb");
    REQUIRE(stream != NULL);
    fputs(damage, stream);
    fclose(stream);
    CHECK(WSCEnumProtocols(NULL, entries, &length, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCDeinstallProvider(&chain, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK_FAILS(WSAEnumProtocolsW(NULL, entries, &length), SOCKET_ERROR, WSAENETDOWN);
    CHECK(WSAStartup(MAKEWORD(2, 2), &data) == WSASYSNOTREADY);
    stream = fopen(file, "rb");
    REQUIRE(stream != NULL);
    got = fread(read, 1, sizeof(read), stream);
    fclose(stream);
    CHECK(got == sizeof(damage) - 1 && memcmp(read, damage, got) == 0);
    CHECK(remove(file) == 0);
    length = sizeof(entries);
    CHECK(WSCEnumProtocols(NULL, entries, &length, &error) > 0);
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    begin_own_catalogue("catalogue");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    RUN(what_cannot_be_installed);
    RUN(what_is_installed_is_listed);
    RUN(the_order_names_every_entry_once);
    RUN(a_layer_is_installed_with_its_chains);
    RUN(a_layer_above_every_base_protocol);
    RUN(what_cannot_be_installed_with_chains);
    RUN(a_layer_that_cannot_be_loaded_makes_no_socket);
    RUN(a_damaged_catalogue_is_left_alone);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
