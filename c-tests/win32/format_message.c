/* FormatMessage: texts of errors, inserts, lines, buffers.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessage
 * Windows: as documented; what the last error says of malformed messages as Wine has it.
 * Covers:  src/api/win32/errors.rs, src/convert/message_format.rs, src/convert/insert_format.rs */

#include "ws2test.h"

#include <stdarg.h>
#include <wchar.h>

#ifndef ERROR_NO_WORK_DONE
#define ERROR_NO_WORK_DONE 235L /* MinGW's header leaves it out */
#endif

#define SYSTEM (FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS)
#define STRING FORMAT_MESSAGE_FROM_STRING

static char room[256];

/* Formats `message` with the arguments that follow; answers the text, or "" when it fails. */
static const char *formatted(DWORD flags, const char *message, ...) {
    va_list arguments;
    DWORD length;
    va_start(arguments, message);
    length = FormatMessageA(STRING | flags, message, 0, 0, room, sizeof room, &arguments);
    va_end(arguments);
    CHECK_INT(length, length == 0 ? 0 : strlen(room));
    return length == 0 ? "" : room;
}

static void texts_of_errors_end_with_a_line_break(void) {
    const DWORD length = FormatMessageA(SYSTEM, NULL, ERROR_FILE_NOT_FOUND, 0, room, sizeof room,
                                        NULL);
    CHECK(length > 2);
    CHECK_INT(length, strlen(room));
    CHECK_STR(room + length - 2, "\r\n");
}

static void one_line_ends_with_a_blank(void) {
    const DWORD length = FormatMessageA(SYSTEM | FORMAT_MESSAGE_MAX_WIDTH_MASK, NULL,
                                        ERROR_INVALID_HANDLE, 0, room, sizeof room, NULL);
    CHECK(length > 1);
    CHECK_INT(room[length - 1], ' ');
    CHECK(strchr(room, '\n') == NULL);
}

static void errors_of_sockets_have_texts(void) {
    if (!ORACLE_LEAVES_OUT("Wine 8 has no texts for the errors of sockets")) {
        CHECK(FormatMessageA(SYSTEM, NULL, WSAECONNREFUSED, 0, room, sizeof room, NULL) > 0);
        CHECK_STR(room, "No connection could be made because the target machine actively refused"
                        " it.\r\n");
        CHECK(FormatMessageA(SYSTEM, NULL, WSAHOST_NOT_FOUND, MAKELANGID(LANG_NEUTRAL,
                             SUBLANG_DEFAULT), room, sizeof room, NULL) > 0);
        CHECK_STR(room, "No such host is known.\r\n");
    }
}

static void narrow_and_wide_agree(void) {
    WCHAR wide[256];
    const DWORD length = FormatMessageA(SYSTEM, NULL, ERROR_ACCESS_DENIED, 0, room, sizeof room,
                                        NULL);
    DWORD i;
    CHECK_INT(FormatMessageW(SYSTEM, NULL, ERROR_ACCESS_DENIED, 0, wide, 256, NULL), length);
    for (i = 0; i <= length; i++) {
        CHECK_INT(wide[i], room[i]);
    }
}

static void an_error_as_a_result_has_the_same_text(void) {
    char other[256];
    CHECK(FormatMessageA(SYSTEM, NULL, ERROR_ACCESS_DENIED, 0, room, sizeof room, NULL) > 0);
    CHECK(FormatMessageA(SYSTEM, NULL, 0x80070005, 0, other, sizeof other, NULL) > 0);
    CHECK_STR(other, room);
}

static void buffers_are_allocated(void) {
    char *text = NULL;
    const DWORD length = FormatMessageA(SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL,
                                        ERROR_INVALID_DATA, 0, (LPSTR)&text, 0, NULL);
    CHECK(length > 0);
    CHECK_INT(strlen(text), length);
    CHECK(LocalFree(text) == NULL);

    CHECK(FormatMessageA(SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, ERROR_INVALID_DATA, 0,
                         (LPSTR)&text, 500, NULL) > 0);
    CHECK(LocalSize(text) >= 500);
    CHECK(LocalFree(text) == NULL);

    text = room;
    CHECK_FAILS(FormatMessageA(SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 0xE0001234, 0,
                               (LPSTR)&text, 0, NULL), 0, ERROR_MR_MID_NOT_FOUND);
    CHECK(text == NULL);
    CHECK_FAILS(FormatMessageA(SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 2, 0, NULL, 0, NULL),
                0, ERROR_NOT_ENOUGH_MEMORY);
}

