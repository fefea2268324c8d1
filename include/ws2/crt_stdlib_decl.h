/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_STDLIB_DECL_H
#define WS2_CRT_STDLIB_DECL_H
#pragma GCC system_header

#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Writes an `int` in any radix into room of a known size.
 *
 * # Parameters
 *
 * - `value`: the number.
 * - `buffer`: where the text goes.
 * - `size`: the room there, in characters, with the terminator.
 * - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or has no room, or there is no such radix |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _itoa_s(int value, char *buffer, size_t size, int radix) WS2_SYM(_itoa_s);

/**
 * Writes an `int` in any radix.
 *
 * # Parameters
 *
 * - `value`: the number.
 * - `buffer`: where the text goes; 33 characters are enough for 32 bits, 65 for 64.
 * - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
 *
 * # Returns
 *
 * `buffer`. It holds the empty string, and `errno` is `EINVAL`, when there is no such radix.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
char *_itoa(int value, char *buffer, int radix) WS2_SYM(_itoa);

/**
 * Writes a `long`, of which 32 bits count, in any radix into room of a known size; as `_itoa_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ltoa_s(long value, char *buffer, size_t size, int radix) WS2_SYM(_ltoa_s);

/**
 * Writes a `long`, of which 32 bits count, in any radix; as `_itoa`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
char *_ltoa(long value, char *buffer, int radix) WS2_SYM(_ltoa);

/**
 * Writes an `unsigned long`, of which 32 bits count, in any radix into room of a known size; as `_itoa_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ultoa_s(unsigned long value,
                 char *buffer,
                 size_t size,
                 int radix) WS2_SYM(_ultoa_s);

/**
 * Writes an `unsigned long`, of which 32 bits count, in any radix; as `_itoa`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
char *_ultoa(unsigned long value, char *buffer, int radix) WS2_SYM(_ultoa);

/**
 * Writes a 64-bit integer in any radix into room of a known size; as `_itoa_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _i64toa_s(long long value, char *buffer, size_t size, int radix) WS2_SYM(_i64toa_s);

/**
 * Writes a 64-bit integer in any radix; as `_itoa`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
char *_i64toa(long long value, char *buffer, int radix) WS2_SYM(_i64toa);

/**
 * Writes a 64-bit integer without a sign in any radix into room of a known size; as `_itoa_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ui64toa_s(unsigned long long value, char *buffer, size_t size, int radix) WS2_SYM(_ui64toa_s);

/**
 * Writes a 64-bit integer without a sign in any radix; as `_itoa`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
char *_ui64toa(unsigned long long value, char *buffer, int radix) WS2_SYM(_ui64toa);

/**
 * Reads a 64-bit integer from a string.
 *
 * # Returns
 *
 * The number that the string begins with, behind spaces; 0 when there is none. What does not fit is
 * held at the end of the range, with `ERANGE` in `errno`; a null string gives 0, with `EINVAL`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/atoi64-atoi64-l-wtoi64-wtoi64-l>
 */
long long _atoi64(const char *string) WS2_SYM(_atoi64);

/**
 * Writes an `int` in any radix into room of a known size.
 *
 * # Parameters
 *
 * - `value`: the number.
 * - `buffer`: where the text goes.
 * - `size`: the room there, in characters, with the terminator.
 * - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or has no room, or there is no such radix |
 * | `ERANGE` | it does not fit |
 *
 * After an error the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _itow_s(int value, wchar_t *buffer, size_t size, int radix) WS2_SYM_W(_itow_s);

/**
 * Writes an `int` in any radix.
 *
 * # Parameters
 *
 * - `value`: the number.
 * - `buffer`: where the text goes; 33 characters are enough for 32 bits, 65 for 64.
 * - `radix`: 2 to 36. Only in radix 10 a negative number has a sign.
 *
 * # Returns
 *
 * `buffer`. It holds the empty string, and `errno` is `EINVAL`, when there is no such radix.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
wchar_t *_itow(int value, wchar_t *buffer, int radix) WS2_SYM_W(_itow);

/**
 * Writes a `long`, of which 32 bits count, in any radix into room of a known size; as `_itow_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ltow_s(long value, wchar_t *buffer, size_t size, int radix) WS2_SYM_W(_ltow_s);

/**
 * Writes a `long`, of which 32 bits count, in any radix; as `_itow`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
wchar_t *_ltow(long value, wchar_t *buffer, int radix) WS2_SYM_W(_ltow);

/**
 * Writes an `unsigned long`, of which 32 bits count, in any radix into room of a known size; as `_itow_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ultow_s(unsigned long value,
                 wchar_t *buffer,
                 size_t size,
                 int radix) WS2_SYM_W(_ultow_s);

/**
 * Writes an `unsigned long`, of which 32 bits count, in any radix; as `_itow`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
wchar_t *_ultow(unsigned long value, wchar_t *buffer, int radix) WS2_SYM_W(_ultow);

/**
 * Writes a 64-bit integer in any radix into room of a known size; as `_itow_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _i64tow_s(long long value, wchar_t *buffer, size_t size, int radix) WS2_SYM_W(_i64tow_s);

/**
 * Writes a 64-bit integer in any radix; as `_itow`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
wchar_t *_i64tow(long long value, wchar_t *buffer, int radix) WS2_SYM_W(_i64tow);

/**
 * Writes a 64-bit integer without a sign in any radix into room of a known size; as `_itow_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-s-itow-s>
 */
