/* Name spaces against bad input: buffers one byte short, structures of a wrong size, unknown identifiers, and
 * stores that are damaged or whose writers are killed. Each gets its error, and the store stays whole.
 *
 * The test starts itself: a word behind its name makes it a child that registers services until it is killed.
 * The stores are the test's own, in folders that environment variables name.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicea
 * Windows: as the pages of the functions say; there the stores are the system's
 * Oracle:  no, because Wine has none of these functions
 * Covers:  src/sys/stores.rs, src/resolve/namespaces/, src/ffi/query_set.rs, src/ffi/class_info.rs
 * Limit:   60 s */

#include "ws2test.h"

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

static char self[MAX_PATH], folder[MAX_PATH];
static GUID test_class = {0x4e57, 0x57a4, 0x4e57, {0x8c, 0, 1, 2, 3, 4, 5, 6}};
static GUID unknown = {0x99999999, 9, 9, {9, 9, 9, 9, 9, 9, 9, 9}};

static union {
    WSAQUERYSETA set;
    WSANAMESPACE_INFOA providers;
    WSANAMESPACE_INFOEXA providers_ex;
    WSASERVICECLASSINFOA narrow_class;
    WSASERVICECLASSINFOW wide_class;
    char bytes[4096];
} room;

static WSAQUERYSETA service(const char *name) {
    WSAQUERYSETA set;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)name;
    set.dwNameSpace = NS_LOCALNAME;
    return set;
}

static int set_service(const char *name, WSAESETSERVICEOP operation) {
    WSAQUERYSETA set = service(name);
    return WSASetServiceA(&set, operation, 0);
}

static int found(const char *name) {
    WSAQUERYSETA set = service(name);
    HANDLE lookup;
    DWORD length = sizeof room;
    int error = 0;
    if (WSALookupServiceBeginA(&set, LUP_RETURN_NAME, &lookup) != 0) {
        return WSAGetLastError();
    }
    if (WSALookupServiceNextA(lookup, 0, &length, &room.set) != 0) {
        error = WSAGetLastError();
    }
    CHECK_OK(WSALookupServiceEnd(lookup));
    return error;
}

/* ---- Files ------------------------------------------------------------------------------------- */