static void what_does_not_fit_or_is_not_there(void) {
    CHECK_FAILS(FormatMessageA(SYSTEM, NULL, 2, 0, room, 5, NULL), 0, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(FormatMessageA(SYSTEM, NULL, 2, 0, NULL, 5, NULL), 0, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(FormatMessageA(STRING, "abcdef", 0, 0, room, 6, NULL), 0,
                ERROR_INSUFFICIENT_BUFFER);
    CHECK_INT(FormatMessageA(STRING, "abcdef", 0, 0, room, 7, NULL), 6);
    CHECK_FAILS(FormatMessageA(SYSTEM, NULL, 0xE0001234, 0, room, sizeof room, NULL), 0,
                ERROR_MR_MID_NOT_FOUND);
    CHECK_FAILS(FormatMessageA(SYSTEM, NULL, 2, 0x12345, room, sizeof room, NULL), 0,
                ERROR_RESOURCE_LANG_NOT_FOUND);
    CHECK_FAILS(FormatMessageA(0, NULL, 2, 0, room, sizeof room, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(FormatMessageA(FORMAT_MESSAGE_FROM_HMODULE, NULL, 2, 0, room, sizeof room, NULL),
                0, ERROR_RESOURCE_DATA_NOT_FOUND);
    CHECK_FAILS(FormatMessageA(STRING, "", 0, 0, room, sizeof room, NULL), 0, ERROR_NO_WORK_DONE);
}

static void inserts_take_their_arguments_by_number(void) {
    CHECK_STR(formatted(0, "%1 and %2", "a", "b"), "a and b");
    CHECK_STR(formatted(0, "%2 and %1", "a", "b"), "b and a");
    CHECK_STR(formatted(0, "%1!d! %2!5.3s!|%3!-6x!|", 5, "abcdef", 255), "5   abc|ff    |");
    CHECK_STR(formatted(0, "%1!u! %2!#x! %3!+d! %4!05d!", -1, 255, 5, 42),
              "4294967295 0xff +5 00042");
    CHECK_STR(formatted(0, "%1!S!|%2!ws!|%3!hs!|%4!c!", L"wide", L"wide", "narrow", 'c'),
              "wide|wide|narrow|c");
    CHECK_STR(formatted(0, "%1!I64d!|%2!lu!", 123456789012345LL, 7UL), "123456789012345|7");
    CHECK_STR(formatted(0, "%1", (char *)NULL), "(null)");
}

static void arguments_may_be_an_array(void) {
    DWORD_PTR values[6];
    values[0] = 4;
    values[1] = 2;
    values[2] = (DWORD_PTR) "Bill";
    values[3] = (DWORD_PTR) "Bob";
    values[4] = 6;
    values[5] = (DWORD_PTR) "Bill";
    CHECK_INT(FormatMessageA(STRING | FORMAT_MESSAGE_ARGUMENT_ARRAY, "%1!*.*s! %4 %5!*s!", 0, 0,
                             room, sizeof room, (va_list *)values), 15);
    CHECK_STR(room, "  Bi Bob   Bill");
    CHECK_FAILS(FormatMessageA(STRING | FORMAT_MESSAGE_ARGUMENT_ARRAY, "%1", 0, 0, room,
                               sizeof room, NULL), 0, ERROR_INVALID_PARAMETER);
}

static void widths_among_the_arguments(void) {
    CHECK_STR(formatted(0, "%1!*.*s! %3 %4!*s!", 4, 2, "Bill", "Bob", 6, "Bill"),
              "  Bi Bob   Bill");
}

static void escapes(void) {
    CHECK_STR(formatted(0, "a%%b%nc%td%re%.f%!g% h%0rest"), "a%b\r\nc\td\re.f!g h");
    CHECK_STR(formatted(0, "line\nnext\r\nmore"), "line\r\nnext\r\nmore");
    CHECK_STR(formatted(FORMAT_MESSAGE_IGNORE_INSERTS, "%1 %2!d! %%"), "%1 %2!d! %%");
}

static void malformed_messages(void) {
    CHECK_FAILS(FormatMessageA(STRING, "at the end %", 0, 0, room, sizeof room, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(FormatMessageA(STRING, "%1", 0, 0, room, sizeof room, NULL), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_STR(formatted(0, "%1!d", 5), "");
}

static void lines_are_joined_or_broken_between_words(void) {
    CHECK_STR(formatted(FORMAT_MESSAGE_MAX_WIDTH_MASK, "a\nb\r\nc%nd  e\r\n"),
              "a b c\r\nd  e ");
    CHECK_STR(formatted(20, "The quick brown fox jumps over the lazy dog\nand%nmore"),
              "The quick brown fox\r\njumps over the lazy\r\ndog and\r\nmore");
}

static void success_keeps_the_last_error(void) {
    SetLastError(TEST_POISON);
    CHECK(FormatMessageA(SYSTEM, NULL, 2, 0, room, sizeof room, NULL) > 0);
    CHECK_INT(GetLastError(), TEST_POISON);
    WSASetLastError(4321);
    CHECK_INT(GetLastError(), 4321);
}

TEST_MAIN_UNSTARTED {
    RUN(texts_of_errors_end_with_a_line_break);
    RUN(one_line_ends_with_a_blank);
    RUN(errors_of_sockets_have_texts);
    RUN(narrow_and_wide_agree);
    RUN(an_error_as_a_result_has_the_same_text);
    RUN(buffers_are_allocated);
    RUN(what_does_not_fit_or_is_not_there);
    RUN(inserts_take_their_arguments_by_number);
    RUN(arguments_may_be_an_array);
    if (!ORACLE_LEAVES_OUT("Wine 8 crashes at the documentation's own example with a va_list")) {
        RUN(widths_among_the_arguments);
    }
    RUN(escapes);
    RUN(malformed_messages);
    RUN(lines_are_joined_or_broken_between_words);
    RUN(success_keeps_the_last_error);
}