errno_t _ui64tow_s(unsigned long long value, wchar_t *buffer, size_t size, int radix) WS2_SYM_W(_ui64tow_s);

/**
 * Writes a 64-bit integer without a sign in any radix; as `_itow`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/itoa-itow>
 */
wchar_t *_ui64tow(unsigned long long value, wchar_t *buffer, int radix) WS2_SYM_W(_ui64tow);

/**
 * Reads an `int` from a wide string.
 *
 * # Returns
 *
 * The number that the string begins with, behind spaces; 0 when there is none. What does not fit is
 * held at the end of the range, with `ERANGE` in `errno`; a null string gives 0, with `EINVAL`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/atoi-atoi-l-wtoi-wtoi-l>
 */
int _wtoi(const wchar_t *string) WS2_SYM_W(_wtoi);

/**
 * Reads a `long`, which has 32 bits on Windows, from a wide string.
 *
 * # Returns
 *
 * The number that the string begins with, behind spaces; 0 when there is none. What does not fit is
 * held at the end of the range, with `ERANGE` in `errno`; a null string gives 0, with `EINVAL`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/atol-atol-l-wtol-wtol-l>
 */
int _wtol(const wchar_t *string) WS2_SYM_W(_wtol);

/**
 * Reads a 64-bit integer from a wide string.
 *
 * # Returns
 *
 * The number that the string begins with, behind spaces; 0 when there is none. What does not fit is
 * held at the end of the range, with `ERANGE` in `errno`; a null string gives 0, with `EINVAL`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/atoi64-atoi64-l-wtoi64-wtoi64-l>
 */
long long _wtoi64(const wchar_t *string) WS2_SYM_W(_wtoi64);

/**
 * Reads a number with a fraction from a wide string.
 *
 * # Returns
 *
 * The number that the string begins with, behind spaces; 0 when there is none, and with `EINVAL` in
 * `errno` when the string is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/atof-atof-l-wtof-wtof-l>
 */
double _wtof(const wchar_t *string) WS2_SYM_W(_wtof);

/**
 * Converts a narrow string to a wide one in room of a known size.
 *
 * # Parameters
 *
 * - `pReturnValue`: gets the number of wide characters with the terminator; may be null.
 * - `wcstr`: where they go; null, with `sizeInWords` 0, to ask for the number.
 * - `sizeInWords`: the room there, in wide characters.
 * - `mbstr`: what is converted.
 * - `count`: how many wide characters at most, or `_TRUNCATE` for as many as fit.
 *
 * # Returns
 *
 * 0, or the error, which but for `STRUNCATE` is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `mbstr` is null, or one of `wcstr` and `sizeInWords` is null and the other not |
 * | `EILSEQ` | `mbstr` is not UTF-8 |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks |
 *
 * After the others than `STRUNCATE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/mbstowcs-s-mbstowcs-s-l>
 */
errno_t mbstowcs_s(size_t *pReturnValue,
                   wchar_t *wcstr,
                   size_t sizeInWords,
                   const char *mbstr,
                   size_t count) WS2_SYM_W(mbstowcs_s);

/**
 * Converts a wide string to a narrow one in room of a known size.
 *
 * # Parameters
 *
 * - `pReturnValue`: gets the number of bytes with the terminator; may be null.
 * - `mbstr`: where they go; null, with `sizeInBytes` 0, to ask for the number.
 * - `sizeInBytes`: the room there, in bytes.
 * - `wcstr`: what is converted.
 * - `count`: how many bytes at most, or `_TRUNCATE` for as many as fit. No character is cut.
 *
 * # Returns
 *
 * 0, or the error, which but for `STRUNCATE` is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `wcstr` is null, or one of `mbstr` and `sizeInBytes` is null and the other not |
 * | `EILSEQ` | something in `wcstr` is no character |
 * | `ERANGE` | it does not fit |
 * | `STRUNCATE` | it was cut, as `_TRUNCATE` asks |
 *
 * After the others than `STRUNCATE` the room, where there is one, holds the empty string.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/wcstombs-s-wcstombs-s-l>
 */