/* The path of a file in one of the stores. */
static const char *path_of(const char *name) {
    static char path[2 * MAX_PATH];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static size_t read_all(const char *name, char *bytes, size_t room_for) {
    FILE *stream = fopen(path_of(name), "rb");
    size_t size;
    REQUIRE(stream != NULL);
    size = fread(bytes, 1, room_for, stream);
    fclose(stream);
    return size;
}

static void write_all(const char *name, const char *bytes, size_t size) {
    FILE *stream = fopen(path_of(name), "wb");
    REQUIRE(stream != NULL);
    CHECK_INT(fwrite(bytes, 1, size, stream), size);
    fclose(stream);
}

#define SERVICES "run/ws2_32/services"

static void damaged_services_are_none_and_make_room(void) {
    static char kept[4096];
    size_t size, cut;
    CHECK_OK(set_service("kept", RNRSERVICE_REGISTER));
    size = read_all(SERVICES, kept, sizeof kept);
    REQUIRE(size > 30 && size < sizeof kept);
    for (cut = 0; cut < size; cut += 7) {
        write_all(SERVICES, kept, cut);
        CHECK_INT(found("kept"), WSASERVICE_NOT_FOUND);
    }
    kept[size / 2] ^= 1;
    write_all(SERVICES, kept, size);
    CHECK_INT(found("kept"), WSASERVICE_NOT_FOUND);
    CHECK_FAILS(set_service("kept", RNRSERVICE_DELETE), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    kept[size / 2] ^= 1;
    write_all(SERVICES, kept, size);
    CHECK_INT(found("kept"), 0);
    write_all(SERVICES, "nonsense", 8);
    CHECK_OK(set_service("new", RNRSERVICE_REGISTER));
    CHECK_INT(found("new"), 0);
    CHECK_INT(found("kept"), WSASERVICE_NOT_FOUND);
    CHECK_OK(set_service("new", RNRSERVICE_DELETE));
}

static void install_class(void) {
    WSASERVICECLASSINFOA info;
    WSANSCLASSINFOA value;
    DWORD port = 77;
    memset(&info, 0, sizeof info);
    memset(&value, 0, sizeof value);
    value.lpszName = (LPSTR)"TcpPort";
    value.dwNameSpace = NS_DNS;
    value.dwValueType = REG_DWORD;
    value.dwValueSize = sizeof port;
    value.lpValue = &port;
    info.lpServiceClassId = &test_class;
    info.lpszServiceClassName = (LPSTR)"A class";
    info.dwCount = 1;
    info.lpClassInfos = &value;
    CHECK_OK(WSAInstallServiceClassA(&info));
}

static void a_damaged_class_is_none_and_makes_room(void) {
    static const char file[] = "data/ws2_32/service_classes/00004e57-57a4-4e57-8c00-010203040506";
    static char kept[1024];
    char name[64];
    DWORD length;
    size_t size;
    install_class();
    size = read_all(file, kept, sizeof kept);
    REQUIRE(size > 20 && size < sizeof kept);
    write_all(file, kept, size - 1);
    length = sizeof name;
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&test_class, name, &length), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    CHECK_FAILS(WSARemoveServiceClass(&test_class), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    install_class();
    CHECK_OK(WSAGetServiceClassNameByClassIdA(&test_class, name, &length));
    CHECK_STR(name, "A class");
    CHECK_OK(WSARemoveServiceClass(&test_class));
}

static void a_folder_that_is_none_is_refused(void) {
    char there[2 * MAX_PATH], away[2 * MAX_PATH];
    snprintf(there, sizeof there, "%s", path_of("run/ws2_32"));
    snprintf(away, sizeof away, "%s", path_of("run/away"));
    CHECK_OK(set_service("kept", RNRSERVICE_REGISTER));
    REQUIRE(MoveFileA(there, away));
    write_all("run/ws2_32", "a file", 6);
    CHECK_INT(found("kept"), WSAEACCES);
    CHECK_FAILS(set_service("kept", RNRSERVICE_REGISTER), SOCKET_ERROR, WSAEACCES);
    CHECK(DeleteFileA(there));
    CHECK_INT(found("kept"), WSASERVICE_NOT_FOUND);
    REQUIRE(MoveFileA(away, there));
    CHECK_INT(found("kept"), 0);
    CHECK_OK(set_service("kept", RNRSERVICE_DELETE));
}

/* ---- Writers that are killed ------------------------------------------------------------------- */

static PROCESS_INFORMATION start(void) {
    PROCESS_INFORMATION process;
    STARTUPINFOA startup;
    char line[2 * MAX_PATH];
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    snprintf(line, sizeof line, "\"%s\" register", self);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process));
    return process;
}

static void writers_that_are_killed_leave_a_whole_store(void) {
    enum { ROUNDS = 20 };
    int i;
    CHECK_OK(set_service("of the parent", RNRSERVICE_REGISTER));
    for (i = 0; i < ROUNDS; i++) {
        PROCESS_INFORMATION child = start();
        /* Until it writes, and then at any moment of that. */
        while (found("of a child") != 0) {
            SwitchToThread();
        }
        CHECK(TerminateProcess(child.hProcess, 7));
        CHECK_INT(WaitForSingleObject(child.hProcess, INFINITE), WAIT_OBJECT_0);
        CHECK(CloseHandle(child.hProcess));
        CHECK(CloseHandle(child.hThread));
        CHECK_INT(found("of a child"), WSASERVICE_NOT_FOUND);
        CHECK_INT(found("of the parent"), 0);
        CHECK_OK(set_service("more", RNRSERVICE_REGISTER));
        CHECK_OK(set_service("more", RNRSERVICE_DELETE));
    }
    CHECK_OK(set_service("of the parent", RNRSERVICE_DELETE));
}

