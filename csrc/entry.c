/*
 * main, for programs that have wmain, WinMain or wWinMain instead.
 *
 * This object stands alone in the static library and in libws2_main.a, so that the linker takes it
 * only when main is not defined otherwise. It defines every name that the program's function may
 * have, weakly: the program's own definition takes its place. (Weak references would do on Linux,
 * but macOS' linker refuses those that stay undefined.)
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STRING_(x) #x
#define STRING(x) STRING_(x)
#define SYMBOL(name) __asm__(STRING(__USER_LABEL_PREFIX__) name)

enum { SHOW_DEFAULT = 10, REPLACEMENT_CHARACTER = 0xfffd };

/* What GetModuleHandle(NULL) answers; see src/runtime/modules.rs. */
#define INSTANCE ((void *)(uintptr_t)0x30000000)

extern char **environ;

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

/* Reads one character of UTF-8 at `*text`, which is not at its end, and goes behind it. The longest
 * beginning of a character that does not go on, or a byte that begins none, is a U+FFFD. */
static uint32_t next_character(const unsigned char **text) {
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    uint32_t first = *(*text)++;
    if (first < 0x80) {
        return first;
    }
    if (first < 0xc2 || first > 0xf4) {
        return REPLACEMENT_CHARACTER;
    }
    int following = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    uint32_t character = first & (0x3fu >> following);
    for (int left = following; left > 0; left--) {
        uint32_t byte = **text;
        uint32_t lowest = (character << 6 | (byte & 0x3f)) << (6 * (left - 1));
        uint32_t highest = lowest | ((1u << (6 * (left - 1))) - 1);
        if ((byte & 0xc0) != 0x80 || highest < least[following] || lowest > 0x10ffff
            || (lowest >= 0xd800 && highest <= 0xdfff)) {
            return REPLACEMENT_CHARACTER;
        }
        character = character << 6 | (byte & 0x3f);
        (*text)++;
    }
    return character;
}

/* `text` in wide characters of `size` bytes, 4 or 2. */
static void *widened(const char *text, size_t size) {
    const unsigned char *from = (const unsigned char *)text;
    /* No character takes more wide ones than bytes. */
    void *wide = allocate((strlen(text) + 1) * size);
    uint32_t *to32 = wide;
    uint16_t *to16 = wide;
    while (*from != '\0') {
        uint32_t character = next_character(&from);
        if (size == sizeof *to32) {
            *to32++ = character;
        } else if (character < 0x10000) {
            *to16++ = (uint16_t)character;
        } else {
            *to16++ = (uint16_t)(0xd7c0 + (character >> 10));
            *to16++ = (uint16_t)(0xdc00 + (character & 0x3ff));
        }
    }
    if (size == sizeof *to32) {
        *to32 = 0;
    } else {
        *to16 = 0;
    }
    return wide;
}

/* Every string of `texts`, which a null ends. */
static void **all_widened(char **texts, size_t size) {
    size_t count = 0;
    while (texts[count] != NULL) {
        count++;
    }
    void **wide = allocate((count + 1) * sizeof *wide);
    for (size_t i = 0; i < count; i++) {
        wide[i] = widened(texts[i], size);
    }
    wide[count] = NULL;
    return wide;
}

/* Appends one argument as CommandLineToArgvW takes it apart: in quotes when it needs them, with
 * backslashes doubled in front of a quote. Answers the end. */
static char *append_quoted(char *to, const char *argument) {
    if (*argument != '\0' && strpbrk(argument, " \t\n\v\"") == NULL) {
        size_t length = strlen(argument);
        memcpy(to, argument, length + 1);
        return to + length;
    }
    *to++ = '"';
    for (;;) {
        size_t backslashes = strspn(argument, "\\");
        char next = argument[backslashes];
        size_t written = backslashes;
        if (next == '"') {
            written = 2 * backslashes + 1;
        } else if (next == '\0') {
            written = 2 * backslashes;
        }
        memset(to, '\\', written);
        to += written;
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

/* ---- main -------------------------------------------------------------------------------------- */

/* Calls the first of `functions` that is the program's. Answers whether there was one. */
static int call(int (*const *functions)(int, void *, void *), int argc, char **argv,
                size_t size, int *result) {
    void **wide_argv = all_widened(argv, size);
    void **wide_envp = all_widened(environ, size);
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
    *result = function(INSTANCE, NULL, line, SHOW_DEFAULT);
    return !missing;
}

int main(int argc, char **argv) {
    int result;
    if (call(wmain32s, argc, argv, sizeof(uint32_t), &result)
        || call(wmain16s, argc, argv, sizeof(uint16_t), &result)) {
        return result;
    }
    char *line = command_line(argc > 0 ? argv + 1 : argv);
    if (call_windows(winmain, line, &result)
        || call_windows(wwinmain32, widened(line, sizeof(uint32_t)), &result)
        || call_windows(wwinmain16, widened(line, sizeof(uint16_t)), &result)) {
        return result;
    }
    fputs("ws2_32: the program has neither main nor wmain nor WinMain\n", stderr);
    return 127;
}