errno_t wcstombs_s(size_t *pReturnValue,
                   char *mbstr,
                   size_t sizeInBytes,
                   const wchar_t *wcstr,
                   size_t count) WS2_SYM_W(wcstombs_s);

/**
 * Copies the value of an environment variable.
 *
 * # Parameters
 *
 * - `pReturnValue`: gets the length of the value with its terminator, 0 when there is none.
 * - `buffer`: where the value goes; may be null when `numberOfElements` is 0, to ask for the
 *   length.
 * - `numberOfElements`: the room there, in bytes.
 * - `varname`: the variable.
 *
 * # Returns
 *
 * 0, also when there is no such variable: `buffer` then holds the empty string. Otherwise the
 * error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `pReturnValue`, `varname` or, with room, `buffer` is null |
 * | `ERANGE` | the value does not fit; `buffer` holds the empty string |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getenv-s-wgetenv-s>
 */
errno_t getenv_s(size_t *pReturnValue,
                 char *buffer,
                 size_t numberOfElements,
                 const char *varname) WS2_SYM(getenv_s);

/**
 * Copies the value of an environment variable as a wide string; as `getenv_s`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getenv-s-wgetenv-s>
 */
errno_t _wgetenv_s(size_t *pReturnValue,
                   wchar_t *buffer,
                   size_t numberOfElements,
                   const wchar_t *varname) WS2_SYM_W(_wgetenv_s);

/**
 * Copies the value of an environment variable into memory of its own.
 *
 * # Parameters
 *
 * - `buffer`: gets the copy, which `free` gives back, or null when there is no such variable.
 * - `numberOfElements`: gets the size of the copy, in bytes with its terminator; may be null.
 * - `varname`: the variable.
 *
 * # Returns
 *
 * 0, also when there is no such variable; otherwise the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` or `varname` is null |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/dupenv-s-wdupenv-s>
 */
errno_t _dupenv_s(char **buffer, size_t *numberOfElements, const char *varname) WS2_SYM(_dupenv_s);

/**
 * Sets an environment variable, or takes it away when its value is empty.
 *
 * # Parameters
 *
 * - `varname`: the variable: not empty, and without `=`.
 * - `value_string`: its new value.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or no variable can have this name |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-s-wputenv-s>
 */
errno_t _putenv_s(const char *varname, const char *value_string) WS2_SYM(_putenv_s);

/**
 * Sets an environment variable, or takes it away when its value is empty.
 *
 * The string is copied, unlike by the function `putenv` of POSIX.
 *
 * # Parameters
 *
 * - `envstring`: `name=value`.
 *
 * # Returns
 *
 * 0, or -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | it is null, has no `=`, or has no name in front of it |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-wputenv>
 */
int _putenv(const char *envstring) WS2_SYM(_putenv);

/**
 * Sets an environment variable from wide characters; as `_putenv`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-wputenv>
 */
int _wputenv(const wchar_t *envstring) WS2_SYM_W(_wputenv);

/**
 * Copies the text of an error.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes; cut to what fits, and always terminated.
 * - `sizeInBytes`: the room there, in bytes.
 * - `errnum`: a value of `errno`.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or has no room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strerror-s-strerror-s-wcserror-s-wcserror-s>
 *
 * # Differences from Windows
 *
 * - The texts are those of the system, and so are the numbers of the errors above 40.
 */
errno_t strerror_s(char *buffer,
                   size_t sizeInBytes,
                   int errnum) WS2_SYM(strerror_s);

/**
 * Answers `errno`.
 *
 * # Parameters
 *
 * - `pValue`: gets it.
 *
 * # Returns
 *
 * 0, or `EINVAL` when `pValue` is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-errno>
 */
errno_t _get_errno(int *pValue) WS2_SYM(_get_errno);

/**
 * Sets `errno`.
 *
 * # Parameters
 *
 * - `error_value`: its new value.
 *
 * # Returns
 *
 * 0.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-errno>
 */
errno_t _set_errno(int error_value) WS2_SYM(_set_errno);

/**
 * Sets what is called when an argument breaks a function's contract.
 *
 * The function then answers its documented error. Without a handler it does so at once: as with
 * the `msvcrt.dll` that is part of Windows, the process goes on.
 *
 * # Parameters
 *
 * - `pNew`: the handler, or null for none.
 *
 * # Returns
 *
 * The handler before, or null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-invalid-parameter-handler-set-thread-local-invalid-parameter-handler>
 *
 * # Differences from Windows
 *
 * - The runtime of Visual C++ has a handler from the start, which ends the process.
 */
_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler pNew) WS2_SYM(_set_invalid_parameter_handler);

