/* Files by streams, descriptors and names.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/input-and-output
 * Windows: as documented for each.
 * Covers:  src/api/crt/{streams,wide_streams,files,file_names,directories}.rs, csrc/open.c */

#include "ws2test.h"

#include <direct.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

/* Not shared with the other builds of this test, which run at the same time. */
static char directory[32], name[64];

static void a_directory_is_made(void) {
    sprintf_s(directory, sizeof directory, "crt-files-%lu", GetCurrentProcessId());
    sprintf_s(name, sizeof name, "%s\\a.txt", directory);
    CHECK_INT(_mkdir(directory), 0);
    errno = 0;
    CHECK_INT(_mkdir(directory), -1);
    CHECK_INT(errno, EEXIST);
    CHECK_INT(_access(directory, 0), 0);
}

static void a_file_is_opened_or_not(void) {
    FILE *stream = (FILE *)1;
    CHECK_INT(fopen_s(&stream, name, "r"), ENOENT);
    CHECK(stream == NULL);
    CHECK_INT(fopen_s(NULL, name, "r"), EINVAL);
    REQUIRE(fopen_s(&stream, name, "w") == 0);
    CHECK_INT(fprintf(stream, "%lu %S\n", (DWORD)7, L"wide"), 7);
    CHECK_INT(fwprintf(stream, L"%s %S\n", L"wide", "narrow"), 12);
    CHECK_INT(fclose(stream), 0);
    CHECK_INT(_access(name, 4), 0);
}

static void what_was_written_is_read(void) {
    char line[32] = "", word[32] = "";
    DWORD number = 0;
    FILE *const stream = fopen(name, "rt");
    REQUIRE(stream != NULL);
    CHECK_INT(fscanf_s(stream, "%lu %s", &number, word, (unsigned)sizeof word), 2);
    CHECK_INT(number, 7);
    CHECK_STR(word, "wide");
    CHECK(fgets(line, sizeof line, stream) != NULL);
    CHECK(fgets(line, sizeof line, stream) != NULL);
    CHECK_STR(line, "wide narrow\n");
    CHECK(_filelength(_fileno(stream)) >= 19);
    CHECK_INT(fclose(stream), 0);
}

static void a_descriptor_reads_and_writes(void) {
    char bytes[8] = "";
    int file = _open(name, _O_RDWR | _O_CREAT | _O_TRUNC | _O_BINARY, _S_IREAD | _S_IWRITE);
    REQUIRE(file >= 0);
    CHECK_INT(_write(file, "hello", 5), 5);
    CHECK_INT(_lseek(file, 1, SEEK_SET), 1);
    CHECK_INT(_read(file, bytes, 3), 3);
    CHECK_STR(bytes, "ell");
    CHECK_INT(_tell(file), 4);
    CHECK_INT(_eof(file), 0);
    CHECK_INT(_lseeki64(file, 0, SEEK_END), 5);
    CHECK_INT(_eof(file), 1);
    CHECK_INT(_chsize(file, 2), 0);
    CHECK_INT(_filelength(file), 2);
    CHECK_INT(_setmode(file, _O_TEXT), _O_BINARY);
    CHECK_INT(_setmode(file, _O_BINARY), _O_TEXT);
    CHECK_INT(_isatty(file), 0);
    CHECK_INT(_close(file), 0);
    CHECK_INT(_sopen_s(&file, "no such file", _O_RDONLY, 0x40, 0), ENOENT);
    CHECK_INT(file, -1);
}

static void a_closed_descriptor_is_none(void) {
    errno = 0;
    CHECK_INT(_filelength(99), -1);
    CHECK_INT(errno, EBADF);
    CHECK_INT(_setmode(99, _O_TEXT), -1);
    CHECK_INT(errno, EBADF);
}

static void status_tells_the_size(void) {
    struct _stat status;
    REQUIRE(_stat(directory, &status) == 0);
    CHECK((status.st_mode & _S_IFDIR) != 0);
}

static void wide_names_name_the_same(void) {
    wchar_t wide[64], other[64];
    FILE *stream;
    _snwprintf(wide, 64, L"%S\\b.txt", directory);
    _snwprintf(other, 64, L"%S\\c.txt", directory);
    REQUIRE(_wfopen_s(&stream, wide, L"w") == 0);
    CHECK(fputws(L"line\n", stream) >= 0);
    CHECK_INT(fputc('x', stream), 'x');
    CHECK_INT(fclose(stream), 0);
    CHECK_INT(_wrename(wide, other), 0);
    CHECK_INT(_waccess(wide, 0), -1);
    stream = _wfopen(other, L"r");
    REQUIRE(stream != NULL);
    CHECK(fgetws(wide, 64, stream) != NULL);
    CHECK(wide[0] == L'l' && wide[4] == L'\n' && wide[5] == L'\0');
    CHECK_INT(fgetc(stream), 'x');
    CHECK_INT(fclose(stream), 0);
    CHECK_INT(_wremove(other), 0);
}

static void rename_replaces_nothing(void) {
    char other[64];
    FILE *stream;
    sprintf_s(other, sizeof other, "%s/d.txt", directory);
    REQUIRE(fopen_s(&stream, other, "w") == 0);
    fclose(stream);
    errno = 0;
    CHECK(rename(name, other) != 0);
    CHECK_INT(errno, EEXIST);
    CHECK_INT(remove(other), 0);
}

static void all_is_removed(void) {
    CHECK_INT(_unlink(name), 0);
    CHECK_INT(_rmdir(directory), 0);
    CHECK_INT(_rmdir(directory), -1);
}

TEST_MAIN {
    RUN(a_directory_is_made);
    RUN(a_file_is_opened_or_not);
    RUN(what_was_written_is_read);
    RUN(a_descriptor_reads_and_writes);
    RUN(a_closed_descriptor_is_none);
    RUN(status_tells_the_size);
    RUN(wide_names_name_the_same);
    RUN(rename_replaces_nothing);
    RUN(all_is_removed);
}
