/*
 * The scanf and wscanf families by Microsoft's rules; as format.c, only what Rust cannot define.
 * All reading is done in src/crt/format/scan.rs.
 *
 * A `long` of Windows has 32 bits, and so has what `%ld` stores; a `long` of C has 64 here. Which of
 * the two a program passes is only known where it calls: the functions with `_longs` in their name
 * are told by the headers, in a bit for each argument behind the format.
 */
#include "format.h"

/* struct ScanRules of src/api/crt/scanning.rs: whether behind the room of a text comes its size, and
 * which arguments point to a C long. */
struct rules {
    _Bool secure;
    unsigned long long longs;
};

static const struct rules plain = {0, 0};
static const struct rules secure = {1, 0};

static struct rules with(struct rules rules, unsigned long long longs) {
    rules.longs = longs;
    return rules;
}

int WIDTH(ws2_crt_scan)(FILE *stream, const char *format, struct rules rules,
                        struct arguments *arguments);
int WIDTH(ws2_crt_scan_string)(const char *string, size_t length, const char *format,
                               struct rules rules, struct arguments *arguments);
int WIDTH(ws2_crt_scan_wide)(FILE *stream, const wchar_t *format, struct rules rules,
                             struct arguments *arguments);
int WIDTH(ws2_crt_scan_wide_string)(const wchar_t *string, size_t length, const wchar_t *format,
                                    struct rules rules, struct arguments *arguments);

/* ---- Narrow ------------------------------------------------------------------------------------ */

static int from_stream(FILE *stream, const char *format, struct rules rules, va_list list) {
    struct arguments arguments;
    int stored;

    va_copy(arguments.list, list);
    stored = WIDTH(ws2_crt_scan)(stream, format, rules, &arguments);
    va_end(arguments.list);
    return stored;
}

static int from_string(const char *string, size_t length, const char *format, struct rules rules,
                       va_list list) {
    struct arguments arguments;
    int stored;

    va_copy(arguments.list, list);
    stored = WIDTH(ws2_crt_scan_string)(string, length, format, rules, &arguments);
    va_end(arguments.list);
    return stored;
}

int WIDTH(ws2_vfscanf)(FILE *stream, const char *format, va_list list) {
    return from_stream(stream, format, plain, list);
}

int WIDTH(ws2_fscanf)(FILE *stream, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stream, format, plain, list));
}

int WIDTH(ws2_fscanf_longs)(unsigned long long longs, FILE *stream, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stream, format, with(plain, longs), list));
}

int WIDTH(ws2_vscanf)(const char *format, va_list list) {
    return from_stream(stdin, format, plain, list);
}

int WIDTH(ws2_scanf)(const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stdin, format, plain, list));
}

int WIDTH(ws2_scanf_longs)(unsigned long long longs, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stdin, format, with(plain, longs), list));
}

int WIDTH(ws2_vsscanf)(const char *string, const char *format, va_list list) {
    return from_string(string, SIZE_MAX, format, plain, list);
}

int WIDTH(ws2_sscanf)(const char *string, const char *format, ...) {
    RETURN_WITH_LIST(from_string(string, SIZE_MAX, format, plain, list));
}

int WIDTH(ws2_sscanf_longs)(unsigned long long longs, const char *string, const char *format, ...) {
    RETURN_WITH_LIST(from_string(string, SIZE_MAX, format, with(plain, longs), list));
}

int WIDTH(ws2__snscanf)(const char *string, size_t length, const char *format, ...) {
    RETURN_WITH_LIST(from_string(string, length, format, plain, list));
}

int WIDTH(ws2_vfscanf_s)(FILE *stream, const char *format, va_list list) {
    return from_stream(stream, format, secure, list);
}

int WIDTH(ws2_fscanf_s)(FILE *stream, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stream, format, secure, list));
}

int WIDTH(ws2_fscanf_s_longs)(unsigned long long longs, FILE *stream, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stream, format, with(secure, longs), list));
}

int WIDTH(ws2_vscanf_s)(const char *format, va_list list) {
    return from_stream(stdin, format, secure, list);
}

int WIDTH(ws2_scanf_s)(const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stdin, format, secure, list));
}

int WIDTH(ws2_scanf_s_longs)(unsigned long long longs, const char *format, ...) {
    RETURN_WITH_LIST(from_stream(stdin, format, with(secure, longs), list));
}