/* ---- Buffers and structures -------------------------------------------------------------------- */

typedef INT(WSAAPI *lister)(LPDWORD length, void *list);

static INT WSAAPI list_a(LPDWORD length, void *list) {
    return WSAEnumNameSpaceProvidersA(length, (LPWSANAMESPACE_INFOA)list);
}

static INT WSAAPI list_w(LPDWORD length, void *list) {
    return WSAEnumNameSpaceProvidersW(length, (LPWSANAMESPACE_INFOW)list);
}

static INT WSAAPI list_ex_a(LPDWORD length, void *list) {
    return WSAEnumNameSpaceProvidersExA(length, (LPWSANAMESPACE_INFOEXA)list);
}

static INT WSAAPI list_ex_w(LPDWORD length, void *list) {
    return WSAEnumNameSpaceProvidersExW(length, (LPWSANAMESPACE_INFOEXW)list);
}

static INT WSAAPI class_a(LPDWORD length, void *info) {
    GUID local = {0x9a5c41e7, 0x7b12, 0x4c36, {0x8d, 0x0f, 0x21, 0x6e, 0xb4, 0x5a, 0x93, 0xc8}};
    return WSAGetServiceClassInfoA(&local, &test_class, length, (LPWSASERVICECLASSINFOA)info);
}

static INT WSAAPI class_w(LPDWORD length, void *info) {
    GUID local = {0x9a5c41e7, 0x7b12, 0x4c36, {0x8d, 0x0f, 0x21, 0x6e, 0xb4, 0x5a, 0x93, 0xc8}};
    return WSAGetServiceClassInfoW(&local, &test_class, length, (LPWSASERVICECLASSINFOW)info);
}

static void one_byte_less_is_not_enough(void) {
    static const lister listers[] = {list_a, list_w, list_ex_a, list_ex_w, class_a, class_w};
    size_t i;
    install_class();
    for (i = 0; i < sizeof listers / sizeof *listers; i++) {
        DWORD needed = 0, length;
        CHECK_FAILS(listers[i](&needed, &room), SOCKET_ERROR, WSAEFAULT);
        REQUIRE(needed > 0 && needed < sizeof room);
        memset(&room, 0x55, sizeof room);
        length = needed - 1;
        CHECK_FAILS(listers[i](&length, &room), SOCKET_ERROR, WSAEFAULT);
        CHECK_INT(length, needed);
        CHECK_INT(room.bytes[0], 0x55);
        CHECK(listers[i](&length, &room) >= 0);
        CHECK_INT(room.bytes[needed], 0x55);
    }
    {
        char name[8] = {0};
        WCHAR wide[8] = {0};
        DWORD length = 7;
        CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&test_class, name, &length), SOCKET_ERROR, WSAEFAULT);
        CHECK_INT(length, 8);
        CHECK_OK(WSAGetServiceClassNameByClassIdA(&test_class, name, &length));
        CHECK_STR(name, "A class");
        length = 7;
        CHECK_FAILS(WSAGetServiceClassNameByClassIdW(&test_class, wide, &length), SOCKET_ERROR, WSAEFAULT);
        CHECK_INT(length, 8);
        CHECK_OK(WSAGetServiceClassNameByClassIdW(&test_class, wide, &length));
        CHECK(lstrcmpW(wide, L"A class") == 0);
    }
    CHECK_OK(WSARemoveServiceClass(&test_class));
}

