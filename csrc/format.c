/*
 * The printf and wprintf families by Microsoft's rules.
 *
 * Stable Rust cannot define a function with a variable number of arguments, so what is here in C is
 * only that: a va_list is made of them and handed on. A format that libc prints alike goes straight
 * to libc; all others go to src/crt/format/.
 *
 * This file is compiled twice, the second time with -fshort-wchar, and every name carries the width
 * of its wchar_t. Even printf's does: its format may ask for a wide string.
 */
#include "format.h"

#include <limits.h>
#if !defined(__APPLE__)
#include <stdio_ext.h>
#endif

/* What becomes of text that does not fit: enum Rule of src/crt/format/place.rs, in its order. */
enum rule { STANDARD, LEGACY, WIDE, SECURE, COUNTED, USER };

_Bool ws2_crt_is_plain(const char *format);
int WIDTH(ws2_crt_format)(int rule, char *room, size_t size, size_t count, const char *format,
                          struct arguments *arguments);
int WIDTH(ws2_crt_format_wide)(int rule, wchar_t *room, size_t size, size_t count,
                               const wchar_t *format, struct arguments *arguments);
int WIDTH(ws2_crt_print)(FILE *stream, const char *format, struct arguments *arguments);
int WIDTH(ws2_crt_print_wide)(FILE *stream, const wchar_t *format, struct arguments *arguments);

/* ---- To memory ------------------------------------------------------------------------------- */

static int into(enum rule rule, char *room, size_t size, size_t count, const char *format,
                va_list list) {
    struct arguments arguments;
    int length;

    if (room != NULL && count != 0 && size <= INT_MAX && ws2_crt_is_plain(format)) {
        /* With what does fit there is no difference between the rules. */
        size_t least = count < size ? count : size;
        va_copy(arguments.list, list);
        length = vsnprintf(room, least, format, arguments.list);
        va_end(arguments.list);
        if (length >= 0 && (size_t)length < least) {
            return length;
        }
    }
    va_copy(arguments.list, list);
    length = WIDTH(ws2_crt_format)(rule, room, size, count, format, &arguments);
    va_end(arguments.list);
    return length;
}

static int into_wide(enum rule rule, wchar_t *room, size_t size, size_t count,
                     const wchar_t *format, va_list list) {
    struct arguments arguments;
    int length;

    va_copy(arguments.list, list);
    length = WIDTH(ws2_crt_format_wide)(rule, room, size, count, format, &arguments);
    va_end(arguments.list);
    return length;
}

int WIDTH(ws2_vsnprintf)(char *room, size_t size, const char *format, va_list list) {
    return into(STANDARD, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2_snprintf)(char *room, size_t size, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vsnprintf)(room, size, format, list));
}

int WIDTH(ws2__vsnprintf)(char *room, size_t size, const char *format, va_list list) {
    return into(LEGACY, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2__snprintf)(char *room, size_t size, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vsnprintf)(room, size, format, list));
}

int WIDTH(ws2_vsprintf)(char *room, const char *format, va_list list) {
    if (room != NULL && ws2_crt_is_plain(format)) {
        return vsprintf(room, format, list);
    }
    return into(STANDARD, room, SIZE_MAX, SIZE_MAX, format, list);
}

int WIDTH(ws2_sprintf)(char *room, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vsprintf)(room, format, list));
}

int WIDTH(ws2_vsprintf_s)(char *room, size_t size, const char *format, va_list list) {
    return into(SECURE, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2_sprintf_s)(char *room, size_t size, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vsprintf_s)(room, size, format, list));
}

int WIDTH(ws2__vsnprintf_s)(char *room, size_t size, size_t count, const char *format,
                            va_list list) {
    return into(COUNTED, room, size, count, format, list);
}

int WIDTH(ws2__snprintf_s)(char *room, size_t size, size_t count, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vsnprintf_s)(room, size, count, format, list));
}

int WIDTH(ws2__vscprintf)(const char *format, va_list list) {
    return into(STANDARD, NULL, 0, 0, format, list);
}

int WIDTH(ws2__scprintf)(const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vscprintf)(format, list));
}

int WIDTH(ws2_wvsprintfA)(char *room, const char *format, va_list list) {
    struct arguments arguments;
    int length;

    /* Its flags mean less than printf's, so none of its formats is libc's. */
    va_copy(arguments.list, list);
    length = WIDTH(ws2_crt_format)(USER, room, SIZE_MAX, SIZE_MAX, format, &arguments);
    va_end(arguments.list);
    return length;
}

int WIDTH(ws2_wsprintfA)(char *room, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_wvsprintfA)(room, format, list));
}

int WIDTH(ws2_vswprintf)(wchar_t *room, size_t size, const wchar_t *format, va_list list) {
    return into_wide(WIDE, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2_swprintf)(wchar_t *room, size_t size, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vswprintf)(room, size, format, list));
}

