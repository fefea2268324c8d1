/* A catalogue of the test's own, in which it installs a layer, and the chain of that above TCP.
 *
 * Where the files of the user are is told by an environment variable, so that the user's own catalogue stays
 * as it is, and tests can run at once. */

#ifndef OWN_CATALOGUE_H
#define OWN_CATALOGUE_H

#include "ws2test.h"

#include <ws2spi.h>
#include <sporder.h>

static GUID layer = {0x11111111, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
static GUID chain = {0x22222222, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
static WSAPROTOCOL_INFOW entries[64];
static char folder[MAX_PATH], file[MAX_PATH];

static inline int listed(void) {
    DWORD length = sizeof(entries);
    int error = 0, count = WSCEnumProtocols(NULL, entries, &length, &error);
    REQUIRE(count > 0);
    return count;
}

static inline WSAPROTOCOL_INFOW *find(const GUID *id) {
    int i, count = listed();
    for (i = 0; i < count; i++) {
        if (memcmp(&entries[i].ProviderId, id, sizeof(*id)) == 0) {
            return &entries[i];
        }
    }
    return NULL;
}

/* The entry of a base protocol over IPv4. */
static inline WSAPROTOCOL_INFOW *base(int protocol) {
    int i, count = listed();
    for (i = 0; i < count; i++) {
        if (entries[i].iAddressFamily == AF_INET && entries[i].iProtocol == protocol &&
            entries[i].ProtocolChain.ChainLen == BASE_PROTOCOL) {
            return &entries[i];
        }
    }
    return NULL;
}

static inline WSAPROTOCOL_INFOW *tcp(void) {
    return base(IPPROTO_TCP);
}

/* Installs the provider `path` as a layer and as a chain above a base protocol, which gets the name `name`. */
static inline void install_above(const WSAPROTOCOL_INFOW *lower, const WCHAR *path, const WCHAR *name) {
    WSAPROTOCOL_INFOW info = *lower;
    DWORD bottom = info.dwCatalogEntryId;
    int error = 0;
    info.ProtocolChain.ChainLen = LAYERED_PROTOCOL;
    wcscpy(info.szProtocol, L"a layer");
    CHECK(WSCInstallProvider(&layer, path, &info, 1, &error) == 0);
    info.ProtocolChain.ChainLen = 2;
    info.ProtocolChain.ChainEntries[1] = bottom;
    info.ProtocolChain.ChainEntries[0] = find(&layer)->dwCatalogEntryId;
    wcscpy(info.szProtocol, name);
    CHECK(WSCInstallProvider(&chain, path, &info, 1, &error) == 0);
}

static inline void install(const WCHAR *path) {
    install_above(tcp(), path, L"a chain");
}

static inline void deinstall(void) {
    int error = 0;
    CHECK(WSCDeinstallProvider(&chain, &error) == 0);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
}

/* The chain before everything else. */
static inline void chain_first(void) {
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

/* The path of a provider in modules/, which the build has made for this test. */
static inline const WCHAR *module_path(const char *name) {
    static WCHAR path[MAX_PATH];
    char modules[MAX_PATH], narrow[MAX_PATH + 16];
    REQUIRE(GetEnvironmentVariableA("TEST_MODULES", modules, sizeof(modules)) > 0);
    snprintf(narrow, sizeof(narrow), "%s/%s.so", modules, name);
    REQUIRE(MultiByteToWideChar(CP_ACP, 0, narrow, -1, path, MAX_PATH) > 0);
    return path;
}

/* Starts this program once more, with arguments: as its own child it does `task`. */
static inline HANDLE start_child_with(const char *task, const char *arguments) {
    char self[MAX_PATH], line[MAX_PATH + 64];
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    memset(&startup, 0, sizeof(startup));
    memset(&made, 0, sizeof(made));
    startup.cb = sizeof(startup);
    REQUIRE(GetModuleFileNameA(NULL, self, sizeof(self)) > 0);
    REQUIRE(SetEnvironmentVariableA("TEST_CHILD", task));
    snprintf(line, sizeof(line), "\"%s\" %s", self, arguments);
    REQUIRE(CreateProcessA(self, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made));
    REQUIRE(SetEnvironmentVariableA("TEST_CHILD", NULL));
    CHECK(CloseHandle(made.hThread));
    return made.hProcess;
}

static inline HANDLE start_child(const char *task) {
    return start_child_with(task, "");
}

/* Waits until a child has ended; answers its exit code. */
static inline DWORD end_of_child(HANDLE child) {
    DWORD code = 0;
    CHECK_INT(WaitForSingleObject(child, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(child, &code));
    CHECK(CloseHandle(child));
    return code;
}

/* Whether this process is a child that is to do `task`. */
static inline int is_child_for(const char *task) {
    char told[32];
    DWORD length = GetEnvironmentVariableA("TEST_CHILD", told, sizeof(told));
    return length > 0 && length < sizeof(told) && strcmp(told, task) == 0;
}

/* Has this process, and those that it starts, use a catalogue of their own. Before WSAStartup. */
static inline void begin_own_catalogue(const char *name) {
    char temporary[MAX_PATH];
    REQUIRE(GetTempPathA(sizeof(temporary), temporary) > 0);
    snprintf(folder, sizeof(folder), "%sws2_32-%s-%lu", temporary, name, (unsigned long)GetCurrentProcessId());
    snprintf(file, sizeof(file), "%s/ws2_32/providers", folder);
    REQUIRE(SetEnvironmentVariableA("XDG_DATA_HOME", folder));
}

/* Takes its files away. */
static inline void end_own_catalogue(void) {
    static const char *const names[] = {"providers", "providers.new", "lock"};
    size_t i;
    for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
        snprintf(file, sizeof(file), "%s/ws2_32/%s", folder, names[i]);
        remove(file);
    }
    snprintf(file, sizeof(file), "%s/ws2_32", folder);
    RemoveDirectoryA(file);
    RemoveDirectoryA(folder);
}

#endif