static void sizes_and_identifiers_are_judged(void) {
    WSAQUERYSETA set = service("s");
    WSASERVICECLASSINFOA info;
    HANDLE lookup = NULL;
    DWORD length = sizeof room;
    char name[16];
    set.dwSize = 0;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSAEINVAL);
    set.dwSize = sizeof set - 1;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = service("s");
    set.dwNumberOfCsAddrs = 1;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = service(NULL);
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = service("s");
    set.lpServiceClassId = NULL;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = service("s");
    set.dwNameSpace = 4711;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set.lpNSProviderId = &unknown;
    set.dwNameSpace = NS_ALL;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_FAILS(WSALookupServiceBeginA(&set, 0, &lookup), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set = service("s");
    set.lpServiceClassId = &unknown;
    CHECK_FAILS(WSASetServiceA(&set, RNRSERVICE_DELETE, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_FAILS(WSAGetServiceClassInfoA(&unknown, &test_class, &length, &room.narrow_class), SOCKET_ERROR,
                WSAEINVAL);
    length = sizeof name;
    CHECK_FAILS(WSAGetServiceClassNameByClassIdA(&unknown, name, &length), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    CHECK_FAILS(WSARemoveServiceClass(&unknown), SOCKET_ERROR, WSATYPE_NOT_FOUND);
    memset(&info, 0, sizeof info);
    CHECK_FAILS(WSAInstallServiceClassA(&info), SOCKET_ERROR, WSAEINVAL);
    info.lpServiceClassId = &test_class;
    CHECK_FAILS(WSAInstallServiceClassA(&info), SOCKET_ERROR, WSAEINVAL);
    info.lpszServiceClassName = (LPSTR)"x";
    info.dwCount = 1;
    CHECK_FAILS(WSAInstallServiceClassA(&info), SOCKET_ERROR, WSAEINVAL);
    CHECK(lookup == NULL);
    CHECK_INT(found("s"), WSASERVICE_NOT_FOUND);
}

/* Writes to the store again and again, until it is killed; or nobody does. */
static int be_a_child(void) {
    const ULONGLONG end = GetTickCount64() + 20000;
    WSADATA data;
    CHECK_OK(WSAStartup(MAKEWORD(2, 2), &data));
    while (GetTickCount64() < end) {
        set_service("of a child", RNRSERVICE_REGISTER);
    }
    return 1;
}

static void test_body(void) {
    RUN(damaged_services_are_none_and_make_room);
    RUN(a_damaged_class_is_none_and_makes_room);
    RUN(a_folder_that_is_none_is_refused);
    RUN(writers_that_are_killed_leave_a_whole_store);
    RUN(one_byte_less_is_not_enough);
    RUN(sizes_and_identifiers_are_judged);
}

/* Takes away what is in a folder, and the folder. */
static void remove_folder(const char *path) {
    char pattern[3 * MAX_PATH], inside[3 * MAX_PATH];
    WIN32_FIND_DATAA entry;
    HANDLE search;
    snprintf(pattern, sizeof pattern, "%s/*", path);
    search = FindFirstFileA(pattern, &entry);
    while (search != INVALID_HANDLE_VALUE) {
        snprintf(inside, sizeof inside, "%s/%s", path, entry.cFileName);
        if (entry.cFileName[0] != '.') {
            if (entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) {
                remove_folder(inside);
            } else {
                DeleteFileA(inside);
            }
        }
        if (!FindNextFileA(search, &entry)) {
            FindClose(search);
            break;
        }
    }
    RemoveDirectoryA(path);
}

int main(int argc, char **argv) {
    char temporary[MAX_PATH];
    int result;
    (void)argv;
    if (argc > 1) {
        return be_a_child();
    }
    GetModuleFileNameA(NULL, self, sizeof self);
    REQUIRE(GetTempPathA(sizeof temporary, temporary) > 0);
    snprintf(folder, sizeof folder, "%sws2_32-bad-%lu", temporary, (unsigned long)GetCurrentProcessId());
    REQUIRE(CreateDirectoryA(folder, NULL));
    REQUIRE(CreateDirectoryA(path_of("run"), NULL));
    REQUIRE(SetEnvironmentVariableA("XDG_RUNTIME_DIR", path_of("run")));
    REQUIRE(SetEnvironmentVariableA("XDG_DATA_HOME", path_of("data")));
    result = test_run(test_body, 1);
    remove_folder(folder);
    return result;
}
