/* CreateFileMapping and MapViewOfFile: files, and memory, in the address space of processes.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-createfilemappingw
 *          https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-mapviewoffile
 * Windows: as documented.
 * Covers:  src/api/win32/file_mappings.rs, src/kernel/mappings/, src/sys/mappings.rs */

#include "ws2test.h"

enum { UNIT = 0x10000 };

static char path[MAX_PATH];

static HANDLE file_of(const char *text, DWORD access) {
    char folder[MAX_PATH];
    DWORD done = 0;
    HANDLE file;
    CHECK(GetTempPathA((DWORD)sizeof folder, folder) != 0);
    snprintf(path, sizeof path, "%sws2-mapped-%lu", folder, (unsigned long)GetCurrentProcessId());
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(WriteFile(file, text, (DWORD)strlen(text), &done, NULL));
    CHECK(CloseHandle(file));
    file = CreateFileA(path, access, 0, NULL, OPEN_EXISTING, 0, NULL);
    REQUIRE(file != INVALID_HANDLE_VALUE);
    return file;
}

static void done_with(HANDLE file) {
    CHECK(CloseHandle(file));
    CHECK(DeleteFileA(path));
}

static HANDLE map(HANDLE file, DWORD protection, DWORD size) {
    return CreateFileMappingA(file, NULL, protection, 0, size, NULL);
}

static void a_file_is_read_and_written_as_memory(void) {
    const HANDLE file = file_of("0123456789", GENERIC_READ | GENERIC_WRITE);
    HANDLE mapping;
    char *view, room[16];
    DWORD count = 0;
    SetLastError(TEST_POISON);
    mapping = map(file, PAGE_READWRITE, 0);
    REQUIRE(mapping != NULL);
    CHECK_INT(GetLastError(), 0);
    view = (char *)MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
    REQUIRE(view != NULL);
    CHECK_INT((ULONG_PTR)view % UNIT, 0);
    CHECK_MEM(view, "0123456789", 10);
    CHECK_INT(view[10], 0);
    memcpy(view, "abc", 3);
    CHECK(FlushViewOfFile(view, 3));
    CHECK(FlushViewOfFile(view + 1, 0));
    /* What is written to memory is read from the file, and the other way round. */
    CHECK(ReadFile(file, room, sizeof room, &count, NULL));
    CHECK_INT(count, 10);
    CHECK_MEM(room, "abc3456789", 10);
    CHECK_INT(SetFilePointer(file, 5, NULL, FILE_BEGIN), 5);
    CHECK(WriteFile(file, "x", 1, &count, NULL));
    CHECK_INT(view[5], 'x');
    /* The view keeps what it shows. */
    CHECK(CloseHandle(mapping));
    CHECK_INT(view[5], 'x');
    CHECK(UnmapViewOfFile(view));
    CHECK_FAILS(UnmapViewOfFile(view), FALSE, ERROR_INVALID_ADDRESS);
    done_with(file);
}

static void a_file_grows_for_its_mapping(void) {
    HANDLE file = file_of("12345", GENERIC_READ | GENERIC_WRITE), mapping = map(file, PAGE_READWRITE, 20);
    const char *view;
    REQUIRE(mapping != NULL);
    CHECK_INT(GetFileSize(file, NULL), 20);
    view = (const char *)MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 20);
    REQUIRE(view != NULL);
    CHECK_MEM(view, "12345\0\0\0", 8);
    CHECK(UnmapViewOfFile(view));
    CHECK(CloseHandle(mapping));
    done_with(file);
    /* What may only be read does not. */
    file = file_of("12345", GENERIC_READ);
    CHECK_FAILS(map(file, PAGE_READONLY, 20) == NULL, TRUE, ERROR_NOT_ENOUGH_MEMORY);
    CHECK_INT(GetFileSize(file, NULL), 5);
    mapping = map(file, PAGE_READONLY, 3);
    REQUIRE(mapping != NULL);
    view = (const char *)MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 3);
    REQUIRE(view != NULL);
    CHECK_MEM(view, "123", 3);
    CHECK(UnmapViewOfFile(view));
    CHECK(CloseHandle(mapping));
    done_with(file);
}

