/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_CONIO_DECL_H
#define WS2_CRT_CONIO_DECL_H
#pragma GCC system_header

#include <ws2/crt_types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Answers whether a key has been pressed that no function has read yet.
 *
 * # Returns
 *
 * 1 or 0. Where the input is no terminal: whether something has arrived.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/kbhit>
 */
int _kbhit(void) WS2_SYM(_kbhit);

/**
 * Waits for a key, which is not shown.
 *
 * # Returns
 *
 * Its character: 13 for Enter, 8 for Backspace. A key without one gives 0 or 0xE0, and the next call its
 * code. Where the input is no terminal, the next character of `stdin`, and `EOF` at its end.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getch-getwch>
 */
int _getch(void) WS2_SYM(_getch);

/**
 * Waits for a key and shows it.
 *
 * # Returns
 *
 * As `_getch`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getche-getwche>
 */
int _getche(void) WS2_SYM(_getche);

/**
 * Gives a key back, to be read next.
 *
 * # Parameters
 *
 * - `c`: its character.
 *
 * # Returns
 *
 * `c`, or `EOF` when one was given back already and not yet read.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/ungetch-ungetwch-ungetch-nolock-ungetwch-nolock>
 */
int _ungetch(int c) WS2_SYM(_ungetch);

/**
 * Shows a character at once.
 *
 * # Parameters
 *
 * - `c`: the character.
 *
 * # Returns
 *
 * `c`, or `EOF` when it cannot be shown.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/putch-putwch>
 *
 * # Differences from Windows
 *
 * - The functions of this header write to `stdout`, which need not be the console.
 */
int _putch(int c) WS2_SYM(_putch);

/**
 * Shows a string at once.
 *
 * # Parameters
 *
 * - `str`: the string.
 *
 * # Returns
 *
 * 0, or -1 with the error in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `str` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/cputs-cputws>
 *
 * # Differences from Windows
 *
 * - As `_putch`.
 */
int _cputs(const char *str) WS2_SYM(_cputs);

/**
 * Waits for a key, which is not shown; as `_getch`, a whole character at once.
 *
 * # Returns
 *
 * The character, or `WEOF` at the end of the input.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getch-getwch>
 */
unsigned int _getwch(void) WS2_SYM(_getwch);

/**
 * Waits for a key and shows it; as `_getche`, a whole character at once.
 *
 * # Returns
 *
 * As `_getwch`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/getche-getwche>
 */
unsigned int _getwche(void) WS2_SYM(_getwche);

/**
 * Shows a wide character at once; as `_putch`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/putch-putwch>
 */
unsigned int _putwch(wchar_t c) WS2_SYM_W(_putwch);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_CONIO_DECL_H */
