/* Files: opening, reading, writing, positions, sizes, what is refused.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/fileio/file-management-functions
 * Windows: as documented.
 * Covers:  src/api/win32/files.rs, src/kernel/files.rs, src/sys/files.rs */

#include "ws2test.h"

static char path[MAX_PATH];

static HANDLE open_file(DWORD access, DWORD creation) {
    return CreateFileA(path, access, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, creation,
                       FILE_ATTRIBUTE_NORMAL, NULL);
}

static void a_place_for_the_test(void) {
    char folder[MAX_PATH];
    REQUIRE(GetTempPathA(MAX_PATH, folder) > 0);
    REQUIRE(GetTempFileNameA(folder, "ws2", 0, path) != 0);
    CHECK(GetFileAttributesA(path) != INVALID_FILE_ATTRIBUTES);
    CHECK(DeleteFileA(path));
    CHECK_FAILS(GetFileAttributesA(path), INVALID_FILE_ATTRIBUTES, ERROR_FILE_NOT_FOUND);
}

static void made_and_found(void) {
    HANDLE file;
    CHECK_FAILS((LONG_PTR)open_file(GENERIC_READ, OPEN_EXISTING), -1, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS((LONG_PTR)open_file(GENERIC_WRITE, TRUNCATE_EXISTING), -1, ERROR_FILE_NOT_FOUND);
    file = open_file(GENERIC_WRITE, CREATE_NEW);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(CloseHandle(file));
    CHECK_FAILS((LONG_PTR)open_file(GENERIC_WRITE, CREATE_NEW), -1, ERROR_FILE_EXISTS);
    file = open_file(GENERIC_WRITE, CREATE_ALWAYS);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    CHECK(CloseHandle(file));
    file = open_file(GENERIC_WRITE, OPEN_ALWAYS);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    CHECK(CloseHandle(file));
    CHECK(DeleteFileA(path));
    file = open_file(GENERIC_WRITE, OPEN_ALWAYS);
    CHECK_INT(GetLastError(), 0);
    CHECK(CloseHandle(file));
    CHECK_FAILS((LONG_PTR)open_file(GENERIC_READ, 99), -1, ERROR_INVALID_PARAMETER);
}

static void written_and_read(void) {
    const HANDLE file = open_file(GENERIC_READ | GENERIC_WRITE, CREATE_ALWAYS);
    char room[16];
    DWORD count = 99;
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(WriteFile(file, "hello world", 11, &count, NULL));
    CHECK_INT(count, 11);
    CHECK_INT(GetFileSize(file, NULL), 11);
    CHECK_INT(SetFilePointer(file, 6, NULL, FILE_BEGIN), 6);
    CHECK(ReadFile(file, room, sizeof room, &count, NULL));
    CHECK_INT(count, 5);
    CHECK_MEM(room, "world", 5);
    CHECK(ReadFile(file, room, sizeof room, &count, NULL));
    CHECK_INT(count, 0);
    CHECK(FlushFileBuffers(file));
    CHECK_INT(GetFileType(file), FILE_TYPE_DISK);
    CHECK(CloseHandle(file));
    CHECK_FAILS(WriteFile(file, "x", 1, &count, NULL), FALSE, ERROR_INVALID_HANDLE);
}

static void positions(void) {
    const HANDLE file = open_file(GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING);
    LARGE_INTEGER size, place;
    LONG high = 0;
    DWORD count;
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK_INT(SetFilePointer(file, -1, NULL, FILE_END), 10);
    CHECK_INT(SetFilePointer(file, -4, NULL, FILE_CURRENT), 6);
    CHECK_FAILS(SetFilePointer(file, -7, NULL, FILE_CURRENT), INVALID_SET_FILE_POINTER,
                ERROR_NEGATIVE_SEEK);
    CHECK_FAILS(SetFilePointer(file, 0, NULL, 9), INVALID_SET_FILE_POINTER,
                ERROR_INVALID_PARAMETER);
    CHECK_INT(SetFilePointer(file, 5, &high, FILE_BEGIN), 5);
    CHECK_INT(high, 0);
    CHECK(SetEndOfFile(file));
    CHECK(GetFileSizeEx(file, &size));
    CHECK_INT(size.QuadPart, 5);
    place.QuadPart = 0x100000005LL;
    CHECK(SetFilePointerEx(file, place, &size, FILE_BEGIN));
    CHECK_INT(size.QuadPart, 0x100000005LL);
    place.QuadPart = 0;
    CHECK(SetFilePointerEx(file, place, NULL, FILE_BEGIN));
    CHECK(WriteFile(file, "J", 1, &count, NULL));
    CHECK(CloseHandle(file));
}

static void at_a_place_of_its_own(void) {
    const HANDLE file = open_file(GENERIC_READ, OPEN_EXISTING);
    char room[8];
    DWORD count;
    OVERLAPPED place;
    REQUIRE(file != INVALID_HANDLE_VALUE);
    memset(&place, 0, sizeof place);
    place.Offset = 1;
    CHECK(ReadFile(file, room, 3, &count, &place));
    CHECK_INT(count, 3);
    CHECK_MEM(room, "ell", 3);
    CHECK_INT(place.InternalHigh, 3);
    place.Offset = 5;
    CHECK_FAILS(ReadFile(file, room, 3, &count, &place), FALSE, ERROR_HANDLE_EOF);
    CHECK_FAILS(WriteFile(file, "x", 1, &count, NULL), FALSE, ERROR_ACCESS_DENIED);
    CHECK(CloseHandle(file));
}

static void gone_when_closed(void) {
    const HANDLE file = CreateFileA(path, GENERIC_WRITE, FILE_SHARE_DELETE, NULL, OPEN_EXISTING,
                                    FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(CloseHandle(file));
    CHECK_FAILS(GetFileAttributesA(path), INVALID_FILE_ATTRIBUTES, ERROR_FILE_NOT_FOUND);
}

static void wide_names(void) {
    WCHAR wide[MAX_PATH];
    HANDLE file;
    REQUIRE(MultiByteToWideChar(CP_ACP, 0, path, -1, wide, MAX_PATH) > 0);
    file = CreateFileW(wide, GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(CloseHandle(file));
    CHECK(!(GetFileAttributesW(wide) & FILE_ATTRIBUTE_DIRECTORY));
    CHECK(DeleteFileW(wide));
}

static void what_swallows_everything(void) {
    DWORD count;
    const HANDLE nul = CreateFileA("NUL", GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    REQUIRE(nul != INVALID_HANDLE_VALUE);
    CHECK(WriteFile(nul, "gone", 4, &count, NULL));
    CHECK_INT(count, 4);
    CHECK_INT(GetFileType(nul), FILE_TYPE_CHAR);
    CHECK(CloseHandle(nul));
}

TEST_MAIN_UNSTARTED {
    RUN(a_place_for_the_test);
    RUN(made_and_found);
    RUN(written_and_read);
    RUN(positions);
    RUN(at_a_place_of_its_own);
    RUN(gone_when_closed);
    RUN(wide_names);
    RUN(what_swallows_everything);
}