static void copies_are_written_to_nobody(void) {
    const HANDLE file = file_of("12345", GENERIC_READ), mapping = map(file, PAGE_WRITECOPY, 0);
    char *copy, *other;
    REQUIRE(mapping != NULL);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0) == NULL, TRUE, ERROR_ACCESS_DENIED);
    copy = (char *)MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, 0);
    other = (char *)MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    REQUIRE(copy != NULL && other != NULL);
    copy[0] = 'x';
    CHECK_INT(other[0], '1');
    CHECK(UnmapViewOfFile(copy));
    CHECK(UnmapViewOfFile(other));
    CHECK(CloseHandle(mapping));
    done_with(file);
}

static void files_that_cannot_be_mapped(void) {
    HANDLE file = file_of("", GENERIC_READ | GENERIC_WRITE), event;
    CHECK_FAILS(map(file, PAGE_READWRITE, 0) == NULL, TRUE, ERROR_FILE_INVALID);
    done_with(file);
    file = file_of("12345", GENERIC_READ);
    CHECK_FAILS(map(file, PAGE_READWRITE, 0) == NULL, TRUE, ERROR_ACCESS_DENIED);
    done_with(file);
    file = file_of("12345", GENERIC_WRITE);
    CHECK_FAILS(map(file, PAGE_READONLY, 0) == NULL, TRUE, ERROR_ACCESS_DENIED);
    CHECK_FAILS(map(file, PAGE_READWRITE, 0) == NULL, TRUE, ERROR_ACCESS_DENIED);
    done_with(file);
    event = CreateEventA(NULL, TRUE, FALSE, NULL);
    CHECK_FAILS(map(event, PAGE_READONLY, 5) == NULL, TRUE, ERROR_INVALID_HANDLE);
    CHECK(CloseHandle(event));
}

static void protections_and_sizes_that_do_not_exist(void) {
    CHECK_FAILS(map(INVALID_HANDLE_VALUE, PAGE_READWRITE, 0) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(map(INVALID_HANDLE_VALUE, 0, 10) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(map(INVALID_HANDLE_VALUE, PAGE_READONLY | PAGE_READWRITE, 10) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(map(INVALID_HANDLE_VALUE, PAGE_NOACCESS, 10) == NULL, TRUE, ERROR_INVALID_PARAMETER);
}

static void views_that_cannot_be_had(void) {
    const HANDLE mapping = map(INVALID_HANDLE_VALUE, PAGE_READWRITE, 3 * UNIT);
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    void *const elsewhere = VirtualAlloc(NULL, 4096, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    char *view;
    REQUIRE(mapping != NULL);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_READ, 0, 4096, 0) == NULL, TRUE, ERROR_MAPPED_ALIGNMENT);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 3 * UNIT + 1) == NULL, TRUE, ERROR_ACCESS_DENIED);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_READ, 0, 2 * UNIT, UNIT + 1) == NULL, TRUE, ERROR_ACCESS_DENIED);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_READ, 0, 4 * UNIT, 0) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MapViewOfFile(mapping, FILE_MAP_READ, 1, 0, 1) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(MapViewOfFile(NULL, FILE_MAP_READ, 0, 0, 0) == NULL, TRUE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(MapViewOfFile(event, FILE_MAP_READ, 0, 0, 0) == NULL, TRUE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(UnmapViewOfFile(NULL), FALSE, ERROR_INVALID_ADDRESS);
    CHECK_FAILS(UnmapViewOfFile(elsewhere), FALSE, ERROR_INVALID_ADDRESS);
    ORACLE_INT(FlushViewOfFile(elsewhere, 1), FALSE, TRUE, "documented: of a view");
    CHECK(VirtualFree(elsewhere, 0, MEM_RELEASE));
    view = (char *)MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 2 * UNIT, 0);
    REQUIRE(view != NULL);
    view[UNIT - 1] = 'x';
    CHECK(UnmapViewOfFile(view));
    CHECK(CloseHandle(mapping));
    CHECK(CloseHandle(event));
}

