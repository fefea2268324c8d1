/* Categories: which layers the sockets of a program are made by.
 *
 * Spec:    WSCSetProviderInfo, WSCGetProviderInfo, WSCSetApplicationCategory, WSCGetApplicationCategory
 * Windows: the same, for administrators
 * Covers:  LSP_…; a program's path and arguments; what is said of nobody
 * Modules: layer
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

#include "modules/layer.h"

static WCHAR self[MAX_PATH];
static DWORD self_length;

static int set_categories(DWORD categories) {
    int error = 0;
    return WSCSetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, sizeof(categories), 0, &error) ==
                   0
               ? 0
               : error;
}

static void permit(const WCHAR *extra, DWORD permitted, DWORD expected_before) {
    DWORD before = 1234;
    int error = 0;
    CHECK(WSCSetApplicationCategory(self, self_length, extra, extra == NULL ? 0 : (DWORD)wcslen(extra), permitted,
                                    &before, &error) == 0);
    CHECK_INT(before, expected_before);
}

static void a_layer_has_categories(void) {
    DWORD categories = 7;
    size_t size = sizeof(categories);
    int error = 0;
    CHECK(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, &size, 0, &error) == 0);
    CHECK_INT(categories, 0);
    CHECK_INT(set_categories(LSP_FIREWALL | LSP_SYSTEM), 0);
    CHECK(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, &size, 0, &error) == 0);
    CHECK(categories == (LSP_FIREWALL | LSP_SYSTEM) && size == sizeof(categories));
    CHECK_INT(set_categories(LSP_PROXY), 0);
    CHECK(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, &size, 0, &error) == 0);
    CHECK_INT(categories, LSP_PROXY);
    /* Which goes with it. */
    deinstall();
    CHECK_INT(set_categories(LSP_PROXY), WSANO_RECOVERY);
    CHECK(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, &size, 0, &error) ==
              SOCKET_ERROR &&
          error == WSAEINVALIDPROVIDER);
    install_above(tcp(), module_path("layer"), L"passes");
    chain_first();
    CHECK(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, (BYTE *)&categories, &size, 0, &error) == 0);
    CHECK_INT(categories, 0);
}

static void what_is_told_badly(void) {
    DWORD categories = 1;
    size_t size = 3;
    int error = 0;
    BYTE *info = (BYTE *)&categories;
#define REFUSED(CALL, ERROR) CHECK((CALL) == SOCKET_ERROR && error == (ERROR))
    REFUSED(WSCSetProviderInfo(&layer, ProviderInfoAudit, info, 4, 0, &error), ERROR_CALL_NOT_IMPLEMENTED);
    REFUSED(WSCSetProviderInfo(&layer, (WSC_PROVIDER_INFO_TYPE)2, info, 4, 0, &error), WSAEINVAL);
    REFUSED(WSCSetProviderInfo(&layer, ProviderInfoLspCategories, info, 3, 0, &error), WSAEINVAL);
    REFUSED(WSCSetProviderInfo(NULL, ProviderInfoLspCategories, info, 4, 0, &error), WSAEFAULT);
    REFUSED(WSCSetProviderInfo(&layer, ProviderInfoLspCategories, NULL, 4, 0, &error), WSAEFAULT);
    REFUSED(WSCGetProviderInfo(&layer, ProviderInfoAudit, info, &size, 0, &error), ERROR_CALL_NOT_IMPLEMENTED);
    REFUSED(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, info, NULL, 0, &error), WSAEFAULT);
    REFUSED(WSCGetProviderInfo(NULL, ProviderInfoLspCategories, info, &size, 0, &error), WSAEFAULT);
    REFUSED(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, info, &size, 0, &error), WSAEFAULT);
    CHECK_INT(size, 4);
    size = 0;
    REFUSED(WSCGetProviderInfo(&layer, ProviderInfoLspCategories, NULL, &size, 0, &error), WSAEFAULT);
    CHECK_INT(size, 4);
    REFUSED(WSCSetApplicationCategory(NULL, 1, NULL, 0, 1, NULL, &error), WSAEFAULT);
    REFUSED(WSCSetApplicationCategory(self, 0, NULL, 0, 1, NULL, &error), WSAEINVAL);
    REFUSED(WSCGetApplicationCategory(NULL, 1, NULL, 0, &categories, &error), WSAEFAULT);
    REFUSED(WSCGetApplicationCategory(self, self_length, NULL, 0, NULL, &error), WSAEFAULT);
    REFUSED(WSCGetApplicationCategory(self, self_length, NULL, 0, &categories, &error), WSASERVICE_NOT_FOUND);
#undef REFUSED
}

/* Whether the layer makes the sockets of this program when it is started anew, with some arguments. */
static int has_layer(const char *arguments) {
    DWORD code = end_of_child(start_child_with("socket", arguments));
    CHECK(code == 0 || code == 7);
    return code == 7;
}

/* Whether the layer makes a socket of this process. */
static int makes_socket(void) {
    volatile LONG *(*counts)(void);
    HMODULE library = LoadLibraryW(module_path("layer"));
    LONG before;
    SOCKET s;
    REQUIRE(library != NULL);
    counts = (volatile LONG * (*)(void))(void (*)(void))GetProcAddress(library, "layer_counts");
    REQUIRE(counts != NULL);
    before = counts()[SEEN_SOCKET];
    s = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    CHECK(closesocket(s) == 0);
    return counts()[SEEN_SOCKET] > before;
}

static void programs_have_permitted_layers_only(void) {
    DWORD permitted = 0;
    int error = 0;
    /* Of whom nothing is said has every layer. */
    CHECK(has_layer(""));
    permit(NULL, LSP_FIREWALL, 0);
    CHECK(!has_layer(""));
    CHECK_INT(set_categories(LSP_FIREWALL), 0);
    CHECK(has_layer(""));
    CHECK_INT(set_categories(LSP_FIREWALL | LSP_PROXY), 0);
    CHECK(!has_layer(""));
    permit(NULL, LSP_PROXY, LSP_FIREWALL);
    CHECK(has_layer(""));
    CHECK(WSCGetApplicationCategory(self, self_length, NULL, 0, &permitted, &error) == 0);
    CHECK_INT(permitted, LSP_FIREWALL | LSP_PROXY);
    /* Arguments tell programs apart of the same file. */
    permit(L"-k \"a service\"", LSP_SYSTEM | LSP_FIREWALL | LSP_PROXY, 0);
    CHECK(has_layer("-k other"));
    CHECK(!has_layer("-k \"a service\""));
    CHECK_INT(set_categories(LSP_SYSTEM | LSP_FIREWALL), 0);
    CHECK(has_layer("-k \"a service\""));
    CHECK(!has_layer("-k other"));
}

static void what_is_permitted_stays_for_a_process(void) {
    WSADATA data;
    /* This process has begun before anything was said of it, whatever others of this program may have. */
    CHECK_INT(set_categories(0), 0);
    CHECK(!has_layer(""));
    CHECK(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    CHECK(makes_socket());
    CHECK(WSACleanup() == 0);
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    if (is_child_for("socket")) {
        REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
        if (makes_socket()) {
            ExitProcess(7);
        }
        return;
    }
    begin_own_catalogue("categories");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    self_length = GetModuleFileNameW(NULL, self, MAX_PATH);
    REQUIRE(self_length > 0);
    install_above(tcp(), module_path("layer"), L"passes");
    chain_first();
    RUN(a_layer_has_categories);
    RUN(what_is_told_badly);
    RUN(programs_have_permitted_layers_only);
    RUN(what_is_permitted_stays_for_a_process);
    deinstall();
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
