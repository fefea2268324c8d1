/*
 * main, for programs that have wmain, WinMain or wWinMain instead.
 *
 * This object stands alone in the static library and in libws2_main.a, so that the linker takes it
 * only when main is not defined otherwise. It defines every name that the program's function may
 * have, weakly: the program's own definition takes its place. (Weak references would do on Linux,
 * but macOS' linker refuses those that stay undefined.)
 */

#define _GNU_SOURCE /* dladdr */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STRING_(x) #x
#define STRING(x) STRING_(x)
#define SYMBOL(name) __asm__(STRING(__USER_LABEL_PREFIX__) name)

enum { UTF8 = 65001, SHOW_DEFAULT = 10 };

int main(int argc, char **argv);
extern char **environ;

/* MultiByteToWideChar of the library, for either width of wchar_t. */
typedef int widen_function(unsigned, unsigned, const char *, int, void *, int);
widen_function widen16 SYMBOL("ws2_MultiByteToWideChar16");
widen_function widen32 SYMBOL("ws2_MultiByteToWideChar32");

struct width {
    size_t size;
    widen_function *widen;
};
static const struct width narrow_wchar = {sizeof(uint16_t), widen16};
static const struct width wide_wchar = {sizeof(uint32_t), widen32};

/* ---- The program's function, if it has the name ------------------------------------------------ */

/* Whether the function that was called is one of those below, and not the program's. */
static int missing;

#define WMAIN(name, symbol)                                                                        \
    int name(int argc, void *argv, void *envp) SYMBOL(symbol);                                     \
    __attribute__((__weak__)) int name(int argc, void *argv, void *envp) {                         \
        (void)argc, (void)argv, (void)envp;                                                        \
        missing = 1;                                                                               \
        return 0;                                                                                  \
    }
#define WINMAIN(name, symbol)                                                                      \
    int name(void *instance, void *previous, void *command_line, int show) SYMBOL(symbol);         \
    __attribute__((__weak__)) int name(void *instance, void *previous, void *command_line,         \
                                       int show) {                                                 \
        (void)instance, (void)previous, (void)command_line, (void)show;                            \
        missing = 1;                                                                               \
        return 0;                                                                                  \
    }

/* C++ knows wmain by its parameters: none, (argc, argv), (argc, argv, envp), and const or not.
 * With -fshort-wchar <ws2/config.h> calls it wmain16. */