/* Two views are of the same memory, which is zero at first. */
static void memory_without_a_file(void) {
    const HANDLE mapping = map(INVALID_HANDLE_VALUE, PAGE_READWRITE | SEC_COMMIT, 2 * UNIT);
    const HANDLE other = map(NULL, PAGE_READWRITE, 10);
    char *whole, *part;
    REQUIRE(mapping != NULL);
    whole = (char *)MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
    part = (char *)MapViewOfFile(mapping, FILE_MAP_READ, 0, UNIT, 10);
    REQUIRE(whole != NULL && part != NULL);
    CHECK_INT(whole[0], 0);
    CHECK_INT(part[9], 0);
    whole[UNIT + 9] = 'x';
    CHECK_INT(part[9], 'x');
    CHECK(UnmapViewOfFile(whole));
    CHECK_INT(part[9], 'x');
    CHECK(UnmapViewOfFile(part));
    CHECK(CloseHandle(mapping));
    /* No handle is no file either. */
    CHECK(other != NULL);
    CHECK(CloseHandle(other));
}

static void at_an_address(void) {
    const HANDLE mapping = map(INVALID_HANDLE_VALUE, PAGE_READWRITE, UNIT);
    char *view = (char *)MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0), *again;
    REQUIRE(view != NULL);
    CHECK_FAILS(MapViewOfFileEx(mapping, FILE_MAP_WRITE, 0, 0, 0, view) == NULL, TRUE, ERROR_INVALID_ADDRESS);
    CHECK_FAILS(MapViewOfFileEx(mapping, FILE_MAP_WRITE, 0, 0, 0, view + 4096) == NULL, TRUE, ERROR_MAPPED_ALIGNMENT);
    CHECK(UnmapViewOfFile(view));
    again = (char *)MapViewOfFileEx(mapping, FILE_MAP_WRITE, 0, 0, 0, view);
    CHECK(again == view);
    CHECK(UnmapViewOfFile(again));
    again = (char *)MapViewOfFileEx(mapping, FILE_MAP_WRITE, 0, 0, 0, NULL);
    REQUIRE(again != NULL);
    CHECK(UnmapViewOfFile(again));
    CHECK(CloseHandle(mapping));
}

static char name[64];

static void a_name_leads_to_it_as_long_as_there_is_a_handle(void) {
    HANDLE first, second, third;
    char *one, *two;
    snprintf(name, sizeof name, "Local\\ws2 mapping %lu", (unsigned long)GetCurrentProcessId());
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, name) == NULL, TRUE, ERROR_FILE_NOT_FOUND);
    SetLastError(TEST_POISON);
    first = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 100, name);
    REQUIRE(first != NULL);
    CHECK_INT(GetLastError(), 0);
    second = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 50 * UNIT, name);
    REQUIRE(second != NULL);
    CHECK_INT(GetLastError(), ERROR_ALREADY_EXISTS);
    third = OpenFileMappingA(FILE_MAP_ALL_ACCESS, FALSE, name);
    REQUIRE(third != NULL);
    one = (char *)MapViewOfFile(first, FILE_MAP_WRITE, 0, 0, 0);
    two = (char *)MapViewOfFile(third, FILE_MAP_WRITE, 0, 0, 0);
    REQUIRE(one != NULL && two != NULL);
    /* It is as large as it was made. */
    CHECK_FAILS(MapViewOfFile(second, FILE_MAP_READ, 0, 0, UNIT) == NULL, TRUE, ERROR_ACCESS_DENIED);
    one[99] = 'x';
    CHECK_INT(two[99], 'x');
    CHECK(CloseHandle(first));
    CHECK(CloseHandle(second));
    CHECK(CloseHandle(third));
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, name) == NULL, TRUE, ERROR_FILE_NOT_FOUND);
    CHECK_INT(two[99], 'x');
    /* The name may be given again, to other memory. */
    SetLastError(TEST_POISON);
    first = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 100, name);
    REQUIRE(first != NULL);
    CHECK_INT(GetLastError(), 0);
    {
        const char *const other = (const char *)MapViewOfFile(first, FILE_MAP_READ, 0, 0, 0);
        REQUIRE(other != NULL);
        CHECK_INT(other[99], 0);
        CHECK(UnmapViewOfFile(other));
    }
    CHECK(UnmapViewOfFile(one));
    CHECK(UnmapViewOfFile(two));
    CHECK(CloseHandle(first));
}

