/* What the shell's and the version library say of paths and files.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/shlwapi/
 * Windows: as documented.
 * Covers:  src/api/win32/shell_paths.rs, src/api/win32/versions.rs */

#include "ws2test.h"

#include <shlwapi.h>

static void extensions(void) {
    CHECK_STR(PathFindExtensionA("a.b\\c.txt"), ".txt");
    CHECK_STR(PathFindExtensionA("a.b\\c"), "");
    CHECK_STR(PathFindExtensionA("archive.tar.gz"), ".gz");
    CHECK_INT(lstrcmpW(PathFindExtensionW(L"x\\y.exe"), L".exe"), 0);
}

static void last_parts(void) {
    CHECK_STR(PathFindFileNameA("a\\b.txt"), "b.txt");
    CHECK_STR(PathFindFileNameA("a/b"), "b");
    CHECK_STR(PathFindFileNameA("a\\b\\"), "b\\");
    CHECK_STR(PathFindFileNameA("b"), "b");
}

static void what_is_there(void) {
    char folder[MAX_PATH];
    REQUIRE(GetTempPathA(MAX_PATH, folder) > 0);
    CHECK(PathFileExistsA(folder));
    CHECK_FAILS(PathFileExistsA("ws2-no-such-file"), FALSE, ERROR_FILE_NOT_FOUND);
}

static void files_without_version(void) {
    char folder[MAX_PATH], path[MAX_PATH];
    DWORD handle = 5;
    REQUIRE(GetTempPathA(MAX_PATH, folder) > 0);
    REQUIRE(GetTempFileNameA(folder, "ws2", 0, path) != 0);
    CHECK_INT(GetFileVersionInfoSizeA(path, &handle), 0);
    CHECK_INT(handle, 0);
    CHECK(!GetFileVersionInfoA(path, 0, sizeof folder, folder));
    CHECK(DeleteFileA(path));
    CHECK_FAILS(GetFileVersionInfoSizeA(path, NULL), 0, ERROR_FILE_NOT_FOUND);
}

TEST_MAIN_UNSTARTED {
    RUN(extensions);
    RUN(last_parts);
    RUN(what_is_there);
    RUN(files_without_version);
}
