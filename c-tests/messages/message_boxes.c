/* Message boxes on a terminal, and without one.
 *
 * The test starts itself: the first word behind its name is the kind of the box.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messagebox
 * Windows: shows a window, and waits for the user; here the message goes to the error output.
 * Covers:  src/api/win32/dialogs.rs, src/convert/dialogs.rs
 * Oracle:  no, there is nobody to press a button
 */

#include "ws2test.h"

static char self[MAX_PATH];

/* What a program shows that asks for a box of `kind`, and in `answer` the button. Its input is empty. */
static const char *shown(const char *kind, DWORD *answer) {
    static char room[256];
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, NULL, TRUE};
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    HANDLE ends[2];
    char line[2 * MAX_PATH];
    DWORD length = 0, count = 0;
    REQUIRE(CreatePipe(&ends[0], &ends[1], &attributes, 0));
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdError = ends[1];
    snprintf(line, sizeof line, "\"%s\" %s", self, kind);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, TRUE, DETACHED_PROCESS, NULL, NULL, &startup, &made));
    CHECK(CloseHandle(ends[1]));
    memset(room, 0, sizeof room);
    while (length < sizeof room - 1 && ReadFile(ends[0], room + length, sizeof room - 1 - length, &count, NULL)) {
        length += count;
    }
    CHECK_INT(WaitForSingleObject(made.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(made.hProcess, answer));
    CHECK(CloseHandle(made.hProcess));
    CHECK(CloseHandle(made.hThread));
    CHECK(CloseHandle(ends[0]));
    return room;
}

static void the_message_goes_to_the_error_output(void) {
    DWORD answer = 99;
    const char *text = shown("narrow", &answer);
    CHECK_INT(answer, IDOK);
    CHECK(strstr(text, "title") != NULL);
    CHECK(strstr(text, "it did not work") != NULL);
    text = shown("wide", &answer);
    CHECK_INT(answer, IDOK);
    CHECK(strstr(text, "title") != NULL);
    CHECK(strstr(text, "caf\xc3\xa9") != NULL);
}

static void without_a_terminal_the_default_button_is_chosen(void) {
    DWORD answer = 99;
    CHECK(strstr(shown("question", &answer), "really?") != NULL);
    CHECK_INT(answer, IDYES);
    CHECK(strstr(shown("second", &answer), "really?") != NULL);
    CHECK_INT(answer, IDNO);
}

static void bad_buttons(void) {
    CHECK_FAILS(MessageBoxA(NULL, "text", "title", 15), 0, ERROR_INVALID_PARAMETER);
}

static int be_a_child(const char *kind) {
    if (strcmp(kind, "wide") == 0) {
        return MessageBoxW(NULL, L"caf\u00e9", L"title", MB_OK | MB_ICONERROR);
    }
    if (strcmp(kind, "narrow") == 0) {
        return MessageBoxA(NULL, "it did not work", "title", MB_OK);
    }
    return MessageBoxA(NULL, "really?", "title",
                       strcmp(kind, "second") == 0 ? MB_YESNO | MB_DEFBUTTON2 : MB_YESNO);
}

static void all_tests(void) {
    REQUIRE(GetModuleFileNameA(NULL, self, sizeof self) != 0);
    RUN(the_message_goes_to_the_error_output);
    RUN(without_a_terminal_the_default_button_is_chosen);
    RUN(bad_buttons);
}

int main(int argc, char **argv) {
    return argc > 1 ? be_a_child(argv[1]) : test_run(all_tests, 0);
}