static void names_that_are_none(void) {
    const HANDLE event = CreateEventA(NULL, TRUE, FALSE, "ws2 mapping or event");
    char text[400];
    CHECK_FAILS(CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 100, "ws2 mapping or event") == NULL,
                TRUE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, "ws2 mapping or event") == NULL, TRUE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, NULL) == NULL, TRUE, ERROR_INVALID_PARAMETER);
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, text) == NULL, TRUE, ERROR_FILENAME_EXCED_RANGE);
    CHECK(CloseHandle(event));
}

static void wide_names(void) {
    const HANDLE first = CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 100, L"ws2 wide mapping");
    HANDLE second;
    REQUIRE(first != NULL);
    second = OpenFileMappingA(FILE_MAP_READ, FALSE, "ws2 wide mapping");
    CHECK(second != NULL);
    CHECK(CloseHandle(second));
    second = OpenFileMappingW(FILE_MAP_READ, FALSE, L"ws2 wide mapping");
    CHECK(second != NULL);
    CHECK(CloseHandle(second));
    CHECK(CloseHandle(first));
}

/* The other process of `another_process_has_the_same_memory`. */
static int other_process(const char *its_name) {
    const HANDLE mapping = OpenFileMappingA(FILE_MAP_ALL_ACCESS, FALSE, its_name);
    char *view;
    if (mapping == NULL) {
        return 2;
    }
    view = (char *)MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
    if (view == NULL || strcmp(view, "question") != 0) {
        return 3;
    }
    strcpy(view, "answer");
    /* Neither is given back: the end of the process does that. */
    return 0;
}

static void another_process_has_the_same_memory(const char *program) {
    PROCESS_INFORMATION process;
    STARTUPINFOA startup;
    char command[2 * MAX_PATH], *view;
    DWORD code = 99;
    HANDLE mapping;
    snprintf(name, sizeof name, "ws2 shared mapping %lu", (unsigned long)GetCurrentProcessId());
    mapping = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 100, name);
    REQUIRE(mapping != NULL);
    view = (char *)MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
    REQUIRE(view != NULL);
    strcpy(view, "question");
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    snprintf(command, sizeof command, "\"%s\" \"%s\"", program, name);
    REQUIRE(CreateProcessA(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process));
    CHECK_INT(WaitForSingleObject(process.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(process.hProcess, &code));
    CHECK_INT(code, 0);
    CHECK_STR(view, "answer");
    CHECK(CloseHandle(process.hProcess));
    CHECK(CloseHandle(process.hThread));
    CHECK(UnmapViewOfFile(view));
    CHECK(CloseHandle(mapping));
    CHECK_FAILS(OpenFileMappingA(FILE_MAP_READ, FALSE, name) == NULL, TRUE, ERROR_FILE_NOT_FOUND);
}

static const char *own_program;

static void in_this_process(void) {
    RUN(a_file_is_read_and_written_as_memory);
    RUN(a_file_grows_for_its_mapping);
    RUN(copies_are_written_to_nobody);
    RUN(files_that_cannot_be_mapped);
    RUN(protections_and_sizes_that_do_not_exist);
    RUN(views_that_cannot_be_had);
    RUN(memory_without_a_file);
    RUN(at_an_address);
    RUN(a_name_leads_to_it_as_long_as_there_is_a_handle);
    RUN(names_that_are_none);
    RUN(wide_names);
    test_running = "another_process_has_the_same_memory";
    another_process_has_the_same_memory(own_program);
}

int main(int argc, char **argv) {
    own_program = argv[0];
    return argc == 2 ? other_process(argv[1]) : test_run(in_this_process, 1);
}
