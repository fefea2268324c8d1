/* Folders: making, removing, searching, the current one; moving and copying files; paths.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/directory-management-functions
 * Windows: as documented.
 * Covers:  src/api/win32/folders.rs, src/api/win32/file_names.rs, src/kernel/searches.rs */

#include "ws2test.h"

static char folder[MAX_PATH];

static const char *in_folder(const char *name) {
    static char paths[2][MAX_PATH + 32];
    static int next;
    char *const path = paths[next ^= 1];
    sprintf(path, "%s\\%s", folder, name);
    return path;
}

static void put_file(const char *name, const char *text) {
    DWORD count;
    const HANDLE file = CreateFileA(in_folder(name), GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(WriteFile(file, text, (DWORD)strlen(text), &count, NULL));
    CHECK(CloseHandle(file));
}

static void a_folder_is_made(void) {
    char temporary[MAX_PATH];
    REQUIRE(GetTempPathA(MAX_PATH, temporary) > 0);
    REQUIRE(GetTempFileNameA(temporary, "ws2", 0, folder) != 0);
    CHECK_FAILS(CreateDirectoryA(folder, NULL), FALSE, ERROR_ALREADY_EXISTS);
    CHECK_FAILS(RemoveDirectoryA(folder), FALSE, ERROR_DIRECTORY);
    CHECK(DeleteFileA(folder));
    CHECK_FAILS(RemoveDirectoryA(folder), FALSE, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS(CreateDirectoryA(in_folder("x"), NULL), FALSE, ERROR_PATH_NOT_FOUND);
    CHECK(CreateDirectoryA(folder, NULL));
    CHECK(GetFileAttributesA(folder) & FILE_ATTRIBUTE_DIRECTORY);
    CHECK_FAILS(CreateDirectoryA(folder, NULL), FALSE, ERROR_ALREADY_EXISTS);
    CHECK_FAILS(DeleteFileA(folder), FALSE, ERROR_ACCESS_DENIED);
    CHECK_FAILS((LONG_PTR)CreateFileA(in_folder("x\\y"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0,
                                      NULL), -1, ERROR_PATH_NOT_FOUND);
}

static void a_search_finds_names_in_order(void) {
    WIN32_FIND_DATAA found;
    HANDLE search;
    put_file("b.txt", "12345");
    put_file("A.TXT", "1");
    put_file("c.dat", "");
    search = FindFirstFileA(in_folder("*.txt"), &found);
    REQUIRE(search != INVALID_HANDLE_VALUE);
    CHECK_STR(found.cFileName, "A.TXT");
    CHECK_INT(found.nFileSizeLow, 1);
    CHECK(!(found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY));
    CHECK(FindNextFileA(search, &found));
    CHECK_STR(found.cFileName, "b.txt");
    CHECK_INT(found.nFileSizeLow, 5);
    CHECK_FAILS(FindNextFileA(search, &found), FALSE, ERROR_NO_MORE_FILES);
    CHECK(FindClose(search));
    CHECK_FAILS(FindClose(INVALID_HANDLE_VALUE), FALSE, ERROR_INVALID_HANDLE);
}

static void everything_is_found(void) {
    WIN32_FIND_DATAW found;
    WCHAR pattern[MAX_PATH + 32];
    int count = 0, folders = 0;
    HANDLE search;
    REQUIRE(MultiByteToWideChar(CP_ACP, 0, in_folder("*"), -1, pattern, MAX_PATH + 32) > 0);
    search = FindFirstFileW(pattern, &found);
    REQUIRE(search != INVALID_HANDLE_VALUE);
    CHECK_INT(found.cFileName[0], '.');
    do {
        count++;
        folders += (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    } while (FindNextFileW(search, &found));
    CHECK_INT(GetLastError(), ERROR_NO_MORE_FILES);
    CHECK_INT(count, 5);
    CHECK_INT(folders, 2);
    CHECK(FindClose(search));
}

static void nothing_is_found(void) {
    WIN32_FIND_DATAA found;
    CHECK_FAILS((LONG_PTR)FindFirstFileA(in_folder("*.none"), &found), -1, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS((LONG_PTR)FindFirstFileA(in_folder("none\\*"), &found), -1, ERROR_PATH_NOT_FOUND);
}

static void moved_and_copied(void) {
    WIN32_FILE_ATTRIBUTE_DATA data;
    CHECK(CopyFileA(in_folder("b.txt"), in_folder("copy"), TRUE));
    CHECK_FAILS(CopyFileA(in_folder("b.txt"), in_folder("copy"), TRUE), FALSE, ERROR_FILE_EXISTS);
    CHECK(CopyFileA(in_folder("A.TXT"), in_folder("copy"), FALSE));
    CHECK(GetFileAttributesExA(in_folder("copy"), GetFileExInfoStandard, &data));
    CHECK_INT(data.nFileSizeLow, 1);
    CHECK_FAILS(MoveFileA(in_folder("b.txt"), in_folder("copy")), FALSE, ERROR_ALREADY_EXISTS);
    CHECK(MoveFileExA(in_folder("b.txt"), in_folder("copy"), MOVEFILE_REPLACE_EXISTING));
    CHECK(GetFileAttributesExA(in_folder("copy"), GetFileExInfoStandard, &data));
    CHECK_INT(data.nFileSizeLow, 5);
    CHECK_FAILS(MoveFileA(in_folder("b.txt"), in_folder("d")), FALSE, ERROR_FILE_NOT_FOUND);
    CHECK(MoveFileA(in_folder("copy"), in_folder("d")));
}

static void files_that_cannot_be_written_to(void) {
    CHECK(SetFileAttributesA(in_folder("d"), FILE_ATTRIBUTE_READONLY));
    CHECK(GetFileAttributesA(in_folder("d")) & FILE_ATTRIBUTE_READONLY);
    CHECK_FAILS(DeleteFileA(in_folder("d")), FALSE, ERROR_ACCESS_DENIED);
    CHECK(SetFileAttributesA(in_folder("d"), FILE_ATTRIBUTE_NORMAL));
    CHECK(DeleteFileA(in_folder("d")));
}

static void the_current_folder(void) {
    char before[MAX_PATH], now[MAX_PATH], whole[MAX_PATH], *last = NULL;
    const DWORD length = GetCurrentDirectoryA(MAX_PATH, before);
    CHECK_INT(length, strlen(before));
    CHECK_INT(GetCurrentDirectoryA(1, now), length + 1);
    CHECK(SetCurrentDirectoryA(folder));
    CHECK(GetFileAttributesA("c.dat") != INVALID_FILE_ATTRIBUTES);
    CHECK_FAILS(SetCurrentDirectoryA("c.dat"), FALSE, ERROR_DIRECTORY);
    CHECK_FAILS(SetCurrentDirectoryA("none"), FALSE, ERROR_FILE_NOT_FOUND);
    CHECK(GetFullPathNameA("x\\..\\c.dat", MAX_PATH, whole, &last) > 0);
    CHECK_STR(last, "c.dat");
    CHECK(GetCurrentDirectoryA(MAX_PATH, now) > 0);
    CHECK(strncmp(whole, now, strlen(now)) == 0);
    CHECK_INT(strlen(whole), strlen(now) + 6);
    CHECK(SetCurrentDirectoryA(before));
}

static void a_folder_is_removed(void) {
    CHECK_FAILS(RemoveDirectoryA(folder), FALSE, ERROR_DIR_NOT_EMPTY);
    CHECK(DeleteFileA(in_folder("A.TXT")));
    CHECK(DeleteFileA(in_folder("c.dat")));
    CHECK(RemoveDirectoryA(folder));
    CHECK_FAILS(GetFileAttributesA(folder), INVALID_FILE_ATTRIBUTES, ERROR_FILE_NOT_FOUND);
}

TEST_MAIN_UNSTARTED {
    RUN(a_folder_is_made);
    RUN(a_search_finds_names_in_order);
    RUN(everything_is_found);
    RUN(nothing_is_found);
    RUN(moved_and_copied);
    RUN(files_that_cannot_be_written_to);
    RUN(the_current_folder);
    RUN(a_folder_is_removed);
}