/**
 * Answers the handler of the process, or null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-invalid-parameter-handler-get-thread-local-invalid-parameter-handler>
 */
_invalid_parameter_handler _get_invalid_parameter_handler(void) WS2_SYM(_get_invalid_parameter_handler);

/**
 * Sets the handler of this thread, which is called instead of that of the process.
 *
 * # Parameters
 *
 * - `pNew`: the handler, or null for none.
 *
 * # Returns
 *
 * The handler of this thread before, or null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-invalid-parameter-handler-set-thread-local-invalid-parameter-handler>
 */
_invalid_parameter_handler _set_thread_local_invalid_parameter_handler(_invalid_parameter_handler pNew) WS2_SYM(_set_thread_local_invalid_parameter_handler);

/**
 * Answers the handler of this thread, or null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-invalid-parameter-handler-get-thread-local-invalid-parameter-handler>
 */
_invalid_parameter_handler _get_thread_local_invalid_parameter_handler(void) WS2_SYM(_get_thread_local_invalid_parameter_handler);

/**
 * Allocates memory with an alignment.
 *
 * # Parameters
 *
 * - `size`: how many bytes.
 * - `alignment`: what the address is to be a multiple of: a power of two.
 *
 * # Returns
 *
 * The memory, which only `_aligned_free` gives back; null with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `alignment` is no power of two |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-malloc>
 */
void *_aligned_malloc(size_t size, size_t alignment) WS2_SYM(_aligned_malloc);

/**
 * Gives back what `_aligned_malloc` has allocated.
 *
 * # Parameters
 *
 * - `memblock`: the memory, or null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-free>
 */
void _aligned_free(void *memblock) WS2_SYM(_aligned_free);

/**
 * Changes the size of what `_aligned_malloc` has allocated.
 *
 * # Parameters
 *
 * - `memblock`: the memory, or null for a new block.
 * - `size`: how many bytes; 0 gives the block back.
 * - `alignment`: as for `_aligned_malloc`.
 *
 * # Returns
 *
 * The memory, which may have moved; null with the error in `errno` and the block as it was; null
 * also for `size` 0.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `alignment` is no power of two |
 * | `ENOMEM` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-realloc>
 */
void *_aligned_realloc(void *memblock, size_t size, size_t alignment) WS2_SYM(_aligned_realloc);

/**
 * Answers the size of a block of `malloc`.
 *
 * # Parameters
 *
 * - `memblock`: the block.
 *
 * # Returns
 *
 * How many bytes may be used, at least those that were asked for; the largest `size_t` with
 * `EINVAL` in `errno` when `memblock` is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/msize>
 *
 * # Differences from Windows
 *
 * - The answer may be greater than what was asked for.
 */
size_t _msize(void *memblock) WS2_SYM(_msize);

/**
 * Sorts an array, with an argument for the comparison.
 *
 * # Parameters
 *
 * - `base`: the array.
 * - `num`: how many elements it has.
 * - `width`: their size, in bytes.
 * - `compare`: compares two elements; answers less than, equal to or greater than 0.
 * - `context`: its first argument.
 *
 * # Errors
 *
 * In `errno`:
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `compare` is null, `width` is 0, or `base` is null and `num` is not 0 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/qsort-s>
 */
void qsort_s(void *base,
             size_t num,
             size_t width,
             int (*compare)(void *context, const void *left, const void *right),
             void *context) WS2_SYM(qsort_s);

/**
 * Finds an element of a sorted array, with an argument for the comparison.
 *
 * # Parameters
 *
 * - `key`: what is looked for.
 * - `base`: the array.
 * - `number`: how many elements it has.
 * - `width`: their size, in bytes.
 * - `compare`: compares `key` with an element; answers less than, equal to or greater than 0.
 * - `context`: its first argument.
 *
 * # Returns
 *
 * The element, or null when there is none; null with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `key` or `compare` is null, `width` is 0, or `base` is null and `number` is not 0 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/bsearch-s>
 */
void *bsearch_s(const void *key,
                const void *base,
                size_t number,
                size_t width,
                int (*compare)(void *context, const void *key, const void *element),
                void *context) WS2_SYM(bsearch_s);

/**
 * Makes a random number that cannot be foreseen.
 *
 * # Parameters
 *
 * - `randomValue`: gets the number: any of the 32 bits of an `unsigned int`.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `randomValue` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/rand-s>
 */
errno_t rand_s(unsigned int *randomValue) WS2_SYM(rand_s);

/**
 * Carries out a command of wide characters; as `system`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/system-wsystem>
 */
int _wsystem(const wchar_t *command) WS2_SYM_W(_wsystem);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_STDLIB_DECL_H */
