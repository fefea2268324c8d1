/* The catalogue of providers: installing, ordering, taking out, damage, and layers that cannot be loaded.
 *
 * Spec:    WSCInstallProvider, WSCUpdateProvider, WSCDeinstallProvider, WSCWriteProviderOrder
 * Windows: the same, for administrators
 * Covers:  WSC functions, WSAEnumProtocols, WSASocket by catalogue entry, WSAEPROVIDERFAILEDINIT
 * Oracle:  no, it would change the catalogue of the machine */

#include "ws2test.h"

#include <ws2spi.h>
#include <sporder.h>

static GUID layer = {0x11111111, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
static GUID chain = {0x22222222, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
static WSAPROTOCOL_INFOW entries[64];
static char folder[MAX_PATH], file[MAX_PATH];

static int listed(void) {
    DWORD length = sizeof(entries);
    int error = 0, count = WSCEnumProtocols(NULL, entries, &length, &error);
    REQUIRE(count > 0);
    return count;
}

static WSAPROTOCOL_INFOW *find(const GUID *id) {
    int i, count = listed();
    for (i = 0; i < count; i++) {
        if (memcmp(&entries[i].ProviderId, id, sizeof(*id)) == 0) {
            return &entries[i];
        }
    }
    return NULL;
}

static WSAPROTOCOL_INFOW *tcp(void) {
    int i, count = listed();
    for (i = 0; i < count; i++) {
        if (entries[i].iAddressFamily == AF_INET && entries[i].iProtocol == IPPROTO_TCP &&
            entries[i].ProtocolChain.ChainLen == BASE_PROTOCOL) {
            return &entries[i];
        }
    }
    return NULL;
}

static void install(const WCHAR *path) {
    WSAPROTOCOL_INFOW info = *tcp();
    DWORD base = info.dwCatalogEntryId;
    int error = 0;
    info.ProtocolChain.ChainLen = LAYERED_PROTOCOL;
    wcscpy(info.szProtocol, L"a layer");
    CHECK(WSCInstallProvider(&layer, path, &info, 1, &error) == 0);
    info.ProtocolChain.ChainLen = 2;
    info.ProtocolChain.ChainEntries[1] = base;
    info.ProtocolChain.ChainEntries[0] = find(&layer)->dwCatalogEntryId;
    wcscpy(info.szProtocol, L"a chain");
    CHECK(WSCInstallProvider(&chain, path, &info, 1, &error) == 0);
}

static void deinstall(void) {
    int error = 0;
    CHECK(WSCDeinstallProvider(&chain, &error) == 0);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
}

/* The chain before everything else. */
static void chain_first(void) {
    DWORD order[64];
    int i, count = listed(), placed = 0;
    order[placed++] = find(&chain)->dwCatalogEntryId;
    for (i = 0; i < count; i++) {
        if (entries[i].dwCatalogEntryId != order[0]) {
            order[placed++] = entries[i].dwCatalogEntryId;
        }
    }
    CHECK(WSCWriteProviderOrder(order, (DWORD)placed) == 0);
}

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
    char temporary[MAX_PATH];
    REQUIRE(GetTempPathA(sizeof(temporary), temporary) > 0);
    snprintf(folder, sizeof(folder), "%sws2_32-catalogue-%lu", temporary, (unsigned long)GetCurrentProcessId());
    snprintf(file, sizeof(file), "%s/ws2_32/providers", folder);
    REQUIRE(SetEnvironmentVariableA("XDG_DATA_HOME", folder));
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    RUN(what_cannot_be_installed);
    RUN(what_is_installed_is_listed);
    RUN(the_order_names_every_entry_once);
    RUN(a_layer_that_cannot_be_loaded_makes_no_socket);
    RUN(a_damaged_catalogue_is_left_alone);
    REQUIRE(WSACleanup() == 0);
    snprintf(file, sizeof(file), "%s/ws2_32/lock", folder);
    remove(file);
    snprintf(file, sizeof(file), "%s/ws2_32", folder);
    RemoveDirectoryA(file);
    RemoveDirectoryA(folder);
}
