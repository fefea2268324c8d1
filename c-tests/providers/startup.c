/* Providers that start badly: no socket, the documented error, and the next one is served.
 *
 * Spec:    WSPStartup, WSASocket; WSAEPROVIDERFAILEDINIT, WSAEINVALIDPROVIDER, WSAEINVALIDPROCTABLE
 * Windows: the same, where administrators install providers
 * Covers:  the version and the functions that WSPStartup answers; files that are no providers
 * Modules: broken nothing
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

static void check_fails(const WCHAR *path, const WCHAR *how, int error) {
    SOCKET s;
    install_above(tcp(), path, how);
    chain_first();
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, 0), INVALID_SOCKET, error);
    CHECK_FAILS(WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, find(&chain), 0, 0),
                INVALID_SOCKET, error);
    /* It is not asked about others. */
    s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
    deinstall();
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET && closesocket(s) == 0);
}

static void it_does_not_want_to_start(void) {
    check_fails(module_path("broken"), L"refuses", WSAEPROVIDERFAILEDINIT);
}

static void it_is_of_another_version(void) {
    check_fails(module_path("broken"), L"too old", WSAEINVALIDPROVIDER);
}

static void a_function_is_missing(void) {
    WCHAR how[32];
    int i, count = (int)(sizeof(WSPPROC_TABLE) / sizeof(LPWSPACCEPT));
    CHECK_INT(count, 30);
    for (i = 0; i < count; i++) {
        swprintf(how, 32, L"lacks %d", i);
        check_fails(module_path("broken"), how, WSAEINVALIDPROCTABLE);
    }
    check_fails(module_path("broken"), L"empty", WSAEINVALIDPROCTABLE);
}

static void who_has_started_is_told_of_the_end(void) {
    /* Kept loaded, so that its count stays. */
    HMODULE library = LoadLibraryW(module_path("broken"));
    LONG (*cleanups)(void);
    LONG before;
    REQUIRE(library != NULL);
    cleanups = (LONG(*)(void))(void (*)(void))GetProcAddress(library, "broken_cleanups");
    REQUIRE(cleanups != NULL);
    before = cleanups();
    check_fails(module_path("broken"), L"too old", WSAEINVALIDPROVIDER);
    CHECK_INT(cleanups(), before + 2);
    check_fails(module_path("broken"), L"refuses", WSAEPROVIDERFAILEDINIT);
    CHECK_INT(cleanups(), before + 2);
    CHECK(FreeLibrary(library));
}

static void what_is_no_provider(void) {
    WCHAR path[MAX_PATH];
    /* There is no such file; it is no library; it is a folder; it is a library without WSPStartup. */
    check_fails(L"/no/such/provider.so", L"any", WSAEPROVIDERFAILEDINIT);
    CHECK(MultiByteToWideChar(CP_ACP, 0, file, -1, path, MAX_PATH) > 0);
    check_fails(path, L"any", WSAEPROVIDERFAILEDINIT);
    CHECK(MultiByteToWideChar(CP_ACP, 0, folder, -1, path, MAX_PATH) > 0);
    check_fails(path, L"any", WSAEPROVIDERFAILEDINIT);
    check_fails(module_path("nothing"), L"any", WSAEPROVIDERFAILEDINIT);
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    begin_own_catalogue("startup");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    RUN(it_does_not_want_to_start);
    RUN(it_is_of_another_version);
    RUN(a_function_is_missing);
    RUN(who_has_started_is_told_of_the_end);
    RUN(what_is_no_provider);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
