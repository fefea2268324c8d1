/* Processes: starting programs, their arguments, environment, folder and standard files, their end.
 *
 * The test starts itself: the first word behind its name says what the child does.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/procthread/processes-and-threads
 * Windows: as checked; where Wine differs the check says why.
 * Covers:  src/api/win32/processes.rs, src/api/win32/pipes.rs, src/kernel/processes/, src/sys/suspension.rs
 * Limit:   30 s
 */

#include "ws2test.h"

static char self[MAX_PATH];

/* Starts this program with `arguments`; the handles in `startup` are its standard files. */
static PROCESS_INFORMATION child(const char *arguments, STARTUPINFOA *startup, DWORD flags) {
    PROCESS_INFORMATION made;
    STARTUPINFOA plain;
    char line[2 * MAX_PATH];
    memset(&plain, 0, sizeof plain);
    plain.cb = sizeof plain;
    snprintf(line, sizeof line, "\"%s\" %s", self, arguments);
    memset(&made, 0, sizeof made);
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, TRUE, flags, NULL, NULL,
                           startup == NULL ? &plain : startup, &made));
    CHECK(made.hProcess != NULL && made.hThread != NULL);
    CHECK(made.dwProcessId != 0);
    return made;
}

static DWORD code_of(PROCESS_INFORMATION made) {
    DWORD code = 99;
    CHECK_INT(WaitForSingleObject(made.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(made.hThread, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(made.hProcess, &code));
    CHECK(CloseHandle(made.hThread));
    CHECK(CloseHandle(made.hProcess));
    return code;
}

static void the_exit_code_is_told(void) {
    CHECK_INT(code_of(child("exit 0", NULL, 0)), 0);
    CHECK_INT(code_of(child("exit 42", NULL, 0)), 42);
    CHECK_INT(code_of(child("exit 255", NULL, CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW)), 255);
}

/* A pipe whose one end, 0 or 1, a child gets. */
static void open_pipe(HANDLE ends[2], int inherited) {
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, NULL, TRUE};
    DWORD flags = 99;
    REQUIRE(CreatePipe(&ends[0], &ends[1], &attributes, 0));
    CHECK(SetHandleInformation(ends[1 - inherited], HANDLE_FLAG_INHERIT, 0));
    CHECK(GetHandleInformation(ends[1 - inherited], &flags));
    CHECK_INT(flags, 0);
    CHECK(GetHandleInformation(ends[inherited], &flags));
    CHECK_INT(flags, HANDLE_FLAG_INHERIT);
}

static void standard_files_are_pipes(void) {
    HANDLE input[2], output[2];
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    char room[64];
    DWORD count = 0, total = 0;
    open_pipe(input, 0);
    open_pipe(output, 1);
    CHECK(PeekNamedPipe(output[0], NULL, 0, NULL, &total, NULL));
    CHECK_INT(total, 0);
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = input[0];
    startup.hStdOutput = output[1];
    startup.hStdError = output[1];
    made = child("echo", &startup, 0);
    CHECK(CloseHandle(input[0]));
    CHECK(CloseHandle(output[1]));
    CHECK_INT(WaitForSingleObject(made.hProcess, 0), WAIT_TIMEOUT);
    CHECK(GetExitCodeProcess(made.hProcess, &count));
    CHECK_INT(count, STILL_ACTIVE);
    CHECK(WriteFile(input[1], "question", 8, &count, NULL));
    CHECK_INT(count, 8);
    memset(room, 0, sizeof room);
    CHECK(ReadFile(output[0], room, sizeof room - 1, &count, NULL));
    CHECK_STR(room, "question");
    CHECK(CloseHandle(input[1]));
    CHECK_INT(code_of(made), 8);
    CHECK_FAILS(PeekNamedPipe(output[0], NULL, 0, NULL, &total, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK_FAILS(ReadFile(output[0], room, 1, &count, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK(CloseHandle(output[0]));
}

/* What a child writes to its standard output. */
static const char *output_of(const char *line, const char *application, void *environment, const char *folder,
                             DWORD flags) {
    static char room[1024];
    HANDLE output[2];
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    char copy[2 * MAX_PATH];
    DWORD length = 0, count = 0;
    open_pipe(output, 1);
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdOutput = output[1];
    snprintf(copy, sizeof copy, "%s", line);
    memset(room, 0, sizeof room);
    REQUIRE(CreateProcessA(application, copy, NULL, NULL, TRUE, flags, environment, folder, &startup, &made));
    CHECK(CloseHandle(output[1]));
    while (length < sizeof room - 1 && ReadFile(output[0], room + length, sizeof room - 1 - length, &count, NULL)) {
        length += count;
    }
    CHECK(CloseHandle(output[0]));
    code_of(made);
    return room;
}

static void arguments_are_split_as_windows_does(void) {
    char line[2 * MAX_PATH];
    snprintf(line, sizeof line, "\"%s\" arguments a \"b c\" d\\\"e \"\" f\\\\g", self);
    CHECK_STR(output_of(line, NULL, NULL, NULL, 0), "[a][b c][d\"e][][f\\\\g]");
    CHECK_STR(output_of("name arguments x", self, NULL, NULL, 0), "[x]");
}

static void the_environment_is_ours_or_another(void) {
    static char narrow[] = "ALPHA=one\0BETA=two words\0";
    static WCHAR wide[] = L"ALPHA=three\0BETA=four\0";
    char line[2 * MAX_PATH];
    CHECK(SetEnvironmentVariableA("ALPHA", "zero"));
    snprintf(line, sizeof line, "\"%s\" environment ALPHA BETA", self);
    CHECK_STR(output_of(line, NULL, NULL, NULL, 0), "[zero][?]");
    CHECK_STR(output_of(line, NULL, narrow, NULL, 0), "[one][two words]");
    CHECK_STR(output_of(line, NULL, wide, NULL, CREATE_UNICODE_ENVIRONMENT), "[three][four]");
}

static void the_folder_is_ours_or_another(void) {
    char line[2 * MAX_PATH], here[MAX_PATH], there[MAX_PATH], quoted[MAX_PATH + 2];
    REQUIRE(GetCurrentDirectoryA(sizeof here, here) != 0);
    REQUIRE(GetTempPathA(sizeof there, there) != 0);
    there[strlen(there) - 1] = 0; /* its last slash */
    snprintf(line, sizeof line, "\"%s\" folder", self);
    snprintf(quoted, sizeof quoted, "[%s]", here);
    CHECK_STR(output_of(line, NULL, NULL, NULL, 0), quoted);
    snprintf(quoted, sizeof quoted, "[%s]", there);
    CHECK_STR(output_of(line, NULL, NULL, there, 0), quoted);
}

static void a_child_can_be_ended(void) {
    PROCESS_INFORMATION made = child("wait", NULL, CREATE_NO_WINDOW);
    HANDLE same;
    DWORD code;
    CHECK_INT(GetProcessId(made.hProcess), made.dwProcessId);
    same = OpenProcess(PROCESS_ALL_ACCESS, FALSE, made.dwProcessId);
    CHECK(same != NULL);
    CHECK_INT(WaitForSingleObject(same, 0), WAIT_TIMEOUT);
    CHECK(TerminateProcess(made.hProcess, 0x12345));
    CHECK_INT(WaitForSingleObject(same, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(same, &code));
    CHECK_INT(code, 0x12345);
    ORACLE_INT(TerminateProcess(same, 1), FALSE, TRUE,
               "the page of TerminateProcess: fails with ERROR_ACCESS_DENIED if the process is already terminated");
    CHECK(CloseHandle(same));
    CHECK_INT(code_of(made), 0x12345);
}

/* A pipe whose end to write to is the standard output of what `startup` starts. */
static HANDLE output_through(STARTUPINFOA *startup) {
    HANDLE ends[2];
    open_pipe(ends, 1);
    memset(startup, 0, sizeof *startup);
    startup->cb = sizeof *startup;
    startup->dwFlags = STARTF_USESTDHANDLES;
    startup->hStdOutput = ends[1];
    return ends[0];
}

static void a_suspended_child_begins_when_it_is_resumed(void) {
    char room[16] = "";
    STARTUPINFOA startup;
    DWORD count = 99;
    HANDLE output = output_through(&startup);
    PROCESS_INFORMATION made = child("arguments begun", &startup, CREATE_SUSPENDED);
    CHECK_INT(GetProcessId(made.hProcess), made.dwProcessId);
    CHECK_INT(GetThreadId(made.hThread), made.dwThreadId);
    CHECK(GetExitCodeProcess(made.hProcess, &count));
    CHECK_INT(count, STILL_ACTIVE);
    CHECK(GetExitCodeThread(made.hThread, &count));
    CHECK_INT(count, STILL_ACTIVE);
    CHECK_INT(SuspendThread(made.hThread), 1);
    CHECK_INT(ResumeThread(made.hThread), 2);
    /* What is before it in the pipe is from before it began. */
    CHECK(WriteFile(startup.hStdOutput, "before ", 7, &count, NULL));
    CHECK_INT(WaitForSingleObject(made.hProcess, 0), WAIT_TIMEOUT);
    CHECK_INT(ResumeThread(made.hThread), 1);
    CHECK_INT(code_of(made), 0);
    CHECK(CloseHandle(startup.hStdOutput));
    CHECK(ReadFile(output, room, sizeof room - 1, &count, NULL));
    CHECK_STR(room, "before [begun]");
    CHECK(CloseHandle(output));
}

static void a_suspended_child_can_be_ended(void) {
    STARTUPINFOA startup;
    DWORD count;
    char byte;
    HANDLE output = output_through(&startup);
    PROCESS_INFORMATION made = child("arguments begun", &startup, CREATE_SUSPENDED);
    CHECK(CloseHandle(startup.hStdOutput));
    CHECK(TerminateProcess(made.hProcess, 77));
    CHECK_INT(WaitForSingleObject(made.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK_FAILS(ReadFile(output, &byte, 1, &count, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK_INT(code_of(made), 77);
    CHECK(CloseHandle(output));
}

/* While it has not begun it keeps nothing open that it does not inherit. */
static void a_suspended_child_holds_only_what_it_inherits(void) {
    HANDLE ends[2];
    PROCESS_INFORMATION made, other;
    DWORD count;
    char byte;
    REQUIRE(CreatePipe(&ends[0], &ends[1], NULL, 0));
    made = child("exit 1", NULL, CREATE_SUSPENDED);
    other = child("exit 2", NULL, CREATE_SUSPENDED);
    CHECK(CloseHandle(ends[1]));
    CHECK_FAILS(ReadFile(ends[0], &byte, 1, &count, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK(CloseHandle(ends[0]));
    CHECK_INT(ResumeThread(other.hThread), 1);
    CHECK_INT(code_of(other), 2);
    CHECK_INT(ResumeThread(made.hThread), 1);
    CHECK_INT(code_of(made), 1);
}

static void what_is_no_program_is_not_suspended(void) {
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    char line[] = "x";
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    CHECK_FAILS(CreateProcessA("no such program", line, NULL, NULL, FALSE, CREATE_SUSPENDED, NULL, NULL, &startup,
                               &made), FALSE, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS(CreateProcessA(self, line, NULL, NULL, FALSE, CREATE_SUSPENDED, NULL, "no such folder", &startup,
                               &made), FALSE, ERROR_DIRECTORY);
}

static void a_pipe_is_looked_at_and_nothing_is_taken(void) {
    HANDLE ends[2];
    char room[16];
    DWORD count = 99, total = 99, left = 99;
    int i;
    REQUIRE(CreatePipe(&ends[0], &ends[1], NULL, 0));
    CHECK(PeekNamedPipe(ends[0], room, sizeof room, &count, &total, &left));
    CHECK_INT(count, 0);
    CHECK_INT(total, 0);
    CHECK_INT(left, 0);
    CHECK(WriteFile(ends[1], "one ", 4, &count, NULL));
    CHECK(WriteFile(ends[1], "two ", 4, &count, NULL));
    CHECK(WriteFile(ends[1], "three", 5, &count, NULL));
    for (i = 0; i < 2; i++) {
        memset(room, 0, sizeof room);
        CHECK(PeekNamedPipe(ends[0], room, 6, &count, &total, &left));
        CHECK_STR(room, "one tw");
        CHECK_INT(count, 6);
        CHECK_INT(total, 13);
        ORACLE_INT(left, 0, 0xFFFFFFFA,
                   "the page of PeekNamedPipe: zero for byte-type named pipes or for anonymous pipes");
    }
    CHECK(PeekNamedPipe(ends[0], room, sizeof room, NULL, NULL, NULL));
    CHECK(PeekNamedPipe(ends[0], NULL, 0, &count, &total, NULL));
    CHECK_INT(count, 0);
    CHECK_INT(total, 13);
    CHECK(CloseHandle(ends[1]));
    memset(room, 0, sizeof room);
    CHECK(PeekNamedPipe(ends[0], room, sizeof room, &count, &total, NULL));
    CHECK_INT(count, 13);
    CHECK_MEM(room, "one two three", 13);
    memset(room, 0, sizeof room);
    CHECK(ReadFile(ends[0], room, sizeof room, &count, NULL));
    CHECK_MEM(room, "one two three", 13);
    CHECK_FAILS(PeekNamedPipe(ends[0], room, sizeof room, &count, &total, NULL), FALSE, ERROR_BROKEN_PIPE);
    CHECK(CloseHandle(ends[0]));
    CHECK_FAILS(PeekNamedPipe(ends[0], room, sizeof room, &count, &total, NULL), FALSE, ERROR_INVALID_HANDLE);
}

static HANDLE all_ended;
static volatile LONG to_end;

/* One child is held back until those of all threads have ended that were not. */
static DWORD WINAPI start_two(LPVOID unused) {
    PROCESS_INFORMATION held = child("exit 5", NULL, CREATE_SUSPENDED);
    (void)unused;
    CHECK_INT(code_of(child("exit 6", NULL, 0)), 6);
    if (InterlockedDecrement(&to_end) == 0) {
        SetEvent(all_ended);
    }
    CHECK_INT(WaitForSingleObject(all_ended, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(ResumeThread(held.hThread), 1);
    CHECK_INT(code_of(held), 5);
    return 0;
}

static void nobody_waits_for_a_child_that_is_held_back(void) {
    enum { THREADS = 6 };
    HANDLE threads[THREADS];
    int i;
    all_ended = CreateEventA(NULL, TRUE, FALSE, NULL);
    to_end = THREADS;
    for (i = 0; i < THREADS; i++) {
        threads[i] = test_thread(start_two, NULL);
    }
    for (i = 0; i < THREADS; i++) {
        CHECK_INT(test_join(threads[i]), 0);
    }
    CHECK(CloseHandle(all_ended));
}

static void wide_text_starts_programs_as_well(void) {
    WCHAR path[MAX_PATH], line[2 * MAX_PATH];
    STARTUPINFOW startup;
    PROCESS_INFORMATION made;
    REQUIRE(GetModuleFileNameW(NULL, path, MAX_PATH) != 0);
    lstrcpyW(line, L"name exit 9");
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    REQUIRE(CreateProcessW(path, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made));
    CHECK_INT(code_of(made), 9);
    lstrcpyW(line, L"no such program at all");
    CHECK_FAILS(CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made), FALSE,
                ERROR_FILE_NOT_FOUND);
}

static void many_children_are_waited_for_together(void) {
    enum { CHILDREN = 8 };
    PROCESS_INFORMATION made[CHILDREN];
    HANDLE handles[CHILDREN];
    int i;
    for (i = 0; i < CHILDREN; i++) {
        char arguments[16];
        snprintf(arguments, sizeof arguments, "exit %d", i);
        made[i] = child(arguments, NULL, 0);
        handles[i] = made[i].hProcess;
    }
    CHECK_INT(WaitForMultipleObjects(CHILDREN, handles, TRUE, INFINITE), WAIT_OBJECT_0);
    for (i = 0; i < CHILDREN; i++) {
        CHECK_INT(code_of(made[i]), i);
    }
}

static void this_process_is_one_too(void) {
    HANDLE own = OpenProcess(PROCESS_ALL_ACCESS, FALSE, GetCurrentProcessId());
    DWORD code = 99;
    CHECK(own != NULL);
    CHECK_INT(GetProcessId(own), GetCurrentProcessId());
    CHECK_INT(GetProcessId(GetCurrentProcess()), GetCurrentProcessId());
    CHECK_INT(WaitForSingleObject(own, 0), WAIT_TIMEOUT);
    CHECK(GetExitCodeProcess(GetCurrentProcess(), &code));
    CHECK_INT(code, STILL_ACTIVE);
    CHECK(CloseHandle(own));
}

static void bad_arguments(void) {
    char line[] = "no such program at all";
    char folder[] = "exit 0";
    STARTUPINFOA startup;
    PROCESS_INFORMATION made;
    HANDLE event = CreateEventA(NULL, FALSE, FALSE, NULL);
    HANDLE ends[2];
    DWORD code;
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    CHECK_FAILS(CreateProcessA(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made), FALSE,
                ERROR_FILE_NOT_FOUND);
    CHECK_FAILS(CreateProcessA("no such program", NULL, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made),
                FALSE, ERROR_FILE_NOT_FOUND);
    CHECK_FAILS(CreateProcessA(self, folder, NULL, NULL, FALSE, 0, NULL, "no such folder", &startup, &made),
                FALSE, ERROR_DIRECTORY);
    CHECK_FAILS(GetExitCodeProcess(event, &code), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetExitCodeProcess(NULL, &code), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(TerminateProcess(event, 1), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(GetProcessId(event), 0, ERROR_INVALID_HANDLE);
    CHECK_FAILS(OpenProcess(PROCESS_ALL_ACCESS, FALSE, 0), NULL, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(PeekNamedPipe(event, NULL, 0, NULL, NULL, NULL), FALSE, ERROR_INVALID_HANDLE);
    if (!ORACLE_LEAVES_OUT("Wine uses every argument unseen")) {
        CHECK_FAILS(CreateProcessA(NULL, NULL, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &made), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(CreateProcessA(self, NULL, NULL, NULL, FALSE, 0, NULL, NULL, NULL, &made), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(CreateProcessA(self, NULL, NULL, NULL, FALSE, 0, NULL, NULL, &startup, NULL), FALSE,
                    ERROR_INVALID_PARAMETER);
        CHECK_FAILS(CreatePipe(NULL, &ends[1], NULL, 0), FALSE, ERROR_NOACCESS);
    }
    CHECK(CreatePipe(&ends[0], &ends[1], NULL, 0));
    CHECK_FAILS(ReadFile(ends[1], &code, 1, &code, NULL), FALSE, ERROR_ACCESS_DENIED);
    CHECK_FAILS(WriteFile(ends[0], &code, 1, &code, NULL), FALSE, ERROR_ACCESS_DENIED);
    CHECK(CloseHandle(ends[0]));
    CHECK(CloseHandle(ends[1]));
    CHECK(CloseHandle(event));
}

/* ---- What children do --------------------------------------------------------------------------- */

static void show(const char *text) {
    printf("[%s]", text == NULL ? "?" : text);
}

static int be_a_child(int argc, char **argv) {
    char room[MAX_PATH];
    DWORD count = 0;
    int i;
    if (strcmp(argv[1], "exit") == 0) {
        return atoi(argv[2]);
    }
    if (strcmp(argv[1], "wait") == 0) {
        Sleep(INFINITE);
    }
    if (strcmp(argv[1], "echo") == 0) {
        DWORD total = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), room, sizeof room, &count, NULL) && count > 0) {
            WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), room, count, &count, NULL);
            total += count;
        }
        return (int)total;
    }
    if (strcmp(argv[1], "folder") == 0) {
        show(GetCurrentDirectoryA(sizeof room, room) != 0 ? room : NULL);
    }
    for (i = 2; i < argc; i++) {
        if (strcmp(argv[1], "arguments") == 0) {
            show(argv[i]);
        } else {
            show(GetEnvironmentVariableA(argv[i], room, sizeof room) != 0 ? room : NULL);
        }
    }
    return 0;
}

static void all_tests(void) {
    REQUIRE(GetModuleFileNameA(NULL, self, sizeof self) != 0);
    RUN(the_exit_code_is_told);
    RUN(standard_files_are_pipes);
    RUN(arguments_are_split_as_windows_does);
    RUN(the_environment_is_ours_or_another);
    RUN(the_folder_is_ours_or_another);
    RUN(a_child_can_be_ended);
    RUN(a_suspended_child_begins_when_it_is_resumed);
    RUN(a_suspended_child_can_be_ended);
    RUN(a_suspended_child_holds_only_what_it_inherits);
    RUN(what_is_no_program_is_not_suspended);
    RUN(a_pipe_is_looked_at_and_nothing_is_taken);
    RUN(nobody_waits_for_a_child_that_is_held_back);
    RUN(wide_text_starts_programs_as_well);
    RUN(many_children_are_waited_for_together);
    RUN(this_process_is_one_too);
    RUN(bad_arguments);
}

int main(int argc, char **argv) {
    return argc > 1 ? be_a_child(argc, argv) : test_run(all_tests, 0);
}
