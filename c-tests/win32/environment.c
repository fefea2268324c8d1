/* The environment and the command line.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/processenv/
 * Windows: as documented.
 * Covers:  src/api/win32/environment.rs, src/convert/command_line.rs, src/convert/environment.rs */

#include "ws2test.h"

#include <shellapi.h>
#include <wchar.h>

static char room[300];

static void variables_do_not_mind_case(void) {
    CHECK(SetEnvironmentVariableA("Ws2_Test", "value"));
    CHECK_INT(GetEnvironmentVariableA("WS2_TEST", room, sizeof room), 5);
    CHECK_STR(room, "value");
    CHECK(SetEnvironmentVariableA("WS2_TEST", ""));
    CHECK_INT(GetEnvironmentVariableA("Ws2_Test", room, 0), 1);
    CHECK(SetEnvironmentVariableA("ws2_test", NULL));
    CHECK_FAILS(GetEnvironmentVariableA("WS2_TEST", room, sizeof room), 0, ERROR_ENVVAR_NOT_FOUND);
    CHECK(SetEnvironmentVariableA("WS2_TEST", NULL));
}

static void how_much_room_is_needed(void) {
    WCHAR wide[10];
    CHECK(SetEnvironmentVariableA("WS2_TEST", "value"));
    CHECK_INT(GetEnvironmentVariableA("WS2_TEST", room, 5), 6);
    CHECK_INT(GetEnvironmentVariableA("WS2_TEST", room, 6), 5);
    CHECK_INT(GetEnvironmentVariableA("WS2_TEST", NULL, 0), 6);
    CHECK_INT(GetEnvironmentVariableW(L"WS2_TEST", wide, 10), 5);
    CHECK_INT(wide[4], 'e');
}

static void what_is_no_name(void) {
    CHECK_FAILS(SetEnvironmentVariableA("", "x"), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(SetEnvironmentVariableA("a=b", "x"), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(GetEnvironmentVariableA("", room, sizeof room), 0, ERROR_ENVVAR_NOT_FOUND);
}

static void names_in_a_text(void) {
    CHECK(SetEnvironmentVariableA("WS2_TEST", "bar"));
    CHECK_INT(ExpandEnvironmentStringsA("a%Ws2_Test%b%ws2_nope%", room, sizeof room), 16);
    CHECK_STR(room, "abarb%ws2_nope%");
    CHECK_INT(ExpandEnvironmentStringsA("a%WS2_TEST%b", room, 3), 6);
    CHECK_INT(ExpandEnvironmentStringsA("a%WS2_TEST", room, sizeof room), 11);
    CHECK_STR(room, "a%WS2_TEST");
}

static void all_of_it(void) {
    char *const all = GetEnvironmentStrings();
    const char *entry;
    int found = 0;
    REQUIRE(all != NULL);
    CHECK(SetEnvironmentVariableA("WS2_TEST", "bar"));
    for (entry = all; *entry != '\0'; entry += strlen(entry) + 1) {
        found += strcmp(entry, "WS2_TEST=bar") == 0;
    }
    CHECK_INT(found, 1);
    CHECK(FreeEnvironmentStringsA(all));
}

static void the_command_line(void) {
    int count = 0;
    LPWSTR *const arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    REQUIRE(arguments != NULL);
    CHECK_INT(count, 1);
    CHECK(arguments[1] == NULL);
    CHECK(LocalFree(arguments) == NULL);
    CHECK(strstr(GetCommandLineA(), "environment") != NULL);
    CHECK(GetCommandLineA() == GetCommandLineA());
}

static void taking_a_command_line_apart(void) {
    static const WCHAR *const expected[] = {L"a b", L"c\"d", L"e\\", L"f\\\\g", L"", L"h i"};
    int count = 0, i;
    LPWSTR *const arguments =
        CommandLineToArgvW(L"\"a b\" c\\\"d \"e\\\\\" f\\\\g \"\"  h\" i\" ", &count);
    REQUIRE(arguments != NULL);
    CHECK_INT(count, 6);
    for (i = 0; i < count && i < 6; i++) {
        CHECK_INT(lstrcmpW(arguments[i], expected[i]), 0);
    }
    CHECK(LocalFree(arguments) == NULL);
    CHECK_FAILS((DWORD_PTR)CommandLineToArgvW(L"a", NULL), 0, ERROR_INVALID_PARAMETER);
}

TEST_MAIN_UNSTARTED {
    RUN(variables_do_not_mind_case);
    RUN(how_much_room_is_needed);
    RUN(what_is_no_name);
    RUN(names_in_a_text);
    RUN(all_of_it);
    RUN(the_command_line);
    RUN(taking_a_command_line_apart);
}
