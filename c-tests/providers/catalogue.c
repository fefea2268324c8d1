/* The catalogue of providers: installing, ordering, taking out, damage, and layers that cannot be loaded.
 *
 * Spec:    WSCInstallProvider, WSCUpdateProvider, WSCDeinstallProvider, WSCWriteProviderOrder
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
    RUN(a_layer_that_cannot_be_loaded_makes_no_socket);
    RUN(a_damaged_catalogue_is_left_alone);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
