/* _get_osfhandle and _open_osfhandle: handles of the system beneath descriptors of the runtime.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/reference/get-osfhandle
 *          https://learn.microsoft.com/cpp/c-runtime-library/reference/open-osfhandle
 * Windows: as documented.
 * Covers:  src/api/crt/handles.rs, src/kernel/descriptors.rs */

#include "ws2test.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>

static char path[MAX_PATH];

static void name_a_file(void) {
    char folder[MAX_PATH];
    CHECK(GetTempPathA((DWORD)sizeof folder, folder) != 0);
    snprintf(path, sizeof path, "%sws2-handle-%lu", folder, (unsigned long)GetCurrentProcessId());
}

static HANDLE handle_of(int descriptor) {
    return (HANDLE)_get_osfhandle(descriptor);
}

static void a_stream_is_a_file_of_the_system(void) {
    FILE *const stream = fopen(path, "w+b");
    LARGE_INTEGER size;
    HANDLE file;
    DWORD count = 0;
    char room[8];
    REQUIRE(stream != NULL);
    CHECK(fputs("0123456789", stream) >= 0);
    CHECK_OK(fflush(stream));
    file = handle_of(_fileno(stream));
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK(handle_of(_fileno(stream)) == file);
    CHECK_INT(GetFileType(file), FILE_TYPE_DISK);
    CHECK(GetFileSizeEx(file, &size));
    CHECK_INT(size.QuadPart, 10);
    /* They stand at the same place. */
    CHECK_INT(SetFilePointer(file, 2, NULL, FILE_BEGIN), 2);
    CHECK(ReadFile(file, room, 3, &count, NULL));
    CHECK_INT(count, 3);
    CHECK_MEM(room, "234", 3);
    CHECK_OK(fclose(stream));
}

static void what_may_only_be_read(void) {
    const int descriptor = _open(path, _O_RDONLY | _O_BINARY);
    DWORD count = 0;
    REQUIRE(descriptor >= 0);
    CHECK_FAILS(WriteFile(handle_of(descriptor), "x", 1, &count, NULL), FALSE, ERROR_ACCESS_DENIED);
    CHECK_OK(_close(descriptor));
}

static void a_descriptor_is_made_of_a_handle(void) {
    const HANDLE file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    int descriptor;
    char room[16];
    REQUIRE(file != INVALID_HANDLE_VALUE);
    CHECK_INT(SetFilePointer(file, 4, NULL, FILE_BEGIN), 4);
    descriptor = _open_osfhandle((intptr_t)file, _O_BINARY);
    REQUIRE(descriptor >= 0);
    CHECK_INT(_read(descriptor, room, sizeof room), 6);
    CHECK_MEM(room, "456789", 6);
    CHECK(handle_of(descriptor) != INVALID_HANDLE_VALUE);
    CHECK_OK(_close(descriptor));
}

/* The reader sees the end once the descriptor is closed, which was the only writer. */
static void a_pipe_ends_with_its_descriptor(void) {
    HANDLE reader, writer;
    int descriptor;
    FILE *stream;
    char room[8];
    DWORD count = 0;
    REQUIRE(CreatePipe(&reader, &writer, NULL, 0));
    descriptor = _open_osfhandle((intptr_t)writer, 0);
    REQUIRE(descriptor >= 0);
    stream = _fdopen(descriptor, "wb");
    REQUIRE(stream != NULL);
    CHECK(fputs("last", stream) >= 0);
    CHECK_OK(fclose(stream));
    CHECK(ReadFile(reader, room, sizeof room, &count, NULL));
    CHECK_INT(count, 4);
    CHECK_FAILS(ReadFile(reader, room, sizeof room, &count, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK(CloseHandle(reader));
}

static void standard_files_have_handles(void) {
    CHECK(handle_of(1) == GetStdHandle(STD_OUTPUT_HANDLE));
}

static void ignore(const wchar_t *expression, const wchar_t *function, const wchar_t *file, unsigned line,
                   uintptr_t reserved) {
    (void)expression, (void)function, (void)file, (void)line, (void)reserved;
}

static void what_is_not_open(void) {
    _set_invalid_parameter_handler(ignore);
    errno = 0;
    CHECK(handle_of(1234) == INVALID_HANDLE_VALUE);
    CHECK_INT(errno, EBADF);
    errno = 0;
    CHECK(handle_of(-1) == INVALID_HANDLE_VALUE);
    CHECK_INT(errno, EBADF);
    if (!ORACLE_LEAVES_OUT("takes every number for a handle")) {
        errno = 0;
        CHECK_INT(_open_osfhandle(12345678, 0), -1);
        CHECK_INT(errno, EBADF);
    }
}

TEST_MAIN {
    name_a_file();
    RUN(a_stream_is_a_file_of_the_system);
    RUN(what_may_only_be_read);
    RUN(a_descriptor_is_made_of_a_handle);
    RUN(a_pipe_ends_with_its_descriptor);
    RUN(standard_files_have_handles);
    RUN(what_is_not_open);
    CHECK(DeleteFileA(path));
}