int WIDTH(ws2__vsnwprintf)(wchar_t *room, size_t size, const wchar_t *format, va_list list) {
    return into_wide(LEGACY, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2__snwprintf)(wchar_t *room, size_t size, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vsnwprintf)(room, size, format, list));
}

/* The forms from before the C standard, without a size. */
int WIDTH(ws2__vswprintf)(wchar_t *room, const wchar_t *format, va_list list) {
    return into_wide(WIDE, room, SIZE_MAX, SIZE_MAX, format, list);
}

int WIDTH(ws2__swprintf)(wchar_t *room, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vswprintf)(room, format, list));
}

int WIDTH(ws2_vswprintf_s)(wchar_t *room, size_t size, const wchar_t *format, va_list list) {
    return into_wide(SECURE, room, size, SIZE_MAX, format, list);
}

int WIDTH(ws2_swprintf_s)(wchar_t *room, size_t size, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vswprintf_s)(room, size, format, list));
}

int WIDTH(ws2__vsnwprintf_s)(wchar_t *room, size_t size, size_t count, const wchar_t *format,
                             va_list list) {
    return into_wide(COUNTED, room, size, count, format, list);
}

int WIDTH(ws2__snwprintf_s)(wchar_t *room, size_t size, size_t count, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vsnwprintf_s)(room, size, count, format, list));
}

int WIDTH(ws2__vscwprintf)(const wchar_t *format, va_list list) {
    return into_wide(STANDARD, NULL, 0, 0, format, list);
}

int WIDTH(ws2__scwprintf)(const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vscwprintf)(format, list));
}

int WIDTH(ws2_wvsprintfW)(wchar_t *room, const wchar_t *format, va_list list) {
    return into_wide(USER, room, SIZE_MAX, SIZE_MAX, format, list);
}

int WIDTH(ws2_wsprintfW)(wchar_t *room, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_wvsprintfW)(room, format, list));
}

/* ---- To a stream ----------------------------------------------------------------------------- */

/* Whether the stream shows whole lines only: a terminal. */
static int is_by_line(FILE *stream) {
#if defined(__APPLE__)
    return (stream->_flags & __SLBF) != 0;
#else
    return __flbf(stream);
#endif
}

/*
 * A prompt without a newline is seen at once on a Windows console, so it has to be here. A file or
 * a pipe keeps its buffer, as there.
 */
static int shown(FILE *stream, int length) {
    if (length >= 0 && stream == stdout && is_by_line(stream)) {
        fflush(stream);
    }
    return length;
}

int WIDTH(ws2_vfprintf)(FILE *stream, const char *format, va_list list) {
    struct arguments arguments;
    int length;

    /* To a stream that something has made wide, libc would write nothing. */
    if (stream != NULL && ws2_crt_is_plain(format) && fwide(stream, 0) <= 0) {
        return shown(stream, vfprintf(stream, format, list));
    }
    va_copy(arguments.list, list);
    length = WIDTH(ws2_crt_print)(stream, format, &arguments);
    va_end(arguments.list);
    return shown(stream, length);
}

int WIDTH(ws2_fprintf)(FILE *stream, const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vfprintf)(stream, format, list));
}

int WIDTH(ws2_vprintf)(const char *format, va_list list) {
    return WIDTH(ws2_vfprintf)(stdout, format, list);
}

int WIDTH(ws2_printf)(const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vfprintf)(stdout, format, list));
}

int WIDTH(ws2_vfwprintf)(FILE *stream, const wchar_t *format, va_list list) {
    struct arguments arguments;
    int length;

    va_copy(arguments.list, list);
    length = WIDTH(ws2_crt_print_wide)(stream, format, &arguments);
    va_end(arguments.list);
    return shown(stream, length);
}

int WIDTH(ws2_fwprintf)(FILE *stream, const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vfwprintf)(stream, format, list));
}

int WIDTH(ws2_vwprintf)(const wchar_t *format, va_list list) {
    return WIDTH(ws2_vfwprintf)(stdout, format, list);
}

int WIDTH(ws2_wprintf)(const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2_vfwprintf)(stdout, format, list));
}

/* What goes to the console is seen at once. */
int WIDTH(ws2__vcprintf)(const char *format, va_list list) {
    int length = WIDTH(ws2_vfprintf)(stdout, format, list);
    fflush(stdout);
    return length;
}

int WIDTH(ws2__cprintf)(const char *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vcprintf)(format, list));
}

int WIDTH(ws2__vcwprintf)(const wchar_t *format, va_list list) {
    int length = WIDTH(ws2_vfwprintf)(stdout, format, list);
    fflush(stdout);
    return length;
}

int WIDTH(ws2__cwprintf)(const wchar_t *format, ...) {
    RETURN_WITH_LIST(WIDTH(ws2__vcwprintf)(format, list));
}