#define WMAINS(prefix, name, length)                                                               \
    WMAIN(prefix##_c, name)                                                                        \
    WMAIN(prefix##_none, "_Z" length name "v")                                                     \
    WMAIN(prefix##_2, "_Z" length name "iPPw")                                                     \
    WMAIN(prefix##_2_const, "_Z" length name "iPPKw")                                              \
    WMAIN(prefix##_2_fixed, "_Z" length name "iPKPw")                                              \
    WMAIN(prefix##_2_fixed_const, "_Z" length name "iPKPKw")                                       \
    WMAIN(prefix##_3, "_Z" length name "iPPwS0_")                                                  \
    WMAIN(prefix##_3_const, "_Z" length name "iPPKwS1_")                                           \
    WMAIN(prefix##_3_fixed, "_Z" length name "iPKPwS1_")                                           \
    WMAIN(prefix##_3_fixed_const, "_Z" length name "iPKPKwS2_")                                    \
    static int (*const prefix##s[])(int, void *, void *) = {                                       \
        prefix##_c,       prefix##_none,          prefix##_2, prefix##_2_const,                    \
        prefix##_2_fixed, prefix##_2_fixed_const, prefix##_3, prefix##_3_const,                    \
        prefix##_3_fixed, prefix##_3_fixed_const, NULL};

WMAINS(wmain32, "wmain", "5")
WMAINS(wmain16, "wmain16", "7")
WINMAIN(winmain, "WinMain")
WINMAIN(wwinmain32, "wWinMain32")
WINMAIN(wwinmain16, "wWinMain16")

/* ---- What it is given ---------------------------------------------------------------------- */

static void *allocate(size_t size) {
    void *memory = malloc(size);
    if (memory == NULL) {
        fputs("ws2_32: not enough memory for the arguments of the program\n", stderr);
        exit(127);
    }
    return memory;
}

/* `text` in wide characters. What is not UTF-8 becomes U+FFFD. */
static void *widened(const char *text, const struct width *width) {
    int length = width->widen(UTF8, 0, text, -1, NULL, 0);
    void *wide = allocate((size_t)length * width->size);
    width->widen(UTF8, 0, text, -1, wide, length);
    return wide;
}

/* Every string of `texts`, which a null ends. */
static void **all_widened(char **texts, const struct width *width) {
    size_t count = 0;
    while (texts[count] != NULL) {
        count++;
    }
    void **wide = allocate((count + 1) * sizeof *wide);
    for (size_t i = 0; i < count; i++) {
        wide[i] = widened(texts[i], width);
    }
    wide[count] = NULL;
    return wide;
}

/* Appends one argument as CommandLineToArgvW takes it apart: in quotes when it needs them, with
 * backslashes doubled in front of a quote. Answers the end. */
static char *append_quoted(char *to, const char *argument) {
    if (*argument != '\0' && strpbrk(argument, " \t\n\v\"") == NULL) {
        return stpcpy(to, argument);
    }
    *to++ = '"';
    for (;;) {
        size_t backslashes = strspn(argument, "\\");
        char next = argument[backslashes];
        size_t doubled = next == '"' ? 2 * backslashes + 1 : next == '\0' ? 2 * backslashes : backslashes;
        memset(to, '\\', doubled);
        to += doubled;
        argument += backslashes;
        if (next == '\0') {
            break;
        }
        *to++ = *argument++;
    }
    *to++ = '"';
    *to = '\0';
    return to;
}

/* The command line without the program's name. */
static char *command_line(char **arguments) {
    size_t room = 1;
    for (char **argument = arguments; *argument != NULL; argument++) {
        room += 2 * strlen(*argument) + 3; /* quotes and a space */
    }
    char *line = allocate(room);
    char *end = line;
    *end = '\0';
    for (char **argument = arguments; *argument != NULL; argument++) {
        if (argument != arguments) {
            *end++ = ' ';
        }
        end = append_quoted(end, *argument);
    }
    return line;
}

/* Where the program lies in memory, which is what Windows' instance handles are. */
static void *instance(void) {
    Dl_info program;
    int (*start)(int, char **) = main;
    void *address;
    memcpy(&address, &start, sizeof address); /* no cast leads from a function to data */
    return dladdr(address, &program) != 0 ? program.dli_fbase : address;
}

/* ---- main -------------------------------------------------------------------------------------- */

/* Calls the first of `functions` that is the program's. Answers whether there was one. */
static int call(int (*const *functions)(int, void *, void *), int argc, char **argv,
                const struct width *width, int *result) {
    void **wide_argv = all_widened(argv, width);
    void **wide_envp = all_widened(environ, width);
    for (; *functions != NULL; functions++) {
        missing = 0;
        *result = (*functions)(argc, wide_argv, wide_envp);
        if (!missing) {
            return 1;
        }
    }
    return 0;
}

/* The same for WinMain and its like. */
static int call_windows(int (*function)(void *, void *, void *, int), void *line, int *result) {
    missing = 0;
    *result = function(instance(), NULL, line, SHOW_DEFAULT);
    return !missing;
}

int main(int argc, char **argv) {
    int result;
    if (call(wmain32s, argc, argv, &wide_wchar, &result)
        || call(wmain16s, argc, argv, &narrow_wchar, &result)) {
        return result;
    }
    char *line = command_line(argc > 0 ? argv + 1 : argv);
    if (call_windows(winmain, line, &result)
        || call_windows(wwinmain32, widened(line, &wide_wchar), &result)
        || call_windows(wwinmain16, widened(line, &narrow_wchar), &result)) {
        return result;
    }
    fputs("ws2_32: the program has neither main nor wmain nor WinMain\n", stderr);
    return 127;
}