int WIDTH(ws2_vsscanf_s)(const char *string, const char *format, va_list list) {
    return from_string(string, SIZE_MAX, format, secure, list);
}

int WIDTH(ws2_sscanf_s)(const char *string, const char *format, ...) {
    RETURN_WITH_LIST(from_string(string, SIZE_MAX, format, secure, list));
}

int WIDTH(ws2_sscanf_s_longs)(unsigned long long longs, const char *string, const char *format,
                              ...) {
    RETURN_WITH_LIST(from_string(string, SIZE_MAX, format, with(secure, longs), list));
}

int WIDTH(ws2__snscanf_s)(const char *string, size_t length, const char *format, ...) {
    RETURN_WITH_LIST(from_string(string, length, format, secure, list));
}

/* ---- Wide -------------------------------------------------------------------------------------- */

static int from_stream_wide(FILE *stream, const wchar_t *format, struct rules rules, va_list list) {
    struct arguments arguments;
    int stored;

    va_copy(arguments.list, list);
    stored = WIDTH(ws2_crt_scan_wide)(stream, format, rules, &arguments);
    va_end(arguments.list);
    return stored;
}

static int from_string_wide(const wchar_t *string, size_t length, const wchar_t *format, struct rules rules,
                       va_list list) {
    struct arguments arguments;
    int stored;

    va_copy(arguments.list, list);
    stored = WIDTH(ws2_crt_scan_wide_string)(string, length, format, rules, &arguments);
    va_end(arguments.list);
    return stored;
}

int WIDTH(ws2_vfwscanf)(FILE *stream, const wchar_t *format, va_list list) {
    return from_stream_wide(stream, format, plain, list);
}

int WIDTH(ws2_fwscanf)(FILE *stream, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stream, format, plain, list));
}

int WIDTH(ws2_fwscanf_longs)(unsigned long long longs, FILE *stream, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stream, format, with(plain, longs), list));
}

int WIDTH(ws2_vwscanf)(const wchar_t *format, va_list list) {
    return from_stream_wide(stdin, format, plain, list);
}

int WIDTH(ws2_wscanf)(const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stdin, format, plain, list));
}

int WIDTH(ws2_wscanf_longs)(unsigned long long longs, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stdin, format, with(plain, longs), list));
}

int WIDTH(ws2_vswscanf)(const wchar_t *string, const wchar_t *format, va_list list) {
    return from_string_wide(string, SIZE_MAX, format, plain, list);
}

int WIDTH(ws2_swscanf)(const wchar_t *string, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, SIZE_MAX, format, plain, list));
}

int WIDTH(ws2_swscanf_longs)(unsigned long long longs, const wchar_t *string,
                             const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, SIZE_MAX, format, with(plain, longs), list));
}

int WIDTH(ws2__snwscanf)(const wchar_t *string, size_t length, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, length, format, plain, list));
}

int WIDTH(ws2_vfwscanf_s)(FILE *stream, const wchar_t *format, va_list list) {
    return from_stream_wide(stream, format, secure, list);
}

int WIDTH(ws2_fwscanf_s)(FILE *stream, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stream, format, secure, list));
}

int WIDTH(ws2_fwscanf_s_longs)(unsigned long long longs, FILE *stream, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stream, format, with(secure, longs), list));
}

int WIDTH(ws2_vwscanf_s)(const wchar_t *format, va_list list) {
    return from_stream_wide(stdin, format, secure, list);
}

int WIDTH(ws2_wscanf_s)(const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stdin, format, secure, list));
}

int WIDTH(ws2_wscanf_s_longs)(unsigned long long longs, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_stream_wide(stdin, format, with(secure, longs), list));
}

int WIDTH(ws2_vswscanf_s)(const wchar_t *string, const wchar_t *format, va_list list) {
    return from_string_wide(string, SIZE_MAX, format, secure, list);
}

int WIDTH(ws2_swscanf_s)(const wchar_t *string, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, SIZE_MAX, format, secure, list));
}

int WIDTH(ws2_swscanf_s_longs)(unsigned long long longs, const wchar_t *string,
                               const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, SIZE_MAX, format, with(secure, longs), list));
}

int WIDTH(ws2__snwscanf_s)(const wchar_t *string, size_t length, const wchar_t *format, ...) {
    RETURN_WITH_LIST(from_string_wide(string, length, format, secure, list));
}
